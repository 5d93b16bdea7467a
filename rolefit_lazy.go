package rolefit

import "sync"

// A lazy value is made at its first use. A package-level sync.OnceValue would
// allocate in every program that imports the package, used or not.
type lazy[T any] struct {
	once  sync.Once
	value T
}

func (l *lazy[T]) get(build func() T) T {
	l.once.Do(func() { l.value = build() })
	return l.value
}

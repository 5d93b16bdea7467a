package rolefit

import (
	"strconv"
	"strings"
)

// The enums of this package share one behaviour: a value's text is its wire
// name, a value out of range prints as Kind(n) and does not marshal, and
// reading a name ignores ASCII case.

func enumString[E ~uint8](kind string, names []string, e E) string {
	if int(e) < len(names) {
		return names[e]
	}
	return kind + "(" + strconv.Itoa(int(e)) + ")"
}

func enumAppend[E ~uint8](fn string, names []string, b []byte, e E) ([]byte, error) {
	if int(e) < len(names) {
		return append(b, names[e]...), nil
	}
	return b, &Error{Func: fn, Input: strconv.Itoa(int(e)), Offset: -1, Err: ErrRange}
}

func enumParse[E ~uint8](fn string, names []string, text []byte, e *E) error {
	for i, name := range names {
		if len(name) == len(text) && strings.EqualFold(name, string(text)) {
			*e = E(i)
			return nil
		}
	}
	return newError(fn, string(text), -1, ErrUnknown)
}

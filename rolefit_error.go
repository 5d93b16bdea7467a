package rolefit

import (
	"errors"
	"fmt"
	"strings"
)

// What can be wrong with a caller's configuration or with a value given to a
// parser. They are found with [errors.Is] in an [*Error].
var (
	ErrSyntax    = errors.New("invalid syntax")
	ErrRange     = errors.New("value out of range")
	ErrUnknown   = errors.New("unknown name")
	ErrDuplicate = errors.New("duplicate")
	ErrCurrency  = errors.New("currencies differ")
)

// An Error says which function refused what, and why. No error of this
// package depends on the text of a document.
type Error struct {
	Func   string // the function or type that refused, without the package name
	Input  string // at most 64 bytes of what it was given, or the name of the field
	Offset int    // byte offset of the fault in the whole input, or -1
	Err    error  // one of the sentinels of this package, possibly with detail
}

// Error returns, for example, `rolefit: ParsePay("USD 12x"): invalid syntax at 6`.
func (e *Error) Error() string {
	if e.Offset < 0 {
		return fmt.Sprintf("rolefit: %s(%q): %v", e.Func, e.Input, e.Err)
	}
	return fmt.Sprintf("rolefit: %s(%q): %v at %d", e.Func, e.Input, e.Err, e.Offset)
}

// Unwrap returns e.Err.
func (e *Error) Unwrap() error { return e.Err }

const quoteLimit = 64

func newError(fn, input string, offset int, err error) *Error {
	if len(input) > quoteLimit {
		input = strings.ToValidUTF8(input[:quoteLimit], "")
	}
	return &Error{Func: fn, Input: strings.Clone(input), Offset: offset, Err: err}
}

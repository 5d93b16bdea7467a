package rolefit

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// What can be wrong with a caller's configuration or with a value given to a
// parser. They are found with [errors.Is] in an [*Error].
var (
	ErrSyntax    = errors.New("invalid syntax")
	ErrRange     = errors.New("value out of range")
	ErrUnknown   = errors.New("unknown name")
	ErrDuplicate = errors.New("duplicate")
	ErrCurrency  = errors.New("currencies differ")

	// ErrPeriod: two pay figures are for different periods, or one states
	// none. [PayRange.Annual] brings periods together.
	ErrPeriod = errors.New("periods differ")

	ErrCycle       = errors.New("promotions in a circle")
	ErrUnreachable = errors.New("not reachable")
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

// decodeStrictly reads one JSON value, of which it must know every field, from
// text into v.
func decodeStrictly(fn string, text []byte, v any) error {
	if !utf8.Valid(text) {
		return newError(fn, "JSON", -1, fmt.Errorf("%w: ill-formed UTF-8", ErrSyntax))
	}
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(v); err != nil {
		return newError(fn, "JSON", int(d.InputOffset()), fmt.Errorf("%w: %w", ErrSyntax, err))
	}
	if _, err := d.Token(); err != io.EOF {
		return newError(fn, "JSON", int(d.InputOffset()), ErrSyntax)
	}
	return nil
}

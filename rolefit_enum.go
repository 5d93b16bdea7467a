package rolefit

import (
	"encoding/json"
	"slices"
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

// A set of flags is written as an array of the names of its bits.

func setNames(names []string, set uint64) []string {
	out := []string{}
	for i, name := range names {
		if set&(1<<i) != 0 {
			out = append(out, name)
		}
	}
	return out
}

func setString(names []string, set uint64) string { return strings.Join(setNames(names, set), ",") }

func setMarshal(fn string, names []string, set uint64) ([]byte, error) {
	if set>>len(names) != 0 {
		return nil, newError(fn, strconv.FormatUint(set, 2), -1, ErrRange)
	}
	return json.Marshal(setNames(names, set))
}

func setUnmarshal(fn string, names []string, text []byte) (set uint64, err error) {
	var list []string
	if err := json.Unmarshal(text, &list); err != nil {
		return 0, err
	}
	for _, name := range list {
		i := slices.Index(names, name)
		if i < 0 {
			return 0, newError(fn, name, -1, ErrUnknown)
		}
		set |= 1 << i
	}
	return set, nil
}

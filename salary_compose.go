package rolefit

import (
	"sort"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// composed is a text in normal form C, in which the vocabulary of pay is
// written, without characters that show nothing, and the way back to where it
// stood in the text given.
type composed struct {
	text  string
	seams []seam
}

// A seam is a place that was changed: text[from:to] was written as
// given[start:end].
type seam struct{ from, to, start, end int }

// compose returns text composed: text itself, but for letters with their
// accents behind them, zero-width characters and the like.
func compose(text string) composed {
	if norm.NFC.QuickSpanString(text) == len(text) && !hasIgnorable(text) {
		return composed{text: text}
	}
	var c composed
	var it norm.Iter
	it.InitString(norm.NFC, text)
	b := make([]byte, 0, len(text))
	for !it.Done() {
		start, from := it.Pos(), len(b)
		for part := it.Next(); len(part) > 0; {
			r, size := utf8.DecodeRune(part)
			if !isIgnorable(r) {
				b = append(b, part[:size]...)
			}
			part = part[size:]
		}
		if end := it.Pos(); end-start != len(b)-from {
			c.seams = append(c.seams, seam{from, len(b), start, end})
		}
	}
	c.text = string(b)
	return c
}

// hasIgnorable reports whether text has a character that shows nothing.
func hasIgnorable(text string) bool {
	for i := 0; i < len(text); i++ {
		if text[i] < utf8.RuneSelf {
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if isIgnorable(r) {
			return true
		}
		i += size - 1
	}
	return false
}

// given returns the bounds, in the text given, of c.text[start:end]. It holds
// all of a changed place that it shares, and none at its ends.
func (c composed) given(start, end int) (int, int) {
	first := sort.Search(len(c.seams), func(i int) bool { return c.seams[i].from > start })
	last := sort.Search(len(c.seams), func(i int) bool { return c.seams[i].from >= end })
	if last > 0 {
		s := c.seams[last-1]
		end = s.end + max(end-s.to, 0)
	}
	if first > 0 {
		s := c.seams[first-1]
		if start < s.to {
			return s.start, end
		}
		start += s.end - s.to
	}
	return start, end
}

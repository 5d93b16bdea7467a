package rolefit

import (
	"sort"

	"golang.org/x/text/unicode/norm"
)

// composed is a text in normal form C, in which the vocabulary of pay is
// written, and the way back to where it stood in the text given.
type composed struct {
	text  string
	seams []seam
}

// A seam is a character that was composed: text[from:to] was written as
// given[start:end].
type seam struct{ from, to, start, end int }

// compose returns text in normal form C: text itself, but for letters with
// their accents behind them.
func compose(text string) composed {
	if norm.NFC.QuickSpanString(text) == len(text) {
		return composed{text: text}
	}
	var c composed
	var it norm.Iter
	it.InitString(norm.NFC, text)
	b := make([]byte, 0, len(text))
	for !it.Done() {
		start, from := it.Pos(), len(b)
		b = append(b, it.Next()...)
		if end := it.Pos(); end-start != len(b)-from {
			c.seams = append(c.seams, seam{from, len(b), start, end})
		}
	}
	c.text = string(b)
	return c
}

// given returns where c.text[at] stood in the text given. What lies inside a
// composed character is at its end.
func (c composed) given(at int) int {
	i := sort.Search(len(c.seams), func(i int) bool { return c.seams[i].from >= at })
	if i == 0 {
		return at
	}
	s := c.seams[i-1]
	return s.end + max(at-s.to, 0)
}

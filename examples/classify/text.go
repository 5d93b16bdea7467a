package main

import (
	"strings"
	"unicode"
)

// Text from a document may hold what moves a cursor, hides words or turns
// their order round. Nothing of that reaches a terminal or a page.

const dropped = -1

// printableRune returns what is shown for r: a space for any white space, a
// picture for a control character, nothing for what is invisible anyway.
func printableRune(r rune) rune {
	switch {
	case unicode.IsSpace(r):
		return ' '
	case r < ' ':
		return '␀' + r
	case r == 0x7F:
		return '␡'
	case unicode.Is(unicode.Cf, r):
		return dropped
	case !unicode.IsGraphic(r):
		return unicode.ReplacementChar
	}
	return r
}

// printable returns s as one printable line.
func printable(s string) string { return strings.Map(printableRune, s) }

// runeWidth returns how many columns of a terminal r takes.
func runeWidth(r rune) int {
	switch {
	case unicode.In(r, unicode.Mn, unicode.Me):
		return 0
	case r >= 0x1100 && r <= 0x115F, r >= 0x2E80 && r <= 0xA4CF, r >= 0xAC00 && r <= 0xD7A3,
		r >= 0xF900 && r <= 0xFAFF, r >= 0xFE30 && r <= 0xFE6F, r >= 0xFF00 && r <= 0xFF60,
		r >= 0xFFE0 && r <= 0xFFE6, r >= 0x1F300 && r <= 0x1FAFF, r >= 0x20000 && r <= 0x3FFFD:
		return 2 // East Asian wide, and emoji
	}
	return 1
}

func width(s string) int {
	n := 0
	for _, r := range s {
		n += runeWidth(r)
	}
	return n
}

// cut shortens s to n columns.
func cut(s string, n int) string {
	if width(s) <= n {
		return s
	}
	used := 1 // for the ellipsis
	for i, r := range s {
		if used += runeWidth(r); used > n {
			return s[:i] + "…"
		}
	}
	return s
}

// pad fills s up with spaces to n columns.
func pad(s string, n int) string { return s + strings.Repeat(" ", max(0, n-width(s))) }

// wrap breaks s into lines of at most n columns, where words allow it.
func wrap(s string, n int) []string {
	var lines []string
	line := ""
	for word := range strings.FieldsSeq(s) {
		if line != "" && width(line)+1+width(word) > n {
			lines, line = append(lines, line), ""
		}
		if line != "" {
			line += " "
		}
		line += word
	}
	return append(lines, line)
}

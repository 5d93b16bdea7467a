package main

import (
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"github.com/rolefit/rolefit"
)

// A palette paints with the 16 colours of a terminal, or not at all.
type palette bool

const (
	bold  = "1"
	faint = "2"
)

// roleColor is the colour of a role; it always comes with its name.
func roleColor(r rolefit.Role) string { return [...]string{"35", "36", "33", "32"}[r] }

func (p palette) in(s string, codes ...string) string {
	if !p || s == "" || len(codes) == 0 {
		return s
	}
	return "\x1b[" + strings.Join(codes, ";") + "m" + s + "\x1b[0m"
}

// A printer prints for a terminal. Write errors are left to w, which is a
// bufio.Writer and keeps them.
type printer struct {
	w     io.Writer
	width int
	paint palette
}

// newPrinter returns a printer as -color and the environment want it.
func newPrinter(w io.Writer, color string, terminal bool) *printer {
	return &printer{
		w:     w,
		width: widthOf(os.Getenv("COLUMNS")),
		paint: palette(useColor(color, terminal, os.Getenv)),
	}
}

func (p *printer) line(parts ...string) {
	fmt.Fprintln(p.w, strings.TrimRight(strings.Join(parts, ""), " "))
}

// heading prints the title of a part over a rule.
func (p *printer) heading(s string) {
	s = cut(s, p.width-6)
	p.line(p.paint.in("── ", faint), p.paint.in(s, bold), p.paint.in(" "+strings.Repeat("─", max(0, p.width-4-width(s))), faint))
}

// paragraph prints s, if it says something, in lines of the width: the first
// behind first, the others under it.
func (p *printer) paragraph(first, s string, codes ...string) {
	if s == "" {
		return
	}
	indent := strings.Repeat(" ", width(first))
	for _, l := range wrap(s, p.width-len(indent)) {
		p.line(first, p.paint.in(l, codes...))
		first = indent
	}
}

// useColor decides about colour; see https://no-color.org.
func useColor(when string, terminal bool, env func(string) string) bool {
	if when == "auto" {
		return terminal && env("NO_COLOR") == "" && env("TERM") != "dumb"
	}
	return when == "always"
}

const (
	defaultWidth = 80
	minWidth     = 36
	maxWidth     = 120 // beyond it lines are hard to read
)

func widthOf(columns string) int {
	n, err := strconv.Atoi(columns)
	if err != nil || n <= 0 {
		n = defaultWidth
	}
	return min(max(n, minWidth), maxWidth)
}

// isTerminal reports whether f is a file that a person looks at or types in.
func isTerminal(f any) bool {
	file, ok := f.(*os.File)
	if !ok {
		return false
	}
	info, err := file.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return false
	}
	null, err := os.Stat(os.DevNull)
	return err != nil || !os.SameFile(info, null)
}

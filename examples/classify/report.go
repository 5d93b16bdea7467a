package main

import (
	"fmt"
	"io"
	"math"
	"strings"

	"github.com/rolefit/rolefit"
)

// A palette paints with the 16 colours of a terminal, or not at all.
type palette bool

const (
	bold      = "1"
	faint     = "2"
	underline = "4"
)

// roleColor is the colour of a role; it always comes with its name.
func roleColor(r rolefit.Role) string { return [...]string{"35", "36", "33", "32"}[r] }

func (p palette) in(s string, codes ...string) string {
	if !p || s == "" || len(codes) == 0 {
		return s
	}
	return "\x1b[" + strings.Join(codes, ";") + "m" + s + "\x1b[0m"
}

// A report prints findings for a terminal. Write errors are left to w, which is
// a bufio.Writer and keeps them.
type report struct {
	w     io.Writer
	width int
	paint palette
	all   bool
}

func (r *report) line(parts ...string) {
	fmt.Fprintln(r.w, strings.TrimRight(strings.Join(parts, ""), " "))
}

// write prints a list, if there are several documents, and each in full.
func (r *report) write(found []finding) {
	if len(found) > 1 {
		r.list(found)
		r.line()
	}
	for i, f := range found {
		if i > 0 {
			r.line()
		}
		r.document(f)
	}
}

// list prints one line a document.
func (r *report) list(found []finding) {
	const verdicts = 16 // columns
	names := 0
	for _, f := range found {
		names = max(names, width(f.heading()))
	}
	names = min(names, r.width-verdicts-10)
	for _, f := range found {
		mark := ""
		if f.res.Flags.Has(rolefit.TitleDisagrees) {
			mark = " (title disagrees)"
		}
		r.line(pad(cut(f.heading(), names), names), "  ",
			r.paint.in(pad(f.short(), verdicts), bold, roleColor(f.res.Role)),
			fmt.Sprintf("%5s", f.sure()), mark)
	}
}

// sure is the probability of the verdict; there is none without a verdict.
func (f finding) sure() string {
	if f.res.Flags.Has(rolefit.Insufficient) {
		return ""
	}
	return percent(f.res.Probabilities.Of(f.res.Role))
}

func (r *report) document(f finding) {
	name := cut(f.heading(), r.width-6)
	r.line(r.paint.in("── "+name+" "+strings.Repeat("─", max(0, r.width-4-width(name))), faint))
	r.line()
	r.paragraph("  ", f.verdict(), bold, roleColor(f.res.Role))
	for _, note := range f.notes() {
		r.paragraph("  ", "! "+note)
	}
	if title := f.titleReading(); title != "" {
		r.paragraph("  ", "Title: "+title)
	}
	r.line()
	r.probabilities(f)
	r.line()
	r.altitude(f.res.Altitude)
	if f.res.Fits != (rolefit.Fits{}) {
		r.line()
		r.dimensions(f.res.Fits)
	}
	r.evidence(f)
}

// paragraph prints s in lines of the width.
func (r *report) paragraph(indent, s string, codes ...string) {
	for _, l := range wrap(s, r.width-len(indent)) {
		r.line(indent, r.paint.in(l, codes...))
	}
}

func (r *report) probabilities(f finding) {
	const names = 15
	n := r.width - 2 - names - 2 - 6
	for _, s := range f.probabilities() {
		r.line("  ", pad(s.name(), names), "  ", r.bar(s.of1, n, s.role), fmt.Sprintf("%6s", percent(s.of1)))
	}
}

// bar returns a bar of n columns; what is above zero shows.
func (r *report) bar(of1 float64, n int, role rolefit.Role) string {
	full := barLength(of1, n)
	return r.paint.in(strings.Repeat("█", full), roleColor(role)) + r.paint.in(strings.Repeat("░", n-full), faint)
}

func barLength(of1 float64, n int) int {
	full := int(math.Round(of1 * float64(n)))
	if of1 > 0 {
		full = max(full, 1)
	}
	return min(full, n)
}

// altitude prints a slider from tactical to strategic.
func (r *report) altitude(altitude float64) {
	left, right := "  tactical ◀", "▶ strategic"
	n := r.width - width(left) - width(right) - 6
	at := int(math.Round((altitude + 1) / 2 * float64(n-1)))
	track := []rune(strings.Repeat("─", n))
	track[n/2] = '┼'
	knob := rolefit.ProductManager
	if altitude < 0 {
		knob = rolefit.ProductOwner
	}
	r.line(left, string(track[:at]), r.paint.in("●", bold, roleColor(knob)), string(track[at+1:]), right,
		" ", decimal(altitude))
}

// dimensions prints how much of each role is shown, a bar to either side.
func (r *report) dimensions(fits rolefit.Fits) {
	const names = 10
	n := (r.width - 2 - names - 1 - 2*6 - 1) / 2
	row := func(name string, po, pm float64, paint func(string) string) {
		l, m := barLength(po, n), barLength(pm, n)
		r.line("  ", paint(pad(name, names)), fmt.Sprintf("%6s ", percent(po)),
			r.paint.in(strings.Repeat("░", n-l), faint), r.paint.in(strings.Repeat("█", l), roleColor(rolefit.ProductOwner)), "│",
			r.paint.in(strings.Repeat("█", m), roleColor(rolefit.ProductManager)), r.paint.in(strings.Repeat("░", n-m), faint),
			fmt.Sprintf("%6s", percent(pm)))
	}
	po, pm := "◀ Product Owner ", " Product Manager ▶"
	if n < len(pm) {
		po, pm = "◀ PO ", " PM ▶"
	}
	r.line(strings.Repeat(" ", 2+names+7+n-width(po)), r.paint.in(po, roleColor(rolefit.ProductOwner)), "│",
		r.paint.in(pm, roleColor(rolefit.ProductManager)))
	plain := func(s string) string { return s }
	for d := range fits.ProductManager.Dimensions {
		row(rolefit.Dimension(d).String(), fits.ProductOwner.Dimensions[d], fits.ProductManager.Dimensions[d], plain)
	}
	row("overall", fits.ProductOwner.Score, fits.ProductManager.Score, func(s string) string { return r.paint.in(s, bold) })
}

// evidence quotes the evidence, in the order of the text.
func (r *report) evidence(f finding) {
	evidence := f.res.Evidence
	if len(evidence) == 0 {
		return
	}
	heading := "Evidence"
	if !r.all {
		evidence = f.shown()
		if left := len(f.res.Evidence) - len(evidence); left > 0 {
			heading = fmt.Sprintf("Evidence: %d of %d places, the strongest (-all shows the rest)", len(evidence), len(f.res.Evidence))
		}
	}
	r.line()
	r.paragraph("  ", heading)
	for _, q := range quotes(f.doc, evidence, r.width-6) {
		r.line()
		r.quote(q)
		for _, e := range q.evidence {
			r.reason(e, f.adds(e), f.statement(e))
		}
	}
	r.line()
	r.paragraph("  ", f.sum())
}

// quote prints a quote with the matched words marked.
func (r *report) quote(q quote) {
	n := r.width - 6
	if !r.paint {
		n -= 2 * q.marks
	}
	part, before, after := q.window(n)
	var b strings.Builder
	if before {
		b.WriteString("…")
	}
	for i := 0; i < len(part); {
		e := q.strongestAt(part[i].at)
		var run strings.Builder
		for ; i < len(part) && r.sameMark(e, q.strongestAt(part[i].at)); i++ {
			run.WriteRune(part[i].r)
		}
		b.WriteString(r.marked(run.String(), e))
	}
	if after {
		b.WriteString("…")
	}
	r.line("  ", r.paint.in(q.place, faint))
	r.line("    ", b.String())
}

// sameMark reports whether the places of two pieces of evidence, or of none,
// look the same.
func (r *report) sameMark(a, b *rolefit.Evidence) bool {
	if a == nil || b == nil {
		return a == b
	}
	return !bool(r.paint) || a.Role == b.Role
}

func (r *report) marked(s string, e *rolefit.Evidence) string {
	switch {
	case e == nil:
		return s
	case bool(r.paint):
		return r.paint.in(s, bold, underline, roleColor(e.Role))
	}
	return "«" + s + "»"
}

// reason prints whose criterion a piece of evidence meets, what it adds, and
// what the criterion says.
func (r *report) reason(e rolefit.Evidence, added, statement string) {
	const indent, labels, dimensions = "      ", 6, 11
	under := indent + strings.Repeat(" ", labels)
	if len(under)+dimensions+width(added) > r.width {
		added, statement = "", added+": "+statement
	}
	r.line(indent, r.paint.in(pad(roleLabel(e.Role), labels), roleColor(e.Role)),
		r.paint.in(pad(e.Dimension.String(), dimensions)+added, faint))
	r.paragraph(under, statement)
}

package main

import (
	"fmt"
	"math"
	"strings"
)

func (p *printer) report(a answer) {
	p.heading(a.heading())
	p.line()
	if c := newChart(a); c != nil {
		p.chart(c)
		p.line()
	}
	for _, fact := range a.Pay.facts() {
		p.paragraph("  ", fact)
	}
	if b := a.Pay.Band; b != nil {
		p.paragraph("  ", caveat(b.AsOf, b.Source), faint)
	}
	if a.Document != nil {
		p.line()
		p.found(*a.Document)
	}
	p.line()
	p.ladder(*a.Ladder)
}

// chart prints a bar for each row, and the scale below.
func (p *printer) chart(c *chart) {
	labels, values := 0, 0
	for _, r := range c.rows {
		labels, values = max(labels, width(r.label)), max(values, width(r.value()))
	}
	n := max(p.width-2-2-labels-1-1-values, 4)
	averages, offers := false, false
	for i, r := range c.rows {
		if i > 0 && r.role != c.rows[i-1].role {
			p.line()
		}
		mark, codes := "  ", []string{roleColor(r.role)}
		if r.chosen {
			mark, codes = "▸ ", append(codes, bold)
		}
		averages, offers = averages || r.average != 0, offers || r.offer
		p.line("  ", p.paint.in(mark+pad(r.label, labels), codes...), " ", p.bar(c, r, n), " ", p.paint.in(r.value(), codes...))
	}
	p.line(strings.Repeat(" ", 2+2+labels+1), p.paint.in(axis(c, n), faint))
	legend := c.unit
	if averages {
		legend += "; ◆ average that the source publishes"
	}
	if offers {
		legend += "; ▒ found in the document"
	}
	p.paragraph("  ", strings.TrimPrefix(legend, "; "), faint)
}

// bar returns n columns in which the bar of a row stands at its place.
func (p *printer) bar(c *chart, r chartRow, n int) string {
	from, to := c.bar(r)
	first := min(int(math.Round(from*float64(n))), n-1)
	last := max(int(math.Round(to*float64(n)))-1, first)
	cells := make([]rune, n)
	for i := range cells {
		switch {
		case i < first || i > last:
			cells[i] = '·'
		case r.offer:
			cells[i] = '▒'
		case r.chosen:
			cells[i] = '█'
		default:
			cells[i] = '▓'
		}
	}
	if r.pay.OpenMax {
		cells[last] = '▶'
	}
	if r.pay.OpenMin {
		cells[first] = '◀'
	}
	if r.average != 0 {
		cells[min(max(int(c.at(major(r.average))*float64(n)), first), last)] = '◆'
	}
	s := string(cells)
	bar := string(cells[first : last+1])
	return p.paint.in(s[:first*len("·")], faint) + p.paint.in(bar, roleColor(r.role)) + p.paint.in(s[first*len("·")+len(bar):], faint)
}

// axis returns n columns with the ticks that have room.
func axis(c *chart, n int) string {
	s := ""
	for _, t := range c.ticks {
		label := short(t)
		at := int(math.Round(c.at(t) * float64(n)))
		at = min(at, n-width(label))
		if at < width(s)+1 && s != "" || at < 0 {
			continue
		}
		s = pad(s, at) + label
	}
	return s
}

func (p *printer) found(f foundAnswer) {
	p.heading("Pay found in " + printable(f.Name))
	for i, o := range f.Offers {
		p.line()
		p.paragraph(fmt.Sprintf("  %d. ", i+1), fmt.Sprintf("“%s” means %s", o.Quote, o.reading()))
		if v := o.verdict(); v != "" {
			p.paragraph("     ", v, bold)
		}
		for _, r := range o.Remarks {
			p.paragraph("     ", r)
		}
	}
	p.line()
	for _, r := range f.Remarks {
		p.paragraph("  ", r)
	}
	if len(f.Offers) > 0 {
		p.paragraph("  ", compared, faint)
	}
}

func (p *printer) ladder(l ladderAnswer) {
	p.heading(l.way())
	p.line()
	for _, r := range l.Remarks {
		p.paragraph("  ", r)
	}
	if len(l.Remarks) > 0 {
		p.line()
	}
	for i, s := range l.Path {
		p.step(fmt.Sprintf("  %d. ", i+1), s)
		p.line()
	}
	if len(l.Next) > 0 {
		p.line("  ", p.paint.in("Open from "+l.From.Name, bold))
		p.line()
	}
	for _, s := range l.Next {
		if len(l.Path) > 0 && s.To == l.Path[0].To {
			p.paragraph("  • ", s.To.Name+", as above")
			continue
		}
		p.step("  • ", s)
	}
	p.paragraph("  ", l.sources(), faint)
}

// step prints a step, and what it asks for.
func (p *printer) step(first string, s step) {
	p.paragraph(first, fmt.Sprintf("%s (%s)", s.To.Name, s.change()), bold, roleColor(s.To.Role))
	indent := strings.Repeat(" ", width(first))
	p.paragraph(indent, s.Changes)
	p.paragraph(indent, "The rung: "+s.To.Takes)
	p.paragraph(indent, s.asksFor())
	for _, a := range s.Asks {
		p.paragraph(indent+"  "+a.mark(), a.Statement)
	}
}

// mark says what the document shows of a criterion.
func (a asked) mark() string {
	if a.Shown == "" {
		return "· "
	}
	return pad(a.Shown, len("missing")) + "  "
}

package main

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/rolefit/rolefit"
)

// maxLacking is how much of what is not shown in full the report prints,
// unless all is asked for.
const maxLacking = 12

func (p *printer) report(a answer, all bool) {
	p.heading(a.heading())
	p.line()
	p.paragraph("  ", a.Resume.Reads)
	if a.Target.Reads != "" {
		p.paragraph("  ", a.Target.Reads)
	}
	for _, s := range a.Advice {
		p.paragraph("  ", s)
	}
	for _, s := range a.Remarks {
		p.paragraph("  ", "! "+printable(s))
	}
	p.line()
	p.dimensions(a)
	p.line()
	p.paragraph("  ", a.Caution, bold)
	limit := maxLacking
	if all {
		limit = math.MaxInt
	}
	shown, left := a.heaviest(limit)
	for _, d := range a.Dimensions {
		p.dimension(d, shown)
	}
	if left > 0 {
		p.line()
		p.paragraph("  ", "The heaviest are shown; -all shows the "+plural(left, "other", "others")+" too.")
	}
	if a.Source != "" {
		p.line()
		p.paragraph("  ", "Advice and criteria: "+a.Source+", and the sources that -json names.", faint)
	}
}

// dimensions prints a bar for each dimension, a cell for each criterion if
// there is room.
func (p *printer) dimensions(a answer) {
	const names, counts = 10, 31
	n := max(p.width-2-names-1-1-counts, 5)
	most := 1
	for _, d := range a.Dimensions {
		most = max(most, len(d.Items))
	}
	scale := min(float64(n)/float64(most), 2)
	for _, d := range a.Dimensions {
		cell := func(k int) int { return int(math.Round(float64(k) * scale)) }
		full, weak, all := cell(d.Present), cell(d.Present+d.Weak), cell(len(d.Items))
		bar := p.paint.in(strings.Repeat("█", full), roleColor(rolefit.Hybrid)) +
			p.paint.in(strings.Repeat("▒", weak-full), roleColor(rolefit.ProductOwner)) +
			p.paint.in(strings.Repeat("░", all-weak), faint)
		p.line("  ", pad(d.Dimension.String(), names), " ", bar, strings.Repeat(" ", n-all), " ", p.counts(d, n))
	}
	p.paragraph("  ", "█ present  ▒ weak  ░ missing", faint)
}

// counts writes the numbers of a dimension, in short where it is narrow.
func (p *printer) counts(d dimensionAnswer, n int) string {
	s := d.summary()
	if 2+10+1+n+1+width(s) > p.width {
		s = strings.NewReplacer(" present", "", " weak", "", " missing", "", ", ", "/").Replace(s)
	}
	return s
}

// dimension prints what of a dimension is lacking and to be shown, and what is
// present.
func (p *printer) dimension(d dimensionAnswer, shown map[string]bool) {
	if d.Present == 0 && !slices.ContainsFunc(d.Items, func(i item) bool { return shown[i.Criterion] }) {
		return
	}
	p.line()
	p.heading(d.Dimension.String() + ": " + d.summary())
	for _, i := range d.Items {
		switch {
		case i.Kind == present:
			p.paragraph("  "+pad(i.Kind, 9), i.statement()+" "+quoted(i.Shown), roleColor(rolefit.Hybrid))
		case shown[i.Criterion]:
			p.paragraph("  "+pad(i.Kind, 9), i.statement(), bold)
			for _, s := range i.details() {
				p.paragraph("  "+pad("", 9), s)
			}
		}
	}
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}

package main

import (
	"bufio"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"os"
)

var (
	//go:embed page.tmpl
	pageText string
	//go:embed page.css
	pageStyle string
)

// A page is what the template shows. All text goes through html/template,
// which escapes it.
type page struct {
	Style     template.CSS
	StyleHash string // lets the page's own style through its content policy, and nothing else
	Heading   string
	Chart     *pageChart
	Facts     []string
	Caveat    string
	Document  *pageFound
	Ladder    pageLadder
}

// A pageChart is a chart in units of its view box.
type pageChart struct {
	Height, AxisY, TickY int
	Unit, Described      string
	Rows                 []pageRow
	Ticks                []pageTick
	Offers               bool // some rows are pay found in the document
}

type pageRow struct {
	Label, Class, Value string
	Chosen              bool
	Y, TextY            int
	X, Width            float64
	Average             float64 // 0 if none
	DiamondY            int
	Open                string // the arrow of a bar without end
	OpenX               float64
}

type pageTick struct {
	X     float64
	Label string
}

type pageFound struct {
	Name     string
	Offers   []pageOffer
	Remarks  []string
	Compared string
}

type pageOffer struct {
	Quote, Reading, Verdict string
	Remarks                 []string
}

type pageLadder struct {
	Heading string
	Remarks []string
	Path    []pageStep
	Open    string // heading of Next
	Next    []pageStep
	Sources string
}

type pageStep struct {
	Name, Class, Label, Change, Changes, Takes, AsksFor string
	Asks                                                []asked
}

// The geometry of the chart, in units of its view box; page.tmpl has the rest.
const (
	barX, barWidth = 118, 470
	rowHeight      = 26
	groupGap       = 10
)

func writePageFile(name string, a answer) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(f)
	if err := writePage(w, a); err != nil {
		f.Close()
		return err
	}
	if err := w.Flush(); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}

func writePage(w io.Writer, a answer) error {
	sum := sha256.Sum256([]byte(pageStyle))
	p := page{
		Style:     template.CSS(pageStyle),
		StyleHash: base64.StdEncoding.EncodeToString(sum[:]),
		Heading:   a.heading(),
		Facts:     a.Pay.facts(),
		Ladder:    newPageLadder(*a.Ladder),
	}
	if c := newChart(a); c != nil {
		p.Chart = newPageChart(c)
	}
	if b := a.Pay.Band; b != nil {
		p.Caveat = caveat(b.AsOf, b.Source)
	}
	if f := a.Document; f != nil {
		p.Document = newPageFound(*f)
	}
	return template.Must(template.New("page").Parse(pageText)).Execute(w, p)
}

func newPageChart(c *chart) *pageChart {
	p := &pageChart{Unit: c.unit}
	y := 4
	for i, r := range c.rows {
		if i > 0 && r.role != c.rows[i-1].role {
			y += groupGap
		}
		p.Rows = append(p.Rows, newPageRow(c, r, y))
		p.Described += fmt.Sprintf("%s: %v. ", r.label, r.pay)
		if r.chosen {
			p.Described += "This is the band asked for. "
		}
		p.Offers = p.Offers || r.offer
		y += rowHeight
	}
	p.AxisY, p.TickY, p.Height = y, y+16, y+22
	for _, t := range c.ticks {
		p.Ticks = append(p.Ticks, pageTick{barX + c.at(t)*barWidth, short(t)})
	}
	return p
}

func newPageRow(c *chart, r chartRow, y int) pageRow {
	from, to := c.bar(r)
	row := pageRow{
		Label: r.label, Class: roleLabel(r.role), Value: r.value(), Chosen: r.chosen,
		Y: y + 4, TextY: y + 17, X: barX + from*barWidth, Width: max((to-from)*barWidth, 3), DiamondY: y + 13,
	}
	if r.average != 0 {
		row.Average = barX + c.at(major(r.average))*barWidth
	}
	switch {
	case r.pay.OpenMax:
		row.Open, row.OpenX = "▶", barX+barWidth-14
	case r.pay.OpenMin:
		row.Open, row.OpenX = "◀", barX+2
	}
	return row
}

func newPageFound(f foundAnswer) *pageFound {
	p := &pageFound{Name: printable(f.Name), Remarks: f.Remarks}
	for _, o := range f.Offers {
		p.Offers = append(p.Offers, pageOffer{o.Quote, title(o.reading()), o.verdict(), o.Remarks})
		p.Compared = compared
	}
	return p
}

func newPageLadder(l ladderAnswer) pageLadder {
	p := pageLadder{Heading: l.way(), Remarks: l.Remarks, Sources: l.sources()}
	for _, s := range l.Path {
		p.Path = append(p.Path, newPageStep(s))
	}
	if len(l.Next) > 0 {
		p.Open = "Open from " + l.From.Name
	}
	for _, s := range l.Next {
		step := newPageStep(s)
		if len(l.Path) > 0 && s.To == l.Path[0].To {
			step = pageStep{Name: s.To.Name, Class: step.Class, Label: step.Label, Change: "as above"}
		}
		p.Next = append(p.Next, step)
	}
	return p
}

func newPageStep(s step) pageStep {
	label := roleLabel(s.To.Role)
	return pageStep{s.To.Name, label, label, s.change(), s.Changes, s.To.Takes, s.asksFor(), s.Asks}
}

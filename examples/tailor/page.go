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
	Style      template.CSS
	StyleHash  string // lets the page's own style through its content policy, and nothing else
	Heading    string
	Notes      []string
	Remarks    []string
	Caution    string
	Chart      pageChart
	Dimensions []pageDimension
	Source     string
}

// A pageChart is in units of its view box.
type pageChart struct {
	Height    int
	Described string
	Rows      []pageRow
}

type pageRow struct {
	Name, Counts          string
	Y, TextY              int
	Present, Weak         float64 // widths
	WeakX, MissX, Missing float64
}

type pageDimension struct {
	Name, Summary string
	Items         []pageItem
}

type pageItem struct {
	Kind, Class, Label, Statement string
	Details                       []string
}

// The geometry of the chart, in units of its view box; page.tmpl has the rest.
const (
	barX, barWidth = 88, 360
	rowHeight      = 26
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
		Notes:     []string{a.Resume.Reads},
		Caution:   a.Caution,
		Chart:     newPageChart(a),
		Source:    a.Source,
	}
	if a.Target.Reads != "" {
		p.Notes = append(p.Notes, a.Target.Reads)
	}
	p.Notes = append(p.Notes, a.Advice...)
	for _, r := range a.Remarks {
		p.Remarks = append(p.Remarks, printable(r))
	}
	for _, d := range a.Dimensions {
		p.Dimensions = append(p.Dimensions, newPageDimension(d))
	}
	return template.Must(template.New("page").Parse(pageText)).Execute(w, p)
}

func newPageChart(a answer) pageChart {
	most := 1
	for _, d := range a.Dimensions {
		most = max(most, len(d.Items))
	}
	c := pageChart{Height: len(a.Dimensions) * rowHeight}
	cell := float64(barWidth) / float64(most)
	for i, d := range a.Dimensions {
		y := i * rowHeight
		r := pageRow{
			Name: d.Dimension.String(), Counts: d.summary(), Y: y + 4, TextY: y + 18,
			Present: float64(d.Present) * cell, Weak: float64(d.Weak) * cell, Missing: float64(d.Missing) * cell,
		}
		r.WeakX = barX + r.Present
		r.MissX = r.WeakX + r.Weak
		c.Rows = append(c.Rows, r)
		c.Described += fmt.Sprintf("%s: %s. ", r.Name, r.Counts)
	}
	return c
}

func newPageDimension(d dimensionAnswer) pageDimension {
	p := pageDimension{Name: d.Dimension.String(), Summary: d.summary()}
	for _, i := range d.Items {
		p.Items = append(p.Items, pageItem{i.Kind, i.Kind, roleLabel(i.Role), i.statement(), i.details()})
	}
	return p
}

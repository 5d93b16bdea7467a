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
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rolefit/rolefit"
)

var (
	//go:embed page.tmpl
	pageText string
	//go:embed page.css
	pageStyle string
)

// A page is what the template shows. All text of a document goes through
// html/template, which escapes it.
type page struct {
	Style     template.CSS
	StyleHash string // lets the page's own style through its content policy, and nothing else
	Documents []pageDocument
	Model     string
}

type pageDocument struct {
	ID        string // of the section
	Name      string
	Role      string // class
	Short     string
	Sure      string
	Verdict   string
	Title     string
	Notes     []string
	Shares    []pageShare
	Altitude  pageAltitude
	Rows      []pageRow
	Passages  []passage
	Evidence  []pageEvidence
	Sum       string
	Described string // the probabilities in words
	Compared  string // the dimensions in words
}

type pageShare struct {
	Name, Class, Percent string
	Y, TextY, Width      float64
}

type pageAltitude struct {
	X     float64
	Class string
	Value string
}

// A pageRow is a dimension: the bar of PO ends at the middle, that of PM
// begins there.
type pageRow struct {
	Name, PO, PM          string
	Y, TextY              float64
	POX, POWidth, PMWidth float64
}

type pageEvidence struct {
	ID, Words, Class, Label, Dimension, Statement, Adds, Place string
	heft                                                       int
}

// A passage is the text, or one skill.
type passage struct {
	Place  string
	Pieces []piece
}

// A piece is a stretch of text that the same evidence covers throughout.
type piece struct {
	Text   string
	Class  string // empty if no evidence covers it
	Why    string
	Labels []pieceLabel // of the evidence that ends here
}

type pieceLabel struct{ Text, Href string }

// The geometry of the figures, in units of their view boxes; page.tmpl has
// the rest.
const (
	shareX, shareWidth = 118, 190
	slideX, slideWidth = 16, 328
	middle, halfWidth  = 216, 96
	rowHeight          = 24
)

func writePageFile(name, model string, found []finding) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(f)
	if err := writePage(w, model, found); err != nil {
		f.Close()
		return err
	}
	if err := w.Flush(); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}

func writePage(w io.Writer, model string, found []finding) error {
	sum := sha256.Sum256([]byte(pageStyle))
	p := page{
		Style:     template.CSS(pageStyle),
		StyleHash: base64.StdEncoding.EncodeToString(sum[:]),
		Model:     model,
	}
	for i, f := range found {
		p.Documents = append(p.Documents, newPageDocument(fmt.Sprintf("d%d", i+1), f))
	}
	return template.Must(template.New("page").Parse(pageText)).Execute(w, p)
}

func newPageDocument(id string, f finding) pageDocument {
	d := pageDocument{
		ID:       id,
		Name:     f.heading(),
		Role:     roleLabel(f.res.Role),
		Short:    f.short(),
		Sure:     f.sure(),
		Verdict:  f.verdict(),
		Title:    f.titleReading(),
		Notes:    f.notes(),
		Altitude: newPageAltitude(f.res.Altitude),
		Rows:     pageRows(f.res.Fits),
		Passages: passages(id, f),
		Evidence: pageEvidences(id, f),
		Sum:      f.sum(),
	}
	for i, s := range f.probabilities() {
		y := float64(i * rowHeight)
		d.Shares = append(d.Shares, pageShare{s.name(), roleLabel(s.role), percent(s.of1), y + 5, y + 17, s.of1 * shareWidth})
		d.Described += fmt.Sprintf("%s %s. ", s.name(), percent(s.of1))
	}
	for _, r := range d.Rows {
		d.Compared += fmt.Sprintf("%s: Product Owner %s, Product Manager %s. ", r.Name, r.PO, r.PM)
	}
	return d
}

func newPageAltitude(altitude float64) pageAltitude {
	a := pageAltitude{slideX + (altitude+1)/2*slideWidth, roleLabel(rolefit.ProductManager), decimal(altitude)}
	if altitude < 0 {
		a.Class = roleLabel(rolefit.ProductOwner)
	}
	return a
}

func pageRows(fits rolefit.Fits) []pageRow {
	var rows []pageRow
	row := func(name string, po, pm float64) {
		y := float64(22 + len(rows)*rowHeight)
		rows = append(rows, pageRow{name, percent(po), percent(pm), y + 5, y + 17, middle - po*halfWidth, po * halfWidth, pm * halfWidth})
	}
	for d := range fits.ProductManager.Dimensions {
		row(rolefit.Dimension(d).String(), fits.ProductOwner.Dimensions[d], fits.ProductManager.Dimensions[d])
	}
	row("overall", fits.ProductOwner.Score, fits.ProductManager.Score)
	return rows
}

// evidenceID is the anchor of the nth piece of evidence.
func evidenceID(document string, n int) string { return fmt.Sprintf("%se%d", document, n+1) }

// pageEvidences returns the rows of the table of evidence, heaviest first.
func pageEvidences(id string, f finding) []pageEvidence {
	var rows []pageEvidence
	for i, e := range f.res.Evidence {
		place := ""
		if e.Skill > 0 {
			place = skillPlace(f.doc, e.Skill)
		}
		rows = append(rows, pageEvidence{
			ID:        evidenceID(id, i),
			Words:     cut(printable(f.words(e)), 80),
			Class:     f.class(e),
			Label:     roleLabel(e.Role),
			Dimension: e.Dimension.String(),
			Statement: f.statement(e),
			Adds:      f.adds(e),
			Place:     place,
			heft:      heft(e),
		})
	}
	slices.SortStableFunc(rows, func(a, b pageEvidence) int { return b.heft - a.heft })
	return rows
}

// words returns the text that a piece of evidence is.
func (f finding) words(e rolefit.Evidence) string {
	if e.Skill > 0 {
		return f.doc.Skills[e.Skill-1].Name[e.Start:e.End]
	}
	return f.doc.Text[e.Start:e.End]
}

// class is the style of a mark: the role, if it counts.
func (f finding) class(e rolefit.Evidence) string {
	if !f.counts(e) {
		return "off"
	}
	return roleLabel(e.Role)
}

// label says in letters what the colour of a mark says.
func (f finding) label(e rolefit.Evidence) string {
	if !f.counts(e) {
		return roleLabel(e.Role) + ", not counted"
	}
	return roleLabel(e.Role)
}

// passages returns the document with its evidence marked.
func passages(id string, f finding) []passage {
	spans := map[int][]span{} // by skill, 0 for the text
	for i, e := range f.res.Evidence {
		why := fmt.Sprintf("%s, %v: %s %s", roleLabel(e.Role), e.Dimension, f.statement(e), f.adds(e))
		spans[e.Skill] = append(spans[e.Skill], span{e.Start, e.End, heft(e), f.class(e), why, pieceLabel{f.label(e), "#" + evidenceID(id, i)}})
	}
	var out []passage
	if f.doc.Text != "" {
		out = append(out, passage{Pieces: pieces(f.doc.Text, spans[0])})
	}
	for i, s := range f.doc.Skills {
		out = append(out, passage{skillPlace(f.doc, i+1), pieces(s.Name, spans[i+1])})
	}
	return out
}

// A span is a piece of evidence in its passage.
type span struct {
	start, end, heft int
	class, why       string
	label            pieceLabel
}

// pieces splits text wherever evidence begins or ends.
func pieces(text string, spans []span) []piece {
	bounds := []int{0, len(text)}
	for _, s := range spans {
		bounds = append(bounds, s.start, s.end)
	}
	slices.Sort(bounds)
	bounds = slices.Compact(bounds)
	var out []piece
	var open []span
	next := 0
	for i := 1; i < len(bounds); i++ {
		start, end := bounds[i-1], bounds[i]
		for ; next < len(spans) && spans[next].start == start; next++ {
			open = append(open, spans[next])
		}
		out = append(out, newPiece(text[start:end], end, open))
		open = slices.DeleteFunc(open, func(s span) bool { return s.end == end })
	}
	return out
}

// newPiece returns the piece that ends at end, which the open spans cover. It
// looks like the heaviest of them.
func newPiece(text string, end int, open []span) piece {
	if len(open) == 0 {
		return piece{Text: paragraphs(shorten(text))}
	}
	p := piece{Text: paragraphs(text)}
	var why []string
	heaviest := -1
	for _, s := range open {
		if s.heft > heaviest {
			heaviest, p.Class = s.heft, s.class
		}
		why = append(why, s.why)
	}
	p.Why = strings.Join(why, "\n")
	p.Labels = labels(open, end)
	return p
}

// labels returns the labels of the spans that end at end, each once, and none
// that a span which goes on will have too.
func labels(open []span, end int) []pieceLabel {
	var out []pieceLabel
	for _, s := range open {
		same := func(l pieceLabel) bool { return l.Text == s.label.Text }
		goesOn := func(o span) bool { return o.end > end && same(o.label) }
		if s.end == end && !slices.ContainsFunc(open, goesOn) && !slices.ContainsFunc(out, same) {
			out = append(out, s.label)
		}
	}
	return out
}

// maxGap is how many bytes without evidence a page shows in full.
const maxGap = 20_000

// shorten leaves out the middle of a long stretch without evidence.
func shorten(text string) string {
	if len(text) <= maxGap {
		return text
	}
	head, tail := maxGap/2, len(text)-maxGap/2
	for !utf8.RuneStart(text[head]) && head > maxGap/2-utf8.UTFMax {
		head--
	}
	for !utf8.RuneStart(text[tail]) && tail < len(text)-maxGap/2+utf8.UTFMax {
		tail++
	}
	return fmt.Sprintf("%s\n[… %d bytes without evidence are left out …]\n%s", text[:head], tail-head, text[tail:])
}

// paragraphs is printable but for the ends of lines.
func paragraphs(text string) string {
	text = strings.ReplaceAll(text, "\r\n", "\n")
	return strings.Map(func(r rune) rune {
		if r == '\n' {
			return r
		}
		return printableRune(r)
	}, text)
}

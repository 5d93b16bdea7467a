package main

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/rolefit/rolefit"
)

// A question is what the command line asks.
type question struct {
	role        rolefit.Role
	years       float64
	region      string
	title       string
	goal        string
	currency    rolefit.Currency
	workYear    rolefit.WorkYear
	monthsGiven bool
	document    document
	table       *rolefit.Bands
	builtin     bool // table is the built-in one
}

type document struct{ name, text string }

// An answer is all that the program says; the report, the page and the JSON
// show the same. Remarks say why something is not there.
type answer struct {
	Role     rolefit.Role  `json:"role"`
	Years    float64       `json:"years"`
	Region   string        `json:"region"`
	Pay      payAnswer     `json:"pay"`
	Document *foundAnswer  `json:"document,omitempty"`
	Ladder   *ladderAnswer `json:"ladder"`

	undone []string // what was asked for and could not be done
}

type payAnswer struct {
	Band    *rolefit.Band  `json:"band"`  // of the role and the years
	Bands   []rolefit.Band `json:"bands"` // all that can be compared with it, for the chart
	Gap     *gap           `json:"gap"`
	Top     *note          `json:"top_of_market"`
	Remarks []string       `json:"remarks"`
}

// A gap is a rolefit.BandGap. Max is nil where a band has no upper bound.
type gap struct {
	Min rolefit.Amount  `json:"min"`
	Max *rolefit.Amount `json:"max"`
}

// A note is a rolefit.PayNote. Total is nil where the source gives no figure.
type note struct {
	Text   string            `json:"text"`
	Total  *rolefit.PayRange `json:"total"`
	AsOf   string            `json:"as_of"`
	Source string            `json:"source"`
}

type foundAnswer struct {
	Name    string       `json:"name"`
	Role    rolefit.Role `json:"role"` // as its words read
	Offers  []offer      `json:"offers"`
	Remarks []string     `json:"remarks"`
}

// An offer is pay found in the document. Annual is nil where it cannot be
// computed, and so are the numbers that follow from it.
type offer struct {
	Quote       string            `json:"quote"`
	Found       rolefit.Pay       `json:"found"`
	Annual      *rolefit.PayRange `json:"annual"`
	Basis       string            `json:"basis,omitempty"` // the working year that Annual rests on
	CompaRatio  *ratio            `json:"compa_ratio"`     // pay ÷ midpoint of the band
	Penetration *ratio            `json:"penetration"`     // (pay − min) ÷ (max − min) of the band
	Position    rolefit.Position  `json:"position"`
	Remarks     []string          `json:"remarks"`
}

// A ratio is a rolefit.Ratio that is a decimal number in JSON.
type ratio rolefit.Ratio

func (r ratio) MarshalJSON() ([]byte, error) { return []byte(rolefit.Ratio(r).String()), nil }

type ladderAnswer struct {
	From    *rolefit.Rung `json:"from"`
	To      *rolefit.Rung `json:"to"`
	Path    []step        `json:"path"`
	Next    []step        `json:"next"` // the moves open from the start
	Remarks []string      `json:"remarks"`
}

// A step is a move and what it asks for.
type step struct {
	rolefit.Move
	Asks []asked `json:"asks"`
}

// asked is a criterion that matters more after a step.
type asked struct {
	Criterion string   `json:"criterion"`
	Statement string   `json:"statement"`
	Shown     string   `json:"shown,omitempty"` // by the document: "shown", "weak", "denied", "missing"; none without a document
	Phrasings []string `json:"phrasings,omitempty"`
}

func (q *question) answer() answer {
	a := answer{Role: q.role, Years: q.years, Region: q.region}
	a.Pay = q.pay(&a)
	if q.document.name != "" {
		a.Document = q.found(a.Pay.Band)
	}
	a.Ladder = q.ladder(&a)
	return a
}

// pay looks up the band and what goes with it.
func (q *question) pay(a *answer) payAnswer {
	p := payAnswer{Bands: []rolefit.Band{}, Remarks: []string{}}
	band, err := q.table.At(q.role, q.region, q.years)
	if err != nil {
		p.Remarks = append(p.Remarks, q.noBand())
		a.undone = append(a.undone, p.Remarks[0])
	} else {
		p.Band = &band
		p.Remarks = append(p.Remarks, q.ofBand(band)...)
	}
	for b := range q.table.All() {
		switch {
		case b.Region != q.region:
		case p.Band != nil && (b.Pay.Currency != band.Pay.Currency || b.Pay.Period != band.Pay.Period):
			p.Remarks = append(p.Remarks, fmt.Sprintf("The band of %v is in another currency or for another period, and is not in the chart.", b))
		default:
			p.Bands = append(p.Bands, b)
		}
	}
	if p.Band == nil {
		return p
	}
	if g, err := q.table.Gap(q.region, q.years); err != nil {
		p.Remarks = append(p.Remarks, "There is no gap between the roles to show: "+gapReason(err)+".")
	} else if p.Gap = (&gap{Min: g.Min}); !g.OpenMax {
		p.Gap.Max = &g.Max
	}
	if n, ok := rolefit.TopOfMarket(q.role); ok && q.builtin {
		p.Top = &note{Text: n.Text, AsOf: n.AsOf, Source: n.Source}
		if n.Total != (rolefit.PayRange{}) {
			p.Top.Total = &n.Total
		}
	}
	return p
}

// noBand says why there is no band.
func (q *question) noBand() string {
	var regions []string
	for b := range q.table.All() {
		regions = append(regions, strconv.Quote(b.Region))
		if b.Region == q.region && q.role == rolefit.Hybrid {
			return "No band: the bands are of product managers and product owners, and none is of a seat that is both."
		}
	}
	slices.Sort(regions)
	regions = slices.Compact(regions)
	return fmt.Sprintf("No band: none is known for %s in the region %q with %s of experience; the regions known are %s.",
		roleName(q.role), q.region, years(q.years), strings.Join(regions, ", "))
}

// ofBand returns what is to be said of a band.
func (q *question) ofBand(b rolefit.Band) []string {
	var remarks []string
	if b.Average == 0 {
		remarks = append(remarks, "The source publishes no average for these years.")
	}
	if _, ok := b.Midpoint(); !ok {
		remarks = append(remarks, "The band is open to one side, so it has no midpoint.")
	}
	if q.builtin && b.To != 0 && q.years > float64(b.To-1) {
		remarks = append(remarks, fmt.Sprintf("The source ends this band at %d years and begins the next at %d; what lies between is counted to this one.", b.To-1, b.To))
	}
	return remarks
}

// found looks for pay in the document and compares it with the band.
func (q *question) found(band *rolefit.Band) *foundAnswer {
	d := q.document
	f := &foundAnswer{Name: d.name, Role: rolefit.Classify(rolefit.Document{Text: d.text}).Role, Offers: []offer{}, Remarks: []string{}}
	for _, p := range rolefit.FindPay(d.text, rolefit.PayOptions{Currency: q.currency}) {
		f.Offers = append(f.Offers, q.judge(p, band))
	}
	if len(f.Offers) == 0 {
		f.Remarks = append(f.Remarks, "No base pay is stated in it; revenue, budgets, bonuses, equity and on-target earnings are not base pay.")
	}
	if f.Role != q.role && band != nil {
		f.Remarks = append(f.Remarks, fmt.Sprintf("Its words read as %s, and the band is of %s.", roleName(f.Role), roleName(q.role)))
	}
	return f
}

// judge makes pay annual and compares it with the band.
func (q *question) judge(p rolefit.Pay, band *rolefit.Band) offer {
	o := offer{Quote: printable(q.document.text[p.Start:p.End]), Found: p, Remarks: assumptions(p.Assumed, p.Range)}
	year := q.workYear
	if p.Assumed&rolefit.FourteenMonths != 0 && !q.monthsGiven {
		year.Months = 14
	}
	annual, err := p.Range.Annual(year)
	if err != nil {
		o.remark("It is not made annual: %s.", reason(err))
		return o
	}
	o.Annual = &annual
	o.Basis = basis(p.Range.Period, year)
	if band == nil {
		o.remark("It is compared with nothing, for there is no band.")
		return o
	}
	if o.Position, err = band.Position(annual); err != nil {
		o.remark("It is not compared with the band: %s.", reasonFor(err, annual, *band))
		return o
	}
	o.remark("%s", judgedBy(annual))
	if r, err := band.CompaRatio(annual); err != nil {
		o.remark("No compa-ratio: %s.", reasonFor(err, annual, *band))
	} else {
		o.CompaRatio = (*ratio)(&r)
	}
	if r, err := band.Penetration(annual); err != nil {
		o.remark("No range penetration: %s.", reasonFor(err, annual, *band))
	} else {
		o.Penetration = (*ratio)(&r)
	}
	return o
}

func (o *offer) remark(format string, args ...any) {
	if s := fmt.Sprintf(format, args...); s != "" {
		o.Remarks = append(o.Remarks, s)
	}
}

// ladder finds the way from the title, or the role, to the goal.
func (q *question) ladder(a *answer) *ladderAnswer {
	l := &ladderAnswer{Path: []step{}, Next: []step{}, Remarks: []string{}}
	undone := func(s string) {
		l.Remarks = append(l.Remarks, s)
		a.undone = append(a.undone, s)
	}
	ladder := rolefit.DefaultLadder()
	from, ok := q.start(ladder, l)
	if !ok {
		l.Remarks = append(l.Remarks, fmt.Sprintf("The ladder has no rung for %s, so it shows no way; -title names a start.", roleName(q.role)))
		if q.goal != "" {
			a.undone = append(a.undone, "There is no way to the goal, for there is no start.")
		}
		return l
	}
	l.From = &from
	ask := q.asker()
	next, err := ladder.Next(from.ID)
	if err != nil {
		undone(reason(err))
	}
	for _, m := range next {
		l.Next = append(l.Next, ask(m))
	}
	if len(next) == 0 {
		l.Remarks = append(l.Remarks, fmt.Sprintf("The ladder leads no further than %s.", from.Name))
	}
	if q.goal == "" {
		return l
	}
	to, ok := rung(ladder, q.goal)
	if !ok {
		undone(fmt.Sprintf("The goal “%s” is no rung of the ladder; its rungs are %s.", printable(q.goal), rungs(ladder)))
		return l
	}
	l.To = &to
	if !strings.EqualFold(to.Name, q.goal) && to.ID != q.goal {
		l.Remarks = append(l.Remarks, fmt.Sprintf("The goal “%s” is taken for the rung %s.", printable(q.goal), to.Name))
	}
	path, err := ladder.Path(from.ID, to.ID)
	switch {
	case errors.Is(err, rolefit.ErrUnreachable):
		undone(fmt.Sprintf("No steps of the ladder lead from %s to %s.", from.Name, to.Name))
	case err != nil:
		undone(reason(err))
	case len(path) == 0:
		l.Remarks = append(l.Remarks, "The start is the goal already.")
	}
	for _, m := range path {
		l.Path = append(l.Path, ask(m))
	}
	return l
}

// start returns the rung of the title, or of the role if there is none.
func (q *question) start(ladder *rolefit.Ladder, l *ladderAnswer) (rolefit.Rung, bool) {
	if q.title != "" {
		from, ok := rung(ladder, q.title)
		switch {
		case !ok:
			l.Remarks = append(l.Remarks, fmt.Sprintf("The title “%s” has no rung; the way starts where a %s usually stands.", printable(q.title), roleName(q.role)))
		case !strings.EqualFold(from.Name, q.title):
			l.Remarks = append(l.Remarks, fmt.Sprintf("The title “%s” stands on the rung %s.", printable(q.title), from.Name))
		}
		if ok && from.Role != q.role {
			l.Remarks = append(l.Remarks, fmt.Sprintf("The pay is that of %s; the ladder follows the title.", roleName(q.role)))
		}
		if ok {
			return from, true
		}
	}
	return ladder.RungOf(rolefit.Title{Role: q.role, Track: rolefit.TrackIndividual})
}

// rung returns the rung that a person means: by ID, by name or as a title.
func rung(ladder *rolefit.Ladder, title string) (rolefit.Rung, bool) {
	for _, r := range ladder.Data().Rungs {
		if strings.EqualFold(r.ID, title) || strings.EqualFold(r.Name, title) {
			return r, true
		}
	}
	return ladder.RungOf(rolefit.ParseTitle(title))
}

func rungs(ladder *rolefit.Ladder) string {
	var names []string
	for _, r := range ladder.Data().Rungs {
		names = append(names, r.Name)
	}
	return strings.Join(names, ", ")
}

// asker returns a function that says what a move asks for, and what of it the
// document shows.
func (q *question) asker() func(rolefit.Move) step {
	lx := rolefit.DefaultLexicon()
	c, err := rolefit.New(rolefit.Options{Lexicon: lx})
	if err != nil {
		panic(err) // a built-in lexicon alone is never refused
	}
	res := c.Classify(rolefit.Document{Text: q.document.text})
	return func(m rolefit.Move) step {
		s := step{Move: m, Asks: []asked{}}
		gaps, err := c.Shortfall(res, m.Criteria)
		if err != nil {
			panic(err) // the criteria of the built-in ladder are of the built-in lexicon
		}
		for _, id := range m.Criteria {
			criterion, _ := lx.Criterion(id)
			ask := asked{Criterion: id, Statement: criterion.Statement}
			if q.document.name != "" {
				ask.Shown = "shown"
			}
			for _, g := range gaps {
				if g.Criterion == id && q.document.name != "" {
					ask.Shown, ask.Phrasings = g.Kind.String(), g.Phrasings
				}
			}
			s.Asks = append(s.Asks, ask)
		}
		return s
	}
}

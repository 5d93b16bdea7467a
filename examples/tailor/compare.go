package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/rolefit/rolefit"
)

// A reader is a classifier and the lexicon that it reads with.
type reader struct {
	*rolefit.Classifier
	lexicon *rolefit.Lexicon
}

func newReader(lx *rolefit.Lexicon) (*reader, error) {
	c, err := rolefit.New(rolefit.Options{Lexicon: lx})
	if err != nil {
		return nil, err
	}
	return &reader{c, lx}, nil
}

// A target is what a résumé is held against.
type target struct {
	role    rolefit.Role
	posting string // its name, if the target is a posting
	reads   string // how the posting reads
	wants   []want
	remarks []string
}

// A want is a criterion that a target asks for.
type want struct {
	criterion rolefit.Criterion
	optional  bool     // the posting asks for it as a plus
	words     []string // of the posting
}

// Names of jobs meet these criteria by themselves, and nobody shows more by
// writing them.
func nominal(id string) bool {
	switch id {
	case "mentions-product-manager", "mentions-product-owner", "product-management", "mentions-product-management":
		return true
	}
	return strings.HasPrefix(id, "named-") || strings.HasSuffix(id, "-seat")
}

// greater returns the criterion that shows all that a lesser one does.
func greater(id string) string {
	switch id {
	case "mentions-roadmap":
		return "owns-roadmap"
	case "mentions-backlog":
		return "owns-backlog"
	case "joins-product-strategy":
		return "owns-product-strategy"
	}
	return ""
}

// ofRole returns the criteria of a role, or of both for Hybrid.
func (rd *reader) ofRole(role rolefit.Role) target {
	t := target{role: role}
	for _, c := range rd.lexicon.Data().Criteria {
		if c.Role == role || role == rolefit.Hybrid && c.Role != rolefit.Neither {
			t.wants = append(t.wants, want{criterion: c})
		}
	}
	t.reduce()
	return t
}

// ofPosting returns the criteria that a posting asks of the person it seeks:
// not what it says of the company, of colleagues or of what the seat is not.
func (rd *reader) ofPosting(name, text string) (target, error) {
	doc := rolefit.Document{Text: text}
	res := rd.Classify(doc)
	t := target{role: res.Role, posting: name, reads: reads("The posting", res)}
	for _, e := range res.Evidence {
		if e.Context > rolefit.Optional {
			continue
		}
		i := slices.IndexFunc(t.wants, func(w want) bool { return w.criterion.ID == e.Criterion })
		if i < 0 {
			i = len(t.wants)
			c, _ := rd.lexicon.Criterion(e.Criterion)
			t.wants = append(t.wants, want{criterion: c, optional: true})
		}
		w := &t.wants[i]
		w.optional = w.optional && e.Context == rolefit.Optional
		w.words = addWords(w.words, e.In(doc))
	}
	if t.reduce(); len(t.wants) == 0 {
		return t, fmt.Errorf("%s: nothing that it asks for is known, so there is nothing to compare with", name)
	}
	return t, nil
}

// reduce takes away what cannot be acted on.
func (t *target) reduce() {
	before := len(t.wants)
	t.wants = slices.DeleteFunc(t.wants, func(w want) bool { return nominal(w.criterion.ID) })
	if t.posting != "" && len(t.wants) < before {
		t.remarks = append(t.remarks, "Names of jobs in the posting ask for nothing, and are left out.")
	}
	all := slices.Clone(t.wants)
	t.wants = slices.DeleteFunc(t.wants, func(w want) bool {
		return slices.ContainsFunc(all, func(o want) bool { return o.criterion.ID == greater(w.criterion.ID) && !o.optional })
	})
}

const maxWords = 3

// addWords adds a quotation that is not there yet, if there is room.
func addWords(words []string, s string) []string {
	s = cut(printable(s), 60)
	if len(words) == maxWords || slices.ContainsFunc(words, func(o string) bool { return strings.EqualFold(o, s) }) {
		return words
	}
	return append(words, s)
}

// An answer is all that the program says; the report, the page and the JSON
// show the same.
type answer struct {
	Resume     resumeAnswer      `json:"resume"`
	Target     targetAnswer      `json:"target"`
	Caution    string            `json:"caution"`
	Advice     []string          `json:"advice"` // how to write for the role
	Source     string            `json:"source"` // of the advice
	Dimensions []dimensionAnswer `json:"dimensions"`
	Remarks    []string          `json:"remarks"`
}

type resumeAnswer struct {
	Name   string       `json:"name"`
	Format string       `json:"format"`
	Role   rolefit.Role `json:"role"` // as its words read
	Reads  string       `json:"reads"`
}

type targetAnswer struct {
	Role    rolefit.Role `json:"role"`
	Posting string       `json:"posting,omitempty"`
	Reads   string       `json:"reads,omitempty"`
}

// A dimensionAnswer is what is wanted in a dimension: first what is not shown
// in full, then what is, the heaviest first.
type dimensionAnswer struct {
	Dimension rolefit.Dimension `json:"dimension"`
	Present   int               `json:"present"`
	Weak      int               `json:"weak"`
	Missing   int               `json:"missing"`
	Items     []item            `json:"items"`
}

// An item is a criterion and how the résumé stands to it.
type item struct {
	Criterion string       `json:"criterion"`
	Kind      string       `json:"kind"` // present, weak, denied or missing
	Statement string       `json:"statement"`
	Role      rolefit.Role `json:"role"` // whose criterion it is
	Job       string       `json:"job,omitempty"`
	Optional  bool         `json:"optional,omitempty"` // the posting asks for it as a plus
	Weight    int          `json:"weight"`             // in thousandths of a logit: what is not shown of it, or all of it if it is present
	Asked     []string     `json:"asked,omitempty"`    // words of the posting
	Shown     []string     `json:"shown,omitempty"`    // words of the résumé
	Why       string       `json:"why,omitempty"`      // why it is weak or denied
	Phrasings []string     `json:"phrasings,omitempty"`
	Source    string       `json:"source"`
}

const present = "present"

// compare holds a résumé against a target.
func (rd *reader) compare(r resume, t target) (answer, error) {
	res := rd.Classify(r.doc)
	a := answer{
		Resume:  resumeAnswer{r.name, r.format, res.Role, reads("The résumé", res)},
		Target:  targetAnswer{t.role, t.posting, t.reads},
		Caution: caution,
		Remarks: slices.Concat([]string{}, r.remarks, t.remarks),
	}
	a.Advice, a.Source = advice(t.role)
	var ids []string
	for _, w := range t.wants {
		ids = append(ids, w.criterion.ID)
		if g, ok := rd.lexicon.Criterion(greater(w.criterion.ID)); ok {
			ids = append(ids, g.ID)
		}
	}
	gaps, err := rd.Shortfall(res, ids)
	if err != nil {
		return a, err
	}
	for _, d := range rolefit.Dimensions() {
		a.Dimensions = append(a.Dimensions, dimensionAnswer{Dimension: d})
	}
	for _, w := range t.wants {
		i := rd.item(r.doc, res, gaps, w)
		d := &a.Dimensions[w.criterion.Dimension]
		d.Items = append(d.Items, i)
		switch i.Kind {
		case present:
			d.Present++
		case rolefit.Weak.String():
			d.Weak++
		default:
			d.Missing++
		}
	}
	a.sort()
	return a, nil
}

// item says how a résumé stands to a want.
func (rd *reader) item(doc rolefit.Document, res rolefit.Result, gaps []rolefit.Gap, w want) item {
	c := w.criterion
	i := item{
		Criterion: c.ID, Kind: present, Statement: c.Statement, Role: c.Role, Job: c.Job, Optional: w.optional,
		Weight: max(c.Relevance, -c.Relevance) + max(c.Altitude, -c.Altitude), Asked: w.words, Source: c.Source,
	}
	shownBy := c.ID
	gap, short := gapOf(gaps, c.ID)
	if g, ok := rd.lexicon.Criterion(greater(c.ID)); short && ok {
		if _, greaterShort := gapOf(gaps, g.ID); !greaterShort {
			shownBy, short = g.ID, false
		}
	}
	if short {
		i.Kind, i.Weight, i.Why = gap.Kind.String(), gap.Weight, why(doc, res, c.ID)
		if gap.Kind != rolefit.Denied { // the résumé says that it is not true
			i.Phrasings = gap.Phrasings
		}
	}
	for _, e := range res.Evidence {
		if e.Criterion == shownBy {
			i.Shown = addWords(i.Shown, e.In(doc))
		}
	}
	return i
}

func gapOf(gaps []rolefit.Gap, id string) (rolefit.Gap, bool) {
	i := slices.IndexFunc(gaps, func(g rolefit.Gap) bool { return g.Criterion == id })
	if i < 0 {
		return rolefit.Gap{}, false
	}
	return gaps[i], true
}

// lacks is how much of a dimension is not shown.
func (d dimensionAnswer) lacks() int {
	sum := 0
	for _, i := range d.Items {
		if i.Kind != present {
			sum += i.Weight
		}
	}
	return sum
}

// sort puts what is lacking most first, and takes away dimensions in which
// nothing is wanted.
func (a *answer) sort() {
	a.Dimensions = slices.DeleteFunc(a.Dimensions, func(d dimensionAnswer) bool { return len(d.Items) == 0 })
	slices.SortStableFunc(a.Dimensions, func(x, y dimensionAnswer) int { return cmp.Compare(y.lacks(), x.lacks()) })
	for _, d := range a.Dimensions {
		slices.SortStableFunc(d.Items, func(x, y item) int {
			return cmp.Or(compareBool(x.Kind == present, y.Kind == present), cmp.Compare(y.Weight, x.Weight))
		})
	}
}

func compareBool(x, y bool) int {
	switch {
	case x == y:
		return 0
	case y:
		return -1
	}
	return 1
}

// heaviest returns what is not shown in full, at most n of it and the heaviest
// first, and how much is left out.
func (a answer) heaviest(n int) (shown map[string]bool, left int) {
	var lacking []item
	for _, d := range a.Dimensions {
		for _, i := range d.Items {
			if i.Kind != present {
				lacking = append(lacking, i)
			}
		}
	}
	slices.SortStableFunc(lacking, func(x, y item) int { return cmp.Compare(y.Weight, x.Weight) })
	shown = map[string]bool{}
	for _, i := range lacking[:min(n, len(lacking))] {
		shown[i.Criterion] = true
	}
	return shown, len(lacking) - len(shown)
}

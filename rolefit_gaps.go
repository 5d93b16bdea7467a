package rolefit

import (
	"cmp"
	"slices"
	"strings"
)

// A GapKind says how a criterion falls short. The zero GapKind is Missing.
type GapKind uint8

const (
	Missing GapKind = iota // nothing shows it
	Weak                   // shown, but only as optional, in passing, or at a low proficiency
	Denied                 // said not to be so, or to be somebody else's
)

var gapKindNames = [...]string{"missing", "weak", "denied"}

// String returns the wire name of k, such as "weak".
func (k GapKind) String() string { return enumString("GapKind", gapKindNames[:], k) }

// AppendText appends the wire name of k to b.
func (k GapKind) AppendText(b []byte) ([]byte, error) {
	return enumAppend("GapKind", gapKindNames[:], b, k)
}

// MarshalText returns the wire name of k; it is an error if k is out of range.
func (k GapKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText sets k from a wire name, ignoring ASCII case.
func (k *GapKind) UnmarshalText(text []byte) error {
	return enumParse("GapKind", gapKindNames[:], text, k)
}

// A Gap is a criterion of a role that a document does not show in full.
type Gap struct {
	Criterion string    `json:"criterion"` // its ID
	Dimension Dimension `json:"dimension"`
	Kind      GapKind   `json:"kind"`
	Statement string    `json:"statement"`
	Weight    int       `json:"weight"`    // how far showing it would move the two logits together, in thousandths
	Phrasings []string  `json:"phrasings"` // ways to write it, if it is true
	Source    string    `json:"source"`
}

// maxPhrasings is how many ways to write it a Gap suggests.
const maxPhrasings = 3

// Gaps returns the criteria of role that res, a result of c, does not show in
// full, heaviest first. For [Hybrid] they are those of both roles, and for
// [Neither] there are none.
func (c *Classifier) Gaps(res Result, role Role) []Gap {
	return c.gaps(res, func(k *Criterion) bool {
		return k.Altitude != 0 && k.Role != Neither && (k.Role == role || role == Hybrid)
	})
}

// Shortfall returns which of the criteria with the given IDs res, a result of
// c, does not show in full, heaviest first. It tells how ready a document is
// for what does not follow from a role alone: give it the Criteria of a [Move]
// for a rung, the Missing of an [Answer], or what a posting asks for. An ID
// that c's lexicon does not have is [ErrUnknown].
func (c *Classifier) Shortfall(res Result, ids []string) ([]Gap, error) {
	for _, id := range ids {
		if !slices.ContainsFunc(c.lexicon.data.Criteria, func(k Criterion) bool { return k.ID == id }) {
			return nil, newError("Classifier.Shortfall", id, -1, ErrUnknown)
		}
	}
	return c.gaps(res, func(k *Criterion) bool { return slices.Contains(ids, k.ID) }), nil
}

// gaps returns what res lacks of the wanted criteria, heaviest first.
func (c *Classifier) gaps(res Result, wanted func(*Criterion) bool) []Gap {
	shown := map[string]int{} // by criterion; zero if its evidence adds nothing
	for _, e := range res.Evidence {
		shown[e.Criterion] += e.Weight.length()
	}
	var gaps []Gap
	for i := range c.lexicon.data.Criteria {
		k := &c.lexicon.data.Criteria[i]
		weight, found := shown[k.ID]
		missing := Logits{k.Relevance, k.Altitude}.length() - weight
		if missing <= 0 || !wanted(k) {
			continue
		}
		g := Gap{
			Criterion: k.ID, Dimension: k.Dimension, Statement: k.Statement, Source: k.Source,
			Weight: missing, Phrasings: k.phrasings(),
		}
		switch {
		case weight > 0:
			g.Kind = Weak
		case found:
			g.Kind = Denied
		}
		gaps = append(gaps, g)
	}
	slices.SortStableFunc(gaps, func(a, b Gap) int { return cmp.Compare(b.Weight, a.Weight) })
	return gaps
}

// length returns how far l moves both axes together.
func (l Logits) length() int { return abs(l.Relevance) + abs(l.Altitude) }

// phrasings returns the first phrases among the terms of k.
func (k *Criterion) phrasings() []string {
	var out []string
	for _, t := range k.Terms {
		if !strings.Contains(t, ellipsis) && !strings.HasPrefix(t, wholeMark) && len(out) < maxPhrasings {
			out = append(out, t)
		}
	}
	return out
}

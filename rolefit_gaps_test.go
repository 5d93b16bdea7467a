package rolefit

import (
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func shortfallClassifier(t *testing.T) *Classifier {
	t.Helper()
	lx, err := NewLexicon(LexiconData{
		Name: "kites",
		Criteria: []Criterion{
			{ID: "ties-knots", Role: ProductOwner, Dimension: Activities, Statement: "Ties knots.", Source: "kites", Relevance: 200, Altitude: -300, Terms: []string{"tie knots", "knots"}},
			{ID: "names-kites", Role: Hybrid, Dimension: Goal, Statement: "Names kites.", Source: "kites", Relevance: 600, Terms: []string{"name kites"}},
			{ID: "sews", Job: "tailor", Dimension: Artifacts, Statement: "Sews.", Source: "kites", Relevance: -900, Terms: []string{"sew", "stitch", "hem", "darn"}},
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	c, err := New(Options{Lexicon: lx})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestShortfall(t *testing.T) {
	knots := Gap{Criterion: "ties-knots", Dimension: Activities, Statement: "Ties knots.", Source: "kites", Weight: 500, Phrasings: []string{"tie knots", "knots"}}
	names := Gap{Criterion: "names-kites", Dimension: Goal, Statement: "Names kites.", Source: "kites", Weight: 600, Phrasings: []string{"name kites"}}
	sews := Gap{Criterion: "sews", Dimension: Artifacts, Statement: "Sews.", Source: "kites", Weight: 900, Phrasings: []string{"sew", "stitch", "hem"}}
	as := func(g Gap, kind GapKind, weight int) Gap {
		g.Kind, g.Weight = kind, weight
		return g
	}
	all := []string{"ties-knots", "names-kites", "sews"}
	tests := []struct {
		name string
		doc  Document
		ids  []string
		want []Gap
	}{
		{name: "nothing shown: all, of any role, heaviest first", ids: all, want: []Gap{sews, names, knots}},
		{name: "what is shown in full is no gap", doc: Document{Text: "I tie knots. I name kites."}, ids: all, want: []Gap{sews}},
		{name: "only what is asked about", doc: Document{Text: "I sew."}, ids: []string{"names-kites"}, want: []Gap{names}},
		{name: "shown as optional, at half", doc: Document{Text: "Nice to have: you name kites."}, ids: all[1:2], want: []Gap{as(names, Weak, 300)}},
		{name: "a skill known by name, at three tenths", doc: Document{Skills: []Skill{{"Knots", Aware}}}, ids: all[:1], want: []Gap{as(knots, Weak, 350)}},
		{name: "a skill listed as lacking", doc: Document{Skills: []Skill{{"Knots", None}}}, ids: all[:1], want: []Gap{as(knots, Denied, 500)}},
		{name: "said not to be so", doc: Document{Text: "You will not tie knots."}, ids: all[:1], want: []Gap{as(knots, Denied, 500)}},
		{name: "asked about twice, answered once", ids: []string{"sews", "sews"}, want: []Gap{sews}},
		{name: "asked about nothing", doc: Document{Text: "I sew."}},
	}
	c := shortfallClassifier(t)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, err := c.Shortfall(c.Classify(test.doc), test.ids)
			if diff := cmp.Diff(test.want, got); diff != "" || err != nil {
				t.Errorf("error %v, (-want +got):\n%s", err, diff)
			}
		})
	}
}

func TestShortfallUnknownCriterion(t *testing.T) {
	_, err := shortfallClassifier(t).Shortfall(Result{}, []string{"sews", "flies"})
	if e, ok := errors.AsType[*Error](err); !ok || e.Input != "flies" || !errors.Is(err, ErrUnknown) {
		t.Errorf("error %v, want one that names flies", err)
	}
}

// For a role, the two calls find the same criteria short, but for those that
// say nothing of the altitude, which only Shortfall knows.
func TestShortfallAgreesWithGaps(t *testing.T) {
	c := defaultClassifier()
	docs := []Document{
		{},
		{Text: "I own the product roadmap and run user interviews. I did not set prices."},
		{Text: "Nice to have: sprint planning. You will groom the backlog and write user stories."},
		{Skills: []Skill{{"Jira", Expert}, {"Pricing strategy", Aware}, {"Acceptance criteria", None}}},
	}
	for _, doc := range docs {
		res := c.Classify(doc)
		for _, role := range []Role{ProductManager, ProductOwner} {
			var ids []string
			for _, k := range c.lexicon.data.Criteria {
				if k.Role == role && k.Altitude != 0 {
					ids = append(ids, k.ID)
				}
			}
			short, err := c.Shortfall(res, ids)
			if err != nil {
				t.Fatal(err)
			}
			kinds := func(gaps []Gap) (out []string) {
				for _, g := range gaps {
					out = append(out, g.Kind.String()+" "+g.Criterion)
				}
				slices.Sort(out)
				return out
			}
			if diff := cmp.Diff(kinds(c.Gaps(res, role)), kinds(short)); diff != "" {
				t.Errorf("%v, %+v (-Gaps +Shortfall):\n%s", role, doc, diff)
			}
		}
	}
}

// Every move of the built-in ladder and every answer can be asked about.
func TestShortfallOfLadderAndAnswers(t *testing.T) {
	c := defaultClassifier()
	ask := func(name string, ids []string) {
		gaps, err := c.Shortfall(Result{}, ids)
		if err != nil || len(gaps) != len(ids) {
			t.Errorf("%s: %d gaps of %d criteria, error %v", name, len(gaps), len(ids), err)
		}
	}
	for _, s := range DefaultLadder().Data().Steps {
		ask(s.From+" -> "+s.To, s.Criteria)
	}
	for topic := range Topic(len(topicNames)) {
		ask(topic.String()+", carries", topic.Answer().Carries)
		ask(topic.String()+", missing", topic.Answer().Missing)
	}
}

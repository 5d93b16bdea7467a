package rolefit

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// A labelled document is one of testdata, of this project's own writing, with
// what a careful reader says of it and why.
type labelled struct {
	ID, File, Kind, Title, Text, Group, Reason string

	Want         Role
	Not          []Role // where only that is sure
	Skills       []Skill
	Insufficient bool
}

// labelledDocuments reads a file of testdata, one JSON object a line.
func labelledDocuments(t testing.TB, name string) []labelled {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	var all []labelled
	for s := bufio.NewScanner(bytes.NewReader(text)); s.Scan(); {
		var l labelled
		if err := json.Unmarshal(s.Bytes(), &l); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if l.File != "" {
			body, err := os.ReadFile(filepath.Join("testdata", l.File))
			if err != nil {
				t.Fatal(err)
			}
			l.Text = string(body)
		}
		if l.Kind == "skills" {
			l.Text, l.Skills = "", skillLines(l.Text)
		}
		all = append(all, l)
	}
	return all
}

// skillLines reads a profile of one skill a line, with its level after a colon.
func skillLines(text string) []Skill {
	var skills []Skill
	for line := range strings.Lines(text) {
		name, level, _ := strings.Cut(strings.TrimSpace(line), ":")
		var p Proficiency
		if p.UnmarshalText([]byte(strings.TrimSpace(level))) != nil {
			name = line // the colon is the skill's own
		}
		if name != "" {
			skills = append(skills, Skill{strings.TrimSpace(name), p})
		}
	}
	return skills
}

func (l labelled) document() Document {
	return Document{Title: l.Title, Text: l.Text, Skills: l.Skills}
}

// right reports whether the verdict is one that the label allows.
func (l labelled) right(r Result) bool {
	switch {
	case l.Insufficient:
		return r.Role == l.Want && r.Flags.Has(Insufficient)
	case len(l.Not) > 0:
		return !slices.Contains(l.Not, r.Role)
	}
	return r.Role == l.Want
}

// TestLabelled holds every verdict on the labelled documents in a golden file,
// so that a change of terms or weights shows what it does, and sets a floor
// to how many are right.
func TestLabelled(t *testing.T) {
	for _, test := range []struct {
		name  string
		floor float64 // share right, below which something is broken
	}{
		{"documents", 0.90},
		{"meaning", 0.82},
		{"profiles", 0.95},
	} {
		t.Run(test.name, func(t *testing.T) {
			var out bytes.Buffer
			right, total := map[string]int{}, map[string]int{}
			all := labelledDocuments(t, test.name+".jsonl")
			for _, l := range all {
				r := Classify(l.document())
				mark := " "
				group := l.Kind + l.Group
				total[group]++
				if l.right(r) {
					right[group]++
				} else {
					mark = "✗"
				}
				fmt.Fprintf(&out, "%s %-34s %-16s neither %.3f pm %.3f po %.3f altitude %+.2f shown %2d %s\n", mark, l.ID, r.Role,
					r.Probabilities.Neither, r.Probabilities.ProductManager, r.Probabilities.ProductOwner, r.Altitude, r.Shown, r.Flags)
			}
			n := 0
			for _, group := range slices.Sorted(maps.Keys(total)) {
				n += right[group]
				fmt.Fprintf(&out, "# %s: %d of %d right\n", group, right[group], total[group])
			}
			fmt.Fprintf(&out, "# all: %d of %d right\n", n, len(all))
			golden(t, test.name+".golden", out.Bytes())
			if share := float64(n) / float64(len(all)); share < test.floor {
				t.Errorf("%d of %d right: %.3f is below %.2f", n, len(all), share, test.floor)
			}
		})
	}
}

// wireLexicon is small and never tuned, so that the wire form of what it gives
// changes only when the form does.
var wireLexicon = LexiconData{
	Name:    "wire",
	Bias:    Logits{Relevance: -1000},
	Profile: Logits{Relevance: -500},
	Decoys:  []string{"order backlog of spare parts"},
	Classes: []Class{
		{"decide", true, []string{"own", "set"}},
		{"roadmap", false, []string{"roadmap", "product plan"}},
	},
	Criteria: []Criterion{
		{"owns-roadmap", ProductManager, "", Artifacts, "Owns the roadmap.", "test", 700, 600, []string{"{decide} … {roadmap}"}},
		{"sets-pricing", ProductManager, "", Artifacts, "Sets prices.", "test", 300, 700, []string{"pricing decision", "pricing and packaging"}},
		{"orders-backlog", ProductOwner, "", Activities, "Orders the backlog.", "test", 900, -700, []string{"order backlog", "backlog refinement"}},
		{"writes-stories", ProductOwner, "", Artifacts, "Writes stories.", "test", 800, -500, []string{"write user stories"}},
		{"certified", ProductOwner, "", Activities, "Holds a certificate.", "test", 500, -600, []string{"CSPO"}},
		{"project-plan", Neither, "project manager", Artifacts, "Keeps the project plan.", "test", -800, 0, []string{"project plan"}},
	},
}

// TestWire freezes the JSON of lexicons and results: what is stored today must
// be read, and be the same, in years.
func TestWire(t *testing.T) {
	lx, err := NewLexicon(wireLexicon)
	if err != nil {
		t.Fatal(err)
	}
	text, err := json.MarshalIndent(lx, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "wire/lexicon.json", append(text, '\n'))
	c, err := New(Options{Lexicon: lx})
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name string
		doc  Document
	}{
		{"posting", Document{
			Title: "Senior Product Manager, Payments",
			Text:  "You will order the backlog, write user stories with acceptance criteria and accept finished work. No pricing decisions. You work with product managers who own the roadmap. Certified CSPO is a plus.",
		}},
		{"profile", Document{Skills: []Skill{{"Pricing and packaging", NotStated}, {"Backlog refinement", None}, {"Writing user stories", Aware}, {"Project plans", Expert}}}},
		{"empty", Document{}},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := c.Classify(test.doc)
			r.Model = "" // changes with every cue
			text, err := json.MarshalIndent(r, "", "  ")
			if err != nil {
				t.Fatal(err)
			}
			golden(t, "wire/"+test.name+".json", append(text, '\n'))
			var back Result
			if err := json.Unmarshal(text, &back); err != nil {
				t.Fatal(err)
			}
			again, err := json.MarshalIndent(back, "", "  ")
			if err != nil || !bytes.Equal(text, again) {
				t.Errorf("a result does not survive JSON: %v\n%s", err, again)
			}
		})
	}
}

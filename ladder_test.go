package rolefit

import (
	"encoding/json"
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var _ map[Rung]struct{} // a Rung is comparable

func TestDefaultLadder(t *testing.T) {
	l := DefaultLadder()
	criteria := map[string]bool{}
	for _, c := range builtinData().Criteria {
		criteria[c.ID] = true
	}
	for _, r := range l.Data().Rungs {
		if r.Scope == ScopeUnknown || r.Track == TrackUnknown || r.Takes == "" || r.Source == "" {
			t.Errorf("rung %q does not say everything: %+v", r.ID, r)
		}
		if title := ParseTitle(r.Name); r.Role != Neither {
			if got, ok := l.RungOf(title); !ok || got != r {
				t.Errorf("a %q stands on %q, want %q", r.Name, got.ID, r.ID)
			}
		}
	}
	for _, s := range l.Data().Steps {
		if s.Changes == "" || s.Source == "" || len(s.Criteria) == 0 {
			t.Errorf("step %s -> %s does not say everything", s.From, s.To)
		}
		for _, id := range s.Criteria {
			if !criteria[id] {
				t.Errorf("step %s -> %s names criterion %q, which the lexicon does not have", s.From, s.To, id)
			}
		}
	}
}

// ids returns the rungs that moves pass.
func ids(moves []Move) []string {
	var ids []string
	for i, m := range moves {
		if i == 0 {
			ids = append(ids, m.From.ID)
		}
		ids = append(ids, m.To.ID)
	}
	return ids
}

func TestLadderPath(t *testing.T) {
	l := DefaultLadder()
	for _, c := range []struct {
		reason   string
		from, to string
		want     []string
	}{
		{"up the owner's ladder", "product-owner", "agile-coach", []string{"product-owner", "senior-product-owner", "agile-coach"}},
		{"a pivot, and then up", "product-owner", "director-of-product", []string{"product-owner", "product-manager", "senior-product-manager", "director-of-product"}},
		{"the individual track", "product-manager", "principal-product-manager", []string{"product-manager", "senior-product-manager", "principal-product-manager"}},
		{"the manager track", "product-manager", "group-product-manager", []string{"product-manager", "senior-product-manager", "group-product-manager"}},
		{"to the top by the fewest moves", "product-manager", "chief-product-officer", []string{"product-manager", "senior-product-manager", "director-of-product", "vp-of-product", "chief-product-officer"}},
		{"already there", "vp-of-product", "vp-of-product", nil},
	} {
		moves, err := l.Path(c.from, c.to)
		if err != nil {
			t.Errorf("%s: %v", c.reason, err)
		}
		if diff := cmp.Diff(c.want, ids(moves)); diff != "" {
			t.Errorf("%s: Path(%q, %q): -want +got\n%s", c.reason, c.from, c.to, diff)
		}
	}
	for _, c := range []struct {
		from, to string
		want     error
	}{
		{"product-owner", "pope", ErrUnknown},
		{"", "product-owner", ErrUnknown},
		{"chief-product-officer", "product-owner", ErrUnreachable},
		{"agile-coach", "product-manager", ErrUnreachable},
	} {
		if moves, err := l.Path(c.from, c.to); !errors.Is(err, c.want) || moves != nil {
			t.Errorf("Path(%q, %q) = %v, %v; want %v", c.from, c.to, moves, err, c.want)
		}
	}
}

// The shortest path is as long as an exhaustive search says, and each of its
// moves is a step of the ladder that starts where the one before ended.
func TestLadderPathIsShortest(t *testing.T) {
	l := DefaultLadder()
	data := l.Data()
	var far func(from, to string, left int) bool
	far = func(from, to string, left int) bool {
		return from == to || left > 0 && slices.ContainsFunc(data.Steps, func(s Step) bool {
			return s.From == from && far(s.To, to, left-1)
		})
	}
	for _, a := range data.Rungs {
		for _, b := range data.Rungs {
			moves, err := l.Path(a.ID, b.ID)
			if (err == nil) != far(a.ID, b.ID, len(data.Rungs)) {
				t.Errorf("Path(%q, %q): %v", a.ID, b.ID, err)
				continue
			}
			if n := len(moves); n > 0 && far(a.ID, b.ID, n-1) {
				t.Errorf("Path(%q, %q) takes %d moves, but fewer do", a.ID, b.ID, n)
			}
			at := a
			for _, m := range moves {
				next, _ := l.Next(at.ID)
				if m.From != at || !slices.ContainsFunc(next, func(n Move) bool { return n.To == m.To }) {
					t.Errorf("Path(%q, %q): no step from %q to %q", a.ID, b.ID, at.ID, m.To.ID)
				}
				at = m.To
			}
		}
	}
}

func TestLadderRungOf(t *testing.T) {
	for _, c := range []struct{ reason, title, want string }{
		{"no level stated", "Product Manager", "product-manager"},
		{"below the lowest rung", "Associate Product Manager", "product-manager"},
		{"between two rungs, the lower", "Staff Product Manager", "senior-product-manager"},
		{"above the top of the individual track", "Lead Product Manager", "principal-product-manager"},
		{"manager track below its lowest rung", "Senior Manager, Product Management", "group-product-manager"},
		{"owner", "Senior Product Owner", "senior-product-owner"},
		{"owners have no manager track", "Head of Product Ownership", "senior-product-owner"},
		{"head", "Head of Product", "director-of-product"},
		{"no rung for two roles", "Product Manager / Product Owner", ""},
		{"another job", "Senior Project Manager", ""},
		{"nothing", "", ""},
	} {
		r, ok := DefaultLadder().RungOf(ParseTitle(c.title))
		if r.ID != c.want || ok != (c.want != "") {
			t.Errorf("%s: %q stands on %q, %v; want %q", c.reason, c.title, r.ID, ok, c.want)
		}
	}
}

func TestNewLadderRefuses(t *testing.T) {
	rung := func(id string) Rung { return Rung{ID: id, Name: id} }
	step := func(from, to string) Step { return Step{From: from, To: to} }
	ab := []Rung{rung("a"), rung("b")}
	for _, c := range []struct {
		reason string
		data   LadderData
		input  string
		want   error
	}{
		{"no rungs", LadderData{}, "rungs", ErrSyntax},
		{"no ID", LadderData{Rungs: []Rung{{Name: "A"}}}, "", ErrSyntax},
		{"no name", LadderData{Rungs: []Rung{{ID: "a"}}}, "a", ErrSyntax},
		{"enum out of range", LadderData{Rungs: []Rung{{ID: "a", Name: "A", Scope: 9}}}, "a", ErrRange},
		{"rung twice", LadderData{Rungs: []Rung{rung("a"), rung("a")}}, "a", ErrDuplicate},
		{"unknown end", LadderData{ab, []Step{step("a", "b"), step("a", "c")}}, "a -> c", ErrUnknown},
		{"unknown start", LadderData{ab, []Step{step("", "b")}}, " -> b", ErrUnknown},
		{"to itself", LadderData{ab, []Step{step("a", "a")}}, "a -> a", ErrSyntax},
		{"step twice", LadderData{ab, []Step{step("a", "b"), {From: "a", To: "b", Kind: Pivot}}}, "a -> b", ErrDuplicate},
		{"step kind out of range", LadderData{ab, []Step{{From: "a", To: "b", Kind: 2}}}, "a -> b", ErrRange},
		{"a promotion to less", LadderData{[]Rung{{ID: "a", Name: "A", Scope: ScopeProduct}, {ID: "b", Name: "B", Scope: ScopeFeature}}, []Step{step("a", "b")}}, "a -> b", ErrRange},
		{"a circle of two", LadderData{ab, []Step{step("a", "b"), step("b", "a")}}, "a", ErrCycle},
		{"a circle above and below other rungs", LadderData{
			[]Rung{rung("z"), rung("a"), rung("b"), rung("c"), rung("y")},
			[]Step{step("a", "b"), step("b", "c"), step("c", "b"), step("c", "y"), step("y", "z")},
		}, "b", ErrCycle},
		{"a rung alone", LadderData{Rungs: ab}, "b", ErrUnreachable},
		{"two ladders", LadderData{[]Rung{rung("a"), rung("b"), rung("c"), rung("d")}, []Step{step("a", "b"), step("d", "c")}}, "c", ErrUnreachable},
	} {
		l, err := NewLadder(c.data)
		var e *Error
		if !errors.As(err, &e) || !errors.Is(err, c.want) || e.Input != c.input || l != nil {
			t.Errorf("%s: %v, want %v of %q", c.reason, err, c.want, c.input)
		}
	}
}

func TestNewLadderAllows(t *testing.T) {
	for _, c := range []struct {
		reason string
		data   LadderData
	}{
		{"one rung", LadderData{Rungs: []Rung{{ID: "a", Name: "A"}}}},
		{"a pivot back", LadderData{
			[]Rung{{ID: "a", Name: "A", Scope: ScopeProduct}, {ID: "b", Name: "B"}},
			[]Step{{From: "a", To: "b", Kind: Pivot}, {From: "b", To: "a"}},
		}},
		{"two ways up", LadderData{
			[]Rung{{ID: "a", Name: "A"}, {ID: "b", Name: "B"}, {ID: "c", Name: "C"}},
			[]Step{{From: "a", To: "b"}, {From: "b", To: "c"}, {From: "a", To: "c"}},
		}},
	} {
		if _, err := NewLadder(c.data); err != nil {
			t.Errorf("%s: %v", c.reason, err)
		}
	}
}

func TestLadderJSON(t *testing.T) {
	text, err := json.Marshal(DefaultLadder())
	if err != nil {
		t.Fatal(err)
	}
	l, err := ParseLadder(text)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(DefaultLadder().Data(), l.Data()); diff != "" {
		t.Errorf("the built-in ladder read back: -want +got\n%s", diff)
	}
	for _, c := range []struct{ reason, text string }{
		{"not JSON", `rungs`},
		{"misspelt field", `{"rungs":[{"id":"a","name":"A","levle":"senior"}]}`},
		{"unknown level", `{"rungs":[{"id":"a","name":"A","level":"boss"}]}`},
		{"more after it", `{"rungs":[{"id":"a","name":"A"}]} {}`},
		{"a faulty ladder", `{"rungs":[]}`},
	} {
		if l, err := ParseLadder([]byte(c.text)); err == nil || l != nil {
			t.Errorf("%s: %s is accepted", c.reason, c.text)
		}
	}
}

func FuzzParseLadder(f *testing.F) {
	builtin, err := json.Marshal(DefaultLadder())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(builtin)
	f.Add([]byte(`{"rungs":[{"id":"a","name":"A"},{"id":"b","name":"B"}],"steps":[{"from":"a","to":"b"},{"from":"b","to":"a","kind":"pivot"}]}`))
	f.Add([]byte(`{"rungs":[{"id":"a","name":"A"},{"id":"b","name":"B"}],"steps":[{"from":"a","to":"b"},{"from":"b","to":"a"}]}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		l, err := ParseLadder(text)
		if err != nil {
			return
		}
		again, err := json.Marshal(l)
		if err != nil {
			t.Fatal(err)
		}
		back, err := ParseLadder(again)
		if err != nil {
			t.Fatalf("%s is accepted, but its own form is not: %v", text, err)
		}
		if diff := cmp.Diff(l.Data(), back.Data()); diff != "" {
			t.Errorf("%s: -want +got\n%s", text, diff)
		}
		for _, r := range l.Data().Rungs {
			if moves, err := l.Path(r.ID, r.ID); err != nil || moves != nil {
				t.Errorf("from %q to itself: %v, %v", r.ID, moves, err)
			}
		}
	})
}

// What a caller does to data, or to what a ladder returned, does not change
// the ladder.
func TestLadderIsImmutable(t *testing.T) {
	data := DefaultLadder().Data()
	l, err := NewLadder(data)
	if err != nil {
		t.Fatal(err)
	}
	want := l.Data()
	data.Rungs[0].ID = "changed"
	data.Steps[0].Criteria[0] = "changed"
	moves, err := l.Next("product-owner")
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range moves {
		m.Criteria[0] = "changed"
	}
	l.Data().Steps[1].Criteria[0] = "changed"
	if diff := cmp.Diff(want, l.Data()); diff != "" {
		t.Errorf("the ladder changed: -want +got\n%s", diff)
	}
}

func TestLadderNext(t *testing.T) {
	l := DefaultLadder()
	next, err := l.Next("senior-product-manager")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, m := range next {
		got = append(got, m.To.ID)
	}
	want := []string{"principal-product-manager", "group-product-manager", "director-of-product"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("next of a senior product manager: -want +got\n%s", diff)
	}
	if next, err := l.Next("chief-product-officer"); err != nil || next != nil {
		t.Errorf("above the top: %v, %v", next, err)
	}
	if _, err := l.Next("pope"); !errors.Is(err, ErrUnknown) {
		t.Errorf("next of an unknown rung: %v", err)
	}
}

func TestLadderEnums(t *testing.T) {
	for _, c := range []struct {
		kind string
		want []string
		got  func(uint8) string
	}{
		{"Level", []string{"unknown", "intern", "associate", "junior", "mid", "senior", "staff", "principal", "lead", "group", "director", "vp", "chief", "Level(13)"}, func(i uint8) string { return Level(i).String() }},
		{"Track", []string{"unknown", "individual", "manager", "Track(3)"}, func(i uint8) string { return Track(i).String() }},
		{"Scope", []string{"unknown", "feature", "product", "portfolio", "organisation", "Scope(5)"}, func(i uint8) string { return Scope(i).String() }},
		{"StepKind", []string{"promotion", "pivot", "StepKind(2)"}, func(i uint8) string { return StepKind(i).String() }},
		{"Stage", []string{"startup", "growing", "enterprise", "Stage(3)"}, func(i uint8) string { return Stage(i).String() }},
		{"Culture", []string{"product-led", "engineering-led", "Culture(2)"}, func(i uint8) string { return Culture(i).String() }},
		{"Topic", []string{"both-roles", "reporting", "entry", "technical", "resume", "accountability", "Topic(6)"}, func(i uint8) string { return Topic(i).String() }},
		{"NoteKind", []string{"gender", "place", "employment", "code", "NoteKind(4)"}, func(i uint8) string { return NoteKind(i).String() }},
	} {
		var got []string
		for i := range c.want {
			got = append(got, c.got(uint8(i)))
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("wire names of %s: -want +got\n%s", c.kind, diff)
		}
	}
	type record struct {
		Level   Level
		Track   Track
		Scope   Scope
		Kind    StepKind
		Stage   Stage
		Culture Culture
		Topic   Topic
		Note    NoteKind
	}
	want := record{LevelVP, TrackManager, ScopePortfolio, Pivot, StageEnterprise, EngineeringLed, TopicResume, NoteCode}
	text, err := json.Marshal(want)
	if err != nil {
		t.Fatal(err)
	}
	var back record
	if err := json.Unmarshal(text, &back); err != nil || back != want {
		t.Errorf("%s reads back as %+v, %v", text, back, err)
	}
	if _, err := json.Marshal(record{Level: 13}); err == nil {
		t.Error("a level out of range is marshalled")
	}
}

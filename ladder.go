package rolefit

import (
	"encoding/json"
	"slices"
)

// A Level is the seniority that a title states, on the ladder of the
// individual track up to LevelLead and of the manager track from LevelGroup.
// The zero Level is LevelUnknown: the title does not say. Levels are ordered.
type Level uint8

const (
	LevelUnknown   Level = iota // not stated: a plain "Product Manager"
	LevelIntern                 // intern, apprentice, trainee, working student
	LevelAssociate              // associate or assistant product manager, rotational programmes
	LevelJunior                 // junior, graduate, entry level, I
	LevelMid                    // mid-level, II
	LevelSenior                 // senior, III
	LevelStaff                  // staff, IV
	LevelPrincipal              // principal, distinguished, V
	LevelLead                   // lead: first among peers, not yet their manager
	LevelGroup                  // group product manager: owns a line through other product managers
	LevelDirector               // director, head of product
	LevelVP                     // vice president of any rank
	LevelChief                  // chief product officer
)

var levelNames = [...]string{
	"unknown", "intern", "associate", "junior", "mid", "senior", "staff",
	"principal", "lead", "group", "director", "vp", "chief",
}

// String returns the wire name of l, such as "senior".
func (l Level) String() string { return enumString("Level", levelNames[:], l) }

// AppendText appends the wire name of l to b.
func (l Level) AppendText(b []byte) ([]byte, error) { return enumAppend("Level", levelNames[:], b, l) }

// MarshalText returns the wire name of l; it is an error if l is out of range.
func (l Level) MarshalText() ([]byte, error) { return l.AppendText(nil) }

// UnmarshalText sets l from a wire name, ignoring ASCII case.
func (l *Level) UnmarshalText(text []byte) error { return enumParse("Level", levelNames[:], text, l) }

// A Track tells the work of an individual contributor from that of a manager
// of product people. The zero Track is TrackUnknown.
type Track uint8

const (
	TrackUnknown    Track = iota // not a product title
	TrackIndividual              // individual contributor
	TrackManager                 // manages product people
)

var trackNames = [...]string{"unknown", "individual", "manager"}

// String returns the wire name of t, such as "individual".
func (t Track) String() string { return enumString("Track", trackNames[:], t) }

// AppendText appends the wire name of t to b.
func (t Track) AppendText(b []byte) ([]byte, error) { return enumAppend("Track", trackNames[:], b, t) }

// MarshalText returns the wire name of t; it is an error if t is out of range.
func (t Track) MarshalText() ([]byte, error) { return t.AppendText(nil) }

// UnmarshalText sets t from a wire name, ignoring ASCII case.
func (t *Track) UnmarshalText(text []byte) error { return enumParse("Track", trackNames[:], text, t) }

// A Scope is how much a rung answers for. Scopes are ordered; the zero Scope
// is ScopeUnknown.
type Scope uint8

const (
	ScopeUnknown      Scope = iota // not stated
	ScopeFeature                   // a feature, or one team's part of a product
	ScopeProduct                   // a whole product
	ScopePortfolio                 // a line of products
	ScopeOrganisation              // the product organisation, or the company
)

var scopeNames = [...]string{"unknown", "feature", "product", "portfolio", "organisation"}

// String returns the wire name of s, such as "product".
func (s Scope) String() string { return enumString("Scope", scopeNames[:], s) }

// AppendText appends the wire name of s to b.
func (s Scope) AppendText(b []byte) ([]byte, error) { return enumAppend("Scope", scopeNames[:], b, s) }

// MarshalText returns the wire name of s; it is an error if s is out of range.
func (s Scope) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText sets s from a wire name, ignoring ASCII case.
func (s *Scope) UnmarshalText(text []byte) error { return enumParse("Scope", scopeNames[:], text, s) }

// A StepKind tells a promotion from a change of ladder.
// The zero StepKind is Promotion.
type StepKind uint8

const (
	Promotion StepKind = iota // up the same ladder
	Pivot                     // to another role, not necessarily higher
)

var stepKindNames = [...]string{"promotion", "pivot"}

// String returns the wire name of k, such as "pivot".
func (k StepKind) String() string { return enumString("StepKind", stepKindNames[:], k) }

// AppendText appends the wire name of k to b.
func (k StepKind) AppendText(b []byte) ([]byte, error) {
	return enumAppend("StepKind", stepKindNames[:], b, k)
}

// MarshalText returns the wire name of k; it is an error if k is out of range.
func (k StepKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText sets k from a wire name, ignoring ASCII case.
func (k *StepKind) UnmarshalText(text []byte) error {
	return enumParse("StepKind", stepKindNames[:], text, k)
}

// A Rung is one place on a ladder. Rungs are comparable.
type Rung struct {
	ID     string `json:"id"`   // kebab-case, unique in its ladder
	Name   string `json:"name"` // the title as people write it
	Role   Role   `json:"role"` // Neither for a rung outside product work, such as agile coach
	Level  Level  `json:"level"`
	Track  Track  `json:"track"`
	Scope  Scope  `json:"scope"`
	Takes  string `json:"takes"` // what it takes, in one sentence
	Source string `json:"source"`
}

// A Step leads from one rung, named by its ID, to another.
type Step struct {
	From     string   `json:"from"`
	To       string   `json:"to"`
	Kind     StepKind `json:"kind"`
	Changes  string   `json:"changes"`            // what changes, in one sentence
	Criteria []string `json:"criteria,omitempty"` // IDs of the criteria that matter more than before, of [DefaultLexicon] in the built-in ladder
	Source   string   `json:"source"`
}

// LadderData is what a [Ladder] is made of, and its JSON form.
type LadderData struct {
	Rungs []Rung `json:"rungs"`
	Steps []Step `json:"steps"`
}

// A Move is a [Step] with both its rungs in full, as [Ladder.Path] and
// [Ladder.Next] return it.
type Move struct {
	From     Rung     `json:"from"`
	To       Rung     `json:"to"`
	Kind     StepKind `json:"kind"`
	Changes  string   `json:"changes"`
	Criteria []string `json:"criteria,omitempty"`
	Source   string   `json:"source"`
}

// A Ladder is a graph of rungs: published ladders split into an individual and
// a manager track, and people change from one ladder to another. It is
// immutable and safe for concurrent use.
type Ladder struct {
	data  LadderData
	index map[string]int // of a rung by ID
}

// DefaultLadder returns the built-in ladder of product owners and product
// managers, with both tracks from Senior Product Manager on.
func DefaultLadder() *Ladder {
	return defaultLadder.get(func() *Ladder {
		l, err := NewLadder(builtinLadder())
		if err != nil {
			panic(err) // a fault of this package, which its tests would show
		}
		return l
	})
}

var defaultLadder lazy[*Ladder]

// NewLadder checks data, of which it keeps a copy. It refuses with an [*Error]
// whose Input names the rung or the step ("from -> to"):
//
//   - a ladder without rungs, a rung without ID or name, or a step from a rung to itself: [ErrSyntax];
//   - a rung or a step twice: [ErrDuplicate];
//   - a step to or from a rung that is not there: [ErrUnknown];
//   - an enum out of range, or a promotion to a smaller scope: [ErrRange];
//   - promotions in a circle: [ErrCycle];
//   - a rung that no step, in either direction, joins to the first rung:
//     [ErrUnreachable].
func NewLadder(data LadderData) (*Ladder, error) {
	if len(data.Rungs) == 0 {
		return nil, newError("NewLadder", "rungs", -1, ErrSyntax)
	}
	l := &Ladder{data: data.clone(), index: make(map[string]int, len(data.Rungs))}
	for i, r := range l.data.Rungs {
		if err := r.check(); err != nil {
			return nil, newError("NewLadder", r.ID, -1, err)
		}
		if _, ok := l.index[r.ID]; ok {
			return nil, newError("NewLadder", r.ID, -1, ErrDuplicate)
		}
		l.index[r.ID] = i
	}
	for i, s := range l.data.Steps {
		if err := l.checkStep(i); err != nil {
			return nil, newError("NewLadder", s.From+" -> "+s.To, -1, err)
		}
	}
	if id, ok := l.circle(); ok {
		return nil, newError("NewLadder", id, -1, ErrCycle)
	}
	if id, ok := l.stranded(); ok {
		return nil, newError("NewLadder", id, -1, ErrUnreachable)
	}
	return l, nil
}

// ParseLadder reads the JSON form of a [LadderData] and checks it as
// [NewLadder] does. A field that it does not know is refused, for a misspelt
// one would be lost.
func ParseLadder(text []byte) (*Ladder, error) {
	var data LadderData
	if err := decodeStrictly("ParseLadder", text, &data); err != nil {
		return nil, err
	}
	return NewLadder(data)
}

func (r Rung) check() error {
	switch {
	case r.ID == "" || r.Name == "":
		return ErrSyntax
	case r.Role > Hybrid || r.Level > LevelChief || r.Track > TrackManager || r.Scope > ScopeOrganisation:
		return ErrRange
	}
	return nil
}

// checkStep checks the step i against the rungs and the steps before it.
func (l *Ladder) checkStep(i int) error {
	s := l.data.Steps[i]
	from, ok := l.Rung(s.From)
	to, ok2 := l.Rung(s.To)
	switch {
	case !ok || !ok2:
		return ErrUnknown
	case s.From == s.To:
		return ErrSyntax
	case s.Kind > Pivot, s.Kind == Promotion && to.Scope < from.Scope:
		return ErrRange
	case slices.ContainsFunc(l.data.Steps[:i], func(o Step) bool { return o.From == s.From && o.To == s.To }):
		return ErrDuplicate
	}
	return nil
}

// circle returns a rung from which promotions lead back to itself.
func (l *Ladder) circle() (id string, ok bool) {
	above := make(map[string][]string, len(l.data.Rungs))
	for _, s := range l.data.Steps {
		if s.Kind == Promotion {
			above[s.From] = append(above[s.From], s.To)
		}
	}
	const climbing, safe = 1, 2
	state := make(map[string]int, len(l.data.Rungs))
	var climb func(id string) (string, bool)
	climb = func(id string) (string, bool) {
		if state[id] != 0 {
			return id, state[id] == climbing
		}
		state[id] = climbing
		for _, to := range above[id] {
			if id, ok := climb(to); ok {
				return id, true
			}
		}
		state[id] = safe
		return "", false
	}
	for _, r := range l.data.Rungs {
		if id, ok := climb(r.ID); ok {
			return id, true
		}
	}
	return "", false
}

// stranded returns the first rung that no step joins to the first rung.
func (l *Ladder) stranded() (id string, ok bool) {
	joined := map[string]bool{l.data.Rungs[0].ID: true}
	for more := true; more; {
		more = false
		for _, s := range l.data.Steps {
			if joined[s.From] != joined[s.To] {
				joined[s.From], joined[s.To], more = true, true, true
			}
		}
	}
	for _, r := range l.data.Rungs {
		if !joined[r.ID] {
			return r.ID, true
		}
	}
	return "", false
}

// Data returns a copy of what l is made of. Change it and give it to
// [NewLadder] for a ladder of your own.
func (l *Ladder) Data() LadderData { return l.data.clone() }

// MarshalJSON returns the JSON form of [Ladder.Data], which [ParseLadder] reads.
func (l *Ladder) MarshalJSON() ([]byte, error) { return json.Marshal(l.data) }

func (d LadderData) clone() LadderData {
	d.Rungs = slices.Clone(d.Rungs)
	d.Steps = slices.Clone(d.Steps)
	for i := range d.Steps {
		d.Steps[i].Criteria = slices.Clone(d.Steps[i].Criteria)
	}
	return d
}

// Rung returns the rung with the given ID.
func (l *Ladder) Rung(id string) (Rung, bool) {
	i, ok := l.index[id]
	if !ok {
		return Rung{}, false
	}
	return l.data.Rungs[i], true
}

// RungOf returns the rung where a person of title t stands: of the rungs of
// t's role and track, or of its role if the track has none, the highest that
// is not above t's level, or else the lowest. A level that the title does not
// state counts as LevelMid. A title whose role has no rung has none.
func (l *Ladder) RungOf(t Title) (Rung, bool) {
	if t.Role == Neither {
		return Rung{}, false
	}
	if t.Level == LevelUnknown {
		t.Level = LevelMid
	}
	var best Rung
	for _, r := range l.data.Rungs {
		if r.Role == t.Role && (best == Rung{} || t.nearer(r, best)) {
			best = r
		}
	}
	return best, best != Rung{}
}

// nearer reports whether a person of title t stands rather on a than on b.
func (t Title) nearer(a, b Rung) bool {
	if on := a.Track == t.Track; on != (b.Track == t.Track) {
		return on
	}
	if below := a.Level <= t.Level; below != (b.Level <= t.Level) {
		return below
	} else if below {
		return a.Level > b.Level
	}
	return a.Level < b.Level
}

// Next returns the moves open from a rung, in the order of the ladder's steps.
// An unknown rung is an error.
func (l *Ladder) Next(from string) ([]Move, error) {
	if _, ok := l.index[from]; !ok {
		return nil, newError("Ladder.Next", from, -1, ErrUnknown)
	}
	var moves []Move
	for _, s := range l.data.Steps {
		if s.From == from {
			moves = append(moves, l.move(s))
		}
	}
	return moves, nil
}

// Path returns the fewest moves that lead from one rung to another; of paths
// as short, the one whose steps come first in the ladder. From a rung to
// itself it takes none. An unknown rung, or one out of reach, is an error.
func (l *Ladder) Path(from, to string) ([]Move, error) {
	for _, id := range [...]string{from, to} {
		if _, ok := l.index[id]; !ok {
			return nil, newError("Ladder.Path", id, -1, ErrUnknown)
		}
	}
	came := map[string]Step{from: {}}
	for queue := []string{from}; len(queue) > 0; queue = queue[1:] {
		for _, s := range l.data.Steps {
			if _, seen := came[s.To]; s.From == queue[0] && !seen {
				came[s.To] = s
				queue = append(queue, s.To)
			}
		}
	}
	if _, ok := came[to]; !ok {
		return nil, newError("Ladder.Path", from+" -> "+to, -1, ErrUnreachable)
	}
	var moves []Move
	for at := to; at != from; at = came[at].From {
		moves = append(moves, l.move(came[at]))
	}
	slices.Reverse(moves)
	return moves, nil
}

func (l *Ladder) move(s Step) Move {
	from, _ := l.Rung(s.From)
	to, _ := l.Rung(s.To)
	return Move{From: from, To: to, Kind: s.Kind, Changes: s.Changes, Criteria: slices.Clone(s.Criteria), Source: s.Source}
}

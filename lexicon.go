package rolefit

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// A Criterion is one thing that a role is expected to own, do, use or be
// measured by. Its terms are different ways of writing it: they are near
// synonyms, and the weights live on the criterion.
type Criterion struct {
	ID        string    `json:"id"`            // kebab-case, unique in its lexicon
	Role      Role      `json:"role"`          // whose it is: one role's, Hybrid for both, Neither for another job's
	Job       string    `json:"job,omitempty"` // the other job, such as "project manager"
	Dimension Dimension `json:"dimension"`
	Statement string    `json:"statement"` // one sentence
	Source    string    `json:"source"`
	Relevance int       `json:"relevance"` // thousandths of a natural-log odds unit: product work (+) or another job (−)
	Altitude  int       `json:"altitude"`  // the same unit: strategic, PM (+) or tactical, PO (−)
	Terms     []string  `json:"terms"`     // phrases and frames, as [LexiconData] describes them
}

// A Class is a named set of phrases that may stand for one another in a
// frame, such as the verbs that decide or the ways to say roadmap.
type Class struct {
	Name    string   `json:"name"`
	Verbs   bool     `json:"verbs,omitempty"` // the phrases say who does what: each ends the reach of the verbs before it
	Phrases []string `json:"phrases"`
}

// Logits are the two axes of the model, in thousandths of a natural-log odds
// unit.
type Logits struct {
	Relevance int `json:"relevance"` // product work (+) or another job (−)
	Altitude  int `json:"altitude"`  // strategic, PM (+) or tactical, PO (−)
}

// LexiconData is what a [Lexicon] is made of, and its JSON form.
//
// A term is a phrase or a frame. A phrase is words with single spaces between,
// as in "backlog refinement"; it is found whatever the case, width, accents,
// hyphens or line wraps of the text, in singular or plural, in any form of a
// known verb, in British or American spelling, and with articles or "our" and
// "your" between its words. It never crosses a comma or the end of a clause.
//
// A frame is two parts with an ellipsis between, as in "{decide} … {roadmap}":
// the first part and then, within five words of the same clause, the second.
// Each part is a phrase or, in braces, the name of a class. A verb of a class
// ends the reach of the verbs before it, unless it is joined to them as in
// "define and own the roadmap"; so does "or".
//
// Where the first part stands several times, the place that begins last counts.
// A clause of more than 256 words is read in overlapping pieces.
//
// A term may also be the whole name of a skill, as in "= pricing": in a skills
// profile that claims something, in a text the word alone is only a topic.
//
// Where phrases overlap, the leftmost counts, and of those that start together
// the longest. A frame may contain phrases of other criteria, but a criterion
// never counts the same words twice.
type LexiconData struct {
	Name     string      `json:"name"`
	Bias     Logits      `json:"bias"`    // what an empty text has
	Profile  Logits      `json:"profile"` // what a skills profile without text has instead: it lists little but what it claims
	Decoys   []string    `json:"decoys"`  // phrases that look like terms and count for nothing
	Classes  []Class     `json:"classes"` // what frames refer to
	Criteria []Criterion `json:"criteria"`
}

// Limits of what a lexicon may hold.
const (
	maxWeight = 2000  // of a criterion: beyond it one criterion decides alone
	maxBias   = 20000 // of the lexicon
	ellipsis  = " … "
	wholeMark = "= " // begins a term that is the whole name of a skill
)

// A Lexicon is the compiled form of a [LexiconData]. It is immutable and safe
// for concurrent use.
type Lexicon struct {
	data    LexiconData
	model   string
	matcher matcher
	terms   []term
}

// A term is one way of writing a criterion.
type term struct {
	text      string
	criterion int
}

// DefaultLexicon returns the built-in lexicon. It is compiled at the first use.
func DefaultLexicon() *Lexicon {
	return defaultLexicon.get(func() *Lexicon {
		lx, err := NewLexicon(builtinData())
		if err != nil {
			panic(err) // a fault of this package, which its tests would show
		}
		return lx
	})
}

var defaultLexicon lazy[*Lexicon]

// NewLexicon compiles data, of which it keeps a copy. It refuses a faulty entry
// (a duplicate, an empty or unfoldable term, an unknown class, an absurd
// weight) with an [*Error] whose Input names the entry.
func NewLexicon(data LexiconData) (*Lexicon, error) {
	data = data.clone()
	if err := data.check(); err != nil {
		return nil, err
	}
	phrases := len(data.Decoys)
	for _, c := range data.Classes {
		phrases += len(c.Phrases)
	}
	for _, c := range data.Criteria {
		phrases += len(c.Terms)
	}
	b := newBuilder(phrases)
	for _, phrase := range data.Decoys {
		if err := b.decoy(phrase); err != nil {
			return nil, lexiconError("decoy: "+phrase, err)
		}
	}
	for _, c := range data.Classes {
		for _, phrase := range c.Phrases {
			if err := b.member(c, phrase); err != nil {
				return nil, lexiconError("class "+c.Name+": "+phrase, err)
			}
		}
	}
	lx := &Lexicon{data: data, model: data.Name + "+" + data.hash()}
	for i, c := range data.Criteria {
		for _, text := range c.Terms {
			if err := b.term(text, int32(len(lx.terms))); err != nil {
				return nil, lexiconError("criterion "+c.ID+": "+text, err)
			}
			lx.terms = append(lx.terms, term{text, i})
		}
	}
	b.cues()
	b.rank(lx.terms)
	lx.matcher = b.matcher
	return lx, nil
}

// ParseLexicon reads the JSON form of a [LexiconData] and compiles it. A field
// that it does not know is refused, for a misspelt one would be lost.
func ParseLexicon(text []byte) (*Lexicon, error) {
	var data LexiconData
	if err := decodeStrictly("ParseLexicon", text, &data); err != nil {
		return nil, err
	}
	return NewLexicon(data)
}

// Data returns a copy of what lx is made of. Read it, or change it and give it
// to [NewLexicon] for a lexicon of your own.
func (lx *Lexicon) Data() LexiconData { return lx.data.clone() }

// Criterion returns the criterion with the given ID, as [Evidence] and [Gap]
// name it, and false if lx has none.
func (lx *Lexicon) Criterion(id string) (Criterion, bool) {
	i := slices.IndexFunc(lx.data.Criteria, func(c Criterion) bool { return c.ID == id })
	if i < 0 {
		return Criterion{}, false
	}
	c := lx.data.Criteria[i]
	c.Terms = slices.Clone(c.Terms)
	return c, true
}

// Model returns the name of lx and a hash of its content and of the cues that
// it is read with, as every [Result] reports them.
func (lx *Lexicon) Model() string { return lx.model }

// MarshalJSON returns the JSON form of [Lexicon.Data].
func (lx *Lexicon) MarshalJSON() ([]byte, error) { return json.Marshal(lx.data) }

// criterionOf returns the criterion of a term.
func (lx *Lexicon) criterionOf(term int32) *Criterion {
	return &lx.data.Criteria[lx.terms[term].criterion]
}

func (d LexiconData) clone() LexiconData {
	d.Decoys = slices.Clone(d.Decoys)
	d.Classes = slices.Clone(d.Classes)
	for i := range d.Classes {
		d.Classes[i].Phrases = slices.Clone(d.Classes[i].Phrases)
	}
	d.Criteria = slices.Clone(d.Criteria)
	for i := range d.Criteria {
		d.Criteria[i].Terms = slices.Clone(d.Criteria[i].Terms)
	}
	return d
}

// check refuses what can be seen without compiling a term.
func (d LexiconData) check() error {
	for _, b := range []Logits{d.Bias, d.Profile} {
		if !within(b.Relevance, maxBias) || !within(b.Altitude, maxBias) {
			return lexiconError("bias", ErrRange)
		}
	}
	seen := map[string]bool{}
	for _, c := range d.Classes {
		name := "class " + c.Name
		switch {
		case !isName(c.Name):
			return lexiconError(name, ErrSyntax)
		case seen[name]:
			return lexiconError(name, ErrDuplicate)
		case len(c.Phrases) == 0:
			return lexiconError(name, errEmpty())
		}
		seen[name] = true
	}
	if len(d.Criteria) == 0 {
		return lexiconError("criteria", errEmpty())
	}
	for _, c := range d.Criteria {
		name := "criterion " + c.ID
		switch {
		case !isName(c.ID):
			return lexiconError(name, ErrSyntax)
		case seen[name]:
			return lexiconError(name, ErrDuplicate)
		case int(c.Role) >= len(roleNames):
			return lexiconError(name+": role", ErrRange)
		case int(c.Dimension) >= len(dimensionNames):
			return lexiconError(name+": dimension", ErrRange)
		case len(c.Terms) == 0:
			return lexiconError(name+": terms", errEmpty())
		case !within(c.Relevance, maxWeight):
			return lexiconError(name+": relevance", ErrRange)
		case !within(c.Altitude, maxWeight):
			return lexiconError(name+": altitude", ErrRange)
		case c.Role == ProductManager && c.Altitude < 0, c.Role == ProductOwner && c.Altitude > 0:
			return lexiconError(name+": altitude", fmt.Errorf("%w: counts against its own role", ErrRange))
		}
		seen[name] = true
	}
	return nil
}

func errEmpty() error { return fmt.Errorf("%w: empty", ErrSyntax) }

func lexiconError(entry string, err error) error { return newError("NewLexicon", entry, -1, err) }

// hash identifies what a verdict depends on besides the text, whatever the
// order in which the lexicon lists it.
func (d LexiconData) hash() string {
	d = d.clone()
	slices.Sort(d.Decoys)
	slices.SortFunc(d.Classes, func(a, b Class) int { return strings.Compare(a.Name, b.Name) })
	for _, c := range d.Classes {
		slices.Sort(c.Phrases)
	}
	slices.SortFunc(d.Criteria, func(a, b Criterion) int { return strings.Compare(a.ID, b.ID) })
	for _, c := range d.Criteria {
		slices.Sort(c.Terms)
	}
	h := sha256.New()
	if err := json.NewEncoder(h).Encode(d); err != nil {
		panic(err) // plain strings and numbers always encode
	}
	fmt.Fprint(h, cueTable, headingTable, rules)
	return hex.EncodeToString(h.Sum(nil)[:6])
}

// isName reports whether s is kebab-case: small letters, digits, inner hyphens.
func isName(s string) bool {
	if s == "" || s[0] == '-' || s[len(s)-1] == '-' {
		return false
	}
	return !strings.ContainsFunc(s, func(r rune) bool {
		return r != '-' && (r < '0' || r > '9') && (r < 'a' || r > 'z')
	})
}

func abs(n int) int { return max(n, -n) }

func within(n, limit int) bool { return -limit <= n && n <= limit }

package rolefit

import (
	"iter"
	"math/bits"
	"slices"
	"strings"
)

// A Title is what a job title says: the role, the level, the track and the
// specialties it names. Titles are comparable. The zero Title is that of a
// text that is no product title.
//
// A title whose job is not a product role keeps its level, if one is stated,
// and nothing else: "Senior Project Manager" is {Level: LevelSenior}.
type Title struct {
	Role        Role        `json:"role"`
	Level       Level       `json:"level"`
	Track       Track       `json:"track"`
	Specialties Specialties `json:"specialties"`
}

// ParseTitle reads a job title as it stands in a posting or a résumé, in
// English, German, French, Spanish, Portuguese, Dutch or Italian. It never
// fails: a text that is no title gives the zero Title, and a title that does
// not state its level has LevelUnknown.
//
//   - "Product Manager / Product Owner" and "PM/PO" are Hybrid.
//   - Director of Product, VP Product, Chief Product Officer and the like are
//     ProductManager on the manager track. Head of Product is LevelDirector.
//   - Of several levels the highest counts: "Senior Staff", "Principal/Senior".
//     I to V, or 1 to 5, after the role are junior, mid, senior, staff and
//     principal, unless a word says otherwise.
//   - Another job first is another job: "Engineer, Product", "Executive
//     Assistant to the VP Product", "Product Marketing Manager". Joined by a
//     slash, & or "and", as in "Scrum Master / Product Owner", both count, and
//     so does a product title alone in brackets or after a dash, as in
//     "Program Manager (Product Manager)".
//   - PM, PO, APM, GPM, CPO alone say nothing, for they are also project
//     managers, purchase orders and the evening. They count beside a product
//     word, "PM (Product)", beside each other, and where the only other words
//     are levels and a specialty of product work, "Senior PM, Payments".
//   - Gendered forms and markers, places, requisition ids and the form of
//     employment change nothing.
//
// Only the first 48 words are read. ParseTitle does not allocate.
func ParseTitle(title string) Title {
	var r titleReader
	r.scan(title)
	r.compact()
	return r.title()
}

// A NoteKind says what an ignored part of a title is.
// The zero NoteKind is NoteGender.
type NoteKind uint8

const (
	NoteGender     NoteKind = iota // (m/w/d), the :in of Produktmanager:in
	NotePlace                      // Berlin, EMEA, remote
	NoteEmployment                 // full-time, freelance
	NoteCode                       // a requisition id or another number
)

var noteKindNames = [...]string{"gender", "place", "employment", "code"}

// String returns the wire name of k, such as "place".
func (k NoteKind) String() string { return enumString("NoteKind", noteKindNames[:], k) }

// AppendText appends the wire name of k to b.
func (k NoteKind) AppendText(b []byte) ([]byte, error) {
	return enumAppend("NoteKind", noteKindNames[:], b, k)
}

// MarshalText returns the wire name of k; it is an error if k is out of range.
func (k NoteKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText sets k from a wire name, ignoring ASCII case.
func (k *NoteKind) UnmarshalText(text []byte) error {
	return enumParse("NoteKind", noteKindNames[:], text, k)
}

// A TitleNote is a part of a title that [ParseTitle] knows and ignores:
// title[n.Start:n.End] is its text.
type TitleNote struct {
	Kind  NoteKind `json:"kind"`
	Start int      `json:"start"`
	End   int      `json:"end"`
}

// TitleNotes returns what [ParseTitle] ignores in title, in order. Places are
// those of a short list of countries and large cities; words that it does not
// know are not noted.
func TitleNotes(title string) []TitleNote {
	var r titleReader
	r.scan(title)
	var notes []TitleNote
	for i := range r.n {
		tok := &r.toks[i]
		var kind NoteKind
		switch {
		case tok.is(wGender):
			kind = NoteGender
		case tok.is(wPlace):
			kind = NotePlace
		case tok.is(wEmployment):
			kind = NoteEmployment
		case tok.is(wCode):
			kind = NoteCode
		default:
			continue
		}
		goesOn := tok.sep&sepParen == 0 && (kind == NoteGender || tok.sep&(sepSegment|sepCoord) == 0)
		if last := len(notes) - 1; goesOn && i > 0 && last >= 0 && notes[last].Kind == kind && notes[last].End == r.toks[i-1].end {
			notes[last].End = tok.end
			continue
		}
		notes = append(notes, TitleNote{kind, tok.start, tok.end})
	}
	return notes
}

// String returns the canonical English form of t, such as "Senior Product
// Owner, payments". For every t that ParseTitle returns,
// ParseTitle(t.String()) == t. It is empty for the zero Title.
func (t Title) String() string {
	var b strings.Builder
	b.WriteString(t.noun())
	for name := range t.Specialties.All() {
		b.WriteString(", ")
		b.WriteString(name)
	}
	return b.String()
}

// noun returns t without its specialties.
func (t Title) noun() string {
	person, function := "", ""
	switch t.Role {
	case ProductManager:
		person, function = "Product Manager", "Product Management"
	case ProductOwner:
		person, function = "Product Owner", "Product Ownership"
	case Hybrid:
		person, function = "Product Manager / Product Owner", "Product Management / Product Ownership"
	default:
		if t.Level == LevelUnknown {
			return ""
		}
		if t.Level == LevelChief {
			return "Chief Officer"
		}
		return t.Level.title()
	}
	switch {
	case t.Level == LevelChief && t.Role == ProductManager:
		return "Chief Product Officer"
	case t.Level == LevelDirector || t.Level == LevelVP:
		return t.Level.title() + " of " + function
	case t.Track == TrackManager && t.Level < LevelGroup:
		return strings.TrimSpace(t.Level.title() + " Manager of " + function)
	case t.Level == LevelIntern:
		return person + " Intern"
	}
	return strings.TrimSpace(t.Level.title() + " " + person)
}

// title returns l as a title writes it.
func (l Level) title() string {
	switch l {
	case LevelUnknown:
		return ""
	case LevelMid:
		return "Mid-Level"
	case LevelVP:
		return "VP"
	}
	name := l.String()
	return strings.ToUpper(name[:1]) + name[1:]
}

// Specialties is a set of specialties of product work, from a fixed
// vocabulary: ads ai analytics api b2b cloud commerce consumer data
// developer-experience enterprise fintech growth hardware health identity infrastructure
// integrations internal-tools marketplace mobile payments platform pricing
// risk search security technical web. The zero Specialties is empty. Sets are
// comparable; in JSON a set is an array of its names in alphabetical order.
type Specialties uint32

const (
	spAds uint8 = iota
	spAI
	spAnalytics
	spAPI
	spB2B
	spCloud
	spCommerce
	spConsumer
	spData
	spDeveloper
	spEnterprise
	spFintech
	spGrowth
	spHardware
	spHealth
	spIdentity
	spInfrastructure
	spIntegrations
	spInternalTools
	spMarketplace
	spMobile
	spPayments
	spPlatform
	spPricing
	spRisk
	spSearch
	spSecurity
	spTechnical
	spWeb
)

var specialtyNames = [...]string{
	"ads", "ai", "analytics", "api", "b2b", "cloud", "commerce", "consumer", "data", "developer-experience",
	"enterprise", "fintech", "growth", "hardware", "health", "identity", "infrastructure",
	"integrations", "internal-tools", "marketplace", "mobile", "payments", "platform", "pricing",
	"risk", "search", "security", "technical", "web",
}

// NewSpecialties returns the set of the named specialties. A name that is not
// in the vocabulary is an error.
func NewSpecialties(names ...string) (Specialties, error) {
	var s Specialties
	for _, name := range names {
		i, ok := slices.BinarySearch(specialtyNames[:], name)
		if !ok {
			return 0, newError("NewSpecialties", name, -1, ErrUnknown)
		}
		s |= 1 << i
	}
	return s, nil
}

// Has reports whether the named specialty is in s.
func (s Specialties) Has(name string) bool {
	i, ok := slices.BinarySearch(specialtyNames[:], name)
	return ok && s&(1<<i) != 0
}

// All yields the names in s in alphabetical order.
func (s Specialties) All() iter.Seq[string] {
	return func(yield func(string) bool) {
		for rest := uint32(s) & (1<<len(specialtyNames) - 1); rest != 0; rest &= rest - 1 {
			if !yield(specialtyNames[bits.TrailingZeros32(rest)]) {
				return
			}
		}
	}
}

// String returns the names in s, separated by commas.
func (s Specialties) String() string { return setString(specialtyNames[:], uint64(s)) }

// MarshalJSON returns the names in s as an array, empty for the empty set.
func (s Specialties) MarshalJSON() ([]byte, error) {
	return setMarshal("Specialties", specialtyNames[:], uint64(s))
}

// UnmarshalJSON sets s from an array of names, in any order.
func (s *Specialties) UnmarshalJSON(data []byte) error {
	set, err := setUnmarshal("Specialties", specialtyNames[:], data)
	if err == nil {
		*s = Specialties(set)
	}
	return err
}

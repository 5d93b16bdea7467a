package rolefit

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

var levelNames = []string{
	"unknown", "intern", "associate", "junior", "mid", "senior", "staff",
	"principal", "lead", "group", "director", "vp", "chief",
}

// String returns the wire name of l, such as "senior".
func (l Level) String() string { return enumString("Level", levelNames, l) }

// AppendText appends the wire name of l to b.
func (l Level) AppendText(b []byte) ([]byte, error) { return enumAppend("Level", levelNames, b, l) }

// MarshalText returns the wire name of l; it is an error if l is out of range.
func (l Level) MarshalText() ([]byte, error) { return l.AppendText(nil) }

// UnmarshalText sets l from a wire name, ignoring ASCII case.
func (l *Level) UnmarshalText(text []byte) error { return enumParse("Level", levelNames, text, l) }

// A Track tells the work of an individual contributor from that of a manager
// of product people. The zero Track is TrackUnknown.
type Track uint8

const (
	TrackUnknown    Track = iota // not a product title
	TrackIndividual              // individual contributor
	TrackManager                 // manages product people
)

var trackNames = []string{"unknown", "individual", "manager"}

// String returns the wire name of t, such as "individual".
func (t Track) String() string { return enumString("Track", trackNames, t) }

// AppendText appends the wire name of t to b.
func (t Track) AppendText(b []byte) ([]byte, error) { return enumAppend("Track", trackNames, b, t) }

// MarshalText returns the wire name of t; it is an error if t is out of range.
func (t Track) MarshalText() ([]byte, error) { return t.AppendText(nil) }

// UnmarshalText sets t from a wire name, ignoring ASCII case.
func (t *Track) UnmarshalText(text []byte) error { return enumParse("Track", trackNames, text, t) }

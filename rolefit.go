// Package rolefit scores a job posting, a résumé or a skills profile against
// what Product Managers and Product Owners do, and shows its evidence.
//
// A Product Manager (PM) is the strategic owner of a product's success in its
// market; a Product Owner (PO) is the tactical owner of a team's backlog.
// Titles blur, so the words of the description decide and the title never
// votes: it is parsed, reported, and flagged where it disagrees.
//
//   - To classify a document and show why, use [Classify].
//   - To score many texts and show nothing, use [Classifier.Score], which does
//     not allocate.
//   - For a lexicon or base rates of your own, use [New].
//   - To print what tells the roles apart, use [Dimension.Of].
//   - To see what a document lacks for a role, use [Classifier.Gaps].
//   - To read pay out of a text, use [FindPay]; to place it in a band, [DefaultBands].
//   - To read a title, use [ParseTitle]; to see where it leads, [DefaultLadder].
//
// # Promises
//
// No bytes make it panic, and no error depends on the text of a document.
// Time is linear in the length of the text, and memory does not grow with it
// but for the evidence, which is capped. The package starts no goroutine and
// reads no clock, randomness, environment, file or network. The same document
// and the same version give the same bytes on every architecture; folding
// follows the Unicode tables of the Go release and of golang.org/x/text that
// the program is built with. Results hold offsets into the caller's text and
// never a copy of it.
//
// Text is plain text in UTF-8. A byte of ill-formed UTF-8 and a NUL end a
// clause as a full stop does. Markup is not removed: convert HTML first.
package rolefit

import (
	"log/slog"
	"slices"
	"sync"
)

// A Role is a verdict about a document, or the owner of a criterion.
// The zero Role is Neither.
type Role uint8

const (
	Neither        Role = iota // another job, or too little said to tell
	ProductManager             // strategic: owns a product's success in its market
	ProductOwner               // tactical: owns a team's backlog and what it delivers
	Hybrid                     // one seat that carries both
)

var roleNames = [...]string{"neither", "product-manager", "product-owner", "hybrid"}

// String returns the wire name of r, such as "product-manager".
func (r Role) String() string { return enumString("Role", roleNames[:], r) }

// AppendText appends the wire name of r to b.
func (r Role) AppendText(b []byte) ([]byte, error) { return enumAppend("Role", roleNames[:], b, r) }

// MarshalText returns the wire name of r; it is an error if r is out of range.
func (r Role) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText sets r from a wire name, ignoring ASCII case.
func (r *Role) UnmarshalText(text []byte) error { return enumParse("Role", roleNames[:], text, r) }

// A Proficiency is how well a person commands a skill.
// The zero Proficiency is NotStated. One out of range counts as None.
type Proficiency uint8

const (
	NotStated Proficiency = iota // the profile does not say
	None                         // listed as lacking: counts for nothing
	Aware                        // knows of it
	Working                      // does it with help
	Strong                       // does it alone
	Expert                       // teaches it
)

var proficiencyNames = [...]string{"", "none", "aware", "working", "strong", "expert"}

// proficiencyFactors are in thousandths of a term's weight.
var proficiencyFactors = [...]int32{800, 0, 300, 700, 900, 1000}

// String returns the wire name of p, such as "working"; NotStated is empty.
func (p Proficiency) String() string { return enumString("Proficiency", proficiencyNames[:], p) }

// AppendText appends the wire name of p to b.
func (p Proficiency) AppendText(b []byte) ([]byte, error) {
	return enumAppend("Proficiency", proficiencyNames[:], b, p)
}

// MarshalText returns the wire name of p; it is an error if p is out of range.
func (p Proficiency) MarshalText() ([]byte, error) { return p.AppendText(nil) }

// UnmarshalText sets p from a wire name, ignoring ASCII case.
func (p *Proficiency) UnmarshalText(text []byte) error {
	return enumParse("Proficiency", proficiencyNames[:], text, p)
}

// A Skill is one entry of a skills profile.
type Skill struct {
	Name        string      `json:"name"`
	Proficiency Proficiency `json:"proficiency,omitzero"`
}

// A Document is what is classified: a text, a skills profile, or both.
type Document struct {
	Title  string  `json:"title,omitempty"` // as the employer or the person gives it; it never votes
	Text   string  `json:"text,omitempty"`
	Skills []Skill `json:"skills,omitempty"`
}

// Options configure [New]. The zero Options give the default Classifier.
type Options struct {
	// Lexicon is what documents are read with; nil means [DefaultLexicon].
	Lexicon *Lexicon

	// Prior is how common each kind of document is where the Classifier is
	// used. Its probabilities must be positive and sum to 1. The zero Prior
	// leaves the model as it is: made for as many product documents as others,
	// and for as many PM as PO documents among them.
	Prior Probabilities

	// MaxBytes is the longest text that is read; zero means no limit. A longer
	// one is not read at all: its Result is Insufficient and TooLong.
	MaxBytes int
}

// A Classifier reads documents with one lexicon. It is immutable and safe for
// concurrent use.
type Classifier struct {
	lexicon  *Lexicon
	prior    Logits
	maxBytes int
	readings sync.Pool // of *reading, scratch space
}

// New returns a Classifier. It refuses faulty options with an [*Error] whose
// Input names the field.
func New(o Options) (*Classifier, error) {
	if o.Lexicon == nil {
		o.Lexicon = DefaultLexicon()
	}
	if o.MaxBytes < 0 {
		return nil, newError("New", "Options.MaxBytes", -1, ErrRange)
	}
	shift, ok := o.Prior.shift()
	if !ok {
		return nil, newError("New", "Options.Prior", -1, ErrRange)
	}
	return &Classifier{
		lexicon:  o.Lexicon,
		prior:    shift,
		maxBytes: o.MaxBytes,
		readings: sync.Pool{New: func() any { return newReading(o.Lexicon) }},
	}, nil
}

// Classify reads d with the default Classifier. It never fails: see [Result]
// for what a document that says too little gives.
func Classify(d Document) Result { return defaultClassifier().Classify(d) }

func defaultClassifier() *Classifier {
	return theClassifier.get(func() *Classifier {
		c, err := New(Options{})
		if err != nil {
			panic(err) // a fault of this package, which its tests would show
		}
		return c
	})
}

var theClassifier lazy[*Classifier]

// Classify reads d and explains its verdict.
func (c *Classifier) Classify(d Document) Result {
	r := c.readings.Get().(*reading)
	defer c.readings.Put(r)
	r.start(true)
	tooLong := c.tooLong(d.Text)
	if !tooLong {
		r.text(d.Text)
		for i, s := range d.Skills {
			r.skill(i+1, s)
		}
	}
	bias := c.bias(!r.worded && len(d.Skills) > 0)
	res := Result{
		Bias:     bias,
		Logits:   bias.plus(r.sum),
		Shown:    r.shown(),
		Fits:     r.fits(),
		Evidence: slices.Clone(r.evidence),
		Title:    ParseTitle(d.Title),
		Model:    c.lexicon.model,
	}
	res.Probabilities = res.Logits.probabilities()
	res.Altitude = res.Logits.height()
	res.Role = res.verdict()
	res.Flags = res.flags().with(Truncated, r.truncated).with(TooLong, tooLong)
	return res
}

// Score returns the Probabilities of [Classifier.Classify] for a text alone,
// without explaining them. It does not allocate.
func (c *Classifier) Score(text string) Probabilities {
	r := c.readings.Get().(*reading)
	defer c.readings.Put(r)
	r.start(false)
	if !c.tooLong(text) {
		r.text(text)
	}
	return c.bias(false).plus(r.sum).probabilities()
}

// bias returns what a document has before any evidence.
func (c *Classifier) bias(profile bool) Logits {
	if profile {
		return c.lexicon.data.Profile.plus(c.prior)
	}
	return c.lexicon.data.Bias.plus(c.prior)
}

func (c *Classifier) tooLong(text string) bool { return c.maxBytes > 0 && len(text) > c.maxBytes }

// A Result is a verdict and all that it rests on.
//
// Role follows from the other numbers alone. It is Neither when Shown is less
// than 3 (the Insufficient flag) or Probabilities.Neither is a half or more;
// Hybrid when neither role prevails, that is when Logits.Altitude is from −2,200
// to 800 and the lesser Fit has a Score of 0.15 or more and of 0.45 of the
// greater one's or more; and otherwise the likelier role. The range is not even
// because texts of equal halves lie below zero: what is said of a backlog is
// said in more standard words than what is said of a market.
//
// Probabilities say how sure, Fits how much of a role is covered, Altitude
// where between the roles the document stands: three things, never one number.
type Result struct {
	Role          Role          `json:"role"`
	Probabilities Probabilities `json:"probabilities"`
	Altitude      float64       `json:"altitude"` // from −1, tactical, to +1, strategic
	Fits          Fits          `json:"fits"`
	Shown         int           `json:"shown"`  // how many criteria count, of the roles and of other jobs, tools apart
	Bias          Logits        `json:"bias"`   // what an empty document has
	Logits        Logits        `json:"logits"` // Bias and the weights of all Evidence, exactly
	Evidence      []Evidence    `json:"evidence"`
	Title         Title         `json:"title"`
	Flags         Flags         `json:"flags"`
	Model         string        `json:"model"` // name and content hash of the lexicon
}

// LogValue returns the numbers of r for a log line. It holds nothing of the
// document, nor offsets into it.
func (r Result) LogValue() slog.Value {
	return slog.GroupValue(
		slog.String("role", r.Role.String()),
		slog.Float64("neither", r.Probabilities.Neither),
		slog.Float64("product_manager", r.Probabilities.ProductManager),
		slog.Float64("product_owner", r.Probabilities.ProductOwner),
		slog.Float64("altitude", r.Altitude),
		slog.Int("evidence", len(r.Evidence)),
		slog.String("flags", r.Flags.String()),
		slog.String("model", r.Model),
	)
}

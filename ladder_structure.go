package rolefit

import "slices"

// A Stage is how far a company has grown. The zero Stage is StageStartup.
type Stage uint8

const (
	StageStartup    Stage = iota // a first product and one product person, as after a Series A
	StageGrowing                 // strategy and daily work no longer fit one calendar
	StageEnterprise              // product lines, each with several product managers
)

var stageNames = [...]string{"startup", "growing", "enterprise"}

// String returns the wire name of s, such as "startup".
func (s Stage) String() string { return enumString("Stage", stageNames[:], s) }

// AppendText appends the wire name of s to b.
func (s Stage) AppendText(b []byte) ([]byte, error) { return enumAppend("Stage", stageNames[:], b, s) }

// MarshalText returns the wire name of s; it is an error if s is out of range.
func (s Stage) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText sets s from a wire name, ignoring ASCII case.
func (s *Stage) UnmarshalText(text []byte) error { return enumParse("Stage", stageNames[:], text, s) }

// A Culture says who leads in an organisation: product or engineering. It
// decides whom a product owner reports to. The zero Culture is ProductLed.
type Culture uint8

const (
	ProductLed     Culture = iota // product sets direction: product owners report to product
	EngineeringLed                // engineering does: they report to an engineering manager
)

var cultureNames = [...]string{"product-led", "engineering-led"}

// String returns the wire name of c, such as "product-led".
func (c Culture) String() string { return enumString("Culture", cultureNames[:], c) }

// AppendText appends the wire name of c to b.
func (c Culture) AppendText(b []byte) ([]byte, error) {
	return enumAppend("Culture", cultureNames[:], b, c)
}

// MarshalText returns the wire name of c; it is an error if c is out of range.
func (c Culture) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText sets c from a wire name, ignoring ASCII case.
func (c *Culture) UnmarshalText(text []byte) error {
	return enumParse("Culture", cultureNames[:], text, c)
}

// A Seat is one kind of place in a product organisation.
type Seat struct {
	ID        string   `json:"id"` // unique among the seats of one structure
	Name      string   `json:"name"`
	Role      Role     `json:"role"`
	Owns      string   `json:"owns"`
	ReportsTo []string `json:"reports_to,omitempty"` // IDs of seats, the usual one first; none where the source does not say
	Source    string   `json:"source"`
}

// Seats returns the seats of a company's product work and their reporting
// lines, the highest first. An engineering manager is listed where a product
// owner reports to one. A stage or culture out of range has no seats.
func Seats(stage Stage, culture Culture) []Seat {
	if culture > EngineeringLed {
		return nil
	}
	gpm := Seat{"group-product-manager", "Group Product Manager", ProductManager, "a product line", nil, gupta}
	pm := Seat{"product-manager", "Product Manager", ProductManager, "strategy: the market, the vision and the roadmap", nil, gupta}
	em := Seat{"engineering-manager", "Engineering Manager", Neither, "the engineers of a team", nil, gupta}
	po := Seat{"product-owner", "Product Owner", ProductOwner, "the daily tactics: the backlog and what the team delivers", []string{pm.ID}, gupta}

	seats := []Seat{}
	switch stage {
	case StageStartup:
		return []Seat{{"product-person", "Product Person", Hybrid, "everything from the vision to the backlog, until the product survives", nil, gupta}}
	case StageGrowing:
		seats = append(seats, pm)
	case StageEnterprise:
		pm.Owns = "a feature area of the line"
		pm.ReportsTo = []string{gpm.ID}
		po.Owns = "the backlog of the one Scrum team it is part of"
		po.ReportsTo = []string{pm.ID, gpm.ID}
		seats = append(seats, gpm, pm)
	default:
		return nil
	}
	if culture == EngineeringLed {
		po.ReportsTo = []string{em.ID}
		seats = append(seats, em)
	}
	return append(seats, po)
}

// HybridAdvice says whether one person can go on holding both roles.
type HybridAdvice struct {
	Split     bool   `json:"split"`
	Statement string `json:"statement"`
	Into      []Seat `json:"into,omitempty"` // what to split the seat into
	Source    string `json:"source"`
}

// AdviseHybrid advises a company at the given stage, with so many development
// teams, on a seat that is product manager and product owner at once. One
// person serves a startup with one team. The seat has outgrown itself as soon
// as the company is past that stage or there is a second team, since a product
// owner is part of one team.
func AdviseHybrid(stage Stage, culture Culture, teams int) HybridAdvice {
	if stage == StageStartup && teams <= 1 {
		return HybridAdvice{
			Statement: "One person can do both for now; plan for the day when strategy and daily work no longer fit one calendar.",
			Source:    gupta,
		}
	}
	into := Seats(max(stage, StageGrowing), culture)
	return HybridAdvice{
		Split:     true,
		Statement: "The seat has become the bottleneck: give strategy to a product manager and the backlog to a product owner.",
		Into:      slices.DeleteFunc(into, func(s Seat) bool { return s.Role == Neither || s.ID == "group-product-manager" }),
		Source:    gupta,
	}
}

// A Topic is a question that people in the two roles ask.
// The zero Topic is TopicBothRoles.
type Topic uint8

const (
	TopicBothRoles      Topic = iota // can one person be both?
	TopicReporting                   // whom does a product owner report to?
	TopicEntry                       // is product owner a good entry to product management?
	TopicTechnical                   // which role is more technical?
	TopicResume                      // how do I tailor a résumé?
	TopicAccountability              // what is a product owner accountable for?
)

var topicNames = [...]string{"both-roles", "reporting", "entry", "technical", "resume", "accountability"}

// String returns the wire name of t, such as "entry".
func (t Topic) String() string { return enumString("Topic", topicNames[:], t) }

// AppendText appends the wire name of t to b.
func (t Topic) AppendText(b []byte) ([]byte, error) { return enumAppend("Topic", topicNames[:], b, t) }

// MarshalText returns the wire name of t; it is an error if t is out of range.
func (t Topic) MarshalText() ([]byte, error) { return t.AppendText(nil) }

// UnmarshalText sets t from a wire name, ignoring ASCII case.
func (t *Topic) UnmarshalText(text []byte) error { return enumParse("Topic", topicNames[:], text, t) }

// An Answer answers a [Topic] and names the source it rests on. The zero
// Answer is that of no topic.
type Answer struct {
	Question       string   `json:"question"`
	Short          string   `json:"short"`             // the answer in a few words
	Role           Role     `json:"role"`              // the role that the answer names; Hybrid for both, Neither for none
	ProductManager string   `json:"product_manager"`   // what it means for a product manager
	ProductOwner   string   `json:"product_owner"`     // what it means for a product owner
	Carries        []string `json:"carries,omitempty"` // IDs of criteria of [DefaultLexicon]: what a product owner already shows
	Missing        []string `json:"missing,omitempty"` // and what is still to be shown
	Source         string   `json:"source"`
}

// Answer returns the answer to t, or the zero Answer if t is out of range.
func (t Topic) Answer() Answer {
	switch t {
	case TopicBothRoles:
		return Answer{
			Question:       "Can one person be both?",
			Short:          "Yes, in an early startup; the seat expires as the company grows.",
			Role:           Hybrid,
			ProductManager: "Strategy suffers first, because the sprint does not wait.",
			ProductOwner:   "The team waits for decisions once the market takes up the calendar.",
			Source:         gupta,
		}
	case TopicReporting:
		return Answer{
			Question:       "Whom does a product owner report to?",
			Short:          "A product manager where product leads, an engineering manager where engineering does.",
			Role:           ProductManager,
			ProductManager: "In an enterprise reports to a group product manager and works with one or more product owners.",
			ProductOwner:   "Is part of one Scrum team and reports to the product manager or the group product manager, or to the engineering manager.",
			Source:         gupta,
		}
	case TopicEntry:
		return Answer{
			Question:       "Is product owner a good entry to product management?",
			Short:          "Yes: the engineering side carries over, the market side is still to be learnt.",
			Role:           ProductOwner,
			ProductManager: "Asks for customers, market and business results in their own right.",
			ProductOwner:   "Brings work with engineers, a backlog with its dependencies, and the agile process.",
			Carries:        []string{"answers-engineers", "owns-backlog", "orders-backlog", "scrum-expertise", "translates-vision"},
			Missing:        []string{"talks-to-customers", "knows-market", "builds-business-case", "owns-go-to-market", "sets-pricing", "measured-by-revenue"},
			Source:         gupta,
		}
	case TopicTechnical:
		return Answer{
			Question:       "Which role is more technical?",
			Short:          "Day to day, the product owner.",
			Role:           ProductOwner,
			ProductManager: "Literate: follows what engineers say and weighs it.",
			ProductOwner:   "Fluent: answers an engineer's detailed question on the spot.",
			Source:         gupta,
		}
	case TopicResume:
		return Answer{
			Question:       "How do I tailor a résumé?",
			Short:          "Speak the language of the role you want, of what you really did.",
			Role:           Hybrid,
			ProductManager: "Show business impact: revenue, market share, retention, the case you made and the launch that followed.",
			ProductOwner:   "Show excellence of execution: a backlog in order, clear stories, what the team delivered and how predictably.",
			Source:         gupta,
		}
	case TopicAccountability:
		return Answer{
			Question:       "What is a product owner accountable for?",
			Short:          "The value of what the Scrum team makes, and the backlog that leads to it.",
			Role:           ProductOwner,
			ProductManager: "The Scrum Guide does not know the role; its strategy reaches the team through the product goal.",
			ProductOwner:   "Sets the product goal, writes clear items, orders them, and keeps the backlog open to see; may delegate the work, not the accountability.",
			Source:         scrumGuide,
		}
	}
	return Answer{}
}

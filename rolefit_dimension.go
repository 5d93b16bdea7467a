package rolefit

import "slices"

// A Dimension is one aspect in which the two roles differ: the five of the
// comparison that the model rests on, and how the day is spent.
// The zero Dimension is Goal.
type Dimension uint8

const (
	Goal       Dimension = iota // what the seat is for
	Artifacts                   // what it produces and keeps
	Tools                       // what it works with
	Metrics                     // what it is measured by
	Question                    // the question it answers
	Activities                  // how it spends the day
)

var dimensionNames = [...]string{"goal", "artifacts", "tools", "metrics", "question", "activities"}

// Dimensions returns all dimensions in order.
func Dimensions() []Dimension {
	return []Dimension{Goal, Artifacts, Tools, Metrics, Question, Activities}
}

// String returns the wire name of d, such as "artifacts".
func (d Dimension) String() string { return enumString("Dimension", dimensionNames[:], d) }

// AppendText appends the wire name of d to b.
func (d Dimension) AppendText(b []byte) ([]byte, error) {
	return enumAppend("Dimension", dimensionNames[:], b, d)
}

// MarshalText returns the wire name of d; it is an error if d is out of range.
func (d Dimension) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText sets d from a wire name, ignoring ASCII case.
func (d *Dimension) UnmarshalText(text []byte) error {
	return enumParse("Dimension", dimensionNames[:], text, d)
}

// A Trait is what a dimension looks like in one role.
type Trait struct {
	Statement string   // in one sentence
	Examples  []string // things that show it, most typical first; for Activities a day, in its order
	Source    string
}

// Of returns what d looks like in role r, so that a caller can print the whole
// comparison. It is the zero Trait unless r is ProductManager or ProductOwner.
func (d Dimension) Of(r Role) Trait {
	if int(d) >= len(traits) || r != ProductManager && r != ProductOwner {
		return Trait{}
	}
	t := traits[d][r-ProductManager]
	t.Examples = slices.Clone(t.Examples)
	return t
}

// traits are by dimension and then by role, the Product Manager first.
var traits = [len(dimensionNames)][2]Trait{
	Goal: {
		{"Sets the product's vision and wins its market: solves the customer's problem and meets the objectives of the business, profit and loss included.",
			[]string{"product vision", "customer problems solved", "business objectives", "profit and loss (P&L)"}, gupta},
		{"Maximises the value that the development team delivers in each sprint.",
			[]string{"value of the increment", "a transparent backlog", "a team that is never blocked on a decision"}, gupta},
	},
	Artifacts: {
		{"Keeps the documents that say why and what.",
			[]string{"product roadmap", "business case", "market requirements document (MRD)", "go-to-market (GTM) plan"}, gupta},
		{"Keeps the documents that say what comes next, in which order and when it is done.",
			[]string{"prioritised product backlog", "user stories", "sprint goals", "acceptance criteria"}, gupta},
	},
	Tools: {
		{"Works with analytics, sales calls, roadmap software and slides.",
			[]string{"Amplitude", "Looker", "Gong", "Aha!", "PowerPoint", "Google Slides"}, gupta},
		{"Works with the team's tracker, wiki, board and channel.",
			[]string{"Jira", "Confluence", "Miro", "Slack"}, gupta},
	},
	Metrics: {
		{"Is judged by what the market does.",
			[]string{"revenue", "market share", "customer lifetime value (CLV)", "net promoter score (NPS)", "profit and loss (P&L)"}, gupta},
		{"Is judged by what the team delivers and how steadily.",
			[]string{"velocity", "sprint burndown", "cycle time", "delivered story points"}, gupta},
	},
	Question: {
		{"Are we building the right thing to win the market?", []string{"why", "what"}, gupta},
		{"Are we building the thing right, to specification?", []string{"how", "when"}, gupta},
	},
	Activities: {
		{"Moves between market and stakeholders through a day that no calendar fixes.", []string{
			"09:00 product analytics: the adoption funnel of the last launch, where users drop off, a hypothesis for an A/B test",
			"10:30 sales call with an enterprise prospect: objections, competition, input for the business case",
			"13:00 interview with a power user, to test a hypothesis of the roadmap",
			"15:00 marketing sync on the go-to-market plan of a release",
			"16:30 quarterly roadmap update and executive summary, tied to revenue targets",
		}, gupta},
		{"Follows the cadence of the sprint, beside the team.", []string{
			"09:15 daily stand-up: blockers, and what an acceptance criterion means",
			"10:00 backlog refinement: epics split into estimated stories with acceptance criteria",
			"13:30 demo at a developer's desk: a finished feature against its acceptance criteria, before QA",
			"15:00 lead engineer and UX designer: technical feasibility and the user flows of coming stories",
			"16:00 answers to the engineers' questions in their channel",
		}, gupta},
	},
}

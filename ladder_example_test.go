package rolefit_test

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/rolefit/rolefit"
)

func ExampleParseTitle() {
	for _, title := range []string{
		"Sr. PM II (Payments) - Remote",
		"Produktmanager:in (m/w/d), Plattform",
		"Product Manager / Product Owner",
		"Director, Product Management",
		"Cheffe de produit senior H/F",
		"Senior Product Marketing Manager",
		"2 PM shift lead",
	} {
		t := rolefit.ParseTitle(title)
		fmt.Printf("%-36s %v, %v, %v\n", title, t.Role, t.Level, t.Track)
	}
	// Output:
	// Sr. PM II (Payments) - Remote        product-manager, senior, individual
	// Produktmanager:in (m/w/d), Plattform product-manager, unknown, individual
	// Product Manager / Product Owner      hybrid, unknown, individual
	// Director, Product Management         product-manager, director, manager
	// Cheffe de produit senior H/F         product-manager, senior, individual
	// Senior Product Marketing Manager     neither, senior, unknown
	// 2 PM shift lead                      neither, unknown, unknown
}

func ExampleTitle_json() {
	text, err := json.Marshal(rolefit.ParseTitle("Sr Product Owner - Payments Platform"))
	if err != nil {
		panic(err)
	}
	fmt.Println(string(text))
	// Output:
	// {"role":"product-owner","level":"senior","track":"individual","specialties":["payments","platform"]}
}

func ExampleTitle_String() {
	fmt.Println(rolefit.ParseTitle("snr. Produktmanagerin (m/w/d) | Zahlungsverkehr"))
	fmt.Println(rolefit.ParseTitle("Head of Product"))
	// Output:
	// Senior Product Manager, payments
	// Director of Product Management
}

func ExampleTitleNotes() {
	title := "Senior Product Owner (m/w/d) - Hamburg, full-time, REQ-40917"
	for _, n := range rolefit.TitleNotes(title) {
		fmt.Println(n.Kind, title[n.Start:n.End])
	}
	// Output:
	// gender m/w/d
	// place Hamburg
	// employment full-time
	// code REQ-40917
}

// What is the way from a title to a goal, and what changes on it?
func ExampleLadder_Path() {
	l := rolefit.DefaultLadder()
	from, _ := l.RungOf(rolefit.ParseTitle("Product Owner (Payments)"))
	path, err := l.Path(from.ID, "senior-product-manager")
	if err != nil {
		panic(err)
	}
	for _, m := range path {
		fmt.Printf("%v: %s (%v) to %s (%v)\n", m.Kind, m.From.Name, m.From.Scope, m.To.Name, m.To.Scope)
		fmt.Println(" ", m.Changes)
		fmt.Println("  matters more:", strings.Join(m.Criteria, ", "))
	}
	// Output:
	// pivot: Product Owner (feature) to Product Manager (feature)
	//   From how and when to why and what: the engineering side carries over, the market side is new.
	//   matters more: talks-to-customers, knows-market, builds-business-case, owns-go-to-market, measured-by-revenue
	// promotion: Product Manager (feature) to Senior Product Manager (product)
	//   From a feature with a known problem to a product whose problem must first be found.
	//   matters more: solves-problems, owns-product-strategy, owns-roadmap, aligns-organization
}

// The owner's ladder: its rungs and what they take.
func ExampleLadder_Path_productOwner() {
	path, err := rolefit.DefaultLadder().Path("product-owner", "agile-coach")
	if err != nil {
		panic(err)
	}
	for _, m := range path {
		fmt.Printf("%s (%v): %s\n", m.To.Name, m.To.Scope, m.To.Takes)
	}
	// Output:
	// Senior Product Owner (product): Owns a more complex product or several backlogs, and mentors other product owners.
	// Agile Coach (organisation): Teaches teams and leaders across the organisation how to build in the agile way.
}

// The manager's ladder, whose scope grows from rung to rung.
func ExampleLadder_Path_productManager() {
	path, err := rolefit.DefaultLadder().Path("product-manager", "chief-product-officer")
	if err != nil {
		panic(err)
	}
	fmt.Println(path[0].From.Name, path[0].From.Scope)
	for _, m := range path {
		fmt.Println(m.To.Name, m.To.Scope)
	}
	// Output:
	// Product Manager feature
	// Senior Product Manager product
	// Director of Product portfolio
	// VP of Product organisation
	// Chief Product Officer organisation
}

// Ladders split at Senior Product Manager: what comes next is a choice.
func ExampleLadder_Next() {
	next, err := rolefit.DefaultLadder().Next("senior-product-manager")
	if err != nil {
		panic(err)
	}
	for _, m := range next {
		fmt.Printf("%s, %v track\n", m.To.Name, m.To.Track)
	}
	// Output:
	// Principal Product Manager, individual track
	// Group Product Manager, manager track
	// Director of Product, manager track
}

// A company's own ladder is checked when it is read.
func ExampleParseLadder() {
	_, err := rolefit.ParseLadder([]byte(`{
		"rungs": [
			{"id": "pm-1", "name": "PM I", "role": "product-manager", "level": "junior", "scope": "feature"},
			{"id": "pm-2", "name": "PM II", "role": "product-manager", "level": "mid", "scope": "feature"}
		],
		"steps": [
			{"from": "pm-1", "to": "pm-2", "kind": "promotion"},
			{"from": "pm-2", "to": "pm-3", "kind": "promotion"}
		]
	}`))
	fmt.Println(err)
	// Output:
	// rolefit: NewLadder("pm-2 -> pm-3"): unknown name
}

// Who does what as a company grows, and who reports to whom?
func ExampleSeats() {
	for _, stage := range []rolefit.Stage{rolefit.StageStartup, rolefit.StageGrowing, rolefit.StageEnterprise} {
		fmt.Println(stage)
		for _, s := range rolefit.Seats(stage, rolefit.ProductLed) {
			fmt.Printf("  %s owns %s", s.Name, s.Owns)
			if len(s.ReportsTo) > 0 {
				fmt.Printf("; reports to %s", strings.Join(s.ReportsTo, " or "))
			}
			fmt.Println()
		}
	}
	// Output:
	// startup
	//   Product Person owns everything from the vision to the backlog, until the product survives
	// growing
	//   Product Manager owns strategy: the market, the vision and the roadmap
	//   Product Owner owns the daily tactics: the backlog and what the team delivers; reports to product-manager
	// enterprise
	//   Group Product Manager owns a product line
	//   Product Manager owns a feature area of the line; reports to group-product-manager
	//   Product Owner owns the backlog of the one Scrum team it is part of; reports to product-manager or group-product-manager
}

// Where engineering leads, a product owner reports to it.
func ExampleSeats_engineeringLed() {
	for _, s := range rolefit.Seats(rolefit.StageGrowing, rolefit.EngineeringLed) {
		if s.Role == rolefit.ProductOwner {
			fmt.Println(s.ReportsTo)
		}
	}
	// Output:
	// [engineering-manager]
}

// Has a seat that is both roles outgrown itself?
func ExampleAdviseHybrid() {
	for _, teams := range []int{1, 3} {
		a := rolefit.AdviseHybrid(rolefit.StageStartup, rolefit.ProductLed, teams)
		fmt.Printf("%d: split %v. %s\n", teams, a.Split, a.Statement)
	}
	// Output:
	// 1: split false. One person can do both for now; plan for the day when strategy and daily work no longer fit one calendar.
	// 3: split true. The seat has become the bottleneck: give strategy to a product manager and the backlog to a product owner.
}

func ExampleTopic_Answer() {
	for _, topic := range []rolefit.Topic{
		rolefit.TopicBothRoles, rolefit.TopicReporting, rolefit.TopicTechnical, rolefit.TopicAccountability,
	} {
		a := topic.Answer()
		fmt.Println(a.Question)
		fmt.Println("  " + a.Short)
	}
	// Output:
	// Can one person be both?
	//   Yes, in an early startup; the seat expires as the company grows.
	// Whom does a product owner report to?
	//   A product manager where product leads, an engineering manager where engineering does.
	// Which role is more technical?
	//   Day to day, the product owner.
	// What is a product owner accountable for?
	//   The value of what the Scrum team makes, and the backlog that leads to it.
}

// Is product owner a good entry to product management?
func ExampleTopic_Answer_entry() {
	a := rolefit.TopicEntry.Answer()
	fmt.Println(a.Short)
	fmt.Println("carries over:", strings.Join(a.Carries, ", "))
	fmt.Println("missing:", strings.Join(a.Missing, ", "))
	fmt.Println("after", a.Source)
	// Output:
	// Yes: the engineering side carries over, the market side is still to be learnt.
	// carries over: answers-engineers, owns-backlog, orders-backlog, scrum-expertise, translates-vision
	// missing: talks-to-customers, knows-market, builds-business-case, owns-go-to-market, sets-pricing, measured-by-revenue
	// after Aakash Gupta, The Difference Between Product Manager and Product Owner: A Tactical Guide
}

// How do I tailor a résumé?
func ExampleTopic_Answer_resume() {
	a := rolefit.TopicResume.Answer()
	fmt.Println("PM:", a.ProductManager)
	fmt.Println("PO:", a.ProductOwner)
	// Output:
	// PM: Show business impact: revenue, market share, retention, the case you made and the launch that followed.
	// PO: Show excellence of execution: a backlog in order, clear stories, what the team delivered and how predictably.
}

func ExampleNewSpecialties() {
	want, err := rolefit.NewSpecialties("payments")
	if err != nil {
		panic(err)
	}
	t := rolefit.ParseTitle("Product Manager, Checkout")
	fmt.Println(t.Specialties == want, t.Specialties.Has("payments"))
	// Output:
	// true true
}

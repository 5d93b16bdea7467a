package rolefit_test

import (
	"errors"
	"fmt"
	"strings"

	"github.com/rolefit/rolefit"
)

// The questions of the domain, each with the call that answers it. Those about
// seats, ladders, titles and pay that have an example of their own are not
// repeated.

// What is base pay by role and experience?
func ExampleBands_All() {
	for b := range rolefit.DefaultBands().All() {
		fmt.Printf("%v: %v\n", b, b.Pay)
	}
	// Output:
	// product-manager US 0–4 years: USD 95,000 – 125,000 a year
	// product-manager US 4–8 years: USD 125,000 – 160,000 a year
	// product-manager US 8+ years: USD 160,000 or more a year
	// product-owner US 0–4 years: USD 85,000 – 110,000 a year
	// product-owner US 4–8 years: USD 110,000 – 135,000 a year
	// product-owner US 8+ years: USD 135,000 or more a year
}

// The source leaves the years between its bands open. Half-open bands give
// every experience one answer, and what is no experience an error.
func ExampleBands_At_between() {
	for _, years := range []float64{3.99, 4, 7.5, 8, 2019} {
		band, err := rolefit.DefaultBands().At(rolefit.ProductOwner, "US", years)
		if errors.Is(err, rolefit.ErrRange) {
			fmt.Println(years, "is out of range")
			continue
		}
		fmt.Println(years, "is in", band)
	}
	// Output:
	// 3.99 is in product-owner US 0–4 years
	// 4 is in product-owner US 4–8 years
	// 7.5 is in product-owner US 4–8 years
	// 8 is in product-owner US 8+ years
	// 2019 is out of range
}

// What does the source say of a senior product owner's total compensation?
func ExampleTopOfMarket_productOwner() {
	note, ok := rolefit.TopOfMarket(rolefit.ProductOwner)
	fmt.Println(ok, note.Text)
	fmt.Println(note.Total == rolefit.PayRange{}, note.AsOf)
	// Output:
	// true A senior Product Owner's total compensation is typically lower than a senior Product Manager's.
	// true undated, as quoted by the source
}

// Pay that cannot be compared is an error, not a number.
func ExampleBand_Position_refused() {
	bands := rolefit.DefaultBands()
	band, err := bands.At(rolefit.ProductManager, "US", 5)
	if err != nil {
		panic(err)
	}
	for _, s := range []string{"EUR 130,000 a year", "USD 65 an hour"} {
		offer, err := rolefit.ParsePay(s)
		if err != nil {
			panic(err)
		}
		_, err = band.Position(offer)
		fmt.Println(errors.Is(err, rolefit.ErrCurrency), errors.Is(err, rolefit.ErrPeriod))
		annual, err := offer.Annual(rolefit.WorkYear{})
		if err != nil {
			panic(err)
		}
		fmt.Println(band.Position(annual))
	}
	// Output:
	// true false
	// unknown rolefit: Band.Position("EUR 130,000 a year"): currencies differ: "EUR" and "USD"
	// false true
	// lower-third <nil>
}

// When does the seat that is both roles expire, and into what?
func ExampleAdviseHybrid_growing() {
	advice := rolefit.AdviseHybrid(rolefit.StageGrowing, rolefit.EngineeringLed, 1)
	fmt.Println(advice.Statement)
	for _, seat := range advice.Into {
		fmt.Printf("%s owns %s\n", seat.Name, seat.Owns)
	}
	fmt.Println(rolefit.TopicBothRoles.Answer().Short)
	// Output:
	// The seat has become the bottleneck: give strategy to a product manager and the backlog to a product owner.
	// Product Manager owns strategy: the market, the vision and the roadmap
	// Product Owner owns the daily tactics: the backlog and what the team delivers
	// Yes, in an early startup; the seat expires as the company grows.
}

// Where can a product owner go: up the own ladder, or over to the other?
func ExampleLadder_Next_productOwner() {
	moves, err := rolefit.DefaultLadder().Next("product-owner")
	if err != nil {
		panic(err)
	}
	for _, m := range moves {
		fmt.Printf("%s, a %v: %s\n", m.To.Name, m.Kind, m.Changes)
	}
	// Output:
	// Senior Product Owner, a promotion: From one team's backlog to a harder product or several backlogs, and to raising other product owners.
	// Product Manager, a pivot: From how and when to why and what: the engineering side carries over, the market side is new.
}

// Who says that ladders split into two tracks?
func ExampleLadder_Next_source() {
	moves, err := rolefit.DefaultLadder().Next("senior-product-manager")
	if err != nil {
		panic(err)
	}
	for _, m := range moves {
		if m.To.Track == rolefit.TrackIndividual {
			fmt.Println(m.To.Name, "after", m.Source)
		}
	}
	// Output:
	// Principal Product Manager after Lenny Rachitsky, survey of twenty published product management ladders
}

// A way that the ladder does not have is an error.
func ExampleLadder_Path_unreachable() {
	_, err := rolefit.DefaultLadder().Path("product-manager", "product-owner")
	fmt.Println(errors.Is(err, rolefit.ErrUnreachable))
	// Output:
	// true
}

// The owner's ladder asks how to build right, the manager's what to build to
// win.
func ExampleDimension_Of_question() {
	for _, role := range []rolefit.Role{rolefit.ProductOwner, rolefit.ProductManager} {
		trait := rolefit.Question.Of(role)
		fmt.Printf("%v: %s: %s\n", role, strings.Join(trait.Examples, " and "), trait.Statement)
	}
	// Output:
	// product-owner: how and when: Are we building the thing right, to specification?
	// product-manager: why and what: Are we building the right thing to win the market?
}

// Which role is more technical, and what is it for the other?
func ExampleTopic_Answer_technical() {
	a := rolefit.TopicTechnical.Answer()
	fmt.Println(a.Role)
	fmt.Println("PO:", a.ProductOwner)
	fmt.Println("PM:", a.ProductManager)
	// Output:
	// product-owner
	// PO: Fluent: answers an engineer's detailed question on the spot.
	// PM: Literate: follows what engineers say and weighs it.
}

// Whom does a product owner report to, as one answer?
func ExampleTopic_Answer_reporting() {
	a := rolefit.TopicReporting.Answer()
	fmt.Println(a.Short)
	fmt.Println("PO:", a.ProductOwner)
	// Output:
	// A product manager where product leads, an engineering manager where engineering does.
	// PO: Is part of one Scrum team and reports to the product manager or the group product manager, or to the engineering manager.
}

// How ready is this product owner to become a product manager? User interviews
// are shown, pricing only in part, and the rest is to be learnt.
func ExampleClassifier_Shortfall() {
	c, err := rolefit.New(rolefit.Options{})
	if err != nil {
		panic(err)
	}
	resume := c.Classify(rolefit.Document{Text: "I own the product backlog of one team. I interview users every week, " +
		"and assisted with pricing and packaging."})
	gaps, err := c.Shortfall(resume, rolefit.TopicEntry.Answer().Missing)
	if err != nil {
		panic(err)
	}
	for _, g := range gaps {
		fmt.Printf("%v: %s\n", g.Kind, g.Statement)
	}
	// Output:
	// missing: Builds the business case: model, forecast, budget.
	// missing: Is measured by revenue and market share.
	// missing: Knows the market and the competition.
	// missing: Plans how the product goes to market.
	// weak: Sets pricing and packaging.
}

// What does the next rung ask for that a résumé does not show?
func ExampleClassifier_Shortfall_rung() {
	c, err := rolefit.New(rolefit.Options{})
	if err != nil {
		panic(err)
	}
	resume := c.Classify(rolefit.Document{Text: "I own the product roadmap and the product strategy."})
	moves, err := rolefit.DefaultLadder().Path("product-manager", "senior-product-manager")
	if err != nil {
		panic(err)
	}
	for _, m := range moves {
		gaps, err := c.Shortfall(resume, m.Criteria)
		if err != nil {
			panic(err)
		}
		for _, g := range gaps {
			fmt.Printf("%s: %s For example: %s\n", m.To.Name, g.Statement, strings.Join(g.Phrasings, ", "))
		}
	}
	// Output:
	// Senior Product Manager: Finds which problems are worth solving before solutions. For example: problem space, problem discovery, problem framing
	// Senior Product Manager: Aligns the organisation behind the product. For example: cross functional alignment, align cross functional team, drive alignment
}

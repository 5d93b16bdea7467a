package rolefit_test

import (
	"errors"
	"fmt"
	"log"

	"github.com/rolefit/rolefit"
)

func ExampleClassify() {
	const text = `You own the product roadmap and set the pricing.
You size the market and build the business case for new segments.
The team's backlog is owned by the product owner.`
	r := rolefit.Classify(rolefit.Document{Title: "Product Owner", Text: text})
	fmt.Println(r.Role, r.Flags)
	for _, e := range r.Evidence[:3] {
		fmt.Printf("%q %s %s\n", text[e.Start:e.End], e.Criterion, e.Context)
	}
	// Output:
	// product-manager title-disagrees
	// "own the product roadmap" owns-roadmap asserted
	// "own the product" defines-product asserted
	// "set the pricing" sets-pricing asserted
}

// A skills profile is read without any text.
func ExampleClassify_skills() {
	r := rolefit.Classify(rolefit.Document{Skills: []rolefit.Skill{
		{Name: "Backlog refinement", Proficiency: rolefit.Expert},
		{Name: "User stories", Proficiency: rolefit.Expert},
		{Name: "Sprint planning", Proficiency: rolefit.Strong},
		{Name: "Acceptance criteria", Proficiency: rolefit.Strong},
		{Name: "Market sizing", Proficiency: rolefit.Aware},
	}})
	fmt.Println(r.Role)
	// Output:
	// product-owner
}

// Where product documents are rare, say so: the same text needs more evidence.
func ExampleNew() {
	rare, err := rolefit.New(rolefit.Options{
		Prior: rolefit.Probabilities{Neither: 0.98, ProductManager: 0.01, ProductOwner: 0.01},
	})
	if err != nil {
		log.Fatal(err)
	}
	doc := rolefit.Document{Text: "You own the product roadmap, set the pricing and size the market."}
	fmt.Println(rolefit.Classify(doc).Role, rare.Classify(doc).Role)

	_, err = rolefit.New(rolefit.Options{Prior: rolefit.Probabilities{Neither: 1}})
	fmt.Println(err)
	// Output:
	// product-manager neither
	// rolefit: New("Options.Prior"): value out of range
}

func ExampleClassifier_Score() {
	c, err := rolefit.New(rolefit.Options{})
	if err != nil {
		log.Fatal(err)
	}
	for _, text := range []string{
		"Owns the product strategy, sets the pricing, sizes the market.",
		"Orders the backlog, writes user stories, accepts finished work each sprint.",
		"Repairs bicycles.",
	} {
		p := c.Score(text)
		fmt.Printf("strategic %t, product work at all %t\n", p.ProductManager > p.ProductOwner, p.Of(rolefit.Hybrid) > 0.2)
	}
	// Output:
	// strategic true, product work at all true
	// strategic false, product work at all true
	// strategic true, product work at all false
}

func ExampleClassifier_Gaps() {
	c, err := rolefit.New(rolefit.Options{})
	if err != nil {
		log.Fatal(err)
	}
	r := c.Classify(rolefit.Document{Text: "Owned the product roadmap. Optional: pricing strategy. Somebody else ran customer interviews."})
	for _, gap := range c.Gaps(r, rolefit.ProductManager) {
		if gap.Criterion == "sets-pricing" || gap.Criterion == "owns-product-vision" {
			fmt.Println(gap.Kind, gap.Criterion)
		}
	}
	// Unordered output:
	// weak sets-pricing
	// missing owns-product-vision
}

// A lexicon of one's own can speak of other work altogether.
func ExampleNewLexicon() {
	lx, err := rolefit.NewLexicon(rolefit.LexiconData{
		Name: "kites",
		Bias: rolefit.Logits{Relevance: -1000},
		Classes: []rolefit.Class{
			{Name: "decide", Verbs: true, Phrases: []string{"choose", "set"}},
		},
		Criteria: []rolefit.Criterion{
			{ID: "chooses-wind", Role: rolefit.ProductManager, Relevance: 1500, Altitude: 800, Terms: []string{"{decide} … wind", "wind strategy"}},
			{ID: "ties-knots", Role: rolefit.ProductOwner, Relevance: 1500, Altitude: -800, Terms: []string{"tie … knot"}},
		},
	})
	if err != nil {
		log.Fatal(err)
	}
	c, err := rolefit.New(rolefit.Options{Lexicon: lx})
	if err != nil {
		log.Fatal(err)
	}
	const text = "Chooses the right wind; ties no knots."
	for _, e := range c.Classify(rolefit.Document{Text: text}).Evidence {
		fmt.Printf("%q %s %v\n", text[e.Start:e.End], e.Criterion, e.Context)
	}

	_, err = rolefit.NewLexicon(rolefit.LexiconData{Criteria: []rolefit.Criterion{{ID: "kites", Terms: []string{"{fly} … kite"}}}})
	fmt.Println(errors.Is(err, rolefit.ErrUnknown), err)
	// Output:
	// "Chooses the right wind" chooses-wind asserted
	// "ties no knots" ties-knots negated
	// true rolefit: NewLexicon("criterion kites: {fly} … kite"): unknown name: class {fly}
}

// Add a term to the built-in lexicon and give the result a name of its own.
func ExampleLexicon_Data() {
	data := rolefit.DefaultLexicon().Data()
	for i, c := range data.Criteria {
		if c.ID == "owns-backlog" {
			data.Criteria[i].Terms = append(c.Terms, "wish list of the team")
		}
	}
	data.Name = "ours-1"
	lx, err := rolefit.NewLexicon(data)
	if err != nil {
		log.Fatal(err)
	}
	c, err := rolefit.New(rolefit.Options{Lexicon: lx})
	if err != nil {
		log.Fatal(err)
	}
	r := c.Classify(rolefit.Document{Text: "You keep the wish list of the team."})
	fmt.Println(len(r.Evidence), r.Evidence[0].Criterion)
	// Output:
	// 1 owns-backlog
}

func ExampleParseLexicon() {
	lx, err := rolefit.ParseLexicon([]byte(`{
		"name": "kites",
		"criteria": [
			{"id": "flies-kites", "role": "product-manager", "dimension": "goal", "relevance": 1500, "altitude": 800, "terms": ["fly … kite"]}
		]
	}`))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(len(lx.Data().Criteria))

	_, err = rolefit.ParseLexicon([]byte(`{"criteria": [{"id": "flies-kites", "weight": 3}]}`))
	fmt.Println(err != nil)
	// Output:
	// 1
	// true
}

// Print a row of the comparison of the two roles; [rolefit.Dimensions] lists
// all.
func ExampleDimension_Of() {
	d := rolefit.Metrics
	fmt.Println("PM:", d.Of(rolefit.ProductManager).Statement)
	fmt.Println("PO:", d.Of(rolefit.ProductOwner).Statement)
	// Output:
	// PM: Is judged by what the market does.
	// PO: Is judged by what the team delivers and how steadily.
}

func ExampleRole_UnmarshalText() {
	var r rolefit.Role
	fmt.Println(r.UnmarshalText([]byte("Product-Owner")), r)
	fmt.Println(r.UnmarshalText([]byte("owner")))
	// Output:
	// <nil> product-owner
	// rolefit: Role("owner"): unknown name
}

package rolefit_test

import (
	"encoding/json"
	"fmt"

	"github.com/rolefit/rolefit"
)

func ExampleFindPay() {
	text := "We raised $12M and grow fast. Base salary: $118,000 - $152,000 in New York, " +
		"$105-135k elsewhere, plus a $5,000 signing bonus and 401(k) match."
	for _, p := range rolefit.FindPay(text, rolefit.PayOptions{}) {
		fmt.Printf("%q means %v\n", text[p.Start:p.End], p.Range)
	}
	// Output:
	// "$118,000 - $152,000" means USD 118,000 – 152,000 a year
	// "$105-135k" means USD 105,000 – 135,000 a year
}

func ExampleFindPay_assumed() {
	text := "Salary: up to $95,000"
	canada := rolefit.PayOptions{Currency: rolefit.MustParseCurrency("CAD")}
	data, err := json.Marshal(rolefit.FindPay(text, canada))
	fmt.Println(string(data), err)
	// Output:
	// [{"start":14,"end":21,"min":null,"max":95000,"currency":"CAD","period":"year","assumed":["currency","period"]}] <nil>
}

func ExampleParsePay() {
	pay, err := rolefit.ParsePay("EUR 3,930 – 4,500 a month")
	fmt.Println(pay.Min, pay.Max, pay.Currency, pay.Period, err)
	// Output:
	// 3930 4500 EUR month <nil>
}

// A year has as many hours, days and months as the caller says.
func ExamplePayRange_Annual() {
	pay, err := rolefit.ParsePay("EUR 4,000 a month")
	if err != nil {
		panic(err)
	}
	fmt.Println(pay.Annual(rolefit.WorkYear{}))
	fmt.Println(pay.Annual(rolefit.WorkYear{Months: 14}))
	// Output:
	// EUR 48,000 a year <nil>
	// EUR 56,000 a year <nil>
}

// What is a Product Manager with three and a half years of experience paid?
func ExampleBands_At() {
	band, err := rolefit.DefaultBands().At(rolefit.ProductManager, "US", 3.5)
	fmt.Println(band.Pay, err)
	fmt.Println(band.AsOf)
	// Output:
	// USD 95,000 – 125,000 a year <nil>
	// undated, as quoted by the source
}

// What is the mid-level average, and is it the middle of the band?
func ExampleBand_Midpoint() {
	for _, role := range []rolefit.Role{rolefit.ProductManager, rolefit.ProductOwner} {
		band, err := rolefit.DefaultBands().At(role, "US", 5)
		if err != nil {
			panic(err)
		}
		middle, _ := band.Midpoint()
		fmt.Println(role, "average", band.Average, "midpoint", middle)
	}
	// Output:
	// product-manager average 140000 midpoint 142500
	// product-owner average 115000 midpoint 122500
}

// How far apart are the roles, and does the gap widen?
func ExampleBands_Gap() {
	for _, years := range []float64{1, 5, 10} {
		gap, err := rolefit.DefaultBands().Gap("US", years)
		fmt.Println(years, gap.Min, gap.Max, gap.OpenMax, err)
	}
	// Output:
	// 1 10000 15000 false <nil>
	// 5 15000 25000 false <nil>
	// 10 25000 0 true <nil>
}

// What can the top of the market pay?
func ExampleTopOfMarket() {
	note, ok := rolefit.TopOfMarket(rolefit.ProductManager)
	fmt.Println(note.Total, ok)
	fmt.Println(note.Source)
	// Output:
	// USD 300,000 or more a year true
	// Aakash Gupta, "The Difference Between Product Manager and Product Owner: A Tactical Guide", quoting Glassdoor and Levels.fyi
}

// Is an offer good for the experience?
func ExampleBand_CompaRatio() {
	band, err := rolefit.DefaultBands().At(rolefit.ProductOwner, "US", 5)
	if err != nil {
		panic(err)
	}
	offer, err := rolefit.ParsePay("USD 120,000 a year")
	if err != nil {
		panic(err)
	}
	fmt.Println(band.CompaRatio(offer))
	fmt.Println(band.Penetration(offer))
	fmt.Println(band.Position(offer))
	// Output:
	// 0.980 <nil>
	// 0.400 <nil>
	// middle-third <nil>
}

// Own bands are checked: years that no band covers are an error.
func ExampleNewBands() {
	pay := rolefit.PayRange{Min: 60_000 * rolefit.MajorUnit, Max: 75_000 * rolefit.MajorUnit, Currency: rolefit.MustParseCurrency("GBP"), Period: rolefit.PerYear}
	_, err := rolefit.NewBands([]rolefit.Band{
		{Role: rolefit.ProductOwner, Region: "UK", From: 0, To: 3, Pay: pay},
		{Role: rolefit.ProductOwner, Region: "UK", From: 4, Pay: pay},
	})
	fmt.Println(err)
	// Output:
	// rolefit: NewBands("product-owner UK 4+ years"): value out of range: hole after product-owner UK 0–3 years
}

package main

import (
	"fmt"
	"math"
	"strconv"

	"github.com/rolefit/rolefit"
)

// A chart draws pay on one scale. It is a picture: its floating-point numbers
// go nowhere else.
type chart struct {
	unit      string
	low, high float64 // the ends of the scale, in major units
	ticks     []float64
	rows      []chartRow
}

type chartRow struct {
	label   string
	role    rolefit.Role
	chosen  bool // the band that was asked for
	offer   bool // pay found in the document, not a band
	pay     rolefit.PayRange
	average rolefit.Amount // 0 if none is published
}

// newChart returns the chart of the bands and of the offers that can be
// compared with them, or nil if there is nothing to draw.
func newChart(a answer) *chart {
	c := &chart{}
	for _, b := range a.Pay.Bands {
		if len(c.rows) > 0 && (b.Pay.Currency != c.rows[0].pay.Currency || b.Pay.Period != c.rows[0].pay.Period) {
			continue // there is no band to choose, and so none says which to draw
		}
		c.rows = append(c.rows, chartRow{
			label:   roleLabel(b.Role) + " " + bandYears(b),
			role:    b.Role,
			chosen:  a.Pay.Band != nil && b == *a.Pay.Band,
			pay:     b.Pay,
			average: b.Average,
		})
	}
	if len(c.rows) == 0 {
		return nil
	}
	if basis := c.rows[0].pay; basis.Currency != (rolefit.Currency{}) {
		c.unit = basis.Currency.String() + perPeriod(basis.Period)
	}
	if a.Document != nil {
		for i, o := range a.Document.Offers {
			if o.Position != rolefit.PositionUnknown {
				c.rows = append(c.rows, chartRow{label: fmt.Sprintf("found %d", i+1), role: rolefit.Hybrid, offer: true, pay: *o.Annual})
			}
		}
	}
	c.scale()
	return c
}

const maxTicks = 5

// scale sets the ends of the scale to round numbers, with room for bars that
// have no end.
func (c *chart) scale() {
	least, most, open := math.Inf(1), math.Inf(-1), math.Inf(-1)
	for _, r := range c.rows {
		if !r.pay.OpenMin {
			least, most = min(least, major(r.pay.Min)), max(most, major(r.pay.Min))
		}
		if !r.pay.OpenMax {
			least, most = min(least, major(r.pay.Max)), max(most, major(r.pay.Max))
		} else {
			open = max(open, major(r.pay.Min))
		}
	}
	step := roundStep(max(most-least, 1) / (maxTicks - 1))
	c.low, c.high = math.Floor(least/step)*step, math.Ceil(most/step)*step
	if open > c.high-step/2 || c.high == c.low {
		c.high += step
	}
	for i := range maxTicks + 2 {
		if t := c.low + float64(i)*step; t <= c.high {
			c.ticks = append(c.ticks, t)
		}
	}
}

// roundStep returns the least of 1, 2, 5, 10, 20 and so on that is not below x.
func roundStep(x float64) float64 {
	power := math.Pow(10, math.Floor(math.Log10(x)))
	for _, m := range [...]float64{1, 2, 5} {
		if m*power >= x {
			return m * power
		}
	}
	return 10 * power
}

func major(a rolefit.Amount) float64 { return float64(a) / float64(rolefit.MajorUnit) }

// at returns where an amount lies on the scale, from 0 to 1.
func (c *chart) at(amount float64) float64 { return (amount - c.low) / (c.high - c.low) }

// bar returns where a row's bar begins and ends on the scale.
func (c *chart) bar(r chartRow) (from, to float64) {
	to = 1
	if !r.pay.OpenMin {
		from = c.at(major(r.pay.Min))
	}
	if !r.pay.OpenMax {
		to = c.at(major(r.pay.Max))
	}
	return from, to
}

// value writes the pay of a row in short.
func (r chartRow) value() string {
	switch {
	case r.pay.OpenMax:
		return "from " + short(major(r.pay.Min))
	case r.pay.OpenMin:
		return "to " + short(major(r.pay.Max))
	case r.pay.Min == r.pay.Max:
		return short(major(r.pay.Min))
	}
	return short(major(r.pay.Min)) + "–" + short(major(r.pay.Max))
}

// short writes an amount in thousands or millions, where there are some.
func short(amount float64) string {
	digits := func(x float64) string { return strconv.FormatFloat(math.Round(x*10)/10, 'f', -1, 64) }
	switch {
	case amount >= 1e6:
		return digits(amount/1e6) + "M"
	case amount >= 1e3:
		return digits(amount/1e3) + "k"
	}
	return digits(amount)
}

func perPeriod(p rolefit.Period) string {
	switch p {
	case rolefit.PeriodUnknown:
		return ""
	case rolefit.PerHour:
		return " an hour"
	}
	return " a " + p.String()
}

package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/rolefit/rolefit"
)

// What the report and the page say in words.

// roleLabel is a role's mark in the chart.
func roleLabel(r rolefit.Role) string {
	return [...]string{"other", "PM", "PO", "both"}[r]
}

func roleName(r rolefit.Role) string {
	return [...]string{"neither role", "product manager", "product owner", "product manager and product owner in one"}[r]
}

// title writes a name as a title.
func title(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

func years(n float64) string {
	if n == 1 {
		return "1 year"
	}
	return strconv.FormatFloat(n, 'f', -1, 64) + " years"
}

// bandYears says whose years a band is of.
func bandYears(b rolefit.Band) string {
	if b.To == 0 {
		return fmt.Sprintf("%d+ years", b.From)
	}
	return fmt.Sprintf("%d–%d years", b.From, b.To)
}

// heading says what the answer is about.
func (a answer) heading() string {
	return fmt.Sprintf("%s, %s, %s", title(roleName(a.Role)), years(a.Years), printable(a.Region))
}

// summary is the answer in a line.
func (a answer) summary() string {
	s := a.heading() + ": "
	if a.Pay.Band == nil {
		return s + "no band"
	}
	return s + a.Pay.Band.Pay.String()
}

// caveat says where figures come from and when they held.
func caveat(asOf, source string) string {
	if asOf == "" {
		asOf = "undated"
	}
	if source == "" {
		source = "not named"
	}
	return fmt.Sprintf("As of: %s. Source: %s.", printable(asOf), printable(source))
}

// money is an amount in the terms of a band.
func money(b rolefit.Band, a rolefit.Amount) string {
	return rolefit.PayRange{Min: a, Max: a, Currency: b.Pay.Currency, Period: b.Pay.Period}.String()
}

// difference is how far one amount lies above or below another.
func difference(b rolefit.Band, a rolefit.Amount) string {
	if a < 0 {
		return money(b, -a) + " lower"
	}
	return money(b, a) + " higher"
}

// sentence says how far a product manager's band lies above a product owner's.
func (g gap) sentence(b rolefit.Band) string {
	s := fmt.Sprintf("With as many years, a product manager's band begins %s than a product owner's", difference(b, g.Min))
	if g.Max == nil {
		return s + "; where they end cannot be compared, for a band has no upper bound."
	}
	return s + fmt.Sprintf(" and ends %s.", difference(b, *g.Max))
}

// facts are what is known of the band, a sentence each.
func (p payAnswer) facts() []string {
	if p.Band == nil {
		return p.Remarks
	}
	b := *p.Band
	facts := []string{fmt.Sprintf("Base pay with %s: %v.", bandYears(b), b.Pay)}
	if mid, ok := b.Midpoint(); ok {
		facts = append(facts, fmt.Sprintf("Midpoint of the band: %s.", money(b, mid)))
	}
	if b.Average != 0 {
		facts = append(facts, fmt.Sprintf("Average that the source publishes: %s, which is not the midpoint.", money(b, b.Average)))
	}
	if p.Gap != nil {
		facts = append(facts, p.Gap.sentence(b))
	}
	if p.Top != nil {
		facts = append(facts, "Top of the market: "+p.Top.Text)
	}
	return append(facts, p.Remarks...)
}

// reason says in words why the library refused.
func reason(err error) string {
	switch {
	case errors.Is(err, rolefit.ErrPeriod):
		return "it is not said what period the pay is for"
	case errors.Is(err, rolefit.ErrCurrency):
		return "the currencies differ"
	case errors.Is(err, rolefit.ErrRange):
		return "the amounts are out of range"
	}
	return err.Error()
}

// gapReason says why two bands were not compared.
func gapReason(err error) string {
	switch {
	case errors.Is(err, rolefit.ErrUnknown):
		return "there is no band of the other role for these years"
	case errors.Is(err, rolefit.ErrCurrency):
		return "the bands are in different currencies"
	case errors.Is(err, rolefit.ErrPeriod):
		return "the bands are for different periods"
	case errors.Is(err, rolefit.ErrRange):
		return "one of the bands has no lower bound"
	}
	return err.Error()
}

// reasonFor is reason where annual pay was compared with a band.
func reasonFor(err error, pay rolefit.PayRange, b rolefit.Band) string {
	_, closed := b.Midpoint()
	switch {
	case errors.Is(err, rolefit.ErrCurrency) && pay.Currency == (rolefit.Currency{}):
		return "the text does not say in which currency it is"
	case errors.Is(err, rolefit.ErrCurrency):
		return fmt.Sprintf("it is in %v and the band in %v, and no exchange rate is assumed", pay.Currency, b.Pay.Currency)
	case errors.Is(err, rolefit.ErrPeriod):
		return fmt.Sprintf("the band is by the %v, and the pay by the %v", b.Pay.Period, pay.Period)
	case errors.Is(err, rolefit.ErrRange) && !closed:
		return "the band is open to one side, so it has neither a midpoint nor an end"
	case errors.Is(err, rolefit.ErrRange) && b.Pay.Min == b.Pay.Max:
		return "the band is one amount, so there is no inside to reach into"
	}
	return reason(err)
}

// basis says by what a year was reckoned.
func basis(p rolefit.Period, y rolefit.WorkYear) string {
	switch p {
	case rolefit.PerHour:
		return fmt.Sprintf("a working year of %d hours", y.Hours)
	case rolefit.PerDay:
		return fmt.Sprintf("a working year of %d days", y.Days)
	case rolefit.PerWeek:
		return fmt.Sprintf("a working year of %d weeks", y.Weeks)
	case rolefit.PerMonth:
		return fmt.Sprintf("a year of %d monthly payments", y.Months)
	}
	return "" // it is annual as it stands
}

// judgedBy says which amount of a range is compared with the band.
func judgedBy(p rolefit.PayRange) string {
	b := rolefit.Band{Pay: p}
	switch mid, closed := b.Midpoint(); {
	case !closed:
		return fmt.Sprintf("It states one bound, and is judged by that: %s.", money(b, mid))
	case p.Min != p.Max:
		return fmt.Sprintf("It is a range, and is judged by its middle: %s.", money(b, mid))
	}
	return ""
}

// assumptions says what was supplied to pay that the text does not state.
func assumptions(a rolefit.Assumption, p rolefit.PayRange) []string {
	remarks := []string{}
	has := func(bit rolefit.Assumption, format string, args ...any) {
		if a&bit != 0 {
			remarks = append(remarks, fmt.Sprintf(format, args...))
		}
	}
	if p.Currency != (rolefit.Currency{}) {
		has(rolefit.AssumedCurrency, "The text does not say which currency; %v is assumed.", p.Currency)
	}
	if p.Period != rolefit.PeriodUnknown {
		has(rolefit.AssumedPeriod, "The text does not say the period; by its size it is taken to be by the %v.", p.Period)
	}
	has(rolefit.AssumedOrder, "The text gives the greater amount first.")
	has(rolefit.AssumedScale, "The thousand that is written at one bound is taken to be meant at both.")
	has(rolefit.FourteenMonths, "The text says that a year has fourteen payments.")
	has(rolefit.ProRata, "The text pays in proportion to the time worked.")
	return remarks
}

func positionName(p rolefit.Position) string {
	return [...]string{
		"unknown", "below the band", "in the lower third of the band", "in the middle third of the band",
		"in the upper third of the band", "above the band", "on the right side of the only bound that the band has",
	}[p]
}

// verdict says where an offer lies, with its numbers.
func (o offer) verdict() string {
	if o.Position == rolefit.PositionUnknown {
		return ""
	}
	s := title(positionName(o.Position))
	if o.CompaRatio != nil {
		s += fmt.Sprintf("; compa-ratio %v", rolefit.Ratio(*o.CompaRatio))
	}
	if o.Penetration != nil {
		s += fmt.Sprintf("; range penetration %s", percent(*o.Penetration))
	}
	return s + "."
}

// percent writes thousandths as per cent.
func percent(r ratio) string {
	return strings.Replace(strconv.FormatFloat(float64(r)/10, 'f', -1, 64), "-", "−", 1) + "%"
}

// reading says how an offer was read.
func (o offer) reading() string {
	s := o.Found.Range.String()
	if o.Annual != nil && o.Basis != "" {
		s += fmt.Sprintf(", which is %v in %s", *o.Annual, o.Basis)
	}
	return s + "."
}

// change names a step.
func (s step) change() string {
	if s.From.Scope == s.To.Scope {
		return fmt.Sprintf("%v; the scope stays: %v", s.Kind, s.To.Scope)
	}
	return fmt.Sprintf("%v; scope from %v to %v", s.Kind, s.From.Scope, s.To.Scope)
}

// way names the path.
func (l ladderAnswer) way() string {
	switch {
	case l.From == nil:
		return "Ladder"
	case len(l.Path) == 0:
		return "Ladder, from " + l.From.Name
	case len(l.Path) == 1:
		return fmt.Sprintf("Ladder: from %s to %s in one step", l.From.Name, l.To.Name)
	}
	return fmt.Sprintf("Ladder: from %s to %s in %d steps", l.From.Name, l.To.Name, len(l.Path))
}

// sources returns the sources of the steps that are shown, each once.
func (l ladderAnswer) sources() string {
	var sources []string
	for _, s := range append(l.Path[:len(l.Path):len(l.Path)], l.Next...) {
		if !strings.Contains("\n"+strings.Join(sources, "\n")+"\n", "\n"+s.Source+"\n") {
			sources = append(sources, s.Source)
		}
	}
	if len(sources) == 0 {
		return ""
	}
	return "Source: " + strings.Join(sources, "; ") + "."
}

// asksFor introduces the criteria of a step.
func (s step) asksFor() string {
	switch {
	case len(s.Asks) == 0:
		return "It asks for nothing in particular."
	case s.Asks[0].Shown != "":
		return "What matters more, and what the document shows of it:"
	}
	return "What matters more:"
}

// compared explains the numbers of an offer.
const compared = "The compa-ratio is pay ÷ midpoint of the band, the range penetration (pay − minimum) ÷ (maximum − minimum)."

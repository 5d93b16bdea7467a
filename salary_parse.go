package rolefit

import (
	"encoding/json"
	"strings"
)

// An Assumption is a set of things that [FindPay] supplied itself or that
// the text says of the amount beside it. Its zero value is: nothing, the text
// states all. Sets are joined with |.
type Assumption uint8

const (
	// AssumedCurrency: the text has a bare $, kr or ¥, or no mark at all.
	AssumedCurrency Assumption = 1 << iota
	// FourteenMonths: the text says that a year has fourteen monthly payments.
	FourteenMonths
	// AssumedOrder: the text gives the greater amount first.
	AssumedOrder
	// AssumedPeriod: the text states no period. Where the size of the amount
	// tells the period it is supplied, else it stays unknown.
	AssumedPeriod
	// ProRata: the text pays the amount in proportion to the time worked.
	ProRata
	// AssumedScale: a thousand that stands at one bound was applied to the
	// other, as in "$120-150k".
	AssumedScale
)

var assumptionNames = [...]string{"currency", "fourteen-months", "order", "period", "pro-rata", "scale"}

// String returns the names in a, such as "currency,period", or "" if the
// text states all. Bits that mean nothing have no name.
func (a Assumption) String() string { return setString(assumptionNames[:], uint64(a)) }

// MarshalJSON returns the names in a as an array, empty for the empty set.
func (a Assumption) MarshalJSON() ([]byte, error) {
	return setMarshal("Assumption", assumptionNames[:], uint64(a))
}

// UnmarshalJSON sets a from an array of names, in any order.
func (a *Assumption) UnmarshalJSON(data []byte) error {
	set, err := setUnmarshal("Assumption", assumptionNames[:], data)
	if err == nil {
		*a = Assumption(set)
	}
	return err
}

// Pay is one statement of base pay found in a text.
type Pay struct {
	Start, End int // text[p.Start:p.End] is the amounts with their currency, and with the period that stands between them
	Range      PayRange
	Assumed    Assumption
}

type payJSON struct {
	Start int `json:"start"`
	End   int `json:"end"`
	payRangeJSON
	Assumed Assumption `json:"assumed"`
}

// MarshalJSON returns p as {"start","end","min","max","currency","period",
// "assumed"}: an open bound is null, assumed is an array of names.
func (p Pay) MarshalJSON() ([]byte, error) {
	if err := p.Range.check("Pay"); err != nil {
		return nil, err
	}
	return json.Marshal(payJSON{p.Start, p.End, p.Range.wire(), p.Assumed})
}

// UnmarshalJSON reads what [Pay.MarshalJSON] writes.
func (p *Pay) UnmarshalJSON(data []byte) error {
	var w payJSON
	if err := json.Unmarshal(data, &w); err != nil {
		return err
	}
	r, err := w.payRange("Pay")
	if err != nil {
		return err
	}
	*p = Pay{Start: w.Start, End: w.End, Range: r, Assumed: w.Assumed}
	return nil
}

// PayOptions says how [FindPay] reads what a text leaves open. The zero value
// is ready to use.
type PayOptions struct {
	// Currency is what a bare $, or pay without any mark, means: the currency
	// of the place that the posting is from. None is USD. It also settles a
	// bare kr if it is SEK, NOK, DKK or ISK, and a bare ¥ if it is CNY.
	Currency Currency
}

// FindPay returns every statement of base pay in text, in order, without
// overlap. It prefers silence to error: an amount is pay if its clause says
// so, by a word of pay, a period, or by standing alone in a field; and it is
// not if its clause speaks of revenue, funding, budgets, prices, bonuses,
// equity, benefits, or of base pay and more together (on-target earnings,
// total compensation). Several locations give several statements.
//
// Bounds given in the wrong order are swapped; a minimum and a midpoint and a
// maximum are read as their outer two. Time is linear in the length of text,
// no text is an error, and a text without amounts of pay costs no allocation
// unless its accents stand apart from their letters or it has zero-width
// characters.
func FindPay(text string, opts PayOptions) []Pay {
	var found []Pay
	c := compose(text)
	s := payScanner{text: c.text, opts: opts, clause: payClause{lead: -1}}
	for {
		p, ok := s.next()
		if !ok {
			return found
		}
		p.Start, p.End = c.given(p.Start, p.End)
		found = append(found, p)
	}
}

type payScanner struct {
	text   string
	opts   PayOptions
	pos    int       // amounts before here are done
	clause payClause // what was said before pos
	last   Pay       // the statement found last
}

// next returns the next statement of pay.
func (s *payScanner) next() (Pay, bool) {
	for {
		i, ok := nextDigit(s.text, s.pos)
		if !ok {
			return Pay{}, false
		}
		m, end := readMoney(s.text, i, s.pos)
		if m.end == 0 { // a number, but not of money
			s.pos = end
			continue
		}
		r := s.readRange(m)
		s.pos = r.end
		if r.max.mark == noMark && !r.joined && !r.max.big() {
			if period, _ := unitPhrase(s.text, r.end); period == PeriodUnknown {
				continue
			}
		}
		if p, ok := s.judge(r); ok {
			s.last = p
			return p, true
		}
	}
}

// judge decides whether r is base pay, by what its clause says before it and
// what its phrase says behind it.
func (s *payScanner) judge(r payAmount) (Pay, bool) {
	if r.torn || r.max.scale >= tooMuch {
		return Pay{}, false
	}
	s.clause.readTo(s.text, r.start)
	if r.assumed&AssumedOrder != 0 && s.clause.use&asFrom != 0 && s.clause.words == s.clause.useAt {
		return Pay{}, false // "cut from $80,000 to $35,000"
	}
	after := readAfter(s.text, r.end)
	if end := after.code; end > 0 && r.max.mark != markCode && r.max.suffixCode(s.text[end-len("USD"):end]) {
		r.end = end
	}
	size := sizeOf(r.max.value, s.currency(r.max))
	kind := s.kind(r, after)
	if kind == payCueOther || !size.possible(PeriodUnknown) || r.max.scale == payMillion && !(size.small() && kind == payCuePay) {
		return Pay{}, false
	}
	p := s.statement(r, after)
	if p.Range.Period == PeriodUnknown && kind == payCuePay && size.usual(s.clause.period) {
		p.Range.Period = s.clause.period
	}
	stated := p.Range.Period != PeriodUnknown
	if !stated {
		if p.Range.Period = size.period(r); p.Range.Period == PeriodUnknown && p.Assumed&FourteenMonths != 0 {
			p.Range.Period = PerMonth
		}
		p.Assumed |= AssumedPeriod
	}
	return p, size.possible(p.Range.Period) && (s.accepts(r, after, kind, size, stated) || r.max.mark != noMark && s.sibling(p, after))
}

// kind returns what the words around r say it is.
func (s *payScanner) kind(r payAmount, after behind) payCue {
	c := &s.clause
	switch {
	case after.kind == payCuePay || after.kind == payCueOther:
		return after.kind
	case c.prev.use&asPlus != 0 || plusBefore(s.text, r.start):
		return payCueOther
	case after.gross && (c.kind != payCueOther || after.period != PeriodUnknown || !c.recent()):
		return payCuePay
	case c.kind == noCue:
		return after.kind
	}
	return c.kind
}

// statement returns r as pay, with the period that stands at its amounts.
func (s *payScanner) statement(r payAmount, after behind) Pay {
	p := Pay{Start: r.start, End: r.end, Assumed: r.assumed | after.assumed}
	p.Range = PayRange{Min: r.min.value, Max: r.max.value, Currency: s.currency(r.max), Period: firstPeriod(after.period, r.period)}
	switch {
	case r.joined:
	case after.use&asMore != 0 || s.clause.bounded(asFrom):
		p.Range.OpenMax, p.Range.Max = true, 0
	case after.use&asUpTo != 0 || s.clause.bounded(asUpTo):
		p.Range.OpenMin, p.Range.Min = true, 0
	}
	if r.max.mark != markCode {
		p.Assumed |= AssumedCurrency
	}
	return p
}

// accepts reports whether an amount of a kind is pay where it stands. What a
// word of pay does not vouch for must state a period, or stand in a field of
// its own or before a bonus, and have the size of pay.
func (s *payScanner) accepts(r payAmount, after behind, kind payCue, size paySize, stated bool) bool {
	start := r.start
	if s.clause.lead >= 0 {
		start = s.clause.lead
	}
	starts := fieldStart(s.text, start)
	field := starts && after.alone
	whole := field && wholeText(s.text, start, after.end)
	line := field && aloneOnLine(s.text, start, after.end)
	yearly := size.yearly() || r.max.scale == lakh || r.max.scale == crore
	switch {
	case r.max.mark == noMark && !((starts || !s.clause.quiet) && s.bareIsPay(r, after, kind, whole, stated)):
		return false
	case kind == payCuePay:
		earned := s.clause.verb && after.kind != payCuePay
		return stated || r.joined || yearly || !earned && (size.month() || starts || s.clause.near())
	case stated:
		return r.joined || field || kind == payCueHint || yearly && starts
	case r.joined:
		return yearly && (field || kind == payCueHint) || line || whole
	}
	return whole || yearly && (line || starts && after.extras)
}

// sibling reports whether p stands behind pay that it resembles: the next
// location or level of a list, on the same line or alone on one of the next.
func (s *payScanner) sibling(p Pay, after behind) bool {
	const reach = 120
	if s.last.End == 0 || p.Start-s.last.End > reach ||
		!after.alone && strings.Contains(s.text[s.last.End:p.Start], "\n") {
		return false
	}
	q := s.last.Range
	return q.Currency == p.Range.Currency && q.Period == p.Range.Period &&
		!q.OpenMin && !q.OpenMax && q.Min < q.Max && p.Range.Min < p.Range.Max &&
		p.Range.Min/3 < q.Min && q.Min/3 < p.Range.Min
}

// bareIsPay decides on amounts without any currency: they are pay only
// directly behind a word of pay, or as a text of their own.
func (s *payScanner) bareIsPay(r payAmount, after behind, kind payCue, whole, stated bool) bool {
	if after.counts {
		return false
	}
	v := r.max.value
	if whole {
		fields := r.max.grouped || r.max.scale > 1 || r.joined && r.min.number >= 10_000*MajorUnit
		return stated || fields && v >= 15_000*MajorUnit && (r.joined || r.max.grouped)
	}
	return kind == payCuePay && s.clause.near() && after.alone && (r.max.big() || stated && r.joined)
}

// big reports whether an amount without currency looks like a year's pay.
func (m money) big() bool {
	return m.value >= 20_000*MajorUnit || m.value >= 10_000*MajorUnit && (m.grouped || m.scale > 1)
}

func (s *payScanner) currency(m money) Currency {
	assumed := s.opts.Currency
	switch m.mark {
	case markCode:
		return m.code
	case markKrona:
		switch assumed.String() {
		case "NOK", "DKK", "ISK":
			return assumed
		}
		return MustParseCurrency("SEK")
	case markYen:
		if assumed.String() == "CNY" {
			return assumed
		}
		return MustParseCurrency("JPY")
	}
	if assumed == (Currency{}) {
		return MustParseCurrency("USD")
	}
	return assumed
}

// paySize is an amount made comparable between currencies, roughly.
type paySize struct {
	dollars Amount // by the power of ten that the currency table holds
	info    currencyInfo
}

func sizeOf(v Amount, c Currency) paySize {
	info := c.info()
	for range info.scale {
		v /= 10
	}
	return paySize{v / MajorUnit, info}
}

// small reports whether a million of the currency can be pay.
func (z paySize) small() bool { return z.info.scale >= 2 }

// month reports whether the amount has the size of a month's or more pay.
func (z paySize) month() bool { return z.dollars >= 300 }

// yearly reports whether the amount has the size of a year's pay.
func (z paySize) yearly() bool {
	if z.info.use&paidYearly != 0 {
		return z.dollars >= 15_000
	}
	return z.dollars >= 2_000 && z.info.scale > 0 || z.dollars >= 10_000
}

// period tells the period of an amount from its size where custom leaves no
// doubt, and else unknown.
func (z paySize) period(r payAmount) Period {
	usual := z.info.use&paidYearly != 0
	switch {
	case r.max.scale == lakh || r.max.scale == crore:
		return PerYear
	case usual && z.dollars >= 15_000, z.dollars >= 50_000, z.info.scale > 0 && z.dollars >= 20_000:
		return PerYear
	case usual && z.dollars >= 7 && z.dollars < 150:
		return PerHour
	}
	return PeriodUnknown
}

// usual reports whether p, which stands elsewhere in the clause, may be the
// period of the amount.
func (z paySize) usual(p Period) bool {
	switch p {
	case PerYear:
		return z.dollars >= 8_000
	case PerMonth:
		return z.dollars < 60_000
	}
	return true
}

// possible reports whether anybody is paid the amount in the period.
func (z paySize) possible(p Period) bool {
	bounds := [...]struct{ low, high Amount }{
		PeriodUnknown: {3, 5_000_000},
		PerHour:       {3, 2_000},
		PerDay:        {30, 10_000},
		PerWeek:       {50, 50_000},
		PerMonth:      {150, 250_000},
		PerYear:       {2_000, 5_000_000},
	}[p]
	return z.dollars >= bounds.low && z.dollars <= bounds.high
}

func firstPeriod(a, b Period) Period {
	if a != PeriodUnknown {
		return a
	}
	return b
}

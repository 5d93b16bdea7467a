package rolefit

import (
	"encoding/json"
	"unicode"
	"unicode/utf8"
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

// Pay is one statement of base pay found in a text.
type Pay struct {
	Start, End int // text[p.Start:p.End] is the amounts with their currency
	Range      PayRange
	Assumed    Assumption
}

type payJSON struct {
	Start int `json:"start"`
	End   int `json:"end"`
	payRangeJSON
	Assumed []string `json:"assumed"`
}

// MarshalJSON returns p as {"start","end","min","max","currency","period",
// "assumed"}: an open bound is null, assumed is an array of names.
func (p Pay) MarshalJSON() ([]byte, error) {
	if err := p.Range.check("Pay"); err != nil {
		return nil, err
	}
	w := payJSON{Start: p.Start, End: p.End, payRangeJSON: p.Range.wire(), Assumed: []string{}}
	for i, name := range assumptionNames {
		if p.Assumed&(1<<i) != 0 {
			w.Assumed = append(w.Assumed, name)
		}
	}
	return json.Marshal(w)
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
	found := Pay{Start: w.Start, End: w.End, Range: r}
	for _, name := range w.Assumed {
		bit := Assumption(0)
		for i, known := range assumptionNames {
			if name == known {
				bit = 1 << i
			}
		}
		if bit == 0 {
			return newError("Pay", name, -1, ErrUnknown)
		}
		found.Assumed |= bit
	}
	*p = found
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
// no text is an error, and a text without amounts of pay costs no allocation.
func FindPay(text string, opts PayOptions) []Pay {
	var found []Pay
	s := payScanner{text: text, opts: opts, clause: clause{lead: -1}}
	for {
		p, ok := s.next()
		if !ok {
			return found
		}
		found = append(found, p)
	}
}

type payScanner struct {
	text   string
	opts   PayOptions
	pos    int    // amounts before here are done
	clause clause // what was said before pos
	last   Pay    // the statement found last
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

// money is one amount as it is written.
type money struct {
	start, end int // with its currency; end 0 is none
	value      Amount
	number     Amount // before thousand, lakh and the like
	scale      int    // 1 if none
	marked     bool   // a currency is written
	grouped    bool   // written with thousands separators
	mark       mark
	code       Currency // of markCode
	prefixed   bool     // the currency stands before the number
}

// mark is how a currency is written.
type mark uint8

const (
	noMark     mark = iota
	markCode        // by what means one currency: a code, €, £
	markDollar      // a bare $
	markKrona       // a bare kr
	markYen         // a bare ¥
)

// payAmount is a range as it is written.
type payAmount struct {
	start, end int
	min, max   money
	joined     bool // two bounds are stated
	torn       bool // two bounds are stated that no pay has
	period     Period
	assumed    Assumption
}

const (
	thousand = 1_000
	lakh     = 100_000
	million  = 1_000_000
	crore    = 10_000_000
	tooMuch  = 1_000_000_000 // a billion is never pay
)

// readRange returns the range that begins with m: m alone, or m joined to the
// amount behind it by a dash or a word.
func (s *payScanner) readRange(m money) payAmount {
	r := payAmount{start: m.start, end: m.end, min: m, max: m}
	const atMost = 3 // minimum, midpoint, maximum
	for range atMost - 1 {
		period, at := unitPhrase(s.text, r.end)
		at, ok := s.joinAt(at, r)
		if !ok {
			break
		}
		next, ok := readNextMoney(s.text, at)
		if !ok {
			r.torn = signAhead(s.text, skipGap(s.text, at, 2))
			break
		}
		if !pair(&r, next) {
			if r.torn {
				r.end = next.end
			}
			break
		}
		r.end, r.joined = next.end, true
		r.period = max(r.period, period)
	}
	if r.min.value > r.max.value {
		r.min, r.max = r.max, r.min
		r.assumed |= AssumedOrder
	}
	return r
}

// pair takes b as the next bound of r if both can bound one range, and gives
// each what only the other states: currency and thousands.
func pair(r *payAmount, b money) bool {
	a := r.max
	if !r.joined {
		a = r.min
	}
	assumed := r.assumed
	switch {
	case a.mark == noMark && b.mark != noMark && b.prefixed:
		return false // "Level 2 - $64,000"
	case a.mark == noMark:
		a.mark, a.code = b.mark, b.code
	case b.mark == noMark:
		b.mark, b.code = a.mark, a.code
	case a.mark != markCode && b.mark == markCode:
		a.mark, a.code = b.mark, b.code
	case b.mark != markCode && a.mark == markCode:
		b.mark, b.code = a.mark, a.code
	case a.mark != b.mark || a.code != b.code:
		return false
	}
	switch {
	case a.scale == b.scale:
	case a.scale == 1 && a.number < 1000*MajorUnit && a.number <= b.number:
		a.rescale(b.scale)
		assumed |= AssumedScale
	case b.scale == 1 && b.number < 1000*MajorUnit && a.number <= b.number:
		b.rescale(a.scale)
		assumed |= AssumedScale
	}
	if a.scale == 1 && b.scale == 1 && a.number < 1000*MajorUnit && !a.grouped &&
		b.grouped && b.value >= 10_000*MajorUnit && a.value*thousand <= b.value { // "$105-110,000"
		a.rescale(thousand)
		assumed |= AssumedScale
	}
	const widest = 15 // a pay range is never wider
	if low, high := min(a.value, b.value), max(a.value, b.value); low < high/widest {
		r.torn = a.marked && b.marked
		return false
	}
	if r.joined && b.value < a.value {
		return false
	}
	if !r.joined {
		r.min = a
	}
	r.max, r.assumed = b, assumed
	r.min.mark, r.min.code = b.mark, b.code
	return true
}

func (m *money) rescale(scale int) {
	if v, ok := m.number.times(scale); ok {
		m.value, m.scale = v, scale
	}
}

// judge decides whether r is base pay, by what its clause says before it and
// what its phrase says behind it.
func (s *payScanner) judge(r payAmount) (Pay, bool) {
	currency := s.currency(r.max)
	size := sizeOf(r.max.value, currency)
	if r.torn || r.max.scale >= tooMuch || !size.possible(PeriodUnknown) {
		return Pay{}, false
	}
	text, c := s.text, &s.clause
	c.readTo(text, r.start)
	after := readAfter(text, r.end)
	kind := c.kind
	switch {
	case after.kind == cueOther, after.kind != cuePay && (plusBefore(text, r.start) || c.prev.use&asPlus != 0):
		return Pay{}, false
	case after.kind == cuePay:
		kind = cuePay
	case kind != cueOther && after.gross:
		kind = cuePay
	case kind == noCue:
		kind = after.kind
	}
	if kind == cueOther {
		return Pay{}, false
	}

	p := Pay{Start: r.start, End: r.end, Assumed: r.assumed | after.assumed}
	p.Range.Min, p.Range.Max = r.min.value, r.max.value
	switch {
	case r.joined:
	case after.use&asMore != 0 || c.bounded(asFrom):
		p.Range.OpenMax, p.Range.Max = true, 0
	case after.use&asUpTo != 0 || c.bounded(asUpTo):
		p.Range.OpenMin, p.Range.Min = true, 0
	}
	p.Range.Currency = currency
	if r.max.mark != markCode {
		p.Assumed |= AssumedCurrency
	}

	p.Range.Period = firstPeriod(after.period, r.period)
	if p.Range.Period == PeriodUnknown && kind == cuePay && size.usual(c.period) {
		p.Range.Period = c.period
	}
	stated := p.Range.Period != PeriodUnknown
	if !stated {
		p.Range.Period = size.period(r)
		p.Assumed |= AssumedPeriod
	}

	start := r.start
	if c.lead >= 0 {
		start = c.lead
	}
	starts, alone := fieldStart(text, start), after.alone
	whole := alone && starts && wholeText(text, start, after.end)
	field := starts && alone
	if !size.possible(p.Range.Period) {
		return Pay{}, false
	}
	if r.max.scale == million && !(size.small() && kind == cuePay) {
		return Pay{}, false
	}
	if r.max.mark == noMark && !s.bareIsPay(r, after, kind, whole, stated) {
		return Pay{}, false
	}
	yearly := size.yearly() || r.max.scale == lakh || r.max.scale == crore
	switch {
	case kind == cuePay:
		ok := stated || r.joined || yearly || !(c.verb && after.kind != cuePay) && (size.month() || starts || c.near())
		return p, ok
	case stated && (r.joined || field || kind == cueHint || yearly && starts):
		return p, true
	case kind == cueHint && r.joined && yearly:
		return p, true
	case field && r.joined && (yearly || aloneOnLine(text, start, after.end)):
		return p, true
	case whole || field && yearly && aloneOnLine(text, start, after.end):
		return p, true
	}
	return p, s.sibling(p)
}

// sibling reports whether p stands behind pay that it resembles: the next
// location or level of a list.
func (s *payScanner) sibling(p Pay) bool {
	const reach = 120
	q := s.last.Range
	return s.last.End > 0 && p.Start-s.last.End < reach && q.Currency == p.Range.Currency && q.Period == p.Range.Period &&
		!q.OpenMin && !q.OpenMax && q.Min < q.Max && p.Range.Min < p.Range.Max &&
		p.Range.Min/3 < q.Min && q.Min/3 < p.Range.Min
}

// bareIsPay decides on amounts without any currency: they are pay only
// directly behind a word of pay, or as a text of their own.
func (s *payScanner) bareIsPay(r payAmount, after after, kind cueKind, whole, stated bool) bool {
	if after.counts {
		return false
	}
	v := r.max.value
	if whole {
		fields := r.max.grouped || r.max.scale > 1 || r.joined && r.min.number >= 10_000*MajorUnit
		return stated || fields && v >= 15_000*MajorUnit && (r.joined || r.max.grouped)
	}
	return kind == cuePay && s.clause.near() && !s.clause.quiet && after.alone && (r.max.big() || stated && r.joined)
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

// A clause is what was said before an amount, as far as it still holds there.
type clause struct {
	pos    int // text before here is read
	kind   cueKind
	kindAt int // count of words at the word that set kind
	words  int
	period Period
	use    cueUse // the last bound
	useAt  int
	total  int  // count of words at the last total, 0 if none
	aside  bool // what follows is set apart
	quiet  bool // kind comes from a heading one line up
	verb   bool // kind comes from a verb such as "earn", which also earns bonuses
	outer  struct {
		open   bool
		kind   cueKind
		period Period
	}
	lineStart int
	digits    bool // the line has a number, so it is no heading
	lead      int // where the bound words directly before begin, or -1
	prev      cue // the word before
}

const clauseReach = 240

// near reports whether the word that names pay stands directly before.
func (c *clause) near() bool { return c.kind == cuePay && c.words-c.kindAt <= 4 }

// bounded reports whether a bound such as "from" stands directly before.
func (c *clause) bounded(use cueUse) bool {
	return c.use&use != 0 && c.words-c.useAt <= 3
}

// readTo reads text up to end.
func (c *clause) readTo(text string, end int) {
	if end-c.pos > clauseReach {
		*c = clause{pos: end - clauseReach, lineStart: end - clauseReach, lead: -1}
		for c.pos < end && isWordByte(text[c.pos]) {
			c.pos++
		}
	}
	var buf wordBuf
	for c.pos < end {
		b := text[c.pos]
		if isWordByte(b) {
			word, next := readWord(text, c.pos, &buf)
			if next > end {
				next = end
			}
			if len(word) > 0 {
				c.word(cueOf(word), c.pos)
			}
			c.pos = max(next, c.pos+1)
			continue
		}
		c.mark(text, b, end)
		c.pos++
	}
}

// word takes in one word.
func (c *clause) word(w cue, start int) {
	c.words++
	switch w.kind {
	case cuePay:
		c.set(cuePay)
		c.aside = false
	case cueBase:
		if !(c.kind == cueOther && c.words-c.kindAt <= 2) {
			c.set(cuePay)
		}
	case cueVerb:
		if c.kind != cueOther || c.quiet {
			c.set(cuePay)
			c.verb = true
		}
	case cueComp:
		if c.total > 0 && c.words-c.total <= 4 {
			c.set(cueOther)
		} else {
			c.set(cuePay)
		}
	case cueHint:
		if c.kind == noCue {
			c.set(cueHint)
		}
	case cueTotal:
		c.total = c.words
	case cueOther, cueOwner:
		if !c.aside {
			c.set(cueOther)
		}
	case cueAside:
		c.aside = c.kind != noCue
	}
	if w.use&asBand != 0 && (c.prev.kind == cueVerb || c.prev.use&asPeriod != 0) {
		c.set(cuePay) // "pay range", "hourly rate"
	}
	if w.use&asBand != 0 && c.prev.use&asUnit != 0 {
		c.set(cuePay) // "day rate"
		c.period = c.prev.period
	}
	if w.use&asPeriod != 0 {
		c.period = w.period
	}
	if w.use&asCount != 0 && c.kind != cuePay {
		c.period = PeriodUnknown
	}
	if w.use&(asFrom|asUpTo|asBetween) != 0 {
		c.use, c.useAt = w.use, c.words
	}
	const lead = asFrom | asUpTo | asBetween | asLead
	switch {
	case w.use&lead == 0:
		c.lead = -1
	case c.lead < 0:
		c.lead = start
	}
	c.prev = w
}

func (c *clause) set(k cueKind) { c.kind, c.kindAt, c.quiet, c.verb = k, c.words, false, false }

// mark takes in a byte between words.
func (c *clause) mark(text string, b byte, end int) {
	if !isBlank(b) && b != '\'' && b < utf8.RuneSelf {
		c.lead = -1
	}
	switch b {
	case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		c.digits = true
	case '\n':
		c.line(text)
	case '|':
		c.reset()
	case ':':
		if c.prev.kind == cueVerb {
			c.set(cuePay) // "Rate:"
		}
	case '(':
		c.outer.open, c.outer.kind, c.outer.period = true, c.kind, c.period
	case ')':
		if c.outer.open {
			c.outer.open, c.kind = false, c.outer.kind
		}
	case '.', '!', '?':
		if sentenceEnds(text, c.pos) && c.pos+2 < end {
			c.reset()
		}
	case 0xE2: // • and its like
		if r, _ := utf8.DecodeRuneInString(text[c.pos:]); r == '•' || r == '●' || r == '▪' {
			c.reset()
		}
	}
}

// line ends a line: what a short line says is a heading of the next.
func (c *clause) line(text string) {
	const short = 70
	blank := c.pos == c.lineStart
	heading := !blank && c.pos-c.lineStart <= short && !c.quiet && !c.digits && !endsSentence(text, c.pos)
	c.lineStart = c.pos + 1
	if blank {
		return
	}
	kind, period := c.kind, c.period
	if kind == cuePay && wrapped(text, c.pos) {
		return
	}
	c.reset()
	next := skipSpace(text, c.pos+1)
	listed := next < len(text) && (text[next] == '-' || text[next] == '*')
	if heading && (kind == cuePay || kind == cueOther && !listed) {
		c.kind, c.period, c.kindAt, c.quiet = kind, period, c.words, true
	}
}

// endsSentence reports whether the line that ends at i is a sentence.
func endsSentence(text string, i int) bool {
	for i > 0 && isBlank(text[i-1]) {
		i--
	}
	return i > 0 && (text[i-1] == '.' || text[i-1] == '!' || text[i-1] == '?')
}

// wrapped reports whether the line end at i breaks a sentence: the next line
// is not blank and the last word is one that cannot end a sentence.
func wrapped(text string, i int) bool {
	if i+1 < len(text) && text[i+1] == '\n' {
		return false
	}
	var buf wordBuf
	start := i
	for start > 0 && i-start < 12 && isASCIILetter(text[start-1]) {
		start--
	}
	word, _ := readWord(text, start, &buf)
	switch string(word) {
	case "is", "of", "between", "from", "at", "to", "are", "von", "ab", "zwischen", "mindestens", "beträgt", "de", "entre":
		return true
	}
	return false
}

// reset begins a new clause.
func (c *clause) reset() {
	*c = clause{pos: c.pos, lineStart: c.lineStart, words: c.words, lead: -1}
}

// sentenceEnds reports whether the stop at i ends a sentence: a space and a
// capital follow.
func sentenceEnds(text string, i int) bool {
	if i+2 >= len(text) || text[i+1] != ' ' {
		return false
	}
	r, _ := utf8.DecodeRuneInString(text[i+2:])
	return unicode.IsUpper(r)
}

// after is what the phrase behind an amount says.
type after struct {
	end     int // where the phrase ends
	kind    cueKind
	period  Period
	use     cueUse // asMore or asUpTo
	gross   bool   // the amount is called gross, as pay is but also a bonus
	alone   bool   // nothing but words of pay stands in the phrase
	counts  bool   // a counted thing follows
	assumed Assumption
}

const afterWords = 6 // a noun phrase is not longer

// readAfter reads the phrase behind an amount up to a stop, another amount or
// the end of the clause.
func readAfter(text string, pos int) after {
	a := after{end: pos, alone: true}
	var buf wordBuf
	var prev cueUse
	start, words, comma, paren, article := pos, 0, false, false, false
	if isCapital(text, pos) { // a line end was lost
		return a
	}
	for pos < len(text) && words < afterWords {
		b := text[pos]
		switch {
		case b == ' ' || b == '\t' || b == '*' || b == '_' || b == 0xC2 && pos+1 < len(text) && text[pos+1] == 0xA0:
			pos++
			if b == 0xC2 {
				pos++
			}
			continue
		case b == '+' && words == 0 && (pos == start || follows(text, pos+1, "doe")) && opens(text, pos+1):
			a.use |= asMore
			pos++
			a.end = pos
			continue
		case b == '/':
			prev, article = asPer, true
			pos++
			continue
		case (b == '(' || b == '[') && !paren:
			paren = true
			pos++
			continue
		case (b == ')' || b == ']') && paren:
			paren = false
			pos++
			a.end = pos
			continue
		case b == ',' && a.period == PeriodUnknown && !comma:
			comma = true
			pos++
			continue
		case b == '1' && fourteen(text, pos):
			a.assumed |= FourteenMonths
			pos += 2
			continue
		case b == '.' && prev&asPer != 0: // "pr. måned"
			pos++
			continue
		case b == '-' && pos > start && isWordByte(text[pos-1]) || b == '.' && pos > start && pos+1 < len(text) && isWordByte(text[pos+1]):
			pos++
			continue
		}
		if !isWordByte(b) {
			break
		}
		word, next := readWord(text, pos, &buf)
		if len(word) == 0 {
			pos = max(next, pos+1)
			continue
		}
		if string(word) == "x14" {
			a.assumed |= FourteenMonths
			pos = next
			continue
		}
		first := words == 0
		w := cueOf(word)
		words++
		if comma && a.period == PeriodUnknown && w.use&(asPeriod|asPer) == 0 {
			break
		}
		comma = false
		if string(word) == "pro" && follows(text, next, "rata") {
			a.assumed |= ProRata
			pos = next + len(" rata")
			a.end = pos
			continue
		}
		if w.use&asStop != 0 {
			if string(word) == "or" || string(word) == "and" {
				if c := cueOf(wordAt(text, next, &buf)); c.use&asMore != 0 {
					a.use |= asMore
				}
			}
			break
		}
		known := true
		switch {
		case prev&asPer != 0 && w.use&(asUnit|asPeriod) != 0, first && w.use&asUnit != 0 && w.use&(asCount|asPer) == 0:
			a.period = firstPeriod(a.period, w.period)
			prev = 0
		case prev&asPer != 0 && w.use&asNeutral != 0:
		case prev&asPer != 0 && w.use&asPer != 0:
		case w.use&asPeriod != 0:
			a.period = firstPeriod(a.period, w.period)
			if w.kind == cuePay {
				a.kind = cuePay
			}
			prev = 0
		case w.use&asPer != 0:
			prev, article = asPer, len(word) <= 2
		case w.kind == cuePay && w.use&asNeutral != 0:
			a.gross = true
		case w.kind == cuePay || w.kind == cueBase || w.kind == cueVerb || w.kind == cueComp:
			a.kind, prev = cuePay, 0
		case w.kind == cueOther || w.kind == cueOwner && words <= 3:
			if string(word) == "bonus" && follows(text, next, "eligible") {
				break
			}
			a.kind, prev = cueOther, 0
		case w.use&asMore != 0 && first, w.use&asFrom != 0 && words <= 2:
			a.use |= asMore
		case w.use&asUpTo != 0 && words <= 3:
			a.use |= asUpTo
		case w.use&asCount != 0 && first:
			a.counts = true
			known = false
		case w.use&asNeutral != 0:
		case paren && (w.kind == noCue || w.kind == cueHint):
			next = closing(text, next)
			a.end, paren = next, false
			pos, prev = next, 0
			continue
		default:
			known = false
			if prev&asPer != 0 && w.kind == noCue && !article {
				a.kind = cueOther // "per project"
			}
			if w.kind == cueHint && a.kind == noCue {
				a.kind = cueHint
			}
			if a.period != PeriodUnknown && isCapital(text, pos) {
				a.alone = false
				return a
			}
			prev = 0
		}
		if !known {
			a.alone = false
		} else if a.alone {
			a.end = next
		}
		pos = next
	}
	return a
}

// closing returns the end of the bracket that is open at i, or i if it does
// not close soon.
func closing(text string, i int) int {
	const reach = 80
	for j := i; j < len(text) && j < i+reach && text[j] != '\n'; j++ {
		if text[j] == ')' || text[j] == ']' {
			return j + 1
		}
	}
	return i
}

func isCapital(text string, i int) bool {
	r, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.IsUpper(r)
}

// opens reports whether a plus sign that ends at i leaves a range open rather
// than adding something: "$90k+", "$28+ / hour", "$55,000 +DOE".
func opens(text string, i int) bool {
	if i < len(text) && text[i] != ' ' && !isWordByte(text[i]) {
		return true
	}
	i = skipSpace(text, i)
	if i >= len(text) || !isWordByte(text[i]) {
		return true
	}
	var buf wordBuf
	w := wordAt(text, i, &buf)
	return string(w) == "doe" || cueOf(w).use&(asPer|asPeriod) != 0
}

// fourteen reports whether text says at i that a year has fourteen months.
func fourteen(text string, i int) bool {
	if i+2 > len(text) || text[i:i+2] != "14" {
		return false
	}
	var buf wordBuf
	switch string(wordAt(text, skipHyphen(text, i+2), &buf)) {
	case "mal", "x", "times", "payments", "pagas", "mensilità", "months", "monthly", "monate", "gehälter", "salaries":
		return true
	}
	return false
}

func skipHyphen(text string, i int) int {
	if i < len(text) && (text[i] == '-' || text[i] == ' ') {
		i++
	}
	return i
}

// follows reports whether word stands behind one space or hyphen at i.
func follows(text string, i int, word string) bool {
	i = skipHyphen(text, i)
	var buf wordBuf
	return string(wordAt(text, i, &buf)) == word
}

// plusBefore reports whether a plus sign adds the amount at i to another.
func plusBefore(text string, i int) bool {
	for i > 0 && text[i-1] == ' ' {
		i--
	}
	return i > 0 && text[i-1] == '+'
}

// fieldStart reports whether the amount at i begins a line, a list item, a
// cell, a bracket or a sentence, or follows a colon.
func fieldStart(text string, i int) bool {
	glued := i > 0 && isLetterBefore(text, i)
	for i > 0 && isBlank(text[i-1]) {
		i--
	}
	if i == 0 || glued {
		return true
	}
	r, size := utf8.DecodeLastRuneInString(text[:i])
	switch r {
	case '\n', '|', ':', '(', '[', '~', '•', '·', '●', '▪', '>', '!', '?', ';', '*', '_', '"':
		return true
	case '.':
		return i >= 3 && isWordByte(text[i-2]) && isWordByte(text[i-3])
	case '-', '–', '—':
		return i == size || isBlank(text[i-size-1]) || text[i-size-1] == '\n'
	}
	return unicode.In(r, unicode.So, unicode.Sk, unicode.Mn) // an emoji
}

// aloneOnLine reports whether only list marks share the line of text[i:j].
func aloneOnLine(text string, i, j int) bool {
	for i > 0 && (isBlank(text[i-1]) || text[i-1] == '-' || text[i-1] == '*' || text[i-1] == '(' || text[i-1] == '[') {
		i--
	}
	j = skipBlank(text, j)
	return (i == 0 || text[i-1] == '\n') && (j == len(text) || text[j] == '\n' || text[j] == '\r')
}

// wholeText reports whether nothing but space and punctuation surrounds text[i:j].
func wholeText(text string, i, j int) bool {
	const reach = 8
	if i > reach || len(text)-j > reach {
		return false
	}
	return !hasWord(text[:i]) && !hasWord(text[j:])
}

func hasWord(s string) bool {
	for i := range len(s) {
		if isWordByte(s[i]) || s[i] >= '0' && s[i] <= '9' {
			return true
		}
	}
	return false
}

func isBlank(b byte) bool { return b == ' ' || b == '\t' || b == '\r' }

func skipBlank(text string, i int) int {
	for i < len(text) && isBlank(text[i]) {
		i++
	}
	return i
}

// isWordByte reports whether b may begin or continue a letter.
func isWordByte(b byte) bool {
	return b|0x20 >= 'a' && b|0x20 <= 'z' || b >= 0xC3 && b != 0xE2 && b != 0xEF || b >= 0x80 && b < 0xC0
}

type wordBuf [32]byte

// readWord folds the word at i into buf and returns it with its end: letters,
// digits behind them, an ampersand between them, and the dots of "p.a.". A
// word longer than buf is skipped and returned empty.
func readWord(text string, i int, buf *wordBuf) ([]byte, int) {
	n, fits := 0, true
	add := func(r rune) {
		if n+utf8.UTFMax > len(buf) {
			fits = false
			return
		}
		n += utf8.EncodeRune(buf[n:], r)
	}
	start := i
	for i < len(text) {
		b := text[i]
		switch {
		case b|0x20 >= 'a' && b|0x20 <= 'z':
			add(rune(b | 0x20))
			i++
			continue
		case b >= '0' && b <= '9' && i > start:
			add(rune(b))
			i++
			continue
		case (b == '&' || b == '.') && i == start+1 && i+1 < len(text) && isASCIILetter(text[i+1]) && !wordGoesOn(text, i+2):
			add(rune(b))
			i++
			continue
		case b < utf8.RuneSelf:
		default:
			r, size := utf8.DecodeRuneInString(text[i:])
			if unicode.IsLetter(r) {
				add(unicode.ToLower(r))
				i += size
				continue
			}
			if i == start {
				i += size
			}
		}
		break
	}
	if !fits {
		n = 0
	}
	return buf[:n], i
}

func wordAt(text string, i int, buf *wordBuf) []byte {
	word, _ := readWord(text, skipSpace(text, i), buf)
	return word
}

func isASCIILetter(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' }

func wordGoesOn(text string, i int) bool { return i < len(text) && isASCIILetter(text[i]) }

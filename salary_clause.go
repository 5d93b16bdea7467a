package rolefit

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A payClause is what was said before an amount, as far as it still holds there.
type payClause struct {
	pos     int // text before here is read
	kind    payCue
	kindAt  int // count of words at the word that set kind
	words   int
	period  Period
	use     payCueUse // the last bound
	useAt   int
	total   int      // count of words at the last total, 0 if none
	percent int      // count of words before the last percent sign, and one
	share   int      // count of words at the last "% of", 0 if none
	aside   bool     // what follows is set apart
	quiet   bool     // kind comes from a heading one line up
	verb    bool     // kind comes from a verb such as "earn", which also earns bonuses
	outer   struct { // what was said before the open bracket
		open  bool
		kind  payCue
		words int
	}
	lineStart int
	digits    bool // the line has a number, so it is no heading
	lead      int  // where the bound words directly before begin, or -1
	prev      cue  // the word before
}

const clauseReach = 240

// near reports whether the word that names pay stands directly before.
func (c *payClause) near() bool { return c.kind == payCuePay && c.recent() }

// recent reports whether the last word about money stands directly before.
func (c *payClause) recent() bool { return c.words-c.kindAt <= 4 }

// bounded reports whether a bound such as "from" stands directly before.
func (c *payClause) bounded(use payCueUse) bool {
	return c.use&use != 0 && c.words-c.useAt <= 3
}

// readTo reads text up to end.
func (c *payClause) readTo(text string, end int) {
	if end-c.pos > clauseReach {
		*c = payClause{pos: end - clauseReach, lineStart: end - clauseReach, lead: -1}
		for c.pos < end && isWordByte(text[c.pos]) {
			c.pos++
		}
	}
	var buf wordBuf
	for c.pos < end {
		b := text[c.pos]
		if isWordByte(b) {
			word, next := readWord(text[:end], c.pos, &buf)
			if len(word) > 0 {
				c.word(payCueOf(word), c.pos)
			}
			c.pos = max(next, c.pos+1)
			continue
		}
		c.mark(text, b, end)
		c.pos++
	}
}

// word takes in one word.
func (c *payClause) word(w cue, start int) {
	c.words++
	switch w.kind {
	case payCuePay:
		if c.prev.use&asTimes != 0 || c.share > 0 && c.words-c.share <= 3 {
			c.set(payCueOther) // "2x salary", "60% of base salary": insurance
			break
		}
		c.set(payCuePay)
		c.aside = false
	case payCueBase:
		if c.share > 0 && c.words-c.share <= 3 {
			c.set(payCueOther)
		} else if !(c.kind == payCueOther && c.words-c.kindAt <= 2) || c.outer.open && c.kindAt <= c.outer.words { // but "OTE (base"
			c.set(payCuePay)
		}
	case payCueVerb:
		if c.kind != payCueOther || c.quiet {
			c.set(payCuePay)
			c.verb = true
		}
	case payCueComp:
		if c.total > 0 && c.words-c.total <= 4 || c.prev.kind == payCueOther { // "relocation package"
			c.set(payCueOther)
		} else {
			c.set(payCuePay)
		}
	case payCueHint:
		if c.kind == noCue {
			c.set(payCueHint)
		}
	case payCueTotal:
		c.total = c.words
	case payCueOther, payCueOwner:
		if !c.aside {
			c.set(payCueOther)
		}
	case payCueAside:
		c.aside = c.kind != noCue
	}
	if w.use&asOut != 0 && c.prev.kind == payCueVerb {
		c.set(payCueOther) // "pays out"
	}
	if w.use&asOf != 0 && c.percent == c.words {
		c.share = c.words
	}
	if w.use&asBand != 0 && (c.prev.kind == payCueVerb || c.prev.use&asPeriod != 0) {
		c.set(payCuePay) // "pay range", "hourly rate"
	}
	if w.use&asBand != 0 && c.prev.use&asUnit != 0 {
		c.set(payCuePay) // "day rate"
		c.period = c.prev.period
	}
	if w.use&asPeriod != 0 {
		c.period = w.period
	}
	if w.use&asCount != 0 && c.kind != payCuePay {
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

func (c *payClause) set(k payCue) { c.kind, c.kindAt, c.quiet, c.verb = k, c.words, false, false }

// mark takes in a byte between words.
func (c *payClause) mark(text string, b byte, end int) {
	if !isBlank(b) && b != '\'' && b < utf8.RuneSelf && !(b == '.' && c.prev.use&asLead != 0) {
		c.lead = -1
	}
	switch b {
	case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		c.digits = true
	case '\n':
		c.line(text)
	case '|':
		c.reset()
	case '%':
		c.percent = c.words + 1
	case ':':
		if c.prev.kind == payCueVerb || c.prev.use&asBand != 0 && !(c.kind == payCueOther && c.words-c.kindAt <= 2) {
			c.set(payCuePay) // "Rate:"
		}
	case '(':
		c.outer.open, c.outer.kind, c.outer.words = true, c.kind, c.words
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
func (c *payClause) line(text string) {
	const short = 70
	blank := c.pos == c.lineStart
	heading := !blank && c.pos-c.lineStart <= short && !c.quiet && !c.digits && !endsSentence(text, c.pos)
	c.lineStart = c.pos + 1
	if blank {
		return
	}
	kind, period := c.kind, c.period
	if kind == payCuePay && wrapped(text, c.pos) {
		return
	}
	c.reset()
	if heading && (kind == payCuePay || kind == payCueOther && !listed(text, c.pos+1)) {
		c.kind, c.period, c.kindAt, c.quiet = kind, period, c.words, true
	}
}

// listed reports whether a list item begins behind the line end at i.
func listed(text string, i int) bool {
	i = skipSpace(text, i)
	return i < len(text) && (text[i] == '-' || text[i] == '*')
}

// endsSentence reports whether the line that ends at i is a sentence.
func endsSentence(text string, i int) bool {
	for i > 0 && isBlank(text[i-1]) {
		i--
	}
	return i > 0 && (text[i-1] == '.' || text[i-1] == '!')
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
func (c *payClause) reset() {
	*c = payClause{pos: c.pos, lineStart: c.lineStart, words: c.words, lead: -1}
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

// behind is what the phrase behind an amount says.
type behind struct {
	end     int // where the phrase ends
	kind    payCue
	period  Period
	use     payCueUse // asMore or asUpTo
	gross   bool      // the amount is called gross, as pay is but also a bonus
	alone   bool      // nothing but words of pay stands in the phrase
	counts  bool      // a counted thing follows
	extras  bool      // a bonus, benefits or equity come on top
	assumed Assumption
	code    int // where the code of a currency behind the period ends, or 0: "$8,500/month CAD"
}

// readAfter reads the phrase behind an amount up to a stop, another amount or
// the end of the clause. A phrase is not longer than six words.
func readAfter(text string, pos int) behind {
	p := phrase{text: text, start: pos, pos: pos, behind: behind{end: pos, alone: true}}
	if isCapital(text, pos) { // a line end was lost
		return p.behind
	}
	const longest = 6
	for p.pos < len(text) && p.words < longest {
		if !p.mark() && !(isWordByte(text[p.pos]) && p.word()) {
			break
		}
	}
	return p.behind
}

// A phrase is the state of readAfter.
type phrase struct {
	behind
	text       string
	start, pos int
	words      int
	per        bool // a unit is expected: "per", "/"
	article    bool // because of "a" or a slash, which other words follow too
	comma      bool // directly behind a comma
	bracket    bool
}

// mark takes in what is no word at p.pos, and reports whether the phrase goes
// on behind it.
func (p *phrase) mark() bool {
	text, pos := p.text, p.pos
	size := 1
	switch b := text[pos]; {
	case b == '*' || b == '_':
	case b == '+' && p.words == 0 && (pos == p.start || follows(text, pos+1, "doe")) && opens(text, pos+1):
		p.use |= asMore
		p.end = pos + 1
	case b == '/':
		p.per, p.article = true, true
	case (b == '(' || b == '[') && !p.bracket:
		if inner := amountInside(text, pos+1); inner < 0 {
			p.bracket = true
		} else if inner == pos+1 { // the same in another currency
			size = closing(text, pos+1) - pos
		} else { // "(base: $150k)" is about its own amount
			size = 0
		}
	case (b == ')' || b == ']') && p.bracket:
		p.bracket = false
		p.end = pos + 1
	case b == ',' && p.period == PeriodUnknown && !p.comma:
		p.comma = true
	case b == '1' && fourteen(text, pos):
		p.assumed |= FourteenMonths
		size = len("14")
	case b == '.' && p.per: // "pr. måned"
	case b == '.' && pos == p.start && strings.HasSuffix(text[:pos], "kr") && lowerFollows(text, pos+1): // "kr. om måneden"
	case b == '-' && pos > p.start && isWordByte(text[pos-1]):
	case b == '.' && pos > p.start && pos+1 < len(text) && isWordByte(text[pos+1]):
	case b == '.' && pos+1 < len(text) && text[pos+1] == '/': // "kr./md."
	default:
		p.extras = b == '+' && onTop(text, pos+1)
		size = skipGap(text, pos, 1) - pos
	}
	p.pos += size
	return size > 0
}

// word takes in the word at p.pos, and reports whether the phrase goes on
// behind it.
func (p *phrase) word() bool {
	var buf wordBuf
	word, next := readWord(p.text, p.pos, &buf)
	at := p.pos
	p.pos = max(next, at+1)
	if len(word) == 0 {
		return true
	}
	switch {
	case string(word) == "x14":
		p.assumed |= FourteenMonths
		return true
	case string(word) == "pro" && follows(p.text, next, "rata"):
		p.assumed |= ProRata
		p.pos = next + len(" rata")
		p.end = p.pos
		return true
	}
	w := payCueOf(word)
	p.words++
	comma := p.comma
	p.comma = false
	switch {
	case p.period != PeriodUnknown && currencyOf(p.text[at:next]) != (Currency{}) && !amountFollows(p.text, next, true):
		p.code, p.end = next, next
		return true
	case comma && p.period == PeriodUnknown && w.use&(asPeriod|asPer) == 0:
		return false
	case !p.per && isCapital(p.text, at) && labels(p.text, at):
		return false // "Annual Bonus:"
	case w.use&asStop != 0 && !(w.use&asPer != 0 && payCueOf(wordAt(p.text, next, &buf)).use&asUnit != 0): // but "i månaden"
		if w.use&asOr != 0 && payCueOf(wordAt(p.text, next, &buf)).use&asMore != 0 { // "or more", "and up"
			p.use |= asMore
		}
		p.extras = w.use&asPlus != 0 && onTop(p.text, next)
		return false
	case p.says(w, word, next):
		if p.alone {
			p.end = next
		}
		return true
	case p.bracket && (w.kind == noCue || w.kind == payCueHint): // "(Level 3)"
		p.pos = closing(p.text, next)
		p.end, p.bracket, p.per = p.pos, false, false
		return true
	}
	p.alone = false
	switch {
	case w.use&asCount != 0 && p.words == 1:
		p.counts = true
	case p.per && !p.article && w.kind == noCue:
		p.kind = payCueOther // "per project"
	case w.kind == payCueHint && p.kind == noCue:
		p.kind = payCueHint
	}
	p.per = false
	return p.period == PeriodUnknown || !isCapital(p.text, at)
}

// says takes in what a word says of the amount, and reports whether it says
// anything.
func (p *phrase) says(w cue, word []byte, next int) bool {
	per, first := p.per, p.words == 1
	switch {
	case per && w.use&(asNeutral|asPer) != 0 && w.use&(asUnit|asPeriod) == 0:
		return true // "per calendar year"
	case per && w.use&(asUnit|asPeriod) != 0, first && w.use&asUnit != 0 && w.use&(asCount|asPer) == 0, w.use&asPeriod != 0:
		p.period = firstPeriod(p.period, w.period)
		if w.kind == payCuePay {
			p.kind = payCuePay
		}
	case w.use&asPer != 0:
		p.per, p.article = true, len(word) <= len("an")
		return true
	case w.kind == payCuePay && w.use&asNeutral != 0:
		p.gross = true
		return true
	case w.use&asCount != 0 && first:
		return false
	case w.kind == payCuePay, (w.kind == payCueBase || w.kind == payCueComp) && p.kind != payCueOther:
		p.kind = payCuePay
	case w.kind == payCueVerb && p.kind == noCue: // a bonus is paid too
		p.kind = payCueHint
	case w.kind == payCueVerb:
	case w.kind == payCueOther && string(word) == "bonus" && follows(p.text, next, "eligible"):
	case w.kind == payCueOther, w.kind == payCueOwner && p.words <= 3:
		p.kind = payCueOther
	case w.use&asMore != 0 && first, w.use&asFrom != 0 && p.words <= 2:
		p.use |= asMore
		return true
	case w.use&asUpTo != 0 && p.words <= 3:
		p.use |= asUpTo
		return true
	case w.use&asNeutral != 0:
		return true
	default:
		return false
	}
	p.per = false
	return true
}

// lowerFollows reports whether a space and a small letter follow at i, so that
// the stop before ends no sentence.
func lowerFollows(text string, i int) bool {
	r, _ := utf8.DecodeRuneInString(text[skipGap(text, i, 1):])
	return unicode.IsLower(r)
}

// onTop reports whether what a plus at i adds is a bonus, benefits or equity.
func onTop(text string, i int) bool {
	var buf wordBuf
	i = skipGap(text, i, 1)
	for i < len(text) && (text[i] >= '0' && text[i] <= '9' || text[i] == '%' || text[i] == '.' || text[i] == ' ') { // "+ 11.5% super"
		i++
	}
	if i >= len(text) || !isWordByte(text[i]) {
		return false
	}
	word, _ := readWord(text, i, &buf)
	return string(word) == "benefits" || payCueOf(word).kind == payCueOther
}

// amountInside returns where the amount with its currency begins that stands
// in the bracket that is open at i, or -1.
func amountInside(text string, i int) int {
	end := closing(text, i)
	digit, _ := nextDigit(text[:end], i)
	if digit == end {
		return -1
	}
	m, _ := readMoney(text[:end], digit, i)
	if !m.marked {
		return -1
	}
	return m.start
}

// labels reports whether capitalised words from i on end in a word about
// money and a colon: they name what follows.
func labels(text string, i int) bool {
	const longest = 4
	var buf wordBuf
	for range longest {
		if !isCapital(text, i) {
			return false
		}
		word, next := readWord(text, i, &buf)
		switch {
		case next == len(text) || len(word) == 0:
			return false
		case text[next] == ':':
			return payCueOf(word).kind != noCue
		case text[next] != ' ' && text[next] != '-':
			return false
		}
		i = next + 1
	}
	return false
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
	return string(w) == "doe" || payCueOf(w).use&(asPer|asPeriod) != 0
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

package rolefit

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

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

const (
	thousand   = 1_000
	lakh       = 100_000
	payMillion = 1_000_000
	crore      = 10_000_000
	tooMuch    = 1_000_000_000 // a billion is never pay
)

// readMoney reads the amount whose first digit is at i, with the currency
// before it, not before floor, and what stands behind it. If the digits are no
// amount the money has end 0; rest is where to go on.
func readMoney(text string, i, floor int) (m money, rest int) {
	num := readNumber(text, i)
	if !num.ok {
		return money{}, num.end
	}
	m = money{start: i, end: num.end, number: num.value, grouped: num.grouped, scale: 1}
	m.readPrefix(text, floor)
	if i > floor && (text[i-1] == '.' || text[i-1] == ',') || brokenGroup(text, num) {
		return money{}, num.end
	}
	if !m.readSuffix(text, num) {
		return money{}, num.end
	}
	v, ok := m.number.times(m.scale)
	if !ok || m.mark == noMark && m.scale == 1 && num.value >= tooMuch*MajorUnit {
		return money{}, num.end
	}
	if m.mark == noMark && (gluedBefore(text, i, floor) || gluedBehind(text, m.end)) {
		return money{}, num.end
	}
	m.value = v
	m.marked = m.mark != noMark
	return m, m.end
}

// gluedBefore reports whether the digits at i continue a word, a version, a
// path or a negative number.
func gluedBefore(text string, i, floor int) bool {
	if i <= floor {
		return false
	}
	r, size := utf8.DecodeLastRuneInString(text[:i])
	switch r {
	case '.', ',', '_', '#', '@', '^', '/', '&', '=', '%', '\'':
		return true
	case '-':
		return i-size > floor && isLetterBefore(text, i-size)
	}
	return unicode.IsLetter(r)
}

// gluedBehind reports whether the number that ends at i goes on as a date, a
// telephone number or a reference.
func gluedBehind(text string, i int) bool {
	if i+1 >= len(text) || text[i] != '-' && text[i] != '/' && text[i] != '_' {
		return false
	}
	_, n := digitAt(text, i+1)
	j := i + 1
	for n > 0 {
		j += n
		_, n = digitAt(text, j)
	}
	return j > i+1 && (text[i] != '-' || j < len(text) && text[j] == '-' || j-i > 7)
}

// brokenGroup reports whether a space broke the number's thousands, as in
// "$117 ,746": what it means cannot be told.
func brokenGroup(text string, num number) bool {
	if num.grouped || num.value >= 1000*MajorUnit {
		return false
	}
	i := skipGap(text, num.end, 1)
	if i >= len(text) || text[i] != ',' {
		return false
	}
	j := skipGap(text, i+1, 1)
	return (i > num.end || j > i+1) && spaceGroup(text, j, 1, 1, ' ')
}

func isLetterBefore(text string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(text[:i])
	return unicode.IsLetter(r)
}

// signs are the currency signs that mean one currency. $, ¥ and kr do not.
var signs = [...]struct {
	sign rune
	code string
}{
	{'£', "GBP"}, {'¬', "EUR"}, {'৳', "BDT"}, {'฿', "THB"}, {'₡', "CRC"}, {'₤', "GBP"}, {'₦', "NGN"}, {'₨', "INR"}, {'₩', "KRW"}, {'₪', "ILS"},
	{'₫', "VND"}, {'€', "EUR"}, {'₭', "LAK"}, {'₮', "MNT"}, {'₱', "PHP"}, {'₲', "PYG"}, {'₴', "UAH"}, {'₵', "GHS"}, {'₸', "KZT"},
	{'₹', "INR"}, {'₺', "TRY"}, {'₼', "AZN"}, {'₽', "RUB"}, {'₾', "GEL"}, {'￡', "GBP"}, {'￦', "KRW"}, {'円', "JPY"}, {'元', "CNY"}, {'원', "KRW"},
}

// dollars are the letters that say whose $ it is.
var dollars = [...]struct{ letters, code string }{
	{"A", "AUD"}, {"AU", "AUD"}, {"AUD", "AUD"}, {"C", "CAD"}, {"CA", "CAD"}, {"CAD", "CAD"}, {"CAN", "CAD"}, {"CDN", "CAD"},
	{"HK", "HKD"}, {"HKD", "HKD"}, {"MX", "MXN"}, {"Mex", "MXN"}, {"MXN", "MXN"}, {"NT", "TWD"}, {"NZ", "NZD"}, {"NZD", "NZD"},
	{"R", "BRL"}, {"S", "SGD"}, {"SG", "SGD"}, {"SGD", "SGD"}, {"TT", "TTD"}, {"J", "JMD"}, {"U", "USD"}, {"US", "USD"}, {"USD", "USD"},
}

// moneyWords are the written-out names and abbreviations of currencies.
var moneyWords = [...]struct {
	word string
	code string // "" is a bare dollar, "kr" a bare krona
}{
	{"Euro", "EUR"}, {"euro", "EUR"}, {"Euros", "EUR"}, {"euros", "EUR"}, {"EURO", "EUR"}, {"eur", "EUR"}, {"Eur", "EUR"},
	{"usd", "USD"}, {"gbp", "GBP"}, {"chf", "CHF"}, {"pln", "PLN"}, {"czk", "CZK"}, {"sek", "SEK"}, {"nok", "NOK"}, {"dkk", "DKK"}, {"inr", "INR"},
	{"Rs", "INR"}, {"rs", "INR"}, {"RS", "INR"}, {"zł", "PLN"}, {"zl", "PLN"}, {"złotych", "PLN"}, {"Kč", "CZK"}, {"kč", "CZK"}, {"Ft", "HUF"}, {"lei", "RON"},
	{"SFr", "CHF"}, {"Fr", "CHF"}, {"Php", "PHP"}, {"RM", "MYR"}, {"руб", "RUB"}, {"р", "RUB"}, {"грн", "UAH"}, {"TL", "TRY"}, {"Rp", "IDR"}, {"Dhs", "AED"}, {"KES", "KES"},
	{"kr", "kr"}, {"Kr", "kr"}, {"kronor", "SEK"}, {"kroner", "kr"}, {"dollars", ""}, {"Dollars", ""}, {"rupees", "INR"},
}

// setWord sets the currency that a word names, and reports whether it names one.
func (m *money) setWord(word string) bool {
	if len(word) == 3 {
		if c := currencyOf(word); c != (Currency{}) {
			m.mark, m.code = markCode, c
			return true
		}
	}
	for _, w := range moneyWords {
		if w.word == word {
			switch w.code {
			case "":
				m.mark = markDollar
			case "kr":
				m.mark = markKrona
			default:
				m.mark, m.code = markCode, currencyOf(w.code)
			}
			return true
		}
	}
	return false
}

func (m *money) setSign(r rune) bool {
	switch r {
	case '$', '＄', '﹩':
		m.mark = markDollar
		return true
	case '¥', '￥':
		m.mark = markYen
		return true
	}
	if r < 0xA3 || r == '¬' {
		return false
	}
	for _, s := range signs {
		if s.sign == r {
			m.mark, m.code = markCode, currencyOf(s.code)
			return true
		}
	}
	return false
}

// readPrefix reads the currency in front of the number.
func (m *money) readPrefix(text string, floor int) {
	p := backGap(text, m.start, floor)
	if p <= floor {
		return
	}
	r, size := utf8.DecodeLastRuneInString(text[floor:p])
	at := p - size
	switch {
	case r == '¬' && at > floor: // the euro sign read as Windows-1252
		if low, n := utf8.DecodeLastRuneInString(text[floor:at]); low == '‚' {
			m.mark, m.code, m.prefixed, m.start = markCode, currencyOf("EUR"), true, at-n
		}
		return
	case m.setSign(r):
		m.prefixed, m.start = true, at
		if m.mark == markDollar {
			m.readDollar(text, floor)
		}
		return
	case r == '.': // "Rs. 50,000"
	case !unicode.IsLetter(r):
		return
	default:
		at = p
	}
	word, start := wordBefore(text, at, floor)
	if r == '.' && word != "Rs" && word != "kr" && word != "Kr" && word != "Fr" && word != "RS" {
		return
	}
	if word == "R" && m.grouped { // South African rand
		m.mark, m.code, m.prefixed, m.start = markCode, currencyOf("ZAR"), true, start
		return
	}
	if word != "р" && m.setWord(word) {
		m.prefixed, m.start = true, start
	}
}

// readDollar reads whose $ stands at m.start.
func (m *money) readDollar(text string, floor int) {
	word, start := wordBefore(text, backGap(text, m.start, floor), floor)
	if len(word) < 3 {
		word, start = wordBefore(text, m.start, floor) // letters stand at the sign
	}
	for _, d := range dollars {
		if d.letters == word {
			m.mark, m.code, m.start = markCode, currencyOf(d.code), start
			return
		}
	}
	if len(word) == 3 {
		if c := currencyOf(word); c.info().use&dollarSign != 0 {
			m.mark, m.code, m.start = markCode, c, start
		}
	}
}

// wordBefore returns the word of at most eight letters that ends at i, with
// its start, or "".
func wordBefore(text string, i, floor int) (string, int) {
	start := i
	for range 9 {
		r, size := utf8.DecodeLastRuneInString(text[floor:start])
		if size == 0 || !unicode.IsLetter(r) {
			if size > 0 && r >= '0' && r <= '9' {
				return "", i
			}
			return text[start:i], start
		}
		start -= size
	}
	return "", i
}

// backGap steps back over at most two spaces before i.
func backGap(text string, i, floor int) int {
	for range 2 {
		r, size := utf8.DecodeLastRuneInString(text[floor:i])
		switch r {
		case ' ', '\t', '\u00A0', '\u202F', '\u2009':
			i -= size
		}
	}
	return i
}

// scales are the words behind a number that multiply it. Those with a code
// say the currency too, where none is written.
var scales = [...]struct {
	word  string
	scale int
	code  string
}{
	{"k", thousand, ""}, {"K", thousand, ""}, {"thousand", thousand, ""}, {"Tsd", thousand, ""}, {"tsd", thousand, ""}, {"tis", thousand, ""}, {"tys", thousand, ""}, {"mil", thousand, ""}, {"тыс", thousand, ""},
	{"T", thousand, ""}, {"TEUR", thousand, "EUR"},
	{"L", lakh, "INR"}, {"lakh", lakh, "INR"}, {"Lakh", lakh, "INR"}, {"lakhs", lakh, "INR"}, {"Lakhs", lakh, "INR"}, {"lac", lakh, "INR"}, {"Lac", lakh, "INR"},
	{"lacs", lakh, "INR"}, {"Lacs", lakh, "INR"}, {"LPA", lakh, "INR"}, {"lpa", lakh, "INR"}, {"Lpa", lakh, "INR"},
	{"Cr", crore, "INR"}, {"cr", crore, "INR"}, {"CR", crore, "INR"}, {"crore", crore, "INR"}, {"crores", crore, "INR"}, {"Crore", crore, "INR"}, {"Crores", crore, "INR"},
	{"m", payMillion, ""}, {"M", payMillion, ""}, {"MM", payMillion, ""}, {"mm", payMillion, ""}, {"mn", payMillion, ""}, {"Mn", payMillion, ""}, {"mln", payMillion, ""}, {"million", payMillion, ""}, {"Million", payMillion, ""}, {"millions", payMillion, ""},
	{"Millions", payMillion, ""}, {"Mio", payMillion, ""}, {"mio", payMillion, ""}, {"Millionen", payMillion, ""}, {"millones", payMillion, ""}, {"milhões", payMillion, ""}, {"milioni", payMillion, ""}, {"miljoen", payMillion, ""},
	{"b", tooMuch, ""}, {"B", tooMuch, ""}, {"bn", tooMuch, ""}, {"Bn", tooMuch, ""}, {"BN", tooMuch, ""}, {"billion", tooMuch, ""}, {"Billion", tooMuch, ""}, {"billions", tooMuch, ""}, {"Mrd", tooMuch, ""}, {"Milliarden", tooMuch, ""},
	{"milliards", tooMuch, ""}, {"t", tooMuch, ""}, {"tn", tooMuch, ""}, {"trillion", tooMuch, ""}, {"Trillion", tooMuch, ""}, {"億", tooMuch, ""}, {"亿", tooMuch, ""},
}

// readSuffix reads what stands behind the number: a scale, a currency, or a
// word that it is glued to. It reports whether the number can be money.
func (m *money) readSuffix(text string, num number) bool {
	if rest := text[m.end:]; strings.HasPrefix(rest, "^") || strings.HasPrefix(rest, "°") {
		return false
	}
	word, at, glued := unitAt(text, m.end)
	if at < len(text) && text[at] == '%' {
		return false
	}
	scale, n, code := scaleOf(word, m.prefixed, glued)
	if n > 0 && (word[:n] != "T" || signFollows(text, at+n)) {
		if glued && !m.prefixed && scale == thousand && (m.number == 401*MajorUnit || m.number == 403*MajorUnit) {
			return false // the pension plan
		}
		if num.decimal > 0 && scale == thousand {
			m.number, m.grouped = num.decimal, false
		}
		if code != "" && m.mark == noMark {
			m.mark, m.code = markCode, currencyOf(code)
		}
		m.scale, m.end = scale, at+n
		end := m.end
		if !m.prefixed && end < len(text) && text[end] == '.' && signFollows(text, skipGap(text, end+1, 1)) { // "80 Tsd. €"
			end++
		}
		word, at, glued = unitAt(text, end)
	}
	return m.readUnit(text, at, word, glued)
}

// unitAt returns the letters that are glued to i or stand behind a space or
// two, with their start.
func unitAt(text string, i int) (word string, at int, glued bool) {
	if word = lettersAt(text, i); word != "" {
		return word, i, true
	}
	at = skipGap(text, i, 2)
	return lettersAt(text, at), at, false
}

// readUnit reads the currency behind the number, whose word, if it is one,
// begins at at.
func (m *money) readUnit(text string, at int, word string, glued bool) bool {
	if word == "" {
		if at < len(text) && text[at] == '(' { // "120,000 (USD)"
			inner := lettersAt(text, at+1)
			if end := at + 1 + len(inner); len(inner) == 3 && end < len(text) && text[end] == ')' && m.suffixCode(inner) {
				m.end = end + 1
			}
		} else if at < len(text) {
			m.readSign(text, at)
		}
		return true
	}
	if r, size := utf8.DecodeRuneInString(word); m.mark == noMark && m.setSign(r) { // 円 is a letter
		m.end = at + size
		return true
	}
	if m.suffixCode(word) {
		m.end = at + len(word)
		return true
	}
	return !glued || m.gluedIsFine(word)
}

// readSign reads the sign behind the number, at at, unless it belongs to the
// next amount.
func (m *money) readSign(text string, at int) {
	r, size := utf8.DecodeRuneInString(text[at:])
	s := *m
	if !s.setSign(r) {
		return
	}
	if m.prefixed {
		if s.mark == markCode && s.code == m.code { // "€62.000 €"
			m.end = at + size
		}
		return
	}
	if amountFollows(text, at+size, at > m.end) {
		return
	}
	*m = s
	m.end = at + size
	if m.mark == markDollar { // "120,000 $ CAD"
		at = skipGap(text, m.end, 1)
		if code := lettersAt(text, at); m.suffixCode(code) {
			m.end = at + len(code)
		}
	}
}

// suffixCode sets the currency named by word behind the number, if it may
// stand with the one before it.
func (m *money) suffixCode(word string) bool {
	s := *m
	if !s.setWord(word) || s.mark != markCode && m.mark != noMark {
		return false
	}
	switch m.mark {
	case noMark:
	case markDollar:
		if s.code.info().use&dollarSign == 0 && s.code.info().use&paidYearly == 0 {
			return false
		}
	default:
		if m.mark == markCode && m.code != s.code {
			return false
		}
	}
	m.mark, m.code = s.mark, s.code
	return true
}

// gluedIsFine reports whether a word glued to the number leaves it an amount:
// "$22hr", or "$160kDescription" where a line end was lost.
func (m *money) gluedIsFine(word string) bool {
	if m.mark == noMark {
		return false
	}
	var buf wordBuf
	folded, _ := readWord(word, 0, &buf)
	if payCueOf(folded).use&(asUnit|asPeriod|asTo|asPer) != 0 && len(word) > 1 {
		return true
	}
	r, size := utf8.DecodeRuneInString(word)
	next, _ := utf8.DecodeRuneInString(word[size:])
	return unicode.IsUpper(r) && unicode.IsLower(next)
}

// scaleOf returns the scale that word begins with and how much of it that is:
// all, or its k before a currency ("KEUR") or a lost line end.
func scaleOf(word string, prefixed, glued bool) (scale, size int, code string) {
	if word == "" {
		return 1, 0, ""
	}
	for _, s := range scales {
		if s.word == word {
			return s.scale, len(word), s.code
		}
	}
	for _, myriad := range [...]string{"万", "만"} { // words run on without spaces
		if strings.HasPrefix(word, myriad) {
			return 10_000, len(myriad), ""
		}
	}
	if k := word[0]; len(word) > 1 && (k == 'k' || k == 'K') {
		rest := word[1:]
		r, _ := utf8.DecodeRuneInString(rest)
		if currencyOf(rest) != (Currency{}) || glued && prefixed && unicode.IsUpper(r) {
			return thousand, 1, ""
		}
	}
	return 1, 0, ""
}

// signFollows reports whether a currency stands at i.
func signFollows(text string, i int) bool {
	if i >= len(text) {
		return false
	}
	var m money
	r, _ := utf8.DecodeRuneInString(text[i:])
	return m.setSign(r) || m.setWord(lettersAt(text, i))
}

// amountFollows reports whether a sign that ends at i belongs to the digits
// behind it rather than before it.
func amountFollows(text string, i int, spaced bool) bool {
	if _, n := digitAt(text, i); n > 0 {
		return true
	}
	if !spaced {
		return false
	}
	_, n := digitAt(text, skipGap(text, i, 1))
	return n > 0
}

const maxLetters = 40

// lettersAt returns the letters at i.
func lettersAt(text string, i int) string {
	start := i
	for i < len(text) && i-start < maxLetters {
		if b := text[i]; b < utf8.RuneSelf {
			if !isASCIILetter(b) {
				break
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsLetter(r) || r == 'â' || r == 'Â' {
			break
		}
		i += size
	}
	return text[min(start, i):i]
}

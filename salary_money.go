package rolefit

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"
)

// nextDigit returns the offset of the first digit of any script at or after i.
func nextDigit(text string, i int) (int, bool) {
	for ; i < len(text); i++ {
		switch b := text[i]; {
		case b < utf8.RuneSelf:
			if b-'0' < 10 {
				return i, true
			}
		case b >= 0xD9: // no digit outside ASCII begins lower
			if _, size := digitAt(text, i); size > 0 {
				return i, true
			}
		}
	}
	return i, false
}

// digitZeros holds the zero of each script whose digits are read, in order.
// Full-width digits are among them.
var digitZeros = [...]rune{
	0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66,
	0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x17E0, 0x1810, 0xFF10, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6,
}

// digitAt returns the digit at i and its size in bytes, 0 if there is none.
func digitAt(text string, i int) (digit, size int) {
	if i >= len(text) {
		return 0, 0
	}
	if b := text[i]; b < utf8.RuneSelf {
		if b-'0' < 10 {
			return int(b - '0'), 1
		}
		return 0, 0
	}
	r, size := utf8.DecodeRuneInString(text[i:])
	for _, zero := range digitZeros {
		if r < zero {
			break
		}
		if r < zero+10 {
			return int(r - zero), size
		}
	}
	return 0, 0
}

// number is a run of digits and separators, read by the rules of whichever
// country wrote it.
type number struct {
	end     int
	value   Amount
	grouped bool
	ok      bool
	decimal Amount // the other reading of "204.375", if it has one
}

// digitGroups are the runs of digits of one number with what stands before
// each. More groups than pay can have, or more digits, are not sound.
type digitGroups struct {
	value [6]int64
	size  [6]int
	sep   [6]byte // of separatorAt; 0 for the first
	n     int
	sound bool
}

// maxDigits keeps a group, and what groups make together, within an int64.
const maxDigits = 15

// readNumber reads the number whose first digit is at i, to its end even
// where it is no number, so that no digit is read twice.
func readNumber(text string, i int) number {
	g, end := readGroups(text, i)
	num := g.number()
	num.end = end
	if num.ok {
		num.end = dashedCents(text, end)
	}
	return num
}

func readGroups(text string, i int) (g digitGroups, end int) {
	g.sound = true
	var sep byte
	for {
		value, size := int64(0), 0
		for d, n := digitAt(text, i); n > 0; d, n = digitAt(text, i) {
			if size++; size <= maxDigits {
				value = value*10 + int64(d)
			}
			i += n
		}
		if size > maxDigits || g.n == len(g.value) {
			g.sound = false
		} else {
			g.value[g.n], g.size[g.n], g.sep[g.n] = value, size, sep
			g.n++
		}
		next, width := separatorAt(text, i)
		_, more := digitAt(text, i+width)
		if width == 0 || more == 0 || next == ' ' && !spaceGroup(text, i+width, g.size[0], g.n, sep) {
			return g, i
		}
		sep = next
		i += width
	}
}

// number reads the groups: the last is decimals if its separator is its own,
// or if two groups are no thousands; the others are thousands.
func (g *digitGroups) number() (num number) {
	if !g.sound {
		return num
	}
	whole := g.n
	if last := g.n - 1; last > 0 && g.sep[last] != ' ' && g.sep[last] != '\'' {
		switch {
		case last == 1 && g.size[1] == 3 && g.size[0] <= 3 && g.value[0] > 0:
			num.decimal = decimals(g.value[0], g.value[1], 3)
		case last == 1 || g.sep[last-1] != g.sep[last]:
			whole = last
		}
	}
	const most = math.MaxInt64 / int64(MajorUnit) / thousand
	total := int64(0)
	for k := range whole {
		if k > 0 && (g.sep[k] != g.sep[1] || !groupFits(g.size[k], k, whole, g.size[0])) || total > most/thousand {
			return num
		}
		total = total*pow10(g.size[k]) + g.value[k]
	}
	if total > most || whole < g.n && g.size[whole] > amountDecimals {
		return num
	}
	num.value = Amount(total) * MajorUnit
	if whole < g.n {
		num.value = decimals(total, g.value[whole], g.size[whole])
	}
	num.grouped, num.ok = whole > 1, true
	return num
}

// groupFits reports whether the k-th of n groups has the size of thousands:
// three digits, or two of an Indian number that ends in three.
func groupFits(size, k, n, first int) bool {
	return first <= 3 && (size == 3 || size == 2 && k < n-1 && first <= 2)
}

func decimals(whole, frac int64, digits int) Amount {
	return Amount(whole)*MajorUnit + Amount(frac*pow10(amountDecimals-digits))
}

func pow10(n int) int64 {
	p := int64(1)
	for range n {
		p *= 10
	}
	return p
}

// spaceGroup reports whether a space before i joins three digits to a number
// of n groups whose first has size digits.
func spaceGroup(text string, i, size, n int, sep byte) bool {
	if size > 3 || n > 1 && sep != ' ' {
		return false
	}
	for range 3 {
		_, w := digitAt(text, i)
		if w == 0 {
			return false
		}
		i += w
	}
	_, w := digitAt(text, i)
	return w == 0
}

// separatorAt returns the separator at i as one of , . ' and space.
func separatorAt(text string, i int) (sep byte, size int) {
	if i >= len(text) {
		return 0, 0
	}
	switch b := text[i]; {
	case b == ',' || b == '.' || b == '\'' || b == ' ':
		return b, 1
	case b < utf8.RuneSelf:
		return 0, 0
	}
	r, size := utf8.DecodeRuneInString(text[i:])
	switch r {
	case '\u00A0', '\u202F', '\u2009', '\u2007':
		return ' ', size
	case '’', '‘', 'ʼ':
		return '\'', size
	case '，', '٬':
		return ',', size
	case '．', '٫':
		return '.', size
	}
	return 0, 0
}

// dashedCents returns the end of ",-", ",--" or ".–" at i, which stand for no
// cents, or i.
func dashedCents(text string, i int) int {
	sep, size := separatorAt(text, i)
	if sep != ',' && sep != '.' {
		return i
	}
	j := i + size
	if sep == ',' && j < len(text) && text[j] == ' ' && dashAt(text, j+1) > 0 && standsAlone(text, j+2) {
		j++ // ", -"
	}
	for range 2 {
		if n := dashAt(text, j); n > 0 && (j > i+size || sep == ',' || standsAlone(text, j+n)) {
			j += n
		}
	}
	if j == i+size {
		return i
	}
	return j
}

// standsAlone reports whether no amount follows at i.
func standsAlone(text string, i int) bool {
	i = skipSpace(text, i)
	if i == len(text) {
		return true
	}
	_, digit := digitAt(text, i)
	r, _ := utf8.DecodeRuneInString(text[i:])
	return digit == 0 && !unicode.Is(unicode.Sc, r)
}

// dashAt returns the size of the dash at i, mojibake of one included, or 0.
func dashAt(text string, i int) int {
	if i >= len(text) {
		return 0
	}
	if text[i] == '-' || text[i] == '~' {
		return 1
	}
	if text[i] < utf8.RuneSelf {
		return 0
	}
	r, size := utf8.DecodeRuneInString(text[i:])
	switch r {
	case '‐', '‑', '‒', '–', '—', '―', '−', '－', '～', '〜', '﹣', '→':
		return size
	case 'â': // UTF-8 read as Windows-1252 or Latin-1
		return mojibakeDash(text, i+size, size)
	}
	return 0
}

func mojibakeDash(text string, i, before int) int {
	euro, n := utf8.DecodeRuneInString(text[i:])
	last, m := utf8.DecodeRuneInString(text[min(i+n, len(text)):])
	if euro != '€' && euro != '\u0080' {
		return 0
	}
	switch last {
	case '“', '”', '–', '—', '\u0093', '\u0094', '"':
		return before + n + m
	}
	return 0
}

func skipSpace(text string, i int) int {
	for i < len(text) {
		switch b := text[i]; {
		case b == ' ' || b == '\t' || b == '\n' || b == '\r':
			i++
		default:
			sep, size := separatorAt(text, i)
			if sep != ' ' {
				return i
			}
			i += size
		}
	}
	return i
}

// skipGap skips at most n spaces, and no line end.
func skipGap(text string, i, n int) int {
	for range n {
		if i < len(text) && text[i] == '\t' {
			i++
			continue
		}
		sep, size := separatorAt(text, i)
		if sep != ' ' {
			break
		}
		i += size
	}
	return i
}

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
	case r == '.':
		at-- // "Rs. 50,000"
		if at < floor {
			return
		}
		at++
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
	at := m.end
	if at < len(text) && (text[at] == '%' || text[at] == '^' || text[at] == 0xC2 && at+1 < len(text) && text[at+1] == 0xB0) {
		return false
	}
	word := lettersAt(text, at)
	glued := word != ""
	if !glued {
		at = skipGap(text, at, 1)
		if at < len(text) && text[at] == '%' {
			return false
		}
		word = lettersAt(text, at)
	}
	if scale, n, code := scaleOf(word, m.prefixed, glued); n > 0 && !(scale == thousand && word[:n] == "T" && !signFollows(text, at+n)) {
		if glued && !m.prefixed && scale == thousand && (m.number == 401*MajorUnit || m.number == 403*MajorUnit) {
			return false // the pension plan
		}
		if num.decimal > 0 && scale == thousand {
			m.number, m.grouped = num.decimal, false
		}
		m.scale, m.end = scale, at+n
		if code != "" && m.mark == noMark {
			m.mark, m.code = markCode, currencyOf(code)
		}
		word = word[n:]
		at += n
		if word == "" && !m.prefixed && at < len(text) && text[at] == '.' && signFollows(text, skipGap(text, at+1, 1)) { // "80 Tsd. €"
			at++
		}
		glued = word != ""
		if !glued {
			at = skipGap(text, at, 1)
			word = lettersAt(text, at)
		}
	}
	return m.readUnit(text, at, word, glued)
}

// readUnit reads the currency behind the number, at at.
func (m *money) readUnit(text string, at int, word string, glued bool) bool {
	if !glued && at < len(text) && text[at] == '(' {
		inner := lettersAt(text, at+1)
		if len(inner) == 3 && at+4 < len(text) && text[at+4] == ')' && m.suffixCode(inner) {
			m.end = at + 5 // "(USD)"
		}
		return true
	}
	if word == "" {
		if at >= len(text) {
			return true
		}
		r, size := utf8.DecodeRuneInString(text[at:])
		if m.prefixed && r != '$' {
			if s := *m; r >= 0xA3 && s.setSign(r) && s.code == m.code {
				m.end = at + size
			}
			return true
		}
		s := *m
		if s.setSign(r) && !m.prefixed && !amountFollows(text, at+size, at > m.end) {
			*m = s
			m.end = at + size
			if m.mark == markDollar { // "120,000 $ CAD"
				at = skipGap(text, m.end, 1)
				if code := lettersAt(text, at); m.suffixCode(code) {
					m.end = at + len(code)
				}
			}
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

// readNextMoney reads the amount that begins at i, behind spaces and with no
// more than a currency before its digits.
func readNextMoney(text string, i int) (money, bool) {
	i = skipGap(text, i, 2)
	digit := i
	const longest = 12
	for digit < len(text) && digit-i < longest {
		if _, n := digitAt(text, digit); n > 0 {
			break
		}
		digit++
	}
	if _, n := digitAt(text, digit); n == 0 {
		return money{}, false
	}
	m, _ := readMoney(text, digit, i)
	if m.end == 0 || m.start != i && !(text[i:m.start] == "Â") {
		return money{}, false
	}
	if m.mark == noMark && m.scale == 1 {
		var buf wordBuf
		if payCueOf(wordAt(text, m.end, &buf)).use&asCount != 0 {
			return money{}, false // "$25 - 40 hours"
		}
	}
	return m, true
}

// joinAt returns where the second amount of a range may begin, behind the
// dash or word at i.
func (s *payScanner) joinAt(i int, r payAmount) (int, bool) {
	text, glued := s.text, i
	i = skipGap(text, i, 3)
	if n := dashAt(text, i); n > 0 {
		i += n
		for range 2 {
			if n := dashAt(text, skipGap(text, i, 1)); n > 0 {
				i = skipGap(text, i, 1) + n
			}
		}
		return skipMaximum(text, i), true
	}
	if i == len(text) || !isWordByte(text[i]) {
		return glued, i == glued && r.max.prefixed && signAhead(text, i)
	}
	const longest = len("through")
	var buf wordBuf
	word, end := readWord(text, i, &buf)
	if len(word) == 0 || len(word) > longest {
		return i, false
	}
	w := payCueOf(word)
	if string(word) == "up" || string(word) == "bis" || string(word) == "fino" {
		if next, after := readWord(text, skipGap(text, end, 1), &buf); string(next) == "to" || string(next) == "zu" || string(next) == "a" {
			return after, true
		}
	}
	switch {
	case w.use&asTo != 0:
		return skipMaximum(text, end), true
	case w.use&asAnd != 0:
		s.payClause.readTo(text, r.start)
		return end, s.payClause.bounded(asBetween)
	case w.use&asUpTo != 0: // "Minimum: $118,000 Maximum: $152,000"
		s.payClause.readTo(text, r.start)
		return skipMaximum(text, i), s.payClause.bounded(asFrom)
	}
	return end, false
}

// skipMaximum skips the words that may stand between a joint and the upper
// bound: "to a maximum of", "- Max".
func skipMaximum(text string, i int) int {
	var buf wordBuf
	upTo := false
	end := i
	for range 3 {
		word, next := readWord(text, skipGap(text, end, 2), &buf)
		w := payCueOf(word)
		if len(word) == 0 || w.use&(asUpTo|asLead) == 0 && string(word) != "a" {
			break
		}
		upTo = upTo || w.use&asUpTo != 0
		end = next
		if end < len(text) && text[end] == ':' {
			end++
		}
	}
	if !upTo {
		return i
	}
	return end
}

// signAhead reports whether an amount with its sign is glued to the one that
// ends at i: a dash was lost.
func signAhead(text string, i int) bool {
	if i >= len(text) {
		return false
	}
	var m money
	r, size := utf8.DecodeRuneInString(text[i:])
	_, n := digitAt(text, i+size)
	return n > 0 && m.setSign(r)
}

// unitPhrase returns the period said directly at i, as "/year" or "per year",
// and its end; or unknown and i.
func unitPhrase(text string, i int) (Period, int) {
	var buf wordBuf
	at := skipGap(text, i, 1)
	if at < len(text) && text[at] == '/' {
		at = skipGap(text, at+1, 1)
	} else {
		word, end := readWord(text, at, &buf)
		w := payCueOf(word)
		if w.use&asPeriod != 0 {
			return w.period, end
		}
		if w.use&asPer == 0 {
			return PeriodUnknown, i
		}
		at = skipGap(text, end, 1)
	}
	word, end := readWord(text, at, &buf)
	if w := payCueOf(word); w.use&(asUnit|asPeriod) != 0 && end > at {
		return w.period, end
	}
	return PeriodUnknown, i
}

package rolefit

import (
	"math"
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

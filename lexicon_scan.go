package rolefit

import (
	"cmp"
	"sort"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A gap is what stands between two words. Where several separators stand
// together the greater one counts.
type gap uint8

const (
	gapSoft  gap = iota // spaces, hyphens, slashes, quotes: a phrase may cross
	gapComma            // a comma, a bracket, a colon, a dash between spaces: a frame may cross
	gapBreak            // the end of a clause: nothing crosses
)

// A token is one word of a text. Its span is in bytes of that text.
type token struct {
	word       wordID // 0 for a word that the lexicon does not use
	gap        gap    // before the word
	line       bool   // first of its line
	start, end int
}

// A tokenizer cuts a text into words. It reads no byte more than a few times,
// so its cost is linear in the text.
type tokenizer struct {
	text      string
	words     map[string]wordID
	pos       int
	lineWords int  // words so far in the line
	initial   bool // the word before was one letter, as in "e.g."
	digit     bool // the word before ended in a digit, as in "3.5"
	seam      bool // the word before ended at a glued seam, as in "platformDefine"
}

// next returns the next word, and false at the end of the text.
func (z *tokenizer) next() (token, bool) {
	t := token{gap: gapSoft}
	t.gap, t.line = z.separators()
	if z.pos == len(z.text) {
		return token{}, false
	}
	if t.line {
		z.lineWords = 0
	}
	z.lineWords++
	t.start = z.pos
	t.end, t.word = z.word()
	return t, true
}

// wrapWords is how many words a line needs for a next line in lower case to go
// on with its clause: with fewer it is a heading or an item of a list.
const wrapWords = 8

// separators moves to the next word. It returns how strong the separators
// passed are and whether a line ends in them.
func (z *tokenizer) separators() (g gap, line bool) {
	if z.pos == 0 || z.seam {
		g, line = gapBreak, z.pos == 0
	}
	z.seam = false
	lines := 0
	spaced := line // white space stands right before
	dash := false  // a dash with white space before it stands right before
	for z.pos < len(z.text) {
		kind, size := kindAt(z.text, z.pos)
		if kind == kindLetter {
			break
		}
		switch kind {
		case kindSpace:
			if dash {
				g = max(g, gapComma)
			}
		case kindDash, kindStar:
			if line || lines > 0 {
				g = gapBreak // the mark of a list item
			}
		case kindComma:
			g = max(g, gapComma)
		case kindStop:
			if !z.insideAbbreviation() {
				g = gapBreak
			}
		case kindBreak:
			g = gapBreak
		case kindLine:
			lines++
		}
		if kind != kindIgnorable {
			dash = kind == kindDash && spaced
			spaced = kind == kindSpace || kind == kindLine
		}
		z.pos += size
	}
	if lines > 1 || lines == 1 && !z.wraps() {
		g = gapBreak
	}
	return g, line || lines > 0
}

// wraps reports whether the line at z.pos goes on with the clause of the line
// before, as in text wrapped at a fixed width.
func (z *tokenizer) wraps() bool {
	r, _ := utf8.DecodeRuneInString(z.text[z.pos:])
	return z.lineWords >= wrapWords && unicode.IsLower(r)
}

// insideAbbreviation reports whether the full stop at z.pos is one of those
// in "3.5", "e.g." and "U.S.", which end no clause.
func (z *tokenizer) insideAbbreviation() bool {
	if z.digit {
		return z.pos+1 < len(z.text) && isDigit(z.text[z.pos+1])
	}
	return z.initial
}

// word moves past the word at z.pos and returns its end and its id.
func (z *tokenizer) word() (end int, id wordID) {
	start := z.pos
	b := boundsAt(z.text, start)
	var f folder
	id = z.words[string(f.fold(z.text[start:b.end]))]
	if id == 0 && b.seam > 0 {
		b.end, b.next, z.seam = b.seam, b.seam, true
		id = z.words[string(f.fold(z.text[start:b.end]))]
	}
	z.pos = b.next
	z.initial = f.n == 1 && !isDigit(f.buf[0])
	z.digit = isDigit(z.text[b.end-1])
	return b.end, id
}

// seamReach is how far a word is followed past a seam. A word that glues
// thousands of others is cut at each without reading all of it again.
const seamReach = wordLimit / 2

// bounds are the ends of a word: end of its span, next where reading goes on
// (after a possessive s), seam where a capital follows small letters or 0.
type bounds struct {
	end, next, seam int
	small, capital  int // small letters right before, and a capital right before after them
}

// boundsAt finds the ends of the word that starts at i.
func boundsAt(text string, i int) bounds {
	b := bounds{end: i, next: i}
	for i < len(text) {
		if c := text[i]; 'a' <= c && c <= 'z' && b.capital == 0 { // most letters are
			b.small++
			i++
			b.end, b.next = i, i
			continue
		}
		kind, size := kindAt(text, i)
		switch kind {
		case kindLetter:
			b.letter(caseAt(text, i), i)
			i += size
			b.end, b.next = i, i
			if b.seam > 0 && i-b.seam > seamReach {
				return b // too long for a word that is known whole
			}
			continue
		case kindIgnorable:
			i += size
			continue
		case kindApostrophe:
			switch tail, end := apostropheTail(text, i+size); tail {
			case 't':
				i = i + size // "don't" is one word
				continue
			case 's':
				b.next = end
			}
		}
		break
	}
	return b
}

// letter looks for the first seam: small letters, a capital at i, a small one.
func (b *bounds) letter(c letterCase, i int) {
	switch {
	case c == caseSmall && b.capital > 0:
		b.seam = cmp.Or(b.seam, b.capital)
		b.small, b.capital = 1, 0
	case c == caseSmall:
		b.small++
	case c == caseCapital && b.small >= 2:
		b.small, b.capital = 0, i
	case c != caseMark:
		b.small, b.capital = 0, 0
	}
}

// A letterCase is what a letter is to the search for seams.
type letterCase uint8

const (
	caseNone letterCase = iota // digits, and letters of scripts without case
	caseSmall
	caseCapital
	caseMark // on a letter, whose case it leaves
)

func caseAt(text string, i int) letterCase {
	c := text[i]
	switch {
	case 'a' <= c && c <= 'z':
		return caseSmall
	case 'A' <= c && c <= 'Z':
		return caseCapital
	case c < utf8.RuneSelf:
		return caseNone
	}
	switch r, _ := utf8.DecodeRuneInString(text[i:]); {
	case unicode.IsMark(r):
		return caseMark
	case unicode.IsLower(r):
		return caseSmall
	case unicode.IsUpper(r):
		return caseCapital
	}
	return caseNone
}

// apostropheTail returns the letter after an apostrophe, folded, if it is the
// last of its word, and where it ends.
func apostropheTail(text string, i int) (letter byte, end int) {
	for end = i; end < len(text); {
		kind, size := kindAt(text, end)
		if kind != kindLetter && kind != kindIgnorable {
			break
		}
		if end += size; end-i > wordLimit {
			return 0, end
		}
	}
	var f folder
	if tail := f.fold(text[i:end]); len(tail) == 1 {
		return tail[0], end
	}
	return 0, end
}

// A kind says what a character is to the tokenizer.
type kind uint8

const (
	kindOther      kind = iota // separates words, and nothing more
	kindLetter                 // a letter, a digit or a mark on one
	kindIgnorable              // shows nothing: zero-width, soft hyphen, bidi control …
	kindApostrophe             // may stand inside a word
	kindSpace
	kindDash
	kindStar // an asterisk, which may mark a list item
	kindComma
	kindStop  // a full stop, which may be that of an abbreviation
	kindBreak // ends a clause
	kindLine  // ends a line
)

var asciiKinds = [utf8.RuneSelf]kind{
	'\t': kindSpace, ' ': kindSpace,
	'\n': kindLine, '\v': kindLine, '\f': kindLine,
	'-': kindDash, '\'': kindApostrophe, '`': kindApostrophe,
	',': kindComma, ':': kindComma, '(': kindComma, ')': kindComma,
	'[': kindComma, ']': kindComma, '{': kindComma, '}': kindComma, '"': kindOther,
	'.': kindStop,
	';': kindBreak, '!': kindBreak, '?': kindBreak, '|': kindBreak, '<': kindBreak, '>': kindBreak,
	'*': kindStar, '#': kindOther, 0: kindBreak,
	'0': kindLetter, '1': kindLetter, '2': kindLetter, '3': kindLetter, '4': kindLetter,
	'5': kindLetter, '6': kindLetter, '7': kindLetter, '8': kindLetter, '9': kindLetter,
	'A': kindLetter, 'B': kindLetter, 'C': kindLetter, 'D': kindLetter, 'E': kindLetter,
	'F': kindLetter, 'G': kindLetter, 'H': kindLetter, 'I': kindLetter, 'J': kindLetter,
	'K': kindLetter, 'L': kindLetter, 'M': kindLetter, 'N': kindLetter, 'O': kindLetter,
	'P': kindLetter, 'Q': kindLetter, 'R': kindLetter, 'S': kindLetter, 'T': kindLetter,
	'U': kindLetter, 'V': kindLetter, 'W': kindLetter, 'X': kindLetter, 'Y': kindLetter, 'Z': kindLetter,
	'a': kindLetter, 'b': kindLetter, 'c': kindLetter, 'd': kindLetter, 'e': kindLetter,
	'f': kindLetter, 'g': kindLetter, 'h': kindLetter, 'i': kindLetter, 'j': kindLetter,
	'k': kindLetter, 'l': kindLetter, 'm': kindLetter, 'n': kindLetter, 'o': kindLetter,
	'p': kindLetter, 'q': kindLetter, 'r': kindLetter, 's': kindLetter, 't': kindLetter,
	'u': kindLetter, 'v': kindLetter, 'w': kindLetter, 'x': kindLetter, 'y': kindLetter, 'z': kindLetter,
}

// kindAt returns the kind and the size in bytes of the character at i. A byte
// of ill-formed UTF-8 is a separator of its own.
func kindAt(text string, i int) (kind, int) {
	c := text[i]
	if c == '\r' {
		if i+1 < len(text) && text[i+1] == '\n' {
			return kindOther, 1
		}
		return kindLine, 1
	}
	if c < utf8.RuneSelf {
		return asciiKinds[c], 1
	}
	r, size := utf8.DecodeRuneInString(text[i:])
	return runeKind(r, size), size
}

func runeKind(r rune, size int) kind {
	switch {
	case r == utf8.RuneError && size == 1:
		return kindBreak
	case isIgnorable(r):
		return kindIgnorable
	case r == '’' || r == '‘' || r == 'ʼ' || r == '´' || r == '＇':
		return kindApostrophe
	case r == '™' || r == '℠': // letters to NFKC, but they end a word
		return kindOther
	case unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r):
		return kindLetter
	case isSquared(r):
		return kindLetter
	case 0x2190 <= r && r <= 0x21ff:
		return kindStar // an arrow, which may mark a list item
	case r == '\u0085' || r == '\u2028' || r == '\u2029':
		return kindLine
	case unicode.Is(unicode.Zs, r):
		return kindSpace
	case unicode.Is(unicode.Pd, r) || r == '\u2212':
		return kindDash
	case r == '，' || r == '、' || r == '：' || r == '（' || r == '）' || r == '…':
		return kindComma
	case r == '．':
		return kindStop
	case r == '。' || r == '！' || r == '？' || r == '；' || r == '•' || r == '·' || r == '‣' || r == '⁃':
		return kindBreak
	case unicode.Is(unicode.So, r) || unicode.Is(unicode.Co, r):
		return kindBreak // list marks and emoji
	}
	return kindOther
}

// isSquared reports whether r is an enclosed letter or digit, which NFKC
// turns into plain ones.
func isSquared(r rune) bool {
	return 0x2460 <= r && r <= 0x24ff || 0x1f100 <= r && r <= 0x1f18f
}

// isIgnorable reports whether r shows nothing by itself (the Unicode property
// Default_Ignorable_Code_Point).
func isIgnorable(r rune) bool {
	switch {
	case r == 0xad || r == 0x34f || r == 0x61c || r == 0x3164 || r == 0xfeff || r == 0xffa0:
		return true
	case r < 0x115f:
		return false
	}
	return r <= 0x1160 || 0x17b4 <= r && r <= 0x17b5 || 0x180b <= r && r <= 0x180f ||
		0x200b <= r && r <= 0x200f || 0x202a <= r && r <= 0x202e || 0x2060 <= r && r <= 0x206f ||
		0xfe00 <= r && r <= 0xfe0f || 0xfff0 <= r && r <= 0xfff8 ||
		0x1bca0 <= r && r <= 0x1bca3 || 0x1d173 <= r && r <= 0x1d17a || 0xe0000 <= r && r <= 0xe0fff
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// wordLimit is the longest folded word in bytes; a longer one is none of a
// lexicon's, which bounds what folding costs.
const wordLimit = 48

// A folder folds one word: compatibility forms and case are folded, marks,
// apostrophes and ignorable characters dropped, and letters that only look
// Latin read as Latin where the word is otherwise Latin.
type folder struct {
	buf [wordLimit + utf8.UTFMax]byte
	n   int
}

// fold returns the folded word, valid until the next call, or nothing for a
// word of more than wordLimit bytes.
func (f *folder) fold(word string) []byte {
	looks, alien := f.foldAs(word, true)
	if looks && alien {
		f.foldAs(word, false)
	}
	if f.n > wordLimit {
		f.n = 0
	}
	return f.buf[:f.n]
}

// foldAs folds word. It reports whether the word has letters of other scripts
// that look Latin, and whether it has some that do not.
func (f *folder) foldAs(word string, asLatin bool) (looks, alien bool) {
	f.n = 0
	for i := 0; i < len(word) && f.n <= wordLimit; {
		if c := word[i]; c < utf8.RuneSelf {
			if 'A' <= c && c <= 'Z' {
				c |= 0x20
			}
			if asciiKinds[c] == kindLetter {
				f.add(c)
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(word[i:])
		d := norm.NFKD.PropertiesString(word[i:]).Decomposition()
		i += size
		if d == nil {
			l, a := f.addRune(r, asLatin)
			looks, alien = looks || l, alien || a
			continue
		}
		for len(d) > 0 {
			r, size := utf8.DecodeRune(d)
			l, a := f.addRune(r, asLatin)
			looks, alien = looks || l, alien || a
			d = d[size:]
		}
	}
	return looks, alien
}

func (f *folder) add(c byte) {
	if f.n <= wordLimit {
		f.buf[f.n] = c
		f.n++
	}
}

func (f *folder) addRune(r rune, asLatin bool) (looks, alien bool) {
	if unicode.IsMark(r) || isIgnorable(r) || runeKind(r, utf8.RuneLen(r)) == kindApostrophe {
		return false, false
	}
	if latin, ok := lookalike(r); ok {
		looks = true
		if asLatin {
			r = rune(latin)
		}
	} else if r >= utf8.RuneSelf && !unicode.Is(unicode.Latin, r) {
		alien = true
	}
	r = unicode.ToLower(r)
	if s := plainLetter(r); s != "" {
		for i := range len(s) {
			f.add(s[i])
		}
		return looks, alien
	}
	if r < utf8.RuneSelf && asciiKinds[r] != kindLetter {
		return looks, alien
	}
	if f.n <= wordLimit {
		f.n += utf8.EncodeRune(f.buf[f.n:], r)
	}
	return looks, alien
}

// plainLetter spells the Latin letters that Unicode does not decompose.
func plainLetter(r rune) string {
	switch r {
	case 'ß', 'ẞ':
		return "ss"
	case 'æ':
		return "ae"
	case 'œ':
		return "oe"
	case 'ø':
		return "o"
	case 'ł':
		return "l"
	case 'đ', 'ð':
		return "d"
	case 'ı':
		return "i"
	case 'þ':
		return "th"
	}
	return ""
}

// lookalikes are the Greek and Cyrillic letters that look like a Latin one,
// after the data of Unicode Technical Standard 39 and common forgeries; sorted.
var lookalikes = []struct {
	from  rune
	latin byte
}{
	{0x37f, 'j'}, {0x391, 'a'}, {0x392, 'b'}, {0x395, 'e'}, {0x396, 'z'}, {0x397, 'h'}, {0x399, 'i'},
	{0x39a, 'k'}, {0x39c, 'm'}, {0x39d, 'n'}, {0x39f, 'o'}, {0x3a1, 'p'}, {0x3a4, 't'}, {0x3a5, 'y'},
	{0x3a7, 'x'}, {0x3b1, 'a'}, {0x3b2, 'b'}, {0x3b3, 'y'}, {0x3b5, 'e'}, {0x3b7, 'n'}, {0x3b9, 'i'},
	{0x3ba, 'k'}, {0x3bd, 'v'}, {0x3bf, 'o'}, {0x3c1, 'p'}, {0x3c3, 'o'}, {0x3c4, 't'}, {0x3c5, 'u'},
	{0x3c7, 'x'}, {0x3c9, 'w'}, {0x3f2, 'c'}, {0x3f3, 'j'}, {0x3f9, 'c'}, {0x405, 's'}, {0x406, 'i'},
	{0x408, 'j'}, {0x410, 'a'}, {0x412, 'b'}, {0x415, 'e'}, {0x41a, 'k'}, {0x41c, 'm'}, {0x41d, 'h'},
	{0x41e, 'o'}, {0x420, 'p'}, {0x421, 'c'}, {0x422, 't'}, {0x423, 'y'}, {0x425, 'x'}, {0x430, 'a'},
	{0x432, 'b'}, {0x433, 'r'}, {0x435, 'e'}, {0x43a, 'k'}, {0x43c, 'm'}, {0x43d, 'h'}, {0x43e, 'o'},
	{0x43f, 'n'}, {0x440, 'p'}, {0x441, 'c'}, {0x442, 't'}, {0x443, 'y'}, {0x445, 'x'}, {0x455, 's'},
	{0x456, 'i'}, {0x458, 'j'}, {0x474, 'v'}, {0x475, 'v'}, {0x4ae, 'y'}, {0x4af, 'y'}, {0x4bb, 'h'},
	{0x4c0, 'l'}, {0x4cf, 'l'}, {0x501, 'd'}, {0x50c, 'g'}, {0x51a, 'q'}, {0x51b, 'q'}, {0x51c, 'w'},
	{0x51d, 'w'},
}

func lookalike(r rune) (byte, bool) {
	if r < lookalikes[0].from || r > lookalikes[len(lookalikes)-1].from {
		return 0, false
	}
	i := sort.Search(len(lookalikes), func(i int) bool { return lookalikes[i].from >= r })
	return lookalikes[i].latin, lookalikes[i].from == r
}

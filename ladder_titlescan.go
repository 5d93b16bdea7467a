package rolefit

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// maxTitleWords is how many words are read: a longer text is not a title.
const maxTitleWords = 48

// A titleSep says what stands between a word and the one before it. No bit
// set means a space or a hyphen inside a word.
type titleSep uint8

const (
	sepBreak  titleSep = 1 << iota // , | : ; or a dash between words
	sepParen                       // a bracket
	sepSlash                       // /
	sepAnd                         // & + and
	sepMarker                      // one of / : * _ . · - ( alone, as in Manager:in and chef·fe
	sepDot                         // a full stop and a space
	sepQuote                       // an apostrophe
	sepDash                        // a dash with a space beside it, beside sepBreak

	sepSegment = sepBreak | sepParen
	sepCoord   = sepSlash | sepAnd
)

type titleToken struct {
	start, end int // title[start:end]
	kind       wordKind
	val        uint8
	size       int  // bytes of the folded word
	letter     byte // the word, if it is a single byte
	sep        titleSep
	possessive bool // owner's
}

func (t *titleToken) is(kinds wordKind) bool { return t.kind&kinds != 0 }

// A titleReader reads one title. It lives on the stack.
type titleReader struct {
	toks [maxTitleWords]titleToken
	n    int
}

// scan makes tokens of title: it looks every word up, joins phrases, splits
// compounds and marks what tells a gender.
func (r *titleReader) scan(title string) {
	var folders [2]folder
	var before []byte // the folded word before, if it can begin a phrase
	for i, k := 0, 0; r.n < maxTitleWords; k ^= 1 {
		start, sep := skipSeparators(title, i)
		if start == len(title) {
			break
		}
		end := titleWordEnd(title, start)
		if sep&sepParen != 0 && (end == len(title) || plainRune(title[end:]) != ')') {
			sep &^= sepMarker // chef(fe), but PO (R-1234)
		}
		word := folders[k].fold(title[start:end])
		i = end
		if sep&sepQuote != 0 && r.n > 0 && string(word) == "s" {
			r.toks[r.n-1].possessive = true
			before = nil
			continue
		}
		if sep&(sepSegment|sepCoord|sepDot) == 0 && r.phrase(before, word, end) {
			before = nil
			continue
		}
		before = word
		if sep&sepDot != 0 && r.n > 0 && !r.toks[r.n-1].abbreviates() {
			sep |= sepBreak
		}
		r.word(titleToken{start: start, end: end, sep: sep}, word)
	}
	r.markGenders()
}

// abbreviates reports whether a full stop after t may belong to it: Sr. Mgr.
func (t *titleToken) abbreviates() bool { return t.kind != 0 && t.size <= 5 }

// phrase gives the last token the meaning that its word has with the next.
func (r *titleReader) phrase(before, word []byte, end int) bool {
	if before == nil {
		return false
	}
	var buf [2*wordLimit + 1]byte
	both := append(append(append(buf[:0], before...), ' '), word...)
	w, ok := titleWords()[string(both)]
	if ok {
		last := &r.toks[r.n-1]
		last.kind, last.val, last.end = w.kind, w.val, end
	}
	return ok
}

// word adds the token t of a folded word.
func (r *titleReader) word(t titleToken, word []byte) {
	t.size = len(word)
	if len(word) == 1 {
		t.letter = word[0]
	}
	w, ok := lookupTitleWord(word)
	switch {
	case t.sep&sepMarker != 0 && r.n > 0 && genderEnding(word):
		t.kind = wGender
	case ok:
		t.kind, t.val = w.kind, w.val
	case hasDigit(word):
		t.kind = wCode
		if r.n > 0 && len(word) >= 4 && isDigit(word[0]) && t.sep&(sepSegment|sepCoord) == 0 {
			r.toks[r.n-1].codes()
		}
	default:
		if rest, found := cutProduct(word); found && r.n+1 < maxTitleWords {
			if w, ok := lookupTitleWord(rest); ok && w.kind&(wManager|wManagement|wOwner|wOwnership|wInCharge) != 0 {
				t.kind = wProduct
				r.push(t)
				t.kind, t.val, t.sep = w.kind, w.val, 0
			}
		}
	}
	r.push(t)
}

// codes makes t a part of the number that follows it, if it may be one: the
// letters of REQ-12345, or of JR-12345, where they are no level.
func (t *titleToken) codes() {
	if t.size <= 4 && (t.kind == 0 || t.is(wLevel)) {
		t.kind = wCode
	}
}

func (r *titleReader) push(t titleToken) { r.toks[r.n] = t; r.n++ }

// lookupTitleWord finds a word or, for the nouns of persons, its plural or
// feminine form.
func lookupTitleWord(word []byte) (titleWord, bool) {
	words := titleWords()
	if w, ok := words[string(word)]; ok {
		return w, true
	}
	const persons = wManager | wOwner | wOther | wHead | wWeak | wInCharge | wAssistant
	for _, ending := range [...]string{"innen", "in", "s", "n", "e"} {
		stem := len(word) - len(ending)
		if stem < 3 || string(word[stem:]) != ending {
			continue
		}
		w, ok := words[string(word[:stem])]
		if ok && w.val == 0 && (ending == "s" || ending == "innen") {
			w.val = wordPlural
		}
		if ok && (w.kind&persons != 0 || w.kind&wLevel != 0 && Level(w.val) <= LevelAssociate && ending != "s") {
			return w, true
		}
	}
	return titleWord{}, false
}

// cutProduct cuts "product" off the front of a compound.
func cutProduct(word []byte) ([]byte, bool) {
	for _, p := range [...]string{"product", "produkt", "prod"} {
		if len(word) > len(p) && string(word[:len(p)]) == p {
			return word[len(p):], true
		}
	}
	return nil, false
}

func hasDigit(word []byte) bool {
	return slices.ContainsFunc(word, isDigit)
}

// genderEnding reports whether word is an ending that, set off by a marker,
// makes a title neutral: Manager:in, chef·fe, director/a.
func genderEnding(word []byte) bool {
	switch string(word) {
	case "in", "innen", "r", "n", "e", "es", "s", "fe", "fes", "ve", "se", "ne", "le", "re", "te",
		"ice", "rice", "trice", "euse", "a", "as", "o", "os", "ra", "sse", "essa":
		return true
	}
	return false
}

// markGenders marks runs of two or more letters such as m/w/d and H/F.
func (r *titleReader) markGenders() {
	for from := 0; from < r.n; from++ {
		to, sexes := from, 0
		for to < r.n && (to == from || r.toks[to].sep != 0 && r.toks[to].sep&sepParen == 0) {
			letter := r.toks[to].letter
			if strings.IndexByte("mwfhdxitnvauk", letter) < 0 {
				break
			}
			if strings.IndexByte("mwfh", letter) >= 0 {
				sexes++
			}
			to++
		}
		if to-from >= 2 && sexes > 0 && !r.toks[from].is(wNumeral) {
			for i := from; i < to; i++ {
				r.toks[i].kind = wGender
			}
			from = to - 1
		}
	}
}

// compact takes out gender markers, articles and the word "and". What is taken
// out leaves the segments around it as they were, but not the bracket that held it.
func (r *titleReader) compact() {
	n := 0
	var held titleSep
	dropping := false
	for i := range r.n {
		t := r.toks[i]
		if dropping {
			if t.is(wGender) {
				held |= t.sep & sepParen
				continue // the slashes of m/w/d
			}
			if held&t.sep&sepParen != 0 {
				t.sep &^= sepParen
				held &^= sepParen
			}
			t.sep |= held
			held, dropping = 0, false
		}
		switch {
		case t.is(wGender):
			held, dropping = t.sep&sepSegment, true
		case t.is(wLink):
			held, dropping = t.sep, true
		case t.is(wAnd):
			held, dropping = t.sep|sepAnd, true
		default:
			r.toks[n] = t
			n++
		}
	}
	r.n = n
}

// skipSeparators returns where the next word begins and what stands before it.
func skipSeparators(title string, i int) (int, titleSep) {
	var sep titleSep
	var marks, size int
	space, dash := false, false
	marker := false
	for ; i < len(title); i += size {
		var kind kind
		if kind, size = kindAt(title, i); kind == kindLetter {
			break
		} else if kind == kindIgnorable {
			continue
		}
		c := plainRune(title[i:])
		if unicode.IsSpace(c) {
			space, marker = true, false
			continue
		}
		marks++
		switch c {
		case '—':
			sep |= sepBreak | sepDash
		case ',', ';', ':', '|', '@', '"', '!', '?', '«', '»', '“', '”', '„', '>', '<', '•':
			sep |= sepBreak
		case '(', ')', '[', ']', '{', '}':
			sep |= sepParen
		case '/', '\\':
			sep |= sepSlash
		case '&', '+':
			sep |= sepAnd
		case '\'', '’', '‘', '`', '´':
			sep |= sepQuote
		case '-', '–', '−', '‐', '‑', '~':
			dash = true
		case '.':
			sep |= sepDot
		}
		switch c {
		case '/', ':', '*', '_', '.', '·', '•', '-', '(':
			marker = !space || c == '('
		}
	}
	if dash && space {
		sep |= sepBreak | sepDash
	}
	if !space {
		sep &^= sepDot
	}
	if marker && marks == 1 {
		sep |= sepMarker
	}
	return i, sep
}

// titleWordEnd returns where the word at title[i] ends. Initials with full
// stops are one word: V.P. folds to vp.
func titleWordEnd(title string, i int) int {
	for i < len(title) {
		kind, size := kindAt(title, i)
		if kind != kindLetter && kind != kindIgnorable && !betweenInitials(title, i, size) {
			break
		}
		i += size
	}
	return i
}

// betweenInitials reports whether the character of the given size at title[i]
// is a full stop between two single letters.
func betweenInitials(title string, i, size int) bool {
	if plainRune(title[i:]) != '.' {
		return false
	}
	_, before := utf8.DecodeLastRuneInString(title[:i])
	_, beyond := utf8.DecodeLastRuneInString(title[:i-before])
	after := i + size
	if before == 0 || !letterAt(title, i-before) || letterAt(title, i-before-beyond) && beyond > 0 || !letterAt(title, after) {
		return false
	}
	_, next := kindAt(title, after)
	return !letterAt(title, after+next)
}

func letterAt(title string, i int) bool {
	if i >= len(title) {
		return false
	}
	kind, _ := kindAt(title, i)
	return kind == kindLetter
}

// plainRune returns what the first rune of s stands for: a full-width bracket
// is a bracket.
func plainRune(s string) rune {
	if s[0] < utf8.RuneSelf {
		return rune(s[0])
	}
	if d := norm.NFKD.PropertiesString(s).Decomposition(); d != nil {
		s = string(d[:min(len(d), utf8.UTFMax)])
	}
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

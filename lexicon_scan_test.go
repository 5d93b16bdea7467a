package rolefit_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/rolefit/rolefit"
)

// The oracle of the matcher: LexiconData's comment, followed in the obvious
// way over a vocabulary of a few words that have no other forms.

var (
	oracleWords    = []string{"ka", "lo", "mi", "tu"}
	oracleVerbs    = []string{"go", "vu"}
	oracleArticles = []string{"the", "our"}
)

// An oracleWord is a word of a text, its place, and whether a comma is before.
type oracleWord struct {
	word       string
	start, end int
	comma      bool
}

// oracleClauses cuts a text of words, spaces, hyphens, commas and full stops.
func oracleClauses(text string) [][]oracleWord {
	clauses := [][]oracleWord{nil}
	comma := false
	for i := 0; i < len(text); {
		switch c := text[i]; {
		case 'a' <= c && c <= 'z':
			n := 0
			for i+n < len(text) && 'a' <= text[i+n] && text[i+n] <= 'z' {
				n++
			}
			last := &clauses[len(clauses)-1]
			*last = append(*last, oracleWord{text[i : i+n], i, i + n, comma})
			comma = false
			i += n
			continue
		case c == ',':
			comma = true
		case c == '.':
			clauses = append(clauses, nil)
			comma = false
		}
		i++
	}
	return clauses
}

// phraseAt returns where a phrase that begins at word i ends, or 0.
func phraseAt(phrase []string, words []oracleWord, i int) int {
	for k, p := range phrase {
		for k > 0 && i < len(words) && !words[i].comma && slices.Contains(oracleArticles, words[i].word) {
			i++
		}
		if i == len(words) || words[i].word != p || k > 0 && words[i].comma {
			return 0
		}
		i++
	}
	return i
}

// An oracleLexicon is a lexicon in words.
type oracleLexicon struct {
	decoys  [][]string
	classes map[string][][]string
	verbs   map[string]bool
	phrases map[string][]string    // by term
	frames  map[string][2][]string // by term: the phrases of either part, joined
}

type oracleHit struct {
	term       string
	start, end int
}

// hits returns what stands in a text, and where.
func (lx *oracleLexicon) hits(text string) map[oracleHit]bool {
	found := map[oracleHit]bool{}
	for _, words := range oracleClauses(text) {
		inDecoy := make([]bool, len(words)+1)
		for i := 0; i < len(words); {
			longest, term := 0, ""
			for _, d := range lx.decoys {
				if end := phraseAt(d, words, i); end > longest {
					longest, term = end, "decoy"
				}
			}
			for t, p := range lx.phrases {
				if end := phraseAt(p, words, i); end > longest {
					longest, term = end, t
				}
			}
			switch {
			case longest == 0:
				i++
				continue
			case term == "decoy":
				for j := i; j < longest; j++ {
					inDecoy[j] = true
				}
			default:
				found[oracleHit{term, words[i].start, words[longest-1].end}] = true
			}
			i = longest
		}
		// Where the parts of frames stand, and where verbs begin and end.
		places := func(part string) (out [][2]int) {
			phrases, ok := lx.classes[part]
			if !ok {
				phrases = [][]string{strings.Fields(part)}
			}
			for i := range words {
				for _, p := range phrases {
					if end := phraseAt(p, words, i); end > 0 && !inDecoy[i] {
						out = append(out, [2]int{i, end})
					}
				}
			}
			return out
		}
		var verbs [][2]int
		for name := range lx.classes {
			if lx.verbs[name] {
				verbs = append(verbs, places(name)...)
			}
		}
		slices.SortFunc(verbs, func(a, b [2]int) int { return a[0] - b[0] })
		// reaches reports whether no verb that is not joined to the one at from
		// stands between it and the word at to.
		reaches := func(from, to int) bool {
			end := 0
			for _, v := range verbs {
				if v[0] >= to {
					break
				}
				if v[0] > from && v[0] > end+1 {
					return false
				}
				if v[0] >= from || v[1] > end {
					end = max(end, v[1])
				}
			}
			return true
		}
		for term, sides := range lx.frames {
			var spans [][2]int
			for _, z := range places(sides[1][0]) {
				nearest := [2]int{-1, -1} // the first part that begins last before the second, and the longest there
				for _, a := range places(sides[0][0]) {
					if a[0] < z[0] && (a[0] > nearest[0] || a[1] > nearest[1]) {
						nearest = a
					}
				}
				if gap := z[0] - nearest[1]; nearest[0] >= 0 && gap >= 0 && gap <= 5 && (!lx.verbs[sides[0][0]] || reaches(nearest[0], z[0])) {
					spans = append(spans, [2]int{nearest[0], z[1]})
				}
			}
			// A criterion does not count the same words twice: the leftmost
			// counts, and of those that start together the longest.
			slices.SortFunc(spans, func(a, b [2]int) int {
				if a[0] != b[0] {
					return a[0] - b[0]
				}
				return b[1] - a[1]
			})
			end := 0
			for _, s := range spans {
				if s[0] >= end {
					found[oracleHit{term, words[s[0]].start, words[s[1]-1].end}] = true
					end = s[1]
				}
			}
		}
	}
	return found
}

// randomLexicon makes a lexicon of one criterion a term.
func randomLexicon(next func(n int) int) (*oracleLexicon, rolefit.LexiconData) {
	words := func(vocabulary []string, n int) string {
		var out []string
		for range 1 + next(n) {
			out = append(out, vocabulary[next(len(vocabulary))])
		}
		return strings.Join(out, " ")
	}
	lx := &oracleLexicon{classes: map[string][][]string{}, verbs: map[string]bool{}, phrases: map[string][]string{}, frames: map[string][2][]string{}}
	data := rolefit.LexiconData{Name: "random"}
	class := func(name string, verbs bool, vocabulary []string) {
		c := rolefit.Class{Name: name, Verbs: verbs}
		for range 1 + next(2) {
			if p := words(vocabulary, 2); !slices.Contains(c.Phrases, p) {
				c.Phrases = append(c.Phrases, p)
				lx.classes["{"+name+"}"] = append(lx.classes["{"+name+"}"], strings.Fields(p))
			}
		}
		lx.verbs["{"+name+"}"] = verbs
		data.Classes = append(data.Classes, c)
	}
	class("x", false, oracleWords)
	class("y", false, oracleWords)
	class("v", true, oracleVerbs)
	class("w", true, oracleVerbs)
	for range next(3) {
		p := words(oracleWords, 3)
		if !slices.Contains(data.Decoys, p) {
			data.Decoys = append(data.Decoys, p)
			lx.decoys = append(lx.decoys, strings.Fields(p))
		}
	}
	sides := []string{"{x}", "{y}", "ka", "lo mi", "{v}", "{w}"}
	for range 1 + next(6) {
		term := words(oracleWords, 3)
		if slices.Contains(data.Decoys, term) {
			continue
		}
		if next(2) == 0 {
			term = sides[next(len(sides))] + " … " + sides[next(4)]
		}
		if lx.phrases[term] != nil || lx.frames[term][0] != nil {
			continue
		}
		if a, z, ok := strings.Cut(term, " … "); ok {
			lx.frames[term] = [2][]string{{a}, {z}}
		} else {
			lx.phrases[term] = strings.Fields(term)
		}
		data.Criteria = append(data.Criteria, rolefit.Criterion{ID: fmt.Sprint("c", len(data.Criteria)), Role: rolefit.Hybrid, Relevance: 100, Terms: []string{term}})
	}
	return lx, data
}

// randomClauses makes a text of the oracle's words.
func randomClauses(next func(n int) int) string {
	var b strings.Builder
	for range 1 + next(10) {
		switch next(12) {
		case 0:
			b.WriteString("xo")
		case 1, 2, 3:
			b.WriteString(oracleVerbs[next(len(oracleVerbs))])
		default:
			b.WriteString(oracleWords[next(len(oracleWords))])
		}
		b.WriteString([]string{" ", " ", " ", " ", " ", "-", ", ", ". ", " the ", " our "}[next(10)])
	}
	return b.String()
}

// compareWithOracle reports a difference between the matcher and the oracle.
func compareWithOracle(lx *oracleLexicon, c *rolefit.Classifier, text string) string {
	got := map[oracleHit]bool{}
	for _, e := range c.Classify(rolefit.Document{Text: text}).Evidence {
		got[oracleHit{e.Term, e.Start, e.End}] = true
	}
	want := lx.hits(text)
	if maps.Equal(got, want) {
		return ""
	}
	list := func(m map[oracleHit]bool) (out []string) {
		for h := range m {
			out = append(out, fmt.Sprintf("%q at %d:%d", h.term, h.start, h.end))
		}
		slices.Sort(out)
		return out
	}
	return cmp.Diff(list(want), list(got))
}

// Law 11, in small: the matcher is the obvious one.
func TestMatcherAgainstOracle(t *testing.T) {
	lexicons, texts := 250, 800
	if testing.Short() {
		lexicons = 40
	}
	rng := rand.New(rand.NewPCG(11, 11))
	failures := 0
	for range lexicons {
		lx, data := randomLexicon(rng.IntN)
		compiled, err := rolefit.NewLexicon(data)
		if err != nil {
			t.Fatalf("%+v: %v", data, err)
		}
		c := newClassifier(t, rolefit.Options{Lexicon: compiled})
		for range texts {
			text := randomClauses(rng.IntN)
			if diff := compareWithOracle(lx, c, text); diff != "" {
				if failures++; failures <= 10 {
					t.Errorf("%q with decoys %q, classes %v and terms %v (-want +got):\n%s", text, data.Decoys, data.Classes, terms(data), diff)
				}
			}
		}
	}
	if failures > 0 {
		t.Errorf("%d of %d texts differ", failures, lexicons*texts)
	}
}

func terms(data rolefit.LexiconData) (out []string) {
	for _, c := range data.Criteria {
		out = append(out, c.Terms...)
	}
	return out
}

// Every set of up to two phrases over two words against every text of up to
// seven of them.
func TestMatcherExhaustively(t *testing.T) {
	var phrases []string
	for n := 1; n <= 3; n++ {
		for k := range 1 << n {
			var w []string
			for i := range n {
				w = append(w, oracleWords[k>>i&1])
			}
			phrases = append(phrases, strings.Join(w, " "))
		}
	}
	var texts []string
	for n := 1; n <= 7; n++ {
		for k := range 1 << n {
			var w []string
			for i := range n {
				w = append(w, oracleWords[k>>i&1])
			}
			texts = append(texts, strings.Join(w, " "))
		}
	}
	for i, a := range phrases {
		for _, b := range phrases[i:] {
			lx := &oracleLexicon{phrases: map[string][]string{a: strings.Fields(a), b: strings.Fields(b)}}
			data := rolefit.LexiconData{Name: "pair", Criteria: []rolefit.Criterion{{ID: "a", Relevance: 1, Role: rolefit.Hybrid, Terms: []string{a}}}}
			if a != b {
				data.Criteria = append(data.Criteria, rolefit.Criterion{ID: "b", Relevance: 1, Role: rolefit.Hybrid, Terms: []string{b}})
			}
			compiled, err := rolefit.NewLexicon(data)
			if err != nil {
				t.Fatal(err)
			}
			c := newClassifier(t, rolefit.Options{Lexicon: compiled})
			for _, text := range texts {
				if diff := compareWithOracle(lx, c, text); diff != "" {
					t.Fatalf("%q with %q and %q:\n%s", text, a, b, diff)
				}
			}
		}
	}
}

func FuzzMatcher(f *testing.F) {
	f.Add([]byte{}, []byte{1, 2, 3})
	f.Add([]byte("lexicon of many bytes, long enough for several terms"), []byte("and a text of as many bytes again"))
	f.Fuzz(func(t *testing.T, lexicon, text []byte) {
		if len(lexicon)+len(text) > 4096 {
			return
		}
		lx, data := randomLexicon(picks(lexicon))
		if len(data.Criteria) == 0 {
			return // refused, which TestNewLexiconRefuses shows
		}
		compiled, err := rolefit.NewLexicon(data)
		if err != nil {
			t.Fatalf("%+v: %v", data, err)
		}
		c := newClassifier(t, rolefit.Options{Lexicon: compiled})
		s := randomClauses(picks(text))
		if diff := compareWithOracle(lx, c, s); diff != "" {
			t.Errorf("%q with decoys %q, classes %v and terms %v:\n%s", s, data.Decoys, data.Classes, terms(data), diff)
		}
	})
}

// picks makes choices of bytes, and zero when they are used up.
func picks(b []byte) func(n int) int {
	return func(n int) int {
		if len(b) == 0 {
			return 0
		}
		k := int(b[0]) % n
		b = b[1:]
		return k
	}
}

// FuzzClassify checks the laws on any bytes.
func FuzzClassify(f *testing.F) {
	for _, s := range illFormed {
		f.Add("own the roadmap "+s+" user story", "product manager"+s, s, uint8(3))
	}
	if docs, err := corpus(); err == nil {
		for _, d := range docs[:30] {
			f.Add(d.Document.Text, d.Document.Title, "Jira", uint8(5))
		}
	}
	for _, s := range []string{"\u200b\u00ad\u202e", "ﷺ", "ΐ", "İ", "ẞ", "p\u0301\u0302", "not only", "’s", "P&L’s", "don’t own the backlog", "a, b; c: d", "• own\n▪ set", "ＯＷＮ　ＴＨＥ　ＲＯＡＤＭＡＰ", "own the rоadmap", "Roadmap™", "㏘", "C++", "A/B-Test"} {
		f.Add(s+"own the product roadmap"+s, s, s, uint8(0))
	}
	c, err := rolefit.New(rolefit.Options{})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text, title, skill string, level uint8) {
		if len(text) > 1<<16 {
			return
		}
		checkLaws(t, c, builtinIndex(), rolefit.Document{Text: text, Title: title})
		r := checkLaws(t, c, builtinIndex(), rolefit.Document{Text: text, Title: title, Skills: []rolefit.Skill{{Name: skill, Proficiency: rolefit.Proficiency(level)}}})
		if _, err := json.Marshal(r); err != nil {
			t.Error(err)
		}
	})
}

// FuzzIgnorable puts a character that shows nothing into a text and asks for
// the same result at moved places.
func FuzzIgnorable(f *testing.F) {
	for i, text := range []string{
		"You own the product's roadmap, don't set pricing.", "Write user stories\nand acceptance criteria. 3.5 years, e.g. in the U.S., of Scrum",
		"platformDefine the backlog", "- own\n- set the price", "no experience with sprint planning", "The product owners' backlog",
	} {
		for at := range len(text) {
			f.Add(text, uint16(at), uint8(i+at))
		}
	}
	c, err := rolefit.New(rolefit.Options{})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string, at uint16, which uint8) {
		if len(text) > 1<<14 || !utf8.ValidString(text) {
			return
		}
		i := int(at) % (len(text) + 1)
		if !boundary(text, i) || i < len(text) && !utf8.RuneStart(text[i]) {
			return
		}
		ignorables := []string{"\u200b", "\u00ad", "\u2060", "\ufeff", "\u200e", "\u202e", "\ufe0f", "\U000e0041"}
		mark := ignorables[int(which)%len(ignorables)]
		want, got := c.Classify(rolefit.Document{Text: text}), c.Classify(rolefit.Document{Text: text[:i] + mark + text[i:]})
		if diff := cmp.Diff(numbersOf(want), numbersOf(got)); diff != "" {
			t.Fatalf("%q with %+q at %d:\n%s", text, mark, i, diff)
		}
		if len(want.Evidence) != len(got.Evidence) {
			t.Fatalf("%q with %+q at %d: %d pieces of evidence, want %d", text, mark, i, len(got.Evidence), len(want.Evidence))
		}
		for k, e := range got.Evidence {
			start, end := want.Evidence[k].Start, want.Evidence[k].End
			if start >= i && e.Start == start+len(mark) || start == i && e.Start == start {
				start = e.Start
			}
			if end > i || end == i && e.End == end+len(mark) {
				end += len(mark)
			}
			if e.Start != start || e.End != end {
				t.Fatalf("%q with %+q at %d: span %d:%d, want %d:%d", text, mark, i, e.Start, e.End, start, end)
			}
		}
	})
}

func FuzzParseLexicon(f *testing.F) {
	for _, data := range []rolefit.LexiconData{{}, smallLexicon()} {
		text, err := json.Marshal(data)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(text), "fly a blue kite")
	}
	for _, s := range illFormed {
		f.Add(`{"name":"x","criteria":[{"id":"a","role":"hybrid","dimension":"goal","relevance":5,"terms":["`+s+` kite"]}]}`, "kite "+s)
	}
	for _, term := range []string{"the", "the the", "a b c d e f g h i j k l m n o p", "{c} … {c}", "not", "no kite", "{c} … kite", " … ", "P&L", "™", "we"} {
		f.Add(`{"name":"x","bias":{"relevance":0,"altitude":0},"decoys":[],"classes":[{"name":"c","verbs":true,"phrases":["own","the own"]}],"criteria":[{"id":"a","role":"product-manager","dimension":"tools","relevance":-5,"altitude":7,"terms":["`+term+`"]}]}`, term+" own, own own "+term)
	}
	f.Fuzz(func(t *testing.T, text, document string) {
		if len(text)+len(document) > 1<<15 {
			return
		}
		lx, err := rolefit.ParseLexicon([]byte(text))
		if err != nil {
			if lx != nil {
				t.Error("a lexicon comes with the error")
			}
			return
		}
		c := newClassifier(t, rolefit.Options{Lexicon: lx})
		r := c.Classify(rolefit.Document{Text: document})
		sum := r.Bias
		for _, e := range r.Evidence {
			sum.Relevance += e.Weight.Relevance
			sum.Altitude += e.Weight.Altitude
		}
		if sum != r.Logits || c.Score(document) != r.Probabilities {
			t.Errorf("evidence gives %v, logits are %v, Score %v", sum, r.Logits, c.Score(document))
		}
		form, err := json.Marshal(lx)
		if err != nil {
			t.Fatal(err)
		}
		again, err := rolefit.ParseLexicon(form)
		if err != nil {
			t.Fatalf("%s: %v", form, err)
		}
		if again.Model() != lx.Model() {
			t.Errorf("%s comes back as %s", lx.Model(), again.Model())
		}
	})
}

// Where words end, and which separators a phrase crosses, written out once.
func TestWordBoundaries(t *testing.T) {
	lx, err := rolefit.NewLexicon(rolefit.LexiconData{Name: "one", Criteria: []rolefit.Criterion{{ID: "a", Role: rolefit.Hybrid, Relevance: 100, Terms: []string{"product manager"}}}})
	if err != nil {
		t.Fatal(err)
	}
	c := newClassifier(t, rolefit.Options{Lexicon: lx})
	for _, tt := range []struct {
		text, want, reason string // want: what matches, empty if nothing
	}{
		{"product manager", "product manager", "as written"},
		{"Product Managers", "Product Managers", "plural"},
		{"PRODUCT MANAGER'S", "PRODUCT MANAGER", "possessive is not part of the span"},
		{"Product Manager’s", "Product Manager", "the same, curly"},
		{"product-manager", "product-manager", "hyphen"},
		{"product\u2011manager", "product\u2011manager", "no-break hyphen"},
		{"Product/Manager", "Product/Manager", "slash"},
		{"product_manager", "product_manager", "underscore"},
		{"product\u00a0manager", "product\u00a0manager", "no-break space"},
		{"product  \t manager", "product  \t manager", "several spaces"},
		{"product \"manager\"", "product \"manager", "quotes, and the last is outside"},
		{"the product the manager", "product the manager", "an article between"},
		{"Product™ Manager", "Product™ Manager", "a trade mark ends a word"},
		{"ｐｒｏｄｕｃｔ ｍａｎａｇｅｒ", "ｐｒｏｄｕｃｔ ｍａｎａｇｅｒ", "full width"},
		{"prod\u00aduct man\u200bager", "prod\u00aduct man\u200bager", "soft hyphen and zero-width space"},
		{"pröduct manäger", "pröduct manäger", "accents are dropped"},
		{"prоduct manager", "prоduct manager", "a Cyrillic o"},
		{"ﷺ product manager ﷺ", "product manager", "beside a letter of eighteen"},
		{"İproduct manager", "", "a letter before is another word"},
		{"product manager\u0301", "product manager\u0301", "a mark belongs to its letter"},
		{strings.Repeat("\u0301", 100) + "product manager" + strings.Repeat("\u0301", 100), strings.Repeat("\u0301", 100) + "product manager" + strings.Repeat("\u0301", 100), "a hundred marks"},
		{"comproduct managerial", "", "inside longer words"},
		{"productmanager", "", "one word"},
		{"produ ct manager", "", "broken by a space"},
		{"product,manager", "", "comma"},
		{"product. Manager", "", "full stop"},
		{"product\x00manager", "", "NUL"},
		{"product\xffmanager", "", "ill-formed byte"},
		{"product;manager", "", "semicolon"},
		{"product: manager", "", "colon"},
		{"product – manager", "", "a dash between spaces"},
		{"product – Manager", "", "the same before a capital"},
		{"product\n\nmanager", "", "a blank line"},
		{"product\nmanager", "", "a short line is a heading or an item"},
		{"one two three four five six seven eight nine ten product\nmanager", "product\nmanager", "a wrapped line"},
		{"one two three four five six seven eight nine ten product\r\nmanager", "product\r\nmanager", "a wrapped line in CRLF"},
		{"one two three four five six seven eight nine ten product\nManager", "", "a line that begins with a capital is a new one"},
		{"one two three four five six seven eight nine ten product\n- manager", "", "an item of a list"},
		{"one two three four five six seven eight nine ten product\n* manager", "", "an item of a list, starred"},
		{"one two three four five six seven eight nine ten product\n• manager", "", "an item of a list, dotted"},
		{"one two three four five six seven eight nine ten product\n▪ manager", "", "an item of a list, with a square"},
		{"one two three four five six seven eight nine ten product\n(manager)", "", "a bracket"},
		{"product • manager", "", "a bullet"},
		{"product | manager", "", "a bar"},
		{"product 🚀 manager", "", "an emoji"},
		{"рrоduсt mаnаgеr", "рrоduсt mаnаgеr", "many Cyrillic letters"},
		{"продукт manager", "", "a Cyrillic word is no look-alike"},
		{"productManager", "", "a seam is a break"},
	} {
		r := c.Classify(rolefit.Document{Text: tt.text})
		got := ""
		for _, e := range r.Evidence {
			got += tt.text[e.Start:e.End]
		}
		if got != tt.want {
			t.Errorf("%q (%s): %q matches, want %q", tt.text, tt.reason, got, tt.want)
		}
	}
}

// The case of each letter, drawn at random, tells nothing.
func TestRandomCase(t *testing.T) {
	rng := rand.New(rand.NewPCG(6, 6))
	c := newClassifier(t, rolefit.Options{})
	for _, d := range texts(t) {
		if seam.MatchString(d.Document.Text) || strings.Contains(d.Document.Text, "\n") {
			continue // seams and wrapped lines are told by case
		}
		// The first letter after a space keeps its case and no small letter
		// before a capital: otherwise a seam would be made.
		text := strings.Map(func(r rune) rune {
			if rng.IntN(2) == 0 {
				return unicode.ToUpper(r)
			}
			return r
		}, strings.ToUpper(d.Document.Text))
		if want, got := c.Score(d.Document.Text), c.Score(text); want != got {
			t.Errorf("%s: %v, want %v", d.ID, got, want)
		}
	}
}

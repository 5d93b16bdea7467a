package rolefit_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"

	"github.com/rolefit/rolefit"
)

// A labelled document of testdata.
type labelled struct {
	ID       string
	Document rolefit.Document
	Want     rolefit.Role
}

// corpus returns every labelled document of testdata: postings, résumés,
// fragments, skill lists, profiles and short adversarial texts.
var corpus = sync.OnceValues(func() ([]labelled, error) {
	var all []labelled
	for _, name := range []string{"documents", "meaning", "profiles"} {
		f, err := os.Open(filepath.Join("testdata", name+".jsonl"))
		if err != nil {
			return nil, err
		}
		defer f.Close()
		lines := bufio.NewScanner(f)
		for lines.Scan() {
			var row struct {
				ID, File, Title, Text string
				Skills                []rolefit.Skill
				Want                  rolefit.Role
			}
			if err := json.Unmarshal(lines.Bytes(), &row); err != nil {
				return nil, fmt.Errorf("%s: %w", name, err)
			}
			if row.File != "" {
				text, err := os.ReadFile(filepath.Join("testdata", row.File))
				if err != nil {
					return nil, err
				}
				row.Text = string(text)
			}
			all = append(all, labelled{name + "/" + row.ID, rolefit.Document{Title: row.Title, Text: row.Text, Skills: row.Skills}, row.Want})
		}
		if err := lines.Err(); err != nil {
			return nil, err
		}
	}
	return all, nil
})

func documents(t testing.TB) []labelled {
	t.Helper()
	all, err := corpus()
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// texts returns the labelled documents that have a text.
func texts(t testing.TB) []labelled {
	return slices.DeleteFunc(slices.Clone(documents(t)), func(d labelled) bool { return d.Document.Text == "" })
}

func newClassifier(t testing.TB, o rolefit.Options) *rolefit.Classifier {
	t.Helper()
	c, err := rolefit.New(o)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// sameTitle compares the set of specialties in a title, which hides its bits.
var sameTitle = cmp.Comparer(func(a, b rolefit.Specialties) bool { return a == b })

// illFormed is text that has hung or broken readers of UTF-8 elsewhere.
var illFormed = []string{
	"\xf3\xcc\x84", "\xf3\xcc\x80", "\x84\xf0\xcc\x80", "\xe1\xff\xf3\xcc\x81",
	"\xed\xa0\x80", "\xc0\xaf", "\xf4\x90\x80\x80", "\xff\xfe", "\xef\xbb\xbf", "\x00", "\xc3", "\xe2\x80", "\xf0\x9f\x98",
}

// checkLaws checks what holds of the result of every document whatsoever:
// numbers in range, evidence that adds up, spans that are in the text and hold
// their term.
func checkLaws(t testing.TB, c *rolefit.Classifier, lx *lexiconIndex, d rolefit.Document) rolefit.Result {
	t.Helper()
	r := c.Classify(d)
	quote := func() string { return fmt.Sprintf("%.200q (%d bytes, %d skills)", d.Text, len(d.Text), len(d.Skills)) }

	p := r.Probabilities
	for _, x := range []float64{p.Neither, p.ProductManager, p.ProductOwner} {
		if !(x >= 0 && x <= 1) {
			t.Errorf("%s: probability %v out of range", quote(), x)
		}
	}
	if sum := p.Neither + p.ProductManager + p.ProductOwner; math.Abs(sum-1) > 1e-9 {
		t.Errorf("%s: probabilities sum to %v", quote(), sum)
	}
	if !(r.Altitude > -1 && r.Altitude < 1) {
		t.Errorf("%s: altitude %v out of range", quote(), r.Altitude)
	}
	if len(d.Skills) == 0 {
		if got := c.Score(d.Text); got != p {
			t.Errorf("%s: Score = %v, Classify = %v", quote(), got, p)
		}
	}

	sum := r.Bias
	for _, e := range r.Evidence {
		sum.Relevance += e.Weight.Relevance
		sum.Altitude += e.Weight.Altitude
	}
	if sum != r.Logits {
		t.Errorf("%s: bias and evidence give %v, logits are %v", quote(), sum, r.Logits)
	}

	order := func(a, b rolefit.Evidence) int {
		switch {
		case a.Skill != b.Skill:
			return a.Skill - b.Skill
		case a.Start != b.Start:
			return a.Start - b.Start
		}
		return 0
	}
	if !slices.IsSortedFunc(r.Evidence, order) {
		t.Errorf("%s: evidence is not sorted by skill and start", quote())
	}
	for _, e := range r.Evidence {
		text := d.Text
		if e.Skill < 0 || e.Skill > len(d.Skills) {
			t.Errorf("%s: evidence of skill %d", quote(), e.Skill)
			continue
		}
		if e.Skill > 0 {
			text = d.Skills[e.Skill-1].Name
		}
		if e.Start < 0 || e.Start >= e.End || e.End > len(text) {
			t.Errorf("%s: span [%d:%d]", quote(), e.Start, e.End)
			continue
		}
		if !boundary(text, e.Start) || !boundary(text, e.End) {
			t.Errorf("%s: span [%d:%d] cuts a character", quote(), e.Start, e.End)
		}
		lx.check(t, e, text[e.Start:e.End])
	}
	return r
}

// boundary reports whether a character of text begins or ends at i.
func boundary(text string, i int) bool {
	if i == len(text) || utf8.RuneStart(text[i]) {
		return true
	}
	// A continuation byte: fine unless it belongs to the character before.
	for back := 1; back < utf8.UTFMax && i-back >= 0; back++ {
		if utf8.RuneStart(text[i-back]) {
			_, size := utf8.DecodeRuneInString(text[i-back:])
			return size <= back
		}
	}
	return true
}

// A lexiconIndex knows a lexicon by ID and name, to check evidence against it.
type lexiconIndex struct {
	criteria map[string]rolefit.Criterion
	classes  map[string][][]string // the phrases of each class, folded
	terms    map[string][][][]string
}

func indexOf(data rolefit.LexiconData) *lexiconIndex {
	ix := &lexiconIndex{map[string]rolefit.Criterion{}, map[string][][]string{}, map[string][][][]string{}}
	for _, c := range data.Criteria {
		ix.criteria[c.ID] = c
	}
	for _, c := range data.Classes {
		for _, p := range c.Phrases {
			ix.classes["{"+c.Name+"}"] = append(ix.classes["{"+c.Name+"}"], slowWords(p))
		}
	}
	for _, c := range data.Criteria {
		for _, term := range c.Terms {
			var sides [][][]string
			for side := range strings.SplitSeq(term, " … ") {
				if class, ok := ix.classes[side]; ok {
					sides = append(sides, class)
				} else {
					sides = append(sides, [][]string{slowWords(side)})
				}
			}
			ix.terms[term] = sides
		}
	}
	return ix
}

var builtinIndex = sync.OnceValue(func() *lexiconIndex { return indexOf(rolefit.DefaultLexicon().Data()) })

// check checks that e names a term of its criterion and that the words of the
// span are those of the term: all of them for a phrase, its two parts at either
// end for a frame.
func (ix *lexiconIndex) check(t testing.TB, e rolefit.Evidence, span string) {
	t.Helper()
	c, ok := ix.criteria[e.Criterion]
	if !ok || !slices.Contains(c.Terms, e.Term) {
		t.Errorf("span %.100q: no term %q of criterion %q", span, e.Term, e.Criterion)
		return
	}
	if c.Role != e.Role || c.Dimension != e.Dimension {
		t.Errorf("span %.100q: role and dimension are not those of criterion %q", span, e.Criterion)
	}
	if e.Context > rolefit.Negated {
		t.Errorf("span %.100q: context %v", span, e.Context)
	}
	words := slowWords(span)
	if slices.ContainsFunc(words, func(w string) bool { return strings.ContainsFunc(w, func(r rune) bool { return r > 127 }) }) {
		return // look-alike letters, which have tests of their own
	}
	sides := ix.terms[e.Term]
	ok = false
	if len(sides) == 1 {
		ok = slices.ContainsFunc(sides[0], func(p []string) bool { return prefixOf(p, words) == len(words) && len(words) > 0 })
	} else {
		for _, first := range sides[0] {
			for _, second := range sides[1] {
				n := prefixOf(first, words)
				ok = ok || n > 0 && suffixOf(second, words[n:])
			}
		}
	}
	if !ok {
		t.Errorf("span %.100q (words %q) does not hold term %q", span, words, e.Term)
	}
}

var slowArticles = []string{"a", "an", "the", "our", "your", "its", "this", "these", "all"}

// prefixOf returns how many of words a phrase takes, articles between
// included, or 0 if words do not begin with it.
func prefixOf(phrase, words []string) int {
	n := 0
	for i, p := range phrase {
		for i > 0 && n < len(words) && !sameWord(p, words[n]) && slices.Contains(slowArticles, words[n]) {
			n++
		}
		if n == len(words) || !sameWord(p, words[n]) {
			if i > 0 && slices.Contains(slowArticles, p) {
				continue // an article of the phrase itself may be left out
			}
			return 0
		}
		n++
	}
	return n
}

func suffixOf(phrase, words []string) bool {
	for i := range words {
		if n := prefixOf(phrase, words[i:]); n > 0 && i+n == len(words) {
			return true
		}
	}
	return false
}

// slowWords cuts a text into folded words the obvious way, rune by rune.
func slowWords(text string) []string {
	text = strings.NewReplacer("™", " ", "℠", " ", "'", "’", "`", "’", "‘", "’", "´", "’", "ʼ", "’", "＇", "’").Replace(text)
	var plain []rune
	for _, r := range norm.NFKD.String(text) {
		if !unicode.IsMark(r) && !slowIgnorable(r) {
			plain = append(plain, unicode.ToLower(r))
		}
	}
	s := string(plain)
	s = strings.NewReplacer("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i").Replace(s)
	var words []string
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return r != '’' && !unicode.IsLetter(r) && !unicode.IsNumber(r) }) {
		w = strings.Trim(w, "’")
		switch {
		case strings.HasSuffix(w, "’s"):
			words = append(words, strings.TrimSuffix(w, "’s"))
		case strings.HasSuffix(w, "’t"):
			words = append(words, strings.ReplaceAll(w, "’", ""))
		default:
			words = append(words, strings.FieldsFunc(w, func(r rune) bool { return r == '’' })...)
		}
	}
	return words
}

func slowIgnorable(r rune) bool {
	return unicode.Is(unicode.Cf, r) && !(0x600 <= r && r <= 0x6dd) || unicode.Is(unicode.Other_Default_Ignorable_Code_Point, r) || unicode.Is(unicode.Variation_Selector, r)
}

// irregular are forms that share no stem with their verb.
var irregular = strings.Fields(`broke-break broken-break brought-bring chose-choose chosen-choose did-do done-do drew-draw drawn-draw
	drove-drive driven-drive fed-feed found-find gave-give given-give grew-grow grown-grow held-hold kept-keep led-lead made-make met-meet
	oversaw-oversee overseen-oversee ran-run saw-see seen-see sold-sell sent-send spoke-speak spoken-speak took-take taken-take taught-teach
	thought-think understood-understand won-win wrote-write written-write built-build`)

// sameWord reports whether a and b are forms of one word, generously: equal,
// or equal but for an English ending and British spelling.
func sameWord(a, b string) bool {
	return a == b || a != "" && b != "" && a[0] == b[0] && stem(a) == stem(b)
}

var british = strings.NewReplacer("isation", "ize", "ization", "ize", "ys", "yz", "is", "iz", "our", "or", "programme", "program", "tre", "ter", "logue", "log", "enc", "ens", "ll", "l", "udge", "udg")

func stem(w string) string {
	for _, pair := range irregular {
		if form, base, _ := strings.Cut(pair, "-"); form == w {
			w = base
		}
	}
	w = british.Replace(w)
	for _, ending := range []string{"ies", "iez", "es", "ez", "s", "z", "ing", "ed", "d", "y", "e", "i"} {
		if rest, ok := strings.CutSuffix(w, ending); ok && len(rest) >= 2 {
			w = rest
			if ending == "ing" || ending == "ed" {
				if n := len(w); n > 2 && w[n-1] == w[n-2] {
					w = w[:n-1]
				}
			}
		}
	}
	return strings.TrimRight(w, "eiyszd")
}

// Laws 1 to 4 on every document of testdata, alone and joined to a skills
// profile of another.
func TestLawsOnDocuments(t *testing.T) {
	c := newClassifier(t, rolefit.Options{})
	ix := builtinIndex()
	docs := documents(t)
	var evidence int
	for i, d := range docs {
		r := checkLaws(t, c, ix, d.Document)
		evidence += len(r.Evidence)
		other := docs[(i+7)%len(docs)].Document
		mixed := d.Document
		mixed.Skills = append(slices.Clone(mixed.Skills), other.Skills...)
		mixed.Skills = append(mixed.Skills, rolefit.Skill{Name: other.Title, Proficiency: rolefit.Aware}, rolefit.Skill{Name: ""}, rolefit.Skill{Name: "backlog refinement", Proficiency: 99})
		checkLaws(t, c, ix, mixed)
	}
	if evidence < 5*len(docs) {
		t.Errorf("only %d pieces of evidence in %d documents: the laws are checked on nothing", evidence, len(docs))
	}
}

// Laws 1 to 4 on ill-formed bytes in every place of a text.
func TestLawsOnIllFormedText(t *testing.T) {
	c := newClassifier(t, rolefit.Options{})
	ix := builtinIndex()
	const host = "You own the product roadmap. Write user stories"
	for _, bad := range illFormed {
		for i := range len(host) + 1 {
			checkLaws(t, c, ix, rolefit.Document{Text: host[:i] + bad + host[i:]})
		}
		for _, n := range []int{4095, 65535} {
			checkLaws(t, c, ix, rolefit.Document{Text: strings.Repeat("a", n) + bad})
			checkLaws(t, c, ix, rolefit.Document{Text: strings.Repeat("user story ", n/11) + bad + " own the roadmap"})
		}
		r := c.Classify(rolefit.Document{Text: "acceptance criteria" + bad + "acceptance criteria"})
		if len(r.Evidence) != 2 && bad != "\xef\xbb\xbf" {
			t.Errorf("%q between two terms: %d pieces of evidence, want 2", bad, len(r.Evidence))
		}
	}
	for a := range 256 {
		for b := range 256 {
			c.Score("own roadmap" + string([]byte{byte(a), byte(b)}) + "own roadmap")
		}
		checkLaws(t, c, ix, rolefit.Document{Text: "own the road" + string([]byte{byte(a)}) + "map and the backlog" + string([]byte{byte(a)})})
	}
	rng := rand.New(rand.NewPCG(1, 2))
	alphabet := []byte("\xf3\xcc\x80\x84\xe0\xed\xa0\xc0\xffa ")
	for range 20000 {
		bad := make([]byte, 3+rng.IntN(4))
		for i := range bad {
			bad[i] = alphabet[rng.IntN(len(alphabet))]
		}
		checkLaws(t, c, ix, rolefit.Document{Text: "own the " + string(bad) + " roadmap" + string(bad)})
	}
}

// Law 3 holds where evidence is cut off: what counts is always listed, and no
// number depends on what is not.
func TestEvidenceCap(t *testing.T) {
	c := newClassifier(t, rolefit.Options{})
	one := "You own the product roadmap and write user stories with acceptance criteria. "
	few, many := c.Classify(rolefit.Document{Text: one}), c.Classify(rolefit.Document{Text: strings.Repeat(one, 20000) + "You set the pricing."})
	if few.Flags.Has(rolefit.Truncated) || !many.Flags.Has(rolefit.Truncated) {
		t.Errorf("truncated: %v for few, %v for many", few.Flags, many.Flags)
	}
	if len(many.Evidence) > 5000 {
		t.Errorf("%d pieces of evidence are listed", len(many.Evidence))
	}
	checkLaws(t, c, builtinIndex(), rolefit.Document{Text: strings.Repeat(one, 20000) + "You set the pricing."})
	if e := c.Classify(rolefit.Document{Text: strings.Repeat(one, 20000)}); e.Logits != few.Logits {
		t.Errorf("repeated 20,000 times: logits %v, want %v", e.Logits, few.Logits)
	}
}

// numbers is what of a result may not depend on the order of a lexicon or of
// skills: all but the places and the name of the model.
type numbers struct {
	Role          rolefit.Role
	Probabilities rolefit.Probabilities
	Altitude      float64
	Fits          rolefit.Fits
	Shown         int
	Logits        rolefit.Logits
	Flags         rolefit.Flags
}

func numbersOf(r rolefit.Result) numbers {
	return numbers{r.Role, r.Probabilities, r.Altitude, r.Fits, r.Shown, r.Logits, r.Flags}
}

// Law 5: the order of a lexicon's criteria, terms, classes, phrases and decoys
// changes no number.
func TestLexiconOrderIsFree(t *testing.T) {
	base := newClassifier(t, rolefit.Options{})
	docs := documents(t)
	for seed := range uint64(5) {
		rng := rand.New(rand.NewPCG(seed, 5))
		data := rolefit.DefaultLexicon().Data()
		shuffle(rng, data.Criteria)
		shuffle(rng, data.Classes)
		shuffle(rng, data.Decoys)
		for i := range data.Criteria {
			shuffle(rng, data.Criteria[i].Terms)
		}
		for i := range data.Classes {
			shuffle(rng, data.Classes[i].Phrases)
		}
		lx, err := rolefit.NewLexicon(data)
		if err != nil {
			t.Fatal(err)
		}
		c := newClassifier(t, rolefit.Options{Lexicon: lx})
		for _, d := range docs {
			want, got := base.Classify(d.Document), c.Classify(d.Document)
			if diff := cmp.Diff(numbersOf(want), numbersOf(got)); diff != "" {
				t.Errorf("order %d: %s:\n%s%s", seed, d.ID, diff, evidenceDiff(want, got, d.Document.Text))
			}
		}
	}
}

func shuffle[T any](rng *rand.Rand, s []T) {
	rng.Shuffle(len(s), func(i, j int) { s[i], s[j] = s[j], s[i] })
}

// evidenceDiff lists the evidence that only one of two results has.
func evidenceDiff(want, got rolefit.Result, text string) string {
	var b strings.Builder
	for _, side := range []struct {
		mark        string
		these, them []rolefit.Evidence
	}{{"-", want.Evidence, got.Evidence}, {"+", got.Evidence, want.Evidence}} {
		for _, e := range side.these {
			if !slices.Contains(side.them, e) && e.Skill == 0 {
				fmt.Fprintf(&b, "\t%s %s %q (%s, %v, %v)\n", side.mark, e.Criterion, e.Term, text[e.Start:e.End], e.Context, e.Weight)
			}
		}
	}
	return b.String()
}

// Law 5: the order of skills changes no number.
func TestSkillOrderIsFree(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	tried := 0
	for _, d := range documents(t) {
		if len(d.Document.Skills) == 0 {
			continue
		}
		want := numbersOf(rolefit.Classify(d.Document))
		for range 20 {
			tried++
			moved := d.Document
			moved.Skills = slices.Clone(moved.Skills)
			shuffle(rng, moved.Skills)
			if diff := cmp.Diff(want, numbersOf(rolefit.Classify(moved))); diff != "" {
				t.Errorf("%s in the order %v:\n%s", d.ID, moved.Skills, diff)
			}
		}
	}
	if tried == 0 {
		t.Error("no profile was tried")
	}
}

// Law 5: the same bytes come out of every call, whatever GOMAXPROCS is.
func TestSameBytes(t *testing.T) {
	digest := func() []byte {
		var b bytes.Buffer
		for _, d := range documents(t) {
			if err := json.NewEncoder(&b).Encode(rolefit.Classify(d.Document)); err != nil {
				t.Fatal(err)
			}
		}
		return b.Bytes()
	}
	want := digest()
	for _, n := range []int{1, 2, 16} {
		old := runtime.GOMAXPROCS(n)
		for range 3 {
			if !bytes.Equal(digest(), want) {
				t.Errorf("GOMAXPROCS %d: other bytes", n)
			}
		}
		runtime.GOMAXPROCS(old)
	}
}

// Many goroutines on one Classifier get what one alone gets.
func TestConcurrentUse(t *testing.T) {
	c := newClassifier(t, rolefit.Options{})
	docs := documents(t)
	want := make([]rolefit.Result, len(docs))
	for i, d := range docs {
		want[i] = c.Classify(d.Document)
	}
	var wg sync.WaitGroup
	for g := range 16 {
		wg.Go(func() {
			for k := range docs {
				i := (k*7 + g*13) % len(docs)
				if diff := cmp.Diff(want[i], c.Classify(docs[i].Document), sameTitle); diff != "" {
					t.Errorf("goroutine %d: %s:\n%s", g, docs[i].ID, diff)
				}
				c.Score(docs[k].Document.Text)
			}
		})
	}
	wg.Wait()
}

// What a caller does with a result or with a lexicon's data changes no later
// call.
func TestResultsAreTheCallers(t *testing.T) {
	d := texts(t)[0].Document
	want := rolefit.Classify(d)
	spoiled := rolefit.Classify(d)
	clear(spoiled.Evidence)
	data := rolefit.DefaultLexicon().Data()
	for _, c := range data.Criteria {
		clear(c.Terms)
	}
	for _, c := range data.Classes {
		clear(c.Phrases)
	}
	clear(data.Criteria)
	clear(data.Decoys)
	if diff := cmp.Diff(want, rolefit.Classify(d), sameTitle); diff != "" {
		t.Error(diff)
	}
	own := rolefit.LexiconData{Name: "own", Criteria: []rolefit.Criterion{{ID: "a", Role: rolefit.ProductOwner, Relevance: 500, Terms: []string{"blue kite"}}}}
	lx, err := rolefit.NewLexicon(own)
	if err != nil {
		t.Fatal(err)
	}
	own.Criteria[0].Terms[0] = "red kite"
	own.Criteria[0].Relevance = -500
	c := newClassifier(t, rolefit.Options{Lexicon: lx})
	if r := c.Classify(rolefit.Document{Text: "blue kite"}); r.Logits.Relevance != 500 || len(r.Evidence) != 1 || r.Evidence[0].Term != "blue kite" {
		t.Errorf("the lexicon follows its caller's data: %+v", r)
	}
}

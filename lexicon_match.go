package rolefit

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// A matcher finds phrases and frames in the words of a clause. It is a trie
// over words, so an inflection costs nothing and a phrase of any length one
// step a word.
type matcher struct {
	words    map[string]wordID // every written form
	edges    map[edge]node
	atoms    []atom    // by node
	frames   [][]frame // by their second part
	verbs    []bool    // by part: it is a class of verbs
	ranks    []int32   // by term: its place among all by text, which breaks ties
	skipLow  wordID    // the articles are the words up to this one
	or       wordID    // ends the reach of a verb: "a lead or product owner"
	numParts int
}

type node int32

type edge struct {
	from node
	word wordID
}

// An atom is what a phrase means to the lexicon: it may be a term, a decoy,
// a cue of the context and a member of classes, all at once.
type atom struct {
	term  int32 // or -1
	decoy bool
	cue   cueKind
	head  int8  // of a heading: its section's context and one
	whole int32 // as the whole name of a skill: the term and one
	parts []partID
}

// A partID names one side of a frame: a class or a phrase of its own.
type partID int32

// A frame is a term that is found where its first part stands before the part
// by which it is listed.
type frame struct {
	first partID
	term  int32
}

// frameGap is how many words may stand between the parts of a frame.
const frameGap = 5

// maxArticles bounds how many articles one phrase may step over.
const maxArticles = 3

// articles may stand between the words of a phrase.
var articles = []string{"a", "an", "the", "our", "your", "its", "this", "these", "all"}

// A builder makes a matcher.
type builder struct {
	matcher
	inflect inflector
	bases   map[string]wordID
	parts   map[string]partID // by "{class}" or phrase
	seen    map[string]bool   // terms, in base forms
}

// newBuilder makes room for about so many phrases.
func newBuilder(phrases int) *builder {
	b := &builder{
		matcher: matcher{
			words: make(map[string]wordID, 2*phrases),
			edges: make(map[edge]node, 2*phrases),
			atoms: append(make([]atom, 0, 2*phrases), atom{term: -1}),
		},
		inflect: newInflector(),
		bases:   map[string]wordID{},
		parts:   map[string]partID{},
		seen:    map[string]bool{},
	}
	for _, a := range articles {
		b.skipLow = b.addBase(a, []string{a})
	}
	b.or = b.addBase("or", []string{"or"})
	return b
}

func (b *builder) decoy(phrase string) error {
	n, err := b.phrase(phrase)
	switch {
	case err != nil:
		return err
	case b.atoms[n].decoy:
		return ErrDuplicate
	}
	b.atoms[n].decoy = true
	return nil
}

func (b *builder) member(c Class, phrase string) error {
	n, err := b.phrase(phrase)
	if err != nil {
		return err
	}
	p := b.part("{" + c.Name + "}")
	b.verbs[p] = c.Verbs
	if slices.Contains(b.atoms[n].parts, p) {
		return ErrDuplicate
	}
	b.atoms[n].parts = append(b.atoms[n].parts, p)
	return nil
}

func (b *builder) term(text string, id int32) error {
	if name, ok := strings.CutPrefix(text, wholeMark); ok {
		n, err := b.phrase(name)
		switch {
		case err != nil:
			return err
		case b.atoms[n].whole > 0:
			return ErrDuplicate
		}
		b.atoms[n].whole = id + 1
		return nil
	}
	first, second, isFrame := strings.Cut(text, ellipsis)
	if !isFrame {
		if strings.ContainsAny(text, "{}") {
			return fmt.Errorf("%w: a class stands only in a frame", ErrSyntax)
		}
		n, err := b.phrase(text)
		switch {
		case err != nil:
			return err
		case b.atoms[n].term >= 0, b.atoms[n].decoy:
			return ErrDuplicate
		}
		b.atoms[n].term = id
		return nil
	}
	a, err := b.side(first)
	if err != nil {
		return err
	}
	z, err := b.side(second)
	if err != nil {
		return err
	}
	if slices.ContainsFunc(b.frames[z], func(f frame) bool { return f.first == a }) {
		return ErrDuplicate
	}
	b.frames[z] = append(b.frames[z], frame{a, id})
	return nil
}

// side returns the part that one side of a frame names.
func (b *builder) side(text string) (partID, error) {
	if strings.HasPrefix(text, "{") {
		p, ok := b.parts[text]
		if !ok {
			return 0, fmt.Errorf("%w: class %s", ErrUnknown, text)
		}
		return p, nil
	}
	n, err := b.phrase(text)
	if err != nil {
		return 0, err
	}
	p := b.part(text)
	if !slices.Contains(b.atoms[n].parts, p) {
		b.atoms[n].parts = append(b.atoms[n].parts, p)
	}
	return p, nil
}

func (b *builder) part(name string) partID {
	p, ok := b.parts[name]
	if !ok {
		p = partID(b.numParts)
		b.numParts++
		b.parts[name] = p
		b.frames = append(b.frames, nil)
		b.verbs = append(b.verbs, false)
	}
	return p
}

// phrase returns the node at the end of a phrase, adding what is missing.
func (b *builder) phrase(text string) (node, error) {
	words, err := b.wordsOf(text)
	if err != nil {
		return 0, err
	}
	var at node
	for _, w := range words {
		next, ok := b.edges[edge{at, w}]
		if !ok {
			next = node(len(b.atoms))
			b.atoms = append(b.atoms, atom{term: -1})
			b.edges[edge{at, w}] = next
		}
		at = next
	}
	return at, nil
}

// wordsOf reads a phrase as a text is read. It must be one clause.
func (b *builder) wordsOf(text string) ([]wordID, error) {
	var ids []wordID
	z := tokenizer{text: text}
	for {
		t, ok := z.next()
		if !ok {
			break
		}
		if len(ids) > 0 && t.gap != gapSoft {
			return nil, fmt.Errorf("%w: a phrase is one clause", ErrSyntax)
		}
		var f folder
		word := string(f.fold(text[t.start:t.end]))
		if word == "" {
			return nil, errWord()
		}
		if n := len(ids); n > 1 && b.isArticle(ids[n-1]) {
			ids = ids[:n-1] // articles inside a phrase are stepped over
		}
		ids = append(ids, b.id(word))
	}
	if len(ids) == 0 {
		return nil, errWord()
	}
	if !utf8.ValidString(text) {
		return nil, fmt.Errorf("%w: ill-formed UTF-8", ErrSyntax)
	}
	if strings.ContainsAny(text, ",.;:!?") {
		return nil, fmt.Errorf("%w: a phrase has no punctuation", ErrSyntax)
	}
	return ids, nil
}

func errWord() error {
	return fmt.Errorf("%w: a phrase is words of at most %d bytes", ErrSyntax, wordLimit)
}

// id returns the id of a word, adding its forms when it is new.
func (b *builder) id(word string) wordID {
	if id, ok := b.words[word]; ok {
		return id
	}
	base := b.inflect.base(word)
	if id, ok := b.bases[base]; ok {
		b.words[word] = id
		return id
	}
	return b.addBase(base, append(b.inflect.forms(base), word))
}

func (b *builder) addBase(base string, forms []string) wordID {
	id := wordID(len(b.bases) + 1)
	b.bases[base] = id
	for _, form := range forms {
		if _, taken := b.words[form]; !taken {
			b.words[form] = id
		}
	}
	return id
}

func (b *builder) cues() {
	for _, row := range cueTable {
		for _, phrase := range row.phrases {
			b.atoms[b.known(phrase)].cue = row.kind
		}
	}
	for _, row := range headingTable {
		for _, phrase := range row.phrases {
			b.atoms[b.known(phrase)].head = int8(row.context) + 1
		}
	}
}

// rank orders the terms by text, so that nothing depends on the order in
// which a lexicon lists them.
func (b *builder) rank(terms []term) {
	order := make([]int32, len(terms))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(x, y int32) int { return strings.Compare(terms[x].text, terms[y].text) })
	b.ranks = make([]int32, len(terms))
	for rank, i := range order {
		b.ranks[i] = int32(rank)
	}
}

// known returns the node of a phrase of this package's own tables.
func (b *builder) known(phrase string) node {
	n, err := b.phrase(phrase)
	if err != nil {
		panic(phrase + ": " + err.Error()) // its tests would show
	}
	return n
}

// A hit is a term found in a clause, in words of the clause.
type hit struct {
	term, rank int32
	start, end int32
	at         int32 // where its matter begins: the start, or that of a frame's second part
	double     bool  // counted already by an overlapping hit of its criterion
	context    Context
}

// A cueHit is a cue found in a clause.
type cueHit struct {
	kind       cueKind
	start, end int32
}

// A headHit is the longest heading found in a clause.
type headHit struct {
	context    Context
	start, end int32
}

// Sizes of a clause. A longer one is read in pieces, which bounds memory and
// makes the time for a text linear in its length.
const (
	clauseWords = 256
	clauseHits  = 4 * clauseWords
	clauseTail  = 24 // words of a piece that are read again with the next one
)

// A clause is the words of a text between two breaks, with what was found in
// them. It is scratch space, used again for each clause.
type clause struct {
	text   string // the whole text, in which the tokens' spans are
	tokens []token
	hits   []hit    // as matched, by where their matter begins, until order
	cues   []cueHit // by start, apart from one another
	head   headHit  // in a short clause
	whole  stop     // the longest name of a skill that begins the clause

	phraseEnd, cueEnd, decoyEnd int32    // where the last of each ends
	verb, verbEnd               int32    // where the first verb of a class stands, or -1, and where the last one ends
	chain                       int32    // the word at which the verbs in force begin
	seen                        []int32  // by part: its last place in the clause, packed, or 0
	used                        []partID // parts with a place in the clause
}

// cut takes from a piece that is not the end of its clause what begins in its
// tail: the next piece, which starts with the tail, finds it whole. It returns
// where in the tail the last phrase of this piece ends.
func (c *clause) cut() (phraseEnd int32) {
	tail := int32(len(c.tokens) - clauseTail)
	for _, h := range c.hits {
		if h.start < tail && h.start == h.at {
			phraseEnd = max(phraseEnd, h.end-tail)
		}
	}
	c.hits = slices.DeleteFunc(c.hits, func(h hit) bool { return h.start >= tail })
	return phraseEnd
}

// resume begins the next piece with the tail of the one before.
func (c *clause) resume(phraseEnd int32) {
	c.tokens = append(c.tokens, c.tokens[:clauseWords][clauseWords-clauseTail:]...)
	c.phraseEnd = phraseEnd
}

func (c *clause) reset() {
	c.tokens, c.hits, c.cues, c.head = c.tokens[:0], c.hits[:0], c.cues[:0], headHit{}
	c.whole = stop{}
	c.phraseEnd, c.cueEnd, c.decoyEnd, c.verb, c.verbEnd, c.chain = 0, 0, 0, -1, 0, 0
	for _, p := range c.used {
		c.seen[p] = 0
	}
	c.used = c.used[:0]
}

// plural reports whether word i is written with an s at its end.
func (c *clause) plural(i int32) bool {
	var f folder
	return bytes.HasSuffix(f.fold(c.text[c.tokens[i].start:c.tokens[i].end]), []byte("s"))
}

// match finds the terms and cues of the clause.
func (m *matcher) match(c *clause) {
	for i := range c.tokens {
		switch c.tokens[i].word {
		case 0:
			continue
		case m.or:
			c.chain = int32(i) + 1
		}
		if w := m.walk(c.tokens, i); w.found {
			if i == 0 {
				c.whole = w.whole
			}
			m.takePhrase(c, int32(i), w.phrase)
			m.takeCue(c, int32(i), w.cue)
			m.takeHeading(c, int32(i), w.head)
			m.takeParts(c, int32(i), w.parts[:w.n])
		}
	}
}

// takePhrase takes the longest term or decoy that begins at a word, unless the
// one before it reaches so far.
func (m *matcher) takePhrase(c *clause, at int32, s stop) {
	if s.atom == nil || at < c.phraseEnd {
		return
	}
	c.phraseEnd = s.end
	if s.atom.decoy {
		c.decoyEnd = s.end
	} else if len(c.hits) < clauseHits {
		c.hits = append(c.hits, hit{term: s.atom.term, rank: m.ranks[s.atom.term], start: at, at: at, end: s.end})
	}
}

// takeWhole takes the term, if any, that is the whole clause: the name of a skill.
func (m *matcher) takeWhole(c *clause) {
	if s := c.whole; int(s.end) == len(c.tokens) {
		term := s.atom.whole - 1
		c.hits = append(c.hits, hit{term: term, rank: m.ranks[term], end: s.end})
	}
}

// takeCue takes the longest cue that begins at a word, by the same rule.
func (m *matcher) takeCue(c *clause, at int32, s stop) {
	if s.atom == nil || at < c.cueEnd || len(c.cues) == clauseHits {
		return
	}
	c.cueEnd = s.end
	kind := s.atom.cue
	switch {
	case kind == cueOther && c.plural(s.end-1):
		kind = cueOthers
	case kind == cuePeople && c.plural(s.end-1):
		kind = cuePeoples
	case kind == cueYou && c.tokens[at].gap == gapComma:
		kind = cueTurn
	}
	c.cues = append(c.cues, cueHit{kind, at, s.end})
}

// takeHeading keeps the longest heading in a clause short enough to be one.
func (m *matcher) takeHeading(c *clause, at int32, s stop) {
	if s.atom != nil && len(c.tokens) <= headingWords && s.end-at > c.head.end-c.head.start {
		c.head = headHit{Context(s.atom.head - 1), at, s.end}
	}
}

// takeParts completes the frames whose second part begins at a word, and only
// then notes what may begin others.
func (m *matcher) takeParts(c *clause, at int32, stops []stop) {
	if at < c.decoyEnd {
		return
	}
	for _, s := range stops {
		m.complete(c, s.atom.parts, at, s.end)
	}
	verb := false
	for _, s := range stops {
		verb = m.place(c, s.atom.parts, at, s.end) || verb
	}
	if verb && c.tokens[at].gap == gapComma && len(c.cues) < clauseHits {
		c.cues = append(c.cues, cueHit{cueVerb, at, at})
	}
}

// order sorts the hits by start, and of those that start together the longer
// first.
func (c *clause) order() {
	slices.SortFunc(c.hits, func(a, b hit) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(b.end, a.end), cmp.Compare(a.rank, b.rank))
	})
}

// complete adds the frames whose second part is one of parts, which stand at
// words start to end.
func (m *matcher) complete(c *clause, parts []partID, start, end int32) {
	for _, p := range parts {
		for _, f := range m.frames[p] {
			from, first := unpack(c.seen[f.first])
			if first == 0 || first > start || start-first > frameGap || m.verbs[f.first] && from < c.chain || len(c.hits) == clauseHits {
				continue
			}
			c.hits = append(c.hits, hit{term: f.term, rank: m.ranks[f.term], start: from, at: start, end: end})
		}
	}
}

// place notes that the parts stand at words start to end, and reports whether
// one is a class of verbs.
func (m *matcher) place(c *clause, parts []partID, start, end int32) (verb bool) {
	for _, p := range parts {
		if m.verbs[p] {
			verb = true
			if c.verb < 0 {
				c.verb = start
			}
			if start > c.verbEnd+1 {
				c.chain = start
			}
			c.verbEnd = max(c.verbEnd, end)
		}
		if c.seen[p] == 0 {
			c.used = append(c.used, p)
		}
		c.seen[p] = pack(start, end)
	}
	return verb
}

// pack keeps a place in one number, and zero for no place: an end is at least 1.
func pack(start, end int32) int32       { return start<<16 | end }
func unpack(p int32) (start, end int32) { return p >> 16, p & 0xffff }

// maxStops is how many parts of frames that begin at one word are kept.
const maxStops = 12

// A walk is what begins at one word: the longest term or decoy, cue, heading
// and name of a skill, and the parts of frames, shortest first.
type walk struct {
	found                    bool
	phrase, cue, head, whole stop
	parts                    [maxStops]stop
	n                        int
}

// A stop is where a phrase ends, and what it means.
type stop struct {
	atom *atom
	end  int32
}

func (m *matcher) walk(tokens []token, i int) (w walk) {
	var at node
	articles := 0
	for j := i; j < len(tokens) && (j == i || tokens[j].gap == gapSoft); j++ {
		word := tokens[j].word
		next, ok := m.edges[edge{at, word}]
		if ok {
			w.add(stop{&m.atoms[next], int32(j + 1)})
		}
		if j > i && m.isArticle(word) { // it ends a phrase or is stepped over
			if articles++; articles > maxArticles {
				break
			}
			continue
		}
		if !ok {
			break
		}
		at = next
	}
	return w
}

func (w *walk) add(s stop) {
	if s.atom.term >= 0 || s.atom.decoy {
		w.phrase, w.found = s, true
	}
	if s.atom.cue != cueNone {
		w.cue, w.found = s, true
	}
	if s.atom.head > 0 {
		w.head, w.found = s, true
	}
	if s.atom.whole > 0 {
		w.whole, w.found = s, true
	}
	if len(s.atom.parts) > 0 && w.n < maxStops {
		w.parts[w.n], w.found = s, true
		w.n++
	}
}

func (m *matcher) isArticle(w wordID) bool { return 0 < w && w <= m.skipLow }

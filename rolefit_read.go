package rolefit

// A reading is the state of one document being read. It is scratch space that
// a Classifier uses again.
type reading struct {
	lexicon   *Lexicon
	tokenizer tokenizer
	clause    clause
	section   section
	best      []int32 // by term: the greatest factor of a context it stands in
	strengths []int32 // by criterion: the sum of best
	sum       Logits  // of the weights so far
	worded    bool    // the text has a word
	explain   bool
	evidence  []Evidence
	truncated bool
}

// maxEvidence is how much evidence that adds nothing is still listed. What
// adds to a logit is always listed; there is no more of it than terms.
const maxEvidence = 1000

func newReading(lx *Lexicon) *reading {
	return &reading{
		lexicon: lx,
		clause: clause{
			tokens: make([]token, 0, clauseWords),
			hits:   make([]hit, 0, clauseHits),
			cues:   make([]cueHit, 0, clauseHits),
			seen:   make([]int32, lx.matcher.numParts),
			used:   make([]partID, 0, lx.matcher.numParts),
		},
		best:      make([]int32, len(lx.terms)),
		evidence:  make([]Evidence, 0, 128),
		strengths: make([]int32, len(lx.data.Criteria)),
	}
}

func (r *reading) start(explain bool) {
	clear(r.best)
	clear(r.strengths)
	r.sum, r.worded, r.explain, r.evidence, r.truncated = Logits{}, false, explain, r.evidence[:0], false
}

// text reads the text of a document, a clause at a time.
func (r *reading) text(text string) {
	r.section = section{}
	r.clauses(text, func() {
		c := &r.clause
		r.worded = true
		r.section.read(c, r.lexicon, text[c.tokens[len(c.tokens)-1].end:])
		r.count(0, 1000)
	})
}

// skill reads the name of the nth skill as a small text of its own.
func (r *reading) skill(n int, s Skill) {
	factor := int32(0)
	if int(s.Proficiency) < len(proficiencyFactors) {
		factor = proficiencyFactors[s.Proficiency]
	}
	r.clauses(s.Name, func() {
		r.lexicon.matcher.takeWhole(&r.clause)
		r.count(n, factor)
	})
}

// clauses calls yield for each clause of the text, matched.
func (r *reading) clauses(text string, yield func()) {
	z, c := &r.tokenizer, &r.clause
	*z = tokenizer{text: text, words: r.lexicon.matcher.words}
	c.text = text
	c.reset()
	for {
		t, ok := z.next()
		switch {
		case (!ok || t.gap == gapBreak) && len(c.tokens) > 0:
			r.lexicon.matcher.match(c)
			yield()
			c.reset()
		case len(c.tokens) == clauseWords:
			r.lexicon.matcher.match(c)
			kept := c.cut()
			yield()
			c.reset()
			c.resume(kept)
		}
		if !ok {
			break
		}
		c.tokens = append(c.tokens, t)
	}
	z.text, c.text = "", "" // keep no hold of the caller's text
}

// count adds the hits of the clause, each worth factor thousandths of its
// context's own. A criterion does not count the same words twice.
func (r *reading) count(skill int, factor int32) {
	c := &r.clause
	c.order()
	for i, h := range c.hits {
		k := r.lexicon.terms[h.term].criterion
		if r.overlaps(c.hits[:i], h, k) {
			c.hits[i].double = true
			continue
		}
		w := r.add(h.term, k, contextFactors[h.context]*factor/1000)
		if r.explain {
			r.show(skill, h, k, w)
		}
	}
}

// overlaps reports whether an earlier hit of the same criterion has words of h.
func (r *reading) overlaps(before []hit, h hit, criterion int) bool {
	for i := len(before) - 1; i >= 0 && i >= len(before)-overlapReach; i-- {
		if before[i].end > h.start && !before[i].double && r.lexicon.terms[before[i].term].criterion == criterion {
			return true
		}
	}
	return false
}

// overlapReach is how many hits back an overlap is looked for.
const overlapReach = 16

// add counts a term in a context worth factor, and returns what that changes.
func (r *reading) add(term int32, criterion int, factor int32) Logits {
	more := factor - r.best[term]
	if more <= 0 {
		return Logits{}
	}
	r.best[term] = factor
	before := strength(r.strengths[criterion])
	r.strengths[criterion] += more
	after := strength(r.strengths[criterion])
	w := &r.lexicon.data.Criteria[criterion]
	d := Logits{
		Relevance: share(w.Relevance, after) - share(w.Relevance, before),
		Altitude:  share(w.Altitude, after) - share(w.Altitude, before),
	}
	r.sum = r.sum.plus(d)
	return d
}

func (r *reading) show(skill int, h hit, criterion int, weight Logits) {
	if weight == (Logits{}) && len(r.evidence) >= maxEvidence {
		r.truncated = true
		return
	}
	c, k := &r.clause, &r.lexicon.data.Criteria[criterion]
	r.evidence = append(r.evidence, Evidence{
		Start:     c.tokens[h.start].start,
		End:       c.tokens[h.end-1].end,
		Skill:     skill,
		Term:      r.lexicon.terms[h.term].text,
		Criterion: k.ID,
		Dimension: k.Dimension,
		Role:      k.Role,
		Context:   h.context,
		Weight:    weight,
	})
}

// shown returns how many criteria are shown well enough to count.
func (r *reading) shown() int {
	n := 0
	for k, s := range r.strengths {
		if s >= contextFactors[Optional] && r.lexicon.data.Criteria[k].Dimension != Tools {
			n++
		}
	}
	return n
}

// fits returns the coverage of both roles.
func (r *reading) fits() Fits {
	var pm, po [len(dimensionNames)]int32
	for k, s := range r.strengths {
		if s <= contextFactors[Optional] {
			continue // wished for or taken part in is not covered
		}
		switch c := &r.lexicon.data.Criteria[k]; c.Role {
		case ProductManager:
			pm[c.Dimension] += strength(s)
		case ProductOwner:
			po[c.Dimension] += strength(s)
		}
	}
	return Fits{ProductManager: newFit(pm), ProductOwner: newFit(po)}
}

// fullShowing is how many criteria of each dimension a full posting shows, and
// how much the dimension weighs in the fit of the whole.
var fullShowing = [len(dimensionNames)]struct{ criteria, weight int32 }{
	Goal: {2, 2}, Artifacts: {3, 2}, Tools: {2, 1}, Metrics: {2, 1}, Question: {2, 1}, Activities: {5, 4},
}

func newFit(strengths [len(dimensionNames)]int32) Fit {
	var f Fit
	var sum, weights int32
	for d, full := range fullShowing {
		cover := min(1000, strengths[d]/full.criteria)
		f.Dimensions[d] = float64(cover) / 1000
		sum += cover * full.weight
		weights += full.weight
	}
	f.Score = float64(sum/weights) / 1000
	return f
}

// verdict is the rule that [Result] states.
func (r *Result) verdict() Role {
	switch {
	case r.Shown < minShown || r.Probabilities.Neither >= 0.5:
		return Neither
	case r.balanced():
		return Hybrid
	case r.Logits.Altitude < 0:
		return ProductOwner
	}
	return ProductManager
}

// balanced reports whether neither role prevails and both are covered.
func (r *Result) balanced() bool {
	pm, po := r.Fits.ProductManager.Score, r.Fits.ProductOwner.Score
	return hybridLow <= r.Logits.Altitude && r.Logits.Altitude <= hybridHigh && min(pm, po) >= max(hybridFit, hybridRatio*max(pm, po))
}

// The thresholds of the verdict, as [Result] states them.
const (
	minShown    = 3
	hybridLow   = -2200
	hybridHigh  = 800
	hybridFit   = 0.15
	hybridRatio = 0.45
)

func (r *Result) flags() Flags {
	var f Flags
	f = f.with(Insufficient, r.Shown < minShown)
	return f.with(TitleDisagrees, r.Title.Role != Neither && r.Role != r.Title.Role && r.Shown >= minShown)
}

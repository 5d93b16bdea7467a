package rolefit

import (
	"cmp"
	"slices"
)

// Shortfall returns which of the criteria with the given IDs res, a result of
// c, does not show in full, heaviest first. It tells how ready a document is
// for what does not follow from a role alone: give it the Criteria of a [Move]
// for a rung, the Missing of an [Answer], or what a posting asks for.
//
// The Weight of these gaps is how far showing the criterion would move the two
// logits together, for some of the criteria say nothing of the altitude. An ID
// that c's lexicon does not have is [ErrUnknown].
func (c *Classifier) Shortfall(res Result, ids []string) ([]Gap, error) {
	shown := map[string]int{} // by criterion; at zero if its evidence adds nothing
	for _, e := range res.Evidence {
		shown[e.Criterion] += e.Weight.length()
	}
	criteria := c.lexicon.data.Criteria
	var gaps []Gap
	for n, id := range ids {
		i := slices.IndexFunc(criteria, func(k Criterion) bool { return k.ID == id })
		if i < 0 {
			return nil, newError("Classifier.Shortfall", id, -1, ErrUnknown)
		}
		k := &criteria[i]
		weight, found := shown[id]
		missing := Logits{k.Relevance, k.Altitude}.length() - weight
		if missing <= 0 || slices.Contains(ids[:n], id) {
			continue
		}
		g := Gap{
			Criterion: id, Dimension: k.Dimension, Statement: k.Statement, Source: k.Source,
			Weight: missing, Phrasings: k.phrasings(),
		}
		switch {
		case weight > 0:
			g.Kind = Weak
		case found:
			g.Kind = Denied
		}
		gaps = append(gaps, g)
	}
	slices.SortStableFunc(gaps, func(a, b Gap) int { return cmp.Compare(b.Weight, a.Weight) })
	return gaps, nil
}

// length returns how far l moves both axes together.
func (l Logits) length() int { return abs(l.Relevance) + abs(l.Altitude) }

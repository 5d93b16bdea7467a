package rolefit

import "slices"

// builtinData assembles the built-in lexicon from its tables.
func builtinData() LexiconData {
	return LexiconData{
		Name:     "rolefit-en-1",
		Bias:     Logits{Relevance: -3000, Altitude: 0},
		Decoys:   decoys,
		Classes:  slices.Concat(productClasses, neighbourClasses),
		Criteria: slices.Concat(productCriteria, neighbourCriteria, neighbourTechCriteria),
	}
}

package rolefit

// A Criterion is one thing that a role is expected to own, do, use or be
// measured by. Its terms are different ways of writing it: they are near
// synonyms, and the weights live on the criterion.
type Criterion struct {
	ID        string    `json:"id"`            // kebab-case, unique in its lexicon
	Role      Role      `json:"role"`          // whose criterion it is; Neither for another job's
	Job       string    `json:"job,omitempty"` // the other job, such as "project manager"
	Dimension Dimension `json:"dimension"`
	Statement string    `json:"statement"` // one sentence
	Source    string    `json:"source"`
	Relevance int       `json:"relevance"` // thousandths of a natural-log odds unit: product work (+) or another job (−)
	Altitude  int       `json:"altitude"`  // the same unit: strategic, PM (+) or tactical, PO (−)
	Terms     []string  `json:"terms"`     // phrases and frames, see [Lexicon]
}

// A Class is a named set of interchangeable phrases, such as the verbs that
// decide or the ways to say roadmap. Frames refer to it as {name}.
type Class struct {
	Name    string   `json:"name"`
	Phrases []string `json:"phrases"`
}

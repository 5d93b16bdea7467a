package rolefit

import (
	"encoding/json"
	"strconv"
)

// Fits say how much of what each role is expected to show is shown.
type Fits struct {
	ProductManager Fit `json:"product_manager"`
	ProductOwner   Fit `json:"product_owner"`
}

// Of returns the fit to r; for Hybrid the lesser of the two.
func (f Fits) Of(r Role) Fit {
	switch {
	case r == ProductManager:
		return f.ProductManager
	case r == ProductOwner:
		return f.ProductOwner
	case r == Hybrid && f.ProductOwner.Score < f.ProductManager.Score:
		return f.ProductOwner
	case r == Hybrid:
		return f.ProductManager
	}
	return Fit{}
}

// A Fit is a coverage from 0 to 1, in thousandths: of a whole role and of each
// dimension. 1 is as much as a full posting of the role shows, not every
// criterion of the lexicon.
type Fit struct {
	Score      float64     `json:"score"`
	Dimensions ByDimension `json:"dimensions"`
}

// ByDimension holds a number for each [Dimension]. Its JSON form is an object
// by the names of the dimensions.
type ByDimension [len(dimensionNames)]float64

// MarshalJSON returns an object such as {"goal":0.5,…}, in dimension order.
func (b ByDimension) MarshalJSON() ([]byte, error) {
	out := []byte{'{'}
	for d, v := range b {
		if d > 0 {
			out = append(out, ',')
		}
		out = strconv.AppendQuote(out, dimensionNames[d])
		out = append(out, ':')
		out = strconv.AppendFloat(out, v, 'g', -1, 64)
	}
	return append(out, '}'), nil
}

// UnmarshalJSON reads such an object; a dimension that is missing is zero.
func (b *ByDimension) UnmarshalJSON(text []byte) error {
	var m map[Dimension]float64
	if err := json.Unmarshal(text, &m); err != nil {
		return err
	}
	*b = ByDimension{}
	for d, v := range m {
		b[d] = v
	}
	return nil
}

// Evidence is one place that speaks for a role or for another job.
type Evidence struct {
	Start     int       `json:"start"` // Text[Start:End] is what matched, in bytes of Document.Text
	End       int       `json:"end"`
	Skill     int       `json:"skill,omitzero"` // n, from 1, where the place is in the name of the nth skill instead
	Term      string    `json:"term"`           // as the lexicon writes it
	Criterion string    `json:"criterion"`      // its ID
	Dimension Dimension `json:"dimension"`
	Role      Role      `json:"role"` // whose criterion it is
	Context   Context   `json:"context"`
	Weight    Logits    `json:"weight"` // what this place adds; zero where its term was counted before
}

// In returns the words of d, the document that was classified, that e stands
// for: part of its Text or of the name of a skill.
func (e Evidence) In(d Document) string {
	text := d.Text
	if e.Skill > 0 {
		text = d.Skills[e.Skill-1].Name
	}
	return text[e.Start:e.End]
}

// Flags is a set of remarks on a Result. Its JSON form is an array of names.
type Flags uint8

const (
	Insufficient   Flags = 1 << iota // too little is said of any job, product or other, for a verdict
	TitleDisagrees                   // the title names one role and the words say another
	Truncated                        // more evidence was found than is listed; no number is touched by it
	TooLong                          // the text is longer than Options.MaxBytes and was not read
)

var flagNames = [...]string{"insufficient", "title-disagrees", "truncated", "too-long"}

// Has reports whether all flags of other are set in f.
func (f Flags) Has(other Flags) bool { return f&other == other }

func (f Flags) with(other Flags, on bool) Flags {
	if on {
		return f | other
	}
	return f
}

// String returns the names of the flags with commas between.
func (f Flags) String() string { return setString(flagNames[:], uint64(f)) }

// MarshalJSON returns the names of the flags as an array.
func (f Flags) MarshalJSON() ([]byte, error) { return setMarshal("Flags", flagNames[:], uint64(f)) }

// UnmarshalJSON reads an array of names.
func (f *Flags) UnmarshalJSON(text []byte) error {
	set, err := setUnmarshal("Flags", flagNames[:], text)
	if err == nil {
		*f = Flags(set)
	}
	return err
}

// Of returns the probability of r; for Hybrid that of product work of either kind.
func (p Probabilities) Of(r Role) float64 {
	switch r {
	case ProductManager:
		return p.ProductManager
	case ProductOwner:
		return p.ProductOwner
	case Hybrid:
		return float64(int(p.ProductManager*million+p.ProductOwner*million+0.5)) / million
	}
	if r == Neither {
		return p.Neither
	}
	return 0
}

package rolefit

// CuePhrases returns every phrase that the context is read with.
func CuePhrases() []string {
	var out []string
	for _, row := range cueTable {
		out = append(out, row.phrases...)
	}
	for _, row := range headingTable {
		out = append(out, row.phrases...)
	}
	return out
}

// WireNames returns the wire names of the enums of reading by their kind.
func WireNames() map[string][]string {
	return map[string][]string{
		"Role": roleNames[:], "Proficiency": proficiencyNames[:], "Dimension": dimensionNames[:],
		"Context": contextNames[:], "GapKind": gapKindNames[:],
	}
}

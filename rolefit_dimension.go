package rolefit

// A Dimension is one aspect in which the two roles differ.
// The zero Dimension is Goal.
type Dimension uint8

const (
	Goal       Dimension = iota // what the seat is for
	Artifacts                   // what it produces and keeps
	Tools                       // what it works with
	Metrics                     // what it is measured by
	Question                    // the question it answers
	Activities                  // how it spends the day
)

var dimensionNames = [...]string{"goal", "artifacts", "tools", "metrics", "question", "activities"}

// String returns the wire name of d, such as "artifacts".
func (d Dimension) String() string { return enumString("Dimension", dimensionNames[:], d) }

// AppendText appends the wire name of d to b.
func (d Dimension) AppendText(b []byte) ([]byte, error) {
	return enumAppend("Dimension", dimensionNames[:], b, d)
}

// MarshalText returns the wire name of d; it is an error if d is out of range.
func (d Dimension) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText sets d from a wire name, ignoring ASCII case.
func (d *Dimension) UnmarshalText(text []byte) error {
	return enumParse("Dimension", dimensionNames[:], text, d)
}

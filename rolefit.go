// Package rolefit tells Product Manager work from Product Owner work.
package rolefit

// A Role is a verdict about a text, or the owner of a criterion.
// The zero Role is Neither.
type Role uint8

const (
	Neither        Role = iota // another job, or too little said to tell
	ProductManager             // strategic: owns a product's success in its market
	ProductOwner               // tactical: owns a team's backlog and what it delivers
	Hybrid                     // one seat that carries both
)

var roleNames = []string{"neither", "product-manager", "product-owner", "hybrid"}

// String returns the wire name of r, such as "product-manager".
func (r Role) String() string { return enumString("Role", roleNames, r) }

// AppendText appends the wire name of r to b.
func (r Role) AppendText(b []byte) ([]byte, error) { return enumAppend("Role", roleNames, b, r) }

// MarshalText returns the wire name of r; it is an error if r is out of range.
func (r Role) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText sets r from a wire name, ignoring ASCII case.
func (r *Role) UnmarshalText(text []byte) error { return enumParse("Role", roleNames, text, r) }

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

var dimensionNames = []string{"goal", "artifacts", "tools", "metrics", "question", "activities"}

// String returns the wire name of d, such as "artifacts".
func (d Dimension) String() string { return enumString("Dimension", dimensionNames, d) }

// AppendText appends the wire name of d to b.
func (d Dimension) AppendText(b []byte) ([]byte, error) {
	return enumAppend("Dimension", dimensionNames, b, d)
}

// MarshalText returns the wire name of d; it is an error if d is out of range.
func (d Dimension) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText sets d from a wire name, ignoring ASCII case.
func (d *Dimension) UnmarshalText(text []byte) error {
	return enumParse("Dimension", dimensionNames, text, d)
}

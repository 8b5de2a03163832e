package phrase

import "github.com/juesuan/juesuan-lint/dsl/catalog"

// Aspect is which figure of a quantity is meant.
type Aspect uint8

const (
	// Final is 决算.
	Final Aspect = iota
	// Opening is 年初预算.
	Opening
	// Whole is 全年预算, 调整预算: with the changes of the year.
	Whole
	// Budget is a budget that is not said which; the opening one, unless another was just named.
	Budget
	// SameTerms is last year's final figure on this year's terms (同口径).
	SameTerms
)

// When is an aspect in a year, 0 the report's, −1 the one before.
type When struct {
	Aspect Aspect
	Year   int8
}

// Ref is a quantity: one that the data names, or a code's row of a form.
type Ref struct {
	// Quantity is an index into Grammar.Quantities, −1 for a code.
	Quantity int16
	// Form is the form of the code's row.
	Form int16
	Code catalog.Code
}

// Kind is what a claim says.
type Kind uint8

const (
	// Value: a quantity is so much.
	Value Kind = iota
	// Nothing: there is none of it.
	Nothing
	// Change: it is so much more or less than Against.
	Change
	// Growth: so many percent more or less.
	Growth
	// Direction: more, less or the same, without a figure.
	Direction
	// Share: it is so many percent of a base.
	Share
	// Completion: it is so many percent of the budget in Against.
	Completion
)

// Base is a whole that a share may be of.
type Base struct {
	Ref
	Aspect Aspect
}

// Claim is one thing that a paragraph says.
type Claim struct {
	Kind Kind
	// Subjects[:N] are what it speaks of; several are added up.
	Subjects [4]Ref
	N        int
	When     When
	// Figure is its figure, −1 where it has none. Start and End bound the figure, or the word.
	Figure     int
	Start, End int
	// WordStart and WordEnd bound the word of direction; equal where there is none.
	WordStart, WordEnd int
	// Sign is 1 for more, −1 for less, 0 for the same. Unsigned: a difference without direction. Near:
	// about the same.
	Sign           int8
	Unsigned, Near bool
	// Against is what it is compared with. Assumed: the paragraph does not say so.
	Against When
	Assumed bool
	// Bases[:NBases] are the wholes that a share may be of; right if it is one of them.
	Bases  [4]Base
	NBases int
	// Soft: it is said in a reason, so of a part of something, perhaps.
	Soft bool
	// List numbers the list of parts that it stands in, 0 for none; ListWhole is what they are parts of.
	List      int
	ListWhole Ref
	// Paragraph is the caller's.
	Paragraph int
}

// Subject is the one thing that c speaks of.
func (c *Claim) Subject() Ref { return c.Subjects[0] }

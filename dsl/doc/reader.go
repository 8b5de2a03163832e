package doc

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// Code says what is wrong with the meaning of a well-formed file.
type Code uint8

const (
	// UnknownKey: Key has no meaning here; Want is the nearest that has, or "".
	UnknownKey Code = iota + 1
	// WrongType: Key's value is not of the kind Want ("text", "integer", …).
	WrongType
	// MissingKey: the table lacks Key.
	MissingKey
	// BadValue: Key's value is none of Want.
	BadValue
	// UnknownForm: no form is called Key.
	UnknownForm
	// UnknownRow: the form has no row Key.
	UnknownRow
	// TooManyCells: the row has Key cells where its block has Want columns.
	TooManyCells
	// DuplicateRow: the row Key stands a second time.
	DuplicateRow
	// LineOutsideForm: the form has no line Key; Want is its range.
	LineOutsideForm
	// LinesOutOfOrder: line Key stands after a higher one.
	LinesOutOfOrder
	// Misprint: the cell is neither a number nor one of the signs for “nothing”.
	Misprint
	// BlockKeyUnderRows: a key of the table stands after [table.N.rows] and became a row.
	BlockKeyUnderRows
	// DuplicateTable: the form Key already stands as table Want.
	DuplicateTable
	// ThousandsComma: 20,323.21 was read as two cells; Want is the number meant.
	ThousandsComma
	// AmbiguousRow: Key names several rows; Want is one that would be unambiguous.
	AmbiguousRow
	// SplitAmount: two cells look like the one number Want with a thousands comma, though the row has
	// room for both; Key is how they stand.
	SplitAmount
)

// Problem is something in a file that has no meaning, at its place. It is data: the words belong to
// the linter.
type Problem struct {
	Code      Code
	Span      source.Span
	Key, Want string
}

// Reader reads typed values and collects what is wrong with them.
type Reader struct {
	*Doc
	Problems []Problem
}

// Add records a problem.
func (r *Reader) Add(code Code, span source.Span, key, want string) {
	r.Problems = append(r.Problems, Problem{code, span, key, want})
}

func (r *Reader) wrong(id ID, want string) {
	if n := r.Node(id); n != syntax.None && r.Tree.Broken(n) {
		return // the syntax error already says so
	}
	r.Add(WrongType, r.Span(id), r.Key(id), want)
}

// Is reports whether id is a plain value of kind k.
func (r *Reader) Is(id ID, k syntax.Kind) bool {
	n := r.Node(id)
	return r.Kind(id) == Value && n != syntax.None && r.Tree.Kind(n) == k
}

// Text reads a string.
func (r *Reader) Text(id ID) string {
	if r.Is(id, syntax.String) {
		return r.Tree.Str(r.Node(id))
	}
	r.wrong(id, "text")
	return ""
}

// TextOrInt reads a string, or an integer as it is written: a code may be either.
func (r *Reader) TextOrInt(id ID) string {
	if r.Is(id, syntax.Integer) {
		return strings.ReplaceAll(r.Tree.Raw(r.Node(id)), "_", "")
	}
	return r.Text(id)
}

// Int reads a decimal integer.
func (r *Reader) Int(id ID) int {
	if r.Is(id, syntax.Integer) {
		if n, err := strconv.Atoi(strings.ReplaceAll(r.Tree.Raw(r.Node(id)), "_", "")); err == nil {
			return n
		}
	}
	r.wrong(id, "integer")
	return 0
}

// Bool reads true or false.
func (r *Reader) Bool(id ID) bool {
	if r.Is(id, syntax.Bool) {
		return r.Tree.Raw(r.Node(id)) == "true"
	}
	r.wrong(id, "true or false")
	return false
}

// Texts reads a list of strings; a single string counts as a list of one.
func (r *Reader) Texts(id ID) []string {
	if r.Is(id, syntax.String) {
		return []string{r.Tree.Str(r.Node(id))}
	}
	if !r.Is(id, syntax.Array) {
		r.wrong(id, "list of texts")
		return nil
	}
	var out []string
	for v := r.Tree.First(r.Node(id)); v != syntax.None; v = r.Tree.Next(v) {
		switch r.Tree.Kind(v) {
		case syntax.String:
			out = append(out, r.Tree.Str(v))
		case syntax.Integer:
			out = append(out, r.Tree.Raw(v))
		default:
			if !r.Tree.Broken(v) {
				r.Add(WrongType, r.Tree.Span(v), r.Key(id), "text")
			}
		}
	}
	return out
}

// Unknown records that id's key has no meaning here and offers the nearest of known.
func (r *Reader) Unknown(id ID, known ...string) {
	r.Add(UnknownKey, r.KeySpan(id), r.Key(id), Nearest(r.Key(id), known))
}

// Nearest returns the one of known that s was probably meant to be: at most two edits, or a third
// of its runes, away, and with something in common; "" where none is.
func Nearest(s string, known []string) string {
	best, bestDist := "", 0
	for _, k := range known {
		n := max(len([]rune(k)), len([]rune(s)))
		if d := distance(s, k); d < n && d <= min(max(n/3, 1), 2) && (best == "" || d < bestDist) {
			best, bestDist = k, d
		}
	}
	return best
}

// distance is the number of runes to insert, drop, replace or swap with their neighbour.
func distance(a, b string) int {
	x, y := []rune(a), []rune(b)
	before, last, row := make([]int, len(y)+1), make([]int, len(y)+1), make([]int, len(y)+1)
	for j := range last {
		last[j] = j
	}
	for i := range x {
		row[0] = i + 1
		for j := range y {
			cost := 1
			if x[i] == y[j] {
				cost = 0
			}
			row[j+1] = min(last[j]+cost, last[j+1]+1, row[j]+1)
			if i > 0 && j > 0 && x[i] == y[j-1] && x[i-1] == y[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(y)]
}

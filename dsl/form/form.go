// Package form holds the printed forms (表式) of a final account and the relations between them.
//
// Forms are data, written in the language of reports (data/*.toml) and compiled to static Go values
// by go generate; a user's own files pass the same loader. A Form knows its blocks, columns, rows
// and identities, a Set is all that one report is held against. The package knows no report. Start
// with Form, then Load, then Set.
package form

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/name"
)

// Axis says what a form's rows are.
type Axis uint8

const (
	// Line: rows are numbered lines (行次).
	Line Axis = iota
	// Function: rows are functional classification codes (功能分类).
	Function
	// Economic: rows are a printed list of economic classification codes (经济分类).
	Economic
	// Label: rows are printed labels without numbers.
	Label
	// Single: the form has one row, called 1.
	Single
)

var axisNames = [...]string{"line", "function", "economic", "label", "single"}

func (a Axis) String() string { return axisNames[a] }

// Form is one printed form in one edition.
type Form struct {
	Name    string
	Aliases []string
	// Number is N of 表N in this edition.
	Number int
	// From and To are the budget years the form is used in; 0 is open.
	From, To int
	Edition  string
	Axis     Axis
	// TotalLast: the 合计 row of a coded form is printed last, not first.
	TotalLast bool
	// Fund is the only fund the form shows, 0 where it shows several.
	Fund catalog.Fund
	// Note is the official footnote.
	Note string
	// Empty is the official sentence under the form when there is nothing to show.
	Empty  string
	Blocks []Block
	// Columns of all blocks in printed order; a block's are Columns[ColFrom:ColTo].
	Columns []Column
	// Rows printed on the form itself, in printed order; a Function form has only 合计.
	Rows       []Row
	Identities []Identity
}

// Block is a part of a form with columns of its own: 收入 and 支出 side by side.
type Block struct {
	Title          string
	ColFrom, ColTo int
}

// Column is one column of amounts.
type Column struct {
	// No is the printed 栏次, or a consecutive number where none is printed.
	No int
	// Name is the head; Group the merged heads above it, from the top, joined by "/".
	Name, Group string
	Aliases     []string
	Fund        catalog.Fund
}

// Row is one row that the form prints.
type Row struct {
	// No is the printed 行次, a hidden number on a Label form, 0 elsewhere.
	No int
	// Label is the printed name; of a line without one it is "".
	Label   string
	Aliases []string
	// Code mirrors a 类 of the coded forms on a line; on an Economic form it is the row's code.
	Code catalog.Code
	// Parent is the row (index) that this one is a part of, −1 for none.
	Parent int
	Block  int
	// Ambiguous: another row has the same label.
	Ambiguous bool
	// Total: the row is the target of an identity.
	Total bool
}

// IdentityKind says along what an identity runs.
type IdentityKind uint8

const (
	// LineIdentity: a row is the sum of rows, in every column of its block (27 行 = …).
	LineIdentity IdentityKind = iota
	// ColumnIdentity: a column is the sum of columns, in every row (1 栏各行 = …).
	ColumnIdentity
	// Balance: two totals of one form agree (30 行 = 60 行).
	Balance
)

// Identity is a 勾稽关系 inside a form: Target = Σ Terms. Indexes are into Rows for lines and
// balances, into Columns for columns.
type Identity struct {
	Kind   IdentityKind
	Text   string
	Target int
	Terms  []Term
}

// Term is one signed operand of an Identity. An Index of −1 is the row of Code, which the form does
// not print but a report may add.
type Term struct {
	Index int
	Code  catalog.Code
	Neg   bool
}

// TotalLabel is the label of a coded form's total row.
const TotalLabel = "合计"

// Coded reports whether rows are codes with a hierarchy.
func (f *Form) Coded() bool { return f.Axis == Function || f.Axis == Economic }

// CatalogAxis returns the axis of the catalogue that a coded form's rows belong to.
func (f *Form) CatalogAxis() catalog.Axis {
	if f.Axis == Economic {
		return catalog.EconomicDepartment
	}
	return catalog.Function
}

// BlockColumns returns the columns of a row's block.
func (f *Form) BlockColumns(block int) []Column {
	b := f.Blocks[block]
	return f.Columns[b.ColFrom:b.ColTo]
}

// Covers reports whether the form is used in year.
func (f *Form) Covers(year int) bool {
	return (f.From == 0 || f.From <= year) && (f.To == 0 || year <= f.To)
}

// Is reports whether n is the form's name or an alias.
func (f *Form) Is(n string) bool {
	if name.Equal(f.Name, n) {
		return true
	}
	for _, a := range f.Aliases {
		if name.Equal(a, n) {
			return true
		}
	}
	return false
}

// Line returns the index of the row numbered no, −1 where there is none.
func (f *Form) Line(no int) int {
	if i := no - 1; i >= 0 && i < len(f.Rows) && f.Rows[i].No == no {
		return i
	}
	for i := range f.Rows {
		if f.Rows[i].No == no && no != 0 {
			return i
		}
	}
	return -1
}

// RowByCode returns the index of the printed row with code c, −1 where there is none.
func (f *Form) RowByCode(c catalog.Code) int {
	for i := range f.Rows {
		if f.Rows[i].Code == c {
			return i
		}
	}
	return -1
}

// RowMatch says how a label was found.
type RowMatch uint8

const (
	// NoRow: no row has the label.
	NoRow RowMatch = iota
	// OneRow: exactly one has.
	OneRow
	// ManyRows: several have; a block or parent before it would tell them apart.
	ManyRows
)

// RowByLabel finds a row by its printed label, with or without its ordinal, alone or after its
// block's title or its parent's label and a dot (“收入.总计”).
func (f *Form) RowByLabel(label string) (int, RowMatch) {
	if i, m := f.findRow(label, -1, -1); m != NoRow {
		return i, m
	}
	for cut := range len(label) {
		if label[cut] != '.' {
			continue
		}
		before, after := label[:cut], label[cut+1:]
		for b := range f.Blocks {
			if f.Blocks[b].Title != "" && name.Equal(f.Blocks[b].Title, before) {
				if i, m := f.findRow(after, b, -1); m != NoRow {
					return i, m
				}
			}
		}
		if p, m := f.findRow(before, -1, -1); m == OneRow {
			if i, m := f.findRow(after, -1, p); m != NoRow {
				return i, m
			}
		}
	}
	return -1, NoRow
}

// findRow prefers an exact label to one without its ordinal, and a row that is part of nothing to
// one that is.
func (f *Form) findRow(label string, block, parent int) (int, RowMatch) {
	if block < 0 && parent < 0 { // as nearly always: the label as the form prints it
		for i := range f.Rows {
			if r := &f.Rows[i]; r.Label == label && label != "" && !r.Ambiguous {
				return i, OneRow
			}
		}
	}
	bare := name.TrimOrdinal(label)
	for _, trim := range [...]bool{false, true} {
		found, n, free, nFree := -1, 0, -1, 0
		for i := range f.Rows {
			r := &f.Rows[i]
			if r.Label == "" || block >= 0 && r.Block != block || parent >= 0 && r.Parent != parent || !r.is(label, bare, trim) {
				continue
			}
			found = i
			n++
			if r.Parent < 0 {
				free = i
				nFree++
			}
		}
		switch {
		case n == 1:
			return found, OneRow
		case nFree == 1:
			return free, OneRow
		case n > 1:
			return found, ManyRows
		}
	}
	return -1, NoRow
}

func (r *Row) is(label, bare string, trim bool) bool {
	if !trim {
		return name.Equal(r.Label, label)
	}
	if name.Equal(name.TrimOrdinal(r.Label), bare) {
		return true
	}
	for _, a := range r.Aliases {
		if name.Equal(name.TrimOrdinal(a), bare) {
			return true
		}
	}
	return false
}

// ColumnByName finds the column of a block (−1: of any) that a path segment names: “2栏”, a name or
// alias, a name after its group (“预算数.合计”). −1 where none or several match.
func (f *Form) ColumnByName(block int, s string) int {
	from, to := 0, len(f.Columns)
	if block >= 0 {
		from, to = f.Blocks[block].ColFrom, f.Blocks[block].ColTo
	}
	if no, ok := Numbered(s, "栏"); ok {
		for i := from; i < to; i++ {
			if f.Columns[i].No == no {
				return i
			}
		}
		return -1
	}
	found := -1
	for i := from; i < to; i++ {
		if f.Columns[i].is(s) {
			if found >= 0 {
				return -1
			}
			found = i
		}
	}
	return found
}

func (c *Column) is(s string) bool {
	if name.Equal(c.Name, s) {
		return true
	}
	if rest, found := strings.CutPrefix(s, c.Group); c.Group != "" && found && rest != "" && (rest[0] == '.' || rest[0] == '/') {
		if name.Equal(c.Name, rest[1:]) {
			return true
		}
	} else if c.Group != "" && name.HasPrefix(s, c.Group) && (name.Equal(c.Group+"."+c.Name, s) || name.Equal(c.Group+"/"+c.Name, s)) {
		return true
	}
	for _, a := range c.Aliases {
		if name.Equal(a, s) {
			return true
		}
	}
	return false
}

// Title is how a column is named in a message: the name, after its group where it has one.
func (c *Column) Title() string {
	if c.Group != "" {
		return c.Group + "·" + c.Name
	}
	return c.Name
}

// Numbered reads “27行” or “1栏”: digits before unit.
func Numbered(s, unit string) (int, bool) {
	if len(s) <= len(unit) || s[len(s)-len(unit):] != unit {
		return 0, false
	}
	n, err := strconv.Atoi(s[:len(s)-len(unit)])
	return n, err == nil
}

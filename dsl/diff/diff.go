// Package diff tells what has changed between two versions of a report, as a reviewer would: which amounts,
// which totals followed them, which identities are violated since or have been settled, which words of which
// paragraph.
//
// It compares what is printed, not how it is written down: a cell by its address, a paragraph with its figures
// filled in. It knows two computed reports, no files and no findings, and writes nothing: the words are those
// of lint/output. Start with Reports. What a report says in the order of print is a Listing (listing.go,
// element.go, performance.go); cells.go compares amounts, follow.go tells causes from totals, passages.go
// and words.go compare texts.
package diff

import (
	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// Changes is what has changed from one report to another.
type Changes struct {
	Old, New *eval.Eval
	// Rows are the rows that have come, gone, moved, or changed their code or name, table by table.
	Rows []Row
	// Cells are the amounts that differ, in the order of print; those of Rows that came or went are not
	// among them.
	Cells []Cell
	// Groups put the changed amounts under their causes.
	Groups []Group
	// Relations are the identities whose verdict differs.
	Relations []Relation
	// Passages are all other texts that differ, in the order of print.
	Passages []Passage
	// Widths counts the texts that differ in the width of signs and in blanks only, and so are left out.
	Widths int
	// Ordinals counts the titles of which only the number differs, left out too.
	Ordinals int
	// Sourced is how many figures in braces either version has.
	Sourced [2]int
	// Comments counts the comments that have come and gone.
	Comments struct{ Added, Removed int }
	// Form says how the texts of the files differ.
	Form Form
}

// Form says how far two files are the same.
type Form uint8

const (
	// Identical byte for byte.
	Identical Form = iota
	// Blanks: only blanks and line ends differ.
	Blanks
	// Writing: what is written differs.
	Writing
)

// Same reports whether both versions print and compute the same.
func (c *Changes) Same() bool {
	return len(c.Rows)+len(c.Cells)+len(c.Relations)+len(c.Passages)+c.Widths+c.Ordinals == 0
}

// RowChange says what became of a row.
type RowChange uint8

// What became of a row.
const (
	RowAdded RowChange = iota
	RowRemoved
	RowMoved
	RowRecoded
	RowRenamed
)

// Row is a row that has changed as such.
type Row struct {
	Change RowChange
	// Address is that of the row in the new version, of a removed one in the old.
	Address string
	// OldKey and NewKey are its code, line or label; OldName and NewName are printed.
	OldKey, NewKey, OldName, NewName string
	// OldAt and NewAt are where it is written; nothing of a version that does not write it.
	OldAt, NewAt source.Span
	// Amounts are those of a row that came or went, as printed.
	Amounts []string
}

// Cell is an amount that differs.
type Cell struct {
	// Address is that in the new version.
	Address string
	// OldCell and NewCell are the amounts themselves.
	OldCell, NewCell report.CellID
	// Row and Column are printed.
	Row, Column string
	// Old and New are as printed; "" is blank.
	Old, New string
	// Difference is new − old, where both are known; a blank counts as zero.
	Difference    amount.Amount
	HasDifference bool
	// Unit is that of the table.
	Unit report.Unit
	// Computed: the new version does not state it.
	Computed bool
}

// Group is what changed together: the causes, and the totals that followed.
type Group struct {
	// Causes and Followers are indexes of Changes.Cells; Rows those of rows that came or went.
	Causes, Rows, Followers []int
}

// Relation is an identity whose verdict differs. The version that does not have it is nil.
type Relation struct {
	Old, New *eval.Relation
}

// Verdicts returns what is said of it in either version; ok is false where one does not have it.
func (r *Relation) Verdicts() (old, now eval.Verdict, okOld, okNew bool) {
	if r.Old != nil {
		old, okOld = r.Old.Verdict, true
	}
	if r.New != nil {
		now, okNew = r.New.Verdict, true
	}
	return old, now, okOld, okNew
}

// PassageChange says what became of a passage.
type PassageChange uint8

// What became of a passage.
const (
	Changed PassageChange = iota
	Added
	Removed
	// Moved: it stands elsewhere; its lines may differ too.
	Moved
)

// Passage is an element of the report with texts that differ: a section, a term, a performance table, the
// head, what stands around a table.
type Passage struct {
	Kind   Kind
	Change PassageChange
	// Address is that in the new version, OldAddress that in the old; of what came or went both are the same.
	Address, OldAddress string
	// OldAt and NewAt are where it begins, −1 in a version that does not have it.
	OldAt, NewAt int32
	Lines        []LineChange
}

// LineChange is one text that differs: a paragraph, a title, a field.
type LineChange struct {
	// Label names it within its passage: 标题, 第2段, 得分.
	Label    string
	Old, New string
	// InOld and InNew tell an empty text from none.
	InOld, InNew bool
	// OldAt and NewAt are where the texts stand, as far as that is known of them.
	OldAt, NewAt source.Span
	// Pieces are what stayed, went and came, where both versions have it.
	Pieces []Piece
	// Difference is new − old of two amounts.
	Difference    amount.Amount
	HasDifference bool
}

// Reports compares two computed reports.
func Reports(old, now *eval.Eval) *Changes {
	c := &Changes{Old: old, New: now}
	c.Form = formOf(old.Report.Doc.Tree, now.Report.Doc.Tree)
	if c.Form == Identical {
		return c
	}
	a, b := List(old), List(now)
	c.cells(a, b)
	c.relations()
	c.passages(a, b)
	c.Sourced = [2]int{len(old.TextFigures()), len(now.TextFigures())}
	c.comments()
	return c
}

// formOf compares the files token by token.
func formOf(a, b *syntax.Tree) Form {
	if a.File.Text == b.File.Text {
		return Identical
	}
	if len(a.Errors)+len(b.Errors) > 0 {
		return Writing
	}
	x, y := tokens(a), tokens(b)
	if len(x) != len(y) {
		return Writing
	}
	for i := range x {
		if x[i] != y[i] {
			return Writing
		}
	}
	return Blanks
}

// tokens are the texts of a file without what stands between them.
func tokens(t *syntax.Tree) []string {
	var out []string
	for k := range t.Tokens() {
		if k.Kind != syntax.Space && k.Kind != syntax.LineEnd {
			out = append(out, t.File.Slice(k.Span))
		}
	}
	return out
}

// comments counts comments by their texts.
func (c *Changes) comments() {
	count := map[string]int{}
	texts := func(e *eval.Eval, by int) {
		t := e.Report.Doc.Tree
		for i := range t.Comments {
			count[t.File.Slice(t.Comments[i].Span)] += by
		}
	}
	texts(c.Old, -1)
	texts(c.New, 1)
	for _, n := range count {
		c.Comments.Added += max(n, 0)
		c.Comments.Removed += max(-n, 0)
	}
}

package eval

import (
	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
)

// Note is an identity that a footnote prints and that is not one of the form's.
type Note struct {
	Table int
	Item  formula.NoteItem
	// Span is its place in the file.
	Span source.Span
	// Identity is the identity it states; OK is false where it names what the form has not.
	Identity form.Identity
	OK       bool
	// SameTerms is the form's own identity with the same operands and another target, −1 for none.
	SameTerms int
}

// readNotes reads the footnotes. An identity that the form has too is evaluated with the form's.
func (e *Eval) readNotes() {
	r := e.Report
	for ti := range r.Tables {
		t := &r.Tables[ti]
		if t.Form == nil || !t.Note.Set || t.Note.S == t.Form.Note {
			continue
		}
		for _, item := range formula.ParseNoteBeyond(t.Note.S, t.Form.Note) {
			n := Note{Table: ti, Item: item, SameTerms: -1}
			n.Span = PlaceIn(r.Doc.Tree, r.Doc.Node(t.Note.ID), 0, item.Span)
			if item.Relation != nil && len(item.Errors) == 0 {
				n.Identity, n.OK = t.Form.Identity(item.Relation, item.Relation.String(), false)
			}
			if n.OK && e.formHas(t.Form, &n) {
				continue
			}
			e.Notes = append(e.Notes, n)
		}
	}
}

// formHas reports whether the form has the identity itself; otherwise it looks for one of the form's
// with the same operands.
func (e *Eval) formHas(f *form.Form, n *Note) bool {
	for i := range f.Identities {
		own := &f.Identities[i]
		if own.Kind != n.Identity.Kind || !sameTerms(own.Terms, n.Identity.Terms) {
			continue
		}
		if own.Target == n.Identity.Target {
			return true
		}
		n.SameTerms = i
	}
	return false
}

func sameTerms(a, b []form.Term) bool {
	if len(a) != len(b) {
		return false
	}
next:
	for _, x := range a {
		for _, y := range b {
			if x == y {
				continue next
			}
		}
		return false
	}
	return true
}

// printed evaluates the identity of a note as it is printed.
func (e *Eval) printed(index int) {
	n := &e.Notes[index]
	if !n.OK {
		return
	}
	ti, t, ident := n.Table, &e.Report.Tables[n.Table], &n.Identity
	switch ident.Kind {
	case form.LineIdentity:
		row := &t.Rows[ident.Target]
		b := t.Form.Blocks[row.Block]
		for col := b.ColFrom; col < b.ColTo; col++ {
			e.scratch = e.lineTerms(e.scratch[:0], t, ident, row.Block, col)
			e.add(Relation{Kind: Printed, Table: ti, Index: index, Col: col}, t.Cell(ident.Target, col), e.scratch)
		}
	case form.ColumnIdentity:
		for ri := range t.Rows {
			if target := t.Cell(ri, ident.Target); target != report.NoCell {
				e.scratch = e.columnTerms(e.scratch[:0], t, ident, ri)
				e.add(Relation{Kind: Printed, Table: ti, Index: index, Col: ident.Target, Code: t.Rows[ri].Code}, target, e.scratch)
			}
		}
	}
}

// Author is a [[relation]] of the author's.
type Author struct {
	Index int
	// Relation and Errs are its formula parsed, and what is wrong with it.
	Relation *formula.Relation
	Errs     []formula.Error
	// Refs are names in it that mean nothing.
	Refs []RefProblem
	// Linear: it is a sum of cells, and was evaluated as one or more Relations. Otherwise Left,
	// Right and Verdict are its value.
	Linear      bool
	Left, Right Num
	Verdict     Verdict
	// Cells are what it reads.
	Cells []report.CellID

	compared bool // in the last of several trials
}

// RefProblem is a name in a formula that means nothing.
type RefProblem struct {
	Err form.RefError
	// Span is the failing segment, in the formula's text.
	Span source.Span
}

// RefProblems returns the names in a formula that mean nothing; table is the index of 本表.
func (e *Eval) RefProblems(x *formula.Expr, table int) []RefProblem {
	var out []RefProblem
	e.refs(x, table, func(x *formula.Expr, _ Target, err form.RefError) {
		if err.Code != form.RefOK {
			seg := min(err.Seg, len(x.Path)-1)
			out = append(out, RefProblem{Err: err, Span: x.Path[seg].Span})
		}
	})
	return out
}

// readAuthors reads the author's relations.
func (e *Eval) readAuthors() {
	r := e.Report
	for i := range r.Relations {
		own := &r.Relations[i]
		a := Author{Index: i}
		if own.Formula.Set {
			a.Relation, a.Errs = formula.ParseRelation(own.Formula.S)
		}
		if a.Relation != nil && len(a.Errs) == 0 {
			a.Refs = append(e.RefProblems(a.Relation.Left, -1), e.RefProblems(a.Relation.Right, -1)...)
		}
		e.Authors = append(e.Authors, a)
	}
}

// isMeant reports whether the relation says something: it is whole, and every name in it means something.
func (a *Author) isMeant() bool {
	return a.Relation != nil && len(a.Errs) == 0 && len(a.Refs) == 0
}

// author evaluates a relation of the author's.
func (e *Eval) author(a *Author) {
	var c form.Compiled
	if c, a.Linear = e.linear(a); a.Linear {
		e.between(OwnRelation, a.Index, &c)
		return
	}
	e.compareSides(a)
	for _, side := range [...]*formula.Expr{a.Relation.Left, a.Relation.Right} {
		for _, o := range e.cellsOf(side, -1) {
			a.Cells = append(a.Cells, o.Cell)
		}
	}
}

// linear returns the relation as sums of cells; ok is false where it is none.
func (e *Eval) linear(a *Author) (c form.Compiled, ok bool) {
	c.Linear, _, ok = e.Report.Set.Linearize(a.Relation, func(head string) int {
		ti, _ := e.tableByHead(head, -1)
		if ti < 0 {
			return -1
		}
		return e.Report.Tables[ti].FormIndex
	})
	return c, ok
}

// compareSides judges a relation that is no sum of cells, and counts it.
func (e *Eval) compareSides(a *Author) {
	a.Left, a.Right = e.Expr(a.Relation.Left, -1), e.Expr(a.Relation.Right, -1)
	a.Verdict = Compare(a.Relation.Op, a.Left, a.Right)
	e.Counts[OwnRelation][a.Verdict]++
}

// when reports whether all conditions of an author's relation hold exactly.
func (e *Eval) when(t report.Text) bool {
	if !t.Set || t.S == "" {
		return true
	}
	conds, errs := formula.ParseConditions(t.S)
	if len(errs) > 0 {
		return false
	}
	for _, c := range conds {
		a, b := e.Expr(c.Left, -1), e.Expr(c.Right, -1)
		a.Lo, a.Hi, b.Lo, b.Hi = a.V, a.V, b.V, b.V
		if Compare(c.Op, a, b) != Holds {
			return false
		}
	}
	return true
}

// TextPlace turns a span of a text of the report, decoded, into one of the file.
func (e *Eval) TextPlace(t report.Text, s source.Span) source.Span {
	if t.ID == doc.None {
		return t.Span
	}
	return PlaceIn(e.Report.Doc.Tree, e.Report.Doc.Node(t.ID), 0, s)
}

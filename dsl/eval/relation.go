package eval

import (
	"slices"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

// Kind is the kind of a relation.
type Kind uint8

const (
	// LineSum: a line is the sum of lines (行勾稽).
	LineSum Kind = iota
	// ColumnSum: a column is the sum of columns (栏勾稽).
	ColumnSum
	// Hierarchy: 合计 = Σ类, 类 = Σ款, 款 = Σ项 (层级).
	Hierarchy
	// BalanceSum: two totals of one table agree (收支平衡).
	BalanceSum
	// Between: a relation between forms (表间).
	Between
	// Printed: an identity that a footnote prints and the form does not know.
	Printed
	// OwnRelation: a [[relation]] of the author's.
	OwnRelation
	// KindCount is the number of kinds.
	KindCount
)

// Operand is a cell, signed. A relation's first operand is its stated side.
type Operand struct {
	Cell report.CellID
	Neg  bool
}

// Relation is one evaluated 勾稽关系: Left op Right over sums of cells.
type Relation struct {
	Kind    Kind
	Op      formula.Rel
	Verdict Verdict
	// Table is the index of the table it lies in; −1 between tables.
	Table int
	// Index tells which: of Form.Identities, Set.Relations, Eval.Notes, Eval.Authors.
	Index int
	// Code is the code it speaks of, where it was spelled out for each; Col the column (index into
	// the form's columns), −1 where it has none.
	Code catalog.Code
	Col  int
	// First, LeftN and N bound its operands in Eval.Operands: LeftN on the left side, then the rest.
	First, LeftN, N int
	// Left and Right are the sums of both sides; Slack is what rounding can explain of the
	// difference. Const is what the formula adds to the left side as a plain number.
	Left, Right, Slack, Const amount.Amount
}

// LacksCode reports whether one side of a relation about a code has no cell: its tables do not have the code.
func (r *Relation) LacksCode() bool { return r.Code != 0 && (r.LeftN == 0 || r.LeftN == r.N) }

// Difference is Left − Right.
func (r *Relation) Difference() amount.Amount { return r.Left.Sub(r.Right) }

// Sides returns the operands of a relation.
func (e *Eval) Sides(r *Relation) (left, right []Operand) {
	all := e.Operands[r.First : r.First+r.N]
	return all[:r.LeftN], all[r.LeftN:]
}

// Judge gives the verdict on left op right, where rounding may explain a difference up to slack.
func Judge(op formula.Rel, difference, slack amount.Amount) Verdict {
	switch op {
	case formula.Le:
		if difference.Sign() <= 0 {
			return Holds
		}
	case formula.Ge:
		if difference.Sign() >= 0 {
			return Holds
		}
	}
	switch {
	case difference.IsZero():
		return Holds
	case difference.Abs().Cmp(slack) <= 0:
		return Rounding
	}
	return Violated
}

func (e *Eval) relations() {
	e.countUnits()
	for ti := range e.Report.Tables {
		t := &e.Report.Tables[ti]
		if t.Form == nil || !t.HasStated {
			continue
		}
		e.inTable(ti, t)
	}
	set := e.Report.Set
	for i := range set.Relations {
		if c := &set.Relations[i]; e.applies(c) {
			e.between(Between, i, c)
		}
	}
	e.readNotes()
	for i := range e.Notes {
		if e.Report.Tables[e.Notes[i].Table].HasStated {
			e.printed(i)
		}
	}
	e.readAuthors()
	for i := range e.Authors {
		if a := &e.Authors[i]; a.isMeant() && e.when(e.Report.Relations[a.Index].When) {
			e.author(a)
		}
	}
}

// inTable evaluates the identities of a table's form and the hierarchy of its codes.
func (e *Eval) inTable(ti int, t *report.Table) {
	for i := range t.Form.Identities {
		ident := &t.Form.Identities[i]
		switch ident.Kind {
		case form.LineIdentity:
			row := &t.Rows[ident.Target]
			b := t.Form.Blocks[row.Block]
			for col := b.ColFrom; col < b.ColTo; col++ {
				target := t.Cell(ident.Target, col)
				e.scratch = e.lineTerms(e.scratch[:0], t, ident, row.Block, col)
				e.add(Relation{Kind: LineSum, Table: ti, Index: i, Col: col, Code: row.Code}, target, e.scratch)
			}
		case form.ColumnIdentity:
			for ri := range t.Rows {
				target := t.Cell(ri, ident.Target)
				if target == report.NoCell {
					continue
				}
				e.scratch = e.columnTerms(e.scratch[:0], t, ident, ri)
				e.add(Relation{Kind: ColumnSum, Table: ti, Index: i, Col: ident.Target, Code: t.Rows[ri].Code}, target, e.scratch)
			}
		case form.Balance:
			a, b := &t.Rows[ident.Target], ident.Terms
			e.scratch = e.scratch[:0]
			for _, term := range b {
				r := &t.Rows[term.Index]
				e.scratch = append(e.scratch, Operand{Cell: r.First, Neg: term.Neg})
			}
			e.add(Relation{Kind: BalanceSum, Table: ti, Index: i, Col: -1}, a.First, e.scratch)
		}
	}
	if !t.Form.Coded() {
		return
	}
	for ri := range t.Rows {
		row := &t.Rows[ri]
		if !e.hasChildren(t, ri) {
			continue
		}
		b := t.Form.Blocks[row.Block]
		for col := b.ColFrom; col < b.ColTo; col++ {
			e.scratch = e.childTerms(e.scratch[:0], t, ri, col)
			e.add(Relation{Kind: Hierarchy, Table: ti, Index: ri, Col: col, Code: row.Code}, t.Cell(ri, col), e.scratch)
		}
	}
}

func (e *Eval) hasChildren(t *report.Table, ri int) bool {
	return t.Rows[ri].FirstChild >= 0
}

// add evaluates target = Σ terms and keeps it. The form's identities of a derived total are left out:
// one of them gave it its value, and the others can only fail where one of its parts does.
func (e *Eval) add(r Relation, target report.CellID, terms []Operand) {
	if r.Kind <= Hierarchy && e.Report.Cells[target].Kind == report.Derived {
		return
	}
	r.First = len(e.Operands)
	e.Operands = append(append(e.Operands, Operand{Cell: target}), terms...)
	r.LeftN, r.N = 1, 1+len(terms)
	e.keep(r)
}

// keep judges a relation whose operands have been appended and counts it; a relation among cells in
// which nothing is printed is dropped.
func (e *Eval) keep(r Relation) {
	switch {
	case e.visit != nil:
		if e.visit(r) {
			return
		}
	case e.isPrinted(&r):
		e.judge(&r)
		e.Counts[r.Kind][r.Verdict]++
		e.Relations = append(e.Relations, r)
		return
	}
	e.Operands = e.Operands[:r.First]
}

// isPrinted reports whether something is printed in a cell of a relation.
func (e *Eval) isPrinted(r *Relation) bool {
	for _, o := range e.Operands[r.First : r.First+r.N] {
		if !e.Report.Cells[o.Cell].IsZeroByForm() {
			return true
		}
	}
	return false
}

// judge judges a relation.
func (e *Eval) judge(r *Relation) {
	ops := e.Operands[r.First : r.First+r.N]
	if e.inUnits.usable && r.Const == (amount.Amount{}) && len(ops) <= maxUnitTerms {
		e.inUnits.judge(r, ops)
	} else if left, right := e.sum(ops[:r.LeftN]), e.sum(ops[r.LeftN:]); left.State == Known && right.State == Known {
		r.Left, r.Right = left.V.Add(r.Const), right.V
		r.Slack = left.Slack.Add(right.Slack)
		r.Verdict = Judge(r.Op, r.Left.Sub(r.Right), r.Slack)
	}
}

// applies reports whether all conditions of a relation hold exactly.
func (e *Eval) applies(c *form.Compiled) bool {
	for i := range c.When {
		if !e.condition(&c.When[i]) {
			return false
		}
	}
	return true
}

// between evaluates a relation between forms, for each code or column it speaks of.
func (e *Eval) between(kind Kind, index int, c *form.Compiled) {
	base := Relation{Kind: kind, Op: c.Op, Table: -1, Index: index, Col: -1}
	if c.Each == 0 && !c.EachCol {
		e.spell(base, &c.Linear, 0, -1)
		return
	}
	e.codes = append(e.codes[:0], 0)
	if c.Each != 0 {
		e.codesOf(&c.Linear)
	}
	columns := 1
	if c.EachCol {
		columns = len(c.Columns)
	}
	for col := range columns {
		if !c.EachCol {
			col = -1
		}
		for _, code := range e.codes {
			e.spell(base, &c.Linear, code, col)
		}
	}
}

// condition reports whether a when-clause holds exactly.
func (e *Eval) condition(l *form.Linear) bool {
	from := len(e.Operands)
	defer func() { e.Operands = e.Operands[:from] }()
	r, ok := e.operands(Relation{Op: l.Op}, l, 0, -1)
	if !ok {
		return false
	}
	ops := e.Operands[r.First : r.First+r.N]
	left, right := e.sum(ops[:r.LeftN]), e.sum(ops[r.LeftN:])
	if left.State != Known || right.State != Known {
		return false
	}
	return Judge(l.Op, left.V.Add(r.Const).Sub(right.V), amount.Amount{}) == Holds
}

// spell evaluates a relation for one code and one of its shared columns, −1 for none.
func (e *Eval) spell(r Relation, l *form.Linear, code catalog.Code, col int) {
	from := len(e.Operands)
	r.Code = code
	r, ok := e.operands(r, l, code, col)
	if !ok || r.N == 0 {
		e.Operands = e.Operands[:from]
		return
	}
	e.keep(r)
}

// operands appends the cells that a relation means. ok is false where a table is not in the report, or a row
// may stand in what is not known of it.
func (e *Eval) operands(r Relation, l *form.Linear, code catalog.Code, col int) (Relation, bool) {
	r.First = len(e.Operands)
	at := 0
	for side, ops := range [...][]form.Operand{l.Left, l.Right} {
		for i := range ops {
			if o := &ops[i]; o.Form < 0 {
				if o.Neg == (side == 0) {
					r.Const = r.Const.Sub(o.Const())
				} else {
					r.Const = r.Const.Add(o.Const())
				}
			} else {
				c := o.Ref.Col
				if c == form.EachColumn {
					c = l.Columns[col][at]
				}
				if !e.operand(o, code, c) {
					return r, false
				}
			}
			at++
		}
		if side == 0 {
			r.LeftN = len(e.Operands) - r.First
		}
	}
	r.N = len(e.Operands) - r.First
	return r, true
}

func (e *Eval) operand(o *form.Operand, code catalog.Code, col int) bool {
	ti := e.Report.TableOf(o.Form)
	if ti < 0 {
		return false
	}
	t := &e.Report.Tables[ti]
	ref := o.Ref
	switch ref.Kind {
	case form.FixedRow:
		e.pushCell(t, ref.Index, col, o.Neg)
	case form.CodeRow:
		if ri := t.RowByCode(ref.Code); ri >= 0 {
			e.pushCell(t, ri, col, o.Neg)
		} else if t.Hides(ref.Code) {
			return false
		}
	case form.EachRow:
		ri := -1
		if t.Form.Coded() {
			ri = t.RowByCode(code)
		} else {
			ri = t.Form.RowByCode(code)
		}
		if ri >= 0 {
			e.pushCell(t, ri, col, o.Neg)
		} else if t.Hides(code) {
			return false
		}
	case form.ChildRows, form.BelowRows:
		if t.Hides(ref.Code) {
			return false
		}
		e.below(t, ref, func(ri int) { e.pushCell(t, ri, col, o.Neg) })
	}
	return true
}

// below calls f for the rows under a code: its children, or all leaves.
func (e *Eval) below(t *report.Table, ref form.Ref, f func(row int)) {
	for ri := range t.Rows {
		c := t.Rows[ri].Code
		switch {
		case c == 0 || c == ref.Code || !c.Under(ref.Code):
		case ref.Kind == form.ChildRows && c.Parent() == ref.Code,
			ref.Kind == form.BelowRows && !e.hasChildren(t, ri):
			f(ri)
		}
	}
}

func (e *Eval) pushCell(t *report.Table, row, col int, neg bool) {
	if cell := t.Cell(row, col); cell != report.NoCell {
		e.Operands = append(e.Operands, Operand{Cell: cell, Neg: neg})
	}
}

// codesOf sets e.codes to the codes of either table, of the relation's level, in order.
func (e *Eval) codesOf(l *form.Linear) {
	e.codes = e.codes[:0]
	for _, side := range [...][]form.Operand{l.Left, l.Right} {
		for i := range side {
			if side[i].Form < 0 || side[i].Ref.Kind != form.EachRow {
				continue
			}
			ti := e.Report.TableOf(side[i].Form)
			if ti < 0 {
				e.codes = e.codes[:0]
				return
			}
			t := &e.Report.Tables[ti]
			for ri := range t.Rows {
				if c := t.Rows[ri].Code; c != 0 && l.Each.Has(c) {
					e.codes = append(e.codes, c)
				}
			}
		}
	}
	slices.Sort(e.codes)
	e.codes = slices.Compact(e.codes)
}

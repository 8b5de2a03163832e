package js2

import (
	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

// twin pairs the cells of a report with those that say the same in another one: last year's, a unit's,
// the one in 元. Tables are paired by form, rows by code or label, columns by name.
type twin struct {
	own, other *eval.Eval
	// shift brings the other's amounts into the own report's unit, as a power of ten.
	shift int
	// tables of the own report; the table of the other is −1 where it has none.
	tables []tableTwin
}

type tableTwin struct {
	own, other *report.Table
	// rows and columns of the own form in the other's, −1 for none; nil where the forms are one.
	rows, columns []int
	// whole: nothing of the other's table was lost to a mistake in it, so that what it lacks is zero.
	whole bool
}

// pair returns nil where a report does not say in what unit its amounts are.
func pair(own, other *eval.Eval) *twin {
	shift, ok := shiftOf(other.Report.AmountUnit, own.Report.AmountUnit)
	if !ok {
		return nil
	}
	w := &twin{own: own, other: other, shift: shift, tables: make([]tableTwin, len(own.Report.Tables))}
	for ti := range own.Report.Tables {
		w.table(&own.Report.Tables[ti], &w.tables[ti])
	}
	return w
}

// shiftOf is the power of ten that brings amounts from one unit into another.
func shiftOf(from, to report.Unit) (shift int, ok bool) {
	switch {
	case from == report.UnitUnknown || to == report.UnitUnknown:
		return 0, false
	case from == to:
		return 0, true
	case from == report.Yuan:
		return -4, true
	}
	return 4, true
}

func (w *twin) table(t *report.Table, out *tableTwin) {
	out.own = t
	if t.Form == nil {
		return
	}
	tables := w.other.Report.Tables
	for i := range tables {
		o := &tables[i]
		if o.Form != nil && o.Form.Is(t.Form.Name) && o.Form.Axis == t.Form.Axis {
			out.other, out.whole = o, isWhole(w.other, o)
			break
		}
	}
	if out.other == nil || out.other.Form == t.Form {
		return
	}
	a, b := t.Form, out.other.Form
	for i := range a.Rows {
		out.rows = append(out.rows, counterpart(a, b, i))
	}
	for i := range a.Columns {
		out.columns = append(out.columns, columnOf(a, b, i))
	}
}

// counterpart returns the row of form b that says what row i of form a says, −1 where it has none.
func counterpart(a, b *form.Form, i int) int {
	r := &a.Rows[i]
	for j := range b.Rows {
		o := &b.Rows[j]
		if o.Block != r.Block || o.Code != r.Code || (o.Parent >= 0) != (r.Parent >= 0) {
			continue
		}
		if r.Code != 0 || sameLabel(r, o) && (r.Parent < 0 || sameLabel(&a.Rows[r.Parent], &b.Rows[o.Parent])) {
			return j
		}
	}
	return -1
}

// sameLabel compares labels without their ordinals; rows that print none are not the same.
func sameLabel(a, b *form.Row) bool {
	return a.Label != "" && name.Equal(name.TrimOrdinal(a.Label), name.TrimOrdinal(b.Label))
}

// columnOf returns the column of form b that says what column i of form a says, −1 where it has none.
func columnOf(a, b *form.Form, i int) int {
	block := 0
	for a.Blocks[block].ColTo <= i {
		block++
	}
	if block >= len(b.Blocks) {
		return -1
	}
	from, to := b.Blocks[block].ColFrom, b.Blocks[block].ColTo
	if n := a.Blocks[block]; n.ColTo-n.ColFrom == 1 && to-from == 1 {
		return from
	}
	c := &a.Columns[i]
	if c.Group != "" {
		if j := b.ColumnByName(block, c.Group+"."+c.Name); j >= 0 {
			return j
		}
	}
	for _, n := range append([]string{c.Name}, c.Aliases...) {
		if j := b.ColumnByName(block, n); j >= 0 {
			return j
		}
	}
	return -1
}

// isWhole reports whether no row of a table was lost to a mistake in how it is written.
func isWhole(e *eval.Eval, t *report.Table) bool {
	if errors := e.Report.Doc.Tree.Errors; len(errors) > 0 {
		lines := e.Report.Lines(t)
		for i := range errors {
			if lines.Contains(int(errors[i].Span.Start)) {
				return false
			}
		}
	}
	for i := range e.Report.Problems {
		p := &e.Report.Problems[i]
		if !t.Span.Contains(int(p.Span.Start)) {
			continue
		}
		switch p.Code {
		case doc.UnknownRow, doc.AmbiguousRow, doc.DuplicateRow, doc.LineOutsideForm, doc.WrongType, doc.TooManyCells,
			doc.ThousandsComma, doc.SplitAmount, doc.BlockKeyUnderRows:
			return false
		}
	}
	return !t.Withheld.Set
}

// row returns the other table's row for one of the own, −1 where it has none.
func (t *tableTwin) row(ri int) int {
	r := &t.own.Rows[ri]
	at := -1
	switch {
	case r.Def < 0:
	case t.rows == nil:
		at = r.Def // rows that the form prints come first
	default:
		at = t.rows[r.Def]
	}
	if at < 0 && t.other.Form.Coded() {
		at = t.other.RowByCode(r.Code)
	}
	return at
}

// coded reports whether a row stands for a code, so that a table without it has nothing under it.
func (t *tableTwin) coded(ri int) bool { return t.own.Form.Coded() && t.own.Rows[ri].Code != 0 }

func (t *tableTwin) column(col int) int {
	if t.columns == nil {
		return col
	}
	return t.columns[col]
}

// in returns what the other report says in a row (−1: none such) and column of the own table's form,
// in the own report's unit. A code that a whole table lacks has no amount.
func (w *twin) in(t *tableTwin, row, col int, coded bool) (v eval.Value, id report.CellID) {
	id = report.NoCell
	if row < 0 {
		if coded && t.whole {
			v.State = eval.Known
		}
		return v, id
	}
	if col = t.column(col); col < 0 {
		return v, id
	}
	if id = t.other.Cell(row, col); id == report.NoCell {
		return v, id
	}
	v = w.other.Values[id]
	if !t.whole && restsOnOthers(w.other.Report.Cells[id].Kind) {
		return eval.Value{}, id // perhaps on what was lost
	}
	if w.shift != 0 {
		v.V, v.Slack = v.V.Shift(w.shift), v.Slack.Shift(w.shift)
	}
	return v, id
}

// restsOnOthers reports whether the value of a cell comes from other cells, or from their absence.
func restsOnOthers(k report.CellKind) bool {
	return k == report.Derived || k == report.Formula || k == report.Omitted
}

// at returns what the other report says in a cell of the own one.
func (w *twin) at(id report.CellID) (eval.Value, report.CellID) {
	ti, ri, col := w.own.Report.Locate(id)
	if ti < 0 || w.tables[ti].other == nil {
		return eval.Value{}, report.NoCell
	}
	t := &w.tables[ti]
	return w.in(t, t.row(ri), col, t.coded(ri))
}

// hasDetail reports whether something is written under a row.
func hasDetail(t *report.Table, ri int) bool {
	for i := t.Rows[ri].FirstChild; i >= 0; i = t.Rows[i].NextSibling {
		if t.Rows[i].Origin == report.Written || hasDetail(t, i) {
			return true
		}
	}
	return false
}

// ancestorRow returns the nearest row of a table above a code that the table lacks: its 款, its 类, the
// total; −1 where there is none.
func ancestorRow(t *report.Table, c catalog.Code) int {
	for p := c.Parent(); p != 0; p = p.Parent() {
		if ri := t.RowByCode(p); ri >= 0 {
			return ri
		}
	}
	if t.Form.Axis == form.Function && len(t.Rows) > 0 {
		return 0
	}
	return -1
}

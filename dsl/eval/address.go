package eval

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

// Address is the formula that names a cell: 表3.2010350.基本支出, 表1.27行. It resolves back to it.
func (e *Eval) Address(id report.CellID) string {
	ti, ri, col := e.Report.Locate(id)
	if ti < 0 {
		return ""
	}
	t := &e.Report.Tables[ti]
	var b strings.Builder
	b.WriteString("表")
	b.WriteString(itoa(t.N))
	if t.Form.Axis != form.Single {
		b.WriteByte('.')
		b.WriteString(RowAddress(t, ri))
	}
	if blk := t.Form.Blocks[t.Rows[ri].Block]; blk.ColTo-blk.ColFrom > 1 {
		b.WriteByte('.')
		b.WriteString(columnAddress(t.Form, t.Rows[ri].Block, col))
	}
	return b.String()
}

// RowAddress is the segment of an address that names a row.
func RowAddress(t *report.Table, ri int) string {
	row := &t.Rows[ri]
	f := t.Form
	if row.Code != 0 && f.Coded() {
		return row.Code.String()
	}
	if row.Def < 0 {
		return formula.Label(row.Key)
	}
	def := &f.Rows[row.Def]
	switch {
	case f.Axis == form.Line:
		return itoa(def.No) + "行"
	case !def.Ambiguous || def.Parent < 0 && isOnlyFree(f, row.Def):
		return formula.Label(def.Label)
	case def.Parent >= 0:
		return formula.Label(f.Rows[def.Parent].Label + "." + def.Label)
	}
	return formula.Label(f.Blocks[def.Block].Title + "." + def.Label)
}

// isOnlyFree: of the rows with this label, only this one is part of no other.
func isOnlyFree(f *form.Form, i int) bool {
	for j := range f.Rows {
		if j != i && f.Rows[j].Label == f.Rows[i].Label && f.Rows[j].Parent < 0 {
			return false
		}
	}
	return true
}

// columnAddress prefers the column's name to its number.
func columnAddress(f *form.Form, block, col int) string {
	c := &f.Columns[col]
	if f.ColumnByName(block, c.Name) == col {
		return formula.Label(c.Name)
	}
	if full := c.Group + "." + c.Name; c.Group != "" && f.ColumnByName(block, full) == col {
		return formula.Label(full)
	}
	return itoa(c.No) + "栏"
}

package js4

import (
	"strconv"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// eachCode calls f for every row of a coded table that the file writes under a code, unless it is
// broken.
func eachCode(p *lint.Pass, f func(ti, ri int, t *report.Table, row *report.Row)) {
	for ti := range p.Report.Tables {
		t := &p.Report.Tables[ti]
		if t.Form == nil || !t.Form.Coded() {
			continue
		}
		for ri := range t.Rows {
			if row := &t.Rows[ri]; isWritten(row) && !row.Broken {
				f(ti, ri, t, row)
			}
		}
	}
}

// isWritten: the file writes the row under a code.
func isWritten(row *report.Row) bool { return row.Origin == report.Written && row.Code != 0 }

// axisOf is the classification that a code belongs to by its first digit; ok is false for a code
// that belongs to none, or is too short to say.
func axisOf(c catalog.Code) (axis catalog.Axis, ok bool) {
	switch c.Class() / 100 {
	case 1:
		return catalog.Revenue, true
	case 2:
		return catalog.Function, true
	case 3:
		return catalog.EconomicDepartment, true
	case 5:
		return catalog.EconomicGovernment, true
	}
	return 0, false
}

// isSound: the code has the axis of the table and a length that the axis has, so that more can be
// asked about it.
func isSound(f *form.Form, c catalog.Code) bool {
	axis, ok := axisOf(c)
	return ok && axis == f.CatalogAxis() && hasLength(axis, c)
}

// hasLength: 类, 款 or 项; the economic classification has no 项.
func hasLength(axis catalog.Axis, c catalog.Code) bool {
	level := c.Level()
	return level > 0 && (level < 3 || axis != catalog.EconomicDepartment)
}

var levelNames = [...]lint.Text{{}, {Zh: "类", En: "class"}, {Zh: "款", En: "section"}, {Zh: "项", En: "item"}}

// rowAddress is the address of a row: 表3.2010350.
func rowAddress(t *report.Table, ri int) string {
	return "表" + strconv.Itoa(t.N) + "." + eval.RowAddress(t, ri)
}

// isWhole: no row of the table is broken, unknown or doubled, so that what is not there is not there.
func isWhole(p *lint.Pass, t *report.Table) bool {
	if len(p.Tree.Errors) > 0 {
		lines := p.Report.Lines(t)
		for i := range p.Tree.Errors {
			if touches(p.Tree.Errors[i].Span, lines) {
				return false
			}
		}
	}
	for i := range p.Report.Problems {
		if touches(p.Report.Problems[i].Span, t.Span) {
			return false
		}
	}
	return true
}

// touches counts an empty span at either end: an error at the end of a file is one.
func touches(a, b source.Span) bool { return a.Start <= b.End && b.Start <= a.End }

// hasMoney: some amount of the row is known and not zero.
func hasMoney(p *lint.Pass, row *report.Row) bool {
	for i := range row.N {
		if v := p.Eval.Value(row.First + report.CellID(i)); v.State == eval.Known && !v.V.IsZero() {
			return true
		}
	}
	return false
}

// money is the amount of a cell if it is known and not zero.
func money(p *lint.Pass, cell report.CellID) (lint.Money, bool) {
	if cell == report.NoCell {
		return lint.Money{}, false
	}
	v := p.Eval.Value(cell)
	return lint.Money{Amount: v.V, Unit: p.Report.AmountUnit}, v.State == eval.Known && !v.V.IsZero()
}

// hasChildren: some row of the table is summed into row ri.
func hasChildren(t *report.Table, ri int) bool {
	for i := range t.Rows {
		if t.Rows[i].Parent == ri {
			return true
		}
	}
	return false
}

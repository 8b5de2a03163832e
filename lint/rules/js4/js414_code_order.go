package js4

import (
	"slices"
	"strconv"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

var codeOrder = &lint.Rule{
	ID: "JS414", Name: "code-order", Title: lint.Text{Zh: "科目未按序", En: "codes out of order"},
	Severity: lint.Warning, Fix: lint.Ask,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "科目没有按编码顺序排列。基本支出明细表分人员经费和公用经费两块，各自看顺序。每张表只报一次，可以整行连同注释重新排好。",
			En: "Codes do not stand in order. The two halves of the economic table are judged each by itself. Said once a table; the lines can be moved, comments included.",
		},
		Why:   lint.Text{Zh: "公开的表按编码顺序印，次序乱了容易漏列、重列。", En: "Published tables are in order of code; rows out of order hide what is missing or doubled."},
		Basis: lint.Text{Zh: "部门决算公开表式：科目按编码由小到大、逐级列示。", En: "Official forms: codes in order, level by level."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010399 = ["其他政府办公厅（室）及相关机构事务支出", "=", "", 178.78]
2010350 = ["事业运行", "=", 352.59]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = ["事业运行", "=", 352.59]
2010399 = ["其他政府办公厅（室）及相关机构事务支出", "=", "", 178.78]
`,
	},
	Run: func(p *lint.Pass) {
		for ti := range p.Report.Tables {
			t := &p.Report.Tables[ti]
			if t.Form == nil || !t.Form.Coded() {
				continue
			}
			if !isInOrder(t) {
				unordered(p, t)
			}
		}
	},
}

// isInOrder tells without sorting where that is possible; nearly every table is in order.
func isInOrder(t *report.Table) bool {
	for block := range t.Form.Blocks {
		last := -1
		for ri := range t.Rows {
			row := &t.Rows[ri]
			if !isWritten(row) || row.Broken || row.Block != block {
				continue
			}
			if t.Form.Axis == form.Economic && row.Def < 0 {
				return false // a code that the form does not print stands last in Rows
			}
			if last >= 0 && !agree(&t.Rows[last], row) {
				return false
			}
			last = ri
		}
	}
	return true
}

// agree: the codes and the places of two rows agree on which comes first.
func agree(a, b *report.Row) bool {
	return a.Code.Compare(b.Code) < 0 == (a.Span.Start < b.Span.Start)
}

func unordered(p *lint.Pass, t *report.Table) {
	rows := inFileOrder(t)
	seen := make([]*report.Row, len(t.Form.Blocks)) // the highest code so far
	var first, before *report.Row
	n := 0
	for _, row := range rows {
		if row.Code == 0 || row.Broken {
			continue
		}
		switch top := seen[row.Block]; {
		case top == nil || top.Code.Compare(row.Code) < 0:
			seen[row.Block] = row
		default:
			if n++; first == nil {
				first, before = row, top
			}
		}
	}
	if first == nil {
		return
	}
	d := lint.Diagnostic{
		Span: first.KeySpan, Address: "表" + strconv.Itoa(t.N) + "." + first.Code.String(),
		Related: []lint.Related{{Role: "other", Label: lint.Text{Zh: before.Code.String(), En: before.Code.String()}, File: p.File, Span: before.KeySpan}},
		Message: lint.Msg("表{0} 科目未按编码顺序排列：{1} 排在 {2} 之后，共 {3} 行不在应在的位置。", "table {0}: codes are out of order, {1} stands after {2}; {3} rows in all.",
			t.N, first.Code.String(), before.Code.String(), n),
		Basis: formBasis(t),
	}
	if edits := sorted(p, t, rows); len(edits) > 0 {
		d.Fixes = []lint.Fix{{Title: lint.Text{Zh: "按编码顺序排列本表", En: "sort the table by code"}, Kind: lint.Ask, Edits: edits}}
	}
	p.Found(d)
}

// inFileOrder returns the written rows as they stand in the file.
func inFileOrder(t *report.Table) []*report.Row {
	var rows []*report.Row
	for i := range t.Rows {
		if t.Rows[i].Origin == report.Written {
			rows = append(rows, &t.Rows[i])
		}
	}
	slices.SortFunc(rows, func(a, b *report.Row) int { return int(a.Span.Start - b.Span.Start) })
	return rows
}

// chunk is a row with a code, the rows without one that belong to it (其中), and their lines.
type chunk struct {
	row   *report.Row
	lines source.Span
}

// sorted moves the lines of rows so that the codes of each block stand in order; rows without a code
// that the form prints, such as 合计, stay where they are. None where the table is not written line
// by line or has a broken row.
func sorted(p *lint.Pass, t *report.Table, rows []*report.Row) []source.Edit {
	if !isWhole(p, t) {
		return nil
	}
	var slots []chunk
	for _, row := range rows {
		lines, ok := rowLines(p, t, row)
		if !ok {
			return nil
		}
		switch {
		case row.Code != 0:
			slots = append(slots, chunk{row, lines})
		case row.Def < 0 && t.Form.Axis == form.Function && len(slots) > 0:
			slots[len(slots)-1].lines.End = lines.End
		}
	}
	var edits []source.Edit
	for block := range t.Form.Blocks {
		var here []chunk
		for _, c := range slots {
			if c.row.Block == block {
				here = append(here, c)
			}
		}
		want := slices.Clone(here)
		slices.SortStableFunc(want, func(a, b chunk) int { return a.row.Code.Compare(b.row.Code) })
		for i := range here {
			if here[i].row != want[i].row {
				edits = append(edits, source.Edit{Span: here[i].lines, New: p.File.Slice(want[i].lines)})
			}
		}
	}
	return edits
}

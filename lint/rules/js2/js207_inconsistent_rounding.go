package js2

import (
	"slices"
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

var inconsistentRounding = &lint.Rule{
	ID: "JS207", Name: "inconsistent-rounding", Title: lint.Text{Zh: "舍位不一致", En: "one quantity printed twice, rounded differently"},
	Severity: lint.Warning, Fix: lint.Ask,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "同一个数在两张表里差 0.01（四舍五入范围之内）：每个数自己都可能对，但两处不可能同时是同一个真实金额舍入出来的样子。", En: "One quantity is printed in two tables 0.01 apart: each may be right, but one amount rounds one way only."},
		Why:   lint.Text{Zh: "多半是为了让总表平而调了一处的尾数，别的表没有跟着调。", En: "Usually a figure was adjusted so that one table adds up, and the others were not."},
		Basis: lint.Text{Zh: "同一数据前后应当一致。", En: "One figure, one value."},
		Bad: `[report]
unit = "示例局"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.1]
form = "收入支出决算总表"

[table.1.rows]
1  = [326.71]
38 = [326.71]

[table.3]
form = "支出决算表"

[table.3.rows]
2080505 = ["机关事业单位基本养老保险缴费支出", 326.72, 326.72]
`,
		Good: `[report]
unit = "示例局"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.1]
form = "收入支出决算总表"

[table.1.rows]
1  = [326.72]
38 = [326.72]

[table.3]
form = "支出决算表"

[table.3.rows]
2080505 = ["机关事业单位基本养老保险缴费支出", 326.72, 326.72]
`,
	},
	Run: func(p *lint.Pass) {
		if p.Eval.Counts[eval.Between][eval.Rounding] == 0 {
			return
		}
		seen := map[report.CellID]bool{}
		each(p, eval.Rounding, "", func(r *eval.Relation, c *form.Compiled) {
			if r.N != 2 || r.Op != formula.Eq {
				return // a sum, or a part that may be smaller: JS107
			}
			if first := p.Eval.Operands[r.First].Cell; !seen[first] {
				sayOnce(p, r, c, alike(p, first, seen))
			}
		})
	},
}

// alike returns the cells that the relations call one quantity with a cell, in the order of the tables.
func alike(p *lint.Pass, cell report.CellID, seen map[report.CellID]bool) []report.CellID {
	group := []report.CellID{cell}
	seen[cell] = true
	for grown := true; grown; {
		grown = false
		for i := range p.Eval.Relations {
			r := &p.Eval.Relations[i]
			if r.Kind != eval.Between || r.N != 2 || r.Op != formula.Eq || r.Verdict != eval.Rounding && r.Verdict != eval.Holds {
				continue
			}
			a, b := p.Eval.Operands[r.First].Cell, p.Eval.Operands[r.First+1].Cell
			if seen[a] == seen[b] {
				continue
			}
			if slices.Contains(group, a) {
				a, b = b, a
			} else if !slices.Contains(group, b) {
				continue
			}
			seen[a] = true
			group = append(group, a)
			grown = true
		}
	}
	slices.Sort(group)
	return group
}

// sayOnce reports one quantity with all the places and amounts that it is printed with.
func sayOnce(p *lint.Pass, r *eval.Relation, c *form.Compiled, group []report.CellID) {
	d := p.Violation(r)
	d.Suspects, d.Related = nil, nil
	d.Basis = lint.Text{Zh: c.Reason}
	for _, cell := range group {
		if p.Report.Cells[cell].Span != d.Span {
			v := p.Eval.Value(cell)
			d.Related = append(d.Related, lint.Related{
				Role: "other", Address: p.Eval.Address(cell), Label: p.Label(cell), File: p.File,
				Span: p.Report.Cells[cell].Span, Value: v.V, Known: v.State == eval.Known,
			})
		}
	}
	if c := &p.Report.Cells[p.Eval.Operands[r.First].Cell]; c.Kind == report.Stated && c.Span == d.Span {
		d.Fixes = []lint.Fix{{
			Title: lint.Text{Zh: "改为 " + d.Expected.Format(), En: "change it to " + d.Expected.Format()}, Kind: lint.Ask,
			Edits: []source.Edit{{Span: c.Span, New: lint.AmountText(d.Expected, p.File.Slice(c.Span))}},
		}}
	}
	zh, en := "", ""
	for done := map[string]bool{}; len(group) > 0; group = group[1:] {
		v := p.Eval.Value(group[0]).V
		if done[v.String()] {
			continue
		}
		done[v.String()] = true
		tablesZh, tablesEn := "", ""
		for _, cell := range group {
			if ti, _, _ := p.Report.Locate(cell); p.Eval.Value(cell).V.Equal(v) {
				if n := strconv.Itoa(p.Report.Tables[ti].N); !strings.HasSuffix(tablesZh, "表"+n) {
					tablesZh += "、表" + n
					tablesEn += ", table " + n
				}
			}
		}
		zh += "，" + tablesZh[len("、"):] + " 为 " + v.Format()
		en += "; " + tablesEn[2:] + " " + v.Format()
	}
	first := p.Eval.Operands[r.First].Cell
	ti, ri, _ := p.Report.Locate(first)
	name := lint.RowName(p.Report, ti, ri)
	d.Message = lint.Msg("{0}：{1}，同一数据前后不一致，疑舍位平衡只调了一处，请统一。", "{0}: {1}: one figure rounded in two ways.", name, lint.Text{Zh: zh[len("，"):], En: en[2:]})
	p.Found(d)
}

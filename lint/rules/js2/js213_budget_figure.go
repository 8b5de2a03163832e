package js2

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var budgetFigure = &lint.Rule{
	ID: "JS213", Name: "budget-figure", Title: lint.Text{Zh: "年初预算与批复预算不符", En: "budget figure differs from the budget"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "[figures] 里的“年初预算…”，或“三公”经费表的预算数，与已公开的本年预算（budget）不等。", En: "A figure 年初预算…, or a budget column of the three public expenses, differs from the published budget (budget)."},
		Why:   lint.Text{Zh: "完成年初预算的百分比从它算起；预算数是公开过的，谁都能对。", En: "Completion rates start from it, and the budget is public."},
		Basis: lint.Text{Zh: "“三公”经费表注：预算数为“三公”经费年初预算数。", En: "Footnote of the form: budget figures are those of the budget at the start of the year."},
		Bad:   budgetBad + "\"年初预算\" = 698.87\n" + budgetRest,
		Good:  budgetBad + "\"年初预算\" = 689.87\n" + budgetRest,
	},
	Run: func(p *lint.Pass) {
		if p.Others == nil || !p.Report.Budget.Set {
			return
		}
		budget := p.Others.Budget()
		if budget == nil || budget.Report.Year != p.Report.Year {
			return
		}
		shift, ok := shiftOf(budget.Report.AmountUnit, p.Report.AmountUnit)
		if !ok {
			return
		}
		figures(p, func(g figure) {
			n := shifted(figureOf(budget, g.name), shift)
			if n.Status != eval.OK {
				return
			}
			d := lint.Diagnostic{Span: g.span, Address: "数据." + g.name}
			if _, place, ok := valueOf(budget, "数据."+quoted(g.name)); ok {
				place.Label, place.Value = both("“"+g.name+"”"), n.V
				d.Related = []lint.Related{place}
			}
			budgeted(p, d, lint.Text{Zh: "“" + g.name + "”", En: "“" + g.name + "”"}, g.num, n, g.stated)
		}, "年初预算")
		threePublicBudget(p, budget)
	},
}

const budgetBad = `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"
budget = "budget.juesuan.toml"

[figures]
`

const budgetRest = `
# 文件：budget.juesuan.toml
[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[figures]
"年初预算" = 689.87
`

// quoted writes a dotted name as a path of quoted segments.
func quoted(n string) string {
	parts := strings.Split(n, ".")
	for i := range parts {
		parts[i] = formula.Label(parts[i])
	}
	return strings.Join(parts, ".")
}

// threePublicBudget compares the budget columns of the three public expenses.
func threePublicBudget(p *lint.Pass, budget *eval.Eval) {
	w := pair(p.Eval, budget)
	if w == nil {
		return
	}
	for ti := range w.tables {
		t := &w.tables[ti]
		if t.own.Form == nil || t.other == nil || !t.own.Form.Is("三公经费") {
			continue
		}
		for ri := range t.own.Rows {
			row := &t.own.Rows[ri]
			for i := range row.N {
				id := row.First + report.CellID(i)
				col := t.own.Form.Blocks[row.Block].ColFrom + i
				own := p.Eval.Values[id]
				v, cell := w.at(id)
				if !strings.HasPrefix(t.own.Form.Columns[col].Group, "预算数") || own.State != eval.Known || v.State != eval.Known || cell == report.NoCell {
					continue
				}
				d := lint.Diagnostic{Span: p.Report.Cells[id].Span, Address: p.Eval.Address(id)}
				d.Related = []lint.Related{{Role: "other", Address: budget.Address(cell), Label: lint.CellLabel(budget.Report, cell),
					File: budget.Report.File, Span: budget.Report.Cells[cell].Span, Value: v.V, Known: true}}
				budgeted(p, d, p.Label(id), numOf(own), numOf(v), p.Report.Cells[id].Kind == report.Stated && p.Report.UnitOf(t.own) == p.Report.AmountUnit)
			}
		}
	}
}

func numOf(v eval.Value) eval.Num {
	return eval.Num{V: v.V, Lo: v.V.Sub(v.Slack), Hi: v.V.Add(v.Slack)}
}

// budgeted reports a figure that is not the budget's.
func budgeted(p *lint.Pass, d lint.Diagnostic, label lint.Text, own, budget eval.Num, stated bool) {
	d.Verdict = eval.Compare(formula.Eq, own, budget)
	sameUnit := p.Others.Budget().Report.AmountUnit == p.Report.AmountUnit
	if d.Verdict == eval.Holds || d.Verdict == eval.Unknown || d.Verdict == eval.Rounding && !sameUnit {
		return
	}
	d.Relation, d.HasAmounts, d.Unit = "budget", true, p.Report.AmountUnit
	d.Stated, d.Expected, d.Difference = own.V, budget.V, own.V.Sub(budget.V)
	if d.Verdict == eval.Rounding {
		d.Severity = lint.Warning
	}
	d.Message = lint.Msg("{0} {1}，批复（公开）的年初预算为 {2}，{3}。", "{0} {1}, the published budget {2}, {3}.",
		label, lint.Money{Amount: d.Stated, Unit: d.Unit}, d.Expected, lint.Difference{Amount: d.Difference, Unit: d.Unit})
	if stated {
		d.Fixes = replace(d.Span, d.Expected.Round(max(d.Stated.Scale(), min(d.Expected.Scale(), 2))), "改为预算的", "change to the budget's")
	}
	p.Found(d)
}

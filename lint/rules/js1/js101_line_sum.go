package js1

import (
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/lint"
)

var lineSum = &lint.Rule{
	ID: "JS101", Name: "line-sum", Title: lint.Text{Zh: "行勾稽不符", En: "line identity violated"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "一行应等于若干行相加（如 27 行 = (1+2+...+8) 行），印出来的数不等，且差额不是四舍五入能解释的。", En: "A line must be the sum of other lines (27 行 = (1+2+...+8) 行); the printed figures disagree by more than rounding explains."},
		Why:   lint.Text{Zh: "合计行是读者最先看、别的表和说明都要引用的数；它与分项不平，必有一个数是错的。", En: "Totals are read first and quoted everywhere; where one disagrees with its parts, some figure is wrong."},
		Basis: lint.Text{Zh: "部门决算公开表式各表的表下注。", En: "The footnotes of the official forms."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.1]
form = "收入支出决算总表"

[table.1.rows]
1  = [600.00]
8  = [24.81]
27 = [624.18]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.1]
form = "收入支出决算总表"

[table.1.rows]
1  = [600.00]
8  = [24.81]
27 = [624.81]
`,
	},
	Run: func(p *lint.Pass) {
		violated(p, eval.LineSum, func(r *eval.Relation) {
			t := &p.Report.Tables[r.Table]
			if t.Form.Axis == form.Economic {
				return // JS104
			}
			d := p.Violation(r)
			d.Message = lint.Msg("{0} {1}，按“{2}”应为 {3}，{4}。", "{0} states {1}; “{2}” gives {3}, {4}.",
				p.StatedLabel(r), lint.Money{Amount: d.Stated, Unit: d.Unit}, lint.IdentityText(t.Form.Identities[r.Index].Text), d.Expected, lint.Difference{Amount: d.Difference, Unit: d.Unit})
			d.Basis = noteBasis(t.N)
			p.Found(d)
		})
	},
}

// violated calls f for every violated relation of a kind; in a report that is not filled in none counts.
func violated(p *lint.Pass, kind eval.Kind, f func(r *eval.Relation)) {
	if p.Eval.Counts[kind][eval.Violated] == 0 || p.Unfilled() {
		return
	}
	for i := range p.Eval.Relations {
		if r := &p.Eval.Relations[i]; r.Kind == kind && r.Verdict == eval.Violated {
			f(r)
		}
	}
}

func noteBasis(table int) lint.Text {
	return lint.Text{
		Zh: lint.Msg("表{0} 表下注", "", table).In(lint.Chinese),
		En: lint.Msg("", "footnote of table {0}", table).In(lint.English),
	}
}

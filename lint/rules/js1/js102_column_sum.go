package js1

import (
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/lint"
)

var columnSum = &lint.Rule{
	ID: "JS102", Name: "column-sum", Title: lint.Text{Zh: "栏勾稽不符", En: "column identity violated"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "一行之内，合计栏应等于若干栏相加（如 1 栏各行 = (2+3) 栏各行），印出来的数不等。", En: "Within a row the total column must be the sum of other columns (1 栏各行 = (2+3) 栏各行); the printed figures disagree."},
		Why:   lint.Text{Zh: "常见于只改了基本支出或项目支出而没有改合计，或金额错列了一栏。", En: "Usually one part was changed without its total, or an amount slipped into the next column."},
		Basis: lint.Text{Zh: "部门决算公开表式各表的表下注。", En: "The footnotes of the official forms."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = ["事业运行", 388.68, 352.59, 63.09]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = ["事业运行", 388.68, 352.59, 36.09]
`,
	},
	Run: func(p *lint.Pass) {
		violated(p, eval.ColumnSum, func(r *eval.Relation) {
			t := &p.Report.Tables[r.Table]
			d := p.Violation(r)
			d.Message = lint.Msg("{0} {1}，按“{2}”应为 {3}，{4}。", "{0} states {1}; “{2}” gives {3}, {4}.",
				p.StatedLabel(r), lint.Money{Amount: d.Stated, Unit: d.Unit}, lint.IdentityText(t.Form.Identities[r.Index].Text), d.Expected, lint.Difference{Amount: d.Difference, Unit: d.Unit})
			d.Basis = noteBasis(t.N)
			p.Found(d)
		})
	},
}

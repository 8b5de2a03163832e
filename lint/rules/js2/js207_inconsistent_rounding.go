package js2

import (
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
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
		each(p, eval.Rounding, "", func(r *eval.Relation, c *form.Compiled) {
			if r.N != 2 {
				return // a sum: JS107
			}
			d := p.Violation(r)
			left, right := p.Eval.Sides(r)
			d.Suspects = nil
			d.Basis = lint.Text{Zh: c.Reason}
			d.Message = lint.Msg("{0}：{1} {2}，{3} {4}，同一数据前后不一致（{5}），疑舍位平衡只调了一处，请统一。", "{0}: {1} {2}, {3} {4}: one figure rounded in two ways ({5}).",
				lint.RelationText(p.Eval, r), p.Label(left[0].Cell), lint.Money{Amount: r.Left, Unit: p.Report.AmountUnit}, p.Label(right[0].Cell), r.Right,
				lint.Difference{Amount: r.Difference(), Unit: d.Unit})
			p.Found(d)
		})
	},
}

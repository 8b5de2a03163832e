package js1

import (
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/lint"
)

var hierarchy = &lint.Rule{
	ID: "JS103", Name: "hierarchy", Title: lint.Text{Zh: "上下级科目不符", En: "code hierarchy violated"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "功能分类表中，合计应等于各类相加，类等于各款相加，款等于各项相加；印出来的数不等。“其中”行不参加相加。", En: "In a table by function the total is the sum of the classes (类), a class of its sections (款), a section of its items (项); the printed figures disagree. 其中 rows do not count."},
		Why:   lint.Text{Zh: "漏一个科目、多一个科目、抄错一个数，都会在这里显出来。", En: "A code left out, a code too many or one miscopied figure shows here."},
		Basis: lint.Text{Zh: "政府收支分类科目类、款、项的层级。", En: "The levels of the classification of government revenue and expenditure."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.5]
form = "一般公共预算财政拨款支出决算表"

[table.5.rows]
20103   = ["政府办公厅（室）及相关机构事务", 567.46, 352.59, 214.87]
2010350 = ["事业运行", 388.68, 352.59, 36.09]
2010399 = ["其他政府办公厅（室）及相关机构事务支出", 187.78, "", 187.78]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.5]
form = "一般公共预算财政拨款支出决算表"

[table.5.rows]
20103   = ["政府办公厅（室）及相关机构事务", 567.46, 352.59, 214.87]
2010350 = ["事业运行", 388.68, 352.59, 36.09]
2010399 = ["其他政府办公厅（室）及相关机构事务支出", 178.78, "", 178.78]
`,
	},
	Run: func(p *lint.Pass) {
		violated(p, eval.Hierarchy, func(r *eval.Relation) {
			if p.Report.Tables[r.Table].Form.Axis != form.Economic {
				children(p, r)
			}
		})
	},
}

// children says that a code disagrees with the sum of the codes below it.
func children(p *lint.Pass, r *eval.Relation) {
	d := p.Violation(r)
	money, diff := lint.Money{Amount: d.Stated, Unit: d.Unit}, lint.Difference{Amount: d.Difference, Unit: d.Unit}
	if p.StatedIsTarget(r) {
		d.Message = lint.Msg("{0} {1}，下级相加 {2}，{3}。", "{0} states {1}; the codes below it add up to {2}, {3}.",
			p.StatedLabel(r), money, d.Expected, diff)
	} else {
		d.Message = lint.Msg("{0} {1}，按上级合计应为 {2}，{3}。", "{0} states {1}; the total above it leaves {2}, {3}.",
			p.StatedLabel(r), money, d.Expected, diff)
	}
	d.Basis = lint.Text{Zh: "政府收支分类科目的类、款、项层级", En: "levels of the classification"}
	p.Found(d)
}

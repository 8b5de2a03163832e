package js1

import (
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/lint"
)

var economicSum = &lint.Rule{
	ID: "JS104", Name: "economic-sum", Title: lint.Text{Zh: "经济分类合计不符", En: "economic classification does not add up"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "基本支出明细表中，类（301、302…）应等于各款相加，人员经费合计、公用经费合计应等于各类相加；印出来的数不等。", En: "In the basic expenditure table a class (301, 302 …) is the sum of its sections, and the staff and operating totals are the sums of their classes; the printed figures disagree."},
		Why:   lint.Text{Zh: "这张表的合计要和一般公共预算支出表的基本支出相等，也是说明六的来源。", En: "Its totals must agree with the basic expenditure elsewhere, and section six of the text quotes them."},
		Basis: lint.Text{Zh: "政府收支分类科目部门预算支出经济分类；公开表式表6。", En: "Departmental economic classification; official form 6."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.6]
form = "基本支出表"

[table.6.rows]
302   = ["商品和服务支出", 2.32]
30201 = ["办公费", 1.54]
30211 = ["差旅费", 0.03]
30228 = ["工会经费", 0.79]
30229 = ["福利费", 0.05]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.6]
form = "基本支出表"

[table.6.rows]
302   = ["商品和服务支出", 2.32]
30201 = ["办公费", 1.45]
30211 = ["差旅费", 0.03]
30228 = ["工会经费", 0.79]
30229 = ["福利费", 0.05]
`,
	},
	Run: func(p *lint.Pass) {
		violated(p, eval.Hierarchy, func(r *eval.Relation) {
			if p.Report.Tables[r.Table].Form.Axis == form.Economic {
				children(p, r)
			}
		})
		violated(p, eval.LineSum, func(r *eval.Relation) {
			t := &p.Report.Tables[r.Table]
			if t.Form.Axis != form.Economic {
				return
			}
			d := p.Violation(r)
			d.Message = lint.Msg("{0} {1}，按“{2}”应为 {3}，{4}。", "{0} states {1}; “{2}” gives {3}, {4}.",
				p.StatedLabel(r), lint.Money{Amount: d.Stated, Unit: d.Unit}, lint.IdentityText(t.Form.Identities[r.Index].Text), d.Expected, lint.Difference{Amount: d.Difference, Unit: d.Unit})
			d.Basis = lint.Text{Zh: "公开表式：人员经费、公用经费合计由各类相加", En: "official form: the totals are the sums of their classes"}
			p.Found(d)
		})
	},
}

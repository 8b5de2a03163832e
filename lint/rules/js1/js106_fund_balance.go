package js1

import (
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/lint"
)

var fundBalance = &lint.Rule{
	ID: "JS106", Name: "fund-balance", Title: lint.Text{Zh: "分资金性质收支不平", En: "a fund does not balance"},
	Severity: lint.Error, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "财政拨款总表中，每一种资金（一般公共预算、政府性基金、国有资本经营）都应本年收入 + 年初结转结余 = 本年支出 + 年末结转结余。", En: "In the fiscal summary each fund must balance: income + opening balance = expenditure + closing balance."},
		Why:   lint.Text{Zh: "总计平了、某一种资金不平，是把一种资金的数列到了另一种资金的栏里。", En: "Where the totals balance and a fund does not, an amount stands in another fund's column."},
		Basis: lint.Text{Zh: "财政拨款收入支出决算总表：三种资金分别核算，不得混用。", En: "Fiscal summary form: the funds are accounted for separately."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.4]
form = "财政拨款收入支出决算总表"

[table.4.rows]
1  = [600.00]
2  = [24.81]
33 = [624.81, 624.81]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.4]
form = "财政拨款收入支出决算总表"

[table.4.rows]
1  = [600.00]
2  = [24.81]
33 = [624.81, 600.00, 24.81]
`,
	},
	Run: func(p *lint.Pass) {
		violated(p, eval.Between, func(r *eval.Relation) {
			c := &p.Report.Set.Relations[r.Index]
			if c.Rule != "fund-balance" {
				return
			}
			d := p.Violation(r)
			d.Message = lint.Msg("{0}：收入方 {1}，支出方 {2}，收支不平，{3}。", "{0}: income side {1}, expenditure side {2}, {3}.",
				lint.Text{Zh: c.Name, En: c.NameEn}, lint.Money{Amount: r.Left, Unit: p.Report.AmountUnit}, r.Right, lint.Difference{Amount: r.Difference(), Unit: d.Unit})
			d.Basis = lint.Text{Zh: c.Reason}
			p.Found(d)
		})
	},
}

package js1

import (
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/lint"
)

var balance = &lint.Rule{
	ID: "JS105", Name: "balance", Title: lint.Text{Zh: "收支总计不平", En: "income and expenditure do not balance"},
	Severity: lint.Error, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "总表的收入总计应等于支出总计。", En: "In a summary table total income must equal total expenditure."},
		Why:   lint.Text{Zh: "本年收入 + 使用结余 + 年初结转结余 = 本年支出 + 结余分配 + 年末结转结余，两边不平说明至少有一项漏列或错列。", En: "Income plus opening balances equals expenditure plus closing balances; if not, something is missing or misplaced."},
		Basis: lint.Text{Zh: "部门决算公开表式：收、支总计相等。", En: "Official forms: both totals are equal."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.1]
form = "收入支出决算总表"

[table.1.rows]
1  = [624.81]
31 = [567.46]
38 = [57.35]
59 = [10.00]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.1]
form = "收入支出决算总表"

[table.1.rows]
1  = [624.81]
29 = [10.00]
31 = [567.46]
38 = [57.35]
59 = [10.00]
`,
	},
	Run: func(p *lint.Pass) {
		violated(p, eval.BalanceSum, func(r *eval.Relation) {
			d := p.Violation(r)
			left, right := p.Eval.Sides(r)
			d.Message = lint.Msg("{0} {1}，{2} {3}，收支不平，{4}。", "{0} is {1}, {2} is {3}: they do not balance, {4}.",
				p.Label(left[0].Cell), lint.Money{Amount: r.Left, Unit: d.Unit}, p.Label(right[0].Cell), r.Right, lint.Difference{Amount: r.Difference(), Unit: d.Unit})
			d.Basis = lint.Text{Zh: "公开表式：收入总计 = 支出总计", En: "official form: total income = total expenditure"}
			p.Found(d)
		})
	},
}

package js4

import "github.com/juesuan/juesuan-lint/lint"

var adminAffairsBasic = &lint.Rule{
	ID: "JS412", Name: "admin-affairs-basic", Title: lint.Text{Zh: "一般行政管理事务列基本支出", En: "basic money under a project item"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "一般行政管理事务列了基本支出。两张支出表都列的，只在支出决算表报一次。", En: "Basic expenditure stands under 一般行政管理事务. Said once, at the expenditure table, if both tables show it."},
		Why:   lint.Text{Zh: "一般行政管理事务反映未单设项级科目的其他项目支出；行政单位的基本支出列行政运行。", En: "The item shows projects that have no item of their own; basic expenditure belongs under 行政运行."},
		Basis: lint.Text{Zh: "政府收支分类科目说明：一般行政管理事务反映行政单位（包括实行公务员管理的事业单位）未单独设置项级科目的其他项目支出。", En: "Explanation of the item in the classification."},
		Bad: `[report]
unit = "示例局"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010602 = ["一般行政管理事务", 10.00, 10.00]
`,
		Good: `[report]
unit = "示例局"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010602 = ["一般行政管理事务", 10.00, "", 10.00]
`,
	},
	Run: func(p *lint.Pass) {
		eachItem(p, basicColumn, func(it *item) {
			if it.name != generalAdmin {
				return
			}
			it.found(p, lint.Diagnostic{Message: lint.Msg("{0} {1}：一般行政管理事务反映项目支出，请核实是否应列行政运行（{2}）。",
				"{0} {1}: 一般行政管理事务 shows projects. Should it be 行政运行 ({2})?", p.Label(it.cell), it.amount(p), (it.row.Code/100*100 + 1).String())})
		})
	},
}

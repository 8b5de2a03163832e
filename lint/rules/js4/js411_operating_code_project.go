package js4

import "github.com/juesuan/juesuan-lint/lint"

var operatingCodeProject = &lint.Rule{
	ID: "JS411", Name: "operating-code-project", Title: lint.Text{Zh: "运行科目列项目支出", En: "project money under an operating item"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "行政运行、事业运行列了项目支出。两张支出表都列的，只在支出决算表报一次。机关服务反映附属事业单位的全部支出，不在此列。",
			En: "Project money stands under 行政运行 or 事业运行. Said once, at the expenditure table, if both tables show it. 机关服务 covers all expenditure of attached institutions and is left out.",
		},
		Why:   lint.Text{Zh: "行政运行、事业运行反映基本支出；项目支出应列相应的项级科目，没有单设的列一般行政管理事务或其他支出。", En: "These items show basic expenditure; projects have items of their own."},
		Basis: lint.Text{Zh: "政府收支分类科目说明：行政运行反映行政单位的基本支出，事业运行反映事业单位的基本支出。", En: "Explanations of the items in the classification."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = ["事业运行", 388.68, 352.59, 36.09]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = ["事业运行", 352.59, 352.59]
2010399 = ["其他政府办公厅（室）及相关机构事务支出", 36.09, "", 36.09]
`,
	},
	Run: func(p *lint.Pass) {
		eachItem(p, projectColumn, func(it *item) {
			if it.name != adminOperation && it.name != institutionOperation {
				return
			}
			d := lint.Diagnostic{}
			label, amount := p.Label(it.cell), it.amount(p)
			quote, place := definition(p, it.row.Code, it.name)
			if quote != "" {
				d.Related = []lint.Related{{Role: "definition", Label: lint.Text{Zh: "本报告的解释", En: "the report's own definition"}, File: p.File, Span: place}}
				d.Message = lint.Msg("{0} {1}：本报告写明{2}“{3}”，请核实是否应列其他项级科目。", "{0} {1}: the report itself says that {2} “{3}”. Does it belong under another item?", label, amount, it.name, quote)
			} else {
				d.Message = lint.Msg("{0} {1}：{2}反映基本支出，请核实是否应列其他项级科目。", "{0} {1}: {2} shows basic expenditure. Does it belong under another item?", label, amount, it.name)
			}
			it.found(p, d)
		})
	},
}

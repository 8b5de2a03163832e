package js2

import "github.com/juesuan/juesuan-lint/lint"

var revenueExpenditure = &lint.Rule{
	ID: "JS206", Name: "revenue-expenditure-by-code", Title: lint.Text{Zh: "收支科目金额不一致", En: "income and expenditure differ by code"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "没有年初、年末结转结余的单位，收入决算表与支出决算表应当逐个科目相等。", En: "Where nothing is carried over, income and expenditure agree code by code."},
		Why:   lint.Text{Zh: "当年的钱当年花完，来源科目和去向科目就该一样；不一样的，请核对科目是否列错。", En: "Money of the year spent in the year keeps its code."},
		Basis: lint.Text{Zh: "部门决算公开表式：收入决算表、支出决算表按同一套功能分类科目列示。", En: "Both forms list the same functional codes."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.1]
form = "收入支出决算总表"

[table.1.rows]
1  = [78.78]
31 = [78.78]

[table.2]
form = "收入决算表"

[table.2.rows]
2010350 = ["事业运行", 40.00, 40.00]
2010399 = ["其他政府办公厅（室）及相关机构事务支出", 38.78, 38.78]

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = ["事业运行", 38.78, 38.78]
2010399 = ["其他政府办公厅（室）及相关机构事务支出", 40.00, "", 40.00]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.1]
form = "收入支出决算总表"

[table.1.rows]
1  = [78.78]
31 = [78.78]

[table.2]
form = "收入决算表"

[table.2.rows]
2010350 = ["事业运行", 38.78, 38.78]
2010399 = ["其他政府办公厅（室）及相关机构事务支出", 40.00, 40.00]

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = ["事业运行", 38.78, 38.78]
2010399 = ["其他政府办公厅（室）及相关机构事务支出", 40.00, "", 40.00]
`,
	},
	Run: violation,
}

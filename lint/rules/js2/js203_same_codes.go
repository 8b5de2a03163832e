package js2

import "github.com/juesuan/juesuan-lint/lint"

var sameCodes = &lint.Rule{
	ID: "JS203", Name: "same-codes", Title: lint.Text{Zh: "两表科目金额不一致", En: "codes disagree between tables"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "只有一般公共预算财政拨款的单位，支出决算表与一般公共预算财政拨款支出决算表应当逐个科目、逐栏相等；有的科目金额不等，或只在一张表里有。", En: "Where there is only general public budget money, the expenditure table and the general public budget table must agree code by code and column by column."},
		Why:   lint.Text{Zh: "两张表说的是同一笔钱，科目或栏次不一致说明有一张抄错了。", En: "Both tables speak of the same money."},
		Basis: lint.Text{Zh: "部门决算公开表式：两表口径在只有一种资金时相同。", En: "With one fund only both forms have the same definition."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = ["事业运行", 388.68, 352.59, 36.09]
2010399 = ["其他政府办公厅（室）及相关机构事务支出", 178.78, "", 178.78]

[table.5]
form = "一般公共预算财政拨款支出决算表"

[table.5.rows]
2010350 = ["事业运行", 388.68, 388.68, ""]
2010399 = ["其他政府办公厅（室）及相关机构事务支出", 178.78, "", 178.78]
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
2010399 = ["其他政府办公厅（室）及相关机构事务支出", 178.78, "", 178.78]

[table.5]
form = "一般公共预算财政拨款支出决算表"

[table.5.rows]
2010350 = ["事业运行", 388.68, 352.59, 36.09]
2010399 = ["其他政府办公厅（室）及相关机构事务支出", 178.78, "", 178.78]
`,
	},
	Run: violation,
}

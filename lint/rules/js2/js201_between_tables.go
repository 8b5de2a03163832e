package js2

import "github.com/juesuan/juesuan-lint/lint"

var betweenTables = &lint.Rule{
	ID: "JS201", Name: "between-tables", Title: lint.Text{Zh: "表间不符", En: "tables disagree"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "同一个数在两张表里应当相等（总表与收入决算表、支出决算表、财政拨款总表，财政拨款总表与各资金支出表），印出来的不等。", En: "One quantity must be equal in two tables (overall summary, income, expenditure, fiscal summary, tables by fund); the printed figures disagree."},
		Why:   lint.Text{Zh: "总表是其他表的汇总；改了明细表没有改总表，或者反过来，是最常见的错。", En: "The summaries collect the other tables; changing one and not the other is the commonest slip."},
		Basis: lint.Text{Zh: "部门决算公开表式：各表口径；哪些数应当相等见关系文件 relations.toml。", En: "The definitions of the official forms; relations.toml says what must agree."},
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

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = ["事业运行", 576.46, 576.46]
2080505 = ["机关事业单位基本养老保险缴费支出", 57.35, 57.35]
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
31 = [567.46]
38 = [57.35]

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = ["事业运行", 567.46, 567.46]
2080505 = ["机关事业单位基本养老保险缴费支出", 57.35, 57.35]
`,
	},
	Run: violation,
}

package js2

import "github.com/juesuan/juesuan-lint/lint"

var partOf = &lint.Rule{
	ID: "JS202", Name: "part-of", Title: lint.Text{Zh: "部分大于整体", En: "a part exceeds the whole"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "一张表反映另一张表的一部分（财政拨款是全部收支的一部分），部分却大于整体。", En: "One table shows a part of another (fiscal money is part of all money), and the part is larger."},
		Why:   lint.Text{Zh: "部分不可能大于整体：不是财政拨款数多了，就是总数少了。", En: "A part cannot exceed its whole."},
		Basis: lint.Text{Zh: "部门决算公开表式：各表口径。", En: "The definitions of the official forms."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.1]
form = "收入支出决算总表"

[table.1.rows]
1  = [600.00]
8  = [24.81]
31 = [624.81]

[table.4]
form = "财政拨款收入支出决算总表"

[table.4.rows]
1  = [600.00]
29 = [50.00]
33 = [650.00, 650.00]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.1]
form = "收入支出决算总表"

[table.1.rows]
1  = [600.00]
8  = [24.81]
31 = [624.81]

[table.4]
form = "财政拨款收入支出决算总表"

[table.4.rows]
1  = [600.00]
33 = [600.00, 600.00]
`,
	},
	Run: violation,
}

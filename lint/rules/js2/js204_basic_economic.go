package js2

import "github.com/juesuan/juesuan-lint/lint"

var basicEconomic = &lint.Rule{
	ID: "JS204", Name: "basic-economic", Title: lint.Text{Zh: "基本支出与经济分类不符", En: "basic expenditure and economic classification disagree"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "一般公共预算财政拨款支出决算表的基本支出，应等于基本支出明细表的人员经费加公用经费。", En: "Basic expenditure of the general public budget must equal staff plus operating expenditure of the economic table."},
		Why:   lint.Text{Zh: "同一笔基本支出，一张表按功能列，一张表按经济分类列，总数必须相等。", En: "The same money, once by function and once by economic class."},
		Basis: lint.Text{Zh: "部门决算公开表式：表5 基本支出 = 表6 人员经费合计 + 公用经费合计。", En: "Official forms: table 5 basic expenditure = table 6 staff + operating."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.5]
form = "一般公共预算财政拨款支出决算表"

[table.5.rows]
2010350 = ["事业运行", 392.43, 392.43, ""]

[table.6]
form = "基本支出表"

[table.6.rows]
30101 = ["基本工资", 389.83]
30201 = ["办公费", 6.20]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.5]
form = "一般公共预算财政拨款支出决算表"

[table.5.rows]
2010350 = ["事业运行", 392.43, 392.43, ""]

[table.6]
form = "基本支出表"

[table.6.rows]
30101 = ["基本工资", 389.83]
30201 = ["办公费", 2.60]
`,
	},
	Run: violation,
}

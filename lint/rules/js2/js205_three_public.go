package js2

import "github.com/juesuan/juesuan-lint/lint"

var threePublic = &lint.Rule{
	ID: "JS205", Name: "three-public", Title: lint.Text{Zh: "“三公”经费与支出不符", En: "three public expenses and expenditure disagree"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "“三公”经费决算数小于基本支出明细表里对应科目（30212 因公出国、31013 公务用车购置、30231 运行维护、30217 公务接待）的数，或大于能列支的总数，或决算超过年初预算。", En: "A figure of the three public expenses is below the economic item that is only part of it (30212, 31013, 30231, 30217), above all there is, or above its budget."},
		Why:   lint.Text{Zh: "“三公”经费包括基本支出和项目支出里的数，不可能比其中的基本支出还小。", En: "The three public expenses include basic and project money, so they cannot be less than the basic part."},
		Basis: lint.Text{Zh: "“三公”经费公开口径：当年一般公共预算财政拨款和以前年度结转资金安排的实际支出。", En: "Definition of the three public expenses under the form."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.6]
form = "基本支出表"

[table.6.rows]
30201 = ["办公费", 1.00]
30217 = ["公务接待费", 0.80]

[table.7]
form = "三公经费"

[table.7.rows]
1 = [0.50, "", "", "", "", 0.50, 0.30, "", "", "", "", 0.30]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.6]
form = "基本支出表"

[table.6.rows]
30201 = ["办公费", 1.00]
30217 = ["公务接待费", 0.30]

[table.7]
form = "三公经费"

[table.7.rows]
1 = [0.50, "", "", "", "", 0.50, 0.30, "", "", "", "", 0.30]
`,
	},
	Run: violation,
}

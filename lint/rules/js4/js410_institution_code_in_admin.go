package js4

import "github.com/juesuan/juesuan-lint/lint"

var institutionCodeInAdmin = &lint.Rule{
	ID: "JS410", Name: "institution-code-in-admin", Title: lint.Text{Zh: "行政单位列事业运行", En: "institutional item in an administrative unit"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "单位性质是行政单位或参公事业单位，支出却列在事业运行。参公事业单位用行政运行。只看单位决算和只有一个单位的部门决算。",
			En: "An administrative unit, or an institution under the civil service law, books money under 事业运行. Only reports of a single unit are judged.",
		},
		Why:   lint.Text{Zh: "事业运行反映事业单位的基本支出；行政单位和参公事业单位的基本支出列行政运行，并计入机关运行经费。", En: "事业运行 is for institutions; administrative units use 行政运行, which counts as 机关运行经费."},
		Basis: lint.Text{Zh: "政府收支分类科目说明：行政运行反映行政单位（包括实行公务员管理的事业单位）的基本支出。", En: "Explanations of the items in the classification."},
		Bad: `[report]
unit = "示例局"
year = 2022
type = "单位决算"
unit_kind = "参公事业单位"
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = ["事业运行", "=", 352.59]
`,
		Good: `[report]
unit = "示例局"
year = 2022
type = "单位决算"
unit_kind = "参公事业单位"
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010301 = ["行政运行", "=", 352.59]
`,
	},
	Run: func(p *lint.Pass) {
		kind := unitKind(p.Report)
		if kind != "行政单位" && kind != "参公事业单位" {
			return
		}
		eachItem(p, "", func(it *item) {
			if it.name != institutionOperation {
				return
			}
			it.found(p, lint.Diagnostic{
				Related: []lint.Related{kindPlace(p)},
				Message: lint.Msg("{0} {1}：本单位是{2}，事业运行反映事业单位的基本支出，请核实是否应列行政运行（{3}）。",
					"{0} {1}: the unit is a {2}, 事业运行 shows the basic expenditure of public institutions. Should it be 行政运行 ({3})?",
					p.Label(it.cell), it.amount(p), kind, (it.row.Code/100*100 + 1).String()),
			})
		})
	},
}

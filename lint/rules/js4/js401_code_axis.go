package js4

import (
	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var codeAxis = &lint.Rule{
	ID: "JS401", Name: "code-axis", Title: lint.Text{Zh: "科目不属本表", En: "code of another classification"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "按功能分类列的表里出现了经济分类科目，或者反过来；支出表里出现了收入科目；部门的经济分类表里出现了政府预算经济分类科目（5 字头）。",
			En: "A table by function holds an economic code or the reverse, an expenditure table a revenue code, a department's economic table a code of the government's economic classification (5xx).",
		},
		Why: lint.Text{
			Zh: "四套科目各用一段编码：收入 1 字头，支出功能 2 字头，部门经济 3 字头，政府经济 5 字头。编码不属本表，这一行就会被算进不该算的合计。",
			En: "Each classification has codes of its own: revenue 1, function 2, economic (department) 3, economic (government) 5. A foreign code is summed where it does not belong.",
		},
		Basis: lint.Text{Zh: "政府收支分类科目：收入分类、支出功能分类、支出经济分类各自编码。", En: "Classification of Government Revenue and Expenditure."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.6]
form = "基本支出表"

[table.6.rows]
30101 = ["基本工资", 44.84]
50101 = ["工资奖金津补贴", 38.14]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.6]
form = "基本支出表"

[table.6.rows]
30101 = ["基本工资", 44.84]
30102 = ["津贴补贴", 38.14]
`,
	},
	Run: func(p *lint.Pass) {
		eachCode(p, func(ti, ri int, t *report.Table, row *report.Row) {
			own := t.Form.CatalogAxis()
			axis, known := axisOf(row.Code)
			if row.Def >= 0 || known && axis == own || row.Code.Digits() < 3 {
				return
			}
			code, want := row.Code.String(), lint.Text{Zh: own.String(), En: own.English()}
			d := lint.Diagnostic{Span: row.KeySpan, Address: rowAddress(t, ri), Basis: classification(p.Report.Year)}
			if known {
				d.Message = lint.Msg("表{0} 科目编码 {1} 属{2}，本表列{3}科目，请核对编码。", "table {0}: {1} is a code of the {2}, this table takes those of the {3}. Check the code.",
					t.N, code, lint.Text{Zh: axis.String(), En: axis.English()}, want)
			} else {
				d.Message = lint.Msg("表{0} 科目编码 {1} 不属{2}，请核对编码。", "table {0}: {1} is no code of the {2}. Check the code.", t.N, code, want)
			}
			if e, ok := onlyNamed(own, row.Name, p.Report.Year); ok {
				d.Fixes = recode(t, row, e)
			}
			p.Found(d)
		})
	},
}

// onlyNamed returns the row of the classification that alone has a printed name in a year.
func onlyNamed(axis catalog.Axis, printed report.Text, year int) (found catalog.Entry, ok bool) {
	if !printed.Set || year == 0 {
		return found, false
	}
	n := 0
	for e := range catalog.ByName(axis, printed.S, year) {
		found = e
		n++
	}
	return found, n == 1 && found.Confidence > catalog.Low
}

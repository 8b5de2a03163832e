package js4

import (
	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var codeYear = &lint.Rule{
	ID: "JS407", Name: "code-year", Title: lint.Text{Zh: "科目当年无效", En: "code not valid in the year"},
	Severity: lint.Warning, Fix: lint.Ask,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "该科目在报告年度以前已经停用，或者以后年度才有。停用、启用的年度没有把握的，只作提示。",
			En: "The code was retired before the report's year, or came into use after it. Information only where the years are uncertain.",
		},
		Why:   lint.Text{Zh: "停用的科目不能再列支，多半是沿用了上年的底稿。", En: "A retired code cannot be used any more; mostly last year's draft was kept."},
		Basis: lint.Text{Zh: "当年政府收支分类科目。目录是整理所得，不是官方全文。", En: "The year's Classification of Government Revenue and Expenditure, as reconstructed."},
		Bad: `[report]
unit = "示例局"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
20139 = ["社会工作事务", "=", 12.00]
`,
		Good: `[report]
unit = "示例局"
year = 2024
amount_unit = "万元"
edition = "shanghai"

[table.3]
form = "支出决算表"

[table.3.rows]
20139 = ["社会工作事务", "=", 12.00]
`,
	},
	Run: func(p *lint.Pass) {
		year := p.Report.Year
		if year == 0 {
			return
		}
		eachCode(p, func(ti, ri int, t *report.Table, row *report.Row) {
			if row.Def >= 0 || !isSound(t.Form, row.Code) {
				return
			}
			axis := t.Form.CatalogAxis()
			status, e := catalog.StatusOf(axis, row.Code, year)
			if status != catalog.Retired && status != catalog.NotYetValid || !catalog.Covers(year) {
				return
			}
			d := lint.Diagnostic{Span: row.KeySpan, Address: rowAddress(t, ri), Basis: classification(year)}
			switch e.Confidence {
			case catalog.High:
				d.Severity = lint.Warning
			case catalog.Medium:
				d.Severity = lint.Info
			default:
				return
			}
			if status == catalog.Retired {
				d.Message = lint.Msg("表{0} {1}（{2}）只用到 {3} 年，{4} 年已没有这个科目，请核对。", "table {0}: {1} ({2}) was in use until {3}; in {4} there is no such code. Check it.",
					t.N, row.Code.String(), e.Name, int(e.Until), year)
			} else {
				d.Message = lint.Msg("表{0} {1}（{2}）{3} 年才有，{4} 年还没有这个科目，请核对。", "table {0}: {1} ({2}) is in use since {3}; in {4} there was no such code. Check it.",
					t.N, row.Code.String(), e.Name, int(e.Since), year)
			}
			if meant, ok := onlyNamed(axis, row.Name, year); ok {
				d.Fixes = recode(t, row, meant)
			}
			p.Found(d)
		})
	},
}

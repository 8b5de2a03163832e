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
			format := lint.Text{Zh: "表{0} {1}（{2}）只用到 {3} 年，{4} 年已没有这个科目", En: "table {0}: {1} ({2}) was in use until {3}, in {4} there is no such code"}
			edge := e.Until
			if status == catalog.NotYetValid {
				format = lint.Text{Zh: "表{0} {1}（{2}）{3} 年才有，{4} 年还没有这个科目", En: "table {0}: {1} ({2}) is in use since {3}, in {4} there was no such code"}
				edge = e.Since
			}
			d.Message = lint.Message{Format: format, Args: []any{t.N, row.Code.String(), e.Name, int(edge), year}}
			if meant, ok := sameName(axis, row, &e, year); ok {
				d.Message = lint.Msg("{0}，“{1}”是 {2}，请核对。", "{0}; “{1}” is {2}. Check it.", d.Message, meant.Name, meant.Code.String())
				d.Fixes = recode(t, row, meant)
			} else {
				d.Message = lint.Msg("{0}，请核对。", "{0}. Check it.", d.Message)
			}
			p.Found(d)
		})
	},
}

// sameName returns the code that has the row's name in the year, by the catalogue where none is
// printed.
func sameName(axis catalog.Axis, row *report.Row, e *catalog.Entry, year int) (catalog.Entry, bool) {
	text := e.Name
	if row.Name.Set {
		text = row.Name.S
	}
	other := catalog.CheckName(axis, row.Code, year, text).Other
	if other.Code == 0 || other.Code == row.Code || other.Confidence == catalog.Low {
		return other, false
	}
	status, _ := catalog.StatusOf(axis, other.Code, year)
	return other, status == catalog.Valid
}

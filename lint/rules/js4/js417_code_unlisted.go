package js4

import (
	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var codeUnlisted = &lint.Rule{
	ID: "JS417", Name: "code-unlisted", Title: lint.Text{Zh: "目录无此科目", En: "code not in the catalogue"},
	Severity: lint.Info, Fix: lint.Ask,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "科目目录没有这个编码，而上级科目是有的，并且：印出的名称属于别的编码；或者没有印名称，程序也补不出名称。目录并不齐全，所以印了新名称的新科目不报。",
			En: "The catalogue lacks the code but has its parent, and either the printed name is another code's, or no name is printed and none can be supplied. A new code with a name of its own is not reported, for the catalogue is not complete.",
		},
		Why:   lint.Text{Zh: "多半是编码录错了一位；没有名称的科目也印不出完整的一行。", En: "Mostly a digit is mistyped; and a row without a name cannot be printed."},
		Basis: lint.Text{Zh: "当年政府收支分类科目。目录是整理所得，不是官方全文。", En: "The year's Classification of Government Revenue and Expenditure, as reconstructed."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010305 = ["专项业务及机关事务管理", "=", "", 3.00]
2010357 = ["事业运行", "=", 352.59]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = ["事业运行", "=", 352.59]
2010357 = ["本年新设的科目", "=", "", 3.00]
`,
	},
	Run: func(p *lint.Pass) {
		year := p.Report.Year
		if year == 0 || !catalog.Covers(year) {
			return
		}
		eachCode(p, func(ti, ri int, t *report.Table, row *report.Row) {
			if row.Def >= 0 || !isSound(t.Form, row.Code) {
				return
			}
			axis := t.Form.CatalogAxis()
			if catalog.Known(axis, row.Code) {
				return
			}
			if above := row.Code.Parent(); above != 0 {
				if e, ok := catalog.Lookup(axis, above, year); !ok || e.Confidence == catalog.Low {
					return
				}
			}
			d := lint.Diagnostic{Span: row.KeySpan, Address: rowAddress(t, ri), Basis: classification(year)}
			if !row.Name.Set {
				d.Message = lint.Msg("表{0} 科目目录没有 {1}，补不出名称，请核对编码或写明名称。", "table {0}: {1} is not in the catalogue, so its name is unknown. Check the code or write its name.", t.N, row.Code.String())
				p.Found(d)
				return
			}
			meant := catalog.CheckName(axis, row.Code, year, row.Name.S).Other
			if meant.Code == 0 || meant.Confidence == catalog.Low {
				return
			}
			d.Message = lint.Msg("表{0} 科目目录没有 {1}，“{2}”是 {3}，请核对编码。", "table {0}: {1} is not in the catalogue; “{2}” is {3}. Check the code.",
				t.N, row.Code.String(), meant.Name, meant.Code.String())
			d.Fixes = recode(t, row, meant)
			p.Found(d)
		})
	},
}

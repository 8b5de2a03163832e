package js4

import (
	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/lint"
)

var codeFund = &lint.Rule{
	ID: "JS408", Name: "code-fund", Title: lint.Text{Zh: "科目与资金性质不符", En: "code of another fund"},
	Severity: lint.Error, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "一般公共预算的表里列了政府性基金、国有资本经营预算的科目，或者反过来。",
			En: "A table of the general public budget holds a code of a government fund or of the state capital operating budget, or the reverse.",
		},
		Why:   lint.Text{Zh: "四本预算各有科目，列错了表，两张表的合计都不对。", En: "Each budget has items of its own; an item in the wrong table makes both totals wrong."},
		Basis: lint.Text{Zh: "预算法第五条；政府收支分类科目分一般公共预算、政府性基金预算、国有资本经营预算列示。", En: "Budget Law, article 5; the classification lists the items of each budget."},
		Bad: `[report]
unit = "示例局"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.5]
form = "一般公共预算财政拨款支出决算表"

[table.5.rows]
2120801 = ["征地和拆迁补偿支出", "=", "", 30.00]
`,
		Good: `[report]
unit = "示例局"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.5]
form = "一般公共预算财政拨款支出决算表"

[table.5.rows]
2120101 = ["行政运行", "=", 30.00]

[table.8]
form = "政府性基金表"

[table.8.rows]
2120801 = ["征地和拆迁补偿支出", "", 30.00, 30.00, "", 30.00, ""]
`,
	},
	Run: func(p *lint.Pass) {
		year := p.Report.Year
		if year == 0 {
			return
		}
		for ti := range p.Report.Tables {
			t := &p.Report.Tables[ti]
			if t.Form == nil || t.Form.Axis != form.Function || t.Form.Fund == 0 || !t.HasStated {
				continue
			}
			for ri := range t.Rows {
				row := &t.Rows[ri]
				if !isWritten(row) || row.Broken || !isSound(t.Form, row.Code) {
					continue
				}
				e, ok := catalog.Lookup(catalog.Function, row.Code, year)
				if !ok || e.Funds == 0 || e.Funds&t.Form.Fund != 0 || e.Confidence == catalog.Low || hasChildren(t, ri) || !hasMoney(p, row) {
					continue // a row above others has what they have
				}
				d := lint.Diagnostic{
					Span: row.KeySpan, Severity: lint.Warning, Address: rowAddress(t, ri),
					Message: lint.Msg("{0}是{1}科目，本表只列{2}，请核对编码，或改列相应的表。", "{0} is a code of the {1}, this table shows the {2} only. Check the code or move it to its table.",
						lint.RowLabel(p.Report, ti, ri), fund(e.Funds), fund(t.Form.Fund)),
					Basis: classification(year),
				}
				if e.Confidence == catalog.High && catalog.Covers(year) && row.Code.Level() > 1 {
					d.Severity = lint.Error // of a 类 the catalogue may not know every fund
				}
				p.Found(d)
			}
		}
	},
}

func fund(f catalog.Fund) lint.Text { return lint.Text{Zh: f.String(), En: f.English()} }

package js3

import (
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var notDerivable = &lint.Rule{
	ID: "JS304", Name: "not-derivable", Title: lint.Text{Zh: "无从计算", En: "nothing to compute from"},
	Severity: lint.Error, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "写了 \"=\"（请程序算），这一格却没有任何勾稽关系可以算出来：它是末级的数。", En: "A cell says \"=\", but no identity gives it a value: it is no total."},
		Why:   lint.Text{Zh: "末级的数只能由人填；不填，上面的合计也都算不出来。", En: "Only a person knows the figure of a leaf, and every total above it waits for it."},
		Basis: lint.Text{Zh: "语言参考第 2 节：\"=\" 由表式的勾稽关系算出。", En: "Language reference, section 2: \"=\" is computed from the identities of the form."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = ["事业运行", 72.00, "=", "="]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = ["事业运行", "=", 72.00]
`,
	},
	Run: func(p *lint.Pass) {
		for ti := range p.Report.Tables {
			t := &p.Report.Tables[ti]
			for ri := range t.Rows {
				if t.Rows[ri].Origin == report.Written {
					underivable(p, &t.Rows[ri])
				}
			}
		}
	},
}

// underivable reports the cells of a row that nothing gives a value; several that one ["="] stands for
// are one finding.
func underivable(p *lint.Pass, row *report.Row) {
	var last int32 = -1
	for id := row.First; id < row.First+report.CellID(row.N); id++ {
		c := &p.Report.Cells[id]
		if c.Kind != report.Derived || p.Eval.Values[id].State != eval.Underivable || c.Span.Start == last {
			continue
		}
		last = c.Span.Start
		p.Found(lint.Diagnostic{
			Span: c.Span, Address: p.Eval.Address(id),
			Message: lint.Msg("{0}没有勾稽关系可算，请填数。", "nothing gives {0} a value: state it.", p.Label(id)),
		})
	}
}

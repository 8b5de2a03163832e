package js3

import (
	"strconv"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/lint"
)

var footnoteViolated = &lint.Rule{
	ID: "JS306", Name: "footnote-violated", Title: lint.Text{Zh: "按注计算不符", En: "footnote does not hold"},
	Severity: lint.Error, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "照表下注印的等式计算，与表里的数不符。表式自己的等式由表内勾稽核对；注指错了行的，只报指错行。", En: "Computed as the footnote prints it, the identity does not hold. The form's own identities are checked inside the table; a footnote that names the wrong line is reported as that only."},
		Why:   lint.Text{Zh: "读者会照注验算；注或数必有一个要改。", En: "Readers compute by the footnote; either it or a figure must change."},
		Basis: lint.Text{Zh: "本表的表下注。", En: "The table's own footnote."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.1]
form = "收入支出决算总表"
note = "注：30 行 = (27+28) 行。"

[table.1.rows]
1  = [82.00]
29 = [10.00]
30 = [92.00]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.1]
form = "收入支出决算总表"
note = "注：30 行 = (27+28+29) 行。"

[table.1.rows]
1  = [82.00]
29 = [10.00]
30 = [92.00]
`,
	},
	Run: func(p *lint.Pass) {
		if p.Eval.Counts[eval.Printed][eval.Violated] == 0 {
			return
		}
		for i := range p.Eval.Relations {
			r := &p.Eval.Relations[i]
			if r.Kind != eval.Printed || r.Verdict != eval.Violated {
				continue
			}
			n := &p.Eval.Notes[r.Index]
			t := &p.Report.Tables[n.Table]
			if f, fits := noteFault(t, n); len(fits) > 0 || f != fine && f != different {
				continue // JS305
			}
			d := p.Violation(r)
			d.Related = append(d.Related, lint.Related{Role: "definition", Label: lint.Text{Zh: "表下注", En: "footnote"}, File: p.File, Span: n.Span})
			d.Message = lint.Msg("{0} {1}，按表下注“{2}”应为 {3}，{4}。", "{0} states {1}; its footnote “{2}” gives {3}, {4}.",
				p.StatedLabel(r), lint.Money{Amount: d.Stated, Unit: d.Unit}, n.Item.Relation.String(), d.Expected, lint.Difference{Amount: d.Difference, Unit: d.Unit})
			no := strconv.Itoa(t.N)
			d.Basis = lint.Text{Zh: "表" + no + " 表下注", En: "footnote of table " + no}
			p.Found(d)
		}
	},
}

package js1

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var partExceedsWhole = &lint.Rule{
	ID: "JS109", Name: "part-exceeds-whole", Title: lint.Text{Zh: "其中项大于总项", En: "a part exceeds its whole"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "“其中”行的金额大于它上面的那一行。", En: "A row “其中…” (of which) is larger than the row it belongs to."},
		Why:   lint.Text{Zh: "“其中”是上一行的一部分，不可能比它大；多半是数错列了一行或多录了一位。", En: "A part cannot be larger than its whole; usually an amount slipped by a row."},
		Basis: lint.Text{Zh: "“其中”的字义；其中行不参加相加，所以上下级勾稽查不出。", En: "The meaning of 其中; such rows are outside the sums, so no identity would show it."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.5]
form = "一般公共预算财政拨款支出决算表"

[table.5.rows]
2010350        = ["事业运行", 388.68, 352.59, 36.09]
"其中：编外人员" = [40.00, "", 40.00]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.5]
form = "一般公共预算财政拨款支出决算表"

[table.5.rows]
2010350        = ["事业运行", 388.68, 352.59, 36.09]
"其中：编外人员" = [30.00, "", 30.00]
`,
	},
	Run: func(p *lint.Pass) {
		for ti := range p.Report.Tables {
			t := &p.Report.Tables[ti]
			for ri := range t.Rows {
				if row := &t.Rows[ri]; row.Def < 0 && strings.HasPrefix(row.Key, "其中") {
					if whole := rowBefore(t, ri); whole >= 0 {
						part(p, t, ri, whole)
					}
				}
			}
		}
	},
}

// rowBefore is the row that an “其中” row belongs to: the nearest written one above that is none.
func rowBefore(t *report.Table, ri int) int {
	for i := ri - 1; i >= 0; i-- {
		if r := &t.Rows[i]; r.Origin == report.Written && !strings.HasPrefix(r.Key, "其中") {
			return i
		}
	}
	return -1
}

func part(p *lint.Pass, t *report.Table, ri, whole int) {
	for i := range min(t.Rows[ri].N, t.Rows[whole].N) {
		a, b := t.Rows[ri].First+report.CellID(i), t.Rows[whole].First+report.CellID(i)
		va, vb := p.Eval.Value(a), p.Eval.Value(b)
		if va.State != eval.Known || vb.State != eval.Known || vb.V.Sign() < 0 {
			continue
		}
		diff := va.V.Sub(vb.V)
		if diff.Cmp(va.Slack.Add(vb.Slack)) <= 0 {
			continue
		}
		p.Found(lint.Diagnostic{
			Span: p.Report.Cells[a].Span, Address: p.Eval.Address(a),
			HasAmounts: true, Stated: va.V, Expected: vb.V, Difference: diff,
			Related: []lint.Related{{Role: "target", Address: p.Eval.Address(b), Label: p.Label(b), File: p.File, Span: p.Report.Cells[b].Span, Value: vb.V, Known: true}},
			Message: lint.Msg("{0} {1}，大于 {2} {3}，{4}。", "{0} is {1}, more than {2} {3}, {4}.",
				p.Label(a), lint.Money{Amount: va.V, Unit: p.Report.AmountUnit}, p.Label(b), vb.V, lint.Difference{Amount: diff}),
		})
	}
}

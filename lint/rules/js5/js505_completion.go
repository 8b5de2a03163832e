package js5

import (
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/phrase"
	"github.com/juesuan/juesuan-lint/lint"
)

var looseCompletion = &lint.Rule{
	ID: "JS505", Name: "loose-completion", Title: lint.Text{Zh: "预算完成率不符", En: "completion rate is wrong"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "“完成年初（全年、调整）预算的 P”“执行率 P”与决算数 ÷ 预算数不符。预算数按表7、[figures]，都没有的按本段写的预算数；只说“预算”的，按年初预算或本段前面说的预算，合上一个就算对。",
			En: "A completion rate is not the final figure ÷ the budget. The budget is that of table 7 or [figures], else the one that the paragraph gives; plain “预算” is the opening budget or the one named before, whichever fits.",
		},
		Why:   lint.Text{Zh: "完成率与预算、决算写在同一句里，读者一除便知。", En: "The two amounts stand beside the rate: any reader can divide."},
		Basis: lint.Text{Zh: "完成率 = 决算数 ÷ 预算数。", En: "Completion = final ÷ budget."},
		Bad: `[report]
unit = "示例局"
year = 2024
amount_unit = "万元"
edition = "shanghai"

[table.5]
form = "一般公共预算财政拨款支出决算表"

[table.5.rows]
"合计" = [2940.05, 2336.91, 603.14]

[[section]]
title = "五、一般公共预算财政拨款支出决算情况说明"
text = "一般公共预算财政拨款支出年初预算为2993.92万元，支出决算为2940.05万元，完成年初预算的89.20%。"
`,
		Good: `[report]
unit = "示例局"
year = 2024
amount_unit = "万元"
edition = "shanghai"

[table.5]
form = "一般公共预算财政拨款支出决算表"

[table.5.rows]
"合计" = [2940.05, 2336.91, 603.14]

[[section]]
title = "五、一般公共预算财政拨款支出决算情况说明"
text = "一般公共预算财政拨款支出年初预算为2993.92万元，支出决算为2940.05万元，完成年初预算的98.20%。"
`,
	},
	Run: runLoose,
}

func (l *loose) judgeCompletion(c *claim) {
	if c.figure.Bound {
		return
	}
	final, _, ok := l.subject(c, phrase.When{})
	if !ok {
		return
	}
	kinds := [...]phrase.Aspect{c.Against.Aspect, phrase.Opening}
	n := 1
	if c.Assumed && kinds[0] != phrase.Opening {
		n = 2
	}
	var want, budget eval.Num
	for i, kind := range kinds[:n] {
		b, _, known := l.subject(c, phrase.When{Aspect: kind})
		if !known || b.V.Sign() <= 0 {
			if i == 0 {
				return
			}
			continue
		}
		rate := eval.Share(final, b)
		if rate.Status != eval.OK || !differs(c.num, rate) {
			return
		}
		if i == 0 {
			want, budget = rate, b
		}
	}
	d := l.diagnostic(c, c.Start, c.End)
	expected := want.V.Round(c.figure.Value.Scale())
	d.Message = lint.Msg("“{0}”，应为 {1}（{2} ÷ {3}），{4} 个百分点。", "“{0}” should be {1} ({2} ÷ {3}): {4} percentage points.",
		l.said(c), lint.Percent{Amount: expected}, final.V, budget.V, lint.Difference{Amount: c.num.V.Sub(expected)})
	d.Fixes = l.figureFixes(c, want, nil)
	l.add("JS505", c, d)
}

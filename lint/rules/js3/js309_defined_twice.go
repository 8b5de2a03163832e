package js3

import (
	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

var definedTwice = &lint.Rule{
	ID: "JS309", Name: "defined-twice", Title: lint.Text{Zh: "数据前后不一", En: "figure given twice"},
	Severity: lint.Error, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "同一个数据给了两个不同的数：[figures] 里一个，说明里 {83.00 := 数据.年初预算} 又一个。", En: "One figure is given two values: one in [figures], another by {83.00 := 数据.年初预算} in the text."},
		Why:   lint.Text{Zh: "引用它的公式只用第一个，第二个没有人核对。", En: "Formulas use the first only; nobody checks the second."},
		Basis: lint.Text{Zh: "语言参考第 2、5 节：一个数据只定义一次，别处写 {数 = 数据.名称}。", En: "Language reference, sections 2 and 5: a figure is defined once; elsewhere write {number = 数据.name}."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[figures]
"年初预算" = 82.00

[[section]]
title = "五、支出决算情况说明"
text = "年初预算为 {83.00 := 数据.年初预算} 万元。"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[section]]
title = "五、支出决算情况说明"
text = "年初预算为 {82.00 := 数据.年初预算} 万元。"
`,
	},
	Run: func(p *lint.Pass) {
		defs := definitions(p)
		if len(defs) < 2 {
			return
		}
		first := make(map[string]int, len(defs))
		for i, d := range defs {
			j, seen := first[d.key]
			if !seen {
				first[d.key] = i
				continue
			}
			twice(p, &defs[j], &defs[i])
		}
	},
}

// definition is a place that gives a figure its value.
type definition struct {
	key, name string
	value     amount.Amount
	span      source.Span
	percent   bool
}

func definitions(p *lint.Pass) []definition {
	var out []definition
	for i := range p.Report.Figures {
		if f := &p.Report.Figures[i]; f.Kind == report.Stated {
			out = append(out, definition{name.Normalize(f.Name), f.Name, f.Value, f.Span, false})
		}
	}
	for _, t := range p.Eval.TextFigures() {
		if t.Kind != formula.Defined || t.Expr == nil || t.Expr.Path[0].Text != "数据" || len(t.Expr.Path) < 2 {
			continue
		}
		full := ""
		for i, s := range t.Expr.Path[1:] {
			if i > 0 {
				full += "."
			}
			full += s.Text
		}
		out = append(out, definition{name.Normalize(full), full, t.Value, p.Eval.TextPlace(t.Text, t.PrintedSpan), t.Percent})
	}
	return out
}

func twice(p *lint.Pass, a, b *definition) {
	if a.percent == b.percent && a.value.Equal(b.value) {
		return
	}
	shown := func(d *definition) any {
		if d.percent {
			return lint.Percent{Amount: d.value}
		}
		return d.value
	}
	d := lint.Diagnostic{
		Span: b.span, Address: "数据." + b.name,
		Message: lint.Msg("数据.{0} 已是 {1}，又写成 {2}，请统一。", "数据.{0} already is {1}, here {2}: make them agree.", b.name, shown(a), shown(b)),
		Related: []lint.Related{{Role: "definition", Address: "数据." + a.name, Label: lint.Text{Zh: "前一处", En: "the first one"}, File: p.File, Span: a.span, Value: a.value, Known: true}},
	}
	if a.percent == b.percent && !a.percent {
		d.HasAmounts, d.Stated, d.Expected, d.Difference = true, b.value, a.value, b.value.Sub(a.value)
	}
	p.Found(d)
}

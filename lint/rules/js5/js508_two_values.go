package js5

import (
	"github.com/juesuan/juesuan-lint/dsl/phrase"
	"github.com/juesuan/juesuan-lint/lint"
)

var looseTwice = &lint.Rule{
	ID: "JS508", Name: "loose-two-values", Title: lint.Text{Zh: "说明中同一数据前后不一", En: "one quantity with two values in the text"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "表和 [figures] 里都没有的数（年初预算、上年数、机关运行经费、采购、车辆、绩效管理的个数等），在说明两处写的不一样。",
			En: "A figure that neither a table nor [figures] holds, such as an opening budget, last year's, running costs, procurement or vehicles, is given twice and differs.",
		},
		Why:   lint.Text{Zh: "至少有一处错了；公开后无从解释。", En: "One of the two is wrong."},
		Basis: lint.Text{Zh: "同一数据在同一报告里应当一致。", En: "One quantity has one value in one report."},
		Bad: `[report]
unit = "示例局"
year = 2024
amount_unit = "万元"
edition = "shanghai"

[[section]]
title = "十一、机关运行经费支出情况"
text = """
机关运行经费支出184.65万元。
2024年度机关运行经费支出186.45万元，比上年增加。
"""
`,
		Good: `[report]
unit = "示例局"
year = 2024
amount_unit = "万元"
edition = "shanghai"

[[section]]
title = "十一、机关运行经费支出情况"
text = """
机关运行经费支出184.65万元。
2024年度机关运行经费支出184.65万元，比上年增加。
"""
`,
	},
	Run: runLoose,
}

// judgeTwice compares what the text says of one quantity in two places, where nothing else is known of
// it.
func (l *loose) judgeTwice() {
	for i := range l.claims {
		c := &l.claims[i]
		if c.Kind != phrase.Value || c.N != 1 || c.figure.Bound || c.Soft {
			continue
		}
		for j := range i {
			o := &l.claims[j]
			if o.Soft || !o.states(c.Subject(), c.When) || !differs(c.num, o.num) {
				continue
			}
			if _, _, known := l.reader.Known(c.Subject(), c.When); known {
				break
			}
			d := l.diagnostic(c, c.Start, c.End)
			d.HasAmounts, d.Stated, d.Expected, d.Difference = true, c.num.V, o.num.V, c.num.V.Sub(o.num.V)
			before := l.paragraph(o)
			d.Related = []lint.Related{{
				Role: "other", Address: l.p.ParagraphAddress(before), File: l.p.File, Span: l.p.Place(before, o.Start, o.End),
				Label: lint.Text{Zh: l.said(o), En: l.said(o)}, Value: o.num.V, Known: true,
			}}
			d.Message = lint.Msg("“{0}”与前面的“{1}”不一致，{2}。", "“{0}” differs from “{1}” before it: {2}.", l.said(c), l.said(o), lint.Difference{Amount: d.Difference})
			d.Fixes = l.figureFixes(c, o.num, nil)
			l.add("JS508", c, d)
			break
		}
	}
}

package js0

import (
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var tooFewCells = &lint.Rule{
	ID: "JS022", Name: "too-few-cells", Title: lint.Text{Zh: "指标格数不足", En: "too few cells"},
	Severity: lint.Error, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "绩效指标的一行少写了几格。", En: "A row of performance indicators lacks cells."},
		Why:   lint.Text{Zh: "少一格，后面的都错了位，得分会被当成完成值。印出来是空的写 \"\"。", En: "Where one is left out all others slip: the score is read as the value reached. What is printed empty is written \"\"."},
		Basis: lint.Text{Zh: "语言参考第 6 节：一级、二级指标写全，印空的写 \"\"。", En: "Language reference, section 6: every class is written in full, \"\" means printed empty."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[performance]]
scope = "项目"
name = "缴纳残保金"

[[performance.goal]]
weight = 80
indicators = [
  ["产出指标", "残保金缴纳完成率", "100%", "100%", 80],
]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[performance]]
scope = "项目"
name = "缴纳残保金"

[[performance.goal]]
weight = 80
indicators = [
  ["产出指标", "数量指标", "残保金缴纳完成率", "100%", "100%", 80],
]
`,
	},
	Run: func(p *lint.Pass) {
		for i := range p.Report.Elements {
			perf := p.Report.Elements[i].Performance
			if perf == nil {
				continue
			}
			for g := range perf.Goals {
				shortRows(p, &perf.Goals[g])
			}
		}
	},
}

func shortRows(p *lint.Pass, g *report.Goal) {
	width := 0
	for g.Column(width) != "" {
		width++
	}
	for i := range g.Indicators {
		in := &g.Indicators[i]
		if len(in.Fields) >= width || errorIn(p.Tree.Errors, in.Span) {
			continue
		}
		p.Found(lint.Diagnostic{
			Span:    in.Span,
			Message: lint.Msg("指标应有 {0} 格，写了 {1} 格；印出来是空的写 \"\"。", "an indicator has {0} cells, not {1}; write \"\" for one that is printed empty.", width, len(in.Fields)),
		})
	}
}

package js0

import (
	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/lint"
)

var emptyReport = &lint.Rule{
	ID: "JS020", Name: "empty-report", Title: lint.Text{Zh: "没有报告信息", En: "no report"},
	Severity: lint.Error, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "文件里没有 [report]：是空的，只有注释，或者只有表。", En: "The file has no [report]: it is empty, holds only comments, or only tables."},
		Why:   lint.Text{Zh: "不知道是哪个单位、哪一年，就不知道按哪套表式核对。", En: "Without unit and year nobody knows which forms apply."},
		Basis: lint.Text{Zh: "语言参考第 1、2 节：有 [report] 的才是报告。", En: "Language reference, sections 1 and 2: a report is a file with [report]."},
		Bad: `# 示例中心 2022 年度部门决算
`,
		Good: `# 示例中心 2022 年度部门决算
[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
`,
	},
	Run: func(p *lint.Pass) {
		if p.Report.HasHead || isPart(p.File) {
			return
		}
		for i := range p.Report.Problems {
			if pr := &p.Report.Problems[i]; pr.Code == doc.MissingKey && pr.Key == noReport {
				noHead(p)
				return
			}
		}
	},
}

func noHead(p *lint.Pass) {
	t := p.Tree
	first := t.First(0)
	if first == syntax.None && len(t.Errors) == 0 {
		d := lint.Diagnostic{Relation: noReport, Message: lint.Msg("文件是空的，没有 [report]：不知道是哪个单位、哪一年。", "the file is empty: without [report] nobody knows which unit and year it is.")}
		if len(t.Comments) > 0 {
			d.Message = lint.Msg("文件里只有注释，没有 [report]：不知道是哪个单位、哪一年。", "the file holds comments only: without [report] nobody knows which unit and year it is.")
		}
		p.Found(d)
		return
	}
	// An error above the first block, or in a line that speaks of the report, is why it was not found.
	above := source.Span{End: int32(len(p.File.Text))}
	if first != syntax.None {
		above.End = wholeLines(p.File, t.HeaderSpan(first)).End
	}
	for i := range t.Errors {
		e := &t.Errors[i]
		if e.Span.Start <= above.End || name.Contains(p.File.Slice(wholeLines(p.File, e.Span)), "report") {
			return
		}
	}
	span := t.HeaderSpan(first)
	if span.Empty() {
		span = t.Span(first)
	}
	p.Found(lint.Diagnostic{
		Span: span, Relation: noReport,
		Message: lint.Msg("文件里没有 [report]：不知道是哪个单位、哪一年。", "there is no [report]: nobody knows which unit and year this is."),
	})
}

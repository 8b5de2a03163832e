package js9

import (
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var missingTerm = &lint.Rule{
	ID: "JS910", Name: "missing-term", Title: lint.Text{Zh: "名词解释不全", En: "missing term"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "名词解释里没有公开格式规定要解释的名词。一份报告只提一次；公开稿为核实，编制阶段为提示。",
			En: "A term that the format requires is not explained. Said once a report; a warning at the stage 公开稿, information before it.",
		},
		Why:   lint.Text{Zh: "公开的决算要让不懂财务的人看得懂。", En: "A published account must be understood by readers who are no accountants."},
		Basis: lint.Text{Zh: "财预〔2016〕143 号：对专业性较强的名词进行解释。", En: "财预〔2016〕143 号: technical terms are explained."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[[part]]
title = "第五部分 名词解释"

[[term]]
name = "（一）基本支出"
text = "指为保障机构正常运转、完成日常工作任务而发生的支出。"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[[part]]
title = "第五部分 名词解释"

[[term]]
name = "（一）基本支出"
text = "指为保障机构正常运转、完成日常工作任务而发生的支出。"

[[term]]
name = "（二）项目支出"
text = "指在基本支出之外为完成特定任务发生的支出。"

[[term]]
name = "（三）“三公”经费"
text = "指因公出国（境）费、公务用车购置及运行费和公务接待费。"

[[term]]
name = "（四）机关运行经费"
text = "指为保障行政单位运行用于购买货物和服务的各项资金。"
`,
	},
	Run: func(p *lint.Pass) {
		if !isWhole(p) {
			return
		}
		part := -1
		for i, el := range assign(p) {
			if r := p.Report.Set.Required[i]; r.Kind == form.RequiredPart && r.Has("名词解释") {
				part = el
			}
		}
		if part < 0 {
			return // JS901 says so
		}
		var missing []string
		basis := ""
		for _, r := range p.Report.Set.Required {
			if r.Kind == form.RequiredTerm && !explains(p, r) {
				missing = append(missing, r.Title)
				basis = r.Basis
			}
		}
		if len(missing) > 0 {
			p.Found(lint.Diagnostic{
				Span: p.Report.Elements[part].Title.Span, Severity: severity(p), Address: "名词解释", Relation: missing[0],
				Message: lint.Msg("名词解释没有：{0}。", "not explained: {0}.", join(missing)), Basis: lint.Text{Zh: basis},
			})
		}
	},
}

// explains: some term, or a paragraph of the part where terms are not listed one by one, has the word.
func explains(p *lint.Pass, r *form.Required) bool {
	terms := false
	for i := range p.Report.Elements {
		if e := &p.Report.Elements[i]; e.Kind == report.Term {
			terms = true
			if r.Has(e.Name.S) {
				return true
			}
		}
	}
	if terms {
		return false
	}
	list := p.ParagraphList()
	for i := range list {
		if list[i].Part >= 0 && r.Has(list[i].S()) {
			return true
		}
	}
	return false
}

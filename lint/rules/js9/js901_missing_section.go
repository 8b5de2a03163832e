package js9

import (
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var missingSection = &lint.Rule{
	ID: "JS901", Name: "missing-section", Title: lint.Text{Zh: "缺公开内容", En: "missing section"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "本版公开格式规定的部分或说明，报告里没有。一份报告只提一次。公开稿（stage = \"公开稿\"）为核实，编制阶段为提示。",
			En: "A part or section that the edition requires is not in the report. Said once a report; a warning at the stage 公开稿, information before it.",
		},
		Why:   lint.Text{Zh: "没有发生的事项也要写明没有，不能不列。", En: "What did not happen is published too, with a sentence that says so."},
		Basis: lint.Text{Zh: "财预〔2016〕143 号《地方预决算公开操作规程》；各地公开格式。", En: "Rules of disclosure of local budgets and accounts (财预〔2016〕143 号); the local format."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"
stage = "公开稿"

[[part]]
title = "第一部分 示例中心概况"

[[section]]
title = "一、部门主要职能"
text = "为企业服务。"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"
stage = "公开稿"

[[part]]
title = "第一部分 示例中心概况"
[[section]]
title = "一、部门主要职能"
[[section]]
title = "二、部门决算单位构成"

[[part]]
title = "第三部分 示例中心 2022 年度部门决算情况说明"
[[section]]
title = "一、收入支出决算总体情况说明"
[[section]]
title = "二、收入决算情况说明"
[[section]]
title = "三、支出决算情况说明"
[[section]]
title = "四、财政拨款收入支出决算总体情况说明"
[[section]]
title = "五、一般公共预算财政拨款支出决算情况说明"
[[section]]
title = "六、一般公共预算财政拨款基本支出决算情况说明"
[[section]]
title = "七、一般公共预算财政拨款“三公”经费支出决算情况说明"
[[section]]
title = "八、政府性基金预算财政拨款收入支出决算情况说明"
[[section]]
title = "九、国有资本经营预算财政拨款支出决算情况说明"
[[section]]
title = "十、机关运行经费支出情况"
[[section]]
title = "十一、政府采购支出情况"
[[section]]
title = "十二、国有资产占用情况"
[[section]]
title = "十三、预算绩效情况说明"

[[part]]
title = "第五部分 名词解释"
`,
	},
	Run: func(p *lint.Pass) {
		if !isWhole(p) {
			return
		}
		level := severity(p)
		if level == lint.Info && !hasSections(p.Report) {
			return // tables alone: the text is not written yet
		}
		var missing []string
		basis := ""
		for i, el := range assign(p) {
			r := p.Report.Set.Required[i]
			if el < 0 && r.Kind != form.RequiredTerm {
				missing = append(missing, r.Title)
				basis = r.Basis
			}
		}
		if len(missing) > 0 {
			p.Found(lint.Diagnostic{
				Span: p.Report.HeadSpan, Severity: level, Address: "正文",
				Message: lint.Msg("缺 {0} 项公开内容：{1}。没有发生的也应列出标题，写明没有。", "{0} required parts or sections are missing: {1}. What did not happen is listed too, with a sentence that says so.",
					len(missing), join(missing)),
				Basis: lint.Text{Zh: basis},
			})
		}
	},
}

func hasSections(r *report.Report) bool {
	for i := range r.Elements {
		if r.Elements[i].Kind == report.Section {
			return true
		}
	}
	return false
}

package js7

import (
	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var attachmentOf = &lint.Rule{
	ID: "JS707", Name: "attachment-of", Title: lint.Text{Zh: "附件没有对应的自评表", En: "attachment without its table"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "附件写明是哪个项目的（of），正文没有这个项目的绩效自评表；或两个附件写的是同一个。", En: "An attachment belongs (of) to a project that has no self-evaluation table; or two attachments belong to the same."},
		Why:   lint.Text{Zh: "附件与自评表要一一对应，才能核对得分和金额。", En: "Attachments and tables must pair, so that scores and amounts can be compared."},
		Basis: lint.Text{Zh: "项目支出绩效自评公开要求。", En: "Rules on publishing self-evaluation."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[performance]]
scope = "项目"
name = "企业服务活动经费"

[[attachment]]
title = "一、招商引资经费项目绩效评价报告"
of = "招商引资经费"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[performance]]
scope = "项目"
name = "企业服务活动经费"

[[attachment]]
title = "一、企业服务活动经费项目绩效评价报告"
of = "企业服务活动经费"
`,
	},
	Run: func(p *lint.Pass) {
		if len(p.Tree.Errors) > 0 || p.Report.Partial() {
			return
		}
		var names []string
		tables := 0
		for i := range p.Report.Elements {
			if e := &p.Report.Elements[i]; e.Kind == report.PerformanceTable {
				tables++
				if e.Performance.Scope.S == "整体" {
					names = append(names, "整体")
				}
				if e.Name.S != "" {
					names = append(names, e.Name.S)
				}
			}
		}
		if tables == 0 {
			return
		}
		var seen []string
		for el := range p.Report.Elements {
			e := &p.Report.Elements[el]
			if e.Kind != report.Attachment || e.Of.S == "" {
				continue
			}
			d := lint.Diagnostic{Span: e.Of.Span, Address: p.TextAddress(el, lint.OwnText, 0)}
			switch {
			case !isOneOf(names, e.Of.S):
				d.Message = lint.Msg("附件写明属于“{0}”，正文没有这个项目的自评表。", "the attachment belongs to “{0}”, which has no self-evaluation table.", e.Of.S)
				if near := doc.Nearest(e.Of.S, names); near != "" {
					d.Message = lint.Msg("附件写明属于“{0}”，正文没有这个项目的自评表，疑为“{1}”。", "the attachment belongs to “{0}”, which has no self-evaluation table; did you mean “{1}”?", e.Of.S, near)
				}
			case holds(seen, e.Of.S):
				d.Message = lint.Msg("前面已有“{0}”的附件。", "there is an attachment of “{0}” already.", e.Of.S)
			default:
				seen = append(seen, e.Of.S)
				continue
			}
			p.Found(d)
		}
	},
}

func isOneOf(list []string, s string) bool {
	for _, x := range list {
		if name.Equal(x, s) || name.Contains(x, s) {
			return true
		}
	}
	return false
}

func holds(list []string, s string) bool {
	for _, x := range list {
		if name.Equal(x, s) {
			return true
		}
	}
	return false
}

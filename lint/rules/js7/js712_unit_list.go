package js7

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var unitList = &lint.Rule{
	ID: "JS712", Name: "unit-list", Title: lint.Text{Zh: "单位构成与单位名单不符", En: "composition differs from the list of units"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "决算单位构成（units）里的单位，“单位构成”一节没有写到；名单里有重名；下属单位都“并入本级”、仍写有下属单位决算的作提示。",
			En: "A unit of the list (units) is not in the section on composition; a unit stands twice. Information where all subordinate units are merged into the head unit and their accounts are mentioned all the same.",
		},
		Why:   lint.Text{Zh: "单位构成决定汇总范围，名单错了，汇总数无从核对。", En: "The composition is the scope of the consolidation."},
		Basis: lint.Text{Zh: "财预〔2016〕143 号；各地公开格式“部门决算单位构成”。", En: "财预〔2016〕143 号; the local format."},
		Bad: `[report]
unit = "示例局"
year = 2022
amount_unit = "万元"
units = ["示例局（本级）", "示例局服务中心"]

[[section]]
title = "二、部门决算单位构成"
text = "示例局部门决算由示例局（本级）决算组成。"
`,
		Good: `[report]
unit = "示例局"
year = 2022
amount_unit = "万元"
units = ["示例局（本级）", "示例局服务中心"]

[[section]]
title = "二、部门决算单位构成"
text = "示例局部门决算由示例局（本级）和示例局服务中心的决算组成。"
`,
	},
	Run: func(p *lint.Pass) {
		units := p.Report.Units
		for i := range units {
			for j := range i {
				if name.Equal(units[i].S, units[j].S) {
					p.Found(lint.Diagnostic{Span: units[i].Span, Relation: units[i].S, Message: lint.Msg("单位名单里“{0}”写了两遍。", "“{0}” stands twice in the list of units.", units[i].S)})
				}
			}
		}
		if len(units) == 0 {
			return
		}
		for el := range p.Report.Elements {
			e := &p.Report.Elements[el]
			if e.Kind == report.Section && (name.Contains(e.Title.S, "单位构成") || name.Contains(e.Title.S, "机构设置")) && e.Text.S != "" {
				composition(p, el, units)
				return
			}
		}
	},
}

// composition holds the section on composition against the list.
func composition(p *lint.Pass, el int, units []report.Text) {
	list := p.ParagraphList()
	var own []*lint.Paragraph
	all := ""
	merged := 0
	for i := range list {
		if q := &list[i]; q.Element == el {
			own = append(own, q)
			all += name.Normalize(q.S()) + "\n"
			if name.Contains(q.S(), "并入本级") || name.Contains(q.S(), "不单独编报") {
				merged++
			}
		}
	}
	if len(own) == 0 {
		return
	}
	first := own[0]
	var missing []string
	for i := range units {
		n := name.Normalize(units[i].S)
		if bare, _, ok := strings.Cut(n, "(本级)"); ok {
			n = bare
		}
		if !name.Contains(all, n) {
			missing = append(missing, units[i].S)
		}
	}
	if len(missing) > 0 {
		p.Found(lint.Diagnostic{
			Span: p.Place(first, 0, len(first.S())), Address: p.ParagraphAddress(first), Relation: "missing",
			Message: lint.Msg("单位名单（units）里的 {0} 没有写在单位构成里。", "units of the list that the section does not name: {0}.", join(missing)),
		})
	}
	if merged > 0 && merged == len(units)-1 && name.Contains(first.S(), "下属") {
		p.Found(lint.Diagnostic{
			Span: p.Place(first, 0, len(first.S())), Severity: lint.Info, Address: p.ParagraphAddress(first), Relation: "merged",
			Message: lint.Msg("写有下属单位决算，而 {0} 个下属单位都并入本级，单独编报的只有本级；请核对是否应改写机构设置。", "accounts of subordinate units are mentioned, but all {0} are merged into the head unit; describe the organization instead?", merged),
		})
	}
}

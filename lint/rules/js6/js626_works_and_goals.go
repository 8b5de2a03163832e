package js6

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var worksAndGoals = &lint.Rule{
	ID: "JS626", Name: "works-and-goals", Title: lint.Text{Zh: "重点工作与绩效目标不对应", En: "works and goals do not correspond"},
	Severity: lint.Info, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "重点工作大多就是整体自评表的年度绩效目标，个别一条没有对应的目标。两处口径未必要求一致，所以作提示。",
			En: "Most of the year's works are goals of the whole unit's table, and one or the other is none. They need not agree, so this is information.",
		},
		Why:   lint.Text{Zh: "漏列目标，或者重点工作照抄了上年。", En: "A goal was left out, or last year's work was copied."},
		Basis: lint.Text{Zh: "年度绩效目标应当反映重点工作。", En: "The goals should reflect the year's works."},
		Bad: docHead + `
[[performance]]
scope = "整体"
[[performance.goal]]
title = "全力服务企业发展"
[[performance.goal]]
title = "做好改制企业善后工作"

[[work]]
title = "1. 全力服务企业发展。"
[[work]]
title = "2. 做好改制企业善后工作。"
[[work]]
title = "3. 推进共建区建设。"
`,
		Good: docHead + `
[[performance]]
scope = "整体"
[[performance.goal]]
title = "全力服务企业发展"
[[performance.goal]]
title = "做好改制企业善后工作"

[[work]]
title = "1. 全力服务企业发展。"
[[work]]
title = "2. 做好改制企业善后工作。"
`,
	},
	Run: func(p *lint.Pass) {
		eachTable(p, func(t *table) {
			if !t.whole() {
				return
			}
			var strange []int
			works := 0
			for i := range p.Report.Elements {
				if e := &p.Report.Elements[i]; e.Kind == report.Work && e.Title.S != "" {
					works++
					if !t.hasGoal(e.Title.S) {
						strange = append(strange, i)
					}
				}
			}
			if len(strange)*2 >= works {
				return // worded freely: nothing corresponds
			}
			for _, i := range strange {
				e := &p.Report.Elements[i]
				p.Found(lint.Diagnostic{
					Span: e.Title.Span, Address: p.TextAddress(i, lint.OwnText, 0),
					Message: lint.Msg("重点工作“{0}”在整体自评表里没有对应的年度绩效目标，其余各条都有，请核对。", "The work “{0}” is no goal of the whole unit's table, as the others are.", strings.TrimSpace(e.Title.S)),
				})
			}
		})
	},
}

// hasGoal: some goal has this title, but for its number and the mark at its end.
func (t *table) hasGoal(title string) bool {
	bare := func(s string) string { return strings.TrimRight(name.Normalize(trimNumber(s)), "。.;；,，") }
	for i := range t.Goals {
		if g := t.Goals[i].Title.S; g != "" && bare(g) == bare(title) {
			return true
		}
	}
	return false
}

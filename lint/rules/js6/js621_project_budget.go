package js6

import (
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/lint"
)

var projectBudget = &lint.Rule{
	ID: "JS621", Name: "project-budget", Title: lint.Text{Zh: "项目预算合计不符", En: "budgets of the projects do not add up"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "附件写的整体预算中的项目支出，与各项目自评表的预算数合计不一致。只在各项目执行数合计等于项目支出（自评覆盖全部项目）时比较。",
			En: "Project expenditure of the whole unit's budget, in an attachment, differs from the sum of the projects' budgets. Compared only where the projects executed all of 项目支出, so that none is left out.",
		},
		Why:   lint.Text{Zh: "差额是没有自评的预算，或者两处预算口径不同。", En: "The difference is a budget that nobody evaluated, or another kind of budget."},
		Basis: lint.Text{Zh: "自评应覆盖全部项目支出。", En: "Self-evaluation covers all projects."},
		Bad: docHead + docTable + docProject + docFigures + `
[[performance]]
scope = "整体"
budget = { "调整后" = 25.00 }
executed = 20.00

[[attachment]]
title = "整体绩效评价报告"
of = "整体"
text = "整体调整后预算数为 25.00 万元，其中，基本支出 13.00 万元，项目支出 12.00 万元。"
`,
		Good: docHead + docTable + docProject + docFigures + `
[[performance]]
scope = "整体"
budget = { "调整后" = 23.00 }
executed = 20.00

[[attachment]]
title = "整体绩效评价报告"
of = "整体"
text = "整体调整后预算数为 23.00 万元，其中，基本支出 13.00 万元，项目支出 10.00 万元。"
`,
	},
	Run: func(p *lint.Pass) {
		s := projects{n: -1}
		attached(p, func(l *link) {
			if text := l.q.S(); !l.t.whole() || len(l.figures) == 0 || !name.Contains(text, "项目支出") || !name.Contains(text, "预算") {
				return
			}
			if s.n < 0 {
				s = sumProjects(p)
			}
			if s.complete(p) {
				budgetOfProjects(p, l, &s)
			}
		})
	},
}

// budgetOfProjects reads “预算数为 a，其中，基本支出 b，项目支出 c”.
func budgetOfProjects(p *lint.Pass, l *link, s *projects) {
	q, text := l.q, l.q.S()
	var whole *figure
	eachSaid(p, func(x *statement) {
		if x.q == q && (x.quantity == qAdjusted || x.quantity == qBudget || x.quantity == qInitial) {
			whole = x.figure
		}
	})
	if whole == nil {
		return
	}
	for i := range l.figures {
		f := &l.figures[i]
		if f.from < whole.end || head(text, 0, f.from) != "项目支出" || name.Contains(text[whole.end:f.from], "。") {
			continue
		}
		n := f.money(p)
		if !known(n) || !differ(n, s.budget) {
			return
		}
		d := lint.Diagnostic{
			Span: p.Place(q, f.from, f.to), Address: p.ParagraphAddress(q), Relation: "项目支出", Verdict: eval.Violated,
			Message: lint.Msg("预算中的项目支出 {0}，{1} 个项目自评表的预算数合计 {2}，{3}，请核实其余预算的去向。", "The budget for projects is {0}, the {1} projects have {2}: {3}.",
				money(p, n.V), s.n, money(p, s.budget.V), lint.Difference{Amount: n.V.Sub(s.budget.V)}),
			Related: []lint.Related{{Role: "other", Address: "绩效.预算数", Label: s.first.label(), File: p.File, Span: s.first.place(), Value: s.budget.V, Known: true}},
		}
		moneyFinding(&d, n.V, s.budget.V)
		p.Found(d)
		return
	}
}

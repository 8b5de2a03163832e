package js6

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/lint"
)

var selfEvaluatedProjects = &lint.Rule{
	ID: "JS608", Name: "self-evaluated-projects", Title: lint.Text{Zh: "自评项目数不符", En: "number of projects differs"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "预算绩效情况说明写的自评项目个数、金额与所附的项目自评表不一致，占项目支出的比例与表不符（核实）。写的比所附的多，作核实（可能只公开了一部分）。没有附自评表的，只把编报绩效目标的项目金额与项目支出比较，小于项目支出的作提示。",
			En: "The number or the money of self-evaluated projects in the notes differs from the tables attached, or their share of 项目支出 does not follow from the tables (a warning). More than attached is a warning: perhaps not all are published. Without tables, projects with goals that come to less than 项目支出 are information.",
		},
		Why:   lint.Text{Zh: "说明与附表是同一件事，数不清项目，自评就不可信。", En: "Notes and tables describe the same projects."},
		Basis: lint.Text{Zh: "预算绩效情况说明应与项目自评表一致。", En: "The notes must agree with the tables."},
		Bad: docHead + `
[[section]]
title = "十三、预算绩效情况说明"
text = "我单位对 2022 年度项目支出开展绩效自评，共涉及项目 2 个，资金 8.00 万元。"
` + docProject + docFigures,
		Good: docHead + `
[[section]]
title = "十三、预算绩效情况说明"
text = "我单位对 2022 年度项目支出开展绩效自评，共涉及项目 1 个，资金 8.00 万元。"
` + docProject + docFigures,
	},
	Run: func(p *lint.Pass) {
		s := projects{n: -1}
		list := p.ParagraphList()
		r := reader{p: p}
		for i := range list {
			q := &list[i]
			if q.Topic != lint.SelfEvaluation || q.Item != lint.OwnText || !name.Contains(q.S(), "项目") {
				continue
			}
			if s.n < 0 {
				s = sumProjects(p)
			}
			switch {
			case s.n == 0:
				goalMoney(p, q, r.read(q))
			case countsInDigits(q.S()):
				countsOf(p, q, r.read(q), &s)
			}
		}
	},
}

// countsOf holds what a paragraph says of the self-evaluated projects against their tables.
func countsOf(p *lint.Pass, q *lint.Paragraph, figures []figure, s *projects) {
	text := q.S()
	counted := false
	var executed eval.Num // what the paragraph says the projects executed
	for i := range figures {
		f := &figures[i]
		if f.braced {
			continue
		}
		h := head(text, 0, f.from)
		part := sentence(text, f.from)
		switch {
		case f.unit == "个" && strings.HasSuffix(h, "项目") && name.Contains(part, "自评") && !otherYear(text, f.from, p.Report.Year):
			counted = isAllProjects(h)
			n, ok := f.value.Int()
			if !counted || !ok || n == s.n {
				continue
			}
			d := lint.Diagnostic{
				Span: p.Place(q, f.from, f.to), Address: p.ParagraphAddress(q), Verdict: eval.Violated, Relation: "项目数",
				Message: lint.Msg("“{0}”与所附项目自评表 {1} 张不符，{2} 个。", "“{0}”, but {1} tables of projects are attached: {2}.",
					quoted(text, f), s.n, lint.Difference{Amount: f.value.Sub(amount.FromInt(s.n))}),
				Related: []lint.Related{{Role: "other", Address: s.first.address(), Label: s.first.label(), File: p.File, Span: s.first.place()}},
				Fixes:   replaceNumber(p, q, f, amount.FromInt(s.n)),
			}
			if n > s.n {
				d.Severity = lint.Warning
			}
			p.Found(d)
		case counted && strings.HasSuffix(f.unit, "元") && isAllMoney(h):
			n := f.money(p)
			if !known(n) || !known(s.executed) {
				continue
			}
			if !differ(n, s.executed) {
				executed = n
				continue
			}
			if known(s.budget) && !differ(n, s.budget) {
				continue
			}
			d := lint.Diagnostic{
				Span: p.Place(q, f.from, f.to), Address: p.ParagraphAddress(q), Verdict: eval.Violated, Relation: "金额",
				Message: lint.Msg("“{0}”与 {1} 张项目自评表的执行数合计 {2}、预算数合计 {3}都不符。", "“{0}” is neither what the {1} projects' tables executed, {2}, nor their budgets, {3}.",
					quoted(text, f), s.n, money(p, s.executed.V), money(p, s.budget.V)),
				Severity: lint.Warning,
			}
			moneyFinding(&d, n.V, s.executed.V)
			p.Found(d)
		case f.percent && executed.V.Sign() > 0 && strings.HasPrefix(h, "占") && name.Contains(h, "项目支出"):
			shareOfProjects(p, q, f, executed, name.Contains(h, "一般公共预算"))
		}
	}
}

// shareOfProjects holds “占项目支出总额的 P” of the projects that were evaluated against 项目支出: that of the
// general public budget where it is named, else of either table.
func shareOfProjects(p *lint.Pass, q *lint.Paragraph, f *figure, executed eval.Num, named bool) {
	said := around(f.value, half(f.value))
	said.Percent = true
	forms := []string{general, expenditure}
	if named {
		forms = forms[:1]
	}
	var d lint.Diagnostic
	for i, form := range forms {
		id, whole := total(p, form, "项目支出")
		if !known(whole) || whole.V.Sign() <= 0 {
			return
		}
		share := eval.Share(executed, whole)
		if share.Status != eval.OK || !differ(said, share) {
			return
		}
		if i > 0 {
			continue
		}
		want := share.V.Round(f.value.Scale())
		d = lint.Diagnostic{
			Severity: lint.Warning, Span: p.Place(q, f.from, f.to), Address: p.ParagraphAddress(q), Verdict: eval.Violated, Relation: "占比",
			Message: lint.Msg("“{0}”，应为 {1}（{2} ÷ {3}，{4}）。", "“{0}” should be {1} ({2} ÷ {3}, {4}).", quoted(q.S(), f), lint.Percent{Amount: want}, executed.V, whole.V, p.Label(id)),
			Related: []lint.Related{{Role: "operand", Address: p.Eval.Address(id), Label: p.Label(id), File: p.File, Span: p.Report.Cells[id].Span, Value: whole.V, Known: true}},
			Fixes:   replaceNumber(p, q, f, want),
		}
	}
	p.Found(d)
}

// isAllProjects: the words before a number count all projects that were evaluated.
// countsInDigits: a number that is not in braces has 个 behind it.
func countsInDigits(s string) bool {
	for {
		before, rest, ok := strings.Cut(s, "个")
		if !ok {
			return false
		}
		if before = strings.TrimRight(before, " \u3000"); before != "" && before[len(before)-1] >= '0' && before[len(before)-1] <= '9' {
			return true
		}
		s = rest
	}
}

func isAllProjects(h string) bool {
	for _, w := range [...]string{"共涉及项目", "涉及项目", "自评项目", "绩效自评的项目", "覆盖项目", "共有项目", "其中项目"} {
		if strings.HasSuffix(h, w) {
			return true
		}
	}
	return false
}

// isAllMoney: the words before an amount are those of the projects counted before.
func isAllMoney(h string) bool {
	h = strings.TrimSuffix(strings.TrimSuffix(h, "为"), "共计")
	for _, w := range [...]string{"资金", "涉及资金", "项目资金", "资金总额", "涉及预算金额", "涉及金额"} {
		if h == w {
			return true
		}
	}
	return false
}

// goalMoney compares the money of projects with goals with 项目支出, where no tables are attached.
func goalMoney(p *lint.Pass, q *lint.Paragraph, figures []figure) {
	text := q.S()
	goals := false
	for i := range figures {
		f := &figures[i]
		h := head(text, 0, f.from)
		if f.unit == "个" {
			goals = name.Contains(h, "绩效目标")
			continue
		}
		n := f.money(p)
		if !goals || f.braced || !known(n) || !isAllMoney(h) {
			continue
		}
		goals = false
		id, want := total(p, general, "项目支出")
		if !known(want) || eval.Compare(formula.Le, want, n) != eval.Violated {
			continue
		}
		d := lint.Diagnostic{
			Severity: lint.Info, Span: p.Place(q, f.from, f.to), Address: p.ParagraphAddress(q), Relation: "绩效目标金额", Verdict: eval.Violated,
			Message: lint.Msg("编报绩效目标的项目“{0}”，{1} {2}，{3}。可能有项目没有编报，也可能是年中追加，请核对。",
				"The projects with goals (“{0}”) come to less than {1}, {2}: {3}. Some may have none, or money was added during the year.",
				quoted(text, f), p.Label(id), money(p, want.V), lint.Difference{Amount: n.V.Sub(want.V)}),
			Related: []lint.Related{cellRelated(p, id)},
		}
		moneyFinding(&d, n.V, want.V)
		p.Found(d)
	}
}

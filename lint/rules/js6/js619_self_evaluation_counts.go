package js6

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/lint"
)

var selfEvaluationCounts = &lint.Rule{
	ID: "JS619", Name: "self-evaluation-counts", Title: lint.Text{Zh: "自评汇总数不符", En: "counts of the self-evaluation do not add up"},
	Severity: lint.Error, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "各等级的项目数相加不等于自评项目数；已整改和正在整改的问题数相加不等于发现的问题数。",
			En: "The projects by grade do not add up to the projects evaluated, or problems solved and being solved to the problems found.",
		},
		Why:   lint.Text{Zh: "同一句话里的数应当相等。", En: "The figures of one sentence must add up."},
		Basis: lint.Text{Zh: "预算绩效管理情况的填报说明。", En: "Filling notes of the performance section."},
		Bad: docHead + `
[[section]]
title = "十、预算绩效管理情况"
text = "绩效自评的 2022 年度项目 4 个，平均得分 99.43 分（其中，绩效评级为“优”的项目 2 个；绩效评级为“良”的项目 1 个。绩效自评中共发现问题 3 个，已经完成整改的 2 个，正在整改的 1 个）。"
`,
		Good: docHead + `
[[section]]
title = "十、预算绩效管理情况"
text = "绩效自评的 2022 年度项目 4 个，平均得分 99.43 分（其中，绩效评级为“优”的项目 3 个；绩效评级为“良”的项目 1 个。绩效自评中共发现问题 3 个，已经完成整改的 2 个，正在整改的 1 个）。"
`,
	},
	Run: func(p *lint.Pass) {
		list := p.ParagraphList()
		r := reader{p: p}
		for i := range list {
			if q := &list[i]; q.Topic == lint.SelfEvaluation && q.Item == lint.OwnText && q.Marks&(lint.HasDigit|lint.HasBrace) != 0 && hasGroups(q.S()) {
				countsAddUp(p, q, r.read(q))
			}
		}
	},
}

// hasGroups: the paragraph may count projects by grade, or problems.
func hasGroups(s string) bool { return name.Contains(s, "级为") || name.Contains(s, "整改") }

// countsAddUp reads the counts of a paragraph in order and compares each group once it is whole.
func countsAddUp(p *lint.Pass, q *lint.Paragraph, figures []figure) {
	s := q.S()
	var total, found *figure
	var graded, settled amount.Amount
	grades, solved, solving := 0, false, false
	closeGrades := func() {
		if total != nil && grades > 1 {
			addUp(p, q, total, graded, "各等级的项目数", "projects by grade")
		}
		graded, grades = amount.Amount{}, 0
	}
	closeProblems := func() {
		if found != nil && solved && solving {
			addUp(p, q, found, settled, "已整改与正在整改的问题数", "problems solved and being solved")
		}
		found, settled, solved, solving = nil, amount.Amount{}, false, false
	}
	for i := range figures {
		f := &figures[i]
		if f.unit != "个" && f.unit != "项" {
			continue
		}
		h := head(s, 0, f.from)
		switch {
		case name.Contains(h, "评级为") || name.Contains(h, "等级为"):
			graded = graded.Add(f.value)
			grades++
		case strings.HasSuffix(h, "项目"):
			closeGrades()
			total = nil
			if name.Contains(h, "自评") {
				total = f
			}
		case strings.HasSuffix(h, "发现问题") || strings.HasSuffix(h, "发现的问题"):
			closeProblems()
			found = f
		case name.Contains(h, "正在整改") || name.Contains(h, "整改中"):
			settled, solving = settled.Add(f.value), true
		case name.Contains(h, "整改"):
			settled, solved = settled.Add(f.value), true
		}
	}
	closeGrades()
	closeProblems()
}

// addUp reports a count that its parts do not add up to.
func addUp(p *lint.Pass, q *lint.Paragraph, whole *figure, sum amount.Amount, zh, en string) {
	if whole.value.Equal(sum) {
		return
	}
	p.Found(lint.Diagnostic{
		Span: p.Place(q, whole.from, whole.to), Address: p.ParagraphAddress(q), Relation: zh, Verdict: eval.Violated,
		Message: lint.Msg("“{0}”，{1}相加为 {2} 个，{3} 个。", "“{0}”: the {1} add up to {2}: {3}.",
			quoted(q.S(), whole), lint.Text{Zh: zh, En: en}, sum, lint.Difference{Amount: whole.value.Sub(sum)}),
	})
}

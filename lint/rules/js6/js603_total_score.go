package js6

import (
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var totalScore = &lint.Rule{
	ID: "JS603", Name: "total-score", Title: lint.Text{Zh: "总分与各项得分不符", En: "total differs from the scores"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "自评表的总分不等于预算执行得分加各项指标得分；或者附件写的年度绩效目标自评分不等于各项指标得分之和。有得分空白的不算（见得分为空）。",
			En: "The total of a table is not the score of the execution plus those of the indicators, or the score of all goals in an attachment is not their sum. A table with a blank score is left to its own rule.",
		},
		Why:   lint.Text{Zh: "总分是公众最先看的数。", En: "The total is what readers look at first."},
		Basis: lint.Text{Zh: "自评表：总分 = 预算执行得分 + 各指标得分。", En: "Total = score of the execution + scores of the indicators."},
		Bad: docHead + docProject + `weight = 20
score = 16.00
total = 98.00
` + docGoal,
		Good: docHead + docProject + docFigures + docGoal,
	},
	Run: func(p *lint.Pass) {
		eachTable(p, func(t *table) {
			score, sum := t.scoreNum, t.indicatorScores
			want := plus(score, sum)
			if t.Total.Kind != report.Stated || !known(want) || len(t.Goals) == 0 {
				return
			}
			stated := number(p, &t.Total)
			if !differ(stated, want) {
				return
			}
			if right := plus(t.owedScore(), sum); known(right) && !differ(stated, right) {
				return // it is the score of the execution that is wrong
			}
			d := lint.Diagnostic{
				Span: t.Total.Span, Address: t.address("总分"), Verdict: eval.Violated,
				Message: lint.Msg("{0}总分 {1}，预算执行得分 {2} 加指标得分 {3} 为 {4}，{5}。", "{0}: the total is {1}, {2} for the execution and {3} for the indicators give {4}: {5}.",
					t.label(), points(stated.V), score.V, sum.V, points(want.V), pointDifference(stated.V, want.V)),
				Related: []lint.Related{t.operand(lint.Text{Zh: "得分", En: "score"}, &t.Score)},
				Fixes:   changeTo(p, t.Total.Span, want.V.String()),
			}
			for i := range t.Goals {
				if g := &t.Goals[i]; g.Weight.Set {
					r := t.operand(lint.Text{Zh: t.goalName(i), En: t.goalName(i)}, &g.Weight)
					r.Address = t.address(goalKey(i))
					r.Value, r.Known = t.goals[i].scores.V, known(t.goals[i].scores) // not its points: these are what adds up
					d.Related = append(d.Related, r)
				}
			}
			p.Found(d)
		})
		eachSaid(p, func(x *statement) {
			if x.quantity != qIndicators {
				return
			}
			stated, want := x.plain(), x.table.indicatorScores
			if !known(want) || !differ(stated, want) {
				return
			}
			p.Found(lint.Diagnostic{
				Span: p.Place(x.q, x.from, x.to), Address: p.ParagraphAddress(x.q), Verdict: eval.Violated, Relation: x.word,
				Message: lint.Msg("“{0}”与{1}各项指标得分之和 {2}不符，{3}。", "“{0}” differs from the sum of the scores in {1}, {2}: {3}.",
					quoted(x.q.S(), x.figure), x.table.label(), points(want.V), pointDifference(x.value, want.V)),
				Related: []lint.Related{{Role: "other", Address: x.table.address("总分"), Label: x.table.label(), File: p.File, Span: x.table.Total.Span, Value: want.V, Known: true}},
				Fixes:   x.replace(want.V),
			})
		})
	},
}

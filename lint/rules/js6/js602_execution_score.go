package js6

import (
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var executionScore = &lint.Rule{
	ID: "JS602", Name: "execution-score", Title: lint.Text{Zh: "预算执行得分不符", En: "score of the execution differs"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "预算执行情况的得分不等于分值乘以执行率。按印出的执行率算、按金额直接算，有一种相符就算对。",
			En: "The score of the execution is not weight × rate. It may be taken of the printed rate or of the exact one.",
		},
		Why:   lint.Text{Zh: "得分是自评表唯一由金额算出来的分数，最容易复核。", En: "It is the one score that follows from the money, and the easiest to check."},
		Basis: lint.Text{Zh: "自评表表头：得分（20分*执行率）。", En: "Head of the table: score (20 points × rate)."},
		Bad: docHead + docProject + `budget = 10.00
executed = 8.00
rate = "80.00%"
weight = 20
score = 18.00
`,
		Good: docHead + docProject + docFigures,
	},
	Run: func(p *lint.Pass) {
		eachTable(p, func(t *table) {
			stated, weight := number(p, &t.Score), number(p, &t.Weight)
			if t.Score.Kind != report.Stated || !known(weight) {
				return
			}
			want := missing
			for _, rate := range [...]eval.Num{t.computedRate, t.rateNum} {
				if !known(rate) {
					continue
				}
				n := eval.Num{V: times(weight, rate.V), Lo: times(weight, rate.Lo), Hi: times(weight, rate.Hi)}
				if !differ(around(stated.V, half(stated.V)), n) {
					return
				}
				want = n
			}
			if !known(want) {
				return
			}
			rounded := want.V.Round(max(stated.V.Scale(), 2))
			p.Found(lint.Diagnostic{
				Span: t.Score.Span, Address: t.address("得分"), Verdict: eval.Violated,
				Message: lint.Msg("{0}预算执行得分 {1}，按分值乘执行率应为 {2}（{3} × {4}），{5}。", "{0}: the score of the execution is {1}, weight × rate gives {2} ({3} × {4}): {5}.",
					t.label(), points(stated.V), points(rounded), weight.V, lint.Percent{Amount: t.rateNum.V.Round(2)}, pointDifference(stated.V, rounded)),
				Related: []lint.Related{t.operand(lint.Text{Zh: "权重", En: "weight"}, &t.Weight), t.operand(lint.Text{Zh: "执行率", En: "rate"}, &t.Rate)},
				Fixes:   changeTo(p, t.Score.Span, rounded.String()),
			})
		})
	},
}

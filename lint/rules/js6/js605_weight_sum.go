package js6

import (
	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/lint"
)

var weightSum = &lint.Rule{
	ID: "JS605", Name: "weight-sum", Title: lint.Text{Zh: "分值合计不是100分", En: "points do not add up to 100"},
	Severity: lint.Error, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "预算执行分值与各目标分值相加不是 100 分。", En: "The points for the execution and for the goals do not add up to 100."},
		Why:   lint.Text{Zh: "自评按百分制，分值不足或超过 100，得分没有可比性。", En: "Scores are out of 100."},
		Basis: lint.Text{Zh: "自评按百分制打分。", En: "Self-evaluation scores are out of 100."},
		Bad: docHead + docProject + `weight = 10
` + docGoal,
		Good: docHead + docProject + docFigures + docGoal,
	},
	Run: func(p *lint.Pass) {
		eachTable(p, func(t *table) {
			sum := number(p, &t.Weight)
			for i := range t.goals {
				g := &t.goals[i]
				n := number(p, &g.Weight)
				if !g.Weight.Set && g.hasPoints() {
					n = g.points
				}
				sum = plus(sum, n)
			}
			hundred := amount.FromInt(100)
			if len(t.Goals) == 0 || !known(sum) || sum.V.Equal(hundred) {
				return
			}
			d := lint.Diagnostic{
				Span: t.Weight.Span, Address: t.address("权重"), Verdict: eval.Violated,
				Message: lint.Msg("{0}预算执行 {1}与各目标分值合计 {2}，不是 100 分，{3}。", "{0}: {1} for the execution and the goals' points add up to {2}, not 100: {3}.",
					t.label(), points(number(p, &t.Weight).V), points(sum.V), pointDifference(sum.V, hundred)),
			}
			for i := range t.Goals {
				if g := &t.Goals[i]; g.Weight.Set {
					r := t.operand(lint.Text{Zh: t.goalName(i), En: t.goalName(i)}, &g.Weight)
					r.Address = t.address(goalKey(i))
					d.Related = append(d.Related, r)
				}
			}
			p.Found(d)
		})
	},
}

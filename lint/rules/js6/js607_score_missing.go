package js6

import (
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var scoreMissing = &lint.Rule{
	ID: "JS607", Name: "score-missing", Title: lint.Text{Zh: "得分为空", En: "score left blank"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "指标的得分没有填，或者得分超过分值。只缺一项时，用目标分值减其余得分算出应填的数供选择。",
			En: "An indicator has no score, or more than its points. Where only one is missing, the goal's points less the others are offered.",
		},
		Why:   lint.Text{Zh: "没有得分，总分无从核对。", En: "Without it the total cannot be checked."},
		Basis: lint.Text{Zh: "自评表每项指标都要打分。", En: "Every indicator is scored."},
		Bad: docHead + docProject + `
[[performance.goal]]
weight = 80
indicators = [
  ["产出指标",   "数量指标",           "举办活动场数",   "≥4场", "4场",  40],
  ["满意度指标", "服务对象满意度指标", "参加企业满意度", "≥95%", "96%", ""],
]
`,
		Good: docHead + docProject + docFigures + docGoal,
	},
	Run: func(p *lint.Pass) {
		eachTable(p, func(t *table) {
			if over := number(p, &t.Score); t.Score.Kind == report.Stated && eval.Compare(formula.Le, over, number(p, &t.Weight)) == eval.Violated {
				weight := number(p, &t.Weight)
				p.Found(lint.Diagnostic{
					Span: t.Score.Span, Address: t.address("得分"), Verdict: eval.Violated, Relation: "分值",
					Message: lint.Msg("{0}预算执行得分 {1}超过分值 {2}，{3}。", "{0}: the score of the execution, {1}, exceeds its {2}: {3}.",
						t.label(), points(over.V), points(weight.V), pointDifference(over.V, weight.V)),
				})
			}
			t.eachIndicator(func(in *indicator) {
				if in.broken || !in.goal.has(scoreColumn) {
					return
				}
				if f := in.field(scoreColumn); f == nil || f.Figure.Kind == report.Blank || f.Figure.Kind == report.Dash {
					blankScore(in, f)
					return
				}
				got, most := in.figure(scoreColumn), in.figure(pointColumn)
				if eval.Compare(formula.Le, got, most) == eval.Violated {
					p.Found(lint.Diagnostic{
						Span: in.place(scoreColumn), Address: in.address(scoreColumn), Verdict: eval.Violated, Relation: in.relation() + "分值",
						Message: lint.Msg("{0}“{1}”得分 {2}超过分值 {3}，{4}。", "{0}, “{1}”: the score {2} exceeds its {3}: {4}.",
							t.label(), in.text(third), points(got.V), points(most.V), pointDifference(got.V, most.V)),
					})
				}
			})
		})
	},
}

// blankScore reports a score that is not there; f is its cell, nil where the row ends before it.
func blankScore(in *indicator, f *report.Field) {
	d := lint.Diagnostic{Span: in.place(scoreColumn), Address: in.address(scoreColumn), Relation: in.relation()}
	d.Message = lint.Msg("{0}“{1}”的得分空白，请填写。", "{0}, “{1}”: the score is left blank.", in.label(), in.text(third))
	// What the others leave of the goal's points, if it is the only one missing.
	rest := number(in.p, &in.goal.Weight)
	for i := range in.goal.Indicators {
		row := &in.goal.Indicators[i]
		if g := in.goal.field(row, scoreColumn); row != in.row {
			if g == nil {
				rest = missing
				break
			}
			rest = minus(rest, number(in.p, &g.Figure))
		}
	}
	if n := in.figure(pointColumn); known(n) && known(rest) && rest.V.Cmp(n.V) > 0 {
		rest = n
	}
	if known(rest) && rest.V.Sign() > 0 {
		d.Message = lint.Msg("{0}“{1}”的得分空白。目标分值减其余指标得分为 {2}，请核对后填写。", "{0}, “{1}”: the score is left blank. The goal's points less the other scores are {2}.",
			in.label(), in.text(third), points(rest.V))
		if f != nil {
			d.Fixes = []lint.Fix{{
				Title: lint.Text{Zh: "填 " + rest.V.String(), En: "fill in " + rest.V.String()}, Kind: lint.Ask,
				Edits: edit(in.place(scoreColumn), rest.V.String()),
			}}
		}
	}
	in.p.Found(d)
}

package js6

import (
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var executionRate = &lint.Rule{
	ID: "JS601", Name: "execution-rate", Title: lint.Text{Zh: "执行率不符", En: "execution rate differs"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "自评表的执行率不等于执行数除以预算数。预算有年初和调整后两个数时按调整后算；金额的四舍五入能解释的差额作提示。",
			En: "The execution rate of a self-evaluation table is not executed ÷ budget, by the adjusted budget where two are given. A difference that rounded amounts explain is information.",
		},
		Why:   lint.Text{Zh: "预算执行得分按执行率计算，执行率错，得分和总分都错。", En: "The score of the execution and the total rest on the rate."},
		Basis: lint.Text{Zh: "自评表表头：执行率（B/A）。", En: "Head of the table: rate (B/A)."},
		Bad: docHead + docProject + `budget = 10.00
executed = 8.00
rate = "90.00%"
`,
		Good: docHead + docProject + docFigures,
	},
	Run: func(p *lint.Pass) {
		eachTable(p, func(t *table) {
			stated, want := number(p, &t.Rate), t.computedRate
			if t.Rate.Kind != report.Stated || !known(want) {
				return
			}
			if !stated.Percent { // 0.864 for 86.40 %
				stated = eval.Num{V: stated.V.Shift(2), Lo: stated.Lo.Shift(2), Hi: stated.Hi.Shift(2), Percent: true}
			}
			rounded := want.V.Round(stated.V.Scale())
			if rounded.Equal(stated.V) {
				return
			}
			verdict := eval.Compare(formula.Eq, stated, want)
			d := lint.Diagnostic{
				Span: t.Rate.Span, Address: t.address("执行率"), Verdict: verdict,
				Related: []lint.Related{t.operand(lint.Text{Zh: "执行数", En: "executed amount"}, &t.Executed), t.operand(lint.Text{Zh: "预算数", En: "budget"}, &t.budget().PerformanceFigure)},
			}
			args := []any{t.label(), lint.Percent{Amount: stated.V}, lint.Percent{Amount: rounded}, t.executedNum.V, t.budgetNum.V}
			switch b := t.initial(); {
			case verdict == eval.Rounding:
				d.Severity = lint.Info
				d.Message = lint.Msg("{0}执行率 {1}，按所列金额为 {2}（{3} ÷ {4}），金额四舍五入可以解释。", "{0}: the rate {1} is {2} by the printed amounts ({3} ÷ {4}); rounding explains it.", args...)
			case b != nil && b != t.budget() && !differ(stated, eval.Share(t.executedNum, number(p, &b.PerformanceFigure))):
				d.Message = lint.Msg("{0}执行率 {1} 是按年初预算算的，按调整后预算应为 {2}（{3} ÷ {4}）。", "{0}: the rate {1} is of the initial budget; of the adjusted one it is {2} ({3} ÷ {4}).", args...)
			default:
				d.Message = lint.Msg("{0}执行率 {1}，按执行数和预算数应为 {2}（{3} ÷ {4}）。", "{0}: the rate is {1}, executed ÷ budget gives {2} ({3} ÷ {4}).", args...)
			}
			text := rounded.String()
			if t.Rate.Percent {
				text += "%"
			} else {
				text = rounded.Shift(-2).String()
			}
			d.Fixes = changeTo(p, t.Rate.Span, text)
			p.Found(d)
		})
	},
}

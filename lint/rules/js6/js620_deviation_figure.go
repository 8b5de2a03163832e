package js6

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/lint"
)

var deviationFigure = &lint.Rule{
	ID: "JS620", Name: "deviation-figure", Title: lint.Text{Zh: "偏差原因与自评表不符", En: "reason differs from its table"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "偏差原因里的预算、执行数、执行率、节省数与同一张自评表不一致；说明的未支付数与预算减执行的差额不一致（少于差额的作提示，可能另有原因）。",
			En: "Budget, executed amount, rate or saving in the reasons differ from their table; or the unpaid amounts that explain the deviation are not budget less executed (less is information: there may be other reasons).",
		},
		Why:   lint.Text{Zh: "同一张表里前后不一。", En: "One table says two things."},
		Basis: lint.Text{Zh: "偏差原因说明的就是本表的预算和执行。", En: "The reasons are about the table's own figures."},
		Bad: docHead + docProject + docFigures + `deviation = "调整后预算数 10.00 万元，实际预算支出 8.50 万元，执行率为 80.00%。"
` + docGoal,
		Good: docHead + docProject + docFigures + `deviation = "调整后预算数 10.00 万元，实际预算支出 8.00 万元，执行率为 80.00%。"
` + docGoal,
	},
	Run: func(p *lint.Pass) {
		eachDeviation(p, compare)
		deviations(p, func(l *link) {
			if name.Contains(l.q.S(), "未") {
				unpaid(p, l.q, l.figures, l.t)
			}
		})
	},
}

// unpaid holds the amounts that a paragraph calls unpaid against budget less executed.
func unpaid(p *lint.Pass, q *lint.Paragraph, figures []figure, t *table) {
	s := q.S()
	sum := exact(amount.Amount{})
	var first, last *figure
	for i := range figures {
		f := &figures[i]
		if !saysUnpaid(s[f.end:]) {
			continue
		}
		n := f.money(p)
		if !known(n) || otherProject(t, s, f.from) {
			continue
		}
		sum = plus(sum, n)
		if last = f; first == nil {
			first = f
		}
	}
	want := minus(t.budgetNum, t.executedNum)
	if first == nil || !known(want) || !differ(sum, want) {
		return
	}
	d := lint.Diagnostic{
		Span: p.Place(q, first.from, last.to), Address: p.ParagraphAddress(q), Relation: "未支付", Verdict: eval.Violated,
		Related: []lint.Related{t.operand(lint.Text{Zh: "执行数", En: "executed amount"}, &t.Executed)},
	}
	moneyFinding(&d, sum.V, want.V)
	args := []any{t.label(), sum.V, money(p, want.V), d.Difference.Abs()}
	if eval.Compare(formula.Le, sum, want) == eval.Violated {
		d.Severity = lint.Warning
		d.Message = lint.Msg("{0}说明未支付 {1}，预算减执行只差 {2}，多 {3}。", "{0}: {1} is said to be unpaid, budget less executed is {2}: {3} more.", args...)
	} else {
		d.Severity = lint.Info
		d.Message = lint.Msg("{0}说明未支付 {1}，预算减执行相差 {2}，其余 {3} 未说明。", "{0}: {1} is said to be unpaid, budget less executed is {2}; {3} is not explained.", args...)
	}
	p.Found(d)
}

// saysUnpaid: the words right after an amount say that it was not paid.
func saysUnpaid(s string) bool {
	s = strings.TrimLeft(s, " \u3000")
	for _, w := range [...]string{"未支付", "未付出", "未付", "尚未支付", "没有支付", "未能支付", "未完成支付"} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

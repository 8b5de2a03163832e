package js6

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// compare reports a figure that text says of a table and that is not the table's.
func compare(x *statement) {
	if x.braced || x.quantity == qIndicators {
		return
	}
	p, t := x.p, x.table
	want, what, at := t.of(&x.said)
	stated := x.num(p)
	if !known(want) || !known(stated) {
		return
	}
	verdict := eval.Compare(formula.Eq, stated, want)
	if verdict != eval.Violated && verdict != eval.Rounding {
		return
	}
	if b := t.initial(); x.quantity == qBudget && b != nil && !differ(stated, number(p, &b.PerformanceFigure)) {
		return
	}
	if verdict == eval.Violated && t.owes(x.quantity, stated, want) {
		return
	}
	printed := want.V
	if strings.HasSuffix(x.unit, "元") {
		printed = x.inUnit(p, want.V)
	}
	printed = printed.Round(max(x.value.Scale(), 2))
	if x.value.Scale() == 0 && printed.Round(0).Equal(printed) {
		printed = printed.Round(0)
	}
	source := want.V
	if x.percent { // it may have been divided
		source = printed
	}
	d := lint.Diagnostic{
		Span: p.Place(x.q, x.from, x.to), Address: p.ParagraphAddress(x.q), Relation: x.word, Verdict: verdict,
		Related: []lint.Related{{Role: "other", Address: t.address(what.Zh), Label: what, File: p.File, Span: placeOf(t, at), Value: source, Known: true}},
		Fixes:   x.replace(printed),
	}
	var expected, difference any
	switch {
	case x.percent:
		expected = lint.Percent{Amount: printed}
		difference = lint.Msg("{0} 个百分点", "{0} percentage points", lint.Difference{Amount: x.value.Sub(printed)})
	case strings.HasSuffix(x.unit, "元"):
		expected, difference = lint.Msg("{0} {1}", "{0} {1}", printed, x.unit), lint.Difference{Amount: x.value.Sub(printed)}
		moneyFinding(&d, stated.V, want.V)
	default:
		expected, difference = points(printed), pointDifference(x.value, printed)
	}
	said := quoted(x.q.S(), x.figure)
	switch {
	case d.Verdict == eval.Violated:
		d.Message = lint.Msg("“{0}”与{1}的{2} {3}不符，{4}。", "“{0}” differs from {2} in {1}, {3}: {4}.", said, t.label(), what, expected, difference)
	case d.Verdict == eval.Rounding && x.quantity != qSaved && at.Kind == report.Stated && x.value.Scale() == at.Value.Scale():
		d.Severity = lint.Warning
		d.Message = lint.Msg("“{0}”与{1}的{2} {3}末位不同，请统一。", "“{0}” and {2} in {1}, {3}, differ in the last digit.", said, t.label(), what, expected)
	default:
		return
	}
	p.Found(d)
}

// owes: a figure is what the table ought to say, by its other figures or by the account, and does not say,
// so that the table is wrong and not the text, and its own rule tells.
func (t *table) owes(q quantity, stated, says eval.Num) bool {
	is := func(n eval.Num) bool { return known(n) && !differ(stated, n) && differ(says, n) }
	switch q {
	case qRate:
		return is(t.computedRate)
	case qScore:
		return is(t.owedScore())
	case qTotal:
		return is(plus(t.scoreNum, t.indicatorScores)) || is(plus(t.owedScore(), t.indicatorScores))
	case qExecuted, qSaved:
		for _, form := range [...]string{expenditure, general} {
			_, spent := total(t.p, form, "")
			if q == qSaved {
				spent = minus(t.budgetNum, spent)
			}
			if t.whole() && is(spent) {
				return true
			}
		}
	}
	return false
}

// owedScore is weight × executed ÷ budget.
func (t *table) owedScore() eval.Num {
	weight, rate := number(t.p, &t.Weight), t.computedRate
	if !known(weight) || !known(rate) {
		return missing
	}
	return eval.Num{V: times(weight, rate.V), Lo: times(weight, rate.Lo), Hi: times(weight, rate.Hi)}
}

// placeOf is the place of a figure, the table's where it is not printed.
func placeOf(t *table, f *report.PerformanceFigure) source.Span {
	if f != nil && f.Set {
		return f.Span
	}
	return t.place()
}

// class is the indicators of one class.
type class struct {
	name string
	rows []*indicator
	// seconds are the second-level classes among them.
	seconds []string
}

// class finds the indicators of a class by the name that text gives it; nil where the table has none.
// A 满意度 class of any wording is that of the table, if it has one.
func (t *table) class(n string) *class {
	c := &class{name: n}
	satisfaction := name.Contains(n, "满意度")
	t.eachIndicator(func(in *indicator) {
		first, second := in.text(firstClass), in.text(secondClass)
		if name.Equal(first, n) || name.Equal(second, n) || satisfaction && (name.Contains(first, "满意度") || name.Contains(second, "满意度")) {
			c.rows = append(c.rows, in)
			if !contains(c.seconds, second) {
				c.seconds = append(c.seconds, second)
			}
		}
	})
	if len(c.rows) == 0 {
		return nil
	}
	return c
}

// scores is Σ得分 of a class, missing where one is.
func (c *class) scores() eval.Num {
	sum := eval.Num{}
	for _, in := range c.rows {
		sum = plus(sum, in.figure(scoreColumn))
	}
	return sum
}

// classBefore is the class that words end with: 数量指标 of “（1）数量指标”, “社会效益指标”.
func classBefore(s string) string {
	s = strings.Trim(s, " \u3000")
	if !strings.HasSuffix(s, "指标") {
		return ""
	}
	return s[lastAfter(s, len(s), &marks):]
}

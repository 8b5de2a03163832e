package js5

import (
	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/phrase"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// slip says how a figure of a sentence may have come to stand for another, where that is hardly chance:
// last year's was left in place, 元 for 万元, a point misplaced, two digits swapped.
func (l *loose) slip(c *claim, want eval.Num) (lint.Suspect, bool) {
	if u := c.figure.Unit; u != phrase.Yuan && u != phrase.WanYuan && u != phrase.YiYuan || c.N != 1 || c.num.V.Sign() <= 0 || want.V.Sign() <= 0 {
		return lint.Suspect{}, false
	}
	if c.When == (phrase.When{}) {
		if before, _, ok := l.value(c.Subject(), phrase.When{Year: -1}, c.para); ok && before.V.Equal(c.num.V) {
			return lint.Suspect{Kind: lint.SuspectLastYear, Clause: lint.Msg("疑沿用了上年的数", "suspect that last year's figure was left in place")}, true
		}
	}
	stated, right := c.figure.Value, l.printedAs(c, want.V)
	switch {
	case stated.Equal(want.V):
		return lint.Suspect{Kind: lint.SuspectUnit, Clause: lint.Msg("疑单位写错，应为{0}", "suspect the unit, which should be {0}", l.p.Report.AmountUnit.String())}, true
	case stated.Equal(right.Shift(4)):
		return lint.Suspect{Kind: lint.SuspectUnit, Clause: lint.Msg("疑以元为单位的数写成了万元", "suspect that an amount in 元 was given as 万元")}, true
	}
	for p := 1; p <= 3; p++ {
		if stated.Equal(right.Shift(p)) || stated.Equal(right.Shift(-p)) {
			return lint.Suspect{Kind: lint.SuspectPoint, Clause: lint.Msg("疑小数点错位", "suspect that the decimal point is misplaced")}, true
		}
	}
	if swapped(stated, right) {
		return lint.Suspect{Kind: lint.SuspectSwap, Clause: lint.Msg("疑数字颠倒", "suspect that two digits changed places")}, true
	}
	return lint.Suspect{}, false
}

// swapped: two neighbouring digits of a and b, and nothing else, have changed places.
func swapped(a, b amount.Amount) bool {
	x, y := a.String(), b.String()
	if len(x) != len(y) {
		return false
	}
	for i := range x {
		if x[i] == y[i] {
			continue
		}
		j := i + 1
		if j < len(x) && x[j] == '.' {
			j++
		}
		return j < len(x) && x[i] == y[j] && x[j] == y[i] && x[j+1:] == y[j+1:]
	}
	return false
}

// unitFix offers the report's unit for the one that a figure has.
func (l *loose) unitFix(c *claim) lint.Fix {
	unit := l.p.Report.AmountUnit.String()
	q := l.paragraph(c)
	from := c.figure.End - len(trimLeft(q.S()[c.figure.To:c.figure.End]))
	return lint.Fix{
		Title: lint.Text{Zh: "单位改为" + unit, En: "change the unit to " + unit}, Kind: lint.Ask,
		Edits: []source.Edit{{Span: l.p.Place(q, from, c.figure.End), New: unit}},
	}
}

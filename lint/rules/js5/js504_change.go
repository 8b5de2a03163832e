package js5

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/phrase"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

var looseChange = &lint.Rule{
	ID: "JS504", Name: "loose-change", Title: lint.Text{Zh: "增减额增减率不符", En: "change or growth rate is wrong"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "“与上年相比增加 V，增长 P”“比预算数少 V”与两个数之差不符，增长率的基数用错也在此列。上年数按上年报告（prior）、[figures]、本段写的上年数；都没有时，按增减额倒推上年数，看增减率是否与它相符，不符作核实。",
			En: "A change or growth rate is not the difference of its two figures, or rests on the wrong base. Last year's figure is that of the prior report, of [figures] or of the paragraph; where none is given it follows from the change, and a rate that disagrees with it is a warning.",
		},
		Why:   lint.Text{Zh: "同比数最受关注，也最容易沿用上年的说法，或拿本年数作基数。", En: "Comparisons are read first, and easily rest on this year's figure or on last year's sentence."},
		Basis: lint.Text{Zh: "增减额 = 本年 − 上年；增减率 = 增减额 ÷ 上年。", En: "Change = this year − last year; growth = change ÷ last year."},
		Bad: `[report]
unit = "示例局"
year = 2024
amount_unit = "万元"
edition = "shanghai"

[table.1]
form = "收入支出决算总表"

[table.1.rows]
"收入.总计" = [2995.39]

[[section]]
title = "一、收入支出决算总体情况说明"
text = "示例局2024年度收入支出总计2995.39万元。与2023年度相比，收入支出总计减少56.95万元，下降1.90%。"
`,
		Good: `[report]
unit = "示例局"
year = 2024
amount_unit = "万元"
edition = "shanghai"

[table.1]
form = "收入支出决算总表"

[table.1.rows]
"收入.总计" = [2995.39]

[[section]]
title = "一、收入支出决算总体情况说明"
text = "示例局2024年度收入支出总计2995.39万元。与2023年度相比，收入支出总计减少56.95万元，下降1.87%。"
`,
	},
	Run: runLoose,
}

// judgeChange holds “增加 V” or “增长 P” against the two figures that it compares.
func (l *loose) judgeChange(i int) {
	c := &l.claims[i]
	if c.Sign < 0 && c.num.V.Sign() < 0 && !c.Unsigned && !c.figure.Bound {
		l.twiceLess(i)
	}
	now, _, ok := l.subject(c, phrase.When{Aspect: l.nowOf(c)})
	if !ok {
		return
	}
	before, src, ok := l.subject(c, c.Against)
	implied := false
	change := -1
	if !ok {
		if change = l.changeBefore(i); change < 0 {
			return
		}
		before, implied = minus(now, l.claims[change].signed()), true
	}
	actual := minus(now, before)
	if c.Kind == phrase.Growth {
		if actual, ok = grown(now, before); !ok {
			return
		}
	}
	stated := c.signed()
	switch {
	case !differs(stated, actual):
		return
	case c.Unsigned && !differs(negative(stated), actual):
		return
	case !c.Unsigned && !differs(negative(stated), actual):
		l.turned(i, actual, implied)
		return
	case implied && l.turnedChange(change, c, now):
		return
	case c.figure.Bound:
		return
	}
	d := l.diagnostic(c, c.figure.Start, c.figure.End)
	if c.Assumed || implied {
		d.Severity = lint.Warning
	}
	want := actual
	if want.V.Sign() < 0 {
		want = negative(want)
	}
	verb := [...]lint.Text{{Zh: "减少", En: "less"}, {Zh: "增加", En: "more"}}[signIndex(actual.V)]
	if c.Unsigned {
		verb = lint.Text{Zh: "差", En: "apart"}
	}
	if c.Kind == phrase.Change {
		d.HasAmounts, d.Stated, d.Expected, d.Difference = true, c.num.V, want.V, c.num.V.Sub(want.V)
		d.Message = lint.Msg("“{0}”，应为{1} {2}（{3} − {4}）。", "“{0}” should be {1} {2} ({3} − {4}).", l.said(c), verb, l.shown(c, want), now.V, before.V)
	} else {
		want.V = want.V.Round(c.figure.Value.Scale())
		basis := lint.Msg("{0}为 {1}", "{0} is {1}", l.sourceLabel(c.Subject(), c.Against, src), before.V)
		if implied {
			basis = lint.Msg("按增减额推算，上年为 {0}", "last year was {0} by the change", before.V)
		}
		d.Message = lint.Msg("“{0}”，应为{1} {2}（{3}）。", "“{0}” should be {1} {2} ({3}).", l.said(c), verb, lint.Percent{Amount: want.V}, basis)
	}
	d.Fixes = l.figureFixes(c, want, nil)
	l.add("JS504", c, d)
}

func signIndex(a amount.Amount) int {
	if a.Sign() < 0 {
		return 0
	}
	return 1
}

// nowOf is the aspect that is compared: a final figure with a budget, else what is spoken of.
func (l *loose) nowOf(c *claim) phrase.Aspect {
	if c.Against.Year == 0 {
		return phrase.Final
	}
	return c.When.Aspect
}

// signed is the claim's figure, below zero where it is a decrease.
func (c *claim) signed() eval.Num {
	if c.Sign < 0 && c.num.V.Sign() > 0 {
		return negative(c.num)
	}
	return c.num
}

// twiceLess: “减少 -50.00 万元” says twice that it is less. A rate that does so too is not said again.
func (l *loose) twiceLess(i int) {
	c := &l.claims[i]
	c.turned = true
	if i > 0 && l.claims[i-1].turned && l.claims[i-1].para == c.para && l.claims[i-1].Subjects == c.Subjects {
		return
	}
	s := l.paragraph(c).S()
	sign := strings.TrimSuffix(strings.TrimSuffix(s[:c.figure.Start], "-"), "－")
	d := l.diagnostic(c, len(sign), c.End)
	d.Severity = lint.Warning
	d.Message = lint.Msg("“{0}”写了“{1}”又写负号，成了增加，请删去负号。", "“{0}” says “{1}” and has a minus sign, which makes it more; leave out the sign.", l.said(c), s[c.WordStart:c.WordEnd])
	d.Fixes = []lint.Fix{{
		Title: lint.Text{Zh: "删去负号", En: "leave out the minus sign"}, Kind: lint.Ask,
		Edits: []source.Edit{{Span: l.p.Place(l.paragraph(c), len(sign), c.figure.Start)}},
	}}
	l.add("JS506", c, d)
}

// changeBefore is the change that a growth rate follows, from which its base can be told; −1 for none.
func (l *loose) changeBefore(i int) int {
	c := &l.claims[i]
	if c.Kind != phrase.Growth {
		return -1
	}
	for j := i - 1; j >= 0 && l.claims[j].para == c.para; j-- {
		o := &l.claims[j]
		if o.Kind == phrase.Change && o.N == c.N && o.Subjects == c.Subjects && o.Against == c.Against && o.figure.Start < c.figure.Start {
			return j
		}
	}
	return -1
}

// turnedChange: the growth rate fits the change before it if that went the other way, so the direction is
// doubted and not the rate.
func (l *loose) turnedChange(i int, rate *claim, now eval.Num) bool {
	c := &l.claims[i]
	if c.Unsigned || c.WordStart == c.WordEnd {
		return false
	}
	before := plus(now, c.signed())
	actual, ok := grown(now, before)
	if !ok || differs(rate.num, actual) && differs(negative(rate.num), actual) {
		return false
	}
	c.turned = true
	verb := [...]lint.Text{{Zh: "减少", En: "a decrease"}, {Zh: "增加", En: "an increase"}}[signIndex(actual.V)]
	d := l.diagnostic(c, c.WordStart, c.End)
	d.Severity = lint.Warning
	d.Message = lint.Msg("“{0}”与后面的 {1} 对不上；按{2} {3} 推算，上年为 {4}，正好{2} {1}，疑增减写反。", "“{0}” and {1} after it do not agree; {2} of {3} makes last year {4}, and the rate right: the direction may be wrong.",
		l.said(c), lint.Percent{Amount: rate.num.V.Abs()}, verb, c.num.V.Abs(), before.V)
	l.add("JS506", c, d)
	return true
}

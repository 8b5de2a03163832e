package js5

import (
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/phrase"
	"github.com/juesuan/juesuan-lint/lint"
)

var looseLastYear = &lint.Rule{
	ID: "JS509", Name: "loose-last-year", Title: lint.Text{Zh: "推算的上年数互相矛盾", En: "last year's figures contradict each other"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "由“增加 V”“持平”倒推的上年数，在两处不一样；或财政拨款上年总计与“上年支出 + 本年年初结转和结余”不符（没有年初调整、只有一般公共预算财政拨款时两者相等）。上年数已由上年报告或 [figures] 给出的，由增减额一条检查。",
			En: "Last year's figure that follows from a change is not the same in two places; or last year's fiscal total is not last year's spending plus what was carried into this year. Where last year's figure is given, the change itself is checked instead.",
		},
		Why:   lint.Text{Zh: "上年数是固定的，几处推出几个数，至少有一处增减写错了。", En: "Last year's figure is one; two of them mean that a change is wrong."},
		Basis: lint.Text{Zh: "上年数 = 本年数 − 增减额；上年年末结转和结余 = 本年年初结转和结余。", En: "Last year = this year − change; last year's closing balance = this year's opening balance."},
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
text = """
2024年度收入支出总计2995.39万元。与2023年度相比，收入支出总计减少56.95万元。
2024年度收入支出总计比上年增加56.95万元。
"""
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
text = """
2024年度收入支出总计2995.39万元。与2023年度相比，收入支出总计减少56.95万元。
2024年度收入支出总计比上年减少56.95万元。
"""
`,
	},
	Run: runLoose,
}

// judgeLastYear compares the values of last year that the text implies.
func (l *loose) judgeLastYear() {
	for i := range l.claims {
		c := &l.claims[i]
		was, ok := l.implied(c)
		if !ok {
			continue
		}
		if _, _, known := l.reader.Known(c.Subject(), c.Against); known {
			continue
		}
		for j := range i {
			o := &l.claims[j]
			if o.N != 1 || o.Subject() != c.Subject() || o.Against != c.Against {
				continue
			}
			if before, ok := l.implied(o); ok && differs(was, before) {
				l.contradicts(c, was, before, lint.Msg("前面“{0}”", "“{0}” before it", l.said(o)))
				return
			}
		}
		if c.Against.Aspect == phrase.Final && c.Subject().Quantity >= 0 {
			l.carriedOver(c, was)
		}
	}
}

// implied is what last year's figure must be if the claim is right.
func (l *loose) implied(c *claim) (eval.Num, bool) {
	if c.N != 1 || c.Against.Year != -1 || c.Soft || c.Kind != phrase.Change && c.Kind != phrase.Direction || c.Unsigned || c.turned {
		return eval.Num{}, false
	}
	if c.Kind == phrase.Direction && (c.Sign != 0 || c.Near) {
		return eval.Num{}, false
	}
	now, _, ok := l.reader.Known(c.Subject(), phrase.When{Aspect: c.When.Aspect})
	if !ok {
		return now, false
	}
	switch {
	case c.Kind == phrase.Direction:
		return now, true
	case c.Sign < 0:
		return plus(now, c.num), true
	}
	return minus(now, c.num), true
}

func (l *loose) contradicts(c *claim, was, other eval.Num, where lint.Message) {
	d := l.diagnostic(c, c.WordStart, c.End)
	d.HasAmounts, d.Stated, d.Expected, d.Difference = true, was.V, other.V, was.V.Sub(other.V)
	d.Message = lint.Msg("按“{0}”推算，{1}是 {2}；按{3}推算是 {4}，请核对。", "by “{0}” {1} was {2}; by {3} it was {4}.",
		l.said(c), l.name(c.Subject(), c.Against), was.V, where, other.V)
	l.add("JS509", c, d)
}

// carriedOver: last year's total was what was spent then and what was carried into this year.
func (l *loose) carriedOver(c *claim, was eval.Num) {
	q := &l.reader.Grammar().Quantities[c.Subject().Quantity]
	if len(q.Carries) != 3 {
		return
	}
	spent, opening, closing := phrase.Ref{Quantity: q.Carries[0]}, phrase.Ref{Quantity: q.Carries[1]}, phrase.Ref{Quantity: q.Carries[2]}
	total, _, ok1 := l.reader.Known(c.Subject(), phrase.When{})
	now, _, ok2 := l.reader.Known(spent, phrase.When{})
	left, _, ok3 := l.reader.Known(closing, phrase.When{})
	carried, _, ok4 := l.reader.Known(opening, phrase.When{})
	if !ok1 || !ok2 || !ok3 || !ok4 || differs(total, plus(now, left)) {
		return
	}
	for i := range l.claims {
		o := &l.claims[i]
		if o.N != 1 || o.Subject() != spent || o.Against != c.Against {
			continue
		}
		if before, ok := l.implied(o); ok {
			if other := plus(before, carried); differs(was, other) {
				l.contradicts(c, was, other, lint.Msg("“{0}”加年初结转和结余", "“{0}” and what was carried over", l.said(o)))
			}
			return
		}
	}
}

package js5

import (
	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/phrase"
	"github.com/juesuan/juesuan-lint/lint"
)

var looseDirection = &lint.Rule{
	ID: "JS506", Name: "loose-direction", Title: lint.Text{Zh: "增减方向不符", En: "direction is wrong"},
	Severity: lint.Error, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "写“增加”而实为减少，写“决算数大于预算数”而实为小于，写“持平”“等于”而两数不等，等等。“减少 -5.00 万元”又写“减少”又写负号的，作核实。不知道上年数时，增减率要把增减额反过来才合得上的，作核实。“基本持平”指相差不到 2%；“持平”而相差不到 1% 的作核实。",
			En: "A sentence says more where it is less, above the budget where it is below, or the same where the two differ. A minus sign after 减少 is a warning. Where last year is not known, a growth rate that only fits the change turned round is a warning. “基本持平” allows for 2%; “持平” with less than 1% between is a warning.",
		},
		Why:   lint.Text{Zh: "方向写反，后面的原因也就说反了。", En: "A wrong direction turns the reason given for it around as well."},
		Basis: lint.Text{Zh: "部门决算情况说明应与报表数据一致。", En: "The notes must agree with the tables."},
		Bad: `[report]
unit = "示例局"
year = 2024
amount_unit = "万元"
edition = "shanghai"

[table.5]
form = "一般公共预算财政拨款支出决算表"

[table.5.rows]
201 = ["一般公共服务支出", 1511.89, 1511.89, ""]
20106 = ["财政事务", 1511.89, 1511.89, ""]
2010601 = ["行政运行", 1511.89, 1511.89, ""]

[[section]]
title = "五、一般公共预算财政拨款支出决算情况说明"
text = "1、一般公共服务支出（类）财政事务（款）行政运行（项）。年初预算为1560.05万元，支出决算为1511.89万元。决算数大于预算数的主要原因：人员减少。"
`,
		Good: `[report]
unit = "示例局"
year = 2024
amount_unit = "万元"
edition = "shanghai"

[table.5]
form = "一般公共预算财政拨款支出决算表"

[table.5.rows]
201 = ["一般公共服务支出", 1511.89, 1511.89, ""]
20106 = ["财政事务", 1511.89, 1511.89, ""]
2010601 = ["行政运行", 1511.89, 1511.89, ""]

[[section]]
title = "五、一般公共预算财政拨款支出决算情况说明"
text = "1、一般公共服务支出（类）财政事务（款）行政运行（项）。年初预算为1560.05万元，支出决算为1511.89万元。决算数小于预算数的主要原因：人员减少。"
`,
	},
	Run: runLoose,
}

// turned: the figure is right, its direction is not. A growth rate that repeats the direction of the
// change before it is not said again.
func (l *loose) turned(i int, actual eval.Num, implied bool) {
	c := &l.claims[i]
	c.turned = true
	if c.Kind == phrase.Growth && c.WordStart == c.WordEnd {
		return
	}
	for j := i - 1; j >= 0 && l.claims[j].para == c.para; j-- {
		o := &l.claims[j]
		if o.turned && o.Kind == phrase.Change && o.Subjects == c.Subjects && o.Against == c.Against && o.Sign == c.Sign {
			return
		}
	}
	d := l.diagnostic(c, c.WordStart, c.End)
	if c.Assumed || implied {
		d.Severity = lint.Warning
	}
	verb := [...]lint.Text{{Zh: "减少", En: "less"}, {Zh: "增加", En: "more"}}[signIndex(actual.V)]
	if implied {
		d.Message = lint.Msg("“{0}”与同一句的增减额方向相反，应为{1}。", "“{0}” goes against the change in the same sentence; it should be {1}.", l.said(c), verb)
	} else {
		d.Message = lint.Msg("“{0}”方向相反，应为{1}：本年 {2}，{3} {4}。", "“{0}” goes the wrong way; it should be {1}: now {2}, {3} {4}.",
			l.said(c), verb, l.nowText(c), l.name(c.Subject(), c.Against), l.beforeText(c))
	}
	l.add("JS506", c, d)
}

func (l *loose) nowText(c *claim) amount.Amount {
	n, _, _ := l.subject(c, phrase.When{Aspect: l.nowOf(c)})
	return n.V
}

func (l *loose) beforeText(c *claim) amount.Amount {
	n, _, _ := l.subject(c, c.Against)
	return n.V
}

// judgeDirection holds 大于, 小于, 等于, 持平 against the two figures.
func (l *loose) judgeDirection(c *claim) {
	now, _, ok := l.subject(c, phrase.When{Aspect: l.nowOf(c)})
	if !ok {
		return
	}
	before, src, ok := l.subject(c, c.Against)
	if !ok {
		return
	}
	sign := now.V.Cmp(before.V)
	if sign == int(c.Sign) {
		return
	}
	if l.saysItself(c) || c.Against == (phrase.When{Aspect: phrase.Budget}) && l.againstWhole(c, now) {
		return
	}
	d := l.diagnostic(c, c.WordStart, c.WordEnd)
	if c.Assumed && c.Against.Year < 0 {
		d.Severity = lint.Warning
	}
	if c.Sign == 0 {
		limit := 0
		if c.Near {
			limit = 2
		}
		far := far(now, before)
		if !differs(now, before) || far.Cmp(amount.FromInt(limit)) < 0 {
			return
		}
		if far.Cmp(amount.FromInt(1)) < 0 {
			d.Severity = lint.Warning
		}
	} else if sign != 0 && !differs(now, before) {
		return
	}
	words := [...]lint.Text{{Zh: "小于", En: "below"}, {Zh: "等于", En: "equal to"}, {Zh: "大于", En: "above"}}
	difference := now.V.Sub(before.V)
	d.HasAmounts, d.Stated, d.Expected, d.Difference = true, now.V, before.V, difference
	d.Message = lint.Msg("“{0}”不符：{1} {2}，{3} {4}，应为{5}，{6}。", "“{0}” is wrong: {1} is {2}, {3} is {4}: {5}, {6}.",
		l.said(c), l.name(c.Subject(), phrase.When{Aspect: l.nowOf(c)}), now.V, l.sourceLabel(c.Subject(), c.Against, src), before.V, words[sign+1], lint.Difference{Amount: difference})
	if sign == 0 {
		d.Message = lint.Msg("“{0}”不符：{1} {2}，与{3}相等。", "“{0}” is wrong: {1} is {2}, as much as {3}.",
			l.said(c), l.name(c.Subject(), phrase.When{Aspect: l.nowOf(c)}), now.V, l.sourceLabel(c.Subject(), c.Against, src))
	}
	l.add("JS506", c, d)
}

// againstWhole: the direction is right against the budget with the changes of the year.
func (l *loose) againstWhole(c *claim, now eval.Num) bool {
	whole, _, ok := l.subject(c, phrase.When{Aspect: phrase.Whole})
	return ok && now.V.Cmp(whole.V) == int(c.Sign)
}

// saysItself: the paragraph's own figures bear the direction out, so that the fault lies with one of
// them, and is said there.
func (l *loose) saysItself(c *claim) bool {
	now, ok := l.printed(c.Subject(), phrase.When{Aspect: l.nowOf(c)}, c.para)
	if !ok {
		return false
	}
	before, ok := l.printed(c.Subject(), c.Against, c.para)
	return ok && now.V.Cmp(before.V) == int(c.Sign)
}

// far is by how many percent two amounts differ.
func far(now, before eval.Num) amount.Amount {
	if before.V.IsZero() {
		return amount.FromInt(100)
	}
	q, ok := now.V.Sub(before.V).Abs().Shift(2).Div(before.V.Abs(), 4)
	if !ok {
		return amount.FromInt(100)
	}
	return q
}

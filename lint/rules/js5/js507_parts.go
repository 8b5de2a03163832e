package js5

import (
	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/phrase"
	"github.com/juesuan/juesuan-lint/lint"
)

var looseParts = &lint.Rule{
	ID: "JS507", Name: "loose-parts", Title: lint.Text{Zh: "说明分项之和不符", En: "parts in text do not add up"},
	Severity: lint.Error, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "说明里的分项加起来不等于所说的合计：各类车辆与车辆数，各等次与自评项目数，已整改、正在整改与发现问题数；列全了的各项占比相加不是 100%（四舍五入能解释的除外）。金额只差尾数的作提示。",
			En: "Parts in the text do not make up the total that it gives: vehicles by kind, grades and projects, problems put right and not yet; or the shares of a complete list do not add up to 100%, rounding aside. A residue of rounding in amounts is information.",
		},
		Why:   lint.Text{Zh: "表里没有的数没有勾稽关系把关，只能靠说明自己前后相合。", En: "What no table holds can only be checked against itself."},
		Basis: lint.Text{Zh: "合计 = 各分项之和。", En: "A total is the sum of its parts."},
		Bad: `[report]
unit = "示例局"
year = 2024
amount_unit = "万元"
edition = "shanghai"

[[section]]
title = "十、预算绩效管理情况"
text = "绩效自评中共发现问题15个，已经完成整改的11个，正在整改的3个。"
`,
		Good: `[report]
unit = "示例局"
year = 2024
amount_unit = "万元"
edition = "shanghai"

[[section]]
title = "十、预算绩效管理情况"
text = "绩效自评中共发现问题15个，已经完成整改的12个，正在整改的3个。"
`,
	},
	Run: runLoose,
}

// judgeParts adds up what the text lists.
func (l *loose) judgeParts() {
	for i := range l.claims {
		c := &l.claims[i]
		if c.Kind == phrase.Value && c.N == 1 && c.Subject().Quantity >= 0 {
			if q := &l.reader.Grammar().Quantities[c.Subject().Quantity]; len(q.Parts) > 0 {
				l.sumOfParts(c, q.Parts)
			}
			l.sumOfItems(c)
		}
		if c.List > 0 && (i == 0 || l.claims[i-1].List != c.List || l.claims[i-1].para != c.para) {
			l.sumOfList(i)
		}
	}
}

// sumOfParts holds a figure that no table gives against the parts that its paragraph gives.
func (l *loose) sumOfParts(c *claim, parts []int16) {
	if _, _, known := l.reader.Known(c.Subject(), c.When); known {
		return
	}
	sum := eval.Num{}
	for _, part := range parts {
		n, ok := l.printed(phrase.Ref{Quantity: part}, c.When, c.para)
		if !ok {
			return
		}
		sum = plus(sum, n)
	}
	if !differs(c.num, sum) {
		return
	}
	d := l.diagnostic(c, c.Start, c.End)
	d.HasAmounts, d.Stated, d.Expected, d.Difference = true, c.num.V, sum.V, c.num.V.Sub(sum.V)
	d.Message = lint.Msg("“{0}”，后面各项相加 {1}，{2}。", "“{0}”, but the parts after it add up to {1}: {2}.", l.said(c), sum.V, lint.Difference{Amount: d.Difference})
	l.add("JS507", c, d)
}

// sumOfList adds up the amounts and the shares of a list of parts that begins with claim i.
func (l *loose) sumOfList(i int) {
	first := &l.claims[i]
	whole, ok := l.printed(first.ListWhole, first.When, first.para)
	if !ok {
		return
	}
	amounts, shares := eval.Num{}, eval.Num{Percent: true}
	var last, lastShare *claim
	nAmounts, nShares := 0, 0
	for j := i; j < len(l.claims) && l.claims[j].para == first.para && l.claims[j].List == first.List; j++ {
		switch c := &l.claims[j]; {
		case c.N != 1 || !c.partOf(first.ListWhole):
		case c.Kind == phrase.Value && c.When == first.When && c.figure.Unit != phrase.Count:
			amounts, last = plus(amounts, c.num), c
			nAmounts++
		case c.Kind == phrase.Share:
			shares.V, shares.Lo, shares.Hi = shares.V.Add(c.num.V), shares.Lo.Add(c.num.Lo), shares.Hi.Add(c.num.Hi)
			lastShare = c
			nShares++
		}
	}
	if nAmounts < 2 || differs(amounts, whole) {
		return // not a complete list
	}
	if eval.Compare(formula.Eq, amounts, whole) == eval.Rounding {
		d := l.diagnostic(last, first.Start, last.End)
		d.Severity, d.Verdict = lint.Info, eval.Rounding
		d.Message = lint.Msg("尾差：{0}的 {1} 项相加 {2}，合计写 {3}，属四舍五入，可不改。", "rounding: the {1} parts of {0} add up to {2}, the total is {3}.",
			l.name(first.ListWhole, first.When), nAmounts, amounts.V, whole.V)
		l.add("JS507", last, d)
	}
	hundred := eval.Num{V: amount.FromInt(100), Lo: amount.FromInt(100), Hi: amount.FromInt(100), Percent: true}
	if nShares == nAmounts && differs(shares, hundred) {
		d := l.diagnostic(lastShare, first.Start, lastShare.End)
		d.Message = lint.Msg("{0}的 {1} 项占比相加 {2}，不是 100%。", "the {1} shares of {0} add up to {2}, not 100%.",
			l.name(first.ListWhole, first.When), nShares, lint.Percent{Amount: shares.V})
		l.add("JS507", lastShare, d)
	}
}

// partOf: the claim's subject may be a direct part of the whole.
func (c *claim) partOf(whole phrase.Ref) bool {
	code := c.Subject().Code
	return code == 0 || whole.Code == 0 && code.Level() == 1 || whole.Code != 0 && code.Parent() == whole.Code
}

// sumOfItems holds the total of a section against its paragraphs by 项.
func (l *loose) sumOfItems(c *claim) {
	g := l.reader.Grammar()
	form := g.CodesOf(c.Subject())
	if form < 0 {
		return
	}
	sum, n := eval.Num{}, 0
	for i := range l.claims {
		o := &l.claims[i]
		if o.Kind != phrase.Value || o.N != 1 || o.When != c.When || int(o.Subject().Form) != form || o.Subject().Code == 0 || o.para <= c.para {
			continue
		}
		if o.Subject().Code.Level() != 3 || l.paragraph(o).Element != l.paragraph(c).Element || l.saidBefore(i, c.para) {
			continue
		}
		sum = plus(sum, o.num)
		n++
	}
	if n < 2 || sum.V.Equal(c.num.V) {
		return
	}
	d := l.diagnostic(c, c.Start, c.End)
	if differs(sum, c.num) {
		// Less may be items that are not told; more cannot be.
		if _, _, known := l.reader.Known(c.Subject(), c.When); known && c.When.Aspect == phrase.Final || sum.V.Cmp(c.num.V) < 0 || c.Soft {
			return
		}
		d.Severity, d.HasAmounts, d.Stated, d.Expected, d.Difference = lint.Warning, true, c.num.V, sum.V, c.num.V.Sub(sum.V)
		d.Message = lint.Msg("“{0}”，以下 {1} 项相加 {2}，{3}，请核对。", "“{0}”, but the {1} items below add up to {2}: {3}.", l.said(c), n, sum.V, lint.Difference{Amount: d.Difference})
		l.add("JS507", c, d)
		return
	}
	d.Severity, d.Verdict = lint.Info, eval.Rounding
	d.Message = lint.Msg("尾差：以下 {0} 项相加 {1}，这里写 {2}，属四舍五入，可不改。", "rounding: the {0} items below add up to {1}, here it says {2}.", n, sum.V, c.num.V)
	l.add("JS507", c, d)
}

// saidBefore: the same figure was given before, after paragraph para.
func (l *loose) saidBefore(i, para int) bool {
	for j := range i {
		if o := &l.claims[j]; o.para > para && o.states(l.claims[i].Subject(), l.claims[i].When) && o.N == 1 {
			return true
		}
	}
	return false
}

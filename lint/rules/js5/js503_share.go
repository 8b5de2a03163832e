package js5

import (
	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/phrase"
	"github.com/juesuan/juesuan-lint/lint"
)

var looseShare = &lint.Rule{
	ID: "JS503", Name: "loose-share", Title: lint.Text{Zh: "占比不符", En: "share is wrong"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "“占……的 P”与按表中数算出的不符。没有写占什么的，按本段前面说的合计；为使各项之和等于 100% 而调整末位 1 的不算，末位只差 1 的作核实。",
			En: "“… is P of …” is not what the tables give. Where the whole is not said, it is the total that the paragraph began with. A last digit adjusted so that the shares add up to 100% does not count; one unit of the last digit is a warning.",
		},
		Why:   lint.Text{Zh: "占比往往手算后填入，表数一改就不对了，也容易用错分母。", En: "Shares are often worked out by hand, of the wrong total, or of a figure that has changed since."},
		Basis: lint.Text{Zh: "占比 = 部分 ÷ 合计。", En: "Share = part ÷ total."},
		Bad: `[report]
unit = "示例局"
year = 2024
amount_unit = "万元"
edition = "shanghai"

[table.3]
form = "支出决算表"

[table.3.rows]
"合计" = [2940.05, 2336.91, 603.14]

[[section]]
title = "三、支出决算情况说明"
text = "本年支出合计2940.05万元，其中：基本支出2336.91万元，占79.94%；项目支出603.14万元，占20.51%。"
`,
		Good: `[report]
unit = "示例局"
year = 2024
amount_unit = "万元"
edition = "shanghai"

[table.3]
form = "支出决算表"

[table.3.rows]
"合计" = [2940.05, 2336.91, 603.14]

[[section]]
title = "三、支出决算情况说明"
text = "本年支出合计2940.05万元，其中：基本支出2336.91万元，占79.49%；项目支出603.14万元，占20.51%。"
`,
	},
	Run: runLoose,
}

func (l *loose) judgeShare(c *claim) {
	if c.figure.Bound {
		return
	}
	part, _, ok := l.subject(c, c.When)
	if !ok {
		return
	}
	var want, of eval.Num
	var first *phrase.Base
	for i := range c.Bases[:c.NBases] {
		b := &c.Bases[i]
		total, _, known := l.value(b.Ref, phrase.When{Aspect: b.Aspect}, c.para)
		if !known || total.V.Sign() <= 0 {
			return
		}
		share := eval.Share(part, total)
		if share.Status != eval.OK || !differs(c.num, share) {
			return
		}
		if first == nil {
			first, want, of = b, share, total
		}
	}
	if first == nil || l.isOfProcurement(c) {
		return
	}
	unit := amount.New(1, c.figure.Value.Scale())
	off := c.num.V.Sub(want.V.Round(c.figure.Value.Scale()))
	d := l.diagnostic(c, c.Start, c.End)
	if off.Abs().Cmp(unit) <= 0 {
		if l.addsUp(c) {
			return
		}
		d.Severity = lint.Warning
	}
	expected := want.V.Round(c.figure.Value.Scale())
	d.Message = lint.Msg("“{0}”，应为 {1}（{2} ÷ {3}，占{4}），{5} 个百分点。", "“{0}” should be {1} ({2} ÷ {3}, of {4}): {5} percentage points.",
		l.said(c), lint.Percent{Amount: expected}, part.V, of.V, l.name(first.Ref, phrase.When{Aspect: first.Aspect}), lint.Difference{Amount: off})
	d.Fixes = l.figureFixes(c, want, nil)
	l.add("JS503", c, d)
}

// isOfProcurement: the share is one that JS517 holds against the amounts of its paragraph.
func (l *loose) isOfProcurement(c *claim) bool {
	q := l.paragraph(c)
	if q.Topic != lint.Procurement {
		return false
	}
	var t procurement
	t.read(readerOf(l.p), q)
	for i := range t.shares {
		if s := &t.shares[i]; s.from == c.figure.Start && s.part != nil && s.whole != nil && s.part != s.whole {
			return true
		}
	}
	return false
}

// addsUp: the shares of the paragraph that are of the same whole add up to 100 %.
func (l *loose) addsUp(c *claim) bool {
	sum := amount.Amount{}
	for i := range l.claims {
		o := &l.claims[i]
		if o.Kind == phrase.Share && o.para == c.para && o.List == c.List && o.NBases > 0 && c.NBases > 0 && o.Bases[0] == c.Bases[0] {
			sum = sum.Add(o.num.V)
		}
	}
	return sum.Equal(amount.FromInt(100))
}

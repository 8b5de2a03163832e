package js6

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/lint"
)

var indicatorNames = &lint.Rule{
	ID: "JS627", Name: "indicator-names", Title: lint.Text{Zh: "附件所列指标与自评表不符", En: "indicators listed in an attachment differ"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "附件写“某某指标设置 n 个三级指标：……”，个数或名称与自评表不一致。名称是另一个项目的指标，或者个数对不上，作核实；只是叫法不同，作提示。",
			En: "An attachment says that a class has n indicators and lists them, and their number or names are not the table's. Another project's indicators, or another number, are a warning; other wording is information.",
		},
		Why:   lint.Text{Zh: "多半抄自别的项目的评价报告。", En: "Often copied from another project's report."},
		Basis: lint.Text{Zh: "绩效评价报告以自评表为依据。", En: "The report rests on the table."},
		Bad: docHead + docProject + docFigures + docGoal + `
[[attachment]]
title = "企业服务活动经费项目绩效评价报告"
of = "企业服务活动经费"
text = "数量指标设置 2 个三级指标：举办活动场数。"
`,
		Good: docHead + docProject + docFigures + docGoal + `
[[attachment]]
title = "企业服务活动经费项目绩效评价报告"
of = "企业服务活动经费"
text = "数量指标设置 1 个三级指标：举办活动场数。"
`,
	},
	Run: func(p *lint.Pass) {
		attached(p, func(l *link) {
			if l.listed != nil {
				compareListed(p, l.q, l.listed, l.t)
			}
		})
	},
}

// compareListed reports a list of indicators or classes that is not the table's.
func compareListed(p *lint.Pass, q *lint.Paragraph, l *listed, t *table) {
	n, ok := l.count.value.Int()
	if !ok {
		return
	}
	d := lint.Diagnostic{Span: p.Place(q, l.count.from, l.count.to), Address: p.ParagraphAddress(q), Relation: l.name}
	if l.class == nil {
		d.Message = lint.Msg("附件说“{0}”，{1}没有这一类指标，请核实。", "The attachment speaks of “{0}”, {1} has no such class.", l.name, t.label())
		p.Found(d)
		return
	}
	have := thirdNames(l.class)
	if l.second {
		have = l.class.seconds
	}
	var strange []string
	for _, x := range l.names {
		if !contains(have, x) {
			strange = append(strange, x)
		}
	}
	switch {
	case n != len(have):
		d.Message = lint.Msg("附件说{0}设置 {1} 个，{2}列有 {3} 个（{4}），{5} 个。", "The attachment says that {0} has {1}, {2} lists {3} ({4}): {5}.",
			l.name, n, t.label(), len(have), strings.Join(have, "、"), lint.Difference{Amount: amount.FromInt(n - len(have))})
		d.Fixes = replaceNumber(p, q, l.count, amount.FromInt(len(have)))
	case l.second && len(l.names) > 0 && len(l.names) != n:
		d.Message = lint.Msg("附件说{0}设置 {1} 个二级指标，却列了 {2} 个（{3}）；{4}列的是{5}，请核实。", "The attachment says that {0} has {1} classes and lists {2} ({3}); {4} lists {5}.",
			l.name, n, len(l.names), strings.Join(l.names, "、"), t.label(), strings.Join(have, "、"))
	case len(strange) > 0:
		d.Span = p.Place(q, l.list, l.end)
		other := indicatorElsewhere(t, strange)
		if len(strange) == 1 && name.Equal(strange[0]+"指标", l.name) {
			other = nil // the class itself, named for its only indicator
		}
		if other == nil && !l.second {
			d.Severity = lint.Info
		}
		d.Message = lint.Msg("附件所列“{0}”，{1}{2}列的是“{3}”，请核实。", "The attachment lists “{0}”, under {2} {1} lists “{3}”.", strings.Join(strange, "、"), t.label(), l.name, strings.Join(have, "、"))
		if other != nil {
			d.Message = lint.Msg("附件所列“{0}”，{1}{2}列的是“{3}”；疑抄自{4}。", "The attachment lists “{0}”, under {2} {1} lists “{3}”; perhaps copied from {4}.",
				strings.Join(strange, "、"), t.label(), l.name, strings.Join(have, "、"), other.label())
			d.Related = append(d.Related, lint.Related{Role: "other", Address: other.address(), Label: other.label(), File: p.File, Span: other.place()})
		}
	default:
		return
	}
	d.Related = append(places(l.class.rows), d.Related...)
	p.Found(d)
}

func thirdNames(c *class) (out []string) {
	for _, in := range c.rows {
		out = append(out, in.text(third))
	}
	return out
}

// indicatorElsewhere is another table that has one of the indicators, nil for none.
func indicatorElsewhere(t *table, names []string) (found *table) {
	eachTable(t.p, func(o *table) {
		if o.el == t.el || found != nil {
			return
		}
		o.eachIndicator(func(in *indicator) {
			for _, n := range names {
				if name.Equal(in.text(third), n) {
					found = o
				}
			}
		})
	})
	return found
}

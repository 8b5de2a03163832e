package js5

import (
	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/phrase"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// fewestInOtherUnit is how many figures must speak for the other unit.
const fewestInOtherUnit = 3

var reportUnit = &lint.Rule{
	ID: "JS524", Name: "report-unit", Title: lint.Text{Zh: "金额单位疑误", En: "amount_unit may be wrong"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "说明里的金额没有一个与表相符，而把 [report] 的 amount_unit 换成另一个单位（元、万元）就相符，至少三处。",
			En: "No amount in the notes agrees with the tables, but at least three do once amount_unit of [report] is the other unit (元, 万元).",
		},
		Why:   lint.Text{Zh: "单位写错，处处相差一万倍；先改这一处，其余发现多半就没有了。", En: "A wrong unit makes every amount ten thousand times too large or too small; once it is right, most other findings are gone."},
		Basis: lint.Text{Zh: "公开表右上角的“金额单位”。", En: "The unit printed above each table."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
"合计" = [624.81, 392.43, 232.38]

[[section]]
title = "三、支出决算情况说明"
text = "支出合计 {624.81 = 表3.合计.1栏} 万元，其中：基本支出 {392.43 = 表3.合计.基本支出} 万元，项目支出 {232.38 = 表3.合计.项目支出} 万元。"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
"合计" = [6248100.00, 3924300.00, 2323800.00]

[[section]]
title = "三、支出决算情况说明"
text = "支出合计 {624.81 = 表3.合计.1栏} 万元，其中：基本支出 {392.43 = 表3.合计.基本支出} 万元，项目支出 {232.38 = 表3.合计.项目支出} 万元。"
`,
	},
	Run: func(p *lint.Pass) {
		unit, other := p.Report.AmountUnit, report.UnitUnknown
		switch unit {
		case report.Yuan:
			other = report.WanYuan
		case report.WanYuan:
			other = report.Yuan
		default:
			return
		}
		n := 0
		for stated, source := range amountsInText(p) {
			switch {
			case sameAmount(stated, source):
				return
			case sameAmount(shifted(stated, unit.Shift(other)), source):
				n++
			}
		}
		if n < fewestInOtherUnit {
			return
		}
		p.Found(lint.Diagnostic{
			Span: p.Report.AmountUnitSpan, Relation: "amount_unit=" + unit.String(),
			Message: lint.Msg("金额单位写的是“{0}”，说明里没有一个金额与表相符；换成“{1}”，{2} 处相符：疑为“{1}”。请先改这里，再看其余发现。",
				"the amount unit is {0}, and no amount in the notes agrees with the tables; with {1}, {2} do: is it {1}? Settle this first, then look at the other findings.", unit.String(), other.String(), n),
			Fixes: []lint.Fix{{
				Title: lint.Text{Zh: "单位改为“" + other.String() + "”", En: "change the unit to " + other.String()}, Kind: lint.Ask,
				Edits: []source.Edit{{Span: p.Report.AmountUnitSpan, New: `"` + other.String() + `"`}},
			}},
		})
	},
}

// amountsInText yields the amounts that the notes state in a unit of money, in the report's unit, each with what the
// report holds of it. Zero is left out: it is the same in every unit.
func amountsInText(p *lint.Pass) func(yield func(stated, source eval.Num) bool) {
	known := func(stated, source eval.Num) bool {
		return source.Status == eval.OK && !source.Percent && source.V.Sign() != 0 && stated.V.Sign() != 0
	}
	return func(yield func(stated, source eval.Num) bool) {
		figures := p.Eval.TextFigures()
		for i := range figures {
			f := &figures[i]
			if f.Kind != formula.Stated || f.Expr == nil || len(f.Errors) > 0 {
				continue
			}
			n := number{value: f.Value}
			if n.unit, _, _ = unitAfter(f.Text.S[f.Span.End:]); !n.unit.isMoney() {
				continue
			}
			if stated, source := n.money(p), p.Eval.Source(f); known(stated, source) && !yield(stated, source) {
				return
			}
		}
		l := looseOf(p)
		for i := range l.claims {
			c := &l.claims[i]
			if c.Kind != phrase.Value || c.N != 1 || c.Figure < 0 || c.num.Percent || c.figure.Unit < phrase.Yuan || c.figure.Unit > phrase.YiYuan || c.figure.Bound {
				continue
			}
			if source, _, ok := l.reader.Known(c.Subject(), c.When); ok && known(c.num, source) && !yield(c.num, source) {
				return
			}
		}
	}
}

// sameAmount: what is said to have fallen is stated without its sign.
func sameAmount(stated, source eval.Num) bool {
	return eval.Compare(formula.Eq, stated, source) != eval.Violated || eval.Compare(formula.Eq, stated, negative(source)) != eval.Violated
}

func shifted(n eval.Num, by int) eval.Num {
	for _, v := range [...]*amount.Amount{&n.V, &n.Lo, &n.Hi} {
		*v = v.Shift(by)
	}
	return n
}

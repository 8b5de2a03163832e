package js5

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

var boundFigure = &lint.Rule{
	ID: "JS501", Name: "bound-figure", Title: lint.Text{Zh: "引用数不符", En: "figure differs from its source"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "说明里写成 {数 = 出处} 的数，与出处算出来的数不符。四舍五入能解释的差额不算；但照抄表中一个数而末位不同的，作核实。后面跟“元”“亿元”“%”的按该单位比较。",
			En: "A figure written {figure = source} in text differs from what its source gives. What rounding explains does not count, but one figure of a table copied with another last digit is a warning. A unit or percent sign after the figure is taken into account.",
		},
		Why:   lint.Text{Zh: "说明与报表是同一套数，公开后两处对不上最容易被质疑。", En: "Notes and tables tell the same year; readers compare them first."},
		Basis: lint.Text{Zh: "部门决算情况说明应与报表数据一致。", En: "The notes must agree with the tables."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
"合计" = [624.81, 392.43, 232.38]

[[section]]
title = "三、支出决算情况说明"
text = "支出合计 {624.81 = 表3.合计.1栏} 万元，其中：基本支出占 {63.81% = 占比(表3.合计.基本支出, 表3.合计.1栏)}。"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
"合计" = [624.81, 392.43, 232.38]

[[section]]
title = "三、支出决算情况说明"
text = "支出合计 {624.81 = 表3.合计.1栏} 万元，其中：基本支出占 {62.81% = 占比(表3.合计.基本支出, 表3.合计.1栏)}。"
`,
	},
	Run: func(p *lint.Pass) {
		figures := p.Eval.TextFigures()
		for i := range figures {
			if f := &figures[i]; f.Kind == formula.Stated && f.Expr != nil && len(f.Errors) == 0 {
				compareFigure(p, f)
			}
		}
	},
}

// compareFigure holds a figure that the text states against its source.
func compareFigure(p *lint.Pass, f *eval.TextFigure) {
	source := p.Eval.Source(f)
	if source.Status != eval.OK {
		return
	}
	rest := f.Text.S[f.Span.End:]
	n := number{value: f.Value, percent: f.Percent}
	u, percent, _ := unitAfter(rest)
	n.unit, n.percent = u, n.percent || percent && source.Percent
	var stated eval.Num
	switch {
	case n.percent:
		stated = share(f.Value)
	case u.isMoney() && !source.Percent && p.Report.AmountUnit != report.UnitUnknown:
		stated = n.money(p)
	default:
		stated = share(f.Value)
		stated.Percent = false
	}
	verdict := eval.Compare(formula.Eq, stated, source)
	switch {
	case verdict == eval.Violated && saysLess(f.Text.S[:f.Span.Start]) && eval.Compare(formula.Eq, stated, negative(source)) != eval.Violated:
		return // 减少 {179.14 = …} of a difference below zero
	case verdict == eval.Violated:
	case verdict == eval.Rounding && copiedWrong(p, f, stated):
	default:
		return
	}
	report501(p, f, n, stated, source, verdict)
}

// saysLess: the words before a figure take its sign away.
func saysLess(before string) bool {
	before = strings.TrimRight(before, " \u3000了")
	for _, w := range [...]string{"减少", "下降", "降低", "减", "少", "小于", "低于"} {
		if strings.HasSuffix(before, w) {
			return true
		}
	}
	return false
}

// copiedWrong: the source is one printed figure with the same decimals, so that the text is a copy of
// it and not a rounding.
func copiedWrong(p *lint.Pass, f *eval.TextFigure, stated eval.Num) bool {
	id, ok := soleCell(p, f.Expr)
	if !ok {
		return false
	}
	c := &p.Report.Cells[id]
	return c.Kind == report.Stated && !stated.Percent && c.Value.Scale() == f.Value.Scale() && p.Eval.Value(id).V.Scale() == stated.V.Scale()
}

// soleCell is the one cell of a table that a formula names, if it names nothing else.
func soleCell(p *lint.Pass, x *formula.Expr) (report.CellID, bool) {
	if x == nil || x.Kind != formula.Ref {
		return report.NoCell, false
	}
	t, err := p.Eval.Resolve(x.Path, -1)
	if err.Code != form.RefOK || len(t.Cells) != 1 || len(t.Figures) > 0 {
		return report.NoCell, false
	}
	return t.Cells[0].Cell, true
}

func report501(p *lint.Pass, f *eval.TextFigure, n number, stated, source eval.Num, verdict eval.Verdict) {
	address, el := addressOf(p, &f.Text, int(f.Span.Start))
	if el >= 0 && p.Report.Elements[el].Kind == report.Chart {
		return
	}
	want := source.V // in the unit that the text prints
	switch {
	case n.percent && !source.Percent:
		want = want.Shift(2)
	case !n.percent && source.Percent:
		want = want.Shift(-2)
	case n.unit.isMoney():
		want = want.Shift(-n.unit.shift(p.Report.AmountUnit))
	}
	want = want.Round(f.Value.Scale())
	d := lint.Diagnostic{
		Span: p.Eval.TextPlace(f.Text, f.PrintedSpan), Address: address, Verdict: verdict, Relation: f.Expr.String(),
		Related: sources(p, f.Expr), Fixes: figureFixes(p, f, n, want),
	}
	line := f.Text.S
	start, end := lineOf(line, int(f.Span.Start))
	to := int(f.Span.End)
	if _, _, length := unitAfter(line[to:end]); length > 0 {
		to += length
	}
	said := quote(line[start:end], int(f.Span.Start)-start, to-start)
	difference := f.Value.Sub(want)
	var expected, diff any
	switch {
	case n.percent:
		expected, diff = lint.Percent{Amount: want}, lint.Msg("{0} 个百分点", "{0} percentage points", lint.Difference{Amount: difference})
	case n.unit.isMoney():
		d.HasAmounts, d.Stated, d.Expected, d.Difference = true, stated.V, source.V, stated.V.Sub(source.V)
		expected, diff = lint.Msg("{0} {1}", "{0} {1}", want, n.unit.String()), lint.Difference{Amount: difference}
	default:
		expected, diff = want, lint.Difference{Amount: difference}
	}
	switch id, one := soleCell(p, f.Expr); {
	case verdict == eval.Rounding:
		d.Severity = lint.Warning
		d.Message = lint.Msg("“{0}”与{1} {2}差 {3}，同一个数两处末位不同，请统一。", "“{0}” and {1}, {2}, are {3} apart: one figure with two last digits.",
			said, p.Label(id), expected, difference.Abs())
	case one:
		d.Message = lint.Msg("“{0}”与{1} {2}不符，{3}。", "“{0}” differs from {1}, {2}: {3}.", said, p.Label(id), expected, diff)
	default:
		d.Message = lint.Msg("“{0}”不符，按 {1} 应为 {2}，{3}。", "“{0}” is wrong: {1} gives {2}, {3}.", said, f.Expr.String(), expected, diff)
	}
	p.Found(d)
}

// lineOf bounds the line of s that holds byte i.
func lineOf(s string, i int) (start, end int) {
	start = strings.LastIndexByte(s[:i], '\n') + 1
	end = len(s)
	if n := strings.IndexByte(s[i:], '\n'); n >= 0 {
		end = i + n
	}
	return start, end
}

// sources are the cells that a formula names.
func sources(p *lint.Pass, x *formula.Expr) []lint.Related {
	var out []lint.Related
	formula.Walk(x, func(x *formula.Expr) bool {
		if x.Kind != formula.Ref {
			return true
		}
		t, err := p.Eval.Resolve(x.Path, -1)
		if err.Code != form.RefOK {
			return true
		}
		for _, o := range t.Cells {
			v := p.Eval.Value(o.Cell)
			out = append(out, lint.Related{
				Role: "operand", Address: p.Eval.Address(o.Cell), Label: p.Label(o.Cell), File: p.File,
				Span: p.Report.Cells[o.Cell].Span, Value: v.V, Known: v.State == eval.Known,
			})
		}
		return true
	})
	return out
}

// figureFixes offer the value at the printed precision, and a figure that follows its source.
func figureFixes(p *lint.Pass, f *eval.TextFigure, n number, want amount.Amount) []lint.Fix {
	text := want.String()
	if strings.ContainsAny(f.Printed, ",，") {
		text = want.Format()
	}
	if f.Percent {
		text += "%"
	}
	live := source.Span{Start: f.PrintedSpan.Start, End: f.ExprSpan.Start}
	return []lint.Fix{{
		Title: lint.Text{Zh: "改为 " + text, En: "change to " + text}, Kind: lint.Ask,
		Edits: []source.Edit{{Span: p.Eval.TextPlace(f.Text, f.PrintedSpan), New: text}},
	}, {
		Title: lint.Text{Zh: "不写数，由出处算出", En: "leave the figure to its source"}, Kind: lint.Ask,
		Edits: []source.Edit{{Span: p.Eval.TextPlace(f.Text, live), New: "= "}},
	}}
}

package js5

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/phrase"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

var looseFigure = &lint.Rule{
	ID: "JS502", Name: "loose-figure", Title: lint.Text{Zh: "说明数与表不符", En: "figure in text differs from the table"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "说明里直接写出的数，与前面的词所指的表中数（或 [figures] 里的数）不符。只查整句读得懂、说的是哪个数没有疑问的；读不懂的不报，用 check --show unbound 列出。四舍五入能解释的不算；末位不同的同一个数作核实。表中该格空白而说明有数的，指在表上；整张表写明没有而说明有数的，指在说明上。",
			En: "A figure written in a sentence differs from the cell, or the figure in [figures], that its words name. Only sentences that are understood from end to end, and that can mean one figure only, are judged; check --show unbound lists the others. Rounding does not count; one figure with two last digits is a warning. Where the cell is blank, the finding stands there; where the whole table says that there is nothing, at the figure.",
		},
		Why:   lint.Text{Zh: "说明与报表是同一套数；改了表忘了改说明，或照抄上年的说明，最容易留下旧数。", En: "Notes and tables tell the same year; an old figure is easily left in a sentence."},
		Basis: lint.Text{Zh: "部门决算情况说明应与报表数据一致。", En: "The notes must agree with the tables."},
		Bad: `[report]
unit = "示例局"
year = 2024
amount_unit = "万元"
edition = "shanghai"

[table.1]
form = "收入支出决算总表"

[table.1.rows]
"本年收入合计" = [2946.25]
"收入.总计" = [2995.39]

[[section]]
title = "一、收入支出决算总体情况说明"
text = "示例局2024年度收入支出总计2,959.39万元。"
`,
		Good: `[report]
unit = "示例局"
year = 2024
amount_unit = "万元"
edition = "shanghai"

[table.1]
form = "收入支出决算总表"

[table.1.rows]
"本年收入合计" = [2946.25]
"收入.总计" = [2995.39]

[[section]]
title = "一、收入支出决算总体情况说明"
text = "示例局2024年度收入支出总计2,995.39万元。"
`,
	},
	Run: runLoose,
}

// judgeValue holds a printed amount or count against what the report holds.
func (l *loose) judgeValue(c *claim) {
	if c.figure.Bound {
		return
	}
	var known eval.Num
	var src *phrase.Source
	ok := false
	if c.N == 1 {
		known, src, ok = l.reader.Known(c.Subject(), c.When)
	} else if known, src, ok = l.subject(c, c.When); ok && src == nil {
		known.Percent = c.num.Percent
	}
	if !ok {
		l.emptyTable(c)
		return
	}
	verdict := eval.Compare(0, c.num, known)
	if verdict == eval.Rounding && l.sameDigits(c, src) {
		d := l.diagnostic(c, c.Start, c.End)
		d.Verdict, d.Severity = verdict, lint.Warning
		d.Message = lint.Msg("“{0}”与{1} {2} 差 {3}，同一个数两处末位不同，请统一。", "“{0}” and {1}, {2}, are {3} apart: one figure with two last digits.",
			l.said(c), l.sourceLabel(c.Subject(), c.When, src), l.shown(c, known), c.num.V.Sub(known.V).Abs())
		d.Fixes = l.figureFixes(c, known, src)
		l.add("JS502", c, d)
		return
	}
	if verdict != eval.Violated || l.otherBudget(c) {
		return
	}
	d := l.diagnostic(c, c.Start, c.End)
	d.HasAmounts, d.Stated, d.Expected, d.Difference = true, c.num.V, known.V, c.num.V.Sub(known.V)
	d.Related = append(d.Related, l.related(c.Subject(), c.When, "operand", src, known))
	if src != nil && src.Blank && c.num.V.Sign() > 0 {
		l.blankCell(c, d, src)
		return
	}
	d.Message = lint.Msg("“{0}”与{1} {2} 不符，{3}。", "“{0}” differs from {1}, {2}: {3}.",
		l.said(c), l.sourceLabel(c.Subject(), c.When, src), l.shown(c, known), lint.Difference{Amount: d.Difference})
	d.Fixes = l.figureFixes(c, known, src)
	if s, ok := l.slip(c, known); ok {
		s.Cell, s.Address, s.Span, s.From, s.To = report.NoCell, d.Address, d.Span, c.num.V, known.V
		d.Suspects = []lint.Suspect{s}
		if s.Kind == lint.SuspectUnit && c.figure.Value.Equal(known.V) {
			d.Fixes = []lint.Fix{l.unitFix(c)}
		}
	}
	l.add("JS502", c, d)
}

// otherBudget: a budget that is not said which is the one with the changes of the year.
func (l *loose) otherBudget(c *claim) bool {
	if c.When.Aspect != phrase.Budget || c.N != 1 {
		return false
	}
	known, _, ok := l.reader.Known(c.Subject(), phrase.When{Aspect: phrase.Whole, Year: c.When.Year})
	return ok && !differs(c.num, known)
}

// blankCell: the text gives a figure of a cell in which nothing is printed.
func (l *loose) blankCell(c *claim, d lint.Diagnostic, src *phrase.Source) {
	id := src.Cells[0]
	said := lint.Related{Role: "other", Address: d.Address, File: l.p.File, Span: d.Span, Value: c.num.V, Known: true,
		Label: lint.Text{Zh: l.said(c), En: l.said(c)}}
	d.Span, d.Address = l.p.Report.Cells[id].Span, l.p.Eval.Address(id)
	d.Stated, d.Expected, d.Difference = amount.Amount{}, c.num.V, c.num.V.Neg()
	d.Related = []lint.Related{said}
	d.Message = lint.Msg("{0}没有数，说明写“{1}”，请核对哪一处漏了。", "{0} is blank, the text says “{1}”: one of the two is missing something.", l.p.Label(id), l.said(c))
	l.add("JS502", c, d)
}

// emptyTable: the text gives a figure whose table says that there is nothing.
func (l *loose) emptyTable(c *claim) {
	if c.N != 1 || c.When != (phrase.When{}) || c.num.V.Sign() <= 0 {
		return
	}
	ti := l.reader.DeclaredEmpty(c.Subject())
	if ti < 0 {
		return
	}
	t := &l.p.Report.Tables[ti]
	d := l.diagnostic(c, c.Start, c.End)
	d.HasAmounts, d.Stated, d.Difference = true, c.num.V, c.num.V
	d.Related = []lint.Related{{Role: "other", Address: "表" + strconv.Itoa(t.N), Label: lint.Text{Zh: t.Empty.S, En: t.Empty.S}, File: l.p.File, Span: t.Empty.Span}}
	d.Message = lint.Msg("说明写“{0}”，表{1} 是空表，写明“{2}”，请核对。", "the text says “{0}”, but table {1} is empty and says “{2}”.", l.said(c), t.N, clip(t.Empty.S))
	l.add("JS502", c, d)
}

func (l *loose) judgeNothing(c *claim) {
	known, src, ok := l.reader.Known(c.Subject(), c.When)
	if !ok || known.V.IsZero() {
		return
	}
	d := l.diagnostic(c, c.Start, c.End)
	d.HasAmounts, d.Expected, d.Difference = true, known.V, known.V.Neg()
	d.Related = append(d.Related, l.related(c.Subject(), c.When, "operand", src, known))
	s := l.paragraph(c).S()
	d.Message = lint.Msg("说明写“{0}”，{1}却有 {2}。", "the text says “{0}”, but {1} is {2}.",
		clip(s[c.Start:]), l.sourceLabel(c.Subject(), c.When, src), l.money(known.V))
	l.add("JS502", c, d)
}

func (l *loose) money(a amount.Amount) lint.Money {
	return lint.Money{Amount: a, Unit: l.p.Report.AmountUnit}
}

// shown is a known value with its unit.
func (l *loose) shown(c *claim, n eval.Num) any {
	switch c.figure.Unit {
	case phrase.Count:
		return n.V.String() + " " + c.figure.Measure
	case phrase.Percent:
		return lint.Percent{Amount: n.V}
	}
	return l.money(n.V)
}

// sameDigits: text and source print with the same decimals in the same unit, so one is a copy of the
// other.
func (l *loose) sameDigits(c *claim, src *phrase.Source) bool {
	if src == nil || len(src.Cells) != 1 || c.figure.Unit == phrase.Count {
		return false
	}
	cell := &l.p.Report.Cells[src.Cells[0]]
	return cell.Kind == report.Stated && cell.Value.Scale() == c.figure.Value.Scale() && c.num.V.Scale() == l.p.Eval.Value(src.Cells[0]).V.Scale()
}

// figureFixes offer the right figure, and one that follows its source.
func (l *loose) figureFixes(c *claim, known eval.Num, src *phrase.Source) []lint.Fix {
	if c.figure.Bound || c.figure.Value.Sign() < 0 {
		return nil
	}
	q := l.paragraph(c)
	raw := q.S()[c.figure.Start:c.figure.To]
	want := l.printedAs(c, known.V)
	text := want.String()
	if strings.ContainsAny(raw, ",，") {
		text = want.Format()
	}
	span := l.p.Place(q, c.figure.Start, c.figure.To)
	fixes := []lint.Fix{{
		Title: lint.Text{Zh: "改为 " + text, En: "change to " + text}, Kind: lint.Ask,
		Edits: []source.Edit{{Span: span, New: text}},
	}}
	if src != nil && len(src.Cells) == 1 && c.figure.Unit == phrase.WanYuan && l.p.Report.AmountUnit == report.WanYuan {
		live := "{" + text + " = " + l.p.Eval.Address(src.Cells[0]) + "}"
		fixes = append(fixes, lint.Fix{
			Title: lint.Text{Zh: "改为 " + text + "，并注明出处", En: "change to " + text + " and name its source"}, Kind: lint.Ask,
			Edits: []source.Edit{{Span: span, New: live}},
		})
	}
	return fixes
}

// printedAs is a value in the unit and with the decimals of a claim's figure.
func (l *loose) printedAs(c *claim, v amount.Amount) amount.Amount {
	scale := c.figure.Value.Scale()
	shift := 0
	switch c.figure.Unit {
	case phrase.Yuan, phrase.WanYuan, phrase.YiYuan:
		one := l.reader.Amount(&phrase.Figure{Value: amount.FromInt(1), Unit: c.figure.Unit, Known: true})
		for ; one.V.Cmp(amount.FromInt(1)) > 0; shift-- {
			one.V = one.V.Shift(-1)
		}
		for ; one.V.Cmp(amount.FromInt(1)) < 0; shift++ {
			one.V = one.V.Shift(1)
		}
		if shift == 0 && scale < v.Scale() && scale > 0 {
			scale = v.Scale()
		}
	}
	return v.Shift(shift).Round(scale)
}

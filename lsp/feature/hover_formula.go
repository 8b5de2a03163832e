package feature

import (
	"strconv"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/render"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint/output"
)

func itoa(n int) string { return strconv.Itoa(n) }

// ref writes about a name in a formula, up to one of its segments.
func (m *markup) ref(d *Document, r *Ref, segment int) {
	full := pathText(r.Path)
	target, bad := d.Target(r)
	if bad.Code != form.RefOK {
		m.title(full, "")
		if bad.Want != "" {
			m.paragraph(m.say("没有“{0}”，疑为“{1}”。", "There is no “{0}”; did you mean “{1}”?", bad.Arg, bad.Want))
			return
		}
		m.paragraph(m.say("“{0}”在本报告里没有所指。", "“{0}” names nothing in this report.", bad.Arg))
		return
	}
	switch {
	case target.External:
		m.title(full, "")
		m.paragraph(m.say("上年的报告读不到，数未知。", "Last year's report cannot be read, so the figure is unknown."))
	case target.Counted:
		m.title(full, "")
		m.paragraph(m.say("{0} 个", "{0} of them", target.Count))
	case len(target.Cells) == 1:
		m.cell(d, target.Cells[0].Cell)
	case len(target.Cells) > 1:
		m.title(full, "")
		rows := [][]string{{"", m.say("来源", "source"), m.say("金额", "amount")}}
		for _, o := range target.Cells {
			rows = append(rows, []string{sign(o.Neg), d.label(o.Cell), m.amount(d, o.Cell)})
		}
		m.table(rows)
	default:
		m.title(full, "")
		for _, f := range target.Figures {
			e := d.Eval
			place := ""
			if f.In != nil {
				e = f.In
				place = "  " + f.In.Report.File.Name
			}
			m.paragraph(m.figureValue(e, f.Cell, f.Percent) + place)
		}
	}
	_ = segment // all segments say the same for now: what the whole name means
}

func pathText(path []formula.Segment) string {
	text := ""
	for i := range path {
		if i > 0 {
			text += "."
		}
		text += path[i].String()
	}
	return text
}

// figureValue is the value of a figure outside the tables.
func (m *markup) figureValue(e *eval.Eval, c *report.Cell, percent bool) string {
	unit := ""
	if percent {
		unit = "%"
	}
	switch {
	case c.Kind == report.Stated:
		return c.Value.Format() + unit
	case c.IsZeroByForm():
		return "0" + unit
	case c.Kind == report.Formula:
		if f := e.FigureFormula(c); f.Expr != nil {
			return "= " + f.Expr.String() + " = " + m.num(e.Expr(f.Expr, -1))
		}
	}
	return m.say("未知", "unknown")
}

// num is the value of a formula.
func (m *markup) num(n eval.Num) string { return numText(m.Client, n) }

// numText is the value of a formula: a percentage with two decimals.
func numText(c *Client, n eval.Num) string {
	switch n.Status {
	case eval.OK:
		if n.Percent {
			return n.V.Round(2).Format() + "%"
		}
		return n.V.Format()
	case eval.DividedByZero:
		return c.say("未知（除以 0）", "unknown (divided by 0)")
	case eval.External:
		return c.say("未知（要用上年的报告）", "unknown (it needs last year's report)")
	case eval.Unresolved:
		return c.say("未知（公式里有名称没有所指）", "unknown (a name in the formula means nothing)")
	}
	return c.say("未知（所依据的数缺或有误）", "unknown (it rests on a figure that is missing or broken)")
}

// textFigure writes about a figure in braces.
func (m *markup) textFigure(d *Document, f *eval.TextFigure) {
	if f.Expr == nil {
		return
	}
	value := m.num(d.Eval.Expr(f.Expr, -1))
	switch f.Kind {
	case formula.Derived:
		m.title(value, f.Expr.String())
		m.paragraph(m.say("文字里印出这个数，表改了它也跟着改。", "The text prints this figure; it follows the tables."))
	case formula.Stated:
		m.title(f.Printed, f.Expr.String())
		m.paragraph(m.say("按公式为 {0}", "By its formula {0}", value))
	case formula.Defined:
		m.title(f.Printed, f.Expr.String())
		m.paragraph(m.say("这里定下它的数，别处可以引用。", "Its value is given here, for use elsewhere."))
	case formula.List:
		m.title(f.Expr.String(), "")
		m.paragraph(m.say("文字里逐项印出有数的名称。", "The text prints the names of the items with an amount."))
	}
	m.terms(d, f.Expr)
}

// terms writes the values of the names in a formula.
func (m *markup) terms(d *Document, x *formula.Expr) {
	rows := [][]string{{m.say("来源", "source"), m.say("数", "value")}}
	formula.Walk(x, func(x *formula.Expr) bool {
		if x.Kind == formula.Ref && len(rows) < 20 {
			rows = append(rows, []string{pathText(x.Path), m.num(d.Eval.Expr(x, -1))})
		}
		return true
	})
	if len(rows) > 1 {
		m.table(rows)
	}
}

// figure writes about a figure of [figures].
func (m *markup) figure(d *Document, f *report.Figure) {
	m.title(f.Name, "数据."+f.Name)
	m.paragraph(m.figureValue(d.Eval, &f.Cell, false))
	n := 0
	d.Refs(func(r *Ref) bool {
		if t, bad := d.Target(r); bad.Code == form.RefOK && len(t.Figures) == 1 && t.Figures[0].Cell == &f.Cell {
			n++
		}
		return true
	})
	m.paragraph(m.say("公式里用到 {0} 处", "Used {0} times in formulas", n))
}

// computedPerformance returns a figure that a performance table leaves to be computed, as it is printed.
func (d *Document) computedPerformance(f *report.PerformanceFigure) (string, bool) {
	if f.Kind != report.Derived && f.Kind != report.Formula {
		return "", false
	}
	for i := range d.Report.Elements {
		el := &d.Report.Elements[i]
		if el.Performance == nil || !touches(el.Span, int(f.Span.Start)) {
			continue
		}
		for _, line := range render.LayPerformance(d.Eval, el, "").Body {
			for j := range line {
				if b := &line[j]; b.Span == f.Span && b.State == render.Computed {
					return b.Text, true
				}
			}
		}
	}
	return "", false
}

// performance writes about a figure of a performance table.
func (m *markup) performance(d *Document, f *report.PerformanceFigure, word string) {
	m.title(word, "")
	if value, ok := d.computedPerformance(f); ok {
		m.paragraph(m.say("{0}（由程序计算）", "{0} (computed)", value))
	} else {
		m.paragraph(m.figureValue(d.Eval, &f.Cell, f.Percent))
	}
	for i := range d.Diagnostics {
		if at := &d.Diagnostics[i]; at.Span == f.Span {
			m.item(at.Rule.ID + " " + output.Clean(at.Message.In(m.Lang)))
		}
	}
}

package js3

import (
	"strconv"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

var footnoteTarget = &lint.Rule{
	ID: "JS305", Name: "footnote-target", Title: lint.Text{Zh: "注中勾稽指向错行", En: "footnote names the wrong line"},
	Severity: lint.Error, Fix: lint.Safe,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "表下注印的等式与表式不符：等号左边不是合计行，合计把自己也加了进去，或者行次、栏次超出本表（这两种为错误）；或者与表式的等式不同（核实）。各项与表式某一合计行完全相同的，可以一键改正行次。", En: "A printed identity disagrees with the form: its left side is no total, the total is among its own parts or a number lies outside the form (errors), or it differs from the form's (a warning). Where the parts are those of exactly one total line the number can be put right."},
		Why:   lint.Text{Zh: "注是读者核对表的依据；行次印错，照注一算就不平。表式换了版而注没有换，是最常见的来由。", En: "Readers check the table by its footnote; a wrong number makes a right table look wrong. Usually the form has changed and the footnote has not."},
		Basis: lint.Text{Zh: "部门决算公开表式各表的表下注。", En: "The footnotes of the official forms."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.4]
form = "财政拨款收入支出决算总表"
note = "注：57 行 = (33+34+...+58) 行；64 行 = (59+60) 行。"

[table.4.rows]
1 = [82.00]
33 = ["=", 82.00]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.4]
form = "财政拨款收入支出决算总表"
note = "注：59 行 = (33+34+...+58) 行；64 行 = (59+60) 行。"

[table.4.rows]
1 = [82.00]
33 = ["=", 82.00]
`,
	},
	Run: func(p *lint.Pass) {
		for i := range p.Eval.Notes {
			if n := &p.Eval.Notes[i]; len(n.Item.Errors) == 0 && n.Item.Relation != nil {
				target(p, n)
			}
		}
	},
}

// fault is what is wrong with a printed identity.
type fault uint8

const (
	fine      fault = iota // or only to be computed
	outside                // a number lies outside the form
	own                    // the target is among the parts
	notATotal              // the target is no total of the form
	different              // the form has another identity for the target
)

// noteFault finds what is wrong with a footnote's identity, and the numbers of the form's total lines
// that have its parts.
func noteFault(t *report.Table, n *eval.Note) (f fault, fits []string) {
	rel := n.Item.Relation
	if rel.Op != formula.Eq {
		return fine, nil
	}
	fits = totalsWith(t.Form, rel)
	if !n.OK {
		if outsideForm(t.Form, rel) != nil {
			return outside, fits
		}
		return fine, nil
	}
	for _, term := range n.Identity.Terms {
		if term.Index == n.Identity.Target {
			return own, fits
		}
	}
	if isTotal, same := agrees(t.Form, &n.Identity); same {
		return fine, nil
	} else if !isTotal {
		return notATotal, fits
	}
	return different, fits
}

func target(p *lint.Pass, n *eval.Note) {
	t := &p.Report.Tables[n.Table]
	f, fits := noteFault(t, n)
	if f == fine {
		return
	}
	rel := n.Item.Relation
	d := lint.Diagnostic{Span: n.Span, Address: "表" + strconv.Itoa(t.N) + ".注", Relation: "note:" + rel.String()}
	d.Basis = lint.Text{Zh: t.Form.Name + "表式的表下注", En: "the form's own footnote"}
	place := func(s source.Span) source.Span { return p.Eval.TextPlace(t.Note, s) }
	said, column := numberOf(rel.Left)
	var why lint.Message
	switch f {
	case outside:
		number := outsideForm(t.Form, rel)
		d.Span = place(number.Span)
		why = lint.Msg("{0}没有第 {1} {2}", "{0} has no {2} {1}", t.Form.Name, outsideNumber(t.Form, number, column), axisWord(column))
	case own:
		why = lint.Msg("第 {0} {1}把自己也加了进去", "{1} {0} is among its own parts", said, axisWord(column))
	case notATotal:
		d.Severity = lint.Warning
		why = lint.Msg("第 {0} {1}不是合计{1}", "{1} {0} is no total", said, axisWord(column))
	default:
		d.Severity = lint.Warning
		why = lint.Msg("与表式不同", "it differs from the form's")
	}
	switch {
	case len(fits) == 1:
		d.Message = lint.Msg("表{0} 表下注“{1}”，{2}，应为第 {3} {4}。", "footnote of table {0}, “{1}”: {2}; {4} {3} is the total of these.",
			t.N, rel.String(), why, fits[0], axisWord(column))
		if left := leftNumber(rel.Left); left != nil {
			d.Span = place(left.Span)
			d.Fixes = edit(lint.Safe, d.Span, fits[0])
		}
	default:
		d.Message = lint.Msg("表{0} 表下注“{1}”，{2}，请核实。", "footnote of table {0}, “{1}”: {2}.", t.N, rel.String(), why)
		for _, text := range formsOwn(t.Form, rel) {
			d.Message = lint.Msg("表{0} 表下注“{1}”，{2}；表式为“{3}”，请核实。", "footnote of table {0}, “{1}”: {2}; the form has “{3}”.", t.N, rel.String(), why, text)
			d.Fixes = append(d.Fixes, edit(lint.Ask, n.Span, text)...)
		}
	}
	p.Found(d)
}

func edit(kind lint.FixKind, span source.Span, text string) []lint.Fix {
	return []lint.Fix{{
		Title: lint.Text{Zh: "改为 " + text, En: "Change to " + text}, Kind: kind,
		Edits: []source.Edit{{Span: span, New: text}},
	}}
}

func axisWord(column bool) lint.Text {
	if column {
		return lint.Text{Zh: "栏", En: "column"}
	}
	return lint.Text{Zh: "行", En: "line"}
}

// leftNumber is the number before 行 or 栏 on the left, nil where more stands there.
func leftNumber(left *formula.Expr) *formula.Expr {
	if left.Kind == formula.Axis && left.Args[0].Kind == formula.Number {
		return left.Args[0]
	}
	return nil
}

func numberOf(left *formula.Expr) (said string, column bool) {
	if n := leftNumber(left); n != nil {
		said = n.Num.String()
	} else {
		said = left.String()
	}
	return said, left.Kind == formula.Axis && left.Axis == formula.Column
}

// outsideForm returns the first number, or series, of a relation that leaves the form; nil for none.
func outsideForm(f *form.Form, rel *formula.Relation) (found *formula.Expr) {
	for _, side := range [...]*formula.Expr{rel.Left, rel.Right} {
		formula.Walk(side, func(axis *formula.Expr) bool {
			if axis.Kind != formula.Axis {
				return found == nil
			}
			formula.Walk(axis.Args[0], func(x *formula.Expr) bool {
				if found == nil && outsideNumber(f, x, axis.Axis == formula.Column) != "" {
					found = x
				}
				return found == nil
			})
			return false
		})
	}
	return found
}

// outsideNumber is the number of x that the form has not, "" where it has all.
func outsideNumber(f *form.Form, x *formula.Expr, column bool) string {
	has := func(n int) bool { return !column && f.Line(n) >= 0 || column && hasColumn(f, n) }
	switch x.Kind {
	case formula.Number:
		if n, ok := x.Num.Int(); !ok || !has(n) {
			return x.Num.String()
		}
	case formula.Series:
		for n := x.From; x.Step != 0 && (n-x.To)*x.Step <= 0; n += x.Step {
			if !has(n) {
				return strconv.Itoa(n)
			}
		}
	}
	return ""
}

func hasColumn(f *form.Form, no int) bool {
	for i := range f.Columns {
		if f.Columns[i].No == no {
			return true
		}
	}
	return false
}

package js2

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// figure is a named amount outside the tables: of [figures], or defined in a text.
type figure struct {
	name string
	span source.Span
	num  eval.Num
	// stated: span holds a number that a fix may replace.
	stated bool
}

// figures calls f for the figures whose names begin so, as far as they are known.
func figures(p *lint.Pass, f func(g figure), prefixes ...string) {
	wanted := func(n string) bool {
		for _, prefix := range prefixes {
			if name.HasPrefix(n, prefix) {
				return true
			}
		}
		return false
	}
	for i := range p.Report.Figures {
		g := &p.Report.Figures[i]
		if wanted(g.Name) {
			if num := figureOf(p.Eval, g.Name); num.Status == eval.OK && !num.Percent {
				f(figure{g.Name, g.Span, num, g.Kind == report.Stated})
			}
		}
	}
	for _, t := range p.Eval.TextFigures() {
		if t.Kind != formula.Defined || t.Expr == nil || t.Expr.Kind != formula.Ref || len(t.Expr.Path) < 2 || t.Percent {
			continue
		}
		var parts []string
		for _, s := range t.Expr.Path[1:] {
			parts = append(parts, s.Text)
		}
		if n := strings.Join(parts, "."); wanted(n) {
			if num := figureOf(p.Eval, n); num.Status == eval.OK {
				f(figure{n, p.Eval.TextPlace(t.Text, t.PrintedSpan), num, false})
			}
		}
	}
}

// figureOf is the value of 数据.n in a report.
func figureOf(e *eval.Eval, n string) eval.Num {
	path := []formula.Segment{{Text: "数据"}}
	for part := range strings.SplitSeq(n, ".") {
		path = append(path, formula.Segment{Text: part})
	}
	return value(e, path)
}

// value is what a path names in a report; Missing where it names nothing.
func value(e *eval.Eval, path []formula.Segment) eval.Num {
	if _, err := e.Resolve(path, -1); err.Code != form.RefOK {
		return eval.Num{Status: eval.Missing}
	}
	return e.Expr(&formula.Expr{Kind: formula.Ref, Path: path}, -1)
}

// valueOf is what a name in words says in a report, with its place; ok is false where it names no one
// known figure.
func valueOf(e *eval.Eval, text string) (n eval.Num, place lint.Related, ok bool) {
	x, errs := formula.ParseExpr(text)
	if len(errs) > 0 || x == nil || x.Kind != formula.Ref {
		return n, place, false
	}
	t, err := e.Resolve(x.Path, -1)
	if err.Code != form.RefOK || len(t.Cells)+len(t.Figures) != 1 || t.Counted || t.External {
		return n, place, false
	}
	if n = e.Expr(x, -1); n.Status != eval.OK || n.Percent {
		return n, place, false
	}
	place = lint.Related{Role: "other", Address: text, Label: both(text), File: e.Report.File, Known: true}
	if len(t.Cells) == 1 {
		id := t.Cells[0].Cell
		place.Address, place.Label, place.Span = e.Address(id), lint.CellLabel(e.Report, id), e.Report.Cells[id].Span
	} else {
		place.Span = t.Figures[0].Span
	}
	return n, place, true
}

// shifted brings a number into another unit.
func shifted(n eval.Num, shift int) eval.Num {
	if shift != 0 {
		n.V, n.Lo, n.Hi = n.V.Shift(shift), n.Lo.Shift(shift), n.Hi.Shift(shift)
	}
	return n
}

// replace is the fix that writes another amount into a place that states one.
func replace(span source.Span, a amount.Amount, zh, en string) []lint.Fix {
	return []lint.Fix{{Title: lint.Text{Zh: zh + " " + a.Format(), En: en + " " + a.Format()}, Kind: lint.Ask, Edits: []source.Edit{{Span: span, New: a.String()}}}}
}

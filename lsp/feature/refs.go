package feature

import (
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
)

// Ref is a name in a formula of a report: 表3.2010350.基本支出, 数据.年初预算.
type Ref struct {
	Path []formula.Segment
	// Table is the index of 本表, −1 where there is none.
	Table int
	// Cell is the cell whose formula it is in, report.NoCell where that is none of a table.
	Cell  report.CellID
	span  source.Span
	place func(source.Span) source.Span
}

// Span is the place of the whole name.
func (r *Ref) Span() source.Span { return r.place(r.span) }

// Segment is the place of one of its segments.
func (r *Ref) Segment(i int) source.Span { return r.place(r.Path[i].Span) }

// Target is what the name means.
func (d *Document) Target(r *Ref) (eval.Target, form.RefError) {
	return d.Eval.Resolve(r.Path, r.Table)
}

// Refs calls f for every name in every formula of the report until f returns false: of cells, figures,
// relations, charts, and in texts.
func (d *Document) Refs(f func(*Ref) bool) {
	w := &refWalker{d: d, f: f}
	tree := d.Report.Doc.Tree
	for i := range d.Eval.Formulas {
		c := &d.Eval.Formulas[i]
		w.expr(c.Expr, c.Table, c.Cell, func(s source.Span) source.Span { return c.Place(tree, s) })
	}
	for i := range d.Report.Figures {
		w.figure(&d.Report.Figures[i].Cell)
	}
	for i := range d.Report.Adjustments {
		a := &d.Report.Adjustments[i]
		w.figure(&a.Amount)
		w.text(a.Cell)
	}
	for i := range d.Report.Relations {
		r := &d.Report.Relations[i]
		w.relations(r.Formula)
		w.relations(r.When)
	}
	for i := range d.Report.Elements {
		el := &d.Report.Elements[i]
		for j := range el.Series {
			w.text(el.Series[j].Formula)
		}
		if el.Performance != nil {
			PerformanceFigures(el.Performance, func(_ string, p *report.PerformanceFigure) { w.figure(&p.Cell) })
		}
	}
	for _, t := range d.Eval.TextFigures() {
		w.expr(t.Expr, -1, report.NoCell, func(s source.Span) source.Span { return d.Eval.TextPlace(t.Text, s) })
	}
}

// PerformanceFigures calls f for the figures of a performance table, with the word that names each in a
// formula.
func PerformanceFigures(p *report.Performance, f func(word string, figure *report.PerformanceFigure)) {
	for i := range p.Budget {
		f("预算数", &p.Budget[i].PerformanceFigure)
	}
	for _, at := range [...]struct {
		word   string
		figure *report.PerformanceFigure
	}{
		{"执行数", &p.Executed}, {"执行率", &p.Rate}, {"权重", &p.Weight}, {"得分", &p.Score}, {"总分", &p.Total},
		{"基本支出", &p.Basic}, {"项目支出", &p.Project},
	} {
		if at.figure.Set {
			f(at.word, at.figure)
		}
	}
	for i := range p.Goals {
		g := &p.Goals[i]
		if g.Weight.Set {
			f("权重", &g.Weight)
		}
		for j := range g.Indicators {
			for k := range g.Indicators[j].Fields {
				if field := &g.Indicators[j].Fields[k]; field.Figure.Set {
					f(g.Column(k), &field.Figure)
				}
			}
		}
	}
}

// refWalker finds the names in formulas.
type refWalker struct {
	d    *Document
	f    func(*Ref) bool
	done bool
}

func (w *refWalker) expr(x *formula.Expr, table int, cell report.CellID, place func(source.Span) source.Span) {
	if x == nil || w.done {
		return
	}
	formula.Walk(x, func(x *formula.Expr) bool {
		if x.Kind == formula.Ref && !w.done {
			w.done = !w.f(&Ref{Path: x.Path, Table: table, Cell: cell, span: x.Span, place: place})
		}
		return !w.done
	})
}

func (w *refWalker) figure(c *report.Cell) {
	if f := w.d.Eval.FigureFormula(c); f != nil {
		w.expr(f.Expr, -1, report.NoCell, func(s source.Span) source.Span { return f.Place(w.d.Report.Doc.Tree, s) })
	}
}

// text reads a text that is a formula, with or without the sign.
func (w *refWalker) text(t report.Text) {
	if !t.Set {
		return
	}
	text, skip := report.FormulaText(t.S)
	x, _ := formula.ParseExpr(text)
	w.expr(x, -1, report.NoCell, func(s source.Span) source.Span {
		return w.d.Eval.TextPlace(t, source.Span{Start: s.Start + int32(skip), End: s.End + int32(skip)})
	})
}

// relations reads a text that is relations joined by 且.
func (w *refWalker) relations(t report.Text) {
	if !t.Set {
		return
	}
	list, _ := formula.ParseConditions(t.S)
	for _, r := range list {
		for _, x := range [...]*formula.Expr{r.Left, r.Right} {
			w.expr(x, -1, report.NoCell, func(s source.Span) source.Span { return w.d.Eval.TextPlace(t, s) })
		}
	}
}

package eval

import (
	"sync/atomic"

	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// FigureFormula is the formula of a figure outside the tables: of [figures], of a performance table.
type FigureFormula struct {
	// Node is the string it is written in, Skip the bytes of its value before the formula.
	Node syntax.Node
	Skip int
	Expr *formula.Expr
	Errs []formula.Error

	value    Num
	computed bool
}

// Place turns a span of the formula's text into one of the file.
func (f *FigureFormula) Place(t *syntax.Tree, s source.Span) source.Span {
	return PlaceIn(t, f.Node, f.Skip, s)
}

// FigureFormula returns the formula of a figure outside the tables, nil where it has none. It is read
// once.
func (e *Eval) FigureFormula(c *report.Cell) *FigureFormula {
	if c.Kind != report.Formula {
		return nil
	}
	if f := e.figureFormulas[c]; f != nil {
		return f
	}
	tree := e.Report.Doc.Tree
	f := &FigureFormula{Node: tree.At(int(c.Span.Start))}
	var text string
	text, f.Skip = report.FormulaText(tree.Str(f.Node))
	f.Expr, f.Errs = formula.ParseExpr(text)
	if e.figureFormulas == nil {
		e.figureFormulas = map[*report.Cell]*FigureFormula{}
	}
	e.figureFormulas[c] = f
	return f
}

// figureFormula computes the formula of a figure, once. One that rests on itself is missing.
func (e *Eval) figureFormula(c *report.Cell) Num {
	f := e.FigureFormula(c)
	switch {
	case f.Expr == nil || len(f.Errs) > 0:
		return failed(Unresolved)
	case !f.computed:
		f.computed, f.value = true, failed(Missing)
		f.value = e.Expr(f.Expr, -1)
	}
	return f.value
}

// TextFigure is a figure in braces, with the text it stands in.
type TextFigure struct {
	Text report.Text
	formula.Figure

	at int // its place among all
}

// sourced is the value of a figure's source, computed when it is first asked for.
type sourced struct {
	Num
	state uint32 // atomic
}

const (
	unasked = iota
	filling
	filled
)

// Source is the value of what a figure in braces is taken from, computed once. Where it is OK, every
// name in its formula means something and no divisor is zero.
func (e *Eval) Source(f *TextFigure) Num {
	s := &e.sources[f.at]
	if atomic.LoadUint32(&s.state) == filled {
		return s.Num
	}
	n := e.Expr(f.Expr, -1)
	if atomic.CompareAndSwapUint32(&s.state, unasked, filling) {
		s.Num = n
		atomic.StoreUint32(&s.state, filled)
	}
	return n
}

// TextFigures returns the figures in braces of all texts, in print order. They are read once.
func (e *Eval) TextFigures() []TextFigure {
	e.textFiguresRead.Do(e.readTextFigures)
	return e.textFigures
}

func (e *Eval) readTextFigures() {
	if e.textFigures == nil {
		e.textFigures, e.figures = make([]TextFigure, 0, 80), make([]formula.Figure, 0, 16)
	}
	e.Texts(func(t report.Text) {
		e.figures = e.memory.AppendFigures(e.figures[:0], t.S)
		for i := range e.figures {
			e.textFigures = append(e.textFigures, TextFigure{Text: t, Figure: e.figures[i], at: len(e.textFigures)})
		}
	})
	e.sources = sized(e.sources, len(e.textFigures))
}

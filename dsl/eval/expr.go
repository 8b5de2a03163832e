package eval

import (
	"slices"
	"sort"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// CellFormula is the author's formula of a cell.
type CellFormula struct {
	Cell  report.CellID
	Table int
	// Node is the string it is written in, Skip the bytes of its value before the formula.
	Node syntax.Node
	Skip int
	Expr *formula.Expr
	Errs []formula.Error
}

// Place turns a span of the formula's text into one of the file.
func (f *CellFormula) Place(t *syntax.Tree, s source.Span) source.Span {
	return PlaceIn(t, f.Node, f.Skip, s)
}

// PlaceIn turns a span of the decoded string n, from byte skip on, into a span of the file.
func PlaceIn(t *syntax.Tree, n syntax.Node, skip int, s source.Span) source.Span {
	return source.Span{
		Start: int32(t.SourceOffset(n, skip+int(s.Start))),
		End:   int32(t.SourceOffset(n, skip+int(s.End))),
	}
}

// compileFormulas parses the formulas of all cells.
func (e *Eval) compileFormulas() {
	r := e.Report
	for ti := range r.Tables {
		t := &r.Tables[ti]
		for id := t.First; id < t.End; id++ {
			if r.Cells[id].Kind != report.Formula {
				continue
			}
			f := CellFormula{Cell: id, Table: ti, Node: r.Doc.Tree.At(int(r.Cells[id].Span.Start))}
			var text string
			text, f.Skip = report.FormulaText(r.Doc.Tree.Str(f.Node))
			f.Expr, f.Errs = formula.ParseExpr(text)
			e.Formulas = append(e.Formulas, f)
		}
	}
}

// FormulaOf returns the formula of a cell, nil where it has none.
func (e *Eval) FormulaOf(id report.CellID) *CellFormula {
	i := sort.Search(len(e.Formulas), func(i int) bool { return e.Formulas[i].Cell >= id })
	if i < len(e.Formulas) && e.Formulas[i].Cell == id {
		return &e.Formulas[i]
	}
	return nil
}

func (e *Eval) computeFormula(id report.CellID) Value {
	f := e.FormulaOf(id)
	if f == nil || f.Expr == nil || len(f.Errs) > 0 {
		return Value{State: NotKnown}
	}
	// A formula that rests on an unfinished cell is stuck, not unknown.
	for _, o := range e.cellsOf(f.Expr, f.Table) {
		if s := e.compute(o.Cell); s == busy || s == stuck {
			return Value{State: stuck}
		}
	}
	n := e.Expr(f.Expr, f.Table).fraction()
	if n.Status != OK {
		return Value{State: NotKnown}
	}
	slack := n.Hi.Sub(n.V)
	if low := n.V.Sub(n.Lo); low.Cmp(slack) > 0 {
		slack = low
	}
	return Value{V: n.V, Slack: slack, State: Known}
}

// cellsOf returns the cells that a formula reads, also through figures that have formulas of their own.
func (e *Eval) cellsOf(x *formula.Expr, table int) []Operand {
	var out []Operand
	var seen []*report.Cell
	var read func(x *formula.Expr, table int)
	read = func(x *formula.Expr, table int) {
		e.refs(x, table, func(_ *formula.Expr, t Target, err form.RefError) {
			if err.Code != form.RefOK {
				return
			}
			out = append(out, t.Cells...)
			for _, f := range t.Figures {
				if f.In == nil && f.Cell.Kind == report.Formula && !slices.Contains(seen, f.Cell) {
					seen = append(seen, f.Cell)
					read(e.FigureFormula(f.Cell).Expr, -1)
				}
			}
		})
	}
	read(x, table)
	return out
}

// refs calls f for every reference of a formula: paths, and 27行 or 1栏 of the formula's own table.
func (e *Eval) refs(x *formula.Expr, table int, f func(*formula.Expr, Target, form.RefError)) {
	formula.Walk(x, func(x *formula.Expr) bool {
		if x.Kind == formula.Ref {
			t, err := e.Resolve(x.Path, table)
			f(x, t, err)
		}
		return true
	})
}

// Expr computes a formula; table is the index of 本表, −1 where there is none.
func (e *Eval) Expr(x *formula.Expr, table int) Num {
	if x == nil {
		return failed(Unresolved)
	}
	switch x.Kind {
	case formula.Number:
		n := exact(x.Num)
		n.Percent = x.Percent
		return n
	case formula.Neg:
		return e.Expr(x.Args[0], table).neg()
	case formula.Binary:
		a, b := e.Expr(x.Args[0], table), e.Expr(x.Args[1], table)
		switch x.Op {
		case '+':
			return a.add(b)
		case '-':
			return a.add(b.neg())
		case '*':
			return a.mul(b)
		}
		return a.div(b)
	case formula.Ref:
		t, err := e.Resolve(x.Path, table)
		if err.Code != form.RefOK {
			return failed(Unresolved)
		}
		return e.target(t)
	case formula.Call:
		return e.call(x, table)
	}
	return failed(Unresolved) // 27 行 outside a footnote: a formula names cells by their table
}

func (e *Eval) call(x *formula.Expr, table int) Num {
	arg := func(i int) Num {
		if i < len(x.Args) {
			return e.Expr(x.Args[i], table)
		}
		return failed(Unresolved)
	}
	switch x.Name {
	case "合计":
		sum := exact(amount.Amount{})
		for i := range x.Args {
			sum = sum.add(arg(i))
		}
		return sum
	case "占比":
		return arg(0).div(arg(1)).percent()
	case "增长率":
		now, before := arg(0), arg(1)
		d := now.add(before.neg())
		q := d.div(before.abs())
		if q.Status == OK {
			// Both ends of now ÷ before share the base: growth is (now ÷ before) − 1 for a positive base.
			if r := now.div(before); r.Status == OK && before.Lo.Sign() > 0 {
				one := exact(amount.FromInt(1)).neg()
				q = r.add(one)
			}
		}
		return q.percent()
	case "四舍五入":
		places, ok := arg(1).V.Int()
		if !ok || places < 0 || places > amount.MaxScale {
			return failed(Unresolved)
		}
		n := arg(0)
		if n.Status != OK {
			return n
		}
		return n.round(places)
	case "绝对值":
		return arg(0).abs()
	case "个数":
		return e.count(x, table)
	}
	return failed(Unresolved)
}

// count is 个数: how many of the figures that its arguments name are not zero.
func (e *Eval) count(x *formula.Expr, table int) Num {
	n := 0
	for _, a := range x.Args {
		if a.Kind != formula.Ref {
			return failed(Unresolved)
		}
		t, err := e.Resolve(a.Path, table)
		if err.Code != form.RefOK {
			return failed(Unresolved)
		}
		for _, o := range t.Cells {
			if v := e.Values[o.Cell]; v.State == Known && !v.V.IsZero() {
				n++
			}
		}
		n += len(t.Figures)
	}
	return exact(amount.FromInt(n))
}

// target is the sum of what a path names.
func (e *Eval) target(t Target) Num {
	if t.External {
		return failed(External)
	}
	if t.Counted {
		return exact(amount.FromInt(t.Count))
	}
	sum := exact(amount.Amount{})
	for _, o := range t.Cells {
		v := e.Values[o.Cell]
		if v.State != Known {
			return failed(Missing)
		}
		sum = sum.add(around(v.V, v.Slack))
	}
	for _, f := range t.Figures {
		sum = sum.add(e.figureNum(f))
	}
	return sum
}

// Figure is a figure outside the tables that a path names: of [figures], of a performance table.
type Figure struct {
	Cell    *report.Cell
	Percent bool
	// Span is where it stands, in the report of In; nil is the report itself.
	Span source.Span
	In   *Eval
}

func (e *Eval) figureNum(f Figure) Num {
	c := f.Cell
	switch {
	case c.IsZeroByForm():
		return exact(amount.Amount{})
	case c.Kind == report.Stated:
		n := around(c.Value, e.slackOf(c.Value))
		n.Percent = f.Percent
		return n
	case c.Kind == report.Formula && f.In != nil:
		n := f.In.figureFormula(c)
		if shift := f.In.Report.AmountUnit.Shift(e.Report.AmountUnit); shift != 0 && n.Status == OK && !n.Percent {
			n.V, n.Lo, n.Hi = n.V.Shift(shift), n.Lo.Shift(shift), n.Hi.Shift(shift)
		}
		return n
	case c.Kind == report.Formula:
		return e.figureFormula(c)
	}
	return failed(Missing)
}

// slackOf is half a unit of a figure's own last place; whole numbers without decimals count exactly
// (shares, scores and counts are not rounded amounts).
func (e *Eval) slackOf(v amount.Amount) amount.Amount {
	if v.Scale() == 0 {
		return amount.Amount{}
	}
	return halfUnit(e.Report.AmountUnit, v.Scale())
}

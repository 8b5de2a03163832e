package eval

import (
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

// Share makes e safe for readers that outlive what e was computed for: last year's report is from now on
// looked for each time it is asked for, by Evaluator.Prior, which must itself be safe for concurrent use.
func (e *Eval) Share() {
	e.Settle()
	e.shared = true
}

// Settle makes e safe for concurrent readers, once last year's report has been asked for: the formulas of
// figures outside the tables, which may rest on one another, are computed now.
func (e *Eval) Settle() {
	r := e.Report
	for i := range r.Figures {
		e.settle(&r.Figures[i].Cell)
	}
	for i := range r.Adjustments {
		e.settle(&r.Adjustments[i].Amount)
	}
	for i := range r.Elements {
		p := r.Elements[i].Performance
		if p == nil {
			continue
		}
		for j := range p.Budget {
			e.settle(&p.Budget[j].Cell)
		}
		for _, f := range [...]*report.PerformanceFigure{&p.Executed, &p.Rate, &p.Weight, &p.Score, &p.Total, &p.Basic, &p.Project} {
			e.settle(&f.Cell)
		}
		for j := range p.Functions {
			e.settle(&p.Functions[j].Amount)
		}
		for g := range p.Goals {
			e.settle(&p.Goals[g].Weight.Cell)
			for j := range p.Goals[g].Indicators {
				fields := p.Goals[g].Indicators[j].Fields
				for k := range fields {
					e.settle(&fields[k].Figure.Cell)
				}
			}
		}
	}
}

// RestsOnPrior reports whether something in e was computed from last year's report.
func (e *Eval) RestsOnPrior() bool { return e.priorAsked }

// settle computes the formula of a figure, if it has one.
func (e *Eval) settle(c *report.Cell) {
	if c.Kind == report.Formula {
		e.figureFormula(c)
	}
}

// Sums calls f with the cells that each identity of a cell's form adds up to it, along the lines, down
// the codes and across the columns, until f returns true.
func (e *Eval) Sums(id report.CellID, f func(terms []Operand) bool) { e.definitions(id, f) }

// Betweens calls f with both sides of every relation between forms that applies, those among cells in
// which nothing is printed too. The sides are valid during the call.
func (e *Eval) Betweens(f func(op formula.Rel, left, right []Operand)) {
	w := Eval{Report: e.Report, Values: e.Values}
	w.visit = func(r Relation) bool {
		left, right := w.Sides(&r)
		f(r.Op, left, right)
		return false
	}
	set := e.Report.Set
	for i := range set.Relations {
		if c := &set.Relations[i]; w.applies(c) {
			w.between(Between, i, c)
		}
	}
}

// Cell returns the one cell that a formula names; ok is false where it is no name, or names none or
// several.
func (e *Eval) Cell(text string) (id report.CellID, ok bool) {
	x, errs := formula.ParseExpr(text)
	if len(errs) > 0 || x == nil || x.Kind != formula.Ref {
		return report.NoCell, false
	}
	t, err := e.Resolve(x.Path, -1)
	if err.Code != 0 || len(t.Cells) != 1 || len(t.Figures) > 0 {
		return report.NoCell, false
	}
	return t.Cells[0].Cell, true
}

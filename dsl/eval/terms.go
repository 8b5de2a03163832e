package eval

import (
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

// Terms returns the cells whose signed sum, but for constants, is the value of a computed cell. ok is
// false where the cell states its value itself, or where its formula is no plain sum.
func (e *Eval) Terms(id report.CellID) (terms []Operand, ok bool) {
	switch e.Report.Cells[id].Kind {
	case report.Derived:
		e.definitions(id, func(def []Operand) bool {
			if e.sum(def).State == Known {
				terms, ok = def, true
			}
			return ok
		})
	case report.Formula:
		if f := e.FormulaOf(id); e.Values[id].State == Known {
			terms, ok = e.sumTerms(nil, f.Expr, f.Table, false)
		}
	}
	return terms, ok
}

// sumTerms appends the cells of a formula that only adds and subtracts.
func (e *Eval) sumTerms(out []Operand, x *formula.Expr, table int, neg bool) ([]Operand, bool) {
	switch x.Kind {
	case formula.Number:
		return out, true
	case formula.Ref:
		t, err := e.Resolve(x.Path, table)
		for _, o := range t.Cells {
			out = append(out, Operand{Cell: o.Cell, Neg: o.Neg != neg})
		}
		return out, err.Code == form.RefOK
	case formula.Neg:
		return e.sumTerms(out, x.Args[0], table, !neg)
	case formula.Binary:
		if x.Op != '+' && x.Op != '-' {
			return out, false
		}
		out, ok := e.sumTerms(out, x.Args[0], table, neg)
		if !ok {
			return out, false
		}
		return e.sumTerms(out, x.Args[1], table, neg != (x.Op == '-'))
	case formula.Call:
		if x.Name != "合计" {
			return out, false
		}
		for _, a := range x.Args {
			var ok bool
			if out, ok = e.sumTerms(out, a, table, neg); !ok {
				return out, false
			}
		}
		return out, true
	}
	return out, false
}

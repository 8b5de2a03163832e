package form

import (
	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/formula"
)

// Relation is a 勾稽关系 between forms, as data.
type Relation struct {
	// ID is a stable ASCII name.
	ID string
	// Name says in a few words what must agree; NameEn the same in English.
	Name, NameEn string
	// Rule is the readable name of the rule that speaks.
	Rule    string
	Formula string
	// When holds formulas joined by 且; where one is false the relation is not evaluated.
	When string
	// Level is "error", "warning" or "info"; "" leaves it to the rule.
	Level    string
	From, To int
	Edition  string
	// Reason is the basis in one clause.
	Reason string
}

// Operand is one term of a linear relation between forms of a Set: ± a cell, or ± a constant.
type Operand struct {
	Neg bool
	// Form is an index into Set.Forms, −1 for a constant.
	Form int
	Ref  Ref
	// Coefficient × 10^−Scale is the constant's value.
	Coefficient int64
	Scale       int
}

// Const returns the value of a constant.
func (o *Operand) Const() amount.Amount { return amount.New(o.Coefficient, o.Scale) }

// Linear is a relation brought to the shape Left op Right with sums of cells on both sides.
type Linear struct {
	Left, Right []Operand
	Op          formula.Rel
	// Each is the level of a quantifier in it, 0 where it speaks of single cells.
	Each Level
	// EachCol: it speaks of every column that the forms share by name. Columns lists them: for each,
	// the column's index in the form of every operand, left side first.
	EachCol bool
	Columns [][]int
}

// Compiled is a relation whose names have been looked up in a Set.
type Compiled struct {
	*Relation
	Linear
	When []Linear
}

// linearizer turns formulas into Linear; its error says what could not be.
type linearizer struct {
	set    *Set
	lookup func(head string) int // the form that the head of a path names, −1 where there is none
	lin    *Linear
	err    RefError
	ok     bool
}

// Linearize looks up the names of r in s; lookup tells which form the head of a path names, nil
// leaves it to FormIndex. ok is false where r is no sum of cells or a name is unknown.
func (s *Set) Linearize(r *formula.Relation, lookup func(head string) int) (Linear, RefError, bool) {
	if lookup == nil {
		lookup = s.FormIndex
	}
	lin := Linear{Op: r.Op}
	lz := linearizer{set: s, lookup: lookup, lin: &lin, ok: true}
	lin.Left = lz.side(nil, r.Left, false)
	lin.Right = lz.side(nil, r.Right, false)
	if lin.EachCol && lz.ok {
		lin.Columns = s.sharedColumns(&lin)
	}
	return lin, lz.err, lz.ok
}

// sharedColumns pairs the columns that all forms under 各栏 have, by name.
func (s *Set) sharedColumns(l *Linear) [][]int {
	ops := append(append([]Operand(nil), l.Left...), l.Right...)
	first := -1
	for i := range ops {
		if ops[i].Ref.Col == EachColumn && first < 0 {
			first = i
		}
	}
	var out [][]int
next:
	for _, c := range s.Forms[ops[first].Form].Columns {
		row := make([]int, len(ops))
		for i := range ops {
			if ops[i].Form < 0 || ops[i].Ref.Col != EachColumn {
				continue
			}
			if row[i] = s.Forms[ops[i].Form].ColumnByName(-1, c.Name); row[i] < 0 {
				continue next
			}
		}
		out = append(out, row)
	}
	return out
}

func (lz *linearizer) side(out []Operand, e *formula.Expr, neg bool) []Operand {
	switch e.Kind {
	case formula.Number:
		coefficient, scale, small := e.Num.Coefficient()
		lz.ok = lz.ok && small
		return append(out, Operand{Neg: neg, Form: -1, Coefficient: coefficient, Scale: scale})
	case formula.Neg:
		return lz.side(out, e.Args[0], !neg)
	case formula.Binary:
		if e.Op == '+' || e.Op == '-' {
			out = lz.side(out, e.Args[0], neg)
			return lz.side(out, e.Args[1], neg != (e.Op == '-'))
		}
	case formula.Call:
		if e.Name == "合计" {
			for _, a := range e.Args {
				out = lz.side(out, a, neg)
			}
			return out
		}
	case formula.Ref:
		fi := lz.lookup(e.Path[0].Text)
		if fi < 0 {
			lz.fail(RefError{Code: NoSuchTable, Arg: e.Path[0].Text})
			return out
		}
		ref, err := lz.set.Forms[fi].Resolve(e.Path[1:])
		if err.Code != RefOK {
			err.Seg++
			lz.fail(err)
			return out
		}
		if ref.Kind == EachRow {
			lz.lin.Each = max(lz.lin.Each, ref.Level)
		}
		if ref.Col == EachColumn {
			lz.lin.EachCol = true
		}
		return append(out, Operand{Neg: neg, Form: fi, Ref: ref})
	}
	lz.ok = false
	return out
}

func (lz *linearizer) fail(e RefError) {
	lz.ok = false
	if lz.err.Code == RefOK {
		lz.err = e
	}
}

package form

import (
	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/source"
)

func (l *loader) identities(f *Form, texts []string, span source.Span, balance bool) {
	for _, text := range texts {
		id, ok := f.ParseIdentity(text, balance)
		if !ok {
			l.Add(doc.BadValue, span, text, "")
			continue
		}
		if id.Kind == LineIdentity {
			f.Rows[id.Target].Total = true
		}
		f.Identities = append(f.Identities, id)
	}
}

// ParseIdentity reads an identity of the official notation for f. ok is false where it does not
// parse or names what f has not.
func (f *Form) ParseIdentity(text string, balance bool) (Identity, bool) {
	rel, errs := formula.ParseRelation(text)
	if len(errs) > 0 || rel.Op != formula.Eq {
		return Identity{}, false
	}
	return f.Identity(rel, text, balance)
}

// Identity brings a parsed relation to the shape target = Σ terms. ok is false where it names what
// f has not or is of another shape.
func (f *Form) Identity(rel *formula.Relation, text string, balance bool) (Identity, bool) {
	out := Identity{Text: text}
	var left, right []Term
	var col, colR bool
	var ok bool
	if left, col, ok = f.terms(nil, rel.Left, false); !ok || len(left) != 1 || left[0].Neg {
		return out, false
	}
	if right, colR, ok = f.terms(nil, rel.Right, false); !ok || len(right) == 0 || col != colR {
		return out, false
	}
	switch {
	case balance:
		out.Kind = Balance
	case col:
		out.Kind = ColumnIdentity
	}
	out.Target, out.Terms = left[0].Index, right
	return out, true
}

// terms flattens a side of an identity into signed rows (or columns: col) of f.
func (f *Form) terms(out []Term, e *formula.Expr, neg bool) (terms []Term, col, ok bool) {
	switch e.Kind {
	case formula.Axis:
		out, ok = f.numbers(out, e.Args[0], neg, e.Axis == formula.Column)
		return out, e.Axis == formula.Column, ok
	case formula.Neg:
		return f.terms(out, e.Args[0], !neg)
	case formula.Binary:
		if e.Op != '+' && e.Op != '-' {
			return out, false, false
		}
		out, col, ok = f.terms(out, e.Args[0], neg)
		if !ok {
			return out, col, false
		}
		out, col2, ok := f.terms(out, e.Args[1], neg != (e.Op == '-'))
		return out, col, ok && col == col2
	case formula.Ref:
		if len(e.Path) != 2 || e.Path[0].Text != "本表" {
			return out, false, false
		}
		ref, err := f.resolveRow(&e.Path[1])
		switch {
		case err.Code != RefOK:
			return out, false, false
		case ref.Kind == CodeRow:
			return append(out, Term{Index: -1, Code: ref.Code, Neg: neg}), false, true
		case ref.Kind != FixedRow:
			return out, false, false
		}
		return append(out, Term{Index: ref.Index, Code: f.Rows[ref.Index].Code, Neg: neg}), false, true
	}
	return out, false, false
}

// numbers flattens the numbers before 行 or 栏.
func (f *Form) numbers(out []Term, e *formula.Expr, neg, col bool) ([]Term, bool) {
	switch e.Kind {
	case formula.Number:
		n, ok := e.Num.Int()
		if !ok {
			return out, false
		}
		return f.number(out, n, neg, col)
	case formula.Series:
		ok := true
		step := e.Step
		if step == 0 {
			step = 1
		}
		for n := e.From; ok && (n-e.To)*step <= 0; n += step {
			out, ok = f.number(out, n, neg, col)
		}
		return out, ok
	case formula.Neg:
		return f.numbers(out, e.Args[0], !neg, col)
	case formula.Binary:
		if e.Op != '+' && e.Op != '-' {
			return out, false
		}
		out, ok := f.numbers(out, e.Args[0], neg, col)
		if !ok {
			return out, false
		}
		return f.numbers(out, e.Args[1], neg != (e.Op == '-'), col)
	}
	return out, false
}

func (f *Form) number(out []Term, n int, neg, col bool) ([]Term, bool) {
	i := -1
	if col {
		for c := range f.Columns {
			if f.Columns[c].No == n {
				i = c
			}
		}
	} else {
		i = f.Line(n)
	}
	if i < 0 {
		return out, false
	}
	return append(out, Term{Index: i, Neg: neg}), true
}

package phrase

import (
	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

func (r *Reader) inScope(q named) bool {
	return q.scopes == 0 || r.scope >= 0 && q.scopes&(1<<r.scope) != 0
}

// codeForm is the form whose rows the scope's codes are, −1.
func (r *Reader) codeForm() int {
	if r.scope < 0 {
		return -1
	}
	return r.g.scopes[r.scope].form
}

// codeTable is the report's table of that form.
func (r *Reader) codeTable() *report.Table {
	if f := r.codeForm(); f >= 0 {
		if ti := r.report.TableOf(f); ti >= 0 {
			return &r.report.Tables[ti]
		}
	}
	return nil
}

// economicScope: the scope's codes are those of basic spending.
func (r *Reader) economicScope() bool { return r.g.basic >= 0 && r.codeForm() == r.g.basic }

func (r *Reader) rowOf(c catalog.Code) bool {
	t := r.codeTable()
	return t != nil && t.RowByCode(c) >= 0
}

// resolve finds the one quantity that a subject names, by the unit of its figure where several are
// called alike. f may be nil.
func (r *Reader) resolve(s *subject, f *Figure) (Ref, bool) {
	if s.entry < 0 || s.code != 0 {
		if s.code == 0 || !moneyLike(f) || r.codeForm() < 0 {
			return Ref{}, false
		}
		return Ref{Quantity: -1, Form: int16(r.codeForm()), Code: s.code}, true
	}
	w := &r.g.entries[s.entry]
	best, n, exact := int16(-1), 0, false
	for _, q := range w.quantities {
		if !r.inScope(q) {
			continue
		}
		unit := r.g.Quantities[q.quantity].Unit
		if f != nil && (unit == "") != moneyLike(f) {
			continue
		}
		same := f == nil || f.Unit != Count || sameMeasure(f.Measure, unit)
		if !same && f.Measure != "个" {
			continue
		}
		switch {
		case best < 0 || same && !exact:
			best, n, exact = q.quantity, 1, same
		case best == q.quantity || exact && !same:
		default:
			n++
		}
	}
	if best >= 0 {
		return Ref{Quantity: best}, n == 1 || r.agree(w, Ref{Quantity: best}, f)
	}
	if !moneyLike(f) {
		return Ref{}, false
	}
	switch {
	case w.economic != 0 && r.economicScope():
		return Ref{Quantity: -1, Form: int16(r.g.basic), Code: w.economic}, true
	case w.code != 0 && r.codeForm() >= 0 && !r.economicScope():
		return Ref{Quantity: -1, Form: int16(r.codeForm()), Code: w.code}, true
	}
	return Ref{}, false
}

// agree: all quantities of one name have one value, so that it does not matter which is meant.
func (r *Reader) agree(w *entry, ref Ref, f *Figure) bool {
	a, _, ok := r.Known(ref, When{})
	for _, q := range w.quantities {
		if !ok || !r.inScope(q) || (r.g.Quantities[q.quantity].Unit == "") != moneyLike(f) {
			continue
		}
		b, _, known := r.Known(Ref{Quantity: q.quantity}, When{})
		ok = known && a.V.Equal(b.V)
	}
	return ok
}

// moneyLike: the figure may be an amount or a rate of one.
func moneyLike(f *Figure) bool { return f == nil || f.Unit != Count }

// unitFits: the figure counts what the quantity is counted in.
func (r *Reader) unitFits(ref Ref, f *Figure) bool {
	if ref.Quantity < 0 {
		return f.Unit != Count
	}
	unit := r.g.Quantities[ref.Quantity].Unit
	return (unit == "") == (f.Unit != Count) && (f.Unit != Count || sameMeasure(f.Measure, unit))
}

// sameMeasure: 台 and 台（套） are one measure.
func sameMeasure(a, b string) bool {
	return name.HasPrefix(a, b) || name.HasPrefix(b, a) && a != "人"
}

// withoutTable: what is spoken of stands in no table, so it has no budget and final figure.
func (r *Reader) withoutTable() bool {
	ref, ok := r.currentRef()
	return ok && ref.Quantity >= 0 && len(r.g.Quantities[ref.Quantity].Formula) == 0
}

// otherSide: the clause says 支出 where an income is spoken of, or the reverse.
func (r *Reader) otherSide(tokens []token) bool {
	ref, ok := r.currentRef()
	if !ok || ref.Quantity < 0 {
		return false
	}
	const income, spending = "收入", "支出"
	called := r.g.Quantities[ref.Quantity].Name
	k := &r.g.known
	for i := range tokens {
		if t := &tokens[i]; t.mask&(k.final|k.opening|k.whole|k.budget) != 0 {
			word := r.text.S[r.start+int(t.start) : r.start+int(t.end)]
			if name.Contains(word, spending) && !name.Contains(called, spending) && name.Contains(called, income) ||
				name.Contains(word, income) && !name.Contains(called, income) && name.Contains(called, spending) {
				return true
			}
		}
	}
	return false
}

func (r *Reader) unitOf(ref Ref) string {
	if ref.Quantity < 0 {
		return ""
	}
	return r.g.Quantities[ref.Quantity].Unit
}

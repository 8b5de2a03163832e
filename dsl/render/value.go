package render

import (
	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

// computed is what is printed for the value of a cell that the report does not state, with the decimals
// of its table. A sum of nothing but empty cells is printed empty.
func (l *layout) computed(id report.CellID) (text string, ok bool) {
	v := l.e.Values[id]
	if v.State != eval.Known {
		return "", false
	}
	if v.V.IsZero() && l.empty(id, 0) {
		return "", true
	}
	return InTable(l.r, l.t, v.V).Format(), true
}

// deepest is how many derived cells may rest on one another in empty.
const deepest = 8

// empty reports whether a cell is printed empty: it has nothing, or is derived from such cells alone.
func (l *layout) empty(id report.CellID, depth int) bool {
	c := &l.r.Cells[id]
	switch {
	case c.Kind == report.Omitted || c.Kind == report.Blank:
		return true
	case c.Kind != report.Derived || depth == deepest || !l.e.Values[id].V.IsZero():
		return false
	}
	terms, ok := l.e.Terms(id)
	if !ok {
		return false
	}
	for _, o := range terms {
		if !l.empty(o.Cell, depth+1) {
			return false
		}
	}
	return true
}

// InTable turns an amount in the report's unit into one of a table, with the table's decimals.
func InTable(r *report.Report, t *report.Table, v amount.Amount) amount.Amount {
	places := t.Scale
	if !t.HasStated {
		places = report.UsualPlaces
	}
	return v.Shift(r.AmountUnit.Shift(r.UnitOf(t))).Round(places)
}

// FormatNum is a computed figure as texts print it: with the decimals of what it was computed from, but
// no more than usual, and its percent sign.
func FormatNum(n eval.Num) string {
	v := n.V
	if n.Percent {
		return v.Round(report.UsualPlaces).Format() + "%"
	}
	if v.Scale() > report.UsualPlaces {
		v = v.Round(report.UsualPlaces)
	}
	return v.Format()
}

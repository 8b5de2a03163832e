package recognize

import (
	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// Proposals looks for totals of a report in 万元 that show a rounding residue (尾差) which the same report
// in 元 (the text yuan) has not, and proposes for each which item to round the other way (舍位平衡).
// Nothing is changed: whether to balance is for the unit to decide.
func Proposals(r *Result, yuan string, library *form.Library) []convert.Remark {
	wan, exact := evaluate(r.Text, library), evaluate(yuan, library)
	amounts := map[string]amount.Amount{}
	for id := range exact.Values {
		if v := &exact.Values[id]; v.State == eval.Known {
			amounts[exact.Address(report.CellID(id))] = v.V
		}
	}
	var out []convert.Remark
	for i := range wan.Relations {
		rel := &wan.Relations[i]
		if rel.Verdict != eval.Rounding || rel.Table < 0 || rel.Kind == eval.BalanceSum || rel.Kind == eval.Printed {
			continue
		}
		left, right := wan.Sides(rel)
		if len(left) != 1 || wan.Report.Cells[left[0].Cell].Kind != report.Stated {
			continue
		}
		if m, ok := proposal(wan, amounts, rel, left[0], right); ok {
			m.At, _ = r.Place(wan.Report.Cells[left[0].Cell].Span)
			out = append(out, m)
		}
	}
	return out
}

func evaluate(text string, library *form.Library) *eval.Eval {
	e := eval.Run(report.Bind(doc.Build(syntax.Parse(source.New("", text))), report.Options{Library: library}))
	e.Relate()
	return e
}

// proposal is the item of a total that lost or gained most when it was rounded.
func proposal(wan *eval.Eval, yuan map[string]amount.Amount, rel *eval.Relation, total eval.Operand, items []eval.Operand) (convert.Remark, bool) {
	difference := rel.Difference()
	var best report.CellID
	var most amount.Amount
	found := false
	for _, o := range items {
		c := &wan.Report.Cells[o.Cell]
		exact, known := yuan[wan.Address(o.Cell)]
		if c.Kind != report.Stated || !known {
			continue
		}
		lost := exact.Shift(-4).Sub(c.Value) // what rounding took from the item
		if o.Neg {
			lost = lost.Neg()
		}
		if difference.Sign() < 0 {
			lost = lost.Neg()
		}
		if lost.Sign() > 0 && (!found || lost.Cmp(most) > 0) {
			best, most, found = o.Cell, lost, true
		}
	}
	if !found {
		return convert.Remark{}, false
	}
	unit := amount.New(1, report.UsualPlaces)
	for _, o := range items {
		if o.Cell == best && o.Neg != (difference.Sign() < 0) {
			unit = unit.Neg()
		}
	}
	printed := wan.Report.Cells[best].Value
	at, item, changed := wan.Address(total.Cell), wan.Address(best), printed.Add(unit)
	return convert.Remark{
		Kind: convert.Proposed,
		Zh: at + "：四舍五入后各项相加差 " + difference.Format() + "（尾差），元数是平的。要舍位平衡，可把" + item + " " + printed.Format() + "（" +
			yuan[item].Format() + " 元）写作 " + changed.Format() + "；没有改。",
		En: at + ": after rounding the items differ by " + difference.Format() + ", in 元 they agree. To balance, " + item + ", " + printed.Format() + " (" +
			yuan[item].Format() + " 元), may be written " + changed.Format() + "; nothing was changed.",
	}, true
}

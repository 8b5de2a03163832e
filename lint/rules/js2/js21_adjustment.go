package js2

import (
	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

// declared is an [[adjustment]] with the cell it names.
type declared struct {
	*report.Adjustment
	cell report.CellID // NoCell where it names none
}

// declaredFor returns the adjustments for one purpose, 上年 or 汇总, that name a cell and an amount.
func declaredFor(p *lint.Pass, purpose string) []declared {
	var out []declared
	for i := range p.Report.Adjustments {
		a := &p.Report.Adjustments[i]
		if a.For.S != purpose || !a.Cell.Set {
			continue
		}
		d := declared{Adjustment: a, cell: report.NoCell}
		if id, ok := p.Eval.Cell(a.Cell.S); ok {
			d.cell = id
		}
		out = append(out, d)
	}
	return out
}

// sumAt adds the amounts declared for a cell; any is false where there is none.
func sumAt(list []declared, cell report.CellID) (sum amount.Amount, any bool) {
	for i := range list {
		if list[i].cell == cell && list[i].Amount.Kind == report.Stated {
			sum, any = sum.Add(list[i].Amount.Value), true
		}
	}
	return sum, any
}

func (c *consolidation) declare() { c.adjustments = declaredFor(c.p, "汇总") }

// adjustedAt is what is declared for a difference, there or where the same stands in another table.
func (c *consolidation) adjustedAt(i int, same []int) amount.Amount {
	for _, at := range append([]int{i}, same...) {
		if at >= len(c.e.Report.Cells) {
			continue
		}
		if sum, any := sumAt(c.adjustments, report.CellID(at)); any {
			return sum
		}
	}
	return amount.Amount{}
}

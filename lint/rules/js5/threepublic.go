package js5

import (
	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

// threePublicPart is a part of 三公: how the text calls it, and the name of its columns, which every
// edition of the form knows after 预算数. or 决算数.
type threePublicPart struct {
	words  []string
	column string
	budget lint.Text
}

// threePublicParts stand with the longer names first: 公务用车购置及运行费 is neither of its parts.
var threePublicParts = [...]threePublicPart{
	{[]string{"因公出国"}, "因公出国（境）费", lint.Text{Zh: "因公出国（境）费预算数", En: "the budget for travel abroad"}},
	{[]string{"购置及运行"}, "公务用车购置及运行费", lint.Text{Zh: "公务用车购置及运行费预算数", En: "the budget for vehicles"}},
	{[]string{"公务用车购置", "公车购置"}, "公务用车购置费", lint.Text{Zh: "公务用车购置费预算数", En: "the budget for buying vehicles"}},
	{[]string{"公务用车运行", "公车运行"}, "公务用车运行费", lint.Text{Zh: "公务用车运行费预算数", En: "the budget for running vehicles"}},
	{[]string{"公务接待"}, "公务接待费", lint.Text{Zh: "公务接待费预算数", En: "the budget for receptions"}},
}

func (t *threePublicPart) isNamed(s string) bool {
	for _, w := range t.words {
		if name.Contains(s, w) {
			return true
		}
	}
	return false
}

// threePublic is the table on 三公.
type threePublic struct {
	p *lint.Pass
	*report.Table
}

// threePublicTable returns the table on 三公, nil where the report has none.
func threePublicTable(p *lint.Pass) *threePublic {
	for i := range p.Report.Tables {
		if t := &p.Report.Tables[i]; t.Form != nil && t.Form.Axis == form.Single && name.Contains(t.Form.Name, "三公") {
			return &threePublic{p, t}
		}
	}
	return nil
}

// cell is the cell in a column such as 决算数.公务接待费.
func (t *threePublic) cell(column string) report.CellID {
	if len(t.Rows) == 0 {
		return report.NoCell
	}
	col := t.Form.ColumnByName(-1, column)
	if col < 0 {
		return report.NoCell
	}
	return t.Cell(0, col)
}

// amount is what stands in a column; ok is false where that is not known.
func (t *threePublic) amount(column string) (amount.Amount, bool) { return known(t.p, t.cell(column)) }

// known is the value of a cell; ok is false where it has none.
func known(p *lint.Pass, cell report.CellID) (amount.Amount, bool) {
	if cell == report.NoCell {
		return amount.Amount{}, false
	}
	v := p.Eval.Value(cell)
	return v.V, v.State == eval.Known
}

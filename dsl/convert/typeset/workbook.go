package typeset

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/render"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

// Workbook sets a whole report as a workbook: a sheet for each table, with formulas where the report or its
// forms say that a figure is computed from others, so that a spreadsheet computes the same; the texts
// between them.
func Workbook(e *eval.Eval, o Options) *convert.Document {
	b := &book{e: e, setter: newSetter(e, o), at: map[report.CellID]place{}, from: map[report.CellID][]report.CellID{}}
	taken := map[string]bool{} // names of sheets
	b.placed = b.box
	b.front(e.Report)
	for p := range render.Printed(e) {
		p.Omitted = p.Kind == render.Chart // it shows what stands in the tables
		b.piece(&p)
		table := b.doc.Blocks[len(b.doc.Blocks)-1].Table
		switch p.Kind {
		case render.Nine:
			table.Name = convert.SheetName("表"+strings.TrimPrefix(p.Sheet.ID, "t")+" "+p.Sheet.Form, taken)
		case render.Evaluation:
			table.Name = convert.SheetName(p.Sheet.Heading, taken)
		}
	}
	b.formulas()
	return b.doc
}

// book is a workbook being set.
type book struct {
	*setter
	e *eval.Eval
	// at is where the cells of the report stand.
	at map[report.CellID]place
	// from are the cells that the formula of a cell reads.
	from map[report.CellID][]report.CellID
}

// place is a cell of a sheet; row and col count from 1.
type place struct {
	table    *convert.Table
	cell     *convert.Cell
	row, col int
}

// box is called for each box of a table, with the cell that it has become.
func (b *book) box(t *convert.Table, row, col int, box *render.Box) {
	cell := &t.Rows[row].Cells[col]
	switch {
	case box.State == render.Misprint || box.State == render.Unknown:
	case box.Kind == render.Value:
		cell.Number = b.number(box.Cell)
		b.at[box.Cell] = place{t, cell, len(t.Above) + row + 1, col + 1}
	case box.Kind == render.Datum:
		cell.Number = numberIn(box.Text)
	}
}

// number is the value of a cell in the unit of its table, "" where nothing is printed or it has none.
func (b *book) number(id report.CellID) string {
	switch c := &b.e.Report.Cells[id]; c.Kind {
	case report.Stated:
		return c.Value.String()
	case report.Derived, report.Formula:
		if v := b.e.Values[id]; v.State == eval.Known {
			return tidy(v.V.Shift(b.e.Report.AmountUnit.Shift(b.unit(id))))
		}
	}
	return ""
}

// unit is the unit of a cell's table.
func (b *book) unit(id report.CellID) report.Unit {
	ti, _, _ := b.e.Report.Locate(id)
	return b.e.Report.UnitOf(&b.e.Report.Tables[ti])
}

// quotientPlaces is how many decimals of a quotient are kept.
const quotientPlaces = 8

// tidy writes a number without zeros at its end.
func tidy(v amount.Amount) string {
	if v.Scale() > quotientPlaces {
		v = v.Round(quotientPlaces)
	}
	s := v.String()
	if strings.Contains(s, ".") {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	return s
}

// numberIn is the number that a printed figure is, "" where it is none.
func numberIn(text string) string {
	digits, percent := strings.CutSuffix(strings.ReplaceAll(text, ",", ""), "%")
	v, err := amount.Parse(digits)
	if err != nil {
		return ""
	}
	if percent {
		v = v.Shift(-2)
	}
	return v.String()
}

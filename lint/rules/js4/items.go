package js4

import (
	"strings"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// The 项 that most 款 share; their last two digits tell them apart.
const (
	adminOperation       = "行政运行"     // 01
	generalAdmin         = "一般行政管理事务" // 02
	agencyServices       = "机关服务"     // 03
	institutionOperation = "事业运行"     // 50
)

// shared returns which of the shared 项 a row is, "" for none: by its code as far as the catalogue
// knows it, and by the printed name, which must agree.
func shared(row *report.Row, year int) string {
	if row.Code.Level() != 3 {
		return ""
	}
	var n string
	switch row.Code % 100 {
	case 1:
		n = adminOperation
	case 2:
		n = generalAdmin
	case 3:
		n = agencyServices
	case 50:
		n = institutionOperation
	default:
		return ""
	}
	e, ok := catalog.Lookup(catalog.Function, row.Code, year)
	known := ok && e.Confidence > catalog.Low
	if known && e.Name != n || !known && !row.Name.Set || row.Name.Set && !name.HasPrefix(row.Name.S, n) {
		return ""
	}
	return n
}

// spending returns the tables that show expenditure by function with its parts 基本支出 and 项目支出:
// of all funds (支出决算表) and of the general public budget; −1 where the report has none.
func spending(r *report.Report) (all, general int) {
	all, general = -1, -1
	for ti := range r.Tables {
		f := r.Tables[ti].Form
		if f == nil || f.Axis != form.Function || columnOf(f, projectColumn) < 0 || columnOf(f, basicColumn) < 0 {
			continue
		}
		switch f.Fund {
		case 0:
			all = ti
		case catalog.GeneralPublic:
			general = ti
		}
	}
	return all, general
}

const (
	basicColumn   = "基本支出"
	projectColumn = "项目支出"
)

// item is one of the shared 项 with money in a column, and the cell that shows the same in the other
// table, NoCell where none does.
type item struct {
	ti, ri      int
	row         *report.Row
	cell, other report.CellID
	name        string
}

// eachItem calls f for every shared 项 with money in the column called col ("" for the total), once,
// even if both tables show it.
func eachItem(p *lint.Pass, col string, f func(it *item)) {
	if p.Report.Year == 0 {
		return
	}
	all, general := spending(p.Report)
	for _, ti := range [...]int{all, general} {
		if ti < 0 {
			continue
		}
		t := &p.Report.Tables[ti]
		c := columnOf(t.Form, col)
		for ri := range t.Rows {
			row := &t.Rows[ri]
			if !isWritten(row) || row.Broken {
				continue
			}
			n := shared(row, p.Report.Year)
			if n == "" {
				continue
			}
			cell := t.Cell(ri, c)
			if _, ok := money(p, cell); !ok {
				continue
			}
			it := item{ti: ti, ri: ri, row: row, cell: cell, other: report.NoCell, name: n}
			if ti == all && general >= 0 {
				it.other = sameCell(p, general, row.Code, col)
			} else if ti == general && all >= 0 && sameCell(p, all, row.Code, col) != report.NoCell {
				continue
			}
			f(&it)
		}
	}
}

// columnOf finds a column of a form by its name; "" is the first, the total.
func columnOf(f *form.Form, col string) int {
	if col == "" {
		return f.Blocks[0].ColFrom
	}
	for i := range f.Columns {
		if f.Columns[i].Name == col {
			return i
		}
	}
	return f.ColumnByName(0, col)
}

// sameCell is the cell of a code and column in another table, NoCell unless it has money.
func sameCell(p *lint.Pass, ti int, c catalog.Code, col string) report.CellID {
	t := &p.Report.Tables[ti]
	ri := t.RowByCode(c)
	if ri < 0 {
		return report.NoCell
	}
	cell := t.Cell(ri, columnOf(t.Form, col))
	if _, ok := money(p, cell); !ok {
		return report.NoCell
	}
	return cell
}

// found records a doubt about the use of an item.
func (it *item) found(p *lint.Pass, d lint.Diagnostic) {
	d.Span, d.Address = p.Report.Cells[it.cell].Span, p.Eval.Address(it.cell)
	d.Basis = lint.Text{Zh: "政府收支分类科目说明", En: "explanations of the classification"}
	if it.other != report.NoCell {
		d.Related = append([]lint.Related{operand(p, "other", it.other)}, d.Related...)
	}
	p.Found(d)
}

// amount is the item's money in the column.
func (it *item) amount(p *lint.Pass) lint.Money {
	m, _ := money(p, it.cell)
	return m
}

// operand is a cell that a finding rests on.
func operand(p *lint.Pass, role string, cell report.CellID) lint.Related {
	v := p.Eval.Value(cell)
	return lint.Related{
		Role: role, Address: p.Eval.Address(cell), Label: p.Label(cell), File: p.File,
		Span: p.Report.Cells[cell].Span, Value: v.V, Known: v.State == eval.Known,
	}
}

// unitKind returns the kind of the one unit that the report speaks of; "" where none is given or the
// report is of several, which are judged each by its own.
func unitKind(r *report.Report) string {
	if len(r.Members) > 0 || r.Type.S != "单位决算" && len(r.Units) != 1 {
		return ""
	}
	return r.UnitKind.S
}

// kindPlace is the place where the report gives its kind of unit.
func kindPlace(p *lint.Pass) lint.Related {
	return lint.Related{Role: "definition", Label: lint.Text{Zh: "单位性质", En: "kind of unit"}, File: p.File, Span: p.Report.UnitKind.Span}
}

// definition finds where the report says of an item that it shows basic expenditure: a term, else a
// sentence of the text. The quote is the clause that says so.
func definition(p *lint.Pass, code catalog.Code, item string) (quote string, place source.Span) {
	for i := range p.Report.Elements {
		el := &p.Report.Elements[i]
		if el.Kind != report.Term || !name.HasPrefix(name.TrimOrdinal(el.Name.S), item) {
			continue
		}
		if el.Code.Set && el.Code.S != code.String() {
			continue
		}
		if quote, place = clauseOn(p, el.Text, "", basicColumn); quote != "" {
			return quote, place
		}
	}
	for i := range p.Report.Elements {
		el := &p.Report.Elements[i]
		if quote, place = clauseOn(p, el.Text, item, basicColumn); quote != "" {
			return quote, place
		}
		for j := range el.Items {
			if quote, place = clauseOn(p, el.Items[j].Text, item, basicColumn); quote != "" {
				return quote, place
			}
		}
	}
	return "", source.Span{}
}

// clauseOn finds the clause “反映…word” in a sentence of a text, after the item's name where one is
// given.
func clauseOn(p *lint.Pass, t report.Text, item, word string) (quote string, place source.Span) {
	for from, next := 0, 0; from < len(t.S); from = next {
		end := len(t.S)
		next = end
		if i := strings.IndexAny(t.S[from:], "。\n"); i >= 0 {
			end = from + i
			_, size := utf8.DecodeRuneInString(t.S[end:])
			next = end + size
		}
		_, after, ok := strings.Cut(t.S[from:end], item)
		if !ok {
			continue
		}
		i := name.Index(after, "反映")
		if i < 0 {
			continue
		}
		quote = after[i:]
		if j := strings.IndexAny(quote, ",，;；"); j >= 0 {
			quote = quote[:j]
		}
		if name.Contains(quote, word) {
			start := end - len(after) + i
			node := p.Doc.Node(t.ID)
			return quote, source.Span{
				Start: int32(p.Tree.SourceOffset(node, start)),
				End:   int32(p.Tree.SourceOffset(node, start+len(quote))),
			}
		}
	}
	return "", source.Span{}
}

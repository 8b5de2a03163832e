package draft

import (
	"slices"
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// tables writes the tables of the edition in the order of their numbers.
func (w *writer) tables() {
	w.tablesWritten = true
	forms := slices.Clone(w.set.Forms)
	slices.SortStableFunc(forms, func(a, b *form.Form) int { return a.Number - b.Number })
	for _, f := range forms {
		w.table(f)
	}
}

func (w *writer) table(f *form.Form) {
	name := "table." + strconv.Itoa(f.Number)
	w.line("[" + name + "]")
	w.key("form", syntax.Quote(f.Name))
	codes := w.codesOf(f)
	// Most units have nothing to show in the tables of the other funds, and must say so.
	if f.Fund != 0 && f.Fund != catalog.GeneralPublic && f.Empty != "" && len(codes) == 0 {
		w.comment("有金额的，删去下面一行，照支出决算表的样子写 [" + name + ".rows] 和各行")
		w.key("empty", syntax.Quote(w.fill(f.Empty, 0, 0)))
		w.line("")
		return
	}
	w.line("")
	w.line("[" + name + ".rows]")
	switch f.Axis {
	case form.Function:
		w.columns(f, 0)
		w.codedRows(f, codes)
	default:
		w.printedRows(f)
	}
	w.line("")
}

// columns writes the titles of a block's columns.
func (w *writer) columns(f *form.Form, block int) {
	cols := f.BlockColumns(block)
	if len(cols) == 1 {
		w.comment(strings.TrimSpace(f.Blocks[block].Title + " " + cols[0].Name))
		return
	}
	titles := make([]string, len(cols))
	for i := range cols {
		titles[i] = strings.ReplaceAll(cols[i].Title(), "/", "·")
	}
	title := f.Blocks[block].Title
	if title != "" {
		title += "。"
	}
	w.comment(title + "各栏：" + strings.Join(titles, "，"))
}

// printedRows writes the rows that the form itself prints.
func (w *writer) printedRows(f *form.Form) {
	block := -1
	for i := range f.Rows {
		r := &f.Rows[i]
		if r.Label == "" && r.Code == 0 {
			continue // a numbered line that prints nothing
		}
		if r.Block != block {
			if block >= 0 {
				w.line("")
			}
			block = r.Block
			w.columns(f, block)
		}
		var cells []string
		key := syntax.Quote(label(f, i))
		switch f.Axis {
		case form.Line:
			key = strconv.Itoa(r.No)
			cells = append(cells, syntax.Quote(r.Label))
		case form.Economic:
			if r.Code != 0 {
				key = r.Code.String()
				cells = append(cells, syntax.Quote(r.Label))
			}
		case form.Single:
			key = r.Label
		}
		amounts := w.cells(f, block, r.Total)
		if formula := w.opening(f, i); formula != "" {
			amounts = []string{syntax.Quote(formula)}
		}
		w.row(key, append(cells, amounts...))
	}
}

// label is how a row is called, after its block or parent where the form has the label twice.
func label(f *form.Form, i int) string {
	r := &f.Rows[i]
	before := ""
	switch {
	case !r.Ambiguous:
	case r.Parent >= 0:
		before = f.Rows[r.Parent].Label + "."
	case f.Blocks[r.Block].Title != "":
		before = f.Blocks[r.Block].Title + "."
	}
	if before != "" {
		if j, m := f.RowByLabel(r.Label); m == form.OneRow && j == i {
			before = ""
		}
	}
	return before + r.Label
}

// cells are the cells of a row: computed in the columns that an identity computes, and all of a total;
// blank elsewhere.
func (w *writer) cells(f *form.Form, block int, total bool) []string {
	b := f.Blocks[block]
	out := make([]string, b.ColTo-b.ColFrom)
	for i := range out {
		out[i] = `""`
		if total || computed(f, b.ColFrom+i) {
			out[i] = `"="`
		}
	}
	return out
}

func computed(f *form.Form, col int) bool {
	return slices.ContainsFunc(f.Identities, func(id form.Identity) bool {
		return id.Kind == form.ColumnIdentity && id.Target == col
	})
}

// codedRows writes 合计 and the codes, the 类 and 款 computed.
func (w *writer) codedRows(f *form.Form, codes []catalog.Code) {
	total := func() { w.row(syntax.Quote(form.TotalLabel), w.cells(f, 0, true)) }
	if !f.TotalLast {
		total()
	}
	for i, code := range codes {
		if gone := w.gone(code); gone != "" {
			w.comment(gone)
			continue
		}
		above := slices.ContainsFunc(codes[i+1:], func(c catalog.Code) bool { return c.Under(code) && w.gone(c) == "" })
		cells := w.cells(f, 0, above)
		if !above {
			w.openingOf(f, code, cells)
		}
		w.row(code.String(), append([]string{syntax.Quote(w.nameOf(code))}, cells...))
	}
	if len(codes) == 0 {
		w.comment("科目一行一个，类、款可以不写，例：")
		w.comment(`2010101 = ["行政运行", ` + strings.Join(w.cells(f, 0, false), ", ") + "]")
	}
	if f.TotalLast {
		total()
	}
}

func (w *writer) row(key string, cells []string) {
	w.key(key, "["+strings.Join(cells, ", ")+"]")
}

// priorTable is last year's table of the same kind, nil for none.
func (w *writer) priorTable(f *form.Form) *report.Table {
	if w.Prior == nil {
		return nil
	}
	var found *report.Table
	for i := range w.Prior.Tables {
		switch t := &w.Prior.Tables[i]; {
		case t.Form == nil || t.Form.Axis != f.Axis:
		case t.Form.Name == f.Name:
			return t
		case t.Form.Number == f.Number:
			found = t
		}
	}
	return found
}

// codesOf returns the codes that last year's table has, with the 类 and 款 above them, in print order.
func (w *writer) codesOf(f *form.Form) []catalog.Code {
	if f == nil || f.Axis != form.Function {
		return nil
	}
	t := w.priorTable(f)
	if t == nil {
		return nil
	}
	var codes []catalog.Code
	for i := range t.Rows {
		for code := t.Rows[i].Code; code.Level() > 0; code = code.Parent() {
			codes = append(codes, code)
		}
	}
	slices.SortFunc(codes, catalog.Code.Compare)
	return slices.Compact(codes)
}

// general is the form of general public budget spending by function, nil for none.
func (w *writer) general() *form.Form {
	for _, f := range w.set.Forms {
		if f.Axis == form.Function && f.Fund == catalog.GeneralPublic {
			return f
		}
	}
	return nil
}

// itemsOf returns the 项 among codes that are still used.
func (w *writer) itemsOf(codes []catalog.Code) []catalog.Code {
	return slices.DeleteFunc(codes, func(c catalog.Code) bool { return c.Level() != 3 || w.gone(c) != "" })
}

// allItems returns the 项 of all tables, in print order.
func (w *writer) allItems() []catalog.Code {
	var codes []catalog.Code
	for _, f := range w.set.Forms {
		codes = append(codes, w.itemsOf(w.codesOf(f))...)
	}
	slices.SortFunc(codes, catalog.Code.Compare)
	return slices.Compact(codes)
}

// gone says that a code of last year's is not used any more; "" where it is, or nothing is known.
func (w *writer) gone(code catalog.Code) string {
	status, e := catalog.StatusOf(catalog.Function, code, w.Year)
	if status != catalog.Retired || e.Confidence == catalog.Low {
		return ""
	}
	return code.String() + " " + e.Name + "：" + strconv.Itoa(w.Year) + " 年科目表里没有了，改列新的科目"
}

// nameOf is the name of a code in the year of the report; one that the catalogue does not have keeps the
// name that last year's report prints.
func (w *writer) nameOf(code catalog.Code) string {
	if e, ok := catalog.Lookup(catalog.Function, code, w.Year); ok {
		return e.Name
	}
	for i := range w.Prior.Tables {
		t := &w.Prior.Tables[i]
		if row := t.RowByCode(code); row >= 0 && t.Rows[row].Name.S != "" {
			return t.Rows[row].Name.S
		}
	}
	return ""
}

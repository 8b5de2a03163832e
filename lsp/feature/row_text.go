package feature

import (
	"cmp"
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/lint"
)

// codeRow returns a row for a code, with its name and its cells: blank, and computed where the form's
// identities compute them; cells are "=" throughout where the code stands above others.
func (d *Document) codeRow(t *report.Table, code catalog.Code, name string, above bool) string {
	block := 0
	if i := t.Form.RowByCode(code); i >= 0 {
		block = t.Form.Rows[i].Block
	} else if i := t.Form.RowByCode(code.Class()); i >= 0 {
		block = t.Form.Rows[i].Block
	} else if t.Form.Axis == form.Economic {
		block = len(t.Form.Blocks) - 1
	}
	return code.String() + " = [" + strings.Join(append([]string{syntax.Quote(name)}, blankCells(t.Form, block, above)...), ", ") + "]"
}

// formRow returns a row that the form prints.
func formRow(f *form.Form, i int) string {
	r := &f.Rows[i]
	cells := blankCells(f, r.Block, r.Total)
	key := formRowKey(f, i)
	if (f.Axis == form.Line || r.Code != 0 && f.Coded()) && r.Label != "" {
		cells = append([]string{syntax.Quote(r.Label)}, cells...)
	}
	return key + " = [" + strings.Join(cells, ", ") + "]"
}

// formRowKey is the key of a row that the form prints, as it is written.
func formRowKey(f *form.Form, i int) string {
	r := &f.Rows[i]
	switch {
	case f.Axis == form.Line:
		return itoa(r.No)
	case f.Axis == form.Single:
		return "1"
	case r.Code != 0 && f.Coded():
		return r.Code.String()
	}
	return syntax.Quote(formLabel(f, i))
}

// formLabel is the label of a row, after its block or parent where the form has it twice.
func formLabel(f *form.Form, i int) string {
	r := &f.Rows[i]
	switch {
	case !r.Ambiguous:
	case r.Parent >= 0:
		return f.Rows[r.Parent].Label + "." + r.Label
	case f.Blocks[r.Block].Title != "":
		return f.Blocks[r.Block].Title + "." + r.Label
	}
	return r.Label
}

// blankCells are the cells of a new row.
func blankCells(f *form.Form, block int, total bool) []string {
	b := f.Blocks[block]
	out := make([]string, b.ColTo-b.ColFrom)
	for i := range out {
		out[i] = `""`
		if total || slices.ContainsFunc(f.Identities, func(id form.Identity) bool {
			return id.Kind == form.ColumnIdentity && id.Target == b.ColFrom+i
		}) {
			out[i] = `"="`
		}
	}
	return out
}

// codeName is the name of a code in the report's year: as other tables of the report print it, else the
// catalogue's.
func (d *Document) codeName(axis catalog.Axis, c catalog.Code) string {
	if e, ok := catalog.Lookup(axis, c, d.Report.Year); ok {
		return e.Name
	}
	for ti := range d.Report.Tables {
		if t := &d.Report.Tables[ti]; t.Form != nil && t.Form.Coded() {
			if ri := t.RowByCode(c); ri >= 0 {
				return lint.RowName(d.Report, ti, ri)
			}
		}
	}
	if h := catalog.History(axis, c); len(h) > 0 {
		return h[len(h)-1].Name
	}
	return ""
}

// rowOrder tells where a row belongs in its table: lower stands before higher. Rows that the form prints come
// as it prints them; a code that it does not print comes behind the last printed one before it. ok is false
// where that is not known.
func rowOrder(t *report.Table, row *report.Row) (key int64, ok bool) {
	const printed = 1 << 40
	switch {
	case row.Broken:
		return 0, false
	case t.Form.Axis == form.Function && row.Code != 0:
		return codeOrder(row.Code), true
	case t.Form.Axis == form.Function && row.Def >= 0:
		if t.Form.TotalLast {
			return printed, true
		}
		return -1, true
	case row.Def >= 0:
		return int64(row.Def+1) * printed, true
	case row.Code != 0:
		before := int64(0)
		for i := range t.Form.Rows {
			if c := t.Form.Rows[i].Code; c != 0 && c.Compare(row.Code) < 0 {
				before = int64(i + 1)
			}
		}
		return before*printed + codeOrder(row.Code), true
	}
	return 0, false
}

// codeOrder orders codes as tables print them: 201, 20101, 2010101, 202.
func codeOrder(c catalog.Code) int64 {
	n := int64(c)
	for range 9 - c.Digits() {
		n *= 10
	}
	return n*10 + int64(c.Digits())
}

// insertAt returns the offset at which a row of this order is inserted as lines, and whether there are rows to
// insert it among.
func (d *Document) insertAt(t *report.Table, key int64) (off int, ok bool) {
	text := d.Result.File.Text
	best := int32(-1)
	for i := range t.Rows {
		row := &t.Rows[i]
		if row.Origin != report.Written {
			continue
		}
		if k, known := rowOrder(t, row); known && k > key {
			if best < 0 {
				return lineStart(text, int(row.KeySpan.Start)), true
			}
			break
		} else if known && row.Span.End > best {
			best = row.Span.End
		}
	}
	if best < 0 {
		if !t.HasRows {
			return 0, false
		}
		best = t.RowsSpan.End
	}
	end := lineEnd(text, int(best))
	return end, true
}

// insertRows returns the edits that insert rows, each in its place.
func (d *Document) insertRows(t *report.Table, rows []newRow) []source.Edit {
	text := d.Result.File.Text
	slices.SortStableFunc(rows, func(a, b newRow) int { return cmp.Compare(a.key, b.key) })
	at := map[int]string{}
	var offs []int
	for _, r := range rows {
		off, ok := d.insertAt(t, r.key)
		if !ok {
			return nil
		}
		if at[off] == "" {
			offs = append(offs, off)
		}
		at[off] += r.text + "\n"
	}
	nl := lineBreak(text)
	var out []source.Edit
	for _, off := range offs {
		lines := strings.TrimSuffix(at[off], "\n")
		lines = strings.ReplaceAll(lines, "\n", nl)
		if off == lineStart(text, off) {
			lines += nl
		} else {
			lines = nl + lines
		}
		out = append(out, source.Edit{Span: source.Span{Start: int32(off), End: int32(off)}, New: lines})
	}
	return out
}

// newRow is a row to be inserted, with its order.
type newRow struct {
	key  int64
	text string
}

// missingRows are the rows that a table should have and has not: lines and labels of its form; codes that
// the report's other tables of the classification have, with the levels above them.
func (d *Document) missingRows(ti int) []newRow {
	t := &d.Report.Tables[ti]
	if t.Form == nil || t.Empty.Set || t.Withheld.Set || !t.HasRows {
		return nil
	}
	var out []newRow
	if t.Form.Axis != form.Function {
		for i := range t.Rows {
			row := &t.Rows[i]
			if row.Origin != report.LeftOut || row.Def < 0 || t.Form.Rows[row.Def].Label == "" {
				continue
			}
			if key, ok := rowOrder(t, row); ok {
				out = append(out, newRow{key, formRow(t.Form, row.Def)})
			}
		}
		return out
	}
	for _, code := range d.siblingCodes(ti) {
		if ri := t.RowByCode(code); ri >= 0 && t.Rows[ri].Origin == report.Written {
			continue
		}
		key, _ := rowOrder(t, &report.Row{Def: -1, Code: code})
		above := slices.ContainsFunc(d.siblingCodes(ti), func(c catalog.Code) bool { return c.Under(code) })
		out = append(out, newRow{key, d.codeRow(t, code, d.codeName(t.Form.CatalogAxis(), code), above)})
	}
	return out
}

// siblingCodes are the codes of the other tables that show the same money as a table: of its fund, or of
// all funds; in print order.
func (d *Document) siblingCodes(ti int) []catalog.Code {
	t := &d.Report.Tables[ti]
	var codes []catalog.Code
	for tj := range d.Report.Tables {
		o := &d.Report.Tables[tj]
		if tj == ti || o.Form == nil || o.Form.Axis != form.Function {
			continue
		}
		if t.Form.Fund != 0 && o.Form.Fund != 0 && t.Form.Fund != o.Form.Fund {
			continue
		}
		for i := range o.Rows {
			row := &o.Rows[i]
			if row.Code == 0 || row.Origin != report.Written {
				continue
			}
			if t.Form.Fund != 0 && catalog.FundsOf(catalog.Function, row.Code, d.Report.Year)&t.Form.Fund == 0 {
				continue
			}
			codes = append(codes, row.Code)
		}
	}
	slices.SortFunc(codes, catalog.Code.Compare)
	return slices.Compact(codes)
}

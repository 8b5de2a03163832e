package report

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

func (b *binder) table(id doc.ID) {
	t := Table{KeySpan: b.KeySpan(id), HeadSpan: b.HeadSpan(id), FormIndex: -1, First: CellID(len(b.r.Cells))}
	t.Span = b.entrySpan(id)
	n, err := strconv.Atoi(b.Key(id))
	if err != nil || n < 1 || b.Kind(id) != doc.Table {
		b.Add(doc.BadValue, t.KeySpan, b.Key(id), "[table.1]、[table.2]…")
		return
	}
	t.N = n
	rows := doc.None
	for c := b.First(id); c != doc.None; c = b.Next(c) {
		switch b.Key(c) {
		case "form":
			t.FormName = b.text(c)
		case "title":
			t.Title = b.text(c)
		case "note":
			t.Note = b.text(c)
		case "empty":
			t.Empty = b.text(c)
		case "withheld":
			t.Withheld = b.text(c)
		case "amount_unit":
			t.Unit, t.UnitSpan = b.unit(c)
		case "labels":
			t.Labels = b.labels(c)
		case "rows":
			rows = c
			t.RowsSpan, t.HasRows = b.HeadSpan(c), true
		default:
			b.Unknown(c, names(tableKeys)...)
			t.Lost = t.Lost || b.holdsRows(c)
		}
	}
	if rows == doc.None {
		t.Lost = t.Lost || b.rowsElsewhere(b.Key(id))
	} else {
		t.Lost = b.Kind(rows) != doc.Table
	}
	b.bindForm(&t)
	if t.Form != nil {
		t.Rows, t.codes = b.slabs.rows[len(b.slabs.rows):], b.slabs.codes[len(b.slabs.codes):]
		b.printedRows(&t)
		if rows != doc.None && b.Kind(rows) == doc.Table {
			b.rows(&t, rows)
		} else if rows != doc.None {
			b.Add(doc.WrongType, b.KeySpan(rows), "rows", "table")
		}
		b.fill(&t)
		b.slabs.rows, b.slabs.codes = keep(b.slabs.rows, t.Rows), keep(b.slabs.codes, t.codes)
	}
	t.End = CellID(len(b.r.Cells))
	b.r.Measure(&t)
	b.r.Tables = append(b.r.Tables, t)
}

// holdsRows: an entry is a row or a block of them, though its key means nothing.
func (b *binder) holdsRows(id doc.ID) bool {
	n := b.Node(id)
	return b.Kind(id) != doc.Value || n != syntax.None && b.Tree.Kind(n) == syntax.Array
}

// rowsElsewhere: the rows of table n seem to stand under a header that means nothing, as [table3.rows] or [tabel.3.rows].
func (b *binder) rowsElsewhere(n string) bool {
	for c := b.First(doc.Root); c != doc.None; c = b.Next(c) {
		key := b.Key(c)
		if key == "table"+n || key == "表"+n {
			return true
		}
		if key != "table" && b.Get(c, n) != doc.None && doc.Nearest(key, []string{"table"}) != "" {
			return true
		}
	}
	return false
}

// keep returns the slab with the slice that was built at its end. Where the slice outgrew the slab it
// has memory of its own, and the slab starts anew with room for the next report.
func keep[T any](slab, built []T) []T {
	n := len(slab) + len(built)
	if n <= cap(slab) && (len(built) == 0 || &slab[:n][n-1] == &built[len(built)-1]) {
		return slab[:n]
	}
	return make([]T, 0, 2*n)
}

// printedRows starts a table with the rows that its form prints.
func (b *binder) printedRows(t *Table) {
	f := t.Form
	for i := range f.Rows {
		t.Rows = append(t.Rows, Row{Origin: LeftOut, Def: i, Code: f.Rows[i].Code, Block: f.Rows[i].Block, Parent: -1, N: -1})
	}
}

// entrySpan is the whole of an entry: its header and all that stands under it, sub-tables too.
func (b *binder) entrySpan(id doc.ID) source.Span {
	s := b.Span(id)
	for c := b.First(id); c != doc.None; c = b.Next(c) {
		if b.Kind(c) != doc.Value {
			if e := b.entrySpan(c); e.End > s.End {
				s.End = e.End
			}
		} else if e := b.Span(c); e.End > s.End {
			s.End = e.End
		}
	}
	return s
}

func (b *binder) labels(id doc.ID) []Label {
	var out []Label
	for c := b.First(id); c != doc.None; c = b.Next(c) {
		out = append(out, Label{Official: b.Key(c), OfficialSpan: b.KeySpan(c), Printed: b.text(c)})
	}
	return out
}

func (b *binder) bindForm(t *Table) {
	switch {
	case !t.FormName.Set:
		b.Add(doc.MissingKey, t.HeadSpan, "form", "")
		return
	case t.FormName.S == "" && b.Tree.Broken(b.Node(t.FormName.ID)):
		return
	}
	fi := b.r.Set.FormIndex(t.FormName.S)
	if fi < 0 {
		var known []string
		for _, f := range b.r.Set.Forms {
			known = append(append(known, f.Name), f.Aliases...)
		}
		b.Add(doc.UnknownForm, t.FormName.Span, t.FormName.S, doc.Nearest(t.FormName.S, known))
		return
	}
	t.Form, t.FormIndex = b.r.Set.Forms[fi], fi
	for i := range b.r.Tables {
		if b.r.Tables[i].Form == t.Form {
			b.Add(doc.DuplicateTable, t.FormName.Span, t.Form.Name, strconv.Itoa(b.r.Tables[i].N))
			t.Form, t.FormIndex = nil, -1
			return
		}
	}
}

// rows binds the written rows. Rows that the form prints come first, in the form's order, then the
// others as written.
func (b *binder) rows(t *Table, id doc.ID) {
	hint, lastLine := 0, 0
	for c := b.First(id); c != doc.None; c = b.Next(c) {
		key := b.Key(c)
		if b.strayKey(c, key) {
			continue
		}
		row := Row{Def: -1, Key: key, KeySpan: b.KeySpan(c), Span: b.rowSpan(c), Parent: -1}
		if !b.identify(t, &row, &hint, &lastLine) {
			continue
		}
		if row.Broken {
			b.brokenCells(t, &row)
		} else {
			b.rowCells(t, &row, c)
		}
		if !b.place(t, row) {
			b.duplicate(c, key)
		}
	}
	b.lostRows(t)
}

// place puts a row where it belongs; false where one stands there already. The first one stands.
func (b *binder) place(t *Table, row Row) bool {
	f := t.Form
	if row.Def >= 0 {
		row.Code = f.Rows[row.Def].Code
	}
	if row.Def >= 0 && t.Rows[row.Def].Origin == Written || row.Def < 0 && f.Coded() && row.Code != 0 && t.RowByCode(row.Code) >= 0 {
		b.r.Cells = b.r.Cells[:row.First]
		return false
	}
	if row.Def >= 0 {
		t.Rows[row.Def] = row
		return true
	}
	if f.Coded() && row.Code != 0 {
		t.addCode(row.Code, len(t.Rows))
	}
	t.Rows = append(t.Rows, row)
	return true
}

// brokenCells gives a row cells that cannot be read.
func (b *binder) brokenCells(t *Table, row *Row) {
	row.First, row.N = CellID(len(b.r.Cells)), len(t.Form.BlockColumns(row.Block))
	b.cells(row.N, Broken, row.Span)
}

// lostRows adds rows for lines that cannot be read but begin as a row does, as those pasted from a spreadsheet do:
// they are broken, not left out. Sums that they belong to are not known.
func (b *binder) lostRows(t *Table) {
	f, end := t.Form, int32(-1)
	for i := range b.Tree.Errors {
		e := &b.Tree.Errors[i]
		if e.Code != syntax.BadLine || e.Span.Start < t.RowsSpan.End {
			continue
		}
		if end < 0 {
			end = nextHeader(b.Tree, t.RowsSpan.End)
		}
		if e.Span.Start >= end {
			return
		}
		row := Row{Def: -1, Span: e.Span, KeySpan: source.Span{Start: e.Span.Start, End: e.Span.Start}, Parent: -1, Broken: true}
		for row.KeySpan.End < e.Span.End && isDigit(b.Tree.File.Text[row.KeySpan.End]) {
			row.KeySpan.End++
		}
		row.Key = b.Tree.File.Slice(row.KeySpan)
		_, isCode := catalog.ParseCode(row.Key)
		number, isNumber := parseNumber(row.Key)
		hint, lastLine := 0, 0
		if f.Coded() && isCode || f.Axis == form.Line && isNumber && f.Line(number) >= 0 {
			b.identify(t, &row, &hint, &lastLine)
			b.brokenCells(t, &row)
			b.place(t, row)
		}
	}
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func (b *binder) duplicate(id doc.ID, key string) {
	if b.keyBroken(id) {
		return // TOML's own duplicate is reported as such
	}
	b.Add(doc.DuplicateRow, b.KeySpan(id), key, "")
}

func (b *binder) keyBroken(id doc.ID) bool {
	s := b.KeySpan(id)
	for i := range b.Tree.Errors {
		if e := b.Tree.Errors[i].Span; e.Start < s.End && s.Start < e.End {
			return true
		}
	}
	return false
}

// strayKey reports keys of the table that were written after [table.N.rows].
func (b *binder) strayKey(id doc.ID, key string) bool {
	switch key {
	case "form", "title", "note", "empty", "labels":
		if b.Is(id, syntax.String) || key == "labels" && b.Kind(id) == doc.Table {
			b.Add(doc.BlockKeyUnderRows, b.KeySpan(id), key, "")
			return true
		}
	}
	return false
}

func (b *binder) rowSpan(id doc.ID) source.Span {
	s := b.KeySpan(id)
	if e := b.Span(id); e.End > s.End {
		s.End = e.End
	}
	return s
}

func rowKey(f *form.Form, i int) string {
	r := &f.Rows[i]
	switch {
	case f.Axis == form.Line:
		return strconv.Itoa(r.No)
	case r.Code != 0 && f.Coded():
		return r.Code.String()
	}
	return r.Label
}

// identify finds which row of the form a key means.
func (b *binder) identify(t *Table, row *Row, hint, lastLine *int) bool {
	f := t.Form
	number, isNumber := parseNumber(row.Key)
	switch f.Axis {
	case form.Line:
		if isNumber {
			i := f.Line(number)
			if i < 0 {
				b.Add(doc.LineOutsideForm, row.KeySpan, row.Key, lineRange(f))
				return false
			}
			if number < *lastLine {
				b.Add(doc.LinesOutOfOrder, row.KeySpan, row.Key, strconv.Itoa(*lastLine))
			}
			*lastLine = max(number, *lastLine)
			row.Def, row.Block = i, f.Rows[i].Block
			return true
		}
	case form.Single:
		if row.Key == "1" {
			row.Def = 0
			return true
		}
	case form.Function, form.Economic:
		if code, ok := catalog.ParseCode(row.Key); ok {
			row.Code = code
			if i := f.RowByCode(code); i >= 0 && f.Axis == form.Economic {
				row.Def, row.Block = i, f.Rows[i].Block
			} else if f.Axis == form.Economic {
				row.Block = b.economicBlock(f, code)
			}
			return true
		}
		if f.Axis == form.Function && strings.HasPrefix(row.Key, "其中") {
			return true
		}
	}
	if *hint < len(f.Rows) && f.Rows[*hint].Label == row.Key && !f.Rows[*hint].Ambiguous {
		row.Def = *hint
	} else {
		i, m := f.RowByLabel(row.Key)
		switch m {
		case form.ManyRows:
			b.Add(doc.AmbiguousRow, row.KeySpan, row.Key, b.qualified(f, row.Key))
			return false
		case form.NoRow:
			if code := b.meantCode(t, row.Key); code != 0 {
				b.Add(doc.UnknownRow, row.KeySpan, row.Key, code.String())
				row.Code, row.Broken = code, true
				return true
			}
			want := f.NearestLabel(row.Key)
			b.Add(doc.UnknownRow, row.KeySpan, row.Key, want)
			return false
		}
		row.Def = i
	}
	*hint = row.Def + 1
	row.Block = f.Rows[row.Def].Block
	if f.Axis == form.Line && *lastLine > f.Rows[row.Def].No {
		b.Add(doc.LinesOutOfOrder, row.KeySpan, row.Key, strconv.Itoa(*lastLine))
	}
	*lastLine = max(*lastLine, f.Rows[row.Def].No)
	return true
}

// meantCode is the code that a key of a table by function seems to mean: in full-width digits, with letters
// that look like some, or its name instead; 0 where that cannot be told. Its row is broken, not left out: sums that
// it belongs to are not known.
func (b *binder) meantCode(t *Table, key string) catalog.Code {
	if t.Form.Axis != form.Function {
		return 0
	}
	digits := strings.NewReplacer("l", "1", "I", "1", "|", "1", "O", "0", "o", "0").Replace(name.Normalize(key))
	if code, ok := catalog.ParseCode(digits); ok && catalog.Known(catalog.Function, code) {
		return code
	}
	before := catalog.Code(0)
	if len(t.Rows) > 0 {
		before = t.Rows[len(t.Rows)-1].Code
	}
	var all, near []catalog.Code
	for e := range catalog.ByName(catalog.Function, key, b.r.Year) {
		all = append(all, e.Code)
		if p := e.Code.Parent(); p != 0 && (p == before || p == before.Parent()) {
			near = append(near, e.Code)
		}
	}
	switch {
	case len(all) == 1:
		return all[0]
	case len(near) == 1:
		return near[0]
	}
	return 0
}

// economicBlock is where a code that the form does not print belongs: beside its class, else last.
func (b *binder) economicBlock(f *form.Form, c catalog.Code) int {
	if i := f.RowByCode(c.Class()); i >= 0 {
		return f.Rows[i].Block
	}
	return len(f.Blocks) - 1
}

// qualified offers a label that names one row: block or parent before it.
func (b *binder) qualified(f *form.Form, key string) string {
	for i := range f.Rows {
		r := &f.Rows[i]
		if !name.Equal(r.Label, key) && !name.Equal(name.TrimOrdinal(r.Label), key) {
			continue
		}
		if r.Parent >= 0 {
			return f.Rows[r.Parent].Label + "." + r.Label
		}
		if title := f.Blocks[r.Block].Title; title != "" {
			return title + "." + r.Label
		}
	}
	return ""
}

func lineRange(f *form.Form) string {
	if len(f.Rows) == 0 {
		return ""
	}
	return strconv.Itoa(f.Rows[0].No) + "–" + strconv.Itoa(f.Rows[len(f.Rows)-1].No)
}

func parseNumber(s string) (int, bool) {
	if s == "" || s[0] < '0' || s[0] > '9' {
		return 0, false
	}
	n, err := strconv.Atoi(s)
	return n, err == nil
}

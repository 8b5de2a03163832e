package report

import (
	"sort"
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

var tableKeys = []string{"form", "title", "note", "empty", "labels", "rows", "amount_unit", "withheld"}

// TableKeys returns the keys that have a meaning in [table.N].
func TableKeys() []string { return tableKeys }

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
			b.Unknown(c, tableKeys...)
		}
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
	f := t.Form
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
		b.rowCells(t, &row, c)
		if row.Def >= 0 {
			row.Code = f.Rows[row.Def].Code
			if t.Rows[row.Def].Origin == Written {
				b.duplicate(c, key)
				continue
			}
			t.Rows[row.Def] = row
			continue
		}
		if f.Coded() && row.Code != 0 {
			if t.RowByCode(row.Code) >= 0 {
				b.duplicate(c, key)
				continue
			}
			t.addCode(row.Code, len(t.Rows))
		}
		t.Rows = append(t.Rows, row)
	}
}

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

// rowCells reads the value of a row.
func (b *binder) rowCells(t *Table, row *Row, id doc.ID) {
	cols := t.Form.BlockColumns(row.Block)
	row.First, row.N = CellID(len(b.r.Cells)), len(cols)
	if b.Kind(id) != doc.Value {
		if w, ok := b.rowWithheld(id); ok {
			row.Withheld = w
			b.cells(len(cols), Withheld, w.Span)
			return
		}
		b.Add(doc.WrongType, b.Span(id), row.Key, "row")
		row.Broken = true
		b.cells(len(cols), Broken, row.Span)
		return
	}
	n := b.Node(id)
	if n == syntax.None || b.Tree.Broken(n) || b.Tree.Kind(n) != syntax.Array {
		if n != syntax.None && !b.Tree.Broken(n) {
			b.Add(doc.WrongType, b.Span(id), row.Key, "row")
		}
		row.Broken = true
		b.cells(len(cols), Broken, b.Span(id))
		return
	}
	v := b.Tree.First(n)
	if row.Code != 0 || t.Form.Axis == form.Line && row.Key[0] >= '0' && row.Key[0] <= '9' {
		if v != syntax.None && b.Tree.Kind(v) == syntax.String && isName(b.Tree.Str(v)) {
			row.Name = Text{S: b.Tree.Str(v), Span: b.Tree.Span(v), ID: id, Set: true}
			v = b.Tree.Next(v)
		}
	}
	if v != syntax.None && b.Tree.Next(v) == syntax.None && b.Tree.Kind(v) == syntax.String && len(cols) > 1 {
		if s := b.Tree.Str(v); s == "=" || s == "＝" {
			b.cells(len(cols), Derived, b.Tree.Span(v))
			row.Given = len(cols)
			return
		}
	}
	given := 0
	tight, last := false, int32(-1) // two numbers with nothing but a comma between them
	for ; v != syntax.None; v = b.Tree.Next(v) {
		if given < len(cols) {
			c := b.cell(v, row.Key)
			if c.Kind == Stated {
				tight = tight || c.Span.Start == last
				last = c.Span.End + 1
			}
			b.r.Cells = append(b.r.Cells, c)
		}
		given++
	}
	row.Given = min(given, len(cols))
	if given > len(cols) {
		b.tooMany(n, row, given, len(cols))
	} else if tight {
		b.mayBeSplit(n, row)
	}
	end := b.Tree.Span(n).End - 1
	b.cells(len(cols)-row.Given, Omitted, source.Span{Start: end, End: end})
}

func (b *binder) rowWithheld(id doc.ID) (Text, bool) {
	if b.Kind(id) == doc.List {
		if id = b.First(id); id == doc.None || b.Next(id) != doc.None {
			return Text{}, false
		}
	}
	if b.Kind(id) != doc.Table {
		return Text{}, false
	}
	c := b.First(id)
	if c == doc.None || b.Key(c) != "withheld" || b.Next(c) != doc.None {
		return Text{}, false
	}
	return b.text(c), true
}

// isName tells a name from the signs that stand for an amount.
func isName(s string) bool {
	switch s {
	case "", "—", "-", "——", "－":
		return false
	}
	return s[0] != '=' && !strings.HasPrefix(s, "＝")
}

func (b *binder) cells(n int, kind CellKind, span source.Span) {
	for range n {
		b.r.Cells = append(b.r.Cells, Cell{Kind: kind, Span: span})
	}
}

// fill adds what the file leaves out: rows of the form, 合计, the 款 and 类 above a code; and links
// the hierarchy of codes.
func (b *binder) fill(t *Table) {
	f := t.Form
	if f.Coded() {
		for i := range f.Rows {
			if f.Rows[i].Code != 0 {
				t.addCode(f.Rows[i].Code, i)
			}
		}
		for i := len(f.Rows); i < len(t.Rows); i++ {
			b.imply(t, t.Rows[i].Code)
		}
	}
	nothing := t.Empty.Set || t.Withheld.Set
	for i := range t.Rows {
		r := &t.Rows[i]
		if r.N < 0 {
			kind := Omitted
			total := r.Origin == Implied || r.Def >= 0 && f.Rows[r.Def].Total
			switch {
			case t.Withheld.Set:
				kind = Withheld
			case total && !nothing:
				kind = Derived
			}
			r.First, r.N = CellID(len(b.r.Cells)), len(f.BlockColumns(r.Block))
			r.KeySpan, r.Span = t.KeySpan, t.KeySpan
			if r.Def >= 0 {
				r.Key = rowKey(f, r.Def)
			}
			b.cells(r.N, kind, t.KeySpan)
		}
		if f.Coded() {
			r.Parent = t.parentOf(r.Code)
		}
	}
	t.linkChildren()
	b.sortCells(t)
}

// linkChildren lists, for every row, the rows that are summed into it.
func (t *Table) linkChildren() {
	for i := range t.Rows {
		t.Rows[i].FirstChild, t.Rows[i].NextSibling = -1, -1
	}
	for i := len(t.Rows) - 1; i >= 0; i-- {
		if p := t.Rows[i].Parent; p >= 0 {
			t.Rows[i].NextSibling = t.Rows[p].FirstChild
			t.Rows[p].FirstChild = i
		}
	}
}

// sortCells lays the cells of a table in the order of its rows, so that a cell's row can be found.
func (b *binder) sortCells(t *Table) {
	from := int(t.First)
	inOrder := true
	for i := 1; i < len(t.Rows); i++ {
		inOrder = inOrder && t.Rows[i].First >= t.Rows[i-1].First
	}
	if inOrder {
		return
	}
	b.slabs.cells = append(b.slabs.cells[:0], b.r.Cells[from:]...)
	old := b.slabs.cells
	b.r.Cells = b.r.Cells[:from]
	for i := range t.Rows {
		r := &t.Rows[i]
		at := int(r.First) - from
		r.First = CellID(len(b.r.Cells))
		b.r.Cells = append(b.r.Cells, old[at:at+r.N]...)
	}
}

// imply adds the rows above code c that the table lacks.
func (b *binder) imply(t *Table, c catalog.Code) {
	if c == 0 || c.Level() == 0 {
		return
	}
	for p := c.Parent(); p != 0; p = p.Parent() {
		if t.RowByCode(p) >= 0 {
			continue
		}
		block := 0
		if t.Form.Axis == form.Economic {
			block = b.economicBlock(t.Form, p)
		}
		t.addCode(p, len(t.Rows))
		t.Rows = append(t.Rows, Row{Origin: Implied, Def: -1, Code: p, Key: p.String(), Block: block, Parent: -1, N: -1})
	}
}

// parentOf finds the row that a code is summed into. A code of wrong length belongs to the longest
// code above it that the table has, so that the code alone is wrong and not the sums too.
func (t *Table) parentOf(c catalog.Code) int {
	if c == 0 {
		return -1
	}
	total := -1
	if t.Form.Axis == form.Function {
		total = 0
	}
	if c.Level() == 1 {
		return total
	}
	s := c.String()
	for _, n := range [...]int{5, 3} {
		if n >= len(s) {
			continue
		}
		if p, ok := catalog.ParseCode(s[:n]); ok {
			if i := t.RowByCode(p); i >= 0 {
				return i
			}
		}
	}
	return total
}

func (t *Table) addCode(c catalog.Code, row int) {
	i := len(t.codes)
	if i > 0 && t.codes[i-1].code >= c {
		i = sort.Search(len(t.codes), func(i int) bool { return t.codes[i].code >= c })
		if i < len(t.codes) && t.codes[i].code == c {
			return
		}
	}
	t.codes = append(t.codes, codeRow{})
	copy(t.codes[i+1:], t.codes[i:])
	t.codes[i] = codeRow{c, row}
}

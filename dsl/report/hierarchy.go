package report

import (
	"sort"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/form"
)

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
			case t.Lost:
				kind = Broken
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
	for _, bound := range [...]catalog.Code{1e5, 1e3} { // a 款 has five digits, a 类 three
		if p := c; p >= bound {
			for p >= bound {
				p /= 10
			}
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

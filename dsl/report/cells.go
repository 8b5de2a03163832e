package report

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

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
		if v != syntax.None && b.Tree.Kind(v) == syntax.String && IsName(b.Tree.Str(v)) {
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

// IsName tells a name from the signs that stand for an amount, at the head of a row.
func IsName(s string) bool {
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

package report

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// tooMany reports more cells than columns; a thousands comma read as two cells is said as such. The
// row is broken either way: nobody knows which cell belongs to which column.
func (b *binder) tooMany(array syntax.Node, row *Row, given, want int) {
	if s, ok := b.splitAmount(array); ok {
		b.Add(doc.ThousandsComma, s.span, s.printed, s.joined)
	} else {
		b.Add(doc.TooManyCells, row.Span, strconv.Itoa(given), strconv.Itoa(want))
	}
	b.breakRow(row)
}

// mayBeSplit reports an amount that a thousands comma has split, in a row with room for the pieces: no
// space after that comma, space after others, and decimals at the end.
func (b *binder) mayBeSplit(array syntax.Node, row *Row) {
	s, ok := b.splitAmount(array)
	if !ok || !s.decimals || !s.spaced {
		return
	}
	b.Add(doc.SplitAmount, s.span, s.printed, s.joined)
	b.breakRow(row)
}

func (b *binder) breakRow(row *Row) {
	row.Broken = true
	for i := range b.r.Cells[row.First:] {
		c := &b.r.Cells[int(row.First)+i]
		if c.Kind <= Formula {
			c.Kind = Broken
		}
	}
}

// split is an amount that thousands commas have split into cells.
type split struct {
	span            source.Span
	printed, joined string
	// decimals: its last piece has some; spaced: elsewhere in the row space follows a comma.
	decimals, spaced bool
}

// splitAmount finds the first amount in a row that thousands commas have split: one to three digits,
// then pieces of three digits, with nothing but commas between them.
func (b *binder) splitAmount(array syntax.Node) (out split, ok bool) {
	t := b.Tree
	for v := t.First(array); v != syntax.None; v = t.Next(v) {
		w := t.Next(v)
		if w == syntax.None {
			break
		}
		if t.Span(w).Start != t.Span(v).End+1 {
			out.spaced = true
			continue
		}
		if ok || t.Kind(v) != syntax.Integer || len(strings.TrimLeft(t.Raw(v), "+-")) > 3 {
			continue
		}
		for at := v; w != syntax.None && t.Kind(at) == syntax.Integer && t.Span(w).Start == t.Span(at).End+1; at, w = w, t.Next(w) {
			whole, _, decimals := strings.Cut(t.Raw(w), ".")
			if k := t.Kind(w); k != syntax.Integer && k != syntax.Float || len(whole) != 3 {
				break
			}
			ok = true
			out.decimals = decimals
			out.span = source.Span{Start: t.Span(v).Start, End: t.Span(w).End}
		}
		if ok {
			out.printed = t.File.Slice(out.span)
			out.joined = strings.ReplaceAll(out.printed, ",", "_")
		}
	}
	return out, ok
}

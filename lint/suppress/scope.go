package suppress

import (
	"sort"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// places answers where in the tree an offset lies.
type places struct {
	*syntax.Tree
	parents []syntax.Node
}

func newPlaces(t *syntax.Tree) *places {
	p := &places{t, make([]syntax.Node, t.Len())}
	var open []syntax.Node
	for n := syntax.Node(0); int(n) < t.Len(); n++ {
		for len(open) > 0 && n >= t.End(open[len(open)-1]) {
			open = open[:len(open)-1]
		}
		p.parents[n] = syntax.None
		if len(open) > 0 {
			p.parents[n] = open[len(open)-1]
		}
		open = append(open, n)
	}
	return p
}

// after returns the first node that begins behind the offset, or None.
func (p *places) after(off int) syntax.Node {
	n := sort.Search(p.Len(), func(i int) bool { return int(p.Span(syntax.Node(i)).Start) > off })
	if n == p.Len() {
		return syntax.None
	}
	return syntax.Node(n)
}

// at returns the innermost node that holds the byte at the offset.
func (p *places) at(off int) syntax.Node {
	n := p.after(off)
	if n == syntax.None {
		n = syntax.Node(p.Len())
	}
	for n--; n > 0 && !p.Span(n).Contains(off); {
		n = p.parents[n]
	}
	return max(n, 0)
}

// head reports whether a comment stands before all tables and keys.
func (p *places) head(c source.Span) bool {
	first := p.First(0)
	return first == syntax.None || c.Start < p.Span(first).Start
}

// below returns the reach of a comment on a line of its own: the element, row or table that follows.
func (p *places) below(c source.Span) (source.Span, bool) {
	next := p.after(int(c.Start))
	if next == syntax.None {
		return source.Span{}, false
	}
	in := p.at(int(c.Start))
	for in > 0 && p.Kind(in) != syntax.Array {
		in = p.parents[in]
	}
	switch {
	case in > 0 && p.Span(next).Start >= p.Span(in).End:
		return source.Span{}, false
	case p.Kind(next) == syntax.Table || p.Kind(next) == syntax.ArrayTable:
		return p.table(next), true
	}
	return p.Span(next), true
}

// table returns the place of a table with the tables below it, as far as they follow it.
func (p *places) table(n syntax.Node) source.Span {
	span := p.Span(n)
	for m := p.Next(n); m != syntax.None && p.under(m, n); m = p.Next(m) {
		span.End = p.Span(m).End
	}
	return span
}

// under reports whether the header m lies below the header n: [table.3.rows] below [table.3].
func (p *places) under(m, n syntax.Node) bool {
	if k := p.Kind(m); k != syntax.Table && k != syntax.ArrayTable {
		return false
	}
	a, b := p.First(p.First(n)), p.First(p.First(m))
	for ; a != syntax.None; a, b = p.Next(a), p.Next(b) {
		if b == syntax.None || p.Str(a) != p.Str(b) {
			return false
		}
	}
	return b != syntax.None
}

// beside returns the reach of a comment behind something: its line, and all of the row or element that
// begins or ends on it.
func (p *places) beside(c source.Span) source.Span {
	text := p.File.Text
	line := strings.LastIndexByte(text[:c.Start], '\n') + 1
	span := source.Span{Start: int32(line), End: c.Start}
	last := len(strings.TrimRight(text[:c.Start], " \t,，")) - 1
	if last < line {
		return span
	}
	unit := syntax.None
	for n := p.at(last); n > 0; n = p.parents[n] {
		s := p.Span(n)
		if (p.Kind(n) == syntax.KeyValue || p.Kind(p.parents[n]) == syntax.Array) && (int(s.Start) >= line || s.End <= c.Start) {
			unit = n
		}
	}
	if unit != syntax.None {
		s := p.Span(unit)
		span = source.Span{Start: min(span.Start, s.Start), End: max(span.End, s.End)}
	}
	return span
}

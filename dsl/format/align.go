package format

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// align sets the columns of a block.
func (f *formatter) align(block []line) {
	if keys := f.alignKeys(block); keys >= 0 {
		f.alignRows(block, keys)
	}
	for i := range block {
		if l := &block[i]; l.begins && !l.ends && !l.frozen {
			end := i + 1
			for end < len(block) && block[end].pair == l.pair {
				end++
			}
			inner := block[i+1 : end-1]
			f.alignArray(l.pair, inner)
			alignComments(inner, false)
		}
	}
	alignComments(block, true)
}

// alignKeys puts the equals signs of rows under one another, and returns the width of their keys, or −1
// where there are none.
func (f *formatter) alignKeys(block []line) int {
	keys := -1
	for i := range block {
		if l := &block[i]; l.rows && l.begins && !l.frozen {
			if n := l.column(f.equals(l) - 1); n <= widestKey {
				keys = max(keys, n)
			}
		}
	}
	if keys < 0 {
		return keys
	}
	for i := range block {
		if l := &block[i]; l.rows && l.begins && !l.frozen {
			at := f.equals(l)
			l.tokens[at].gap = max(keys-l.column(at-1), 0) + 1
		}
	}
	return keys
}

// equals returns the token that is the equals sign of the pair that begins on a line.
func (f *formatter) equals(l *line) int {
	for i := range l.tokens {
		if f.sign(&l.tokens[i]) == '=' {
			return i
		}
	}
	return 1
}

// alignRows puts the cells of rows under one another: a name first, under a number, and then amounts.
func (f *formatter) alignRows(block []line, keys int) {
	g := grid{origin: keys + len(" = [")}
	t, names, above := f.tree, false, -1
	for i := range block {
		l := &block[i]
		value := t.Value(l.pair)
		if l.frozen || !l.rows || !l.begins || !l.ends || t.Kind(value) != syntax.Array {
			continue
		}
		r := f.row(l, value, f.equals(l)+1)
		if len(r.cells) > 0 && r.cells[0].text && isNumber(t.Str(t.First(t.First(l.pair)))) {
			names = true
		} else {
			r.skip = 1 // the place of the name
		}
		if len(g.rows) == 0 {
			above = i - 1
		}
		g.rows = append(g.rows, r)
	}
	for i := range g.rows {
		if !names {
			g.rows[i].skip = 0
		}
	}
	g.widen()
	if names {
		g.columns[0].left = true
	}
	heading := f.heading(block, above)
	if len(heading) > 0 && heading[0].start < g.origin-1 {
		heading = heading[1:] // over the keys
	}
	g.head(heading)
	g.lay()
}

// alignArray puts the elements of the arrays within an array, such as indicators, under one another.
func (f *formatter) alignArray(pair syntax.Node, inner []line) {
	t := f.tree
	if t.Kind(t.Value(pair)) != syntax.Array {
		return
	}
	var g grid
	above, at := -1, 0
	for n := t.First(t.Value(pair)); n != syntax.None; n = t.Next(n) {
		if t.Kind(n) != syntax.Array {
			continue
		}
		span := t.Span(n)
		for at < len(inner) && inner[at].end < int(span.End) {
			at++
		}
		if at == len(inner) {
			break
		}
		l := &inner[at]
		if l.empty() || l.tokens[0].Start != span.Start {
			continue // it does not begin the line, or runs over several
		}
		if len(g.rows) == 0 {
			g.origin, above = l.column(0), at-1
		}
		g.rows = append(g.rows, f.row(l, n, 0))
	}
	g.widen()
	for _, r := range g.rows {
		for i, x := range r.cells {
			g.columns[i].left = g.columns[i].left || x.text
		}
	}
	g.head(f.heading(inner, above))
	g.lay()
}

// row returns the elements of an array whose bracket is a token of the line.
func (f *formatter) row(l *line, array syntax.Node, open int) gridRow {
	r := gridRow{line: l, open: open}
	t, at := f.tree, open+1
	for n := t.First(array); n != syntax.None; n = t.Next(n) {
		span := t.Span(n)
		for at < len(l.tokens) && l.tokens[at].Start < span.Start {
			at++
		}
		if at == len(l.tokens) {
			break
		}
		c := cell{at: at}
		for ; at < len(l.tokens) && l.tokens[at].Start < span.End; at++ {
			if c.width += l.tokens[at].width; at > c.at {
				c.width += l.tokens[at].gap
			}
		}
		switch limit := widest; t.Kind(n) {
		case syntax.String:
			c.text = report.IsName(t.Str(n))
			c.long = c.width > limit+len(`""`)
		case syntax.Array, syntax.InlineTable:
			c.long = true
		default:
			c.long = c.width > limit
		}
		r.cells = append(r.cells, c)
	}
	return r
}

// widen gives the grid as many columns as its longest row has.
func (g *grid) widen() {
	n := 0
	for _, r := range g.rows {
		n = max(n, r.skip+len(r.cells))
	}
	g.columns = make([]column, n)
}

// heading returns the words of the last line of headings among the comments that end with line i; nil
// where there is none.
func (f *formatter) heading(lines []line, i int) []word {
	for ; i >= 0 && len(lines[i].tokens) == 1 && lines[i].tokens[0].Kind == syntax.CommentText; i-- {
		tok := &lines[i].tokens[0]
		if w := words(f.slice(tok.Span), tok.gap); w != nil && !lines[i].frozen {
			return w
		}
	}
	return nil
}

// alignComments puts the comments behind lines under one another: those of whole pairs, or those of the
// lines within one pair. Long lines do not push the comments of others away.
func alignComments(lines []line, whole bool) {
	at := 0
	each := func(do func(l *line, end int)) {
		for i := range lines {
			l := &lines[i]
			last := len(l.tokens) - 1
			if last > 0 && !l.frozen && l.tokens[last].Kind == syntax.CommentText && l.begins == whole && l.ends == whole {
				do(l, l.column(last-1))
			}
		}
	}
	each(func(l *line, end int) {
		if !l.long() {
			at = max(at, end+commentGap)
		}
	})
	each(func(l *line, end int) { l.tokens[len(l.tokens)-1].gap = max(at-end, commentGap) })
}

// long reports whether something on the line is too long to count for alignment.
func (l *line) long() bool {
	for i := range l.tokens {
		if t := &l.tokens[i]; t.Kind != syntax.CommentText && t.width > widest+len(`""`) {
			return true
		}
	}
	return false
}

func isNumber(key string) bool { return key != "" && strings.Trim(key, "0123456789") == "" }

package feature

import (
	"strings"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// typing is where the cursor stands while somebody types, read from what is before it: what follows may be
// anything.
type typing struct {
	text string
	off  int
	// block is the header above: report; table 3 rows; section item.
	block []string
	// line is what stands before the cursor on its line.
	line string
	// key is the key whose value the cursor is in, "" where it is in none.
	key string
	// str is the string that the cursor is in; None outside of strings. Its content begins at content and
	// ends at end.
	str          syntax.Node
	content, end int
	// array: the value is an array, of which index elements stand before the cursor; outer counts those of
	// the array around it.
	array        bool
	index, outer int
}

// contextAt reads the context of an offset.
func (d *Document) contextAt(off int) typing {
	text := d.Result.File.Text
	c := typing{text: text, off: off, str: syntax.None}
	c.line = text[lineStart(text, off):off]
	tree := d.Tree
	header := syntax.None
	for n := tree.First(0); n != syntax.None && int(tree.Span(n).Start) < off; n = tree.Next(n) {
		if k := tree.Kind(n); k == syntax.Table || k == syntax.ArrayTable {
			header = n
		}
	}
	if header != syntax.None && off >= int(tree.HeaderSpan(header).End) {
		for p := tree.First(tree.First(header)); p != syntax.None; p = tree.Next(p) {
			c.block = append(c.block, tree.Str(p))
		}
	}
	parent := header
	if header == syntax.None {
		parent = 0
	}
	for n := tree.First(parent); n != syntax.None; n = tree.Next(n) {
		s := tree.Span(n)
		if tree.Kind(n) != syntax.KeyValue || off <= int(tree.Span(tree.First(n)).End) || int(s.Start) > off {
			continue
		}
		// A value that ends on the line of the cursor, or is one that the cursor is in.
		if off <= int(s.End) || strings.TrimSpace(text[s.End:off]) == "" && !strings.Contains(text[s.End:off], "\n") {
			part := tree.First(tree.First(n))
			for next := tree.Next(part); next != syntax.None; next = tree.Next(part) {
				part = next
			}
			c.key = tree.Str(part)
			if c.key == "" {
				c.key = tree.Raw(part)
			}
			c.value(tree, tree.Value(n))
		}
	}
	return c
}

// value reads where in a value the cursor is.
func (c *typing) value(tree *syntax.Tree, n syntax.Node) {
	if s := tree.Span(n); int(s.Start) > c.off || int(s.End) < c.off {
		return
	}
	switch tree.Kind(n) {
	case syntax.String:
		s, raw := tree.Span(n), tree.Raw(n)
		quotes := 1
		if strings.HasPrefix(raw, `"""`) || strings.HasPrefix(raw, "'''") {
			quotes = 3
		} else if _, width := utf8.DecodeRuneInString(raw); width > 1 {
			quotes = width // typographic quotes
		}
		content, end := int(s.Start)+quotes, int(s.End)
		if closing := raw[:quotes]; len(raw) >= 2*quotes && strings.HasSuffix(raw, closing) {
			end -= quotes
		}
		if content <= c.off && c.off <= end {
			c.str, c.content, c.end = n, content, end
		}
	case syntax.Array:
		c.array = true
		c.outer, c.index = c.index, 0
		for e := tree.First(n); e != syntax.None; e = tree.Next(e) {
			if s := tree.Span(e); int(s.Start) <= c.off && c.off <= int(s.End) && !s.Empty() {
				c.value(tree, e)
				return
			} else if int(s.End) <= c.off && !s.Empty() {
				c.index++
			}
		}
	case syntax.InlineTable:
		for kv := tree.First(n); kv != syntax.None; kv = tree.Next(kv) {
			if s := tree.Span(kv); int(s.Start) <= c.off && c.off <= int(s.End) {
				if part := tree.First(tree.First(kv)); c.off > int(tree.Span(tree.First(kv)).End) {
					c.key = tree.Str(part)
					c.value(tree, tree.Value(kv))
				}
			}
		}
	}
}

// inTable returns the table of the report whose block, or block of rows, the cursor is in; −1 for none.
func (d *Document) inTable(c *typing) int {
	if len(c.block) < 2 || c.block[0] != "table" {
		return -1
	}
	for ti := range d.Report.Tables {
		if itoa(d.Report.Tables[ti].N) == c.block[1] {
			return ti
		}
	}
	return -1
}

// inRows reports whether the block is one of rows.
func (c *typing) inRows() bool {
	return len(c.block) == 3 && c.block[0] == "table" && c.block[2] == "rows"
}

// blockName is what the block is called in report.KeysOf.
func (c *typing) blockName() string {
	switch {
	case len(c.block) == 0:
		return ""
	case c.block[0] == "table":
		if len(c.block) == 2 {
			return "table"
		}
		return c.block[len(c.block)-1]
	}
	return c.block[len(c.block)-1]
}

// formula returns where the formula begins that the cursor is in.
func (c *typing) formula() (from int, ok bool) {
	if c.str == syntax.None {
		return 0, false
	}
	head := c.text[c.content:c.off]
	switch c.blockName() + "." + c.key {
	case "relation.formula", "relation.when", "series.formula", "chart.formula", "adjustment.cell":
		return c.content, true
	}
	trimmed := strings.TrimLeft(head, " \t")
	for _, sign := range [...]string{"=", "＝"} {
		if strings.HasPrefix(trimmed, sign) && c.key != "text" {
			return c.content + len(head) - len(trimmed) + len(sign), true
		}
	}
	line := head[strings.LastIndexByte(head, '\n')+1:]
	open := strings.LastIndexByte(line, '{')
	if open < 0 || open > 0 && line[open-1] == '{' || strings.Contains(line[open:], "}") {
		return 0, false
	}
	inside := line[open+1:]
	base := c.off - len(inside)
	for _, sign := range [...]string{":=", "=", "＝", "列举"} {
		if i := strings.Index(inside, sign); i >= 0 {
			return base + i + len(sign), true
		}
	}
	return 0, false
}

// typedPath is the name in a formula that is being typed.
type typedPath struct {
	// segments are complete; partial is being typed and begins at start.
	segments []string
	partial  string
	start    int
	// call is the function or 下级 whose bracket the name stands first in.
	call string
}

// pathBefore reads the name that ends at the cursor in the formula that begins at from.
func (c *typing) pathBefore(from int) typedPath {
	text := c.text[from:c.off]
	quoted, start := false, 0
	var dots []int
	for i, r := range text {
		switch {
		case r == '「':
			quoted = true
		case r == '」':
			quoted = false
		case quoted:
		case r == '.' || r == '．':
			dots = append(dots, i)
		case strings.ContainsRune(" \t\n+-*/()（）,，；;=＝≤≥<>＋－×÷且[]{", r):
			start = i + utf8.RuneLen(r)
			dots = dots[:0]
		}
	}
	var p typedPath
	at := start
	for _, dot := range dots {
		p.segments = append(p.segments, strings.Trim(text[at:dot], "「」"))
		_, width := utf8.DecodeRuneInString(text[dot:])
		at = dot + width
	}
	p.partial, p.start = text[at:], from+at
	if before := strings.TrimRight(text[:start], "（("); before != text[:start] {
		if i := strings.LastIndexAny(before, " \t+-*/(,"); i >= 0 {
			before = before[i+1:]
		}
		p.call = before
	}
	return p
}

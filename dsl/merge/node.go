package merge

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// node is a piece of a text: a line, a value of several lines, or a block with all that stands under it.
// The texts of a list of nodes, one after the other, are the text that it was cut from.
type node struct {
	text string
	// key is what it is called among its siblings, "" where its text alone tells it from them.
	key string
	// kind says what it may be the new version of, where neither key nor text say it.
	kind string
	// called is the key as people read it.
	called string
	// prose: every blank of it counts.
	prose bool
	// nodes are the parts of a block and of a value of several lines, nil for a line.
	nodes []node
}

const (
	blankLine   = "blank"
	commentLine = "comment"
	plainLine   = "line"
	keyLine     = "key"
)

// item is a line or a value of several lines, in the order of the text; of a header path and list tell what
// it opens.
type item struct {
	node
	header bool
	list   bool
	path   []string
}

// cut cuts a text, whose last line has its end, into the nodes of the file.
func cut(s string) []node {
	c := cutter{items: items(s)}
	return c.block(nil)
}

// items cuts a text into lines and values.
func items(s string) []item {
	f := source.New("", s)
	t := syntax.Parse(f)
	var out []item
	line := 1
	take := func(through int, it item) {
		from := f.Line(line).Start
		end := int32(len(s))
		if through < f.Lines() {
			end = f.Line(through + 1).Start
		}
		it.text = s[from:end]
		line = through + 1
		if it.text != "" {
			out = append(out, it)
		}
	}
	plain := func(before int) {
		for line < before {
			sp := f.Line(line)
			it := item{}
			switch rest := strings.TrimSpace(f.Slice(sp)); {
			case rest == "":
				it.kind = blankLine
			case rest[0] == '#':
				it.kind = commentLine
			default:
				it.kind = plainLine
			}
			take(line, it)
		}
	}
	for n := syntax.Node(1); int(n) < t.Len(); n++ {
		var span source.Span
		it := item{}
		switch k := t.Kind(n); k {
		case syntax.Table, syntax.ArrayTable:
			span = t.HeaderSpan(n)
			it.header, it.list, it.kind = true, k == syntax.ArrayTable, keyLine
			if it.path = parts(t, t.First(n)); len(it.path) == 0 {
				it.path = []string{""}
			}
		case syntax.KeyValue:
			span = t.Span(n)
			it.called = strings.Join(parts(t, t.First(n)), ".")
			it.key, it.kind = "="+it.called, keyLine
		default:
			continue
		}
		start, end := f.Position(int(span.Start)).Line, f.Position(int(max(span.End, span.Start))).Line
		if end > start && f.Line(end).Start == span.End {
			end--
		}
		if start < line { // a second key on one line, or one within a value
			continue
		}
		plain(start)
		take(end, it)
		if end > start && !it.header {
			last := &out[len(out)-1]
			last.nodes = lines(last.text, t.Kind(t.Value(n)) == syntax.String)
		}
	}
	plain(f.Lines() + 1)
	return out
}

// parts are the names of a dotted key.
func parts(t *syntax.Tree, key syntax.Node) []string {
	var out []string
	for p := t.First(key); p != syntax.None; p = t.Next(p) {
		out = append(out, t.Str(p))
	}
	return out
}

// lines are the lines of a value.
func lines(s string, prose bool) []node {
	var out []node
	for line := range strings.Lines(s) {
		n := node{text: line, kind: plainLine, prose: prose && len(out) > 0}
		if rest := strings.TrimSpace(line); rest == "" {
			n.kind = blankLine
		} else if rest[0] == '#' && !prose {
			n.kind = commentLine
		}
		out = append(out, n)
	}
	out[0].key = "first line"
	return out
}

// cutter gathers items into blocks.
type cutter struct{ items []item }

// block takes the items of one block: all up to a header that does not stand below its path.
func (c *cutter) block(above []string) []node {
	var out []node
	seen := map[string]int{}
	add := func(n node) {
		if n.key != "" {
			if seen[n.key]++; seen[n.key] > 1 {
				n.key += "#" + strconv.Itoa(seen[n.key])
			}
		}
		out = append(out, n)
	}
	for len(c.items) > 0 {
		lead := 0 // empty lines above a header, and the comments right above it, belong to it
		for _, kind := range [...]string{blankLine, commentLine} {
			for lead < len(c.items) && c.items[lead].kind == kind {
				lead++
			}
		}
		if lead < len(c.items) && c.items[lead].header {
			head := c.items[lead]
			if above != nil && !below(head.path, above) {
				break
			}
			var b node
			for _, it := range c.items[:lead] {
				b.nodes = append(b.nodes, it.node)
			}
			head.key = "header"
			b.nodes = append(b.nodes, head.node)
			c.items = c.items[lead+1:]
			b.nodes = append(b.nodes, c.block(head.path)...)
			b.name(&head)
			add(b)
			continue
		}
		lead = max(lead, 1)
		for _, it := range c.items[:lead] {
			add(it.node)
		}
		c.items = c.items[lead:]
	}
	return out
}

// below reports whether a header stands below another: [table.3.rows] below [table.3].
func below(path, above []string) bool {
	if len(path) <= len(above) {
		return false
	}
	for i := range above {
		if path[i] != above[i] {
			return false
		}
	}
	return true
}

// name gives a block its key: its header, and of several with one header what tells them apart.
func (n *node) name(head *item) {
	n.kind = strings.Join(head.path, ".")
	n.text = text(n.nodes)
	n.called = strings.TrimSpace(n.nodes[0].text)
	for i := range n.nodes {
		if n.nodes[i].key == "header" {
			n.called = strings.TrimSpace(n.nodes[i].text)
		}
	}
	if !head.list {
		n.key = n.kind
		return
	}
	for _, key := range [...]string{"=title", "=name", "=code", "=file", "=formula", "=cell", "=scope", "=text"} {
		for i := range n.nodes {
			if n.nodes[i].key == key {
				value := n.nodes[i].text
				if _, after, ok := strings.Cut(value, "="); ok {
					value = strings.TrimSpace(after)
				}
				if key == "=text" { // its first line would change with the text
					return
				}
				n.key = n.kind + " " + value
				n.called = n.called + " " + strings.Trim(value, `"`)
				return
			}
		}
	}
}

// Package merge joins two changes of one report: by row and cell, by key, section and paragraph.
//
// It knows blocks, keys, rows and lines, no forms and no amounts: what the cells mean does not matter for who
// changed which. Nothing that either side wrote is lost. Where both changed one cell or line, both versions
// stay, between the marks that git uses. Start with Texts; a text is cut into nodes in node.go, lines of the
// three versions find one another in pair.go, one line is merged in row.go.
package merge

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/format"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// Options are how conflicts are marked.
type Options struct {
	// Ours and Theirs stand behind the marks.
	Ours, Theirs string
	// Marker is how long a mark is; 0 is the usual length.
	Marker int
}

const usualMarker = 7

// Conflict is a place that both sides changed.
type Conflict struct {
	// Line is that of its first mark in the merged text, from 1.
	Line int
	// Where names the block and the key or row.
	Where string
}

// Texts merges what ours and theirs made of base.
func Texts(base, ours, theirs string, o Options) (merged string, conflicts []Conflict) {
	switch {
	case ours == theirs || base == theirs:
		return ours, nil
	case base == ours:
		return theirs, nil
	}
	if o.Marker <= 0 {
		o.Marker = usualMarker
	}
	b, x, y := dressOf(base), dressOf(ours), dressOf(theirs)
	m := merger{o: o}
	nb, nx, ny := cut(b.text), cut(x.text), cut(y.text)
	m.list(nb, nx, ny)
	merged = m.out.String()
	if len(m.conflicts) == 0 && formatted(b.text) && formatted(x.text) && formatted(y.text) {
		merged = inForm(merged)
	}
	return merge3(b, x, y).put(merged), m.conflicts
}

// dress is how a text is written down as a whole.
type dress struct {
	text               string // without all that
	mark, crlf, closed bool
}

const bom = "\uFEFF"

// dressOf takes the byte order mark, the carriage returns, where all lines have them, and the end of the last
// line off a text: each is merged on its own.
func dressOf(s string) dress {
	d := dress{}
	d.text, d.mark = strings.CutPrefix(s, bom)
	n := strings.Count(d.text, "\n")
	if n > 0 && n == strings.Count(d.text, "\r\n") && n == strings.Count(d.text, "\r") {
		d.text, d.crlf = strings.ReplaceAll(d.text, "\r\n", "\n"), true
	}
	d.closed = d.text == "" || strings.HasSuffix(d.text, "\n")
	if !d.closed {
		d.text += "\n"
	}
	return d
}

// merge3 is how the merged text is written down.
func merge3(b, x, y dress) dress {
	pick := func(b, x, y bool) bool {
		if x == b {
			return y
		}
		return x
	}
	return dress{mark: pick(b.mark, x.mark, y.mark), crlf: pick(b.crlf, x.crlf, y.crlf), closed: pick(b.closed, x.closed, y.closed)}
}

// put writes a text down so.
func (d dress) put(s string) string {
	if !d.closed {
		s = strings.TrimSuffix(s, "\n")
	}
	if d.crlf {
		s = strings.ReplaceAll(s, "\n", "\r\n")
	}
	if d.mark {
		s = bom + s
	}
	return s
}

// formatted reports whether a text has the form that fmt gives it.
func formatted(s string) bool { return len(format.File(syntax.Parse(source.New("", s)))) == 0 }

// inForm aligns the columns anew: a cell of one side may be wider than that of the other.
func inForm(s string) string {
	out, err := source.Apply(s, format.File(syntax.Parse(source.New("", s))))
	if err != nil {
		return s
	}
	return out
}

// merger writes the merged text.
type merger struct {
	o         Options
	out       strings.Builder
	lines     int // written so far
	where     []string
	conflicts []Conflict
}

func (m *merger) write(s string) {
	m.lines += strings.Count(s, "\n")
	m.out.WriteString(s)
}

// list merges the nodes of one block.
func (m *merger) list(b, x, y []node) {
	entries, ok := weave(b, x, y)
	if !ok { // both sides put them into an order of their own
		m.conflict(text(x), text(y))
		return
	}
	for _, e := range entries {
		m.one(e.b, e.x, e.y)
	}
}

// one merges the three versions of one node; nil is a version that has none.
func (m *merger) one(b, x, y *node) {
	switch {
	case same(x, y) || same(b, y):
		m.keep(x)
		return
	case same(b, x):
		m.keep(y)
		return
	}
	m.where = append(m.where, first(x, y, b).called)
	defer func() { m.where = m.where[:len(m.where)-1] }()
	switch {
	case x != nil && y != nil && x.nodes != nil && y.nodes != nil && (b == nil || b.nodes != nil):
		var below []node
		if b != nil {
			below = b.nodes
		}
		m.list(below, x.nodes, y.nodes)
	case b != nil && x != nil && y != nil && !b.prose && b.nodes == nil && x.nodes == nil && y.nodes == nil:
		if line, ok := row(b.text, x.text, y.text); ok {
			m.write(line)
			return
		}
		m.conflict(x.text, y.text)
	default:
		m.conflict(textOf(x), textOf(y))
	}
}

func (m *merger) keep(n *node) {
	if n != nil {
		m.write(n.text)
	}
}

// conflict writes both versions.
func (m *merger) conflict(x, y string) {
	where := ""
	for _, s := range m.where {
		if s != "" {
			where = strings.TrimSpace(where + " " + s)
		}
	}
	m.conflicts = append(m.conflicts, Conflict{Line: m.lines + 1, Where: where})
	m.mark('<', m.o.Ours)
	m.write(x)
	m.mark('=', "")
	m.write(y)
	m.mark('>', m.o.Theirs)
}

func (m *merger) mark(sign byte, label string) {
	line := strings.Repeat(string(sign), m.o.Marker)
	if label != "" {
		line += " " + label
	}
	m.write(line + "\n")
}

// same reports whether two versions are equal, or neither is there.
func same(a, b *node) bool {
	if a == nil || b == nil {
		return a == b
	}
	return a.text == b.text
}

func first(nodes ...*node) *node {
	for _, n := range nodes {
		if n != nil {
			return n
		}
	}
	return nil
}

func textOf(n *node) string {
	if n == nil {
		return ""
	}
	return n.text
}

func text(nodes []node) string {
	var b strings.Builder
	for i := range nodes {
		b.WriteString(nodes[i].text)
	}
	return b.String()
}

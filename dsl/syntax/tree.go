package syntax

import (
	"sort"

	"github.com/juesuan/juesuan-lint/dsl/source"
)

// Kind says what a node is.
type Kind uint8

// The kinds of nodes. Children are given in their order.
const (
	Root           Kind = iota // the file: KeyValues before any header, then Tables and ArrayTables
	Table                      // a [a.b] header and everything under it: Key, then KeyValues
	ArrayTable                 // the same for [[a.b]]
	KeyValue                   // Key, then one value
	Key                        // KeyParts, at least one
	KeyPart                    // one part of a dotted key; an empty span where it is absent
	String                     // any of the four kinds of strings, or one in typographic quotes (an error)
	Integer                    // decimal, hexadecimal, octal or binary
	Float                      // with a fraction or an exponent, inf or nan
	Bool                       // true or false
	OffsetDateTime             // 1979-05-27T07:32:00Z
	LocalDateTime              // 1979-05-27T07:32:00
	LocalDate                  // 1979-05-27
	LocalTime                  // 07:32:00
	Array                      // values
	InlineTable                // KeyValues
	Missing                    // a value is due but absent; its span is empty
	Invalid                    // something stands where a value is due but is none
)

// Node is an index into a tree, in preorder: a node stands before its children, they before its next
// sibling. The Root is 0.
type Node int32

// None is the node that is not there. Every method of Tree accepts it, and answers with nothing.
const None Node = -1

// node is 16 bytes; there is one for every key, part and value.
type node struct {
	start, end int32 // the span
	next       Node  // the first node that is not below this one
	depth      uint16
	kind       Kind
	flags      flags
}

type flags uint8

const (
	flagEscape    flags = 1 << iota // a string that needs decoding: it has a backslash, or CRLF in several lines
	flagOpen                        // a string without its closing quote
	flagSmart                       // a string in typographic quotes
	flagLong                        // a string in three quotes
	flagInline                      // an array that holds an inline table somewhere, or the KeyValue above it
	flagUnsettled                   // a [name]] header: other headers settle what it is
	flagNameless                    // a header whose name cannot be read
)

// Tree is what a text was read into. It is immutable and safe for concurrent readers, unless it came
// from a Parser that is used again.
type Tree struct {
	File *source.File
	// Errors are sorted by place, at most one for every line.
	Errors []Error
	// Comments are in order, each from its # to the line's end.
	Comments []Comment

	nodes  []node
	broken []Node // the nodes that errors lie in, sorted
}

// Comment is the span of a comment, from its # up to the line end.
type Comment struct {
	source.Span
	OwnLine bool // nothing but space stands before it
}

// Kind returns what n is; None is Missing.
func (t *Tree) Kind(n Node) Kind {
	if n < 0 {
		return Missing
	}
	return t.nodes[n].kind
}

// Span returns the place of n without surrounding space and comments. That of a table runs from its
// header to the end of its last key/value, that of the Root over the whole file.
func (t *Tree) Span(n Node) source.Span {
	if n < 0 {
		return source.Span{}
	}
	return source.Span{Start: t.nodes[n].start, End: t.nodes[n].end}
}

// First returns the first child of n, or None.
func (t *Tree) First(n Node) Node {
	if n < 0 || n+1 >= t.nodes[n].next {
		return None
	}
	return n + 1
}

// Next returns the sibling after n, or None.
func (t *Tree) Next(n Node) Node {
	if n < 0 {
		return None
	}
	m := t.nodes[n].next
	if int(m) < len(t.nodes) && t.nodes[m].depth == t.nodes[n].depth {
		return m
	}
	return None
}

// End returns the first node after n that is not below it: n and everything below it are the nodes
// from n up to End(n).
func (t *Tree) End(n Node) Node {
	if n < 0 {
		return None
	}
	return t.nodes[n].next
}

// Len is the number of nodes.
func (t *Tree) Len() int { return len(t.nodes) }

// Value returns the value of a KeyValue, and None for anything else.
func (t *Tree) Value(n Node) Node {
	if t.Kind(n) != KeyValue {
		return None
	}
	return t.nodes[n+1].next
}

// At returns the deepest node whose span holds the offset or ends at it.
func (t *Tree) At(off int) Node {
	at := Node(0)
	for {
		below := None
		for c := t.First(at); c != None && int(t.nodes[c].start) <= off; c = t.Next(c) {
			if off <= int(t.nodes[c].end) {
				below = c
			}
		}
		if below == None {
			return at
		}
		at = below
	}
}

// Raw returns the text of n as it was written.
func (t *Tree) Raw(n Node) string {
	if n < 0 {
		return ""
	}
	return t.File.Text[t.nodes[n].start:t.nodes[n].end]
}

// Broken reports whether an error lies in n or below it.
func (t *Tree) Broken(n Node) bool {
	if n < 0 || len(t.broken) == 0 {
		return false
	}
	i := sort.Search(len(t.broken), func(i int) bool { return t.broken[i] >= n })
	return i < len(t.broken) && t.broken[i] < t.nodes[n].next
}

// HeaderSpan returns the place of [a.b] or [[a.b]] alone, and an empty span for what is no table.
func (t *Tree) HeaderSpan(n Node) source.Span {
	if k := t.Kind(n); k != Table && k != ArrayTable {
		return source.Span{}
	}
	text := t.File.Text
	end := int(t.nodes[n+1].end)
	for i := skipBlank(text, end); i < len(text); i = end {
		c, width := sign(text, i)
		if c != ']' {
			break
		}
		end = i + width
	}
	return span(int(t.nodes[n].start), min(end, int(t.nodes[n].end)))
}

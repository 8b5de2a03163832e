// Package doc reads a syntax tree as keys and values, however they were written.
//
// TOML can say one thing in several ways: [table.3.rows], rows.201 = … under [table.3], an inline
// table. Doc is the one view over them, in file order, which is print order. It knows no report
// and no form; Reader adds typed access and collects Problems. Start with Build.
package doc

import (
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// ID names an entry of a Doc. Root is the whole file, None is no entry.
type ID int32

const (
	Root ID = 0
	None ID = -1
)

// root is the whole file in the syntax tree.
const root syntax.Node = 0

// Kind says what an entry is.
type Kind uint8

const (
	// Value is a key with a plain value or an array of plain values.
	Value Kind = iota
	// Table is a group of keys: a [header], an inline table, the left part of a dotted key.
	Table
	// List is an array of tables; its children are Tables without a key.
	List
)

type entry struct {
	key         string
	node        syntax.Node // Value: the value; Table: header table, inline table or key/value that opened it
	keyNode     syntax.Node // the KeyPart, or None for an element of a list
	first, last ID
	next        ID
	kind        Kind
	closed      bool // an inline table: nothing is added later
}

// Doc is the view of one file. It is immutable once built.
type Doc struct {
	Tree    *syntax.Tree
	entries []entry
}

// Builder builds Docs with reused memory: a Doc is valid until the next Build of its Builder.
type Builder struct{ d Doc }

// Build returns the view of t.
func Build(t *syntax.Tree) *Doc { return new(Builder).Build(t) }

// Build returns the view of t in b's memory.
func (b *Builder) Build(t *syntax.Tree) *Doc {
	d := &b.d
	d.Tree = t
	if d.entries == nil {
		d.entries = make([]entry, 0, 64+len(t.File.Text)/48)
	}
	d.entries = append(d.entries[:0], entry{node: root, keyNode: syntax.None, first: None, last: None, next: None, kind: Table})
	for n := t.First(root); n != syntax.None; n = t.Next(n) {
		switch t.Kind(n) {
		case syntax.KeyValue:
			d.addKeyValue(Root, n)
		case syntax.Table, syntax.ArrayTable:
			d.addHeader(n)
		}
	}
	return d
}

func (d *Doc) addHeader(n syntax.Node) {
	t := d.Tree
	key := t.First(n)
	if key == syntax.None || t.Kind(key) != syntax.Key {
		return
	}
	at := Root
	for p := t.First(key); p != syntax.None; p = t.Next(p) {
		last := t.Next(p) == syntax.None
		at = d.descend(at, p, n, last && t.Kind(n) == syntax.ArrayTable)
		if at == None {
			return
		}
	}
	if d.entries[at].node == syntax.None {
		d.entries[at].node = n
	}
	for kv := t.Next(key); kv != syntax.None; kv = t.Next(kv) {
		if t.Kind(kv) == syntax.KeyValue {
			d.addKeyValue(at, kv)
		}
	}
}

// descend returns the table that part p names under at, opening it where it does not exist; with
// list set, a new element of the list p. None where something else stands under that name.
func (d *Doc) descend(at ID, p, opener syntax.Node, list bool) ID {
	key := d.Tree.Str(p)
	found := d.Get(at, key)
	if list {
		if found == None {
			found = d.add(at, entry{key: key, node: opener, keyNode: p, kind: List})
		}
		if d.entries[found].kind != List {
			return None
		}
		return d.add(found, entry{node: opener, keyNode: syntax.None, kind: Table})
	}
	if found == None {
		if d.entries[at].closed {
			return None
		}
		return d.add(at, entry{key: key, node: opener, keyNode: p, kind: Table})
	}
	switch e := &d.entries[found]; e.kind {
	case List:
		return e.last
	case Table:
		if e.closed {
			return None
		}
		return found
	}
	return None
}

func (d *Doc) addKeyValue(at ID, kv syntax.Node) {
	t := d.Tree
	key := t.First(kv)
	if key == syntax.None || t.Kind(key) != syntax.Key {
		return
	}
	value := t.Next(key)
	p := t.First(key)
	if p == syntax.None {
		return
	}
	for t.Next(p) != syntax.None {
		if at = d.descend(at, p, kv, false); at == None {
			return
		}
		p = t.Next(p)
	}
	d.addValue(at, entry{key: t.Str(p), keyNode: p}, value)
}

func (d *Doc) addValue(at ID, e entry, value syntax.Node) {
	t := d.Tree
	e.node = value
	if value == syntax.None {
		d.add(at, e)
		return
	}
	switch t.Kind(value) {
	case syntax.InlineTable:
		e.kind = Table
		id := d.add(at, e)
		for kv := t.First(value); kv != syntax.None; kv = t.Next(kv) {
			if t.Kind(kv) == syntax.KeyValue {
				d.addKeyValue(id, kv)
			}
		}
		d.entries[id].closed = true
	case syntax.Array:
		if first := t.First(value); first != syntax.None && t.Kind(first) == syntax.InlineTable {
			e.kind = List
			id := d.add(at, e)
			for v := first; v != syntax.None; v = t.Next(v) {
				d.addValue(id, entry{keyNode: syntax.None}, v)
			}
			return
		}
		d.add(at, e)
	default:
		d.add(at, e)
	}
}

func (d *Doc) add(parent ID, e entry) ID {
	id := ID(len(d.entries))
	e.first, e.last, e.next = None, None, None
	d.entries = append(d.entries, e)
	p := &d.entries[parent]
	if p.first == None {
		p.first = id
	} else {
		d.entries[p.last].next = id
	}
	p.last = id
	return id
}

// Kind returns what id is.
func (d *Doc) Kind(id ID) Kind { return d.entries[id].kind }

// Key returns the last part of id's key, decoded; "" for an element of a list.
func (d *Doc) Key(id ID) string { return d.entries[id].key }

// Node returns the value of a Value entry, and the node that opened a Table or List.
func (d *Doc) Node(id ID) syntax.Node { return d.entries[id].node }

// First returns the first child of id, or None.
func (d *Doc) First(id ID) ID { return d.entries[id].first }

// Next returns the next sibling of id, or None.
func (d *Doc) Next(id ID) ID { return d.entries[id].next }

// Get returns the first child of id under key, or None.
func (d *Doc) Get(id ID, key string) ID {
	for c := d.entries[id].first; c != None; c = d.entries[c].next {
		if d.entries[c].key == key && d.entries[c].keyNode != syntax.None {
			return c
		}
	}
	return None
}

// KeySpan is the place of id's key: its KeyPart, else the header or brace that opened it.
func (d *Doc) KeySpan(id ID) source.Span {
	e := &d.entries[id]
	if e.keyNode != syntax.None {
		return d.Tree.Span(e.keyNode)
	}
	return d.HeadSpan(id)
}

// HeadSpan is where id begins: the header of a [table] or [[list element]], else its value.
func (d *Doc) HeadSpan(id ID) source.Span {
	e := &d.entries[id]
	if e.node == syntax.None {
		return d.Tree.Span(e.keyNode)
	}
	switch d.Tree.Kind(e.node) {
	case syntax.Table, syntax.ArrayTable:
		return d.Tree.HeaderSpan(e.node)
	}
	return d.Tree.Span(e.node)
}

// Span is the place of id's value; for a table opened by a header, the header with all its lines.
func (d *Doc) Span(id ID) source.Span {
	e := &d.entries[id]
	if e.node == syntax.None {
		return d.Tree.Span(e.keyNode)
	}
	return d.Tree.Span(e.node)
}

package syntax

import (
	"hash/maphash"
	"slices"
)

// names holds the rules of TOML on names: no key twice, no table twice, no value made a table. Every
// name defined is an entry below the entry of its table; a table of slots finds it by hash.
type names struct {
	seed    maphash.Seed
	seeded  bool
	slots   []int32 // entry + 1, or 0
	hashes  []uint32
	entries []entry
	mask    uint32
}

// entry is a name that has been defined in scope, or an anonymous scope: the root, an element of a
// [[table]], an inline table in an array.
type entry struct {
	scope int32 // the entry of the table it stands in
	part  Node  // where it was defined first
	rows  int32 // the scope of what stands below it
	what  what
	told  bool // a header at odds with it has been reported
}

// what a name has been defined as.
type what uint8

const (
	aValue      what = iota // a value, an inline table among them: closed
	anImplicit              // a table only named on the way to one below it: [a.b] makes a
	aTable                  // a table with a header of its own
	aDotted                 // a table made by a dotted key: a.b = 1 makes a
	aTableArray             // [[a]]; rows is the scope of its last element
)

// check reports every name that breaks the rules. A row with an error in it has no name yet.
func (n *names) check(p *Parser) {
	if !n.seeded {
		n.seed, n.seeded = maphash.MakeSeed(), true
	}
	size := 64
	for size < 2*p.parts {
		size *= 2
	}
	if cap(n.slots) < size {
		n.slots, n.hashes = make([]int32, size), make([]uint32, size)
	}
	n.slots, n.hashes = n.slots[:size], n.hashes[:size]
	clear(n.slots)
	n.mask = uint32(size - 1)
	if cap(n.entries) < p.parts {
		n.entries = make([]entry, 0, p.parts+p.parts/8+8)
	}
	n.entries = n.entries[:0]
	slices.Sort(p.broken)
	broken := p.broken // by syntax; what is found here is appended beyond
	root := n.anonymous()
	row := func(scope int32, kv Node) {
		for len(broken) > 0 && broken[0] < kv {
			broken = broken[1:]
		}
		if len(broken) == 0 || broken[0] >= p.nodes[kv].next {
			n.row(p, scope, kv)
		}
	}
	var unsettled []Node
	for at := Node(1); int(at) < len(p.nodes); at = p.nodes[at].next {
		if p.nodes[at].kind == KeyValue {
			row(root, at)
			continue
		}
		var scope int32
		if f := p.nodes[at].flags; f&(flagUnsettled|flagNameless) == 0 {
			scope = n.header(p, root, at)
		} else {
			scope = n.anonymous()
			if f&flagUnsettled != 0 {
				unsettled = append(unsettled, at)
			}
		}
		for kv := p.nodes[at+1].next; kv < p.nodes[at].next; kv = p.nodes[kv].next {
			row(scope, kv)
		}
	}
	for _, at := range unsettled {
		n.settle(p, root, at)
	}
}

// anonymous adds a scope without a name.
func (n *names) anonymous() int32 {
	return n.add(entry{part: None})
}

// add appends an entry whose scope for what stands below is itself.
func (n *names) add(e entry) int32 {
	e.rows = int32(len(n.entries))
	n.entries = append(n.entries, e)
	return e.rows
}

// find returns the entry of a part in scope, and adds one if there is none.
func (n *names) find(p *Parser, scope int32, part Node, as what) (e *entry, added bool) {
	name := p.name(part)
	hash := uint32(maphash.String(n.seed, name)) ^ uint32(scope)*0x9E3779B1
	for i := hash & n.mask; ; i = (i + 1) & n.mask {
		at := n.slots[i]
		if at == 0 {
			n.hashes[i] = hash
			n.slots[i] = n.add(entry{scope: scope, part: part, what: as}) + 1
			return &n.entries[len(n.entries)-1], true
		}
		if e := &n.entries[at-1]; n.hashes[i] == hash && e.scope == scope && p.name(e.part) == name {
			return e, false
		}
	}
}

// name is the decoded text of a part.
func (p *Parser) name(part Node) string {
	nd := &p.nodes[part]
	if nd.start < nd.end && class[p.s[nd.start]]&cBare != 0 && nd.flags == 0 {
		return p.s[nd.start:nd.end]
	}
	t := Tree{File: p.tree.File, nodes: p.nodes}
	return t.Str(part)
}

// header defines the table of a header and returns the scope of its rows.
func (n *names) header(p *Parser, scope int32, table Node) int32 {
	key := table + 1
	last := p.nodes[key].next - 1
	if p.nodes[last].start == p.nodes[last].end {
		return n.anonymous()
	}
	for part := key + 1; part < last; part++ {
		e, _ := n.find(p, scope, part, anImplicit)
		if e.what == aValue {
			n.fault(p, key, TableIsValue, part, e)
			return n.anonymous()
		}
		scope = e.rows
	}
	nd := &p.nodes[table]
	as := aTable
	if nd.kind == ArrayTable {
		as = aTableArray
	}
	e, added := n.find(p, scope, last, as)
	switch {
	case added && as == aTable:
		return e.rows
	case as == aTableArray && (added || e.what == aTableArray):
		rows := n.anonymous()
		// The entry may have moved.
		e, _ := n.find(p, scope, last, as)
		e.rows = rows
		return rows
	case as == aTable && e.what == anImplicit:
		e.what, e.part = aTable, last
		return e.rows
	}
	code := DuplicateTable
	switch {
	case e.what == aValue:
		code = TableIsValue
	case as == aTableArray && e.what == anImplicit:
		code = TableTooLate
	case as == aTableArray || e.what == aTableArray:
		code = NotTableArray
	case e.what == aDotted:
		code = TableIsClosed
	}
	n.fault(p, key, code, last, e)
	return n.anonymous()
}

// settle reports a header of the form [name]]: it lacks a bracket if the name is a [[name]] elsewhere.
func (n *names) settle(p *Parser, scope int32, table Node) {
	key := table + 1
	what := aValue
	for part := key + 1; part < p.nodes[key].next; part++ {
		e, _ := n.find(p, scope, part, anImplicit)
		scope, what = e.rows, e.what
	}
	start, end := int(p.nodes[table].start), int(p.nodes[key].end)
	if what == aTableArray {
		p.nodes[table].kind = ArrayTable
		p.fail(key, MissingBracket, start, start, "[", edit(start, start, "["))
		return
	}
	p.fail(key, BadHeader, start, end, "")
}

// row defines the name of a key/value and all names within its value.
func (n *names) row(p *Parser, scope int32, kv Node) {
	key := kv + 1
	value := p.nodes[key].next
	last := value - 1
	for part := key + 1; part < last; part++ {
		if p.nodes[part].start == p.nodes[part].end {
			n.within(p, value)
			return
		}
		e, added := n.find(p, scope, part, aDotted)
		if !added && e.what != aDotted {
			code := TableIsClosed
			if e.what == aValue {
				code = TableIsValue
			}
			n.fault(p, kv, code, part, e)
			n.within(p, value)
			return
		}
		scope = e.rows
	}
	if p.nodes[last].start == p.nodes[last].end {
		n.within(p, value)
		return
	}
	e, added := n.find(p, scope, last, aValue)
	if !added {
		n.fault(p, kv, DuplicateKey, last, e)
		n.within(p, value)
		return
	}
	if p.nodes[value].kind == InlineTable {
		n.rows(p, e.rows, value)
	} else {
		n.within(p, value)
	}
}

// rows defines the names of an inline table.
func (n *names) rows(p *Parser, scope int32, table Node) {
	for kv := table + 1; kv < p.nodes[table].next; kv = p.nodes[kv].next {
		n.row(p, scope, kv)
	}
}

// within defines the names of the inline tables in a value.
func (n *names) within(p *Parser, value Node) {
	nd := &p.nodes[value]
	switch {
	case nd.kind == InlineTable:
		n.rows(p, n.anonymous(), value)
	case nd.kind == Array && nd.flags&flagInline != 0:
		for v := value + 1; v < nd.next; v = p.nodes[v].next {
			n.within(p, v)
		}
	}
}

// fault reports in node that the part's name is taken; of headers at odds with a value or with the
// number of brackets, only the first.
func (n *names) fault(p *Parser, node Node, code Code, part Node, first *entry) {
	if p.nodes[node].kind == Key && (code == TableIsValue || code == NotTableArray || code == TableTooLate) {
		if first.told {
			p.broken = append(p.broken, node)
			return
		}
		first.told = true
	}
	span := p.nodes[part]
	p.fail(node, code, int(span.start), int(span.end), p.name(part))
	if len(p.faults) < maxFaults && first.part != None {
		at := p.nodes[first.part]
		p.faults[len(p.faults)-1].Other.Start, p.faults[len(p.faults)-1].Other.End = at.start, at.end
	}
}

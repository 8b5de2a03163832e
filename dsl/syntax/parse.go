package syntax

import "github.com/juesuan/juesuan-lint/dsl/source"

// Parser reads files, one after the other, into the same memory.
type Parser struct {
	tree Tree
}

// Parse reads a file. It never fails: see Tree.Errors.
func Parse(f *source.File) *Tree { return new(Parser).Parse(f) }

// Parse reads a file into a tree that is valid until the next call.
func (p *Parser) Parse(f *source.File) *Tree {
	p.tree = Tree{File: f, nodes: append(p.tree.nodes[:0], node{end: int32(len(f.Text)), next: 1})}
	return &p.tree
}

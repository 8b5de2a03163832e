package syntax

import (
	"strings"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/source"
)

// Parser reads files, one after the other, into the same memory. The zero value is ready; it must not
// be used by two goroutines at once.
type Parser struct {
	// Plain answers instead of IsPlain for the next text; nil has the parser look for itself.
	Plain func() bool

	tree   Tree
	s      string
	nodes  []node
	notes  []Comment
	faults []Error
	broken []Node
	depth  uint16 // of the next node
	nest   int    // arrays and inline tables open around it
	braces int    // the inline tables among them
	parts  int    // KeyParts so far, those of lines read twice included
	inline int    // inline tables so far, likewise

	table    Node // the open Table, or Root
	tableEnd int  // where its last row ends

	// torn is set where a bracket or a quote was left open. A value of several lines in which that
	// happens is read again by lines: what opens within a line ends with it.
	torn    bool
	byLines bool
	// endless: three quotes before this offset are known to lack their end; [0] double, [1] single.
	endless [2]int
	// stopFrom: at this offset an array ended before a row or header; so do those around it.
	stopFrom int
	deep     bool // brackets stand too deep, and their ends are lost

	names names
}

// place says what stands around a value or name.
type place uint8

const (
	inRow place = iota
	inArray
	inBraces
	inHeader
)

// maxNest is how deep arrays and inline tables may stand within each other, and how many parts a name may have.
const maxNest = 128

// Parse reads a file. It never fails: see Tree.Errors.
func Parse(f *source.File) *Tree {
	tree := *new(Parser).Parse(f) // a copy lets the rest of the parser go
	return &tree
}

// Parse reads a file into a tree that is valid until the next call.
func (p *Parser) Parse(f *source.File) *Tree {
	p.s, p.tree.File = f.Text, f
	if need := len(p.s)/8 + 16; cap(p.nodes) < need {
		p.nodes = make([]node, 0, need)
	}
	p.nodes, p.notes, p.faults, p.broken = p.nodes[:0], p.notes[:0], p.faults[:0], p.broken[:0]
	p.depth, p.nest, p.braces, p.parts, p.inline = 0, 0, 0, 0, 0
	p.table, p.tableEnd, p.endless = 0, 0, [2]int{}

	root := p.open(Root, 0)
	i := 0
	if strings.HasPrefix(p.s, "\uFEFF") {
		i = 3
	}
	p.document(i)
	p.closeTable(Node(len(p.nodes)))
	p.close(root, len(p.s))
	p.names.check(p)
	p.checkBytes()

	p.tree = Tree{File: f, nodes: p.nodes, Comments: p.notes}
	p.finish()
	return &p.tree
}

// document reads the lines from i to the end.
func (p *Parser) document(i int) {
	s := p.s
	for i < len(s) {
		switch c := s[i]; {
		case c == '\n':
			i++
		case class[c]&cBlank != 0:
			i = p.space(i)
		case c == '#':
			i = p.comment(i)
		case c == '[':
			i = p.header(i)
		case class[c]&cBare != 0 || c == '"' || c == '\'':
			i = p.row(i)
		default:
			i = p.unusual(i)
		}
	}
}

// unusual reads a line that begins with none of the signs a line of TOML begins with.
func (p *Parser) unusual(i int) int {
	if j := p.space(i); j > i {
		return j
	}
	switch c, width := sign(p.s, i); {
	case c == '[':
		return p.header(i)
	case c == '#' && width > 1:
		return p.wideComment(i, width)
	}
	return p.row(i)
}

// wideComment reports and skips a comment that begins with a full-width sign.
func (p *Parser) wideComment(i, width int) int {
	p.fullWidth(0, i, width, '#')
	return p.junk(i)
}

// open appends a node and goes below it.
func (p *Parser) open(kind Kind, start int) Node {
	p.nodes = append(p.nodes, node{start: int32(start), kind: kind, depth: p.depth})
	p.depth++
	return Node(len(p.nodes) - 1)
}

// close ends a node.
func (p *Parser) close(n Node, end int) {
	p.nodes[n].end = int32(end)
	p.nodes[n].next = Node(len(p.nodes))
	p.depth--
}

// leaf appends a node without children.
func (p *Parser) leaf(kind Kind, start, end int, f flags) {
	p.nodes = append(p.nodes, node{int32(start), int32(end), Node(len(p.nodes) + 1), p.depth, kind, f})
}

// last is the node appended last.
func (p *Parser) last() Node { return Node(len(p.nodes) - 1) }

// mark is what a second reading goes back to.
type mark struct {
	nodes, notes, faults, broken int
	depth                        uint16
}

func (p *Parser) mark() mark {
	return mark{len(p.nodes), len(p.notes), len(p.faults), len(p.broken), p.depth}
}

func (p *Parser) rewind(m mark) {
	p.nodes, p.notes, p.faults, p.broken = p.nodes[:m.nodes], p.notes[:m.notes], p.faults[:m.faults], p.broken[:m.broken]
	p.depth = m.depth
}

// space skips blanks, and reports full-width ones.
func (p *Parser) space(i int) int {
	s := p.s
	for i < len(s) {
		switch c := s[i]; {
		case c == ' ':
			i++
			for i+8 <= len(s) && load(s, i) == eightBlanks {
				i += 8
			}
		case class[c]&cBlank != 0:
			i++
		case c == 0xE3 || c == 0xC2: // the first byte of a full-width and of a no-break space
			h, width := sign(s, i)
			if h != ' ' {
				return i
			}
			p.fullWidth(0, i, width, h)
			i += width
		default:
			return i
		}
	}
	return i
}

// comment reads from # to the line's end.
func (p *Parser) comment(i int) int {
	end := len(p.s)
	if n := strings.IndexByte(p.s[i:], '\n'); n >= 0 {
		end = i + n
	}
	stop := end
	if stop < len(p.s) && p.s[stop-1] == '\r' {
		stop--
	}
	b := i
	for b > 0 && class[p.s[b-1]]&cBlank != 0 {
		b--
	}
	own := b == 0 || p.s[b-1] == '\n' || b == 3 && strings.HasPrefix(p.s, "\uFEFF")
	p.notes = append(p.notes, Comment{span(i, stop), own})
	return end
}

// at reads the sign at i, as the function sign does; past the end it is a line end without width.
func (p *Parser) at(i int) (c byte, width int) {
	if i >= len(p.s) {
		return '\n', 0
	}
	if c := p.s[i]; c < utf8.RuneSelf {
		return c, 1
	}
	return sign(p.s, i)
}

// take reports the sign c at i if it is full-width, and returns its end.
func (p *Parser) take(n Node, i, width int, c byte) int {
	if width > 1 {
		p.fullWidth(n, i, width, c)
	}
	return i + width
}

// closeTable ends the open table before the node next.
func (p *Parser) closeTable(next Node) {
	if p.table != 0 {
		p.nodes[p.table].next, p.nodes[p.table].end = next, int32(p.tableEnd)
	}
}

// header reads [a.b] or [[a.b]] and the rest of its line. What begins with a bracket and is no header,
// such as a row of an array that is no longer open, is left out of the tree.
func (p *Parser) header(start int) int {
	s, m := p.s, p.mark()
	p.depth = 1
	n := p.open(Table, start)
	c, width := p.at(start)
	i := p.take(n+1, start, width, c)
	want := "]"
	if c, width := p.at(i); c == '[' {
		i = p.take(n+1, i, width, c)
		p.nodes[n].kind, want = ArrayTable, "]]"
	}
	first := p.space(i)
	end := p.key(first, inHeader)
	if end < 0 {
		p.rewind(m)
		return p.badLine(start)
	}
	i = p.space(end)
	switch c, width = p.at(i); {
	case c == ']':
		i = p.closeHeader(n, i, width)
	case c == '=' && rowAt(s, first, false):
		p.rewind(m)
		p.fail(Node(len(p.nodes)), ExtraText, start, first, strings.TrimSpace(s[start:first]), edit(start, first, ""))
		return p.row(first)
	case endsLine(s, i):
		p.fail(n+1, MissingBracket, end, end, want, edit(end, end, want))
		i = end
	case c != ',' && class[s[first]]&(cBare|cDigit) == cBare:
		i = p.junk(i)
		p.fail(n+1, BadHeader, start, trimEnd(s, start, i), "")
		p.nodes[n].flags |= flagNameless
	default:
		p.rewind(m)
		return p.badLine(start)
	}
	p.closeTable(n)
	p.table, p.tableEnd = n, trimEnd(s, start, i)
	return p.tail(n+1, i)
}

// closeHeader reads the closing brackets of a header; the first one stands at i.
func (p *Parser) closeHeader(n Node, i, width int) int {
	i = p.take(n+1, i, width, ']')
	second := 0
	if c, w := p.at(i); c == ']' {
		second = w
	}
	switch kind := p.nodes[n].kind; {
	case second == 0 && kind == ArrayTable:
		p.fail(n+1, MissingBracket, i, i, "]", edit(i, i, "]"))
	case second > 0 && kind == Table:
		p.broken = append(p.broken, n+1)
		p.nodes[n].flags |= flagUnsettled // and reported then
	case second > 1:
		p.fullWidth(n+1, i, second, ']')
	}
	return i + second
}

// unopenedHeader reads a header that lacks its opening brackets.
func (p *Parser) unopenedHeader(start int) int {
	p.depth = 1
	n, bracket := p.open(Table, start), "["
	i := p.space(p.key(start, inHeader))
	if strings.HasPrefix(p.s[i:], "]]") {
		p.nodes[n].kind, bracket = ArrayTable, "[["
	}
	i += len(bracket)
	p.fail(n+1, MissingBracket, start, start, bracket, edit(start, start, bracket))
	p.closeTable(n)
	p.table, p.tableEnd = n, i
	return p.tail(n+1, i)
}

// row reads a name, its value and the rest of the line.
func (p *Parser) row(start int) int {
	m := p.mark()
	kv := p.open(KeyValue, start)
	i := p.pair(kv, start, inRow, false)
	if i < 0 {
		p.rewind(m)
		if line := p.s[start:lineEnd(p.s, start)]; strings.IndexByte(line, ']') > 0 && headerAt("["+line, 0, true) {
			return p.unopenedHeader(start)
		}
		return p.badLine(start)
	}
	p.close(kv, i)
	p.tableEnd = i
	return p.tail(kv, i)
}

// pair reads a name, = and a value as the children of kv, and returns the end, or -1 if there is no
// telling a name from a value here.
func (p *Parser) pair(kv Node, start int, in place, ends bool) int {
	s := p.s
	end := p.key(start, in)
	i := start
	if end >= 0 {
		i = p.space(end)
	}
	c, width := p.at(i)
	switch {
	case c == '=':
		if end < 0 {
			p.emptyKey(start)
			p.fail(kv+1, MissingKey, start, start+width, "")
		}
		end = p.take(kv+1, i, width, c)
		i = p.space(end)
	case end < 0:
		return -1
	case c == ':' && p.valueAt(p.space(i+width)):
		p.fail(kv+1, MissingEquals, i, i+width, s[start:end], edit(i, i+width, "="))
		i = p.space(i + width)
	case p.valueAt(i) && (width > 1 || c != '"' && c != '\'' || quotedEnd(s, i) > 0):
		equals := " ="
		if i == end {
			equals = " = "
		}
		p.fail(kv+1, MissingEquals, end, end, s[start:end], edit(end, end, equals))
	case (endsLine(s, i) || in == inBraces && (c == ',' || c == '}')) && keyIsPlain(s, start, end):
		p.fail(kv+1, MissingEquals, end, end, s[start:end])
		p.leaf(Missing, end, end, 0)
		return end
	default:
		return -1
	}
	c, _ = p.at(i)
	switch {
	case endsLine(s, i) || in == inBraces && (c == ',' || c == '}'):
	case in == inBraces:
		return p.value(i, in, ends)
	default:
		return p.rowValue(i)
	}
	p.leaf(Missing, end, end, 0)
	p.fail(p.last(), MissingValue, end, end, "")
	return end
}

// keyIsPlain reports whether s[start:end] is a name as TOML wants it.
func keyIsPlain(s string, start, end int) bool {
	stop, _ := keyEnd(s, start, false)
	return stop >= end
}

// rowValue reads the value of a row. One of several lines is read again by lines, if something was left
// open in it or if it seems to end amid a line that goes on.
func (p *Parser) rowValue(i int) int {
	p.torn, p.deep, p.stopFrom = false, false, -1
	m := p.mark()
	end := p.value(i, inRow, false)
	if (p.torn && !p.deep || strayBracket(p.s, end-1)) && strings.IndexByte(p.s[i:end], '\n') >= 0 {
		p.rewind(m)
		p.byLines, p.stopFrom = true, -1
		end = p.value(i, inRow, false)
		p.byLines = false
	}
	return end
}

// strayBracket reports whether at i stands a ] that is not the first sign on its line and has a comma
// or another ] after it.
func strayBracket(s string, i int) bool {
	if s[i] != ']' {
		return false
	}
	after := skipBlank(s, i+1)
	if after >= len(s) || s[after] != ',' && s[after] != ']' {
		return false
	}
	for i--; i >= 0 && class[s[i]]&cBlank != 0; i-- {
	}
	return i >= 0 && s[i] != '\n'
}

// tail reads what follows a row or header on its line: blanks and a comment, or an error of n.
func (p *Parser) tail(n Node, i int) int {
	s := p.s
	i = p.space(i)
	if i >= len(s) || s[i] == '\n' {
		return i
	}
	if s[i] == '#' {
		return p.comment(i)
	}
	if c, width := p.at(i); c == '#' {
		return p.wideComment(i, width)
	}
	if rowAt(s, i, true) || headerAt(s, i, true) {
		p.fail(n, MissingLineEnd, i, i, "", edit(i, i, "\n"))
		return i
	}
	end := i
	for end < len(s) && s[end] != '\n' && s[end] != '#' {
		end++
	}
	text := s[i:trimEnd(s, i, end)]
	stop := i + len(text)
	switch {
	case text == "," || text == "，" || text == ";" || text == "；" || text == "、":
		p.fail(n, ExtraComma, i, stop, text, edit(i, stop, ""))
	case text[0] == ',' && text[len(text)-1] == ']' && strings.IndexByte(text, '[') < 0 && p.nodes[n].kind == KeyValue:
		value := p.nodes[n+1].next
		p.fail(n, MissingBracket, i, stop, "[", edit(int(p.nodes[value].start), int(p.nodes[value].start), "["))
	case strings.Trim(text, "]}），。、,) ") == "":
		p.fail(n, ExtraText, i, stop, text, edit(i, stop, ""))
	default:
		p.fail(n, ExtraText, i, stop, text)
	}
	return end
}

// badLine leaves a line out of the tree.
func (p *Parser) badLine(i int) int {
	end := p.junk(i)
	p.fail(p.table, BadLine, i, max(i, trimEnd(p.s, i, end)), "")
	return end
}

// junk skips to the comment or line end.
func (p *Parser) junk(i int) int {
	for i < len(p.s) && p.s[i] != '\n' && p.s[i] != '#' {
		i++
	}
	return i
}

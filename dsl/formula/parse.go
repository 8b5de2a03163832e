package formula

import (
	"strings"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/source"
)

// The limits of one formula; beyond them it is an error.
const (
	MaxLength = 64 << 10 // bytes
	MaxDepth  = 128      // brackets, functions and signs inside one another
	MaxSeries = 100_000  // numbers that all its "..." stand for
)

// ParseExpr reads text as one formula. The Expr is nil where there are errors.
func ParseExpr(text string) (*Expr, []Error) {
	p := parser{text: text}
	e := p.whole(0, len(text))
	return e, p.errs
}

// ParseRelation reads text as two formulas joined by exactly one of = ≤ ≥ <= >=. The Relation is
// nil where there are errors.
func ParseRelation(text string) (*Relation, []Error) {
	p := parser{text: text}
	r := p.relation(0, len(text))
	return r, p.errs
}

// ParseConditions reads relations joined by 且. The result is nil where there are errors.
func ParseConditions(text string) ([]*Relation, []Error) {
	p := parser{text: text}
	if !p.begin(0, len(text)) {
		return nil, p.errs
	}
	var all []*Relation
	for start := 0; ; {
		end, n := nextAnd(text, start)
		all = append(all, p.relation(start, end))
		if n == 0 {
			break
		}
		start = end + n
	}
	if len(p.errs) > 0 {
		return nil, p.errs
	}
	return all, nil
}

// nextAnd finds the next 且 outside of 「」; n is 0 where there is none.
func nextAnd(text string, start int) (at, n int) {
	for i := start; i < len(text); {
		c, size := classify(text[i:])
		switch c {
		case and:
			return i, size
		case quote:
			if _, next := quoted(text[i:]); next > 0 {
				size = next
			}
		}
		i += size
	}
	return len(text), 0
}

// parser reads one formula at a time, text[:end] from pos on. Its nodes lie side by side in a few
// larger pieces of memory.
type parser struct {
	text  string
	pos   int // may stand before spaces
	last  int // end of what was read last
	end   int
	ref   int // end of the last path
	depth int
	// commas is set where a comma separates arguments.
	commas bool
	inRel  bool
	series int
	bad    int // errors before this formula
	errs   []Error

	// What peek saw at seen.
	seen     int
	seenSign class
	seenSize int

	Memory
	// shared: the memory is a caller's, to be used again.
	shared bool
}

// Memory is where the formulas of one report lie together. What was read into it is valid until
// Reset. The zero Memory is ready.
type Memory struct {
	exprs []Expr
	args  []*Expr
	path  []Segment
}

// The least that a Memory grows by.
const memoryChunk = 256

// Reset gives the memory to the next report.
func (m *Memory) Reset() { *m = Memory{m.exprs[:0], m.args[:0], m.path[:0]} }

// begin sets the parser on text[start:end], without the spaces around it.
func (p *parser) begin(start, end int) bool {
	p.pos = skipSpace(p.text, start, end)
	p.last, p.end, p.ref, p.seen = p.pos, end, -1, -1
	p.depth, p.commas, p.inRel, p.series, p.bad = 0, false, false, 0, len(p.errs)
	if p.pos == end {
		p.fail(Empty, start, end, "")
		return false
	}
	if end-start > MaxLength {
		p.fail(TooLong, start, end, "")
		return false
	}
	p.reserve()
	return true
}

// reserve makes room for a formula with as many nodes as its signs promise: a sign has two operands.
func (p *parser) reserve() {
	signs, dots := 0, 0
	for i := p.pos; i < p.end; i++ {
		switch p.text[i] {
		case '+', '-', '*', '/', '(', ',', '=', "＋"[0]:
			signs++
		case '.':
			dots++
		}
	}
	signs, dots = min(signs, 256), min(dots, 256)
	p.exprs = room(p.exprs, 2*signs+1, 2*signs+1, p.shared)
	p.args = room(p.args, 2*signs, 2*signs, p.shared)
	if dots > 0 {
		p.path = room(p.path, dots+1, dots+1+signs, p.shared)
	}
}

// room returns a slice that takes need more without moving what is in it; where it must be a new one,
// for size more, and in shared memory twice the old.
func room[T any](s []T, need, size int, shared bool) []T {
	if cap(s)-len(s) >= need {
		return s
	}
	if shared {
		size = max(size, 2*cap(s), memoryChunk)
	}
	return make([]T, 0, size)
}

// ok reports that the formula had no error so far.
func (p *parser) ok() bool { return len(p.errs) == p.bad }

// fail records an error; it returns nil, which ends the formula.
func (p *parser) fail(code Code, start, end int, arg string) *Expr {
	p.errs = append(p.errs, Error{Code: code, Span: span(start, end), Arg: arg})
	return nil
}

func span(start, end int) source.Span {
	return source.Span{Start: int32(start), End: int32(end)}
}

// take steps over n bytes.
func (p *parser) take(n int) {
	p.pos += n
	p.last = p.pos
}

// node makes an Expr of what was read since start.
func (p *parser) node(kind Kind, start int) *Expr {
	n := len(p.exprs)
	if n == cap(p.exprs) {
		p.exprs, n = make([]Expr, 0, max(4, cap(p.exprs)/2)), 0
	}
	p.exprs = p.exprs[:n+1]
	e := &p.exprs[n]
	*e = Expr{Kind: kind, Span: span(start, p.last)} // the memory may have been used before
	return e
}

// operands keeps the operands of one node.
func (p *parser) operands(args ...*Expr) []*Expr {
	n := len(p.args)
	if cap(p.args)-n < len(args) {
		p.args, n = make([]*Expr, 0, max(4, cap(p.args)/2, len(args))), 0
	}
	p.args = append(p.args, args...)
	return p.args[n:len(p.args):len(p.args)]
}

// whole reads text[start:end] as one formula.
func (p *parser) whole(start, end int) *Expr {
	if !p.begin(start, end) {
		return nil
	}
	e := p.sum()
	if e != nil && p.pos < p.end {
		e = p.unexpected()
	}
	if !p.ok() {
		return nil
	}
	return e
}

// relation reads text[start:end] as one relation.
func (p *parser) relation(start, end int) *Relation {
	if !p.begin(start, end) {
		return nil
	}
	p.inRel = true
	start = p.pos
	left := p.sum()
	if left == nil {
		return nil
	}
	op := Eq
	switch c, n := p.peek(); c {
	case '=', le, ge:
		if c == le {
			op = Le
		} else if c == ge {
			op = Ge
		}
		p.take(n)
		if c, _ := p.peek(); c == '=' || c == noRel || c == le || c == ge {
			p.unexpected()
			return nil
		}
	case atEnd:
		p.fail(NoRelation, start, p.last, "")
		return nil
	default:
		p.unexpected()
		return nil
	}
	p.inRel = false
	right := p.sum()
	if right != nil && p.pos < p.end {
		p.unexpected()
	}
	if !p.ok() {
		return nil
	}
	return &Relation{Left: left, Right: right, Op: op, Span: span(start, p.last)}
}

// sum = product { ("+" | "-") ( product | "..." "+" number ) }
func (p *parser) sum() *Expr {
	p.peek()
	start := p.pos
	left := p.product()
	for left != nil {
		op, n := p.peek()
		if op != '+' && op != '-' {
			return left
		}
		p.take(n)
		var right *Expr
		switch c, n := p.peek(); {
		case c != ellipsis:
			right = p.product()
		case op == '-':
			return p.fail(SeriesPlus, p.pos, p.pos+n, "")
		default:
			right = p.ellipsis(left)
		}
		left = p.binary(start, op, left, right)
	}
	return nil
}

// product = unary { ("*" | "/") unary }
func (p *parser) product() *Expr {
	p.peek()
	start := p.pos
	left := p.unary()
	for left != nil {
		op, n := p.peek()
		if op != '*' && op != '/' {
			return left
		}
		p.take(n)
		left = p.binary(start, op, left, p.unary())
	}
	return nil
}

func (p *parser) binary(start int, op class, left, right *Expr) *Expr {
	if right == nil {
		return nil
	}
	e := p.node(Binary, start)
	e.Op, e.Args = byte(op), p.operands(left, right)
	return e
}

// unary = ("-" | "+") unary | primary
func (p *parser) unary() *Expr {
	c, n := p.peek()
	if c != '-' && c != '+' {
		return p.primary()
	}
	start := p.pos
	p.take(n)
	if !p.deeper(start) {
		return nil
	}
	defer p.shallower()
	arg := p.unary()
	if arg == nil {
		return nil
	}
	if c == '+' {
		return arg
	}
	e := p.node(Neg, start)
	e.Args = p.operands(arg)
	return e
}

func (p *parser) deeper(start int) bool {
	if p.depth++; p.depth > MaxDepth {
		p.fail(TooDeep, start, p.last, "")
		return false
	}
	return true
}

func (p *parser) shallower() { p.depth-- }

// primary = ( number | "(" sum ")" ) [ axis ] | path | call
func (p *parser) primary() *Expr {
	c, n := p.peek()
	start := p.pos
	var e *Expr
	switch c {
	case digit:
		e = p.number()
	case '(':
		e = p.group(n)
	case word, quote:
		return p.name()
	case '.':
		if next, _ := classify(p.text[p.pos+n : p.end]); next == digit {
			p.pos += n
			end, _, _ := p.run()
			return p.fail(BadNumber, start, end, p.text[start:end])
		}
		return p.wanted()
	case ellipsis:
		return p.fail(SeriesStart, start, start+n, "")
	default:
		return p.wanted()
	}
	if e == nil {
		return nil
	}
	return p.axis(e, start)
}

// group reads a bracket, whose sign is n bytes long.
func (p *parser) group(n int) *Expr {
	open := p.pos
	p.take(n)
	if !p.deeper(open) {
		return nil
	}
	defer p.shallower()
	commas := p.commas
	p.commas = false
	e := p.sum()
	p.commas = commas
	if e == nil || !p.closing(open, n) {
		return nil
	}
	e.Span = span(open, p.last)
	return e
}

// closing takes the bracket that closes the one of n bytes at open.
func (p *parser) closing(open, n int) bool {
	c, m := p.peek()
	switch c {
	case ')':
		p.take(m)
		return true
	case atEnd, '=', le, ge:
		p.fail(Unclosed, open, open+n, p.text[open:open+n])
	default:
		p.unexpected()
	}
	return false
}

// wanted reports that a number or a name is missing before what follows, or after what was last.
func (p *parser) wanted() *Expr {
	c, n := p.peek()
	if c == atEnd {
		return p.failLast(OperandWanted)
	}
	return p.fail(OperandWanted, p.pos, p.pos+n, p.text[p.pos:p.pos+n])
}

// failLast records an error at the sign read last.
func (p *parser) failLast(code Code) *Expr {
	_, n := utf8.DecodeLastRuneInString(p.text[:p.last])
	return p.fail(code, p.last-n, p.last, p.text[p.last-n:p.last])
}

// unexpected reports what stands where the formula, or a part of it, should have ended.
func (p *parser) unexpected() *Expr {
	c, n := p.peek()
	start, end := p.pos, p.pos+n
	code := Unexpected
	switch c {
	case atEnd:
		return p.wanted()
	case ')':
		code = Unopened
	case '=', le, ge:
		code = SecondRelation
		if p.inRel {
			code = BadRelation
		}
	case noRel:
		code = BadRelation
	case and:
		code = MisplacedAnd
	case ellipsis:
		code = SeriesPlus
	case digit, word:
		end, _, _ = p.run()
	case quote:
		if _, next := quoted(p.text[start:p.end]); next > 0 {
			end = start + next
		}
	case other, '.', '[', ']':
		if start == p.ref {
			code = SignInName
		}
	}
	return p.fail(code, start, end, p.text[start:end])
}

// quoted returns what stands between the 「」 or 『』 that s begins with, and the length of it all;
// 0 where it does not close.
func quoted(s string) (inner string, n int) {
	closing := "」"
	if strings.HasPrefix(s, "『") {
		closing = "』"
	}
	const size = len("「")
	i := strings.Index(s[size:], closing)
	if i < 0 {
		return "", 0
	}
	return s[size : size+i], size + i + size
}

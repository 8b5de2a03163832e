package phrase

import "strings"

// Problem is what is wrong with an entry of the data, which is left out.
type Problem struct {
	// In is the entry: a pattern or the name of a quantity.
	In string
	// Zh and En say what is wrong, without a full stop.
	Zh, En string
}

func problem(zh, en string) *Problem { return &Problem{Zh: zh, En: en} }

// maxExpansions bounds what a pattern of characters may stand for.
const maxExpansions = 256

// expand returns the words that a pattern of characters stands for: (a|b) is either, [a] is a or
// nothing.
func expand(pattern string) ([]string, *Problem) {
	if !strings.ContainsAny(pattern, "()[]|") {
		return []string{pattern}, nil
	}
	p := wordPattern{s: []rune(pattern)}
	out := p.alternatives(0)
	if p.err == nil && p.i < len(p.s) {
		p.err = problem("括号不成对", "the brackets do not match")
	}
	return out, p.err
}

type wordPattern struct {
	s   []rune
	i   int
	err *Problem
}

func (p *wordPattern) alternatives(depth int) []string {
	var out []string
	for {
		out = append(out, p.sequence(depth)...)
		if p.i >= len(p.s) || p.s[p.i] != '|' {
			break
		}
		p.i++
	}
	if len(out) > maxExpansions || depth > 8 {
		p.err = problem("代表的词太多", "it stands for too many words")
		return nil
	}
	return out
}

func (p *wordPattern) sequence(depth int) []string {
	out := []string{""}
	for p.i < len(p.s) && p.err == nil {
		switch r := p.s[p.i]; r {
		case '|', ')', ']':
			return out
		case '(', '[':
			p.i++
			inner := p.alternatives(depth + 1)
			if p.i >= len(p.s) || p.s[p.i] != ')' && p.s[p.i] != ']' || (p.s[p.i] == ']') != (r == '[') {
				p.err = problem("括号不成对", "the brackets do not match")
				return nil
			}
			p.i++
			var next []string
			for _, a := range out {
				if r == '[' {
					next = append(next, a)
				}
				for _, b := range inner {
					next = append(next, a+b)
				}
			}
			if len(next) > maxExpansions {
				p.err = problem("代表的词太多", "it stands for too many words")
				return nil
			}
			out = next
		default:
			from := p.i
			for p.i < len(p.s) && !strings.ContainsRune("|()[]", p.s[p.i]) {
				p.i++
			}
			for j := range out {
				out[j] += string(p.s[from:p.i])
			}
		}
	}
	return out
}

// role says what a token of a phrase is there for.
type role uint8

const (
	plain    role = iota
	budget        // 预算: the budget that the clause speaks of
	compared      // 比: what is compared with
	change        // 差: by how much it is more or less
	share         // 占: a part of a whole
	growth        // 增: a growth rate
	done          // 完成: a completion rate
	base          // 基: the whole that a share is of
	whole         // 全: what follows is part of it
)

var roleNames = [...]string{"", "预算", "比", "差", "占", "增", "完成", "基", "全"}

// op is one step of a compiled phrase.
type op struct {
	code opCode
	// mask of the classes of token that a step takes, role what it is taken for.
	mask uint64
	role role
	// a and b are the steps that a split tries, in this order.
	a, b int32
}

type opCode uint8

const (
	opToken opCode = iota
	opSplit
	opJump
	opMatch
)

// phraseProgram is a compiled phrase. Every token of a clause must be of takes, and of each of needs
// there must be one.
type phraseProgram struct {
	ops   []op
	takes uint64
	needs []uint64
}

// compiler turns the pattern of a phrase into a program.
type compiler struct {
	class func(name string) (uint64, bool)
	part  func(name string) (string, bool)
	ops   []op
	needs []uint64
	err   *Problem
}

func (c *compiler) compile(pattern string) (phraseProgram, *Problem) {
	c.ops, c.needs, c.err = nil, nil, nil
	p := patternText{c: c, s: pattern}
	p.alternatives(0)
	if c.err == nil && p.s != "" {
		c.err = problem("括号不成对", "the brackets do not match")
	}
	c.emit(op{code: opMatch})
	out := phraseProgram{ops: c.ops, needs: c.needs}
	if len(c.ops) > 0 && c.ops[0].code == opSplit && c.ops[0].b >= 0 {
		out.needs = nil // alternatives at the top: none is needed
	}
	for _, o := range c.ops {
		out.takes |= o.mask
	}
	return out, c.err
}

func (c *compiler) emit(o op) int32 {
	c.ops = append(c.ops, o)
	return int32(len(c.ops) - 1)
}

func (c *compiler) here() int32 { return int32(len(c.ops)) }

type patternText struct {
	c *compiler
	s string
}

func (p *patternText) space() { p.s = strings.TrimLeft(p.s, " \n") }

// alternatives compiles a|b|c.
func (p *patternText) alternatives(depth int) {
	if depth > 12 {
		p.c.err = problem("层次太多", "it nests too deep")
		return
	}
	var ends []int32
	for {
		split := p.c.emit(op{code: opSplit})
		p.c.ops[split].a = p.c.here()
		p.sequence(depth)
		p.space()
		if p.c.err != nil || !strings.HasPrefix(p.s, "|") {
			p.c.ops[split].b = -1
			break
		}
		p.s = p.s[1:]
		ends = append(ends, p.c.emit(op{code: opJump}))
		p.c.ops[split].b = p.c.here()
	}
	for _, e := range ends {
		p.c.ops[e].a = p.c.here()
	}
}

func (p *patternText) sequence(depth int) {
	for {
		p.space()
		if p.s == "" || p.c.err != nil {
			return
		}
		start, optional := p.c.here(), false
		switch p.s[0] {
		case '|', ')', ']':
			return
		case '(':
			p.s = p.s[1:]
			p.alternatives(depth + 1)
			p.close(")")
		case '[':
			p.s = p.s[1:]
			split := p.c.emit(op{code: opSplit})
			p.c.ops[split].a = p.c.here()
			p.alternatives(depth + 1)
			p.close("]")
			p.c.ops[split].b = p.c.here()
			optional = true
		case '<':
			name, rest, ok := strings.Cut(p.s[1:], ">")
			text, known := p.c.part(name)
			if !ok || !known {
				p.c.err = problem("没有叫“"+name+"”的公共部分", "no part is called “"+name+"”")
				return
			}
			p.s = rest
			inner := patternText{c: p.c, s: text}
			inner.alternatives(depth + 1)
		default:
			p.token()
		}
		if depth == 0 && !optional {
			p.c.need(start)
		}
	}
}

// need: one of the classes that the steps from start on take must be there.
func (c *compiler) need(start int32) {
	mask := uint64(0)
	for _, o := range c.ops[start:] {
		mask |= o.mask
	}
	c.needs = append(c.needs, mask)
}

func (p *patternText) close(bracket string) {
	p.space()
	if p.c.err == nil && !strings.HasPrefix(p.s, bracket) {
		p.c.err = problem("括号不成对", "the brackets do not match")
		return
	}
	p.s = strings.TrimPrefix(p.s, bracket)
}

// token compiles a class name: 主语, 主语+, 数=差, 数=差+.
func (p *patternText) token() {
	n := strings.IndexAny(p.s, " \n()[]<>|")
	if n < 0 {
		n = len(p.s)
	}
	text := p.s[:n]
	p.s = p.s[n:]
	text, list := strings.CutSuffix(text, "+")
	name, roleName, _ := strings.Cut(text, "=")
	mask, ok := p.c.class(name)
	if !ok {
		p.c.err = problem("没有叫“"+name+"”的词类", "no class of words is called “"+name+"”")
		return
	}
	r := role(0)
	for int(r) < len(roleNames) && roleNames[r] != roleName {
		r++
	}
	if int(r) == len(roleNames) {
		p.c.err = problem("没有“="+roleName+"”这种说法", "there is no “="+roleName+"”")
		return
	}
	first := p.c.emit(op{code: opToken, mask: mask, role: r})
	if list {
		split := p.c.emit(op{code: opSplit})
		p.c.ops[split].a = p.c.emit(op{code: opToken, mask: 1 << symList})
		p.c.emit(op{code: opJump, a: first})
		p.c.ops[split].b = p.c.here()
	}
}

// capture is a token that a phrase took.
type capture struct {
	token int32
	role  role
	mask  uint64 // of the step, so of the meaning it was taken in
}

// maxSteps bounds the work on one clause and phrase.
const maxSteps = 2000

// matcher runs programs over the tokens of a clause.
type matcher struct {
	tokens []token
	caps   []capture
	steps  int
}

// match reports whether a phrase fits all tokens, which are of the classes all together; caps then
// holds what it took.
func (m *matcher) match(p *phraseProgram, tokens []token, all uint64) bool {
	for _, need := range p.needs {
		if all&need == 0 {
			return false
		}
	}
	for i := range tokens {
		if tokens[i].mask&p.takes == 0 {
			return false
		}
	}
	m.tokens, m.caps, m.steps = tokens, m.caps[:0], 0
	return m.run(p.ops, 0, 0)
}

func (m *matcher) run(ops []op, pc int32, at int) bool {
	for {
		if m.steps++; m.steps > maxSteps || pc < 0 {
			return false
		}
		o := &ops[pc]
		switch o.code {
		case opMatch:
			return at == len(m.tokens)
		case opJump:
			pc = o.a
		case opSplit:
			n := len(m.caps)
			if m.run(ops, o.a, at) {
				return true
			}
			m.caps = m.caps[:n]
			pc = o.b
		default:
			if at >= len(m.tokens) || m.tokens[at].mask&o.mask == 0 {
				return false
			}
			m.caps = append(m.caps, capture{token: int32(at), role: o.role, mask: m.tokens[at].mask & o.mask})
			at++
			pc++
		}
	}
}

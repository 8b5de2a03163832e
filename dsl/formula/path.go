package formula

import (
	"strings"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/amount"
)

// name reads what a name begins: a path, or the call of a function.
func (p *parser) name() *Expr {
	start, first := p.pos, len(p.path)
	for {
		if !p.segment(first) {
			return nil
		}
		s := &p.path[len(p.path)-1]
		c, n := p.peek()
		if c == '(' && !s.Quoted {
			head := len(p.path)-1 == first
			switch {
			case hasArg(s.Text):
				open := p.pos
				p.take(n)
				if s.Arg, s.HasArg = p.label(ArgWanted, ')', open, n); !s.HasArg {
					return nil
				}
			case head && isFunction(s.Text):
				fn := s.Text
				p.path = p.path[:first]
				return p.call(start, fn, n)
			default:
				return p.notFunction(s, head)
			}
			s.Span.End = int32(p.last)
			c, n = p.peek()
		}
		if c == '[' {
			open := p.pos
			p.take(n)
			if s.Index, s.HasIndex = p.label(IndexWanted, ']', open, n); !s.HasIndex {
				return nil
			}
			s.Span.End = int32(p.last)
			c, n = p.peek()
		}
		if c != '.' {
			break
		}
		p.take(n)
	}
	e := p.node(Ref, start)
	e.Path = p.path[first:len(p.path):len(p.path)]
	p.ref = p.last
	return e
}

// segment reads one name of a path, its brackets excepted; first is the index of the path's head.
func (p *parser) segment(first int) bool {
	c, _ := p.peek()
	start := p.pos
	var s Segment
	switch c {
	case quote:
		inner, n := quoted(p.text[start:p.end])
		if n == 0 {
			p.fail(UnclosedQuote, start, start+len("「"), "")
			return false
		}
		if skipSpace(inner, 0, len(inner)) == len(inner) {
			p.fail(NameWanted, start, start+n, "")
			return false
		}
		p.take(n)
		s.Text, s.Quoted = inner, true
	case word, digit:
		s.Text = p.plain(len(p.path) == first)
	default:
		p.failLast(NameWanted)
		return false
	}
	s.Span = span(start, p.last)
	p.path = append(p.path, s)
	return true
}

// plain reads a name without 「」. Spaces are free in 表 3 and in 27 行.
func (p *parser) plain(head bool) string {
	end, digits, wide := p.run()
	s := p.text[p.pos:end]
	p.take(len(s))
	if wide {
		s = narrow(s)
	}
	p.peek()
	if p.pos == end {
		return s
	}
	if head && s == "表" {
		if end, digits, _ := p.run(); digits && end > p.pos {
			s += narrow(p.text[p.pos:end])
			p.take(end - p.pos)
		}
		return s
	}
	rest := p.text[p.pos:p.end]
	if kind, ok := axisSign(rest); ok && digits && !head {
		if c, _ := classify(rest[len("行"):]); c != word && c != digit {
			s += kind.String()
			p.take(len("行"))
		}
	}
	return s
}

// label reads what stands in the bracket opened at open by a sign of n bytes, and its end.
func (p *parser) label(code Code, closing class, open, n int) (s string, ok bool) {
	c, _ := p.peek()
	switch c {
	case word, digit:
		end, _, wide := p.run()
		s = p.text[p.pos:end]
		p.take(len(s))
		if wide {
			s = narrow(s)
		}
	case quote:
		inner, size := quoted(p.text[p.pos:p.end])
		if size == 0 {
			p.fail(UnclosedQuote, p.pos, p.pos+len("「"), "")
			return "", false
		}
		s = inner
		p.take(size)
	}
	c, m := p.peek()
	switch {
	case c == atEnd:
		p.fail(Unclosed, open, open+n, p.text[open:open+n])
	case s == "" || c != closing:
		p.fail(code, open, p.pos+m, "")
	default:
		p.take(m)
		return s, true
	}
	return "", false
}

// call reads the arguments of fn, whose bracket is n bytes long.
func (p *parser) call(start int, fn string, n int) *Expr {
	open := p.pos
	p.take(n)
	if !p.deeper(open) {
		return nil
	}
	defer p.shallower()
	commas := p.commas
	p.commas = true
	var few [4]*Expr
	args := few[:0]
	if c, m := p.peek(); c == ')' {
		p.take(m)
	} else {
		for {
			a := p.sum()
			if a == nil {
				return nil
			}
			args = append(args, a)
			c, m := p.peek()
			if c == ',' {
				p.take(m)
				continue
			}
			if !p.closing(open, n) {
				return nil
			}
			break
		}
	}
	p.commas = commas
	e := p.node(Call, start)
	e.Name, e.Args = fn, p.operands(args...)
	p.checkCall(e)
	return e
}

// checkCall reports a wrong number of arguments, and places that are no number of decimals.
func (p *parser) checkCall(e *Expr) {
	for _, f := range functions {
		if f.name == e.Name && (len(e.Args) < f.min || len(e.Args) > f.max) {
			p.fail(ArgCount, int(e.Span.Start), int(e.Span.End), e.Name)
			return
		}
	}
	if e.Name != "四舍五入" {
		return
	}
	places := e.Args[1]
	if n, ok := places.Num.Int(); places.Kind != Number || places.Percent || !ok || n > amount.MaxScale {
		p.fail(Places, int(places.Span.Start), int(places.Span.End), "")
	}
}

// functions are the known ones, with how many arguments they take.
var functions = [...]struct {
	name     string
	min, max int
}{
	{"合计", 1, MaxLength},
	{"占比", 2, 2},
	{"增长率", 2, 2},
	{"四舍五入", 2, 2},
	{"绝对值", 1, 1},
	{"个数", 1, MaxLength},
}

func isFunction(s string) bool {
	for _, f := range functions {
		if f.name == s {
			return true
		}
	}
	return false
}

// hasArg reports the segments that take a code in brackets.
func hasArg(s string) bool { return s == "下级" || s == "全部下级" }

// notFunction reports a bracket after a name that takes none: a function's name misspelt, or a
// label with brackets, which needs 「」. p stands on the bracket.
func (p *parser) notFunction(s *Segment, head bool) *Expr {
	start, end, open := int(s.Span.Start), int(s.Span.End), p.pos
	_, n := p.peek()
	p.pos += n
	p.peek()
	inside := p.pos
	insideEnd, digits, _ := p.run()
	p.pos = insideEnd
	c, n := p.peek()
	label := c == ')' && insideEnd > inside // a label's bracket holds a word
	if head {
		near := otherName(s.Text)
		if near == "" && (!label || digits) {
			near = similar(s.Text)
		}
		if near != "" || !label {
			return p.fail(UnknownFunction, start, end, near)
		}
	} else if label && digits {
		near := "下级"
		if strings.Contains(s.Text, "全") {
			near = "全部下级"
		}
		return p.fail(UnknownFunction, start, end, near)
	} else if !label {
		return p.fail(Unexpected, open, open+len(p.text[open:inside]), p.text[open:inside])
	}
	p.pos += n
	end, _, _ = p.run()
	return p.fail(BracketInName, start, end, p.text[start:end])
}

// otherNames are what functions are called elsewhere.
var otherNames = [...]struct{ other, name string }{
	{"SUM", "合计"}, {"求和", "合计"}, {"总和", "合计"}, {"总计", "合计"}, {"小计", "合计"}, {"加总", "合计"},
	{"比重", "占比"}, {"比例", "占比"}, {"百分比", "占比"}, {"占", "占比"},
	{"增长", "增长率"}, {"增速", "增长率"}, {"增幅", "增长率"}, {"同比", "增长率"}, {"变动率", "增长率"},
	{"ROUND", "四舍五入"}, {"取整", "四舍五入"}, {"舍入", "四舍五入"},
	{"ABS", "绝对值"}, {"COUNT", "个数"}, {"计数", "个数"}, {"数量", "个数"},
}

func otherName(s string) string {
	for _, o := range otherNames {
		if strings.EqualFold(o.other, s) {
			return o.name
		}
	}
	return ""
}

// similar returns the function one character away from s.
func similar(s string) string {
	for _, f := range functions {
		if oneAway(s, f.name) {
			return f.name
		}
	}
	return ""
}

// oneAway reports that one character put in, left out or changed makes a of b.
func oneAway(a, b string) bool {
	if utf8.RuneCountInString(a) > utf8.RuneCountInString(b) {
		a, b = b, a
	}
	for a != "" && b != "" {
		x, n := utf8.DecodeRuneInString(a)
		y, m := utf8.DecodeRuneInString(b)
		if x != y {
			return a == b[m:] || a[n:] == b[m:]
		}
		a, b = a[n:], b[m:]
	}
	return utf8.RuneCountInString(b) == 1
}

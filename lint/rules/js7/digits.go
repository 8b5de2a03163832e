package js7

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// print is a piece of what is printed: a paragraph q, or a text t of element el, or a cell of an
// indicator, which is placed as a whole.
type print struct {
	p    *lint.Pass
	s    string
	q    *lint.Paragraph
	t    *report.Text
	el   int
	cell source.Span
}

func (x *print) address() string {
	if x.q != nil {
		return x.p.ParagraphAddress(x.q)
	}
	return x.p.TextAddress(x.el, lint.OwnText, 0)
}

// place is the place of bytes from..to.
func (x *print) place(from, to int) source.Span {
	switch {
	case x.q != nil:
		return x.p.Place(x.q, from, to)
	case x.t != nil:
		return x.p.Eval.TextPlace(*x.t, source.Span{Start: int32(from), End: int32(to)})
	}
	return x.cell
}

// eachPrint calls f for every paragraph that has one of the marks, every heading, and every name and text of
// the performance tables. x is valid during the call.
func eachPrint(p *lint.Pass, marks lint.Marks, f func(x *print)) {
	list := p.ParagraphList()
	x := print{p: p}
	for i := range list {
		if x.q = &list[i]; x.q.Marks&marks != 0 {
			x.s = x.q.S()
			f(&x)
		}
	}
	x.q = nil
	text := func(t *report.Text) {
		if t.S != "" {
			x.s, x.t = t.S, t
			f(&x)
		}
	}
	for el := range p.Report.Elements {
		e := &p.Report.Elements[el]
		x.el = el
		text(&e.Title)
		if e.Performance == nil {
			continue
		}
		text(&e.Name)
		for g := range e.Performance.Goals {
			goal := &e.Performance.Goals[g]
			text(&goal.Title)
			x.t = nil
			for k := range goal.Indicators {
				for c := range goal.Indicators[k].Fields {
					if field := &goal.Indicators[k].Fields[c]; field.Figure.Text == "" {
						x.s, x.cell = field.S, field.Span
						f(&x)
					}
				}
			}
		}
	}
}

// long is a run of at least shortest digits in a print; word tells one that is a part of a word, an
// amount or a figure in braces.
type long struct {
	print
	from, to int
	word     bool
}

const shortest = 7

// longNumbers returns the long runs of digits of the report. They are looked for once for all rules.
func longNumbers(p *lint.Pass) []long {
	kept, fresh := p.Kept("js7.numbers", func() any { return new([]long) })
	numbers := kept.(*[]long)
	if fresh {
		*numbers = (*numbers)[:0]
		eachPrint(p, lint.HasDigit|lint.HasBrace, func(x *print) {
			eachRun(x.s, func(from, to int, word bool) { *numbers = append(*numbers, long{*x, from, to, word}) })
		})
	}
	return *numbers
}

// eachRun calls f for every long run of digits.
func eachRun(s string, f func(from, to int, word bool)) {
	for i := shortest - 1; i < len(s); i += shortest {
		if !isDigit(s[i]) {
			continue // a long run holds every seventh byte
		}
		from := i
		for from > 0 && isDigit(s[from-1]) {
			from--
		}
		to := i + 1
		for to < len(s) && isDigit(s[to]) {
			to++
		}
		if to-from >= shortest {
			inside := strings.LastIndexByte(s[:from], '{') > strings.LastIndexByte(s[:from], '}')
			f(from, to, inside || isWordByte(s, from-1) || isWordByte(s, to))
			for i+shortest < to {
				i += shortest
			}
		}
	}
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isWordByte(s string, i int) bool {
	if i < 0 || i >= len(s) {
		return false
	}
	c := s[i]
	return c == '.' || c == '_' || c == '%' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

// near reports whether one of the words stands in the clause before byte i.
func near(s string, i int, words ...string) bool {
	clause := s[max(i-60, 0):i]
	for _, mark := range [...]string{"，", "。", "；", ",", ";", "、"} {
		if at := strings.LastIndex(clause, mark); at >= 0 {
			clause = clause[at+len(mark):]
		}
	}
	for _, w := range words {
		if name.Contains(clause, w) {
			return true
		}
	}
	return false
}

// mask shows the first and last digits of a number that must not be repeated.
func mask(s string) string {
	if len(s) < 8 {
		return s
	}
	return s[:4] + strings.Repeat("*", len(s)-8) + s[len(s)-4:]
}

package formula

import "strings"

// axis reads the 行 or 栏 after e, which began at start; without one it returns e.
func (p *parser) axis(e *Expr, start int) *Expr {
	p.peek()
	rest := p.text[p.pos:p.end]
	kind, ok := axisSign(rest)
	if !ok {
		return e
	}
	n := len("行")
	each := false
	for range 2 { // 各行各栏 is both
		at := skipSpace(rest, n, len(rest))
		if !isEach(rest[at:]) {
			break
		}
		each, n = true, at+len("各行")
	}
	if c, _ := classify(rest[n:]); c == word && !each {
		return e // 行政 is no axis
	}
	p.take(n)
	p.axisNumbers(e)
	a := p.node(Axis, start)
	a.Axis, a.Each, a.Args = kind, each, p.operands(e)
	return a
}

func axisSign(s string) (kind AxisKind, ok bool) {
	if strings.HasPrefix(s, "行") {
		return Line, true
	}
	return Column, strings.HasPrefix(s, "栏")
}

func isEach(s string) bool { return strings.HasPrefix(s, "各行") || strings.HasPrefix(s, "各栏") }

// axisNumbers reports what cannot stand before 行 or 栏.
func (p *parser) axisNumbers(e *Expr) {
	switch e.Kind {
	case Number:
		if _, ok := e.Num.Int(); !ok || e.Percent {
			p.fail(AxisNumber, int(e.Span.Start), int(e.Span.End), p.text[e.Span.Start:e.Span.End])
		}
	case Axis, Ref, Call:
		p.fail(AxisInside, int(e.Span.Start), int(e.Span.End), "")
	case Neg, Binary:
		for _, a := range e.Args {
			p.axisNumbers(a)
		}
	}
}

// lastTerms returns the last two terms of a sum, nil where they are not added.
func lastTerms(e *Expr) (before, last *Expr) {
	if last, e = lastTerm(e); e != nil {
		before, _ = lastTerm(e)
	}
	return before, last
}

// lastTerm returns the last term of a sum and the sum before it.
func lastTerm(e *Expr) (last, rest *Expr) {
	switch {
	case e.Kind != Binary || e.Op == '*' || e.Op == '/':
		return e, nil
	case e.Op == '+':
		return e.Args[1], e.Args[0]
	}
	return nil, nil
}

// ellipsis reads "...+8", which continues sum.
func (p *parser) ellipsis(sum *Expr) *Expr {
	start := p.pos
	_, n := p.peek()
	p.take(n)
	c, plus := p.peek()
	if c != '+' {
		return p.fail(SeriesPlus, start, start+n, "")
	}
	p.take(plus)
	if c, _ := p.peek(); c != digit {
		return p.fail(SeriesEnd, start, start+n, "")
	}
	e := p.primary()
	if e == nil {
		return nil
	}
	before, last := lastTerms(sum)
	from, ok := lineNumber(last)
	if !ok {
		return p.fail(SeriesStart, start, start+n, "")
	}
	to, ok := lineNumber(e)
	if !ok {
		return p.fail(SeriesEnd, start, start+n, "")
	}
	if !sameAxis(last, e) {
		return p.fail(SeriesScope, start, p.last, "")
	}
	step := 1
	if first, ok := lineNumber(before); ok && sameAxis(before, last) {
		step = from - first
	}
	if step == 0 || (to-from)%step != 0 || (to-from)/step < 1 {
		return p.fail(SeriesStep, start, p.last, p.text[e.Span.Start:e.Span.End])
	}
	if p.series += (to - from) / step; p.series > MaxSeries {
		return p.fail(SeriesLong, start, p.last, "")
	}
	s := e
	if e.Kind == Axis {
		s = e.Args[0]
	}
	*s = Expr{Kind: Series, Span: span(start, int(s.Span.End)), From: from + step, To: to, Step: step}
	e.Span.Start = int32(start)
	return e
}

// maxLine is the largest number that a series counts to; no table has as many lines.
const maxLine = 1_000_000_000

// lineNumber returns the integer of a term that a series can count on: 31 or 31 行.
func lineNumber(e *Expr) (n int, ok bool) {
	if e != nil && e.Kind == Axis {
		e = e.Args[0]
	}
	if e == nil || e.Kind != Number || e.Percent {
		return 0, false
	}
	n, ok = e.Num.Int()
	return n, ok && n <= maxLine
}

// sameAxis reports whether two terms are numbers of the same lines or columns, or bare numbers.
func sameAxis(a, b *Expr) bool {
	return a.Kind == b.Kind && (a.Kind != Axis || a.Axis == b.Axis && a.Each == b.Each)
}

package js7

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// print is a piece of what is printed: a paragraph, or a name or text of a performance table.
type print struct {
	s       string
	address func() string
	place   func(from, to int) source.Span
}

// eachPrint calls f for every paragraph, every heading, and every name and text of the performance
// tables.
func eachPrint(p *lint.Pass, f func(print)) {
	list := p.ParagraphList()
	for i := range list {
		q := &list[i]
		f(print{q.S(), func() string { return p.ParagraphAddress(q) }, func(from, to int) source.Span { return p.Place(q, from, to) }})
	}
	text := func(t *report.Text, address func() string) {
		if t.S != "" {
			f(print{t.S, address, func(from, to int) source.Span {
				return p.Eval.TextPlace(*t, source.Span{Start: int32(from), End: int32(to)})
			}})
		}
	}
	for el := range p.Report.Elements {
		e := &p.Report.Elements[el]
		address := func() string { return p.TextAddress(el, lint.OwnText, 0) }
		text(&e.Title, address)
		if e.Performance == nil {
			continue
		}
		text(&e.Name, address)
		for g := range e.Performance.Goals {
			goal := &e.Performance.Goals[g]
			text(&goal.Title, address)
			for k := range goal.Indicators {
				for c := range goal.Indicators[k].Fields {
					// An element of an array is placed as a whole.
					if field := &goal.Indicators[k].Fields[c]; field.Figure.Text == "" {
						f(print{field.S, address, func(int, int) source.Span { return field.Span }})
					}
				}
			}
		}
	}
}

// run is a run of ASCII digits in a text.
type run struct{ from, to int }

// eachRun calls f for every run of at least n digits that is no part of a word, an amount or a figure
// in braces.
func eachRun(s string, n int, f func(run)) {
	braces := 0
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '{':
			braces++
		case s[i] == '}':
			braces = max(braces-1, 0)
		case isDigit(s[i]):
			from := i
			for i < len(s) && isDigit(s[i]) {
				i++
			}
			i--
			if i+1-from >= n && braces == 0 && !isWordByte(s, from-1) && !isWordByte(s, i+1) {
				f(run{from, i + 1})
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
		if strings.Contains(clause, w) {
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

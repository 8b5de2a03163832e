package js6

import (
	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/lint"
)

// statement is what a paragraph says of a table.
type statement struct {
	said
	p     *lint.Pass
	q     *lint.Paragraph
	table *table
}

// statements are what paragraphs say, read once for all rules.
type statements struct {
	list []statement
	done bool
}

// each calls f for everything that the linked paragraphs say of their tables.
func (s *statements) each(p *lint.Pass, links []link, f func(*statement)) {
	if !s.done {
		s.done, s.list = true, s.list[:0]
		for _, l := range links {
			l.t.read(l.q, l.figures, func(x said) { s.list = append(s.list, statement{x, p, l.q, l.t}) })
		}
	}
	for i := range s.list {
		f(&s.list[i])
	}
}

// eachSaid calls f for everything that attachments say of the table that they belong to.
func eachSaid(p *lint.Pass, f func(*statement)) {
	b := bookOf(p)
	b.said.each(p, b.attached, f)
}

// eachDeviation calls f for everything that a table's 偏差原因 says of it.
func eachDeviation(p *lint.Pass, f func(*statement)) {
	b := bookOf(p)
	b.explained.each(p, b.deviations, f)
}

// attached calls f for the paragraphs of attachments that belong to a table.
func attached(p *lint.Pass, f func(*link)) {
	links := bookOf(p).attached
	for i := range links {
		f(&links[i])
	}
}

// deviations calls f for the paragraphs of 偏差原因.
func deviations(p *lint.Pass, f func(*link)) {
	links := bookOf(p).deviations
	for i := range links {
		f(&links[i])
	}
}

// replace offers to write another number.
func (x *statement) replace(want amount.Amount) []lint.Fix {
	if x.braced {
		return nil
	}
	return replaceNumber(x.p, x.q, x.figure, want)
}

func replaceNumber(p *lint.Pass, q *lint.Paragraph, f *figure, want amount.Amount) []lint.Fix {
	if f.braced {
		return nil
	}
	return changeTo(p, p.Place(q, f.from, f.to), want.String())
}

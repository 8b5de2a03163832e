package js6

import (
	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/lint"
)

// statement is what a paragraph says of a table.
type statement struct {
	*said
	p     *lint.Pass
	q     *lint.Paragraph
	table *table
}

// eachSaid calls f for everything that attachments say of the table that they belong to.
func eachSaid(p *lint.Pass, f func(*statement)) {
	r := reader{p: p}
	attached(p, func(q *lint.Paragraph, t *table) {
		t.read(q, r.read(q), func(x *said) { f(&statement{x, p, q, t}) })
	})
}

// eachDeviation calls f for everything that a table's 偏差原因 says of it.
func eachDeviation(p *lint.Pass, f func(*statement)) {
	r := reader{p: p}
	deviations(p, func(q *lint.Paragraph, t *table) {
		t.read(q, r.read(q), func(x *said) { f(&statement{x, p, q, t}) })
	})
}

// attached calls f for the paragraphs of attachments that belong to a table.
func attached(p *lint.Pass, f func(*lint.Paragraph, *table)) {
	for _, l := range bookOf(p).attached {
		f(l.q, l.t)
	}
}

// deviations calls f for the paragraphs of 偏差原因.
func deviations(p *lint.Pass, f func(*lint.Paragraph, *table)) {
	for _, l := range bookOf(p).deviations {
		f(l.q, l.t)
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

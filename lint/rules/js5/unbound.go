package js5

import (
	"github.com/juesuan/juesuan-lint/dsl/phrase"
	"github.com/juesuan/juesuan-lint/lint"
)

// Unbound lists the plain numbers of the notes that are held against nothing: no phrase fits their
// clause from end to end, or their words may mean several figures.
func Unbound(p *lint.Pass) []lint.UnboundFigure {
	var out []lint.UnboundFigure
	l := &loose{p: p}
	l.read(func(q *lint.Paragraph, f *phrase.Figure) {
		out = append(out, lint.UnboundFigure{
			Span: p.Place(q, f.Start, f.End), Address: p.ParagraphAddress(q), Text: quote(q.S(), f.Start, f.End),
		})
	})
	return out
}

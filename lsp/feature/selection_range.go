package feature

import (
	"context"
	"strings"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/lsp/protocol317"
)

func selectionRanges() Feature {
	return on(protocol.MethodTextDocumentSelectionRange, SelectionRanges, func(c *protocol317.ServerCapabilities) { c.SelectionRangeProvider = true })
}

// SelectionRanges answers textDocument/selectionRange: from a segment of a name or a cell outwards, over the
// figure in braces, the paragraph, the row and the table, to the file.
func SelectionRanges(_ context.Context, s *Snapshot, p *protocol.SelectionRangeParams) ([]protocol.SelectionRange, error) {
	d := s.Document(p.TextDocument.URI)
	if d == nil {
		return nil, nil
	}
	out := make([]protocol.SelectionRange, len(p.Positions))
	for i, pos := range p.Positions {
		var outer *protocol.SelectionRange
		for _, span := range d.around(d.Offset(pos)) {
			outer = &protocol.SelectionRange{Range: d.Range(span), Parent: outer}
		}
		out[i] = *outer
	}
	return out, nil
}

// around returns the spans around an offset, each within the one before it.
func (d *Document) around(off int) []source.Span {
	text := d.Result.File.Text
	spans := []source.Span{{Start: 0, End: int32(len(text))}}
	add := func(s source.Span) {
		last := spans[len(spans)-1]
		if int(s.Start) <= off && off <= int(s.End) && last.Start <= s.Start && s.End <= last.End && s != last {
			spans = append(spans, s)
		}
	}
	for ti := range d.Report.Tables {
		add(d.Report.Tables[ti].Span)
	}
	for i := range d.Report.Elements {
		add(d.Report.Elements[i].Span)
	}
	tree := d.Tree
	for n, found := syntax.Node(0), true; found; {
		found = false
		for c := tree.First(n); c != syntax.None; c = tree.Next(c) {
			if s := tree.Span(c); int(s.Start) <= off && off <= int(s.End) {
				add(s)
				n, found = c, true
				if off < int(s.End) {
					break
				}
			}
		}
		if found && tree.Kind(n) == syntax.String {
			s := tree.Span(n)
			quotes := int32(1)
			if raw := tree.Raw(n); strings.HasPrefix(raw, `"""`) || strings.HasPrefix(raw, "'''") {
				quotes = 3
			}
			if s.Len() > int(2*quotes) {
				add(source.Span{Start: s.Start + quotes, End: s.End - quotes})
			}
			line := d.Result.File.Line(d.Result.File.LineNo(off))
			add(source.Span{Start: max(line.Start, s.Start), End: min(line.End, s.End)})
		}
	}
	figures := d.Eval.TextFigures()
	for i := range figures {
		add(d.Eval.TextPlace(figures[i].Text, figures[i].Span))
	}
	d.Refs(func(r *Ref) bool {
		if span := r.Span(); touches(span, off) {
			add(span)
			for i := range r.Path {
				add(r.Segment(i))
			}
		}
		return true
	})
	return spans
}

package feature

import (
	"context"
	"slices"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/lsp/protocol317"
)

func references() Feature {
	return on(protocol.MethodTextDocumentReferences, References, func(c *protocol317.ServerCapabilities) { c.ReferencesProvider = true })
}

// References answers textDocument/references: all formulas and texts that name a thing, the other tables
// that show the same figure or the same code, and the reports of later years and of the department.
func References(ctx context.Context, s *Snapshot, p *protocol.ReferenceParams) ([]protocol.Location, error) {
	d := s.Document(p.TextDocument.URI)
	if d == nil {
		return nil, nil
	}
	_, things := s.ThingsAt(d, d.Offset(p.Position))
	var out locations
	for i := range things {
		if p.Context.IncludeDeclaration {
			out.add(things[i].In, things[i].At)
		}
		s.uses(ctx, &things[i], func(u Use) { out.add(u.In, u.At) })
	}
	return out.sorted(), nil
}

func documentHighlight() Feature {
	return on(protocol.MethodTextDocumentDocumentHighlight, DocumentHighlights, func(c *protocol317.ServerCapabilities) { c.DocumentHighlightProvider = true })
}

// DocumentHighlights answers textDocument/documentHighlight: where a thing is given (write) and where it is
// used (read), within the report.
func DocumentHighlights(_ context.Context, s *Snapshot, p *protocol.DocumentHighlightParams) ([]protocol.DocumentHighlight, error) {
	d := s.Document(p.TextDocument.URI)
	if d == nil {
		return nil, nil
	}
	_, things := s.ThingsAt(d, d.Offset(p.Position))
	out := []protocol.DocumentHighlight{}
	add := func(r protocol.Range, kind protocol.DocumentHighlightKind) {
		if !slices.ContainsFunc(out, func(h protocol.DocumentHighlight) bool { return h.Range == r }) {
			out = append(out, protocol.DocumentHighlight{Range: r, Kind: &kind})
		}
	}
	for i := range things {
		t := &things[i]
		if t.In.Real == d.Real {
			add(d.Range(t.At), protocol.DocumentHighlightKindWrite)
		}
		s.usesIn(d, t, func(u Use) { add(d.Range(u.At), protocol.DocumentHighlightKindRead) })
	}
	slices.SortFunc(out, func(a, b protocol.DocumentHighlight) int { return comparePositions(a.Range.Start, b.Range.Start) })
	return out, nil
}

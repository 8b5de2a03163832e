package feature

import (
	"context"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/lsp/protocol317"
)

func hover() Feature {
	return on(protocol.MethodTextDocumentHover, Hover, func(c *protocol317.ServerCapabilities) { c.HoverProvider = true })
}

// Hover answers textDocument/hover: what stands at the place, what it is worth, and how that came.
func Hover(_ context.Context, s *Snapshot, p *protocol.HoverParams) (*protocol.Hover, error) {
	d := s.Document(p.TextDocument.URI)
	if d == nil {
		return nil, nil
	}
	at := d.At(d.Offset(p.Position))
	m := &markup{Client: s.Client}
	m.subject(d, at)
	if m.b.Len() == 0 {
		return nil, nil
	}
	r := d.Range(at.Span)
	return &protocol.Hover{Contents: m.content(), Range: &r}, nil
}

// subject writes about what stands at a place.
func (m *markup) subject(d *Document, at Subject) {
	switch at.Kind {
	case CellSubject:
		m.cell(d, at.Cell)
	case RowSubject:
		m.row(d, at.Table, at.Row)
	case TableSubject:
		m.formOf(d, at.Table)
	case RefSubject:
		m.ref(d, at.Ref, at.Segment)
	case TextFigureSubject:
		m.textFigure(d, at.TextFigure)
	case FigureSubject:
		m.figure(d, at.Figure)
	case PerformanceSubject:
		m.performance(d, at.Performance, at.Word)
	case KeySubject:
		m.key(at.Key)
	}
}

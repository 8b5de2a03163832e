package feature

import (
	"context"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/format"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lsp/protocol317"
)

func formatting() Feature {
	return on(protocol.MethodTextDocumentFormatting, Formatting, func(c *protocol317.ServerCapabilities) { c.DocumentFormattingProvider = true })
}

func rangeFormatting() Feature {
	return on(protocol.MethodTextDocumentRangeFormatting, RangeFormatting, func(c *protocol317.ServerCapabilities) { c.DocumentRangeFormattingProvider = true })
}

// Formatting answers textDocument/formatting. The options of editors, such as the width of tabs, do not count:
// there is one form.
func Formatting(_ context.Context, s *Snapshot, p *protocol.DocumentFormattingParams) ([]protocol.TextEdit, error) {
	d := s.Document(p.TextDocument.URI)
	if d == nil {
		return nil, nil
	}
	return d.Edits(format.File(d.Tree)), nil
}

// RangeFormatting answers textDocument/rangeFormatting.
func RangeFormatting(_ context.Context, s *Snapshot, p *protocol.DocumentRangeFormattingParams) ([]protocol.TextEdit, error) {
	d := s.Document(p.TextDocument.URI)
	if d == nil {
		return nil, nil
	}
	return d.Edits(format.Range(d.Tree, s.Span(d.Result.File, p.Range))), nil
}

// Edits returns edits as editors take them.
func (d *Document) Edits(edits []source.Edit) []protocol.TextEdit {
	out := make([]protocol.TextEdit, len(edits))
	for i, e := range edits {
		out[i] = protocol.TextEdit{Range: d.Range(e.Span), NewText: e.New}
	}
	return out
}

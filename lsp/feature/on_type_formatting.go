package feature

import (
	"context"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/format"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/lsp/protocol317"
)

func onTypeFormatting() Feature {
	return on(protocol.MethodTextDocumentOnTypeFormatting, OnTypeFormatting, func(c *protocol317.ServerCapabilities) {
		c.DocumentOnTypeFormattingProvider = &protocol.DocumentOnTypeFormattingOptions{FirstTriggerCharacter: "]", MoreTriggerCharacter: []string{",", "\n"}}
	})
}

// OnTypeFormatting answers textDocument/onTypeFormatting: the columns of the rows around stay aligned when a
// cell or a row is finished. What stands behind the cursor on its line is not moved away from it.
func OnTypeFormatting(_ context.Context, s *Snapshot, p *protocol.DocumentOnTypeFormattingParams) ([]protocol.TextEdit, error) {
	d := s.Document(p.TextDocument.URI)
	if d == nil {
		return nil, nil
	}
	off := d.Offset(p.Position)
	text := d.Result.File.Text
	at := off
	if p.Ch == "\n" {
		if at = lineStart(text, off) - 1; at < 0 {
			return []protocol.TextEdit{}, nil
		}
	}
	out := []source.Edit{}
	for _, e := range format.Range(d.Tree, source.Span{Start: int32(at), End: int32(at)}) {
		// Blanks at the cursor are being typed.
		if int(e.Start) <= off && off <= int(e.End) {
			continue
		}
		out = append(out, e)
	}
	return d.textEdits(out), nil
}

func linkedEditing() Feature {
	return on(protocol.MethodTextDocumentLinkedEditingRange, LinkedEditingRanges, func(c *protocol317.ServerCapabilities) { c.LinkedEditingRangeProvider = true })
}

// LinkedEditingRanges answers textDocument/linkedEditingRange: the number of a table changes in its headers at
// once.
func LinkedEditingRanges(_ context.Context, s *Snapshot, p *protocol.LinkedEditingRangeParams) (*protocol.LinkedEditingRanges, error) {
	d := s.Document(p.TextDocument.URI)
	if d == nil {
		return nil, nil
	}
	off := d.Offset(p.Position)
	for n := d.Tree.First(0); n != syntax.None; n = d.Tree.Next(n) {
		first := d.Tree.First(d.Tree.First(n))
		number := d.Tree.Next(first)
		if d.Tree.Str(first) != "table" || number == syntax.None || !touches(d.Tree.Span(number), off) {
			continue
		}
		out := &protocol.LinkedEditingRanges{}
		for m := d.Tree.First(0); m != syntax.None; m = d.Tree.Next(m) {
			f := d.Tree.First(d.Tree.First(m))
			if other := d.Tree.Next(f); d.Tree.Str(f) == "table" && other != syntax.None && d.Tree.Raw(other) == d.Tree.Raw(number) {
				out.Ranges = append(out.Ranges, d.Range(d.Tree.Span(other)))
			}
		}
		return out, nil
	}
	return nil, nil
}

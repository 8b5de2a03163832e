package feature

import (
	"strings"
	"unicode/utf8"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/source"
)

// textEdits returns edits of the report as editors take them.
func (d *Document) textEdits(edits []source.Edit) []protocol.TextEdit {
	out := make([]protocol.TextEdit, len(edits))
	for i, e := range edits {
		out[i] = protocol.TextEdit{Range: d.Range(e.Span), NewText: e.New}
	}
	return out
}

// workspaceEdit returns edits of the report alone.
func (d *Document) workspaceEdit(edits []source.Edit) *protocol.WorkspaceEdit {
	return &protocol.WorkspaceEdit{Changes: map[protocol.DocumentUri][]protocol.TextEdit{d.URI: d.textEdits(edits)}}
}

// difference returns the one edit that turns a text into another, without what both begin and end with.
func difference(old, text string) []source.Edit {
	if old == text {
		return nil
	}
	from := 0
	for from < len(old) && from < len(text) && old[from] == text[from] {
		from++
	}
	for from > 0 && !atRune(old, from) {
		from--
	}
	end := 0
	for end < len(old)-from && end < len(text)-from && old[len(old)-1-end] == text[len(text)-1-end] {
		end++
	}
	for end > 0 && !atRune(old, len(old)-end) {
		end--
	}
	return []source.Edit{{Span: source.Span{Start: int32(from), End: int32(len(old) - end)}, New: text[from : len(text)-end]}}
}

func atRune(s string, i int) bool { return i >= len(s) || utf8.RuneStart(s[i]) }

// lineStart is the offset at which the line of an offset begins.
func lineStart(text string, off int) int {
	return strings.LastIndexByte(text[:min(off, len(text))], '\n') + 1
}

// lineEnd is the offset of the end of an offset's line, before its line end.
func lineEnd(text string, off int) int {
	off = min(off, len(text))
	if n := strings.IndexByte(text[off:], '\n'); n >= 0 {
		off += n
		if off > 0 && text[off-1] == '\r' {
			off--
		}
		return off
	}
	return len(text)
}

// aboveComments moves from the beginning of a line up over the comments that stand right above it: they
// belong to what they precede.
func aboveComments(text string, start int) int {
	for start > 0 {
		prev := lineStart(text, start-1)
		if !strings.HasPrefix(strings.TrimLeft(text[prev:start], " \t"), "#") {
			break
		}
		start = prev
	}
	return start
}

// lineBreak is how lines of the text end.
func lineBreak(text string) string {
	if n := strings.IndexByte(text, '\n'); n > 0 && text[n-1] == '\r' {
		return "\r\n"
	}
	return "\n"
}

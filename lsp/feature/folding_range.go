package feature

import (
	"cmp"
	"context"
	"slices"
	"strings"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lsp/protocol317"
)

func foldingRanges() Feature {
	return on(protocol.MethodTextDocumentFoldingRange, FoldingRanges, func(c *protocol317.ServerCapabilities) { c.FoldingRangeProvider = true })
}

// FoldingRanges answers textDocument/foldingRange: tables, texts, parts and sections, and comments of several
// lines.
func FoldingRanges(_ context.Context, s *Snapshot, p *protocol.FoldingRangeParams) ([]protocol.FoldingRange, error) {
	d := s.Document(p.TextDocument.URI)
	if d == nil {
		return nil, nil
	}
	out := []protocol.FoldingRange{}
	add := func(span source.Span, kind protocol.FoldingRangeKind) {
		text := strings.TrimRight(d.Result.File.Slice(span), " \t\r\n")
		span.End = span.Start + int32(len(text))
		r := d.Range(span)
		if r.Start.Line >= r.End.Line {
			return
		}
		f := protocol.FoldingRange{StartLine: r.Start.Line, EndLine: r.End.Line}
		if kind != "" {
			k := string(kind)
			f.Kind = &k
		}
		out = append(out, f)
	}
	for i := range d.Report.Tables {
		add(d.Report.Tables[i].Span, "")
	}
	var open []int // elements that contain what follows, the innermost last
	for i := range d.Report.Elements {
		el := &d.Report.Elements[i]
		for len(open) > 0 && depth(el) <= depth(&d.Report.Elements[open[len(open)-1]]) {
			at := &d.Report.Elements[open[len(open)-1]]
			add(source.Span{Start: at.Span.Start, End: el.Span.Start}, protocol.FoldingRangeKindRegion)
			open = open[:len(open)-1]
		}
		open = append(open, i)
	}
	for _, i := range open {
		add(source.Span{Start: d.Report.Elements[i].Span.Start, End: int32(len(d.Result.File.Text))}, protocol.FoldingRangeKindRegion)
	}
	for _, c := range commentBlocks(d.Result.File) {
		add(c, protocol.FoldingRangeKindComment)
	}
	slices.SortFunc(out, func(a, b protocol.FoldingRange) int {
		return cmp.Or(cmp.Compare(a.StartLine, b.StartLine), cmp.Compare(b.EndLine, a.EndLine))
	})
	return slices.CompactFunc(out, func(a, b protocol.FoldingRange) bool { return a.StartLine == b.StartLine && a.EndLine == b.EndLine }), nil
}

// depth orders elements: a part contains sections, a section those of a higher level.
func depth(el *report.Element) int {
	switch el.Kind {
	case report.Part, report.Attachment:
		return 0
	case report.Section:
		return max(1, el.Level)
	}
	return 9
}

// commentBlocks returns the runs of lines that are comments.
func commentBlocks(f *source.File) []source.Span {
	var out []source.Span
	start := -1
	for n := 1; n <= f.Lines()+1; n++ {
		comment := n <= f.Lines() && strings.HasPrefix(strings.TrimLeft(f.Slice(f.Line(n)), " \t"), "#")
		switch {
		case comment && start < 0:
			start = n
		case !comment && start >= 0:
			if n-start > 1 {
				out = append(out, source.Span{Start: f.Line(start).Start, End: f.Line(n - 1).End})
			}
			start = -1
		}
	}
	return out
}

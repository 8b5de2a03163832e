package js0

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// wholeLines returns the lines that a span stands on, without the last line end.
func wholeLines(f *source.File, s source.Span) source.Span {
	return source.Span{Start: f.Line(f.LineNo(int(s.Start))).Start, End: f.Line(f.LineNo(int(s.End))).End}
}

// withLineEnd extends a span of whole lines by the line end after it.
func withLineEnd(f *source.File, s source.Span) source.Span {
	rest := f.Text[s.End:]
	switch {
	case strings.HasPrefix(rest, "\r\n"):
		s.End += 2
	case strings.HasPrefix(rest, "\n"):
		s.End++
	}
	return s
}

// withComments extends a span of whole lines upwards by the comments that precede it.
func withComments(f *source.File, s source.Span) source.Span {
	for s.Start > 0 {
		above := wholeLines(f, source.Span{Start: s.Start - 1, End: s.Start - 1})
		if !strings.HasPrefix(strings.TrimLeft(f.Slice(above), " \t"), "#") {
			break
		}
		s.Start = above.Start
	}
	return s
}

// moveLines returns the edits that take whole lines (without their last line end) to the offset at,
// which is the start of a line.
func moveLines(f *source.File, lines source.Span, at int32) []source.Edit {
	cut := withLineEnd(f, lines)
	text := f.Slice(cut)
	if cut.End == lines.End {
		text += lineEnd(f)
	}
	return []source.Edit{{Span: source.Span{Start: at, End: at}, New: text}, {Span: cut}}
}

// lineEnd is the line end that the file uses on its first line.
func lineEnd(f *source.File) string {
	if i := strings.IndexByte(f.Text, '\n'); i > 0 && f.Text[i-1] == '\r' {
		return "\r\n"
	}
	return "\n"
}

// linesOf returns the whole lines of a key/value with the comments above it; ok is false where
// something else stands on them.
func linesOf(t *syntax.Tree, kv syntax.Node) (source.Span, bool) {
	s := t.Span(kv)
	lines := wholeLines(t.File, s)
	before := t.File.Text[lines.Start:s.Start]
	after := strings.TrimLeft(t.File.Text[s.End:lines.End], " \t")
	if strings.TrimLeft(before, " \t") != "" || after != "" && after[0] != '#' {
		return lines, false
	}
	return withComments(t.File, lines), true
}

// blockBody returns the start of the line after the last key/value of a header, or after the header.
func blockBody(t *syntax.Tree, header syntax.Node) int32 {
	last := t.HeaderSpan(header)
	for c := t.First(header); c != syntax.None; c = t.Next(c) {
		if t.Kind(c) == syntax.KeyValue {
			last = t.Span(c)
		}
	}
	return withLineEnd(t.File, wholeLines(t.File, last)).End
}

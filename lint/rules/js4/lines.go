package js4

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// rowLines returns the whole lines that a row stands on, without the last line end, and with the
// comments right above it: they belong to it. Of the comments between the table's header and its
// first row only suppressions do, the rest are the heads of the columns. ok is false where the row
// shares a line with something else or its table is not written line by line.
func rowLines(p *lint.Pass, t *report.Table, row *report.Row) (lines source.Span, ok bool) {
	f := p.File
	first := f.LineNo(int(row.Span.Start))
	last := f.LineNo(int(row.Span.End))
	start, end := f.Line(first).Start, f.Line(last).End
	if !t.HasRows || strings.TrimSpace(f.Text[start:row.Span.Start]) != "" {
		return lines, false
	}
	if rest := strings.TrimSpace(f.Text[row.Span.End:end]); rest != "" && rest[0] != '#' {
		return lines, false
	}
	above := lineAbove(p, t, row)
	for n := first - 1; n > above.line; n-- {
		text := strings.TrimSpace(f.Slice(f.Line(n)))
		if text == "" || text[0] != '#' || above.header && !strings.Contains(text, "juesuan:") {
			break
		}
		start = f.Line(n).Start
	}
	return source.Span{Start: start, End: end}, true
}

// above is what stands before a row: the line on which it ends, and whether it is the table's header.
type above struct {
	line   int
	header bool
}

func lineAbove(p *lint.Pass, t *report.Table, row *report.Row) above {
	end, header := t.RowsSpan.End, true
	for i := range t.Rows {
		r := &t.Rows[i]
		if r.Origin == report.Written && r.Span.End <= row.Span.Start && r.Span.End > end {
			end, header = r.Span.End, false
		}
	}
	return above{p.File.LineNo(int(end)), header}
}

// lineEnd is the line end that the file uses on its first line.
func lineEnd(f *source.File) string {
	if i := strings.IndexByte(f.Text, '\n'); i > 0 && f.Text[i-1] == '\r' {
		return "\r\n"
	}
	return "\n"
}

package output

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// Place is path:line:column, both from 1; in another program's file, the path and the place in words.
func Place(lang lint.Lang, f *source.File, s source.Span) string {
	if !f.IsImported() {
		return f.Name + ":" + within(lang, f, s)
	}
	return strings.TrimSpace(f.Name + " " + within(lang, f, s))
}

// within is a place without its file: line:column, or that of another program's file in words.
func within(lang lint.Lang, f *source.File, s source.Span) string {
	if at, _, ok := f.Original(s); ok {
		return at.In(lang == lint.English)
	}
	p := f.Position(int(s.Start))
	return strconv.Itoa(p.Line) + ":" + strconv.Itoa(p.Column)
}

// lineOf is the line that a span begins in, 0 where the file of another program has no lines.
func lineOf(f *source.File, s source.Span) int {
	if at, _, ok := f.Original(s); ok {
		return at.Line
	}
	return f.Position(int(s.Start)).Line
}

// placed puts the place before a message where the format itself has no place for it: in a file of another
// program.
func placed(lang lint.Lang, f *source.File, s source.Span, message string) string {
	if at := within(lang, f, s); f.IsImported() && at != "" {
		if lang == lint.English {
			return at + ": " + message
		}
		return at + "：" + message
	}
	return message
}

// original writes the place in another program's file; nothing of a text that somebody wrote.
func (o object) original(f *source.File, s source.Span) object {
	at, printed, ok := f.Original(s)
	if !ok {
		return o
	}
	return o.object("at", func(o object) object {
		if at.File != "" {
			o = o.string("file", at.File)
		}
		if at.Sheet != "" {
			o = o.string("sheet", at.Sheet)
			if at.Row > 0 && at.Col > 0 {
				o = o.string("cell", source.ColumnName(at.Col)+strconv.Itoa(at.Row))
			}
		}
		for _, n := range [...]struct {
			name  string
			value int
		}{{"page", at.Page}, {"table", at.Table}, {"paragraph", at.Paragraph}, {"line", at.Line}, {"row", at.Row}, {"column", at.Col}} {
			if n.value > 0 {
				o = o.int(n.name, n.value)
			}
		}
		if printed != "" {
			o = o.string("printed", printed)
		}
		return o
	})
}

package output

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/width"
)

const (
	snippetWidth = 96 // columns of source text shown
	snippetLead  = 24 // columns kept before a place that is far along its line
	snippetTail  = 8  // and after it
	tabWidth     = 4
	ellipsis     = "…"
)

// snippet is one line of source as it is shown, with the place found in it.
type snippet struct {
	text       string // clean, cut to snippetWidth around the place
	line       int    // from 1; 0 of what stands in another program's file
	start, end int    // columns of the underline in text, the same for none
}

// snippetOf returns the line that s begins in. ok is false where there is none to show.
func snippetOf(f *source.File, s source.Span) (snippet, bool) {
	if _, printed, ok := f.Original(s); ok {
		return printedSnippet(f, s, printed)
	}
	if f.Text == "" {
		return snippet{}, false
	}
	at := f.Position(int(s.Start))
	line := f.Line(at.Line)
	start := int32(at.Offset)
	end := min(max(s.End, start), line.End)
	start = min(start, end)
	if at.Line == 1 && len(f.Text) >= 3 && f.Text[:3] == "\uFEFF" {
		line.Start = 3
		start, end = max(start, 3), max(end, 3)
	}
	g := layout(f, line, start, end)
	g.cut()
	return snippet{text: string(g.text), line: at.Line, start: g.from, end: g.to}, true
}

// printedSnippet shows what is printed in another program's file, with that in it which s is the text of.
func printedSnippet(f *source.File, s source.Span, printed string) (snippet, bool) {
	if printed == "" {
		return snippet{}, false
	}
	shown := source.New("", strings.Join(strings.Fields(printed), " "))
	found := f.Slice(s)
	at := strings.Index(shown.Text, found)
	part := at >= 0 && found != "" && found != shown.Text
	span := source.Span{}
	if part {
		span = source.Span{Start: int32(at), End: int32(at + len(found))}
	}
	out, ok := snippetOf(shown, span)
	if out.line = 0; !part {
		out.end = out.start
	}
	return out, ok
}

// grid is a stretch of a line with the column of every byte shown.
type grid struct {
	text     []byte
	columns  []int // the column at which the character of each byte begins; one more for the end
	from, to int   // columns of the place
	before   bool  // the line begins before the stretch
	after    bool  // and goes on after it
}

// layout draws as much of a line around the place as could ever be shown, so that a line of
// megabytes costs no more than another.
func layout(f *source.File, line source.Span, start, end int32) grid {
	const far = snippetWidth * utf8.UTFMax
	g := grid{}
	first, last := line.Start, line.End
	if start-first > far {
		first, g.before = boundary(f.Text, start-far), true
	}
	if last-start > far {
		last, g.after = boundary(f.Text, start+far), true
	}
	end = min(end, last)
	column := 0
	for i, r := range f.Text[first:last] {
		if off := first + int32(i); off <= start {
			g.from = column
		}
		n := len(g.text)
		next := column
		if r == '\t' {
			next += tabWidth - column%tabWidth
			for range next - column {
				g.text = append(g.text, ' ')
			}
		} else {
			r = visible(r)
			g.text = utf8.AppendRune(g.text, r)
			next += width.Rune(r)
		}
		for range len(g.text) - n {
			g.columns = append(g.columns, column)
		}
		column = next
		if first+int32(i) < end {
			g.to = column
		}
	}
	g.columns = append(g.columns, column)
	if start >= last {
		g.from = column
	}
	g.to = max(g.to, g.from+1)
	return g
}

// boundary moves off to the start of the character it lies in.
func boundary(text string, off int32) int32 {
	for off > 0 && !utf8.RuneStart(text[off]) {
		off--
	}
	return off
}

// cut brings the stretch to snippetWidth columns, the place in view, and marks what is left out.
func (g *grid) cut() {
	left, right := 0, g.columns[len(g.columns)-1]
	if right > snippetWidth {
		if g.to > snippetWidth {
			left = max(0, min(g.to+snippetTail-snippetWidth, g.from-snippetLead, right-snippetWidth))
		}
		g.before = g.before || left > 0
		g.after = g.after || left+snippetWidth < right
		right = min(left+snippetWidth, right)
	}
	first, last := g.byteAt(left), g.byteAt(right)
	if g.columns[last] > right { // half of a wide character would stand out
		last = g.byteAt(right - 1)
	}
	g.from -= g.columns[first]
	g.to = max(min(g.to, g.columns[last])-g.columns[first], g.from+1)
	text := g.text[first:last]
	if g.before {
		text = append([]byte(ellipsis), text...)
		g.from += width.String(ellipsis)
		g.to += width.String(ellipsis)
	}
	if g.after {
		text = append(text, ellipsis...)
	}
	g.text = text
}

// byteAt returns the first byte whose character begins at the column or after it.
func (g *grid) byteAt(column int) int {
	i, _ := slices.BinarySearch(g.columns, column)
	return i
}

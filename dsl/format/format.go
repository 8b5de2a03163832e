// Package format brings a report into one form: keys and = of a block of rows under one another, names
// left, amounts right, comments behind them in one column.
//
// It changes blanks and blank lines, and nothing else: names, values, comments, commas and the order of
// everything stay, and so does what broken lines hold. It knows the syntax tree and which tables hold
// rows, no forms and no files. Start with File; lines are cut in line.go, columns laid out in grid.go,
// and align.go says what is under what.
package format

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// File returns the edits that bring a file into its form, in order of place; none if it has it.
func File(t *syntax.Tree) []source.Edit {
	return Range(t, source.Span{Start: 0, End: int32(len(t.File.Text))})
}

// Range returns those of File's edits that belong to the blocks at span. A block is a run of lines
// without an empty one, below one header. An empty span means the block that it stands in.
func Range(t *syntax.Tree, span source.Span) []source.Edit {
	f := &formatter{tree: t, text: t.File.Text}
	f.cut()
	for i := 0; i < len(f.lines); {
		end := f.blockEnd(i)
		if start, stop := f.lines[i].start, f.lines[end-1].end; start <= int(span.End) && int(span.Start) <= stop {
			f.block(i, end)
		}
		i = end
	}
	return f.edits
}

// formatter is the work on one file.
type formatter struct {
	tree  *syntax.Tree
	text  string
	lines []line
	edits []source.Edit
}

// blockEnd returns the line after the block that begins with line i: empty lines, one header, or lines
// up to the next of these.
func (f *formatter) blockEnd(i int) int {
	end := i + 1
	switch first := &f.lines[i]; {
	case first.header:
	case first.empty():
		for end < len(f.lines) && f.lines[end].empty() && f.lines[end].pair == syntax.None {
			end++
		}
	default:
		for end < len(f.lines) && !f.lines[end].header && (!f.lines[end].empty() || f.lines[end].pair != syntax.None) {
			end++
		}
	}
	return end
}

// block formats the lines from i up to end.
func (f *formatter) block(i, end int) {
	if !f.lines[i].empty() {
		f.align(f.lines[i:end])
	}
	for at := i; at < end; at++ {
		l := &f.lines[at]
		switch {
		case l.empty() && !l.frozen:
			at = f.emptyLines(at) - 1
		case !l.frozen:
			f.line(l)
		}
	}
	if last := &f.lines[end-1]; end == len(f.lines) && !last.empty() && !last.frozen && last.end == len(f.text) {
		f.edit(last.end, last.end, f.lineEnd())
	}
}

// line sets the blanks between the tokens of a line.
func (f *formatter) line(l *line) {
	at := l.start
	for i := range l.tokens {
		tok := &l.tokens[i]
		f.edit(at, int(tok.Start), strings.Repeat(" ", tok.gap))
		at = int(tok.End)
	}
	f.edit(at, l.end, "")
}

// emptyLines leaves one of the empty lines from line i on, and none at the file's head and end. It
// returns the line after them.
func (f *formatter) emptyLines(i int) int {
	end := i
	for end < len(f.lines) && f.lines[end].empty() && !f.lines[end].frozen {
		end++
	}
	from, to := f.lines[i].start, f.lines[end-1].next
	switch {
	case i > 0 && f.lines[i-1].frozen || end < len(f.lines) && f.lines[end].frozen:
		// What follows a broken line may be part of it.
	case i > 0 && end < len(f.lines):
		f.edit(from, f.lines[i].end, "")
		f.edit(f.lines[i].next, to, "")
	default:
		f.edit(from, to, "")
	}
	return end
}

// lineEnd is how lines end in this file.
func (f *formatter) lineEnd() string {
	if n := strings.IndexByte(f.text, '\n'); n > 0 && f.text[n-1] == '\r' {
		return "\r\n"
	}
	return "\n"
}

func (f *formatter) edit(start, end int, text string) {
	if f.text[start:end] != text {
		f.edits = append(f.edits, source.Edit{Span: source.Span{Start: int32(start), End: int32(end)}, New: text})
	}
}

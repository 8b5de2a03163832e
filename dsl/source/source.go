// Package source holds the text of one file and the arithmetic of places in it: byte spans, lines,
// columns, the positions of editors, and edits. It knows nothing of what
// the text means. Start at File.
package source

import (
	"sort"
	"strings"
	"sync"
	"unicode/utf8"
)

// File is an immutable text with its name. It is safe for concurrent readers; do not copy it.
type File struct {
	// Name is the path as shown to the user.
	Name string
	// Text is the whole content, a byte order mark included.
	Text string

	// base is the file that the texts of others were put into, parts are these: see Include.
	base  *File
	parts []part

	// at tells where the text was read from: see Imported.
	at func(Span) (Place, string)

	once   sync.Once
	starts []int32 // offset of the first byte of every line
}

// New returns a file. The text may hold anything, invalid UTF-8 too, but no more than 2 GiB.
func New(name, text string) *File { return &File{Name: name, Text: text} }

// Span is a range of byte offsets of one file, End exclusive.
type Span struct{ Start, End int32 }

// Len is the number of bytes in the span.
func (s Span) Len() int { return int(s.End - s.Start) }

// Empty reports whether the span holds no byte. An empty span is still a place.
func (s Span) Empty() bool { return s.End <= s.Start }

// Contains reports whether the byte at off lies in the span.
func (s Span) Contains(off int) bool { return int(s.Start) <= off && off < int(s.End) }

// Position is a place as people name it.
type Position struct {
	Line   int // from 1
	Column int // from 1, in characters (a byte order mark is not counted)
	Offset int // in bytes, from 0
}

const bom = "\uFEFF"

// lines returns the line starts, found on first use.
func (f *File) lines() []int32 {
	f.once.Do(func() {
		starts := make([]int32, 1, strings.Count(f.Text, "\n")+1)
		for i := 0; ; {
			n := strings.IndexByte(f.Text[i:], '\n')
			if n < 0 {
				break
			}
			i += n + 1
			starts = append(starts, int32(i))
		}
		f.starts = starts
	})
	return f.starts
}

// clamp limits off to the text and moves it to the start of the character it lies in.
func (f *File) clamp(off int) int {
	off = min(max(off, 0), len(f.Text))
	for i := off - 1; i >= max(0, off-3); i-- {
		if _, size := utf8.DecodeRuneInString(f.Text[i:]); size > off-i {
			return i
		}
	}
	return off
}

// line returns the line of an offset within the text, from 0.
func (f *File) line(off int) int {
	starts := f.lines()
	return sort.Search(len(starts), func(i int) bool { return int(starts[i]) > off }) - 1
}

// before returns the text of a line (from 0) up to off, without the byte order mark.
func (f *File) before(line, off int) string {
	start := int(f.lines()[line])
	if line == 0 && strings.HasPrefix(f.Text, bom) {
		start = min(len(bom), off)
	}
	return f.Text[start:off]
}

// Position converts a byte offset. One outside the text is taken as its nearest end, one inside a
// character as that character's start. A place that stands in another file (Include) is told as there.
func (f *File) Position(off int) Position {
	if f.base != nil {
		off = min(max(off, 0), len(f.Text))
		origin, s := f.Origin(Span{int32(off), int32(off)})
		return origin.Position(int(s.Start))
	}
	off = f.clamp(off)
	line := f.line(off)
	return Position{Line: line + 1, Column: utf8.RuneCountInString(f.before(line, off)) + 1, Offset: off}
}

// Lines is the number of lines; the empty text has one, and so has what follows the last line end.
func (f *File) Lines() int { return len(f.lines()) }

// Line is the n-th line, from 1, without its line end (LF or CRLF; a lone CR is none). A number
// outside the file is taken as the nearest line.
func (f *File) Line(n int) Span {
	starts := f.lines()
	n = min(max(n, 1), len(starts))
	start, end := starts[n-1], int32(len(f.Text))
	if n < len(starts) {
		end = starts[n] - 1
		if end > start && f.Text[end-1] == '\r' {
			end--
		}
	}
	return Span{start, end}
}

// LineNo is the number of the line that an offset stands on, as Line takes it. It speaks of this text, whatever has
// been put in; Position tells of the file that a place comes from.
func (f *File) LineNo(off int) int { return f.line(f.clamp(off)) + 1 }

// Slice returns the text of a span, which must lie within the file.
func (f *File) Slice(s Span) string { return f.Text[s.Start:s.End] }

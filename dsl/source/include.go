package source

import (
	"slices"
	"strings"
)

// Insertion puts the text of another file into a file, before the byte at At.
type Insertion struct {
	At   int32
	File *File
}

// part is a stretch of a file's text that stands in another file.
type part struct {
	Span // in the including text, which may end with a line end of its own
	file *File
	from int32 // the offset of its first byte in that file
	at   int32 // where it was inserted
}

// Include returns a file that reads as f with the texts of others put in, each on lines of its own. The
// insertions are sorted by place. Origin tells where a place of it stands; Position does so by itself.
func Include(f *File, insertions []Insertion) *File {
	out := &File{Name: f.Name, base: f}
	var b strings.Builder
	last := int32(0)
	for _, in := range insertions {
		b.WriteString(f.Text[last:in.At])
		if s := b.String(); s != "" && s[len(s)-1] != '\n' {
			b.WriteByte('\n')
		}
		p := part{file: in.File, at: in.At}
		if strings.HasPrefix(in.File.Text, bom) {
			p.from = int32(len(bom))
		}
		p.Start = int32(b.Len())
		b.WriteString(in.File.Text[p.from:])
		if n := len(in.File.Text); n > 0 && in.File.Text[n-1] != '\n' {
			b.WriteByte('\n')
		}
		p.End = int32(b.Len())
		out.parts = append(out.parts, p)
		last = in.At
	}
	b.WriteString(f.Text[last:])
	out.Text = b.String()
	return out
}

// Included are the files whose texts were put into f, in order of place.
func (f *File) Included() []*File {
	var out []*File
	for i := range f.parts {
		out = append(out, f.parts[i].file)
	}
	return out
}

// Origin returns the file that the beginning of a span stands in, and the span in that file; what
// reaches beyond ends with the file, or where the other was put in. A file without insertions is its own
// origin.
func (f *File) Origin(s Span) (*File, Span) {
	if f.base == nil {
		return f, s
	}
	i := slices.IndexFunc(f.parts, func(p part) bool { return s.Start < p.End })
	if i >= 0 && s.Start >= f.parts[i].Start {
		p := &f.parts[i]
		own := func(off int32) int32 { return min(off-p.Start+p.from, int32(len(p.file.Text))) }
		return p.file, Span{own(s.Start), own(min(max(s.End, s.Start), p.End))}
	}
	if i < 0 {
		i = len(f.parts)
	}
	start := f.baseOffset(s.Start, i)
	end := start
	switch {
	case s.End < s.Start:
	case i < len(f.parts) && s.End > f.parts[i].Start:
		end = f.parts[i].at
	default:
		end = f.baseOffset(s.End, i)
	}
	return f.base, Span{start, end}
}

// baseOffset is the offset in the including file of a byte behind its first n insertions.
func (f *File) baseOffset(off int32, n int) int32 {
	if n == 0 {
		return min(off, int32(len(f.base.Text)))
	}
	last := &f.parts[n-1]
	return min(last.at+off-last.End, int32(len(f.base.Text)))
}

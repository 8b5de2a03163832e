package source

import (
	"strings"
	"unicode/utf8"
)

// Encoding is what editors count characters of a line in.
type Encoding uint8

const (
	// UTF16 counts code units of UTF-16, as the Language Server Protocol does by default.
	UTF16 Encoding = iota
	// UTF8 counts bytes.
	UTF8
	// UTF32 counts characters.
	UTF32
)

// units is the length of a character of so many bytes; an invalid byte counts as one.
func (e Encoding) units(r rune, bytes int) int {
	switch {
	case e == UTF8:
		return bytes
	case e == UTF16 && r >= 0x10000:
		return 2
	}
	return 1
}

// Place converts a byte offset to a line and a character, both from 0. The offset is clamped as in
// Position, and between CR and LF to the end of the line. A byte order mark is not counted, because editors
// do not hold it in their text.
func (e Encoding) Place(f *File, off int) (line, char int) {
	line, char, _ = e.place(f, off)
	return line, char
}

// Places converts both ends of a span. They mostly stand in one line, which may be long: it is counted once.
func (e Encoding) Places(f *File, s Span) (line, char, endLine, endChar int) {
	line, char, off := e.place(f, int(s.Start))
	end := f.clamp(int(s.End))
	if line == 0 || end < off || end > int(f.Line(line+1).End) {
		endLine, endChar = e.Place(f, end)
		return line, char, endLine, endChar
	}
	return line, char, line, char + e.count(f.Text[off:end])
}

// place also returns the offset that was meant.
func (e Encoding) place(f *File, off int) (line, char, at int) {
	off = f.clamp(off)
	line = f.line(off)
	off = min(off, int(f.Line(line+1).End))
	return line, e.count(f.before(line, off)), off
}

// count counts the characters of s.
func (e Encoding) count(s string) (n int) {
	if e == UTF8 {
		return len(s)
	}
	for i := 0; i < len(s); {
		switch c := s[i]; {
		case c < utf8.RuneSelf:
			n++
			i++
		case c > 0xE2 && c < 0xED && i+2 < len(s) && s[i+1]&0xC0 == 0x80 && s[i+2]&0xC0 == 0x80:
			n++ // most are Chinese characters
			i += 3
		default:
			r, size := utf8.DecodeRuneInString(s[i:])
			n += e.units(r, size)
			i += size
		}
	}
	return n
}

// Offset is the inverse of Place. A line past the file gives the file's end, a character past the line
// that line's end (before its CRLF or LF), and one inside a character that character's start.
func (e Encoding) Offset(f *File, line, char int) int {
	if line < 0 {
		return 0
	}
	if line >= f.Lines() {
		return len(f.Text)
	}
	span := f.Line(line + 1)
	if line == 0 && strings.HasPrefix(f.Text, bom) {
		span.Start = int32(len(bom))
	}
	text := f.Slice(span)
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		char -= e.units(r, size)
		if char < 0 {
			return int(span.Start) + i
		}
		i += size
	}
	return int(span.End)
}

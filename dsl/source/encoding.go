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
	off = f.clamp(off)
	line = f.line(off)
	off = min(off, int(f.Line(line+1).End))
	before := f.before(line, off)
	if e == UTF8 {
		return line, len(before)
	}
	for i := 0; i < len(before); {
		r, size := utf8.RuneError, 0
		switch c := before[i]; {
		case c < utf8.RuneSelf:
			r, size = ' ', 1
		case c > 0xE2 && c < 0xED && i+2 < len(before) && before[i+1]&0xC0 == 0x80 && before[i+2]&0xC0 == 0x80:
			r, size = '中', 3 // of one unit, as most are
		default:
			r, size = utf8.DecodeRuneInString(before[i:])
		}
		char += e.units(r, size)
		i += size
	}
	return line, char
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

package output

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// visible returns what stands for r on a terminal: a character that would steer the terminal, turn
// the direction of writing or show nothing at all is drawn as a picture of itself, so that no file
// can write anywhere but in its own line.
func visible(r rune) rune {
	switch {
	case r >= ' ' && r < 0x7F:
		return r
	case r < ' ':
		return '␀' + r // the control pictures are in the order of the characters
	case r == 0x7F:
		return '␡'
	case r < 0xA0, r == utf8.RuneError, r == '\u2028', r == '\u2029', unicode.Is(unicode.Cf, r):
		return utf8.RuneError
	}
	return r
}

// Clean returns s with nothing in it that could harm a terminal.
func Clean(s string) string { return string(appendClean(nil, s)) }

// appendClean appends s with nothing in it that could harm a terminal.
func appendClean(b []byte, s string) []byte {
	for {
		i := strings.IndexFunc(s, func(r rune) bool { return visible(r) != r || r == utf8.RuneError })
		if i < 0 {
			return append(b, s...)
		}
		b = append(b, s[:i]...)
		r, size := utf8.DecodeRuneInString(s[i:])
		b = utf8.AppendRune(b, visible(r))
		s = s[i+size:]
	}
}

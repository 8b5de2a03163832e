package output

import (
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
func Clean(s string) string {
	if harm(s) < 0 {
		return s
	}
	return string(appendClean(nil, s))
}

// cleanFrom is b with nothing from start on that could harm a terminal.
func cleanFrom(b []byte, start int) []byte {
	if harm(b[start:]) < 0 {
		return b
	}
	return appendClean(b[:start], string(b[start:]))
}

// appendClean appends s with nothing in it that could harm a terminal.
func appendClean(b []byte, s string) []byte {
	for {
		i := harm(s)
		if i < 0 {
			return append(b, s...)
		}
		b = append(b, s[:i]...)
		r, size := utf8.DecodeRuneInString(s[i:])
		b = utf8.AppendRune(b, visible(r))
		s = s[i+size:]
	}
}

// harm is where the first character of s stands that could harm a terminal, −1 where none could.
func harm[T string | []byte](s T) int {
	for i := 0; i < len(s); {
		c := s[i]
		if c >= ' ' && c < 0x7F {
			i++
			continue
		}
		if i+2 < len(s) && s[i+1]&0xC0 == 0x80 && s[i+2]&0xC0 == 0x80 && isHarmless(c, s[i+1]) {
			i += 3
			continue
		}
		r, size := utf8.DecodeRuneInString(string(s[i:min(len(s), i+utf8.UTFMax)]))
		if visible(r) != r || r == utf8.RuneError {
			return i
		}
		i += size
	}
	return -1
}

// isHarmless knows characters of three bytes by the first two: Chinese ones (U+4000 to U+9FFF), their punctuation
// (U+3000 to U+303F) and the full-width forms (U+FF00 to U+FF7F).
func isHarmless(first, second byte) bool {
	return first >= 0xE4 && first <= 0xE9 || first == 0xE3 && second == 0x80 || first == 0xEF && (second == 0xBC || second == 0xBD)
}

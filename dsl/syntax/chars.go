package syntax

import (
	"strings"
	"unicode/utf8"
)

// Classes of bytes.
const (
	cBlank  = 1 << iota // space, tab, CR: a lone CR is blank to the grammar and reported with the control characters
	cBare               // a byte of a bare key
	cDigit              // 0 to 9
	cEnd                // ends a number: blank, line end, comma, closing bracket, comment
	cStop               // ends any value without quotes
	cNoName             // ends a name without quotes
)

const (
	letter = cBare
	digit  = cBare | cDigit
	blank  = cBlank | cEnd | cStop | cNoName
	closer = cEnd | cStop | cNoName
	opener = cStop | cNoName
)

var class = [256]uint8{
	' ': blank, '\t': blank, '\r': blank,
	'\n': closer, ',': closer, ']': closer, '}': closer, '#': closer,
	'[': opener, '{': opener, '"': opener, '\'': opener, '=': opener, '.': cNoName, ';': cStop,
	'0': digit, '1': digit, '2': digit, '3': digit, '4': digit, '5': digit, '6': digit, '7': digit, '8': digit, '9': digit,
	'A': letter, 'B': letter, 'C': letter, 'D': letter, 'E': letter, 'F': letter, 'G': letter, 'H': letter, 'I': letter,
	'J': letter, 'K': letter, 'L': letter, 'M': letter, 'N': letter, 'O': letter, 'P': letter, 'Q': letter, 'R': letter,
	'S': letter, 'T': letter, 'U': letter, 'V': letter, 'W': letter, 'X': letter, 'Y': letter, 'Z': letter,
	'a': letter, 'b': letter, 'c': letter, 'd': letter, 'e': letter, 'f': letter, 'g': letter, 'h': letter, 'i': letter,
	'j': letter, 'k': letter, 'l': letter, 'm': letter, 'n': letter, 'o': letter, 'p': letter, 'q': letter, 'r': letter,
	's': letter, 't': letter, 'u': letter, 'v': letter, 'w': letter, 'x': letter, 'y': letter, 'z': letter,
	'_': letter, '-': letter,
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// half returns the sign that a full-width or typographic one stands for in syntax, or 0.
func half(r rune) byte {
	switch r {
	case '＝':
		return '='
	case '，', '、':
		return ','
	case '．':
		return '.'
	case '［', '【':
		return '['
	case '］', '】':
		return ']'
	case '｛':
		return '{'
	case '｝':
		return '}'
	case '：':
		return ':'
	case '；':
		return ';'
	case '＃':
		return '#'
	case '“', '”', '＂':
		return '"'
	case '‘', '’', '＇':
		return '\''
	case '＋':
		return '+'
	case '－', '−':
		return '-'
	case '＿':
		return '_'
	case '　', '\u00A0':
		return ' '
	}
	if '０' <= r && r <= '９' {
		return byte(r-'０') + '0'
	}
	return 0
}

// sign reads the sign at i, which must lie within s: the half-width form of a full-width one, or the
// byte itself; and its width in bytes. A wide character that is no sign answers with its first byte.
func sign(s string, i int) (c byte, width int) {
	if s[i] < utf8.RuneSelf {
		return s[i], 1
	}
	r, width := utf8.DecodeRuneInString(s[i:])
	if c := half(r); c != 0 {
		return c, width
	}
	return s[i], width
}

// halved returns s with every full-width sign replaced, and whether there was one.
func halved(s string) (string, bool) {
	out, changed := make([]byte, 0, len(s)), false
	for i := 0; i < len(s); {
		c, width := sign(s, i)
		if width > 1 && c < utf8.RuneSelf {
			out, changed = append(out, c), true
		} else {
			out = append(out, s[i:i+width]...)
		}
		i += width
	}
	return string(out), changed
}

// invisible returns the first character of s that nobody sees, as those that stray in from web pages and
// word processors, and s without all of them.
func invisible(s string) (first rune, rest string) {
	rest = strings.Map(func(r rune) rune {
		switch r {
		case '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u200E', '\u200F':
			if first == 0 {
				first = r
			}
			return -1
		}
		return r
	}, s)
	return first, rest
}

const eightBlanks = 0x2020202020202020

// load reads eight bytes of s from i on.
func load(s string, i int) uint64 {
	_ = s[i+7]
	return uint64(s[i]) | uint64(s[i+1])<<8 | uint64(s[i+2])<<16 | uint64(s[i+3])<<24 |
		uint64(s[i+4])<<32 | uint64(s[i+5])<<40 | uint64(s[i+6])<<48 | uint64(s[i+7])<<56
}

const (
	ones  = 0x0101010101010101
	highs = 0x8080808080808080
)

// zeros has the high bit set in the lowest byte of x that is zero, and none below it.
func zeros(x uint64) uint64 { return (x - ones) &^ x & highs }

// allZeros has the high bit set in every byte of x that is zero, and nowhere else.
func allZeros(x uint64) uint64 { return ^((x&^highs + ^uint64(highs)) | x | ^uint64(highs)) }

// lineEnd returns the offset of the next line end at or after i, without its CR.
func lineEnd(s string, i int) int {
	n := strings.IndexByte(s[i:], '\n')
	if n < 0 {
		return len(s)
	}
	if n > 0 && s[i+n-1] == '\r' {
		n--
	}
	return i + n
}

// trimEnd moves end back over blanks, but not before start.
func trimEnd(s string, start, end int) int {
	for end > start && class[s[end-1]]&cBlank != 0 {
		end--
	}
	return end
}

// skipBlank moves i over blanks.
func skipBlank(s string, i int) int {
	for i < len(s) && class[s[i]]&cBlank != 0 {
		i++
	}
	return i
}

// endsLine reports whether at i the line, its comment aside, is over.
func endsLine(s string, i int) bool { return i >= len(s) || s[i] == '\n' || s[i] == '#' }

package syntax

import (
	"strings"
	"unicode/utf8"
)

// Str returns the decoded value of a String or a KeyPart, and "" for anything else. It slices the file
// where nothing needs decoding. A line end of a text in three quotes is LF, also where the file has
// CRLF. A backslash that means nothing stays.
func (t *Tree) Str(n Node) string {
	start, end := t.content(n)
	text := t.File.Text[start:end]
	if n < 0 || t.nodes[n].flags&flagEscape == 0 {
		return text
	}
	var out strings.Builder
	out.Grow(len(text))
	d := t.decoder(n)
	for i := 0; i < len(text); {
		piece, next := d.step(text, i)
		out.WriteString(piece)
		i = next
	}
	return out.String()
}

// SourceOffset returns where in the file byte i of Str(n) comes from; for one of a character written
// as an escape, where the escape begins. The length of Str(n) gives the place of its closing quotes.
func (t *Tree) SourceOffset(n Node, i int) int {
	start, end := t.content(n)
	if n < 0 || t.nodes[n].flags&flagEscape == 0 {
		return min(start+max(i, 0), end)
	}
	text := t.File.Text[start:end]
	d := t.decoder(n)
	for at := 0; at < len(text); {
		piece, next := d.step(text, at)
		if i < len(piece) {
			if len(piece) == next-at {
				at += max(i, 0)
			}
			return start + at
		}
		i -= len(piece)
		at = next
	}
	return end
}

// content returns where the text of a String or KeyPart begins and ends, its quotes left out.
func (t *Tree) content(n Node) (start, end int) {
	if k := t.Kind(n); k != String && k != KeyPart {
		return 0, 0
	}
	nd := &t.nodes[n]
	start, end = int(nd.start), int(nd.end)
	s := t.File.Text
	if start == end {
		return start, end
	}
	quote := s[start]
	switch quoted := quote == '"' || quote == '\''; {
	case nd.flags&flagSmart != 0:
		_, first := utf8.DecodeRuneInString(s[start:end])
		start += first
		if nd.flags&flagOpen == 0 {
			_, last := utf8.DecodeLastRuneInString(s[start:end])
			end -= last
		}
	case nd.flags&flagLong != 0:
		start += 3
		if nd.flags&flagOpen == 0 {
			end -= 3
		}
		if strings.HasPrefix(s[start:end], "\r\n") {
			start += 2
		} else if strings.HasPrefix(s[start:end], "\n") {
			start++
		}
	case quoted:
		start++
		if nd.flags&flagOpen == 0 {
			end--
		}
	case nd.flags&flagOpen != 0: // a name that has its closing quote only
		end--
	}
	return start, max(start, end)
}

// decoder says how the text of a string is to be read.
type decoder struct{ escapes, long bool }

func (t *Tree) decoder(n Node) decoder {
	nd := &t.nodes[n]
	return decoder{t.File.Text[nd.start] != '\'', nd.flags&flagLong != 0}
}

// step returns the next piece of the decoded text and where the one after it begins.
func (d decoder) step(text string, i int) (piece string, next int) {
	switch {
	case d.escapes && text[i] == '\\':
		if r, next, ok := unescape(text, i, d.long); ok {
			if r < 0 {
				return "", next
			}
			return string(r), next
		}
		return text[i : i+1], i + 1
	case d.long && text[i] == '\r' && i+1 < len(text) && text[i+1] == '\n':
		return "\n", i + 2
	}
	stop := "\\"
	if d.long {
		stop = "\\\r"
	}
	if n := strings.IndexAny(text[i+1:], stop); n >= 0 {
		return text[i : i+1+n], i + 1 + n
	}
	return text[i:], len(text)
}

// unescape reads the escape at i: the character it stands for, or -1 for a line end that joins two
// lines, and where it ends.
func unescape(s string, i int, long bool) (r rune, next int, ok bool) {
	if i+1 >= len(s) {
		return 0, 0, false
	}
	switch c := s[i+1]; c {
	case 'b':
		return '\b', i + 2, true
	case 't':
		return '\t', i + 2, true
	case 'n':
		return '\n', i + 2, true
	case 'f':
		return '\f', i + 2, true
	case 'r':
		return '\r', i + 2, true
	case '"', '\\':
		return rune(c), i + 2, true
	case 'u':
		return codePoint(s, i+2, 4)
	case 'U':
		return codePoint(s, i+2, 8)
	case ' ', '\t', '\r', '\n':
		j := skipBlank(s, i+1)
		if !long || j >= len(s) || s[j] != '\n' {
			return 0, 0, false
		}
		for j < len(s) && (s[j] == '\n' || class[s[j]]&cBlank != 0) {
			j++
		}
		return -1, j, true
	}
	return 0, 0, false
}

// codePoint reads n hexadecimal digits that name a character.
func codePoint(s string, i, n int) (r rune, next int, ok bool) {
	if i+n > len(s) {
		return 0, 0, false
	}
	for _, c := range []byte(s[i : i+n]) {
		switch {
		case isDigit(c):
			r = r<<4 | rune(c-'0')
		case isHex(c):
			r = r<<4 | rune(c|0x20-'a'+10)
		default:
			return 0, 0, false
		}
	}
	if !utf8.ValidRune(r) {
		return 0, 0, false
	}
	return r, i + n, true
}

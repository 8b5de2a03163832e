package project

import (
	"strings"
	"unicode/utf8"
)

// window is how much is looked at from the first character on that is not ASCII. A text in another
// encoding shows itself within its first words; what follows is left to the syntax, which reads every
// byte anyway.
const window = 1024

// examine tells text that can be read as UTF-8, perhaps with single bad bytes, from what must be saved
// anew or is no text: then it returns what it is, and the offset of the first byte that tells.
func examine(text string) (kind UnreadableKind, off int) {
	if strings.HasPrefix(text, "\xFF\xFE") || strings.HasPrefix(text, "\xFE\xFF") {
		return UTF16, 0
	}
	for _, m := range magic {
		if strings.HasPrefix(text, m) {
			return Binary, 0
		}
	}
	nul := strings.IndexByte(text, 0)
	if nul < 0 {
		start := firstHigh(text)
		if bad, ok := firstBad(text[start:min(len(text), start+window)], start+window < len(text)); ok {
			return censusOf(text).judge(len(text), start+bad)
		}
		return 0, 0
	}
	if looksUTF16(text) {
		return UTF16, nul
	}
	if bad, ok := firstBad(text, false); ok {
		nul = min(nul, bad)
	}
	return censusOf(text).judge(len(text), nul)
}

// magic are the first bytes of files that people rename: zip (xlsx, docx, ofd), the older Office, PDF,
// pictures and archives.
var magic = [...]string{"PK\x03\x04", "\xD0\xCF\x11\xE0", "%PDF-", "\x89PNG", "\xFF\xD8\xFF", "GIF8", "\x1F\x8B", "Rar!\x1A", "7z\xBC\xAF", "\x7FELF"}

// firstHigh returns the offset of the first byte that is not ASCII, the length where there is none.
func firstHigh(text string) int {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return i
		}
	}
	return len(text)
}

// firstBad returns the first offset that is no UTF-8. A last character that is cut counts as whole.
func firstBad(text string, cut bool) (off int, ok bool) {
	for i := 0; i < len(text); {
		r, width := utf8.DecodeRuneInString(text[i:])
		if r == utf8.RuneError && width == 1 {
			return i, !cut || utf8.FullRuneInString(text[i:])
		}
		i += width
	}
	return 0, false
}

// looksUTF16 reports whether the zero bytes of a text stand where UTF-16 has them: nearly all in even,
// or nearly all in odd places, and many of them, since every sign of the language is ASCII.
func looksUTF16(text string) bool {
	var zeros [2]int
	for i := range len(text) {
		if text[i] == 0 {
			zeros[i%2]++
		}
	}
	few, many := min(zeros[0], zeros[1]), max(zeros[0], zeros[1])
	return many*8 > len(text) && few*16 < many
}

// census counts what a text is made of.
type census struct {
	multi    int // characters of several bytes, valid as UTF-8
	bad      int // bytes invalid as UTF-8
	controls int // control characters that no text has
	pairs    int // characters of two or four bytes, valid as GB18030
	unpaired int // bytes invalid as GB18030
}

func censusOf(text string) (c census) {
	for i := 0; i < len(text); {
		r, width := utf8.DecodeRuneInString(text[i:])
		switch {
		case r == utf8.RuneError && width == 1:
			c.bad++
		case width > 1:
			c.multi++
		case r < ' ' && r != '\t' && r != '\n' && r != '\r' && r != '\f', r == 0x7F:
			c.controls++
		}
		i += width
	}
	for i := 0; i < len(text); {
		n := gb18030(text[i:])
		switch {
		case n == 0:
			c.unpaired++
			n = 1
		case n > 1:
			c.pairs++
		}
		i += n
	}
	return c
}

// gb18030 returns the length of the character that s begins with, 0 where it is none. A character cut
// by the end of the text counts.
func gb18030(s string) int {
	at := func(i int) (b byte, ok bool) {
		if i < len(s) {
			return s[i], true
		}
		return 0, false
	}
	if s[0] < 0x80 {
		return 1
	}
	if s[0] == 0x80 || s[0] == 0xFF {
		return 0
	}
	b, ok := at(1)
	switch {
	case !ok:
		return 1
	case b >= 0x40 && b != 0x7F && b != 0xFF:
		return 2
	case b < '0' || b > '9':
		return 0
	}
	if b, ok = at(2); ok && (b < 0x81 || b > 0xFE) {
		return 0
	}
	if b, ok = at(3); ok && (b < '0' || b > '9') {
		return 0
	}
	return min(4, len(s))
}

// judge says what a text of this make-up is, seen that something is wrong at off.
func (c census) judge(length, off int) (UnreadableKind, int) {
	switch {
	case c.controls > 4+length/50:
		return Binary, off
	case c.bad <= c.multi || c.bad*200 < length && c.unpaired > 0:
		return 0, 0 // UTF-8 with some bad bytes
	case c.unpaired*20 <= c.pairs:
		return GBK, off
	}
	return NotUTF8, off
}

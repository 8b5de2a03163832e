package formula

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/source"
)

// NoteItem is one identity of a printed footnote. Relation is nil where there are Errors.
type NoteItem struct {
	Span     source.Span
	Relation *Relation
	Errors   []Error
}

// ParseNote finds the identities of a printed footnote: what stands between ； ; 。 ：, commas
// outside of brackets and line ends, begins with a line or column number (before it perhaps an
// ordinal, “1.”) and holds a sign of comparison. One that cannot be read is an item with Errors; the
// rest is prose.
func ParseNote(text string) []NoteItem { return ParseNoteBeyond(text, "") }

// ParseNoteBeyond is ParseNote without the identities that official, another footnote, prints the same.
func ParseNoteBeyond(text, official string) []NoteItem {
	p := parser{text: text}
	var items []NoteItem
	for start := 0; start < len(text); {
		end, next := cut(text, start)
		if at, stop, ok := identity(text, start, end); ok && !prints(official, text[at:stop]) {
			p.errs = nil
			r := p.relation(at, stop)
			items = append(items, NoteItem{Span: span(at, stop), Relation: r, Errors: p.errs})
		}
		start = next
	}
	return items
}

// prints reports whether a footnote holds an identity, but for spaces and width.
func prints(note, ident string) bool {
	for start := 0; start < len(note); {
		end, next := cut(note, start)
		if at, stop, ok := identity(note, start, end); ok && name.Equal(note[at:stop], ident) {
			return true
		}
		start = next
	}
	return false
}

// cut returns the end of the segment that begins at start, and where the next one begins.
func cut(text string, start int) (end, next int) {
	open := 0
	for i, r := range text[start:] {
		i += start
		switch r {
		case '；', '。', '：':
			return i, i + len("；")
		case ';', ':', '\n', '\r':
			return i, i + 1
		case '，', ',':
			if open <= 0 {
				return i, i + len(string(r))
			}
		case '(', '（':
			open++
		case ')', '）':
			open--
		}
	}
	return len(text), len(text)
}

// identity finds the identity in text[start:end], without its ordinal and the signs around it.
func identity(text string, start, end int) (at, stop int, ok bool) {
	at = skipSpace(text, start, end)
	stop = at + len(strings.TrimRightFunc(text[at:end], func(r rune) bool { return isSpace(r) || r == '.' || r == '．' || r == '、' }))
	if !beginsAxis(text[at:stop]) {
		at = skipSpace(text, stop-len(name.TrimOrdinal(text[at:stop])), stop)
		if !beginsAxis(text[at:stop]) {
			return 0, 0, false
		}
	}
	return at, stop, strings.ContainsAny(text[at:stop], "=＝≤≥≦≧<>＜＞")
}

// beginsAxis reports that s begins with 27 行 or 1 栏.
func beginsAxis(s string) bool {
	digits := 0
	for {
		c, n := classify(s[digits:])
		if c != digit {
			break
		}
		digits += n
	}
	if digits == 0 {
		return false
	}
	s = s[skipSpace(s, digits, len(s)):]
	if _, ok := axisSign(s); !ok {
		return false
	}
	s = s[len("行"):]
	c, _ := classify(s)
	return c != word || strings.HasPrefix(s, "各")
}

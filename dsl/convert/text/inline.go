package text

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/markup"
)

// inline takes the markup out of a line of Markdown: emphasis, escapes, links, tags. What tags break into
// lines comes back with line ends.
func inline(s string) string {
	if strings.ContainsAny(s, "<&") {
		s = untag(s)
	}
	if !strings.ContainsAny(s, "\\*`[!_") {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		rest := s[i:]
		switch {
		case rest[0] == '\\' && len(rest) > 1 && isPunctuation(rest[1]):
			b.WriteByte(rest[1])
			i += 2
		case strings.HasPrefix(rest, "**"), strings.HasPrefix(rest, "__"):
			i += 2
		case rest[0] == '`':
			i++
		case rest[0] == '[' || strings.HasPrefix(rest, "!["):
			text, n := link(rest)
			b.WriteString(text)
			i += n
		default:
			b.WriteByte(rest[0])
			i++
		}
	}
	return b.String()
}

func isPunctuation(c byte) bool {
	return c > ' ' && c < 0x7f && !(c >= '0' && c <= '9') && c|0x20 != 'x' && (c|0x20 < 'a' || c|0x20 > 'z')
}

// longestLink is how far the end of a link is looked for, in bytes.
const longestLink = 4096

// link returns the text of a link that s begins with and its length; of a picture nothing. What is no link
// is its first byte.
func link(s string) (text string, n int) {
	s = s[:min(len(s), longestLink)]
	picture := s[0] == '!'
	from := strings.IndexByte(s, '[') + 1
	middle := strings.Index(s, "](")
	if middle < 0 || strings.ContainsAny(s[from:middle], "[]") {
		return s[:1], 1
	}
	end := strings.IndexByte(s[middle:], ')')
	if end < 0 {
		return s[:1], 1
	}
	if text = s[from:middle]; picture {
		text = ""
	}
	return text, middle + end + 1
}

// untag takes tags and entities out of a line. A box to tick becomes ☐ or ☑; paragraphs and <br> end lines.
func untag(s string) string {
	var b strings.Builder
	tags := markup.New(s)
	for t, more := tags.Next(); more; t, more = tags.Next() {
		b.WriteString(textOf(&t))
	}
	return strings.TrimFunc(b.String(), isSpace)
}

// textOf is what a token is in a text.
func textOf(t *markup.Token) string {
	switch t.Name {
	case "":
		return t.Text
	case "br":
		return "\n"
	case "p", "div", "li":
		if t.Close {
			return "\n"
		}
	case "input":
		if kind, _ := t.Attribute("type"); strings.EqualFold(kind, "checkbox") || strings.EqualFold(kind, "radio") {
			if _, ticked := t.Attribute("checked"); ticked {
				return "☑"
			}
			return "☐"
		}
	}
	return ""
}

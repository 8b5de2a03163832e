// Package markup follows the tags of HTML as Excel, WPS, browsers and word processors write them.
//
// It is no parser of HTML: it yields texts and tags as they come, end tags left out or not, and knows
// neither elements nor tables. What is no text of the page (scripts, styles, comments) is passed over.
// golang.org/x/net/html would do, but builds its maps at every start of the program; the tests of
// dsl/grid hold this scanner against it. Start with Scanner.
package markup

import (
	"html"
	"strings"
)

// Scanner reads a page.
type Scanner struct {
	text string
	at   int
}

// Token is a text or a tag.
type Token struct {
	// Text is a text of the page, with its entities resolved; "" of a tag.
	Text string
	// Name is the tag's, in small letters; "" of a text. Close is set of an end tag.
	Name  string
	Close bool
	// Attributes of a tag, as written.
	Attributes []Attribute
	// Offset is where the token begins in the page.
	Offset int
}

// Attribute is an attribute of a tag; Name is in small letters, entities of Value are not resolved.
type Attribute struct{ Name, Value string }

// Attribute returns the value of an attribute.
func (t *Token) Attribute(name string) (value string, ok bool) {
	for _, a := range t.Attributes {
		if a.Name == name {
			return a.Value, true
		}
	}
	return "", false
}

// New returns a scanner of a page.
func New(text string) *Scanner { return &Scanner{text: text} }

// Next returns the next token; ok is false at the end.
func (s *Scanner) Next() (t Token, ok bool) {
	for s.at < len(s.text) {
		start := s.at
		rest := s.text[s.at:]
		if rest[0] != '<' {
			n := strings.IndexByte(rest, '<')
			if n < 0 {
				n = len(rest)
			}
			s.at += n
			return Token{Text: html.UnescapeString(rest[:n]), Offset: start}, true
		}
		switch {
		case strings.HasPrefix(rest, "<!--"):
			s.skipPast("-->")
		case strings.HasPrefix(rest, "<!"), strings.HasPrefix(rest, "<?"):
			s.skipPast(">")
		case len(rest) > 1 && (rest[1] == '/' && len(rest) > 2 && isLetter(rest[2]) || isLetter(rest[1])):
			if t, ok := s.tag(); ok {
				t.Offset = start
				return t, true
			}
		default:
			s.at++
			return Token{Text: "<", Offset: start}, true
		}
	}
	return Token{}, false
}

func (s *Scanner) skipPast(end string) {
	if i := strings.Index(s.text[s.at:], end); i >= 0 {
		s.at += i + len(end)
	} else {
		s.at = len(s.text)
	}
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// tag reads a tag; ok is false where it is not closed, or begins what is no text of the page.
func (s *Scanner) tag() (t Token, ok bool) {
	rest := s.text[s.at+1:]
	if t.Close = rest[0] == '/'; t.Close {
		rest = rest[1:]
	}
	n := strings.IndexFunc(rest, func(c rune) bool { return strings.ContainsRune(" \t\r\n\f/>", c) })
	if n < 0 {
		s.at = len(s.text)
		return t, false
	}
	t.Name = strings.ToLower(rest[:n])
	attributes, rest, closed := readAttributes(rest[n:])
	if !closed {
		s.at = len(s.text)
		return t, false
	}
	s.at = len(s.text) - len(rest)
	t.Attributes = attributes
	if !t.Close && isRaw(t.Name) {
		s.skipRaw(t.Name)
		return t, false
	}
	return t, true
}

// isRaw reports elements whose content is no text of the page.
func isRaw(name string) bool {
	switch name {
	case "style", "script", "title", "xml", "noscript", "template", "textarea":
		return true
	}
	return false
}

// skipRaw passes over the content of an element, up to its end tag.
func (s *Scanner) skipRaw(name string) {
	for {
		i := strings.Index(s.text[s.at:], "</")
		if i < 0 {
			s.at = len(s.text)
			return
		}
		s.at += i + 2
		if rest := s.text[s.at:]; len(rest) >= len(name) && strings.EqualFold(rest[:len(name)], name) {
			s.skipPast(">")
			return
		}
	}
}

// readAttributes reads the attributes of a tag and what ends it.
func readAttributes(s string) (list []Attribute, rest string, closed bool) {
	for {
		s = strings.TrimLeft(s, " \t\r\n\f/")
		if s == "" {
			return list, "", false
		}
		if s[0] == '>' {
			return list, s[1:], true
		}
		n := 1 // a sign at the start belongs to the name
		for n < len(s) && strings.IndexByte(" \t\r\n\f/>=", s[n]) < 0 {
			n++
		}
		a := Attribute{Name: strings.ToLower(s[:n])}
		s = strings.TrimLeft(s[n:], " \t\r\n\f")
		if strings.HasPrefix(s, "=") {
			a.Value, s = readValue(strings.TrimLeft(s[1:], " \t\r\n\f"))
		}
		list = append(list, a)
	}
}

func readValue(s string) (value, rest string) {
	if s != "" && (s[0] == '"' || s[0] == '\'') {
		end := strings.IndexByte(s[1:], s[0])
		if end < 0 {
			return "", ""
		}
		return s[1 : 1+end], s[end+2:]
	}
	n := 0
	for n < len(s) && strings.IndexByte(" \t\r\n\f>", s[n]) < 0 {
		n++
	}
	return s[:n], s[n:]
}

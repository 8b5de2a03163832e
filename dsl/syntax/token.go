package syntax

import (
	"iter"
	"strings"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/source"
)

// TokenKind says what a token is.
type TokenKind uint8

// The kinds of tokens.
const (
	Space       TokenKind = iota // blanks and tabs, full-width blanks (an error), a byte order mark at the start
	LineEnd                      // LF or CRLF
	CommentText                  // from # to the line end
	Sign                         // = . , [ ] { } or the full-width form of one (an error)
	Name                         // a KeyPart
	Scalar                       // a value that is no Array and no InlineTable
	Junk                         // what fits nowhere (an error)
)

// Token is a piece of the text.
type Token struct {
	Kind TokenKind
	source.Span
	// Node is the KeyPart or value the token is, otherwise None.
	Node Node
}

// Tokens yields every byte of the file exactly once, in order. They are made on the way: names and
// values are those of the tree, and what lies between is cut into signs, blanks and comments.
func (t *Tree) Tokens() iter.Seq[Token] {
	return func(yield func(Token) bool) {
		at := 0
		for i := range t.nodes {
			n := &t.nodes[i]
			kind := Scalar
			switch n.kind {
			case Root, Table, ArrayTable, KeyValue, Key, Array, InlineTable:
				continue
			case KeyPart:
				kind = Name
			}
			if n.start == n.end {
				continue
			}
			if !t.between(at, int(n.start), yield) || !yield(Token{kind, span(int(n.start), int(n.end)), Node(i)}) {
				return
			}
			at = int(n.end)
		}
		t.between(at, len(t.File.Text), yield)
	}
}

// between yields the tokens of text that belongs to no name or value, and reports whether to go on.
func (t *Tree) between(i, end int, yield func(Token) bool) bool {
	s := t.File.Text[:end]
	for i < end {
		kind, next := trivia(s, i)
		if kind == Junk {
			for next < end {
				k, n := trivia(s, next)
				if k != Junk {
					break
				}
				next = n
			}
		}
		if !yield(Token{kind, span(i, next), None}) {
			return false
		}
		i = next
	}
	return true
}

// trivia returns the token at i of what stands between names and values.
func trivia(s string, i int) (kind TokenKind, end int) {
	switch c := s[i]; {
	case c == '\n':
		return LineEnd, i + 1
	case c == '\r' && i+1 < len(s) && s[i+1] == '\n':
		return LineEnd, i + 2
	case class[c]&cBlank != 0:
		for i++; i < len(s) && class[s[i]]&cBlank != 0 && !strings.HasPrefix(s[i:], "\r\n"); {
			i++
		}
		return Space, i
	case c == '#':
		return CommentText, lineEnd(s, i)
	case i == 0 && strings.HasPrefix(s, "\uFEFF"):
		return Space, 3
	}
	c, width := sign(s, i)
	switch {
	case c == ' ':
		return Space, i + width
	case strings.IndexByte("=.,[]{}", c) >= 0:
		return Sign, i + width
	case c >= utf8.RuneSelf:
		_, width = utf8.DecodeRuneInString(s[i:])
	}
	return Junk, i + width
}

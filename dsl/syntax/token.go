package syntax

import (
	"iter"

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

// Tokens yields every byte of the file exactly once, in order.
func (t *Tree) Tokens() iter.Seq[Token] {
	return func(yield func(Token) bool) {
		if n := int32(len(t.File.Text)); n > 0 {
			yield(Token{Junk, source.Span{Start: 0, End: n}, None})
		}
	}
}

package formula

import "github.com/juesuan/juesuan-lint/dsl/source"

// Code is one way a formula can be wrong.
type Code uint8

// Error is what is wrong with a formula, and where; Arg goes into the message.
type Error struct {
	Code Code
	Span source.Span
	Arg  string
}

// Message says in Chinese and in English what is wrong.
func (c Code) Message(arg string) (zh, en string) { return "", "" }

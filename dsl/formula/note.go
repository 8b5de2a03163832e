package formula

import "github.com/juesuan/juesuan-lint/dsl/source"

// NoteItem is one identity of a printed footnote. Relation is nil where there are Errors.
type NoteItem struct {
	Span     source.Span
	Relation *Relation
	Errors   []Error
}

// ParseNote finds the identities of a printed footnote.
func ParseNote(text string) []NoteItem { return nil }

package syntax

// Str returns the decoded value of a String or a KeyPart, and "" for anything else.
func (t *Tree) Str(n Node) string { return t.Raw(n) }

// SourceOffset returns where in the file byte i of Str(n) comes from.
func (t *Tree) SourceOffset(n Node, i int) int { return int(t.Span(n).Start) + i }

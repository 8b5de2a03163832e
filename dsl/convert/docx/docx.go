// Package docx reads and writes Word documents (Office Open XML): paragraphs and tables, as a
// convert.Document.
//
// It owns the format: which part of the package holds what, how tables and sections are written, what a
// document may cost to read. It knows nothing of final accounts, fetches nothing that a document points
// to and runs nothing that it holds. It needs no library: the little that it writes is plain XML, and
// what it reads has to be read within bounds, a piece at a time. Start with Read and Write.
package docx

import "embed"

// parts are the parts of a document that are always the same.
//
//go:embed parts
var parts embed.FS

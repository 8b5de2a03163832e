package project

import (
	"io"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// Limit is the largest file read, in bytes.
const Limit = 16 << 20

// Unreadable is a file that cannot be checked, and why.
type Unreadable struct {
	Kind UnreadableKind
	// File has the name, and as much of the text as leads up to the place.
	File *source.File
	// Span is the place of the first bad byte; the start where the whole file is meant.
	Span source.Span
	// Message says what is wrong and what to do.
	Message lint.Message
	// Err is the system's error; nil where the content is at fault.
	Err error
}

// UnreadableKind says why a file cannot be checked.
type UnreadableKind uint8

// Why a file cannot be checked.
const (
	NotFound   UnreadableKind = iota + 1
	Folder                    // a folder
	NotRegular                // a pipe, device or socket
	Denied                    // no permission
	TooLarge                  // beyond the limit
	Binary                    // no text
	UTF16                     // text in UTF-16 or UTF-32
	GBK                       // text in GBK or GB18030
	NotUTF8                   // text in an encoding not known
	LinkLoop                  // symbolic links that lead back to themselves
	OutOfTree                 // a symbolic link out of the project
	Failed                    // the system reports another error
)

// Read reads the regular file at path, of at most limit bytes. Exactly one result is not nil. Single
// bytes that are no UTF-8 are left to the syntax; an empty file is a file.
func Read(path string, limit int64) (*source.File, *Unreadable) { return source.New(path, ""), nil }

// ReadFrom reads standard input or the like under a name.
func ReadFrom(name string, r io.Reader, limit int64) (*source.File, *Unreadable) {
	return source.New(name, ""), nil
}

// Finding returns the finding (JS018) that u is under c; ok is false where that rule is off.
func (u *Unreadable) Finding(c *lint.Checker) (d lint.Diagnostic, ok bool) {
	return lint.Diagnostic{}, false
}

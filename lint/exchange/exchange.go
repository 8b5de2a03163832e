// Package exchange carries reports in and out: other programs' files become the text of a report, a report
// becomes a file for other programs, and two versions of a report, from files or from git, are compared.
//
// The command and the language server do the same through it. It reads files, and writes those that it is
// told to; it knows neither flags nor editors. Large libraries are in juesuan-convert, which package child
// runs. Start with Import (import.go), Export (export.go) or Version (version.go).
package exchange

import (
	"errors"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/project"
)

// Error is why something was not done, in words for the user.
type Error struct{ lint.Message }

func (e *Error) Error() string { return e.In(lint.Chinese) }

func refuse(zh, en string, args ...any) error { return &Error{lint.Msg(zh, en, args...)} }

// Words returns an error of this package, or of those that it uses, in words for the user; ok is false of
// any other.
func Words(err error) (m lint.Message, ok bool) {
	var own *Error
	var converter *convert.Error
	var writing *project.WriteError
	switch {
	case errors.As(err, &own):
		return own.Message, true
	case errors.As(err, &converter):
		return lint.Msg("{0}", "{1}", converter.Zh, converter.En), true
	case errors.As(err, &writing):
		return writing.Message, true
	}
	return m, false
}

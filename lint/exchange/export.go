package exchange

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert/child"
	"github.com/juesuan/juesuan-lint/dsl/convert/typeset"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/render"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/output"
	"github.com/juesuan/juesuan-lint/lint/project"
)

// Formats are those that a report can be written in, which are the endings of their files' names too.
func Formats() []string { return []string{"html", "md", "json", "docx", "xlsx"} }

// FormatOf is the format that a file's name asks for; HTML where it asks for none.
func FormatOf(name string) string {
	if ext := strings.TrimPrefix(strings.ToLower(filepath.Ext(name)), "."); slices.Contains(Formats(), ext) {
		return ext
	}
	return "html"
}

// IsText reports whether a format is text, which can be had without a file.
func IsText(format string) bool { return format != "docx" && format != "xlsx" }

// Export writes a report for other programs.
type Export struct {
	// Getenv is the environment, in which juesuan-convert is looked for.
	Getenv func(string) string
	// Format is one of Formats.
	Format string
	// Marks points out what does not agree.
	Marks bool
	// Lang is the language of the marks.
	Lang lint.Lang
}

// Write writes a computed report to a file, over what is there; closing stop ends it, nil never does.
func (o *Export) Write(stop <-chan struct{}, e *eval.Eval, path string) error {
	switch o.Format {
	case "docx":
		return child.Write(stop, o.Getenv, o.Format, path, typeset.Document(e, typeset.Options{Marks: o.marks(e)}))
	case "xlsx":
		return child.Write(stop, o.Getenv, o.Format, path, typeset.Workbook(e, typeset.Options{Marks: o.marks(e)}))
	}
	return project.WriteFile(path, []byte(o.Text(e)))
}

// Text is a computed report in a format that is text.
func (o *Export) Text(e *eval.Eval) string {
	switch o.Format {
	case "md":
		return render.Markdown(e)
	case "json":
		return string(output.ReportJSON(nil, e))
	}
	return render.Report(e, render.Options{Clean: !o.Marks, English: o.Lang == lint.English, Marks: o.marks(e)}).Page()
}

func (o *Export) marks(e *eval.Eval) []render.Mark {
	if !o.Marks {
		return nil
	}
	return render.Marks(e)
}

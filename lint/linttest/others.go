package linttest

import (
	"path"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/lint"
)

// File is a report that another one names.
type File struct{ Name, Text string }

// fileLine begins the line before a further file.
const fileLine = "# 文件："

// Files splits a sample of several files: the report that is checked, then each other file after a
// line “# 文件：name”.
func Files(text string) (main string, rest []File) {
	parts := strings.Split("\n"+text, "\n"+fileLine)
	for i, part := range parts {
		parts[i] = strings.TrimSuffix(part, "\r") // half a line end is none
	}
	for _, part := range parts[1:] {
		name, text, _ := strings.Cut(part, "\n")
		rest = append(rest, File{strings.TrimSpace(name), text})
	}
	return parts[0][min(1, len(parts[0])):], rest
}

// others are the files of a sample.
type others struct {
	r     *report.Report
	files []File
}

func (o *others) Prior() *eval.Eval { return o.named(o.r.Prior.S) }

func (o *others) Budget() *eval.Eval { return o.named(o.r.Budget.S) }

func (o *others) Source() *eval.Eval { return o.named(o.r.Source.S) }

func (o *others) named(name string) *eval.Eval {
	for _, f := range o.files {
		if f.Name == name {
			return f.eval()
		}
	}
	return nil
}

func (f File) eval() *eval.Eval {
	d := doc.Build(syntax.Parse(source.New(f.Name, f.Text)))
	return eval.Run(report.Bind(d, report.Options{Library: form.Builtin()}))
}

func (o *others) Members(f func(lint.Member) bool) {
	seen := map[string]*lint.Member{}
	var list []*lint.Member
	for _, entry := range o.r.Members {
		for _, file := range o.match(entry.S) {
			if m := seen[file.Name]; m != nil {
				m.Again = entry
				continue
			}
			m := &lint.Member{Name: file.Name, Path: file.Name, Entry: entry, Eval: file.eval()}
			for _, own := range m.Eval.Report.Members {
				for _, below := range o.match(own.S) {
					m.Members = append(m.Members, below.Name)
				}
			}
			seen[file.Name] = m
			list = append(list, m)
		}
	}
	for _, m := range list {
		if !f(*m) {
			return
		}
	}
}

// match returns the files that an entry of members names.
func (o *others) match(pattern string) (out []File) {
	for _, f := range o.files {
		if ok, _ := path.Match(pattern, f.Name); ok {
			out = append(out, f)
		}
	}
	return out
}

package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/rogpeppe/go-internal/diff"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/output"
	"github.com/juesuan/juesuan-lint/lint/project"
)

// rewriting is what fmt and fix have in common: files are read and made anew in parallel, and what
// became of them is written in order.
type rewriting struct {
	*checking
	// diff shows the changes, list the names of the files that would change; both write nothing.
	diff, list bool
}

// rewritten is what becomes of a file.
type rewritten struct {
	file *source.File
	text string // the new one
	// bad tells that the file cannot be read, panics that the program failed.
	bad    *project.Unreadable
	panics []output.Panic
	// changed tells that the file has another text, or would have.
	changed bool
}

// rewriteAll makes the files of the jobs anew and writes what has changed. begin gives each worker its
// own memory, and what becomes of the file of job i.
func (r *rewriting) rewriteAll(begin func() func(i int, f *source.File) string) []rewritten {
	results := make([]rewritten, len(r.jobs))
	r.inParallel(func() func(i int) {
		rewrite := begin()
		return func(i int) {
			j, out := &r.jobs[i], &results[i]
			defer func() {
				if v := recover(); v != nil {
					rewrite = begin() // its memory may be in any state
					*out = rewritten{panics: []output.Panic{{File: j.file.Path(), Detail: fmt.Sprint(v)}}}
				}
			}()
			if j.ready != nil {
				return
			}
			if out.file, out.bad = r.read(j); out.bad == nil {
				out.text = rewrite(i, out.file)
			}
		}
	})
	for i := range results {
		r.settle(&r.jobs[i], &results[i])
	}
	return results
}

// settle writes what has become of a file.
func (r *rewriting) settle(j *job, out *rewritten) {
	for _, p := range out.panics {
		r.defect(p)
	}
	if out.bad != nil {
		r.complain(r.say("没有读“{0}”：{1}", "“{0}” was not read: {1}", j.file.Path(), out.bad.Message.In(r.lang)))
	}
	if out.file == nil {
		return
	}
	old := out.file.Text
	out.changed = old != out.text
	var err error
	switch {
	case r.diff:
		_, err = r.stdout.Write(diff.Diff(j.file.Path(), []byte(old), j.file.Path(), []byte(out.text)))
	case r.list && out.changed:
		err = r.print(output.Clean(j.file.Path()) + "\n")
	case r.list:
	case j.stdin:
		_, err = io.WriteString(r.stdout, out.text)
	case out.changed:
		err = replace(j, old, out.text)
	}
	if err != nil {
		out.changed = false
		r.exit = max(r.exit, r.mistaken(err))
	}
}

// replace writes a file, unless somebody else has since it was read, or that cannot be told.
func replace(j *job, old, text string) error {
	now, bad := j.file.Read()
	if bad != nil {
		return mistake("没有写入“{0}”：{1}", "“{0}” was not written: {1}", j.file.Path(), bad.Message)
	}
	if now.Text != old {
		return mistake("没有写入“{0}”：它刚才被别的程序改动了，请再执行一次。", "“{0}” was not written: another program has just changed it. Run this again.", j.file.Path())
	}
	return project.WriteFile(j.file.Path(), []byte(text))
}

// sum writes the last line: to the standard output, unless that takes texts, names or changes.
func (r *rewriting) sum(sentences []string) {
	out := r.stdout
	if r.diff || r.list || slices.ContainsFunc(r.jobs, func(j job) bool { return j.stdin }) {
		out = r.stderr
	}
	between := ""
	if r.lang == lint.English {
		between = " "
	}
	io.WriteString(r.people(out), strings.Join(sentences, between)+"\n")
}

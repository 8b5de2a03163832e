package main

import (
	"fmt"
	"io"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/rogpeppe/go-internal/diff"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/output"
	"github.com/juesuan/juesuan-lint/lint/project"
)

// gcPercentOfRewriting is for a heap that stays small, however many files there are: held to gcPercentOfMany, it
// would be collected after each of them, which takes half as much time again.
const gcPercentOfRewriting = 400

// rewriting is what fmt and fix have in common: files are read and made anew in parallel, and what
// became of them is told and written in order.
type rewriting struct {
	*checking
	// diff shows the changes, list the names of the files that would change; both write nothing.
	diff, list bool
	// write writes a file that has changed, and reports whether that was needed.
	write func(out *rewritten) (written bool, err error)
}

// rewritten is what becomes of a file.
type rewritten struct {
	*job
	text *source.File // the old one
	anew string
	// bad tells that the file cannot be read, panics that the program failed.
	bad    *project.Unreadable
	panics []output.Panic
	// changed tells that the file has another text, or would have.
	changed bool
	// broken tells that lines of it cannot be read: of fmt; repair is of fix.
	broken bool
	repair repair
}

// rewriteAll makes the files of the jobs anew, tells and writes what becomes of each, and hands it on, all in
// order: of very many texts only a few are held at a time. begin gives each worker its own memory, and what
// makes a file anew.
func (r *rewriting) rewriteAll(begin func() func(out *rewritten), take func(out *rewritten)) {
	if len(r.jobs) >= manyFiles {
		debug.SetGCPercent(gcPercentOfRewriting)
	}
	turns := output.NewTurns(min(runtime.GOMAXPROCS(0), len(r.jobs)), func(out *rewritten) {
		r.settle(out)
		take(out)
	})
	r.inParallel(func() func(i int) {
		rewrite := begin()
		one := func(out *rewritten) {
			defer func() {
				if v := recover(); v != nil {
					rewrite = begin() // its memory may be in any state
					*out = rewritten{job: out.job, panics: []output.Panic{{File: out.file.Path(), Detail: fmt.Sprint(v)}}}
				}
			}()
			if out.ready != nil {
				return
			}
			if out.text, out.bad = r.read(out.job); out.bad == nil {
				rewrite(out)
			}
		}
		return func(i int) {
			out := &rewritten{job: &r.jobs[i]}
			one(out)
			turns.Put(i, out)
		}
	})
}

// settle tells what has become of a file, and writes it.
func (r *rewriting) settle(out *rewritten) {
	for _, p := range out.panics {
		r.defect(p)
	}
	path := out.file.Path()
	if out.bad != nil {
		r.complain(r.say("没有读“{0}”：{1}", "“{0}” was not read: {1}", path, out.bad.Message.In(r.lang)))
	}
	if out.text == nil {
		return
	}
	old := out.text.Text
	out.changed = old != out.anew
	var err error
	switch {
	case r.diff:
		_, err = r.stdout.Write(diff.Diff(path, []byte(old), path, []byte(out.anew)))
	case r.list && out.changed:
		err = r.print(output.Clean(path) + "\n")
	case r.list:
	case out.stdin:
		_, err = io.WriteString(r.stdout, out.anew)
	case out.changed:
		out.changed, err = r.write(out)
	}
	if err != nil {
		out.changed = false
		r.exit = max(r.exit, r.mistaken(err))
	}
}

// replace writes the file as it is now made anew.
func (out *rewritten) replace() (written bool, err error) {
	return replace(out.file, func(now string) (string, bool) { return out.anew, now == out.text.Text || now == out.anew })
}

// replace writes a file, unless somebody else has since it was read, or that cannot be told. anew makes the new
// text of the one that is there; ok is false where that is another one than was read.
func replace(file project.File, anew func(now string) (text string, ok bool)) (written bool, err error) {
	path := file.Path()
	now, bad := file.Read()
	if bad != nil {
		return false, mistake("没有写入“{0}”：{1}", "“{0}” was not written: {1}", path, bad.Message)
	}
	text, ok := anew(now.Text)
	if !ok {
		return false, mistake("没有写入“{0}”：它刚才被别的程序改动了，请再执行一次。", "“{0}” was not written: another program has just changed it. Run this again.", path)
	}
	if text == now.Text {
		return false, nil // the same file has been met under another name
	}
	return true, project.WriteFile(path, []byte(text))
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

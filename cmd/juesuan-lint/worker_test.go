package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/internal/generate"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/output"
	"github.com/juesuan/juesuan-lint/lint/project"
	"github.com/juesuan/juesuan-lint/lint/rules"
)

// A defect outside the rules costs one file, and the worker goes on with the next.
func TestWorkerSurvives(t *testing.T) {
	dir := t.TempDir()
	names := []string{"a.juesuan.toml", "b.juesuan.toml", "c.juesuan.toml"}
	for _, name := range names {
		if err := os.WriteFile(filepath.Join(dir, name), []byte("[report]\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	checker := &lint.Checker{Rules: rules.All(), Library: form.Builtin(), Extra: func(r *lint.Result) {
		if strings.HasPrefix(r.File.Name, "b") {
			panic("lost")
		}
	}}
	t.Chdir(dir)
	c := &checking{program: &program{}}
	for _, name := range names {
		c.jobs = append(c.jobs, job{project.FileAt(name, nil), &manner{scope: &scope{checker: checker, failOn: lint.Error}}})
	}
	var out strings.Builder
	stream := output.NewStream(&out, &output.Text{}, 1)
	var w worker
	for i := range c.jobs {
		chunk := stream.Chunk()
		w.do(c, &c.jobs[i], stream, chunk)
		stream.Put(i, chunk)
	}
	tally, panics, err := stream.Close()
	if err != nil || tally.Checked != 2 || tally.Skipped != 1 || len(panics) != 1 || panics[0] != (output.Panic{File: "b.juesuan.toml", Detail: "lost"}) {
		t.Errorf("%v %+v %+v", err, tally, panics)
	}
	if got := out.String(); !strings.Contains(got, "a.juesuan.toml:1:1 ") || strings.Contains(got, "b.juesuan.toml:") || !strings.Contains(got, "c.juesuan.toml:1:1 ") {
		t.Error(got)
	}
}

// Files that are checked in one manner share it: there may be a hundred thousand.
func TestFilesShareTheirManner(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"a/1.juesuan.toml", "a/2.juesuan.toml", "b/juesuan.toml", "b/3.juesuan.toml", "c/4.juesuan.toml"} {
		path := filepath.Join(dir, name)
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o755), os.WriteFile(path, nil, 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	c := newChecking(newProgram(rules.All()))
	if err := c.gatherAll([]string{dir}); err != nil || len(c.jobs) != 4 {
		t.Fatal(len(c.jobs), err)
	}
	if j := c.jobs; j[0].manner != j[1].manner || j[1].scope == j[2].scope || j[3].scope != j[0].scope {
		t.Errorf("%+v %+v %+v %+v", *j[0].manner, *j[1].manner, *j[2].manner, *j[3].manner)
	}
}

// BenchmarkCheck checks a folder of reports as the command does, start of the process excepted.
func BenchmarkCheck(b *testing.B) {
	const reports = 200
	dir := b.TempDir()
	for i := range reports {
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%03d.juesuan.toml", i)), []byte(generate.Report(uint64(i))), 0o644); err != nil {
			b.Fatal(err)
		}
	}
	out, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	if err != nil {
		b.Fatal(err)
	}
	defer out.Close()
	b.ReportAllocs()
	for b.Loop() {
		p := newProgram(rules.All())
		p.stdout, p.stderr = out, out
		if exit := p.run([]string{"check", "--color", "never", "--fail-on", "never", dir}); exit != exitClean {
			b.Fatalf("exit code %d", exit)
		}
	}
	b.ReportMetric(reports*float64(b.N)/b.Elapsed().Seconds(), "reports/s")
}

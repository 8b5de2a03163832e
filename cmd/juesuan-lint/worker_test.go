package main

import (
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

package render_test

import (
	"os"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/render"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// run computes a report.
func run(name, text string) *eval.Eval {
	d := doc.Build(syntax.Parse(source.New(name, text)))
	return eval.Run(report.Bind(d, report.Options{Library: form.Builtin()}))
}

// sample computes a report of the samples.
func sample(t testing.TB, path string) *eval.Eval {
	t.Helper()
	text, err := os.ReadFile("../../samples/" + path + ".juesuan.toml")
	if err != nil {
		t.Fatal(err)
	}
	return run(path, string(text))
}

// A computed report, to its HTML with marks and places.
func BenchmarkReport(b *testing.B) {
	e := sample(b, "hanyang-2022/as-published")
	b.ReportAllocs()
	for b.Loop() {
		render.Report(e, render.Options{Marks: render.Marks(e)})
	}
}

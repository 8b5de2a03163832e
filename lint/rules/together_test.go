package rules_test

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/internal/generate"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/output"
)

// Several processors find in a report what one finds, in the same order and words. The packages' race tests run
// this too.
func TestTogether(t *testing.T) {
	var files []*source.File
	paths, err := filepath.Glob("../../samples/*/*.juesuan.toml")
	if err != nil || len(paths) < 10 {
		t.Fatalf("%d samples, %v", len(paths), err)
	}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, source.New(filepath.Base(path), string(text)))
	}
	for seed := range uint64(10) {
		files = append(files, source.New("faulty.juesuan.toml", generate.Faulty(seed)))
	}
	files = append(files, source.New("formulas.juesuan.toml", strings.Replace(generate.Report(1), "\n[[", `
[figures]
"甲" = "= 数据.乙 + 1"
"乙" = "= 表1.合计.决算数"

[[`, 1)))
	alone, together := &lint.Worker{Checker: checker()}, &lint.Worker{Checker: checker(), Processors: 3}
	for _, f := range files {
		for range 3 {
			want, got := alone.Check(f), together.Check(f)
			if len(want.Panics)+len(got.Panics) > 0 {
				t.Fatalf("%s: panics: %v, together %v", f.Name, want.Panics, got.Panics)
			}
			if a, b := told(want), told(got); !reflect.DeepEqual(a, b) {
				t.Fatalf("%s: alone %d findings, together %d:\n%s\n---\n%s", f.Name, len(a), len(b), strings.Join(a, "\n"), strings.Join(b, "\n"))
			}
		}
	}
}

// told are the findings of a check in words.
func told(r *lint.Result) (out []string) {
	for i := range r.Diagnostics {
		d := &r.Diagnostics[i]
		notes := output.NotesOf(d, lint.Chinese)
		out = append(out, strings.Join([]string{d.Rule.ID, d.Key(), d.Message.In(lint.Chinese), notes.Amounts, notes.Suspicion, notes.Basis}, "|"))
	}
	return out
}

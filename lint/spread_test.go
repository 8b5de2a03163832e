package lint_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/internal/generate"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/output"
	"github.com/juesuan/juesuan-lint/lint/rules"
	"github.com/juesuan/juesuan-lint/lint/suppress"
	"github.com/juesuan/juesuan-lint/lint/suspect"
)

// whole checks with all rules.
func whole() *lint.Checker {
	return &lint.Checker{Rules: rules.All(), Library: form.Builtin(), Suppress: suppress.Apply, Suspects: suspect.Find}
}

// What a check has found rests on nothing that the next one writes over in the same scratch memory.
func TestScratch(t *testing.T) {
	type checked struct {
		*lint.Result
		told string
	}
	var results []checked
	texts := []string{}
	for _, f := range reports(t) {
		texts = append(texts, f.Text)
	}
	for _, r := range rules.All() {
		texts = append(texts, r.Doc.Bad, r.Doc.Good)
	}
	scratch := new(lint.Scratch)
	for i, text := range texts {
		w := &lint.Worker{Checker: whole(), Scratch: scratch, Processors: 1 + i%2}
		r := w.Check(source.New(fmt.Sprint(i, ".juesuan.toml"), text))
		results = append(results, checked{r, told(r)})
	}
	found := 0
	for i, r := range results {
		found += len(r.Diagnostics)
		if now := told(r.Result); now != r.told {
			t.Errorf("report %d: first\n%s\nafter other checks\n%s", i, r.told, now)
		}
	}
	if found < 1000 {
		t.Errorf("only %d findings in all", found)
	}
}

// Several processors find in a report what one finds, in the same order and words.
func TestTogether(t *testing.T) {
	files := reports(t)
	alone, together := &lint.Worker{Checker: whole()}, &lint.Worker{Checker: whole(), Processors: 3}
	for _, f := range files {
		for range 3 {
			want, got := alone.Check(f), together.Check(f)
			if len(want.Panics)+len(got.Panics) > 0 {
				t.Fatalf("%s: panics: %v, together %v", f.Name, want.Panics, got.Panics)
			}
			if a, b := told(want), told(got); a != b {
				t.Fatalf("%s: alone %d findings, together %d:\n%s\n---\n%s", f.Name, len(want.Diagnostics), len(got.Diagnostics), a, b)
			}
		}
	}
}

// reports are all samples and some that are generated.
func reports(t *testing.T) []*source.File {
	t.Helper()
	var files []*source.File
	paths, err := filepath.Glob("../samples/*/*.juesuan.toml")
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
	return files
}

// told is what readers learn of a result: people, and programs.
func told(r *lint.Result) string {
	var c output.Chunk
	(&output.Text{}).Result(&c, r)
	(&output.JSON{}).Result(&c, r)
	return string(c.Body)
}

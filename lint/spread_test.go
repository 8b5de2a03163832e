package lint_test

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
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
		told []string
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
		found += len(r.told)
		if now := told(r.Result); !reflect.DeepEqual(now, r.told) {
			t.Errorf("report %d: first\n%s\nafter other checks\n%s", i, strings.Join(r.told, "\n"), strings.Join(now, "\n"))
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
			if a, b := told(want), told(got); !reflect.DeepEqual(a, b) {
				t.Fatalf("%s: alone %d findings, together %d:\n%s\n---\n%s", f.Name, len(a), len(b), strings.Join(a, "\n"), strings.Join(b, "\n"))
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

// told are the findings of a check in words.
func told(r *lint.Result) (out []string) {
	for i := range r.Diagnostics {
		d := &r.Diagnostics[i]
		notes := output.NotesOf(d, lint.Chinese)
		line := []string{d.Rule.ID, d.Severity.String(), fmt.Sprint(d.Span), d.Key(), d.Message.In(lint.Chinese), notes.Amounts, notes.Suspicion, notes.Basis}
		for k := range d.Related {
			line = append(line, output.SourceOf(&d.Related[k], lint.Chinese), fmt.Sprint(d.Related[k].Span))
		}
		for _, f := range d.Fixes {
			line = append(line, f.Title.Zh, fmt.Sprint(f.Edits))
		}
		out = append(out, strings.Join(line, "|"))
	}
	return out
}

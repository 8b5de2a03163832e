package rules

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/format"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/internal/generate"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/suppress"
)

// TestFormatChangesNoFinding: a formatted report draws the same findings on the same words.
func TestFormatChangesNoFinding(t *testing.T) {
	texts := map[string]string{}
	for _, pattern := range []string{"*/*", "*/*/*"} {
		paths, err := filepath.Glob(filepath.Join("..", "..", "samples", pattern+".juesuan.toml"))
		if err != nil {
			t.Fatal(err)
		}
		for _, path := range paths {
			text, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			texts[path] = string(text)
		}
	}
	if len(texts) < 100 {
		t.Fatalf("only %d samples", len(texts))
	}
	for seed := range uint64(10) {
		texts[fmt.Sprint("right ", seed)] = generate.Report(seed)
		texts[fmt.Sprint("faulty ", seed)] = generate.Faulty(seed)
	}
	w := &lint.Worker{Checker: &lint.Checker{Rules: All(), Library: form.Builtin(), Suppress: suppress.Apply}}
	changed := 0
	for name, text := range texts {
		text = jumbled(text)
		r := w.Check(source.New(name, text))
		edits := format.File(r.Tree)
		changed += len(edits)
		before := onWords(r)
		after, err := source.Apply(text, edits)
		if err != nil {
			t.Fatal(err)
		}
		got := onWords(w.Check(source.New(name, after)))
		for i := range max(len(got), len(before)) {
			if i >= len(got) || i >= len(before) || got[i] != before[i] {
				t.Errorf("%s: findings differ\nbefore %q\nafter  %q", name, before[min(i, len(before)):min(i+1, len(before))], got[min(i, len(got)):min(i+1, len(got))])
				break
			}
		}
	}
	if changed < 1000 {
		t.Errorf("only %d changes to judge by", changed)
	}
}

// jumbled puts the cells of rows out of their columns.
func jumbled(text string) string {
	lines := strings.SplitAfter(text, "\n")
	for i, line := range lines {
		if before, after, ok := strings.Cut(line, " = ["); ok && i%2 == 0 && !strings.ContainsAny(before, "[\"{") {
			lines[i] = before + "=[ " + after
		}
	}
	return strings.Join(lines, "")
}

// onWords are the findings, each with the words it is on: how many signs that are no blanks stand before
// it, and which it covers.
func onWords(r *lint.Result) []string {
	var out []string
	for i := range r.Diagnostics {
		d := &r.Diagnostics[i]
		out = append(out, fmt.Sprintf("%d %q %s %s", len(signs(r.File.Text[:d.Span.Start])), signs(r.File.Slice(d.Span)), d.Key(), d.Message.In(lint.Chinese)))
	}
	slices.Sort(out)
	return out
}

func signs(s string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(" \t\r\n", r) {
			return -1
		}
		return r
	}, s)
}

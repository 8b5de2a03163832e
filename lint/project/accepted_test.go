package project

import (
	"path/filepath"
	"slices"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// The paths in a baseline start from the folder that it lies in, wherever the program runs.
func TestAccepted(t *testing.T) {
	dir := tree(t, "juesuan.toml", "a/x.juesuan.toml", "other/base.toml = [\"../a/x.juesuan.toml\"]\n\"JS101||\" = 1",
		"juesuan-baseline.toml = version = 1\n[\"a/x.juesuan.toml\"]\n\"JS101||\" = 1\n[\"gone.juesuan.toml\"]\n\"JS101||\" = 1\n")
	rule := &lint.Rule{ID: "JS101"}
	hidden := func(a *Accepted, path string) int {
		r := &lint.Result{File: source.New(path, ""), Diagnostics: []lint.Diagnostic{{Rule: rule}, {Rule: rule}}}
		a.Hide(r)
		if len(r.Diagnostics)+len(r.Accepted) != 2 {
			t.Errorf("%d findings stay and %d are hidden, of 2", len(r.Diagnostics), len(r.Accepted))
		}
		return len(r.Accepted)
	}
	a, problems := open(t, dir).Accepted()
	if a == nil || len(problems) > 0 || a.Text == "" || !slices.Equal(a.Missing(), []string{"gone.juesuan.toml"}) {
		t.Fatalf("%+v, %v", a, problems)
	}
	t.Chdir(filepath.Join(dir, "a"))
	b, _ := ReadAccepted(filepath.Join("..", "other", "base.toml"))
	for path, want := range map[string]int{"x.juesuan.toml": 1, filepath.Join(dir, "a", "x.juesuan.toml"): 1, filepath.Join("..", "x.juesuan.toml"): 0} {
		if got := hidden(a, path); got != want {
			t.Errorf("of %s %d are hidden, want %d", path, got, want)
		}
		if got := hidden(b, path); got != want {
			t.Errorf("by the other baseline, of %s %d are hidden, want %d", path, got, want)
		}
	}

	if a, problems := ReadAccepted("none.toml"); a == nil || len(problems) > 0 || a.Text != "" || hidden(a, "x.juesuan.toml") != 0 {
		t.Errorf("none: %+v, %v", a, problems)
	}
	for _, text := range []string{"version = 9", "\xff\xfe\x00\x00"} {
		write(t, "bad.toml", text)
		if a, problems := ReadAccepted("bad.toml"); a != nil || len(problems) == 0 {
			t.Errorf("%q: %+v, %v", text, a, problems)
		}
	}
}

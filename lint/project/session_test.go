package project

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/lint"
)

// names returns paths below dir, sorted, by their first names.
func names(dir string, paths []string) string {
	var out []string
	for _, path := range paths {
		rel, _ := strings.CutPrefix(path, dir+string(filepath.Separator))
		rel, _, _ = strings.Cut(filepath.ToSlash(rel), ".")
		out = append(out, rel)
	}
	slices.Sort(out)
	return strings.Join(out, " ")
}

// worth evaluates a formula in an open document.
func worth(t *testing.T, d *Document, text string) string {
	t.Helper()
	x, errs := formula.ParseExpr(text)
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	if n := d.Result().Eval.Expr(x, -1); n.Status == eval.OK {
		return n.V.String()
	}
	return "unknown"
}

// checked checks all reports of a session, as its caller does at the start.
func checked(t *testing.T, s *Session, affected []string) {
	t.Helper()
	var w lint.Worker
	for _, real := range affected {
		if _, ok := s.Snapshot().Check(&w, real); !ok {
			t.Errorf("%s is no report", real)
		}
	}
}

// a rests on b, b on c; all names what lies in units.
func chain(t *testing.T) string {
	return tree(t, "juesuan.toml = exclude = [\"old/**\"]\n",
		"a.juesuan.toml = "+accountOf(2022, "1.00", `prior = "b.juesuan.toml"`),
		"b.juesuan.toml = "+accountOf(2021, "2.00", `prior = "c.juesuan.toml"`),
		"c.juesuan.toml = "+accountOf(2020, "3.00"),
		"all.juesuan.toml = "+accountOf(2022, "1.00", `members = ["units/*.juesuan.toml"]`),
		"units/u.juesuan.toml = "+accountOf(2022, "1.00"),
		"old/x.juesuan.toml = "+accountOf(2000, "1.00"),
		"lone.juesuan.toml = "+accountOf(2022, "1.00"))
}

func TestSessionAffected(t *testing.T) {
	dir := chain(t)
	s := NewSession(nil)
	all := s.SetFolders([]string{dir})
	if got := names(dir, all); got != "a all b c lone units/u" {
		t.Fatal(got)
	}
	checked(t, s, all)
	path := func(name string) string { return filepath.Join(dir, filepath.FromSlash(name)+".juesuan.toml") }
	for _, c := range []struct {
		what string
		do   func() []string
		want string
	}{
		{"an edit of c", func() []string { return s.Open(path("c"), 1, accountOf(2020, "4.00")) }, "a b c"},
		{"an edit of a member", func() []string { return s.Open(path("units/u"), 1, "") }, "all units/u"},
		{"an edit of a report that nobody names", func() []string { return s.Open(path("lone"), 1, "") }, "lone"},
		{"closing it", func() []string { return s.Close(path("lone")) }, "lone"},
		{"closing what is not open", func() []string { return s.Close(path("lone")) }, ""},
		{"b no longer rests on c", func() []string { return s.Open(path("b"), 1, accountOf(2021, "2.00")) }, "a b"},
		{"so an edit of c", func() []string { return s.Open(path("c"), 2, accountOf(2020, "5.00")) }, "c"},
		{"a new member", func() []string {
			write(t, path("units/v"), accountOf(2022, "1.00"))
			return s.Changed(path("units/v"))
		}, "all units/v"},
		{"a member removed", func() []string {
			if err := os.Remove(path("units/v")); err != nil {
				t.Fatal(err)
			}
			return s.Changed(path("units/v"))
		}, "all units/v"},
		{"the configuration", func() []string {
			write(t, filepath.Join(dir, "juesuan.toml"), "exclude = [\"units/**\"]\n")
			return s.Changed(filepath.Join(dir, "juesuan.toml"))
		}, "a all b c lone old/x units/u"},
	} {
		if got := names(dir, c.do()); got != c.want {
			t.Errorf("%s affects %s, want %s", c.what, got, c.want)
		}
	}
}

// A snapshot stays as it is, whatever is edited after it; texts of open documents count for those who name
// them, and files again when they are closed.
func TestSnapshots(t *testing.T) {
	dir := chain(t)
	s := NewSession(nil)
	checked(t, s, s.SetFolders([]string{dir}))
	a, b := filepath.Join(dir, "a.juesuan.toml"), filepath.Join(dir, "b.juesuan.toml")
	text, err := os.ReadFile(a)
	if err != nil {
		t.Fatal(err)
	}
	const prior = "上年.表3.合计.1栏"
	s.Open(a, 1, string(text))
	before := s.Snapshot()
	s.Open(b, 1, accountOf(2021, "7.00"))
	after := s.Snapshot()
	s.Close(b)
	for _, c := range []struct {
		when string
		s    *Snapshot
		want string
	}{{"before", before, "2.00"}, {"while b is open", after, "7.00"}, {"after b is closed", s.Snapshot(), "2.00"}} {
		d := c.s.Document(a)
		if got := worth(t, d, prior); got != c.want {
			t.Errorf("%s: %s, want %s", c.when, got, c.want)
		}
		if first := d.Result(); d.Result() != first {
			t.Errorf("%s: checked twice", c.when)
		}
	}
	if after.Document(b) == nil || s.Snapshot().Document(b) != nil {
		t.Error("b is open only in the second snapshot")
	}
	if d := s.Snapshot().Read(b); d == nil || worth(t, d, "表3.合计.1栏") != "2.00" {
		t.Error("a report that is not open is read from its file")
	}
}

// Texts that cannot be checked, and reports that are left out.
func TestSessionUnusual(t *testing.T) {
	dir := chain(t)
	rule := &lint.Rule{ID: unreadableID, Severity: lint.Error}
	s := NewSession([]*lint.Rule{rule, {ID: "JS998", Severity: lint.Error, Run: func(p *lint.Pass) { p.Found(lint.Diagnostic{}) }}})
	s.Open(filepath.Join(dir, "new.juesuan.toml"), 1, "PK\x03\x04")
	r := s.Snapshot().Document(filepath.Join(dir, "new.juesuan.toml")).Result()
	if r.Report != nil || len(r.Diagnostics) != 1 || r.Diagnostics[0].Rule != rule {
		t.Errorf("a text that is none: %+v", r.Diagnostics)
	}
	s.Open(filepath.Join(dir, "old", "x.juesuan.toml"), 1, "[report]")
	if r := s.Snapshot().Document(filepath.Join(dir, "old", "x.juesuan.toml")).Result(); r.Report == nil || len(r.Diagnostics) != 0 {
		t.Errorf("what exclude names draws %+v", r.Diagnostics)
	}
	s.Open("untitled%3AUntitled-1", 1, "[report]")
	if r := s.Snapshot().Document("untitled%3AUntitled-1").Result(); len(r.Diagnostics) != 1 {
		t.Errorf("a document without a file draws %+v", r.Diagnostics)
	}
}

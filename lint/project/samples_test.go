package project_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/project"
	"github.com/juesuan/juesuan-lint/lint/rules"
	"github.com/juesuan/juesuan-lint/lint/suspect"
)

// check checks the reports of a folder as a project and returns the errors and warnings, file by file.
func check(t testing.TB, dir string) map[string][]lint.Diagnostic {
	t.Helper()
	p, problems := project.Open(dir, rules.All())
	if len(problems) > 0 {
		t.Fatal(problems[0].Message.In(lint.Chinese))
	}
	c := p.Checker()
	c.Suspects = suspect.Find
	out := map[string][]lint.Diagnostic{}
	err := p.Walk(dir, func(f project.File) bool {
		rel, err := filepath.Rel(dir, f.Path())
		if err != nil {
			t.Fatal(err)
		}
		text, bad := f.Read()
		if bad != nil {
			t.Fatal(bad.Message.In(lint.Chinese))
		}
		r := c.Check(text)
		for _, panicked := range r.Panics {
			t.Errorf("%s: %v", rel, panicked)
		}
		rel = filepath.ToSlash(rel)
		out[rel] = nil
		for _, d := range r.Diagnostics {
			if d.Severity >= lint.Warning {
				out[rel] = append(out[rel], d)
			}
		}
		return true
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// The right set of each sample draws nothing, the faulty one what was listed by hand, and no more.
func TestSamples(t *testing.T) {
	for _, sample := range []struct {
		dir   string
		files int
	}{{"years", 4}, {"members", 6}} {
		t.Run(sample.dir, func(t *testing.T) {
			dir := filepath.Join("../../samples", sample.dir)
			right := check(t, filepath.Join(dir, "right"))
			if len(right) != sample.files {
				t.Errorf("%d files, want %d", len(right), sample.files)
			}
			for file, list := range right {
				for i := range list {
					t.Errorf("right/%s: %s", file, row(&list[i]))
				}
			}
			table, err := os.ReadFile(filepath.Join(dir, "findings.tsv"))
			if err != nil {
				t.Fatal(err)
			}
			want := map[string]bool{}
			for _, line := range strings.Split(strings.TrimSpace(string(table)), "\n")[1:] {
				f := strings.Split(line, "\t")
				want[strings.Join([]string{f[0], f[1], plain(f[2]), f[3], f[4], f[5], f[6]}, "\t")] = true
			}
			for file, list := range check(t, filepath.Join(dir, "faulty")) {
				for i := range list {
					key := file + "\t" + row(&list[i])
					if !want[key] {
						t.Errorf("not listed: %s: %s", key, list[i].Message.In(lint.Chinese))
					}
					delete(want, key)
				}
			}
			for key := range want {
				t.Errorf("not found: %s", key)
			}
		})
	}
}

// row is a finding as findings.tsv lists it.
func row(d *lint.Diagnostic) string {
	place, amounts := plain(d.Address), "\t\t"
	if place == "" {
		at := d.File.Position(int(d.Span.Start))
		place = fmt.Sprintf("%d:%d", at.Line, at.Column)
	}
	if d.HasAmounts {
		amounts = d.Stated.String() + "\t" + d.Expected.String() + "\t" + d.Difference.String()
	}
	return d.Rule.Family() + "\t" + place + "\t" + amounts + "\t" + d.Severity.In(lint.Chinese)
}

// plain is an address without its quotes.
func plain(s string) string { return strings.ReplaceAll(name.Normalize(s), `"`, "") }

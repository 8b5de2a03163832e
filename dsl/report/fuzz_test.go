package report_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// FuzzBind binds any text: everything keeps its place within the file, and the cells of the tables lie
// one after the other, each found again by its row.
func FuzzBind(f *testing.F) {
	files, err := filepath.Glob("../../samples/*/*.juesuan.toml")
	if err != nil || len(files) == 0 {
		f.Fatal(files, err)
	}
	for _, path := range files {
		text, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		if len(text) < 8<<10 {
			f.Add(string(text))
		}
	}
	f.Add(head + "[table.6]\nform = \"基本支出表\"\n[table.6.rows]\n30201 = [1]\n30101 = [\"=\", 2]\n39901 = [3]\n")
	lib := form.Builtin()
	f.Fuzz(func(t *testing.T, text string) {
		d := doc.Build(syntax.Parse(source.New("fuzz.juesuan.toml", text)))
		r := report.Bind(d, report.Options{Library: lib})
		within := func(s source.Span) {
			if s.Start < 0 || s.Start > s.End || int(s.End) > len(text) {
				t.Fatalf("place %v outside of %d bytes", s, len(text))
			}
		}
		for _, p := range r.Problems {
			within(p.Span)
		}
		for _, e := range r.Elements {
			within(e.Span)
			within(e.Text.Span)
		}
		next := report.CellID(0)
		for ti := range r.Tables {
			tab := &r.Tables[ti]
			if tab.First != next {
				t.Fatalf("table %d begins at cell %d, want %d", tab.N, tab.First, next)
			}
			for ri := range tab.Rows {
				row := &tab.Rows[ri]
				if row.First != next || row.N < 0 {
					t.Fatalf("table %d, row %s: cells %d+%d, want from %d", tab.N, row.Key, row.First, row.N, next)
				}
				next += report.CellID(row.N)
				within(row.Span)
				if row.Parent >= len(tab.Rows) || row.Parent == ri {
					t.Fatalf("row %s is under row %d", row.Key, row.Parent)
				}
				if row.N > 0 {
					if gotTable, gotRow, _ := r.Locate(row.First); gotTable != ti || gotRow != ri {
						t.Fatalf("cell %d is located at %d, %d, want %d, %d", row.First, gotTable, gotRow, ti, ri)
					}
				}
			}
			if tab.End != next {
				t.Fatalf("table %d ends at cell %d, want %d", tab.N, tab.End, next)
			}
		}
		if int(next) != len(r.Cells) {
			t.Fatalf("%d cells, the tables have %d", len(r.Cells), next)
		}
		for i := range r.Cells {
			within(r.Cells[i].Span)
		}
	})
}

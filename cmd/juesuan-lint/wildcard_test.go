package main

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
)

func TestExpandWildcards(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"b.xlsx", "A.XLSX", "报告[1].xlsx", "c.docx", ".d.xlsx"} {
		if err := os.WriteFile(filepath.Join(dir, name), nil, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	t.Chdir(dir)
	in := func(name string) string { return filepath.Join(dir, name) }
	for _, test := range []struct{ args, want []string }{
		{nil, nil},
		{[]string{"b.xlsx", "-", ""}, []string{"b.xlsx", "-", ""}},
		{[]string{"*.xlsx", "c.docx"}, []string{"A.XLSX", "b.xlsx", "报告[1].xlsx", "c.docx"}},
		{[]string{in("?.Xlsx")}, []string{in("A.XLSX"), in("b.xlsx")}},
		{[]string{"报告[1]*"}, []string{"报告[1].xlsx"}},
		{[]string{"*.pdf", in("*") + string(filepath.Separator) + "x"}, []string{"*.pdf", in("*") + string(filepath.Separator) + "x"}},
		{[]string{filepath.Join("nowhere", "*.xlsx")}, []string{filepath.Join("nowhere", "*.xlsx")}},
	} {
		if got := expandWildcards(test.args); !slices.Equal(got, test.want) {
			t.Errorf("%q: %q, want %q", test.args, got, test.want)
		}
	}
}

package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The pages in the repository are what the rules say today.
func TestPages(t *testing.T) {
	root := filepath.Join("..", "..", "docs", "rules")
	pages := Pages()
	for name, want := range pages {
		got, err := os.ReadFile(filepath.Join(root, name))
		if err != nil || string(got) != want {
			t.Errorf("%s is out of date: run go generate ./lint/rules (%v)", name, err)
		}
	}
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		name, err := filepath.Rel(root, path)
		if _, ok := pages[filepath.ToSlash(name)]; !ok && strings.HasSuffix(name, ".md") {
			t.Errorf("%s belongs to no rule", name)
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}

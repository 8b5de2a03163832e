package project

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/lint/config/glob"
)

// expand returns the absolute paths of the files that a pattern of paths names, sorted. The pattern is
// relative to the absolute folder dir and may begin with ..; where it has * or ?, hidden folders,
// node_modules and folders behind symbolic links are not entered. Nothing outside the project is
// looked at.
func (p *Project) expand(dir, pattern string) []string {
	names := strings.Split(pattern, "/")
	for len(names) > 1 && !isPattern(names[0]) {
		dir = filepath.Join(dir, names[0])
		names = names[1:]
	}
	if _, ok, err := p.inside(dir); !ok || err != nil {
		return nil
	}
	if !isPattern(names[0]) {
		path := filepath.Join(dir, names[0])
		if info, err := os.Lstat(path); err != nil || info.IsDir() {
			return nil
		}
		return []string{path}
	}
	depth := len(names)
	if slices.Contains(names, "**") {
		depth = -1
	}
	out := collect(nil, dir, "", strings.Join(names, "/"), depth)
	slices.Sort(out)
	return out
}

// collect adds the files under dir whose path, rel before it, matches the pattern, to so many folders
// deep; to any for less than 0.
func collect(out []string, dir, rel, pattern string, depth int) []string {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return out
	}
	for _, e := range entries {
		name, path := rel+e.Name(), filepath.Join(dir, e.Name())
		switch {
		case skipped(e.Name()):
		case e.IsDir():
			if depth != 1 {
				out = collect(out, path, name+"/", pattern, depth-1)
			}
		case glob.Match(pattern, name):
			out = append(out, path)
		}
	}
	return out
}

func isPattern(s string) bool { return strings.ContainsAny(s, "*?") }

// skipped reports whether a file or folder is hidden or holds other people's packages.
func skipped(name string) bool { return strings.HasPrefix(name, ".") || name == "node_modules" }

package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/lint/config/glob"
)

// expandWildcards puts the files that *.xlsx stands for in its place, which the command lines of Windows leave to
// the program. As there, case does not count and only the last name of a path may have * or ?; what stands for
// nothing stays, to be complained of.
func expandWildcards(args []string) []string {
	var out []string
	for _, arg := range args {
		found := []string{arg}
		if dir, pattern := filepath.Split(arg); strings.ContainsAny(pattern, "*?") && !strings.ContainsAny(dir, "*?") {
			found = matching(dir, strings.ToLower(pattern))
		}
		if len(found) == 0 {
			found = []string{arg}
		}
		out = append(out, found...)
	}
	return out
}

// matching are the paths of what matches in a folder, in order; "" is the current one.
func matching(dir, pattern string) []string {
	entries, err := os.ReadDir(filepath.Clean(dir))
	if err != nil {
		return nil
	}
	var out []string
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), ".") && glob.Name(pattern, strings.ToLower(e.Name())) {
			out = append(out, dir+e.Name())
		}
	}
	slices.Sort(out)
	return out
}

// Package glob matches paths against patterns: * and ? within a name, ** for any number of folders.
// Both are written with "/". It knows no file system; a .gitignore, whose names allow more, brings
// its own matcher of names. Start with Match.
package glob

import (
	"strings"
	"unicode/utf8"
)

// Match reports whether the whole path matches the pattern. A last ** stands for at least one name,
// one before others for none or more.
func Match(pattern, path string) bool { return MatchFunc(pattern, path, Name) }

// MatchFunc is Match with another matcher of single names.
func MatchFunc(pattern, path string, name func(pattern, name string) bool) bool {
	// Where a match fails, the last ** takes one folder more: an earlier one need not.
	again, againPath, can := "", "", false
	for pattern != "" || path != "" {
		p, restPattern := cut(pattern)
		if p == "**" {
			if restPattern == "" {
				return path != ""
			}
			again, againPath, can = restPattern, path, true
			pattern = restPattern
			continue
		}
		s, restPath := cut(path)
		if pattern != "" && path != "" && name(p, s) {
			pattern, path = restPattern, restPath
			continue
		}
		if !can || againPath == "" {
			return false
		}
		_, againPath = cut(againPath)
		pattern, path = again, againPath
	}
	return true
}

func cut(path string) (first, rest string) {
	first, rest, _ = strings.Cut(path, "/")
	return first, rest
}

// Name reports whether the name matches the pattern: * stands for any characters, ? for one.
func Name(pattern, name string) bool {
	p, s := 0, 0
	star, from := -1, 0
	for s < len(name) {
		if p < len(pattern) && pattern[p] == '*' {
			star, from = p, s
			p++
			continue
		}
		_, width := utf8.DecodeRuneInString(name[s:])
		if p < len(pattern) {
			if pattern[p] == '?' {
				p, s = p+1, s+width
				continue
			}
			if pattern[p] == name[s] {
				p, s = p+1, s+1
				continue
			}
		}
		if star < 0 {
			return false
		}
		_, width = utf8.DecodeRuneInString(name[from:])
		from += width
		p, s = star+1, from
	}
	for p < len(pattern) && pattern[p] == '*' {
		p++
	}
	return p == len(pattern)
}

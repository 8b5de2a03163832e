package project

import (
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/lint/config/glob"
)

// ignoreFile is the name of the files in which git is told what to leave out.
const ignoreFile = ".gitignore"

// ignore is one .gitignore and those of the folders above it.
type ignore struct {
	above *ignore
	dir   string // the absolute folder it lies in
	rules []ignoreRule
}

// ignoreRule is one line of it.
type ignoreRule struct {
	pattern string
	negate  bool // !pattern: is not to be left out after all
	dirOnly bool // pattern/
	path    bool // it has a slash: it is matched against the path, else against the name
}

// ignoresAbove reads the .gitignore files that hold for what lies in dir: from the folder with .git
// down to dir itself, from the project's root where there is none.
func ignoresAbove(dir, root string) *ignore {
	top := dir
	if _, ok := below(root, dir); ok {
		top = root
	}
	for at := dir; ; at = filepath.Dir(at) {
		if _, err := os.Lstat(filepath.Join(at, ".git")); err == nil {
			top = at
			break
		}
		if at == filepath.Dir(at) {
			break
		}
	}
	rest, _ := below(top, dir)
	var out *ignore
	out = out.read(top)
	for name := range strings.SplitSeq(rest, string(filepath.Separator)) {
		if name != "" {
			top = filepath.Join(top, name)
			out = out.read(top)
		}
	}
	return out
}

// read adds the .gitignore of a folder below i, if it has one.
func (i *ignore) read(dir string) *ignore {
	f, bad := Read(filepath.Join(dir, ignoreFile), Limit)
	if bad != nil {
		return i
	}
	own := &ignore{above: i, dir: dir}
	for line := range strings.Lines(strings.TrimPrefix(f.Text, "\uFEFF")) {
		if r, ok := readIgnore(strings.TrimRight(line, "\r\n")); ok {
			own.rules = append(own.rules, r)
		}
	}
	if own.rules == nil {
		return i
	}
	return own
}

// readIgnore reads a line of a .gitignore (gitignore(5)).
func readIgnore(line string) (r ignoreRule, ok bool) {
	if strings.HasPrefix(line, "#") {
		return r, false
	}
	for strings.HasSuffix(line, " ") && !strings.HasSuffix(line, `\ `) {
		line = line[:len(line)-1]
	}
	line, r.negate = strings.CutPrefix(line, "!")
	line, r.dirOnly = strings.CutSuffix(line, "/")
	r.path = strings.Contains(line, "/")
	r.pattern = strings.TrimPrefix(line, "/")
	return r, r.pattern != ""
}

// ignores reports whether the file or folder at an absolute path is left out. The folders above it must
// have been asked for before.
func (i *ignore) ignores(path string, dir bool) bool {
	name := filepath.Base(path)
	for ; i != nil; i = i.above {
		rel, ok := below(i.dir, path)
		if !ok {
			continue
		}
		rel = filepath.ToSlash(rel)
		for n := len(i.rules) - 1; n >= 0; n-- {
			r := &i.rules[n]
			if r.dirOnly && !dir {
				continue
			}
			if r.path && glob.MatchFunc(r.pattern, rel, matchName) || !r.path && matchName(r.pattern, name) {
				return !r.negate
			}
		}
	}
	return false
}

// matchName matches one name as git does: * and ?, […] for one of several characters, \ before one that
// is meant as it stands.
func matchName(pattern, name string) bool {
	again, againName := "", ""
	for can := false; pattern != "" || name != ""; {
		if strings.HasPrefix(pattern, "*") {
			again, againName, can = pattern[1:], name, true
			pattern = pattern[1:]
			continue
		}
		if name != "" {
			if rest, width := matchOne(pattern, name); width > 0 {
				pattern, name = rest, name[width:]
				continue
			}
		}
		if !can || againName == "" {
			return false
		}
		_, width := utf8.DecodeRuneInString(againName)
		againName = againName[width:]
		pattern, name = again, againName
	}
	return true
}

// matchOne matches the first character of the name; width is its length, 0 where it does not match.
func matchOne(pattern, name string) (rest string, width int) {
	r, width := utf8.DecodeRuneInString(name)
	if pattern == "" {
		return "", 0
	}
	switch pattern[0] {
	case '?':
		return pattern[1:], width
	case '[':
		if in, length := matchClass(pattern, r); length > 0 {
			if !in {
				width = 0
			}
			return pattern[length:], width
		}
	case '\\':
		if len(pattern) > 1 {
			pattern = pattern[1:]
		}
	}
	p, length := utf8.DecodeRuneInString(pattern)
	if p != r || pattern[:length] != name[:width] {
		return pattern, 0
	}
	return pattern[length:], width
}

// matchClass reads the […] that pattern begins with; length is 0 where it has no end.
func matchClass(pattern string, r rune) (in bool, length int) {
	i := 1
	negate := i < len(pattern) && (pattern[i] == '!' || pattern[i] == '^')
	if negate {
		i++
	}
	next := func() rune {
		if pattern[i] == '\\' && i+1 < len(pattern) {
			i++
		}
		c, width := utf8.DecodeRuneInString(pattern[i:])
		i += width
		return c
	}
	for first := true; i < len(pattern); first = false {
		if pattern[i] == ']' && !first {
			return in != negate, i + 1
		}
		from := next()
		to := from
		if i+1 < len(pattern) && pattern[i] == '-' && pattern[i+1] != ']' {
			i++
			to = next()
		}
		in = in || from <= r && r <= to
	}
	return false, 0
}

package project

import (
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/lint/config/glob"
)

// Links knows which files each of a set of reports names in prior, budget, source, members and include,
// and so which reports are to be checked again when a file changes. A file counts as named whether it
// exists or not: one that appears, or goes, matters too.
//
// It is filled with Set or, for all reports of a folder, by Project.Links, and kept by who keeps the
// reports. It is not safe for concurrent use.
type Links struct {
	named map[string]named // by the real path of the report
}

// named is what one report names.
type named struct {
	path     string // the report's path as it was given
	nothing  uint64 // where it names nothing: a hash of the head that says so
	files    []string
	patterns []pathPattern
}

// pathPattern is an entry of members with * or ?.
type pathPattern struct{ dir, pattern string }

// Links returns the links of the reports in a folder and below, as Walk yields them.
func (p *Project) Links(folder string) (*Links, error) {
	l := new(Links)
	err := p.Walk(folder, func(f File) bool {
		text := ""
		if file, bad := f.Read(); bad == nil {
			text = file.Text
		}
		l.Set(f.Project(), f.Path(), text)
		return true
	})
	return l, err
}

// Set takes in what the report at path, which belongs to p and has this text, names now.
func (l *Links) Set(p *Project, path, text string) {
	abs := p.abs(path)
	real := realPath(abs)
	n := named{path: path}
	head, including := upToTables(text), strings.Contains(text, "include")
	says := source.Hash(head) | 1
	if known := l.named[real]; known.path == path && known.nothing == says && !including {
		return // as between most keystrokes
	}
	file := func(name string) {
		if at, ok := p.target(filepath.Dir(abs), name); ok {
			n.files = append(n.files, places(at)...)
		}
	}
	h := parseHead(head)
	isHead := h.isReport
	if !isHead {
		h = parseHead(text)
	}
	for _, name := range [...]string{h.prior, h.budget, h.source} {
		file(name)
	}
	for _, name := range h.members {
		if !isPattern(name) {
			file(name)
		} else if at, ok := p.target(filepath.Dir(abs), name); ok {
			dir, pattern := fixedPart(at)
			n.patterns = append(n.patterns, pathPattern{realPath(dir), pattern})
		}
	}
	if including {
		for _, name := range includes(text) {
			file(name)
		}
	}
	if isHead && h.prior == "" && h.budget == "" && h.source == "" && len(h.members) == 0 && !including {
		n.nothing = says
	}
	if l.named == nil {
		l.named = map[string]named{}
	}
	l.named[real] = n
}

// Remove forgets a report; those that name it keep doing so.
func (l *Links) Remove(path string) { delete(l.named, Real(path)) }

// Paths returns the paths of all reports, sorted, as they were given to Set.
func (l *Links) Paths() []string {
	var out []string
	for _, n := range l.named {
		out = append(out, n.path)
	}
	slices.Sort(out)
	return out
}

// Sources returns the files that a report rests on, directly or through others, sorted: known reports as
// they were given to Set, others by their real paths. The report itself is none of them.
func (l *Links) Sources(path string) []string {
	self := Real(path)
	return l.reach([]string{self}, func(from string, visit func(string)) {
		n := l.named[from]
		for _, file := range n.files {
			visit(file)
		}
		if len(n.patterns) > 0 {
			for other := range l.named {
				if n.names(other) {
					visit(other)
				}
			}
		}
	})
}

// Dependents returns the reports that rest on any of the files, directly or through others, sorted and
// without the files themselves, as they were given to Set.
func (l *Links) Dependents(files ...string) []string {
	var start []string
	for _, path := range files {
		start = append(start, places(absolute(path))...)
	}
	return l.reach(start, func(to string, visit func(string)) {
		for report, n := range l.named {
			if n.names(to) {
				visit(report)
			}
		}
	})
}

// Affected returns those of the files that are reports, and the reports that rest on any of the files,
// sorted.
func (l *Links) Affected(files ...string) []string {
	out := l.Dependents(files...)
	for _, path := range files {
		for _, at := range places(absolute(path)) {
			if n, known := l.named[at]; known {
				out = append(out, n.path)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// Folders returns the folders in which the named files lie, or would, and those below which patterns look
// for them, sorted: where changes matter besides the reports' own folders.
func (l *Links) Folders() (folders, trees []string) {
	for _, n := range l.named {
		for _, file := range n.files {
			folders = append(folders, filepath.Dir(file))
		}
		for _, p := range n.patterns {
			trees = append(trees, p.dir)
		}
	}
	slices.Sort(folders)
	slices.Sort(trees)
	return slices.Compact(folders), slices.Compact(trees)
}

// Naming returns the reports that name a file at a real path themselves, sorted.
func (l *Links) Naming(real string) []string {
	var out []string
	for _, n := range l.named {
		if n.names(real) {
			out = append(out, n.path)
		}
	}
	slices.Sort(out)
	return out
}

// reach returns what is reached from the start by steps, the start itself left out.
func (l *Links) reach(start []string, step func(from string, visit func(string))) []string {
	seen := map[string]bool{}
	for _, s := range start {
		seen[s] = true
	}
	reached := map[string]bool{}
	for next := slices.Clone(start); len(next) > 0; next = next[1:] {
		step(next[0], func(to string) {
			if seen[to] {
				return
			}
			seen[to] = true
			next = append(next, to)
			if n, known := l.named[to]; known {
				to = n.path
			}
			reached[to] = true
		})
	}
	return slices.Sorted(maps.Keys(reached))
}

// names reports whether n names the file at a real path.
func (n *named) names(file string) bool {
	return slices.Contains(n.files, file) || slices.ContainsFunc(n.patterns, func(p pathPattern) bool {
		rel, ok := below(p.dir, file)
		return ok && IsReport(file) && matches(p.pattern, filepath.ToSlash(rel))
	})
}

// matches reports whether expand would find a file of this path below the pattern's folder.
func matches(pattern, rel string) bool {
	return glob.Match(pattern, rel) && !slices.ContainsFunc(strings.Split(rel, "/"), skipped)
}

// target returns the absolute path that a name in a report of folder dir stands for; ok is false where
// no file of the project can be meant.
func (p *Project) target(dir, name string) (abs string, ok bool) {
	if strings.TrimSpace(name) == "" || !IsRelative(name) {
		return "", false
	}
	abs = filepath.Join(dir, filepath.FromSlash(name))
	_, ok = p.Rel(abs)
	return abs, ok
}

// fixedPart cuts a path before the first name with * or ?.
func fixedPart(path string) (dir, pattern string) {
	dir, pattern = filepath.Dir(path), filepath.Base(path)
	for isPattern(dir) {
		pattern = filepath.Base(dir) + "/" + pattern
		dir = filepath.Dir(dir)
	}
	return dir, pattern
}

// absolute is filepath.Abs where the working folder is known.
func absolute(path string) string {
	if abs, err := filepath.Abs(path); err == nil {
		return abs
	}
	return filepath.Clean(path)
}

// places are the real paths under which a change of the file at an absolute path can be met: its own,
// and where it is a symbolic link, that of what it leads to.
func places(abs string) []string {
	own, real := filepath.Join(realPath(filepath.Dir(abs)), filepath.Base(abs)), realPath(abs)
	if own == real {
		return []string{real}
	}
	return []string{own, real}
}

// Real returns the absolute path of a file without symbolic links, as far as there is something.
func Real(path string) string { return realPath(absolute(path)) }

// realPath resolves the symbolic links of an absolute path as far as there is something.
func realPath(abs string) string {
	if real, err := filepath.EvalSymlinks(abs); err == nil {
		return real
	}
	dir := filepath.Dir(abs)
	if dir == abs {
		return abs
	}
	return filepath.Join(realPath(dir), filepath.Base(abs))
}

// includes returns what the [[include]] of a report name. They may stand anywhere.
func includes(text string) []string {
	r := doc.Reader{Doc: doc.Build(syntax.Parse(source.New("", text)))}
	list := r.Get(doc.Root, "include")
	if list == doc.None || r.Kind(list) != doc.List {
		return nil
	}
	var out []string
	for e := r.First(list); e != doc.None; e = r.Next(e) {
		for c := r.First(e); c != doc.None; c = r.Next(c) { // a second file in one block counts too
			if r.Key(c) == "file" {
				out = append(out, r.Text(c))
			}
		}
	}
	return out
}

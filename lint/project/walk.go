package project

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/config"
)

const (
	// ReportSuffix is how the names of reports end.
	ReportSuffix = ".juesuan.toml"
	partSuffix   = ".part.juesuan.toml"
)

// Walk yields the report files of a folder and below, in order of their paths (those behind symbolic
// links last), until yield returns false; a path that is a file is yielded itself, whatever its name.
// What exclude names is never yielded; what .gitignore names, hidden folders, node_modules and
// *.part.juesuan.toml only when named. No file is yielded twice. A path that does not exist is an error
// that wraps fs.ErrNotExist: a mistake of the caller's, not a finding.
func (p *Project) Walk(path string, yield func(File) bool) error {
	return p.WalkFolders(path, func(string) {}, yield)
}

// WalkFolders is Walk that also tells the folders it enters, each before it is read: who wants to know of
// changes begins to watch it then, and misses none.
func (p *Project) WalkFolders(path string, enter func(folder string), yield func(File) bool) error {
	return p.walk(path, IsReport, enter, yield)
}

// WalkFor is Walk for the files whose names are wanted, instead of the reports.
func (p *Project) WalkFor(path string, wanted func(name string) bool, yield func(File) bool) error {
	return p.walk(path, wanted, func(string) {}, yield)
}

func (p *Project) walk(path string, wanted func(name string) bool, enter func(folder string), yield func(File) bool) error {
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	rel, inside := p.Rel(path)
	if inside && p.Config.Excluded(rel, info.IsDir()) {
		return nil
	}
	if !inside {
		rel = ""
	}
	if !info.IsDir() {
		yield(FileAt(path, p))
		return nil
	}
	abs := p.abs(path)
	w := walker{top: p, wanted: wanted, enter: enter, yield: yield, entered: map[string]folder{}, yielded: map[string]bool{}}
	at := folder{path: filepath.Clean(path), real: abs, rel: rel, project: p, start: true}
	if real, err := filepath.EvalSymlinks(abs); err == nil {
		at.real = real
	}
	at.ignore = ignoresAbove(at.real, p.real)
	for more := w.folder(at); more && len(w.links) > 0; {
		link := w.links[0]
		w.links = w.links[1:]
		more = w.follow(link)
	}
	return nil
}

// walker walks one folder.
type walker struct {
	top   *Project
	enter func(folder string)
	yield func(File) bool
	// wanted tells the files by their names.
	wanted func(name string) bool
	// entered are the folders that were entered, by real path; yielded the real paths of files that links
	// led to. What else was yielded is known by its folder: there may be a hundred thousand files.
	entered map[string]folder
	yielded map[string]bool
	// links are the symbolic links met, looked at last: what they lead to may have been seen by then.
	links []folder
}

// folder is a place on the way.
type folder struct {
	path    string // to show and to open
	real    string // absolute, without symbolic links
	rel     string // relative to the project's root, with "/"
	project *Project
	ignore  *ignore
	start   bool // the folder that was named
}

// below returns the place of an entry.
func (f folder) below(name string) folder {
	f.path, f.real, f.start = filepath.Join(f.path, name), filepath.Join(f.real, name), false
	if f.rel != "" {
		f.rel += "/"
	}
	f.rel += name
	return f
}

// isLeftOut reports whether an entry called name is passed over: it is hidden, excluded or ignored.
func (f folder) isLeftOut(name string, dir bool) bool {
	return skipped(name) || f.project.Config.Excluded(f.rel, dir) || f.ignore.ignores(f.real, dir)
}

// folder walks a folder; false ends the walk.
func (w *walker) folder(at folder) bool {
	if _, ok := w.entered[at.real]; ok {
		return true
	}
	w.enter(at.path)
	held, err := list(at.path)
	if err == nil && !at.start {
		at = w.within(at, held)
	}
	w.entered[at.real] = at
	if err != nil {
		return w.yield(FileAt(at.path, at.project).unreadable(systemError(at.path, err)))
	}
	in := &place{path: at.path, names: held.names, project: at.project}
	for _, e := range held.entries {
		name := held.name(e)
		next := at.below(name)
		if next.isLeftOut(name, e.kind.IsDir()) {
			continue
		}
		more := true
		switch {
		case e.kind&fs.ModeSymlink != 0:
			w.links = append(w.links, next)
		case e.kind.IsDir():
			more = w.folder(next)
		case !w.wanted(name):
		case e.kind.IsRegular():
			more = w.yield(File{in, e.at, e.end})
		default:
			more = w.yield(FileAt(next.path, at.project))
		}
		if !more {
			return false
		}
	}
	return true
}

// IsReport reports whether a file is a report by its name.
func IsReport(path string) bool {
	return strings.HasSuffix(path, ReportSuffix) && !strings.HasSuffix(path, partSuffix)
}

// within looks whether a folder is a project or a repository of its own, and what its .gitignore says.
func (w *walker) within(at folder, held listing) folder {
	repository := held.has(".git")
	// A configuration that the user names holds for all.
	if (held.has(config.FileName) || repository && !at.project.configured()) && w.top.options.ConfigFile == "" {
		at.project, _ = OpenWith(w.top.abs(at.path), w.top.rules, w.top.options)
		at.rel = ""
	}
	if repository {
		at.ignore = nil
	}
	if held.has(ignoreFile) {
		at.ignore = at.ignore.read(at.real)
	}
	return at
}

// configured reports whether the root is one because of its juesuan.toml.
func (p *Project) configured() bool {
	_, err := os.Stat(filepath.Join(p.Root, config.FileName))
	return err == nil
}

// hasYielded reports whether the file at a real path, which is no symbolic link, has been yielded: by a link,
// or where it lies.
func (w *walker) hasYielded(real string) bool {
	at, entered := w.entered[filepath.Dir(real)]
	name := filepath.Base(real)
	return w.yielded[real] || entered && w.wanted(name) && !at.below(name).isLeftOut(name, false)
}

// follow looks at what a symbolic link leads to, which must lie within the project.
func (w *walker) follow(link folder) bool {
	report := w.wanted(filepath.Base(link.path))
	real, inside, err := link.project.inside(link.real)
	switch {
	case err != nil:
		if !report {
			return true
		}
		bad := systemError(link.path, err)
		if bad.Kind == NotFound {
			bad.Message = lint.Msg("符号链接指向的文件不存在。", "the symbolic link leads to a file that does not exist.")
		}
		return w.yield(FileAt(link.path, link.project).unreadable(bad))
	case !inside:
		if !report {
			return true
		}
		return w.yield(FileAt(link.path, link.project).unreadable(unreadable(link.path, OutOfTree, nil,
			lint.Msg("符号链接指到了工程的文件夹之外，不读。", "the symbolic link leads out of the project's folder, and is not followed."))))
	}
	info, err := os.Stat(real)
	if err != nil || !info.IsDir() && w.hasYielded(real) {
		return true
	}
	if link.project.Config.Excluded(link.rel, info.IsDir()) || link.ignore.ignores(link.real, info.IsDir()) {
		return true
	}
	// What exclude says of the place it leads to counts too.
	rel, _ := below(link.project.real, real)
	link.real, link.rel = real, filepath.ToSlash(rel)
	if link.project.Config.Excluded(link.rel, info.IsDir()) {
		return true
	}
	switch {
	case info.IsDir():
		return w.folder(link)
	case report:
		w.yielded[real] = true
		return w.yield(FileAt(link.path, link.project))
	}
	return true
}

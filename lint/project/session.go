package project

import (
	"cmp"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// Session follows folders of reports while their files change on disk and documents are edited. It says
// which reports a change affects; what a report comes to is asked of a Snapshot. It is safe for
// concurrent use.
//
// A document's text stands in place of its file's for all who name it. Only what is affected is checked
// again: the changed report and those that rest on it.
type Session struct {
	// Complete adds to a project's checker what the caller wants besides; nil adds nothing. It is set before
	// the session is used.
	Complete func(p *Project, c *lint.Checker)

	rules []*lint.Rule

	mu       sync.Mutex
	folders  []string
	projects map[string]*Project // by root
	roots    map[string]string   // by folder
	reports  map[string]File     // of the folders, by real path
	links    Links
	now      *Snapshot

	scratch atomic.Pointer[lint.Scratch] // for the next check, nil while one has it
}

// NewSession returns a session without folders or documents.
func NewSession(rules []*lint.Rule) *Session {
	s := &Session{rules: rules, projects: map[string]*Project{}, roots: map[string]string{}, reports: map[string]File{}}
	s.now = &Snapshot{session: s, docs: map[string]*Document{}, open: texts{}}
	return s
}

// Snapshot returns the state of now.
func (s *Session) Snapshot() *Snapshot {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.now
}

// Open opens a document, or gives it a new text, and returns the reports that this affects, itself
// first, by real path. The path may be that of no file.
func (s *Session) Open(path string, version int32, text string) []string {
	path = absolute(path)
	real := s.realOf(path)
	s.mu.Lock()
	defer s.mu.Unlock()
	p := s.projectOf(path)
	d := &Document{Path: path, Real: real, Version: version, File: source.New(p.Show(path), text), session: s}
	_, d.bad = ReadText(d.File.Name, text, Limit)
	s.links.Set(p, path, text)
	docs, open := maps.Clone(s.now.docs), maps.Clone(s.now.open)
	docs[real], open[real] = d, openText{d.File, d.bad}
	return s.install(docs, open, real)
}

// realOf is the real path of a document: while it is open, the one that it was opened under.
func (s *Session) realOf(path string) string {
	for _, d := range s.Snapshot().docs {
		if d.Path == path {
			return d.Real
		}
	}
	return realPath(path)
}

// Close closes a document: its file counts again.
func (s *Session) Close(path string) []string {
	real := s.realOf(absolute(path))
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.now.docs[real] == nil {
		return nil
	}
	docs, open := maps.Clone(s.now.docs), maps.Clone(s.now.open)
	delete(docs, real)
	delete(open, real)
	if _, ok := s.reports[real]; !ok {
		s.links.Remove(real)
	}
	return s.install(docs, open, real)
}

// install makes the next snapshot: documents that rest on what changed are to be checked again.
func (s *Session) install(docs map[string]*Document, open texts, changed ...string) []string {
	affected := changed
	for _, path := range s.links.Dependents(changed...) {
		affected = append(affected, Real(path))
	}
	s.now = &Snapshot{session: s, docs: docs, open: open}
	for _, real := range affected {
		if d := docs[real]; d != nil {
			docs[real] = d.again(s.projectOf(d.Path).over(open))
		}
	}
	return affected
}

// Expect says which folders SetFolders will be called with: documents opened before belong to their projects.
func (s *Session) Expect(folders []string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !slices.Equal(s.folders, folders) {
		s.folders, s.roots = slices.Clone(folders), map[string]string{}
	}
}

// Folders returns the folders that are followed.
func (s *Session) Folders() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.folders
}

// SetFolders looks for the reports of folders, and returns them and those of the former folders.
func (s *Session) SetFolders(folders []string) []string {
	s.Expect(folders)
	return s.Look()
}

// Look looks for the reports of the folders anew, and returns them and those that were known before.
func (s *Session) Look() []string {
	before, _ := s.look(s.Folders())
	s.mu.Lock()
	defer s.mu.Unlock()
	all := slices.Concat(before, slices.Collect(maps.Keys(s.reports)))
	slices.Sort(all)
	return slices.Compact(all)
}

// look looks for the reports of folders. It returns those known before, and those that have come or gone.
func (s *Session) look(folders []string) (before, differ []string) {
	found := s.walk(folders)
	s.mu.Lock()
	defer s.mu.Unlock()
	for real := range s.reports {
		before = append(before, real)
		if _, ok := found[real]; !ok {
			differ = append(differ, real)
			if s.now.docs[real] == nil {
				s.links.Remove(real)
			}
		}
	}
	for real := range found {
		if _, ok := s.reports[real]; !ok {
			differ = append(differ, real)
		}
	}
	s.reports = found
	return before, differ
}

// walk finds the reports of folders.
func (s *Session) walk(folders []string) map[string]File {
	found := map[string]File{}
	inward := slices.SortedFunc(slices.Values(folders), func(a, b string) int { return cmp.Compare(len(a), len(b)) })
	for _, folder := range inward {
		s.mu.Lock()
		p := s.projectOf(filepath.Join(folder, "x"))
		s.mu.Unlock()
		// A folder that is not there holds no reports.
		_ = p.Walk(folder, func(f File) bool {
			abs := absolute(f.Path())
			found[realPath(abs)] = f
			s.mu.Lock()
			s.projects[f.Project().Root] = cmp.Or(s.projects[f.Project().Root], f.Project())
			s.roots[filepath.Dir(abs)] = f.Project().Root
			s.mu.Unlock()
			return true
		})
	}
	return found
}

// Changed tells of files that were made, changed or removed on disk, and returns the reports that this
// affects.
func (s *Session) Changed(paths ...string) []string {
	s.mu.Lock()
	again, governed := false, false
	var reals []string
	for _, path := range paths {
		path = absolute(path)
		real := realPath(path)
		reals = append(reals, real)
		_, known := s.reports[real]
		again = again || !known || !exists(path)
		governed = governed || s.isFolder(path) || slices.ContainsFunc(slices.Collect(maps.Values(s.projects)), func(p *Project) bool { return p.Governs(path) })
	}
	folders := s.folders
	if governed {
		s.projects, s.roots = map[string]*Project{}, map[string]string{}
	}
	s.mu.Unlock()

	var affected []string
	switch {
	case governed:
		affected = s.Look()
	case again:
		_, affected = s.look(folders)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	docs := maps.Clone(s.now.docs)
	if governed {
		for real := range docs {
			reals = append(reals, real)
		}
	}
	for _, real := range s.install(docs, s.now.open, slices.Concat(reals, affected)...) {
		_, report := s.reports[real]
		if (report || docs[real] != nil || IsReport(real)) && !slices.Contains(affected, real) {
			affected = append(affected, real)
		}
	}
	return affected
}

// isFolder reports whether a path is that of a folder, or was that of one that matters.
func (s *Session) isFolder(path string) bool {
	if info, err := os.Stat(path); err == nil {
		return info.IsDir()
	}
	for dir := range s.roots {
		if _, inside := below(path, dir); inside {
			return true
		}
	}
	return false
}

// Reopen has the projects read their settings again.
func (s *Session) Reopen() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.projects, s.roots = map[string]*Project{}, map[string]string{}
}

// Again has everything checked again, and returns all reports and documents.
func (s *Session) Again() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	docs := maps.Clone(s.now.docs)
	all := slices.Concat(slices.Collect(maps.Keys(s.reports)), slices.Collect(maps.Keys(docs)))
	slices.Sort(all)
	return s.install(docs, s.now.open, slices.Compact(all)...)
}

// projectOf returns the project that a file belongs to.
func (s *Session) projectOf(path string) *Project {
	dir := filepath.Dir(path)
	root, ok := s.roots[dir]
	if !ok {
		root = s.rootOf(dir)
		s.roots[dir] = root
	}
	p := s.projects[root]
	if p == nil {
		p, _ = Open(root, s.rules)
		s.projects[root] = p
	}
	return p
}

// rootOf returns the root of the project that the files of a folder belong to, as a walk of the session's
// folders finds it: without a marker it is the innermost of these around it, else the folder itself.
func (s *Session) rootOf(dir string) string {
	root, ok := marked(dir)
	if ok {
		return root
	}
	for _, folder := range s.folders {
		if _, inside := below(folder, dir); inside && len(folder) > len(root) {
			root = folder
		}
	}
	return cmp.Or(root, dir)
}

// Projects returns the projects of the folders, reports and documents, by root. Others that have been met are
// forgotten: nobody tells of changes of their settings.
func (s *Session) Projects() []*Project {
	s.mu.Lock()
	defer s.mu.Unlock()
	used := map[string]bool{}
	for _, folder := range s.folders {
		used[s.projectOf(filepath.Join(folder, "x")).Root] = true
	}
	for _, f := range s.reports {
		used[f.Project().Root] = true
	}
	for _, d := range s.now.docs {
		used[s.projectOf(d.Path).Root] = true
	}
	maps.DeleteFunc(s.projects, func(root string, _ *Project) bool { return !used[root] })
	maps.DeleteFunc(s.roots, func(_, root string) bool { return !used[root] })
	return slices.SortedFunc(maps.Values(s.projects), func(a, b *Project) int { return strings.Compare(a.Root, b.Root) })
}

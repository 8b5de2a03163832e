package project

import (
	"maps"
	"path/filepath"
	"slices"

	"github.com/juesuan/juesuan-lint/dsl/source"
)

// Dependents returns the reports that rest on the one at a real path, by their absolute paths, sorted.
func (s *Snapshot) Dependents(real string) []string {
	s.session.mu.Lock()
	defer s.session.mu.Unlock()
	out := s.session.links.Dependents(real)
	for i := range out {
		out[i] = absolute(out[i])
	}
	return out
}

// Reports returns the absolute paths of all reports of the session's folders and of all open documents,
// sorted.
func (s *Snapshot) Reports() []string {
	paths := map[string]string{}
	s.session.mu.Lock()
	for real, f := range s.session.reports {
		paths[real] = absolute(f.Path())
	}
	s.session.mu.Unlock()
	for real, d := range s.docs {
		paths[real] = d.Path
	}
	return slices.Sorted(maps.Values(paths))
}

// Text returns the text of a report, the open one's if it is open; nil where it cannot be read.
func (s *Snapshot) Text(path string) *source.File {
	if d := s.Document(path); d != nil {
		return d.File
	}
	f, _ := Read(path, Limit)
	return f
}

// Beside returns the absolute path of a file that a document names.
func (d *Document) Beside(name string) (path string, ok bool) {
	return d.project.target(filepath.Dir(d.Path), name)
}

// Members returns the real paths of the reports that the document consolidates, each once.
func (d *Document) Members() []string {
	r := d.Result().Report
	if r == nil {
		return nil
	}
	var out []string
	for _, entry := range r.Members {
		for _, real := range d.project.expandMember(filepath.Dir(d.Path), entry.S) {
			if real != d.Real && !slices.Contains(out, real) {
				out = append(out, real)
			}
		}
	}
	return out
}

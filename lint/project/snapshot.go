package project

import (
	"maps"
	"os"
	"runtime"
	"slices"
	"strings"
	"sync"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/suspect"
)

// Snapshot is the state of a session at one moment. It is immutable.
type Snapshot struct {
	session *Session
	docs    map[string]*Document // by real path
	open    texts
}

// Document is one text of a report, open in an editor, with what a check of it gives.
type Document struct {
	// Path is the absolute path that it was opened by; Real the same without symbolic links.
	Path, Real string
	Version    int32
	File       *source.File

	bad     *Unreadable
	project *Project
	session *Session

	once   sync.Once
	result *lint.Result
	found  sync.Once
	whole  *lint.Result
}

// Documents returns the open documents, by path.
func (s *Snapshot) Documents() []*Document {
	return slices.SortedFunc(maps.Values(s.docs), func(a, b *Document) int {
		if a.Path < b.Path {
			return -1
		}
		return 1
	})
}

// Document returns the open document of a path, nil where it is not open.
func (s *Snapshot) Document(path string) *Document {
	if d := s.docs[path]; d != nil {
		return d
	}
	return s.docs[Real(path)]
}

// Read returns the report at a path as a document: the open one, else its file, nil where it cannot be
// read.
func (s *Snapshot) Read(path string) *Document {
	if d := s.Document(path); d != nil {
		return d
	}
	path = absolute(path)
	s.session.mu.Lock()
	p := s.session.projectOf(path).over(s.open)
	s.session.mu.Unlock()
	f, bad := Read(p.Show(path), Limit)
	if bad != nil {
		return nil
	}
	d := &Document{Path: path, Real: realPath(path), File: f, session: s.session}
	return d.again(p)
}

// again returns the document, not checked yet, in a project.
func (d *Document) again(p *Project) *Document {
	return &Document{Path: d.Path, Real: d.Real, Version: d.Version, File: d.File, bad: d.bad, project: p, session: d.session}
}

// Project returns the project that the document belongs to.
func (d *Document) Project() *Project { return d.project }

// Result returns what the document comes to. It is computed once, and may be read concurrently. Its
// Report is nil where the text is none, or the check failed.
func (d *Document) Result() *lint.Result {
	d.once.Do(func() { d.result = d.session.check(together(), d.project, d.File, d.bad, false) })
	return d.result
}

// together is a worker for what somebody waits for: all processors look at it.
func together() *lint.Worker { return &lint.Worker{Processors: runtime.GOMAXPROCS(0)} }

// Found returns what is found in the document with the parts that it includes put in. Findings name the
// files that they stand in.
func (d *Document) Found() *lint.Result {
	own := d.Result()
	if own.Report == nil || len(own.Report.Includes) == 0 {
		return own
	}
	d.found.Do(func() { d.whole = d.session.check(together(), d.project, d.File, d.bad, true) })
	return d.whole
}

// check checks a text of a project in w's memory, as the command does: a text that cannot be checked is a
// finding of its own, and what exclude names draws none. A check that fails as a whole is told among the
// panics of its rules. whole puts in the parts that the report includes; without, every place in the result is
// one of f.
func (s *Session) check(w *lint.Worker, p *Project, f *source.File, bad *Unreadable, whole bool) (r *lint.Result) {
	if rel, inside := p.Rel(f.Name); inside && p.Config.Excluded(rel, false) {
		defer func() {
			if r != nil {
				r.Diagnostics, r.Suppressed = nil, nil
			}
		}()
	}
	defer func() {
		if v := recover(); v != nil {
			*w = lint.Worker{Processors: w.Processors} // its memory may be in any state
			r = &lint.Result{File: f, Panics: []lint.RulePanic{{Rule: &lint.Rule{ID: "-"}, Value: v}}}
		}
	}()
	w.Checker = p.Checker()
	w.Suspects = suspect.Find
	if !whole {
		w.Include = nil
	}
	if s.Complete != nil {
		s.Complete(p, w.Checker)
	}
	if bad != nil {
		r = &lint.Result{File: bad.File}
		if d, ok := bad.Finding(w.Checker); ok {
			r.Diagnostics = []lint.Diagnostic{d}
		}
		return r
	}
	w.Scratch = s.scratch.Swap(nil)
	r = w.Check(f)
	s.scratch.Store(w.Scratch)
	w.Scratch = nil
	r.Eval.TextFigures()
	if r.Others != nil {
		r.Others.Prior()
	}
	r.Eval.Share()
	return r
}

// Includers returns the reports that name the part at a real path, sorted; none for what is no part.
func (s *Snapshot) Includers(real string) []string {
	if !strings.HasSuffix(real, partSuffix) {
		return nil
	}
	s.session.mu.Lock()
	defer s.session.mu.Unlock()
	return s.session.links.Naming(real)
}

// Check checks the report at a real path in w's memory: the open document's text, else its file's. ok is
// false where there is neither. The result is valid until w's next check.
func (s *Snapshot) Check(w *lint.Worker, real string) (r *lint.Result, ok bool) {
	if d := s.docs[real]; d != nil {
		return d.Found(), true
	}
	s.session.mu.Lock()
	file, ok := s.session.reports[real]
	s.session.mu.Unlock()
	if !ok {
		return nil, false
	}
	f, bad := file.Read()
	if bad != nil {
		f = bad.File
	}
	s.session.mu.Lock()
	p := s.session.projectOf(absolute(file.Path())).over(s.open)
	s.session.links.Set(p, file.Path(), f.Text)
	s.session.mu.Unlock()
	return s.session.check(w, p, source.New(p.Show(absolute(file.Path())), f.Text), bad, true), true
}

// Project returns the project that the report at a real path belongs to.
func (s *Snapshot) Project(real string) *Project {
	if d := s.docs[real]; d != nil {
		return d.project
	}
	s.session.mu.Lock()
	defer s.session.mu.Unlock()
	if file, ok := s.session.reports[real]; ok {
		real = absolute(file.Path())
	}
	return s.session.projectOf(real)
}

// IsReport reports whether a real path is that of a report of the session's folders.
func (s *Snapshot) IsReport(real string) bool {
	s.session.mu.Lock()
	defer s.session.mu.Unlock()
	_, ok := s.session.reports[real]
	return ok
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

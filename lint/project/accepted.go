package project

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/baseline"
	"github.com/juesuan/juesuan-lint/lint/config"
)

// Accepted is a baseline with its place: the paths in it start from the folder that it lies in.
type Accepted struct {
	// Path is that of the baseline, to show and to open; it need not be there yet.
	Path string
	// Baseline is never nil.
	Baseline *baseline.Baseline
	// Text is what the file holds; "" where there is none.
	Text string

	dir string
}

// Accepted returns the baseline in the project's root.
func (p *Project) Accepted() (*Accepted, []config.Problem) {
	return ReadAccepted(p.Show(filepath.Join(p.Root, baseline.FileName)))
}

// ReadAccepted returns the baseline at a path; an empty one where there is none, and nil where there is one
// that cannot be read. The problems are what is wrong with it.
func ReadAccepted(path string) (*Accepted, []config.Problem) {
	a := &Accepted{Path: path, Baseline: new(baseline.Baseline), dir: filepath.Dir(absolute(path))}
	f, bad := Read(path, Limit)
	switch {
	case bad != nil && bad.Kind == NotFound:
		return a, nil
	case bad != nil:
		return nil, []config.Problem{{File: bad.File, Span: bad.Span, Message: bad.Message}}
	}
	a.Text = f.Text
	var problems []config.Problem
	b, found := baseline.Parse(f)
	for _, problem := range found {
		problems = append(problems, config.Problem{File: f, Span: problem.Span, Message: problem.Message})
	}
	if b == nil {
		return nil, problems
	}
	a.Baseline = b
	return a, problems
}

// Rel is the path of a report as the baseline writes it.
func (a *Accepted) Rel(path string) string {
	if rel, err := filepath.Rel(a.dir, absolute(path)); err == nil {
		path = rel
	}
	return filepath.ToSlash(path)
}

// Hide hides what is accepted among the findings of one report. It fits lint.Checker.Baseline.
func (a *Accepted) Hide(r *lint.Result) {
	if !a.Baseline.Empty() {
		a.Baseline.Hide(a.Rel(r.File.Name), r)
	}
}

// Missing returns the reports in the baseline that are no longer there.
func (a *Accepted) Missing() []string {
	return slices.DeleteFunc(a.Baseline.Paths(), func(path string) bool {
		_, err := os.Stat(filepath.Join(a.dir, filepath.FromSlash(path)))
		return !errors.Is(err, fs.ErrNotExist)
	})
}

package lsp

import (
	"path/filepath"
	"sync"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/baseline"
	"github.com/juesuan/juesuan-lint/lint/config"
	"github.com/juesuan/juesuan-lint/lint/project"
)

// baselines are the accepted findings of the projects, read once.
type baselines struct {
	mu     sync.Mutex
	byRoot map[string]*accepted
}

// accepted is the baseline of one project, and what is wrong with it.
type accepted struct {
	baseline *baseline.Baseline
	file     *source.File
	problems []config.Problem
}

// of returns the baseline in the root of a project.
func (b *baselines) of(p *project.Project) *accepted {
	b.mu.Lock()
	defer b.mu.Unlock()
	if h := b.byRoot[p.Root]; h != nil {
		return h
	}
	h := &accepted{baseline: new(baseline.Baseline)}
	path := filepath.Join(p.Root, baseline.FileName)
	f, bad := project.Read(path, project.Limit)
	switch {
	case bad == nil:
		parsed, problems := baseline.Parse(f)
		if parsed != nil { // one of a later version is
			h.baseline = parsed
		}
		for _, at := range problems {
			h.problems = append(h.problems, config.Problem{File: f, Span: at.Span, Message: at.Message})
		}
	case bad.Kind != project.NotFound:
		h.problems = []config.Problem{{File: source.New(path, ""), Message: bad.Message}}
	}
	if b.byRoot == nil {
		b.byRoot = map[string]*accepted{}
	}
	b.byRoot[p.Root] = h
	return h
}

// forget has the baselines read again.
func (b *baselines) forget() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.byRoot = nil
}

// hide returns what hides the accepted findings of a project's reports.
func (b *baselines) hide(p *project.Project) func(*lint.Result) {
	held := b.of(p).baseline
	return func(r *lint.Result) {
		rel, err := filepath.Rel(p.Root, p.Abs(r.File.Name))
		if err == nil {
			held.Hide(filepath.ToSlash(rel), r)
		}
	}
}

package lsp

import (
	"maps"
	"slices"
	"sync"

	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/config"
	"github.com/juesuan/juesuan-lint/lint/project"
)

// baselines are the accepted findings of the projects, read once.
type baselines struct {
	mu     sync.Mutex
	byRoot map[string]*accepted
}

// accepted is the baseline of one project, nil where it cannot be read, and what is wrong with it.
type accepted struct {
	baseline *project.Accepted
	problems []config.Problem
}

// of returns the baseline in the root of a project.
func (b *baselines) of(p *project.Project) *accepted {
	b.mu.Lock()
	defer b.mu.Unlock()
	if h := b.byRoot[p.Root]; h != nil {
		return h
	}
	h := new(accepted)
	h.baseline, h.problems = p.Accepted()
	if b.byRoot == nil {
		b.byRoot = map[string]*accepted{}
	}
	b.byRoot[p.Root] = h
	return h
}

// forget has the baselines read again.
func (b *baselines) forget() { b.keep(nil) }

// keep forgets the baselines of all other projects.
func (b *baselines) keep(projects []*project.Project) {
	b.mu.Lock()
	defer b.mu.Unlock()
	maps.DeleteFunc(b.byRoot, func(root string, _ *accepted) bool {
		return !slices.ContainsFunc(projects, func(p *project.Project) bool { return p.Root == root })
	})
}

// hide returns what hides the accepted findings of a project's reports, nil for nothing.
func (b *baselines) hide(p *project.Project) func(*lint.Result) {
	if held := b.of(p).baseline; held != nil {
		return held.Hide
	}
	return nil
}

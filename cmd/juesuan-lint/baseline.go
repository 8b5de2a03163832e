package main

import (
	"cmp"
	"errors"
	"flag"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sync"

	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/baseline"
	"github.com/juesuan/juesuan-lint/lint/output"
	"github.com/juesuan/juesuan-lint/lint/project"
)

// held is a baseline in use. The paths in it start from the folder that it lies in.
type held struct {
	path     string // to show and to open
	dir      string // absolute
	baseline *baseline.Baseline
	text     string // as it is on the disk; "" where there is none yet
}

// holding returns the baseline of a project: the one that the flags name, else the one in its root; nil
// for none. What is wrong with it is told.
func (c *checking) holding(p *project.Project) *held {
	if c.noBaseline {
		return nil
	}
	path := p.Show(filepath.Join(p.Root, baseline.FileName))
	if c.baseline != "" {
		path = c.baseline
	}
	if h, known := c.held[path]; known {
		return h
	}
	h := &held{path: path, baseline: new(baseline.Baseline)}
	c.held[path] = h
	if abs, err := filepath.Abs(path); err == nil {
		h.dir = filepath.Dir(abs)
	}
	f, bad := project.Read(path, project.Limit)
	switch {
	case bad == nil:
		h.text = f.Text
		b, problems := baseline.Parse(f)
		for _, problem := range problems {
			c.exit = max(c.exit, exitUsage)
			c.complain(output.Place(f, problem.Span) + " " + problem.Message.In(c.lang))
		}
		h.baseline = b
	case bad.Kind != project.NotFound:
		c.exit = max(c.exit, exitUsage)
		c.complain(output.Place(bad.File, bad.Span) + " " + bad.Message.In(c.lang))
		h.baseline = nil
	case c.baseline != "" && !c.accepting:
		c.exit = max(c.exit, exitUsage)
		c.complain(c.say("找不到“{0}”。", "“{0}” does not exist.", path))
	}
	if h.baseline == nil {
		h = nil
		c.held[path] = nil
	}
	return h
}

// rel is the path of a report as the baseline writes it.
func (h *held) rel(path string) string {
	if abs, err := filepath.Abs(path); err == nil {
		if rel, err := filepath.Rel(h.dir, abs); err == nil {
			path = rel
		}
	}
	return filepath.ToSlash(path)
}

// hide hides what is accepted among the findings of one report.
func (h *held) hide(r *lint.Result) { h.baseline.Hide(h.rel(r.File.Name), r) }

// missing returns the reports in the baseline that are no longer there.
func (h *held) missing() []string {
	return slices.DeleteFunc(h.baseline.Paths(), func(path string) bool {
		_, err := os.Stat(filepath.Join(h.dir, filepath.FromSlash(path)))
		return !errors.Is(err, os.ErrNotExist)
	})
}

// gone counts the accepted findings of reports that are no longer there.
func (c *checking) gone() (n int) {
	for _, h := range c.held {
		if h != nil {
			for _, path := range h.missing() {
				n += h.baseline.Count(path)
			}
		}
	}
	return n
}

// acceptFindings checks files and folders, and accepts what is found.
func (p *program) acceptFindings(fs *flag.FlagSet) func(args []string) (int, error) {
	c := newChecking(p)
	c.accepting, c.failOn = true, "never"
	c.projectFlags(fs)
	c.baselineFlag(fs)
	return func(paths []string) (int, error) {
		if err := c.gatherAll(paths); err != nil {
			return exitUsage, err
		}
		a := &accepter{checking: c, scopes: map[string]*scope{}, after: map[*held]*baseline.Baseline{}}
		for i := range c.jobs {
			a.scopes[c.jobs[i].path] = c.jobs[i].scope
		}
		for _, h := range c.held {
			if h == nil {
				continue
			}
			after := h.baseline.Clone()
			for _, path := range h.missing() {
				after.Remove(path)
			}
			a.after[h] = after
		}
		stream, _ := c.checkAll(a)
		if exit, err := c.end(stream, false); err != nil {
			return exit, err
		}
		return c.exit, a.write()
	}
}

// accepter takes the place of an output format: it accepts what is found.
type accepter struct {
	*checking
	scopes map[string]*scope // by the path of the report

	mu    sync.Mutex
	after map[*held]*baseline.Baseline
	left  []string // reports that could not be looked at whole
}

// Begin implements output.Format.
func (a *accepter) Begin(b []byte) []byte { return b }

// Separator implements output.Format.
func (a *accepter) Separator() string { return "" }

// End implements output.Format.
func (a *accepter) End(b []byte, _ *output.Rest) []byte { return b }

// Result implements output.Format.
func (a *accepter) Result(c *output.Chunk, r *lint.Result) {
	for _, p := range r.Panics {
		c.Panics = append(c.Panics, output.Panic{File: r.File.Name, Rule: p.Rule.ID, Detail: p.Error()})
	}
	h := a.scopes[r.File.Name].held
	if h == nil {
		return
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if !a.after[h].Accept(h.rel(r.File.Name), r) {
		a.left = append(a.left, r.File.Name)
	}
}

// write writes the baselines that have changed, and says what has.
func (a *accepter) write() error {
	slices.Sort(a.left)
	for _, path := range a.left {
		a.complain(a.say("“{0}”有语法错误或读不出，未收入基线，请先改正。",
			"“{0}” has syntax errors or cannot be read; nothing of it was accepted. Correct it first.", path))
	}
	for _, h := range slices.SortedFunc(maps.Keys(a.after), func(x, y *held) int { return cmp.Compare(x.path, y.path) }) {
		after := a.after[h]
		total := 0
		for _, path := range after.Paths() {
			total += after.Count(path)
		}
		if total == 0 && h.text == "" {
			io.WriteString(a.stdout, a.say("没有要收入基线的发现。", "There is nothing to accept.")+"\n")
			continue
		}
		if text := after.Text(); text != h.text {
			if err := project.WriteFile(h.path, []byte(text)); err != nil {
				if e := (*project.WriteError)(nil); errors.As(err, &e) {
					return usageError{e.Message}
				}
				return err
			}
		}
		added, removed := after.Changes(h.baseline)
		io.WriteString(a.stdout, output.Clean(h.path)+a.say("：共 {0} 处，新收 {1} 处，清除 {2} 处。",
			": {0} findings, {1} added, {2} removed.", total, added, removed)+"\n")
	}
	return nil
}

package main

import (
	"cmp"
	"errors"
	"flag"
	"maps"
	"slices"
	"sync"

	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/baseline"
	"github.com/juesuan/juesuan-lint/lint/config"
	"github.com/juesuan/juesuan-lint/lint/output"
	"github.com/juesuan/juesuan-lint/lint/project"
)

// accepted returns the baseline of a project: the one that the flags name, else the one in its root; nil for
// none. The first time it tells what is wrong with it.
func (c *checking) accepted(p *project.Project) *project.Accepted {
	key := p.Root
	if c.baseline != "" {
		key = c.baseline
	}
	a, known := c.baselines[key]
	if known || c.noBaseline {
		return a
	}
	var problems []config.Problem
	if c.baseline == "" {
		a, problems = p.Accepted()
	} else if a, problems = project.ReadAccepted(c.baseline); !c.accepting && !exists(c.baseline) {
		c.exit = max(c.exit, exitUsage)
		c.complain(c.say("找不到“{0}”。", "“{0}” does not exist.", c.baseline))
	}
	c.baselines[key] = a
	c.tell(problems)
	return a
}

// gone counts the accepted findings of reports that are no longer there.
func (c *checking) gone() (n int) {
	for _, a := range c.baselines {
		if a != nil {
			for _, path := range a.Missing() {
				n += a.Baseline.Count(path)
			}
		}
	}
	return n
}

// acceptFindings checks files and folders, and accepts what is found.
func (p *program) acceptFindings(fs *flag.FlagSet) func(args []string) (int, error) {
	c := newChecking(p)
	c.accepting, c.foreign, c.failOn = true, true, "never"
	c.projectFlags(fs)
	c.baselineFlag(fs)
	return func(paths []string) (int, error) {
		if err := c.gatherAll(paths); err != nil {
			return exitUsage, err
		}
		a := &accepter{checking: c, scopes: map[string]*scope{}, after: map[*project.Accepted]*baseline.Baseline{}}
		for i := range c.jobs {
			a.scopes[c.jobs[i].file.Path()] = c.jobs[i].scope
		}
		for _, before := range c.baselines {
			if before == nil {
				continue
			}
			after := before.Baseline.Clone()
			for _, path := range before.Missing() {
				after.Remove(path)
			}
			a.after[before] = after
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
	after map[*project.Accepted]*baseline.Baseline
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
	before := a.scopes[r.File.Name].accepted
	if before == nil {
		return
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if !a.after[before].Accept(before.Rel(r.File.Name), r) {
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
	for _, before := range slices.SortedFunc(maps.Keys(a.after), func(x, y *project.Accepted) int { return cmp.Compare(x.Path, y.Path) }) {
		after := a.after[before]
		total := 0
		for _, path := range after.Paths() {
			total += after.Count(path)
		}
		if total == 0 && before.Text == "" {
			a.print(a.say("没有要收入基线的发现。", "There is nothing to accept.") + "\n")
			continue
		}
		if text := after.Text(); text != before.Text {
			if err := project.WriteFile(before.Path, []byte(text)); err != nil {
				if e := (*project.WriteError)(nil); errors.As(err, &e) {
					return usageError{e.Message}
				}
				return err
			}
		}
		added, removed := after.Changes(before.Baseline)
		a.print(output.Clean(before.Path) + a.say("：共 {0} 处，新收 {1} 处，清除 {2} 处。",
			": {0} findings, {1} added, {2} removed.", total, added, removed) + "\n")
	}
	return nil
}

var (
	baselineShort = lint.Text{Zh: "接受现有的发现，以后只报新的", En: "accept today's findings; only new ones are reported"}
	baselineLong  = lint.Text{
		Zh: `用法：juesuan-lint baseline [选项] [路径…]

检查文件和文件夹，把现有的发现写进工程的 juesuan-baseline.toml；此后 check 只报其中没有的。
基线只记规则、勾稽和位置（地址）以及处数，不记金额和文字；已不存在的自动清除。
语法错误和读不出的文件不收。不写路径，检查当前文件夹。

选项：
  --baseline FILE  写这个文件
  --config FILE    用这个配置文件，不找 juesuan.toml
  --no-config      不用配置文件
  --lang zh|en     语言
`,
		En: `Usage: juesuan-lint baseline [FLAGS] [PATHS…]

Checks files and folders, and writes the findings of today into the project's juesuan-baseline.toml; from
then on check reports only what is not there. A baseline holds rules, relations and addresses with a count,
no amounts and no words; what no longer occurs is removed. Syntax errors and files that cannot be read are
never accepted. Without a path, the current folder.

Flags:
  --baseline FILE  write this file
  --config FILE    use this configuration, look for no juesuan.toml
  --no-config      use no configuration
  --lang zh|en     language
`,
	}
)

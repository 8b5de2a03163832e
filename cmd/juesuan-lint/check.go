package main

import (
	"cmp"
	"errors"
	"flag"
	"io/fs"
	"path/filepath"
	"slices"
	"time"

	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/output"
	"github.com/juesuan/juesuan-lint/lint/project"
	"github.com/juesuan/juesuan-lint/lint/rules/js5"
	"github.com/juesuan/juesuan-lint/lint/suspect"
)

// stdinName is what the standard input is called where --stdin-filename does not say.
const stdinName = "<stdin>"

// checking is one run of the check command.
type checking struct {
	*program
	format, failOn, color, config, stdinFilename string
	noConfig, stats, unbound                     bool

	scopes map[*project.Project]*scope
	opened map[string]*project.Project // by root
	jobs   []job
	exit   int
}

// scope is a project with what is needed to check its files.
type scope struct {
	project *project.Project
	checker *lint.Checker
	failOn  lint.Severity
}

// job is one file to check, or the findings of one that has been.
type job struct {
	path  string
	scope *scope
	file  project.File // where it is neither of the two below
	stdin bool
	ready *lint.Result
}

// check checks files and folders. Whatever can be checked is checked: a path that is missing or a
// configuration that is wrong is told on the standard error and makes the exit code 2, no more.
func (p *program) check(fs *flag.FlagSet) func(args []string) (int, error) {
	c := newChecking(p, fs)
	format := choice(fs, "format", "text", "json")
	failOn := choice(fs, "fail-on", "error", "warning", "info", "never")
	color := choice(fs, "color", "auto", "always", "never")
	fs.BoolVar(&c.stats, "stats", false, "")
	show := choice(fs, "show", "unbound")
	return func(paths []string) (int, error) {
		c.format, c.failOn, c.color, c.unbound = *format, *failOn, *color, *show == "unbound"
		return c.run(paths)
	}
}

// newChecking returns a run with the flags that say which files, and what is set for them.
func newChecking(p *program, fs *flag.FlagSet) *checking {
	c := &checking{program: p, scopes: map[*project.Project]*scope{}, opened: map[string]*project.Project{}}
	fs.StringVar(&c.config, "config", "", "")
	fs.BoolVar(&c.noConfig, "no-config", false, "")
	fs.StringVar(&c.stdinFilename, "stdin-filename", "", "")
	return c
}

// run is the flow of a check.
func (c *checking) run(paths []string) (int, error) {
	// 1. Which files, and which configuration applies to each?
	if err := c.gatherAll(paths); err != nil {
		return exitUsage, err
	}

	// 2. Check them in parallel; what they come to leaves in order.
	stream, failed := c.checkAll()

	// 3. The end of the output, and the exit code.
	_, panics, err := stream.Close()
	if failed {
		c.exit = max(c.exit, exitFindings)
	}
	for _, d := range panics {
		c.defect(d)
	}
	if err != nil {
		return c.exit, mistake("输出写不出去：{0}", "Cannot write the output: {0}", err.Error())
	}
	return c.exit, nil
}

// gatherAll finds the files that the paths stand for, in order; no path means the current folder.
func (c *checking) gatherAll(paths []string) error {
	if c.noConfig && c.config != "" {
		return mistake("--config 和 --no-config 只能写一个。", "--config and --no-config exclude each other.")
	}
	if len(paths) == 0 {
		paths = []string{"."}
	}
	for _, path := range paths {
		c.gather(path)
	}
	slices.SortStableFunc(c.jobs, func(a, b job) int { return cmp.Compare(a.path, b.path) })
	c.jobs = slices.CompactFunc(c.jobs, func(a, b job) bool { return a.path == b.path })
	if len(c.jobs) == 0 && c.exit == exitClean {
		c.complain(c.say("没有找到 *.juesuan.toml 文件。", "No *.juesuan.toml file was found."))
	}
	return nil
}

// gather adds the files that a path stands for.
func (c *checking) gather(path string) {
	if path == "-" {
		name, at := stdinName, "."
		if c.stdinFilename != "" {
			name, at = c.stdinFilename, c.stdinFilename
		}
		c.jobs = append(c.jobs, job{path: name, scope: c.scope(c.open(at)), stdin: true})
		return
	}
	path = filepath.Clean(path)
	p := c.open(path)
	err := p.Walk(path, func(f project.File) bool {
		c.jobs = append(c.jobs, job{path: f.Path, scope: c.scope(f.Project), file: f})
		return true
	})
	switch {
	case errors.Is(err, fs.ErrNotExist):
		c.exit = max(c.exit, exitUsage)
		c.complain(c.say("找不到“{0}”。", "“{0}” does not exist.", path))
	case err != nil: // it is there: reading it will say what is the matter
		c.jobs = append(c.jobs, job{path: path, scope: c.scope(p), file: project.File{Path: path, Project: p}})
	}
}

// scope returns the scope of a project. The first time it tells what is wrong with its configuration,
// and adds what is wrong with its own forms to what is found.
func (c *checking) scope(p *project.Project) *scope {
	if s := c.scopes[p]; s != nil {
		return s
	}
	if len(c.scopes) == 0 && p.Config.HasLang && !c.langGiven {
		c.lang = p.Config.Lang
	}
	s := &scope{project: p, checker: p.Checker(), failOn: p.Config.FailOn}
	if c.failOn == "never" {
		s.failOn = lint.Off
	} else if c.failOn != "" {
		s.failOn, _ = lint.ParseSeverity(c.failOn)
	}
	s.checker.Suspects = suspect.Find
	if c.unbound {
		s.checker.Unbound = js5.Unbound
	}
	c.scopes[p] = s

	for _, problem := range p.Problems {
		c.exit = max(c.exit, exitUsage)
		message := problem.Message.In(c.lang)
		if problem.File != nil {
			message = output.Place(problem.File, problem.Span) + " " + message
		}
		c.complain(message)
	}
	for rest := p.Findings; len(rest) > 0; {
		n := 1
		for n < len(rest) && rest[n].File == rest[0].File {
			n++
		}
		c.jobs = append(c.jobs, job{path: rest[0].File.Name, scope: s, ready: &lint.Result{File: rest[0].File, Diagnostics: rest[:n:n]}})
		rest = rest[n:]
	}
	return s
}

// newFormat returns the output format that the flags ask for.
func (c *checking) newFormat() output.Format {
	if c.format == "json" {
		return &output.JSON{Lang: c.lang, Stats: c.stats, Unbound: c.unbound}
	}
	t := &output.Text{Lang: c.lang, Stats: c.stats, Color: c.useColor()}
	if isTerminal(c.stdout) {
		t.Started = time.Now()
	}
	return t
}

func (c *checking) useColor() bool {
	switch c.color {
	case "always":
		return true
	case "never":
		return false
	}
	return c.getenv("NO_COLOR") == "" && c.getenv("TERM") != "dumb" && isTerminal(c.stdout) && enableColor(c.stdout)
}

// defect tells about a defect of the program.
func (c *checking) defect(d output.Panic) {
	c.exit = exitDefect
	where := c.say("检查", "checking")
	if d.Rule != "" {
		where = c.say("规则 {0}", "rule {0}", d.Rule)
	}
	c.complain(c.say("程序自身出错（{0}，文件 {1}：{2}）。其余检查照常。这是本程序的缺陷，不是报告的问题，请把这一行和该文件反馈给我们。",
		"The program itself failed ({0}, file {1}: {2}). Everything else was checked. This is a defect of the program, not of the report: please report this line and the file.",
		where, d.File, d.Detail))
}

// open returns the project that a path belongs to, with the configuration that the flags ask for.
func (c *checking) open(path string) *project.Project {
	root := project.Find(path)
	p := c.opened[root]
	if p == nil {
		p, _ = project.OpenWith(root, c.rules, project.Options{ConfigFile: c.config, NoConfig: c.noConfig})
		c.opened[root] = p
	}
	return p
}

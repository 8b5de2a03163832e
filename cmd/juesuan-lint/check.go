package main

import (
	"errors"
	"flag"
	"io"
	"io/fs"
	"path/filepath"
	"runtime/debug"
	"slices"
	"time"

	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/config"
	"github.com/juesuan/juesuan-lint/lint/output"
	"github.com/juesuan/juesuan-lint/lint/project"
	"github.com/juesuan/juesuan-lint/lint/rules/js5"
	"github.com/juesuan/juesuan-lint/lint/suspect"
)

// stdinName is what the standard input is called where --stdin-filename does not say.
const stdinName = "<stdin>"

// gcPercentOfMany holds the memory down from manyFiles files on: what is known of all of them stays until the
// end, and the heap would grow to twice that. A third less would slow a hundred thousand files down.
const manyFiles, gcPercentOfMany = 64, 50

// checking is one run of the check command.
type checking struct {
	*program
	format, failOn, color, config, stdinFilename, baseline string
	noConfig, noBaseline, stats, unbound, dependents       bool
	accepting                                              bool // the baseline is to be written

	scopes map[string]*scope // by the root of the project
	// baselines are those in use, by the root of the project, or by the path that a flag names.
	baselines map[string]*project.Accepted
	opened    map[string]*project.Project // by root
	jobs      []job
	exit      int
	// entered is told the folders that are looked into, each before it is.
	entered func(folder string)
	// foreign: other programs' files are checked too, where they are named.
	foreign bool
	// edition is the edition of their forms, where it is told.
	edition string
	// source is the report that they are compared with instead of being checked, nil for none.
	source *sourceReport
	// reading holds back those who would read too many of them at once.
	reading chan struct{}
}

// scope is a project with what is needed to check its files.
type scope struct {
	project *project.Project
	checker *lint.Checker
	failOn  lint.Severity
	// accepted is the baseline, nil where none is used.
	accepted *project.Accepted
}

// job is one file to check, or the findings of one that has been.
type job struct {
	file project.File
	*manner
}

// manner is how a file is checked, which files share: there may be a hundred thousand.
type manner struct {
	scope *scope
	ready *lint.Result
	stdin bool
	// foreign: another program wrote it.
	foreign bool
}

// check checks files and folders. Whatever can be checked is checked: a path that is missing or a
// configuration that is wrong is told on the standard error and makes the exit code 2, no more.
func (p *program) check(fs *flag.FlagSet) func(args []string) (int, error) {
	c := newChecking(p)
	c.foreign = true
	format := choice(fs, "format", "text", "json", "sarif", "github", "gitlab", "junit", "markdown")
	failOn := choice(fs, "fail-on", "error", "warning", "info", "never")
	color := choice(fs, "color", "auto", "always", "never")
	fs.BoolVar(&c.stats, "stats", false, "")
	show := choice(fs, "show", "unbound")
	redact := fs.Bool("redact", false, "")
	fs.BoolVar(&c.dependents, "dependents", false, "")
	c.projectFlags(fs)
	c.baselineFlag(fs)
	c.stdinFlag(fs)
	against := fs.String("against", "", "")
	fs.StringVar(&c.edition, "edition", "", "")
	fs.BoolVar(&c.noBaseline, "no-baseline", false, "")
	return func(paths []string) (int, error) {
		c.format, c.failOn, c.color, c.unbound = *format, *failOn, *color, *show == "unbound"
		if *against != "" {
			if err := c.compareWith(*against, paths); err != nil {
				return exitUsage, err
			}
		}
		if *redact {
			if *format != "" && *format != "text" || *show != "" {
				return exitUsage, mistake("--redact 不能和 --format、--show 一起用。", "--redact does not go with --format or --show.")
			}
			c.format = "redacted"
		}
		return c.run(paths)
	}
}

func newChecking(p *program) *checking {
	return &checking{program: p, scopes: map[string]*scope{}, baselines: map[string]*project.Accepted{}, opened: map[string]*project.Project{},
		entered: func(string) {}, reading: make(chan struct{}, atOnce)}
}

// projectFlags adds the flags about the configuration.
func (c *checking) projectFlags(fs *flag.FlagSet) {
	fs.StringVar(&c.config, "config", "", "")
	fs.BoolVar(&c.noConfig, "no-config", false, "")
}

// baselineFlag adds the flag that names a baseline.
func (c *checking) baselineFlag(fs *flag.FlagSet) { fs.StringVar(&c.baseline, "baseline", "", "") }

// stdinFlag adds the flag that says what the standard input is called.
func (c *checking) stdinFlag(fs *flag.FlagSet) {
	fs.StringVar(&c.stdinFilename, "stdin-filename", "", "")
}

// run is the flow of a check.
func (c *checking) run(paths []string) (int, error) {
	// 1. Which files, and which configuration applies to each?
	if err := c.gatherAll(paths); err != nil {
		return exitUsage, err
	}

	// 2. Check them in parallel; what they come to leaves in order.
	stream, failed := c.checkAll(c.newFormat())

	// 3. The end of the output, and the exit code.
	stream.Count(&output.Tally{Stale: c.gone()})
	return c.end(stream, failed)
}

// gatherAll finds the files that the paths stand for, in order; no path means the current folder.
func (c *checking) gatherAll(paths []string) error {
	if c.noConfig && c.config != "" {
		return mistake("--config 和 --no-config 只能写一个。", "--config and --no-config exclude each other.")
	}
	if c.noBaseline && c.baseline != "" {
		return mistake("--baseline 和 --no-baseline 只能写一个。", "--baseline and --no-baseline exclude each other.")
	}
	if c.stdinFilename != "" && !slices.Contains(paths, "-") {
		return mistake("--stdin-filename 是标准输入的文件名，要和 - 一起写。", "--stdin-filename names the standard input: write - too.")
	}
	if slices.Contains(paths, "") {
		return mistake("有一个路径是空的。", "One of the paths is empty.")
	}
	if len(paths) == 0 {
		paths = []string{"."}
	}
	for _, path := range paths {
		c.gather(path)
	}
	if c.dependents {
		c.gatherDependents(paths)
	}
	slices.SortStableFunc(c.jobs, func(a, b job) int { return a.file.Compare(b.file) })
	c.jobs = slices.CompactFunc(c.jobs, func(a, b job) bool { return a.file.Compare(b.file) == 0 })
	if len(c.jobs) == 0 && c.exit == exitClean && !c.dependents {
		c.complain(c.say("没有找到 *.juesuan.toml 文件。", "No *.juesuan.toml file was found."))
	}
	return nil
}

// end closes the output and returns the exit code.
func (c *checking) end(stream *output.Stream, failed bool) (int, error) {
	_, panics, err := stream.Close()
	if failed {
		c.exit = max(c.exit, exitFindings)
	}
	for _, d := range panics {
		c.defect(d)
	}
	return c.exit, unwritten(err)
}

// gather adds the files that a path stands for.
func (c *checking) gather(path string) {
	if path == "-" {
		name, at := stdinName, "."
		if c.stdinFilename != "" {
			name, at = c.stdinFilename, c.stdinFilename
		}
		c.jobs = append(c.jobs, job{project.FileAt(name, nil), &manner{scope: c.scope(c.open(at)), stdin: true}})
		return
	}
	path = filepath.Clean(path)
	if !c.foreign && isForeign(path) && isFile(path) {
		c.exit = max(c.exit, exitUsage)
		c.complain(c.say("“{0}”不是 *.juesuan.toml，请先用 juesuan-lint import 取成一份报告。", "“{0}” is no *.juesuan.toml; juesuan-lint import makes one of it.", path))
		return
	}
	p := c.open(path)
	if c.dependents && !project.IsReport(path) && isFile(path) {
		return // a part or a form: the reports that rest on it are asked for
	}
	last := new(manner)
	err := p.WalkFolders(path, c.entered, func(f project.File) bool {
		if m := (manner{scope: c.scope(f.Project()), foreign: c.foreign && isForeign(f.Name())}); m != *last {
			last = new(m)
		}
		if editions := f.Project().Library.Editions(); last.foreign && c.edition != "" && !slices.Contains(editions, c.edition) {
			c.exit = max(c.exit, c.mistaken(notAmong("edition", c.edition, editions...)))
			return true
		}
		if c.jobs = append(c.jobs, job{f, last}); len(c.jobs) == manyFiles {
			debug.SetGCPercent(gcPercentOfMany)
		}
		return true
	})
	switch {
	case errors.Is(err, fs.ErrNotExist):
		c.exit = max(c.exit, exitUsage)
		c.complain(c.say("找不到“{0}”。", "“{0}” does not exist.", path))
	case err != nil: // it is there: reading it will say what is the matter
		c.jobs = append(c.jobs, job{project.FileAt(path, p), &manner{scope: c.scope(p)}})
	}
}

// scope returns the scope of a project. The first time it tells what is wrong with its configuration,
// and adds what is wrong with its own forms to what is found.
func (c *checking) scope(p *project.Project) *scope {
	if s := c.scopes[p.Root]; s != nil {
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
	c.scopes[p.Root] = s
	if s.accepted = c.accepted(p); s.accepted != nil {
		s.checker.Baseline = s.accepted.Hide
	}

	c.tell(p.Problems)
	for rest := p.Findings; len(rest) > 0; {
		n := 1
		for n < len(rest) && rest[n].File == rest[0].File {
			n++
		}
		ready := &lint.Result{File: rest[0].File, Diagnostics: slices.Clone(rest[:n])}
		if s.accepted != nil {
			s.accepted.Hide(ready)
		}
		c.jobs = append(c.jobs, job{project.FileAt(ready.File.Name, nil), &manner{scope: s, ready: ready}})
		rest = rest[n:]
	}
	return s
}

// tell tells what is wrong with the files that a project has besides its reports.
func (c *checking) tell(problems []config.Problem) {
	for _, problem := range problems {
		c.exit = max(c.exit, exitUsage)
		message := problem.Message.In(c.lang)
		if problem.File != nil {
			message = output.Place(c.lang, problem.File, problem.Span) + " " + message
		}
		c.complain(message)
	}
}

// newFormat returns the output format that the flags ask for.
func (c *checking) newFormat() output.Format {
	switch c.format {
	case "json":
		return &output.JSON{Lang: c.lang, Stats: c.stats, Unbound: c.unbound}
	case "sarif":
		return &output.SARIF{Lang: c.lang, Rules: c.rules, Version: buildVersion()}
	case "github":
		return &output.GitHub{Lang: c.lang}
	case "gitlab":
		return &output.GitLab{Lang: c.lang}
	case "junit":
		return &output.JUnit{Lang: c.lang}
	case "markdown":
		return &output.Markdown{Lang: c.lang}
	case "redacted":
		return &output.Redacted{Lang: c.lang}
	}
	t := &output.Text{Lang: c.lang, Stats: c.stats, Color: c.useColor()}
	if isTerminal(c.stdout) {
		t.Started = time.Now()
	}
	return t
}

// writer is where the format that the flags ask for is written.
func (c *checking) writer() io.Writer {
	switch c.format {
	case "", "text", "redacted":
		return c.people(c.stdout)
	}
	return c.stdout
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

var (
	checkShort = lint.Text{Zh: "检查文件和文件夹", En: "check files and folders"}
	checkLong  = lint.Text{
		Zh: `用法：juesuan-lint check [选项] [路径…]

检查文件，和文件夹及其下级里的 *.juesuan.toml。不写路径，检查当前文件夹；“-” 是标准输入。
写明的 Word、Excel、PDF、网页、文字直接检查，发现写明在哪个工作表哪一格、第几页第几行；猜的、没有取的也列出。

选项：
  --against FILE         不检查，而是核对写明的 Word、Excel、PDF 与这份 *.juesuan.toml 印出来的是否一样：逐格、逐段
  --edition EDITION      Word、Excel、PDF 的表用哪种版式；不写则看 juesuan.toml，再看表的样子
  --format FORMAT        输出的格式：text（默认）、markdown（审核意见）、json，
                         sarif、github、gitlab、junit（供代码平台显示，见 docs/ci.zh-CN.md）
  --fail-on LEVEL        有这一级或更高的发现就返回 1：error（默认）、warning、info；never 总不返回 1
  --show unbound         另列说明里没有与表核对的数：读不出说的是哪个数的，可改写成 {数 = 出处}
  --redact               遮住单位、人名、文字和金额，只留规则、位置和样子：报告程序的毛病时发给我们用
  --dependents           也检查引用所列文件的报告（上年、预算、元版、汇总、插入）；所列的是表式、配置，则查整个工程
  --stats                每份报告另列所用的表式，和各种勾稽关系核对了多少
  --color WHEN           颜色：auto（默认，终端上才有）、always、never；设了环境变量 NO_COLOR 则没有
  --baseline FILE        用这个基线，不找工程的 juesuan-baseline.toml
  --no-baseline          不用基线，全部都报
  --config FILE          用这个配置文件，不找 juesuan.toml
  --no-config            不用配置文件
  --stdin-filename NAME  标准输入的文件名：按它找配置，也按它显示
  --lang zh|en           语言

返回值：
  0  没有 --fail-on 这一级或更高的发现
  1  有
  2  路径不存在，选项或配置写错
  3  程序自身出错，其余检查照常
`,
		En: `Usage: juesuan-lint check [FLAGS] [PATHS…]

Checks files, and the *.juesuan.toml of folders and below. Without a path, the current folder; “-” is the
standard input. Word, Excel, PDF, web and text files are checked directly where they are named: findings tell
sheet and cell, page and line; what was guessed or left out is listed.

Flags:
  --against FILE         do not check, but compare the Word, Excel or PDF files named with what this *.juesuan.toml
                         prints, cell by cell and paragraph by paragraph
  --edition EDITION      edition of the forms of Word, Excel and PDF files; by default juesuan.toml tells, else the
                         look of the tables
  --format FORMAT        text (default), markdown (a review sheet), json, and sarif, github, gitlab, junit, which code
                         platforms show (docs/ci.md)
  --fail-on LEVEL        exit 1 on findings of this level or above: error (default), warning, info; never
  --show unbound         also list the figures in texts that are held against nothing; {figure = source} says what one is
  --redact               hide units, names, texts and amounts, keep rules, places and shapes: to send us with a fault
  --dependents           also check the reports that rest on the files named (prior, budget, source, members,
                         include); where a form or configuration is named, the whole project
  --stats                for each report, the forms used and how many relations of each kind were evaluated
  --color WHEN           auto (default: on a terminal), always, never; NO_COLOR in the environment turns it off
  --baseline FILE        use this baseline, not the project's juesuan-baseline.toml
  --no-baseline          use no baseline: report everything
  --config FILE          use this configuration, look for no juesuan.toml
  --no-config            use no configuration
  --stdin-filename NAME  the standard input's name: its configuration is looked for there, and it is shown
  --lang zh|en           language

Exit codes:
  0  no finding at the level of --fail-on or above
  1  some
  2  a path does not exist, a flag or the configuration is wrong
  3  the program itself failed; the rest was checked all the same
`,
	}
)

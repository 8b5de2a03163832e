package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/diff"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/lint/exchange"
	"github.com/juesuan/juesuan-lint/lint/output"
	"github.com/juesuan/juesuan-lint/lint/project"
)

// comparing is one run of the diff command.
type comparing struct {
	*checking
	format, out   string
	git, textconv bool
	list          []*output.Diff
}

// diff compares two versions of a report, or of the reports that differ between two versions in git.
func (p *program) diff(fs *flag.FlagSet) func(args []string) (int, error) {
	c := &comparing{checking: newChecking(p)}
	format := choice(fs, "format", "text", "md", "json", "html")
	color := choice(fs, "color", "auto", "always", "never")
	fs.StringVar(&c.out, "o", "", "")
	fs.BoolVar(&c.git, "git", false, "")
	fs.BoolVar(&c.textconv, "textconv", false, "")
	c.projectFlags(fs)
	return func(args []string) (int, error) {
		if c.noConfig && c.config != "" {
			return exitUsage, mistake("--config 和 --no-config 只能写一个。", "--config and --no-config exclude each other.")
		}
		c.color = *color
		if c.format = *format; c.format == "" {
			if unwritable(c.out) {
				return exitUsage, mistake("-o 的扩展名可以是 .html、.md、.json、.txt：“{0}”。", "-o may end in .html, .md, .json or .txt, not as “{0}”.", c.out)
			}
			c.format = diffFormat(c.out)
		}
		var err error
		switch {
		case c.textconv:
			err = c.convert(args)
			return c.exit, err
		case c.git:
			err = c.driven(args)
		case len(args) == 2 && isFile(args[0]) && isFile(args[1]):
			err = c.files(args[0], args[1])
		default:
			err = c.revisions(args)
		}
		if err == nil {
			err = c.write()
		}
		if err == nil && !c.git {
			for _, d := range c.list {
				if !d.Same() {
					c.exit = max(c.exit, exitFindings)
				}
			}
		}
		return c.exit, err
	}
}

// diffFormat is the format that a file's name asks for.
func diffFormat(name string) string {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".md":
		return "md"
	case ".json":
		return "json"
	case ".html", ".htm":
		return "html"
	}
	return "text"
}

// files compares two files.
func (c *comparing) files(old, now string) error {
	a, err := c.file(old, old)
	if err != nil {
		return err
	}
	b, err := c.file(now, now)
	if err != nil {
		return err
	}
	return c.compare(a, b)
}

// file reads a version from a file that stands for the one at path. The null device stands for none.
func (c *comparing) file(name, path string) (exchange.Version, error) {
	if name == os.DevNull || name == "/dev/null" || name == "nul" {
		return exchange.Version{}, nil
	}
	if isForeign(name) {
		return c.imported(name, path)
	}
	return exchange.ReadVersion(name, path)
}

// imported reads a version from another program's file. What is uncertain about it is told.
func (c *comparing) imported(name, path string) (exchange.Version, error) {
	j := &job{project.FileAt(name, nil), &manner{scope: c.scope(c.open(path))}}
	f, bad := c.readForeign(j)
	if bad != nil {
		return exchange.Version{}, mistake("没有读“{0}”：{1}", "“{0}” was not read: {1}", name, bad.Message)
	}
	guessed, left := 0, 0
	for _, m := range f.Remarks {
		switch m.Kind {
		case convert.Guessed:
			guessed++
		case convert.LeftOut:
			left++
		}
	}
	if guessed+left > 0 {
		c.complain(c.say("“{0}”有 {1} 处是猜的，{2} 处没有取；juesuan-lint import 列出是哪些。", "“{0}”: {1} places were guessed and {2} left out; juesuan-lint import lists them.", name, guessed, left))
	}
	return exchange.Version{Name: path, Path: path, Text: f.Text}, nil
}

// driven compares what git hands to an external diff: path, old file, hash and mode, new file, hash and mode,
// and where the file has been renamed its new path and how alike they are.
func (c *comparing) driven(args []string) error {
	if len(args) == 1 {
		c.complain(c.say("{0}：合并还没有完成，没有比较。", "{0}: not merged yet, not compared.", args[0]))
		return nil
	}
	if len(args) < 7 {
		return mistake("--git 是给 git 用的：git 会给出路径和两个版本的文件。见 juesuan-lint help diff。",
			"--git is for git, which gives the path and the files of both versions. See juesuan-lint help diff.")
	}
	path, to := args[0], args[0]
	if len(args) > 7 {
		to = args[7]
	}
	old, err := c.file(args[1], path)
	if err != nil {
		return err
	}
	now, err := c.file(args[4], to)
	if err != nil {
		return err
	}
	if old.Name != "" {
		old.Name = "a/" + path
	}
	if now.Name != "" {
		now.Name = "b/" + to
	}
	return c.compare(old, now)
}

// revisions compares versions that git keeps.
func (c *comparing) revisions(args []string) error {
	r, err := exchange.OpenRepository(nil, c.getenv, "")
	if err != nil {
		return err
	}
	span := ""
	if len(args) > 0 && !exists(args[0]) {
		span, args = args[0], args[1:]
	}
	old, now, err := r.Span(span)
	if err != nil {
		return err
	}
	for _, path := range args {
		if strings.HasPrefix(path, ":") {
			return mistake("没有文件“{0}”。", "There is no file “{0}”.", path)
		}
	}
	list, err := r.Changed(old, now, args)
	if err != nil {
		return err
	}
	var pairs [][2]exchange.Version
	included := map[string]bool{}
	for _, f := range list {
		a, err := c.revision(r, old, f.Old)
		if err != nil {
			return err
		}
		b, err := c.revision(r, now, f.Now)
		if err != nil {
			return err
		}
		pairs = append(pairs, [2]exchange.Version{a, b})
		for _, path := range c.parts(b) {
			included[path] = true
		}
	}
	for _, v := range pairs {
		if included[v[1].Path] { // told with the report that it is a part of
			continue
		}
		if err := c.compare(v[0], v[1]); err != nil {
			return err
		}
	}
	return nil
}

// revision reads a version from a commit, or from the working tree where there is none.
func (c *comparing) revision(r *exchange.Repository, at exchange.Point, path string) (exchange.Version, error) {
	if path == "" {
		return exchange.Version{}, nil
	}
	file := filepath.Join(r.Top, filepath.FromSlash(path))
	file = c.open(file).Show(file)
	if !at.IsCommit() {
		return c.file(file, file)
	}
	return r.Version(at, path, file)
}

// parts are the paths of the files that a version includes.
func (c *comparing) parts(v exchange.Version) []string {
	if !strings.Contains(v.Text, "include") {
		return nil
	}
	rep := v.Bind(*c.scope(c.open(v.Path)).checker)
	p := c.open(v.Path)
	var out []string
	for i := range rep.Includes {
		out = append(out, p.Show(filepath.Join(filepath.Dir(p.Abs(v.Path)), filepath.FromSlash(rep.Includes[i].S))))
	}
	return out
}

// compare adds what has changed from one version to the other.
func (c *comparing) compare(old, now exchange.Version) error {
	d := &output.Diff{Lang: c.lang, OldName: old.Name, NewName: now.Name}
	if old.Name != "" && now.Name != "" {
		a, err := c.computed(old)
		if err != nil {
			return err
		}
		b, err := c.computed(now)
		if err != nil {
			return err
		}
		if a == nil || b == nil {
			return nil
		}
		d.Changes = diff.Reports(a, b)
	}
	c.list = append(c.list, d)
	return nil
}

// computed computes a version; there is none where that failed, which is told.
func (c *comparing) computed(v exchange.Version) (e *eval.Eval, err error) {
	defer func() {
		if x := recover(); x != nil {
			c.defect(output.Panic{File: v.Name, Detail: fmt.Sprint(x)})
		}
	}()
	s := c.scope(c.open(v.Path))
	return v.Compute(s.project, *s.checker)
}

// write writes the comparisons.
func (c *comparing) write() error {
	var text []byte
	switch c.format {
	case "md":
		text = output.DiffMarkdown(c.list, c.lang)
	case "json":
		text = output.DiffJSON(c.list)
	case "html":
		text = output.DiffHTML(c.list, c.lang)
	default:
		if len(c.list) == 0 && c.git {
			break
		}
		if len(c.list) == 0 {
			text = []byte(c.say("没有改动的报告。\n", "No report has changed.\n"))
			break
		}
		text = output.DiffText(c.list, c.out == "" && c.useColor())
	}
	if c.out != "" {
		return project.WriteFile(c.out, text)
	}
	to := io.Writer(c.stdout)
	if c.format == "" || c.format == "text" {
		to = c.people(c.stdout)
	}
	_, err := to.Write(text)
	return unwritten(err)
}

// asItIs writes a file that cannot be read as a report, such as one in another encoding, so that git can go on.
func (c *comparing) asItIs(path string, why error) error {
	c.exit = exitUsage
	if !isFile(path) {
		return why
	}
	f, err := os.Open(path)
	if err != nil {
		return why
	}
	defer f.Close()
	if _, err := io.Copy(c.stdout, f); err != nil {
		return why
	}
	c.exit = exitClean
	return nil
}

// convert writes one report as a text in which every amount and paragraph is a line.
func (c *comparing) convert(args []string) error {
	if len(args) != 1 {
		return mistake("diff --textconv 后面请写一份报告。", "diff --textconv needs one report.")
	}
	v, err := c.file(args[0], args[0])
	if err != nil {
		return c.asItIs(args[0], err)
	}
	e, err := c.computed(v)
	if err != nil || e == nil {
		return err
	}
	var b strings.Builder
	for _, line := range diff.List(e).Entries() {
		b.WriteString(line.Address + "\t" + strings.ReplaceAll(line.Text, "\n", "\\n") + "\n")
	}
	for _, comment := range e.Report.Doc.Tree.Comments {
		b.WriteString("注释\t" + strings.TrimRight(e.Report.File.Slice(comment.Span), "\r") + "\n")
	}
	_, err = io.WriteString(c.stdout, b.String())
	return err
}

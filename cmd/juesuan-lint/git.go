package main

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert/child"
	"github.com/juesuan/juesuan-lint/lint/project"
)

// repository is the git repository of the current folder, as git tells.
type repository struct {
	git string // the program
	// top is the folder of the working tree.
	top string
}

// openRepository finds git, and the repository of the current folder.
func (p *program) openRepository() (*repository, error) {
	r := &repository{git: child.InPath("git", p.getenv("PATH"))}
	if r.git == "" {
		return nil, mistake("没有找到 git；比较两个文件不用 git：juesuan-lint diff 旧 新。",
			"git was not found; two files are compared without it: juesuan-lint diff OLD NEW.")
	}
	top, err := r.ask("rev-parse", "--show-toplevel")
	if err != nil {
		return nil, mistake("当前文件夹不在 git 仓库里；比较两个文件请写：juesuan-lint diff 旧 新。",
			"The current folder is in no git repository; to compare two files: juesuan-lint diff OLD NEW.")
	}
	r.top = filepath.FromSlash(strings.TrimRight(top, "\r\n"))
	return r, nil
}

// ask runs git and returns its output.
func (r *repository) ask(args ...string) (string, error) {
	env := append(os.Environ(), "GIT_OPTIONAL_LOCKS=0", "GIT_PAGER=", "LC_ALL=C")
	git := child.Process{Path: r.git, Args: append([]string{"--no-pager"}, args...), Env: env, Limit: project.Limit}
	out, err := git.Run()
	switch {
	case err != nil:
		return "", mistake("git 没有成功：{0}", "git failed: {0}", err.Error())
	case out.State.ExitCode() != 0:
		return "", mistake("git 没有成功：{0}", "git failed: {0}", out.Complaint)
	}
	return string(out.Stdout), nil
}

// commit is the full name of the commit that a revision names.
func (r *repository) commit(rev string) (string, error) {
	out, err := r.ask("rev-parse", "--verify", "--quiet", "--end-of-options", rev+"^{commit}")
	if err != nil {
		return "", mistake("“{0}”既不是文件，也不是 git 的版本。", "“{0}” is neither a file nor a revision of git.", rev)
	}
	return strings.TrimSpace(out), nil
}

// point is a commit, and what it is called; without a commit it is the working tree.
type point struct{ commit, called string }

// point returns the commit that a revision names; "" means HEAD.
func (r *repository) point(rev string) (point, error) {
	if rev == "" {
		rev = "HEAD"
	}
	commit, err := r.commit(rev)
	return point{commit, rev}, err
}

// span returns what A, A..B or A...B compares.
func (r *repository) span(arg string) (old, now point, err error) {
	from, to, both := strings.Cut(arg, "..")
	to, fork := strings.CutPrefix(to, ".")
	if old, err = r.point(from); err != nil || !both {
		return old, now, err
	}
	if now, err = r.point(to); err != nil || !fork {
		return old, now, err
	}
	base, err := r.ask("merge-base", old.commit, now.commit)
	base = strings.TrimSpace(base)
	return point{base, base[:min(len(base), 10)]}, now, err
}

// changedFile is a report that differs, by its paths from the top; "" where a version has none.
type changedFile struct{ old, now string }

// changed lists the reports and parts that differ between two commits, or a commit and the working tree, among files and
// folders from the current folder on.
func (r *repository) changed(old, now point, among []string) ([]changedFile, error) {
	args := []string{"diff", "--name-status", "-z", "-M", "--no-ext-diff", "--no-textconv", "--no-color", old.commit}
	if now.commit != "" {
		args = append(args, now.commit)
	}
	args = append(args, "--")
	if len(among) == 0 {
		among = []string{"."}
	}
	for _, path := range among {
		args = append(args, ":(literal)"+filepath.ToSlash(path))
	}
	out, err := r.ask(args...)
	if err != nil {
		return nil, err
	}
	var list []changedFile
	fields := strings.Split(out, "\x00")
	for i := 0; i+1 < len(fields); {
		status, f := fields[i], changedFile{fields[i+1], fields[i+1]}
		i += 2
		switch {
		case status == "":
			continue
		case status[0] == 'A' || status[0] == 'C' && i >= len(fields):
			f.old = ""
		case status[0] == 'D':
			f.now = ""
		case (status[0] == 'R' || status[0] == 'C') && i < len(fields):
			f.now = fields[i]
			i++
		}
		if strings.HasSuffix(f.old, project.ReportSuffix) || strings.HasSuffix(f.now, project.ReportSuffix) { // parts too
			list = append(list, f)
		}
	}
	return list, nil
}

// text is a file of a commit; ok is false where the commit has none.
func (r *repository) text(commit, path string) (text string, ok bool) {
	out, err := r.ask("cat-file", "blob", commit+":"+path)
	return out, err == nil
}

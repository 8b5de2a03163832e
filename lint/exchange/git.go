package exchange

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert/child"
	"github.com/juesuan/juesuan-lint/lint/project"
)

// Repository is a git repository, as git tells.
type Repository struct {
	git string // the program
	// stop, where it is closed, ends all questions.
	stop <-chan struct{}
	// Top is the folder of the working tree; folder is where git is asked.
	Top, folder string
}

// OpenRepository finds git in the environment, and the repository that a folder lies in; "" is the current one.
// Closing stop ends all questions to it; nil never does.
func OpenRepository(stop <-chan struct{}, getenv func(string) string, folder string) (*Repository, error) {
	r := &Repository{git: child.InPath("git", getenv("PATH")), stop: stop, folder: folder}
	if r.git == "" {
		return nil, refuse("没有找到 git；比较两个文件不用 git：juesuan-lint diff 旧 新。",
			"git was not found; two files are compared without it: juesuan-lint diff OLD NEW.")
	}
	top, err := r.ask("rev-parse", "--show-toplevel")
	switch {
	case err != nil && folder != "":
		return nil, refuse("“{0}”不在 git 仓库里，没有以前的版本；可以选一个文件来比较。", "“{0}” is in no git repository, so there is no earlier version; choose a file to compare with.", folder)
	case err != nil:
		return nil, refuse("当前文件夹不在 git 仓库里；比较两个文件请写：juesuan-lint diff 旧 新。",
			"The current folder is in no git repository; to compare two files: juesuan-lint diff OLD NEW.")
	}
	r.Top = filepath.FromSlash(strings.TrimRight(top, "\r\n"))
	return r, nil
}

// ask runs git and returns its output.
func (r *Repository) ask(args ...string) (string, error) {
	env := append(os.Environ(), "GIT_OPTIONAL_LOCKS=0", "GIT_PAGER=", "LC_ALL=C")
	general := []string{"--no-pager", "-c", "core.fsmonitor=false"} // which may name a program to run
	if r.folder != "" {
		general = append(general, "-C", r.folder)
	}
	git := child.Process{Path: r.git, Args: append(general, args...), Env: env, Limit: project.Limit}
	out, err := git.Run(r.stop)
	switch {
	case err != nil:
		return "", refuse("git 没有成功：{0}", "git failed: {0}", err.Error())
	case out.State.ExitCode() != 0:
		return "", refuse("git 没有成功：{0}", "git failed: {0}", out.Complaint)
	}
	return string(out.Stdout), nil
}

// commit is the full name of the commit that a revision names.
func (r *Repository) commit(rev string) (string, error) {
	out, err := r.ask("rev-parse", "--verify", "--quiet", "--end-of-options", rev+"^{commit}")
	if err != nil {
		return "", refuse("“{0}”既不是文件，也不是 git 的版本。", "“{0}” is neither a file nor a revision of git.", rev)
	}
	return strings.TrimSpace(out), nil
}

// Point is a commit, and what it is called; without a commit it is the working tree.
type Point struct{ commit, called string }

// Point returns the commit that a revision names; "" means HEAD.
func (r *Repository) Point(rev string) (Point, error) {
	if rev == "" {
		rev = "HEAD"
	}
	commit, err := r.commit(rev)
	return Point{commit, rev}, err
}

// Span returns what A, A..B or A...B compares.
func (r *Repository) Span(arg string) (old, now Point, err error) {
	from, to, both := strings.Cut(arg, "..")
	to, fork := strings.CutPrefix(to, ".")
	if old, err = r.Point(from); err != nil || !both {
		return old, now, err
	}
	if now, err = r.Point(to); err != nil || !fork {
		return old, now, err
	}
	base, err := r.ask("merge-base", old.commit, now.commit)
	base = strings.TrimSpace(base)
	return Point{base, base[:min(len(base), 10)]}, now, err
}

// ChangedFile is a report that differs, by its paths from the top; "" where a version has none.
type ChangedFile struct{ Old, Now string }

// Changed lists the reports and parts that differ between two commits, or a commit and the working tree, among files and
// folders from the current folder on.
func (r *Repository) Changed(old, now Point, among []string) ([]ChangedFile, error) {
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
	var list []ChangedFile
	fields := strings.Split(out, "\x00")
	for i := 0; i+1 < len(fields); {
		status, f := fields[i], ChangedFile{fields[i+1], fields[i+1]}
		i += 2
		switch {
		case status == "":
			continue
		case status[0] == 'A' || status[0] == 'C' && i >= len(fields):
			f.Old = ""
		case status[0] == 'D':
			f.Now = ""
		case (status[0] == 'R' || status[0] == 'C') && i < len(fields):
			f.Now = fields[i]
			i++
		}
		if strings.HasSuffix(f.Old, project.ReportSuffix) || strings.HasSuffix(f.Now, project.ReportSuffix) { // parts too
			list = append(list, f)
		}
	}
	return list, nil
}

// Version reads the version of a report that a commit has, by its path from the top and that of its file. The
// working tree has none but files.
func (r *Repository) Version(at Point, path, file string) (Version, error) {
	text, ok := r.text(at.commit, path)
	if !ok {
		return Version{}, refuse("git 的 {0} 里没有“{1}”。", "{0} in git has no “{1}”.", at.called, path)
	}
	v := Version{Name: at.called + ":" + path, Path: file, Text: text}
	v.other = func(other string) (string, bool) {
		rel, err := filepath.Rel(r.Top, other)
		if err != nil {
			return "", false
		}
		return r.text(at.commit, filepath.ToSlash(rel))
	}
	return v, nil
}

// IsCommit tells a commit from the working tree.
func (at Point) IsCommit() bool { return at.commit != "" }

// text is a file of a commit; ok is false where the commit has none.
func (r *Repository) text(commit, path string) (text string, ok bool) {
	out, err := r.ask("cat-file", "blob", commit+":"+path)
	return out, err == nil
}

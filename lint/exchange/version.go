package exchange

import (
	"path/filepath"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/project"
)

// Version is one version of a report.
type Version struct {
	// Name is what it is called, "" where there is none; Path is where it stands, or would.
	Name, Path, Text string
	// other gives the other files as they were with it; nil takes them as they are.
	other func(path string) (text string, ok bool)
}

// ReadVersion reads a version from a file that stands for the one at path.
func ReadVersion(file, path string) (Version, error) {
	f, bad := project.Read(file, project.Limit)
	if bad != nil {
		return Version{}, unread(file, bad)
	}
	return Version{Name: path, Path: path, Text: f.Text}, nil
}

func unread(name string, bad *project.Unreadable) error {
	return refuse("没有读“{0}”：{1}", "“{0}” was not read: {1}", name, bad.Message)
}

// Compute computes the version in its project, whose checker it is given, with the parts that it includes and
// the reports that it names as they were.
func (v *Version) Compute(p *project.Project, checker lint.Checker) (*eval.Eval, error) {
	f, bad := project.ReadText(v.Path, v.Text, project.Limit)
	if bad != nil {
		return nil, unread(v.Name, bad)
	}
	checker.Rules, checker.Extra, checker.Suppress, checker.Baseline = nil, nil, nil, nil
	if v.other != nil {
		files := map[string]string{}
		rep := v.Bind(checker)
		named := []report.Text{rep.Prior, rep.Budget, rep.Source}
		for i := range rep.Includes {
			named = append(named, rep.Includes[i].Text)
		}
		for _, t := range named {
			if !t.Set || !project.IsRelative(t.S) {
				continue
			}
			path := filepath.Join(filepath.Dir(p.Abs(v.Path)), filepath.FromSlash(t.S))
			if text, ok := v.other(path); ok {
				files[path] = text
			}
		}
		over := p.Over(files)
		checker.Include, checker.Others = over.Include, over.Others
	}
	return checker.Check(f).Eval, nil
}

// Bind reads the version without computing it.
func (v *Version) Bind(checker lint.Checker) *report.Report {
	checker.Rules, checker.Extra, checker.Suppress, checker.Include, checker.Others, checker.Baseline = nil, nil, nil, nil, nil, nil
	f, bad := project.ReadText(v.Path, v.Text, project.Limit)
	if bad != nil {
		return &report.Report{}
	}
	return checker.Check(f).Report
}

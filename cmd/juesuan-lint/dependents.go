package main

import (
	"os"
	"slices"

	"github.com/juesuan/juesuan-lint/lint/project"
)

// gatherDependents adds the reports that rest on what is named: those that name one of the files as last
// year's, the budget, the same in 元, a member or a part, and all reports of a project where one of the
// files says how they are checked.
func (c *checking) gatherDependents(paths []string) {
	var changed []string
	var roots []string
	for _, path := range paths {
		if path != "-" {
			changed = append(changed, path)
			roots = append(roots, project.Outermost(path))
		}
	}
	for i := range c.jobs {
		if j := &c.jobs[i]; !j.stdin && j.ready == nil {
			changed = append(changed, j.file.Path())
		}
	}
	slices.Sort(roots)
	for _, root := range slices.Compact(roots) {
		p := c.open(root)
		links, err := p.Links(root)
		if err != nil {
			continue // the path has been told to be missing
		}
		reports := links.Dependents(changed...)
		for _, path := range paths {
			if at := c.open(path); path != "-" && at.Governs(path) {
				reports = append(reports, slices.DeleteFunc(links.Paths(), func(report string) bool {
					_, inside := at.Rel(report)
					return !inside
				})...)
			}
		}
		for _, path := range reports {
			at := c.open(path)
			path = at.Show(path)
			c.jobs = append(c.jobs, job{project.FileAt(path, at), &manner{scope: c.scope(at)}})
		}
	}
}

func isFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}

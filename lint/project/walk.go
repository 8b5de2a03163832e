package project

import "github.com/juesuan/juesuan-lint/dsl/source"

// File is one file found.
type File struct {
	// Path is the path to show and to open, built from the one given to Walk.
	Path string
	// Project is the project the file belongs to: the one walked, or one that lies in it with a
	// juesuan.toml of its own. Its Problems and Findings are the caller's to tell, once.
	Project *Project
}

// Read reads the file.
func (f File) Read() (*source.File, *Unreadable) { return Read(f.Path, Limit) }

// Walk yields the report files of a folder and below, in order of their paths, until yield returns
// false; a path that is a file is yielded itself, whatever its name. What exclude names is never
// yielded; what .gitignore names, hidden folders, node_modules and *.part.juesuan.toml only when
// named. A path that does not exist is an error that wraps fs.ErrNotExist: a mistake of the caller's,
// not a finding.
func (p *Project) Walk(path string, yield func(File) bool) error { return nil }

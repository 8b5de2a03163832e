package project

import (
	"path/filepath"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/source"
)

// File is one file found. It is small, as there may be a hundred thousand: what the files of a folder have in
// common, their names too, is kept once.
type File struct {
	in      *place
	at, end uint32 // its name among those of the place
}

// place is a folder with the files in it, or a file by itself.
type place struct {
	path    string // of the folder; "" for a file by itself
	names   string // of all that the folder holds; the path of the file by itself
	project *Project
	bad     *Unreadable // why the file must not be opened
}

// FileAt is the file at a path, of a project.
func FileAt(path string, p *Project) File {
	return File{in: &place{names: path, project: p}, end: uint32(len(path))}
}

// Path is the path to show and to open, built from the one given to Walk.
func (f File) Path() string {
	if f.in == nil || f.in.path == "" {
		return f.Name()
	}
	return filepath.Join(f.in.path, f.Name())
}

// Name is the end of Path.
func (f File) Name() string {
	if f.in == nil {
		return ""
	}
	return f.in.names[f.at:f.end]
}

// Project is the project the file belongs to: the one walked, or one that lies in it with a juesuan.toml of
// its own. Its Problems and Findings are the caller's to tell, once.
func (f File) Project() *Project {
	if f.in == nil {
		return nil
	}
	return f.in.project
}

// unreadable is the file, not to be opened.
func (f File) unreadable(bad *Unreadable) File {
	f.in.bad = bad
	return f
}

// Compare orders files by their paths.
func (f File) Compare(g File) int {
	if f.in == g.in {
		return strings.Compare(f.Name(), g.Name())
	}
	return strings.Compare(f.Path(), g.Path())
}

// Read reads the file.
func (f File) Read() (*source.File, *Unreadable) {
	switch {
	case f.in != nil && f.in.bad != nil:
		return nil, f.in.bad
	case f.in != nil && f.in.path != "": // its folder lists it as a regular file
		return readRegular(f.Path(), Limit)
	}
	return Read(f.Path(), Limit)
}

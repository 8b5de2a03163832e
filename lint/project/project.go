// Package project knows the files of a project: where its root is, what juesuan.toml says, which
// forms are its own, which reports it holds, and how a file is read without harm.
//
// It owns the limits towards the file system: sizes, encodings, symbolic links, nothing above the
// root, no file half written. It knows no rule's business and prints nothing. Start with Find, Open and
// Walk; files are read in read.go and written in write.go, the files that reports name are looked at in
// reference.go, which reports rest on which is in links.go. An editor asks Session, then Snapshot.
package project

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/config"
	"github.com/juesuan/juesuan-lint/lint/suppress"
)

// Ids of the rules that this package speaks for.
const (
	referenceID  = "JS015"
	unreadableID = "JS018"
	formFileID   = "JS021"
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
	// Findings are what is wrong with the project's form and relation files (JS021), file by file.
	Findings []lint.Diagnostic

	rules   []*lint.Rule
	options Options
	cwd     string // what relative paths start from
	real    string // Root without symbolic links

	open  texts  // what stands in place of files on disk
	cache *cache // shared by all views of the project
}

// Options are what the user says beside the project.
type Options struct {
	// ConfigFile is read instead of the root's juesuan.toml; its patterns are relative to the root all
	// the same.
	ConfigFile string
	// NoConfig reads no juesuan.toml at all.
	NoConfig bool
}

// Find returns the root of the project that path, a file or a folder, belongs to, as an absolute
// path: the nearest folder upwards with juesuan.toml, else with .git, else the file's own folder.
func Find(path string) string {
	at := absolute(path)
	if info, err := os.Stat(at); err != nil || !info.IsDir() {
		at = filepath.Dir(at)
	}
	if root, ok := marked(at); ok {
		return root
	}
	return at
}

// Outermost returns the root of the outermost project around path: reports there may name those of the
// projects within.
func Outermost(path string) string {
	root := Find(path)
	for {
		outer, ok := marked(filepath.Dir(root))
		if !ok || outer == root {
			return root
		}
		root = outer
	}
}

// marked returns the nearest folder from an absolute one upwards with juesuan.toml, else with .git.
func marked(at string) (root string, ok bool) {
	for _, marker := range [...]string{config.FileName, ".git"} {
		for dir := at; ; dir = filepath.Dir(dir) {
			if info, err := os.Stat(filepath.Join(dir, marker)); err == nil && (marker == ".git" || !info.IsDir()) {
				return dir, true
			}
			if dir == filepath.Dir(dir) {
				break
			}
		}
	}
	return "", false
}

// Open opens the project at root. It always returns a project; the problems are what is wrong with
// juesuan.toml.
func Open(root string, rules []*lint.Rule) (*Project, []config.Problem) {
	return OpenWith(root, rules, Options{})
}

// OpenWith is Open under options.
func OpenWith(root string, rules []*lint.Rule, o Options) (*Project, []config.Problem) {
	p := &Project{Root: root, Config: &config.Config{FailOn: lint.Error}, Library: form.Builtin(), rules: rules, options: o, cache: new(cache)}
	if abs, err := filepath.Abs(root); err == nil {
		p.Root = abs
	}
	p.cwd, _ = os.Getwd()
	p.real = p.Root
	if real, err := filepath.EvalSymlinks(p.Root); err == nil {
		p.real = real
	}
	p.configure()
	p.loadForms()
	return p, p.Problems
}

// configure reads juesuan.toml.
func (p *Project) configure() {
	path := p.options.ConfigFile
	if path == "" {
		if p.options.NoConfig {
			return
		}
		path = p.Show(filepath.Join(p.Root, config.FileName))
	}
	f, bad := Read(path, Limit)
	switch {
	case bad == nil:
		p.Config, p.Problems = config.Parse(path, f.Text, p.rules)
	case bad.Kind != NotFound || p.options.ConfigFile != "":
		p.Problems = []config.Problem{{File: bad.File, Span: bad.Span, Message: bad.Message}}
	}
}

// Checker returns a checker for the project's reports: its levels and options, its forms, the
// comments that answer findings, and the files that a report names: as far as they can be read their
// figures, and what is wrong with their names (JS015). The caller may add Suspects.
func (p *Project) Checker() *lint.Checker {
	c := &lint.Checker{Rules: p.rules, Library: p.Library, Edition: p.Config.Edition, Suppress: suppress.Apply}
	if p.Config.File != nil {
		c.Level = func(r *lint.Rule, file string) lint.Severity { return p.Config.Level(r, p.pathFor(r, file)) }
		c.Options = func(r *lint.Rule, file string) lint.Options { return p.Config.Options(r, p.pathFor(r, file)) }
	}
	c.Others, c.Include = p.Others, p.Include
	c.Extra = func(r *lint.Result) { r.Diagnostics = append(r.Diagnostics, p.References(r.Report)...) }
	return c
}

// pathFor is the path of a file as the configuration takes it: "" where it makes no difference.
func (p *Project) pathFor(r *lint.Rule, file string) string {
	if !p.Config.ByPath(r) {
		return ""
	}
	rel, _ := p.Rel(file)
	return rel
}

// Rel returns path relative to the root, with "/", as patterns and levels take it; ok is false where
// it lies outside. The root itself is "".
func (p *Project) Rel(path string) (rel string, ok bool) {
	path = p.abs(path)
	for _, root := range [...]string{p.Root, p.real} {
		if rel, ok := below(root, path); ok {
			return filepath.ToSlash(rel), true
		}
	}
	return filepath.ToSlash(path), false
}

// Abs returns the absolute path of a file of the project, from how it is shown.
func (p *Project) Abs(shown string) string { return p.abs(shown) }

// abs is the absolute path of a file as it is shown.
func (p *Project) abs(path string) string {
	if filepath.IsAbs(path) {
		return filepath.Clean(path)
	}
	return filepath.Join(p.cwd, path)
}

// Show is the path of a file to show: relative to the folder that the program runs in, where it lies
// below that.
func (p *Project) Show(abs string) string {
	if rel, ok := below(p.cwd, abs); ok && rel != "" {
		return rel
	}
	return abs
}

// below returns what of the clean path comes after dir; ok is false where it does not lie there.
func below(dir, path string) (rel string, ok bool) {
	rest, ok := strings.CutPrefix(path, dir)
	if !ok || dir == "" {
		return "", false
	}
	sep := string(filepath.Separator)
	if rest == "" || strings.HasSuffix(dir, sep) {
		return rest, true
	}
	return strings.CutPrefix(rest, sep)
}

// inside resolves the symbolic links of an absolute path; ok is false where what is there lies outside
// the project.
func (p *Project) inside(abs string) (real string, ok bool, err error) {
	if real, err = filepath.EvalSymlinks(abs); err != nil {
		if _, plain := os.Stat(abs); plain != nil {
			err = plain // the system's own words
		}
		return "", false, err
	}
	_, ok = below(p.real, real)
	return real, ok, nil
}

// finding makes a finding of one of this package's rules; ok is false where the rule is off. A
// severity of its own holds unless the configuration sets the rule's.
func (p *Project) finding(rule *lint.Rule, severity lint.Severity, f *source.File, span source.Span, relation string, m lint.Message) (d lint.Diagnostic, ok bool) {
	level := p.Config.Level(rule, p.pathFor(rule, f.Name))
	if level == lint.Off {
		return d, false
	}
	if level != rule.Severity || severity == lint.Off {
		severity = level
	}
	return lint.Diagnostic{Rule: rule, Severity: severity, File: f, Span: span, Relation: relation, Message: m}, true
}

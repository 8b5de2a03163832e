// Package config reads juesuan.toml, the configuration of a project: levels and options of rules,
// exceptions by path, what is left out, language and edition.
//
// It knows no file system and runs no rule: paths are given to it relative to the project's root,
// with "/". Start with Config, then Parse.
package config

import (
	"maps"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// FileName is the name of the configuration file; the folder it lies in is the project's root.
const FileName = "juesuan.toml"

// Config is what a juesuan.toml says. It is immutable and shared. The zero Config is that of a
// project without one.
type Config struct {
	// File is the configuration's text; nil where there is none.
	File *source.File
	// FailOn is the lowest severity that makes a check fail; Off is never. HasFailOn tells whether the
	// file sets it: without it FailOn is Error.
	FailOn    lint.Severity
	HasFailOn bool
	// Lang is the reader's language; HasLang tells whether the file sets it.
	Lang    lint.Lang
	HasLang bool
	// Edition is the project's edition of the forms; "" lets each report decide.
	Edition string
	// EditionSpan is its place in File.
	EditionSpan source.Span
	// Exclude, Forms, Relations and Phrases are patterns of paths relative to the root.
	Exclude, Forms, Relations, Phrases []Pattern

	settings map[*lint.Rule][]setting
}

// Problem is something in a project's configuration that has no meaning, at its place. File is nil
// where it concerns no file.
type Problem struct {
	File    *source.File
	Span    source.Span
	Message lint.Message
}

// setting is one level or set of options of a rule, everywhere or for some files.
type setting struct {
	files    []Pattern // nil is everywhere
	level    lint.Severity
	hasLevel bool
	options  lint.Options
}

func (s *setting) covers(file string) bool {
	return s.files == nil || matchAny(s.files, file, false)
}

// Level returns the severity of a rule for the file at a path relative to the root.
func (c *Config) Level(rule *lint.Rule, file string) lint.Severity {
	level := rule.Severity
	settings := c.settings[rule]
	for i := range settings {
		if s := &settings[i]; s.hasLevel && s.covers(file) {
			level = s.level
		}
	}
	return level
}

// Options returns the options of a rule for the file at a path relative to the root; nil where there
// are none. They must not be changed.
func (c *Config) Options(rule *lint.Rule, file string) lint.Options {
	var out lint.Options
	merged := false
	settings := c.settings[rule]
	for i := range settings {
		s := &settings[i]
		switch {
		case s.options == nil || !s.covers(file):
			continue
		case out == nil:
			out = s.options
			continue
		case !merged:
			out, merged = maps.Clone(out), true
		}
		maps.Copy(out, s.options)
	}
	return out
}

// ByPath reports whether the level or the options of a rule depend on the file.
func (c *Config) ByPath(rule *lint.Rule) bool {
	for _, s := range c.settings[rule] {
		if s.files != nil {
			return true
		}
	}
	return false
}

// Excluded reports whether the path relative to the root is left out, dir whether it is a folder.
// What lies in an excluded folder is excluded too.
func (c *Config) Excluded(path string, dir bool) bool { return matchAny(c.Exclude, path, dir) }

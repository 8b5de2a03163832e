package project

import (
	"path/filepath"
	"slices"

	"github.com/juesuan/juesuan-lint/lint/config"
)

// Governs reports whether a file, existing or not, has a say in how reports are checked: it is a
// juesuan.toml or .gitignore, the configuration in use, or one of the project's form, relation and phrase
// files. When it changes, the project is to be opened anew.
func (p *Project) Governs(path string) bool {
	abs := p.abs(path)
	switch filepath.Base(abs) {
	case config.FileName, ignoreFile:
		return true
	}
	if p.options.ConfigFile != "" && realPath(abs) == realPath(p.abs(p.options.ConfigFile)) {
		return true
	}
	rel, ok := p.Rel(abs)
	return ok && slices.ContainsFunc(p.settings(), func(pattern string) bool { return matches(pattern, rel) })
}

// SettingTrees returns the folders in which the project's form, relation and phrase files are looked for,
// in them or below.
func (p *Project) SettingTrees() (out []string) {
	for _, pattern := range p.settings() {
		dir, _ := fixedPart(filepath.Join(p.Root, filepath.FromSlash(pattern)))
		out = append(out, dir)
	}
	return out
}

// settings are the patterns of the project's form, relation and phrase files.
func (p *Project) settings() (out []string) {
	for _, patterns := range [...][]config.Pattern{p.Config.Forms, p.Config.Relations, p.Config.Phrases} {
		for i := range patterns {
			out = append(out, patterns[i].Text)
		}
	}
	return out
}

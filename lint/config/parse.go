package config

import (
	"cmp"
	"errors"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/lint"
)

// Parse reads the text of a juesuan.toml for these rules. What is wrong with it stands in the
// problems; the rest holds. A text that is no TOML leaves the zero configuration.
func Parse(name, text string, rules []*lint.Rule) (*Config, []Problem) {
	p := &parser{rules: rules, c: &Config{File: source.New(name, text), FailOn: lint.Error}}
	p.doc = doc.Build(syntax.Parse(p.c.File))
	var raw struct {
		FailOn    any `toml:"fail_on"`
		Lang      any `toml:"lang"`
		Edition   any `toml:"edition"`
		Exclude   any `toml:"exclude"`
		Forms     any `toml:"forms"`
		Relations any `toml:"relations"`
		Phrases   any `toml:"phrases"`
		Rules     any `toml:"rules"`
		Overrides any `toml:"overrides"`
	}
	meta, err := toml.Decode(text, &raw)
	if err != nil {
		p.syntax(err)
		return p.c, p.problems
	}
	for _, key := range meta.Undecoded() {
		if len(key) == 1 {
			p.unknown(place{doc.Root, key[0]}, names(topKeys))
		}
	}
	p.failOn(raw.FailOn)
	p.lang(raw.Lang)
	if raw.Edition != nil {
		p.c.Edition, _ = p.text(place{doc.Root, "edition"}, raw.Edition)
		p.c.EditionSpan = p.value(place{doc.Root, "edition"})
	}
	p.c.Exclude = p.patterns(place{doc.Root, "exclude"}, raw.Exclude)
	p.c.Forms = p.patterns(place{doc.Root, "forms"}, raw.Forms)
	p.c.Relations = p.patterns(place{doc.Root, "relations"}, raw.Relations)
	p.c.Phrases = p.patterns(place{doc.Root, "phrases"}, raw.Phrases)
	p.levels(place{doc.Root, "rules"}, raw.Rules, nil)
	p.overrides(raw.Overrides)
	slices.SortStableFunc(p.problems, func(a, b Problem) int { return int(a.Span.Start - b.Span.Start) })
	return p.c, p.problems
}

type parser struct {
	c        *Config
	rules    []*lint.Rule
	doc      *doc.Doc
	problems []Problem
}

// place is a key in a table of the file: where a problem is shown.
type place struct {
	table doc.ID
	key   string
}

func (p *parser) find(at place) doc.ID {
	if at.table == doc.None {
		return doc.None
	}
	return p.doc.Get(at.table, at.key)
}

func (p *parser) key(at place) source.Span {
	if id := p.find(at); id != doc.None {
		return p.doc.KeySpan(id)
	}
	return source.Span{}
}

func (p *parser) value(at place) source.Span {
	if id := p.find(at); id != doc.None && p.doc.Kind(id) == doc.Value {
		return p.doc.Span(id)
	}
	return p.key(at)
}

// element returns the place of element i of the list at a place.
func (p *parser) element(at place, i int) source.Span {
	id := p.find(at)
	if id == doc.None || p.doc.Kind(id) != doc.Value {
		return p.value(at)
	}
	v := p.doc.Tree.First(p.doc.Node(id))
	for ; i > 0; i-- {
		v = p.doc.Tree.Next(v)
	}
	if v == syntax.None {
		return p.doc.Span(id)
	}
	return p.doc.Tree.Span(v)
}

func (p *parser) add(span source.Span, zh, en string, args ...any) {
	p.problems = append(p.problems, Problem{p.c.File, span, lint.Msg(zh, en, args...)})
}

// syntax reports a text that is no TOML: in our own words where our reading finds the same.
func (p *parser) syntax(err error) {
	for _, e := range p.doc.Tree.Errors {
		zh, en := e.Code.Message(e.Arg)
		p.add(e.Span, "{0}。", "{0}.", lint.Text{Zh: zh, En: en})
	}
	if len(p.problems) > 0 {
		return
	}
	var at source.Span
	words := err.Error()
	var parse toml.ParseError
	if errors.As(err, &parse) {
		start := parse.Position.Start
		if strings.HasPrefix(p.c.File.Text, "\uFEFF") {
			start += len("\uFEFF")
		}
		start = min(max(start, 0), len(p.c.File.Text))
		end := min(start+max(parse.Position.Len, 0), len(p.c.File.Text))
		at, words = source.Span{Start: int32(start), End: int32(end)}, parse.Message
	}
	p.add(at, "写法有误，不是 TOML：{0}。", "this is not TOML: {0}.", words)
}

func (p *parser) unknown(at place, known []string) {
	if near := doc.Nearest(at.key, known); near != "" {
		p.add(p.key(at), "没有“{0}”这一项，疑为“{1}”。", "there is no setting “{0}”; did you mean “{1}”?", at.key, near)
		return
	}
	p.add(p.key(at), "没有“{0}”这一项，可用的有 {1}。", "there is no setting “{0}”; there are {1}.", at.key, strings.Join(known, "、"))
}

func (p *parser) text(at place, v any) (string, bool) {
	s, ok := v.(string)
	if !ok {
		p.add(p.value(at), "{0} 应是加引号的文字。", "{0} must be a text in quotes.", at.key)
	}
	return s, ok
}

func (p *parser) failOn(v any) {
	if v == nil {
		return
	}
	at := place{doc.Root, "fail_on"}
	s, ok := p.text(at, v)
	if !ok {
		return
	}
	level, known := lint.ParseSeverity(s)
	switch {
	case s == "never":
		p.c.FailOn, p.c.HasFailOn = lint.Off, true
	case known && level != lint.Off:
		p.c.FailOn, p.c.HasFailOn = level, true
	default:
		p.add(p.value(at), "fail_on 应是 error、warning、info、never 之一，不是“{0}”。",
			"fail_on must be one of error, warning, info, never, not “{0}”.", s)
	}
}

func (p *parser) lang(v any) {
	if v == nil {
		return
	}
	at := place{doc.Root, "lang"}
	s, ok := p.text(at, v)
	if !ok {
		return
	}
	switch s {
	case "zh":
		p.c.Lang, p.c.HasLang = lint.Chinese, true
	case "en":
		p.c.Lang, p.c.HasLang = lint.English, true
	default:
		p.add(p.value(at), "lang 应是 zh 或 en，不是“{0}”。", "lang must be zh or en, not “{0}”.", s)
	}
}

// patterns reads a list of patterns of paths; a single text counts as a list of one.
func (p *parser) patterns(at place, v any) []Pattern {
	if s, ok := v.(string); ok {
		return p.pattern(nil, s, at.key, p.value(at))
	}
	list, ok := v.([]any)
	if !ok {
		if v != nil {
			p.add(p.value(at), `{0} 应是路径的列表，如 ["旧稿/**"]。`, `{0} must be a list of paths, such as ["drafts/**"].`, at.key)
		}
		return nil
	}
	out := make([]Pattern, 0, len(list))
	for i, v := range list {
		if s, ok := v.(string); ok {
			out = p.pattern(out, s, at.key, p.element(at, i))
		} else {
			p.add(p.element(at, i), "{0} 中应是加引号的路径。", "{0} must hold paths in quotes.", at.key)
		}
	}
	return out
}

func (p *parser) pattern(out []Pattern, text, key string, at source.Span) []Pattern {
	pattern, fault := newPattern(text, at)
	switch fault {
	case emptyPath:
		p.add(at, "{0} 中有空的路径。", "{0} holds an empty path.", key)
	case backslash:
		p.add(at, `路径“{0}”应以 / 分隔，不用 \。`, `the path “{0}” must be written with / instead of \.`, text)
	case absolute:
		p.add(at, "路径“{0}”应从 juesuan.toml 所在的文件夹写起。", "the path “{0}” must start at the folder of juesuan.toml.", text)
	case upwards:
		p.add(at, "路径“{0}”不能用 .. 指到 juesuan.toml 所在的文件夹之外。", "the path “{0}” must not lead out of the folder of juesuan.toml.", text)
	default:
		return append(out, pattern)
	}
	return out
}

// levels reads the rules of [rules] or of an override for files: families first, so that what names
// one rule wins.
func (p *parser) levels(at place, v any, files []Pattern) {
	table, ok := v.(map[string]any)
	if !ok {
		if v != nil {
			p.add(p.value(at), `rules 应写成 [rules] 下的各行，如 JS201 = "off"。`, `rules must be a table such as [rules] with JS201 = "off".`)
		}
		return
	}
	id := p.find(at)
	type entry struct {
		key    string
		start  int32
		family bool
	}
	entries := make([]entry, 0, len(table))
	for key := range table {
		_, family := lint.FamilyOf(key)
		entries = append(entries, entry{key, p.key(place{id, key}).Start, family})
	}
	slices.SortFunc(entries, func(a, b entry) int {
		switch {
		case a.family && !b.family:
			return -1
		case b.family && !a.family:
			return 1
		}
		return cmp.Or(cmp.Compare(a.start, b.start), strings.Compare(a.key, b.key))
	})
	named := map[*lint.Rule]string{}
	for _, entry := range entries {
		key, at := entry.key, place{id, entry.key}
		rules := lint.Named(p.rules, key)
		if len(rules) == 0 {
			p.noRule(at)
			continue
		}
		if !entry.family {
			if other, twice := named[rules[0]]; twice {
				p.add(p.key(at), "“{0}”与前面的“{1}”是同一条规则。", "“{0}” is the same rule as “{1}” above.", key, other)
				continue
			}
			named[rules[0]] = key
		}
		s, ok := p.setting(at, table[key])
		if !ok {
			continue
		}
		s.files = files
		if p.c.settings == nil {
			p.c.settings = map[*lint.Rule][]setting{}
		}
		for _, r := range rules {
			p.c.settings[r] = append(p.c.settings[r], s)
		}
	}
}

func (p *parser) noRule(at place) {
	if near := lint.NearestName(p.rules, at.key); near != "" {
		p.add(p.key(at), "没有“{0}”这条规则，疑为“{1}”。", "there is no rule “{0}”; did you mean “{1}”?", at.key, near)
		return
	}
	p.add(p.key(at), "没有“{0}”这条规则。", "there is no rule “{0}”.", at.key)
}

// setting reads a level, or a table of a level and options.
func (p *parser) setting(at place, v any) (setting, bool) {
	switch v := v.(type) {
	case string:
		level, ok := p.level(v, p.value(at))
		return setting{level: level, hasLevel: true}, ok
	case map[string]any:
		var s setting
		for key, option := range v {
			if key != "level" {
				if s.options == nil {
					s.options = lint.Options{}
				}
				s.options[key] = option
				continue
			}
			in := place{p.find(at), "level"}
			text, ok := p.text(in, option)
			if !ok {
				return s, false
			}
			if s.level, s.hasLevel = p.level(text, p.value(in)); !s.hasLevel {
				return s, false
			}
		}
		return s, true
	}
	p.add(p.value(at), `{0} 应是 off、info、warning、error 之一，或 {1}。`, `{0} must be one of off, info, warning, error, or {1}.`,
		at.key, `{ level = "warning" }`)
	return setting{}, false
}

func (p *parser) level(s string, at source.Span) (lint.Severity, bool) {
	level, ok := lint.ParseSeverity(s)
	if !ok {
		p.add(at, "级别应是 off、info、warning、error 之一，不是“{0}”。", "a level must be one of off, info, warning, error, not “{0}”.", s)
	}
	return level, ok
}

func (p *parser) overrides(v any) {
	if v == nil {
		return
	}
	at := place{doc.Root, "overrides"}
	list, ok := tables(v)
	if !ok {
		p.add(p.value(at), "overrides 应写成 [[overrides]]。", "overrides must be written [[overrides]].")
		return
	}
	id := doc.None
	if l := p.find(at); l != doc.None && p.doc.Kind(l) == doc.List {
		id = p.doc.First(l)
	}
	for _, o := range list {
		p.override(id, o)
		if id != doc.None {
			id = p.doc.Next(id)
		}
	}
}

// tables returns a list of tables, written [[x]] or x = [{ … }].
func tables(v any) ([]map[string]any, bool) {
	if list, ok := v.([]map[string]any); ok {
		return list, true
	}
	list, ok := v.([]any)
	out := make([]map[string]any, len(list))
	for i := range list {
		var table bool
		out[i], table = list[i].(map[string]any)
		ok = ok && table
	}
	return out, ok
}

func (p *parser) override(id doc.ID, o map[string]any) {
	for key := range o {
		if !slices.Contains(names(overrideKeys), key) {
			p.unknown(place{id, key}, names(overrideKeys))
		}
	}
	head := source.Span{}
	if id != doc.None {
		head = p.doc.HeadSpan(id)
	}
	before := len(p.problems)
	files := p.patterns(place{id, "files"}, o["files"])
	if len(files) == 0 {
		if len(p.problems) == before {
			p.add(head, `[[overrides]] 缺 files，如 files = ["旧稿/**"]。`, `[[overrides]] lacks files, such as files = ["drafts/**"].`)
		}
		return
	}
	if o["rules"] == nil {
		p.add(head, "[[overrides]] 缺 rules。", "[[overrides]] lacks rules.")
		return
	}
	p.levels(place{id, "rules"}, o["rules"], files)
}

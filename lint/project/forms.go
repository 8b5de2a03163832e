package project

import (
	"cmp"
	"slices"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/config"
)

// ownRelation is a relation of the project's with its place.
type ownRelation struct {
	*form.Relation
	file *source.File
	span source.Span
}

// formLoader reads the project's form and relation files.
type formLoader struct {
	*Project
	rule      *lint.Rule // JS021, nil where it is not known
	forms     []*form.Form
	relations []ownRelation
	required  []*form.Required
	drafts    []*form.Draft
	aliases   []*form.Alias
	// performance are the project's forms of the self-evaluation tables.
	performance []*form.Performance
	// prints say how its editions are printed.
	prints []*form.Print
	// wording of the project, and the files it stands in.
	wording      form.Wording
	wordingFiles []*source.File
}

// loadForms extends the built-in library by the project's own forms and relations.
func (p *Project) loadForms() {
	l := &formLoader{Project: p, rule: lint.RuleByID(p.rules, formFileID)}
	var paths []string
	for _, patterns := range [...][]config.Pattern{p.Config.Forms, p.Config.Relations, p.Config.Phrases} {
		for _, pattern := range patterns {
			found := p.expand(p.Root, pattern.Text)
			if len(found) == 0 {
				l.found(p.Config.File, pattern.Span, pattern.Text, lint.Msg("没有找到“{0}”所指的文件。", "there is no file “{0}”.", pattern.Text))
			}
			paths = append(paths, found...)
		}
	}
	if len(paths)+len(p.Findings) > 0 {
		l.extend(paths)
	}
	if e := p.Config.Edition; e != "" && !slices.Contains(p.Library.Editions(), e) {
		p.Problems = append(p.Problems, config.Problem{File: p.Config.File, Span: p.Config.EditionSpan,
			Message: noEdition(e, p.Library)})
	}
}

// extend adds the files at paths to the project's library, and puts what is found in order.
func (l *formLoader) extend(paths []string) {
	p := l.Project
	slices.Sort(paths)
	for _, path := range slices.Compact(paths) {
		l.load(path)
	}
	if len(l.forms)+len(l.relations) > 0 {
		relations := make([]*form.Relation, len(l.relations))
		for i := range l.relations {
			relations[i] = l.relations[i].Relation
		}
		p.Library = p.Library.Extend(l.forms, relations)
	}
	if len(l.required)+len(l.drafts)+len(l.performance)+len(l.prints)+len(l.aliases) > 0 {
		p.Library = p.Library.Extend(nil, nil)
		p.Library.Required = append(l.required, p.Library.Required...)
		p.Library.Drafts = append(l.drafts, slices.DeleteFunc(slices.Clone(p.Library.Drafts), func(d *form.Draft) bool {
			return slices.ContainsFunc(l.drafts, func(own *form.Draft) bool { return own.Edition == d.Edition })
		})...)
		p.Library.Performance = append(l.performance, p.Library.Performance...)
		p.Library.Prints = append(l.prints, p.Library.Prints...)
		p.Library.Aliases = append(l.aliases, p.Library.Aliases...)
	}
	for _, r := range l.relations {
		l.checkRelation(r)
	}
	l.extendWording()
	slices.SortStableFunc(p.Findings, func(a, b lint.Diagnostic) int {
		return cmp.Or(
			cmp.Compare(slices.Index(paths, p.abs(a.File.Name)), slices.Index(paths, p.abs(b.File.Name))),
			cmp.Compare(a.Span.Start, b.Span.Start))
	})
}

func noEdition(edition string, l *form.Library) lint.Message {
	if near := doc.Nearest(edition, l.Editions()); near != "" {
		return lint.Msg("没有“{0}”版的表式，疑为“{1}”。", "there is no edition “{0}” of the forms; did you mean “{1}”?", edition, near)
	}
	return lint.Msg("没有“{0}”版的表式。", "there is no edition “{0}” of the forms.", edition)
}

func (l *formLoader) found(f *source.File, span source.Span, relation string, m lint.Message) {
	if l.rule == nil || f == nil {
		return
	}
	if d, ok := l.finding(l.rule, lint.Off, f, span, relation, m); ok {
		l.Findings = append(l.Findings, d)
	}
}

// load reads one file.
func (l *formLoader) load(path string) {
	shown := l.Show(path)
	if _, ok, err := l.inside(path); err == nil && !ok {
		l.found(source.New(shown, ""), source.Span{}, "out-of-tree",
			lint.Msg("符号链接指到了工程的文件夹之外，不读。", "the symbolic link leads out of the project's folder, and is not followed."))
		return
	}
	f, bad := Read(path, Limit)
	if bad != nil {
		l.found(source.New(shown, bad.File.Text), bad.Span, bad.Kind.id(), bad.Message)
		return
	}
	f = source.New(shown, f.Text)
	loaded := form.Load(f)
	d := doc.Build(syntax.Parse(f))
	for _, e := range d.Tree.Errors {
		zh, en := e.Code.Message(e.Arg)
		l.found(f, e.Span, e.Arg, lint.Msg("{0}。", "{0}.", lint.Text{Zh: zh, En: en}))
	}
	for _, problem := range loaded.Problems {
		l.found(f, problem.Span, problem.Key, formProblem(problem))
	}
	for _, own := range loaded.Forms {
		if own.Name != "" {
			l.forms = append(l.forms, own)
		}
	}
	at := d.Get(doc.Root, "relation")
	if at != doc.None {
		at = d.First(at)
	}
	l.addWording(f, &loaded.Wording)
	l.required = append(l.required, loaded.Required...)
	l.drafts = append(l.drafts, loaded.Drafts...)
	l.performance = append(l.performance, loaded.Performance...)
	l.prints = append(l.prints, loaded.Prints...)
	l.aliases = append(l.aliases, loaded.Aliases...)
	for _, r := range loaded.Relations {
		own := ownRelation{r, f, source.Span{}}
		if at != doc.None {
			own.span = d.HeadSpan(at)
			if formula := d.Get(at, "formula"); formula != doc.None {
				own.span = d.Span(formula)
			}
			at = d.Next(at)
		}
		if r.Formula != "" {
			l.relations = append(l.relations, own)
		}
	}
}

// formProblem is what a problem of a form file says.
func formProblem(p doc.Problem) lint.Message {
	switch p.Code {
	case doc.UnknownKey:
		if p.Want != "" {
			return lint.Msg("没有“{0}”这一项，疑为“{1}”。", "there is no “{0}”; did you mean “{1}”?", p.Key, p.Want)
		}
		return lint.Msg("没有“{0}”这一项。", "there is no “{0}”.", p.Key)
	case doc.MissingKey:
		return lint.Msg("缺 {0}。", "{0} is missing.", p.Key)
	case doc.WrongType:
		return lint.Msg("{0} 应是{1}。", "{0} must be: {2}.", p.Key, kindInChinese(p.Want), p.Want)
	case doc.LineOutsideForm:
		return lint.Msg("表式没有第 {0} 行；先在 [[form.block]] 的 lines 里写明行次的范围。",
			"the form has no line {0}; give the range under lines in [[form.block]].", p.Key)
	}
	if p.Want != "" {
		return lint.Msg("“{0}”不能用在这里，应是 {1}。", "“{0}” does not do here; it must be {1}.", p.Key, p.Want)
	}
	return lint.Msg("“{0}”不能用在这里：写法不对，或指了本表没有的行、栏。",
		"“{0}” does not do here: it is misspelt or names a line or column that the form has not.", p.Key)
}

// kindInChinese says what kind of value is wanted.
func kindInChinese(kind string) string {
	switch kind {
	case "text":
		return "加引号的文字"
	case "integer":
		return "整数"
	case "list of texts":
		return "文字的列表"
	case "table":
		return "表"
	case "true or false":
		return " true 或 false"
	}
	return kind
}

// checkRelation reports a relation that names what no form has: it would never be checked.
func (l *formLoader) checkRelation(r ownRelation) {
	var why *form.BrokenRelation
	known := false
	for _, edition := range l.Library.Editions() {
		if r.Edition != "" && r.Edition != edition {
			continue
		}
		known = true
		year := max(l.Library.Newest(edition), r.From)
		if r.To > 0 {
			year = min(year, r.To)
		}
		broken := brokenIn(l.Library.Set(edition, year), r.Relation)
		if broken == nil {
			return
		}
		if why == nil || why.Err.Code == form.NoSuchTable {
			why = broken // what fits best says most
		}
	}
	switch {
	case !known:
		l.found(r.file, r.span, r.ID, noEdition(r.Edition, l.Library))
	case len(why.Syntax) > 0:
		zh, en := why.Syntax[0].Code.Message(why.Syntax[0].Arg)
		l.found(r.file, r.span, r.ID, lint.Msg("{0}。", "{0}.", lint.Text{Zh: zh, En: en}))
	case why.Err.Want != "":
		l.found(r.file, r.span, r.ID, lint.Msg("没有哪一版的表式有“{0}”，这条勾稽关系不起作用；疑为“{1}”。",
			"no edition of the forms has “{0}”, so this relation is never checked; did you mean “{1}”?", why.Err.Arg, why.Err.Want))
	default:
		l.found(r.file, r.span, r.ID, lint.Msg("没有哪一版的表式能对上“{0}”，这条勾稽关系不起作用。",
			"no edition of the forms fits “{0}”, so this relation is never checked.", cmp.Or(why.Err.Arg, r.Formula)))
	}
}

func brokenIn(s *form.Set, r *form.Relation) *form.BrokenRelation {
	for i := range s.Broken {
		if s.Broken[i].Relation == r {
			return &s.Broken[i]
		}
	}
	return nil
}

package main

import (
	"cmp"
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/convert/child"
	"github.com/juesuan/juesuan-lint/dsl/convert/text"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/exchange"
	"github.com/juesuan/juesuan-lint/lint/project"
)

// isForeign reports whether a file is another program's, by its name: one that import reads.
func isForeign(path string) bool {
	ext := strings.ToLower(filepath.Ext(path))
	return slices.Contains(text.Extensions(), ext) || slices.Contains(child.Extensions(), ext)
}

// unwritable reports a name that asks for a format which only Office and the like write, so that text under it would
// be taken for a damaged file.
func unwritable(path string, formats ...string) bool {
	ext := strings.ToLower(filepath.Ext(path))
	return slices.Contains(child.Extensions(), ext) && !slices.Contains(formats, ext)
}

// atOnce is how many other programs' files are read at a time: one may cost much memory.
const atOnce = 2

// foreign is another program's file with the report that was recognised in it.
type foreign struct {
	*exchange.Imported
	// file reads as a report, and knows where in the original its parts stand.
	file *source.File

	once    sync.Once
	printed map[source.Place][]string
}

// readForeign reads another program's file as a report, with the project's forms and edition.
func (c *checking) readForeign(j *job) (*foreign, *project.Unreadable) {
	c.reading <- struct{}{}
	p := j.scope.project
	with := exchange.Import{Getenv: c.getenv, Library: p.Library, Edition: cmp.Or(c.edition, p.Config.Edition), Path: "-"}
	imported, err := with.Files(nil, []string{j.file.Path()}, nil)
	<-c.reading
	if err != nil {
		return nil, notImported(j.file.Path(), messageOf(said(err)))
	}
	f := &foreign{Imported: imported}
	if f.Tables == 0 && f.Performances == 0 {
		return nil, notImported(j.file.Path(), lint.Msg("没有认出决算的表，没有检查。一个文件要有整份报告，或其中的表；先用 import 看看认出了什么。",
			"no table of a final account was recognised, nothing was checked. A file must hold a report or its tables; import shows what is recognised."))
	}
	f.file = source.Imported(j.file.Path(), f.Text, f.at)
	return f, nil
}

func notImported(path string, why lint.Message) *project.Unreadable {
	return &project.Unreadable{Kind: project.NotImported, File: source.New(path, ""), Message: why}
}

// messageOf is an error in words for the user.
func messageOf(err error) lint.Message {
	var u usageError
	if errors.As(err, &u) {
		return u.Message
	}
	return lint.Msg("{0}", "{0}", err.Error())
}

// at tells where a part of the report stands in the original, and what is printed there.
func (f *foreign) at(span source.Span) (source.Place, string) {
	place, _ := f.Place(span)
	f.once.Do(f.gather)
	list := f.printed[place]
	if len(list) == 1 {
		return place, list[0]
	}
	// Several stand at one place, such as the paragraphs of a page: it is the one that the line was made of.
	line := name.Normalize(f.file.Slice(f.file.Line(f.file.Position(int(span.Start)).Line)))
	for _, s := range list {
		if n := name.Normalize(s); n != "" && (strings.Contains(line, n) || line != "" && strings.Contains(n, line)) {
			return place, s
		}
	}
	return place, ""
}

// gather gathers what is printed where.
func (f *foreign) gather() {
	f.printed = map[source.Place][]string{}
	add := func(at source.Place, s string) {
		if s != "" {
			f.printed[at] = append(f.printed[at], s)
		}
	}
	for i := range f.Document.Blocks {
		b := &f.Document.Blocks[i]
		if b.Table == nil {
			add(b.At, b.Text)
			continue
		}
		t := b.Table
		for ri := range t.Rows {
			row := &t.Rows[ri]
			var all []string
			for k := range row.Cells {
				if s := row.Cells[k].Text; s != "" {
					all = append(all, s)
				}
			}
			add(row.At, strings.Join(all, " | "))
			for k := range row.Cells {
				if at := t.Place(ri, k); at != row.At {
					add(at, row.Cells[k].Text)
				}
			}
		}
	}
	delete(f.printed, source.Place{})
}

// uncertainID is the rule that speaks of what was guessed and left out.
const uncertainID = "JS023"

// checker is that of the project for this file: nobody has written comments in it, and what was guessed and
// left out on the way is told.
func (f *foreign) checker(of *lint.Checker) *lint.Checker {
	c := *of
	c.Suppress = nil
	c.Extra = func(r *lint.Result) {
		if of.Extra != nil {
			of.Extra(r)
		}
		r.Diagnostics = append(r.Diagnostics, f.doubts(&c)...)
	}
	return &c
}

// doubts are the findings about what was guessed and left out. Each keeps its place in the original, where
// perhaps no part of the report was read from; among other findings it stands by what was read nearest.
func (f *foreign) doubts(c *lint.Checker) []lint.Diagnostic {
	rule := lint.RuleByID(c.Rules, uncertainID)
	if rule == nil {
		return nil
	}
	level := c.SeverityOf(rule, f.file.Name)
	if level == lint.Off {
		return nil
	}
	var out []lint.Diagnostic
	for _, m := range f.Remarks {
		if m.Kind != convert.Guessed && m.Kind != convert.LeftOut {
			continue
		}
		d := lint.Diagnostic{
			Rule: rule, Severity: level, Relation: m.At.In(false), Message: lint.Msg("{0}", "{1}", m.Zh, m.En),
			File: source.Imported(f.file.Name, f.Text, func(source.Span) (source.Place, string) { return m.At, "" }),
			Span: f.near(m.At),
		}
		if m.Kind == convert.LeftOut && level == rule.Severity {
			d.Severity = lint.Warning
		}
		out = append(out, d)
	}
	return out
}

// near is where the report has what was read at a place, or in the same row; its beginning where there is nothing.
func (f *foreign) near(at source.Place) source.Span {
	row := func(p source.Place) source.Place {
		p.Col = 0
		return p
	}
	best := source.Span{}
	for _, l := range f.Links {
		start := source.Span{Start: l.Span.Start, End: l.Span.Start}
		switch {
		case l.At == at:
			return start
		case best.Start == 0 && row(l.At) == row(at):
			best = start
		}
	}
	return best
}

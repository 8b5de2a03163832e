// Package recognize makes a report of a document: the text of a new *.juesuan.toml that states every
// figure as printed, with a remark on whatever was recognised, guessed, changed or left out.
//
// It knows no file format: a convert.Document is paragraphs and tables, whatever they came from. What
// tables, rows and columns there are is data of the forms; ranges become rows in package grid, as on the
// clipboard. Nothing is corrected on the way in, and nothing that is uncertain goes without a remark.
//
// Start with Report. stream.go brings a document into one order, cover.go finds unit and year, forms.go
// says which form a table is, table.go, performance.go and outline.go write what they find.
package recognize

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
)

// Options say what the document does not, or what shall hold instead of what it seems to say.
type Options struct {
	Library *form.Library
	// Edition and Year, where they are told.
	Edition string
	Year    int
	// Unit is the unit of amounts that the report is to have: UnitUnknown keeps that of the document.
	Unit report.Unit
	// Source is how the report names the same report in 元 (source = …), "" for not at all.
	Source string
	// Name is what the document is called in the comment at the report's head, "" for nothing.
	Name string
}

// Result is what a document comes to.
type Result struct {
	// Text is the new report.
	Text string
	// Remarks, those of one kind in the order of the document but for what concerns all of it.
	Remarks []convert.Remark
	// Links tell where what stands in Text came from, by Span.Start.
	Links []Link
	// Unit is the unit of the document's amounts.
	Unit report.Unit
	// Name is the name of the unit whose report it is, "" where it was not found; Year is 0 for that.
	Name string
	Year int
	// Edition is that of the forms; EditionGuessed: others fit the tables nearly as well.
	Edition        string
	EditionGuessed bool
	// Tables and Performances are how many tables of forms and self-evaluation tables were recognised.
	Tables, Performances int
}

// Link is a part of the report's text and the place of the document that it was read from.
type Link struct {
	Span source.Span
	At   convert.Place
}

// Place returns the place of the document that a span of the text came from: that of the smallest part
// around its beginning, else of the last part before it.
func (r *Result) Place(span source.Span) (convert.Place, bool) {
	n, _ := slices.BinarySearchFunc(r.Links, span.Start+1, func(l Link, at int32) int { return cmp.Compare(l.Span.Start, at) })
	best := -1
	for i := n - 1; i >= 0; i-- {
		if l := r.Links[i].Span; l.End > span.Start && (best < 0 || l.Len() < r.Links[best].Span.Len()) {
			best = i
		}
		if best >= 0 && n-i > 64 { // what is around it begins shortly before
			break
		}
	}
	switch {
	case best >= 0:
		return r.Links[best].At, true
	case n > 0:
		return r.Links[n-1].At, true
	case len(r.Links) > 0:
		return r.Links[0].At, true
	}
	return convert.Place{}, false
}

// Report recognises a report in a document.
func Report(d *convert.Document, o Options) *Result {
	r := &reader{Options: o, doc: d}
	r.remarks = append(r.remarks, d.Remarks...)
	r.items = r.stream(d)
	r.cover()
	r.chooseForms()
	r.write()
	text, links := r.w.finish()
	return &Result{Text: text, Remarks: r.remarks, Links: links, Unit: r.from, Name: r.head.unit, Year: r.Year,
		Edition: r.set.Edition, EditionGuessed: r.editionGuessed, Tables: r.tables, Performances: len(r.performances)}
}

// reader recognises one document.
type reader struct {
	Options
	doc   *convert.Document
	items []item
	w     writer

	head head
	// body is the first item after cover and contents.
	body int
	set  *form.Set
	// editionGuessed: other editions fit nearly as well.
	editionGuessed bool
	// from is the unit of the document's amounts, to that of the report.
	from, to report.Unit

	// budget is the title of a document that is a budget, "" of others.
	budget string

	remarks []convert.Remark
	tables  int
	// performances are the names of the projects, "" of the whole unit.
	performances []string
}

func (r *reader) remark(at convert.Place, kind convert.RemarkKind, zh, en string) {
	r.remarks = append(r.remarks, convert.Remark{At: at, Kind: kind, Zh: zh, En: en})
}

func itoa(n int) string { return strconv.Itoa(n) }

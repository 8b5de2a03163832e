package form

import (
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/doc"
)

// DraftKind says what a Draft writes.
type DraftKind uint8

const (
	// DraftFigure is a name in [figures].
	DraftFigure DraftKind = iota
	// DraftPart is a part (第一部分 …).
	DraftPart
	// DraftTables is where the tables stand.
	DraftTables
	// DraftSection is a section of the notes or of the overview.
	DraftSection
	// DraftItem is the paragraph of one 项 of general public budget spending; it is written for each.
	DraftItem
	// DraftPerformance is where the self-evaluation tables stand.
	DraftPerformance
	// DraftTerm is an explained term.
	DraftTerm
	// DraftCode is the explained term of a code; it is written for each 项 of spending.
	DraftCode
)

var draftKinds = [...]string{"figure", "part", "tables", "section", "item", "performance", "term", "code"}

// Draft is a piece of a new report of an edition: what it holds besides its tables, in printed order.
//
// In titles, texts and hints stand {单位}, {各单位} (a line for each), {年}, {上年}, {决算} (部门决算 or 单位决算) and {本部门}; in what is
// written for each 项 also {序号}, {编码}, {类}, {款} and {项}. Figures in braces are those of reports.
type Draft struct {
	Edition string
	// From and To are the budget years; 0 is open.
	From, To int
	Kind     DraftKind
	// For are the kinds of reports that it belongs to: see Fits.
	For   []string
	Title string
	// Level of a section, 0 is 1.
	Level int
	Text  string
	// Hint is what a person has to add to the text, written as a comment.
	Hint string
	// Carry: last year's text under the same heading is better than Text.
	Carry bool
}

// draftFor are the words of For, those of one question together. What a report is stands in
// [report]; the last question is whether last year's report is there.
var draftFor = [...][]string{
	{"部门决算", "单位决算"},
	{"行政单位", "参公事业单位", "事业单位"},
	{"有上年", "没有上年"},
}

// Fits reports whether the draft belongs to a report of which all the words hold: of each question
// that For names, one of its words is among them.
func (d *Draft) Fits(words []string) bool {
	for _, question := range draftFor {
		asked, fits := false, false
		for _, w := range question {
			if slices.Contains(d.For, w) {
				asked = true
				fits = fits || slices.Contains(words, w)
			}
		}
		if asked && !fits {
			return false
		}
	}
	return true
}

// DraftsFor returns the pieces of a new report of an edition and year. An edition without any has none.
func (l *Library) DraftsFor(edition string, year int) []*Draft {
	var out []*Draft
	for _, d := range l.Drafts {
		if d.Edition == edition && (d.From == 0 || d.From <= year) && (d.To == 0 || year <= d.To) {
			out = append(out, d)
		}
	}
	return out
}

var draftKeys = []string{"kind", "edition", "years", "for", "title", "level", "text", "hint", "carry"}

func (l *loader) draft(id doc.ID) {
	d := &Draft{}
	for c := l.First(id); c != doc.None; c = l.Next(c) {
		switch l.Key(c) {
		case "kind":
			d.Kind = l.draftKind(c)
		case "edition":
			d.Edition = l.Text(c)
		case "years":
			d.From, d.To = l.years(c)
		case "for":
			d.For = l.draftWords(c)
		case "title":
			d.Title = l.Text(c)
		case "level":
			d.Level = l.Int(c)
		case "text":
			d.Text = l.Text(c)
		case "hint":
			d.Hint = l.Text(c)
		case "carry":
			d.Carry = l.Bool(c)
		default:
			l.Unknown(c, draftKeys...)
		}
	}
	switch d.Kind {
	case DraftFigure, DraftPart, DraftSection, DraftTerm, DraftCode:
		if d.Title == "" {
			l.Add(doc.MissingKey, l.HeadSpan(id), "title", "")
		}
	}
	l.out.Drafts = append(l.out.Drafts, d)
}

func (l *loader) draftKind(id doc.ID) DraftKind {
	text := l.Text(id)
	if i := slices.Index(draftKinds[:], text); i >= 0 {
		return DraftKind(i)
	}
	l.Add(doc.BadValue, l.Span(id), "kind", strings.Join(draftKinds[:], " | "))
	return DraftSection
}

func (l *loader) draftWords(id doc.ID) []string {
	words := l.Texts(id)
	known := slices.Concat(draftFor[:]...)
	for _, w := range words {
		if !slices.Contains(known, w) {
			l.Add(doc.BadValue, l.Span(id), w, strings.Join(known, " | "))
		}
	}
	return words
}

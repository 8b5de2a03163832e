package form

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/name"
)

// RequiredKind says what a Required is.
type RequiredKind uint8

const (
	// RequiredPart is a part (第一部分 …).
	RequiredPart RequiredKind = iota
	// RequiredSection is a section of the notes or of the overview.
	RequiredSection
	// RequiredTerm is an explained term (名词解释).
	RequiredTerm
)

var requiredKinds = [...]string{"part", "section", "term"}

// Required is something that a report of an edition must publish, and what it must say.
type Required struct {
	Edition string
	// From and To are the budget years it is required in; 0 is open.
	From, To int
	Kind     RequiredKind
	// Title is the official heading without its number; Also are other headings that the official
	// template itself prints for it, in its contents for example.
	Title string
	Also  []string
	// Words tell its heading: one of them stands in it.
	Words []string
	// Basis is the regulation.
	Basis    string
	Elements []Element
}

// Element is something that a section must say.
type Element struct {
	// Name is what is missing where it is not said.
	Name string
	// Words say it: one of them stands in a paragraph. “a…b” is a and, after it, b.
	Words []string
	// Each limits the element to paragraphs that hold this word; each of them must say it.
	Each string
	// When is a formula; the element is required only where its value is known and not zero.
	When string
	// Unless are words that make the element needless wherever the section holds one of them.
	Unless []string
	// At is the word of the paragraph where a missing element is reported; the section's first
	// paragraph where none holds it.
	At string
}

// Has reports whether a heading is that of r.
func (r *Required) Has(heading string) bool {
	for _, w := range r.Words {
		if name.Contains(heading, w) {
			return true
		}
	}
	return false
}

// requiredFor returns what a report of an edition and year must publish.
func (l *Library) requiredFor(edition string, year int) []*Required {
	var out []*Required
	for _, r := range l.Required {
		if (r.Edition == "" || r.Edition == edition) && (r.From == 0 || r.From <= year) && (r.To == 0 || year <= r.To) {
			out = append(out, r)
		}
	}
	return out
}

var (
	requiredKeys = []string{"kind", "edition", "years", "title", "also", "words", "basis", "element"}
	elementKeys  = []string{"name", "words", "each", "when", "unless", "at"}
)

func (l *loader) required(id doc.ID) {
	r := &Required{}
	for c := l.First(id); c != doc.None; c = l.Next(c) {
		switch l.Key(c) {
		case "kind":
			r.Kind = l.requiredKind(c)
		case "edition":
			r.Edition = l.Text(c)
		case "years":
			r.From, r.To = l.years(c)
		case "title":
			r.Title = l.Text(c)
		case "also":
			r.Also = l.Texts(c)
		case "words":
			r.Words = l.Texts(c)
		case "basis":
			r.Basis = l.Text(c)
		case "element":
			if l.Kind(c) != doc.List {
				l.Add(doc.WrongType, l.KeySpan(c), "element", "[[…]]")
				continue
			}
			for e := l.First(c); e != doc.None; e = l.Next(e) {
				r.Elements = append(r.Elements, l.element(e))
			}
		default:
			l.Unknown(c, requiredKeys...)
		}
	}
	if r.Title == "" {
		l.Add(doc.MissingKey, l.HeadSpan(id), "title", "")
	}
	if len(r.Words) == 0 {
		r.Words = []string{r.Title}
	}
	l.out.Required = append(l.out.Required, r)
}

func (l *loader) requiredKind(id doc.ID) RequiredKind {
	text := l.Text(id)
	for i, n := range requiredKinds {
		if n == text {
			return RequiredKind(i)
		}
	}
	l.Add(doc.BadValue, l.Span(id), "kind", strings.Join(requiredKinds[:], " | "))
	return RequiredSection
}

func (l *loader) element(id doc.ID) Element {
	var e Element
	for c := l.First(id); c != doc.None; c = l.Next(c) {
		switch l.Key(c) {
		case "name":
			e.Name = l.Text(c)
		case "words":
			e.Words = l.Texts(c)
		case "each":
			e.Each = l.Text(c)
		case "when":
			e.When = l.Text(c)
		case "unless":
			e.Unless = l.Texts(c)
		case "at":
			e.At = l.Text(c)
		default:
			l.Unknown(c, elementKeys...)
		}
	}
	if e.Name == "" {
		l.Add(doc.MissingKey, l.HeadSpan(id), "name", "")
	}
	if len(e.Words) == 0 {
		e.Words = []string{e.Name}
	}
	return e
}

package form

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/doc"
)

// Wording is how reports put figures into sentences, as data: what the words around a loose figure
// may be and which quantity they name. Package phrase reads texts with it.
type Wording struct {
	Scopes     []Scope
	Classes    []WordClass
	Parts      []PhrasePart
	Phrases    []Phrase
	Quantities []Quantity
}

// Scope is what a section speaks of, by its heading: the same words name another quantity elsewhere.
type Scope struct {
	Name string
	// Words: the first scope of which a heading holds a word decides.
	Words []string
	// Codes is the form whose rows the codes of the scope's sentences are, CodeColumn its column.
	Codes, CodeColumn string
	// Whole is the quantity that the codes are parts of; Total is what shares are of where a sentence
	// does not say.
	Whole, Total string
	// Fund marks a scope that shows one fund of several: figures of a 类 or 款 are then not those
	// of the whole.
	Fund bool
}

// WordClass is a class of words that phrases are made of: 增 = 增加 增长 上升. Words are patterns of
// characters: (a|b) stands for either, [a] for a or nothing.
type WordClass struct {
	Name  string
	Words []string
	// Year is what a word of time adds to the report's year.
	Year int
}

// PhrasePart is a part that several phrases share, named in them as <name>.
type PhrasePart struct{ Name, Pattern string }

// Phrase is one clause as a sequence of word classes: “[时] [主语] [决算] [为] 数”. (a|b) and [a] as in
// words; “主语+” is a list; “数=差” says what a figure states.
type Phrase struct{ Pattern string }

// Quantity is something that a sentence can give a figure of.
type Quantity struct {
	// Name is its key; [figures] may hold it under this name after 上年., 年初预算. and the like.
	Name string
	// Words are what sentences call it; patterns of characters.
	Words []string
	// Scope names the scopes in which they mean it; none: in all.
	Scope []string
	// Formula is where this year's final figure stands: the first that the report has. Budget is the
	// same of the budget of the beginning of the year.
	Formula, Budget []string
	// Figures are further names in [figures]; BudgetFigures those after 年初预算 and the like, "" is
	// 年初预算 itself.
	Figures, BudgetFigures []string
	// Unit is the measure word of a count; "" is an amount of money.
	Unit string
	// Parts names the quantities that add up to it. Carries names three: what of it was spent, what was
	// carried in and what is carried on, so that last year's total is what was spent then plus what was
	// carried into this year.
	Parts, Carries []string
	// Of names the quantities that a word stands for together: 收、支总计.
	Of      []string
	Edition string
}

// Empty reports whether there is nothing in w.
func (w *Wording) Empty() bool {
	return len(w.Scopes)+len(w.Classes)+len(w.Parts)+len(w.Phrases)+len(w.Quantities) == 0
}

// With returns w with more after it. Entries of one name belong together.
func (w *Wording) With(more *Wording) *Wording {
	return &Wording{
		Scopes:     append(append([]Scope(nil), w.Scopes...), more.Scopes...),
		Classes:    append(append([]WordClass(nil), w.Classes...), more.Classes...),
		Parts:      append(append([]PhrasePart(nil), w.Parts...), more.Parts...),
		Phrases:    append(append([]Phrase(nil), w.Phrases...), more.Phrases...),
		Quantities: append(append([]Quantity(nil), w.Quantities...), more.Quantities...),
	}
}

var (
	scopeKeys    = []string{"name", "words", "codes", "column", "whole", "total", "fund"}
	classKeys    = []string{"name", "words", "year"}
	partKeys     = []string{"name", "pattern"}
	phraseKeys   = []string{"pattern"}
	quantityKeys = []string{"name", "words", "scope", "formula", "budget", "figures", "budget_figures", "unit", "parts", "carries", "of", "edition"}
)

// wording reads an entry of a list of the file's top level; false where the key is none of these.
func (l *loader) wording(key string, id doc.ID) bool {
	w := &l.out.Wording
	switch key {
	case "scope":
		var s Scope
		for c := l.First(id); c != doc.None; c = l.Next(c) {
			switch l.Key(c) {
			case "name":
				s.Name = l.Text(c)
			case "words":
				s.Words = l.Texts(c)
			case "codes":
				s.Codes = l.Text(c)
			case "column":
				s.CodeColumn = l.Text(c)
			case "whole":
				s.Whole = l.Text(c)
			case "total":
				s.Total = l.Text(c)
			case "fund":
				s.Fund = l.Bool(c)
			default:
				l.Unknown(c, scopeKeys...)
			}
		}
		l.needName(id, s.Name)
		w.Scopes = append(w.Scopes, s)
	case "words":
		var s WordClass
		for c := l.First(id); c != doc.None; c = l.Next(c) {
			switch l.Key(c) {
			case "name":
				s.Name = l.Text(c)
			case "words":
				s.Words = l.Texts(c)
			case "year":
				s.Year = l.Int(c)
			default:
				l.Unknown(c, classKeys...)
			}
		}
		l.needName(id, s.Name)
		w.Classes = append(w.Classes, s)
	case "part":
		var s PhrasePart
		for c := l.First(id); c != doc.None; c = l.Next(c) {
			switch l.Key(c) {
			case "name":
				s.Name = l.Text(c)
			case "pattern":
				s.Pattern = l.Text(c)
			default:
				l.Unknown(c, partKeys...)
			}
		}
		l.needName(id, s.Name)
		w.Parts = append(w.Parts, s)
	case "phrase":
		var s Phrase
		for c := l.First(id); c != doc.None; c = l.Next(c) {
			if l.Key(c) == "pattern" {
				s.Pattern = l.Text(c)
			} else {
				l.Unknown(c, phraseKeys...)
			}
		}
		if strings.TrimSpace(s.Pattern) == "" {
			l.Add(doc.MissingKey, l.HeadSpan(id), "pattern", "")
			return true
		}
		w.Phrases = append(w.Phrases, s)
	case "quantity":
		w.Quantities = append(w.Quantities, l.quantity(id))
	default:
		return false
	}
	return true
}

func (l *loader) quantity(id doc.ID) Quantity {
	var q Quantity
	for c := l.First(id); c != doc.None; c = l.Next(c) {
		switch l.Key(c) {
		case "name":
			q.Name = l.Text(c)
		case "words":
			q.Words = l.Texts(c)
		case "scope":
			q.Scope = l.Texts(c)
		case "formula":
			q.Formula = l.Texts(c)
		case "budget":
			q.Budget = l.Texts(c)
		case "figures":
			q.Figures = l.Texts(c)
		case "budget_figures":
			q.BudgetFigures = l.Texts(c)
		case "unit":
			q.Unit = l.Text(c)
		case "parts":
			q.Parts = l.Texts(c)
		case "carries":
			q.Carries = l.Texts(c)
		case "of":
			q.Of = l.Texts(c)
		case "edition":
			q.Edition = l.Text(c)
		default:
			l.Unknown(c, quantityKeys...)
		}
	}
	l.needName(id, q.Name)
	return q
}

func (l *loader) needName(id doc.ID, name string) {
	if name == "" {
		l.Add(doc.MissingKey, l.HeadSpan(id), "name", "")
	}
}

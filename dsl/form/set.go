package form

import (
	"slices"
	"sync"

	"github.com/juesuan/juesuan-lint/dsl/formula"
)

// Library is all forms and relations known: the built-in ones and a user's.
type Library struct {
	Forms     []*Form
	Relations []*Relation
	Aliases   []*Alias
	// Performance are forms of the self-evaluation tables, at most one for an edition and year.
	Performance []*Performance
	// Prints are how editions print their tables, at most one for an edition and year.
	Prints []*Print
	// Required is what reports must publish, in printed order.
	Required []*Required
	// Drafts are the pieces of new reports, in printed order.
	Drafts []*Draft
	// Wording is how texts speak of figures; nil where nothing is known.
	Wording *Wording

	// compiled holds the relations of the built-in library, looked up when it was generated.
	compiled []compiledEdition

	mu   sync.Mutex
	sets map[setKey]*Set
}

type setKey struct {
	edition string
	year    int
}

// Set is what one report is held against: the forms of one edition for one year, and the relations
// between them. It is immutable and shared.
type Set struct {
	Edition string
	Year    int
	Forms   []*Form
	// Stale is set where the edition has no form for the year, so that the nearest year's is used.
	Stale     []bool
	Relations []Compiled
	// Aliases are other names of economic items.
	Aliases []*Alias
	// Performance is the form of the self-evaluation tables; empty where none is known, never nil.
	Performance *Performance
	// Print is how the edition prints its tables, never nil.
	Print *Print
	// Required is what the report must publish, in printed order.
	Required []*Required
	// Broken are relations whose names the forms do not know.
	Broken []BrokenRelation
	// Wording is that of the library.
	Wording *Wording
	// Builtin: forms and wording are the program's own, and the edition has one version of each form.
	Builtin bool

	once   sync.Once
	shared any
}

// Shared returns what make returns the first time: what another package works out of the set once for
// all reports.
func (s *Set) Shared(make func() any) any {
	s.once.Do(func() { s.shared = make() })
	return s.shared
}

// BrokenRelation is a relation that cannot be looked up in a set.
type BrokenRelation struct {
	*Relation
	Err    RefError
	Syntax []formula.Error
}

// Extend returns a library in which forms and relations come before l's: a form of the same name,
// edition and years replaces the built-in one, a relation with the same id likewise.
func (l *Library) Extend(forms []*Form, relations []*Relation) *Library {
	out := &Library{Aliases: l.Aliases, Performance: l.Performance, Prints: l.Prints, Required: l.Required, Drafts: l.Drafts, Wording: l.Wording}
	out.Forms = append(append(out.Forms, forms...), l.Forms...)
	out.Relations = append(out.Relations, relations...)
	for _, r := range l.Relations {
		replaced := false
		for _, own := range relations {
			replaced = replaced || own.ID == r.ID && own.Edition == r.Edition
		}
		if !replaced {
			out.Relations = append(out.Relations, r)
		}
	}
	return out
}

// WithWording returns a library that knows more wordings than l.
func (l *Library) WithWording(w *Wording) *Library {
	if l.Wording != nil {
		w = w.With(l.Wording)
	}
	return &Library{
		Forms: l.Forms, Relations: l.Relations, Aliases: l.Aliases, Performance: l.Performance,
		Prints: l.Prints, Required: l.Required, Drafts: l.Drafts, Wording: w, compiled: l.compiled,
	}
}

// Editions returns the names of the editions, in the order of the library.
func (l *Library) Editions() []string {
	var out []string
next:
	for _, f := range l.Forms {
		for _, e := range out {
			if e == f.Edition {
				continue next
			}
		}
		out = append(out, f.Edition)
	}
	return out
}

// Years returns the first and the last year that an edition has forms for; last is 0 where it goes on.
func (l *Library) Years(edition string) (first, last int) {
	open := false
	for _, f := range l.Forms {
		if f.Edition != edition {
			continue
		}
		if first == 0 || f.From < first {
			first = f.From
		}
		open, last = open || f.To == 0, max(last, f.To)
	}
	if open {
		last = 0
	}
	return first, last
}

// Newest returns the first year of the newest form of an edition.
func (l *Library) Newest(edition string) int {
	y := 0
	for _, f := range l.Forms {
		if f.Edition == edition {
			y = max(y, f.From)
		}
	}
	return y
}

// Set returns the forms and relations of an edition for a year.
func (l *Library) Set(edition string, year int) *Set {
	l.mu.Lock()
	defer l.mu.Unlock()
	key := setKey{edition, year}
	if s := l.sets[key]; s != nil {
		return s
	}
	s := l.build(edition, year)
	if l.sets == nil {
		l.sets = map[setKey]*Set{}
	}
	l.sets[key] = s
	return s
}

func (l *Library) build(edition string, year int) *Set {
	s := &Set{Edition: edition, Year: year, Wording: l.Wording, Aliases: l.Aliases, Performance: l.performanceFor(edition, year), Print: l.printFor(edition, year), Required: l.requiredFor(edition, year)}
	for _, f := range l.Forms {
		if f.Edition != edition {
			continue
		}
		at := -1
		for i, g := range s.Forms {
			if g.Name == f.Name {
				at = i
			}
		}
		switch {
		case at < 0:
			s.Forms = append(s.Forms, f)
		case yearsAway(f, year) < yearsAway(s.Forms[at], year):
			s.Forms[at] = f
		}
	}
	for _, f := range s.Forms {
		s.Stale = append(s.Stale, !f.Covers(year))
	}
	if done := l.precompiled(s); done != nil {
		others := func(c Compiled) bool {
			return c.Relation.From > 0 && year < c.Relation.From || c.Relation.To > 0 && year > c.Relation.To
		}
		if s.Relations = done; slices.ContainsFunc(done, others) {
			s.Relations = slices.DeleteFunc(slices.Clone(done), others)
		}
		s.Builtin = l.Wording == &builtinWording
		return s
	}
	s.Relations = make([]Compiled, 0, len(l.Relations))
	for _, r := range l.Relations {
		if r.Edition != "" && r.Edition != edition || r.From > 0 && year < r.From || r.To > 0 && year > r.To {
			continue
		}
		if c, broken := s.compile(r); broken != nil {
			s.Broken = append(s.Broken, *broken)
		} else {
			s.Relations = append(s.Relations, c)
		}
	}
	return s
}

// compiledEdition is one edition's relations, looked up among its forms in the order of the library.
type compiledEdition struct {
	edition   string
	forms     int
	relations []Compiled
}

// precompiled returns the relations that were looked up when the library was generated, nil where
// there are none for the forms of s.
func (l *Library) precompiled(s *Set) []Compiled {
	for i := range l.compiled {
		if c := &l.compiled[i]; c.edition == s.Edition && c.forms == len(s.Forms) {
			return c.relations
		}
	}
	return nil
}

func (s *Set) compile(r *Relation) (Compiled, *BrokenRelation) {
	c := Compiled{Relation: r}
	rel, errs := formula.ParseRelation(r.Formula)
	if len(errs) > 0 {
		return c, &BrokenRelation{Relation: r, Syntax: errs}
	}
	var err RefError
	var ok bool
	if c.Linear, err, ok = s.Linearize(rel, nil); !ok {
		return c, &BrokenRelation{Relation: r, Err: err}
	}
	if r.When == "" {
		return c, nil
	}
	conds, errs := formula.ParseConditions(r.When)
	if len(errs) > 0 {
		return c, &BrokenRelation{Relation: r, Syntax: errs}
	}
	for _, cond := range conds {
		lin, err, ok := s.Linearize(cond, nil)
		if !ok {
			return c, &BrokenRelation{Relation: r, Err: err}
		}
		c.When = append(c.When, lin)
	}
	return c, nil
}

func yearsAway(f *Form, year int) int {
	switch {
	case f.From > 0 && year < f.From:
		return f.From - year
	case f.To > 0 && year > f.To:
		return year - f.To
	}
	return 0
}

// FormIndex returns the index of the form called n, −1 where there is none.
func (s *Set) FormIndex(n string) int {
	for i, f := range s.Forms {
		if f.Name == n {
			return i
		}
	}
	for i, f := range s.Forms {
		if f.Is(n) {
			return i
		}
	}
	return -1
}

// FormByNumber returns the index of the form numbered n in this edition, −1 where there is none.
func (s *Set) FormByNumber(n int) int {
	for i, f := range s.Forms {
		if f.Number == n {
			return i
		}
	}
	return -1
}

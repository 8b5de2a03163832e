package form

import (
	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/name"
)

// Alias is another way in which text calls an item of the economic classification. A name that sums
// up several items has an Alias for each.
type Alias struct {
	Name string
	Code catalog.Code
}

// Aliased returns the codes of the items that text calls n; none where n is no known alias.
func (s *Set) Aliased(n string) []catalog.Code {
	var out []catalog.Code
	for i := range s.Aliases {
		if name.Equal(s.Aliases[i].Name, n) {
			out = append(out, s.Aliases[i].Code)
		}
	}
	return out
}

// aliases reads a table of names, each with its codes.
func (l *loader) aliases(id doc.ID) {
	for c := l.First(id); c != doc.None; c = l.Next(c) {
		for _, s := range l.Texts(c) {
			code, ok := catalog.ParseCode(s)
			if !ok {
				l.Add(doc.BadValue, l.Span(c), l.Key(c), "30213")
				continue
			}
			l.out.Aliases = append(l.out.Aliases, &Alias{l.Key(c), code})
		}
	}
}

package recognize

import (
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/grid"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// labels writes the headings that are printed in other words than the form's.
func (r *reader) labels(table string, f *form.Form, headings []grid.Heading, at convert.Place) {
	list := renamed(f, headings)
	if len(list) == 0 {
		return
	}
	r.w.line("[" + table + ".labels]")
	for _, l := range list {
		r.w.key(bareKey(l.official), syntax.Quote(l.printed), at)
	}
	r.w.line("")
}

// renamed are the form's headings that the columns print otherwise, each in one way only.
func renamed(f *form.Form, headings []grid.Heading) []label {
	var list []label
	for _, h := range headings {
		c := &f.Columns[h.Column]
		var official []string
		if c.Group != "" {
			official = strings.Split(c.Group, "/")
		}
		for _, l := range differing(append(official, c.Name), h.Texts) {
			if !slices.Contains(list, l) && !isHeading(f, l.printed) {
				list = append(list, l)
			}
		}
	}
	return slices.DeleteFunc(slices.Clone(list), func(l label) bool {
		return slices.ContainsFunc(list, func(o label) bool { return o.official == l.official && o.printed != l.printed })
	})
}

// differing compares the headings over a column from its own upwards. What is printed over more or fewer
// lines than the form's has another layout, not other words.
func differing(official, printed []string) []label {
	var out []label
	for len(official) > 0 && len(printed) > 0 {
		o, s := official[len(official)-1], printed[len(printed)-1]
		is := func(t string) func(string) bool { return func(u string) bool { return name.Equal(t, u) } }
		switch {
		case name.Equal(o, s):
		case slices.ContainsFunc(printed, is(o)) || slices.ContainsFunc(official, is(s)):
			return nil
		default:
			out = append(out, label{o, s})
		}
		official, printed = official[:len(official)-1], printed[:len(printed)-1]
	}
	if len(official) > 0 {
		return nil
	}
	return out
}

// isHeading reports words that the form prints over some column.
func isHeading(f *form.Form, s string) bool {
	return slices.ContainsFunc(f.Columns, func(c form.Column) bool {
		return name.Equal(c.Name, s) || slices.ContainsFunc(strings.Split(c.Group, "/"), func(g string) bool { return name.Equal(g, s) })
	})
}

package suppress

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// hit is a place of a fragment, and the text it lies in.
type hit struct{ value, span source.Span }

// covers reports whether a finding speaks of the fragment: it begins in the same text and touches it.
func (h hit) covers(s source.Span) bool {
	return h.value.Contains(int(s.Start)) && s.Start < h.span.End && (s.End > h.span.Start || s.Start >= h.span.Start)
}

// hits returns the places of a fragment in the texts of a scope. A fragment may be taken from the file
// or from the print, where figures stand without their formulas; spaces and widths do not count.
func (p *places) hits(scope source.Span, fragment string) []hit {
	var out []hit
	want := fold(fragment, false)
	if len(want.text) == 0 {
		return nil
	}
	first := p.after(int(scope.Start) - 1)
	for n := first; n != syntax.None && int(n) < p.Len() && p.Span(n).Start < scope.End; n++ {
		if p.Kind(n) != syntax.String {
			continue
		}
		text := p.Str(n)
		for _, printed := range [...]bool{false, true} {
			found := fold(text, printed).find(want.text)
			for _, f := range found {
				out = append(out, hit{p.Span(n), source.Span{
					Start: int32(p.SourceOffset(n, int(f.Start))), End: int32(p.SourceOffset(n, int(f.End))),
				}})
			}
			if len(found) > 0 {
				break
			}
		}
	}
	return out
}

// folded is a text as it is compared, with the place of every byte in the text.
type folded struct {
	text     []byte
	from, to []int32
}

// fold folds s; printed leaves out what braces add to the printed figure: {62.81% = 占比(…)}.
func fold(s string, printed bool) *folded {
	f := &folded{}
	for i := 0; i < len(s); {
		if printed && s[i] == '{' {
			i = f.brace(s, i)
		} else {
			i = f.add(s, i)
		}
	}
	return f
}

// add adds the rune at i, and returns the offset behind it.
func (f *folded) add(s string, i int) int {
	r, width := utf8.DecodeRuneInString(s[i:])
	if r = name.Fold(r); r != 0 {
		n := len(f.text)
		f.text = utf8.AppendRune(f.text, r)
		for ; n < len(f.text); n++ {
			f.from, f.to = append(f.from, int32(i)), append(f.to, int32(i+width))
		}
	}
	return i + width
}

// brace adds what is printed of the brace at i, and returns the offset behind it.
func (f *folded) brace(s string, i int) int {
	if strings.HasPrefix(s[i:], "{{") {
		f.add(s, i)
		return i + 2
	}
	inside, _, closed := strings.Cut(s[i+1:], "}")
	if !closed {
		return f.add(s, i)
	}
	stated := max(strings.IndexAny(inside, "=:＝："), 0)
	for j := i + 1; j < i+1+stated; {
		j = f.add(s, j)
	}
	return i + 1 + len(inside) + 1
}

// find returns where want stands, in offsets of the text that was folded.
func (f *folded) find(want []byte) []source.Span {
	var out []source.Span
	for at := 0; ; {
		n := bytes.Index(f.text[at:], want)
		if n < 0 {
			return out
		}
		end := at + n + len(want)
		out = append(out, source.Span{Start: f.from[at+n], End: f.to[end-1]})
		at = end
	}
}

package source

import (
	"strings"
	"testing"
)

func TestInclude(t *testing.T) {
	a := New("a", "\uFEFF二\n三")
	b := New("b", "五\n")
	empty := New("empty", "")
	f := New("main", "一\n[[include]]四\n尾")
	at := func(s string) int32 { return int32(strings.Index(f.Text, s)) }
	all := Include(f, []Insertion{{at("四"), a}, {at("尾"), b}, {at("尾"), empty}})
	if want := "一\n[[include]]\n二\n三\n四\n五\n尾"; all.Text != want {
		t.Fatalf("%q, want %q", all.Text, want)
	}
	if got := all.Included(); len(got) != 3 || got[0] != a || got[1] != b || got[2] != empty {
		t.Errorf("%v", got)
	}
	for _, c := range []struct {
		text string
		file *File
	}{{"一", f}, {"[[include]]", f}, {"二", a}, {"三", a}, {"四", f}, {"五", b}, {"尾", f}} {
		i := int32(strings.Index(all.Text, c.text))
		file, span := all.Origin(Span{i, i + int32(len(c.text))})
		if file != c.file || file.Slice(span) != c.text {
			t.Errorf("%s: %s %q", c.text, file.Name, file.Slice(span))
		}
		if p, want := all.Position(int(i)), c.file.Position(int(span.Start)); p != want {
			t.Errorf("%s: %v, want %v", c.text, p, want)
		}
	}
	// A span that reaches from one file into another ends where the other begins.
	for _, c := range []struct{ from, to, want string }{
		{"[[include]]", "二", "[[include]]"}, {"二", "四", "二\n三"}, {"四", "尾", "四\n"}, {"五", "尾", "五\n"},
	} {
		s := Span{int32(strings.Index(all.Text, c.from)), int32(strings.Index(all.Text, c.to) + len(c.to))}
		file, span := all.Origin(s)
		if got := file.Slice(span); got != c.want {
			t.Errorf("%s to %s: %q, want %q", c.from, c.to, got, c.want)
		}
	}
	// Every place has one, within its file.
	for i := range len(all.Text) + 1 {
		for j := i; j <= len(all.Text); j++ {
			file, s := all.Origin(Span{int32(i), int32(j)})
			if s.Start < 0 || s.End < s.Start || int(s.End) > len(file.Text) {
				t.Fatalf("%d..%d: %s %v", i, j, file.Name, s)
			}
		}
	}
	if file, s := f.Origin(Span{1, 2}); file != f || s != (Span{1, 2}) {
		t.Error("a plain file is its own origin")
	}
}

package doc

import (
	"fmt"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// show prints a view: keys with their children in braces, lists in brackets, values as written.
func show(d *Doc, id ID) string {
	var b strings.Builder
	for c := d.First(id); c != None; c = d.Next(c) {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		key := d.Key(c)
		switch d.Kind(c) {
		case Table:
			fmt.Fprintf(&b, "%s{%s}", key, show(d, c))
		case List:
			fmt.Fprintf(&b, "%s[%s]", key, show(d, c))
		default:
			fmt.Fprintf(&b, "%s=%s", key, d.Tree.Raw(d.Node(c)))
		}
	}
	return b.String()
}

func TestBuild(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"headers", "[table.3]\nform = \"x\"\n[table.3.rows]\n201 = [1]\n", `table{3{form="x" rows{201=[1]}}}`},
		{"dotted keys", "[table]\n3.form = \"x\"\n3.rows.201 = [1]\n", `table{3{form="x" rows{201=[1]}}}`},
		{"inline table", "table.3 = { form = \"x\", rows = { 201 = [1] } }\n", `table{3{form="x" rows{201=[1]}}}`},
		{"quoted keys", "[figures]\n\"年初预算\" = 1\n\"年初预算.201\" = 2\n", `figures{年初预算=1 年初预算.201=2}`},
		{"lists", "[[section]]\ntitle = \"a\"\n[[section.item]]\ncode = 1\n[[section.item]]\ncode = 2\n[[section]]\ntitle = \"b\"\n", `section[{title="a" item[{code=1} {code=2}]} {title="b"}]`},
		{"list written inline", "columns = [{ no = 1 }, { no = 2 }]\n", `columns[{no=1} {no=2}]`},
		{"parent after child", "[table.3.rows]\n201 = [1]\n[table.3]\nform = \"x\"\n", `table{3{rows{201=[1]} form="x"}}`},
		{"an inline table is closed", "a = { b = 1 }\n[a.c]\nd = 1\n", `a{b=1}`},
		{"a value is no table", "a = 1\n[a.b]\nc = 1\n", `a=1`},
		{"a broken line costs itself", "[report]\nunit = \nyear = 2022\n", `report{unit= year=2022}`},
	} {
		d := Build(syntax.Parse(source.New(c.name, c.text)))
		if got := show(d, Root); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

// A Builder that is used again shows nothing of the file before.
func TestBuilderReuse(t *testing.T) {
	var b Builder
	b.Build(syntax.Parse(source.New("a", "[a]\nb = 1\n[[c]]\nd = 2\n")))
	if got := show(b.Build(syntax.Parse(source.New("b", "[x]\ny = 1\n"))), Root); got != "x{y=1}" {
		t.Error(got)
	}
}

func TestReader(t *testing.T) {
	text := "s = \"a\"\ni = 1_000\nb = true\nl = [\"x\", 201]\nwrong = 1.5\nmixed = [\"x\", 1.5]\n"
	r := Reader{Doc: Build(syntax.Parse(source.New("t", text)))}
	if s := r.Text(r.Get(Root, "s")); s != "a" {
		t.Error(s)
	}
	if n := r.Int(r.Get(Root, "i")); n != 1000 {
		t.Error(n)
	}
	if !r.Bool(r.Get(Root, "b")) {
		t.Error("b")
	}
	if l := r.Texts(r.Get(Root, "l")); len(l) != 2 || l[1] != "201" {
		t.Error(l)
	}
	if len(r.Problems) != 0 {
		t.Fatal(r.Problems)
	}
	r.Int(r.Get(Root, "wrong"))
	r.Text(r.Get(Root, "i"))
	r.Texts(r.Get(Root, "mixed"))
	var got []string
	for _, p := range r.Problems {
		got = append(got, fmt.Sprint(p.Code == WrongType, " ", p.Key, " ", text[p.Span.Start:p.Span.End]))
	}
	if want := "[true wrong 1.5 true i 1_000 true mixed 1.5]"; fmt.Sprint(got) != want {
		t.Errorf("got %v, want %s", got, want)
	}
}

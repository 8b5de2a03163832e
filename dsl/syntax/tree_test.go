package syntax

import (
	"fmt"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/source"
)

func TestStrings(t *testing.T) {
	tests := []struct {
		raw, want string
		from      []int // the offset in raw that each byte of want comes from, and then the end
	}{
		{`"ab"`, "ab", []int{1, 2, 3}},
		{`'a\b'`, `a\b`, []int{1, 2, 3, 4}},
		{`"a\tb\\"`, "a\tb\\", []int{1, 2, 4, 5, 7}},
		{`"\u5408x\U0001F600"`, "合x😀", []int{1, 1, 1, 7, 8, 8, 8, 8, 18}},
		{"\"\"\"\nab\"\"\"", "ab", []int{4, 5, 6}},
		{"\"\"\"\r\na\r\nb\"\"\"", "a\nb", []int{5, 6, 8, 9}},
		{"\"\"\"a \\\n  \r\n b\\n\"\"\"", "a b\n", []int{3, 4, 12, 13, 15}},
		{"'''\na\\\nb'''", "a\\\nb", []int{4, 5, 6, 7, 8}},
		{`"""a"""""`, `a""`, []int{3, 4, 5, 6}},
		{`""`, "", []int{1}},
	}
	for _, test := range tests {
		tree := Parse(source.New("x", "k = "+test.raw))
		value := tree.Value(1)
		if len(tree.Errors) > 0 || tree.Kind(value) != String {
			t.Errorf("%s: %s", test.raw, codes(tree))
			continue
		}
		if got := tree.Str(value); got != test.want {
			t.Errorf("%s decodes to %q, want %q", test.raw, got, test.want)
		}
		for i, from := range test.from {
			if got := tree.SourceOffset(value, i) - len("k = "); got != from {
				t.Errorf("%s: byte %d comes from %d, want %d", test.raw, i, got, from)
			}
		}
		if len(test.from) != len(test.want)+1 {
			t.Errorf("%s: the test names %d offsets for %d bytes", test.raw, len(test.from), len(test.want))
		}
	}
}

// A string that needs no decoding is a slice of the file.
func TestStringsDoNotAllocate(t *testing.T) {
	tree := Parse(source.New("x", "\"合计\" = \"一般公共服务支出\"\ntext = \"\"\"\n一。\n二。\n\"\"\"\n"))
	n := testing.AllocsPerRun(100, func() {
		for n := Node(0); n < tree.End(0); n++ {
			_ = tree.Str(n)
		}
	})
	if n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func TestParserReusesMemory(t *testing.T) {
	f := source.New("x", sampleReport(20_000))
	var p Parser
	p.Parse(f)
	if n := testing.AllocsPerRun(10, func() { p.Parse(f) }); n > 0 {
		t.Errorf("%v allocations in the second parse", n)
	}
}

func TestTree(t *testing.T) {
	const text = "a = 1 # 注\n[ b . c ] # x\n  d = [1, 2]\n\n[[e]]\n[\"f\"]\n"
	tree := Parse(source.New("x", text))
	b := tree.Next(tree.First(0))
	e := tree.Next(b)
	if tree.Kind(b) != Table || tree.Kind(e) != ArrayTable || tree.Next(tree.Next(e)) != None {
		t.Fatal(outline(tree))
	}
	spans := []struct {
		what string
		got  source.Span
		want string
	}{
		{"table", tree.Span(b), "[ b . c ] # x\n  d = [1, 2]"},
		{"header", tree.HeaderSpan(b), "[ b . c ]"},
		{"key", tree.Span(tree.First(b)), "b . c"},
		{"row", tree.Span(tree.Next(tree.First(b))), "d = [1, 2]"},
		{"value", tree.Span(tree.Value(tree.Next(tree.First(b)))), "[1, 2]"},
		{"empty table", tree.Span(e), "[[e]]"},
		{"double header", tree.HeaderSpan(e), "[[e]]"},
		{"header of no table", tree.HeaderSpan(1), ""},
		{"root", tree.Span(0), text},
		{"comment", tree.Comments[0].Span, "# 注"},
	}
	for _, s := range spans {
		if got := tree.File.Slice(s.got); got != s.want {
			t.Errorf("%s: %q, want %q", s.what, got, s.want)
		}
	}
	for off, want := range map[int]Kind{0: KeyPart, 4: Integer, 5: Integer, 8: Root, 15: KeyPart, 32: Array, 34: Integer, 39: Root} {
		if got := tree.Kind(tree.At(off)); got != want {
			t.Errorf("At(%d) is a %d, want %d", off, got, want)
		}
	}
	if tree.Kind(None) != Missing || tree.First(None) != None || tree.Next(None) != None || tree.Raw(None) != "" ||
		tree.Str(None) != "" || tree.Broken(None) || tree.Value(None) != None || !tree.Span(None).Empty() || tree.SourceOffset(None, 1) != 0 {
		t.Error("None must answer with nothing")
	}
}

func TestTokens(t *testing.T) {
	const text = "\uFEFF[a.\"b\"] # x\r\n c　＝ [1, '2'] ?!\n"
	want := "Space:\uFEFF Sign:[ Name:a Sign:. Name:\"b\" Sign:] Space:  CommentText:# x LineEnd:\r\n " +
		"Space:  Name:c Space:　 Sign:＝ Space:  Sign:[ Scalar:1 Sign:, Space:  Scalar:'2' Sign:] Space:  Junk:?! LineEnd:\n"
	names := []string{"Space", "LineEnd", "CommentText", "Sign", "Name", "Scalar", "Junk"}
	var got []string
	tree := Parse(source.New("x", text))
	for tok := range tree.Tokens() {
		got = append(got, names[tok.Kind]+":"+tree.File.Slice(tok.Span))
		if (tok.Node != None) != (tok.Kind == Name || tok.Kind == Scalar) {
			t.Errorf("token %v", tok)
		}
	}
	if strings.Join(got, " ") != want {
		t.Errorf("tokens\n got %q\nwant %q", strings.Join(got, " "), want)
	}
	for range tree.Tokens() {
		break // must not go on
	}
}

// The first of two equal names is shown with the second.
func TestOther(t *testing.T) {
	tree := Parse(source.New("x", "[t]\n201 = [1]\n202 = [2]\n\"201\" = [3]\n"))
	if len(tree.Errors) != 1 {
		t.Fatal(codes(tree))
	}
	e := tree.Errors[0]
	if got := fmt.Sprint(tree.File.Slice(e.Span), e.Arg, tree.File.Position(int(e.Other.Start)).Line, tree.File.Slice(e.Other)); got != `"201"2012201` {
		t.Errorf("%s", got)
	}
}

package syntax

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/BurntSushi/toml"
	"github.com/juesuan/juesuan-lint/dsl/source"
)

// children are the kinds of nodes that may stand below each kind.
func mayHold(parent, child Kind) bool {
	isValue := child >= String && child <= Invalid
	switch parent {
	case Root:
		return child == KeyValue || child == Table || child == ArrayTable
	case Table, ArrayTable:
		return child == Key || child == KeyValue
	case KeyValue:
		return child == Key || isValue
	case Key:
		return child == KeyPart
	case Array:
		return isValue
	case InlineTable:
		return child == KeyValue
	}
	return false
}

// verify checks everything that holds of the tree of any text.
func verify(tb testing.TB, text string) *Tree {
	tb.Helper()
	f := source.New("x", text)
	tree := Parse(f)

	// Every byte is one token's, every comment one of the comments.
	at, comments := int32(0), 0
	for tok := range tree.Tokens() {
		if tok.Start != at || tok.End <= tok.Start {
			tb.Fatalf("token %v after offset %d in %q", tok, at, text)
		}
		at = tok.End
		if tok.Kind == CommentText {
			if comments == len(tree.Comments) || tree.Comments[comments].Span != tok.Span {
				tb.Fatalf("comment %d is not the token %v in %q: %v", comments, tok, text, tree.Comments)
			}
			start := f.Line(f.Position(int(tok.Start)).Line).Start
			if start == 0 && strings.HasPrefix(text, "\uFEFF") {
				start = int32(len("\uFEFF"))
			}
			if own := strings.Trim(text[start:tok.Start], " \t\r") == ""; own != tree.Comments[comments].OwnLine {
				tb.Fatalf("comment %d: OwnLine is %v in %q", comments, !own, text)
			}
			comments++
		}
	}
	if int(at) != len(text) || comments != len(tree.Comments) {
		tb.Fatalf("tokens end at %d with %d comments in %q", at, comments, text)
	}

	// Spans are nested and in order, kinds are in their places.
	seen := 0
	var walk func(n Node)
	walk = func(n Node) {
		seen++
		outer := tree.Span(n)
		last := outer.Start
		place := 0
		for c := tree.First(n); c != None; c = tree.Next(c) {
			s := tree.Span(c)
			if s.Start < last || s.End < s.Start || s.End > outer.End {
				tb.Fatalf("node %d %v does not fit into %d %v after %d in %q", c, s, n, outer, last, text)
			}
			last = s.End
			if !mayHold(tree.Kind(n), tree.Kind(c)) {
				tb.Fatalf("a %d stands in a %d in %q", tree.Kind(c), tree.Kind(n), text)
			}
			if k := tree.Kind(n); (k == Table || k == ArrayTable || k == KeyValue) && (place == 0) != (tree.Kind(c) == Key) {
				tb.Fatalf("child %d of a %d is a %d in %q", place, k, tree.Kind(c), text)
			}
			if tree.Broken(c) && !tree.Broken(n) {
				tb.Fatalf("node %d is broken and %d above it is not in %q", c, n, text)
			}
			place++
			walk(c)
		}
		if tree.Kind(n) == KeyValue && place != 2 || tree.Kind(n) == Key && place == 0 {
			tb.Fatalf("a %d has %d children in %q", tree.Kind(n), place, text)
		}
		if h := tree.HeaderSpan(n); !h.Empty() && (h.Start != outer.Start || h.End > outer.End) {
			tb.Fatalf("header %v of %v in %q", h, outer, text)
		}
	}
	walk(0)
	if seen != tree.Len() {
		tb.Fatalf("%d of %d nodes can be reached in %q", seen, tree.Len(), text)
	}

	// Every byte of a decoded text comes from its place.
	for n := Node(0); n < tree.End(0); n++ {
		if k := tree.Kind(n); k != String && k != KeyPart {
			continue
		}
		s, str := tree.Span(n), tree.Str(n)
		if utf8.ValidString(text) && !utf8.ValidString(str) {
			tb.Fatalf("%q decodes to %q", tree.Raw(n), str)
		}
		last := int(s.Start)
		for i := 0; i <= len(str); i++ {
			off := tree.SourceOffset(n, i)
			if off < last || off > int(s.End) {
				tb.Fatalf("byte %d of %q comes from %d after %d in %v", i, str, off, last, s)
			}
			last = off
			if i < len(str) && text[off] != str[i] && text[off] != '\\' && text[off] != '\r' {
				tb.Fatalf("byte %d of %q comes from %q", i, str, text[off:])
			}
		}
	}

	// Errors are in order, one a line, within the file, and their edits can be applied.
	line := 0
	for _, e := range tree.Errors {
		if e.Span.Start < 0 || e.Span.End < e.Span.Start || int(e.Span.End) > len(text) {
			tb.Fatalf("error %+v lies outside %q", e, text)
		}
		p := f.Position(int(e.Span.Start))
		if p.Line <= line {
			tb.Fatalf("two errors on line %d of %q", line, text)
		}
		line = p.Line
		if fixed, err := source.Apply(text, e.Edits); err != nil || e.Edits != nil && fixed == text {
			tb.Fatalf("edits %+v of %q: %v", e.Edits, text, err)
		}
		if zh, en := e.Code.Message(e.Arg); zh == "" || en == "" {
			tb.Fatalf("code %d has no message", e.Code)
		}
	}
	if (len(tree.Errors) > 0) != tree.Broken(0) {
		tb.Fatalf("%d errors, and Broken(Root) is %v in %q", len(tree.Errors), tree.Broken(0), text)
	}
	return tree
}

// compare checks a text without errors against another parser of TOML.
func compare(tb testing.TB, tree *Tree) {
	tb.Helper()
	if len(tree.Errors) > 0 {
		return
	}
	text := tree.File.Text
	var want map[string]any
	if _, err := toml.Decode(text, &want); err != nil {
		if strings.Contains(err.Error(), "out of range") || strings.Contains(err.Error(), "BOM") {
			return
		}
		tb.Fatalf("no error, but %v in %q", err, text)
	}
	if why := differs(want, tagged(tree)); why != "" {
		tb.Fatalf("%s in %q", why, text)
	}
}

func FuzzParse(f *testing.F) {
	for _, text := range []string{
		"a = 1\n[b.c]\n\"合计\" = [1, \"x\", { y = 1.5 }]\n", "[[a]]\nb = \"\"\"\nx\\\n  y\r\n\"\"\"\n",
		"a = [1\n[t]\nb = 'x", "“合计”＝［1，2］", "a = 20,323.21\nb = 2023-9-25", "合计.x: 1\n1.一 = 2",
		"a = [\n[\"x\", 1,\n[\"y\"],\n]\nb = { c = 1,\n", "a = \"\\u00e9\\x\"\r\n# 注\n", "[t\n[[u]\n[v]]\n[ta ble]",
	} {
		f.Add(text)
	}
	var reused Parser
	f.Fuzz(func(t *testing.T, text string) {
		tree := verify(t, text)
		compare(t, tree)
		if again := reused.Parse(source.New("x", text)); outline(again) != outline(tree) || codes(again) != codes(tree) {
			t.Fatalf("a parser used before reads %q as\n%s %s\nnot\n%s %s", text, outline(again), codes(again), outline(tree), codes(tree))
		}
		fixAll(t, text)
	})
}

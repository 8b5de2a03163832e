package format

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/internal/generate"
)

// formatted returns the form of a text.
func formatted(tb testing.TB, text string) string {
	tb.Helper()
	return apply(tb, text, File(syntax.Parse(source.New("x", text))))
}

func apply(tb testing.TB, text string, edits []source.Edit) string {
	tb.Helper()
	out, err := source.Apply(text, edits)
	if err != nil {
		tb.Fatalf("%v in %q", err, text)
	}
	return out
}

// verify checks what holds of the form of any text, and returns it.
func verify(tb testing.TB, text string) string {
	tb.Helper()
	tree := syntax.Parse(source.New("x", text))
	edits := File(tree)
	for i, e := range edits {
		if old := tree.File.Slice(e.Span); strings.Trim(old+e.New, " \t\r\n") != "" || old == e.New {
			tb.Fatalf("%q becomes %q", old, e.New)
		}
		if i > 0 && e.Start < edits[i-1].End {
			tb.Fatalf("edit %v comes after %v", e, edits[i-1])
		}
	}
	out := apply(tb, text, edits)
	after := syntax.Parse(source.New("x", out))
	if got, want := pieces(after), pieces(tree); !slices.Equal(got, want) {
		for i := range min(len(got), len(want)) {
			if got[i] != want[i] {
				tb.Fatalf("%q became %q in\n%q\n%q", want[i], got[i], text, out)
			}
		}
		tb.Fatalf("%d pieces, were %d in\n%q\n%q", len(got), len(want), text, out)
	}
	if again := apply(tb, out, File(after)); again != out {
		tb.Fatalf("not final:\n%q\n%q\n%q", text, out, again)
	}
	return out
}

// pieces are all that is not blank, with the shape of the tree and what is wrong: everything that
// formatting must leave alone.
func pieces(t *syntax.Tree) []string {
	var out []string
	for tok := range t.Tokens() {
		if tok.Kind != syntax.Space && tok.Kind != syntax.LineEnd {
			out = append(out, string('a'+rune(tok.Kind))+t.File.Slice(tok.Span))
		}
	}
	for n := syntax.Node(0); int(n) < t.Len(); n++ {
		out = append(out, string('A'+rune(t.Kind(n)))+t.Str(n))
	}
	for _, e := range t.Errors {
		line := t.File.Slice(t.File.Line(t.File.Position(int(e.Span.Start)).Line))
		out = append(out, string('0'+rune(e.Code))+e.Arg+"\n"+line)
	}
	return out
}

// texts are the samples, right and broken, and generated reports.
func texts(tb testing.TB) map[string]string {
	tb.Helper()
	out := map[string]string{}
	for _, pattern := range []string{"*", "*/*", "*/*/*"} {
		paths, err := filepath.Glob(filepath.Join("..", "..", "samples", pattern, "*.juesuan.toml"))
		if err != nil {
			tb.Fatal(err)
		}
		for _, path := range paths {
			b, err := os.ReadFile(path)
			if err != nil {
				tb.Fatal(err)
			}
			out[filepath.ToSlash(path)] = string(b)
		}
	}
	if len(out) < 100 {
		tb.Fatalf("only %d samples", len(out))
	}
	for seed := range uint64(10) {
		out["generated "+string('0'+rune(seed))] = generate.Report(seed)
		out["faulty "+string('0'+rune(seed))] = generate.Faulty(seed)
	}
	return out
}

// TestProperties: only blanks change, twice is once, and what is broken stays as it is.
func TestProperties(t *testing.T) {
	for name, text := range texts(t) {
		t.Run(name, func(t *testing.T) {
			verify(t, text)
			verify(t, strings.ReplaceAll(text, "\n", "\r\n"))
		})
	}
}

// TestPrefixes: the same of reports cut anywhere, as they are while somebody types.
func TestPrefixes(t *testing.T) {
	for name, text := range texts(t) {
		step := 1 + len(text)/12
		if strings.Contains(name, "minimal") {
			step = 61
		}
		for end := 0; end < len(text); end += step {
			verify(t, text[:end])
		}
	}
}

// TestDisorder: however the blanks of a good report are, its form is one.
func TestDisorder(t *testing.T) {
	for name, text := range texts(t) {
		tree := syntax.Parse(source.New(name, text))
		if len(tree.Errors) > 0 || strings.Contains(name, "thousands-comma") {
			continue // some lines keep their blanks
		}
		var b strings.Builder
		var last syntax.TokenKind
		for tok := range tree.Tokens() {
			piece := tree.File.Slice(tok.Span)
			switch {
			case tok.Kind == syntax.Space && strings.Trim(piece, " ") == "":
				piece = strings.Repeat(" \t", 1+int(tok.Start)%3)
			case tok.Kind == syntax.LineEnd && last != syntax.CommentText && tok.Start%5 == 0:
				piece = "  " + piece
			case tok.Kind == syntax.Sign && (piece == "=" || piece == ","):
				piece = "   " + piece
			}
			last = tok.Kind
			b.WriteString(piece)
		}
		if got, want := verify(t, b.String()), formatted(t, text); got != want {
			t.Errorf("%s: the form depends on the blanks", name)
		}
	}
}

// TestRange: the edits of a range are the file's own, and the ranges of all lines together give them all.
func TestRange(t *testing.T) {
	for name, text := range texts(t) {
		tree := syntax.Parse(source.New(name, text))
		all := File(tree)
		var together []source.Edit
		step := 1 + tree.File.Lines()/50
		for line := 1; line <= tree.File.Lines(); line += step {
			edits := Range(tree, tree.File.Line(line))
			for _, e := range edits {
				if !slices.Contains(all, e) {
					t.Fatalf("%s, line %d: edit %v is none of the file's", name, line, e)
				}
			}
			if step == 1 {
				together = append(together, edits...)
			}
		}
		if step > 1 {
			continue
		}
		for _, e := range all {
			if !slices.Contains(together, e) {
				t.Fatalf("%s: edit %v is of no line", name, e)
			}
		}
	}
}

func FuzzFile(f *testing.F) {
	for _, text := range texts(f) {
		if len(text) < 4000 {
			f.Add(text)
		}
	}
	for _, c := range examples {
		f.Add(c.in)
	}
	f.Fuzz(func(t *testing.T, text string) { verify(t, text) })
}

package lsp_test

import (
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/internal/lspclient"
	"github.com/juesuan/juesuan-lint/lsp/feature"
)

// keystrokes is how many edits a test makes.
func keystrokes() int {
	if testing.Short() {
		return 200
	}
	return 2000
}

// typist edits the published sample.
type typist struct {
	*testing.T
	*lspclient.Client
	path   string
	random *rand.Rand
	undo   []undoStep
	edits  int
}

// undoStep takes one edit back.
type undoStep struct {
	span source.Span
	text string
}

func newTypist(t *testing.T) *typist {
	t.Helper()
	text, err := os.ReadFile("../samples/hanyang-2022/as-published.juesuan.toml")
	if err != nil {
		t.Fatal(err)
	}
	c, _ := start(t, newServer(t))
	initialize(t, c, "")
	y := &typist{T: t, Client: c, path: filepath.Join(t.TempDir(), "a.juesuan.toml"), random: rand.New(rand.NewPCG(2022, 10))}
	c.Open(y.path, string(text))
	return y
}

// edit makes one edit and remembers how to take it back. Between CR and LF no editor can go.
func (y *typist) edit(span source.Span, text string) {
	for _, at := range [...]*int32{&span.Start, &span.End} {
		if strings.HasSuffix(y.Text(y.path)[:*at], "\r") && strings.HasPrefix(y.Text(y.path)[*at:], "\n") {
			*at++
		}
	}
	y.undo = append(y.undo, undoStep{source.Span{Start: span.Start, End: span.Start + int32(len(text))}, y.Text(y.path)[span.Start:span.End]})
	y.Edit(y.path, span, text)
	y.edits++
}

// place is a random place between two characters, and not within a line end: nobody's cursor stands there.
func (y *typist) place() int32 {
	text := y.Text(y.path)
	at := y.random.IntN(len(text) + 1)
	for at < len(text) && (!utf8.RuneStart(text[at]) || at > 0 && text[at-1:at+1] == "\r\n") {
		at++
	}
	return int32(at)
}

func (y *typist) takeBack(n int) {
	for ; n > 0 && len(y.undo) > 0; n-- {
		last := y.undo[len(y.undo)-1]
		y.undo = y.undo[:len(y.undo)-1]
		y.Edit(y.path, last.span, last.text)
		y.edits++
	}
}

// check holds the document against the server: its tree is lossless, and all places that the server names lie
// in the text.
func (y *typist) check() []lspclient.Diagnostic {
	y.Helper()
	f := y.File(y.path)
	end := int32(0)
	for token := range syntax.Parse(f).Tokens() {
		if token.Span.Start != end {
			y.Fatalf("the tree loses bytes %d to %d", end, token.Span.Start)
		}
		end = token.Span.End
	}
	if int(end) != len(f.Text) {
		y.Fatalf("the tree loses the bytes from %d on", end)
	}
	document := map[string]any{"uri": feature.URIOf(y.path)}
	var report struct{ Items []lspclient.Diagnostic }
	if err := y.Call("textDocument/diagnostic", map[string]any{"textDocument": document}, &report); err != nil {
		y.Fatal(err)
	}
	everything := map[string]any{"start": map[string]any{"line": 0, "character": 0}, "end": map[string]any{"line": f.Lines(), "character": 0}}
	answers := []any{report.Items}
	for method, params := range map[string]any{
		"textDocument/inlayHint":      map[string]any{"textDocument": document, "range": everything},
		"textDocument/documentSymbol": map[string]any{"textDocument": document},
		"textDocument/foldingRange":   map[string]any{"textDocument": document},
		"textDocument/hover":          y.At(y.path, int(y.place())),
		"juesuan/relations":           map[string]any{"textDocument": document},
	} {
		var answer any
		if err := y.Call(method, params, &answer); err != nil {
			y.Fatalf("%s: %v", method, err)
		}
		answers = append(answers, answer)
	}
	raw, err := json.Marshal(answers)
	if err != nil {
		y.Fatal(err)
	}
	var all any
	if err := json.Unmarshal(raw, &all); err != nil {
		y.Fatal(err)
	}
	y.places(f, all)
	return report.Items
}

// places fails where a position in an answer is none of the text.
func (y *typist) places(f *source.File, v any) {
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			y.places(f, e)
		}
	case map[string]any:
		line, ok1 := v["line"].(float64)
		char, ok2 := v["character"].(float64)
		if ok1 && ok2 {
			l, c := y.Encoding.Place(f, y.Encoding.Offset(f, int(line), int(char)))
			if l != int(line) || c != int(char) {
				y.Fatalf("%v:%v is no place of the text", line, char)
			}
			return
		}
		for _, e := range v {
			y.places(f, e)
		}
	}
}

// end compares the findings with those of a fresh check of the same text.
func (y *typist) end() {
	y.Helper()
	got := y.check()
	text := y.Text(y.path)
	c, _ := start(y.T, newServer(y.T))
	initialize(y.T, c, "")
	c.Open(y.path, text)
	if err := c.Wait(); err != nil {
		y.Fatal(err)
	}
	if want := c.Published(y.path); !reflect.DeepEqual(got, want) {
		y.Errorf("after the last edit %d findings, of a fresh check %d", len(got), len(want))
	}
	if err := y.Wait(); err != nil {
		y.Fatal(err)
	}
	if published := y.Published(y.path); !reflect.DeepEqual(published, got) {
		y.Errorf("published %d findings, asked for %d", len(published), len(got))
	}
}

// every is after how many edits the whole document is held against the server.
const every = 25

// disturb changes a random place as nobody would.
func (y *typist) disturb() {
	pieces := [...]string{"", "", "\n", "\r\n", "\"", "\"\"\"", "[", "]", "[[", "{", "}", "=", ",", "，", "#", "0", "9.99", "-", "_", "表", "合计", "𠮷", "\t", " ", "2010399", "{= 表3.合计.1栏}", "[table.3]", "\\"}
	from := y.place()
	to := from
	if y.random.IntN(2) == 0 {
		to = min(y.place(), from+int32(y.random.IntN(200)))
	}
	if to < from || to > int32(len(y.Text(y.path))) || !utf8.ValidString(y.Text(y.path)[from:to]) {
		to = from
	}
	y.edit(source.Span{Start: from, End: to}, pieces[y.random.IntN(len(pieces))])
	if y.random.IntN(10) == 0 {
		y.takeBack(1 + y.random.IntN(10))
	}
}

// write types as people do: figures digit by digit, rows pasted and deleted, words composed with an input
// method (letters that give way to characters), and much taken back.
func (y *typist) write() {
	switch y.random.IntN(5) {
	case 0: // a new figure for an old one, digit by digit
		if span, ok := y.figure(); ok {
			y.edit(span, "")
			at := span.Start
			for _, digit := range []string{"1", "2", "3", ".", "4", "5"}[:3+y.random.IntN(4)] {
				y.edit(source.Span{Start: at, End: at}, digit)
				at += int32(len(digit))
			}
		}
	case 1: // a row is pasted below its like
		line := y.File(y.path).Line(1 + y.random.IntN(y.File(y.path).Lines()))
		y.edit(source.Span{Start: line.End, End: line.End}, "\n"+y.Text(y.path)[line.Start:line.End])
	case 2: // a line is deleted
		f := y.File(y.path)
		no := 1 + y.random.IntN(f.Lines())
		line := f.Line(no)
		if no < f.Lines() {
			line.End = f.Line(no + 1).Start
		}
		y.edit(line, "")
	case 3: // a word by input method: the letters are replaced as they turn into characters
		at := y.place()
		length := int32(0)
		for _, composed := range []string{"b", "ba", "ban", "ban g", "ban go", "ban gon", "ban gong", "办公", "办公费"} {
			y.edit(source.Span{Start: at, End: at + length}, composed)
			length = int32(len(composed))
		}
	case 4:
		y.takeBack(1 + y.random.IntN(20))
	}
}

func TestRandomEdits(t *testing.T) {
	y := newTypist(t)
	for n := range keystrokes() {
		y.disturb()
		if n%every == 0 {
			y.check()
		}
	}
	y.end()
}

func TestRealisticEdits(t *testing.T) {
	y := newTypist(t)
	for y.edits < keystrokes() {
		y.write()
		if y.random.IntN(every) == 0 {
			y.check()
		}
	}
	y.takeBack(len(y.undo))
	y.end()
	if text, err := os.ReadFile("../samples/hanyang-2022/as-published.juesuan.toml"); err != nil || string(text) != y.Text(y.path) {
		t.Errorf("all taken back, but the text differs: %v", err)
	}
}

// figure finds a figure like 12.34 near a random place.
func (y *typist) figure() (source.Span, bool) {
	text := y.Text(y.path)
	at := int(y.place())
	point := strings.IndexByte(text[at:], '.')
	if point < 0 {
		return source.Span{}, false
	}
	start, end := at+point, at+point+1
	for start > 0 && text[start-1] >= '0' && text[start-1] <= '9' {
		start--
	}
	for end < len(text) && text[end] >= '0' && text[end] <= '9' {
		end++
	}
	return source.Span{Start: int32(start), End: int32(end)}, end-start > 3
}

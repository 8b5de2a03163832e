package lsp_test

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint/project"
	"github.com/juesuan/juesuan-lint/lint/rules"
	"github.com/juesuan/juesuan-lint/lsp/feature"
	"github.com/juesuan/juesuan-lint/lsp/protocol317"
	"github.com/juesuan/juesuan-lint/lsp/rpc"
)

// sweep asks every feature at places of a text, and checks that all positions of the answers lie in it.
type sweep struct {
	*testing.T
	name     string
	uri      string
	snapshot *feature.Snapshot
	file     *source.File
	features []feature.Feature
}

func newSweep(t *testing.T, path, text string, encoding source.Encoding) *sweep {
	session := project.NewSession(rules.All())
	session.Open(path, 1, text)
	client := &feature.Client{Getenv: os.Getenv, Encoding: encoding, Settings: feature.DefaultSettings(), Markdown: true, RelatedInformation: true, HierarchicalSymbols: true}
	client.Settings.CodeLens.Columns = true
	return &sweep{
		T: t, name: filepath.Base(path), uri: feature.URIOf(path), file: source.New(path, text), features: feature.All(),
		snapshot: &feature.Snapshot{Snapshot: session.Snapshot(), Client: client},
	}
}

func (s *sweep) position(off int) map[string]any { return position(s.snapshot.Encoding, s.file, off) }

func (s *sweep) params(off int) map[string]any {
	return params(s.snapshot.Encoding, s.file, s.uri, off)
}

func position(e source.Encoding, f *source.File, off int) map[string]any {
	line, char := e.Place(f, off)
	return map[string]any{"line": line, "character": char}
}

// params are parameters that fit all methods.
func params(e source.Encoding, f *source.File, uri string, off int) map[string]any {
	at, end := position(e, f, off), position(e, f, min(off+60, len(f.Text)))
	return map[string]any{
		"textDocument": map[string]any{"uri": uri},
		"position":     at,
		"positions":    []any{at},
		"range":        map[string]any{"start": at, "end": end},
		"context":      map[string]any{"includeDeclaration": true, "diagnostics": []any{}},
		"newName":      "新名称",
		"ch":           "]",
		"options":      map[string]any{"tabSize": 2, "insertSpaces": true},
		"query":        "支出",
		"item":         map[string]any{"data": map[string]any{"uri": uri, "offset": off}},
		"data":         map[string]any{"uri": uri, "offset": off},
		"text":         "合计\t1.00\n201\t1.00\t2.00\n",
		"table":        3,
	}
}

// at asks every feature, or with whole those that are not about a place, at an offset.
func (s *sweep) at(off int, whole bool) {
	for _, f := range s.features {
		about := map[string]bool{ // the whole document: once is enough
			"textDocument/documentSymbol": true, "textDocument/foldingRange": true, "textDocument/documentLink": true, "textDocument/codeLens": true,
			"textDocument/diagnostic": true, "textDocument/semanticTokens/full": true, "textDocument/semanticTokens/full/delta": true,
			"workspace/symbol": true, "juesuan/render": true, "textDocument/formatting": true,
			"juesuan/choices": true, "juesuan/compare": true, "juesuan/export": true, "juesuan/import": true,
		}[f.Method]
		if about != whole {
			continue
		}
		params := s.params(off)
		switch f.Method {
		case feature.MethodRender:
			delete(params, "table")
		case "workspace/symbol":
			delete(params, "position")
		}
		raw, err := json.Marshal(params)
		if err != nil {
			s.Fatal(err)
		}
		s.ask(f, off, raw)
	}
}

func (s *sweep) ask(f feature.Feature, off int, params json.RawMessage) {
	defer func() {
		if v := recover(); v != nil {
			s.Errorf("%s: %s at %d: panic: %v\n%.80q", s.name, f.Method, off, v, s.file.Text[off:])
		}
	}()
	result, err := f.Answer(context.Background(), s.snapshot, params)
	var known *rpc.Error
	if err != nil && !errors.As(err, &known) {
		s.Errorf("%s: %s at %d: %v", s.name, f.Method, off, err)
		return
	}
	encoded, err := json.Marshal(result)
	if err != nil {
		s.Errorf("%s: %s at %d: %v", s.name, f.Method, off, err)
		return
	}
	var v any
	if err := json.Unmarshal(encoded, &v); err != nil {
		s.Errorf("%s: %s at %d: %v", s.name, f.Method, off, err)
		return
	}
	if f.Method != feature.MethodImport { // which tells of the text that it answers
		s.positions(f.Method, off, v)
	}
}

// positions checks all positions in an answer; those in other files are not known here.
func (s *sweep) positions(method string, off int, v any) {
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			s.positions(method, off, e)
		}
	case map[string]any:
		for _, key := range [...]string{"uri", "targetUri"} {
			if uri, ok := v[key].(string); ok && uri != s.uri {
				return
			}
		}
		line, ok1 := v["line"].(float64)
		char, ok2 := v["character"].(float64)
		if ok1 && ok2 {
			at := s.snapshot.Encoding.Offset(s.file, int(line), int(char))
			if l, c := s.snapshot.Encoding.Place(s.file, at); l != int(line) || c != int(char) {
				s.Errorf("%s: %s at %d answers %v:%v, which is no place", s.name, method, off, line, char)
			}
			return
		}
		if start, ok := v["start"].(map[string]any); ok {
			if end, ok := v["end"].(map[string]any); ok && before(end, start) {
				s.Errorf("%s: %s at %d answers a range that ends before it begins: %v", s.name, method, off, v)
			}
		}
		for key, e := range v {
			if uri, ok := strings.CutPrefix(key, "file://"); ok && "file://"+uri != s.uri {
				continue
			}
			s.positions(method, off, e)
		}
	}
}

func before(a, b map[string]any) bool {
	la, _ := a["line"].(float64)
	lb, _ := b["line"].(float64)
	ca, _ := a["character"].(float64)
	cb, _ := b["character"].(float64)
	return la < lb || la == lb && ca < cb
}

// everySo asks at every n-th byte from an offset on.
func (s *sweep) everySo(from, n int) {
	s.at(min(from, len(s.file.Text)), true)
	for off := from; off <= len(s.file.Text); off += n {
		s.at(off, false)
	}
}

// TestSweepBroken: no feature fails at any place of a broken report, whatever characters are counted in.
func TestSweepBroken(t *testing.T) {
	files, err := filepath.Glob("../samples/broken/*.toml")
	if err != nil || len(files) == 0 {
		t.Fatal(err)
	}
	for i, file := range files {
		if testing.Short() && i%5 != 0 {
			continue
		}
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		path, err := filepath.Abs(file)
		if err != nil {
			t.Fatal(err)
		}
		if len(text) > 100_000 {
			continue
		}
		s := newSweep(t, path, string(text), source.Encoding(i%3))
		s.everySo(0, 1+max(50, len(text)/60))
	}
}

// TestSweepPrefixes: nor at the end of a report that is being written.
func TestSweepPrefixes(t *testing.T) {
	text, err := os.ReadFile("../samples/hanyang-2022/as-published.juesuan.toml")
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "a.juesuan.toml")
	const cuts = 40
	for i := range cuts {
		end := (i + 1) * len(text) / cuts
		s := newSweep(t, path, string(text[:end]), source.Encoding(i%3))
		s.everySo(max(0, end-150), 50)
		s.at(end, false)
		s.at(end/2, false)
	}
}

// TestFeaturesAreAdvertised: a client learns of every method of the protocol that is served.
func TestFeaturesAreAdvertised(t *testing.T) {
	var c protocol317.ServerCapabilities
	seen := map[string]bool{}
	for _, f := range feature.All() {
		if seen[f.Method] {
			t.Errorf("%s is served twice", f.Method)
		}
		seen[f.Method] = true
		if f.Advertise != nil {
			f.Advertise(&c)
		}
	}
	encoded, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	for _, provider := range []string{
		"hoverProvider", "completionProvider", "signatureHelpProvider", "definitionProvider", "referencesProvider", "documentHighlightProvider",
		"documentSymbolProvider", "codeActionProvider", "codeLensProvider", "documentLinkProvider", "documentOnTypeFormattingProvider",
		"renameProvider", "foldingRangeProvider", "selectionRangeProvider", "callHierarchyProvider", "semanticTokensProvider",
		"linkedEditingRangeProvider", "workspaceSymbolProvider", "inlayHintProvider",
	} {
		if !strings.Contains(string(encoded), `"`+provider+`"`) {
			t.Errorf("%s is not advertised", provider)
		}
	}
}

// BenchmarkFeatures measures every feature in the sample of 66 KB.
func BenchmarkFeatures(b *testing.B) {
	path, err := filepath.Abs("../samples/hanyang-2022/as-published.juesuan.toml")
	if err != nil {
		b.Fatal(err)
	}
	text, err := os.ReadFile(path)
	if err != nil {
		b.Fatal(err)
	}
	session := project.NewSession(rules.All())
	session.Open(path, 1, string(text))
	client := &feature.Client{Getenv: os.Getenv, Settings: feature.DefaultSettings(), Markdown: true}
	s := &sweep{uri: feature.URIOf(path), file: source.New(path, string(text)), snapshot: &feature.Snapshot{Snapshot: session.Snapshot(), Client: client}}
	off := strings.Index(string(text), "[table.3.rows]") + len("[table.3.rows]\n") + 200
	params := s.params(off)
	params["table"] = 0
	raw, err := json.Marshal(params)
	if err != nil {
		b.Fatal(err)
	}
	for _, f := range feature.All() {
		b.Run(f.Method, func(b *testing.B) {
			for b.Loop() {
				result, _ := f.Answer(context.Background(), s.snapshot, raw) // one that refuses costs too
				if _, err := json.Marshal(result); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

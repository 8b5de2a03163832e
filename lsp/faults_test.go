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
	"github.com/juesuan/juesuan-lint/internal/lspclient"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/rules"
	"github.com/juesuan/juesuan-lint/lsp/feature"
	"github.com/juesuan/juesuan-lint/lsp/rpc"
)

// code is the code of an error that the server answered with, 0 for none.
func code(err error) int {
	var e *rpc.Error
	if errors.As(err, &e) {
		return e.Code
	}
	return 0
}

func initialize(t *testing.T, c *lspclient.Client, folder string) {
	t.Helper()
	params := map[string]any{"capabilities": capabilities(nil)}
	if folder != "" {
		params["workspaceFolders"] = []any{map[string]any{"uri": feature.URIOf(folder), "name": "x"}}
	}
	if err := c.Initialize(params); err != nil {
		t.Fatal(err)
	}
}

// What stands out of turn is answered as the protocol says, and the server lives on.
func TestOutOfTurn(t *testing.T) {
	c, ended := start(t, newServer(t))
	if got := code(c.Call("textDocument/hover", map[string]any{}, nil)); got != rpc.ServerNotInitialized {
		t.Errorf("before initialize: %d", got)
	}
	c.Notify("textDocument/didOpen", map[string]any{}) // is dropped
	initialize(t, c, "")
	for method, want := range map[string]int{
		"initialize":              rpc.InvalidRequest,
		"textDocument/moniker":    rpc.MethodNotFound,
		"$/whatever":              rpc.MethodNotFound,
		"textDocument/hover":      rpc.InvalidParams,
		"textDocument/inlayHint":  rpc.InvalidParams,
		"workspace/diagnostic":    rpc.InvalidParams,
		"juesuan/unheard/of/this": rpc.MethodNotFound,
	} {
		if got := code(c.Call(method, []int{1}, nil)); got != want {
			t.Errorf("%s: %d, want %d", method, got, want)
		}
	}
	c.Notify("$/unknown", nil)
	c.Notify("textDocument/didChange", map[string]any{"textDocument": map[string]any{"uri": "file:///no/such", "version": 3}, "contentChanges": []any{}})
	c.Notify("textDocument/didClose", map[string]any{"textDocument": map[string]any{"uri": "file:///no/such"}})
	var answer any
	if err := c.Call("textDocument/hover", map[string]any{"textDocument": map[string]any{"uri": "file:///no/such"}, "position": map[string]any{"line": 0, "character": 0}}, &answer); err != nil || answer != nil {
		t.Errorf("hover in a document that is not open: %v, %v", answer, err)
	}
	if err := c.Call("shutdown", nil, nil); err != nil {
		t.Fatal(err)
	}
	if got := code(c.Call("textDocument/hover", map[string]any{}, nil)); got != rpc.InvalidRequest {
		t.Errorf("after shutdown: %d", got)
	}
	c.Notify("exit", nil)
	if !<-ended {
		t.Error("shutdown and exit are no clean end")
	}
}

// A panic in one rule costs its findings, one in a feature its answer.
func TestPanics(t *testing.T) {
	broken := &lint.Rule{ID: "JS999", Name: "broken", Severity: lint.Error, Run: func(*lint.Pass) { panic("rule") }}
	s := newServer(t)
	s.Rules = append(rules.All(), broken)
	s.Features = append(s.Features, feature.Feature{Method: "juesuan/broken", Answer: func(context.Context, *feature.Snapshot, json.RawMessage) (any, error) { panic("feature") }})
	log := &strings.Builder{}
	s.Log = log
	c, ended := start(t, s)
	initialize(t, c, "")
	path := filepath.Join(t.TempDir(), "a.juesuan.toml")
	c.Open(path, "[report]\nunit = \"a\"\nyear = 2022\namount_unit = 1\n")
	if got := code(c.Call("juesuan/broken", nil, nil)); got != rpc.InternalError {
		t.Errorf("the broken feature: %d", got)
	}
	if err := c.Wait(); err != nil {
		t.Fatal(err)
	}
	if ds := c.Published(path); len(ds) == 0 || ds[len(ds)-1].Code != "JS003" {
		t.Errorf("the other rules' findings: %v", ds)
	}
	if err := c.Shutdown(); err != nil {
		t.Fatal(err)
	}
	<-ended
	for _, want := range []string{"panic: feature", "rule JS999: rule"} {
		if !strings.Contains(log.String(), want) {
			t.Errorf("the log lacks %q: %s", want, log)
		}
	}
}

// Edits out of range, out of order, and through characters beyond the BMP.
func TestUnusualEdits(t *testing.T) {
	for _, encoding := range []string{"utf-8", "utf-16", "utf-32"} {
		t.Run(encoding, func(t *testing.T) {
			c, _ := start(t, newServer(t))
			params := map[string]any{"capabilities": capabilities([]string{encoding})}
			if err := c.Initialize(params); err != nil {
				t.Fatal(err)
			}
			path := filepath.Join(t.TempDir(), "a.juesuan.toml")
			c.Open(path, "[report]\nunit = \"𠮷祥\"\nyear = 2022\n")
			at := strings.Index(c.Text(path), "祥")
			c.Edit(path, source.Span{Start: int32(at), End: int32(at + len("祥"))}, "𠮷")
			uri := feature.URIOf(path)
			change := func(version int, changes ...any) {
				c.Notify("textDocument/didChange", map[string]any{"textDocument": map[string]any{"uri": uri, "version": version}, "contentChanges": changes})
			}
			pos := func(line, char int) map[string]any { return map[string]any{"line": line, "character": char} }
			change(3, map[string]any{"range": map[string]any{"start": pos(900, 900), "end": pos(1e6, 0)}, "text": "type = 1\n"})
			change(4, map[string]any{"range": map[string]any{"start": pos(1, 4000), "end": pos(1, 1e9)}, "text": " # end"},
				map[string]any{"range": map[string]any{"start": pos(2, 0), "end": pos(1, 1e9)}, "text": "\n"})
			// What the server holds now must be: unit with two 𠮷 and a comment, year, and type, which is wrong.
			var list struct{ Items []lspclient.Diagnostic }
			if err := c.Call("textDocument/diagnostic", map[string]any{"textDocument": map[string]any{"uri": uri}}, &list); err != nil {
				t.Fatal(err)
			}
			found := false
			for _, d := range list.Items {
				found = found || d.Code == "JS003" && d.Range.Start.Line == 3 && d.Range.Start.Character == 7
			}
			if !found {
				t.Errorf("%+v", list.Items)
			}
			var hover struct {
				Range struct{ End struct{ Character int } }
			}
			if err := c.Call("textDocument/hover", map[string]any{"textDocument": map[string]any{"uri": uri}, "position": pos(1, 2)}, &hover); err != nil || hover.Range.End.Character != 4 {
				t.Errorf("hover: %+v, %v", hover, err)
			}
		})
	}
}

// A document of 10 MB, and one beyond the limit, are answered like any other.
func TestLargeDocuments(t *testing.T) {
	c, _ := start(t, newServer(t))
	initialize(t, c, "")
	dir := t.TempDir()
	line := "# " + strings.Repeat("长", 100) + "\n"
	ten := filepath.Join(dir, "ten.juesuan.toml")
	c.Open(ten, "[report]\nunit = \"a\"\nyear = 2022\namount_unit = 1\n"+strings.Repeat(line, 10<<20/len(line)))
	c.Edit(ten, source.Span{Start: 5, End: 5}, "x")
	c.Edit(ten, source.Span{Start: 5, End: 6}, "")
	large := filepath.Join(dir, "large.juesuan.toml")
	c.Open(large, strings.Repeat(line, 17<<20/len(line)))
	if err := c.Wait(); err != nil {
		t.Fatal(err)
	}
	if ds := c.Published(ten); len(ds) == 0 {
		t.Error("nothing is said of a document of 10 MB")
	}
	if ds := c.Published(large); len(ds) != 1 || ds[0].Code != "JS018" {
		t.Errorf("a document beyond the limit: %+v", ds)
	}
}

// A file that is deleted while its document is open stays open; it is gone when the document is closed.
func TestDeletedWhileOpen(t *testing.T) {
	c, _ := start(t, newServer(t))
	dir := t.TempDir()
	path := filepath.Join(dir, "a.juesuan.toml")
	if err := os.WriteFile(path, []byte("[report]\nunit = 1\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	initialize(t, c, dir)
	if err := c.OpenFile(path); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	c.Notify("workspace/didChangeWatchedFiles", map[string]any{"changes": []any{map[string]any{"uri": feature.URIOf(path), "type": 3}}})
	if err := c.Wait(); err != nil {
		t.Fatal(err)
	}
	if len(c.Published(path)) == 0 {
		t.Error("the findings of an open document are gone with its file")
	}
	other := filepath.Join(t.TempDir(), "b.juesuan.toml")
	c.Open(other, "[report]\n")
	c.Close(path)
	if err := c.Wait(); err != nil {
		t.Fatal(err)
	}
	if ds := c.Published(path); len(ds) != 0 {
		t.Errorf("after closing: %+v", ds)
	}
}

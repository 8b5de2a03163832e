package lsp_test

import (
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/juesuan/juesuan-lint/internal/lspclient"
	"github.com/juesuan/juesuan-lint/lsp"
	"github.com/juesuan/juesuan-lint/lsp/feature"
	"github.com/juesuan/juesuan-lint/lsp/rpc"
)

// withConverter starts a server that takes juesuan-convert from path.
func withConverter(t *testing.T, path string) *lspclient.Client {
	t.Helper()
	s := newServer(t)
	s.Getenv = func(key string) string {
		if key == "JUESUAN_CONVERT" {
			return path
		}
		return os.Getenv(key)
	}
	return initialized(t, s)
}

func initialized(t *testing.T, s *lsp.Server) *lspclient.Client {
	t.Helper()
	c, _ := start(t, s)
	if err := c.Initialize(map[string]any{"capabilities": map[string]any{}}); err != nil {
		t.Fatal(err)
	}
	return c
}

// TestWorkbookOutAndIn exports a report as a workbook and a Word document, and imports and compares them: every
// amount comes back.
func TestWorkbookOutAndIn(t *testing.T) {
	dir := t.TempDir()
	converter := filepath.Join(dir, "juesuan-convert")
	if runtime.GOOS == "windows" {
		converter += ".exe"
	}
	if out, err := exec.Command("go", "build", "-o", converter, "../cmd/juesuan-convert").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	c := withConverter(t, converter)
	sample, err := filepath.Abs("../samples/minimal/minimal.juesuan.toml")
	if err != nil {
		t.Fatal(err)
	}
	if err := c.OpenFile(sample); err != nil {
		t.Fatal(err)
	}
	document := map[string]any{"uri": feature.URIOf(sample)}
	for _, ending := range []string{"xlsx", "docx"} {
		target := feature.URIOf(filepath.Join(dir, "out."+ending))
		var written feature.Exported
		if err := c.Call("juesuan/export", map[string]any{"textDocument": document, "target": target}, &written); err != nil {
			t.Fatal(err)
		}
		if written.Format != ending || written.Target != target {
			t.Errorf("export to %s: %+v", ending, written)
		}
		var imported feature.ImportedReports
		if err := c.Call("juesuan/import", map[string]any{"files": []string{target}, "edition": "wuhan"}, &imported); err != nil {
			t.Fatal(err)
		}
		if len(imported.Reports) != 1 || imported.Year != 2022 || imported.AmountUnit != "万元" || len(imported.Remarks) == 0 {
			t.Errorf("%s: import: %d reports, year %d, %s, %d remarks", ending, len(imported.Reports), imported.Year, imported.AmountUnit, len(imported.Remarks))
		}
		var compared feature.Compared
		if err := c.Call("juesuan/compare", map[string]any{"textDocument": document, "file": target}, &compared); err != nil {
			t.Fatal(err)
		}
		var changes struct {
			Reports []struct {
				Cells []any `json:"cells"`
			} `json:"reports"`
		}
		if err := json.Unmarshal(compared.Changes, &changes); err != nil || len(changes.Reports) != 1 || len(changes.Reports[0].Cells) > 0 {
			t.Errorf("%s: amounts differ: %v %s", ending, err, compared.Markdown)
		}
	}
}

// TestImportIsCancelled: a file that takes long costs nothing more once nobody waits for it, and the client is told
// what is being read.
func TestImportIsCancelled(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the slow converter is a shell script")
	}
	dir := t.TempDir()
	slow, started := filepath.Join(dir, "slow"), filepath.Join(dir, "started")
	if err := os.WriteFile(slow, []byte("#!/bin/sh\necho $$ >"+started+"\nexec sleep 600\n"), 0o755); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, "a.xlsx")
	if err := os.WriteFile(file, []byte("x"), 0o644); err != nil {
		t.Fatal(err)
	}
	c := withConverter(t, slow)
	told := make(chan string, 8)
	c.OnNotification = func(method string, params json.RawMessage) {
		if method == "$/progress" {
			told <- string(params)
		}
	}
	done := make(chan error, 1)
	go func() {
		done <- c.Call("juesuan/import", map[string]any{"files": []string{feature.URIOf(file)}, "workDoneToken": "t"}, nil)
	}()
	var process string
	for end := time.Now().Add(time.Minute); process == ""; time.Sleep(10 * time.Millisecond) {
		if text, err := os.ReadFile(started); err == nil {
			process = strings.TrimSpace(string(text))
		}
		if time.Now().After(end) {
			t.Fatal("the converter was not started")
		}
	}
	c.Notify("$/cancelRequest", map[string]any{"id": 2}) // the first request was initialize
	var refused *rpc.Error
	if err := <-done; !errors.As(err, &refused) || refused.Code != rpc.RequestCancelled {
		t.Errorf("a cancelled import answers %v", err)
	}
	for end := time.Now().Add(time.Minute); exec.Command("kill", "-0", process).Run() == nil; time.Sleep(10 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal("the converter still runs")
		}
	}
	for _, want := range []string{`"kind":"begin"`, `"message":"a.xlsx"`, `"kind":"end"`} {
		select {
		case got := <-told:
			if !strings.Contains(got, want) || !strings.Contains(got, `"token":"t"`) {
				t.Errorf("told %s, want %s", got, want)
			}
		case <-time.After(time.Minute):
			t.Fatalf("not told %s", want)
		}
	}
}

package lsp_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/juesuan/juesuan-lint/internal/lspclient"
	"github.com/juesuan/juesuan-lint/lsp/feature"
)

// A folder of many reports: all are checked, and the person sees how far it has come.
func TestProgress(t *testing.T) {
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	const n = 200
	for i := range n {
		text := fmt.Sprintf("[report]\nunit = \"a\"\nyear = 2022\namount_unit = \"万元\"\nlevel = %d\n", i)
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%03d.juesuan.toml", i)), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	c, _ := start(t, newServer(t))
	var mu sync.Mutex
	var kinds []string
	c.OnNotification = func(method string, params json.RawMessage) {
		var p struct{ Value struct{ Kind string } }
		if method == "$/progress" && json.Unmarshal(params, &p) == nil {
			mu.Lock()
			kinds = append(kinds, p.Value.Kind)
			mu.Unlock()
		}
	}
	can := capabilities(nil)
	can["window"] = map[string]any{"workDoneProgress": true}
	if err := c.Initialize(map[string]any{"capabilities": can, "workspaceFolders": []any{map[string]any{"uri": feature.URIOf(dir), "name": "many"}}}); err != nil {
		t.Fatal(err)
	}
	if err := c.Wait(); err != nil {
		t.Fatal(err)
	}
	if got := len(c.Files()); got != n {
		t.Errorf("findings in %d of %d reports", got, n)
	}
	ended := func() bool {
		mu.Lock()
		defer mu.Unlock()
		return len(kinds) > 1 && kinds[0] == "begin" && kinds[len(kinds)-1] == "end"
	}
	for end := time.Now().Add(20 * time.Second); !ended(); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("progress: %v", kinds)
		}
	}
	if !slices.Contains(c.Calls(), "window/workDoneProgress/create") {
		t.Error("progress that the client was not asked for")
	}
}

// What is typed into one report moves the values shown in another: the client is told to ask again.
func TestHintsOfOthersAreRefreshed(t *testing.T) {
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	c, _ := start(t, newServer(t))
	can := capabilities(nil)
	can["workspace"] = map[string]any{"inlayHint": map[string]any{"refreshSupport": true}}
	if err := c.Initialize(map[string]any{"capabilities": can}); err != nil {
		t.Fatal(err)
	}
	last, this := filepath.Join(dir, "2021.juesuan.toml"), filepath.Join(dir, "2022.juesuan.toml")
	text := "[report]\nunit = \"a\"\nyear = %d\namount_unit = \"万元\"\n%s\n"
	c.Open(last, fmt.Sprintf(text, 2021, ""))
	if err := c.Wait(); err != nil {
		t.Fatal(err)
	}
	if calls := c.Calls(); len(calls) > 0 {
		t.Fatalf("nobody rests on it, but the client is called: %v", calls)
	}
	c.Open(this, fmt.Sprintf(text, 2022, "prior = \"2021.juesuan.toml\""))
	c.Edit(last, c.File(last).Line(5), "level = \"区\"")
	for end := time.Now().Add(20 * time.Second); !slices.Contains(c.Calls(), "workspace/inlayHint/refresh"); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal("the client is not told")
		}
	}
}

// Two files that change at once are two changes: an accepted finding and a report that goes.
func TestBaselineAndReportAtOnce(t *testing.T) {
	c, dir := openFolder(t, map[string]string{"a.juesuan.toml": "[report]\nunit = 1\n", "b.juesuan.toml": "[report]\n", "juesuan-baseline.toml": "version = 1\n"})
	gone := filepath.Join(dir, "a.juesuan.toml")
	if len(c.Published(gone)) == 0 {
		t.Fatal("nothing is found")
	}
	if err := os.Remove(gone); err != nil {
		t.Fatal(err)
	}
	tell(t, c, gone, 3, filepath.Join(dir, "juesuan-baseline.toml"), 2)
	if ds := c.Published(gone); len(ds) > 0 {
		t.Errorf("the report is gone: %+v", ds)
	}
}

// A folder that moves takes its settings with it, also where only the folder is spoken of.
func TestFolderWithSettingsMoves(t *testing.T) {
	c, dir := openFolder(t, map[string]string{"u/a.juesuan.toml": "[report]\nunit = 1\n", "u/juesuan.toml": "[rules]\nJS0 = \"off\"\n"})
	from, to := filepath.Join(dir, "u"), filepath.Join(dir, "v")
	if err := os.Rename(from, to); err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(from, 0o755); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(from, "a.juesuan.toml")
	if err := os.WriteFile(path, []byte("[report]\nunit = 1\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	tell(t, c, from, 3, to, 1, path, 1)
	for path, want := range map[string]bool{path: true, filepath.Join(to, "a.juesuan.toml"): false} {
		found := slices.ContainsFunc(c.Published(path), func(d lspclient.Diagnostic) bool { return d.Code == "JS003" })
		if found != want {
			t.Errorf("%s: %v", path, c.Published(path))
		}
	}
}

// openFolder opens a folder with these files in a client that tells of changes.
func openFolder(t *testing.T, files map[string]string) (*lspclient.Client, string) {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o755), os.WriteFile(path, []byte(text), 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	c, _ := start(t, newServer(t))
	err = c.Initialize(map[string]any{"capabilities": capabilities([]string{"tells"}), "workspaceFolders": []any{map[string]any{"uri": feature.URIOf(dir), "name": "x"}}})
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Wait(); err != nil {
		t.Fatal(err)
	}
	return c, dir
}

// tell tells of paths and what happened to them, and waits until all is checked.
func tell(t *testing.T, c *lspclient.Client, events ...any) {
	t.Helper()
	var changes []any
	for i := 0; i < len(events); i += 2 {
		changes = append(changes, map[string]any{"uri": feature.URIOf(events[i].(string)), "type": events[i+1]})
	}
	c.Notify("workspace/didChangeWatchedFiles", map[string]any{"changes": changes})
	if err := c.Wait(); err != nil {
		t.Fatal(err)
	}
}

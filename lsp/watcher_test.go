package lsp_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/juesuan/juesuan-lint/internal/lspclient"
)

// A client that does not tell of files: the server sees them come, change and go itself.
func TestWatchesFiles(t *testing.T) {
	c, _ := start(t, newServer(t))
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	initialize(t, c, dir)
	path := filepath.Join(dir, "new", "a.juesuan.toml")
	write := func(text string) {
		t.Helper()
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	wait := func(what string, ok func([]lspclient.Diagnostic) bool) {
		t.Helper()
		for end := time.Now().Add(20 * time.Second); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
			if ok(c.Published(path)) {
				return
			}
		}
		t.Fatalf("%s: %+v", what, c.Published(path))
	}
	code := func(code string) func([]lspclient.Diagnostic) bool {
		return func(ds []lspclient.Diagnostic) bool { return len(ds) > 0 && ds[len(ds)-1].Code == code }
	}
	write("[report]\nunit = \"a\"\nyear = 2022\namount_unit = \"万元\"\nlevel = 1\n")
	wait("a file comes with its folder", code("JS003"))
	write("[report]\nunit = \"a\"\nyear = 2022\namount_unit = \"万元\"\n[x]\ny = 1\n")
	wait("the file changes", code("JS002"))
	// A folder that moves, and moves back, is still watched.
	away := filepath.Join(dir, "away")
	for _, move := range [][2]string{{filepath.Dir(path), away}, {away, filepath.Dir(path)}} {
		if err := os.Rename(move[0], move[1]); err != nil {
			t.Fatal(err)
		}
		if move[1] == away {
			wait("its folder goes", func(ds []lspclient.Diagnostic) bool { return len(ds) == 0 })
		}
	}
	wait("its folder comes back", code("JS002"))
	write("[report]\nunit = \"a\"\nyear = 2022\namount_unit = \"万元\"\nlevel = 1\n")
	wait("the file changes after that", code("JS003"))
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	wait("the file goes", func(ds []lspclient.Diagnostic) bool { return len(ds) == 0 })
}

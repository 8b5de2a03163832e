package lsp

import (
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/fsnotify/fsnotify"

	"github.com/juesuan/juesuan-lint/internal/lspclient"
	"github.com/juesuan/juesuan-lint/lint/rules"
	"github.com/juesuan/juesuan-lint/lsp/feature"
)

// Where the system has dropped events, everything is read again: a report that has changed and one in a folder
// that nobody was told of are found, and that folder is watched from then on.
func TestEventsLost(t *testing.T) {
	toServer, fromClient := io.Pipe()
	toClient, fromServer := io.Pipe()
	s := &Server{Rules: rules.All(), Features: feature.All()}
	ended := make(chan bool)
	go func() {
		s.Run(toServer, fromServer)
		fromServer.Close()
		close(ended)
	}()
	c := lspclient.Start(toClient, fromClient)
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	changed, deep := filepath.Join(dir, "a.juesuan.toml"), filepath.Join(dir, "new", "b.juesuan.toml")
	write := func(path, text string) {
		t.Helper()
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	const right, wrong = "[report]\nunit = \"a\"\nyear = 2022\namount_unit = \"万元\"\n", "[report]\nunit = 1\n"
	write(changed, right)
	err = c.Initialize(map[string]any{"capabilities": map[string]any{}, "workspaceFolders": []any{map[string]any{"uri": feature.URIOf(dir), "name": "x"}}})
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Wait(); err != nil {
		t.Fatal(err)
	}
	wait := func(path, code string) {
		t.Helper()
		for end := time.Now().Add(20 * time.Second); ; time.Sleep(10 * time.Millisecond) {
			if text, err := json.Marshal(c.Published(path)); err == nil && strings.Contains(string(text), `"`+code+`"`) {
				return
			}
			if time.Now().After(end) {
				t.Fatalf("%s: no %s among %+v", path, code, c.Published(path))
			}
		}
	}

	if err := s.watcher.notify.Remove(dir); err != nil { // as if all that follows had not fitted in
		t.Fatal(err)
	}
	write(changed, wrong)
	if err := os.Mkdir(filepath.Dir(deep), 0o755); err != nil {
		t.Fatal(err)
	}
	write(deep, wrong)
	s.watcher.notify.Errors <- fsnotify.ErrEventOverflow
	wait(changed, "JS003")
	wait(deep, "JS003")
	write(deep, right+"[x]\ny = 1\n")
	wait(deep, "JS002")

	if err := c.Shutdown(); err != nil {
		t.Fatal(err)
	}
	<-ended
}

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint/project"
)

// What somebody has written in the meantime is not written over.
func TestSettleAfterChange(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.juesuan.toml")
	said, err := os.CreateTemp(t.TempDir(), "")
	if err != nil {
		t.Fatal(err)
	}
	defer said.Close()
	r := &rewriting{checking: &checking{program: &program{stdout: said, stderr: said}}}
	for _, c := range []struct {
		read, now, want string
		exit            int
	}{
		{"old", "old", "new", exitClean},
		{"old", "another", "another", exitUsage},
	} {
		if err := os.WriteFile(path, []byte(c.now), 0o644); err != nil {
			t.Fatal(err)
		}
		r.exit = exitClean
		out := &rewritten{file: source.New(path, c.read), text: "new"}
		r.settle(&job{project.FileAt(path, nil), &manner{}}, out)
		if got, err := os.ReadFile(path); err != nil || string(got) != c.want || r.exit != c.exit || out.changed != (c.exit == exitClean) {
			t.Errorf("%q read, %q found: %q, exit %d, %v", c.read, c.now, got, r.exit, err)
		}
	}
	if text, err := os.ReadFile(said.Name()); err != nil || !strings.Contains(string(text), "没有写入“"+path+"”：它刚才被别的程序改动了，请再执行一次。") {
		t.Errorf("%s %v", text, err)
	}
}

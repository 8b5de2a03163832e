package docs_test

import (
	"os"
	"os/exec"
	"sync"
	"testing"
)

// program is the folder of juesuan-lint, which the first test that runs it builds for all.
var program struct {
	sync.Once
	dir string
	err error
}

func TestMain(m *testing.M) {
	if program.dir, program.err = os.MkdirTemp("", "juesuan-docs-"); program.err != nil {
		panic(program.err)
	}
	code := m.Run()
	os.RemoveAll(program.dir)
	os.Exit(code)
}

// built returns that folder.
func built(t *testing.T) string {
	t.Helper()
	program.Do(func() {
		build := exec.Command("go", "build", "-ldflags", "-s -w", "-o", program.dir, "../cmd/juesuan-lint")
		build.Stderr = os.Stderr
		program.err = build.Run()
	})
	if program.err != nil {
		t.Fatal(program.err)
	}
	return program.dir
}

package lsp_test

import (
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/juesuan/juesuan-lint/internal/lspclient"
)

// program builds the program once for all tests.
var program = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "juesuan-lsp-")
	if err != nil {
		return "", err
	}
	bin := filepath.Join(dir, "juesuan-lint")
	cmd := exec.Command("go", "build", "-trimpath", "-o", bin, "../cmd/juesuan-lint")
	cmd.Stderr = os.Stderr
	return bin, cmd.Run()
})

func TestMain(m *testing.M) {
	code := m.Run()
	if bin, err := program(); err == nil {
		os.RemoveAll(filepath.Dir(bin))
	}
	os.Exit(code)
}

// startProgram starts the program as editors do.
func startProgram(t *testing.T) (*lspclient.Client, *exec.Cmd, io.Closer) {
	t.Helper()
	bin, err := program()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(bin, "lsp", "--stdio")
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	cmd.Stderr = logged{t}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Process.Kill() }) // it has ended by then, unless a test failed
	return lspclient.Start(out, in), cmd, in
}

// TestScriptsOverStdio runs the scripts against the program itself.
func TestScriptsOverStdio(t *testing.T) {
	if *update {
		t.Skip("the answers are written by TestScripts")
	}
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no scripts: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			var cmd *exec.Cmd
			runScript(t, file, func(t *testing.T) *lspclient.Client {
				c, started, _ := startProgram(t)
				cmd = started
				return c
			})
			if err := cmd.Wait(); err != nil {
				t.Errorf("after shutdown and exit: %v", err)
			}
		})
	}
}

// exitCode waits for the end of the program.
func exitCode(t *testing.T, cmd *exec.Cmd) int {
	t.Helper()
	done := make(chan error, 1)
	go func() { done <- cmd.Wait() }()
	select {
	case <-done:
		return cmd.ProcessState.ExitCode()
	case <-time.After(20 * time.Second):
		t.Fatal("the program does not end")
		return -1
	}
}

func TestExitCodes(t *testing.T) {
	initialize := func(t *testing.T, c *lspclient.Client, pid int) {
		if err := c.Initialize(map[string]any{"capabilities": map[string]any{}, "processId": pid}); err != nil {
			t.Fatal(err)
		}
	}
	t.Run("shutdown and exit", func(t *testing.T) {
		c, cmd, _ := startProgram(t)
		initialize(t, c, os.Getpid())
		if err := c.Shutdown(); err != nil {
			t.Fatal(err)
		}
		if code := exitCode(t, cmd); code != 0 {
			t.Errorf("exit code %d", code)
		}
	})
	t.Run("exit alone", func(t *testing.T) {
		c, cmd, _ := startProgram(t)
		initialize(t, c, os.Getpid())
		c.Notify("exit", nil)
		if code := exitCode(t, cmd); code != 1 {
			t.Errorf("exit code %d", code)
		}
	})
	t.Run("the editor goes", func(t *testing.T) {
		c, cmd, in := startProgram(t)
		initialize(t, c, os.Getpid())
		in.Close()
		if code := exitCode(t, cmd); code != 1 {
			t.Errorf("exit code %d", code)
		}
	})
	t.Run("the parent is gone", func(t *testing.T) {
		gone := exec.Command("go", "version")
		if err := gone.Run(); err != nil {
			t.Fatal(err)
		}
		c, cmd, _ := startProgram(t)
		initialize(t, c, gone.Process.Pid)
		if code := exitCode(t, cmd); code != 1 {
			t.Errorf("exit code %d", code)
		}
	})
}

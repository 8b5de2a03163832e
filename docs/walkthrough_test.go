package docs_test

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestAddARule does what add-a-rule.md says, in a copy of the repository: it writes the files, makes the changes and
// runs the commands, in order.
func TestAddARule(t *testing.T) {
	if testing.Short() {
		t.Skip("it compiles a copy of the repository")
	}
	dir := t.TempDir()
	copyRepository(t, dir)
	run := func(at block, stdin, name string, args ...string) {
		t.Helper()
		cmd := exec.Command(name, args...)
		cmd.Dir, cmd.Stdin = dir, strings.NewReader(stdin)
		// What is the same need not be compiled again, and what nobody debugs is linked faster without the means to.
		cmd.Env = append(os.Environ(), "GOFLAGS=-trimpath '-ldflags=-s -w'")
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("add-a-rule.md:%d: %s %s: %v\n%s", at.line, name, strings.Join(args, " "), err, out)
		}
	}
	steps := 0
	for _, b := range blocks(t, "add-a-rule.md") {
		kind, file, _ := strings.Cut(b.info, " ")
		switch kind {
		case "go":
			if err := os.WriteFile(filepath.Join(dir, filepath.FromSlash(file)), []byte(b.text), 0o644); err != nil {
				t.Fatal(err)
			}
		case "diff":
			run(b, b.text, "git", "apply", "-")
		case "console":
			for line := range strings.Lines(b.text) {
				command, ok := strings.CutPrefix(strings.TrimSpace(line), "$ ")
				if !ok {
					t.Fatalf("add-a-rule.md:%d: %s is no command", b.line, line)
				}
				words := strings.Fields(command)
				run(b, "", words[0], words[1:]...)
			}
		default:
			t.Fatalf("add-a-rule.md:%d: what is %q?", b.line, b.info)
		}
		steps++
	}
	if steps < 5 {
		t.Errorf("%d steps", steps)
	}
}

// copyRepository copies what the Go command needs.
func copyRepository(t *testing.T, dir string) {
	t.Helper()
	root := ".."
	err := filepath.WalkDir(root, func(path string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		if e.IsDir() {
			if n := e.Name(); rel != "." && (n == "node_modules" || n == "vscode-extension" || n == "dist" || strings.HasPrefix(n, ".")) {
				return fs.SkipDir
			}
			return os.MkdirAll(filepath.Join(dir, rel), 0o755)
		}
		if !e.Type().IsRegular() {
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(dir, rel), text, 0o644)
	})
	if err != nil {
		t.Fatal(err)
	}
}

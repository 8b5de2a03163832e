package lsp_test

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/format"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// TestEditors runs the server under real editors without a screen, on the report as published: what they show
// must be what the command says.
func TestEditors(t *testing.T) {
	editors, err := filepath.Abs("testdata/editors")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range []struct {
		name string
		args []string
	}{
		{"nvim", []string{"--headless", "--clean", "-n", "-c", "luafile " + filepath.Join(editors, "neovim.lua")}},
		{"emacs", []string{"--batch", "-Q", "-l", filepath.Join(editors, "eglot.el")}},
	} {
		t.Run(e.name, func(t *testing.T) {
			editor, err := exec.LookPath(e.name)
			if err != nil {
				if os.Getenv("CI") == "true" {
					t.Fatalf("%s is not installed", e.name)
				}
				t.Skipf("SKIPPED: %s is not installed", e.name)
			}
			testEditor(t, editor, e.args)
		})
	}
}

func testEditor(t *testing.T, editor string, args []string) {
	bin, err := program()
	if err != nil {
		t.Fatal(err)
	}
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile("../samples/hanyang-2022/as-published.juesuan.toml")
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, "as-published.juesuan.toml")
	if err := os.WriteFile(file, text, 0o644); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(editor, args...)
	cmd.Env = append(os.Environ(), "HOME="+dir, "XDG_CONFIG_HOME="+dir, "XDG_DATA_HOME="+dir, "XDG_STATE_HOME="+dir, "XDG_CACHE_HOME="+dir, "LANG=C.UTF-8", "LC_ALL=C.UTF-8",
		"JUESUAN_LSP="+bin, "JUESUAN_FILE="+file, "JUESUAN_HOVER=352.59", "JUESUAN_COMPLETE=form = \"")
	var out, problems bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &problems
	if err := cmd.Run(); err != nil {
		t.Fatalf("%v\n%s\n%s", err, out.String(), problems.String())
	}
	var lines []int
	var hover string
	var formatted, completion []string
	for line := range strings.Lines(out.String()) {
		var said struct {
			Diagnostic, Hover string
			Line              int
			Formatted         []string
			Completion        []string
		}
		if !strings.HasPrefix(line, "{") || json.Unmarshal([]byte(line), &said) != nil {
			continue
		}
		if said.Line > 0 {
			lines = append(lines, said.Line)
		}
		hover += said.Hover
		formatted = append(formatted, said.Formatted...)
		completion = append(completion, said.Completion...)
	}

	var want []int
	for _, list := range commandFindings(t, file) {
		for _, f := range list {
			var n int
			if err := json.Unmarshal([]byte(f[:strings.IndexByte(f, ':')]), &n); err != nil {
				t.Fatal(err)
			}
			want = append(want, n)
		}
	}
	slices.Sort(lines)
	slices.Sort(want)
	if !slices.Equal(lines, want) {
		t.Errorf("findings in lines %v\nthe command has them in %v", lines, want)
	}
	if !strings.Contains(hover, "352.59 万元") || !strings.Contains(hover, "勾稽关系") {
		t.Errorf("hover: %s", hover)
	}
	if !slices.ContainsFunc(completion, func(label string) bool { return strings.HasPrefix(label, "支出决算表") }) {
		t.Errorf("completion behind form = \": %v", completion)
	}
	clean, err := source.Apply(string(text), format.File(syntax.Parse(source.New(file, string(text)))))
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.TrimRight(strings.Join(formatted, "\n"), "\n"); got != strings.TrimRight(clean, "\n") {
		t.Errorf("formatted %d bytes, want %d", len(got), len(clean))
	}
}

package docs_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// TestGuide does what the guides tell, in a folder of its own: it runs the commands and holds their output
// to what is shown, fills the rows of “toml rows” into the report, and installs the hook.
func TestGuide(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the guide's commands are run by sh")
	}
	if _, err := exec.LookPath("git"); err != nil && os.Getenv("CI") != "true" {
		t.Skip("there is no git here")
	}
	for _, file := range []string{"guide.zh-CN.md", "guide.md", "git.zh-CN.md", "git.md"} {
		g := &guide{dir: t.TempDir(), bin: built(t)}
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		rest, done := string(text), ""
		for _, b := range blocks(t, file) {
			var want string
			switch b.info {
			case "console":
				want = g.console(t, b)
			case "toml rows":
				g.fill(t, b)
			case "sh hook":
				g.write(t, filepath.Join(".git", "hooks", "pre-commit"), b.text, 0o755)
			}
			if want == "" || want == b.text {
				continue
			}
			if !*update {
				t.Errorf("%s:%d: not what the commands print; go test ./docs -update writes it anew:\n%s", file, b.line, want)
				continue
			}
			before, after, ok := strings.Cut(rest, b.text)
			if !ok {
				t.Fatalf("%s:%d: lost", file, b.line)
			}
			done, rest = done+before+want, after
		}
		if g.commands < 5 {
			t.Errorf("%s: only %d commands", file, g.commands)
		}
		if *update {
			if err := os.WriteFile(file, []byte(done+rest), 0o666); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// guide is the reader's folder.
type guide struct {
	dir, bin string
	report   string // the file that rows are filled into: the first that is there
	commands int
}

// console runs the commands of a block, each after “$ ”, and returns the block as it should be.
func (g *guide) console(t *testing.T, b block) string {
	var out strings.Builder
	for _, one := range strings.Split("\n"+b.text, "\n$ ")[1:] {
		command, shown, _ := strings.Cut(one, "\n")
		shown = strings.TrimSuffix(shown, "\n")
		cmd := exec.Command("sh", "-c", command)
		cmd.Dir = g.dir
		cmd.Env = append(os.Environ(), "JUESUAN_LANG=", "PATH="+g.bin+string(os.PathListSeparator)+os.Getenv("PATH"), "HOME="+g.dir,
			"GIT_CONFIG_NOSYSTEM=1", "GIT_PAGER=cat", "GIT_AUTHOR_NAME=a", "GIT_AUTHOR_EMAIL=a@example.org", "GIT_COMMITTER_NAME=a", "GIT_COMMITTER_EMAIL=a@example.org")
		printed, err := cmd.CombinedOutput()
		if _, stopped := err.(*exec.ExitError); err != nil && !stopped || err != nil && len(printed) == 0 {
			t.Fatalf("%s:%d: %s: %v", b.file, b.line, command, err)
		}
		g.commands++
		want := string(printed)
		if strings.Contains(shown, "…\n\n") {
			want = excerpt(shown, want)
		}
		out.WriteString("$ " + command + "\n" + want)
		if g.report == "" {
			if found, _ := filepath.Glob(filepath.Join(g.dir, "*.juesuan.toml")); len(found) > 0 {
				g.report = found[0]
			}
		}
	}
	return out.String()
}

// fill puts the rows of a block into the report: each in the place of the row with its key, or below the
// rows of its table.
func (g *guide) fill(t *testing.T, b block) {
	t.Helper()
	data, err := os.ReadFile(g.report)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(string(data), "\n")
	from := -1
	for _, row := range strings.Split(b.text, "\n") {
		key, _, isRow := strings.Cut(row, " = ")
		switch {
		case strings.HasPrefix(row, "["):
			from = -1
			for i, line := range lines {
				if line == row {
					from = i
				}
			}
			if from < 0 {
				t.Fatalf("%s:%d: the report has no %s", b.file, b.line, row)
			}
		case isRow:
			at, end := -1, from+1
			for ; end < len(lines) && !strings.HasPrefix(lines[end], "["); end++ {
				if k, _, ok := strings.Cut(lines[end], "="); ok && strings.TrimSpace(k) == strings.TrimSpace(key) {
					at = end
				}
			}
			if at < 0 {
				for at = end; lines[at-1] == ""; at-- {
				}
				lines = append(lines[:at], append([]string{""}, lines[at:]...)...)
			}
			lines[at] = row
		}
	}
	g.write(t, filepath.Base(g.report), strings.Join(lines, "\n"), 0o644)
}

func (g *guide) write(t *testing.T, name, text string, mode os.FileMode) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(g.dir, name), []byte(text), mode); err != nil {
		t.Fatal(err)
	}
}

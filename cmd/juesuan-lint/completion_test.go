package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/lint/rules"
)

// script returns the completion of a shell.
func script(t *testing.T, shell string) string {
	t.Helper()
	p := newProgram(rules.All())
	out := filepath.Join(t.TempDir(), "out")
	f, err := os.Create(out)
	if err != nil {
		t.Fatal(err)
	}
	p.stdout = f
	if exit := p.run([]string{"completion", shell}); exit != exitClean {
		t.Fatalf("exit code %d", exit)
	}
	f.Close()
	return read(t, out)
}

// need returns the path of a shell; without it the test is skipped, but not in continuous integration.
func need(t *testing.T, shell string) string {
	t.Helper()
	path, err := exec.LookPath(shell)
	if err != nil {
		if shell == "bash" && os.Getenv("CI") == "true" {
			t.Fatal(err)
		}
		t.Skipf("there is no %s here", shell)
	}
	return path
}

// TestBashCompletes asks a real bash what it offers for a line that ends at the cursor.
func TestBashCompletes(t *testing.T) {
	bash := need(t, "bash")
	text := script(t, "bash")
	for line, want := range map[string]string{
		"":                             "init check",
		"ch":                           "check",
		"com":                          "completion",
		"check --f":                    "--fail-on --format",
		"check --format ":              "text json",
		"check --format j":             "json",
		"check --format = j":           "json",
		"check --format =":             "text json",
		"--lang en check --fail-on":    "--fail-on",
		"check x.juesuan.toml --show ": "unbound",
		"explain JS10":                 "JS101 JS102 JS103",
		"explain hier":                 "hierarchy",
		"init --unit-kind ":            "行政单位 参公事业单位 事业单位",
		"init --type 单":                "单位决算",
		"codes --axis 政":               "政府经济",
		"completion ":                  "bash zsh fish powershell",
		"help ex":                      "explain",
		"check ":                       "", // files
		"check --config ":              "",
	} {
		words := append([]string{"juesuan-lint"}, strings.Fields(line)...)
		if line == "" || strings.HasSuffix(line, " ") {
			words = append(words, "")
		}
		run := text + "\nCOMP_WORDS=(\"$@\"); COMP_CWORD=$(($#-1)); _juesuan_lint; echo \"${COMPREPLY[*]}\"\n"
		out, err := exec.Command(bash, append([]string{"-c", run, "bash"}, words...)...).CombinedOutput()
		got := strings.Fields(string(out))
		if err != nil || !slices.Equal(got[:min(len(got), len(strings.Fields(want)))], strings.Fields(want)) || want == "" && len(got) > 0 {
			t.Errorf("%q: %v, %v, want %s", line, got, err, want)
		}
	}
}

// TestShellsRead: each shell reads its script without a complaint.
func TestShellsRead(t *testing.T) {
	for _, shell := range []string{"bash", "zsh", "fish"} {
		t.Run(shell, func(t *testing.T) {
			path := need(t, shell)
			cmd := exec.Command(path, "-n")
			cmd.Stdin = strings.NewReader(script(t, shell))
			if out, err := cmd.CombinedOutput(); err != nil || len(out) > 0 {
				t.Errorf("%v: %s", err, out)
			}
		})
	}
}

// Every command and flag stands in every script.
func TestCompletionIsWhole(t *testing.T) {
	p := newProgram(rules.All())
	for _, shell := range shellNames() {
		text := script(t, shell)
		for _, c := range p.completed() {
			if !strings.Contains(text, c.name) {
				t.Errorf("%s lacks %s", shell, c.name)
			}
			for _, f := range c.flags {
				written := f.written()
				switch {
				case shell == "fish" && len(f.name) == 1:
					written = "-s " + f.name
				case shell == "fish":
					written = "-l " + f.name
				}
				if !strings.Contains(text, written) {
					t.Errorf("%s lacks %s of %s", shell, written, c.name)
				}
				for _, w := range f.words {
					if !strings.Contains(text, w) {
						t.Errorf("%s lacks %s", shell, w)
					}
				}
			}
		}
	}
}

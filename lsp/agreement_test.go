package lsp_test

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/internal/lspclient"
)

// TestAgreement: what the command says of every sample and every broken file, the server says too, opened or
// not: the same rules at the same places, in the same words.
func TestAgreement(t *testing.T) {
	samples, err := filepath.Abs("../samples")
	if err != nil {
		t.Fatal(err)
	}
	want := commandFindings(t, samples)
	if len(want) < 100 {
		t.Fatalf("only %d files", len(want))
	}
	c, _, _ := startProgram(t)
	params := map[string]any{
		"processId": nil, "locale": "zh-cn", "capabilities": capabilities([]string{"utf-32"}),
		"workspaceFolders": []any{map[string]any{"uri": "file://" + samples, "name": "samples"}},
	}
	if err := c.Initialize(params); err != nil {
		t.Fatal(err)
	}
	if err := c.Wait(); err != nil {
		t.Fatal(err)
	}
	compare := func(when string) {
		for file, findings := range want {
			got := serverFindings(c.Published(file))
			if !slices.Equal(got, findings) {
				t.Errorf("%s, %s: the server says\n%s\nthe command\n%s", when, file, strings.Join(got, "\n"), strings.Join(findings, "\n"))
			}
		}
		for _, file := range c.Files() {
			if want[file] == nil {
				t.Errorf("%s, %s: only the server finds something", when, file)
			}
		}
	}
	compare("unopened")

	// The same with every document open: those that an editor can hold.
	for file := range want {
		if text, err := os.ReadFile(file); err != nil || !utf8.Valid(text) {
			continue
		}
		if err := c.OpenFile(file); err != nil {
			t.Fatal(err)
		}
	}
	if err := c.Wait(); err != nil {
		t.Fatal(err)
	}
	compare("open")
	if err := c.Shutdown(); err != nil {
		t.Error(err)
	}
}

// commandFindings returns the findings of the command, by absolute path.
func commandFindings(t *testing.T, folder string) map[string][]string {
	t.Helper()
	bin, err := program()
	if err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(bin, "check", "--format", "json", "--fail-on", "never", folder).Output()
	if err != nil {
		t.Fatalf("check: %v", err)
	}
	var all struct {
		Findings []struct {
			Rule, File, Message, Key string
			Severity                 string
			Range                    struct{ Start, End struct{ Line, Column int } }
		}
	}
	if err := json.Unmarshal(out, &all); err != nil {
		t.Fatal(err)
	}
	found := map[string][]string{}
	for _, f := range all.Findings {
		file, err := filepath.Abs(f.File)
		if err != nil {
			t.Fatal(err)
		}
		found[file] = append(found[file], fmt.Sprintf("%d:%d-%d:%d %s %s %s %s", f.Range.Start.Line, f.Range.Start.Column, f.Range.End.Line, f.Range.End.Column, f.Severity, f.Rule, f.Key, f.Message))
	}
	for _, list := range found {
		slices.Sort(list)
	}
	return found
}

// serverFindings writes the findings of the server in the same way. Characters are counted as the command
// counts columns.
func serverFindings(ds []lspclient.Diagnostic) []string {
	severities := [...]string{"", "error", "warning", "info", "info"}
	var out []string
	for _, d := range ds {
		message, _, _ := strings.Cut(d.Message, "\n")
		out = append(out, fmt.Sprintf("%d:%d-%d:%d %s %s %s %s", d.Range.Start.Line+1, d.Range.Start.Character+1, d.Range.End.Line+1, d.Range.End.Character+1, severities[d.Severity], d.Code, d.Data.Key, message))
	}
	slices.Sort(out)
	return out
}

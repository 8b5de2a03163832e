// Package docs_test runs what the documentation shows: every report, form and formula in it.
package docs_test

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/format"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/phrase"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/config"
	"github.com/juesuan/juesuan-lint/lint/rules"
	"github.com/juesuan/juesuan-lint/lint/suppress"
)

// documents are all documents, from this folder.
var documents = []string{"language.md", "language.zh-CN.md", "../README.md", "../README.zh-CN.md", "../CONTRIBUTING.md", "ci.md", "ci.zh-CN.md", "guide.md", "guide.zh-CN.md", "git.md", "git.zh-CN.md", "lsp.md", "lsp.zh-CN.md"}

// block is a fenced block of a document: its info string, its text, and the line it begins on.
type block struct {
	file, info, text string
	line             int
}

func blocks(t *testing.T, file string) []block {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var out []block
	inside := false
	for i, line := range strings.Split(strings.ReplaceAll(string(text), "\r\n", "\n"), "\n") {
		info, fence := strings.CutPrefix(line, "```")
		switch {
		case fence && !inside:
			out = append(out, block{file: file, info: info, line: i + 1})
			inside = true
		case fence:
			inside = false
		case inside:
			out[len(out)-1].text += line + "\n"
		}
	}
	if inside {
		t.Errorf("%s: a block is not closed", file)
	}
	return out
}

// reports are the blocks that are reports.
func reports(t *testing.T, file string) []block {
	var out []block
	for _, b := range blocks(t, file) {
		if strings.HasPrefix(b.info, "toml") && strings.HasPrefix(b.text, "[report]") {
			out = append(out, b)
		}
	}
	return out
}

// counts reports whether a finding makes an example a bad one: every error, and what is written oddly.
// That a short example leaves out the other tables does not.
func counts(d *lint.Diagnostic) bool {
	return d.Severity == lint.Error || d.Severity == lint.Warning && d.Rule.Family() == "JS0" && d.Rule.Name != "missing-table"
}

// TestReports checks the reports: nothing may be wrong with them, but with those marked bad.
func TestReports(t *testing.T) {
	c := &lint.Checker{Rules: rules.All(), Library: form.Builtin(), Suppress: suppress.Apply}
	n := 0
	for _, file := range documents {
		for _, b := range reports(t, file) {
			n++
			r := c.Check(source.New("example.juesuan.toml", b.text))
			for _, p := range r.Panics {
				t.Errorf("%s:%d: %v", file, b.line, p)
			}
			bad := false
			for i := range r.Diagnostics {
				d := &r.Diagnostics[i]
				if !counts(d) {
					continue
				}
				bad = true
				if b.info != "toml bad" {
					t.Errorf("%s:%d: %s %s %s", file, b.line+r.File.Position(int(d.Span.Start)).Line, d.Rule.ID, d.Address, d.Message.In(lint.Chinese))
				}
			}
			if b.info == "toml bad" && !bad {
				t.Errorf("%s:%d: nothing is wrong with this", file, b.line)
			}
		}
	}
	if n < 14 {
		t.Errorf("only %d reports found", n)
	}
}

// TestConfigurations reads the configurations.
func TestConfigurations(t *testing.T) {
	n := 0
	for _, file := range documents {
		for _, b := range blocks(t, file) {
			if !strings.HasPrefix(b.text, "# "+config.FileName) {
				continue
			}
			n++
			_, problems := config.Parse(config.FileName, b.text, rules.All())
			for _, p := range problems {
				t.Errorf("%s:%d: %s", file, b.line+p.File.Position(int(p.Span.Start)).Line, p.Message.In(lint.English))
			}
		}
	}
	if n < 4 {
		t.Errorf("only %d configurations found", n)
	}
}

// TestFamilies: what is checked is told of every family of rules, and of no other.
func TestFamilies(t *testing.T) {
	told := regexp.MustCompile(`(?m)^\| (JS\d) `)
	var want []string
	for _, r := range rules.All() {
		if f := r.Family(); !slices.Contains(want, f) {
			want = append(want, f)
		}
	}
	for _, file := range []string{"../README.md", "../README.zh-CN.md"} {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, m := range told.FindAllStringSubmatch(string(text), -1) {
			got = append(got, m[1])
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s tells of %v, there are %v", file, got, want)
		}
	}
}

// TestForms loads the form files together with the built-in forms and looks up their relations.
func TestForms(t *testing.T) {
	for _, file := range documents[:2] {
		n := 0
		for _, b := range blocks(t, file) {
			if b.info != "form" {
				continue
			}
			n++
			f := form.Load(source.New("example.toml", b.text))
			for _, p := range f.Problems {
				t.Errorf("%s:%d: %+v", file, b.line, p)
			}
			if len(f.Forms) != 1 || len(f.Relations) != 1 {
				t.Fatalf("%s:%d: %d forms, %d relations", file, b.line, len(f.Forms), len(f.Relations))
			}
			own := f.Forms[0]
			lib := &form.Library{Forms: f.Forms, Relations: f.Relations}
			for _, g := range form.Builtin().Set("wuhan", 2022).Forms {
				g := *g
				g.Edition = own.Edition
				lib.Forms = append(lib.Forms, &g)
			}
			set := lib.Set(own.Edition, 2022)
			if len(set.Broken) > 0 || len(set.Relations) != 1 {
				t.Errorf("%s:%d: %+v", file, b.line, set.Broken)
			}
		}
		if n == 0 {
			t.Errorf("%s: no form found", file)
		}
	}
}

// TestData loads what the reference shows of data files, and checks the report that is written in words
// of one's own: only with them its figures are understood.
func TestData(t *testing.T) {
	for _, file := range documents[:2] {
		var w form.Wording
		n := [5]int{}
		for _, b := range blocks(t, file) {
			if b.info != "data" {
				continue
			}
			f := form.Load(source.New("example.toml", b.text))
			for _, p := range f.Problems {
				t.Errorf("%s:%d: %+v", file, b.line, p)
			}
			for i, has := range [5]bool{!f.Wording.Empty(), len(f.Aliases) > 0, len(f.Performance) > 0, len(f.Required) > 0, len(f.Prints) > 0} {
				if has {
					n[i]++
				}
			}
			w = *w.With(&f.Wording)
			for _, r := range f.Required {
				for _, e := range r.Elements {
					if _, errs := formula.ParseExpr(e.When); e.When != "" && len(errs) > 0 {
						t.Errorf("%s:%d: %s: %+v", file, b.line, e.When, errs)
					}
				}
			}
		}
		if n != [5]int{1, 1, 1, 1, 1} {
			t.Errorf("%s: wordings, names, self-evaluation tables, required, prints: %v", file, n)
		}
		own := form.Builtin().WithWording(&w)
		for _, p := range phrase.For(own.Set("wuhan", 2022)).Problems {
			t.Errorf("%s: %+v", file, p)
		}
		for _, b := range reports(t, file) {
			if b.info != "toml local" {
				continue
			}
			for lib, want := range map[*form.Library]string{form.Builtin(): "[]", own: "[JS502 JS504 JS502 JS502]"} {
				c := &lint.Checker{Rules: rules.All(), Library: lib}
				r := c.Check(source.New("example.juesuan.toml", b.text))
				got := []string{}
				for i := range r.Diagnostics {
					if d := &r.Diagnostics[i]; d.Severity == lint.Error {
						got = append(got, d.Rule.ID)
					}
				}
				if fmt.Sprint(got) != want {
					t.Errorf("%s:%d: %v, want %s", file, b.line, got, want)
				}
			}
		}
	}
}

// TestFormulas reads the formulas, one a line.
func TestFormulas(t *testing.T) {
	for _, file := range documents[:2] {
		n := 0
		for _, b := range blocks(t, file) {
			if b.info != "formula" {
				continue
			}
			for i, line := range strings.Split(strings.TrimSpace(b.text), "\n") {
				n++
				if _, errs := formula.ParseConditions(line); len(errs) > 0 {
					t.Errorf("%s:%d: %s: %+v", file, b.line+1+i, line, errs)
				}
			}
		}
		if n < 8 {
			t.Errorf("%s: only %d formulas found", file, n)
		}
	}
}

// inTable finds the formulas that the table of references shows, one or more in a row.
var inTable = regexp.MustCompile("`([^`]+)`")

func TestReferences(t *testing.T) {
	for _, file := range documents[:2] {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		_, section, _ := strings.Cut(string(text), "\n### 3.2 ")
		section, _, _ = strings.Cut(section, "\n### ")
		n := 0
		for _, row := range strings.Split(section, "\n") {
			if !strings.HasPrefix(row, "| `") {
				continue
			}
			cell, _, _ := strings.Cut(row[2:], " | ")
			for _, m := range inTable.FindAllStringSubmatch(cell, -1) {
				n++
				if _, errs := formula.ParseExpr(m[1]); len(errs) > 0 {
					t.Errorf("%s: %s: %+v", file, m[1], errs)
				}
			}
		}
		if n < 15 {
			t.Errorf("%s: only %d references found", file, n)
		}
	}
}

// TestLanguagesAgree: both references have the same sections and show the same examples.
func TestLanguagesAgree(t *testing.T) {
	for _, pair := range [][2]string{{"language.md", "language.zh-CN.md"}, {"../README.md", "../README.zh-CN.md"}} {
		en, zh := reports(t, pair[0]), reports(t, pair[1])
		if len(en) != len(zh) {
			t.Errorf("%s has %d reports, %s %d", pair[0], len(en), pair[1], len(zh))
			continue
		}
		for i := range en {
			if a, b := withoutComments(en[i].text), withoutComments(zh[i].text); a != b {
				t.Errorf("%s:%d and %s:%d differ", en[i].file, en[i].line, zh[i].file, zh[i].line)
			}
		}
	}
	if en, zh := headings(t, "language.md"), headings(t, "language.zh-CN.md"); !slices.Equal(en, zh) {
		t.Errorf("sections differ: %v and %v", en, zh)
	}
}

var comment = regexp.MustCompile(`(?m)^\s*#.*\n|\s+#.*$`)

func withoutComments(s string) string { return comment.ReplaceAllString(s, "") }

var heading = regexp.MustCompile(`(?m)^#+ (\d[\d.]*) `)

func headings(t *testing.T, file string) []string {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, m := range heading.FindAllStringSubmatch(string(text), -1) {
		out = append(out, m[1])
	}
	return out
}

// TestWords: the Chinese documents are for accountants.
func TestWords(t *testing.T) {
	strange := regexp.MustCompile(`违反|派生|绑定|表达式|数组|节点|解析`)
	for _, file := range []string{"language.zh-CN.md", "guide.zh-CN.md", "git.zh-CN.md", "../README.zh-CN.md"} {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if m := strange.FindAllString(string(text), -1); m != nil {
			t.Errorf("%s: %v", file, m)
		}
	}
}

var link = regexp.MustCompile(`\]\(([^)#:]+)(#[^)]*)?\)`)

// TestLinks: the files that documents link to are there.
func TestLinks(t *testing.T) {
	for _, file := range append(documents, "../CHANGELOG.md") {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range link.FindAllStringSubmatch(string(text), -1) {
			if _, err := os.Stat(filepath.Join(filepath.Dir(file), m[1])); err != nil {
				t.Errorf("%s: %v", file, err)
			}
		}
	}
}

// TestLayout: the layout in CONTRIBUTING.md is that of the tree.
func TestLayout(t *testing.T) {
	told := map[string]bool{}
	above := ""
	for _, line := range strings.Split(blocks(t, "../CONTRIBUTING.md")[0].text, "\n") {
		if strings.TrimSpace(line) == "" {
			continue
		}
		folder := strings.TrimSuffix(strings.Fields(line)[0], "/")
		if line[0] == ' ' {
			folder = above + "/" + folder
		} else {
			above = folder
		}
		told[folder] = true
		if _, err := os.Stat("../" + folder); err != nil {
			t.Error(err)
		}
	}
	for _, top := range []string{"cmd", "dsl", "lint", "internal"} {
		list, err := os.ReadDir("../" + top)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range list {
			if f := top + "/" + e.Name(); e.IsDir() && !told[f] {
				t.Errorf("%s is not told of", f)
			}
		}
	}
}

var update = flag.Bool("update", false, "write the output that the READMEs show anew")

// TestOutput: the output that the READMEs show is printed by the command they name.
func TestOutput(t *testing.T) {
	for _, file := range []string{"../README.md", "../README.zh-CN.md"} {
		n := 0
		for _, b := range blocks(t, file) {
			command, shown, _ := strings.Cut(b.text, "\n")
			command, ok := strings.CutPrefix(command, "$ go run ./cmd/juesuan-lint ")
			if b.info != "console" || !ok {
				continue
			}
			n++
			cmd := exec.Command(filepath.Join(built(t), "juesuan-lint"), strings.Fields(command)...)
			cmd.Dir, cmd.Env = "..", append(os.Environ(), "JUESUAN_LANG=")
			printed, err := cmd.Output()
			if len(printed) == 0 {
				t.Fatalf("%s:%d: %v", file, b.line, err)
			}
			switch want := excerpt(shown, string(printed)); {
			case want == shown:
			case *update:
				text, err := os.ReadFile(file)
				if err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(file, []byte(strings.Replace(string(text), shown, want, 1)), 0o666); err != nil {
					t.Fatal(err)
				}
			default:
				t.Errorf("%s:%d: not what the command prints; go test ./docs -update writes it anew:\n%s", file, b.line, want)
			}
		}
		if n == 0 {
			t.Errorf("%s shows no output", file)
		}
	}
}

var finding = regexp.MustCompile(` JS\d{3} `)

// excerpt returns what shown leaves of the output: of each rule it shows, the first finding; the
// summary; and … for the rest.
func excerpt(shown, printed string) string {
	all := strings.Split(strings.TrimRight(printed, "\n"), "\n\n")
	parts := strings.Split(strings.TrimRight(shown, "\n"), "\n\n")
	for i, part := range parts {
		switch rule := finding.FindString(part); {
		case part == "…":
		case rule == "":
			parts[i] = all[len(all)-1]
		default:
			parts[i] = "nothing is found by" + rule
			for _, p := range all {
				if head, _, _ := strings.Cut(p, "\n"); strings.Contains(head, rule) {
					parts[i] = p
					break
				}
			}
		}
	}
	return strings.Join(parts, "\n\n") + "\n"
}

// TestFormatted: the examples are written as fmt writes them.
func TestFormatted(t *testing.T) {
	for _, file := range documents {
		for _, b := range reports(t, file) {
			f := source.New(file, b.text)
			if edits := format.File(syntax.Parse(f)); len(edits) > 0 {
				p := f.Position(int(edits[0].Start))
				t.Errorf("%s:%d: fmt would write this line otherwise", file, b.line+p.Line)
			}
		}
	}
}

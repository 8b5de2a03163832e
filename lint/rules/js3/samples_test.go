package js3

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
)

const samples = "../../../samples/"

// checker is shared: it looks up the forms of an edition and year once.
var checker = linttest.Checker(Rules()...)

func check(t testing.TB, name, text string) *lint.Result {
	t.Helper()
	r := checker.Check(source.New(name, text))
	for _, p := range r.Panics {
		t.Errorf("%s: %v", name, p)
	}
	return r
}

// sampleRules says which rule speaks of each broken sample of this family.
var sampleRules = map[string]string{
	"derived-leaf":                "JS304",
	"figure-defined-twice":        "JS309",
	"footnote-out-of-form":        "JS305",
	"footnote-refers-to-itself":   "JS305",
	"footnote-unparsable":         "JS301",
	"footnote-wrong-total":        "JS305",
	"formula-cycle-through-total": "JS303",
	"formula-cycle":               "JS303",
	"formula-missing-bracket":     "JS301",
	"formula-self-reference":      "JS303",
	"formula-unknown-column":      "JS302",
	"formula-unknown-figure":      "JS302",
	"formula-unknown-function":    "JS301",
	"formula-unknown-project":     "JS302",
	"formula-unknown-row":         "JS302",
	"formula-unknown-table":       "JS302",
	"formula-unparsable":          "JS301",
	"formula-without-prior":       "JS302",
	"relation-violated":           "JS307",
	"relation-without-sign":       "JS301",
	"text-brace-empty":            "JS301",
	"text-brace-unclosed":         "JS301",
}

// TestBrokenSamples holds the rules to samples/broken/expected.tsv, written by those who made the
// samples: rule, line and level; and nothing else is found in them.
func TestBrokenSamples(t *testing.T) {
	table, err := os.ReadFile(samples + "broken/expected.tsv")
	if err != nil {
		t.Fatal(err)
	}
	seen := 0
	for _, row := range strings.Split(strings.TrimSpace(string(table)), "\n")[1:] {
		f := strings.Split(row, "\t")
		name := strings.TrimSuffix(f[0], ".juesuan.toml")
		wantLine, _ := strconv.Atoi(f[4])
		text, err := os.ReadFile(samples + "broken/" + f[0])
		if err != nil {
			t.Fatal(err)
		}
		r := linttest.Check(t, string(text), Rules()...)
		id := sampleRules[name]
		if (f[2] == "JS3") != (id != "") {
			t.Errorf("%s is of %s, the list says %q", name, f[2], id)
		}
		found := id == ""
		for i := range r.Diagnostics {
			d := &r.Diagnostics[i]
			line := r.File.Position(int(d.Span.Start)).Line
			switch {
			case d.Rule.ID == id && line == wantLine:
				found = true
				if got := d.Severity.In(lint.Chinese); got != f[3] {
					t.Errorf("%s: level %s, want %s", name, got, f[3])
				}
				if strings.Contains(f[6], "可一键") && len(d.Fixes) == 0 {
					t.Errorf("%s: no fix", name)
				}
			case d.Severity > lint.Info:
				t.Errorf("%s: not wanted: %d %s %s", name, line, d.Rule.ID, d.Message.In(lint.Chinese))
			}
		}
		if !found {
			t.Errorf("%s: no %s on line %d:\n%s", name, id, wantLine, linttest.Findings(r))
		}
		if id != "" {
			seen++
		}
	}
	if seen != len(sampleRules) {
		t.Errorf("%d samples of the family, the list has %d", seen, len(sampleRules))
	}
}

// Of what was published in Hanyang only the footnote of table 4 is wrong: the form's total of lines 33
// to 58 is line 59. Its fix changes that number and nothing else.
func TestPublishedFootnote(t *testing.T) {
	text, err := os.ReadFile(samples + "hanyang-2022/as-published.juesuan.toml")
	if err != nil {
		t.Fatal(err)
	}
	r := check(t, "as-published.juesuan.toml", string(text))
	if len(r.Diagnostics) != 1 || r.Diagnostics[0].Rule.ID != "JS305" {
		t.Fatalf("got\n%s", linttest.Findings(r))
	}
	d := &r.Diagnostics[0]
	if got := r.File.Slice(d.Span); got != "57" {
		t.Errorf("it points to %q", got)
	}
	if len(d.Fixes) != 1 || d.Fixes[0].Kind != lint.Safe {
		t.Fatalf("fixes: %v", d.Fixes)
	}
	fixed, err := source.Apply(r.File.Text, d.Fixes[0].Edits)
	if err != nil {
		t.Fatal(err)
	}
	if want := strings.Replace(string(text), `\n57 行 = (33+34+...+58) 行`, `\n59 行 = (33+34+...+58) 行`, 1); fixed != want || want == string(text) {
		t.Error("the fix changes something else")
	}
	if after := check(t, "fixed.juesuan.toml", fixed); len(after.Diagnostics) != 0 {
		t.Errorf("fixed, it draws\n%s", linttest.Findings(after))
	}
}

func TestGoodSamples(t *testing.T) {
	for _, name := range []string{"hanyang-2022/corrected", "minimal/minimal"} {
		text, err := os.ReadFile(samples + name + ".juesuan.toml")
		if err != nil {
			t.Fatal(err)
		}
		if r := check(t, name, string(text)); len(r.Diagnostics) > 0 {
			t.Errorf("%s:\n%s", name, linttest.Findings(r))
		}
	}
}

// No prefix of any sample makes a rule panic, and every finding lies in its text.
func TestPrefixes(t *testing.T) {
	files, err := filepath.Glob(samples + "*/*.toml")
	if err != nil || len(files) == 0 {
		t.Fatal("no samples", err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for end := 0; end <= len(text); end += max(1, len(text)/150) {
			r := check(t, file, string(text[:end]))
			for i := range r.Diagnostics {
				d := &r.Diagnostics[i]
				if d.Span.Start < 0 || d.Span.End < d.Span.Start || int(d.Span.End) > end || d.Message.In(lint.English) == "" {
					t.Fatalf("%s[:%d]: %s at %v", file, end, d.Rule.ID, d.Span)
				}
				for _, f := range d.Fixes {
					if _, err := source.Apply(r.File.Text, f.Edits); err != nil {
						t.Fatalf("%s[:%d]: %s: %v", file, end, d.Rule.ID, err)
					}
				}
			}
		}
	}
}

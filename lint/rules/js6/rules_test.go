package js6

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
)

func TestDocs(t *testing.T) { linttest.Docs(t, Rules()) }

func TestOrderOfIDs(t *testing.T) {
	for i, r := range Rules() {
		if want := fmt.Sprintf("JS6%02d", i+1); r.ID != want {
			t.Errorf("rule %d is %s, want %s", i, r.ID, want)
		}
	}
}

// test is a report and the findings that the rule draws in it: “line:column level address message”.
type test struct {
	name string
	text string
	want []string
}

func run(t *testing.T, rule *lint.Rule, tests []test) {
	t.Helper()
	each(t, rule, tests, func(r *lint.Result, d *lint.Diagnostic) string {
		at := r.File.Position(int(d.Span.Start))
		return fmt.Sprintf("%d:%d", at.Line, at.Column)
	})
}

// words is run for findings of the form “⟦the words it stands at⟧ level address message”.
func words(t *testing.T, rule *lint.Rule, tests []test) {
	t.Helper()
	each(t, rule, tests, func(r *lint.Result, d *lint.Diagnostic) string { return "⟦" + r.File.Slice(d.Span) + "⟧" })
}

func each(t *testing.T, rule *lint.Rule, tests []test, place func(*lint.Result, *lint.Diagnostic) string) {
	t.Helper()
	for _, c := range tests {
		t.Run(c.name, func(t *testing.T) {
			r := linttest.Check(t, c.text, rule)
			var got []string
			for i := range r.Diagnostics {
				d := &r.Diagnostics[i]
				got = append(got, fmt.Sprintf("%s %s %s %s", place(r, d), d.Severity, d.Address, d.Message.In(lint.Chinese)))
				for _, fix := range d.Fixes {
					checkFix(t, rule, r, d, fix)
				}
			}
			if strings.Join(got, "\n") != strings.Join(c.want, "\n") {
				t.Errorf("got\n  %s\nwant\n  %s", strings.Join(got, "\n  "), strings.Join(c.want, "\n  "))
			}
		})
	}
}

// checkFix: the text with the fix reads without a new error and no longer draws the finding.
func checkFix(t *testing.T, rule *lint.Rule, before *lint.Result, d *lint.Diagnostic, fix lint.Fix) {
	t.Helper()
	text, err := source.Apply(before.File.Text, fix.Edits)
	if err != nil {
		t.Fatalf("fix %q: %v", fix.Title.Zh, err)
	}
	after := linttest.Check(t, text, rule)
	if len(after.Tree.Errors) > len(before.Tree.Errors) || len(after.Report.Problems) > len(before.Report.Problems) {
		t.Errorf("fix %q breaks the text:\n%s", fix.Title.Zh, text)
	}
	for i := range after.Diagnostics {
		if a := &after.Diagnostics[i]; a.Key() == d.Key() && a.Severity >= d.Severity {
			t.Errorf("fix %q settles nothing:\n%s", fix.Title.Zh, linttest.Findings(after))
		}
	}
}

func sample(t *testing.T, parts ...string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(append([]string{"..", "..", "..", "samples"}, parts...)...))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestMinimalReport(t *testing.T) {
	if r := linttest.Check(t, sample(t, "minimal", "minimal.juesuan.toml"), Rules()...); len(r.Diagnostics) > 0 {
		t.Errorf("findings in a correct report:\n%s", linttest.Findings(r))
	}
}

// A text cut off anywhere is checked without a panic.
func TestTruncated(t *testing.T) {
	for _, rule := range Rules() {
		for i := 0; i < len(rule.Doc.Bad); i += 7 {
			linttest.Alone(t, rule.Doc.Bad[:i], Rules()...)
		}
	}
}

func sourceOf(text string) *source.File { return source.New("test.juesuan.toml", text) }

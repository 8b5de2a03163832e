package js4

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
		if want := fmt.Sprintf("JS4%02d", i+1); r.ID != want {
			t.Errorf("rule %d is %s, want %s", i, r.ID, want)
		}
	}
}

// head is the beginning of every report here: five lines, then what the test adds.
func head(year int, edition string, more ...string) string {
	s := fmt.Sprintf("[report]\nunit = \"示例中心\"\nyear = %d\namount_unit = \"万元\"\nedition = %q\n", year, edition)
	for _, m := range more {
		s += m + "\n"
	}
	return s
}

// table is a table of a report: three lines, then its rows.
func table(n int, form string, rows ...string) string {
	return fmt.Sprintf("[table.%d]\nform = %q\n[table.%d.rows]\n%s\n", n, form, n, strings.Join(rows, "\n"))
}

// wuhan is a report of 2022 with one table; its first row stands on line 9.
func wuhan(n int, form string, rows ...string) string {
	return head(2022, "wuhan") + table(n, form, rows...)
}

const (
	expenditure = "支出决算表"
	general     = "一般公共预算财政拨款支出决算表"
	basic       = "基本支出表"
)

type test struct {
	name string
	text string
	// want are the findings: “line:column level address message”.
	want []string
}

// run holds one rule to its findings, and every fix it offers to a text that is no worse.
func run(t *testing.T, rule *lint.Rule, tests []test) {
	t.Helper()
	for _, c := range tests {
		t.Run(c.name, func(t *testing.T) {
			r := linttest.Check(t, c.text, rule)
			var got []string
			for i := range r.Diagnostics {
				d := &r.Diagnostics[i]
				at := r.File.Position(int(d.Span.Start))
				got = append(got, fmt.Sprintf("%d:%d %s %s %s", at.Line, at.Column, d.Severity, d.Address, d.Message.In(lint.Chinese)))
				for _, fix := range d.Fixes {
					checkFix(t, rule, r, fix)
				}
			}
			if strings.Join(got, "\n") != strings.Join(c.want, "\n") {
				t.Errorf("got\n  %s\nwant\n  %s", strings.Join(got, "\n  "), strings.Join(c.want, "\n  "))
			}
		})
	}
}

// checkFix: the text with the fix reads without a new error and draws the rule less often.
func checkFix(t *testing.T, rule *lint.Rule, before *lint.Result, fix lint.Fix) {
	t.Helper()
	after := linttest.Check(t, apply(t, before.File.Text, fix), rule)
	if len(after.Tree.Errors) > len(before.Tree.Errors) || len(after.Report.Problems) > len(before.Report.Problems) {
		t.Errorf("fix %q breaks the text", fix.Title.Zh)
	}
	if len(after.Diagnostics) >= len(before.Diagnostics) {
		t.Errorf("fix %q settles nothing:\n%s", fix.Title.Zh, linttest.Findings(after))
	}
}

func apply(t *testing.T, text string, fix lint.Fix) string {
	t.Helper()
	out, err := source.Apply(text, fix.Edits)
	if err != nil {
		t.Fatalf("fix %q: %v", fix.Title.Zh, err)
	}
	return out
}

// only returns the only finding of a text.
func only(t *testing.T, rule *lint.Rule, text string) *lint.Diagnostic {
	t.Helper()
	r := linttest.Check(t, text, rule)
	if len(r.Diagnostics) != 1 {
		t.Fatalf("%d findings, want one:\n%s", len(r.Diagnostics), linttest.Findings(r))
	}
	return &r.Diagnostics[0]
}

// fixes lists the fixes of the only finding of a text: kind, title, and the lines that differ.
func fixes(t *testing.T, rule *lint.Rule, text string) []string {
	t.Helper()
	var out []string
	for _, fix := range only(t, rule, text).Fixes {
		var changed []string
		old := "\n" + text + "\n"
		for _, line := range strings.Split(apply(t, text, fix), "\n") {
			if !strings.Contains(old, "\n"+line+"\n") {
				changed = append(changed, line)
			}
		}
		out = append(out, fix.Kind.String()+" "+fix.Title.Zh+": "+strings.Join(changed, " / "))
	}
	return out
}

func same(t *testing.T, got []string, want ...string) {
	t.Helper()
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n  %s\nwant\n  %s", strings.Join(got, "\n  "), strings.Join(want, "\n  "))
	}
}

// The published report, by the hand audit of its tables: 36.09 of projects under 事业运行 in tables 3
// and 5, 2080505 against 30108, and three contributions without a functional item; 2080801 against
// 30304 is rounding. The name on line 3 of table 4 lacks 预算.
func TestPublishedReport(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "..", "..", "samples", "hanyang-2022", "as-published.juesuan.toml"))
	if err != nil {
		t.Fatal(err)
	}
	r := linttest.Check(t, string(text), Rules()...)
	var got []string
	for i := range r.Diagnostics {
		d := &r.Diagnostics[i]
		got = append(got, d.Rule.ID+" "+d.Severity.String()+" "+d.Address)
	}
	same(t, got,
		"JS411 warning 表3.2010350.项目支出",
		"JS415 info 表4.3行",
		"JS413 warning 表5.2080505.基本支出",
		"JS416 info 表6.30110", "JS416 info 表6.30111", "JS416 info 表6.30113")
	for i := range r.Diagnostics {
		if d := &r.Diagnostics[i]; d.Rule == operatingCodeProject {
			var related []string
			for _, rel := range d.Related {
				related = append(related, rel.Role+" "+rel.Address+" "+rel.File.Slice(rel.Span))
			}
			same(t, related, "other 表5.2010350.项目支出 36.09", "definition  反映事业单位的基本支出")
		}
	}
}

func TestMinimalReport(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "..", "..", "samples", "minimal", "minimal.juesuan.toml"))
	if err != nil {
		t.Fatal(err)
	}
	if r := linttest.Check(t, string(text), Rules()...); len(r.Diagnostics) > 0 {
		t.Errorf("findings in a correct report:\n%s", linttest.Findings(r))
	}
}

// Nothing is said of a row that is broken, and nothing panics over reports that are.
func TestBrokenRows(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "..", "..", "samples", "broken", "*.toml"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no broken samples: %v", err)
	}
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		r := linttest.Check(t, string(text), Rules()...)
		for i := range r.Diagnostics {
			if d := &r.Diagnostics[i]; filepath.Base(f) != "row-key-not-a-code.juesuan.toml" {
				t.Errorf("%s: %s %s", filepath.Base(f), d.Rule.ID, d.Message.In(lint.Chinese))
			}
		}
	}
	rows := []string{
		`2080505 = ["机关事业单位职业年金缴费支出", "=", 24.00`, // no closing bracket
		`501 = ["机关工资福利支出", 1.00, 2.00, 3.00, 4.00, 5.00, 6.00, 7.00]`,
		`2010301 = ["行政运行", 8.00, 1,234.00, 7.00]`,
		`20103 = ["政府办公厅(室)及相关机构事务, 8.00]`,
	}
	for _, row := range rows {
		text := wuhan(3, expenditure, row)
		if r := linttest.Check(t, text, Rules()...); len(r.Diagnostics) > 0 {
			t.Errorf("%s:\n%s", row, linttest.Findings(r))
		}
	}
}

// A text cut off anywhere is checked without a panic.
func TestTruncated(t *testing.T) {
	for _, rule := range Rules() {
		for i := 0; i < len(rule.Doc.Bad); i += 5 {
			linttest.Alone(t, rule.Doc.Bad[:i], rule)
		}
	}
}

// A rule without a year, a form or a unit kind stays silent.
func TestNothingKnown(t *testing.T) {
	for _, text := range []string{
		"",
		"[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n2013901 = [\"行政运行\", 1, 1]\n2080505 = [\"机关事业单位职业年金缴费支出\", 1, 1]\n",
		head(2022, "wuhan") + "[table.3]\nform = \"没有的表\"\n[table.3.rows]\n999 = [\"x\", 1, 1]\n",
		head(2022, "wuhan") + table(3, expenditure, `2010301 = ["行政运行", 8.00, 8.00]`),
	} {
		if r := linttest.Check(t, text, Rules()...); len(r.Diagnostics) > 0 {
			t.Errorf("%s\ndraws\n%s", text, linttest.Findings(r))
		}
	}
}

// Every rule of the family can be named in a suppression by its id and both names.
func TestNamedBy(t *testing.T) {
	for _, r := range Rules() {
		for _, s := range []string{r.ID, r.Name, r.Title.Zh} {
			if !r.Is(s) {
				t.Errorf("%s is not called %q", r.ID, s)
			}
		}
	}
}

func sourceFile(text string) *source.File { return source.New("test.juesuan.toml", text) }

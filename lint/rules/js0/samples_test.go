package js0

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

// sampleRules says which rule speaks of each broken sample: "" where nothing is wrong, a family where
// the rule is not of this package.
var sampleRules = map[string]string{
	"accounting-negative":          "JS001",
	"adjustment-without-reason":    "JS004",
	"ambiguous-row":                "JS007",
	"amount-hexadecimal":           "JS011",
	"amount-infinity":              "JS011",
	"amount-nan":                   "JS011",
	"amount-with-exponent":         "JS011",
	"bad-date":                     "JS001",
	"bad-escape":                   "JS001",
	"blank-lines-only":             "JS020",
	"byte-order-mark":              "",
	"carriage-returns-only":        "JS001",
	"cell-is-a-date":               "JS011",
	"cell-is-a-list":               "JS011",
	"cell-is-true":                 "JS011",
	"chinese-date":                 "JS001",
	"chinese-key-in-report":        "JS002",
	"colon-for-equals":             "JS001",
	"comma-at-line-end":            "JS001",
	"contents-as-text":             "JS003",
	"control-character":            "JS001",
	"crlf-line-ends":               "",
	"derived-leaf":                 "JS3",
	"dotted-date":                  "JS001",
	"double-bracket-table":         "JS005",
	"duplicate-key":                "JS001",
	"duplicate-row-by-name":        "JS009",
	"duplicate-row-quoted":         "JS001",
	"duplicate-row":                "JS001",
	"duplicate-table":              "JS001",
	"empty-file":                   "JS020",
	"empty-with-amounts":           "JS1",
	"encoded-in-gbk":               "JS018",
	"encoded-in-utf-16":            "JS018",
	"figure-defined-twice":         "JS3",
	"footnote-out-of-form":         "JS3",
	"footnote-refers-to-itself":    "JS3",
	"footnote-unparsable":          "JS3",
	"footnote-wrong-total":         "JS3",
	"form-after-rows":              "JS012",
	"form-twice":                   "JS014",
	"formula-cycle-through-total":  "JS3",
	"formula-cycle":                "JS3",
	"formula-missing-bracket":      "JS3",
	"formula-self-reference":       "JS3",
	"formula-unknown-column":       "JS3",
	"formula-unknown-figure":       "JS3",
	"formula-unknown-function":     "JS3",
	"formula-unknown-project":      "JS3",
	"formula-unknown-row":          "JS3",
	"formula-unknown-table":        "JS3",
	"formula-unparsable":           "JS3",
	"formula-without-prior":        "JS3",
	"full-width-brackets":          "JS001",
	"full-width-comma":             "JS001",
	"full-width-equals":            "JS001",
	"full-width-hash":              "JS001",
	"full-width-number":            "JS001",
	"full-width-quotes":            "JS001",
	"goal-without-performance":     "JS003",
	"ideographic-space":            "JS001",
	"include-a-report":             "JS015",
	"include-missing":              "JS015",
	"indicator-too-short":          "JS022",
	"inline-table-on-two-lines":    "JS001",
	"item-before-section":          "JS001",
	"leading-zero":                 "JS001",
	"level-out-of-range":           "JS005",
	"line-break-in-quotes":         "JS001",
	"lines-out-of-order":           "JS010",
	"members-is-itself":            "JS015",
	"members-none":                 "JS015",
	"misprinted-amount-with-comma": "JS011",
	"misprinted-amount-with-unit":  "JS011",
	"misprinted-amount":            "JS011",
	"misprinted-full-width-amount": "JS011",
	"misprinted-letter-for-digit":  "JS011",
	"missing-amount-unit":          "JS004",
	"missing-closing-bracket":      "JS001",
	"missing-closing-quote":        "JS001",
	"missing-comma":                "JS001",
	"missing-equals":               "JS001",
	"missing-form":                 "JS004",
	"missing-header-bracket":       "JS001",
	"missing-opening-bracket":      "JS001",
	"missing-opening-quote":        "JS001",
	"missing-report":               "JS020",
	"missing-scope":                "JS004",
	"missing-term-name":            "JS004",
	"missing-unit":                 "JS004",
	"missing-value":                "JS001",
	"missing-year":                 "JS004",
	"mixed-line-ends":              "",
	"nested-too-deep":              "JS001",
	"no-break-space":               "JS001",
	"no-digit-after-point":         "JS001",
	"no-digit-before-point":        "JS001",
	"no-final-newline":             "",
	"note-after-rows":              "JS012",
	"nul-byte":                     "JS001",
	"only-comments":                "JS020",
	"only-report":                  "JS013",
	"part-with-report.part":        "JS012",
	"percent-without-quotes":       "JS001",
	"prior-absolute-path":          "JS015",
	"prior-cycle-a":                "JS015",
	"prior-cycle-b":                "JS015",
	"prior-is-a-folder":            "JS015",
	"prior-is-itself":              "JS015",
	"prior-missing":                "JS015",
	"prior-out-of-tree":            "JS015",
	"prior-same-year":              "JS015",
	"prior-wrong-kind":             "JS015",
	"published-as-text":            "JS003",
	"quoted-amount":                "JS011",
	"relation-violated":            "JS3",
	"relation-without-sign":        "JS3",
	"renamed-spreadsheet":          "JS018",
	"row-key-not-a-code":           "JS4",
	"row-without-brackets":         "JS003",
	"score-after-goal":             "JS012",
	"single-bracket-section":       "JS003",
	"space-in-number":              "JS001",
	"stray-bracket":                "JS001",
	"stray-text":                   "JS001",
	"suppression-file-unused":      "JS016",
	"suppression-misspelt":         "JS016",
	"suppression-unknown-rule":     "JS016",
	"suppression-unused":           "JS016",
	"suppression-without-reason":   "JS017",
	"suppression-without-rule":     "JS016",
	"tab-separated-row":            "JS001",
	"table-and-value-clash":        "JS001",
	"table-number-not-integer":     "JS005",
	"table-without-number":         "JS005",
	"tables-out-of-order":          "JS014",
	"text-after-value":             "JS001",
	"text-brace-empty":             "JS3",
	"text-brace-unclosed":          "JS3",
	"thousands-comma-full-width":   "JS001",
	"thousands-comma-in-figure":    "JS001",
	"thousands-comma-in-row":       "JS008",
	"too-many-cells-in-single-row": "JS008",
	"too-many-cells":               "JS008",
	"truncated-character":          "JS001",
	"two-keys-on-one-line":         "JS001",
	"two-points":                   "JS001",
	"unclosed-multiline-text":      "JS001",
	"unit-after-amount":            "JS001",
	"unit-as-number":               "JS003",
	"unknown-amount-unit":          "JS005",
	"unknown-block":                "JS002",
	"unknown-chart-kind":           "JS005",
	"unknown-edition":              "JS005",
	"unknown-form":                 "JS006",
	"unknown-key-in-performance":   "JS002",
	"unknown-key-in-report":        "JS002",
	"unknown-key-in-table":         "JS002",
	"unknown-label":                "JS007",
	"unknown-level":                "JS005",
	"unknown-line":                 "JS007",
	"unknown-row":                  "JS007",
	"unknown-stage":                "JS005",
	"unknown-type":                 "JS005",
	"unknown-unit-kind":            "JS005",
	"unquoted-chinese-figure":      "JS001",
	"unquoted-chinese-row":         "JS001",
	"unquoted-text":                "JS001",
	"very-long-line":               "JS008",
	"wrong-case-true":              "JS001",
	"year-as-text":                 "JS003",
	"year-out-of-range":            "JS005",
	"zero-width-space":             "JS001",
}

// expectation is a row of samples/broken/expected.tsv, written by those who made the samples.
type expectation struct {
	name, level, see string
	line             int
}

func expectations(t *testing.T) []expectation {
	t.Helper()
	text, err := os.ReadFile(samples + "broken/expected.tsv")
	if err != nil {
		t.Fatal(err)
	}
	var out []expectation
	for _, row := range strings.Split(strings.TrimSpace(string(text)), "\n")[1:] {
		f := strings.Split(row, "\t")
		line, _ := strconv.Atoi(f[4])
		out = append(out, expectation{strings.TrimSuffix(f[0], ".juesuan.toml"), f[3], f[6], line})
	}
	return out
}

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

func TestBrokenSamples(t *testing.T) {
	rules := map[string]*lint.Rule{}
	for _, r := range Rules() {
		rules[r.ID] = r
	}
	for _, want := range expectations(t) {
		t.Run(want.name, func(t *testing.T) {
			id, listed := sampleRules[want.name]
			if !listed {
				t.Fatal("the sample is not in the list")
			}
			file := want.name + ".juesuan.toml"
			text, err := os.ReadFile(samples + "broken/" + file)
			if err != nil {
				t.Fatal(err)
			}
			r := check(t, file, string(text))
			rule := rules[id]
			if rule != nil && rule.Run == nil {
				return // spoken by the driver or the project
			}
			found := false
			for i := range r.Diagnostics {
				d := &r.Diagnostics[i]
				line := r.File.Position(int(d.Span.Start)).Line
				switch {
				case d.Rule.ID == id && (want.line == 0 || line == want.line):
					if found {
						continue
					}
					found = true
					if got := d.Severity.In(lint.Chinese); got != want.level {
						t.Errorf("level %s, want %s: %s", got, want.level, d.Message.In(lint.Chinese))
					}
					if strings.Contains(want.see, "可一键") && len(d.Fixes) == 0 {
						t.Errorf("no fix: %s; wanted: %s", d.Message.In(lint.Chinese), want.see)
					}
					applied(t, r, d)
				case d.Rule.ID != "JS013" && d.Rule.ID != id:
					t.Errorf("not wanted: %d %s %s", line, d.Rule.ID, d.Message.In(lint.Chinese))
				}
			}
			if rule != nil && !found {
				t.Errorf("no %s on line %d:\n%s", id, want.line, linttest.Findings(r))
			}
		})
	}
}

// applied applies each fix of a finding: the rule must no longer speak of that line.
func applied(t *testing.T, r *lint.Result, d *lint.Diagnostic) {
	t.Helper()
	line := r.File.Position(int(d.Span.Start)).Line
	for _, fix := range d.Fixes {
		fixed, err := source.Apply(r.File.Text, fix.Edits)
		if err != nil {
			t.Error(err)
			continue
		}
		after := check(t, r.File.Name, fixed)
		for i := range after.Diagnostics {
			e := &after.Diagnostics[i]
			if e.Rule == d.Rule && after.File.Position(int(e.Span.Start)).Line == line {
				t.Errorf("%s does not settle it: %s", fix.Title.Zh, e.Message.In(lint.Chinese))
			}
		}
	}
}

// A report that was published draws nothing from these rules, as it stands and corrected.
func TestGoodSamples(t *testing.T) {
	for _, name := range []string{"hanyang-2022/as-published", "hanyang-2022/corrected", "minimal/minimal"} {
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

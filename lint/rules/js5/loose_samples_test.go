package js5

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/internal/generate"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
)

const samples = "../../../samples/"

func sample(t *testing.T, name string) *lint.Result {
	t.Helper()
	text, err := os.ReadFile(samples + name + ".juesuan.toml")
	if err != nil {
		t.Fatal(err)
	}
	return linttest.Check(t, string(text), looseRules()...)
}

// notLoose are rows of the audits on figures that are not for the reader of sentences, with the reason.
var notLoose = map[string]string{
	"正文.「(三) 财政拨款支出决算具体情况。」.201":        "a reason that is missing",
	"正文.「(三) 财政拨款支出决算具体情况。」.208":        "a reason that is missing",
	"表7.1.「预算数.公务接待费」":                  "only the total is known to lack 0.95",
	"正文.「(一)“三公”经费的单位范围。」.第1段":          "a declaration",
	"正文.「十一、政府采购支出情况」.第1段":              "a share of zero",
	"正文.「（三）国有资产占有使用情况说明」.第1段":          "a date",
	"正文.「（二）政府采购支出情况」.第1段":              "found as a sum of parts",
	"正文.「（一）“三公”经费财政拨款支出决算总体情况说明。」.第1段": "completion of a budget of zero",
}

// isFigure: the audit holds the text's figure, or word of direction, against another.
func isFigure(stated, expected string) bool {
	number := func(s string) bool {
		return s != "" && strings.Trim(s, "0123456789.-%") == ""
	}
	direction := map[string]bool{"大于": true, "小于": true, "等于": true, "持平": true}
	return number(stated) && number(expected) || stated == "" && number(expected) || direction[stated]
}

// What the audits by hand found in figures of the text is found at its place, and no error or warning
// stands that they have not.
func TestLooseSamples(t *testing.T) {
	fold := func(s string) string { return strings.ReplaceAll(name.Normalize(s), `"`, "") }
	for _, c := range []struct{ dir, file string }{
		{"hanyang-2022", "as-published"}, {"putuo-finance-2024", "published"}, {"putuo-finance-2024", "edited"},
	} {
		r := sample(t, c.dir+"/"+c.file)
		at := map[string]lint.Severity{}
		for i := range r.Diagnostics {
			d := &r.Diagnostics[i]
			at[fold(d.Address)] = max(at[fold(d.Address)], d.Severity)
		}
		audit, err := os.ReadFile(samples + c.dir + "/findings.tsv")
		if err != nil {
			t.Fatal(err)
		}
		known := map[string]bool{}
		lines := strings.Split(strings.TrimSpace(string(audit)), "\n")
		head := strings.Split(lines[0], "\t")
		for _, line := range lines[1:] {
			row := map[string]string{}
			for i, v := range strings.Split(line, "\t") {
				row[head[i]] = v
			}
			if f := row["file"]; row["family"] != "JS5" || f != "" && f != "both" && f != c.file {
				continue
			}
			place := fold(row["place"])
			if x, errs := formula.ParseExpr(row["place"]); len(errs) == 0 && x.Kind == formula.Ref {
				if cell, err := r.Eval.Resolve(x.Path, -1); err.Code == form.RefOK && len(cell.Cells) == 1 {
					place = fold(r.Eval.Address(cell.Cells[0].Cell)) // a column has several names
				}
			}
			known[place] = true
			if isFigure(row["stated"], row["expected"]) && notLoose[row["place"]] == "" && at[place] == lint.Off {
				t.Errorf("%s/%s: not found: %s", c.dir, c.file, line)
			}
		}
		for place, level := range at {
			if level >= lint.Warning && !known[place] {
				t.Errorf("%s/%s: not in the audit: %s\n%s", c.dir, c.file, place, linttest.Findings(r))
			}
		}
	}
}

// Right reports draw no error and no warning.
func TestLooseClean(t *testing.T) {
	quiet := func(name string, r *lint.Result) {
		for i := range r.Diagnostics {
			if r.Diagnostics[i].Severity >= lint.Warning {
				t.Errorf("%s:\n%s", name, linttest.Findings(r))
				return
			}
		}
	}
	for _, name := range []string{"hanyang-2022/corrected", "minimal/minimal"} {
		quiet(name, sample(t, name))
	}
	w := &lint.Worker{Checker: linttest.Checker(looseRules()...)}
	for seed := range uint64(200) {
		quiet(fmt.Sprint("seed ", seed), w.Check(source.New("x.juesuan.toml", generate.Report(seed))))
	}
}

// BenchmarkLoose checks clean reports with the rest of the family, and with all of it: the difference
// is what the reading of sentences costs.
func BenchmarkLoose(b *testing.B) {
	var rest []*lint.Rule
	for _, r := range Rules() {
		if r.ID < "JS502" || r.ID > "JS509" {
			rest = append(rest, r)
		}
	}
	for _, rules := range []struct {
		name  string
		rules []*lint.Rule
	}{{"without", rest}, {"with", Rules()}} {
		b.Run(rules.name, func(b *testing.B) {
			var files []*source.File
			for seed := range uint64(50) {
				files = append(files, source.New("x.juesuan.toml", generate.Report(seed)))
			}
			w := &lint.Worker{Checker: linttest.Checker(rules.rules...)}
			b.ReportAllocs()
			i := 0
			for b.Loop() {
				w.Check(files[i%len(files)])
				i++
			}
		})
	}
}

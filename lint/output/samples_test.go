package output

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/rules"
	"github.com/juesuan/juesuan-lint/lint/suppress"
	causes "github.com/juesuan/juesuan-lint/lint/suspect"
)

// sampleResults are the results of the checks of all samples, the broken ones too.
var sampleResults = sync.OnceValue(func() (out []*lint.Result) {
	c := &lint.Checker{Rules: rules.All(), Library: form.Builtin(), Suspects: causes.Find, Suppress: suppress.Apply}
	for _, pattern := range []string{"hanyang-2022/*.toml", "putuo-finance-2024/*.toml", "broken/*.toml", "members/faulty/*.toml"} {
		paths, _ := filepath.Glob(filepath.Join("..", "..", "samples", filepath.FromSlash(pattern)))
		for _, path := range paths {
			if text, err := os.ReadFile(path); err == nil {
				out = append(out, c.Check(source.New(filepath.ToSlash(path), string(text))))
			}
		}
	}
	return out
})

// harmful is a result whose every text tries to break out of its format.
func harmful(t *testing.T) *lint.Result {
	t.Helper()
	evil := "a%\r\n::error::x|`*]]>&amp;<b a=\"'\">,:\x00\x1b[31m\u2028\u202e\uFFFE\xff"
	f := source.New("区/报告 1,%:|<&\".juesuan.toml", "\ufeff[report]\r\nunit = \"单位\"\r\n")
	rule := &lint.Rule{ID: "JS999", Name: "evil", Title: lint.Text{Zh: evil, En: evil}, Severity: lint.Error}
	d := lint.Diagnostic{
		Rule: rule, Severity: lint.Error, File: f, Span: source.Span{Start: 3, End: int32(len(f.Text))}, Address: evil, Relation: evil,
		Message: lint.Msg("{0}", "{0}", evil), Basis: lint.Text{Zh: evil, En: evil},
		Related: []lint.Related{{Role: "other", Label: lint.Text{Zh: evil}, File: f}, {Role: "other", File: f}},
		Fixes:   []lint.Fix{{Title: lint.Text{Zh: evil, En: evil}, Kind: lint.Ask, Edits: []source.Edit{{New: evil}}}},
	}
	info := d
	info.Severity, info.Span = lint.Info, source.Span{}
	return &lint.Result{
		File: f, Diagnostics: []lint.Diagnostic{d, d, info},
		Suppressed: []lint.SuppressedDiagnostic{{Diagnostic: d, Reason: evil}}, Accepted: []lint.Diagnostic{d},
		Panics: []lint.RulePanic{{Rule: rule, Value: evil}},
	}
}

// failing renders like render, where warnings fail.
func failing(f Format, results ...*lint.Result) string {
	var b strings.Builder
	s := NewStream(&b, f, 1)
	for i, r := range results {
		c := s.Chunk()
		c.FailOn = lint.Warning
		s.Render(c, r)
		c.Tally.Checked = 1
		s.Put(i, c)
	}
	s.Close()
	return b.String()
}

// Package linttest runs rules over texts, for the tests of the rules. Start with Check and Docs.
package linttest

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// Checker returns a checker with the built-in forms and the given rules; one that is off by default is
// on.
func Checker(rules ...*lint.Rule) *lint.Checker {
	return &lint.Checker{Rules: rules, Library: form.Builtin(), Level: func(r *lint.Rule, _ string) lint.Severity { return max(r.Severity, lint.Info) }}
}

// Check checks text, with the files that may follow it (see Files), with the given rules; a panic in one
// of them fails the test. A short text is also checked in other surroundings: see surroundings.
func Check(t testing.TB, text string, rules ...*lint.Rule) *lint.Result {
	t.Helper()
	r := Alone(t, text, rules...)
	if len(text) < aroundUpTo {
		around(t, text, said(r), rules)
	}
	return r
}

// Alone checks text just as it is.
func Alone(t testing.TB, text string, rules ...*lint.Rule) *lint.Result {
	t.Helper()
	c := Checker(rules...)
	main, rest := Files(text)
	if len(rest) > 0 {
		c.Others = func(r *report.Report) lint.Others { return &others{r, rest} }
	}
	r := c.Check(source.New("test.juesuan.toml", main))
	for _, p := range r.Panics {
		t.Errorf("%v", p)
	}
	return r
}

// Findings prints a result's findings one a line: line:column rule address message.
func Findings(r *lint.Result) string {
	var b strings.Builder
	for i := range r.Diagnostics {
		d := &r.Diagnostics[i]
		p := r.File.Position(int(d.Span.Start))
		fmt.Fprintf(&b, "%d:%d %s %s %s\n", p.Line, p.Column, d.Rule.ID, d.Address, d.Message.In(lint.Chinese))
	}
	return b.String()
}

// Count returns how many findings of the rule r holds.
func Count(r *lint.Result, id string) int {
	n := 0
	for i := range r.Diagnostics {
		if r.Diagnostics[i].Rule.ID == id {
			n++
		}
	}
	return n
}

var (
	ruleID   = regexp.MustCompile(`^JS\d{3}$`)
	ruleName = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)
	// forbidden are words that accountants do not use (how findings speak).
	forbidden = regexp.MustCompile(`违反|派生|绑定|表达式|数组|节点|解析`)
)

// Docs holds rules to their documentation: everything is written in both languages, the bad sample
// draws the rule, the good one does not, and every message can be said in both languages.
func Docs(t *testing.T, rules []*lint.Rule) {
	seen := map[string]bool{}
	for _, r := range rules {
		t.Run(r.ID, func(t *testing.T) {
			for _, id := range []string{r.ID, r.Name, r.Title.Zh} {
				if seen[id] {
					t.Errorf("%q names two rules", id)
				}
				seen[id] = true
			}
			if !ruleID.MatchString(r.ID) || !ruleName.MatchString(r.Name) || strings.ContainsAny(r.Title.Zh, " \t") {
				t.Errorf("id %q, name %q, Chinese name %q", r.ID, r.Name, r.Title.Zh)
			}
			for _, text := range []lint.Text{r.Title, r.Doc.What, r.Doc.Why, r.Doc.Basis} {
				if text.Zh == "" || text.En == "" {
					t.Errorf("a text of the rule lacks a language: %+v", text)
				}
				if forbidden.MatchString(text.Zh) {
					t.Errorf("not an accountant's word in %q", text.Zh)
				}
			}
			if r.Severity == lint.Off && r.Doc.Config.Zh == "" {
				t.Error("a rule that is off by default must say how to switch it on")
			}
			if r.Run == nil {
				return
			}
			if r.Doc.Bad == "" || r.Doc.Good == "" {
				t.Fatal("no bad or no good sample")
			}
			bad := Check(t, r.Doc.Bad, r)
			if Count(bad, r.ID) == 0 {
				t.Error("the bad sample does not draw the rule")
			}
			for i := range bad.Diagnostics {
				d := &bad.Diagnostics[i]
				zh, en := d.Message.In(lint.Chinese), d.Message.In(lint.English)
				if zh == "" || en == "" || strings.Contains(zh, "{") && !strings.Contains(r.Doc.Bad, "{") || forbidden.MatchString(zh) {
					t.Errorf("message %q / %q", zh, en)
				}
			}
			if good := Check(t, r.Doc.Good, r); Count(good, r.ID) != 0 {
				t.Errorf("the good sample draws the rule:\n%s", Findings(good))
			}
		})
	}
}

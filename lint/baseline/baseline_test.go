package baseline_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/internal/generate"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/baseline"
	"github.com/juesuan/juesuan-lint/lint/rules"
	"github.com/juesuan/juesuan-lint/lint/suppress"
)

const path = "2022/区/a.juesuan.toml"

func check(text string, b *baseline.Baseline) *lint.Result {
	c := &lint.Checker{Rules: rules.All(), Library: form.Builtin(), Suppress: suppress.Apply}
	if b != nil {
		c.Baseline = func(r *lint.Result) { b.Hide(path, r) }
	}
	return c.Check(source.New("a", text))
}

// keys counts findings by key.
func keys(ds []lint.Diagnostic) map[string]int {
	out := map[string]int{}
	for i := range ds {
		out[ds[i].Key()]++
	}
	return out
}

// written is b as it comes back from its file.
func written(t *testing.T, b *baseline.Baseline) *baseline.Baseline {
	t.Helper()
	back, problems := baseline.Parse(source.New("", b.Text()))
	if len(problems) > 0 || back.Text() != b.Text() {
		t.Fatalf("%v in\n%s\ncomes back as\n%s", problems, b.Text(), back.Text())
	}
	return back
}

// A baseline hides exactly what it holds: all of a faulty report's findings, and of the same report with
// one fault more exactly that.
func TestHidesExactlyWhatItHolds(t *testing.T) {
	for seed := range uint64(40) {
		text := generate.Faulty(seed)
		before := check(text, nil)
		if len(before.Diagnostics) == 0 {
			t.Fatalf("seed %d: nothing to find", seed)
		}
		b := new(baseline.Baseline)
		if !b.Accept(path, before) || b.Count(path) != len(before.Diagnostics) {
			t.Fatalf("seed %d: %d accepted of %d", seed, b.Count(path), len(before.Diagnostics))
		}
		want := keys(before.Diagnostics)
		b = written(t, b)
		after := check(text, b)
		if len(after.Diagnostics) != 0 || after.Stale != 0 || !maps.Equal(keys(after.Accepted), want) {
			t.Fatalf("seed %d: %d speak, %d stale", seed, len(after.Diagnostics), after.Stale)
		}

		const fault = "# juesuan:ignore JS304 没有用到的理由"
		more := check(text+"\n"+fault+"\n", b)
		if len(more.Diagnostics) != 1 || more.Diagnostics[0].Rule.ID != "JS016" || more.File.Slice(more.Diagnostics[0].Span) != fault ||
			!maps.Equal(keys(more.Accepted), want) {
			t.Errorf("seed %d: of one fault more %d speak", seed, len(more.Diagnostics))
		}

		// An amount changed: what speaks is what there is more of than before.
		other := check(strings.Replace(text, "\"合计\"", "\"合计 \"", 1)+"\n[[section]]\ntitle = \"附\"\ntext = \"2022 年度支出合计 {1.00 = 表3.合计.1栏} 万元,完成 。\"\n", b)
		speaks, all := keys(other.Diagnostics), keys(append(slices.Clone(other.Diagnostics), other.Accepted...))
		for key, n := range all {
			if speaks[key] != max(0, n-want[key]) {
				t.Errorf("seed %d: of %s %d speak; there are %d, and %d are accepted", seed, key, speaks[key], n, want[key])
			}
		}
	}
}

// What is corrected makes the baseline stale, and the next baseline is without it.
func TestStale(t *testing.T) {
	faulty, right := generate.Faulty(3), generate.Report(3)
	b := new(baseline.Baseline)
	b.Accept(path, check(faulty, nil))
	b.Accept("other", check(faulty, nil))
	r := check(right, b)
	left := len(check(faulty, nil).Diagnostics) - len(r.Accepted)
	if left == 0 || r.Stale != left {
		t.Errorf("stale %d, want %d", r.Stale, left)
	}
	before := b.Clone()
	b.Accept(path, r)
	if r := check(right, b); len(r.Diagnostics) > 0 || r.Stale > 0 {
		t.Errorf("%d speak, %d are stale", len(r.Diagnostics), r.Stale)
	}
	if added, removed := b.Changes(before); added != len(r.Diagnostics) || removed != left {
		t.Errorf("added %d, removed %d, want %d and %d", added, removed, len(r.Diagnostics), left)
	}
	b.Remove("other")
	if got := b.Paths(); len(got) > 1 || b.Count("other") != 0 {
		t.Errorf("%q", got)
	}
}

// Of a file that could not be read whole nothing is accepted, nothing is stale, and its syntax errors
// always speak.
func TestBrokenFile(t *testing.T) {
	text := generate.Faulty(1)
	b := new(baseline.Baseline)
	b.Accept(path, check(text, nil))
	n := b.Count(path)
	r := check(strings.Replace(text, "[table.3]", "[table.3", 1), b)
	if !slices.ContainsFunc(r.Diagnostics, func(d lint.Diagnostic) bool { return d.Rule.ID == "JS001" }) || r.Stale != 0 {
		t.Errorf("%v, stale %d", keys(r.Diagnostics), r.Stale)
	}
	if b.Accept(path, r) || b.Count(path) != n {
		t.Error("accepted")
	}
}

func TestText(t *testing.T) {
	rule := &lint.Rule{ID: "JS103"}
	d := lint.Diagnostic{Rule: rule, Relation: "hierarchy", Address: "表3.「a\"b\\\x01」"}
	b := new(baseline.Baseline)
	b.Accept("乙.juesuan.toml", &lint.Result{Diagnostics: []lint.Diagnostic{d}})
	b.Accept("a/甲.juesuan.toml", &lint.Result{Diagnostics: []lint.Diagnostic{{Rule: rule}, d, d}})
	b.Accept("clean.juesuan.toml", &lint.Result{})
	_, got, _ := strings.Cut(b.Text(), "version")
	if want := ` = 1

["a/甲.juesuan.toml"]
"JS103|hierarchy|表3.「a\"b\\\u0001」" = 2
"JS103||" = 1

["乙.juesuan.toml"]
"JS103|hierarchy|表3.「a\"b\\\u0001」" = 1
`; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if written(t, b).Count("a/甲.juesuan.toml") != 3 {
		t.Error("counts are lost")
	}
}

func TestParseProblems(t *testing.T) {
	for text, want := range map[string]string{
		"":                                "",
		"version = 1\n":                   "",
		"version = 2\n[\"a\"]\n\"k\" = 1": "1:11 基线是第 2 版",
		"[\"a\"]\n\"k\" = \"x\"\n":        "2:7 应是个数",
		"colour = 3":                      "1:1 基线里没有“colour”这个键",
		"<<<<<<< a\n[\"a\"]\n\"k\" = 1\n": "1:1 ",
	} {
		f := source.New("", text)
		b, problems := baseline.Parse(f)
		got := ""
		for _, p := range problems {
			at := f.Position(int(p.Span.Start))
			got += fmt.Sprintf("%d:%d %s", at.Line, at.Column, p.Message.In(lint.Chinese))
		}
		if !strings.HasPrefix(got, want) || (want == "") != (got == "") {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
		if newer := strings.Contains(text, "version = 2"); newer != (b == nil) {
			t.Errorf("%q: %v", text, b)
		}
		if strings.Contains(text, "<<<") && b.Count("a") != 1 {
			t.Error("what can be read does not count")
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add("version = 1\n[\"a\"]\n\"JS103|x|表3\" = 2\n")
	f.Add("[a.b]\nc = 99999999999999999999\n[a]\n[[a]]\nversion.x = 1")
	f.Fuzz(func(t *testing.T, text string) {
		b, _ := baseline.Parse(source.New("", text))
		if b != nil && len(text) < 1000 {
			if back, problems := baseline.Parse(source.New("", b.Text())); len(problems) > 0 || back.Text() != b.Text() {
				t.Errorf("%q comes back as %q: %v", b.Text(), back.Text(), problems)
			}
		}
	})
}

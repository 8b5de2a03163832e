package config

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

func rules() []*lint.Rule {
	rule := func(id, name, zh string, s lint.Severity) *lint.Rule {
		return &lint.Rule{ID: id, Name: name, Title: lint.Text{Zh: zh, En: name}, Severity: s}
	}
	return []*lint.Rule{
		rule("JS101", "row-identity", "行间勾稽不平", lint.Error),
		rule("JS102", "rounding", "尾差", lint.Info),
		rule("JS201", "table-mismatch", "表间不符", lint.Error),
		rule("JS202", "sum-of-members", "汇总不平", lint.Error),
		rule("JS801", "derivable", "可由程序计算", lint.Off),
	}
}

// at is line:column, as a user reads it.
func at(f *source.File, s source.Span) string {
	p := f.Position(int(s.Start))
	return fmt.Sprintf("%d:%d", p.Line, p.Column)
}

func TestParse(t *testing.T) {
	const text = `fail_on = "warning"
lang = "en"
edition = "wuhan"
exclude = ["旧稿/**", "*.draft.juesuan.toml"]
forms = "forms/*.toml"
relations = ["relations/**/*.toml"]
phrases = []
`
	c, problems := Parse("juesuan.toml", text, rules())
	if len(problems) > 0 {
		t.Fatal(problems[0].Message.In(lint.Chinese))
	}
	if c.FailOn != lint.Warning || !c.HasFailOn || c.Lang != lint.English || !c.HasLang || c.Edition != "wuhan" {
		t.Errorf("got %+v", c)
	}
	if at(c.File, c.EditionSpan) != "3:11" {
		t.Errorf("edition at %s", at(c.File, c.EditionSpan))
	}
	if len(c.Exclude) != 2 || c.Exclude[1].Text != "*.draft.juesuan.toml" || at(c.File, c.Exclude[1].Span) != "4:21" {
		t.Errorf("exclude %+v", c.Exclude)
	}
	if len(c.Forms) != 1 || c.Forms[0].Text != "forms/*.toml" || len(c.Relations) != 1 || len(c.Phrases) != 0 {
		t.Errorf("forms %+v relations %+v", c.Forms, c.Relations)
	}
	c, problems = Parse("juesuan.toml", "fail_on = \"never\"\n", rules())
	if c.FailOn != lint.Off || len(problems) > 0 {
		t.Error("fail_on = never")
	}
}

func TestEmpty(t *testing.T) {
	for _, text := range []string{"", "\n", "# 无\n", "\uFEFF", "[rules]\n"} {
		c, problems := Parse("juesuan.toml", text, rules())
		if len(problems) > 0 || c.FailOn != lint.Error || c.HasFailOn || c.HasLang {
			t.Errorf("%q: %+v %v", text, c, problems)
		}
		for _, r := range rules() {
			if c.Level(r, "a.juesuan.toml") != r.Severity || c.Options(r, "a") != nil || c.ByPath(r) {
				t.Errorf("%q changes %s", text, r.ID)
			}
		}
	}
	var zero Config
	if r := rules()[0]; zero.Level(r, "x") != lint.Error || zero.Excluded("x", false) {
		t.Error("the zero configuration must change nothing")
	}
}

func TestLevels(t *testing.T) {
	all := rules()
	const text = `[rules]
"表间不符" = "warning"
JS1 = "off"
row-identity = "error"
JS801 = { level = "info", limit = 3, words = ["a"] }
JS202 = { limit = 10 }

[[overrides]]
files = ["旧稿/**"]
rules = { JS2 = "off", JS101 = { limit = 5 } }

[[overrides]]
files = ["旧稿/要紧.juesuan.toml", "*.final.juesuan.toml"]
[overrides.rules]
JS202 = { level = "error", limit = 20, more = true }
`
	c, problems := Parse("juesuan.toml", text, all)
	for _, p := range problems {
		t.Error(at(c.File, p.Span), p.Message.In(lint.Chinese))
	}
	tests := []struct {
		file string
		want map[string]lint.Severity
	}{
		{"a.juesuan.toml", map[string]lint.Severity{"JS101": lint.Error, "JS102": lint.Off, "JS201": lint.Warning, "JS202": lint.Error, "JS801": lint.Info}},
		{"旧稿/a.juesuan.toml", map[string]lint.Severity{"JS101": lint.Error, "JS102": lint.Off, "JS201": lint.Off, "JS202": lint.Off, "JS801": lint.Info}},
		{"旧稿/要紧.juesuan.toml", map[string]lint.Severity{"JS201": lint.Off, "JS202": lint.Error}},
		{"旧稿/x/y.final.juesuan.toml", map[string]lint.Severity{"JS201": lint.Off, "JS202": lint.Error}},
		{"x/y.final.juesuan.toml", map[string]lint.Severity{"JS201": lint.Warning, "JS202": lint.Error}},
	}
	for _, test := range tests {
		for _, r := range all {
			if want, ok := test.want[r.ID]; ok && c.Level(r, test.file) != want {
				t.Errorf("%s %s = %v, want %v", test.file, r.ID, c.Level(r, test.file), want)
			}
		}
	}
	options := []struct {
		rule int
		file string
		want lint.Options
	}{
		{4, "a", lint.Options{"limit": int64(3), "words": []any{"a"}}},
		{3, "a", lint.Options{"limit": int64(10)}},
		{3, "a.final.juesuan.toml", lint.Options{"limit": int64(20), "more": true}},
		{0, "a", nil},
		{0, "旧稿/b", lint.Options{"limit": int64(5)}},
		{1, "旧稿/b", nil},
	}
	for _, test := range options {
		if got := c.Options(all[test.rule], test.file); !reflect.DeepEqual(got, test.want) {
			t.Errorf("options of %s for %s: %v, want %v", all[test.rule].ID, test.file, got, test.want)
		}
	}
	if got := c.Options(all[3], "a"); got.Int("limit", 0) != 10 {
		t.Error("merging for one file changed another's options")
	}
	for i, want := range []bool{true, false, true, true, false} {
		if c.ByPath(all[i]) != want {
			t.Errorf("ByPath(%s) = %v", all[i].ID, !want)
		}
	}
}

func TestProblems(t *testing.T) {
	tests := []struct{ text, place, words string }{
		{"failon = \"error\"\n", "1:1", "没有“failon”这一项，疑为“fail_on”"},
		{"lang = \"zh\"\n\n[output]\nwidth = 3\n", "3:2", "没有“output”这一项，可用的有 fail_on、exclude"},
		{"fail_on = \"warn\"\n", "1:11", "fail_on 应是 error、warning、info、never 之一，不是“warn”"},
		{"fail_on = \"off\"\n", "1:11", "不是“off”"},
		{"fail_on = 3\n", "1:11", "fail_on 应是加引号的文字"},
		{"lang = \"jp\"\n", "1:8", "lang 应是 zh 或 en，不是“jp”"},
		{"edition = 2022\n", "1:11", "edition 应是加引号的文字"},
		{"exclude = 3\n", "1:11", "exclude 应是路径的列表"},
		{"exclude = [\n  \"a\",\n  3,\n]\n", "3:3", "exclude 中应是加引号的路径"},
		{"exclude = [\"\"]\n", "1:12", "空的路径"},
		{"exclude = ['旧稿\\*']\n", "1:12", "应以 / 分隔"},
		{"forms = [\"/etc/*.toml\"]\n", "1:10", "应从 juesuan.toml 所在的文件夹写起"},
		{"forms = [\"D:/表/*.toml\"]\n", "1:10", "应从 juesuan.toml 所在的文件夹写起"},
		{"forms = [\"a/../../x.toml\"]\n", "1:10", "不能用 .. 指到"},
		{"[rules]\nJS999 = \"off\"\n", "2:1", "没有“JS999”这条规则"},
		{"[rules]\nrow-identty = \"off\"\n", "2:1", "疑为“row-identity”"},
		{"[rules]\n\"表间不付\" = \"off\"\n", "2:1", "疑为“表间不符”"},
		{"[rules]\nJS101 = \"of\"\n", "2:9", "级别应是 off、info、warning、error 之一，不是“of”"},
		{"[rules]\nJS101 = { level = \"of\" }\n", "2:19", "级别应是"},
		{"[rules]\nJS101 = { level = 2 }\n", "2:19", "level 应是加引号的文字"},
		{"[rules]\nJS101 = true\n", "2:9", "JS101 应是 off、info、warning、error 之一"},
		{"[rules]\nJS101 = \"off\"\nrow-identity = \"off\"\n", "3:1", "“row-identity”与前面的“JS101”是同一条规则"},
		{"rules = 3\n", "1:9", "rules 应写成 [rules] 下的各行"},
		{"[overrides]\nfiles = [\"a\"]\n", "1:2", "overrides 应写成 [[overrides]]"},
		{"[[overrides]]\nrules = { JS1 = \"off\" }\n", "1:1", "[[overrides]] 缺 files"},
		{"[[overrides]]\nfiles = [\"a\"]\n", "1:1", "[[overrides]] 缺 rules"},
		{"[[overrides]]\nfiles = [\"a\"]\nrules = { JS1 = \"off\" }\n[[overrides]]\nfile = [\"a\"]\nfiles = [\"b\"]\nrules = { JS1 = \"off\" }\n",
			"5:1", "没有“file”这一项，疑为“files”"},
		{"[[overrides]]\nfiles = [\"a\"]\nrules = {}\n[[overrides]]\nfiles = [\"b\"]\n[overrides.rules]\nJS9 = \"off\"\n", "7:1", "没有“JS9”这条规则"},
		{"overrides = [{ files = [\"a\"], rules = { JS9 = \"off\" } }]\n", "1:41", "没有“JS9”这条规则"},
		{"lang = “zh”\n", "1:8", "引号应为半角的"},
		{"\uFEFFlang zh\n", "1:1", "这一行既不是“名称 = 内容”"},
		{"lang = \"zh\"\nlang = \"en\"\n", "2:1", "“lang”重复"},
	}
	for _, test := range tests {
		c, problems := Parse("juesuan.toml", test.text, rules())
		if len(problems) != 1 {
			t.Errorf("%q: %d problems, want 1", test.text, len(problems))
			for _, p := range problems {
				t.Log(at(c.File, p.Span), p.Message.In(lint.Chinese))
			}
			continue
		}
		p := problems[0]
		if got := at(p.File, p.Span); got != test.place {
			t.Errorf("%q: at %s, want %s", test.text, got, test.place)
		}
		if got := p.Message.In(lint.Chinese); !strings.Contains(got, test.words) {
			t.Errorf("%q: %s, want %s", test.text, got, test.words)
		}
		if p.Message.Format.En == "" {
			t.Errorf("%q: no English", test.text)
		}
	}
}

// What is right holds beside what is wrong, and problems come in order of place.
func TestProblemsAreCollected(t *testing.T) {
	c, problems := Parse("juesuan.toml", `exclude = ["a", 1, "../b", "c/"]
wat = 1
[rules]
JS101 = "loud"
JS201 = "off"
nope = "off"
`, rules())
	var places []string
	for _, p := range problems {
		places = append(places, at(p.File, p.Span))
	}
	if got, want := strings.Join(places, " "), "1:17 1:20 2:1 4:9 6:1"; got != want {
		t.Errorf("problems at %s, want %s", got, want)
	}
	if c.Level(rules()[0], "x") != lint.Error || len(c.Exclude) != 2 {
		t.Error("the rest does not hold")
	}
}

func TestExcluded(t *testing.T) {
	c, problems := Parse("juesuan.toml", `exclude = ["旧稿", "build/", "x/*.toml", "./top.toml", "**/~*", "年度/**"]`, rules())
	if len(problems) > 0 {
		t.Fatal(problems[0].Message.In(lint.Chinese))
	}
	tests := []struct {
		path string
		dir  bool
		want bool
	}{
		{"旧稿", true, true}, {"旧稿", false, true}, {"旧稿/a.toml", false, true}, {"新/旧稿/x/a.toml", false, true}, {"旧稿件/a.toml", false, false},
		{"build", true, true}, {"build", false, false}, {"a/build/b.toml", false, true},
		{"x/a.toml", false, true}, {"x/y/a.toml", false, false}, {"y/x/a.toml", false, false},
		{"top.toml", false, true}, {"a/top.toml", false, false},
		{"~a", false, true}, {"a/b/~a", false, true}, {"a/~b/c", false, true},
		{"年度", true, false}, {"年度/a", false, true},
		{"", true, false}, {"a.juesuan.toml", false, false},
	}
	for _, test := range tests {
		if got := c.Excluded(test.path, test.dir); got != test.want {
			t.Errorf("Excluded(%q, %v) = %v", test.path, test.dir, got)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add("fail_on = \"warning\"\n[rules]\nJS1 = \"off\"\n[[overrides]]\nfiles = [\"a\"]\nrules = { JS2 = { level = \"off\", x = 1 } }\n")
	f.Add("overrides = [{ files = [[]] }]\nrules.JS1.level = 3\nexclude = [\"[\"]")
	all := rules()
	f.Fuzz(func(t *testing.T, text string) {
		c, problems := Parse("juesuan.toml", text, all)
		for _, p := range problems {
			if p.Span.Start < 0 || p.Span.End < p.Span.Start || int(p.Span.End) > len(text) {
				t.Fatalf("problem at %v", p.Span)
			}
			if p.Message.In(lint.Chinese) == "" {
				t.Fatal("no words")
			}
		}
		for _, r := range all {
			c.Level(r, "a/b.juesuan.toml")
			c.Options(r, "a/b.juesuan.toml")
		}
		c.Excluded("a/b", false)
	})
}

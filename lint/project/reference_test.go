package project

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/juesuan/juesuan-lint/lint"
)

var referenceRule = &lint.Rule{ID: "JS015", Name: "file-reference", Severity: lint.Error}

// headOf is a report with these lines under [report], from line 5 on.
func headOf(year int, lines ...string) string {
	return fmt.Sprintf("[report]\nunit = \"甲\"\nyear = %d\namount_unit = \"元\"\n%s\n", year, strings.Join(lines, "\n"))
}

// references returns what is found about the files that the report at path names.
func references(t *testing.T, p *Project, path string) []string {
	t.Helper()
	f, bad := Read(filepath.Join(p.Root, filepath.FromSlash(path)), Limit)
	if bad != nil {
		t.Fatal(bad.Message.In(lint.Chinese))
	}
	var out []string
	for _, d := range p.Checker().Check(f).Diagnostics {
		if d.Rule != referenceRule || d.File != f {
			t.Errorf("finding of %s in %s", d.Rule.ID, d.File.Name)
		}
		at := f.Position(int(d.Span.Start))
		level := ""
		if d.Severity != lint.Error {
			level = d.Severity.String() + " "
		}
		out = append(out, fmt.Sprintf("%d:%d %s%s", at.Line, at.Column, level, d.Message.In(lint.Chinese)))
		if en := d.Message.In(lint.English); en == "" || strings.Contains(en, "{") {
			t.Errorf("English: %q", en)
		}
		if q := f.Text[d.Span.Start]; q != '"' && q != '\'' {
			t.Errorf("%s is not at the text that names the file", out[len(out)-1])
		}
	}
	return out
}

func TestReferences(t *testing.T) {
	dir := tree(t,
		"out/x.juesuan.toml = "+headOf(2021),
		"p/juesuan.toml",
		"p/2021/a.juesuan.toml = "+headOf(2021), "p/2020/a.juesuan.toml = "+headOf(2020),
		"p/2022/budget.juesuan.toml = "+headOf(2022), "p/2022/yuan.juesuan.toml = "+headOf(2022),
		"p/2022/units/1.juesuan.toml = "+headOf(2022), "p/2022/units/2.juesuan.toml = "+headOf(2022),
		"p/2022/works.part.juesuan.toml = [[work]]\nname = \"x\"", "p/2022/readme.md", "p/2022/empty.juesuan.toml",
		"p/2022/gbk.juesuan.toml = # "+gbk, "p/2022/folder.juesuan.toml/.keep", "p/2022/mixed/a.juesuan.toml = "+headOf(2022), "p/2022/mixed/b.juesuan.toml = 1",
		"p/2022/late.juesuan.toml = [table.1]\nform = \"收入决算表\"\n"+headOf(2021),
		"p/2022/dotted.juesuan.toml = report.unit = \"甲\"\nreport.year = 2021\nreport.amount_unit = \"元\"\n",
	)
	root := filepath.Join(dir, "p")
	symlink(t, filepath.Join(dir, "out", "x.juesuan.toml"), filepath.Join(root, "2022", "escape.juesuan.toml"))
	symlink(t, filepath.Join(root, "2021", "a.juesuan.toml"), filepath.Join(root, "2022", "last.juesuan.toml"))
	symlink(t, "loop.juesuan.toml", filepath.Join(root, "2022", "loop.juesuan.toml"))
	symlink(t, filepath.Join(dir, "out"), filepath.Join(root, "2022", "away"))
	p := open(t, root, referenceRule)
	tests := []struct {
		line string
		want []string
	}{
		{`prior = "../2021/a.juesuan.toml"`, nil},
		{`prior = "./../2021/./a.juesuan.toml"`, nil},
		{`prior = "last.juesuan.toml"`, nil},
		{`prior = "late.juesuan.toml"`, nil},
		{`prior = "dotted.juesuan.toml"`, nil},
		{`prior = "../2020/a.juesuan.toml"`, []string{"5:9 warning prior 应是 2021 年度的报告，“../2020/a.juesuan.toml”是 2020 年度的。"}},
		{`prior = "../2021/b.juesuan.toml"`, []string{"5:9 没有文件“../2021/b.juesuan.toml”。"}},
		{`prior = "readme.md/b.juesuan.toml"`, []string{"5:9 没有文件“readme.md/b.juesuan.toml”。"}},
		{`prior = ""`, []string{"5:9 没有写文件；用不到 prior 就删去这一行。"}},
		{`prior = "self.juesuan.toml"`, []string{"5:9 prior 指向自己。"}},
		{`prior = "../2022/self.juesuan.toml"`, []string{"5:9 prior 指向自己。"}},
		{`prior = "/etc/passwd"`, []string{"5:9 “/etc/passwd”应写成相对本文件的路径，用 / 分隔。"}},
		{`prior = "D:/a.juesuan.toml"`, []string{"5:9 “D:/a.juesuan.toml”应写成相对本文件的路径，用 / 分隔。"}},
		{`prior = '..\2021\a.juesuan.toml'`, []string{"5:9 “..\\2021\\a.juesuan.toml”应写成"}},
		{`prior = "../../out/x.juesuan.toml"`, []string{"5:9 “../../out/x.juesuan.toml”不在工程的文件夹里，不读。"}},
		{`prior = "escape.juesuan.toml"`, []string{"5:9 “escape.juesuan.toml”不在工程的文件夹里，不读。"}},
		{`prior = "away/x.juesuan.toml"`, []string{"5:9 “away/x.juesuan.toml”不在工程的文件夹里，不读。"}},
		{`prior = "loop.juesuan.toml"`, []string{"5:9 “loop.juesuan.toml”：符号链接指来指去"}},
		{`prior = "."`, []string{"5:9 “.”是文件夹，不是文件。"}},
		{`prior = "folder.juesuan.toml"`, []string{"5:9 “folder.juesuan.toml”是文件夹，不是文件。"}},
		{`prior = "readme.md"`, []string{"5:9 “readme.md”不是 .juesuan.toml 报告。"}},
		{`prior = "works.part.juesuan.toml"`, []string{"5:9 “works.part.juesuan.toml”不是 .juesuan.toml 报告。"}},
		{`prior = "empty.juesuan.toml"`, []string{"5:9 “empty.juesuan.toml”里没有 [report]，不是报告。"}},
		{`prior = "gbk.juesuan.toml"`, []string{"5:9 “gbk.juesuan.toml”：文件不是 UTF-8 编码"}},
		{`budget = "budget.juesuan.toml"`, nil},
		{`budget = "no.juesuan.toml"`, []string{"5:10 没有文件“no.juesuan.toml”。"}},
		{`source = "yuan.juesuan.toml"`, nil},
		{`source = "self.juesuan.toml"`, []string{"5:10 source 指向自己。"}},
		{`members = ["units/*.juesuan.toml"]`, nil},
		{`members = ["units/1.juesuan.toml", "units/2.juesuan.toml"]`, nil},
		{`members = []`, nil},
		{`members = ["units/1.juesuan.toml", "units/3.juesuan.toml"]`, []string{"5:36 没有文件“units/3.juesuan.toml”。"}},
		{`members = ["nobody/*.juesuan.toml"]`, []string{"5:12 members 没有找到文件：“nobody/*.juesuan.toml”。"}},
		{`members = ["self.juesuan.toml"]`, []string{"5:12 members 包含本文件。"}},
		{`members = ["sel?.juesuan.toml"]`, []string{"5:12 members 包含本文件。"}},
		{`members = ["../../out/*.juesuan.toml"]`, []string{"5:12 “../../out/*.juesuan.toml”不在工程的文件夹里，不读。"}},
		{`members = ["away/*.juesuan.toml"]`, []string{"5:12 members 没有找到文件：“away/*.juesuan.toml”。"}},
		{`members = ["mixed/*"]`, []string{"5:12 “mixed/b.juesuan.toml”里没有 [report]，不是报告。"}},
		{"[[include]]\nfile = \"works.part.juesuan.toml\"", nil},
		{"[[include]]\nfile = \"no.part.juesuan.toml\"", []string{"6:8 没有文件“no.part.juesuan.toml”。"}},
		{"[[include]]\nfile = \"budget.juesuan.toml\"", []string{"6:8 “budget.juesuan.toml”是报告，插入的应是 .part.juesuan.toml 分件。"}},
		{"[[include]]\nfile = \"readme.md\"", []string{"6:8 “readme.md”不是 .part.juesuan.toml 分件。"}},
		{`prior = "..\q"`, nil}, // the syntax error is told by another rule
		{`prior = 3`, nil},
	}
	for _, test := range tests {
		write(t, filepath.Join(root, "2022", "self.juesuan.toml"), headOf(2022, test.line))
		got := references(t, p, "2022/self.juesuan.toml")
		ok := len(got) == len(test.want)
		for i := range got {
			ok = ok && strings.HasPrefix(got[i], test.want[i])
		}
		if !ok {
			t.Errorf("%s:\n got %q\nwant %q", test.line, got, test.want)
		}
	}
}

func TestReferencesInACircle(t *testing.T) {
	dir := tree(t, "juesuan.toml",
		"a.juesuan.toml = "+headOf(2022, `prior = "b.juesuan.toml"`),
		"b.juesuan.toml = "+headOf(2021, `prior = "sub/c.juesuan.toml"`),
		"sub/c.juesuan.toml = "+headOf(2020, `members = ["../z*.juesuan.toml", "../a.jues?an.toml"]`),
		"d.juesuan.toml = "+headOf(2023, `prior = "a.juesuan.toml"`),
		"e.juesuan.toml = "+headOf(2022, `members = ["f.juesuan.toml"]`),
		"f.juesuan.toml = "+headOf(2022, `budget = "e.juesuan.toml"`, `source = "e.juesuan.toml"`),
	)
	p := open(t, dir, referenceRule)
	expect(t, "a", references(t, p, "a.juesuan.toml"),
		"5:9 几份报告互相引用，成了一圈：a.juesuan.toml → b.juesuan.toml → sub/c.juesuan.toml → a.juesuan.toml。")
	expect(t, "b", references(t, p, "b.juesuan.toml"),
		"5:9 几份报告互相引用，成了一圈：b.juesuan.toml → sub/c.juesuan.toml → a.juesuan.toml → b.juesuan.toml。")
	expect(t, "d is in no circle", references(t, p, "d.juesuan.toml"))
	expect(t, "e: a budget leads no further", references(t, p, "e.juesuan.toml"))
}

func TestReferencesInAChain(t *testing.T) {
	for _, n := range []int{maxChain, maxChain + 1} {
		files := []string{"juesuan.toml"}
		for i := range n + 1 {
			var lines []string
			if i < n {
				lines = append(lines, fmt.Sprintf("prior = \"%d.juesuan.toml\"", i+1))
			}
			files = append(files, fmt.Sprintf("%d.juesuan.toml = %s", i, headOf(2050-i, lines...)))
		}
		p := open(t, tree(t, files...), referenceRule)
		got := references(t, p, "0.juesuan.toml")
		if long := len(got) == 1 && strings.Contains(got[0], "超过 20 份"); long != (n > maxChain) {
			t.Errorf("a chain of %d: %q", n, got)
		}
	}
}

// Where nothing marks a root, the message says how to make one.
func TestReferencesWithoutMark(t *testing.T) {
	dir := tree(t, "2022/a.juesuan.toml = "+headOf(2022, `prior = "../2021/a.juesuan.toml"`), "2021/a.juesuan.toml = "+headOf(2021))
	p := open(t, filepath.Join(dir, "2022"), referenceRule)
	got := references(t, p, "a.juesuan.toml")
	if len(got) != 1 || !strings.Contains(got[0], "在包括两者的文件夹里放一个 juesuan.toml") {
		t.Errorf("got %q", got)
	}
	write(t, filepath.Join(dir, "juesuan.toml"), "")
	p = open(t, Find(filepath.Join(dir, "2022", "a.juesuan.toml")), referenceRule)
	expect(t, "with a mark", references(t, p, "2022/a.juesuan.toml"))
}

// A head is read once, and again when its file has changed.
func TestHeadIsCurrent(t *testing.T) {
	dir := tree(t, "juesuan.toml", "a.juesuan.toml = "+headOf(2022, `prior = "b.juesuan.toml"`), "b.juesuan.toml = "+headOf(2021))
	p := open(t, dir, referenceRule)
	expect(t, "before", references(t, p, "a.juesuan.toml"))
	path := filepath.Join(dir, "b.juesuan.toml")
	write(t, path, headOf(2019))
	if err := os.Chtimes(path, time.Time{}, time.Now().Add(time.Hour)); err != nil {
		t.Fatal(err)
	}
	if got := references(t, p, "a.juesuan.toml"); len(got) != 1 || !strings.Contains(got[0], "2019") {
		t.Errorf("after a change: %q", got)
	}
}

func TestHead(t *testing.T) {
	tests := []struct {
		name, text string
		want       head
	}{
		{"plain", headOf(2022, `prior = "x"`, `members = ["a", "b"]`) + "[table.1]\nx = [", head{isReport: true, year: 2022, prior: "x", members: []string{"a", "b"}}},
		{"a list on several lines", headOf(2022, "contents = [", "[\"a\"],", "]", `prior = "x"`), head{isReport: true, year: 2022, prior: "x"}},
		{"indented", "\uFEFF\r\n  [ report ]\r\nyear = 2022\r\n", head{isReport: true, year: 2022}},
		{"quoted", "[\"report\"]\nyear = 2022\n", head{isReport: true, year: 2022}},
		{"inline", "report = { year = 2022, prior = \"x\" }\n[table.1]\n", head{isReport: true, year: 2022, prior: "x"}},
		{"last", "[[section]]\ntext = \"x\"\n[report]\nyear = 2022\n", head{isReport: true, year: 2022}},
		{"none", "[table.1]\nx = 1\n", head{}},
		{"a value", "report = 1\n", head{}},
		{"empty", "", head{}},
		{"long", headOf(2022) + strings.Repeat("# 说明\n", headLimit/4), head{isReport: true, year: 2022}},
		{"one long line", strings.Repeat("#", headLimit+9), head{}},
	}
	path := filepath.Join(t.TempDir(), "a.juesuan.toml")
	for _, test := range tests {
		write(t, path, test.text)
		h := (&Project{}).readHead(path)
		if fmt.Sprint(h) != fmt.Sprint(test.want) {
			t.Errorf("%s: %+v, want %+v", test.name, h, test.want)
		}
	}
}

// A report that names no files costs nothing.
func BenchmarkNoReferences(b *testing.B) {
	p, _ := Open(b.TempDir(), []*lint.Rule{referenceRule})
	path := filepath.Join(p.Root, "a.juesuan.toml")
	if err := os.WriteFile(path, []byte(headOf(2022)), 0o644); err != nil {
		b.Fatal(err)
	}
	f, _ := Read(path, Limit)
	r := p.Checker().Check(f)
	b.ReportAllocs()
	for b.Loop() {
		p.References(r.Report)
	}
}

func BenchmarkReferences(b *testing.B) {
	p, _ := Open(b.TempDir(), []*lint.Rule{referenceRule})
	path := filepath.Join(p.Root, "a.juesuan.toml")
	if err := os.WriteFile(path, []byte(headOf(2022, `prior = "b.juesuan.toml"`)), 0o644); err != nil {
		b.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(p.Root, "b.juesuan.toml"), []byte(headOf(2021)), 0o644); err != nil {
		b.Fatal(err)
	}
	f, _ := Read(path, Limit)
	r := p.Checker().Check(f)
	b.ReportAllocs()
	for b.Loop() {
		p.References(r.Report)
	}
}

func TestIsRelative(t *testing.T) {
	for name, want := range map[string]bool{
		"a.juesuan.toml": true, "../2021/a.juesuan.toml": true, "决算:一.juesuan.toml": true, "": true,
		"/a": false, `\a`: false, `..\a`: false, "C:/a": false, "c:a": false, `\\server\share\a`: false, "a\x00": false,
	} {
		if IsRelative(name) != want {
			t.Errorf("%q: %v", name, !want)
		}
	}
}

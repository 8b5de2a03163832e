package project

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

func TestFind(t *testing.T) {
	dir := tree(t, "x/.git/HEAD", "x/juesuan/y/a.juesuan.toml", "x/p/juesuan.toml", "x/p/q/.git/HEAD", "x/p/q/b.juesuan.toml", "x/r/juesuan.toml/c.juesuan.toml")
	for path, want := range map[string]string{
		"x/juesuan/y/a.juesuan.toml":      "x",
		"x/juesuan":                       "x",
		"x/p/q/b.juesuan.toml":            "x/p",
		"x/p":                             "x/p",
		"x/p/juesuan.toml":                "x/p",
		"x/p/q/no/such/file.juesuan.toml": "x/p",
		"x/r/juesuan.toml/c.juesuan.toml": "x",
	} {
		if got := Find(filepath.Join(dir, filepath.FromSlash(path))); got != filepath.Join(dir, filepath.FromSlash(want)) {
			t.Errorf("Find(%s) = %s, want %s", path, got, want)
		}
	}
	// Where no folder upwards has a mark, a file's own folder is the root.
	bare := tree(t, "a/b/c.juesuan.toml")
	if Find(filepath.Dir(bare)) != filepath.Dir(bare) {
		t.Log("the folder for temporary files lies in a project")
	} else if got := Find(filepath.Join(bare, "a", "b", "c.juesuan.toml")); got != filepath.Join(bare, "a", "b") {
		t.Errorf("without a mark: %s", got)
	}
	t.Chdir(dir)
	if got := Find("x/p/q/b.juesuan.toml"); got != filepath.Join(dir, "x", "p") {
		t.Errorf("of a relative path: %s", got)
	}
}

func TestOpen(t *testing.T) {
	rules := []*lint.Rule{{ID: "JS101", Name: "a", Severity: lint.Error}, {ID: "JS201", Name: "b", Severity: lint.Info}}
	dir := tree(t, "juesuan.toml = edition = \"wuhan\"\n[rules]\nJS1 = \"off\"\n[[overrides]]\nfiles = [\"旧\"]\nrules = { JS201 = { level = \"error\", n = 3 } }\n")
	p := open(t, dir, rules...)
	c := p.Checker()
	old, now := filepath.Join(dir, "旧", "a.juesuan.toml"), filepath.Join(dir, "a.juesuan.toml")
	if c.Edition != "wuhan" || c.Level(rules[0], now) != lint.Off || c.Level(rules[1], now) != lint.Info || c.Level(rules[1], old) != lint.Error {
		t.Error("the configuration does not hold")
	}
	if c.Options(rules[1], old).Int("n", 0) != 3 || c.Options(rules[1], now) != nil {
		t.Error("the options do not hold")
	}
	t.Chdir(dir)
	p = open(t, ".", rules...)
	if p.Root != dir || p.Checker().Level(rules[1], filepath.Join("旧", "a.juesuan.toml")) != lint.Error || p.Config.File.Name != "juesuan.toml" {
		t.Errorf("in the working folder: root %s, configuration %s", p.Root, p.Config.File.Name)
	}

	bare := tree(t, "a.juesuan.toml")
	p = open(t, bare, rules...)
	c = p.Checker()
	if c.Level != nil || p.Config.FailOn != lint.Error || c.Library == nil || c.SeverityOf(rules[0], now) != lint.Error {
		t.Error("a project without juesuan.toml is not plain")
	}
}

func TestOpenProblems(t *testing.T) {
	rules := []*lint.Rule{{ID: "JS101"}}
	tests := []struct{ text, want string }{
		{"[rules]\nJS999 = \"off\"", "juesuan.toml:2:1 没有“JS999”这条规则"},
		{"x = ", "juesuan.toml:1:"},
		{"# " + gbk, "juesuan.toml:1:3 文件不是 UTF-8 编码"},
		{"edition = \"wuhna\"", "juesuan.toml:1:11 没有“wuhna”版的表式，疑为“wuhan”"},
		{"edition = \"nanjing\"", "juesuan.toml:1:11 没有“nanjing”版的表式。"},
		{strings.Repeat("#", Limit+1), "juesuan.toml:1:1 文件超过 16 MB"},
	}
	for _, test := range tests {
		dir := tree(t)
		write(t, filepath.Join(dir, "juesuan.toml"), test.text)
		t.Chdir(dir)
		p, problems := Open(".", rules)
		if len(problems) != 1 || len(p.Problems) != 1 {
			t.Errorf("%.20q: %d problems", test.text, len(problems))
			continue
		}
		at := problems[0].File.Position(int(problems[0].Span.Start))
		got := fmt.Sprintf("%s:%d:%d %s", problems[0].File.Name, at.Line, at.Column, problems[0].Message.In(lint.Chinese))
		if !strings.HasPrefix(got, test.want) {
			t.Errorf("%.20q: %s, want %s", test.text, got, test.want)
		}
		if p.Config == nil || p.Library == nil || p.Checker() == nil {
			t.Errorf("%.20q: no project", test.text)
		}
	}
}

func TestOpenWith(t *testing.T) {
	rules := []*lint.Rule{{ID: "JS101", Severity: lint.Error}}
	dir := tree(t, "juesuan.toml = [rules]\nJS101 = \"off\"", "other.toml = [rules]\nJS101 = \"info\"", "sub/juesuan.toml = [rules]\nJS101 = \"warning\"", "sub/a.juesuan.toml")
	tests := []struct {
		options     Options
		level, deep lint.Severity
		problems    int
	}{
		{Options{}, lint.Off, lint.Warning, 0},
		{Options{NoConfig: true}, lint.Error, lint.Error, 0},
		{Options{ConfigFile: filepath.Join(dir, "other.toml")}, lint.Info, lint.Info, 0},
		{Options{ConfigFile: filepath.Join(dir, "no.toml")}, lint.Error, lint.Error, 1},
	}
	for _, test := range tests {
		p, problems := OpenWith(dir, rules, test.options)
		if got := p.Checker().SeverityOf(rules[0], "x"); got != test.level || len(problems) != test.problems {
			t.Errorf("%+v: %v, %d problems", test.options, got, len(problems))
		}
		if err := p.Walk(dir, func(f File) bool {
			if got := f.Project().Checker().SeverityOf(rules[0], f.Path()); got != test.deep {
				t.Errorf("%+v: in a project below %v, want %v", test.options, got, test.deep)
			}
			return true
		}); err != nil {
			t.Fatal(err)
		}
	}
}

func TestRel(t *testing.T) {
	dir := tree(t, "p/a", "link.d/x")
	root := filepath.Join(dir, "p")
	p := open(t, root)
	for path, want := range map[string]string{"p/a/b": "a/b", "p": "", "p/../p/c": "c", "px/a": "-", "": "-"} {
		rel, ok := p.Rel(filepath.Join(dir, filepath.FromSlash(path)))
		if want == "-" && ok || want != "-" && (!ok || rel != want) {
			t.Errorf("Rel(%s) = %q, %v", path, rel, ok)
		}
	}
	if runtime.GOOS == "windows" {
		return
	}
	symlink(t, "p", filepath.Join(dir, "q"))
	q := open(t, filepath.Join(dir, "q"))
	for _, path := range []string{"q/a", "p/a"} {
		if rel, ok := q.Rel(filepath.Join(dir, path)); !ok || rel != "a" {
			t.Errorf("through a link Rel(%s) = %q, %v", path, rel, ok)
		}
	}
	top, _ := Open(string(filepath.Separator), nil)
	if rel, ok := top.Rel("/a/b"); !ok || rel != "a/b" {
		t.Errorf("at the top: %q, %v", rel, ok)
	}
}

const ownForm = `[form]
name = "自定表"
aliases = ["自定"]
number = 20
years = "2020.."
edition = "wuhan"
axis = "line"
identities = ["3 行 = (1+2) 行"]

[[form.block]]
lines = "1..3"
columns = [{ no = 1, name = "金额" }]

[form.lines]
1 = { name = "甲" }
2 = { name = "乙" }
3 = { name = "合计" }
`

func TestForms(t *testing.T) {
	rule := &lint.Rule{ID: "JS021", Severity: lint.Error}
	dir := tree(t, "juesuan.toml = forms = [\"forms/*.toml\"]\nrelations = [\"relations/**/*.toml\"]\n",
		"forms/a.toml = "+ownForm, "forms/d.toml = [[required]]\nkind = \"section\"\nedition = \"wuhan\"\ntitle = \"十四、债务情况\"\n[[performance]]\nedition = \"wuhan\"\nvague = [\"按实\"]\n[aliases]\n\"伙食开支\" = [\"30106\"]\n", "forms/.b.toml = x", "forms/deep/c.toml = x",
		"relations/r.toml = [[relation]]\nid = \"own\"\nformula = \"自定表.合计 = 自定表.甲 + 自定表.乙\"\n",
		"relations/x/y.toml = [[relation]]\nid = \"half\"\nformula = \"自定表.没有 = 1\"\n\n[[relation]]\nid = \"bad\"\nedition = \"wuhna\"\nformula = \"自定表.甲 = 1\"\n")
	t.Chdir(dir)
	p := open(t, ".", rule)
	if got, builtin := len(p.Library.Forms), len(form.Builtin().Forms); got != builtin+1 {
		t.Errorf("%d forms, want one more than %d", got, builtin)
	}
	set := p.Library.Set("wuhan", 2022)
	if i := set.FormIndex("自定"); i < 0 || set.Forms[i].Name != "自定表" {
		t.Error("the project's form is not known")
	}
	if got := set.Performance.Vague; len(got) != 1 || got[0] != "按实" {
		t.Errorf("the project's own self-evaluation tables are not used: %q", got)
	}
	if len(set.Required) == 0 || set.Required[0].Title != "十四、债务情况" {
		t.Error("what the project requires to be published is not known")
	}
	if got := set.Aliased("伙食开支"); len(got) != 1 || got[0] != 30106 {
		t.Errorf("the project's name of an item is not known: %v", got)
	}
	known := false
	for _, r := range set.Relations {
		known = known || r.ID == "own"
	}
	if !known {
		t.Error("the project's relation is not known")
	}
	expectFindings(t, p.Findings,
		filepath.Join("relations", "x", "y.toml")+":3:11 没有哪一版的表式能对上“没有”",
		filepath.Join("relations", "x", "y.toml")+":8:11 没有“wuhna”版的表式，疑为“wuhan”")
}

// What is wrong with form files is found in them, and is no error of the program.
func TestFormFindings(t *testing.T) {
	rule := &lint.Rule{ID: "JS021", Severity: lint.Error}
	tests := []struct {
		text string
		want []string
	}{
		{"", nil},
		{"[form]\nname = \"甲\"\nnumbr = 3\n", []string{"f.toml:3:1 没有“numbr”这一项，疑为“number”。"}},
		{"[form]\nnumber = \"三\"\n", []string{"f.toml:1:1 缺 name。", "f.toml:2:10 number 应是整数。"}},
		{"[form]\nname = \"甲\"\naxis = \"lines\"\n", []string{"f.toml:3:8 “axis”不能用在这里，应是 line | function"}},
		{"[form]\nname = \"甲\"\n[form.lines]\n3 = { name = \"乙\" }\n", []string{"f.toml:4:1 表式没有第 3 行"}},
		{"[form]\nname = \"甲\"\nidentities = [\"1 行 = 2 行\"]\n", []string{"f.toml:3:14 “1 行 = 2 行”不能用在这里"}},
		{"[[relation]]\nid = \"x\"\n", []string{"f.toml:1:1 缺 formula。"}},
		{"[[relation]]\nid = \"x\"\nformula = \"收入决算表.合计\"\n", []string{"f.toml:3:11 "}},
		{"[[relation]]\nid = \"x\"\nformula = \"收入决算表.合计 = （1\"\n", []string{"f.toml:3:11 "}},
		{"[form]\nname = “甲”\n", []string{"f.toml:2:8 "}},
		{"# " + gbk, []string{"f.toml:1:3 文件不是 UTF-8 编码"}},
	}
	for _, test := range tests {
		dir := tree(t, "juesuan.toml = forms = \"f.toml\"")
		write(t, filepath.Join(dir, "f.toml"), test.text)
		t.Chdir(dir)
		p := open(t, ".", rule)
		expectFindings(t, p.Findings, test.want...)
	}
	dir := tree(t, "juesuan.toml = forms = [\"no/*.toml\"]", "secret.toml = "+ownForm)
	t.Chdir(dir)
	expectFindings(t, open(t, ".", rule).Findings, "juesuan.toml:1:10 没有找到“no/*.toml”所指的文件。")

	symlink(t, filepath.Join(dir, "secret.toml"), filepath.Join(tree(t), "x"))
	inner := tree(t, "juesuan.toml = forms = [\"*.form.toml\"]")
	symlink(t, filepath.Join(dir, "secret.toml"), filepath.Join(inner, "a.form.toml"))
	t.Chdir(inner)
	p := open(t, ".", rule)
	expectFindings(t, p.Findings, "a.form.toml:1:1 符号链接指到了工程的文件夹之外，不读。")
	if len(p.Library.Forms) != len(form.Builtin().Forms) {
		t.Error("a form from outside the project was read")
	}

	// The rule obeys the configuration.
	dir = tree(t, "juesuan.toml = forms = [\"*.form.toml\"]\n[rules]\nJS021 = \"info\"\n[[overrides]]\nfiles = [\"b.form.toml\"]\nrules = { JS021 = \"off\" }\n",
		"a.form.toml = x", "b.form.toml = x")
	t.Chdir(dir)
	if f := open(t, ".", rule).Findings; len(f) == 0 || f[0].Severity != lint.Info || f[len(f)-1].File.Name != "a.form.toml" {
		t.Errorf("%d findings", len(f))
	}
	if p, _ := Open(".", nil); len(p.Findings) != 0 {
		t.Error("findings without their rule")
	}
}

func expectFindings(t *testing.T, got []lint.Diagnostic, want ...string) {
	t.Helper()
	var all []string
	for _, d := range got {
		p := d.File.Position(int(d.Span.Start))
		all = append(all, fmt.Sprintf("%s:%d:%d %s", d.File.Name, p.Line, p.Column, d.Message.In(lint.Chinese)))
		if en := d.Message.In(lint.English); en == "" || strings.Contains(en, "{") {
			t.Errorf("English: %q", en)
		}
	}
	ok := len(all) == len(want)
	for i := range want {
		ok = ok && strings.HasPrefix(all[i], want[i])
	}
	if !ok {
		t.Errorf("\n got %s\nwant %s", strings.Join(all, "\n     "), strings.Join(want, "\n     "))
	}
}

// Whole flow: levels by path, comments and references work in one checker.
func TestChecker(t *testing.T) {
	year := &lint.Rule{ID: "JS101", Name: "year", Title: lint.Text{Zh: "年度", En: "year"}, Severity: lint.Error, Run: func(p *lint.Pass) {
		at := int32(strings.Index(p.File.Text, "year"))
		p.Found(lint.Diagnostic{Span: source.Span{Start: at, End: at + 4}, Message: lint.Msg("年。", "year.")})
	}}
	rules := []*lint.Rule{year, {ID: "JS015", Severity: lint.Error}, {ID: "JS016", Severity: lint.Warning}, {ID: "JS017", Severity: lint.Warning}}
	dir := tree(t, "juesuan.toml = [[overrides]]\nfiles = [\"旧\"]\nrules = { JS101 = \"info\" }\n",
		"旧/a.juesuan.toml = [report]\nunit = \"甲\"\nyear = 2022\namount_unit = \"元\"\nprior = \"no.juesuan.toml\"\n",
		"b.juesuan.toml = [report]\nunit = \"甲\"\nyear = 2022 # juesuan:ignore JS101 原件如此\namount_unit = \"元\"\nprior = \"no.juesuan.toml\" # juesuan:ignore JS015 上年未编\n")
	p := open(t, dir, rules...)
	c := p.Checker()
	check := func(path string) *lint.Result {
		f, bad := Read(filepath.Join(dir, path), Limit)
		if bad != nil {
			t.Fatal(bad)
		}
		return c.Check(f)
	}
	r := check(filepath.Join("旧", "a.juesuan.toml"))
	if len(r.Diagnostics) != 2 || r.Diagnostics[0].Severity != lint.Info || r.Diagnostics[1].Rule.ID != "JS015" {
		t.Errorf("旧/a: %+v", r.Diagnostics)
	}
	r = check("b.juesuan.toml")
	if len(r.Diagnostics) != 0 || len(r.Suppressed) != 2 || r.Suppressed[1].Reason != "上年未编" {
		t.Errorf("b: %+v, %+v", r.Diagnostics, r.Suppressed)
	}
}

func TestExpand(t *testing.T) {
	dir := tree(t, "p/a/1.toml", "p/a/2.toml", "p/a/x/3.toml", "p/.h/4.toml", "p/node_modules/5.toml", "p/b/1.toml", "out/6.toml", "p/a/d.toml/7.toml")
	root := filepath.Join(dir, "p")
	p := open(t, root)
	symlink(t, "../out", filepath.Join(root, "link"))
	symlink(t, "a", filepath.Join(root, "alias"))
	symlink(t, "../a", filepath.Join(root, "a", "self"))
	for _, test := range []struct {
		from, pattern string
		want          []string
	}{
		{"", "a/*.toml", []string{"a/1.toml", "a/2.toml"}},
		{"", "*/1.toml", []string{"a/1.toml", "b/1.toml"}},
		{"", "**/*.toml", []string{"a/1.toml", "a/2.toml", "a/d.toml/7.toml", "a/x/3.toml", "b/1.toml"}},
		{"", "a/**", []string{"a/1.toml", "a/2.toml", "a/d.toml/7.toml", "a/self", "a/x/3.toml"}},
		{"", "a/1.toml", []string{"a/1.toml"}},
		{"", "a/no.toml", nil},
		{"", "a/x", nil},
		{"", "no/*.toml", nil},
		{"", ".h/*.toml", []string{".h/4.toml"}},
		{"", "alias/?.toml", []string{"alias/1.toml", "alias/2.toml"}},
		{"", "link/*.toml", nil},
		{"b", "../a/*.toml", []string{"a/1.toml", "a/2.toml"}},
		{"", "../out/*.toml", nil},
		{"", "../**/*.toml", nil},
		{"a", "../../p/b/*", []string{"b/1.toml"}},
	} {
		var got []string
		for _, path := range p.expand(filepath.Join(root, test.from), test.pattern) {
			rel, err := filepath.Rel(root, path)
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, filepath.ToSlash(rel))
		}
		expect(t, test.from+" "+test.pattern, got, test.want...)
	}
	if _, err := os.Stat(filepath.Join(root, "link", "6.toml")); err != nil {
		t.Errorf("the link out of the project leads nowhere: %v", err)
	}
}

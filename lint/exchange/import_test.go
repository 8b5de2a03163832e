package exchange_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/exchange"
	"github.com/juesuan/juesuan-lint/lint/project"
)

// inYuan is a table as an accountant copies it, in 元.
const inYuan = `示例市示例区档案馆2022年度部门决算

表5 一般公共预算财政拨款支出决算表

单位：元

| 科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出 |
|---|---|---|---|---|
|  | 合计 | 2,240,500.00 | 1,920,088.00 | 320,412.00 |
| 201 | 一般公共服务支出 | 2,120,456.00 | 1,800,044.00 | 320,412.00 |
| 20126 | 档案事务 | 2,120,456.00 | 1,800,044.00 | 320,412.00 |
| 2012604 | 档案馆 | 2,120,456.00 | 1,800,044.00 | 320,412.00 |
| 208 | 社会保障和就业支出 | 120,044.00 | 120,044.00 |  |
| 20805 | 行政事业单位养老支出 | 120,044.00 | 120,044.00 |  |
| 2080505 | 机关事业单位基本养老保险缴费支出 | 120,044.00 | 120,044.00 |  |
`

// What was in 元 becomes two reports: one in 元, and one in 万元 that names it as its source, rounded by hand here.
func TestYuanBecomesTwo(t *testing.T) {
	o := exchange.Import{Library: form.Builtin(), Edition: "wuhan", Year: 2022, Unit: report.WanYuan}
	got, err := o.Text("账.md", inYuan)
	if err != nil {
		t.Fatal(err)
	}
	if len(got.Reports) != 2 {
		t.Fatalf("%d reports, remarks %+v", len(got.Reports), got.Remarks)
	}
	yuan, wan := got.Reports[0], got.Reports[1]
	if yuan.Path != "示例市示例区档案馆-2022-元.juesuan.toml" || wan.Path != "示例市示例区档案馆-2022.juesuan.toml" {
		t.Errorf("they are called %s and %s", yuan.Path, wan.Path)
	}
	for _, c := range []struct {
		text string
		want []string
	}{
		{yuan.Text, []string{`amount_unit = "元"`, "2_120_456.00", "1_800_044.00", "320_412.00"}},
		{wan.Text, []string{`amount_unit = "万元"`, `source = "示例市示例区档案馆-2022-元.juesuan.toml"`, "224.05", "212.05", "180.00", "32.04", "12.00"}},
	} {
		for _, want := range c.want {
			if !strings.Contains(strings.ReplaceAll(c.text, "  ", " "), want) {
				t.Errorf("no %s in\n%s", want, c.text)
			}
		}
	}

	o.Path = "-" // has no file beside it
	if got, err = o.Text("账.md", inYuan); err != nil || len(got.Reports) != 1 || !strings.Contains(got.Reports[0].Text, "2_120_456.00") {
		t.Errorf("to the standard output: %+v, %v", got, err)
	}
	if got, err = o.Text("信.txt", "各位同事：请查收。\n"); err != nil || len(got.Reports) != 0 {
		t.Errorf("of a letter: %+v, %v", got, err)
	}
}

// Files are read as one document, in their order, and told of one by one.
func TestFiles(t *testing.T) {
	dir := t.TempDir()
	head, rows, _ := strings.Cut(inYuan, "单位：元")
	first, second := filepath.Join(dir, "封面.md"), filepath.Join(dir, "表.md")
	if err := errors.Join(os.WriteFile(first, []byte(head), 0o600), os.WriteFile(second, []byte("单位：元"+rows), 0o600)); err != nil {
		t.Fatal(err)
	}
	var read []string
	o := exchange.Import{Library: form.Builtin(), Edition: "wuhan", Year: 2022}
	got, err := o.Files(nil, []string{first, second}, func(file string) { read = append(read, filepath.Base(file)) })
	if err != nil || strings.Join(read, " ") != "封面.md 表.md" {
		t.Fatalf("read %s, %v", read, err)
	}
	if len(got.Reports) != 1 || !strings.Contains(got.Reports[0].Text, `unit = "示例市示例区档案馆"`) || !strings.Contains(got.Reports[0].Text, "2_240_500.00") {
		t.Errorf("%+v", got)
	}
}

// What cannot be taken is refused in words.
func TestRefused(t *testing.T) {
	dir := t.TempDir()
	noConverter := func(string) string { return filepath.Join(dir, "none") }
	for _, c := range []struct {
		name string
		o    exchange.Import
		file string
		want string
	}{
		{"edition", exchange.Import{Edition: "北京"}, "x.md", "版式只能是 shanghai、wuhan，不能是“北京”"},
		{"year", exchange.Import{Year: 22}, "x.md", "不能是 22"},
		{"a report", exchange.Import{}, filepath.Join(dir, "x.juesuan.toml"), "已经是一份报告"},
		{"no file", exchange.Import{}, filepath.Join(dir, "x.md"), "没有文件"},
		{"a folder", exchange.Import{}, dir, "是文件夹"},
		{"no juesuan-convert", exchange.Import{Getenv: noConverter}, "import_test.go", "没有做成"},
	} {
		c.o.Library = form.Builtin()
		_, err := c.o.Files(nil, []string{c.file}, nil)
		words, ok := exchange.Words(err)
		if !ok || !strings.Contains(words.In(lint.Chinese), c.want) || words.In(lint.English) == words.In(lint.Chinese) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

// Words speaks for the errors of the packages below too, however they are wrapped, and for no others.
func TestWords(t *testing.T) {
	if words, ok := exchange.Words(errors.Join(&convert.Error{Zh: "坏了", En: "damaged"})); !ok || words.In(lint.Chinese) != "坏了" || words.In(lint.English) != "damaged" {
		t.Errorf("%v %v", words, ok)
	}
	err := project.WriteFile(filepath.Join(t.TempDir(), "none", "x"), nil)
	if words, ok := exchange.Words(err); !ok || words.In(lint.Chinese) == "" {
		t.Errorf("%v: %v %v", err, words, ok)
	}
	if words, ok := exchange.Words(os.ErrClosed); ok {
		t.Errorf("%v", words)
	}
}

func TestFileName(t *testing.T) {
	for unit, want := range map[string]string{
		"示例市财政局":          "示例市财政局-2022.juesuan.toml",
		" 局（本级） ":         "局（本级）-2022.juesuan.toml",
		"../../etc\\x:*?": "..-..-etc-x----2022.juesuan.toml",
		"a\nb\x00c":       "a-b-c-2022.juesuan.toml",
	} {
		if got := exchange.FileName(unit, 2022); got != want {
			t.Errorf("%q: %s, want %s", unit, got, want)
		}
	}
	if got := exchange.FileName(strings.Repeat("局", 300), 2022); len(got) > 255 || !utf8.ValidString(got) {
		t.Errorf("%d bytes: %s", len(got), got)
	}
}

func TestFormatOf(t *testing.T) {
	for name, want := range map[string]string{"x.DOCX": "docx", "a/x.xlsx": "xlsx", "x.md": "md", "x.json": "json", "x.htm": "html", "docx": "html", "": "html"} {
		if got := exchange.FormatOf(name); got != want {
			t.Errorf("%q: %s, want %s", name, got, want)
		}
	}
}

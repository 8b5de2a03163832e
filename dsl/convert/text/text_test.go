package text_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/convert/text"
)

// show writes a document, a block on each line: [line] text, # for headings, cells between |, ^ covered.
func show(d *convert.Document) string {
	var b strings.Builder
	for _, k := range d.Blocks {
		if k.Table == nil {
			fmt.Fprintf(&b, "%d %s%s\n", k.At.Line, strings.Repeat("#", k.Level), k.Text)
			continue
		}
		for _, row := range k.Table.Rows {
			fmt.Fprintf(&b, "%d.%d.%d ", row.At.Line, row.At.Table, row.At.Row)
			for _, c := range row.Cells {
				if c.Covered {
					c.Text = "^"
				}
				b.WriteString("|" + strings.ReplaceAll(c.Text, "\n", "↵"))
			}
			b.WriteByte('\n')
		}
	}
	for _, m := range d.Remarks {
		fmt.Fprintf(&b, "%s: %s\n", m.Kind, m.Zh)
	}
	return b.String()
}

func TestRead(t *testing.T) {
	for _, c := range []struct{ what, file, text, want string }{
		{"paragraphs, headings, lists, rules", "a.md", "# 一\n\n甲\n乙\n\n- 丙\n1. 丁\n\n---\n#无\n",
			"1 #一\n3 甲\n4 乙\n6 丙\n7 1. 丁\n10 #无\n"},
		{"tabs", "a.md", "项目\t行次\n\t2\n\n\t缩进\n", "1.0.0 |项目|行次\n2.0.0 ||2\n4 缩进\n"},
		{"pipes", "a.md", "| 项目 | 金额 |\n| --- | ---: |\n| 甲\\|乙 | 1.00 |\n| 丙<br>丁 |\n",
			"1.0.0 |项目|金额\n3.0.0 |甲|乙|1.00\n4.0.0 |丙↵丁|\n"},
		{"emphasis, escapes, entities, links", "a.md", "1. **一般公共服务(类)**。2\\*3 &lt; [网址](http://a.b) \\{x\\} a_b `c`\n",
			"1 1. 一般公共服务(类)。2*3 < 网址 {x} a_b c\n"},
		{"boxes and paragraphs in a cell", "a.md", "类别\t1、甲 <input type=\"checkbox\" checked> 2、乙 <input type=\"checkbox\">\n原因\t<p>一。</p> <p>二。</p>\n",
			"1.0.0 |类别|1、甲 ☑ 2、乙 ☐\n2.0.0 |原因|一。↵ 二。\n"},
		{"a table of HTML in Markdown", "a.md", "前\n<table>\n<tr><td rowspan=2>甲<td>1\n<tr><td>2</table>\n后\n",
			"1 前\n3.0.0 |甲|1\n4.0.0 |^|2\n5 后\n"},
		{"comments, fences, pictures", "a.md", "<!-- 注\n释 -->甲\n```\n![图](a.png)乙\n",
			"2 甲\n4 乙\nleft-out: 图片没有取。\n"},
		{"plain text keeps its signs", "a.txt", "# 一\n**二**\n", "1 # 一\n2 **二**\n"},
		{"quoted cells", "a.tsv", "\"甲\"\"乙\"\"\"\t1\n", "1.0.0 |甲\"乙\"|1\n"},
		{"a page", "a.html", "<html><head><title>x</title><style>p{}</style></head><body><h1>题\n名</h1><p>甲<b>乙</b><br>丙</p>" +
			"<table><caption>表名</caption><thead><tr><th colspan=2>项目</th><th rowspan=2>合计</th></tr><tr><td>类<td>款</tr></thead><tr><td>201</td><td></td><td>1,000.00</td></tr></table>后",
			"1 #题 名\n2 甲乙\n2 丙\n2 表名\n0.1.1 |项目|^|合计\n0.1.2 |类|款|^\n0.1.3 |201||1,000.00\n2 后\n"},
		{"pictures of a page", "a.html", "甲<img src=x><svg><title>x</title><text>624.81</text></svg>乙", "1 甲乙\nleft-out: 图片没有取。\nleft-out: 图片没有取。\n"},
		{"UTF-16", "a.txt", "\xff\xfe\x32\x75\x09\x00\x31\x00", "1.0.0 |甲|1\n"},
		{"nothing", "a.md", "", ""},
	} {
		d, err := text.Read(c.file, []byte(c.text))
		if err != nil {
			t.Errorf("%s: %v", c.what, err)
			continue
		}
		if got := show(d); got != c.want {
			t.Errorf("%s gives\n%swant\n%s", c.what, got, c.want)
		}
	}
}

func TestNoUTF8(t *testing.T) {
	_, err := text.Read("a.txt", []byte("\xb5\xa5\xce\xbb")) // 单位 in GBK
	var e *convert.Error
	if !errors.As(err, &e) || !strings.Contains(e.Zh, "UTF-8") || e.En == "" {
		t.Errorf("%v", err)
	}
}

// A merged cell that claims a million columns costs no more than Limit.
func TestLimit(t *testing.T) {
	d, err := text.Read("a.html", []byte(strings.Repeat(`<table><tr><td colspan=1000 rowspan=60000>x</td></tr></table>`, 1000)))
	if err != nil {
		t.Fatal(err)
	}
	cells := 0
	for _, b := range d.Blocks {
		for _, r := range b.Table.Rows {
			cells += len(r.Cells)
		}
	}
	if cells > text.Limit || len(d.Remarks) == 0 {
		t.Errorf("%d cells, %d remarks", cells, len(d.Remarks))
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{"# 一\n甲\t1\n|a|b|\n|-|-|\n<table><tr><td colspan=9>x", "<!--", "<table", "[a](b", "\\", "```\n"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, ext := range text.Extensions() {
			d, err := text.Read("a"+ext, []byte(s))
			if err != nil {
				continue
			}
			for _, b := range d.Blocks {
				if b.Table == nil && strings.TrimSpace(b.Text) == "" {
					t.Errorf("an empty paragraph in %q", s)
				}
				if b.Table == nil {
					continue
				}
				for _, r := range b.Table.Rows {
					if len(r.Cells) != len(b.Table.Rows[0].Cells) {
						t.Errorf("rows of different lengths in %q", s)
					}
				}
			}
		}
	})
}

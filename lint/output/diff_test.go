package output

import (
	"crypto/sha256"
	"encoding/base64"
	"regexp"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/juesuan/juesuan-lint/dsl/diff"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

const diffReport = `[report]
unit = "某某局"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
"合计"  = ["=", "=", "="]
201     = ["一般公共服务支出", "=", "=", "="]
20103   = ["政府办公厅（室）及相关机构事务", "=", "=", "="]
2010301 = ["行政运行", 100.00, 60.00, 40.00]
2010302 = ["一般行政管理事务", 5.00, "", 5.00]

[[section]]
title = "一、支出"
text = "第一段。\n主要原因是疫情原因。"

[[term]]
name = "项目支出"
text = "指专项支出。"
`

func compared(t *testing.T, lang lint.Lang, old, now string) *Diff {
	t.Helper()
	c := &lint.Checker{Library: form.Builtin()}
	return &Diff{
		Lang: lang, OldName: "旧.juesuan.toml", NewName: "新.juesuan.toml",
		Changes: diff.Reports(c.Check(source.New("旧", old)).Eval, c.Check(source.New("新", now)).Eval),
	}
}

func changedReport(pairs ...string) string { return strings.NewReplacer(pairs...).Replace(diffReport) }

// 60.00 becomes 61.00: three totals follow; 100.00 is not 61 + 40 any more.
var diffChanges = []string{"100.00, 60.00", "100.00, 61.00", "疫情原因", "受疫情影响", "[[term]]\nname = \"项目支出\"\ntext = \"指专项支出。\"\n", ""}

func TestDiffText(t *testing.T) {
	const want = `旧  旧.juesuan.toml
新  新.juesuan.toml

金额：4 处（万元）
表3.2010301.基本支出（行政运行）  60.00 → 61.00  多 1.00
  随之变动 3 处：
    表3.合计.基本支出  60.00 → 61.00  多 1.00  （程序算出）
    表3.201.基本支出（一般公共服务支出）  60.00 → 61.00  多 1.00  （程序算出）
    表3.20103.基本支出（政府办公厅（室）及相关机构事务）  60.00 → 61.00  多 1.00  （程序算出）

勾稽关系：1 条
成立 → 不符  表3.2010301.本年支出合计  2010301 1 栏 = (2+3+4+5+6) 栏  左边 100.00，右边 101.00，差 1.00

文字：1 节
正文.「一、支出」
  第2段  主要原因是{+受+}疫情[-原因-]{+影响+}。

名词解释：1 条
删去  名词解释.「项目支出」
  名称  [-项目支出-]
  第1段  [-指专项支出。-]

其他
不符的勾稽关系：0 条 → 1 条。
`
	d := compared(t, lint.Chinese, diffReport, changedReport(diffChanges...))
	if got := string(DiffText([]*Diff{d}, false)); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	colored := string(DiffText([]*Diff{d}, true))
	if plain := regexp.MustCompile("\x1b\\[[0-9;]*m").ReplaceAllString(colored, ""); plain == colored || strings.ContainsAny(plain, "{}") {
		t.Errorf("%q", colored)
	}
	english := string(DiffText([]*Diff{compared(t, lint.English, diffReport, changedReport(diffChanges...))}, false))
	for _, s := range []string{"Amounts: 4 (万元)", "3 followed:", "holds → violated", "1.00 more", "removed  名词解释.「项目支出」", "Violated identities: 0 → 1."} {
		if !strings.Contains(english, s) {
			t.Errorf("no %q in\n%s", s, english)
		}
	}
}

func TestDiffOneLine(t *testing.T) {
	for _, c := range []struct{ old, now, want string }{
		{diffReport, diffReport, "两份文件完全相同。"},
		{diffReport, strings.ReplaceAll(diffReport, " = ", "  =  "), "只有空格、空行不同，内容相同。"},
	} {
		got := string(DiffText([]*Diff{compared(t, lint.Chinese, c.old, c.now)}, false))
		if want := "旧  旧.juesuan.toml\n新  新.juesuan.toml\n" + c.want + "\n"; got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	for _, d := range []*Diff{{NewName: "a"}, {OldName: "a"}} {
		if d.Same() || strings.Count(string(DiffText([]*Diff{d}, false)), "\n") != 3 {
			t.Errorf("%s", DiffText([]*Diff{d}, false))
		}
	}
}

// Whatever stands in a report is text in every format.
func TestDiffHarmless(t *testing.T) {
	evil := `<script>alert(1)</script>&"'~~**|` + "\x1b[31m\u202e"
	d := compared(t, lint.Chinese, diffReport, changedReport("疫情原因", `\u001b[31m\u202e<script>alert(1)</script>&\"'~~**|`, "某某局", "<b>局"))
	d.NewName = evil
	list := []*Diff{d}
	page := string(DiffHTML(list, lint.Chinese))
	if strings.Contains(page, "<script") || strings.Contains(page, "<b>") || !strings.Contains(page, "&lt;script") {
		t.Error(page)
	}
	for _, text := range []string{string(DiffText(list, false)), string(DiffMarkdown(list, lint.Chinese)), page} {
		if strings.ContainsAny(text, "\x1b\u202e") && text != page || strings.Contains(text, "\x1b") {
			t.Errorf("%q", text)
		}
	}
	if md := string(DiffMarkdown(list, lint.Chinese)); strings.Contains(md, "<script") && !strings.Contains(md, `\<script`) {
		t.Error(md)
	}
}

func TestDiffPage(t *testing.T) {
	sum := sha256.Sum256([]byte(diffStyleSheet))
	if want := "sha256-" + base64.StdEncoding.EncodeToString(sum[:]); diffStyleHash != want {
		t.Errorf("the hash of the style sheet is %s", want)
	}
	page := string(DiffHTML([]*Diff{compared(t, lint.Chinese, diffReport, changedReport(diffChanges...))}, lint.Chinese))
	for _, s := range []string{"<ins>受</ins>", "<del>原因</del>", `<span class="worse">成立 → 不符  </span>`, "default-src 'none'"} {
		if !strings.Contains(page, s) {
			t.Errorf("no %q", s)
		}
	}
	if strings.Contains(page, "http") && !strings.Contains(page, "http-equiv") || strings.Contains(page, "src=") || strings.Contains(page, "href") {
		t.Error("the page names another file")
	}
}

func TestDiffJSON(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile("schema/diff-v1.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	all := []*Diff{
		compared(t, lint.Chinese, diffReport, changedReport(append([]string{"2010302", "2010399", "一般行政管理事务", "其他"}, diffChanges...)...)),
		compared(t, lint.Chinese, diffReport, diffReport),
		compared(t, lint.English, diffReport, changedReport("2010302 = [\"一般行政管理事务\", 5.00, \"\", 5.00]\n", "", "[[section]]", "[[performance]]\nscope = \"整体\"\nexecuted = 1.00\n\n[[section]]")),
		{OldName: "a"}, {NewName: "b"},
	}
	for _, list := range [][]*Diff{all, nil} {
		text := string(DiffJSON(list))
		v, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
		if err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		if err := schema.Validate(v); err != nil {
			t.Errorf("%v\n%s", err, text)
		}
	}
}

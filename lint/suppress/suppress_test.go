package suppress

import (
	"fmt"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// everyLine finds something at the first sign of every line that is no comment.
func everyLine(p *lint.Pass) {
	for n := 1; n <= p.File.Lines(); n++ {
		line := p.File.Line(n)
		text := strings.TrimLeft(strings.TrimPrefix(p.File.Slice(line), "\uFEFF"), " \t")
		if text == "" || text[0] == '#' {
			continue
		}
		start := line.End - int32(len(text))
		p.Found(lint.Diagnostic{Span: source.Span{Start: start, End: start + 1}, Message: lint.Msg("有误。", "wrong.")})
	}
}

// where finds something wherever the word stands.
func where(word string) func(*lint.Pass) {
	return func(p *lint.Pass) {
		for at := 0; ; at += len(word) {
			n := strings.Index(p.File.Text[at:], word)
			if n < 0 {
				return
			}
			at += n
			p.Found(lint.Diagnostic{Span: source.Span{Start: int32(at), End: int32(at + len(word))}, Message: lint.Msg("有误。", "wrong.")})
		}
	}
}

func rule(id, name, zh string, run func(*lint.Pass)) *lint.Rule {
	return &lint.Rule{ID: id, Name: name, Title: lint.Text{Zh: zh, En: name}, Severity: lint.Warning, Run: run}
}

var (
	noRun   = func(*lint.Pass) {}
	unused  = rule("JS016", "unused-suppression", "忽略没有用到", nil)
	without = rule("JS017", "suppression-without-reason", "忽略没有写理由", nil)
)

var library = form.Builtin()

func check(text string, rules ...*lint.Rule) *lint.Result {
	c := &lint.Checker{Rules: rules, Library: library, Suppress: Apply}
	return c.Check(source.New("test.juesuan.toml", text))
}

const sample = `# 抬头
# juesuan:ignore JS201 甲
# 别的话

[report] # juesuan:ignore JS201 乙
unit = "示例中心"
year = 2022 # juesuan:ignore 行有误 丙
amount_unit = "万元"
units = [ # juesuan:ignore line-wrong 丁
  "示例中心",
]
aliases = [
  # juesuan:ignore JS201 戊
  # juesuan:ignore JS202 戊二
  "中心",
  "示例", # juesuan:ignore JS201 己
  "例",
  # juesuan:ignore JS201 后面没有
]

# juesuan:ignore JS201 庚
[table.3]
form = "支出决算表"
note = """
一
二
"""   # juesuan:ignore JS201 辛

[table.3.rows]
# juesuan:ignore JS201 壬

"合计" = [
  1,
  2,
]
201 = ["一", 1]

[table.5] # juesuan:ignore JS201 表头
form = "一般公共预算财政拨款支出决算表"

# juesuan:ignore JS201 癸
[[section]]
title = "一"
text = "文"

[[section.item]]
text = "项"

[[section]]
title = "二"

# juesuan:ignore JS201 项一
[[section.item]]
text = "一"

[[section.item]]
text = "二"

[[performance]]
indicators = [
  ["甲",
   "乙", # juesuan:ignore JS201 元素内
   1], # juesuan:ignore JS201 元素
  ["丙", 1], ["丁", # juesuan:ignore JS201 两个
   2],
  # juesuan:ignore JS201 下一个
  ["戊",
   3],
  ["己", 4],
]
# juesuan:ignore JS201 文件尾
`

// lines says which lines a reason hides, as 3-5 7.
func lines(r *lint.Result, rule string) map[string]string {
	numbers := map[string][]int{}
	for _, d := range r.Suppressed {
		if d.Rule.ID == rule {
			numbers[d.Reason] = append(numbers[d.Reason], r.File.Position(int(d.Span.Start)).Line)
		}
	}
	out := map[string]string{}
	for reason, list := range numbers {
		var parts []string
		for i := 0; i < len(list); {
			j := i
			for j+1 < len(list) && list[j+1] == list[j]+1 {
				j++
			}
			if i == j {
				parts = append(parts, fmt.Sprint(list[i]))
			} else {
				parts = append(parts, fmt.Sprintf("%d-%d", list[i], list[j]))
			}
			i = j + 1
		}
		out[reason] = strings.Join(parts, " ")
	}
	return out
}

func TestScopes(t *testing.T) {
	js201, js202 := rule("JS201", "line-wrong", "行有误", everyLine), rule("JS202", "other", "别的", everyLine)
	r := check(sample, js201, js202)
	if len(r.Tree.Errors) > 0 {
		t.Fatalf("the sample is no TOML: %v", r.Tree.Errors[0])
	}
	want := map[string]string{
		"甲":   "6 8 12 17 19", // [report] and what lies in it, less what narrower comments answer
		"乙":   "5",
		"丙":   "7",
		"丁":   "9-11",
		"戊":   "15",
		"己":   "16",
		"庚":   "22-23 29 36",
		"辛":   "24-27",
		"壬":   "32-35",
		"表头":  "38",
		"癸":   "42-44 46-47",
		"项一":  "53-54",
		"元素内": "62",
		"元素":  "61 63",
		"两个":  "64-65",
		"下一个": "67-68",
	}
	got := lines(r, "JS201")
	for reason, w := range want {
		if got[reason] != w {
			t.Errorf("%s hides lines %q, want %q", reason, got[reason], w)
		}
		delete(got, reason)
	}
	for reason, g := range got {
		t.Errorf("%s hides lines %q, want none", reason, g)
	}
	if got := lines(r, "JS202"); len(got) != 1 || got["戊二"] != "15" {
		t.Errorf("JS202 hidden: %v", got)
	}
	numbered := strings.Split(sample, "\n")
	for _, d := range r.Suppressed {
		if line := numbered[r.File.Position(int(d.Comment.Start)).Line-1]; !strings.Contains(line, d.Reason) {
			t.Errorf("the comment of %s is said to be in %q", d.Reason, line)
		}
	}
	if n := len(r.Diagnostics) + len(r.Suppressed); n != 2*48 {
		t.Errorf("%d findings in all: some were lost", n)
	}
}

const head = "[report]\nunit = \"示例中心\"\nyear = 2022\namount_unit = \"万元\"\n"

// All ways to write the comment, on the line of the year.
func TestSpelling(t *testing.T) {
	tests := []struct{ comment, reason string }{
		{"# juesuan:ignore JS201 区财政批复口径", "区财政批复口径"},
		{"#juesuan:ignore JS201 口径", "口径"},
		{"## juesuan:ignore JS201 口径", "口径"},
		{"# juesuan：ignore JS201 口径", "口径"},
		{"#　juesuan ： ignore　JS201　口径  ", "口径"},
		{"# juesuan:IGNORE js201 口径", "口径"},
		{"# juesuan:ignore ＪＳ２０１ 口径", "口径"},
		{"# juesuan:ignore JS201：口径，见 JS101", "口径，见 JS101"},
		{"# juesuan:ignore：JS201，口径", "口径"},
		{"# juesuan:ignore JS202 JS201 口径", "口径"},
		{"# juesuan:ignore JS202,JS201 口径", "口径"},
		{"# juesuan:ignore JS202、JS201、口径", "口径"},
		{"# juesuan:ignore year-wrong 口径", "口径"},
		{"# juesuan:ignore 年度、年份不符 口径", "口径"},
		{"# juesuan:ignore 年度、年份不符 年度、年份不符是原件如此", "年度、年份不符是原件如此"},
		{"# juesuan:ignore JS201 year-wrong in the original", "year-wrong in the original"},
		{"# juesuan:ignore JS2 口径", "口径"},
		{"# juesuan:ignore JS2xx 口径", "口径"},
		{"# juesuan:ignore JS201「2022」 口径", "口径"},
	}
	for _, test := range tests {
		text := strings.Replace(head, "2022\n", "2022 "+test.comment+"\n", 1)
		if strings.Contains(test.comment, "「") {
			text = strings.Replace(head, "year = 2022\n", "year = 2022\ntitle = \"x2022\"  "+test.comment+"\n", 1)
		}
		r := check(text, rule("JS201", "year-wrong", "年度、年份不符", where("2022")), rule("JS202", "other", "别的", noRun))
		if len(r.Suppressed) == 0 {
			t.Errorf("%s hides nothing", test.comment)
			continue
		}
		if got := r.Suppressed[0].Reason; got != test.reason {
			t.Errorf("%s: reason %q, want %q", test.comment, got, test.reason)
		}
	}
	for _, prose := range []string{
		"# 见 juesuan:ignore JS201", "# juesuan ignore JS201", "# juesuan:", "# juesuan: 见说明", "#", "# juesuans:ignore JS201 x",
		"# juesuan:https://example.org",
	} {
		r := check(strings.Replace(head, "2022\n", "2022 "+prose+"\n", 1), rule("JS201", "year-wrong", "年度", where("2022 ")), unused, without)
		if len(r.Suppressed) != 0 || len(r.Diagnostics) != 1 {
			t.Errorf("%s is only prose: %d hidden, %d left", prose, len(r.Suppressed), len(r.Diagnostics))
		}
	}
}

func TestFileWide(t *testing.T) {
	year := rule("JS201", "year-wrong", "年度", where("2022"))
	for _, before := range []string{"", "\uFEFF", "# 抬头\n\n", "\r\n"} {
		r := check(before+"# juesuan:ignore-file JS201 全文如此\r\n"+head, year, unused)
		if len(r.Suppressed) != 1 || len(r.Diagnostics) != 0 {
			t.Errorf("after %q: %d hidden, %d left", before, len(r.Suppressed), len(r.Diagnostics))
		}
	}
	r := check(head+"# juesuan:ignore-file JS201 全文如此\n", year, unused)
	if len(r.Suppressed) != 0 || len(r.Diagnostics) != 2 || r.Diagnostics[1].Rule != unused {
		t.Error("ignore-file counts behind the head")
	}
}

// The narrowest comment gives the reason, and the wider ones still count as used.
func TestNarrowest(t *testing.T) {
	r := check("# juesuan:ignore-file JS201 宽\n# juesuan:ignore JS201 中\n[report]\nunit = \"示例中心\"\nyear = 2022 # juesuan:ignore JS201 窄\namount_unit = \"万元\"\n",
		rule("JS201", "year-wrong", "年度", where("2022")), unused, without)
	if len(r.Suppressed) != 1 || r.Suppressed[0].Reason != "窄" || len(r.Diagnostics) != 0 {
		t.Errorf("%d hidden, %d left", len(r.Suppressed), len(r.Diagnostics))
	}
}

const section = `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

# juesuan:ignore JS5xx「%s」 原件如此
[[section]]
title = "一、支出错"
text = """
支出合计 {624.81 = 表3.合计.1栏} 万元，\
其中“基本”支出错。共{{错}}。
无错。
"""

[[section.item]]
text = "项目支出\u9519。另错"
`

func TestFragment(t *testing.T) {
	tests := []struct {
		fragment string
		hidden   string // line:column of the findings hidden
	}{
		{"其中“基本”支出错", "11:9"},
		{"其中「基本」支出错", "11:9"},
		{"支出合计 {624.81 = 表3.合计.1栏} 万元，其中", ""},
		{"624.81 万元，其中“基本”支出错", "11:9"},
		{"共{错}", "11:14"},
		{"共{{错}}", "11:14"},
		{"无错", "12:2"},
		{"支出错", "8:14 11:9 16:13"},
		{"另错", "16:21"},
		{"没有这句", ""},
	}
	wrong := func(p *lint.Pass) {
		where("错")(p)
		where(`\u9519`)(p)
	}
	for _, test := range tests {
		r := check(fmt.Sprintf(section, test.fragment), rule("JS501", "text", "文字", wrong))
		var hidden []string
		for _, d := range r.Suppressed {
			p := r.File.Position(int(d.Span.Start))
			hidden = append(hidden, fmt.Sprintf("%d:%d", p.Line, p.Column))
		}
		if got := strings.Join(hidden, " "); got != test.hidden {
			t.Errorf("%s hides %q, want %q", test.fragment, got, test.hidden)
		}
	}
}

// Findings that must stay: of other files, of the syntax, of the comments themselves.
func TestNotHidden(t *testing.T) {
	elsewhere := source.New("other.part.juesuan.toml", "x")
	far := rule("JS201", "far", "别处", func(p *lint.Pass) {
		p.Found(lint.Diagnostic{File: elsewhere, Span: source.Span{Start: 0, End: 1}})
	})
	syntax := rule("JS001", "syntax", "语法", where("2022"))
	r := check("# juesuan:ignore-file JS001 JS201 JS016 JS017 都不看\n"+head, far, syntax, unused, without)
	if len(r.Suppressed) != 0 {
		t.Errorf("%s was hidden", r.Suppressed[0].Rule.ID)
	}
	if len(r.Diagnostics) != 3 {
		t.Errorf("%d findings, want the two and one about the comment", len(r.Diagnostics))
	}
}

package output

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// show is what a format makes of results.
func show(f Format, results ...*lint.Result) string {
	var b strings.Builder
	s := NewStream(&b, f, 1)
	for i, r := range results {
		c := s.Chunk()
		s.Render(c, r)
		c.Tally.Checked = 1
		s.Put(i, c)
	}
	s.Close()
	return b.String()
}

// The layout, counted out by hand: in line 4, 12 columns stand before the name, which takes 16 (8
// characters), its quote and comma 3, and two amounts 8 each: 47 columns, 39 characters, stand before
// 214.87.
const wantText = `samples/x.juesuan.toml:4:40 错误 JS103 表3 一般公共服务支出（201）项目支出 214.87 万元，下级相加 223.87。
 4 | 201     = ["一般公共服务支出", 567.46, 352.59, 214.87]
   |                                                ^^^^^^
   = 印为 214.87，应为 223.87，少 9.00 万元
   = 所据：
       +  36.09  表3 事业运行（2010350）项目支出  5:36
       + 187.78  表3.2010399.项目支出  6:37
       -   未知  表5.201.项目支出  y.juesuan.toml:2:1
                 单位性质  1:1
   = 疑 178.78 误录为 187.78（数字颠倒），改回后即平。
   = 依据：政府收支分类科目的层级
   = 可选修复：改为 223.87

samples/x.juesuan.toml:6:13 核实 JS406 名称写法不同。
 6 | 2010399 = ["其他政府办公厅支出", 187.78, "", 187.78]
   |             ^^^^^^^^^^^^^^^^^^
   = 可自动修复：改括号

已检查 1 个文件：错误 1，核实 1，提示 0。可自动修复 1 处，可选修复 1 处。已作核实说明 2 处，不再显示。
`

func TestText(t *testing.T) {
	if got := show(&Text{}, fixture(t)); got != wantText {
		t.Errorf("got\n%s\nwant\n%s", got, wantText)
	}
}

const wantEnglish = `samples/x.juesuan.toml:4:40 error JS103 table 3, 201: 214.87 万元, the codes below add up to 223.87.
 4 | 201     = ["一般公共服务支出", 567.46, 352.59, 214.87]
   |                                                ^^^^^^
   = stated 214.87, should be 223.87 万元, 9.00 less
   = based on:
       +   36.09  table 3, 2010350 事业运行, 项目支出  5:36
       +  187.78  表3.2010399.项目支出  6:37
       - unknown  表5.201.项目支出  y.juesuan.toml:2:1
                  kind of unit  1:1
   = 178.78 was probably entered as 187.78 (digits swapped).
   = basis: levels of the classification
   = fix to choose: change to 223.87

samples/x.juesuan.toml:6:13 warning JS406 The name is written otherwise.
 6 | 2010399 = ["其他政府办公厅支出", 187.78, "", 187.78]
   |             ^^^^^^^^^^^^^^^^^^
   = can be fixed: change the brackets

1 file checked: 1 error, 1 warning, 0 info. 1 can be fixed automatically, 1 by choosing a change. 2 answered in the files and not shown.
`

func TestTextInEnglish(t *testing.T) {
	if got := show(&Text{Lang: lint.English}, fixture(t)); got != wantEnglish {
		t.Errorf("got\n%s\nwant\n%s", got, wantEnglish)
	}
}

// With the escapes taken out, colour changes nothing; and it is there.
func TestColor(t *testing.T) {
	got := show(&Text{Color: true}, fixture(t))
	for _, want := range []string{"\x1b[1msamples/x.juesuan.toml:4:40\x1b[0m", "\x1b[31m错误\x1b[0m", "\x1b[33m核实\x1b[0m", "\x1b[31m^^^^^^\x1b[0m"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%q", want, got)
		}
	}
	for _, style := range []string{"0", "1", "2", "31", "33"} {
		got = strings.ReplaceAll(got, "\x1b["+style+"m", "")
	}
	if got != wantText {
		t.Errorf("got\n%s\nwant\n%s", got, wantText)
	}
}

func TestTextNothingFound(t *testing.T) {
	clean := &lint.Result{File: source.New("a", "")}
	if got, want := show(&Text{}, clean, clean), "已检查 2 个文件，未发现问题。\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if got, want := show(&Text{Lang: lint.English}, clean), "1 file checked, nothing found.\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// A file must not be able to steer the terminal, by its text, its name or its words.
func TestTextIsHarmless(t *testing.T) {
	const evil = "\x1b]0;title\x07\x9b31m\u009b31m\r\u202E\u2066\b\n"
	f := source.New("a"+evil, "x = \""+evil+"\"")
	d := lint.Diagnostic{
		Rule: &lint.Rule{ID: "JS001"}, Severity: lint.Error, File: f, Span: source.Span{Start: 4, End: 9}, Address: evil,
		Message: lint.Msg("{0}", "", evil), Basis: lint.Text{Zh: evil}, Fixes: []lint.Fix{{Title: lint.Text{Zh: evil}}},
		Related:  []lint.Related{{Address: evil, File: f}, {Label: lint.Text{Zh: evil}, File: source.New(evil, "")}},
		Suspects: []lint.Suspect{{Clause: lint.Msg("{0}", "", evil)}},
	}
	rounding := d
	rounding.Rule = &lint.Rule{ID: "JS107", Name: "rounding"}
	result := &lint.Result{File: f, Diagnostics: []lint.Diagnostic{d, rounding}}
	got := show(&Text{Stats: true}, result)
	if strings.ContainsAny(got, "\x1b\x07\r\b\u009b\u202E\u2066") || !utf8.ValidString(got) {
		t.Errorf("%q", got)
	}
	// header, row, underline, two lines of sources under their heading, suspect, basis, fix, empty;
	// header of the residues, empty; the line of --stats, empty; summary.
	if n := strings.Count(got, "\n"); n != 3+3+3+1+2+2+1 {
		t.Errorf("%d lines:\n%s", n, got)
	}
}

// More than eight figures: those of zero give way, and what is left out is counted.
func TestTextManySources(t *testing.T) {
	r := fixture(t)
	d := &r.Diagnostics[0]
	o := d.Related[0]
	d.Related = nil
	for i := range 12 {
		o.Value = money(t, []string{"0.00", "1,000.00"[:1] + "000.00", "2.00"}[i%3])
		o.Role = []string{"operand", "subtrahend", "target"}[i%3]
		d.Related = append(d.Related, o)
	}
	got := show(&Text{}, r)
	line := "       - 1,000.00  表3 事业运行（2010350）项目支出  5:36\n       =     2.00  表3 事业运行（2010350）项目支出  5:36\n"
	if want := "   = 所据：\n" + strings.Repeat(line, 4) + "       另有 4 项\n"; !strings.Contains(got, want) {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if strings.Contains(got, " 0.00  ") {
		t.Errorf("zeros are shown:\n%s", got)
	}
}

// Rounding residues come to one line a report, with the largest as the example.
func TestTextFoldsRounding(t *testing.T) {
	const text = `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.6]
form = "基本支出表"

[table.6.rows]
302   = ["商品和服务支出", 171.07]
30201 = ["办公费", 171.09]
`
	rule := &lint.Rule{ID: "JS107", Name: "rounding", Severity: lint.Info, Run: func(p *lint.Pass) {
		for i, difference := range []string{"0.01", "-0.02", "0.01"} {
			at := spanOf(t, text, []string{"171.09", "171.07", "2022"}[i])
			p.Found(lint.Diagnostic{
				Span: at, Address: "表6", HasAmounts: true, Stated: money(t, "171.07"), Expected: money(t, "171.09"), Difference: money(t, difference),
			})
		}
	}}
	checker := &lint.Checker{Rules: []*lint.Rule{rule}, Library: form.Builtin()}
	r := checker.Check(source.New("r.juesuan.toml", text))
	if r.Report.AmountUnit != report.WanYuan || len(r.Diagnostics) != 3 {
		t.Fatalf("%+v", r.Diagnostics)
	}
	const want = `r.juesuan.toml:11:21 提示 JS107 尾差 3 处，最大 0.02 万元（表6 商品和服务支出（302） 171.07，分项相加 171.09），属元转万元四舍五入，可不改。

已检查 1 个文件：错误 0，核实 0，提示 1。
`
	if got := show(&Text{}, r); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if got := strings.Count(show(&JSON{}, r), `"rule":"JS107"`); got != 3 {
		t.Errorf("JSON tells %d of 3", got)
	}
}

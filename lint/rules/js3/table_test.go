package js3

import (
	"fmt"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
)

// head stands before the samples of TestFindings; it has six lines.
const head = `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

`

const table1 = "[table.1]\nform = \"收入支出决算总表\"\nNOTE\n[table.1.rows]\n1 = [82.00]\n29 = [10.00]\n30 = [92.00]\n31 = [92.00]\n"

func noted(note string) string { return strings.Replace(table1, "NOTE", "note = "+note, 1) }

// TestFindings runs the rules over small reports. want are all findings: line:column, level, rule,
// what the span holds and the message; fixed is the text that the fixes of the first finding with any
// put in the place of what they replace.
func TestFindings(t *testing.T) {
	for _, test := range []struct {
		name, text, want string
		fixed            []string
	}{
		{
			name:  "a name behind escapes and joined lines",
			text:  "[[section]]\ntext = \"\"\"\n\\u3000一、\\t支出 \\\n   {82.00 = 表1.本年支\\\n出合汁}。\"\"\"\n" + noted(`""`),
			want:  "10:16 error JS302 本年支\\\n出合汁 表1 没有“本年支出合汁”这一行，疑为“本年支出合计”。\n",
			fixed: []string{"本年支出合计"},
		}, {
			name: "every place that a formula stands in",
			text: "[figures]\n\"甲\" = \"= 数据.乙\"\n" +
				"[[adjustment]]\nfor = \"上年\"\ncell = \"表3.合计.\"\namount = \"= 1 +\"\nreason = \"x\"\n" +
				"[[relation]]\nformula = \"1 = 2 = 3\"\nwhen = \"数据.丙 ≥ 1\"\n" +
				"[[chart]]\nseries = [{ name = \"a\", formula = \"占比(1)\" }]\n" +
				"[[performance]]\nscope = \"整体\"\nexecuted = \"= 绩效.数目.甲\"\n",
			want: "8:13 error JS302 乙 [figures] 里没有“乙”。\n" +
				"11:14 error JS301 . 公式有误：“.”这里漏了名称。\n" +
				"12:15 error JS301 + 公式有误：“+”旁边漏了数或名称。\n" +
				"15:18 error JS301 = 公式有误：多了“=”：一条公式最多一个等号，单元格和花括号里的算式不写等号。\n" +
				"16:12 error JS302 丙 [figures] 里没有“丙”。\n" +
				"18:36 error JS301 占比(1) 公式有误：占比要写两项：占比(部分, 总数)。\n" +
				"21:18 error JS302 数目 自评表里没有“数目”。\n",
		}, {
			name: "lines without their table",
			text: "[[relation]]\nformula = \"27 行 = (1+2) 行\"\n[[section]]\ntext = \"{1.00 = 27 行}\"\n",
			want: "8:12 error JS301 27 行 “27 行”没有说是哪张表；同一张表的等式写在 note 里，别处写成 表1.27行。\n" +
				"8:19 error JS301 (1+2) 行 “(1+2) 行”没有说是哪张表；同一张表的等式写在 note 里，别处写成 表1.27行。\n" +
				"10:17 error JS301 27 行 “27 行”没有说是哪张表，应写成 表1.27行 这样。\n",
		}, {
			name: "names that mean too much or too little",
			text: "[[section]]\ntext = \"{1 = 表1.总计}{1 = 表3.合计}{1 = 表3.合计.基本支出.1栏}{1 = 表3.合计.基本指出}{1 = 本表.合计}{1 = 表3}\"\n" +
				noted(`""`) + "[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n2010350 = [\"=\", 1.00]\n",
			want: "8:17 error JS302 总计 表1 有几行都叫“总计”，应写明是哪一行。\n" +
				"8:28 error JS302 合计 表3 的“合计”有几栏，应写明哪一栏（本年支出合计、基本支出、项目支出、上缴上级支出、经营支出、对附属单位补助支出）。\n" +
				"8:47 error JS302 1栏 “1栏”多余，前面已经是一个数。\n" +
				"8:61 error JS302 基本指出 表3 没有“基本指出”这一栏，疑为“基本支出”。\n" +
				"8:71 error JS302 本表 “本表”只能写在表里。\n" +
				"8:82 error JS302 表3 “表3”后面应写明哪一行、哪一栏。\n",
			fixed: []string{"「收入.总计」", "「支出.总计」"},
		}, {
			name: "tables that are still to come, and one that never will",
			text: "[[section]]\ntext = \"{1 = 表5.合计.1栏}{1 = 支出决算表.合计.1栏}{1 = 表12.合计.1栏}{1 = 支出结算表.合计.1栏}\"\n",
			want: "8:14 info JS302 表5 报告里没有表 5。\n" +
				"8:28 info JS302 支出决算表 报告里没有支出决算表。\n" +
				"8:45 error JS302 表12 报告里没有表 12。\n" +
				"8:60 error JS302 支出结算表 没有“支出结算表”这张表，疑为“支出决算表”。\n",
			fixed: []string{"支出决算表"},
		}, {
			name:  "a table that is still to come is not one that is there",
			text:  "[table.1]\nform = \"收入支出决算总表\"\n[table.1.rows]\n1 = [1.00]\n[[section]]\ntext = \"{1.00 = 表3.合计.1栏}{1.00 = 收入支出结算总表.1行}\"\n",
			want:  "12:17 info JS302 表3 报告里没有表 3。\n12:34 error JS302 收入支出结算总表 没有“收入支出结算总表”这张表，疑为“收入支出决算总表”。\n",
			fixed: []string{"收入支出决算总表"},
		}, {
			name: "tables of which nothing or not all is known: other rules say why",
			text: "[[section]]\ntext = \"{1 = 表3.201.1栏}{1 = 表5.201.1栏}{1 = 表2.201.1栏}{1 = 表9.201.1栏}{1 = 表2.别的.1栏}\"\n" +
				"[table.2]\nform = \"收入决算表\"\nwithheld = \"依法不予公开\"\n[table.3]\nfrom = \"支出决算表\"\n[table.5]\nform = \"一般公共预算财政拨款支出决算表\"\n[table.5.row]\n201 = [1.00]\n" +
				"[table.9]\nform = \"国有资本经营预算财政拨款支出决算表\"\n",
			want: "8:62 error JS302 201 表9 没有“201”这一行。\n8:77 error JS302 别的 表2 没有“别的”这一行。\n",
		}, {
			name: "what only a list of items may name",
			text: "[[section]]\ntext = \"{列举 表6.人员经费}{列举 表6.人员费用}{1 = 表6.人员经费}\"\n[table.6]\nform = \"基本支出表\"\n[table.6.rows]\n30101 = [1.00]\n",
			want: "8:28 error JS302 人员费用 表6 没有“人员费用”这一行。\n" +
				"8:41 error JS302 人员经费 表6 没有“人员经费”这一行，疑为“人员经费合计”。\n",
		}, {
			name: "last year with a prior",
			text: "[[section]]\ntext = \"{1.00 = 上年.表1.60行}\"\n[report.x]\n",
			want: "8:17 error JS302 上年 [report] 没有写 prior（上年的报告），不知道上年的数。\n",
		}, {
			name:  "a name of several parts",
			text:  "[figures]\n\"年初预算.教师 人数\" = 5\n[[section]]\ntext = \"{5 = 数据.年初预算.「教师 入数」}\"\n",
			want:  "10:17 error JS302 年初预算.「教师 入数」 [figures] 里没有“年初预算.教师 入数”，疑为“年初预算.教师 人数”。\n",
			fixed: []string{"年初预算.「教师 人数」"},
		}, {
			name: "circles of figures, each once",
			text: "[figures]\n\"甲\" = \"= 数据.乙 + 1\"\n\"乙\" = \"= 数据.丙\"\n\"丙\" = \"= 数据.乙 + 数据.甲\"\n\"丁\" = \"= 数据.丁\"\n\"戊\" = \"= 数据.甲\"\n",
			want: "8:7 error JS303 \"= 数据.乙 + 1\" 循环引用，算不出来：数据.甲 → 数据.乙 → 数据.丙 → 数据.甲。\n" +
				"9:7 error JS303 \"= 数据.丙\" 循环引用，算不出来：数据.乙 → 数据.丙 → 数据.乙。\n" +
				"11:7 error JS303 \"= 数据.丁\" 数据.丁 引用了自己，算不出来。\n",
		}, {
			name: "a whole row that nothing gives a value, once",
			text: "[table.9]\nform = \"国有资本经营预算表\"\n[table.9.rows]\n2230105 = [\"=\"]\n",
			want: "10:12 error JS304 \"=\" 表9 国有企业退休人员社会化管理补助支出（2230105）本年支出·基本支出没有勾稽关系可算，请填数。\n" +
				"",
		}, {
			name: "footnotes as good as the form's",
			text: noted(`"30 行 = (1+2+...+8+28+29) 行；30 行 = 60 行；60 行 = 30 行；57 行 = (31+32+...+49) 行 + (50+51+52+53+54+55+56) 行。"`),
			want: "",
		}, {
			name:  "a footnote with another total's parts, not its own part",
			text:  noted(`"27 行 = (27+28+29) 行"`),
			want:  "9:9 error JS305 27 表1 表下注“27 行 = (27+28+29) 行”，第 27 行把自己也加了进去，应为第 30 行。\n",
			fixed: []string{"30"},
		}, {
			name:  "a footnote whose target is no total",
			text:  noted(`"注：26 行 = (27+28+29) 行"`),
			want:  "9:11 warning JS305 26 表1 表下注“26 行 = (27+28+29) 行”，第 26 行不是合计行，应为第 30 行。\n",
			fixed: []string{"30"},
		}, {
			name: "a footnote of another edition, which holds all the same",
			text: noted(`"30 行 = (1+29) 行"`),
			want: "9:9 warning JS305 30 行 = (1+29) 行 表1 表下注“30 行 = (1+29) 行”，与表式不同；表式为“30 行 = (27+28+29) 行”，请核实。\n",
			fixed: []string{
				"30 行 = (27+28+29) 行",
			},
		}, {
			name: "a footnote that leaves the form, within a series",
			text: noted(`"60 行 = (57+58+...+62) 行"`),
			want: "9:23 error JS305 ...+62 表1 表下注“60 行 = (57+58+...+62) 行”，收入支出决算总表没有第 61 行；表式为“60 行 = (57+58+59) 行”，请核实。\n",
		}, {
			name: "a footnote that leaves the form with the last number of a series",
			text: noted(`"60 行 = (57+58+...+61) 行"`),
			want: "9:23 error JS305 ...+61 表1 表下注“60 行 = (57+58+...+61) 行”，收入支出决算总表没有第 61 行；表式为“60 行 = (57+58+59) 行”，请核实。\n",
		}, {
			name: "a footnote that leaves the form behind a series that does not",
			text: noted(`"30 行 = (1+2+...+8) 行 + 99 行"`),
			want: "9:32 error JS305 99 表1 表下注“30 行 = (1+2+...+8) 行 + 99 行”，收入支出决算总表没有第 99 行；表式为“30 行 = (27+28+29) 行”，请核实。\n",
		}, {
			name: "a footnote with one of the parts alone",
			text: noted(`"27 行 = 1 行"`),
			want: "9:9 warning JS305 27 行 = 1 行 表1 表下注“27 行 = 1 行”，与表式不同；表式为“27 行 = (1+2+3+4+5+6+7+8) 行”，请核实。\n",
		}, {
			name: "a column's footnote",
			text: "[table.3]\nform = \"支出决算表\"\nnote = \"2 栏各行 = (2+3+4+5+6) 栏各行\"\n[table.3.rows]\n2010350 = [1.00, 1.00]\n",
			want: "9:9 error JS305 2 表3 表下注“2 栏各行 = (2+3+4+5+6) 栏各行”，第 2 栏把自己也加了进去，应为第 1 栏。\n",
		}, {
			name: "a footnote that does not hold",
			text: noted(`"30 行 = (1+28) 行"`),
			want: "9:9 warning JS305 30 行 = (1+28) 行 表1 表下注“30 行 = (1+28) 行”，与表式不同；表式为“30 行 = (27+28+29) 行”，请核实。\n" +
				"13:7 error JS306 92.00 表1 30 行“总计” 92.00 万元，按表下注“30 行 = (1+28) 行”应为 82.00，多 10.00。\n",
		}, {
			name: "an author's relation of cells, a warning",
			text: "[[relation]]\nname = \"年初结转\"\nformula = \"表1.30行 - 表1.29行 = 表1.27行\"\nlevel = \"warning\"\nreason = \"财预〔2022〕8 号\"\n" + noted(`""`) + "27 = [81.00]\n",
			want: "18:7 warning JS307 92.00 自定勾稽“年初结转：表1.30行 - 表1.29行 = 表1.27行”不符：左边 82.00 万元，右边 81.00 万元，多 1.00。\n",
		}, {
			name: "an author's share",
			text: "[[relation]]\nformula = \"占比(数据.甲, 数据.乙) ≤ 25%\"\n[figures]\n\"甲\" = 1.00\n\"乙\" = 3.00\n",
			want: "8:11 error JS307 \"占比(数据.甲, 数据.乙) ≤ 25%\" 自定勾稽“占比(数据.甲, 数据.乙) ≤ 25%”不符：左边 33.3333%，右边 25%，多 8.3333。\n",
		}, {
			name: "an author's relation where it does not apply",
			text: "[[relation]]\nformula = \"数据.甲 = 数据.乙\"\nwhen = \"数据.甲 ≥ 2\"\n[figures]\n\"甲\" = 1.00\n\"乙\" = 3.00\n",
			want: "",
		}, {
			name: "one decimal is an amount, none a count",
			text: "[figures]\n\"甲\" = 8.5\n\"乙\" = 8.0\n\"丙\" = 9\n\"丁\" = 8\n[[relation]]\nformula = \"数据.甲 = 数据.乙 + 0.1\"\n[[relation]]\nformula = \"数据.丙 = 数据.丁\"\n",
			want: "13:11 error JS307 \"数据.甲 = 数据.乙 + 0.1\" 自定勾稽“数据.甲 = 数据.乙 + 0.1”不符：左边 8.5 万元，右边 8.1 万元，多 0.4。\n" +
				"15:11 error JS307 \"数据.丙 = 数据.丁\" 自定勾稽“数据.丙 = 数据.丁”不符：左边 9，右边 8，多 1。\n",
		}, {
			name: "a figure given twice in the text, once alike",
			text: "[[section]]\ntext = \"{1.00 := 数据.甲}{1.0 := 数据.甲}{2.00 := 数据.甲}\"\n",
			want: "8:37 error JS309 2.00 数据.甲 已是 1.00，又写成 2.00，请统一。\n",
		},
		{
			name: "a figure and a percentage, and two percentages, under names with dots",
			text: "[[section]]\ntext = \"{5% := 数据.甲.乙}{5 := 数据.甲.乙}{6% := 数据.甲.乙}{5% := 数据.甲.丙}\"\n",
			want: "8:24 error JS309 5 数据.甲.乙 已是 5%，又写成 5，请统一。\n" +
				"8:37 error JS309 6% 数据.甲.乙 已是 5%，又写成 6%，请统一。\n",
		}, {
			name: "formulas of budgets, parts of projects and scores, and conditions",
			text: "[[performance]]\nscope = \"整体\"\nbudget = { \"年初\" = \"= 1 +\" }\nbasic = \"= 数据.甲\"\nfunction = { \"2010399\" = \"= 2 +\" }\n" +
				"[[performance.goal]]\nweight = \"= 数据.乙\"\nindicators = [[\"产出指标\", \"数量指标\", \"丙\", \"5\", \"5\", \"= 3 +\"]]\n" +
				"[[relation]]\nformula = \"1 = 1\"\nwhen = \"数据.丁 ≥\"\n",
			want: "9:24 error JS301 + 公式有误：“+”旁边漏了数或名称。\n" +
				"10:15 error JS302 甲 [figures] 里没有“甲”。\n" +
				"11:31 error JS301 + 公式有误：“+”旁边漏了数或名称。\n" +
				"13:16 error JS302 乙 [figures] 里没有“乙”。\n" +
				"14:52 error JS301 + 公式有误：“+”旁边漏了数或名称。\n" +
				"17:14 error JS301 ≥ 公式有误：“≥”旁边漏了数或名称。\n",
		}, {
			name: "the first form of the edition, and too much behind a block",
			text: "[[section]]\ntext = \"{1 = 收入支出决算总表.27行}{列举 表6.人员经费.30101}\"\n[table.6]\nform = \"基本支出表\"\n[table.6.rows]\n30101 = [1.00]\n",
			want: "8:14 info JS302 收入支出决算总表 报告里没有收入支出决算总表。\n8:34 error JS302 人员经费 表6 没有“人员经费”这一行，疑为“人员经费合计”。\n",
		}, {
			name: "a footnote that names the other total's part",
			text: noted(`"30 行 = 57 行"`),
			want: "9:9 warning JS305 30 行 = 57 行 表1 表下注“30 行 = 57 行”，与表式不同；表式为“30 行 = (27+28+29) 行”，请核实。\n",
		}, {
			name: "a footnote that leaves the form behind its first line",
			text: noted(`"60 行 = (1+99) 行"`),
			want: "9:19 error JS305 99 表1 表下注“60 行 = (1+99) 行”，收入支出决算总表没有第 99 行；表式为“60 行 = (57+58+59) 行”，请核实。\n",
		}, {
			name: "a column's footnote that leaves the form",
			text: "[table.3]\nform = \"支出决算表\"\nnote = \"1 栏各行 = (2+9) 栏各行\"\n[table.3.rows]\n2010350 = [1.00, 1.00]\n",
			want: "9:20 error JS305 9 表3 表下注“1 栏各行 = (2+9) 栏各行”，支出决算表没有第 9 栏；表式为“1 栏各行 = (2+3+4+5+6) 栏各行”，请核实。\n",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := linttest.Check(t, head+test.text, Rules()...)
			var got strings.Builder
			var fixable *lint.Diagnostic
			for i := range r.Diagnostics {
				d := &r.Diagnostics[i]
				at := r.File.Position(int(d.Span.Start))
				fmt.Fprintf(&got, "%d:%d %s %s %s %s\n", at.Line, at.Column, d.Severity, d.Rule.ID, r.File.Slice(d.Span), d.Message.In(lint.Chinese))
				if fixable == nil && len(d.Fixes) > 0 {
					fixable = d
				}
			}
			if got.String() != test.want {
				t.Errorf("got\n%s\nwant\n%s", got.String(), test.want)
			}
			if test.fixed == nil {
				return
			}
			if fixable == nil {
				t.Fatal("no fix")
			}
			var fixes []string
			for _, f := range fixable.Fixes {
				fixes = append(fixes, f.Edits[0].New)
				fixed, err := source.Apply(r.File.Text, f.Edits)
				if err != nil {
					t.Fatal(err)
				}
				after := check(t, "test.juesuan.toml", fixed)
				if len(after.Diagnostics) > len(r.Diagnostics) || strings.Contains(linttest.Findings(after), fixable.Message.In(lint.Chinese)) {
					t.Errorf("fixed, it still draws\n%s", linttest.Findings(after))
				}
			}
			if strings.Join(fixes, "|") != strings.Join(test.fixed, "|") {
				t.Errorf("fixes %q, want %q", fixes, test.fixed)
			}
		})
	}
}

// Of the built-in relations none is broken, in any edition and year that it has forms for.
func TestBuiltinRelationsAreWhole(t *testing.T) {
	lib := form.Builtin()
	for _, edition := range lib.Editions() {
		for _, f := range lib.Forms {
			if f.Edition != edition {
				continue
			}
			for _, year := range []int{f.From, f.To} {
				if year == 0 {
					continue
				}
				for _, b := range lib.Set(edition, year).Broken {
					t.Errorf("%s %d: %s: %v %v", edition, year, b.ID, b.Err, b.Syntax)
				}
			}
		}
	}
}

// A relation of a user's own file that the forms do not know is said once, at [report].
func TestBrokenRelation(t *testing.T) {
	lib := form.Builtin().Extend(nil, []*form.Relation{
		{ID: "own-1", Formula: "支出决算表.总合计.1栏 = 收入决算表.合计.1栏"},
		{ID: "own-2", Formula: "支出决算表.合计.1栏"},
		{ID: "own-3", Formula: "支出决算表.合计.1栏 ≥ 收入决算表.合计.1栏"},
	})
	c := &lint.Checker{Rules: Rules(), Library: lib}
	r := c.Check(source.New("test.juesuan.toml", head))
	want := "1:1 JS308  关系文件里的“own-1”用不上：“总合计”找不到（版式 wuhan，2022 年度）。\n" +
		"1:1 JS308  关系文件里的“own-2”用不上：漏了等号（=、≤ 或 ≥）（版式 wuhan，2022 年度）。\n"
	if got := linttest.Findings(r); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// A relation that a person has broken into a share of nothing is not judged.
func TestDividedByZero(t *testing.T) {
	text := head + "[[relation]]\nformula = \"增长率(数据.甲, 数据.乙) = 0%\"\n[figures]\n\"甲\" = 1.00\n\"乙\" = 0.00\n"
	tree := syntax.Parse(source.New("t", text))
	e := eval.Run(report.Bind(doc.Build(tree), report.Options{Library: form.Builtin()}))
	if len(e.Authors) != 1 || e.Authors[0].Verdict != eval.Unknown {
		t.Fatalf("growth on zero is judged: %v", e.Authors)
	}
	r := check(t, "t", text)
	if len(r.Diagnostics) != 1 || r.Diagnostics[0].Rule.ID != "JS308" || r.Diagnostics[0].Severity != lint.Info {
		t.Errorf("got\n%s", linttest.Findings(r))
	}
}

// A relation that is no sum of cells names the figures that it rests on.
func TestOperandsOfRelations(t *testing.T) {
	figures := "[figures]\n\"甲\" = 1.00\n\"乙\" = 3.00\n"
	operands := " | operand 数据.甲 ⟦\"甲\"⟧ 1.00 | operand 数据.乙 ⟦\"乙\"⟧ 3.00\n"
	for formula, want := range map[string]string{
		"占比(数据.甲, 数据.乙) ≤ 25%":  "左边 33.3333%，右边 25%，多 8.3333。 (33.3333, not 25: 8.3333)",
		"占比(数据.甲, 数据.乙) ≤ 0.25": "左边 33.3333%，右边 25%，多 8.3333。 (33.3333, not 25: 8.3333)",
		"25% ≥ 占比(数据.甲, 数据.乙)":  "左边 25%，右边 33.3333%，少 8.3333。 (25, not 33.3333: -8.3333)",
		"数据.甲 = 数据.乙":           "左边 1.00 万元，右边 3.00 万元，少 2.00。 (1.00, not 3.00: -2.00)",
	} {
		got := linttest.Whole(linttest.Check(t, head+"[[relation]]\nformula = \""+formula+"\"\n"+figures, authorRelation))
		if want := "error JS307  ⟦\"" + formula + "\"⟧ 自定勾稽“" + formula + "”不符：" + want + operands; got != want {
			t.Errorf("got\n%swant\n%s", got, want)
		}
	}
}

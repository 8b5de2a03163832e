package js0

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
)

// head stands before the samples of TestFindings; it has eight lines.
const head = `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"
withheld = "依法不予公开"

`

// TestFindings runs the rules over small reports. want are all findings, line:column rule message;
// fixed is what the fixes of the first finding that has any make of the text, one after another.
func TestFindings(t *testing.T) {
	for _, test := range []struct {
		name, text, want string
		fixed            []string
	}{
		{
			name: "a broken row is one finding",
			text: "[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n2010350 = [\"事业运行\"， \"x\", 1, 2, 3, 4, 5, 6, 7, 8]\n",
			want: "11:18 JS001 “，”应为半角，本行暂不参与勾稽，其余照常检查。\n",
			fixed: []string{
				"[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n2010350 = [\"事业运行\", \"x\", 1, 2, 3, 4, 5, 6, 7, 8]\n",
			},
		}, {
			name: "an error in a block keeps its missing keys quiet",
			text: "[[performance]]\nscope ： \"项目\"\nname = \"x\"\n[[adjustment]]\nfor = \"上年\"\n",
			want: "9:7 JS001 “scope”后少一个等号。\n" +
				"11:1 JS004 [[adjustment]] 缺 amount（金额）。\n" +
				"11:1 JS004 [[adjustment]] 缺 cell（调整哪一格）。\n" +
				"11:1 JS004 [[adjustment]] 缺 reason（原因）。\n",
		}, {
			name: "thousands read as cells, too many of them",
			text: "[table.5]\nform = \"一般公共预算财政拨款支出决算表\"\n[table.5.rows]\n2010350 = [\"事业运行\", 20,323.21, 1,120,323.21, \"\"]\n",
			want: "11:20 JS008 “20,323.21”被当成了几个数，千分位应写成 20_323.21；本行暂不参与勾稽，其余照常检查。\n",
			fixed: []string{
				"[table.5]\nform = \"一般公共预算财政拨款支出决算表\"\n[table.5.rows]\n2010350 = [\"事业运行\", 20_323.21, 1_120_323.21, \"\"]\n",
			},
		}, {
			name: "a group that begins with zero",
			text: "[table.5]\nform = \"一般公共预算财政拨款支出决算表\"\n[table.5.rows]\n2010350 = [\"事业运行\", 20,023.21, \"\"]\n",
			want: "11:20 JS001 金额“20,023.21”中的千分位逗号应为下划线，本行暂不参与勾稽，其余照常检查。\n",
			fixed: []string{
				"[table.5]\nform = \"一般公共预算财政拨款支出决算表\"\n[table.5.rows]\n2010350 = [\"事业运行\", 20_023.21, \"\"]\n",
			},
		}, {
			name: "a note of several lines goes up with its comment",
			text: "[table.3]\nform = \"支出决算表\" # 表式\n\n[table.3.labels]\n\"合计\" = \"总计\"\n\n[table.3.rows]\n2010350 = [\"=\", 72.00]\n# 注要照抄\nnote = \"\"\"\n注：本表反映\n各项支出情况。\"\"\" # 已核\n2010399 = [\"=\", \"\", 10.00]\n",
			want: "17:1 JS012 note 应移到 [table.3.rows] 之前，写在这里就成了它的内容。\n",
			fixed: []string{
				"[table.3]\nform = \"支出决算表\" # 表式\n# 注要照抄\nnote = \"\"\"\n注：本表反映\n各项支出情况。\"\"\" # 已核\n\n[table.3.labels]\n\"合计\" = \"总计\"\n\n[table.3.rows]\n2010350 = [\"=\", 72.00]\n2010399 = [\"=\", \"\", 10.00]\n",
			},
		}, {
			name: "a form below rows whose table has no header, at the end without a line end",
			text: "[table.3.rows]\r\n2010350 = [\"=\", 72.00]\r\nform = \"支出决算表\"",
			want: "10:1 JS012 form 应移到 [table.3.rows] 之前，写在这里就成了它的内容。\n",
			fixed: []string{
				"[table.3]\nform = \"支出决算表\"\n\n[table.3.rows]\r\n2010350 = [\"=\", 72.00]\r\n",
			},
		}, {
			name: "an amount on a line that prints nothing, a label that is no row, a line that is none",
			text: "[table.1]\nform = \"收入支出决算总表\"\n[table.1.rows]\n1 = [82.00]\n9 = [5.00]\n10 = [\"其他\", 5.00]\n11 = [\"\"]\n77 = [1.00]\n\"支出总合计\" = [1.00]\n",
			want: "12:1 JS007 收入支出决算总表第 9 行不印项目，却有金额 5.00 万元，请核实行次。\n" +
				"13:1 JS007 收入支出决算总表第 10 行不印项目，却有金额 5.00 万元，请核实行次。\n" +
				"15:1 JS007 收入支出决算总表没有第 77 行，行次为 1–60；本行没有检查。\n" +
				"16:1 JS007 收入支出决算总表没有“支出总合计”这一行，本行没有检查。\n",
		}, {
			name: "a code in other signs, and a name for it",
			text: "[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n2O10350 = [\"事业运行\", 1.00, 1.00]\n\"死亡抚恤\" = [2.00, 2.00]\n",
			want: "11:1 JS007 支出决算表没有“2O10350”这一行，疑为“2010350”；本行没有检查。\n" +
				"12:1 JS007 支出决算表没有“死亡抚恤”这一行，疑为“2080801”；本行没有检查。\n",
			fixed: []string{
				"[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n2010350 = [\"事业运行\", 1.00, 1.00]\n\"死亡抚恤\" = [2.00, 2.00]\n",
			},
		}, {
			name: "rows without their header",
			text: "[table.3]\nform = \"支出决算表\"\n# 各行\n\"合计\" = [1.00, 1.00]\n2010350 = [\"事业运行\", 1.00, 1.00]\n[table.5]\nform = \"一般公共预算财政拨款支出决算表\"\nremark = \"\"\n",
			want: "11:1 JS002 这里起是表3的各行，前面少一行 [table.3.rows]；各行没有检查。\n" +
				"15:1 JS002 [table.5] 没有“remark”，可用的有 form、title、note、empty、labels、rows、amount_unit、withheld。\n",
			fixed: []string{
				"[table.3]\nform = \"支出决算表\"\n# 各行\n[table.3.rows]\n\"合计\" = [1.00, 1.00]\n2010350 = [\"事业运行\", 1.00, 1.00]\n[table.5]\nform = \"一般公共预算财政拨款支出决算表\"\nremark = \"\"\n",
			},
		}, {
			name: "a row that several share",
			text: "[table.1]\nform = \"收入支出决算总表\"\n[table.1.rows]\n\"总计\" = [82.00]\n",
			want: "11:1 JS007 收入支出决算总表有几行都叫“总计”，应写 \"收入.总计\" 或 \"支出.总计\"。\n",
			fixed: []string{
				"[table.1]\nform = \"收入支出决算总表\"\n[table.1.rows]\n\"收入.总计\" = [82.00]\n",
				"[table.1]\nform = \"收入支出决算总表\"\n[table.1.rows]\n\"支出.总计\" = [82.00]\n",
			},
		}, {
			name: "lines out of order move with their comments",
			text: "[table.1]\nform = \"收入支出决算总表\"\n[table.1.rows]\n1 = [82.00]\n# 社保\n38 = [10.00]\n40 = [1.00]\n# 一般公共服务\n31 = [72.00] # 已核\n",
			want: "16:1 JS010 第 31 行写在第 40 行之后，请核实行次。\n",
			fixed: []string{
				"[table.1]\nform = \"收入支出决算总表\"\n[table.1.rows]\n1 = [82.00]\n# 一般公共服务\n31 = [72.00] # 已核\n# 社保\n38 = [10.00]\n40 = [1.00]\n",
			},
		}, {
			name: "misprints that can be guessed and one that cannot",
			text: "[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n2010350 = [\"=\", \"￥1，234．50元\", \"12,3\", \"-1.5\", \"无\"]\n",
			want: "11:17 JS011 “￥1，234．50元”不是金额的写法，照原件保留，按缺数处理；疑为 1_234.50。\n" +
				"11:31 JS011 “12,3”不是金额，照原件保留，按缺数处理。\n" +
				"11:39 JS011 金额应写 -1.5，不加引号；现按缺数处理。\n" +
				"11:47 JS011 “无”不是金额，照原件保留，按缺数处理。\n",
			fixed: []string{
				"[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n2010350 = [\"=\", 1_234.50, \"12,3\", \"-1.5\", \"无\"]\n",
			},
		}, {
			name: "tables out of order, and forms",
			text: "[table.2]\nform = \"支出决算表\"\n[table.3]\nform = \"收入决算表\"\n[table.1]\nform = \"收入支出决算总表\"\n[table.4]\nform = \"支出决算表\"\n",
			want: "10:8 JS014 收入决算表写在支出决算表之后，与本版式的先后不一致。\n" +
				"12:8 JS014 表1 写在表3 之后，表的先后与表号不一致。\n" +
				"15:8 JS014 表2 已是支出决算表，这里又写了一次，这张表没有检查。\n",
		}, {
			name: "a block misspelt in both its headers",
			text: "[tabel.3]\nform = \"支出决算表\"\n\n[tabel.3.rows]\n2010350 = [1]\n",
			want: "8:2 JS002 没有“tabel”，疑为“table”。\n",
			fixed: []string{
				"[table.3]\nform = \"支出决算表\"\n\n[table.3.rows]\n2010350 = [1]\n",
			},
		}, {
			name: "a table without the point before its number",
			text: "[table3]\nform = \"支出决算表\"\n\n[table3.rows]\n2010350 = [1]\n",
			want: "8:2 JS002 没有“table3”，疑为“table.3”。\n",
			fixed: []string{
				"[table.3]\nform = \"支出决算表\"\n\n[table.3.rows]\n2010350 = [1]\n",
			},
		}, {
			name: "unknown keys, with and without a guess",
			text: "[[term]]\nname = \"基本支出\"\n正文 = \"指…\"\nzzz = 1\n",
			want: "10:1 JS001 名称“正文”应加引号。\n11:1 JS002 [[term]] 没有“zzz”，可用的有 name、text、code。\n",
		}, {
			name: "wrong types",
			text: "[[section]]\ntitle = 3\nlevel = \"2\"\n\n[[chart]]\nomitted = \"略\"\nseries = 3\n",
			want: "9:9 JS003 “title”应是文字，写在引号里。\n" +
				"10:9 JS003 “level”应写 2，不加引号。\n" +
				"13:11 JS003 “omitted”应是 true 或 false。\n" +
				"14:1 JS003 “series”可以有许多个，应写成 [[chart.series]]。\n",
			fixed: []string{
				"[[section]]\ntitle = \"3\"\nlevel = \"2\"\n\n[[chart]]\nomitted = \"略\"\nseries = 3\n",
			},
		}, {
			name: "numbers in quotes, and what is none",
			text: "[[section]]\ntitle = \"a\"\nlevel = \"0\"\n[[section]]\ntitle = \"b\"\nlevel = \"05\"\n[[section]]\ntitle = \"c\"\nlevel = \"9\"\n",
			want: "10:9 JS003 “level”应写 0，不加引号。\n13:9 JS003 “level”应是整数，不加引号。\n16:9 JS003 “level”应写 9，不加引号。\n",
		}, {
			name: "a full-width comma between digits, and another sign there",
			text: "[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n2010350 = [\"=\", 1，234]\n2010399 = [\"=\", 1；2]\n",
			want: "11:18 JS001 两个数字之间的“，”应为半角；疑为千分位，千分位应写成下划线，本行暂不参与勾稽，其余照常检查。\n12:18 JS001 少一个逗号，本行暂不参与勾稽，其余照常检查。\n",
			fixed: []string{
				"[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n2010350 = [\"=\", 1_234]\n2010399 = [\"=\", 1；2]\n",
			},
		}, {
			name: "indicators with too many and too few cells",
			text: "[[performance]]\nscope = \"整体\"\n[[performance.goal]]\nindicators = [\n  [\"a\", \"b\", \"c\", \"d\", \"e\", 1, 2],\n  [\"a\"],\n]\n",
			want: "12:3 JS008 指标应有 6 格，写了 7 格。\n13:3 JS022 指标应有 6 格，写了 1 格；印出来是空的写 \"\"。\n",
		}, {
			name: "labels that the form prints, and one that it does not",
			text: "[table.4]\nform = \"财政拨款收入支出决算总表\"\n[table.4.labels]\n\"项目\" = \"栏目\"\n\"国有资本经营预算财政拨款\" = \"国有资本经营财政拨款\"\n\"本年支出合汁\" = \"本年支出总计\"\n",
			want: "13:1 JS007 财政拨款收入支出决算总表的表头和项目里没有“本年支出合汁”，疑为“本年支出合计”。\n",
			fixed: []string{
				"[table.4]\nform = \"财政拨款收入支出决算总表\"\n[table.4.labels]\n\"项目\" = \"栏目\"\n\"国有资本经营预算财政拨款\" = \"国有资本经营财政拨款\"\n\"本年支出合计\" = \"本年支出总计\"\n",
			},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := linttest.Check(t, head+test.text, Rules()...)
			var got strings.Builder
			for i := range r.Diagnostics {
				d := &r.Diagnostics[i]
				at := r.File.Position(int(d.Span.Start))
				got.WriteString(lint.Msg("{0}:{1} {2} {3}\n", "", at.Line, at.Column, d.Rule.ID, d.Message).In(lint.Chinese))
			}
			if got.String() != test.want {
				t.Errorf("got\n%s\nwant\n%s", got.String(), test.want)
			}
			for i := range r.Diagnostics {
				if fixes := r.Diagnostics[i].Fixes; len(fixes) > 0 && test.fixed != nil {
					compareFixes(t, r, fixes, test.fixed)
					return
				}
			}
			if test.fixed != nil {
				t.Error("no fix")
			}
		})
	}
}

func compareFixes(t *testing.T, r *lint.Result, fixes []lint.Fix, want []string) {
	t.Helper()
	if len(fixes) != len(want) {
		t.Fatalf("%d fixes, want %d", len(fixes), len(want))
	}
	for i, f := range fixes {
		got, err := source.Apply(r.File.Text, f.Edits)
		if err != nil {
			t.Error(err)
		} else if got != head+want[i] {
			t.Errorf("fixed\n%s\nwant\n%s", strings.TrimPrefix(got, head), want[i])
		}
	}
}

// The stage decides how a missing table is called; a table that cannot be read is not missing.
// A date is written without quotes, whichever of the two it is; a file that holds nothing is told from one that
// holds comments.
func TestHead(t *testing.T) {
	dates := "[report]\nunit = \"示例中心\"\nyear = 2022\namount_unit = \"万元\"\nedition = \"wuhan\"\napproved = \"2023-09-25\"\npublished = \"2023-09-26\"\n"
	for text, want := range map[string]string{
		dates:    "6:12 JS003  日期应写 2023-09-25，不加引号。\n7:13 JS003  日期应写 2023-09-26，不加引号。\n",
		"":       "1:1 JS020  文件是空的，没有 [report]：不知道是哪个单位、哪一年。\n",
		"# 说明\n": "1:1 JS020  文件里只有注释，没有 [report]：不知道是哪个单位、哪一年。\n",
	} {
		if got := linttest.Findings(linttest.Check(t, text, wrongType, emptyReport)); got != want {
			t.Errorf("%q draws %s, want %s", text, got, want)
		}
	}
}

func TestMissingTables(t *testing.T) {
	text := "[report]\nunit = \"示例中心\"\nyear = 2022\namount_unit = \"万元\"\nedition = \"wuhan\"\nSTAGE\n[table.1]\nform = \"收入支出决算总表\"\n[table.2]\nform = \"？\"\n"
	for stage, want := range map[string]lint.Severity{"": lint.Info, "stage = \"编制\"": lint.Info, "stage = \"公开稿\"": lint.Warning} {
		r := check(t, "test.juesuan.toml", strings.Replace(text, "STAGE", stage, 1))
		if n := linttest.Count(r, "JS013"); n != 7 {
			t.Errorf("stage %q: %d missing tables, want 7", stage, n)
		}
		for i := range r.Diagnostics {
			if d := &r.Diagnostics[i]; d.Rule.ID == "JS013" && d.Severity != want {
				t.Errorf("stage %q: %v, want %v", stage, d.Severity, want)
			}
		}
	}
	for text, want := range map[string]int{
		"[report]\nunit = \"x\"\nyear = 2022\namount_unit = \"元\"\n":                                              1, // no table at all: once
		"[report]\nunit = \"x\"\nyear = 2022\namount_unit = \"元\"\n[[include]]\nfile = \"a.part.juesuan.toml\"\n": 0, // the part may hold them
		"[report]\nunit = \"x\"\nyear = 2022\namount_unit = \"元\"\nwithheld = \"依法不予公开\"\n":                       0,
		"[table.1]\nform = \"收入支出决算总表\"\n":                                                                        0, // no report
	} {
		if n := linttest.Count(check(t, "test.juesuan.toml", text), "JS013"); n != want {
			t.Errorf("%q: %d, want %d", text, n, want)
		}
	}
}

// A part file has no [report] and is no report.
func TestPart(t *testing.T) {
	if r := check(t, "a.part.juesuan.toml", "[[term]]\nname = \"x\"\n"); len(r.Diagnostics) != 0 {
		t.Errorf("a part draws\n%s", linttest.Findings(r))
	}
}

// Every code of a problem is reported by exactly one rule.
func TestEveryProblemHasARule(t *testing.T) {
	const last = doc.SplitAmount
	if name := ruleOf(&doc.Problem{Code: last + 1}); name != "" {
		t.Errorf("code %d is new: %s", last+1, name)
	}
	for code := doc.UnknownKey; code <= last; code++ {
		n := 0
		for _, rule := range Rules() {
			if rule.Run != nil && ruleOf(&doc.Problem{Code: code, Key: "x", Want: "y"}) == rule.ID {
				n++
			}
		}
		if n != 1 {
			t.Errorf("code %d is reported by %d rules", code, n)
		}
	}
	if got := ruleOf(&doc.Problem{Code: doc.MissingKey, Key: noReport}); got != emptyReport.ID {
		t.Errorf("a file without [report] is reported by %s", got)
	}
}

// The year of the forms is said once.
func TestEditionYear(t *testing.T) {
	text := strings.Replace(head, "2022", "2035", 1) + "[table.1]\nform = \"收入支出决算总表\"\n[table.2]\nform = \"收入决算表\"\n"
	r := check(t, "test.juesuan.toml", text)
	if want := "3:8 JS019  没有 2035 年度的表式，收入支出决算总表等按 2020 至 2023 年度的表式核对。\n"; linttest.Findings(r) != want {
		t.Errorf("got %s, want %s", linttest.Findings(r), want)
	}
	if set := form.Builtin().Set("wuhan", 2035); !set.Stale[0] {
		t.Error("the sample needs forms that end before 2035")
	}
}

// Where the head of the report cannot be read, nothing is said of what it lacks.
func TestBrokenHead(t *testing.T) {
	for _, text := range []string{
		"[report\nunit = \"x\"\n\n[table.3]\nform = \"支出决算表\"\n",
		"【report】\nunit = \"x\"\n\n[table.3]\nform = \"支出决算表\"\n",
		"[report]\nunit = x\nyear 2022\n",
		"[report]\nunit : \"x\"\n# 没有别的\n",
	} {
		r := check(t, "test.juesuan.toml", text)
		if len(r.Diagnostics) == 0 {
			t.Errorf("%q draws nothing", text)
		}
		for i := range r.Diagnostics {
			if d := &r.Diagnostics[i]; d.Rule.ID != "JS001" && d.Rule.ID != "JS013" {
				t.Errorf("%q draws %s %s", text, d.Rule.ID, d.Message.In(lint.Chinese))
			}
		}
	}
}

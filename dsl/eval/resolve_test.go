package eval_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

// pathReport has a table with codes of three levels, figures, and two projects beside the whole unit.
var pathReport = file("万元", "[figures]\n\"人数\" = 12\n\"年初预算.201\" = 663.37\n",
	table(3, "支出决算表", "201 = [9.00, 5.00, 4.00]", "20103 = [9.00, 5.00, 4.00]", "2010350 = [6.00, 5.00, 1.00]", "2010399 = [3.00, \"\", 3.00]", "208 = [2.00, 2.00]", "20805 = [2.00, 2.00]", "2080505 = [2.00, 2.00]"),
	table(4, "财政拨款收入支出决算总表", "1 = [11.00]"), `
[[performance]]
scope = "整体"
executed = 11.00
total = 95
[[performance]]
scope = "项目"
name = "创业贷款"
function = "2010399"
budget = { "年初" = 4.00, "调整后" = 3.50 }
executed = 2.50
rate = "71.43%"
[[performance.goal]]
indicators = [
  ["产出指标", "数量指标", "贷款笔数", "≥ 4 笔", "≥9.5 笔", 10],
  ["产出指标", "质量指标", "满意度", "100%", "约 98%", 8.5],
  ["产出指标", "质量指标", "及时", "及时", "及时", 8],
  ["产出指标", "质量指标", "空白", "", "", 8],
]
[[performance]]
scope = "项目"
name = "信访"
function = { "2010350" = 1.00, "2080505" = 0.50 }
executed = 1.50
`)

// named tells what a path names: cells by their address, figures by their value, things by their number, and
// what is wrong with it: the kind, the segment, what was written and what was meant.
func named(e *eval.Eval, path string) string {
	x, errs := formula.ParseExpr(path)
	if len(errs) > 0 {
		return "does not parse"
	}
	t, err := e.Resolve(x.Path, -1)
	if err.Code != form.RefOK {
		return fmt.Sprintf("%d at %d: %s %s", err.Code, err.Seg, err.Arg, err.Want)
	}
	var out []string
	for _, o := range t.Cells {
		out = append(out, e.Address(o.Cell))
	}
	for _, f := range t.Figures {
		s := f.Cell.Value.String()
		if f.Cell.Kind != report.Stated {
			s = "unknown"
		} else if f.Percent {
			s += "%"
		}
		out = append(out, s)
	}
	if t.Counted {
		out = append(out, fmt.Sprint(t.Count, " in number"))
	}
	return strings.Join(out, " ")
}

func TestResolve(t *testing.T) {
	e := evaluate("t.juesuan.toml", pathReport)
	failure := func(code form.RefCode, seg int, arg, want string) string {
		return fmt.Sprintf("%d at %d: %s %s", code, seg, arg, want)
	}
	for _, c := range []struct{ path, want string }{
		{"表3.2010399.项目支出", "表3.2010399.项目支出"},
		{"支出决算表.208.1栏", "表3.208.本年支出合计"},
		{"表3.2080505.各栏", "表3.2080505.本年支出合计 表3.2080505.基本支出 表3.2080505.项目支出 表3.2080505.上缴上级支出 表3.2080505.经营支出 表3.2080505.对附属单位补助支出"},
		{"表3.合计.各栏", "表3.合计.本年支出合计 表3.合计.基本支出 表3.合计.项目支出 表3.合计.上缴上级支出 表3.合计.经营支出 表3.合计.对附属单位补助支出"},
		{"表3.各类.基本支出", "表3.201.基本支出 表3.208.基本支出"},
		{"表3.各项.项目支出", "表3.2010350.项目支出 表3.2010399.项目支出 表3.2080505.项目支出"},
		{"表3.下级(201).1栏", "表3.20103.本年支出合计"},
		{"表3.全部下级(201).1栏", "表3.2010350.本年支出合计 表3.2010399.本年支出合计"},
		{"表3.下级(205).1栏", failure(form.NoSuchRow, 1, "205", "")},
		{"表3.205.1栏", failure(form.NoSuchRow, 1, "205", "")},
		{"表3.205.各栏", failure(form.NoSuchRow, 1, "205", "")},
		{"表3.合计.12栏", failure(form.NoSuchColumn, 2, "12栏", "")},
		{"表9.合计.1栏", failure(form.NoSuchTable, 0, "表9", "表3")},
		{"表03.合计.1栏", "表3.合计.本年支出合计"},
		{"支出决祘表.合计.1栏", failure(form.NoSuchTable, 0, "支出决祘表", "支出决算表")},
		{"收入决算表.合计.1栏", failure(form.NoSuchTable, 0, "收入决算表", "")}, // a form that the report lacks
		{"数据.人数", "12"},
		{"数据.年初预算.201", "663.37"},
		{"数据.人头", failure(form.NoSuchFigure, 1, "人头", "人数")},
		{"数据", failure(form.NoSuchFigure, 0, "数据", "")},
		{"绩效", failure(form.NoSuchFigure, 0, "绩效", "")},
		{"绩效.数量", "2 in number"},
		{"绩效[201].数量", "2 in number"},
		{"绩效[2080505].数量", "1 in number"},
		{"绩效[205].数量", "0 in number"},
		{"绩效[残保金].数量", failure(form.NoSuchRow, 0, "残保金", "")},
		{"绩效.执行数", "2.50 1.50"},
		{"绩效[2010399].执行数", "2.50"},
		{"绩效[2080505].执行数", "0.50"}, // its part of the project
		{"绩效[20103].执行数", "2.50 1.00"},
		{"绩效.执行率", "71.43%"},
		{"绩效.权重", ""},
		{"绩效.执行", failure(form.NoSuchFigure, 1, "执行", "执行数")},
		{"绩效.整体.总分", "95"},
		{"绩效.整体.执行数", "11.00"},
		{"绩效.整体.得分", failure(form.NoSuchFigure, 2, "得分", "得分")},
		{"绩效.创业货款.执行数", failure(form.NoSuchFigure, 1, "创业货款", "创业贷款")},
		{"绩效.创业贷款.执行教", failure(form.NoSuchFigure, 2, "执行教", "执行数")},
		{"绩效.创业贷款.预算数", "3.50"}, // after adjustment
		{"绩效.创业贷款.预算数.年初", "4.00"},
		{"绩效.创业贷款.指标.贷款笔数.得分", "10"},
		{"绩效.创业贷款.指标.贷款笔数.年度目标值", "4"},
		{"绩效.创业贷款.指标.贷款笔数.实际完成值", "9.5"},
		{"绩效.创业贷款.指标.满意度.实际完成值", "98%"},
		{"绩效.创业贷款.指标.满意度.得分", "8.5"},
		{"绩效.创业贷款.指标.及时.实际完成值", "unknown"},
		{"绩效.创业贷款.指标.空白.实际完成值", "unknown"},
		{"绩效.创业贷款.指标.及时", failure(form.NoSuchFigure, 3, "及时", "")},
		{"绩效.创业贷款.指标.没有.得分", failure(form.NoSuchFigure, 3, "没有", "")},
		{"绩效.创业贷款.指标.及时.没有", failure(form.NoSuchFigure, 4, "没有", "")},
		{"上年.表1.1行", ""},
	} {
		if got := named(e, c.path); got != c.want {
			t.Errorf("%s: %s, want %s", c.path, got, c.want)
		}
	}
}

// A row that a report adds under 其中 has the columns of every row, and one of them must be named.
func TestResolveOwnRow(t *testing.T) {
	e := evaluate("t.juesuan.toml", file("万元", table(5, "一般公共预算财政拨款支出决算表", "2010350 = [4.00, 4.00]", `"其中：人员" = [3.00, 3.00]`)))
	for _, c := range []struct{ path, want string }{
		{"表5.「其中：人员」.基本支出", "表5.「其中：人员」.基本支出"},
		{"表5.「其中：人员」.基本指出", fmt.Sprintf("%d at 2: 基本指出 基本支出", form.NoSuchColumn)},
		{"表5.「其中：人员」", fmt.Sprintf("%d at 1: 其中：人员 ", form.ColumnNeeded)},
		{"表5.「其中：设备」.基本支出", fmt.Sprintf("%d at 1: 其中：设备 ", form.NoSuchRow)},
		{"表5", fmt.Sprintf("%d at 1:  ", form.NoSuchRow)},
		{"表5.2010350", fmt.Sprintf("%d at 1: 2010350 ", form.ColumnNeeded)},
	} {
		if got := named(e, c.path); got != c.want {
			t.Errorf("%s: %s, want %s", c.path, got, c.want)
		}
	}
}

// Numbers of tables may have several digits.
func TestTableByNumber(t *testing.T) {
	e := evaluate("t.juesuan.toml", file("万元", table(10, "支出决算表", "201 = [1.00, 1.00]"), table(11, "收入决算表", "201 = [1.00, 1.00]")))
	for path, want := range map[string]string{
		"表10.合计.1栏": "表10.合计.本年支出合计", "表010.合计.1栏": "表10.合计.本年支出合计", "表11.合计.1栏": "表11.合计.本年收入合计",
		"表1.合计.1栏": fmt.Sprintf("%d at 0: 表1 表10", form.NoSuchTable),
	} {
		if got := named(e, path); got != want {
			t.Errorf("%s: %s, want %s", path, got, want)
		}
	}
}

// What is meant by a name that no self-evaluation table has is the name of another one, not that of a term.
func TestMeantTable(t *testing.T) {
	e := evaluate("t.juesuan.toml", file("万元", "[[term]]\nname = \"信访事务\"\ntext = \"指甲。\"\n[[performance]]\nscope = \"项目\"\nname = \"创业贷款\"\nexecuted = 2.50\n"))
	for path, want := range map[string]string{"绩效.信访事物.执行数": "信访事物 ", "绩效.创业货款.执行数": "创业货款 创业贷款"} {
		if got := named(e, path); got != fmt.Sprintf("%d at 1: %s", form.NoSuchFigure, want) {
			t.Errorf("%s: %s", path, got)
		}
	}
}

// The first row of a form has rows below it like any other.
func TestResolveBelowTheFirstRow(t *testing.T) {
	e := evaluate("t.juesuan.toml", file("万元", table(6, "基本支出表", "30101 = [4.00]", "30102 = [3.00]", "30201 = [1.00]")))
	for path, want := range map[string]string{"表6.下级(301).1栏": "表6.30101 表6.30102 表6.30103", "表6.下级(303).1栏": "表6.30301 表6.30302"} {
		if got := named(e, path); !strings.HasPrefix(got, want+" ") {
			t.Errorf("%s: %s, want %s and on", path, got, want)
		}
	}
}

// What is wrong with 上年.… is counted from the whole path.
func TestResolvePrior(t *testing.T) {
	last := evaluate("2021.juesuan.toml", pathReport)
	v := eval.Evaluator{Prior: func(*report.Report) *eval.Eval { return last }}
	e := v.Run(evaluate("2022.juesuan.toml", file("元")).Report)
	for _, c := range []struct{ path, want string }{
		{"上年.表3.208.1栏", "20000"},
		{"上年.绩效.整体.执行数", "110000"},
		{"上年.绩效.执行率", "71.43%"},
		{"上年.绩效.数量", "2 in number"},
		{"上年", fmt.Sprintf("%d at 0: 上年 上年", form.NoSuchTable)},
		{"上年.表3.205.1栏", fmt.Sprintf("%d at 2: 205 ", form.NoSuchRow)},
	} {
		if got := strings.TrimSuffix(named(e, c.path), ".00"); got != c.want {
			t.Errorf("%s: %s, want %s", c.path, got, c.want)
		}
	}
}

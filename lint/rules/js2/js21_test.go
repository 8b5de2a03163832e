package js2

import (
	"fmt"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
)

// rep is a report; its first line after the head is line 6.
func rep(unit string, year int, money, rest string) string {
	return fmt.Sprintf("[report]\nunit = %q\nyear = %d\namount_unit = %q\nedition = \"wuhan\"\n%s", unit, year, money, rest)
}

// with appends a further file.
func with(text, name, other string) string { return text + "\n# 文件：" + name + "\n" + other }

// exp is table 3 with these rows.
func exp(rows string) string {
	return "[table.3]\nform = \"支出决算表\"\n\n[table.3.rows]\n" + rows + "\n"
}

const (
	twoMembers = "members = [\"a.juesuan.toml\", \"b.juesuan.toml\"]\n"
	priorLine  = "prior = \"last.juesuan.toml\"\n"
	table1     = "[table.1]\nform = \"收入支出决算总表\"\n\n[table.1.rows]\n"
	table4     = "[table.4]\nform = \"财政拨款收入支出决算总表\"\n\n[table.4.rows]\n"
	table8     = "[table.8]\nform = \"政府性基金预算财政拨款收入支出决算表\"\n\n[table.8.rows]\n"
)

// department has two members with these rows of table 3.
func department(head, own, a, b string) string {
	text := rep("示例区文化局", 2022, "万元", twoMembers+head+exp(own))
	text = with(text, "a.juesuan.toml", rep("示例区文化馆", 2022, "万元", exp(a)))
	return with(text, "b.juesuan.toml", rep("示例区图书馆", 2022, "万元", exp(b)))
}

func adjust(purpose, cell, amount string) string {
	return fmt.Sprintf("[[adjustment]]\nfor = %q\ncell = %q\namount = %s\nreason = \"示例\"\n", purpose, cell, amount)
}

func TestOtherReports(t *testing.T) {
	year := func(own, last string) string {
		return with(rep("示例中心", 2022, "万元", priorLine+own), "last.juesuan.toml", rep("示例中心", 2021, "万元", last))
	}
	figures := "[figures]\n"
	sourced := func(own, yuan string) string {
		return with(rep("示例中心", 2022, "万元", "source = \"yuan.juesuan.toml\"\n"+own), "yuan.juesuan.toml", rep("示例中心", 2022, "元", yuan))
	}
	budget := func(own, other string) string {
		return with(rep("示例中心", 2022, "万元", "budget = \"b.juesuan.toml\"\n"+own), "b.juesuan.toml", rep("示例中心", 2022, "万元", other))
	}
	for _, test := range []struct {
		name, text string
		want       []string // id, severity, address, and words of the message
	}{
		// JS211
		{"fund first, sums follow", year(table1+"29 = [10.00]\n"+table4+"28 = [10.00]\n29 = [10.00]\n", table1+"59 = [12.30]\n"+table4+"60 = [12.30, 12.30]\n"),
			[]string{"JS211 error 表4.29行 少 2.30"}},
		{"one declaration for all tables", year(adjust("上年", "表1.29行", "-2.30")+table1+"29 = [10.00]\n"+table4+"28 = [10.00]\n29 = [10.00]\n", table1+"59 = [12.30]\n"+table4+"60 = [12.30, 12.30]\n"), nil},
		{"declarations of parts", year(adjust("上年", "表4.29行", "-2.00")+adjust("上年", "表4.30行", "-0.30")+table4+"28 = [10.00]\n29 = [10.00]\n30 = [\"\"]\n", table4+"60 = [12.30, 12.00, 0.30]\n"), nil},
		{"declared too little", year(adjust("上年", "表1.29行", "-2.00")+table1+"29 = [10.00]\n", table1+"59 = [12.30]\n"),
			[]string{"JS211 error 表1.29行 上年年末 12.30，声明的年初调整 -2.00，少 0.30"}},
		{"rounded otherwise", year(table1+"29 = [12.31]\n", table1+"59 = [12.30]\n"), []string{"JS211 warning 表1.29行 多 0.01"}},
		{"last year in yuan", with(rep("示例中心", 2022, "万元", priorLine+table1+"29 = [12.31]\n"), "last.juesuan.toml", rep("示例中心", 2021, "元", table1+"59 = [123_099.99]\n")), nil},
		{"last year broken there", year(table1+"29 = [10.00]\n", table1+"59 = [12.3O]\n"), nil},
		{"not last year", with(rep("示例中心", 2022, "万元", priorLine+table1+"29 = [1.00]\n"), "last.juesuan.toml", rep("示例中心", 2020, "万元", table1+"59 = [9.00]\n")), nil},
		{"a code that ends", year(table8+"2120899 = [\"\", 5.00, 5.00, \"\", 5.00]\n", table8+"2120803 = [\"\", 8.00, 5.00, \"\", 5.00, 3.00]\n"),
			[]string{"JS211 error 表8.2120803 上年年末 3.00，少 3.00"}},
		{"a code renumbered", year(table8+"2120899 = [3.00, \"\", 3.00, \"\", 3.00]\n", table8+"2120803 = [\"\", 8.00, 5.00, \"\", 5.00, 3.00]\n"),
			[]string{"JS211 warning 表8.2120803 少 3.00", "JS211 warning 表8.2120899.年初结转和结余 多 3.00"}},
		// JS212
		{"several meanings, one of them", year(figures+"\"上年.基本支出\" = 5.00\n", exp("2010350 = [\"\", 6.00]")+"[table.5]\nform = \"一般公共预算支出表\"\n[table.5.rows]\n2010350 = [\"\", 5.00]\n"), nil},
		{"several meanings, none", year(figures+"\"上年.基本支出\" = 4.00\n", exp("2010350 = [\"=\", 6.00]")+"[table.5]\nform = \"一般公共预算支出表\"\n[table.5.rows]\n2010350 = [\"=\", 5.00]\n"),
			[]string{"JS212 warning 数据.上年.基本支出 上年报告里没有这个数"}},
		{"by address", year(figures+"\"上年.表1.59行\" = 12.00\n", table1+"59 = [12.30]\n"), []string{"JS212 error 数据.上年.表1.59行 少 0.30"}},
		{"by year", year(figures+"\"2021年支出合计\" = 12.00\n", table1+"31 = [12.30]\n"), []string{"JS212 error 数据.2021年支出合计 少 0.30"}},
		{"a name nobody knows", year(figures+"\"上年参观人次\" = 12\n", table1+"31 = [12.30]\n"), nil},
		// JS213
		{"budget of a text", budget("[[section]]\ntitle = \"五\"\ntext = \"年初预算为 {12.00 := 数据.年初预算} 万元。\"\n", figures+"\"年初预算\" = 21.00\n"), []string{"JS213 error 数据.年初预算 少 9.00"}},
		{"budget without the figure", budget(figures+"\"年初预算.201\" = 12.00\n", figures+"\"年初预算\" = 21.00\n"), nil},
		{"final figures are no budget", budget("[table.7]\nform = \"三公经费\"\n[table.7.rows]\n1 = [1.00, \"\", \"\", \"\", \"\", 1.00, 0.50]\n", "[table.7]\nform = \"三公经费\"\n[table.7.rows]\n1 = [1.00, \"\", \"\", \"\", \"\", 1.00, 0.70]\n"), nil},
		// JS214: half up, blank, and a code left out; 12,345,650 元 is 1,234.565 万元.
		{"half up", sourced(exp("2010399 = [1_234.57, \"\", 1_234.57]"), exp("2010399 = [12_345_650.00, \"\", 12_345_650.00]")), nil},
		{"cut off", sourced(exp("2010399 = [1_234.56, \"\", 1_234.56]"), exp("2010399 = [12_345_650.00, \"\", 12_345_650.00]")),
			[]string{"JS214 error 表3.2010399.本年支出合计 应为 1,234.57", "JS214 error 表3.2010399.项目支出 少 0.01"}},
		{"below the hundredth", sourced(exp("2010399 = [1.00, \"\", 1.00]\n2010350 = [\"\", \"\"]"), exp("2010399 = [10_000.00, \"\", 10_000.00]\n2010350 = [49.99, 49.99]")), nil},
		{"a code left out", sourced(exp("2010399 = [1.00, \"\", 1.00]"), exp("2010399 = [10_000.00, \"\", 10_000.00]\n2010350 = [20_000.00, 20_000.00]")), []string{"JS214 error 表3.2010350 20,000.00 元"}},
		{"a count", sourced(figures+"\"人数\" = 12\n", figures+"\"人数\" = 12\n"), nil},
		// JS215
		{"candidates", department("", "2010399 = [\"\", 120.00]", "2010399 = [\"\", 70.00]", "2010399 = [\"\", 40.00]"), []string{"JS215 error 表3.2010399.基本支出 有此数的单位：示例区文化馆、示例区图书馆"}},
		{"left out", department("", "2010399 = [\"=\", 70.00]", "2010399 = [\"=\", 70.00]", "2010399 = [\"=\", 40.00]"), []string{"JS215 error 表3.2010399.基本支出 请先核对“示例区图书馆”：差额正好是该单位的数，疑漏汇总"}},
		{"the department's own sums", department("", "\"合计\" = [110.00, 110.00]\n201 = [110.00, 110.00]\n20103 = [110.00, 110.00]\n2010399 = [110.00, 101.00]", "2010399 = [\"=\", 70.00]", "2010399 = [\"=\", 40.00]"),
			[]string{"JS215 error 表3.2010399.基本支出 部门本表自身也差这个数，疑部门此数有误，应为 110.00"}},
		{"a code only a unit has", department("", "2010399 = [\"\", 70.00]", "2010399 = [\"\", 70.00]", "2080505 = [\"\", 40.00]"),
			[]string{"JS215 error 表3.2080505 部门没有这一科目，2 家单位相加 40.00 万元"}},
		{"a unit that gives the 类 alone", department("", "2010399 = [\"=\", 70.00]\n2010350 = [\"=\", 40.00]", "2010399 = [\"=\", 70.00]", "201 = [40.00, 40.00]"), nil},
		{"a department that gives the 类 alone", department("", "201 = [110.00, 110.00]", "2010399 = [\"=\", 70.00]", "2010350 = [\"=\", 40.00]"), nil},
		{"a broken row", department("", "2010399 = [\"\", 120.00]", "2010399 = [\"\", 70.00]", "2010399 = [\"\" 40.00]"), nil},
		{"a row lost", department("", "2010399 = [\"\", 120.00]", "2010399 = [\"\", 70.00]", "20103X9 = [\"\", 40.00]"), nil},
		{"a table lacking", with(with(rep("示例区文化局", 2022, "万元", twoMembers+exp("2010399 = [\"\", 120.00]")), "a.juesuan.toml", rep("示例区文化馆", 2022, "万元", exp("2010399 = [\"\", 70.00]"))), "b.juesuan.toml", rep("示例区图书馆", 2022, "万元", "")), nil},
		{"a table declared empty", with(with(rep("示例区文化局", 2022, "万元", twoMembers+exp("2010399 = [\"\", 120.00]")), "a.juesuan.toml", rep("示例区文化馆", 2022, "万元", exp("2010399 = [\"\", 70.00]"))), "b.juesuan.toml", rep("示例区图书馆", 2022, "万元", "[table.3]\nform = \"支出决算表\"\nempty = \"无。\"\n")),
			[]string{"JS215 error 表3.2010399.基本支出 只有该单位有此数，汇总数比单位报表正好多 50.00"}},
		{"members in yuan", with(with(rep("示例区文化局", 2022, "万元", twoMembers+exp("2010399 = [\"\", 11.01]")), "a.juesuan.toml", rep("示例区文化馆", 2022, "元", exp("2010399 = [\"\", 70_044.00]"))), "b.juesuan.toml", rep("示例区图书馆", 2022, "元", exp("2010399 = [\"\", 40_044.00]"))), nil},
		{"members in yuan, beyond rounding", with(with(rep("示例区文化局", 2022, "万元", twoMembers+exp("2010399 = [\"\", 11.02]")), "a.juesuan.toml", rep("示例区文化馆", 2022, "元", exp("2010399 = [\"\", 70_044.00]"))), "b.juesuan.toml", rep("示例区图书馆", 2022, "元", exp("2010399 = [\"\", 40_044.00]"))),
			[]string{"JS215 error 表3.2010399.基本支出 多 0.01"}},
		{"all in yuan: 12 yuan do not hide in rounding", with(with(with(rep("示例区文化局", 2022, "万元", twoMembers+"source = \"s.juesuan.toml\"\n"+exp("2010399 = [\"=\", 11.01]")), "a.juesuan.toml", rep("示例区文化馆", 2022, "元", exp("2010399 = [\"=\", 70_044.00]"))), "b.juesuan.toml", rep("示例区图书馆", 2022, "元", exp("2010399 = [\"=\", 40_044.00]"))), "s.juesuan.toml", rep("示例区文化局", 2022, "元", exp("2010399 = [\"=\", 110_100.00]"))),
			[]string{"JS215 error 表3.2010399.基本支出 部门 110,100.00 元，2 家单位相加 110,088.00，多 12.00"}},
		{"declared", department(adjust("汇总", "表3.2010399.基本支出", "-10.00"), "2010399 = [\"\", 100.00]", "2010399 = [\"\", 70.00]", "2010399 = [\"\", 40.00]"), nil},
		{"declared in part", department(adjust("汇总", "表3.2010399.基本支出", "-6.00"), "2010399 = [\"\", 100.00]", "2010399 = [\"\", 70.00]", "2010399 = [\"\", 40.00]"),
			[]string{"JS215 error 表3.2010399.基本支出 2 家单位相加 110.00，声明的调整 -6.00，少 4.00"}},
		// JS216
		{"one file twice", strings.Replace(department("", "2010399 = [\"\", 110.00]", "2010399 = [\"\", 70.00]", "2010399 = [\"\", 40.00]"), "b.juesuan.toml\"]", "b.juesuan.toml\", \"a.juesuan.toml\"]", 1),
			[]string{"JS216 error  members 里“示例区文化馆”（a.juesuan.toml）写了两次"}},
		{"one unit twice", strings.Replace(department("", "2010399 = [\"\", 1.00]", "2010399 = [\"\", 70.00]", "2010399 = [\"\", 40.00]"), "示例区图书馆", "示例区文化馆（本级）", 1),
			[]string{"JS216 error  members 里有两份“示例区文化馆（本级）”的报告"}},
		{"a unit within a unit", with(with(rep("示例区文化局", 2022, "万元", twoMembers), "a.juesuan.toml", rep("示例区文化馆", 2022, "万元", "members = [\"b.juesuan.toml\"]\n")), "b.juesuan.toml", rep("东分馆", 2022, "万元", "")),
			[]string{"JS216 error  “东分馆”已汇总在“示例区文化馆”里"}},
		{"listed by short names", department("units = [\"文化馆本级\", \"区图书馆\"]\n", "2010399 = [\"\", 110.00]", "2010399 = [\"\", 70.00]", "2010399 = [\"\", 40.00]"),
			[]string{"JS216 error  汇总了“示例区文化馆”", "JS216 error  单位名单里有“文化馆本级”"}}, // 文化馆 alone is too short to stand for it
		{"listed by its own units", with(with(rep("示例区文化局", 2022, "万元", twoMembers+"units = [\"总馆示例\", \"东分馆示例\", \"示例区图书馆\"]\n"), "a.juesuan.toml", rep("示例区文化馆", 2022, "万元", "units = [\"总馆示例\", \"东分馆示例\"]\n")), "b.juesuan.toml", rep("示例区图书馆", 2022, "万元", "")), nil},
		{"the roster", rep("示例区文化局", 2022, "万元", "units = [\"示例区文化馆\", \"示例区图书馆\"]\n[[section]]\ntitle = \"二、部门决算单位构成\"\ntext = \"\"\"\n包括：\n1. 示例区文化馆\n2. 示例区美术馆\n\"\"\"\n"),
			[]string{"JS216 error  单位名单里有“示例区图书馆”，说明的单位构成里没有写", "JS216 error  单位构成里写了“示例区美术馆”"}},
		{"a roster in prose", rep("示例区文化局", 2022, "万元", "units = [\"示例区文化馆\", \"示例区图书馆\"]\n[[section]]\ntitle = \"二、部门决算单位构成\"\ntext = \"\"\"\n1. 文化馆，负责群众文化，编制 12 人。\n2. 图书馆，负责借阅，编制 9 人。\n\"\"\"\n"), nil},
		// JS217
		{"one unit, rounded otherwise", with(rep("示例区文化局", 2022, "万元", "members = [\"a.juesuan.toml\"]\n"+exp("2010399 = [\"\", 7.01]")), "a.juesuan.toml", rep("示例区文化局", 2022, "万元", exp("2010399 = [\"\", 7.00]"))),
			[]string{"JS217 warning 表3.2010399.基本支出 多 0.01"}},
		{"one unit in yuan", with(rep("示例区文化局", 2022, "万元", "members = [\"a.juesuan.toml\"]\n"+exp("2010399 = [\"\", 7.01]")), "a.juesuan.toml", rep("示例区文化局", 2022, "元", exp("2010399 = [\"\", 70_099.00]"))), nil},
		// JS218
		{"budget of another year", with(rep("示例中心", 2022, "万元", "budget = \"b.juesuan.toml\"\n[figures]\n\"年初预算\" = 1.00\n"), "b.juesuan.toml", rep("示例中心", 2023, "万元", "[figures]\n\"年初预算\" = 2.00\n")),
			[]string{"JS218 error  budget 应是 2022 年度的报告"}},
		{"another unit's last year", with(rep("示例中心", 2022, "万元", priorLine), "last.juesuan.toml", rep("别的单位", 2021, "万元", "")), []string{"JS218 warning  prior 应是本单位的报告，“last.juesuan.toml”是“别的单位”的"}},
		{"an alias", with(rep("示例中心", 2022, "万元", priorLine+"aliases = [\"原单位名称\"]\n"), "last.juesuan.toml", rep("原单位名称", 2021, "万元", "")), nil},
		{"source not in yuan", with(rep("示例中心", 2022, "万元", "source = \"s.juesuan.toml\"\n"), "s.juesuan.toml", rep("示例中心", 2022, "万元", "")), []string{"JS218 error  source 应以元为单位"}},
		// JS219
		{"nothing to adjust to last year", rep("示例中心", 2022, "万元", adjust("上年", "表1.29行", "1.00")+table1+"29 = [1.00]\n"), []string{"JS219 warning 表1.29行 没有写 prior"}},
		{"no difference to last year", year(adjust("上年", "表1.29行", "1.00")+table1+"29 = [12.30]\n", table1+"59 = [12.30]\n"), []string{"JS219 warning 表1.29行 没有差额"}},
		{"no opening", year(adjust("上年", "表1.1行", "1.00")+table1+"1 = [1.00]\n29 = [12.30]\n", table1+"59 = [12.30]\n"), []string{"JS219 warning 表1.1行 对上年的调整应写在年初结转和结余上"}},
		{"no cell", department(adjust("汇总", "表3", "1.00"), "2010399 = [\"\", 110.00]", "2010399 = [\"\", 70.00]", "2010399 = [\"\", 40.00]"), []string{"JS219 warning  没有指到表里的一个数"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := linttest.Check(t, test.text, Rules()[7:]...)
			var got []string
			for i := range r.Diagnostics {
				d := &r.Diagnostics[i]
				got = append(got, fmt.Sprintf("%s %s %s %s", d.Rule.ID, d.Severity, d.Address, d.Message.In(lint.Chinese)))
				if en := d.Message.In(lint.English); en == "" || strings.Contains(en, "{") {
					t.Errorf("English: %q", en)
				}
			}
			left := append([]string(nil), got...)
			for _, want := range test.want {
				head, words, _ := cutThird(want)
				found := false
				for i, g := range left {
					if strings.HasPrefix(g, head+" ") && strings.Contains(g, words) {
						left = append(left[:i], left[i+1:]...)
						found = true
						break
					}
				}
				if !found {
					t.Errorf("not found: %s", want)
				}
			}
			if len(left) > 0 || t.Failed() {
				t.Errorf("got\n%s", strings.Join(got, "\n"))
			}
		})
	}
}

// cutThird cuts after the third word; an empty third word stands between two spaces.
func cutThird(s string) (head, rest string, ok bool) {
	at := 0
	for range 3 {
		n := strings.IndexByte(s[at:], ' ')
		if n < 0 {
			return s, "", false
		}
		at += n + 1
	}
	return s[:at-1], s[at:], true
}

// The fixes write the right figure into its place.
func TestOtherReportsFixes(t *testing.T) {
	for _, rule := range []*lint.Rule{lastYearFigure, budgetFigure, sourceRounding} {
		text, _ := linttest.Files(rule.Doc.Bad)
		r := linttest.Check(t, rule.Doc.Bad, rule)
		var edits []source.Edit
		for i := range r.Diagnostics {
			for _, f := range r.Diagnostics[i].Fixes {
				edits = append(edits, f.Edits...)
			}
		}
		fixed, err := source.Apply(text, edits)
		if err != nil {
			t.Fatal(err)
		}
		if good, _ := linttest.Files(rule.Doc.Good); fixed != good {
			t.Errorf("%s: fixed\n%s\nwant\n%s", rule.ID, fixed, good)
		}
	}
}

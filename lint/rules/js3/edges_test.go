package js3

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
)

// Reports below the head and all that is found in them, each finding whole.
func TestWholeFindings(t *testing.T) {
	const table3 = "[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n"
	for _, c := range [][2]string{
		// a line without its table, in a cell, a figure and a text
		{table3 + "2010350 = [\"= 27 行\", 1.00]\n",
			"error JS301 表3.2010350.本年支出合计 ⟦27 行⟧ “27 行”没有说是哪张表，应写成 表1.27行 这样。"},
		{"[figures]\n\"甲\" = \"= 27 行\"\n",
			"error JS301  ⟦27 行⟧ “27 行”没有说是哪张表，应写成 表1.27行 这样。"},
		// what is wrong stands behind what is right
		{table3 + "2010350 = [1.00, 1.00]\n[[section]]\ntext = \"{1.00 = 表3.合计.1栏}{1 = 数据.丙}\"\n",
			"error JS302  ⟦丙⟧ [figures] 里没有“丙”。"},
		// the first of a circle is where it is told, the others are beside it
		{"[figures]\n\"甲\" = \"= 数据.乙\"\n\"乙\" = \"= 数据.丙\"\n\"丙\" = \"= 数据.甲\"\n",
			"error JS303 数据.甲 ⟦\"= 数据.乙\"⟧ 循环引用，算不出来：数据.甲 → 数据.乙 → 数据.丙 → 数据.甲。 | operand 数据.乙 ⟦\"= 数据.丙\"⟧ | operand 数据.丙 ⟦\"= 数据.甲\"⟧"},
		// nothing named
		{"[[section]]\ntext = \"{1 = 绩效}{1 = 数据}\"\n",
			"error JS302  ⟦绩效⟧ “绩效”后面应写明是哪一个数。\nerror JS302  ⟦数据⟧ “数据”后面应写明是哪一个数。"},
		// a project's name with a point in it, and a figure's of several parts
		{"[figures]\n\"人数.甲 类\" = 5\n[[performance]]\nscope = \"项目\"\nname = \"甲.乙项目\"\nexecuted = 5\n[[section]]\ntext = \"{5 = 绩效.「甲.丙项目」.执行数}{5 = 数据.人数.甲类}{5 = 数据.入数.「甲 类」}\"\n",
			"error JS302  ⟦「甲.丙项目」⟧ 自评表里没有“甲.丙项目”，疑为“甲.乙项目”。 | 改为 「甲.乙项目」: ⟦「甲.丙项目」⟧→⟦「甲.乙项目」⟧\n" +
				"error JS302  ⟦入数.「甲 类」⟧ [figures] 里没有“入数.甲 类”，疑为“人数.甲 类”。 | 改为 人数.「甲 类」: ⟦入数.「甲 类」⟧→⟦人数.「甲 类」⟧"},
		// percentages are no amounts
		{"[[section]]\ntext = \"{5% := 数据.甲}{6% := 数据.甲}{5 := 数据.乙}{6% := 数据.乙}\"\n",
			"error JS309 数据.甲 ⟦6%⟧ 数据.甲 已是 5%，又写成 6%，请统一。 | definition 数据.甲 ⟦5%⟧ 5\n" +
				"error JS309 数据.乙 ⟦6%⟧ 数据.乙 已是 5，又写成 6%，请统一。 | definition 数据.乙 ⟦5⟧ 5"},
		// 10.00 of 92.00 are 10.8696 %: more than 10 %, less than 25 %
		{"[[relation]]\nformula = \"占比(表1.29行, 表1.30行) ≥ 10%\"\n[[relation]]\nformula = \"占比(表1.29行, 表1.30行) ≥ 25%\"\n" + noted(`""`),
			"error JS307  ⟦\"占比(表1.29行, 表1.30行) ≥ 25%\"⟧ 自定勾稽“占比(表1.29行, 表1.30行) ≥ 25%”不符：左边 10.8696%，右边 25%，少 14.1304。 (10.8696, not 25: -14.1304)" +
				" | operand 表1.29行 ⟦10.00⟧ 10.00 | operand 表1.30行 ⟦92.00⟧ 92.00"},
		// lines 58 to 60 are there, 99 is not; a column that is no total
		{noted(`"30 行 = (58+59+...+60) 行 + 99 行"`),
			"error JS305 表1.注 ⟦99⟧ 表1 表下注“30 行 = (58+59+...+60) 行 + 99 行”，收入支出决算总表没有第 99 行；表式为“30 行 = (27+28+29) 行”，请核实。 | 改为 30 行 = (27+28+29) 行: ⟦30 行 = (58+59+...+60) 行 + 99 行⟧→⟦30 行 = (27+28+29) 行⟧"},
		{strings.Replace(table3, "[table.3.rows]", "note = \"6 栏各行 = (3+4) 栏各行\"\n[table.3.rows]", 1) + "2010350 = [\"=\", 1.00]\n",
			"warning JS305 表3.注 ⟦6 栏各行 = (3+4) 栏各行⟧ 表3 表下注“6 栏各行 = (3+4) 栏各行”，第 6 栏不是合计栏，请核实。"},
		// a line that stands in a balance is no total for that
		{noted(`"29 行 = 60 行"`), "warning JS305 表1.注 ⟦29 行 = 60 行⟧ 表1 表下注“29 行 = 60 行”，第 29 行不是合计行，请核实。"},
		// the same parts in another order
		{noted(`"30 行 = (29+28+27) 行"`), ""},
		// a figure given twice behind one that is not given at all
		{noted(`""`) + "[[section]]\ntext = \"{92.00 = 表1.30行}{5 := 数据.甲}{6 := 数据.甲}\"\n",
			"error JS309 数据.甲 ⟦6⟧ 数据.甲 已是 5，又写成 6，请统一。 (6, not 5: 1) | definition 数据.甲 ⟦5⟧ 5"},
		// one of the parts of the other total; and a line that prints nothing adds nothing
		{noted(`"60 行 = 57 行"`), "warning JS305 表1.注 ⟦60 行 = 57 行⟧ 表1 表下注“60 行 = 57 行”，与表式不同；表式为“60 行 = (57+58+59) 行”，请核实。 | 改为 60 行 = (57+58+59) 行: ⟦60 行 = 57 行⟧→⟦60 行 = (57+58+59) 行⟧"},
		{"[table.4]\nform = \"财政拨款收入支出决算总表\"\nnote = \"64 行 = (59+60+61) 行\"\n[table.4.rows]\n1 = [82.00]\n33 = [\"=\", 82.00]\n", ""},
		{table3 + "2010350 = [\"=\", \"= 表3.2010399.基本支出\"]\n2010399 = [\"=\", \"= 表3.2010350.基本支出\"]\n",
			"error JS303 表3.2010350.基本支出 ⟦\"= 表3.2010399.基本支出\"⟧ 循环引用，算不出来：表3.2010350.基本支出 → 表3.2010399.基本支出 → 表3.2010350.基本支出。 | operand 表3.2010399.基本支出 ⟦\"= 表3.2010350.基本支出\"⟧"},
		// nothing written is nothing wrong
		{"[[relation]]\nname = \"空\"\nformula = \"\"\n", ""},
		{"[[relation]]\nname = \"空\"\nformula = \"1 = 1\"\nwhen = \"\"\n", ""},
		{"[[relation]]\nname = \"错\"\nformula = \"1 = 1\"\nwhen = \"1\"\n",
			"error JS301  ⟦1⟧ 公式有误：漏了等号（=、≤ 或 ≥）。"},
	} {
		if got := strings.TrimSpace(linttest.Whole(linttest.Check(t, head+c[0], Rules()...))); got != c[1] {
			t.Errorf("%s\ngot\n%s\nwant\n%s", c[0], got, c[1])
		}
	}
}

// A circle of twenty is named whole, a longer one is cut.
func TestLongCircles(t *testing.T) {
	names := strings.Fields("甲 乙 丙 丁 戊 己 庚 辛 壬 癸 子 丑 寅 卯 辰 巳 午 未 申 酉 戌")
	const twenty = "循环引用，算不出来：甲 → 乙 → 丙 → 丁 → 戊 → 己 → 庚 → 辛 → 壬 → 癸 → 子 → 丑 → 寅 → 卯 → 辰 → 巳 → 午 → 未 → 申 → 酉 → "
	for n, want := range map[int]string{20: twenty + "甲。", 21: twenty + "… → 甲。"} {
		m := circle(names[:n])
		if got := m.In(lint.Chinese); got != want {
			t.Errorf("%d: %s", n, got)
		}
	}
}

// Rows of one label are offered by what stands above them; what has no such name is not.
func TestRowsOfOneLabel(t *testing.T) {
	f := form.Load(source.New("own.toml", `[form]
name = "自用表"
number = 20
years = "2020.."
edition = "wuhan"
axis = "line"
[[form.block]]
title = "收入"
columns = [{ name = "金额" }]
rows = [{ no = 1, label = "甲" }, { no = 2, label = "小计", parent = 1 }, { no = 3, label = "乙" }, { no = 4, label = "小计", parent = 3 }, { no = 5, label = "总计" }]
[[form.block]]
columns = [{ name = "人数" }]
rows = [{ no = 6, label = "总计" }]
`))
	if len(f.Problems) > 0 || len(f.Forms) != 1 {
		t.Fatal(f.Problems)
	}
	for label, want := range map[string]string{"小计": "甲.小计 乙.小计", "总计": "收入.总计", "没有": ""} {
		got := strings.NewReplacer("「", "", "」", "").Replace(strings.Join(qualified(f.Forms[0], label), " "))
		if got != want {
			t.Errorf("%s: %s, want %s", label, got, want)
		}
	}
}

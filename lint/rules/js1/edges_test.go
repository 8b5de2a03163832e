package js1

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/lint/linttest"
)

// Reports and all that the family finds in them, each finding whole.
func TestWholeFindings(t *testing.T) {
	const general, fund = "一般公共预算财政拨款支出决算表", "政府性基金预算财政拨款收入支出决算表"
	const note = "注：30 行 = (27+28) 行。"
	preparing := strings.Replace(head, "[report]\n", "[report]\nstage = \"编制\"\n", 1)
	const figure = "[figures]\n\"甲\" = 5.00\n"
	unfilled := table(1, "收入支出决算总表", `1 = ["= 数据.甲"]`, "27 = [0.00]")
	part := func(where, said, whole, amount, of, diff string) string {
		return "warning JS109 表5.「其中：乙」." + where + " ⟦" + amount + "⟧ 表5 “其中：乙”本年支出·" + where + " " + amount + " 万元，大于 表5 " + said + "本年支出·" + where + " " + of + "，多 " + diff + "。 (" + amount + ", not " + of + ": " + diff + ") | target 表5." + whole + "." + where + " ⟦" + of + "⟧ " + of
	}
	negative := func(address, at, said, amount string) string {
		return "warning JS108 " + address + " ⟦" + at + "⟧ " + said + " " + amount + " 万元，收入、支出一般不为负，请核实。"
	}
	rounded := func(address, at, said, stated, sum, diff, words string) string {
		return "info JS107 " + address + " ⟦" + at + "⟧ " + said + " " + stated + " 万元，分项相加 " + sum + "，" + words + "，属四舍五入尾差。 (" + stated + ", not " + sum + ": " + diff + ")"
	}
	// the totals of a table that is declared empty are zero
	above := func(column string) string {
		said := map[string]string{"本年收入": "本年收入", "小计": "本年支出·小计", "项目支出": "本年支出·项目支出"}[column]
		return "error JS103 表8.2120801." + column + " ⟦1.20⟧ 表8 征地和拆迁补偿支出（2120801）" + said + " 1.20 万元，按上级合计应为 0.00，多 1.20。 (1.20, not 0.00: 1.20) | 把 表8.2120801." + column + " 改为 0.00: ⟦1.20⟧→⟦0.00⟧"
	}
	const sum27 = "error JS101 表1.27行 ⟦624.18⟧ 表1 27 行“本年收入合计” 624.18 万元，按“27 行 = (1+2+3+4+5+6+7+8) 行”应为 624.81，少 0.63。 (624.18, not 624.81: -0.63)" +
		" | operand 表1.1行 ⟦600.00⟧ 600.00 | operand 表1.8行 ⟦24.81⟧ 24.81 | 把 表1.27行 改为 624.81: ⟦624.18⟧→⟦624.81⟧"
	for _, c := range []struct{ name, text, want string }{
		{"a line", head + table(1, "收入支出决算总表", "1 = [600.00]", "8 = [24.81]", "27 = [624.18]", "31 = [624.18]"), sum27},
		{"a form that nobody has filled in", preparing + figure + unfilled, ""},
		{"the same, filled in", head + figure + unfilled, "error JS101 表1.27行 ⟦0.00⟧ 表1 27 行“本年收入合计” 0.00 万元，按“27 行 = (1+2+3+4+5+6+7+8) 行”应为 5.00，少 5.00。 (0.00, not 5.00: -5.00) | operand 表1.1行 ⟦\"= 数据.甲\"⟧ 5.00 | 把 表1.27行 改为 5.00: ⟦0.00⟧→⟦5.00⟧"},
		// 3.00 + 1.00 = 4.00
		{"a hierarchy", head + table(5, general, "20103 = [5.00, 5.00]", "2010350 = [3.00, 3.00]", "2010399 = [1.00, 1.00]"),
			"error JS103 表5.20103.小计 ⟦5.00⟧ 表5 政府办公厅（室）及相关机构事务（20103）本年支出·小计 5.00 万元，下级相加 4.00，多 1.00。 (5.00, not 4.00: 1.00) | operand 表5.2010350.小计 ⟦3.00⟧ 3.00 | operand 表5.2010399.小计 ⟦1.00⟧ 1.00 | 把 表5.20103.小计 改为 4.00: ⟦5.00⟧→⟦4.00⟧\n" +
				"error JS103 表5.20103.基本支出 ⟦5.00⟧ 表5 政府办公厅（室）及相关机构事务（20103）本年支出·基本支出 5.00 万元，下级相加 4.00，多 1.00。 (5.00, not 4.00: 1.00) | operand 表5.2010350.基本支出 ⟦3.00⟧ 3.00 | operand 表5.2010399.基本支出 ⟦1.00⟧ 1.00 | 把 表5.20103.基本支出 改为 4.00: ⟦5.00⟧→⟦4.00⟧"},
		{"an economic total", head + table(6, "基本支出表", "30201 = [1.45]", "310 = [1.00]", "31002 = [1.00]", "\"公用经费合计\" = [4.25]"),
			"error JS104 表6.公用经费合计 ⟦4.25⟧ 表6 “公用经费合计” 4.25 万元，按“公用经费合计 = 302 + 310”应为 2.45，多 1.80。 (4.25, not 2.45: 1.80) | operand 表6.302 ⟦6⟧ 1.45 | operand 表6.310 ⟦1.00⟧ 1.00 | 把 表6.公用经费合计 改为 2.45: ⟦4.25⟧→⟦2.45⟧"},
		{"two sides", head + table(1, "收入支出决算总表", "1 = [10.00]", "31 = [9.00]"),
			"error JS105 表1.30行 ⟦1⟧ 表1 30 行“总计” 10.00 万元，表1 60 行“总计” 9.00，收支不平，多 1.00。 (10.00, not 9.00: 1.00) | operand 表1.60行 ⟦1⟧ 9.00"},
		// rounding: a line, but not the footnote's identity once more, nor one quantity printed twice
		{"rounding, said once", head + "[table.1]\nform = \"收入支出决算总表\"\nnote = \"" + note + "\"\n[table.1.rows]\n1 = [82.00]\n27 = [82.00]\n30 = [82.01]\n31 = [82.01]\n",
			rounded("表1.30行", "82.01", "表1 30 行“总计”", "82.01", "82.00", "0.01", "多 0.01") + " | operand 表1.27行 ⟦82.00⟧ 82.00"},
		{"rounding that is explained", strings.Replace(head, "edition", "rounding = \"尾差已说明\"\nedition", 1) + table(1, "收入支出决算总表", "1 = [82.00]", "27 = [82.01]", "31 = [82.01]"), ""},
		{"one quantity in two tables", head + table(1, "收入支出决算总表", "31 = [82.01]", "1 = [82.01]") + table(3, "支出决算表", "201 = [82.00, 82.00]"), ""},
		{"rounding of a sum in two tables", head + table(5, general, "\"合计\" = [3.46, 3.46]") + table(6, "基本支出表", "30101 = [1.00]", "30201 = [1.45]", "31002 = [1.00]"),
			rounded("表5.合计.基本支出", "3.46", "表5 “合计”本年支出·基本支出", "3.46", "3.45", "0.01", "多 0.01") + " | operand 表6.人员经费合计 ⟦6⟧ 1.00 | operand 表6.公用经费合计 ⟦6⟧ 2.45"},
		{"what is below nothing", head + table(5, general, "2010350 = [-1.00, 1.00, -2.00]"),
			negative("表5.2010350.小计", "-1.00", "表5 事业运行（2010350）本年支出·小计", "-1.00") + "\n" + negative("表5.2010350.项目支出", "-2.00", "表5 事业运行（2010350）本年支出·项目支出", "-2.00")},
		{"the first line", head + table(1, "收入支出决算总表", "1 = [-1.00]", "28 = [2.00]", "29 = [-1.00]"), negative("表1.1行", "-1.00", "表1 1 行“一般公共预算财政拨款收入”", "-1.00")},
		{"what is distributed", head + table(1, "收入支出决算总表", "1 = [10.00]", "31 = [11.00]", "58 = [-1.00]"), ""},
		{"a part of all", head + table(5, general, `"合计" = [5.00, 5.00, ""]`, `"其中：乙" = [6.00, 6.00, ""]`, "2010350 = [5.00, 5.00]"),
			part("小计", "“合计”", "合计", "6.00", "5.00", "1.00") + "\n" + part("基本支出", "“合计”", "合计", "6.00", "5.00", "1.00")},
		{"a part with nothing before it", head + table(5, general, `"其中：乙" = [5.00, 5.00]`, "2010350 = [1.00, 1.00]"), ""},
		{"the row behind a part", head + table(5, general, "2010350 = [5.00, 5.00]", `"其中：乙" = [4.00, 4.00]`, "2010399 = [1.00, 1.00]"), ""},
		{"a part that cannot be read", head + table(5, general, "2010350 = [5.00, 5.00]", `"其中：乙" = ["1.2.3", 6.00]`), part("基本支出", "事业运行（2010350）", "2010350", "6.00", "5.00", "1.00")},
		{"a whole that cannot be read", head + table(5, general, `2010350 = ["事业运行", "1.2.3", 5.00, 4.00]`, `"其中：乙" = [9.00, 6.00, 3.00]`), part("基本支出", "事业运行（2010350）", "2010350", "6.00", "5.00", "1.00")},
		{"a part of less than nothing", head + table(5, general, "2010350 = [-1.00, -1.00]", `"其中：乙" = [0.50, 0.50]`),
			negative("表5.2010350.小计", "-1.00", "表5 事业运行（2010350）本年支出·小计", "-1.00") + "\n" + negative("表5.2010350.基本支出", "-1.00", "表5 事业运行（2010350）本年支出·基本支出", "-1.00")},
		{"declared empty", head + "[table.9]\nform = \"国有资本经营预算表\"\nempty = \"本年无。\"\n[table.9.rows]\n2230105 = [\"\", 0.00, \"\"]\n" + "[table.8]\nform = \"" + fund + "\"\nempty = \"本年无。\"\n[table.8.rows]\n2120801 = [\"\", 1.20, 1.20, \"\", 1.20, \"\"]\n",
			"info JS112 表9.2230105.基本支出 ⟦0.00⟧ 表9 没有数的格子有 1 处写零、2 处留空，请统一。\n" + above("本年收入") + "\n" +
				"error JS110 表8.2120801.本年收入 ⟦1.20⟧ 表8 征地和拆迁补偿支出（2120801）本年收入 1.20 万元，而表下说明“本年无。”，请核实哪一个对。 | other  ⟦\"本年无。\"⟧\n" + above("小计") + "\n" + above("项目支出")},
		{"blank", head + table(8, fund),
			"warning JS111 表8 ⟦[table.8]⟧ 表8 " + fund + " 没有金额，也没有说明。本年确无此项收支的，请加 empty = \"…\"。 | 说明本年无此项收支: ⟦⟧→⟦\nempty = \"2022 年我单位无政府性基金预算财政拨款收入支出。\"⟧"},
		{"not public", head + "[table.8]\nform = \"" + fund + "\"\nwithheld = \"依法不予公开\"\n", ""},
		{"nothing printed in two ways", head + table(5, general, "2010350 = [5.00, 5.00, \"\"]", "2010399 = [1.00, 1.00, 0.00]", "2010301 = [1.00, 1.00, 0.00]"), "info JS112 表5.2010399.项目支出 ⟦0.00⟧ 表5 没有数的格子有 2 处写零、1 处留空，请统一。"},
		{"nothing printed in one way", head + table(5, general, "2010350 = [5.00, 5.00, 0.00]", "2010399 = [1.00, 1.00, 0.00]"), ""},
	} {
		if got := strings.TrimSpace(linttest.Whole(linttest.Check(t, c.text, Rules()...))); got != c.want {
			t.Errorf("%s: found\n%s\nwant\n%s", c.name, got, c.want)
		}
	}
}

package js2

import (
	"fmt"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
)

// edges are reports and all that rules find in them, each finding whole.
func edges(t *testing.T, rules []*lint.Rule, cases [][2]string) {
	t.Helper()
	for _, c := range cases {
		if got := strings.TrimSpace(linttest.Whole(linttest.Check(t, c[0], rules...))); got != c[1] {
			t.Errorf("%s\ngot\n%s\nwant\n%s", c[0], got, c[1])
		}
	}
}

const table5 = "[table.5]\nform = \"一般公共预算财政拨款支出决算表\"\n[table.5.rows]\n"

// One quantity in several tables is said once, with all its places.
func TestRoundedTwice(t *testing.T) {
	own := func(one, three, five string) string {
		return rep("示例局", 2022, "万元", table1+"1 = ["+one+"]\n38 = ["+one+"]\n"+exp("2080505 = [\"=\", "+three+"]")+table5+"2080505 = [\"=\", "+five+"]\n")
	}
	said := func(place, at, name, zh, stated, want, diff, related, fix string) string {
		return "warning JS207 " + place + " ⟦" + at + "⟧ " + name + "：" + zh + "，同一数据前后不一致，疑舍位平衡只调了一处，请统一。 (" + stated + ", not " + want + ": " + diff + ")" + related + fix
	}
	const columns = " | other 表3.合计.本年支出合计 ⟦3⟧ 326.72"
	edges(t, []*lint.Rule{inconsistentRounding}, [][2]string{
		{own("326.72", "326.72", "326.72"), ""},
		{rep("示例局", 2022, "万元", table1+"1 = [326.72]\n38 = [326.71]\n57 = [326.72]\n"+exp("2080505 = [\"=\", 326.72]")),
			said("表1.38行", "326.71", "社会保障和就业支出", "表1 为 326.71，表3 为 326.72", "326.71", "326.72", "-0.01", " | other 表3.208.本年支出合计 ⟦3⟧ 326.72", " | 改为 326.72: ⟦326.71⟧→⟦326.72⟧")},
		{own("326.71", "326.72", "326.72"),
			said("表1.57行", "1", "本年支出合计", "表1 为 326.71，表3 为 326.72", "326.71", "326.72", "-0.01", columns, "") + "\n" +
				said("表1.38行", "326.71", "社会保障和就业支出", "表1 为 326.71，表3、表5 为 326.72", "326.71", "326.72", "-0.01", " | other 表3.208.本年支出合计 ⟦3⟧ 326.72 | other 表5.208.小计 ⟦5⟧ 326.72", " | 改为 326.72: ⟦326.71⟧→⟦326.72⟧")},
	})
}

// 多 and 少 are said of the side that the finding stands at, whichever side of the relation that is. A code that one
// table lacks is told once, not once a column, and no amount is offered for it.
func TestWhichSideIsStated(t *testing.T) {
	const same = "各科目（只有一般公共预算财政拨款时）：支出决算表 = 一般公共预算财政拨款支出决算表"
	const total = "3.00, 2.00, 1.00"
	all := func(three, five string) string {
		return rep("示例中心", 2022, "万元", exp("\"合计\" = ["+total+"]\n"+three)+table5+"\"合计\" = ["+total+"]\n"+five+"\n")
	}
	both := "2010350 = [\"事业运行\", " + total + "]"
	edges(t, []*lint.Rule{sameCodes}, [][2]string{
		{all(both, both), ""},
		{all(both, ""), "error JS203 表3.2010350.本年支出合计 ⟦3.00⟧ " + same + "（2010350）：表3 事业运行（2010350）本年支出合计 3.00 万元，表5 没有 2010350，多 3.00。 (3.00, not 0.00: 3.00)"},
		{all("", both), "error JS203 表5.2010350.小计 ⟦3.00⟧ " + same + "（2010350）：表5 事业运行（2010350）本年支出·小计 3.00 万元，表3 没有 2010350，多 3.00。 (3.00, not 0.00: 3.00)"},
	})
	edges(t, []*lint.Rule{betweenTables}, [][2]string{
		// 38 行 is left out of table 1, so the finding stands at table 3, on the right of the relation.
		{rep("示例中心", 2022, "万元", table1+"31 = [2.00]\n57 = [5.00]\n"+exp("201 = [2.00, 2.00]\n208 = [3.00, 3.00]")),
			"error JS201 表3.208.本年支出合计 ⟦3.00⟧ 各类支出：收入支出决算总表 = 支出决算表（208）：表3 社会保障和就业支出（208）本年支出合计 3.00 万元，表1 38 行“社会保障和就业支出” 0，多 3.00。 (3.00, not 0.00: 3.00) | 把 表3.208.本年支出合计 改为 0.00: ⟦3.00⟧→⟦0.00⟧"},
	})
}

// In English each table has its amount, too.
func TestRoundedTwiceInEnglish(t *testing.T) {
	r := linttest.Check(t, inconsistentRounding.Doc.Bad, inconsistentRounding)
	const want = "本年支出合计: table 1 326.71; table 3 326.72: one figure rounded in two ways."
	m := r.Diagnostics[0].Message
	if got := m.In(lint.English); got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

func TestLastYearWhole(t *testing.T) {
	year := func(own, last string) string {
		return with(rep("示例中心", 2022, "万元", priorLine+own), "last.juesuan.toml", rep("示例中心", 2021, "万元", last))
	}
	figure := func(n, v string) string { return "[figures]\n\"" + n + "\" = " + v + "\n" }
	const income = " | other 表1.27行 ⟦1⟧ 12.30"
	edges(t, []*lint.Rule{lastYearFigure}, [][2]string{
		{year(figure("上年本年收入", "12.00"), table1+"1 = [12.30]\n"), "error JS212 数据.上年本年收入 ⟦12.00⟧ “上年本年收入” 12.00 万元，上年报告的表1 27 行“本年收入合计”为 12.30，少 0.30。 (12.00, not 12.30: -0.30)" + income + " | 改为上年报告的 12.30: ⟦12.00⟧→⟦12.30⟧"},
		{year(figure("去年收入决算数", "12.31"), table1+"1 = [12.30]\n"), "warning JS212 数据.去年收入决算数 ⟦12.31⟧ “去年收入决算数” 12.31 万元，上年报告的表1 27 行“本年收入合计”为 12.30，多 0.01，同一数据前后不一致，请统一。 (12.31, not 12.30: 0.01)" + income + " | 改为上年报告的 12.30: ⟦12.31⟧→⟦12.30⟧"},
		{year(figure("上年度的收入", "12.30"), table1+"1 = [12.30]\n"), ""},
		{year(figure("上年收入", "12.3"), table1+"1 = [12.30]\n"), ""},
		{year("[[section]]\ntitle = \"一\"\ntext = \"上年收入 {12.00 := 数据.上年收入} 万元，{5% := 数据.上年支出} 为多。\"\n", table1+"1 = [12.30]\n31 = [12.30]\n"),
			"error JS212 数据.上年收入 ⟦12.00⟧ “上年收入” 12.00 万元，上年报告的表1 27 行“本年收入合计”为 12.30，少 0.30。 (12.00, not 12.30: -0.30)" + income},
		{year(figure("上年人数", "5"), "[figures]\n\"人数\" = 6\n"), ""},
		{year(figure("上年数据.人数", "5"), "[figures]\n\"人数\" = 6\n"), "error JS212 数据.上年数据.人数 ⟦5⟧ “上年数据.人数” 5 万元，上年报告的数据.人数为 6，少 1。 (5, not 6: -1) | other 数据.人数 ⟦\"人数\"⟧ 6 | 改为上年报告的 6: ⟦5⟧→⟦6⟧"},
		{strings.Replace(year(figure("上年收入", "12.00"), table1+"1 = [12.30]\n"), "year = 2021", "year = 2020", 1), ""},
	})
	for s, want := range map[string]string{"上年度收入": "收入", "上年.收入": "收入", "上年的.收入": ".收入", "去年决算收入": "收入", "2021年度收入": "收入", "2021年收入": "收入", "2020年收入": "", "收入": "", "上年": "", "上年.": "."} {
		if got := afterYear(s, 2021); got != want {
			t.Errorf("%s: %q, want %q", s, got, want)
		}
	}
	opening := func(level, place, at, label, own, last, words, diff, related string) string {
		return level + " JS211 " + place + " ⟦" + at + "⟧ " + label + " " + own + " 万元，上年年末 " + last + words + "。 (" + own + ", not " + last + ": " + diff + ")" + related
	}
	const closing = " | other 上年.表1.59行 ⟦12.30⟧ 12.30"
	edges(t, []*lint.Rule{priorCarryOver}, [][2]string{
		{year(table1+"29 = [12.30]\n", table1+"59 = [12.30]\n"), ""},
		{year(table1+"29 = [12.29]\n", table1+"59 = [12.30]\n"), opening("warning", "表1.29行", "12.29", "表1 29 行“年初结转和结余”", "12.29", "12.30", "，少 0.01，同一数据前后不一致，疑舍位不同，请统一", "-0.01", closing)},
		{year(table1+"29 = [12.28]\n", table1+"59 = [12.30]\n"), opening("error", "表1.29行", "12.28", "表1 29 行“年初结转和结余”", "12.28", "12.30", "，少 0.02", "-0.02", closing)},
		{year(table1+"29 = [\"\"]\n", table1+"59 = [12.30]\n"), opening("error", "表1.29行", "\"\"", "表1 29 行“年初结转和结余”", "0", "12.30", "，少 12.30", "-12.30", closing)},
		// a fund's code: 3.00 at last year's end, 2.00 at this year's beginning, of 3.00 and 2.00 in all
		{year(table8+"2120803 = [2.00, \"\", 2.00, \"\", 2.00, \"\"]\n", table8+"2120803 = [\"\", 8.00, 5.00, \"\", 5.00, 3.00]\n"),
			opening("error", "表8.2120803.年初结转和结余", "2.00", "表8 城市建设支出（2120803）年初结转和结余", "2.00", "3.00", "，少 1.00", "-1.00", " | other 上年.表8.2120803.年末结转和结余 ⟦3.00⟧ 3.00")},
	})
	// what is declared for a code is taken off the total too: 9.00 are 3.00 more than 5.00 and 1.00
	edges(t, []*lint.Rule{priorCarryOver}, [][2]string{{
		year(adjust("上年", "表8.2120803.年初结转和结余", "1.00")+table8+"\"合计\" = [9.00, \"\", 9.00, \"\", 9.00, \"\"]\n2120803 = [4.00, \"\", 4.00, \"\", 4.00, \"\"]\n2120801 = [4.00, \"\", 4.00, \"\", 4.00, \"\"]\n",
			table8+"2120803 = [\"\", 8.00, 5.00, \"\", 5.00, 3.00]\n2120801 = [\"\", 8.00, 6.00, \"\", 6.00, 2.00]\n"),
		strings.Replace(opening("error", "表8.合计.年初结转和结余", "9.00", "表8 “合计”年初结转和结余", "9.00", "5.00", "，声明的年初调整 1.00，多 3.00", "3.00", " | other 上年.表8.合计.年末结转和结余 ⟦8⟧ 5.00"), "not 5.00", "not 6.00", 1) + "\n" +
			opening("error", "表8.2120801.年初结转和结余", "4.00", "表8 征地和拆迁补偿支出（2120801）年初结转和结余", "4.00", "2.00", "，多 2.00", "2.00", " | other 上年.表8.2120801.年末结转和结余 ⟦2.00⟧ 2.00"),
	}})
	edges(t, []*lint.Rule{idleAdjustment}, [][2]string{
		{year(adjust("上年", "表1", "1.00")+table1+"29 = [12.30]\n", table1+"59 = [12.30]\n"), "warning JS219  ⟦\"表1\"⟧ “表1”没有指到表里的一个数，这条调整没有用上。"},
		{year(adjust("上年", "表1.29行", "1.00")+adjust("上年", "表1.29行", "2.00")+table1+"29 = [12.30]\n", table1+"59 = [12.30]\n"), "warning JS219 表1.29行 ⟦\"表1.29行\"⟧ 声明调整 3.00 万元，但“表1.29行”与上年年末没有差额，不需要调整。"},
		{year(adjust("上年", "表1.29行", "1.00")+table1+"29 = [13.30]\n", table1+"59 = [12.30]\n"), ""},
		// one cent is told where it is not declared; not so where last year's report is in 元
		{year(adjust("上年", "表1.29行", "0.01")+table1+"29 = [12.31]\n", table1+"59 = [12.30]\n"), ""},
		{strings.Replace(year(adjust("上年", "表1.29行", "0.01")+table1+"29 = [12.31]\n", table1+"59 = [123_050.00]\n"), "year = 2021\namount_unit = \"万元\"", "year = 2021\namount_unit = \"元\"", 1),
			"warning JS219 表1.29行 ⟦\"表1.29行\"⟧ 声明调整 0.01 万元，但“表1.29行”与上年年末没有差额，不需要调整。"},
		// last year's report, and another that is not there
		{rep("示例中心", 2022, "万元", priorLine+adjust("上年", "表1.1行", "1.00")+table1+"1 = [13.30]\n"), ""},
		{with(rep("示例中心", 2022, "万元", priorLine+adjust("上年", "表1.1行", "1.00")+table1+"1 = [13.30]\n"), "b.juesuan.toml", rep("示例中心", 2022, "万元", "")), ""},
		// members that cannot be read, and one of another year
		{rep("示例中心", 2022, "万元", twoMembers+adjust("汇总", "表1.1行", "1.00")+table1+"1 = [13.30]\n"), ""},
		{with(rep("示例中心", 2022, "万元", twoMembers+adjust("汇总", "表1.1行", "1.00")+table1+"1 = [13.30]\n"), "a.juesuan.toml", rep("示例区文化馆", 2021, "万元", table1+"1 = [13.30]\n")), ""},
		// each of several that are of no use, behind others that are of use or for something else
		{department(adjust("上年", "表3.2010399.基本支出", "1.00")+adjust("汇总", "表3.2010399.基本支出", "1.00")+adjust("汇总", "表3.2010399.基本支出", "2.00")+adjust("汇总", "表3", "5.00")+adjust("汇总", "表3.2010399.项目支出", "4.00"),
			"2010399 = [\"=\", 110.00]", "2010399 = [\"=\", 70.00]", "2010399 = [\"=\", 40.00]"),
			"warning JS219 表3.2010399.基本支出 ⟦\"表3.2010399.基本支出\"⟧ 声明了对上年的调整，[report] 没有写 prior（上年的报告），无从核对。\n" +
				"warning JS219 表3.2010399.基本支出 ⟦\"表3.2010399.基本支出\"⟧ 声明调整 3.00 万元，但“表3.2010399.基本支出”与各单位相加没有差额，不需要调整。\n" +
				"warning JS219  ⟦\"表3\"⟧ “表3”没有指到表里的一个数，这条调整没有用上。\n" +
				"warning JS219 表3.2010399.项目支出 ⟦\"表3.2010399.项目支出\"⟧ 声明调整 4.00 万元，但“表3.2010399.项目支出”与各单位相加没有差额，不需要调整。"},
		{year(adjust("汇总", "表1.29行", "1.00")+adjust("上年", "表1", "1.00")+adjust("上年", "表1.1行", "1.00")+adjust("上年", "表1.1行", "1.00")+adjust("上年", "表1.29行", "1.00")+table1+"1 = [1.00]\n29 = [12.30]\n", table1+"59 = [12.30]\n"),
			"warning JS219 表1.29行 ⟦\"表1.29行\"⟧ 声明了汇总的调整，[report] 没有写 members（汇总的单位报告），无从核对。\n" +
				"warning JS219  ⟦\"表1\"⟧ “表1”没有指到表里的一个数，这条调整没有用上。\n" +
				"warning JS219 表1.1行 ⟦\"表1.1行\"⟧ 对上年的调整应写在年初结转和结余上，“表1.1行”不是，没有用上。\n" +
				"warning JS219 表1.29行 ⟦\"表1.29行\"⟧ 声明调整 1.00 万元，但“表1.29行”与上年年末没有差额，不需要调整。"},
		{rep("示例中心", 2022, "万元", adjust("汇总", "表1.29行", "1.00")+adjust("汇总", "表1.59行", "1.00")+table1+"29 = [13.30]\n"), "warning JS219 表1.29行 ⟦\"表1.29行\"⟧ 声明了汇总的调整，[report] 没有写 members（汇总的单位报告），无从核对。"},
		{rep("示例中心", 2022, "万元", adjust("上年", "表1.29行", "1.00")+adjust("上年", "表1.59行", "1.00")+table1+"29 = [13.30]\n"), "warning JS219 表1.29行 ⟦\"表1.29行\"⟧ 声明了对上年的调整，[report] 没有写 prior（上年的报告），无从核对。"},
	})
}

func TestBudgetWhole(t *testing.T) {
	budget := func(own, other string) string {
		return with(rep("示例中心", 2022, "万元", "budget = \"b.juesuan.toml\"\n"+own), "b.juesuan.toml", rep("示例中心", 2022, "万元", other))
	}
	public := func(reception string) string {
		return "[table.7]\nform = \"三公经费\"\n[table.7.rows]\n1 = [\"=\", \"\", \"\", \"\", \"\", " + reception + ", 0.50]\n"
	}
	found := func(level, own, want, diff string) string {
		words := map[byte]string{'-': "少 " + strings.TrimPrefix(diff, "-")}[diff[0]]
		if words == "" {
			words = "多 " + diff
		}
		amounts := " (" + own + ", not " + want + ": " + diff + ")"
		said := " " + own + " 万元，批复（公开）的年初预算为 " + want + "，" + words + "。" + amounts
		return level + " JS213 表7.「预算数.合计」 ⟦\"=\"⟧ 表7 预算数·合计" + said + " | other 表7.「预算数.合计」 ⟦\"=\"⟧ " + want + "\n" +
			level + " JS213 表7.「预算数.公务接待费」 ⟦" + own + "⟧ 表7 预算数·公务接待费" + said + " | other 表7.「预算数.公务接待费」 ⟦" + want + "⟧ " + want + " | 改为预算的 " + want + ": ⟦" + own + "⟧→⟦" + want + "⟧"
	}
	edges(t, []*lint.Rule{budgetFigure}, [][2]string{
		{budget(public("1.00"), public("1.00")), ""},
		{budget(public("1.01"), public("1.00")), found("warning", "1.01", "1.00", "0.01")},
		{budget(public("0.90"), public("1.00")), found("error", "0.90", "1.00", "-0.10")},
		{budget(exp("2010399 = [\"=\", 1.00]"), exp("2010399 = [\"=\", 2.00]")), ""},
		// a figure of a text behind others that are taken from a table or have another name
		{budget(table1+"1 = [12.00]\n[[section]]\ntext = \"{12.00 = 表1.1行}{11.00 := 数据.人数}{12.00 := 数据.年初预算}\"\n", "[figures]\n\"年初预算\" = 21.00\n"),
			"error JS213 数据.年初预算 ⟦12.00⟧ “年初预算” 12.00 万元，批复（公开）的年初预算为 21.00，少 9.00。 (12.00, not 21.00: -9.00) | other 数据.年初预算 ⟦\"年初预算\"⟧ 21.00"},
		{budget("[figures]\n\"年初预算\" = 1.00\n\"其他\" = 1.00\n", "[figures]\n\"年初预算\" = 1.00\n\"其他\" = 2.00\n"), ""},
	})
}

// Who is asked first where units do not add up to the department.
func TestConsolidationWhole(t *testing.T) {
	const four = " ⟦40.00⟧ 40.00"
	difference := func(code, cells, own, sum, diff, clause, related string) string {
		return "error JS215 表3." + code + ".基本支出 ⟦" + cells + "⟧ 汇总不平：表3 " + map[string]string{"2010399": "其他政府办公厅（室）及相关机构事务支出", "2010350": "事业运行"}[code] + "（" + code + "）基本支出 部门 " + own + " 万元，2 家单位相加 " + sum + "，" + diff + "。" + clause + related
	}
	amounts := func(own, sum, diff string) string { return " (" + own + ", not " + sum + ": " + diff + ")" }
	rows := func(a, b string) string {
		return "2010399 = [\"=\", " + a + "]\n2010350 = [\"=\", " + b + "]"
	}
	edges(t, []*lint.Rule{consolidationSum}, [][2]string{
		{department("", rows("110.00", "55.00"), rows("70.00", "35.00"), rows("40.00", "20.00")), ""},
		// both codes lack exactly what the library has
		{department("", rows("70.00", "35.00"), rows("70.00", "35.00"), rows("40.00", "20.00")),
			difference("2010399", "70.00", "70.00", "110.00", "少 40.00", "疑漏汇总了“示例区图书馆”：有差额的 2 处，差额都正好是该单位的数。", amounts("70.00", "110.00", "-40.00")+" | other 表3.2010350.基本支出 ⟦35.00⟧ 35.00")},
		// and twice what it has
		{department("", rows("150.00", "75.00"), rows("70.00", "35.00"), rows("40.00", "20.00")),
			difference("2010399", "150.00", "150.00", "110.00", "多 40.00", "疑重复汇总了“示例区图书馆”：有差额的 2 处，差额都正好是该单位的数。", amounts("150.00", "110.00", "40.00")+" | other 表3.2010350.基本支出 ⟦75.00⟧ 75.00")},
		// two units would do: none is named alone
		{department("", rows("40.00", "20.00"), rows("40.00", "20.00"), rows("40.00", "20.00")),
			difference("2010399", "40.00", "40.00", "80.00", "少 40.00", "有此数的单位：示例区文化馆、示例区图书馆，请逐家核对。", amounts("40.00", "80.00", "-40.00")+" | other 表3.2010399.基本支出"+four+" | other 表3.2010399.基本支出"+four) + "\n" +
				difference("2010350", "20.00", "20.00", "40.00", "少 20.00", "有此数的单位：示例区文化馆、示例区图书馆，请逐家核对。", amounts("20.00", "40.00", "-20.00")+" | other 表3.2010350.基本支出 ⟦20.00⟧ 20.00 | other 表3.2010350.基本支出 ⟦20.00⟧ 20.00")},
		{department("", "2010399 = [\"=\", 5.00]", "", ""),
			"error JS215 表3.2010399.基本支出 ⟦5.00⟧ 汇总不平：表3 其他政府办公厅（室）及相关机构事务支出（2010399）基本支出 部门 5.00 万元，2 家单位相加 0.00，多 5.00。各单位都没有这个数，请核对。 (5.00, not 0.00: 5.00)"},
	})
	// Two codes, each of which only one unit has.
	extra := func(code, name, amount, unit string) string {
		return "error JS215 表3." + code + " ⟦3⟧ 汇总不平：表3 " + name + "（" + code + "）部门没有这一科目，2 家单位相加 " + amount + " 万元。请先核对“" + unit + "”：差额正好是该单位的数，疑漏汇总。 (0.00, not " + amount + ": -" + amount + ") | other 表3." + code + ".本年支出合计 ⟦\"=\"⟧ " + amount
	}
	edges(t, []*lint.Rule{consolidationSum}, [][2]string{
		{department("", "2010399 = [\"=\", 70.00]", "2010399 = [\"=\", 70.00]\n2210201 = [\"=\", 10.00]", "2080505 = [\"=\", 40.00]"),
			extra("2080505", "机关事业单位基本养老保险缴费支出", "40.00", "示例区图书馆") + "\n" + extra("2210201", "住房公积金", "10.00", "示例区文化馆")},
	})
}

func TestNamesOfUnits(t *testing.T) {
	r := &report.Report{Unit: report.Text{S: "示例市示例区文化馆", Set: true}, Aliases: []report.Text{{S: "文化宫"}}, Year: 2022}
	for n, want := range map[string]bool{
		"示例市示例区文化馆": true, "示例区文化馆": true, "区文化馆": true, "文化馆": false, "某省示例市示例区文化馆": true, "示例市示例区文化馆（本级）": true, "文化宫": true, "文化宫本级": true, "示例市示例区图书馆": false, "": false, "市示例": false,
	} {
		if isUnit(r, n) != want {
			t.Errorf("%s: is the unit: %v", n, !want)
		}
	}
	short := &report.Report{Unit: report.Text{S: "文化馆", Set: true}, Year: 2022}
	if isUnit(short, "示例区文化馆") {
		t.Error("three characters stand for no unit")
	}
	other := func(unit string, year int) *report.Report {
		return &report.Report{Unit: report.Text{S: unit, Set: unit != ""}, Year: year}
	}
	for _, c := range []struct {
		b    *report.Report
		want bool
	}{{other("示例区文化馆", 2022), true}, {other("示例区文化馆", 2021), false}, {other("", 2022), true}, {other("示例区图书馆", 2022), false}, {other("某省示例市示例区文化馆", 2022), true}} {
		if got := sameAccount(r, c.b); got != c.want {
			t.Errorf("%s %d: %v", c.b.Unit.S, c.b.Year, got)
		}
	}
	if !sameAccount(other("", 2022), r) || !sameAccount(other("文化宫", 2022), r) {
		t.Error("no name, and an alias of the other")
	}
	for s, want := range map[string]string{"甲（本级）": "甲", "甲(本级)": "甲", "甲本级": "甲", "甲（机关）": "甲", "甲(机关)": "甲", " 甲 本级 ": "甲", "本级甲": "本级甲"} {
		if got := withoutLevel(s); got != want {
			t.Errorf("%s: %q", s, got)
		}
	}
	for _, c := range []struct {
		a, b string
		want bool
	}{{"示例区文化馆", "区文化馆", true}, {"区文化馆", "示例区文化馆", true}, {"示例区文化馆", "文化馆", false}, {"文化馆", "示例区文化馆", false}, {"示例区文化馆", "区图书馆", false}} {
		if got := endsAlike(c.a, c.b); got != c.want {
			t.Errorf("%s and %s: %v", c.a, c.b, got)
		}
	}
	list := &nameList{at: map[string]int{}}
	for i, n := range []string{"东示例文化馆", "西示例文化馆", "图书馆", "图书馆（本级）"} {
		if again := list.add(n); again != (i == 3) {
			t.Errorf("%s: again %v", n, again)
		}
	}
	for n, want := range map[string]int{"东示例文化馆": 0, "图书馆本级": 2, "示例文化馆": -1, "某东示例文化馆": 0, "美术馆": -1} {
		if got := list.find(n); got != want {
			t.Errorf("%s: %d, want %d", n, got, want)
		}
	}
	if got := list.find("美术馆", "西示例文化馆"); got != 1 {
		t.Errorf("by its other name: %d", got)
	}
	if got := fmt.Sprint(list.findAll([]string{"图书馆", "东示例文化馆"}), list.findAll([]string{"图书馆", "美术馆"})); got != "[2 0] []" {
		t.Error(got)
	}
}

// Lists of units: where each finding stands; an attachment has its own roster.
func TestUnitListsWhole(t *testing.T) {
	const roster = "[[section]]\ntitle = \"二、部门决算单位构成\"\ntext = \"\"\"\n包括：\n1. 示例区文化馆\n2. 示例区美术馆\n\"\"\"\n"
	nameless := strings.Replace(rep("x", 2022, "万元", ""), "unit = \"x\"\n", "", 1)
	units := "units = [\"示例区图书馆\", \"示例区文化馆\"]\n"
	edges(t, []*lint.Rule{unitList}, [][2]string{
		{with(with(rep("示例区文化局", 2022, "万元", twoMembers+"units = [\"示例区图书馆\", \"示例区博物馆\"]\n"), "a.juesuan.toml", rep("示例区文化馆", 2022, "万元", "")), "b.juesuan.toml", rep("示例区图书馆", 2022, "万元", "")),
			"error JS216  ⟦\"示例区图书馆\"⟧ 汇总了“示例区文化馆”（a.juesuan.toml），单位名单（units）里没有它。\n" +
				"error JS216  ⟦\"示例区博物馆\"⟧ 单位名单里有“示例区博物馆”，汇总的单位报告（members）里没有它，疑漏汇总。"},
		// two of one name behind one of none
		{with(with(with(rep("示例区文化局", 2022, "万元", "members = [\"*.juesuan.toml\"]\n"), "a.juesuan.toml", nameless), "b.juesuan.toml", rep("示例区文化馆", 2022, "万元", "")), "c.juesuan.toml", rep("示例区文化馆", 2022, "万元", "")),
			"error JS216  ⟦\"*.juesuan.toml\"⟧ members 里有两份“示例区文化馆”的报告：b.juesuan.toml、c.juesuan.toml，暂不核对汇总。"},
		{rep("示例区文化局", 2022, "万元", units+roster),
			"error JS216  ⟦\"示例区图书馆\"⟧ 单位名单里有“示例区图书馆”，说明的单位构成里没有写。\nerror JS216  ⟦示例区美术馆⟧ 单位构成里写了“示例区美术馆”，单位名单（units）里没有它。"},
		{rep("示例区文化局", 2022, "万元", units+"[[attachment]]\ntitle = \"附件\"\n"+roster), ""},
	})
}

// Of one unit the whole difference may be declared.
func TestSingleUnitAdjusted(t *testing.T) {
	one := func(adjustments string) string {
		return with(rep("示例区文化局", 2022, "万元", "members = [\"a.juesuan.toml\"]\n"+adjustments+exp("2010399 = [\"=\", 7.03]")), "a.juesuan.toml", rep("示例区文化局", 2022, "万元", exp("2010399 = [\"=\", 7.00]")))
	}
	edges(t, []*lint.Rule{singleUnit, idleAdjustment}, [][2]string{
		{one(adjust("汇总", "表3.2010399.基本支出", "0.03")), ""},
		{one(""), "error JS217 表3.2010399.基本支出 ⟦7.03⟧ 部门只有一家单位，两份决算应当相同：表3 其他政府办公厅（室）及相关机构事务支出（2010399）基本支出 部门 7.03 万元，“示例区文化局” 7.00，多 0.03。 (7.03, not 7.00: 0.03)"},
	})
}

// A relation that names no rule, or one that is not of this family, is told by the first.
func TestWhoSpeaksForARelation(t *testing.T) {
	for _, c := range [][2]string{{"", own[0]}, {"没有", own[0]}, {own[0], own[0]}, {own[1], own[1]}, {own[len(own)-1], own[len(own)-1]}} {
		if got := speaker(c[0]); got != c[1] {
			t.Errorf("%q: %s, want %s", c[0], got, c[1])
		}
	}
}

// Of members in 元 and in 万元 the fewer are pointed at, of as many of both those in 元.
func TestUnitsOfMembers(t *testing.T) {
	members := func(a, b, c string) string {
		text := rep("示例区文化局", 2022, "万元", "members = [\"a.juesuan.toml\", \"b.juesuan.toml\", \"c.juesuan.toml\"]\n")
		for name, unit := range map[string]string{"a": a, "b": b, "c": c} {
			if unit != "" {
				text = with(text, name+".juesuan.toml", rep("示例区"+name+"馆", 2022, unit, ""))
			}
		}
		return text
	}
	said := func(file, unit, most string) string {
		return "info JS218  ⟦\"" + file + ".juesuan.toml\"⟧ “示例区" + file + "馆”（" + file + ".juesuan.toml）以" + unit + "为单位，其余单位多以" + most + "为单位，请核对没有填错。"
	}
	edges(t, []*lint.Rule{otherReport}, [][2]string{
		{members("元", "万元", "万元"), said("a", "元", "万元")},
		{members("元", "万元", "元"), said("b", "万元", "元")},
		{members("元", "万元", ""), said("a", "元", "万元")},
		{members("元", "元", "元"), ""},
	})
}

package js2

import (
	"testing"

	"github.com/juesuan/juesuan-lint/lint"
)

// Who is to blame for what does not add up: a unit alone, a unit that the same difference is pinned on elsewhere, and
// the department itself only where its own sums say so.
func TestBlame(t *testing.T) {
	const (
		office, service = "其他政府办公厅（室）及相关机构事务支出（2010399）", "事业运行（2010350）"
		running         = "行政运行（2010301）"
		only            = " | other 表3.2010399.基本支出 ⟦70.00⟧ 70.00"
		ask             = "。有此数的单位：示例区文化馆、示例区图书馆，请逐家核对。"
	)
	// own is what the department has, sum what its units have, of 基本支出 in table 3.
	found := func(code, name, own, sum, words, diff string) string {
		return "error JS215 表3." + code + ".基本支出 ⟦" + own + "⟧ 汇总不平：表3 " + name + "基本支出 部门 " + own + " 万元，2 家单位相加 " + sum + "，" + words + " (" + own + ", not " + sum + ": " + diff + ")"
	}
	edges(t, []*lint.Rule{consolidationSum}, [][2]string{
		// 110 and once more the 70 of the first unit
		{department("", "2010399 = [\"=\", 180.00]", "2010399 = [\"=\", 70.00]", "2010399 = [\"=\", 40.00]"),
			found("2010399", office, "180.00", "110.00", "多 70.00。请先核对“示例区文化馆”：差额正好是该单位的数，疑重复汇总。", "70.00") + only},
		// both codes lack what the first unit has
		{department("", "2010399 = [\"=\", 40.00]\n2010350 = [\"=\", 20.00]", "2010399 = [\"=\", 70.00]\n2010350 = [\"=\", 35.00]", "2010399 = [\"=\", 40.00]\n2010350 = [\"=\", 20.00]"),
			found("2010399", office, "40.00", "110.00", "少 70.00。疑漏汇总了“示例区文化馆”：有差额的 2 处，差额都正好是该单位的数。", "-70.00") + " | other 表3.2010350.基本支出 ⟦20.00⟧ 20.00"},
		// only the first unit has the one, and the other lacks as much
		{department("", "2010399 = [\"=\", 60.00]\n2010350 = [\"=\", 45.00]", "2010399 = [\"=\", 70.00]\n2010350 = [\"=\", 35.00]", "2010350 = [\"=\", 20.00]"),
			found("2010399", office, "60.00", "70.00", "少 10.00。请先核对“示例区文化馆”：只有该单位有此数，汇总数比单位报表正好少 10.00。", "-10.00") + only + "\n" +
				found("2010350", service, "45.00", "55.00", "少 10.00。请先核对“示例区文化馆”：与 表3.2010399.基本支出 的差额相同。", "-10.00") + only},
		// the same of two codes that only the first unit has, and of one that each has alone
		{department("", "2010301 = [\"=\", 20.00]\n2010399 = [\"=\", 60.00]\n2010350 = [\"=\", 45.00]", "2010301 = [\"=\", 30.00]\n2010399 = [\"=\", 70.00]\n2010350 = [\"=\", 35.00]", "2010350 = [\"=\", 20.00]"),
			found("2010301", running, "20.00", "30.00", "少 10.00。请先核对“示例区文化馆”：只有该单位有此数，汇总数比单位报表正好少 10.00。", "-10.00") + " | other 表3.2010301.基本支出 ⟦30.00⟧ 30.00\n" +
				found("2010399", office, "60.00", "70.00", "少 10.00。请先核对“示例区文化馆”：只有该单位有此数，汇总数比单位报表正好少 10.00。", "-10.00") + only + "\n" +
				found("2010350", service, "45.00", "55.00", "少 10.00。请先核对“示例区文化馆”：与 表3.2010399.基本支出 的差额相同。", "-10.00") + only},
		{department("", "2010301 = [\"=\", 20.00]\n2010399 = [\"=\", 60.00]\n2010350 = [\"=\", 45.00]", "2010399 = [\"=\", 70.00]\n2010350 = [\"=\", 35.00]", "2010301 = [\"=\", 30.00]\n2010350 = [\"=\", 20.00]"),
			found("2010301", running, "20.00", "30.00", "少 10.00。请先核对“示例区图书馆”：只有该单位有此数，汇总数比单位报表正好少 10.00。", "-10.00") + " | other 表3.2010301.基本支出 ⟦30.00⟧ 30.00\n" +
				found("2010399", office, "60.00", "70.00", "少 10.00。请先核对“示例区文化馆”：只有该单位有此数，汇总数比单位报表正好少 10.00。", "-10.00") + only + "\n" +
				found("2010350", service, "45.00", "55.00", "少 10.00"+ask, "-10.00") + " | other 表3.2010350.基本支出 ⟦35.00⟧ 35.00 | other 表3.2010350.基本支出 ⟦20.00⟧ 20.00"},
		// it lacks another amount: nobody is named
		{department("", "2010399 = [\"=\", 60.00]\n2010350 = [\"=\", 50.00]", "2010399 = [\"=\", 70.00]\n2010350 = [\"=\", 35.00]", "2010350 = [\"=\", 20.00]"),
			found("2010399", office, "60.00", "70.00", "少 10.00。请先核对“示例区文化馆”：只有该单位有此数，汇总数比单位报表正好少 10.00。", "-10.00") + only + "\n" +
				found("2010350", service, "50.00", "55.00", "少 5.00"+ask, "-5.00") + " | other 表3.2010350.基本支出 ⟦35.00⟧ 35.00 | other 表3.2010350.基本支出 ⟦20.00⟧ 20.00"},
		// 9.00 more would settle the row and upset what stands above it
		{department("", "\"合计\" = [110.00, 101.00]\n201 = [110.00, 101.00]\n20103 = [110.00, 101.00]\n2010399 = [110.00, 101.00]", "2010399 = [\"=\", 70.00]", "2010399 = [\"=\", 40.00]"),
			found("2010399", office, "101.00", "110.00", "少 9.00"+ask, "-9.00") + " | other 表3.2010399.基本支出 ⟦70.00⟧ 70.00 | other 表3.2010399.基本支出 ⟦40.00⟧ 40.00"},
	})
}

// What follows from one difference is not said again: the total of a code that the department lacks, and the same
// quantity in another table.
func TestDifferencesThatFollow(t *testing.T) {
	const left = "error JS215 表3.2080505 ⟦3⟧ 汇总不平：表3 机关事业单位基本养老保险缴费支出（2080505）部门没有这一科目，2 家单位相加 40.00 万元。请先核对“示例区图书馆”：差额正好是该单位的数，疑漏汇总。 (0.00, not 40.00: -40.00)"
	units := func(own, a, b string) string {
		text := rep("示例区文化局", 2022, "万元", twoMembers+own)
		return with(with(text, "a.juesuan.toml", rep("示例区文化馆", 2022, "万元", a)), "b.juesuan.toml", rep("示例区图书馆", 2022, "万元", b))
	}
	edges(t, []*lint.Rule{consolidationSum}, [][2]string{
		{units(exp("\"合计\" = [70.00, 70.00]\n2010399 = [70.00, 70.00]"), exp("\"合计\" = [70.00, 70.00]\n2010399 = [70.00, 70.00]"), exp("\"合计\" = [40.00, 40.00]\n2080505 = [40.00, 40.00]")), left + " | other 表3.2080505.本年支出合计 ⟦40.00⟧ 40.00"},
		{units(table1+"31 = [100.00]\n"+exp("201 = [100.00, 100.00]"), table1+"31 = [70.00]\n"+exp("201 = [70.00, 70.00]"), table1+"31 = [40.00]\n"+exp("201 = [40.00, 40.00]")),
			"error JS215 表3.201.基本支出 ⟦100.00⟧ 汇总不平：表3 一般公共服务支出（201）基本支出 部门 100.00 万元，2 家单位相加 110.00，少 10.00。有此数的单位：示例区文化馆、示例区图书馆，请逐家核对。 (100.00, not 110.00: -10.00) | other 表3.201.基本支出 ⟦70.00⟧ 70.00 | other 表3.201.基本支出 ⟦40.00⟧ 40.00"},
		// a unit that gives 208 alone in table 5 says nothing of table 3
		{units(exp("2010399 = [\"=\", 70.00]")+table5+"208 = [40.00, 40.00]\n", exp("2010399 = [\"=\", 70.00]")+table5+"208 = [40.00, 40.00]\n", exp("2080505 = [\"=\", 40.00]")+table5), left + " | other 表3.2080505.本年支出合计 ⟦\"=\"⟧ 40.00"},
	})
}

// Codes that only units have are told each once, and not what stands above them; where a unit gives the 类 alone, only
// the 类 is known.
func TestCodesThatFollow(t *testing.T) {
	lacks := func(code, name, amount, clause, related string) string {
		return "error JS215 表3." + code + " ⟦3⟧ 汇总不平：表3 " + name + "（" + code + "）部门没有这一科目，2 家单位相加 " + amount + " 万元。" + clause + " (0.00, not " + amount + ": -" + amount + ")" + related
	}
	leftOut := func(code, name, amount, unit string) string {
		return lacks(code, name, amount, "请先核对“"+unit+"”：差额正好是该单位的数，疑漏汇总。", " | other 表3."+code+".本年支出合计 ⟦\"=\"⟧ "+amount)
	}
	const office = "2010399 = [\"=\", 70.00]"
	whole := lacks("208", "社会保障和就业支出", "50.00", "有此数的单位：示例区文化馆、示例区图书馆，请逐家核对。", " | other 表3.208.本年支出合计 ⟦3⟧ 10.00 | other 表3.208.本年支出合计 ⟦40.00⟧ 40.00")
	edges(t, []*lint.Rule{consolidationSum}, [][2]string{
		{department("", office, office+"\n2080505 = [\"=\", 10.00]", "2080506 = [\"=\", \"\", 5.00]"),
			leftOut("2080505", "机关事业单位基本养老保险缴费支出", "10.00", "示例区文化馆") + "\n" + leftOut("2080506", "机关事业单位职业年金缴费支出", "5.00", "示例区图书馆")},
		{department("", office, office+"\n2080505 = [\"=\", 10.00]", "208 = [40.00, 40.00]"), whole},
		{department("", office, office+"\n2080505 = [\"=\", 10.00]", "208 = [40.00]"), whole},
		// behind a table that nobody knows
		{department("[table.1]\nform = \"没有的表\"\n", office, office+"\n2080505 = [\"=\", 10.00]", ""), leftOut("2080505", "机关事业单位基本养老保险缴费支出", "10.00", "示例区文化馆")},
		// nothing in the first column, or in any
		{department("", office, office+"\n2080505 = [\"=\", 10.00]", "208 = [\"\", 40.00]"), lacks("208", "社会保障和就业支出", "10.00", "请先核对“示例区文化馆”：差额正好是该单位的数，疑漏汇总。", " | other 表3.208.本年支出合计 ⟦3⟧ 10.00")},
		{department("", office, office+"\n2080505 = [\"=\", 10.00]", "208 = [\"\", 0.00]"), leftOut("2080505", "机关事业单位基本养老保险缴费支出", "10.00", "示例区文化馆")},
	})
}

// What adds up says nothing: each table is held against the same one, and a 类 in the first row is one that is there.
func TestTablesApart(t *testing.T) {
	units := func(own, a, b string) string {
		text := rep("示例区文化局", 2022, "万元", twoMembers+own)
		return with(with(text, "a.juesuan.toml", rep("示例区文化馆", 2022, "万元", a)), "b.juesuan.toml", rep("示例区图书馆", 2022, "万元", b))
	}
	two := func(all, general string) string {
		return exp("2010399 = [\"=\", "+all+"]") + table5 + "2010399 = [\"=\", " + general + "]\n"
	}
	economic := func(amount string) string {
		return "[table.6]\nform = \"基本支出表\"\n[table.6.rows]\n30101 = [" + amount + "]\n"
	}
	edges(t, []*lint.Rule{consolidationSum}, [][2]string{
		{units(two("110.00", "80.00"), two("70.00", "50.00"), two("40.00", "30.00")), ""},
		{units(economic("7.00"), economic("5.00"), economic("2.00")), ""},
		// totals alone: 70.00 + 40.00 = 110.00
		{department("", "\"合计\" = [\"=\", 100.00]", "\"合计\" = [\"=\", 70.00]", "\"合计\" = [\"=\", 40.00]"),
			"error JS215 表3.合计.基本支出 ⟦100.00⟧ 汇总不平：表3 “合计”基本支出 部门 100.00 万元，2 家单位相加 110.00，少 10.00。有此数的单位：示例区文化馆、示例区图书馆，请逐家核对。 (100.00, not 110.00: -10.00) | other 表3.合计.基本支出 ⟦70.00⟧ 70.00 | other 表3.合计.基本支出 ⟦40.00⟧ 40.00"},
		// a class that the form does not print stands in the block in which the unit has it
		{units(economic("5.00"), economic("5.00")+"39999 = [\"其他支出\", 2.00]\n", economic("0.00")),
			"error JS215 表6.39999 ⟦6⟧ 汇总不平：表6 其他支出（39999）部门没有这一科目，2 家单位相加 2.00 万元。请先核对“示例区文化馆”：差额正好是该单位的数，疑漏汇总。 (0.00, not 2.00: -2.00) | other 表6.39999 ⟦2.00⟧ 2.00"},
		// a unit that gives the 款 alone says nothing of its 项
		{department("", "2010399 = [\"=\", 70.00]\n2010350 = [\"=\", 40.00]", "2010399 = [\"=\", 70.00]", "20103 = [40.00, 40.00]"), ""},
	})
}

// A last row that cannot be read may be the one that is missing, in the department and in a unit; a line below another
// header is none.
func TestBrokenLastRow(t *testing.T) {
	const office, service, pasted = "2010399 = [\"=\", 7.00]", "2010350 = [\"=\", 2.00]", "2010350\t事业运行\t2.00"
	const elsewhere = "\n[[section]]\ntitle = \"一、其他\"\n坏的一行"
	const left = "error JS215 表3.2010350 ⟦3⟧ 汇总不平：表3 事业运行（2010350）部门没有这一科目，2 家单位相加 2.00 万元。请先核对“示例区文化馆”：差额正好是该单位的数，疑漏汇总。 (0.00, not 2.00: -2.00) | other 表3.2010350.本年支出合计 ⟦\"=\"⟧ 2.00"
	edges(t, []*lint.Rule{consolidationSum}, [][2]string{
		{department("", office+"\n"+pasted, office+"\n"+service, ""), ""},
		{department("", office+"\n"+service, office+"\n"+pasted, ""), ""},
		{department("", office+elsewhere, office+"\n"+service, ""), left},
	})
	edges(t, []*lint.Rule{sourceRounding}, [][2]string{
		{sourced(exp("2010399 = [\"=\", 1.00]\n"+pasted), exp("2010399 = [\"=\", 10_000.00]\n2010350 = [\"=\", 20_000.00]")), ""},
	})
}

// Differences are told in 元 only where all reports are in 元.
func TestUnitOfDifferences(t *testing.T) {
	text := department("source = \"s.juesuan.toml\"\n", "2010399 = [\"=\", 12.00]", "2010399 = [\"=\", 7.00]", "2010399 = [\"=\", 4.00]")
	edges(t, []*lint.Rule{consolidationSum}, [][2]string{{with(text, "s.juesuan.toml", rep("示例区文化局", 2022, "元", exp("2010399 = [\"=\", 120_000.00]"))),
		"error JS215 表3.2010399.基本支出 ⟦12.00⟧ 汇总不平：表3 其他政府办公厅（室）及相关机构事务支出（2010399）基本支出 部门 12.00 万元，2 家单位相加 11.00，多 1.00。有此数的单位：示例区文化馆、示例区图书馆，请逐家核对。 (12.00, not 11.00: 1.00) | other 表3.2010399.基本支出 ⟦7.00⟧ 7.00 | other 表3.2010399.基本支出 ⟦4.00⟧ 4.00"}})
}

// A report of another year is no last year's, whose ever it is, and one that cannot be read says nothing.
func TestLastYearOfAnother(t *testing.T) {
	text := rep("示例中心", 2022, "万元", priorLine)
	edges(t, []*lint.Rule{otherReport}, [][2]string{
		{with(text, "last.juesuan.toml", rep("别的单位", 2021, "万元", "")), "warning JS218  ⟦\"last.juesuan.toml\"⟧ prior 应是本单位的报告，“last.juesuan.toml”是“别的单位”的；单位改过名称的，把原名写进 aliases。"},
		{with(text, "last.juesuan.toml", rep("别的单位", 2020, "万元", "")), ""},
		{text, ""},
	})
}

// The places of one quantity are found behind other quantities that agree.
func TestRoundedTwiceBehindOthers(t *testing.T) {
	text := rep("示例局", 2022, "万元", table1+"1 = [327.72]\n31 = [1.00]\n38 = [326.71]\n"+exp("2010399 = [\"=\", 1.00]\n2080505 = [\"=\", 326.72]")+table5+"2010399 = [\"=\", 1.00]\n2080505 = [\"=\", 326.72]\n")
	edges(t, []*lint.Rule{inconsistentRounding}, [][2]string{{text,
		"warning JS207 表1.57行 ⟦1⟧ 本年支出合计：表1 为 327.71，表3 为 327.72，同一数据前后不一致，疑舍位平衡只调了一处，请统一。 (327.71, not 327.72: -0.01) | other 表3.合计.本年支出合计 ⟦3⟧ 327.72\n" +
			"warning JS207 表1.38行 ⟦326.71⟧ 社会保障和就业支出：表1 为 326.71，表3、表5 为 326.72，同一数据前后不一致，疑舍位平衡只调了一处，请统一。 (326.71, not 326.72: -0.01) | other 表3.208.本年支出合计 ⟦3⟧ 326.72 | other 表5.208.小计 ⟦5⟧ 326.72 | 改为 326.72: ⟦326.71⟧→⟦326.72⟧"}})
}

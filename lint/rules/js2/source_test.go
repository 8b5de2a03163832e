package js2

import (
	"testing"

	"github.com/juesuan/juesuan-lint/lint"
)

// sourced is a report in 万元 and the one in 元 that it was rounded from.
func sourced(own, yuan string) string {
	return with(rep("示例中心", 2022, "万元", "source = \"yuan.juesuan.toml\"\n"+own), "yuan.juesuan.toml", rep("示例中心", 2022, "元", yuan))
}

// A sum that is out by 0.01 as if by rounding, and is not: in 元 it does not hold either.
func TestSumsInYuan(t *testing.T) {
	const own = "2010350 = [3.01, 1.00, 2.00]"
	relation := func(formula string) string { return "[[relation]]\nname = \"某数\"\nformula = \"" + formula + "\"\n" }
	const said = "error JS214 表3.2010350.本年支出合计 ⟦3.01⟧ 2010350 1 栏 = (2+3+4+5+6) 栏：以万元看是尾差 0.01，按元数不平：30,100.00 元，应为 30,000.00，多 100.00，不是四舍五入造成的。 (30100.00, not 30000.00: 100.00)" +
		" | target 表3.2010350.本年支出合计 ⟦30_100.00⟧ 30100.00 | operand 表3.2010350.基本支出 ⟦10_000.00⟧ 10000.00 | operand 表3.2010350.项目支出 ⟦20_000.00⟧ 20000.00"
	edges(t, []*lint.Rule{sourceRounding}, [][2]string{
		{sourced(exp(own), exp("2010350 = [30_050.00, 10_025.00, 20_025.00]")), ""}, // 30,050 is their sum
		{sourced(exp(own), exp("2010350 = [30_100.00, 10_000.00, 20_000.00]")), said},
		{sourced(exp(own), exp("2010350 = [30_100.00, 10_000.00, { withheld = \"依法不予公开\" }]")), ""},
		// 2.01 and 2.00: an inequality and a formula with a number are not looked at, a difference is
		{sourced(exp("2010350 = [\"=\", 2.01, 2.00]")+relation("表3.2010350.基本支出 ≤ 表3.2010350.项目支出"), exp("2010350 = [40_120.00, 20_080.00, 20_040.00]")), ""},
		{sourced(exp("2010350 = [\"=\", 2.01, 2.01]")+relation("表3.2010350.基本支出 = 表3.2010350.项目支出 + 0.01"), exp("2010350 = [40_200.00, 20_140.00, 20_060.00]")), ""},
		{sourced(exp("2010350 = [\"=\", 2.01, 1.00]\n2010399 = [\"=\", \"\", 3.00]")+relation("表3.2010350.基本支出 = 表3.2010399.项目支出 - 表3.2010350.项目支出"),
			exp("2010350 = [30_100.00, 20_100.00, 10_000.00]\n2010399 = [30_000.00, \"\", 30_000.00]")),
			"error JS214 表3.2010350.基本支出 ⟦2.01⟧ 某数：表3.2010350.基本支出 = 表3.2010399.项目支出 - 表3.2010350.项目支出：以万元看是尾差 0.01，按元数不平：20,100.00 元，应为 20,000.00，多 100.00，不是四舍五入造成的。 (20100.00, not 20000.00: 100.00)" +
				" | target 表3.2010350.基本支出 ⟦20_100.00⟧ 20100.00 | operand 表3.2010399.项目支出 ⟦30_000.00⟧ 30000.00 | subtrahend 表3.2010350.项目支出 ⟦10_000.00⟧ 10000.00"},
	})
}

// Figures are held against those in 元 that have the same name; what is computed, unknown or a share is not.
func TestFiguresInYuan(t *testing.T) {
	figure := func(v string) string { return "[figures]\n\"设备\" = " + v + "\n" }
	edges(t, []*lint.Rule{sourceRounding}, [][2]string{
		{sourced(figure("1.23"), figure("12_345.00")), ""},
		{sourced(figure("1.24"), figure("12_345.00")),
			"error JS214 数据.设备 ⟦1.24⟧ “设备” 1.24 万元，元数 12,345.00 元 四舍五入应为 1.23，多 0.01。 (1.24, not 1.23: 0.01) | 改为 1.23: ⟦1.24⟧→⟦1.23⟧"},
		{sourced(figure("1.24"), ""), ""},
		{sourced(figure("1.24"), "[figures]\n\"设备\" = \"略\"\n"), ""},
		{sourced(figure("\"= 1.24\""), figure("12_345.00")), ""},
		{sourced(figure("5"), figure("\"6%\"")), ""},
		{with(rep("示例中心", 2022, "万元", "source = \"yuan.juesuan.toml\"\n"+figure("1.24")), "yuan.juesuan.toml", rep("别的单位", 2022, "元", figure("12_345.00"))), ""},
		{with(rep("示例中心", 2022, "万元", "source = \"yuan.juesuan.toml\"\n"+figure("1.24")), "yuan.juesuan.toml", rep("示例中心", 2022, "万元", figure("1.23"))), ""},
	})
}

// A code that the printed report gives without its parts is not missed with them.
func TestCodesInYuan(t *testing.T) {
	economic := func(rows string) string { return "[table.6]\nform = \"基本支出表\"\n[table.6.rows]\n" + rows }
	edges(t, []*lint.Rule{sourceRounding}, [][2]string{
		// 49.99 yuan are nothing in 万元 of two decimals
		{sourced(economic("301 = [\"=\"]\n30101 = [1.00]\n"), economic("301 = [\"=\"]\n30101 = [10_000.00]\n30188 = [\"某项\", 49.99]\n")), ""},
		{sourced(economic("301 = [1.00]\n"), economic("301 = [\"=\"]\n30188 = [\"某项\", 10_000.00]\n")), ""},
		// a class that the form does not print has nothing above it
		{sourced(economic("30101 = [1.00]\n"), economic("30101 = [10_000.00]\n39999 = [\"其他支出\", 20_000.00]\n")),
			"error JS214 表6.39999 ⟦6⟧ 表6 没有 其他支出（39999），元数里有 20,000.00 元。 | other 表6.39999 ⟦39999⟧ 20000.00"},
		// the total is not what a code is given without its parts
		{sourced(exp("\"合计\" = [1.00, 1.00]"), exp("2010399 = [\"=\", 10_000.00]")),
			"error JS214 表3.2010399 ⟦3⟧ 表3 没有 其他政府办公厅（室）及相关机构事务支出（2010399），元数里有 10,000.00 元。 | other 表3.2010399.本年支出合计 ⟦2010399⟧ 10000.00"},
		// nothing in the first column, 20,000.00 in the second
		{sourced(exp("2010399 = [\"=\", 1.00]"), exp("2010399 = [\"=\", 10_000.00]\n2010350 = [\"\", 20_000.00]")),
			"error JS214 表3.2010350 ⟦3⟧ 表3 没有 事业运行（2010350），元数里有 20,000.00 元。 | other 表3.2010350.基本支出 ⟦2010350⟧ 20000.00"},
		{sourced(economic("301 = [\"=\"]\n30101 = [1.00]\n"), economic("301 = [\"=\"]\n30101 = [10_000.00]\n30188 = [\"某项\", 10_000.00]\n")),
			"error JS214 表6.30188 ⟦6⟧ 表6 没有 某项（30188），元数里有 10,000.00 元。 | other 表6.30188 ⟦30188⟧ 10000.00"},
	})
}

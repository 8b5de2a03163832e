package js5

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/lint/linttest"
)

// One unit is 10,000 times the other: 624.81 万元 are 6,248,100.00 元.
func TestReportUnit(t *testing.T) {
	report := func(unit, tables, text string) string {
		return "[report]\nunit = \"示例中心\"\nyear = 2022\namount_unit = \"" + unit + "\"\nedition = \"wuhan\"\n[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n" +
			"\"合计\" = [" + tables + "]\n[[part]]\ntitle = \"第三部分 2022 年度部门决算情况说明\"\n[[section]]\ntitle = \"三、支出决算情况说明\"\ntext = \"" + text + "\"\n"
	}
	const (
		wan, yuan = "624.81, 392.43, 232.38", "6248100.00, 3924300.00, 2323800.00"
		all       = "支出合计 {624.81 = 表3.合计.1栏} 万元，基本支出 {392.43 = 表3.合计.基本支出} 万元，项目支出 {232.38 = 表3.合计.项目支出} 万元。"
		loose     = "2022 年度支出合计 624.81 万元，其中：基本支出 392.43 万元，项目支出 232.38 万元。"
		less      = "支出合计 {624.81 = 表3.合计.1栏} 万元，基本支出 {392.43 = 表3.合计.基本支出} 万元，少 {160.05 = 表3.合计.项目支出 - 表3.合计.基本支出} 万元。"
	)
	for _, c := range []struct{ name, unit, tables, text, other string }{
		{"tables in 万元, 元 declared", "元", wan, all, "万元"},
		{"tables in 元, 万元 declared", "万元", yuan, all, "元"},
		{"as declared, 万元", "万元", wan, all, ""},
		{"as declared, 元", "元", yuan, all, ""},
		{"not in braces", "元", wan, loose, "万元"},
		{"not in braces, as declared", "万元", wan, loose, ""},
		{"a difference without its sign", "元", wan, less, "万元"},
		{"two say so, a third is wrong either way", "元", wan, strings.Replace(all, "232.38 =", "999.99 =", 1), ""},
		{"two say so, a third is zero", "元", "624.81, 392.43, 0.00", strings.Replace(all, "232.38 =", "0.00 =", 1), ""},
		{"one agrees as declared", "元", wan, strings.Replace(all, "{232.38 = 表3.合计.项目支出} 万元", "{232.38 = 表3.合计.项目支出} 元", 1), ""},
		{"shares and counts say nothing", "元", wan, "支出合计 {624.81 = 表3.合计.1栏} 项，基本支出占 {62.81% = 占比(表3.合计.基本支出, 表3.合计.1栏)}，{392.43 = 表3.合计.基本支出}、{232.38 = 表3.合计.项目支出}。", ""},
	} {
		r := linttest.Check(t, report(c.unit, c.tables, c.text), reportUnit)
		if c.other == "" {
			if len(r.Diagnostics) > 0 {
				t.Errorf("%s: %s", c.name, linttest.Whole(r))
			}
			continue
		}
		fix := `⟦"` + c.unit + `"⟧→⟦"` + c.other + `"⟧`
		if got := linttest.Whole(r); len(r.Diagnostics) != 1 || !strings.Contains(got, "，3 处相符：疑为“"+c.other+"”") || !strings.Contains(got, fix) {
			t.Errorf("%s: %s", c.name, got)
		}
	}
}

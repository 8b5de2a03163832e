package js2

import "github.com/juesuan/juesuan-lint/lint"

var singleUnit = &lint.Rule{
	ID: "JS217", Name: "single-unit", Title: lint.Text{Zh: "部门与单位决算不同", En: "department and its only unit differ"},
	Severity: lint.Error, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "只有一家单位的部门，部门决算与单位决算的数不相同。", En: "A department with one unit states another figure than the unit."},
		Why:   lint.Text{Zh: "同一家的两份报告说的是同一笔钱，应当逐数相同；不同多半是只改了一份。", En: "Two accounts of the same money must agree figure by figure; usually only one was changed."},
		Basis: lint.Text{Zh: "部门决算由所属单位决算汇总而成，只有一家时就是它本身。", En: "A department's account collects its units'; with one unit it is that unit's."},
		Bad:   singleBad + "2010399 = [\"\", 120.00]\n" + singleRest,
		Good:  singleBad + "2010399 = [\"\", 100.00]\n" + singleRest,
	},
	Run: func(p *lint.Pass) {
		c := consolidated(p)
		if c == nil || len(c.units) != 1 || len(c.roots) == 0 {
			return
		}
		c.report(func(c *consolidation, d *lint.Diagnostic, w words) {
			name := c.units[0].title()
			if w.missing {
				d.Message = lint.Msg("部门只有一家单位，两份决算应当相同：{0}部门没有这一科目，“{1}”有 {2}。", "The department has one unit, and both accounts must agree: {0}: the department has no such code, “{1}” has {2}.", w.label, name, w.sum)
				return
			}
			d.Message = lint.Msg("部门只有一家单位，两份决算应当相同：{0} 部门 {1}，“{2}” {3}{4}，{5}。", "The department has one unit, and both accounts must agree: {0}: the department {1}, “{2}” {3}{4}, {5}.", w.label, w.stated, name, w.sum, w.adjusted, w.difference)
			if w.byRounding {
				d.Severity = lint.Warning
			}
		})
	},
}

const singleBad = `[report]
unit = "示例区文化局"
year = 2022
type = "部门决算"
amount_unit = "万元"
edition = "wuhan"
members = ["a.juesuan.toml"]

[table.3]
form = "支出决算表"

[table.3.rows]
`

const singleRest = `
# 文件：a.juesuan.toml
[report]
unit = "示例区文化局"
year = 2022
type = "单位决算"
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010399 = ["", 100.00]
`

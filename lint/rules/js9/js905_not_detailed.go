package js9

import (
	"strconv"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var notDetailed = &lint.Rule{
	ID: "JS905", Name: "not-detailed", Title: lint.Text{Zh: "表未细化", En: "table not detailed"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "功能分类的类、款有金额而下面没有列到项，基本支出的经济分类有类而没有列到款。公开稿为核实，编制阶段为提示。",
			En: "A class or section of the functional classification has money and no item below it, or a class of basic expenditure has no section. A warning at the stage 公开稿, information before it.",
		},
		Why:   lint.Text{Zh: "支出按功能分类公开到项，基本支出按经济分类公开到款。", En: "Spending is published by function to the item, basic expenditure by economic class to the section."},
		Basis: lint.Text{Zh: "预算法实施条例第六条。", En: "Implementing regulations of the Budget Law, article 6."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
201   = ["一般公共服务支出", 72.00, 72.00]
20103 = ["政府办公厅（室）及相关机构事务", 72.00, 72.00]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
201     = ["一般公共服务支出", 72.00, 72.00]
20103   = ["政府办公厅（室）及相关机构事务", 72.00, 72.00]
2010350 = ["事业运行", 72.00, 72.00]
`,
	},
	Run: func(p *lint.Pass) {
		level := severity(p)
		for ti := range p.Report.Tables {
			t := &p.Report.Tables[ti]
			if t.Form == nil || !t.Form.Coded() {
				continue
			}
			lowest, zh, en := 3, "项", "item"
			if t.Form.Axis == form.Economic {
				lowest, zh, en = 2, "款", "section"
			}
			for ri := range t.Rows {
				row := &t.Rows[ri]
				if n := row.Code.Level(); n == 0 || n >= lowest || row.Origin != report.Written || row.Broken || hasWrittenChild(t, row) || !hasMoney(p, row) {
					continue
				}
				p.Found(lint.Diagnostic{
					Span: row.KeySpan, Severity: level, Address: "表" + strconv.Itoa(t.N) + "." + eval.RowAddress(t, ri),
					Message: lint.Msg("{0}有金额，下面没有列到{1}。", "{0} has money, and nothing is shown below it down to the {2}.", lint.RowLabel(p.Report, ti, ri), zh, en),
					Basis:   lint.Text{Zh: "预算法实施条例第六条"},
				})
			}
		}
	},
}

// hasWrittenChild: the file writes some row below this one, or one that cannot be read.
func hasWrittenChild(t *report.Table, row *report.Row) bool {
	for c := row.FirstChild; c >= 0; c = t.Rows[c].NextSibling {
		child := &t.Rows[c]
		if child.Origin == report.Written || child.Broken || hasWrittenChild(t, child) {
			return true
		}
	}
	return false
}

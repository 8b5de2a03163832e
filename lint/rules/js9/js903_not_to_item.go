package js9

import "github.com/juesuan/juesuan-lint/lint"

var notToItem = &lint.Rule{
	ID: "JS903", Name: "not-to-item", Title: lint.Text{Zh: "说明未细化到项", En: "text not detailed to the item"},
	Severity: lint.Info, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "一般公共预算财政拨款支出决算具体情况只说到类或款，表5 已列到项。各地口径不一，作提示。",
			En: "The text on general public budget spending stops at the class or section while the table goes down to the item. Practice differs, so information.",
		},
		Why:   lint.Text{Zh: "支出按功能分类公开到项，表和说明应一样细。", En: "Spending is published by function down to the item, in tables and in text."},
		Basis: lint.Text{Zh: "预算法实施条例第六条。", En: "Implementing regulations of the Budget Law, article 6."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.5]
form = "一般公共预算财政拨款支出决算表"

[table.5.rows]
2010350 = ["=", 72.00]

[[section]]
title = "五、一般公共预算财政拨款支出决算情况说明"

[[section.item]]
code = 201
text = "一般公共服务支出（类）。年初预算为 72.00 万元，支出决算为 72.00 万元，完成年初预算的 100.00%。"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.5]
form = "一般公共预算财政拨款支出决算表"

[table.5.rows]
2010350 = ["=", 72.00]

[[section]]
title = "五、一般公共预算财政拨款支出决算情况说明"

[[section.item]]
code = 2010350
text = "一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）事业运行（项）。年初预算为 72.00 万元，支出决算为 72.00 万元，完成年初预算的 100.00%。"
`,
	},
	Run: func(p *lint.Pass) {
		ti := generalTable(p.Report)
		if ti < 0 || len(p.Report.Elements) == 0 {
			return
		}
		items := 0
		t := &p.Report.Tables[ti]
		for ri := range t.Rows {
			if row := &t.Rows[ri]; row.Code.Level() == 3 && hasMoney(p, row) {
				items++
			}
		}
		if items == 0 {
			return
		}
		d, ok := described(p)
		if !ok || d.level == 3 {
			return
		}
		el := &p.Report.Elements[d.section]
		p.Found(lint.Diagnostic{
			Span: el.Title.Span, Address: p.TextAddress(d.section, lint.OwnText, 0),
			Message: lint.Msg("说明没有细化到项：表{0} 有 {1} 个项级科目，请逐项说明年初预算、支出决算和差异原因。", "the text does not go down to the item: table {0} has {1} items; give budget, final figure and reason for each.", t.N, items),
			Basis:   lint.Text{Zh: "预算法实施条例第六条"},
		})
	},
}

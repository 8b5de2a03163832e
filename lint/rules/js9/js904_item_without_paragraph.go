package js9

import "github.com/juesuan/juesuan-lint/lint"

var itemWithoutParagraph = &lint.Rule{
	ID: "JS904", Name: "item-without-paragraph", Title: lint.Text{Zh: "科目缺说明", En: "item without a paragraph"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "说明按项写到了别的科目，表5 的这个项有支出，却没有写。公开稿为核实，编制阶段为提示。",
			En: "The text describes other items, and this item of the table, which has spending, is not among them. A warning at the stage 公开稿, information before it.",
		},
		Why:   lint.Text{Zh: "逐项说明少了一项，各项相加也就不等于总数。", En: "With an item left out the parts no longer add up to the total."},
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
2080505 = ["=", 24.00]

[[section]]
title = "五、一般公共预算财政拨款支出决算情况说明"

[[section.item]]
code = 2010350
text = "一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）事业运行（项）。年初预算为 72.00 万元，支出决算为 72.00 万元。"
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
text = "一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）事业运行（项）。年初预算为 72.00 万元，支出决算为 72.00 万元。"
`,
	},
	Run: func(p *lint.Pass) {
		ti := generalTable(p.Report)
		if ti < 0 || len(p.Report.Elements) == 0 {
			return
		}
		d, ok := described(p)
		if !ok || d.level < 3 {
			return
		}
		level := severity(p)
		t := &p.Report.Tables[ti]
		for ri := range t.Rows {
			row := &t.Rows[ri]
			if row.Code.Level() != 3 || row.Broken || row.Withheld.Set || !hasMoney(p, row) {
				continue
			}
			n := lint.RowName(p.Report, ti, ri)
			if n == "" || d.names(p, row.Code, n) {
				continue
			}
			el := &p.Report.Elements[d.section]
			p.Found(lint.Diagnostic{
				Span: el.Title.Span, Severity: level, Address: p.TextAddress(d.section, lint.OwnText, 0), Relation: row.Code.String(),
				Message: lint.Msg("{0}有支出，说明没有写到。", "{0} has spending, and the text does not mention it.", lint.RowLabel(p.Report, ti, ri)),
				Basis:   lint.Text{Zh: "预算法实施条例第六条"},
			})
		}
	},
}

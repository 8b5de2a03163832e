package js1

import (
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var mixedBlank = &lint.Rule{
	ID: "JS112", Name: "mixed-blank", Title: lint.Text{Zh: "空白与零混用", En: "blank and zero mixed"},
	Severity: lint.Info, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "同一张表里，没有数的格子有的留空，有的写 0 或 0.00。", En: "Within one table some cells without an amount are blank and some say 0 or 0.00."},
		Why:   lint.Text{Zh: "读者会以为空白和零是两回事（没有数据 / 发生额为零）。", En: "Readers take blank and zero for two different things."},
		Basis: lint.Text{Zh: "编报习惯，一张表统一为一种。", En: "Practice: one table, one way."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.5]
form = "一般公共预算财政拨款支出决算表"

[table.5.rows]
2010350 = ["事业运行", 352.59, 352.59, 0.00]
2080505 = ["机关事业单位基本养老保险缴费支出", 24.00, 24.00, ""]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.5]
form = "一般公共预算财政拨款支出决算表"

[table.5.rows]
2010350 = ["事业运行", 352.59, 352.59, ""]
2080505 = ["机关事业单位基本养老保险缴费支出", 24.00, 24.00, ""]
`,
	},
	Run: func(p *lint.Pass) {
		for ti := range p.Report.Tables {
			t := &p.Report.Tables[ti]
			zeros, blanks := 0, 0
			first := report.NoCell
			for id := t.First; id < t.End; id++ {
				switch c := &p.Report.Cells[id]; {
				case c.Kind == report.Stated && c.Value.IsZero():
					zeros++
					if first == report.NoCell {
						first = id
					}
				case c.Kind == report.Blank:
					blanks++
				}
			}
			if zeros > 0 && blanks > 0 {
				p.Found(lint.Diagnostic{
					Span: p.Report.Cells[first].Span, Address: p.Eval.Address(first),
					Message: lint.Msg("表{0} 没有数的格子有 {1} 处写零、{2} 处留空，请统一。", "table {0}: {1} cells without an amount say zero, {2} are blank.", t.N, zeros, blanks),
				})
			}
		}
	},
}

package js4

import (
	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/lint"
)

var codeName = &lint.Rule{
	ID: "JS404", Name: "code-name", Title: lint.Text{Zh: "科目名称不符", En: "name does not belong to the code"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "印出的科目名称不是该编码的名称。科目目录有公开文件可证的为错误，其余为核实；目录没有把握的科目不报。",
			En: "The printed name is not the code's. An error where a published document confirms the catalogue, else a warning; nothing is said where the catalogue is not sure.",
		},
		Why:   lint.Text{Zh: "编码和名称对不上，不是编码录错，就是名称录错，金额也可能列错了科目。", En: "Either the code or the name is wrong, and the money may be booked under the wrong item."},
		Basis: lint.Text{Zh: "当年政府收支分类科目。目录是整理所得，不是官方全文，见 dsl/catalog/data/README.md。", En: "The year's Classification of Government Revenue and Expenditure, as reconstructed in dsl/catalog/data/README.md."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2080505 = ["机关事业单位职业年金缴费支出", "=", 24.00]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2080505 = ["机关事业单位基本养老保险缴费支出", "=", 24.00]
`,
	},
	Run: func(p *lint.Pass) {
		eachName(p, func(n *printedName, c catalog.NameFinding) {
			if c.Verdict != catalog.OtherCode && c.Verdict != catalog.Different || c.Confidence == catalog.Low {
				return
			}
			severity := lint.Warning
			if c.Confidence == catalog.High && c.Entry.Confirmed {
				severity = lint.Error
			}
			fixes := []lint.Fix{n.rename(c.Entry.Name)}
			if c.Other.Code == 0 || c.Other.Code == n.code || c.Other.Confidence == catalog.Low {
				n.found(p, severity, lint.Msg("{0}印作“{1}”，应为“{2}”。", "{0} is printed as “{1}”, its name is “{2}”.", n.label(), n.text, c.Entry.Name), fixes...)
				return
			}
			valid, _ := catalog.StatusOf(n.axis, c.Other.Code, p.Report.Year)
			if valid == catalog.Valid && c.Other.Code.Level() == n.code.Level() && n.t.Form.Coded() {
				fixes = append(fixes, recode(n.t, n.row, c.Other)...)
			}
			if c.Verdict == catalog.OtherCode {
				n.found(p, severity, lint.Msg("{0}印作“{1}”，应为“{2}”；“{3}”是 {4}，请核对编码和名称。", "{0} is printed as “{1}”, its name is “{2}”; “{3}” is {4}. Check code and name.",
					n.label(), n.text, c.Entry.Name, c.Other.Name, c.Other.Code.String()), fixes...)
			} else {
				n.found(p, severity, lint.Msg("{0}印作“{1}”，应为“{2}”；与之相近的是 {4}“{3}”，请核对编码和名称。", "{0} is printed as “{1}”, its name is “{2}”; the nearest is {4} “{3}”. Check code and name.",
					n.label(), n.text, c.Entry.Name, c.Other.Name, c.Other.Code.String()), fixes...)
			}
		})
	},
}

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
			m := lint.Msg("{0}印作“{1}”，科目目录作“{2}”", "{0} is printed as “{1}”, in the catalogue it is “{2}”", n.label(), n.text, c.Entry.Name)
			switch {
			case c.Confidence == catalog.High && c.Entry.Confirmed:
				severity = lint.Error
				m.Format = lint.Text{Zh: "{0}印作“{1}”，应为“{2}”", En: "{0} is printed as “{1}”, its name is “{2}”"}
			case c.Confidence == catalog.Medium && c.Verdict == catalog.Different && (p.Report.Year < surestFrom || p.Report.Year > surestTo):
				severity = lint.Info // a renaming that the catalogue missed looks the same
			}
			fixes := []lint.Fix{n.rename(c.Entry.Name)}
			if o := c.Other; o.Code == 0 || o.Code == n.code || o.Confidence == catalog.Low {
				m = lint.Msg("{0}，请核对。", "{0}. Check it.", m)
			} else {
				whose := lint.Text{Zh: "{0}；“{1}”是 {2}，请核对编码和名称。", En: "{0}; “{1}” is {2}. Check code and name."}
				if c.Verdict == catalog.Different {
					whose = lint.Text{Zh: "{0}；相近的是 {2}“{1}”，请核对编码和名称。", En: "{0}; the nearest is {2} “{1}”. Check code and name."}
				}
				m = lint.Message{Format: whose, Args: []any{m, o.Name, o.Code.String()}}
				if valid, _ := catalog.StatusOf(n.axis, o.Code, p.Report.Year); valid == catalog.Valid && o.Code.Level() == n.code.Level() && n.t.Form.Coded() {
					fixes = append(fixes, recode(n.t, n.row, o)...)
				}
			}
			n.found(p, severity, m, fixes...)
		})
	},
}

// The years for which rows of medium confidence are believed right (dsl/catalog/data/README.md).
const surestFrom, surestTo = 2021, 2023

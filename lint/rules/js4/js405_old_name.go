package js4

import (
	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/lint"
)

var oldName = &lint.Rule{
	ID: "JS405", Name: "old-name", Title: lint.Text{Zh: "科目旧称", En: "name of another year"},
	Severity: lint.Warning, Fix: lint.Ask,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "印出的是该科目其他年度的名称：多半是旧称，偶尔是以后年度才用的名称。改名的年度没有把握、又离报告年度很近的，只作提示。",
			En: "The printed name is the code's in another year: mostly an old one, at times one of later years. Information only where the year of the change is uncertain and near.",
		},
		Why:   lint.Text{Zh: "科目每年调整，沿用上年的底稿最容易留下旧称。", En: "Items are renamed from year to year, and last year's draft keeps the old name."},
		Basis: lint.Text{Zh: "当年政府收支分类科目。", En: "The year's Classification of Government Revenue and Expenditure."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
20805 = ["行政事业单位离退休", "=", 24.00]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
20805 = ["行政事业单位养老支出", "=", 24.00]
`,
	},
	Run: func(p *lint.Pass) {
		year := p.Report.Year
		eachName(p, func(n *printedName, c catalog.NameFinding) {
			if c.Verdict != catalog.OldName && c.Verdict != catalog.NewName || min(c.Confidence, c.Other.Confidence, c.Entry.Confidence) == catalog.Low {
				return
			}
			fix := n.rename(c.Entry.Name)
			if c.Verdict == catalog.OldName {
				since := int(c.Entry.Since)
				n.found(p, sure(c.Confidence, year-since+1), lint.Msg("{0}印作“{1}”，是旧称，{2} 年起称“{3}”。", "{0} is printed as “{1}”, an old name; since {2} it is “{3}”.",
					n.label(), n.text, since, c.Entry.Name), fix)
				return
			}
			since := int(c.Other.Since)
			n.found(p, sure(c.Confidence, since-year), lint.Msg("{0}印作“{1}”，这个名称 {2} 年才开始使用，{3} 年称“{4}”。", "{0} is printed as “{1}”, a name used since {2}; in {3} it was “{4}”.",
				n.label(), n.text, since, year, c.Entry.Name), fix)
		})
	},
}

// sure is a warning, or information where the finding rests on a year that may be one or two
// editions off and would be none if it were.
func sure(c catalog.Confidence, editions int) lint.Severity {
	if c < catalog.High && editions <= 2 {
		return lint.Info
	}
	return lint.Warning
}

package js0

import (
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var editionYear = &lint.Rule{
	ID: "JS019", Name: "edition-year", Title: lint.Text{Zh: "表式年度", En: "year of the forms"},
	Severity: lint.Info, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "没有本年度的表式，按最近年度的核对。", En: "There are no forms for the year; those of the nearest year are used."},
		Why:   lint.Text{Zh: "各年的行次、栏次会有增减，表式不同，有的发现可能不成立。", En: "Lines and columns change from year to year, so some findings may not apply."},
		Basis: lint.Text{Zh: "语言参考第 4 节：表式按年度和版式选用。", En: "Language reference, section 4: forms are chosen by year and edition."},
		Bad: `[report]
unit = "示例中心"
year = 2035
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"
`,
	},
	Run: func(p *lint.Pass) {
		r := p.Report
		if r.Year < report.FirstYear || r.Year > report.LastYear {
			return // reported as no year
		}
		for i := range r.Tables {
			if t := &r.Tables[i]; t.Form != nil && r.Set.Stale[t.FormIndex] {
				p.Found(lint.Diagnostic{
					Span: r.YearSpan,
					Message: lint.Msg("没有 {0} 年度的表式，{1}等按{2}的表式核对。", "there are no forms for {0}; {1} and others are held against those of {2}.",
						r.Year, t.Form.Name, years(t.Form.From, t.Form.To)),
				})
				return
			}
		}
	},
}

// years says which years a form is used in; 0 is open.
func years(from, to int) lint.Message {
	switch {
	case from == to:
		return lint.Msg(" {0} 年度", "{0}", from)
	case from == 0:
		return lint.Msg(" {0} 年度以前", "{0} and before", to)
	case to == 0:
		return lint.Msg(" {0} 年度以后", "{0} and after", from)
	}
	return lint.Msg(" {0} 至 {1} 年度", "{0} to {1}", from, to)
}

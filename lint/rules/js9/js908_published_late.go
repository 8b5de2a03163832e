package js9

import (
	"time"

	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

// publicationDays is how long after approval a final account must be public (预算法第十四条).
const publicationDays = 20

var publishedLate = &lint.Rule{
	ID: "JS908", Name: "published-late", Title: lint.Text{Zh: "公开超过二十日", En: "published late"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "公布日（published）晚于批复日（approved）后二十日，或早于批复日。按日历日计算。", En: "The date of publication (published) is more than twenty calendar days after approval (approved), or before it."},
		Why:   lint.Text{Zh: "批复后二十日内公开是法定时限，公开检查必查。", En: "The law gives twenty days, and inspections check it."},
		Basis: lint.Text{Zh: "预算法第十四条：经批复的部门决算及报表，应当在批复后二十日内由各部门向社会公开。", En: "Budget Law, article 14: approved accounts are made public within twenty days of approval."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
approved = 2023-09-15
published = 2023-10-12
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
approved = 2023-09-25
published = 2023-10-12
`,
	},
	Run: func(p *lint.Pass) {
		r := p.Report
		if r.Approved.Year == 0 || r.Published.Year == 0 {
			return
		}
		days := int(day(r.Published).Sub(day(r.Approved)).Hours() / 24)
		switch {
		case days < 0:
			p.Found(lint.Diagnostic{Span: r.PublishedSpan, Message: lint.Msg("公布日比批复日早 {0} 天，请核实两个日期。", "published {0} days before approval; please check both dates.", -days)})
		case days > publicationDays:
			p.Found(lint.Diagnostic{
				Span: r.PublishedSpan, Message: lint.Msg("批复后第 {0} 天才公开，超过二十日。", "published on day {0} after approval, later than twenty days.", days),
				Related: []lint.Related{{Role: "other", Label: lint.Text{Zh: "批复日", En: "approved"}, File: p.File, Span: r.ApprovedSpan}},
				Basis:   lint.Text{Zh: "预算法第十四条", En: "Budget Law, article 14"},
			})
		}
	},
}

func day(d report.Date) time.Time {
	return time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC)
}

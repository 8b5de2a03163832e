package js6

import (
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/lint"
)

var indicatorYear = &lint.Rule{
	ID: "JS616", Name: "indicator-year", Title: lint.Text{Zh: "年份不是本年", En: "another year in an indicator"},
	Severity: lint.Info, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "指标名称或年度目标值里写的年份不是报告的年份。也可能确实指别的年度，所以只作提示。", En: "An indicator's name or target names another year than the report's. It may be meant, so this is information."},
		Why:   lint.Text{Zh: "多半是照抄上年的自评表没有改。", En: "Often last year's table was copied."},
		Basis: lint.Text{Zh: "自评针对本年度的绩效目标。", En: "The evaluation is of this year's goals."},
		Bad: docHead + docProject + `
[[performance.goal]]
weight = 80
indicators = [
  ["产出指标", "数量指标", "2021 年举办活动场数", "≥4场", "4场", 80],
]
`,
		Good: docHead + docProject + docFigures + docGoal,
	},
	Run: func(p *lint.Pass) {
		if p.Report.Year == 0 {
			return
		}
		eachTable(p, func(t *table) {
			t.eachIndicator(func(in *indicator) {
				for _, col := range [...]string{third, targetValue} {
					year := yearIn(in.text(col), p.Report.Year)
					if year == 0 {
						continue
					}
					p.Found(lint.Diagnostic{
						Span: in.place(col), Address: in.address(), Relation: in.relation() + col,
						Message: lint.Msg("{0}“{1}”写的是 {2} 年，本报告是 {3} 年，请核对。", "{0}, “{1}” names {2}; the report is of {3}.", t.label(), in.text(third), year, p.Report.Year),
					})
					return
				}
			})
		})
	},
}

// yearIn is the first year that a text names other than own, 0 for none.
func yearIn(s string, own int) int {
	for at := 0; ; {
		n := name.Index(s[at:], "年")
		if n < 0 {
			return 0
		}
		at += n
		if y := yearBefore(s[:at]); y != 0 && y != own {
			return y
		}
		at += len("年")
	}
}

package js6

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/lint"
)

var sameIndicator = &lint.Rule{
	ID: "JS625", Name: "same-indicator", Title: lint.Text{Zh: "同名指标完成值不一致", En: "one indicator with two values"},
	Severity: lint.Info, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "整体自评表与项目自评表有同名的指标，实际完成值单位相同而数不同。是不是同一次统计不能确定，所以作提示。预算执行率、资金到位率一类各表自有的指标不比较。",
			En: "The whole unit's table and a project's have an indicator of one name with two actual values of one unit. They may have been counted apart, so this is information. Rates that every table has of its own are not compared.",
		},
		Why:   lint.Text{Zh: "同一项结果前后不一。", En: "One result has two values."},
		Basis: lint.Text{Zh: "各张自评表应当一致。", En: "The tables should agree."},
		Bad: docHead + docProject + docFigures + docGoal + `
[[performance]]
scope = "整体"
[[performance.goal]]
weight = 80
indicators = [["满意度指标", "服务对象满意度指标", "参加企业满意度", "≥95%", "100%", 80]]
`,
		Good: docHead + docProject + docFigures + docGoal + `
[[performance]]
scope = "整体"
[[performance.goal]]
weight = 80
indicators = [["满意度指标", "服务对象满意度指标", "参加企业满意度", "≥95%", "96%", 80]]
`,
	},
	Run: func(p *lint.Pass) {
		eachTable(p, func(t *table) {
			if !t.whole() {
				return
			}
			t.eachIndicator(func(in *indicator) {
				own, ok := in.actual()
				if !ok || name.Contains(in.text(third), "执行率") || name.Contains(in.text(third), "到位率") {
					return
				}
				eachTable(p, func(o *table) {
					if o.project() {
						o.eachIndicator(func(other *indicator) { twoValues(in, own, other) })
					}
				})
			})
		})
	},
}

func twoValues(in *indicator, own value, other *indicator) {
	plain := func(i *indicator) string { return strings.TrimSuffix(i.text(third), "指标") }
	if !name.Equal(plain(in), plain(other)) {
		return
	}
	v, ok := other.actual()
	if !ok || v.unit != own.unit || v.number.Equal(own.number) {
		return
	}
	in.p.Found(lint.Diagnostic{
		Span: in.place(actualValue), Address: in.address(actualValue), Relation: in.relation() + other.address(),
		Message: lint.Msg("{0}“{1}”完成 {2}，{3}为 {4}，请核对是否同一次统计。", "{0}, “{1}” is {2}, in {3} it is {4}. Was it counted once?",
			in.label(), in.text(third), in.text(actualValue), other.label(), other.text(actualValue)),
		Related: places([]*indicator{other}),
	})
}

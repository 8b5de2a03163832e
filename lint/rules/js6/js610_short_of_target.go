package js6

import (
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

var shortOfTarget = &lint.Rule{
	ID: "JS610", Name: "short-of-target", Title: lint.Text{Zh: "未达目标而得满分", En: "full marks though short of the target"},
	Severity: lint.Warning, Fix: lint.Ask,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "指标的实际完成值没有达到年度目标值，却得了满分，或者实际完成值空着却得了分；预算执行率一类指标的实际完成值与同一张表的执行率不一致（错误）。只比较单位相同的数；时间、成本一类不比较。",
			En: "An indicator has full marks though its actual value falls short of the target, or a score though the actual value is left blank; or an indicator that is the execution rate itself says another rate than its table (error). Only numbers of one unit are compared, no times or costs.",
		},
		Why:   lint.Text{Zh: "未完成的指标应当扣分并说明原因。", En: "What was not reached loses points and needs a reason."},
		Basis: lint.Text{Zh: "财预〔2020〕10号：定量指标完成目标值的得满分，未完成的按完成值与目标值的比例记分。", En: "财预〔2020〕10号: a quantitative indicator short of its target is scored by proportion."},
		Bad: docHead + docProject + `
[[performance.goal]]
weight = 80
indicators = [
  ["产出指标",   "数量指标",           "举办活动场数",   "≥4场", "3场",  40],
  ["满意度指标", "服务对象满意度指标", "参加企业满意度", "≥95%", "96%", 40],
]
`,
		Good: docHead + docProject + docFigures + docGoal,
	},
	Run: func(p *lint.Pass) {
		eachTable(p, func(t *table) {
			t.eachIndicator(func(in *indicator) {
				if in.broken || in.wrongRate() || in.notFilledIn() {
					return
				}
				if full, ok := in.full(); !ok || !full || !in.short() {
					return
				}
				p.Found(lint.Diagnostic{
					Span: in.place(actualValue), Address: in.address(actualValue), Relation: in.relation(), Verdict: eval.Violated,
					Message: lint.Msg("{0}“{1}”目标 {2}，实际完成 {3}，未达目标却得满分 {4} 分，请核实。", "{0}, “{1}”: target {2}, actual {3}, yet full marks ({4}).",
						t.label(), in.text(third), in.text(targetValue), in.text(actualValue), in.figure(scoreColumn).V),
					Related: []lint.Related{{Role: "other", Address: in.address(scoreColumn), Label: lint.Text{Zh: "得分", En: "score"}, File: p.File, Span: in.place(scoreColumn)}},
				})
			})
		})
	},
}

// notFilledIn reports a blank actual value that has a score, where others of the table are filled in.
func (in *indicator) notFilledIn() bool {
	score := in.figure(scoreColumn)
	if in.field(actualValue) == nil || in.text(actualValue) != "" || in.text(targetValue) == "" || !known(score) || score.V.Sign() <= 0 {
		return false
	}
	others := false
	in.eachIndicator(func(o *indicator) { others = others || o.text(actualValue) != "" })
	if others {
		in.p.Found(lint.Diagnostic{
			Span: in.place(actualValue), Address: in.address(actualValue), Relation: in.relation(),
			Message: lint.Msg("{0}“{1}”目标 {2}，没有填实际完成值，却得 {3}，请补填。", "{0}, “{1}”: target {2}, no actual value, yet the score is {3}.",
				in.label(), in.text(third), in.text(targetValue), points(score.V)),
		})
	}
	return true
}

// wrongRate reports an indicator that is the table's own execution rate and says another.
func (in *indicator) wrongRate() bool {
	if !in.isRate() {
		return false
	}
	actual, ok := in.actual()
	rate := in.rateNum
	if !ok || actual.unit != "%" || !known(rate) {
		return false
	}
	n := around(actual.number, half(actual.number))
	n.Percent = true
	if !differ(n, rate) {
		return false
	}
	want := rate.V.Round(2)
	span := in.place(actualValue)
	at := in.Rate.Span
	if !in.Rate.Set {
		at = source.Span{Start: span.Start, End: span.Start}
	}
	d := lint.Diagnostic{
		Severity: lint.Error, Span: span, Address: in.address(actualValue), Relation: in.relation(), Verdict: eval.Violated,
		Message: lint.Msg("{0}“{1}”实际完成值 {2}，同一张表的执行率是 {3}。", "{0}, “{1}”: actual value {2}, the rate of the same table is {3}.",
			in.label(), in.text(third), in.text(actualValue), lint.Percent{Amount: want}),
		Related: []lint.Related{{Role: "other", Address: in.table.address("执行率"), Label: lint.Text{Zh: "执行率", En: "rate"}, File: in.p.File, Span: at, Value: want, Known: true}},
		Fixes:   changeTo(in.p, span, want.String()+"%"),
	}
	if target, ok := in.target(); ok && target.unit == "%" && target.op != '<' && want.Cmp(target.number) < 0 {
		if full, ok := in.full(); ok && full {
			d.Message = lint.Msg("{0}“{1}”实际完成值 {2}，同一张表的执行率是 {3}，未达目标 {4}，却得满分。", "{0}, “{1}”: actual value {2}, the rate of the same table is {3}, short of the target {4}, yet full marks.",
				in.label(), in.text(third), in.text(actualValue), lint.Percent{Amount: want}, in.text(targetValue))
		}
	}
	in.p.Found(d)
	return true
}

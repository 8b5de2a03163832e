package js6

import (
	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
	"strings"
)

var standardAndExecuted = &lint.Rule{
	ID: "JS624", Name: "standard-and-executed", Title: lint.Text{Zh: "发放标准与执行数不符", En: "amount per head does not fit"},
	Severity: lint.Info, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "指标写明每人（每户、每家）的标准，项目执行数不是标准的整数倍。也可能另含其他支出，所以只作提示。按月、按年、按次的标准不比较。",
			En: "An indicator gives an amount per head, and the executed amount is no whole multiple of it. Other costs may be in it, so this is information. Amounts per month, year or time are not compared.",
		},
		Why:   lint.Text{Zh: "人数乘标准应当等于发放的金额。", En: "Heads × amount is what was paid."},
		Basis: lint.Text{Zh: "执行数是实际发放的金额。", En: "The executed amount is what was paid."},
		Bad: docHead + docProject + `executed = 15.35
[[performance.goal]]
weight = 80
indicators = [["产出指标", "数量指标", "抚恤金发放标准", "14.77 万元/人", "14.77 万元/人", 80]]
`,
		Good: docHead + docProject + `executed = 29.54
[[performance.goal]]
weight = 80
indicators = [["产出指标", "数量指标", "抚恤金发放标准", "14.77 万元/人", "14.77 万元/人", 80]]
`,
	},
	Run: func(p *lint.Pass) {
		eachTable(p, func(t *table) {
			if t.project() {
				t.eachIndicator(func(in *indicator) { perHead(in) })
			}
		})
	},
}

func perHead(in *indicator) {
	p := in.p
	if !strings.Contains(in.text(actualValue), "/") || !name.Contains(in.text(third), "标准") {
		return
	}
	v, ok := in.actual()
	executed := in.executedNum
	if !ok || v.number.Sign() <= 0 || !known(executed) {
		return
	}
	per := figure{value: v.number}
	switch v.unit {
	case "万元/人", "万元/户", "万元/家":
		per.unit = "万元"
	case "元/人", "元/户", "元/家":
		per.unit = "元"
	default:
		return
	}
	one := per.money(p)
	if p.Report.AmountUnit == report.UnitUnknown || one.Lo.Sign() <= 0 {
		return
	}
	n, _ := executed.V.Div(one.V, 0)
	if n.Sign() == 0 {
		n = amount.FromInt(1)
	}
	want := eval.Num{V: one.V.Mul(n), Lo: one.Lo.Mul(n), Hi: one.Hi.Mul(n)}
	if !differ(executed, want) {
		return
	}
	d := lint.Diagnostic{
		Span: in.place(actualValue), Address: in.address(actualValue), Relation: in.relation(), Verdict: eval.Violated,
		Message: lint.Msg("{0}“{1}”为 {2}，执行数 {3}，不是它的整数倍（{4} 倍差 {5}），请核对是否另含其他支出。", "{0}, “{1}” is {2}, the executed {3} is no multiple of it ({4} times leaves {5}). Are there other costs in it?",
			in.label(), in.text(third), in.text(actualValue), money(p, executed.V), n, executed.V.Sub(want.V).Abs()),
		Related: []lint.Related{in.operand(lint.Text{Zh: "执行数", En: "executed amount"}, &in.Executed)},
	}
	p.Found(d)
}

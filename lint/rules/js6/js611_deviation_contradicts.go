package js6

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/lint"
)

// lowRate is the execution rate, in percent, below which a reason is due.
const lowRate = 90

var deviationContradicts = &lint.Rule{
	ID: "JS611", Name: "deviation-contradicts", Title: lint.Text{Zh: "偏差说明与得分不符", En: "reason contradicts rate or scores"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "偏差原因写“无偏差”而执行率低于 90%，或者有指标扣分；执行率低于 90% 而偏差原因空着；写执行率偏低而执行率不低于 95%。",
			En: "No deviation is said though the rate is below 90 % or points were lost; nothing is said at such a rate; or the rate is called low at 95 % and above.",
		},
		Why:    lint.Text{Zh: "偏差原因是给扣分和低执行率作说明的。", En: "The field explains low rates and lost points."},
		Basis:  lint.Text{Zh: "自评表：偏差大或目标未完成原因分析。", En: "Table: reasons for large deviations and unmet goals."},
		Config: lint.Text{Zh: "low_rate：执行率低于多少（百分数，默认 90）要写原因。", En: "low_rate: the rate in percent (90) below which a reason is due."},
		Bad: docHead + docProject + `budget = { "调整后" = 10.00 }
executed = 8.00
rate = "80.00%"
deviation = "无偏差。"
`,
		Good: docHead + docProject + `budget = { "调整后" = 10.00 }
executed = 8.00
rate = "80.00%"
deviation = "因疫情少办一场活动，结余 2.00 万元。"
`,
	},
	Run: func(p *lint.Pass) {
		low := amount.FromInt(p.Options.Int("low_rate", lowRate))
		eachTable(p, func(t *table) {
			if !t.Deviation.Set {
				return
			}
			text := strings.Trim(t.Deviation.S, " \u3000\n\r。.")
			rate := t.rateNum
			isLow := known(rate) && rate.V.Cmp(low) < 0
			var message lint.Message
			switch percent := (lint.Percent{Amount: rate.V.Round(2)}); {
			case text == "" && isLow:
				message = lint.Msg("{0}执行率 {1}，没有写偏差原因。", "{0}: the rate is {1}, no reason is given.", t.label(), percent)
			case saysNone(text) && isLow:
				message = lint.Msg("{0}执行率 {1}，却写“{2}”，请核实。", "{0}: the rate is {1}, yet “{2}”.", t.label(), percent, text)
			case saysNone(text):
				lost := t.lostPoints()
				if lost.Sign() <= 0 {
					return
				}
				message = lint.Msg("{0}指标扣了 {1}，却写“{2}”，请核实。", "{0}: the indicators lost {1}, yet “{2}”.", t.label(), points(lost), text)
			case name.Contains(text, "执行率偏低") && known(rate) && rate.V.Cmp(amount.FromInt(95)) >= 0:
				message = lint.Msg("{0}执行率 {1}，却写执行率偏低，请核实。", "{0}: the rate is {1}, yet it is called low.", t.label(), percent)
			default:
				return
			}
			d := lint.Diagnostic{Span: t.Deviation.Span, Address: t.address("偏差原因"), Message: message}
			if known(rate) {
				d.Related = []lint.Related{t.operand(lint.Text{Zh: "执行率", En: "rate"}, &t.Rate)}
			}
			p.Found(d)
		})
	},
}

// saysNone: the reason is that there is nothing to explain.
func saysNone(s string) bool {
	switch s {
	case "无偏差", "无", "没有偏差", "不存在偏差", "基本无偏差", "无较大偏差":
		return true
	}
	return false
}

// lostPoints is what the indicators lost of their goals' points, 0 where that is not known.
func (t *table) lostPoints() (lost amount.Amount) {
	for i := range t.goals {
		g := &t.goals[i]
		weight := number(t.p, &g.Weight)
		if g.hasPoints() {
			weight = g.points
		} else if !anyShort(t, i) {
			continue // a sum that does not fit is JS604's
		}
		if n := minus(weight, g.scores); known(n) {
			lost = lost.Add(n.V)
		}
	}
	return lost
}

package js6

import (
	"strconv"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/lint"
)

var goalScore = &lint.Rule{
	ID: "JS604", Name: "goal-score", Title: lint.Text{Zh: "指标得分与目标分值不符", En: "scores differ from the goal's points"},
	Severity: lint.Error, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "目标的分值不等于所属指标分值之和；只印得分的表，得分之和超过目标分值，或者没有一项指标未完成却少于目标分值。",
			En: "A goal's points are not the sum of its indicators' points. Where only scores are printed: they add up to more, or to less though no indicator falls short of its target.",
		},
		Why:   lint.Text{Zh: "漏列指标、漏填得分，总分就对不上。", En: "A left-out indicator or score makes the total wrong."},
		Basis: lint.Text{Zh: "自评表：各指标分值之和等于目标分值。", En: "The points of the indicators add up to the goal's."},
		Bad: docHead + docProject + `
[[performance.goal]]
weight = 80
indicators = [
  ["产出指标",   "数量指标",           "举办活动场数",   "≥4场", "4场",  40],
  ["满意度指标", "服务对象满意度指标", "参加企业满意度", "≥95%", "96%", 30],
]
`,
		Good: docHead + docProject + docFigures + docGoal,
	},
	Run: func(p *lint.Pass) {
		eachTable(p, func(t *table) {
			for i := range t.Goals {
				goalPoints(t, i)
			}
		})
	},
}

func goalPoints(t *table, i int) {
	g := &t.goals[i]
	weight := number(t.p, &g.Weight)
	if !known(weight) {
		return
	}
	d := lint.Diagnostic{Span: g.Weight.Span, Verdict: eval.Violated}
	sum := g.scores
	if g.hasPoints() {
		sum = g.points
	}
	if !known(sum) || !differ(weight, sum) {
		return
	}
	args := []any{t.label(), t.goalName(i), points(weight.V), len(g.Indicators), points(sum.V), pointDifference(sum.V, weight.V)}
	switch {
	case g.hasPoints():
		d.Message = lint.Msg("{0}{1}的分值 {2}，{3} 项指标分值合计 {4}，{5}。", "{0}, {1}: {2}, its {3} indicators have {4}: {5}.", args...)
	case sum.V.Cmp(weight.V) > 0:
		d.Message = lint.Msg("{0}{1}的分值 {2}，{3} 项指标得分合计 {4}，{5}。", "{0}, {1}: {2}, its {3} indicators score {4}: {5}.", args...)
	case !anyShort(t, i):
		d.Message = lint.Msg("{0}{1}的分值 {2}，{3} 项指标得分合计 {4}，{5}，而没有未完成的指标，请核对是否漏列指标或得分。",
			"{0}, {1}: {2}, its {3} indicators score {4}: {5}, though none falls short. Is one left out?", args...)
	default:
		return
	}
	d.Address = t.address(goalKey(i))
	t.p.Found(d)
}

// anyShort: some indicator of the goal falls short of its target, or says so.
func anyShort(t *table, goal int) (short bool) {
	t.eachIndicator(func(in *indicator) {
		if in.n == goal+1 && (in.short() || saysShort(in.text(actualValue))) {
			short = true
		}
	})
	return short
}

// saysShort: the words of an actual value admit that something is missing.
func saysShort(s string) bool {
	for _, w := range [...]string{"未", "部分", "基本", "尚", "滞后", "不足", "较低", "偏低", "延期", "推迟", "逐步", "一般", "较好", "有待"} {
		if name.Contains(s, w) {
			return true
		}
	}
	return false
}

// goalName is how messages call a goal: 第 4 个目标.
func (t *table) goalName(i int) string {
	if len(t.Goals) == 1 {
		return "目标"
	}
	return "第 " + strconv.Itoa(i+1) + " 个目标"
}

// goalKey is how an address calls a goal: 目标4.
func goalKey(i int) string { return "目标" + strconv.Itoa(i+1) }

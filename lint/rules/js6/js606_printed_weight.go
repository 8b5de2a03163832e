package js6

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var printedWeight = &lint.Rule{
	ID: "JS606", Name: "printed-weight", Title: lint.Text{Zh: "表头分值不符", En: "points in a heading differ"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "表头印的“（n分）”与这一项的分值不一致，或者得分公式“n分*执行率”里的分值不一致。表头写在 labels 里。",
			En: "“(n points)” in a heading, or the points in the formula “n points × rate”, differ from the weight. Headings that differ from the form's stand in labels.",
		},
		Why:   lint.Text{Zh: "表头与算法用的分值不同，得分看起来就是错的。", En: "Readers recompute the score with the points in the heading."},
		Basis: lint.Text{Zh: "自评表表头：预算执行情况（20分）、得分（20分*执行率）。", En: "Head of the table: execution (20 points), score (20 points × rate)."},
		Bad: docHead + docProject + docFigures + `
[performance.labels]
weight = "预算执行情况（万元）（19分）"
`,
		Good: docHead + docProject + docFigures + `
[performance.labels]
weight = "预算执行情况（万元）（20分）"
`,
	},
	Run: func(p *lint.Pass) {
		eachTable(p, func(t *table) {
			for i := range t.Labels {
				l := &t.Labels[i]
				switch {
				case isWeightLabel(l):
					heading(t, l, pointsIn, &t.Weight, "权重")
				case isScoreLabel(l):
					heading(t, l, pointsOfFormula, &t.Weight, "得分")
				default:
					if g := goalOfLabel(t, l); g >= 0 {
						heading(t, l, pointsIn, &t.Goals[g].Weight, goalKey(g))
					}
				}
			}
			for gi := range t.Goals {
				for i := range t.Goals[gi].Labels {
					heading(t, &t.Goals[gi].Labels[i], pointsIn, &t.Goals[gi].Weight, goalKey(gi))
				}
			}
		})
	},
}

func isWeightLabel(l *report.Label) bool {
	return l.Official == "weight" || name.HasPrefix(l.Official, "预算执行情况")
}

func isScoreLabel(l *report.Label) bool {
	return l.Official == "score" || name.HasPrefix(l.Official, "得分")
}

// goalOfLabel is the goal that a label “年度绩效目标 1” belongs to, −1 for none.
func goalOfLabel(t *table, l *report.Label) int {
	for i := range t.Goals {
		key := goalKey(i)
		if n := name.Normalize(l.Official); n == "年度绩效"+key || n == "年度"+key || n == key {
			return i
		}
	}
	return -1
}

// heading holds the points printed in a heading against a weight.
func heading(t *table, l *report.Label, read func(string) (string, bool), weight *report.PerformanceFigure, key string) {
	text, ok := read(l.Printed.S)
	if !ok {
		return
	}
	printed, err := amount.Parse(text)
	want := number(t.p, weight)
	if err != nil || !known(want) || printed.Equal(want.V) {
		return
	}
	fixed := strings.Replace(l.Printed.S, text, want.V.String(), 1)
	t.p.Found(lint.Diagnostic{
		Span: l.Printed.Span, Address: t.address(key), Verdict: eval.Violated,
		Message: lint.Msg("{0}表头印“{1}”，这一项分值是 {2}，{3}。", "{0}: the heading says “{1}”, the weight is {2}: {3}.",
			t.label(), l.Printed.S, points(want.V), pointDifference(printed, want.V)),
		Related: []lint.Related{t.operand(lint.Text{Zh: "权重", En: "weight"}, weight)},
		Fixes:   changeTo(t.p, l.Printed.Span, fixed),
	})
}

// pointsIn reads n of “…（n分）”.
func pointsIn(s string) (string, bool) { return numberBefore(s, "分") }

// pointsOfFormula reads n of “得分（n分*执行率）”.
func pointsOfFormula(s string) (string, bool) {
	for _, sign := range [...]string{"*", "×", "＊", "x", "X"} {
		if before, _, ok := strings.Cut(s, sign); ok {
			before = strings.TrimRight(before, " \u3000")
			return numberBefore(strings.TrimSuffix(before, "分")+"分", "分")
		}
	}
	return "", false
}

// numberBefore reads the number that stands right before the last word of s.
func numberBefore(s, word string) (string, bool) {
	i := strings.LastIndex(s, word)
	if i < 0 {
		return "", false
	}
	before := strings.TrimRight(s[:i], " \u3000")
	from := len(before)
	for from > 0 && (before[from-1] >= '0' && before[from-1] <= '9' || before[from-1] == '.') {
		from--
	}
	return before[from:], from < len(before)
}

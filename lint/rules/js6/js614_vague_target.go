package js6

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/lint"
)

var vagueTarget = &lint.Rule{
	ID: "JS614", Name: "vague-target", Title: lint.Text{Zh: "目标值不可衡量", En: "target that nobody can measure"},
	Severity: lint.Info, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "年度目标值写“根据实际情况”一类，数量指标的目标值没有数，或者目标值照抄指标名称。一张表里照抄的有几项时合成一条。",
			En: "The target says “as the case may be” or the like, a quantity has a target without a number, or the target repeats the indicator's name. Several of the last kind in one table are one finding.",
		},
		Why:   lint.Text{Zh: "目标无从衡量，得满分就没有依据。", En: "Full marks have no ground without a measure."},
		Basis: lint.Text{Zh: "绩效目标应当指向明确、细化量化（财预〔2015〕88号）。", En: "Goals must be specific and, where possible, quantified (财预〔2015〕88号)."},
		Bad: docHead + docProject + `
[[performance.goal]]
weight = 80
indicators = [
  ["产出指标", "数量指标", "举办活动场数", "根据实际情况", "4场", 80],
]
`,
		Good: docHead + docProject + docFigures + docGoal,
	},
	Run: func(p *lint.Pass) {
		eachTable(p, func(t *table) {
			var copied []*indicator
			t.eachIndicator(func(in *indicator) {
				target := in.text(targetValue)
				if target == "" || in.broken {
					return
				}
				switch n := in.text(third); {
				case name.Equal(n, target):
					copied = append(copied, in)
				case contains(performanceForm(p).Vague, target):
					vague(in, lint.Msg("{0}“{1}”的目标值“{2}”没有可衡量的数，请核实。", "{0}, “{1}”: the target “{2}” cannot be measured.", t.label(), n, target))
				case name.Equal(in.text(secondClass), "数量指标") && !hasNumber(target):
					vague(in, lint.Msg("{0}数量指标“{1}”的目标值“{2}”没有数，请核实。", "{0}: the quantity “{1}” has a target without a number, “{2}”.", t.label(), n, target))
				}
			})
			if len(copied) == 1 {
				in := copied[0]
				vague(in, lint.Msg("{0}“{1}”的目标值照抄指标名称，无从衡量。", "{0}: the target of “{1}” repeats its name.", t.label(), in.text(third)))
			} else if len(copied) > 1 {
				p.Found(lint.Diagnostic{
					Span: copied[0].place(targetValue), Address: t.address("指标"), Relation: "照抄",
					Message: lint.Msg("{0} {1} 项指标的目标值照抄指标名称，无从衡量，第一项是“{2}”。", "{0}: the targets of {1} indicators repeat their names; the first is “{2}”.",
						t.label(), len(copied), copied[0].text(third)),
					Related: places(copied),
				})
			}
		})
	},
}

func vague(in *indicator, m lint.Message) {
	in.p.Found(lint.Diagnostic{Span: in.place(targetValue), Address: in.address(targetValue), Relation: in.relation(), Message: m})
}

func places(list []*indicator) (out []lint.Related) {
	for _, in := range list {
		label := lint.Text{Zh: in.text(third), En: in.text(third)}
		out = append(out, lint.Related{Role: "other", Address: in.address(targetValue), Label: label, File: in.p.File, Span: in.place(targetValue)})
	}
	return out
}

// hasNumber: a text counts something, in digits or in words.
func hasNumber(s string) bool {
	return strings.ContainsAny(s, "0123456789") || strings.ContainsAny(s, "０１２３４５６７８９一二两三四五六七八九十百千万零全无")
}

package js6

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/lint"
)

var indicatorClass = &lint.Rule{
	ID: "JS613", Name: "indicator-class", Title: lint.Text{Zh: "指标分类不符", En: "indicator in the wrong class"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "二级指标列在别的一级指标之下（如效益指标之下列满意度指标），或者一级指标、二级指标空着；二级指标的名称少“指标”二字的，作提示。自己定的二级指标不管。",
			En: "A second-level class stands under another first-level one (满意度指标 under 效益指标), or either is printed empty. A name that only lacks 指标 is information. Classes of a unit's own are not judged.",
		},
		Why:   lint.Text{Zh: "分类错位，各类得分就不能汇总。", En: "Scores are summed up by class."},
		Basis: lint.Text{Zh: "财预〔2020〕10号附件的指标体系。", En: "Classes of indicators in 财预〔2020〕10号."},
		Bad: docHead + docProject + `
[[performance.goal]]
weight = 80
indicators = [
  ["效益指标", "满意度指标", "参加企业满意度", "≥95%", "96%", 80],
]
`,
		Good: docHead + docProject + docFigures + docGoal,
	},
	Run: func(p *lint.Pass) {
		classes := performanceForm(p).Classes
		eachTable(p, func(t *table) {
			t.eachIndicator(func(in *indicator) {
				if !in.broken {
					classOf(in, classes)
				}
			})
		})
	},
}

func classOf(in *indicator, classes []form.NamedList) {
	first, second := in.text(firstClass), in.text(secondClass)
	if first == "" || second == "" {
		col := firstClass
		if first != "" {
			col = secondClass
		}
		if in.goal.has(firstClass) && in.goal.has(secondClass) {
			wrongClass(in, col, lint.Warning, lint.Msg("{0}“{1}”的{2}空着，请填写。", "{0}, “{1}”: {2} is left blank.", in.label(), in.text(third), col), nil)
		}
		return
	}
	own := form.Listed(classes, first)
	if own == nil || contains(own, second) {
		return
	}
	for i := range classes {
		if contains(classes[i].Values, second) {
			wrongClass(in, secondClass, lint.Warning, lint.Msg("{0}“{1}”列在{2}之下，{3}属于{4}，请核实。", "{0}, “{1}” stands under {2}, but {3} belongs to {4}.",
				in.label(), in.text(third), first, second, classes[i].Name), nil)
			return
		}
	}
	if full := second + "指标"; !strings.HasSuffix(second, "指标") && contains(own, full) {
		wrongClass(in, secondClass, lint.Info, lint.Msg("{0}“{1}”的二级指标“{2}”，表样作“{3}”。", "{0}, “{1}”: the class “{2}” is called “{3}” on the form.",
			in.label(), in.text(third), second, full), changeTo(in.p, in.place(secondClass), full))
	}
}

func wrongClass(in *indicator, col string, severity lint.Severity, m lint.Message, fixes []lint.Fix) {
	in.p.Found(lint.Diagnostic{Severity: severity, Span: in.place(col), Address: in.address(), Relation: in.relation(), Message: m, Fixes: fixes})
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if name.Equal(x, s) {
			return true
		}
	}
	return false
}

package js6

import (
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/lint"
)

var excludingOptions = &lint.Rule{
	ID: "JS615", Name: "excluding-options", Title: lint.Text{Zh: "项目属性与类型不符", En: "nature and kind do not go together"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "项目属性与项目类型不能同时成立（持续性项目又是一次性项目）；少见的（新增性项目又是延续性项目）作提示，新增的跨年项目也可能如此。",
			En: "A project's nature and kind exclude each other (持续性 and 一次性). What is merely unusual (新增性 and 延续性) is information.",
		},
		Why:   lint.Text{Zh: "多半有一处勾错。", En: "Probably one box is ticked wrongly."},
		Basis: lint.Text{Zh: "自评表的选项。", En: "Options of the table."},
		Bad: docHead + docProject + `nature = "持续性项目"
kind = "一次性项目"
`,
		Good: docHead + docProject + `nature = "持续性项目"
kind = "常年性项目"
`,
	},
	Run: func(p *lint.Pass) {
		options := performanceForm(p)
		eachTable(p, func(t *table) {
			d := lint.Diagnostic{Span: t.Kind.Span}
			switch {
			case !t.Kind.Set || !t.Nature.Set:
				return
			case contains(form.Listed(options.Excluded, t.Nature.S), t.Kind.S):
				d.Message = lint.Msg("{0}既是{1}又是{2}，两项不能同时成立，请核实。", "{0} is both {1} and {2}, which exclude each other.", t.label(), t.Nature.S, t.Kind.S)
			case contains(form.Listed(options.Unlikely, t.Nature.S), t.Kind.S):
				d.Severity = lint.Info
				d.Message = lint.Msg("{0}既是{1}又是{2}，疑有一处勾错，请核对立项年度。", "{0} is both {1} and {2}; perhaps one box is ticked wrongly.", t.label(), t.Nature.S, t.Kind.S)
			default:
				return
			}
			d.Address = t.address("项目类型")
			d.Related = []lint.Related{{Role: "other", Address: t.address("项目属性"), Label: lint.Text{Zh: "项目属性", En: "nature"}, File: p.File, Span: t.Nature.Span}}
			p.Found(d)
		})
	},
}

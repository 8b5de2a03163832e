package js6

import (
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/lint"
)

var titleAndName = &lint.Rule{
	ID: "JS623", Name: "title-and-name", Title: lint.Text{Zh: "表题与项目名称不符", En: "title does not name the project"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "项目自评表的标题里没有项目名称，或者写得不一样。", En: "The title of a project's table does not hold the project's name as it stands in the table."},
		Why:   lint.Text{Zh: "同一个项目两种叫法，对不上预算批复。", En: "One project with two names cannot be found in the budget."},
		Basis: lint.Text{Zh: "项目名称以预算批复为准。", En: "The name is that of the approved budget."},
		Bad:   docHead + docProject + "title = \"2022 年度企业服务经费项目自评表\"\n",
		Good:  docHead + docProject + "title = \"2022 年度企业服务活动经费项目自评表\"\n",
	},
	Run: func(p *lint.Pass) {
		eachTable(p, func(t *table) {
			title, own := &t.element.Title, &t.element.Name
			if !t.project() || title.S == "" || own.S == "" || name.Contains(name.Normalize(title.S), name.Normalize(own.S)) {
				return
			}
			p.Found(lint.Diagnostic{
				Span: title.Span, Address: t.address("标题"),
				Message: lint.Msg("标题“{0}”与项目名称“{1}”不一致，请核实。", "The title “{0}” does not hold the project's name, “{1}”.", title.S, own.S),
				Related: []lint.Related{{Role: "other", Address: t.address(), Label: t.label(), File: p.File, Span: own.Span}},
			})
		})
	},
}

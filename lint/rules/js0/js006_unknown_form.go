package js0

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/lint"
)

var unknownForm = &lint.Rule{
	ID: "JS006", Name: "unknown-form", Title: lint.Text{Zh: "表名不认识", En: "unknown form"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "form 写的表名不在本年度、本版式的表式里。", En: "form names none of the forms of this year and edition."},
		Why:   lint.Text{Zh: "不知道是哪张表，就不知道有哪些行和栏，整张表都没有检查。", En: "Without its form nothing of the table can be checked."},
		Basis: lint.Text{Zh: "部门决算公开表式；自己的表式可在 juesuan.toml 的 forms 里增加。", En: "The official forms; others can be added under forms in juesuan.toml."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出结算表"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"
`,
	},
	Run: func(p *lint.Pass) {
		problems(p, func(pr *doc.Problem) {
			d := lint.Diagnostic{Span: pr.Span, Relation: pr.Key}
			if pr.Want != "" {
				d.Message = lint.Msg("没有“{0}”，疑为“{1}”；这张表没有检查。", "there is no form “{0}”; did you mean “{1}”? The table is not checked.", pr.Key, pr.Want)
				d.Fixes = becomes(lint.Ask, pr.Span, "\""+pr.Want+"\"")
			} else {
				var names []string
				for _, f := range p.Report.Set.Forms {
					names = append(names, f.Name)
				}
				d.Message = lint.Msg("没有“{0}”，这张表没有检查；可用的有 {1}。", "there is no form “{0}”, so the table is not checked; there are {1}.", pr.Key, strings.Join(names, "、"))
			}
			p.Found(d)
		})
	},
}

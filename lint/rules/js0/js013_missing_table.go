package js0

import (
	"strconv"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var missingTable = &lint.Rule{
	ID: "JS013", Name: "missing-table", Title: lint.Text{Zh: "缺表", En: "missing table"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "本版式规定的表，报告里没有。公开稿（stage = \"公开稿\"）为核实，编制阶段为提示。", En: "A table of the edition that the report has not. A warning at the stage 公开稿, information before it."},
		Why:   lint.Text{Zh: "没有数据的表也要公开，写 empty 说明即可；漏了一张，与它有关的勾稽也都没有做。", En: "A table without figures is published too, with a sentence that says so; one left out takes its relations with it."},
		Basis: lint.Text{Zh: "部门决算公开要求：九张公开表均应列出，没有数据的列空表并说明。", En: "Disclosure rules: all nine tables are shown; one without figures is shown empty, with a sentence."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"
stage = "公开稿"

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = ["=", 72.00]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"
stage = "公开稿"

[table.1]
form = "收入支出决算总表"

[table.2]
form = "收入决算表"

[table.3]
form = "支出决算表"

[table.4]
form = "财政拨款收入支出决算总表"

[table.5]
form = "一般公共预算财政拨款支出决算表"

[table.6]
form = "基本支出表"

[table.7]
form = "三公经费"

[table.8]
form = "政府性基金预算财政拨款收入支出决算表"

[table.9]
form = "国有资本经营预算表"
`,
	},
	Run: func(p *lint.Pass) {
		r := p.Report
		if !r.HasHead || r.Partial() || isPart(p.File) || isWithheld(p) {
			return // an included part may hold the table
		}
		severity := lint.Info
		if r.Stage.S == "公开稿" {
			severity = lint.Warning
		}
		if len(r.Tables) == 0 {
			if len(p.Tree.Errors) == 0 {
				p.Found(lint.Diagnostic{Span: r.HeadSpan, Severity: severity, Message: lint.Msg("报告里一张表也没有。", "the report has no table.")})
			}
			return
		}
		for fi, f := range r.Set.Forms {
			if r.TableOf(fi) >= 0 || mayBe(r, f.Number) {
				continue
			}
			p.Found(lint.Diagnostic{
				Span: r.HeadSpan, Severity: severity, Address: "表" + strconv.Itoa(f.Number), Relation: f.Name,
				Message: lint.Msg("缺{0}（表式第 {1} 表）；没有数据也应列出空表并说明。", "{0} (form {1}) is missing; without figures it is shown empty, with a sentence.", f.Name, f.Number),
			})
		}
	},
}

// mayBe reports whether a table that could not be read carries the number of a form.
func mayBe(r *report.Report, number int) bool {
	for i := range r.Tables {
		if t := &r.Tables[i]; t.Form == nil && t.N == number {
			return true
		}
	}
	return false
}

// isWithheld reports whether the whole report is kept out of publication.
func isWithheld(p *lint.Pass) bool {
	head := p.Doc.Get(doc.Root, "report")
	return head != doc.None && p.Doc.Get(head, "withheld") != doc.None
}

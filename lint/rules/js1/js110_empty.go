package js1

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

var emptyContradicted = &lint.Rule{
	ID: "JS110", Name: "empty-contradicted", Title: lint.Text{Zh: "声明无数却有金额", En: "declared empty but holds amounts"},
	Severity: lint.Error, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "表下说明本年无此项收支（empty = \"…\"），表里却有不为零的金额。", En: "The table says that there is nothing to show (empty = \"…\"), and holds a non-zero amount."},
		Why:   lint.Text{Zh: "说明与表自相矛盾，读者不知道该信哪一个。", En: "Table and sentence contradict each other."},
		Basis: lint.Text{Zh: "部门决算公开要求：没有数据的表应当列出空表并说明。", En: "Disclosure rules: an empty table is shown with a sentence that says so."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.9]
form = "国有资本经营预算表"
empty = "2022 年我单位无国有资本经营预算财政拨款支出。"

[table.9.rows]
2230105 = ["国有企业退休人员社会化管理补助支出", 1.20, "", 1.20]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.9]
form = "国有资本经营预算表"
empty = "2022 年我单位无国有资本经营预算财政拨款支出。"

[table.9.rows]
"合计" = [0.00, 0.00, 0.00]
`,
	},
	Run: func(p *lint.Pass) {
		for ti := range p.Report.Tables {
			t := &p.Report.Tables[ti]
			if !t.Empty.Set || t.Form == nil {
				continue
			}
			for id := t.First; id < t.End; id++ {
				c := &p.Report.Cells[id]
				if c.Kind != report.Stated || c.Value.IsZero() {
					continue
				}
				p.Found(lint.Diagnostic{
					Span: c.Span, Address: p.Eval.Address(id),
					Related: []lint.Related{{Role: "other", File: p.File, Span: t.Empty.Span, Label: lint.Text{Zh: "表下说明", En: "the sentence under the table"}}},
					Message: lint.Msg("{0} {1}，而表下说明“{2}”，请核实哪一个对。", "{0} is {1}, but the table says “{2}”.",
						p.Label(id), lint.Money{Amount: c.Value, Unit: p.Report.UnitOf(t)}, t.Empty.S),
				})
				break // one is enough: the sentence is wrong, or the whole table is
			}
		}
	},
}

var blankUndeclared = &lint.Rule{
	ID: "JS111", Name: "blank-table", Title: lint.Text{Zh: "空表未作说明", En: "blank table without a sentence"},
	Severity: lint.Warning, Fix: lint.Ask,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "表里一个数也没有（或全是零），又没有说明本年无此项收支。写明 stage = \"编制\"、各表都还没有金额的报告不报。", En: "The table holds no amount (or only zeros), and nothing says that there is none. Silent on a report with stage = \"编制\" in which no table holds an amount yet."},
		Why:   lint.Text{Zh: "空表必须说明，否则分不清是没有还是漏填。", En: "Without the sentence nobody can tell “none” from “forgotten”."},
		Basis: lint.Text{Zh: "部门决算公开要求：没有数据的表应当列出空表并说明。", En: "Disclosure rules: an empty table is shown with a sentence that says so."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.8]
form = "政府性基金预算财政拨款收入支出决算表"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.8]
form = "政府性基金预算财政拨款收入支出决算表"
empty = "2022 年我单位无政府性基金预算财政拨款收入支出。"
`,
	},
	Run: func(p *lint.Pass) {
		if p.Unfilled() {
			return
		}
		for ti := range p.Report.Tables {
			t := &p.Report.Tables[ti]
			if t.Form == nil || t.Empty.Set || t.Withheld.Set || !isBlank(p.Report, t) {
				continue
			}
			d := lint.Diagnostic{
				Span: t.HeadSpan, Address: "表" + lint.Msg("{0}", "", t.N).In(lint.Chinese),
				Message: lint.Msg("表{0} {1} 没有金额，也没有说明。本年确无此项收支的，请加 empty = \"…\"。", "table {0} {1} holds no amount and no sentence says so; add empty = \"…\".", t.N, t.Form.Name),
			}
			if t.Form.Empty != "" {
				sentence := fill(t.Form.Empty, p.Report)
				at := t.FormName.Span.End
				d.Fixes = []lint.Fix{{
					Title: lint.Text{Zh: "说明本年无此项收支", En: "say that there is none"}, Kind: lint.Ask,
					Edits: []source.Edit{{Span: source.Span{Start: at, End: at}, New: "\nempty = \"" + sentence + "\""}},
				}}
			}
			p.Found(d)
		}
	},
}

// isBlank: no amount but zero is stated, and nothing is unknown or computed from the author's own.
func isBlank(r *report.Report, t *report.Table) bool {
	for id := t.First; id < t.End; id++ {
		switch c := &r.Cells[id]; c.Kind {
		case report.Omitted, report.Blank, report.Dash, report.Derived:
		case report.Stated:
			if !c.Value.IsZero() {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// fill puts the year and the unit into a form's standard sentence.
func fill(s string, r *report.Report) string {
	return strings.NewReplacer("{年}", lint.Msg("{0}", "", r.Year).In(lint.Chinese), "{单位}", r.Unit.S, `"`, `\"`).Replace(s)
}

package js7

import (
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var columnWithoutTerm = &lint.Rule{
	ID: "JS704", Name: "column-without-term", Title: lint.Text{Zh: "收支项目未作解释", En: "kind of income or spending without a term"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "收入决算表、支出决算表的栏目（事业收入、上缴上级支出……）名词解释里没有。有金额的，公开稿为核实；金额为零的作提示，一份报告只提一次。",
			En: "A column of the income or expenditure table is not among the terms. With money it is a warning at the stage 公开稿; columns of zero are information, said once a report.",
		},
		Why:   lint.Text{Zh: "表里用到的名词要有解释。", En: "What the tables name should be explained."},
		Basis: lint.Text{Zh: "财预〔2016〕143 号：对专业性较强的名词进行解释。", En: "财预〔2016〕143 号: technical terms are explained."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"
stage = "公开稿"

[table.2]
form = "收入决算表"

[table.2.rows]
2010350 = ["=", 70.00, "", 2.00]

[[term]]
name = "（一）财政拨款收入"
text = "指当年拨付的资金。"

[[term]]
name = "（二）基本支出"
text = "指为保障机构正常运转发生的支出。"

[[term]]
name = "（三）项目支出"
text = "指为完成特定任务发生的支出。"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.2]
form = "收入决算表"

[table.2.rows]
2010350 = ["=", 70.00, "", 2.00]

[[term]]
name = "（一）财政拨款收入"
text = "指当年拨付的资金。"

[[term]]
name = "（二）事业收入"
text = "指事业单位开展专业业务活动取得的收入。"

[[term]]
name = "（三）项目支出"
text = "指为完成特定任务发生的支出。"
`,
	},
	Run: func(p *lint.Pass) {
		place, terms := termsPart(p)
		if terms < 3 {
			return // they are not listed one by one
		}
		published := p.Report.Stage.S == "公开稿"
		var used, zero []string
		for ti := range p.Report.Tables {
			t := &p.Report.Tables[ti]
			if t.Form == nil || t.Form.Axis != form.Function || t.Form.Fund != 0 || t.Form.Name != "收入决算表" && t.Form.Name != "支出决算表" {
				continue
			}
			for c := 1; c < len(t.Form.Columns); c++ {
				n := t.Form.Columns[c].Name
				if isTerm(p, n) {
					continue
				}
				switch total := columnTotal(p, t, c); {
				case total == none:
				case total == zeroAmount:
					zero = append(zero, n)
				default:
					used = append(used, n)
				}
			}
		}
		if len(used) > 0 {
			severity := lint.Info
			if published {
				severity = lint.Warning
			}
			p.Found(lint.Diagnostic{
				Span: place, Severity: severity, Address: "名词解释", Relation: "used",
				Message: lint.Msg("表里有金额的项目没有解释：{0}。", "these have money in the tables and are not explained: {0}.", join(used)),
			})
		}
		if published && len(zero) > 0 {
			p.Found(lint.Diagnostic{
				Span: place, Severity: lint.Info, Address: "名词解释", Relation: "zero",
				Message: lint.Msg("表里印有的项目没有解释：{0}；金额为 0。", "these are printed in the tables and not explained: {0}; their amounts are 0.", join(zero)),
			})
		}
	},
}

// isTerm: some term's name holds the name.
func isTerm(p *lint.Pass, n string) bool {
	for i := range p.Report.Elements {
		if e := &p.Report.Elements[i]; e.Kind == report.Term && name.Contains(e.Name.S, n) {
			return true
		}
	}
	return false
}

type total uint8

const (
	none total = iota // no row
	zeroAmount
	someAmount
)

// columnTotal says whether a column of a table has money in any row.
func columnTotal(p *lint.Pass, t *report.Table, col int) total {
	out := none
	for ri := range t.Rows {
		id := t.Cell(ri, col)
		if id == report.NoCell {
			continue
		}
		v := p.Eval.Value(id)
		if v.State == known && !v.V.IsZero() {
			return someAmount
		}
		if v.State == known {
			out = zeroAmount
		}
	}
	return out
}

package js0

import (
	"strconv"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/lint"
)

var tableOrder = &lint.Rule{
	ID: "JS014", Name: "table-order", Title: lint.Text{Zh: "表序", En: "order of tables"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "小的表号写在大的表号后面，表的先后与表式的先后不一致，或者两张表写成同一个表（错误）。", En: "A smaller table number stands after a larger one, the tables are not in the order of their forms, or two tables name one form (an error)."},
		Why:   lint.Text{Zh: "文件的先后就是印出来的先后；同一个表写两次，只有第一张参与勾稽。", En: "File order is print order; of two tables of one form only the first is checked."},
		Basis: lint.Text{Zh: "部门决算公开表式的表号。", En: "The numbers of the official forms."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.5]
form = "一般公共预算财政拨款支出决算表"

[table.3]
form = "支出决算表"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.5]
form = "一般公共预算财政拨款支出决算表"
`,
	},
	Run: func(p *lint.Pass) {
		problems(p, func(pr *doc.Problem) {
			p.Found(lint.Diagnostic{
				Span: pr.Span, Severity: lint.Error, Relation: pr.Key,
				Message: lint.Msg("表{0} 已是{1}，这里又写了一次，这张表没有检查。", "table {0} already is {1}; this one is not checked.", pr.Want, pr.Key),
				Related: firstTable(p, pr.Want),
			})
		})
		order(p)
	},
}

// firstTable points to the table numbered n.
func firstTable(p *lint.Pass, n string) []lint.Related {
	no, _ := strconv.Atoi(n)
	i := p.Report.TableByNumber(no)
	if i < 0 {
		return nil
	}
	return []lint.Related{{Role: "other", Label: lint.Text{Zh: "表" + n, En: "table " + n}, File: p.File, Span: p.Report.Tables[i].KeySpan}}
}

// order compares each table with the one before it: by number, and by the place of its form.
func order(p *lint.Pass) {
	tables := p.Report.Tables
	for i := 1; i < len(tables); i++ {
		a, b := &tables[i-1], &tables[i]
		d := lint.Diagnostic{
			Span: b.KeySpan, Relation: strconv.Itoa(b.N),
			Related: []lint.Related{{Role: "other", Label: lint.Text{Zh: "前一张表", En: "the table before"}, File: p.File, Span: a.KeySpan}},
		}
		switch {
		case b.N < a.N:
			d.Message = lint.Msg("表{0} 写在表{1} 之后，表的先后与表号不一致。", "table {0} stands after table {1}: the order disagrees with the numbers.", b.N, a.N)
		case a.Form != nil && b.Form != nil && b.Form.Number < a.Form.Number:
			if !p.Report.Edition.Set {
				d.Severity = lint.Info // the place may print them in another order
			}
			d.Message = lint.Msg("{0}写在{1}之后，与本版式的先后不一致。", "{0} stands after {1}: the edition prints them in the other order.", b.Form.Name, a.Form.Name)
		default:
			continue
		}
		p.Found(d)
	}
}

package js1

import (
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var negative = &lint.Rule{
	ID: "JS108", Name: "negative-amount", Title: lint.Text{Zh: "金额为负", En: "negative amount"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "收入或支出的金额是负数。结转、结余、结余分配的行和栏不查。", En: "An amount of income or expenditure is negative. Rows and columns of balances are not checked."},
		Why:   lint.Text{Zh: "决算的收入、支出通常不为负；负号多半是录入错误，或把冲减以前年度的支出列在了本年。", En: "Income and expenditure of a final account are rarely negative; the sign is usually a slip."},
		Basis: lint.Text{Zh: "部门决算公开表式：各栏反映本年实际发生数。", En: "Official forms: the columns show what was actually received and spent."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.5]
form = "一般公共预算财政拨款支出决算表"

[table.5.rows]
2010350 = ["事业运行", -388.68, -388.68]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.5]
form = "一般公共预算财政拨款支出决算表"

[table.5.rows]
2010350 = ["事业运行", 388.68, 388.68]
`,
	},
	Run: func(p *lint.Pass) {
		for ti := range p.Report.Tables {
			t := &p.Report.Tables[ti]
			for id := t.First; id < t.End; id++ {
				c := &p.Report.Cells[id]
				if c.Kind != report.Stated || c.Value.Sign() >= 0 || mayBeNegative(p.Report, id) {
					continue
				}
				p.Found(lint.Diagnostic{
					Span: c.Span, Address: p.Eval.Address(id),
					Message: lint.Msg("{0} {1}，收入、支出一般不为负，请核实。", "{0} is {1}: income and expenditure are rarely negative.",
						p.Label(id), lint.Money{Amount: c.Value, Unit: p.Report.UnitOf(t)}),
				})
			}
		}
	},
}

// mayBeNegative: balances may be.
func mayBeNegative(r *report.Report, id report.CellID) bool {
	ti, ri, col := r.Locate(id)
	t := &r.Tables[ti]
	return isBalance(t.Form.Columns[col].Name) || t.Rows[ri].Def >= 0 && rowIsBalance(t.Form, t.Rows[ri].Def)
}

func rowIsBalance(f *form.Form, i int) bool {
	return isBalance(f.Rows[i].Label) || f.Rows[i].Parent >= 0 && isBalance(f.Rows[f.Rows[i].Parent].Label)
}

func isBalance(s string) bool { return name.Contains(s, "结转") || name.Contains(s, "结余") }

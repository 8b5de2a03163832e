package js0

import (
	"strconv"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var duplicateRow = &lint.Rule{
	ID: "JS009", Name: "duplicate-row", Title: lint.Text{Zh: "重复的行", En: "duplicate row"},
	Severity: lint.Error, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "同一行写了两次，只是写法不同：“合计”与“合 计”，带序号与不带序号。写法完全一样的由“语法”报告。", En: "One row stands twice under different spellings: “合计” and “合 计”, with and without its ordinal. The same spelling twice is reported by syntax."},
		Why:   lint.Text{Zh: "只有第一次写的参与勾稽，第二次的金额没有检查。", En: "Only the first takes part in the checks."},
		Basis: lint.Text{Zh: "语言参考第 1、2 节：名称比较时不计空格和括号、引号的全半角。", En: "Language reference, sections 1 and 2: names are compared without spaces and the width of brackets and quotes."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
"合计"  = [82.00, 72.00, 10.00]
"合 计" = [82.00, 72.00, 10.00]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
"合计" = [82.00, 72.00, 10.00]
`,
	},
	Run: func(p *lint.Pass) {
		problems(p, func(pr *doc.Problem) {
			d := lint.Diagnostic{Span: pr.Span, Relation: pr.Key}
			if first := firstRow(p.Report, pr); first != nil {
				d.Message = lint.Msg("“{0}”与第 {2} 行的“{1}”是同一行，这里的金额没有检查。", "“{0}” is the same row as “{1}” on line {2}; the amounts here are not checked.",
					pr.Key, first.Key, p.File.Position(int(first.KeySpan.Start)).Line)
				d.Related = []lint.Related{{Role: "other", Label: lint.Text{Zh: "前一处", En: "the first one"}, File: p.File, Span: first.KeySpan}}
			} else {
				d.Message = lint.Msg("“{0}”重复，这里的金额没有检查。", "“{0}” stands twice; the amounts here are not checked.", pr.Key)
			}
			p.Found(d)
		})
	},
}

// firstRow is the row that a duplicate repeats.
func firstRow(r *report.Report, pr *doc.Problem) *report.Row {
	ti := tableOf(r, pr.Span)
	if ti < 0 || r.Tables[ti].Form == nil {
		return nil
	}
	t := &r.Tables[ti]
	i := -1
	if code, ok := catalog.ParseCode(pr.Key); ok && t.Form.Coded() {
		i = t.RowByCode(code)
	} else if no, err := strconv.Atoi(pr.Key); err == nil && t.Form.Axis == form.Line {
		i = t.Form.Line(no)
	} else if j, m := t.Form.RowByLabel(pr.Key); m == form.OneRow {
		i = j
	}
	if i < 0 || t.Rows[i].Origin != report.Written {
		return nil
	}
	return &t.Rows[i]
}

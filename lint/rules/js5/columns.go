package js5

import (
	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

// listedColumns holds the sentences on income by source and on expenditure by kind against the columns
// of their tables (JS511).
func listedColumns(p *lint.Pass) {
	list := p.ParagraphList()
	for i := range list {
		switch q := &list[i]; q.Topic {
		case lint.Income:
			columnsNamed(p, q, "收入决算表")
		case lint.Expenditure:
			columnsNamed(p, q, "支出决算表")
		}
	}
}

// columnsNamed: a sentence that names columns leaves one out that has an amount; or it names those that
// are zero too, and leaves few of them out.
func columnsNamed(p *lint.Pass, q *lint.Paragraph, formName string) {
	text := q.S()
	if !name.Contains(text, "其中") {
		return
	}
	fi := p.Report.Set.FormIndex(formName)
	if fi < 0 {
		return
	}
	ti := p.Report.TableOf(fi)
	if ti < 0 || !isWhole(p, &p.Report.Tables[ti]) {
		return
	}
	t := &p.Report.Tables[ti]
	if len(t.Rows) == 0 || t.Rows[0].Def != 0 {
		return
	}
	named, zeros, missingZeros := 0, 0, 0
	var missing []int
	for col := 1; col < len(t.Form.Columns); col++ {
		v, ok := known(p, t.Cell(0, col))
		switch is := containsVisible(text, t.Form.Columns[col].Name); {
		case !ok:
			return
		case is && v.IsZero():
			named++
			zeros++
		case is:
			named++
		default:
			missing = append(missing, col)
			if v.IsZero() {
				missingZeros++
			}
		}
	}
	if named < 2 {
		return
	}
	for _, col := range missing {
		v, _ := known(p, t.Cell(0, col))
		if !v.IsZero() || zeros > missingZeros {
			foundMissingColumn(p, q, t, col, v)
		}
	}
}

func foundMissingColumn(p *lint.Pass, q *lint.Paragraph, t *report.Table, col int, v amount.Amount) {
	c := &t.Form.Columns[col]
	d := lint.Diagnostic{
		Span: p.Place(q, 0, len(q.S())), Address: p.ParagraphAddress(q), Relation: c.Name,
		Message: lint.Msg("逐项列举没有“{0}”，表{1} 第 {2} 栏有 {3}。", "“{0}” is not listed, though table {1}, column {2}, has {3}.",
			c.Name, t.N, c.No, lint.Money{Amount: v, Unit: p.Report.AmountUnit}),
	}
	if v.IsZero() {
		d.Severity = lint.Info
		d.Message = lint.Msg("逐项列举没有“{0}”（表{1} 第 {2} 栏，金额为零），别的金额为零的列了。", "“{0}” (table {1}, column {2}, zero) is not listed, though others that are zero are.", c.Name, t.N, c.No)
	}
	p.Found(d)
}

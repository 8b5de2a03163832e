package feature

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/output"
)

// row writes about a row: what it is, and its amounts by column.
func (m *markup) row(d *Document, ti, ri int) {
	t := &d.Report.Tables[ti]
	row := &t.Rows[ri]
	m.title(strings.TrimSpace(lint.RowLabel(d.Report, ti, ri).In(m.Lang)), "表"+itoa(t.N)+"."+eval.RowAddress(t, ri))
	if row.Code != 0 && t.Form.Coded() {
		m.code(d, t.Form.CatalogAxis(), row.Code)
	}
	rows := [][]string{{m.say("栏", "column"), m.say("金额", "amount")}}
	for i := range row.N {
		col := &t.Form.Columns[t.Form.Blocks[row.Block].ColFrom+i]
		rows = append(rows, []string{itoa(col.No) + " " + col.Title(), m.amount(d, row.First+report.CellID(i))})
	}
	m.table(rows)
}

// code writes about a code of the classification: its path, its years, its earlier and later names, the
// budgets that use it, and what the report itself says of it.
func (m *markup) code(d *Document, axis catalog.Axis, c catalog.Code) {
	year := d.Report.Year
	levels := [...]lint.Text{{Zh: "类", En: "class"}, {Zh: "款", En: "section"}, {Zh: "项", En: "item"}}
	path := catalog.Path(axis, c, year)
	for i, n := range path {
		if n == "" {
			continue
		}
		at := c
		for at.Level() > i+1 {
			at = at.Parent()
		}
		m.item(at.String() + " " + n + "（" + levels[i].In(m.Lang) + "）")
	}
	status, entry := catalog.StatusOf(axis, c, year)
	switch {
	case status == catalog.Unlisted:
		m.paragraph(m.say("科目表里没有这个编码（科目表不全，不算错）。", "The catalogue does not have this code; it is not complete, so that is no mistake."))
	case entry.Confidence == catalog.Low:
	case status == catalog.NotYetValid:
		m.paragraph(m.say("{0} 年起才有。", "In use from {0} on.", int(entry.Since)))
	case status == catalog.Retired:
		m.paragraph(m.say("用到 {0} 年为止。", "In use until {0}.", int(entry.Until)))
	}
	history := catalog.History(axis, c)
	for i := range history {
		if h := &history[i]; len(history) > 1 && h.Confidence != catalog.Low {
			m.item(years(h) + " " + h.Name)
		}
	}
	if status == catalog.Valid && len(history) == 1 && (entry.Since > 0 || entry.Until > 0) && entry.Confidence != catalog.Low {
		m.paragraph(years(&entry))
	}
	if funds := catalog.FundsOf(axis, c, year); funds != 0 {
		text := funds.String()
		if m.Lang == lint.English {
			text = funds.English()
		}
		m.paragraph(m.say("用于：{0}", "Used by: {0}", text))
	}
	for i := range d.Report.Elements {
		if el := &d.Report.Elements[i]; el.Kind == report.Term && el.Code.Set && el.Code.S == c.String() && el.Text.S != "" {
			m.paragraph(m.say("本报告的解释：{0}", "This report explains: {0}", el.Text.S))
		}
	}
}

// years says when an entry was valid: 2019–2021, from 2022 on.
func years(e *catalog.Entry) string {
	text := "–"
	if e.Since > 0 {
		text = itoa(int(e.Since)) + text
	}
	if e.Until > 0 {
		text += itoa(int(e.Until))
	}
	return text
}

// formOf writes about the form of a table: how its relations stand, its columns, its footnote.
func (m *markup) formOf(d *Document, ti int) {
	t := &d.Report.Tables[ti]
	if t.Form == nil {
		m.title(m.say("表{0}：表式未知", "Table {0}: unknown form", t.N), "")
		return
	}
	m.title(m.say("表{0} {1}", "Table {0} {1}", t.N, t.Form.Name), "表"+itoa(t.N))
	edition := m.say("{0} 年，{1}", "{0}, {1}", d.Report.Set.Year, d.Report.Set.Edition)
	m.paragraph(edition)
	m.paragraph(m.counts(d, ti))
	rows := [][]string{{m.say("栏次", "column"), m.say("名称", "name")}}
	for i := range t.Form.Columns {
		rows = append(rows, []string{itoa(t.Form.Columns[i].No), t.Form.Columns[i].Title()})
	}
	m.table(rows)
	if t.Form.Note != "" {
		m.head(m.say("表下注", "Footnote"))
		for line := range strings.Lines(t.Form.Note) {
			m.item(strings.TrimSpace(line))
		}
	}
}

// counts says how the relations of a table stand: 勾稽 12：成立 11 · 不符 1.
func (c *Client) counts(d *Document, ti int) string {
	var n [eval.Violated + 1]int
	total := 0
	for i := range d.Eval.Relations {
		if r := &d.Eval.Relations[i]; d.concerns(r, ti) {
			n[r.Verdict]++
			total++
		}
	}
	text := ""
	for _, v := range [...]eval.Verdict{eval.Holds, eval.Rounding, eval.Violated, eval.Unknown} {
		if n[v] > 0 {
			if text != "" {
				text += " · "
			}
			text += output.Verdict(v).In(c.Lang) + " " + itoa(n[v])
		}
	}
	return c.say("勾稽 {0}：{1}", "Relations {0}: {1}", total, text)
}

// concerns reports whether a relation lies in a table or has an operand in it.
func (d *Document) concerns(r *eval.Relation, ti int) bool {
	if r.Table >= 0 {
		return r.Table == ti
	}
	t := &d.Report.Tables[ti]
	for _, o := range d.Eval.Operands[r.First : r.First+r.N] {
		if o.Cell >= t.First && o.Cell < t.End {
			return true
		}
	}
	return false
}

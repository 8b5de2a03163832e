package recognize

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/grid"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// table writes a table of a form and what is printed under it, and returns the first item after it.
func (r *reader) table(i int) int {
	it := &r.items[i]
	f := r.set.Forms[it.form]
	whole, next := r.joined(i)
	unit := r.unitOf(i)
	if unit == report.UnitUnknown {
		unit = r.from
	}
	to := r.to
	if r.Unit == report.UnitUnknown {
		to = unit
	}
	t := &report.Table{N: it.number, Form: f, FormIndex: it.form, Unit: to}
	rows := grid.Rows(&report.Report{AmountUnit: to, Set: r.set}, t, gridOf(whole), grid.Options{Unit: unit, Printed: true})

	key := "table." + itoa(it.number)
	r.w.from(it.at, func() { r.w.line("[" + key + "]") })
	r.w.key("form", syntax.Quote(f.Name), it.at)
	if title := r.title(it, f); title != "" {
		r.w.key("title", syntax.Quote(title), it.at)
	}
	if to != r.to {
		r.w.key("amount_unit", syntax.Quote(to.String()), it.at)
	}
	next = r.under(f, next)
	if rest := r.leftOut(rows, whole); len(rest) > 0 {
		for _, s := range rest {
			r.w.comment("没有取：" + s)
		}
	}
	r.w.line("")
	r.labels(key, f, rows.Headings, it.at)
	if len(rows.Rows) > 0 {
		r.w.line("[" + key + ".rows]")
		all := printsZero(rows.Rows)
		for k := range rows.Rows {
			r.row(&rows.Rows[k], whole, all)
		}
		r.w.line("")
	}
	r.tableRemarks(it, f, rows, whole)
	r.tables++
	return next
}

// joined is the table with the parts that pages cut from it; the heads that these repeat are left out.
func (r *reader) joined(i int) (*convert.Table, int) {
	whole := *r.items[i].table
	next := i + 1
	for ; next < len(r.items) && r.items[next].role == continued; next++ {
		part := r.items[next].table.Rows
		same := 0
		for same < len(part) && same < len(whole.Rows) && sameRow(&part[same], &whole.Rows[same]) {
			same++
		}
		whole.Rows = append(whole.Rows[:len(whole.Rows):len(whole.Rows)], part[same:]...)
		r.remark(r.items[next].at, convert.Recognized, "接在上一页的表后面。", "goes on with the table of the page before.")
	}
	return &whole, next
}

func sameRow(a, b *convert.Row) bool {
	for j := range a.Cells {
		if j >= len(b.Cells) || !name.Equal(a.Cells[j].Text, b.Cells[j].Text) {
			return false
		}
	}
	return true
}

// title is the heading of a table where it differs from that which its form prints.
func (r *reader) title(it *item, f *form.Form) string {
	if it.text == "" || it.text == it.table.Name {
		return ""
	}
	printed := r.set.Print.Fill(r.set.Print.Heading, f.Name, it.number, r.Year, r.head.unit, r.to.String())
	if name.Equal(printed, it.text) || name.Equal(f.Name, it.text) {
		return ""
	}
	return it.text
}

// gridOf is a table as package grid reads ranges.
func gridOf(t *convert.Table) *grid.Grid {
	g := &grid.Grid{Rows: make([][]grid.Cell, len(t.Rows))}
	for i, row := range t.Rows {
		cells := make([]grid.Cell, len(row.Cells))
		for j, c := range row.Cells {
			if cells[j].Hidden = row.Hidden; c.Covered {
				continue
			}
			cells[j].Text, cells[j].Number = tidy(strings.ReplaceAll(c.Text, "\n", " ")), c.Number
		}
		g.Rows[i] = cells
	}
	for i, row := range t.Rows { // what merged cells cover is theirs
		for j, c := range row.Cells {
			for y := i; y < min(i+max(c.Rows, 1), len(t.Rows)); y++ {
				for x := j; x < min(j+max(c.Cols, 1), len(g.Rows[y])); x++ {
					if (y > i || x > j) && t.Rows[y].Cells[x].Covered {
						g.Rows[y][x].Text, g.Rows[y][x].Merged = g.Rows[i][j].Text, true
					}
				}
			}
		}
	}
	return g
}

// printsZero: some cell is a zero, so that it matters which cells are blank.
func printsZero(rows []grid.Row) bool {
	for i := range rows {
		for _, c := range rows[i].Cells {
			if strings.Trim(c, "0.") == "" {
				return true
			}
		}
	}
	return false
}

// row writes a row with the places of its cells; blank ones at its end are left out unless all is set.
func (r *reader) row(row *grid.Row, t *convert.Table, all bool) {
	start := r.w.b.Len()
	key := row.Key
	if strings.Trim(key, "0123456789") != "" || key == "" {
		key = syntax.Quote(key)
	}
	r.w.b.WriteString(key + " = [")
	first := true
	put := func(text string, at convert.Place) {
		if !first {
			r.w.b.WriteString(", ")
		}
		first = false
		from := r.w.b.Len()
		r.w.b.WriteString(text)
		r.w.link(at, from, r.w.b.Len())
	}
	if row.Name != "" {
		put(syntax.Quote(row.Name), t.Rows[row.At].At)
	}
	n := len(row.Cells)
	for n > 1 && row.Cells[n-1] == `""` && !all {
		n--
	}
	for k, c := range row.Cells[:n] {
		at := t.Rows[row.At].At
		if row.Columns[k] >= 0 {
			at = t.Place(row.At, row.Columns[k])
		}
		put(c, at)
	}
	r.w.b.WriteByte(']')
	r.w.link(t.Rows[row.At].At, start, r.w.b.Len())
	r.w.line(formulas(row, t))
}

// formulas is a comment with the formulas that a sheet computes the row by, "" for none.
func formulas(row *grid.Row, t *convert.Table) string {
	var list []string
	for _, col := range row.Columns {
		if col < 0 || t.Rows[row.At].Cells[col].Formula == "" {
			continue
		}
		at := t.Place(row.At, col)
		list = append(list, convert.ColumnName(at.Col)+itoa(at.Row)+"="+oneLine(t.Rows[row.At].Cells[col].Formula))
	}
	if len(list) == 0 {
		return ""
	}
	return "  # 公式：" + strings.Join(list, "；")
}

// under takes what is printed under a table from item i on: its footnote and the sentence that it is empty.
func (r *reader) under(f *form.Form, i int) int {
	var note []paragraph
	var empty *item
below:
	for ; i < len(r.items); i++ {
		it := &r.items[i]
		if it.table != nil || it.role != unknown || it.level > 0 || isPart(it.text) {
			break
		}
		switch {
		case empty == nil && r.saysEmpty(f, it.text):
			empty = it
		case isFootnote(it.text) || len(note) > 0 && isIdentity(it.text):
			note = append(note, paragraph{it.text, it.at})
		default:
			break below
		}
	}
	if empty != nil {
		r.w.key("empty", syntax.Quote(empty.text), empty.at)
	}
	if len(note) > 0 {
		lines := make([]string, len(note))
		for k := range note {
			lines[k] = note[k].text
		}
		r.w.key("note", syntax.Quote(strings.Join(lines, "\n")), note[0].at)
	}
	return i
}

func isFootnote(s string) bool {
	s = name.Normalize(s)
	return strings.HasPrefix(s, "注") && isNote(s) || strings.HasPrefix(s, "备注:") || isIdentity(s)
}

// saysEmpty reports the sentence that a table has nothing to show.
func (r *reader) saysEmpty(f *form.Form, s string) bool {
	s = name.Normalize(s)
	if len(s) > 400 || ordinalLevel(s) > 0 {
		return false
	}
	if strings.Contains(s, "本表无数据") || strings.Contains(s, "本表为空") || strings.Contains(s, "无此项") {
		return true
	}
	if isFootnote(s) || !strings.Contains(s, "无") && !strings.Contains(s, "没有") && !strings.Contains(s, "未发生") {
		return false
	}
	said := strings.Split(name.Normalize(f.Empty), "无")
	subject := strings.TrimRight(said[len(said)-1], "。")
	if f.Empty == "" || len(said) < 2 {
		subject = strings.NewReplacer("收入支出决算表", "", "支出决算表", "").Replace(name.Normalize(f.Name))
	}
	return strings.Contains(s, subject)
}

// leftOut are the rows with amounts that were not taken, as one would read them.
func (r *reader) leftOut(rows *grid.Result, t *convert.Table) []string {
	var out []string
	for _, m := range rows.Remarks {
		if m.Row < 0 || m.Row >= len(t.Rows) || !strings.Contains(m.Zh, "没有取") {
			continue
		}
		out = append(out, t.Rows[m.Row].At.In(false)+"："+strings.Join(rowTexts(&t.Rows[m.Row]), " | "))
	}
	return out
}

// tableRemarks says what became of a table.
func (r *reader) tableRemarks(it *item, f *form.Form, rows *grid.Result, t *convert.Table) {
	stated := 0
	for i := range rows.Rows {
		for _, c := range rows.Rows[i].Cells {
			if c[0] != '"' {
				stated++
			}
		}
	}
	r.remark(it.at, convert.Recognized, "表 "+itoa(it.number)+" “"+f.Name+"”："+itoa(len(rows.Rows))+" 行，"+itoa(stated)+" 个金额。",
		"table "+itoa(it.number)+" “"+f.Name+"”: "+itoa(len(rows.Rows))+" rows, "+itoa(stated)+" amounts.")
	for _, m := range rows.Remarks {
		at := it.at
		if m.Row >= 0 && m.Row < len(t.Rows) {
			if at = t.Rows[m.Row].At; m.Col >= 0 {
				at = t.Place(m.Row, m.Col)
			}
		}
		kind := convert.Guessed
		switch {
		case strings.Contains(m.Zh, "没有取"), strings.Contains(m.Zh, "没有读"):
			kind = convert.LeftOut
		case strings.Contains(m.Zh, "换算"):
			kind = convert.Changed
		}
		r.remark(at, kind, m.Zh, m.En)
	}
}

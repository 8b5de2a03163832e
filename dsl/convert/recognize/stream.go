package recognize

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/name"
)

// item is a paragraph or a table, in printed order.
type item struct {
	at    convert.Place
	text  string // of a paragraph
	level int    // of a heading, where the file tells it
	table *convert.Table
	// form and number are what the table was recognised as; form is −1 for none.
	form, number int
	// role is what the item was recognised as.
	role role
	// lifted: it stood in the rows of a table, above or below what is one.
	lifted bool
}

// role is what an item is.
type role uint8

const (
	unknown     role = iota // text, or a table that is none of a report's
	formTable               // a table of a form
	performance             // a self-evaluation table, or a further part of one
	heading                 // the heading of the table below
	around                  // 部门、单位、表号 above a table
	continued               // a further part of the table above, by its rows
	taken                   // a part of something else
)

// stream brings the blocks into one order. What stands in a table's own grid above and below it (heading,
// unit, footnotes) becomes paragraphs.
func (r *reader) stream(d *convert.Document) []item {
	var out []item
	for i := range d.Blocks {
		b := &d.Blocks[i]
		if b.Table == nil {
			if text := strings.TrimSpace(b.Text); text != "" {
				out = append(out, item{at: b.At, text: text, level: b.Level, form: -1})
			}
			continue
		}
		if b.Table.Hidden {
			r.remark(b.At, convert.LeftOut, "隐藏的工作表“"+b.Table.Name+"”没有取。", "the hidden sheet “"+b.Table.Name+"” is left out.")
			continue
		}
		for _, l := range b.Table.Above {
			out = append(out, lineItem(l, b.At))
		}
		head := b.Table.Head
		for _, rows := range tables(b.Table.Rows) {
			out = r.tableItems(out, b, rows, head)
			head = 0
		}
		for _, l := range b.Table.Below {
			out = append(out, lineItem(l, b.At))
		}
	}
	return out
}

// tables are the rows of each table of a sheet that has several below each other, each with its heading.
func tables(rows []convert.Row) [][]convert.Row {
	var out [][]convert.Row
	start, headed, last := 0, false, ""
	for i := range rows {
		texts := rowTexts(&rows[i])
		title := titleAmong(texts)
		if title == "" {
			headed = headed || len(texts) > 1 && !allAround(texts)
			continue
		}
		again := title == last // on the next page
		if last = title; again || !headed {
			continue
		}
		from := i
		for above := rowTexts(&rows[from-1]); len(above) > 0 && allAround(above); above = rowTexts(&rows[from-1]) {
			from--
		}
		out = append(out, rows[start:from])
		start, headed = from, false
	}
	return append(out, rows[start:])
}

// titleAmong is the heading of a table of a final account, normalized, where a row has nothing else but what
// stands around such; "" where it has none.
func titleAmong(texts []string) string {
	title := ""
	for _, s := range texts {
		switch {
		case isAround(s):
		case title == "" && isTableTitle(s) && strings.Contains(s, "决算"):
			title = strings.TrimSuffix(withoutTag(name.Normalize(s)), "(续)")
		default:
			return ""
		}
	}
	return title
}

// tableItems appends the rows of a table with the lines above and below it.
func (r *reader) tableItems(out []item, b *convert.Block, rows []convert.Row, head int) []item {
	t := b.Table
	line := func(row *convert.Row) {
		for j := range row.Cells {
			if text := row.Cells[j].Text; text != "" {
				at := row.At
				at.Col = max(at.Col, 1) + j
				for part := range strings.SplitSeq(text, "\n") {
					if part = strings.TrimSpace(part); part != "" {
						out = append(out, item{at: at, text: part, form: -1, lifted: true})
					}
				}
			}
		}
	}
	first := 0
	for ; first < len(rows); first++ {
		if texts := rowTexts(&rows[first]); len(texts) > 1 && !allAround(texts) {
			break
		}
		line(&rows[first])
	}
	end := len(rows)
	for end > first {
		texts := rowTexts(&rows[end-1])
		if !allSignatures(texts) && (len(texts) > 1 || len(texts) == 1 && !isNote(texts[0])) {
			break
		}
		end--
	}
	if first < end {
		table := *t
		table.Rows = trimColumns(rows[first:end], b.At.Sheet != "")
		table.Head = max(head-first, 0)
		at := table.Rows[0].At
		at.Table = b.At.Table
		out = append(out, item{at: at, table: &table, form: -1})
	}
	for i := end; i < len(rows); i++ {
		if texts := rowTexts(&rows[i]); len(texts) > 0 && allSignatures(texts) {
			r.remark(rows[i].At, convert.LeftOut, "表下的“"+strings.Join(texts, "　")+"”没有取。", "“"+strings.Join(texts, " ")+"” under the table is left out.")
			continue
		}
		line(&rows[i])
	}
	return out
}

// allSignatures: a row says who made a table, and when: 制表人：某某.
func allSignatures(texts []string) bool {
	for _, s := range texts {
		label, _, found := strings.Cut(name.Normalize(s), ":")
		switch label {
		case "制表", "制表人", "制表日期", "填表", "填表人", "填表日期", "填报人", "填报日期", "编制人", "编制日期", "审核", "审核人", "复核", "复核人",
			"负责人", "单位负责人", "部门负责人", "财务负责人", "经办人", "联系人", "联系电话":
		default:
			found = false
		}
		if !found {
			return false
		}
	}
	return true
}

func lineItem(l convert.Line, at convert.Place) item {
	text := strings.TrimSpace(l.Left + "　" + l.Center + "　" + l.Right)
	return item{at: at, text: strings.Trim(text, "　 "), form: -1}
}

// rowTexts are the texts of a row's cells, each once.
func rowTexts(row *convert.Row) []string {
	var out []string
	for i := range row.Cells {
		if s := row.Cells[i].Text; s != "" && (len(out) == 0 || out[len(out)-1] != s) {
			out = append(out, s)
		}
	}
	return out
}

// trimColumns makes all rows as wide as the widest, and drops the empty columns at the right of a sheet, which may
// have hundreds. Elsewhere they tell that a table goes on with one of as many columns.
func trimColumns(rows []convert.Row, sheet bool) []convert.Row {
	width := 0
	for i := range rows {
		for j := range rows[i].Cells {
			if !sheet || rows[i].Cells[j].Text != "" || rows[i].Cells[j].Number != "" {
				width = max(width, j+max(rows[i].Cells[j].Cols, 1))
			}
		}
	}
	out := make([]convert.Row, len(rows))
	for i, row := range rows {
		row.Cells = row.Cells[:min(width, len(row.Cells))]
		for len(row.Cells) < width {
			row.Cells = append(row.Cells[:len(row.Cells):len(row.Cells)], convert.Cell{})
		}
		out[i] = row
	}
	return out
}

func allAround(texts []string) bool {
	for _, s := range texts {
		if !isAround(s) {
			return false
		}
	}
	return true
}

// isAround reports what is printed above a table beside its heading: 部门：某某, 单位：万元, 公开01表.
func isAround(s string) bool {
	s = name.Normalize(s)
	if len(s) > 150 {
		return false
	}
	for _, start := range [...]string{"部门:", "部门名称:", "编制部门:", "编制单位:", "填报单位:", "填报部门:", "单位名称:", "单位:", "金额单位:", "公开部门:", "预算单位:"} {
		if strings.HasPrefix(s, start) {
			return true
		}
	}
	if strings.HasSuffix(s, "表") && (strings.HasPrefix(s, "公开") || strings.HasPrefix(s, "财决")) && strings.ContainsAny(s, "0123456789") && len(s) < 24 {
		return true
	}
	_, found := unitIn(s)
	return found
}

// isNote reports what is printed under a table: a footnote, an identity, a sentence.
func isNote(s string) bool {
	s = name.Normalize(s)
	for _, start := range [...]string{"注:", "注1", "注2", "备注:", "说明:", "附注:"} {
		if strings.HasPrefix(s, start) {
			return true
		}
	}
	return isIdentity(s) || strings.HasSuffix(s, "。")
}

// isIdentity reports a printed identity: 27 行 = (1+2+...+8) 行.
func isIdentity(s string) bool {
	s = name.Normalize(s)
	return strings.Contains(s, "=") && (strings.Contains(s, "行") || strings.Contains(s, "栏")) && strings.ContainsAny(s, "0123456789")
}

// isHan reports Chinese characters.
func isHan(r rune) bool { return r >= 0x3400 && r <= 0x9fff || r >= 0xf900 && r <= 0xfaff }

// tidy takes the spaces between Chinese characters out of a text, and those beside signs: cells and
// headings are wrapped, and what was wrapped comes back with a space. Line ends stay.
func tidy(s string) string {
	if !strings.ContainsAny(s, " \u3000\u00a0") {
		return s
	}
	runes := []rune(s)
	var b strings.Builder
	for i := 0; i < len(runes); {
		if !isBlank(runes[i]) {
			b.WriteRune(runes[i])
			i++
			continue
		}
		j := i
		for j < len(runes) && isBlank(runes[j]) {
			j++
		}
		if i > 0 && j < len(runes) && !joins(runes[i-1], runes[j]) {
			b.WriteByte(' ')
		}
		i = j
	}
	return b.String()
}

func isBlank(r rune) bool { return r == ' ' || r == 0x3000 || r == 0xa0 }

// joins: no space belongs between a and b.
func joins(a, b rune) bool {
	wide := func(r rune) bool {
		return isHan(r) || r >= 0x3001 && r <= 0x303f || r >= 0xff00 || r == '“' || r == '”'
	}
	return wide(a) && wide(b) || a == '/' && wide(b)
}

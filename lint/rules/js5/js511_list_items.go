package js5

import (
	"slices"
	"strconv"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

var listItems = &lint.Rule{
	ID: "JS511", Name: "list-items", Title: lint.Text{Zh: "列举项目不符", En: "listed items differ from the table"},
	Severity: lint.Warning, Fix: lint.Ask,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "说明里照写的名单与表不符：人员经费、公用经费“主要包括”的科目，列了的没有金额，有金额的没有列，列了两次，列到了另一类里，或者没有这样的科目；收入、支出各来源逐项列举时漏了一项。以“等”字结尾的名单不查漏。",
			En: "A list in the notes differs from the table: economic items named without an amount, items with an amount not named, items named twice or under the other kind, names that are none; sources of income or kinds of expenditure left out of an itemised sentence. A list that ends with 等 need not be complete.",
		},
		Why:   lint.Text{Zh: "名单多半沿用上年，与本年的表对不上。写成 {列举 表6.人员经费} 就总是对的。", En: "Lists are carried over from last year. {列举 表6.人员经费} is always right."},
		Basis: lint.Text{Zh: "一般公共预算财政拨款基本支出决算表、收入决算表、支出决算表；样张：不涉及的不列。", En: "The tables of basic expenditure, income and expenditure; the official template: what does not apply is not listed."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.6]
form = "基本支出表"

[table.6.rows]
30101 = ["基本工资", 85.91]
30107 = ["绩效工资", 66.86]

[[section]]
title = "六、一般公共预算财政拨款基本支出决算情况说明"
text = "人员经费 152.77 万元，主要包括：基本工资、职业年金缴费。"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.6]
form = "基本支出表"

[table.6.rows]
30101 = ["基本工资", 85.91]
30107 = ["绩效工资", 66.86]

[[section]]
title = "六、一般公共预算财政拨款基本支出决算情况说明"
text = "人员经费 152.77 万元，主要包括：基本工资、绩效工资。"
`,
	},
	Run: func(p *lint.Pass) {
		eachList(p, func(l *itemList) { checkList(p, l) })
		listedColumns(p)
	},
}

func checkList(p *lint.Pass, l *itemList) {
	unknown := false
	var named []catalog.Code
	for i := range l.items {
		it := &l.items[i]
		if it.codes == nil {
			unknown = unknown || it.near == ""
			l.noSuchItem(p, it)
			if it.near != "" {
				hint := 0
				named = append(named, l.meaning(p, it.near, &hint)...)
			}
			continue
		}
		if it.touching == 0 && (l.namedTwice(p, i) || l.ofOtherBlock(p, it)) {
			continue
		}
		named = append(named, it.codes...)
		if it.touching > 0 {
			l.withoutAmount(p, i, it.text[:it.touching], it.codes[:1])
			l.withoutAmount(p, i, it.text[it.touching:], it.codes[1:])
		} else {
			l.withoutAmount(p, i, it.text, it.codes)
		}
	}
	if unknown || l.open {
		return
	}
	var missing []int
	for ri := range l.t.Rows {
		row := &l.t.Rows[ri]
		if row.Block != l.block || row.Code.Level() != 2 || slices.Contains(named, row.Code) || slices.Contains(named, row.Code.Class()) {
			continue
		}
		if has, _ := l.hasAmount(p, row.Code); has {
			missing = append(missing, ri)
		}
	}
	if len(missing) > 0 {
		l.notNamed(p, missing)
	}
}

// namedTwice reports a name that stands in the list before.
func (l *itemList) namedTwice(p *lint.Pass, i int) bool {
	it := &l.items[i]
	if !slices.ContainsFunc(l.items[:i], func(o listedItem) bool { return o.text == it.text }) {
		return false
	}
	p.Found(lint.Diagnostic{
		Span: p.Place(l.q, it.from, it.to), Address: p.ParagraphAddress(l.q), Relation: "重复" + it.text,
		Fixes:   l.fixes(p, lint.Text{Zh: "删去后一个“" + it.text + "”", En: "leave out the second “" + it.text + "”"}, l.removal(p, i, it.from, it.to)),
		Message: lint.Msg("“{0}”列举了两次。", "“{0}” is listed twice.", it.text),
	})
	return true
}

// ofOtherBlock reports an item of 人员经费 listed under 公用经费, or the reverse.
func (l *itemList) ofOtherBlock(p *lint.Pass, it *listedItem) bool {
	block := -1
	for _, c := range it.codes {
		ri := l.t.RowByCode(c)
		if ri < 0 || l.t.Rows[ri].Block == l.block {
			return false
		}
		block = l.t.Rows[ri].Block
	}
	if block < 0 {
		return false
	}
	blocks := l.t.Form.Blocks
	p.Found(lint.Diagnostic{
		Span: p.Place(l.q, it.from, it.to), Address: p.ParagraphAddress(l.q), Relation: it.text, Related: l.rows(p, it.codes),
		Message: lint.Msg("“{0}”（{1}）是{2}的科目，列在{3}里。", "“{0}” ({1}) is an item of {2}, and is listed under {3}.",
			it.text, codesText(it.codes), blocks[block].Title, blocks[l.block].Title),
	})
	return true
}

// withoutAmount reports a name whose items all are without an amount.
func (l *itemList) withoutAmount(p *lint.Pass, i int, text string, codes []catalog.Code) {
	for _, c := range codes {
		if has, sure := l.hasAmount(p, c); has || !sure {
			return
		}
	}
	it := &l.items[i]
	from := it.from + name.Index(it.text, text)
	to := from + len(text)
	p.Found(lint.Diagnostic{
		Span: p.Place(l.q, from, to), Address: p.ParagraphAddress(l.q), Relation: text, Related: l.rows(p, codes),
		Fixes: l.fixes(p, lint.Text{Zh: "删去“" + text + "”", En: "leave out “" + text + "”"}, l.removal(p, i, from, to)),
		Message: lint.Msg("列举了“{0}”，表{1} {2} 没有金额。", "“{0}” is listed, but table {1} has no amount under {2}.",
			text, l.t.N, codesText(codes)),
	})
}

// removal takes a name out of the list, with the mark that joins it.
func (l *itemList) removal(p *lint.Pass, i, from, to int) source.Edit {
	whole := from == l.items[i].from && to == l.items[i].to
	switch {
	case whole && i+1 < len(l.items):
		to = l.items[i+1].from
	case whole && i > 0:
		from = l.items[i-1].to
	}
	return source.Edit{Span: p.Place(l.q, from, to)}
}

func (l *itemList) noSuchItem(p *lint.Pass, it *listedItem) {
	if it.near == "" {
		return
	}
	at := p.Place(l.q, it.from, it.to)
	p.Found(lint.Diagnostic{
		Span: at, Address: p.ParagraphAddress(l.q), Relation: it.text,
		Fixes: []lint.Fix{{
			Title: lint.Text{Zh: "改为“" + it.near + "”", En: "change to “" + it.near + "”"}, Kind: lint.Ask,
			Edits: []source.Edit{{Span: at, New: it.near}},
		}},
		Message: lint.Msg("列举的“{0}”不是表{1} 的科目名称，疑为“{2}”。", "“{0}” is no item of table {1}; did you mean “{2}”?", it.text, l.t.N, it.near),
	})
}

// notNamed reports the items with an amount that the list leaves out.
func (l *itemList) notNamed(p *lint.Pass, missing []int) {
	var edits []source.Edit
	var rows []lint.Related
	labels := ""
	for i, ri := range missing {
		code := l.t.Rows[ri].Code
		label := itemName(l.t, ri)
		edits = append(edits, l.insertion(p, ri, label))
		rows = append(rows, l.rows(p, []catalog.Code{code})...)
		if i > 0 {
			labels += "、"
		}
		labels += label
	}
	d := lint.Diagnostic{
		Span: p.Place(l.q, l.from, l.to), Address: p.ParagraphAddress(l.q), Relation: labels, Related: rows,
		Fixes: l.fixes(p, lint.Text{Zh: "补上“" + labels + "”", En: "add “" + labels + "”"}, edits...),
	}
	if len(missing) == 1 {
		row := &l.t.Rows[missing[0]]
		d.Message = lint.Msg("没有列举“{0}”，表{1} {2} 有 {3}。", "“{0}” is not listed, though table {1} has {3} under {2}.",
			labels, l.t.N, row.Code.String(), lint.Money{Amount: p.Eval.Value(row.First).V, Unit: p.Report.AmountUnit})
	} else {
		d.Message = lint.Msg("表{0} 有金额的科目有 {1} 个没有列举：{2}。", "{1} items with an amount in table {0} are not listed: {2}.", l.t.N, len(missing), labels)
	}
	p.Found(d)
}

// insertion puts a name where the table's order has it.
func (l *itemList) insertion(p *lint.Pass, ri int, label string) source.Edit {
	at, before := l.from, true
	for i := range l.items {
		it := &l.items[i]
		if n := len(it.codes); n > 0 {
			if r := l.t.RowByCode(it.codes[n-1]); r >= 0 && r < ri {
				at, before = it.to, false
			}
		}
	}
	text := "、" + label
	if before {
		text = label
		if len(l.items) > 0 {
			text += "、"
		}
	}
	return source.Edit{Span: p.Place(l.q, at, at), New: text}
}

// fixes offers the edits, and the list that is always right.
func (l *itemList) fixes(p *lint.Pass, title lint.Text, edits ...source.Edit) []lint.Fix {
	live := "{列举 表" + strconv.Itoa(l.t.N) + "." + l.t.Form.Blocks[l.block].Title + "}"
	return []lint.Fix{
		{Title: title, Kind: lint.Ask, Edits: edits},
		{
			Title: lint.Text{Zh: "改为 " + live + "，由表列出", En: "change to " + live + ", listed by the table"}, Kind: lint.Ask,
			Edits: []source.Edit{{Span: p.Place(l.q, l.from, l.to), New: live}},
		},
	}
}

// rows are the places of items in the table.
func (l *itemList) rows(p *lint.Pass, codes []catalog.Code) []lint.Related {
	var out []lint.Related
	for _, c := range codes {
		ri := l.t.RowByCode(c)
		if ri < 0 || l.t.Rows[ri].Origin != report.Written {
			continue
		}
		cell := l.t.Rows[ri].First
		v, ok := known(p, cell)
		out = append(out, lint.Related{Role: "other", Address: p.Eval.Address(cell), Label: p.Label(cell), File: p.File,
			Span: p.Report.Cells[cell].Span, Value: v, Known: ok})
	}
	return out
}

func codesText(codes []catalog.Code) string {
	out := ""
	for i, c := range codes {
		if i > 0 {
			out += "、"
		}
		out += c.String()
	}
	return out
}

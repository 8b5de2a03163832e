package diff

import (
	"slices"
	"sort"
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/render"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// Listing is all that a report prints, with addresses, in the order of print.
type Listing struct {
	tables   []table
	passages []passage
}

// Kind says what a passage is.
type Kind uint8

// Kinds of passages.
const (
	Head Kind = iota
	Contents
	Figures
	Declared // relations and differences that the author declares
	Table    // what stands around a table
	Part
	Section
	Chart
	Term
	Work
	Attachment
	Performance
	Unread // lines that are not understood
)

// table is a table with its amounts.
type table struct {
	form  string
	n     int
	unit  report.Unit
	rows  []tableRow
	coded bool
}

// tableRow is one printed row.
type tableRow struct {
	key, name string
	at        source.Span
	cells     []tableCell
}

// tableCell is one amount as printed.
type tableCell struct {
	id      report.CellID
	key     string // of the table: row and column
	address string
	column  string
	text    string
}

// passage is an element with its texts.
type passage struct {
	kind    Kind
	address string
	key     string // what it is found by in the other version
	lines   []line
	at      int32 // where it stands in the file
}

// line is one text of a passage.
type line struct {
	label string
	at    source.Span
	// key is what it is found by in the other version; "" of a paragraph, which is found by its text.
	key  string
	text string
	// title: its number counts for itself.
	title bool
	// group is what fields of one row have in common, "" of none.
	group string
	// number: text is value.
	number bool
	value  amount.Amount
}

// List lists what a report prints.
func List(e *eval.Eval) *Listing {
	l := &lister{e: e, r: e.Report, out: &Listing{}}
	l.head()
	l.figures()
	l.declared()
	for ti := range l.r.Tables {
		l.table(ti)
	}
	l.elements()
	l.unread()
	slices.SortStableFunc(l.out.passages, func(a, b passage) int { return int(a.at) - int(b.at) })
	unique(l.out.passages)
	return l.out
}

// unique tells passages of one key apart by their order, and fields of one key within a passage.
func unique(list []passage) {
	seen := map[string]int{}
	for i := range list {
		p := &list[i]
		p.key = strconv.Itoa(int(p.kind)) + " " + p.key
		if seen[p.key]++; seen[p.key] > 1 {
			p.key += " #" + strconv.Itoa(seen[p.key])
		}
		fields := map[string]int{}
		for j := range p.lines {
			l := &p.lines[j]
			if l.key == "" {
				continue
			}
			if fields[l.key]++; fields[l.key] > 1 {
				n := " #" + strconv.Itoa(fields[l.key])
				l.key += n
				if l.group != "" {
					l.group += n
				}
			}
		}
	}
}

// lister makes a listing.
type lister struct {
	e   *eval.Eval
	r   *report.Report
	out *Listing
	// computed is what is printed for the computed figures of the self-evaluation table at hand.
	computed map[source.Span]string
}

func (l *lister) add(p passage) {
	if len(p.lines) > 0 {
		l.out.passages = append(l.out.passages, p)
	}
}

// headWord is what a key of the head is called.
func headWord(key string) string {
	for _, w := range [...][2]string{
		{"unit", "单位"}, {"aliases", "简称"}, {"year", "年度"}, {"type", "类型"}, {"unit_kind", "单位性质"}, {"level", "级次"},
		{"amount_unit", "金额单位"}, {"stage", "阶段"}, {"approved", "批复日"}, {"published", "公开日"}, {"edition", "版式"},
		{"units", "单位构成"}, {"prior", "上年"}, {"budget", "预算"}, {"source", "元版"}, {"rounding", "尾差"}, {"members", "汇总单位"},
		{"withheld", "不公开"},
	} {
		if w[0] == key {
			return w[1]
		}
	}
	return key
}

func (l *lister) head() {
	d := l.r.Doc
	id := d.Get(doc.Root, "report")
	if id == doc.None || d.Kind(id) != doc.Table {
		return
	}
	p := passage{kind: Head, address: "表头", at: -4}
	contents := passage{kind: Contents, address: "目录", at: -3}
	for c := d.First(id); c != doc.None; c = d.Next(c) {
		key := d.Key(c)
		n := d.Node(c)
		if d.Kind(c) != doc.Value || n == syntax.None {
			continue
		}
		texts := values(d.Tree, n)
		if key == "contents" {
			for i, s := range texts {
				contents.lines = append(contents.lines, line{label: "第" + strconv.Itoa(i+1) + "条", text: s})
			}
			continue
		}
		word := headWord(key)
		if d.Tree.Kind(n) == syntax.Array {
			for _, s := range texts {
				p.lines = append(p.lines, line{label: word, text: s})
			}
			continue
		}
		p.lines = append(p.lines, line{label: word, key: key, text: texts[0]})
	}
	l.add(p)
	l.add(contents)
}

// values are a value, or those of a list, as texts.
func values(t *syntax.Tree, n syntax.Node) []string {
	one := func(n syntax.Node) string {
		if t.Kind(n) == syntax.String {
			return t.Str(n)
		}
		return t.Raw(n)
	}
	if t.Kind(n) != syntax.Array {
		return []string{one(n)}
	}
	var out []string
	for v := t.First(n); v != syntax.None; v = t.Next(v) {
		out = append(out, one(v))
	}
	return out
}

func (l *lister) figures() {
	p := passage{kind: Figures, address: "数据", at: -2}
	for i := range l.r.Figures {
		f := &l.r.Figures[i]
		ln := line{label: f.Name, key: f.Name, text: l.r.File.Slice(f.Span)}
		switch f.Kind {
		case report.Stated:
			ln.text, ln.value, ln.number = f.Value.Format(), f.Value, true
		case report.Formula:
			ln.text = plain(ln.text)
		}
		p.lines = append(p.lines, ln)
	}
	l.add(p)
}

// unread lists the lines with something that is not understood: what changes there shows nowhere else.
func (l *lister) unread() {
	f := l.r.File
	p := passage{kind: Unread, address: "读不懂的行", at: int32(len(f.Text))}
	last := 0
	var places []int32
	for i := range l.r.Doc.Tree.Errors {
		places = append(places, l.r.Doc.Tree.Errors[i].Span.Start)
	}
	for i := range l.r.Problems {
		places = append(places, l.r.Problems[i].Span.Start)
	}
	slices.Sort(places)
	for _, at := range places {
		if n := l.lineOf(at); n > last {
			last = n
			if s := strings.TrimSpace(f.Slice(f.Line(n))); s != "" {
				p.lines = append(p.lines, line{label: "行", text: s})
			}
		}
	}
	l.add(p)
}

// lineOf is the line of an offset. Position would tell that of an included file.
func (l *lister) lineOf(off int32) int {
	return sort.Search(l.r.File.Lines(), func(i int) bool { return l.r.File.Line(i+1).Start > off })
}

// plain takes the quotes off a text as written.
func plain(s string) string { return strings.Trim(s, `"'`) }

func (l *lister) declared() {
	p := passage{kind: Declared, address: "自定的关系和差额", at: -1}
	for i := range l.r.Relations {
		r := &l.r.Relations[i]
		p.lines = append(p.lines, line{label: "关系", text: strings.TrimSpace(r.Name.S + " " + r.Formula.S)})
	}
	for i := range l.r.Adjustments {
		a := &l.r.Adjustments[i]
		p.lines = append(p.lines, line{label: "差额", text: a.For.S + " " + a.Cell.S + " " + l.r.File.Slice(a.Amount.Span) + " " + a.Reason.S})
	}
	l.add(p)
}

// table lists a table's amounts, and what stands around them.
func (l *lister) table(ti int) {
	t := &l.r.Tables[ti]
	tab := table{form: t.FormName.S, n: t.N, unit: l.r.UnitOf(t)}
	if t.Form != nil {
		tab.form, tab.coded = t.Form.Name, t.Form.Coded()
	}
	p := passage{kind: Table, address: "表" + strconv.Itoa(t.N), key: tab.form, at: t.HeadSpan.Start}
	field := func(label string, text report.Text) {
		if text.Set {
			p.lines = append(p.lines, line{label: label, key: label, text: text.S, at: text.Span})
		}
	}
	p.lines = append(p.lines, line{label: "表号", key: "n", text: strconv.Itoa(t.N)}, line{label: "表式", key: "form", text: tab.form})
	field("标题", t.Title)
	if t.Unit != report.UnitUnknown {
		p.lines = append(p.lines, line{label: "金额单位", key: "unit", text: t.Unit.String()})
	}
	for i := range t.Labels {
		field("名称「"+t.Labels[i].Official+"」", t.Labels[i].Printed)
	}
	field("无数据说明", t.Empty)
	field("不公开", t.Withheld)
	for _, s := range strings.Split(t.Note.S, "\n") {
		if strings.TrimSpace(s) != "" {
			p.lines = append(p.lines, line{label: "注", text: s, at: t.Note.Span})
		}
	}
	l.add(p)
	if t.Form != nil {
		l.rows(ti, &tab)
	}
	l.out.tables = append(l.out.tables, tab)
}

// rows lists the amounts as they are printed.
func (l *lister) rows(ti int, tab *table) {
	t := &l.r.Tables[ti]
	at := map[int]int{} // index in tab.rows by that of the table
	var order []int
	label := ""
	for _, boxes := range render.Lay(l.e, ti).Body {
		for i := range boxes {
			b := &boxes[i]
			switch b.Kind {
			case render.Name:
				label = b.Text
			case render.Value:
				_, ri, col := l.r.Locate(b.Cell)
				n, ok := at[ri]
				if !ok {
					n = len(tab.rows)
					at[ri] = n
					order = append(order, ri)
					tab.rows = append(tab.rows, tableRow{key: eval.RowAddress(t, ri), name: label, at: rowSpan(&t.Rows[ri])})
				}
				row := &tab.rows[n]
				column := t.Form.Columns[col].Title()
				row.cells = append(row.cells, tableCell{id: b.Cell, key: column, address: l.e.Address(b.Cell), column: column, text: b.Text})
			}
		}
	}
	if t.Form.Axis == form.Function {
		return
	}
	sorted := make([]tableRow, 0, len(order)) // the halves of the page one after the other
	byIndex := slices.Clone(order)
	slices.Sort(byIndex)
	for _, ri := range byIndex {
		sorted = append(sorted, tab.rows[at[ri]])
	}
	tab.rows = sorted
}

// rowSpan is where a row is written; nothing of one that the form or other rows bring.
func rowSpan(r *report.Row) source.Span {
	if r.Origin != report.Written {
		return source.Span{}
	}
	return r.Span
}

// Entry is one line of a report: an address and what is printed there.
type Entry struct{ Address, Text string }

// Entries are all lines of a listing: every row and amount, every paragraph and field.
func (l *Listing) Entries() []Entry {
	var out []Entry
	passages := func(from, to int32) {
		for i := range l.passages {
			p := &l.passages[i]
			if p.at < from || p.at >= to {
				continue
			}
			for j := range p.lines {
				out = append(out, Entry{p.address + "." + p.lines[j].label, p.lines[j].text})
			}
		}
	}
	const all = 1<<31 - 1
	first := int32(all)
	for i := range l.passages {
		if p := &l.passages[i]; p.kind == Table {
			first = min(first, p.at)
		}
	}
	passages(-8, first)
	for i := range l.tables {
		t := &l.tables[i]
		for _, r := range t.rows {
			for _, c := range r.cells {
				text := c.text
				if n := name.TrimOrdinal(r.name); n != "" {
					text = strings.TrimRight(text+"  （"+n+"）", " ")
				}
				out = append(out, Entry{c.address, text})
			}
		}
	}
	passages(first, all)
	return out
}

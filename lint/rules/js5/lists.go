package js5

import (
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// listedItem is a name in a list of economic items, with its place in the paragraph.
type listedItem struct {
	from, to int
	text     string
	// codes are the items that it means; none where it means none.
	codes []catalog.Code
	// touching: it is two names with no mark between them, the second from this byte of text on.
	touching int
	// near is a name that it was probably meant to be.
	near string
}

// itemList is a list such as 人员经费 …，主要包括：基本工资、津贴补贴。
type itemList struct {
	q *lint.Paragraph
	t *report.Table
	// block of the table that it lists.
	block    int
	from, to int
	items    []listedItem
	// open: it ends with 等, or gives the amounts of the main items, so it need not be complete.
	open bool
}

var listWords = [...]string{"包括", "用于"}

// eachList calls f for every list of economic items that is written out in the text on basic
// expenditure. {列举 …} is none: it is always right. Where the table is broken there are no lists. They
// are read once for all rules.
func eachList(p *lint.Pass, f func(*itemList)) {
	kept, fresh := p.Kept("js5.lists", func() any { return new([]itemList) })
	lists := kept.(*[]itemList)
	if fresh {
		*lists = readLists(p, (*lists)[:0])
	}
	for i := range *lists {
		f(&(*lists)[i])
	}
}

func readLists(p *lint.Pass, out []itemList) []itemList {
	t := (*report.Table)(nil)
	asked := false
	list := p.ParagraphList()
	for i := range list {
		q := &list[i]
		if q.Topic != lint.Basic {
			continue
		}
		s := q.S()
		for at := 0; at < len(s); {
			start := nextList(s, at)
			if start < 0 {
				break
			}
			l := itemList{q: q, from: start, to: listEnd(s, start)}
			at = max(l.to, start+1)
			if strings.HasPrefix(s[start:], "{") || l.from >= l.to {
				continue
			}
			if !asked {
				t, asked = basicTable(p), true
			}
			if t == nil {
				return out
			}
			l.t = t
			if l.block = groupBefore(t, s[:start]); l.block >= 0 {
				l.split(p, s)
				out = append(out, l)
			}
		}
	}
	return out
}

// nextList returns where the next list of s begins, from byte at on; −1 for none.
func nextList(s string, at int) int {
	for {
		first, size := -1, 0
		for _, w := range listWords {
			if i := name.Index(s[at:], w); i >= 0 && (first < 0 || i < first) {
				first, size = i, len(w)
			}
		}
		if first < 0 {
			return -1
		}
		at += first + size
		rest := strings.TrimLeft(s[at:], "：: \u3000")
		if start := len(s) - len(rest); !insideBraces(s, at) {
			return start
		}
	}
}

func insideBraces(s string, i int) bool {
	return strings.LastIndexByte(s[:i], '{') > strings.LastIndexByte(s[:i], '}')
}

func listEnd(s string, start int) int {
	end := len(s)
	for _, mark := range [...]string{"。", "；", ";"} {
		if i := name.Index(s[start:end], mark); i >= 0 {
			end = start + i
		}
	}
	return end
}

// basicTable is the table of economic items of basic expenditure, nil where there is none or it is
// broken.
func basicTable(p *lint.Pass) *report.Table {
	for i := range p.Report.Tables {
		if t := &p.Report.Tables[i]; t.Form != nil && t.Form.Axis == form.Economic {
			if !isWhole(p, t) || t.Withheld.Set {
				return nil
			}
			return t
		}
	}
	return nil
}

// isWhole: no row of the table is broken, unknown or doubled, so that what is not there is not there.
func isWhole(p *lint.Pass, t *report.Table) bool {
	touch := func(a, b source.Span) bool { return a.Start <= b.End && b.Start <= a.End }
	if len(p.Tree.Errors) > 0 {
		lines := p.Report.Lines(t)
		for i := range p.Tree.Errors {
			if touch(p.Tree.Errors[i].Span, lines) {
				return false
			}
		}
	}
	for i := range p.Report.Problems {
		if touch(p.Report.Problems[i].Span, t.Span) {
			return false
		}
	}
	return true
}

// groupBefore is the block of the table that the words last name: 人员经费, 公用经费.
func groupBefore(t *report.Table, words string) int {
	block, at := -1, -1
	for i := range t.Form.Blocks {
		if title := t.Form.Blocks[i].Title; title != "" {
			if n := strings.LastIndex(words, title); n > at {
				block, at = i, n
			}
		}
	}
	return block
}

var openEnds = [...]string{"等费用支出", "等方面支出", "等相关支出", "等方面的支出", "等各项支出", "等支出", "等费用", "等经费", "等方面", "……", "…", "等"}

// split cuts the list into names and finds what they mean.
func (l *itemList) split(p *lint.Pass, s string) {
	hint := 0
	for at := l.from; at < l.to; {
		end := l.to
		for _, mark := range [...]string{"、", "，", ","} {
			if i := name.Index(s[at:end], mark); i >= 0 {
				end = at + i
			}
		}
		text := s[at:end]
		if i := strings.IndexAny(text, "0123456789{"); i >= 0 {
			text, l.open = text[:i], true
		}
		for _, w := range openEnds {
			if rest, ok := strings.CutSuffix(text, w); ok {
				text, l.open = rest, true
			}
		}
		lead := len(text) - len(strings.TrimLeft(text, " \u3000"))
		if text = strings.Trim(text, " \u3000"); text != "" {
			it := listedItem{from: at + lead, to: at + lead + len(text), text: text}
			it.codes = l.meaning(p, text, &hint)
			if it.codes == nil {
				it.splitTouching(p, l, &hint)
			}
			if it.codes == nil {
				it.near = nearestItem(l.t, text)
			}
			l.items = append(l.items, it)
		}
		at = end
		for _, mark := range [...]string{"、", "，", ","} {
			if strings.HasPrefix(s[at:l.to], mark) {
				at += len(mark)
				break
			}
		}
	}
}

// meaning returns the codes that a name means: of the table's rows, from where the last one was found;
// of other names; of the catalogue.
func (l *itemList) meaning(p *lint.Pass, text string, hint *int) []catalog.Code {
	rows := l.t.Rows
	for n := range rows {
		i := (*hint + n) % len(rows)
		if rows[i].Code != 0 && name.Equal(itemName(l.t, i), text) {
			*hint = i + 1
			return []catalog.Code{rows[i].Code}
		}
	}
	if codes := p.Report.Set.Aliased(text); codes != nil {
		return codes
	}
	for e := range catalog.ByName(catalog.EconomicDepartment, text, p.Report.Year) {
		return []catalog.Code{e.Code}
	}
	return nil
}

// splitTouching reads a name that is two names with nothing, or a mere 和, between them.
func (it *listedItem) splitTouching(p *lint.Pass, l *itemList, hint *int) {
	for i := range it.text {
		if i < 6 || len(it.text)-i < 6 {
			continue
		}
		right, joined := it.text[i:], false
		for _, w := range [...]string{"以及", "和", "及", "与"} {
			if rest, ok := strings.CutPrefix(right, w); ok {
				right, joined = rest, true
				break
			}
		}
		a := l.meaning(p, it.text[:i], hint)
		if a == nil {
			continue
		}
		b := l.meaning(p, right, hint)
		if b == nil {
			continue
		}
		it.codes = append(slices.Clone(a), b...)
		if !joined {
			it.touching = i
		}
		return
	}
}

// itemName is how a row of the table is called.
func itemName(t *report.Table, ri int) string {
	row := &t.Rows[ri]
	switch {
	case row.Def >= 0:
		return t.Form.Rows[row.Def].Label
	case row.Name.Set:
		return row.Name.S
	}
	return ""
}

func nearestItem(t *report.Table, text string) string {
	var names []string
	for i := range t.Rows {
		if n := itemName(t, i); t.Rows[i].Code != 0 && n != "" {
			names = append(names, n)
		}
	}
	return doc.Nearest(text, names)
}

// hasAmount tells whether an item has an amount; sure is false where that is not known.
func (l *itemList) hasAmount(p *lint.Pass, c catalog.Code) (has, sure bool) {
	ri := l.t.RowByCode(c)
	if ri < 0 {
		return false, true
	}
	v := p.Eval.Value(l.t.Rows[ri].First)
	return v.State == eval.Known && !v.V.IsZero(), v.State == eval.Known
}

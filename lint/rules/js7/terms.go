package js7

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// explained is an item of the functional classification that the terms explain: 抚恤（款）.
type explained struct {
	el int
	// text holds the name at bytes from..to, without ordinal and level.
	text     *report.Text
	from, to int
	name     string
	level    int
	// code is 0 where the item cannot be told; stated where the report gives it.
	code   catalog.Code
	stated bool
	// address names the term or the paragraph.
	address string
}

var levelNames = [...]string{"类", "款", "项"}

// marked is a name with its level in a text: bytes from..to, and next behind the mark.
type marked struct{ from, to, next, level int }

// nextMarked finds the next name（类|款|项） in s at or after byte from.
func nextMarked(s string, from int) (m marked, ok bool) {
	for i := from; i < len(s); {
		n := bracket(s[i:])
		if n < 0 {
			return m, false
		}
		open := i + n
		inside := strings.TrimPrefix(strings.TrimPrefix(s[open:], "（"), "(")
		at := len(s) - len(inside)
		for l, word := range levelNames {
			rest, found := strings.CutPrefix(inside, word)
			if !found {
				continue
			}
			after := strings.TrimPrefix(strings.TrimPrefix(rest, "）"), ")")
			if len(after) < len(rest) {
				return marked{from, open, len(s) - len(after), l + 1}, true
			}
		}
		i = at
	}
	return m, false
}

// bracket is the place of the first opening bracket, −1 for none.
func bracket(s string) int {
	n := strings.IndexByte(s, '(')
	if n >= 0 {
		s = s[:n]
	}
	if wide := name.Index(s, "（"); wide >= 0 {
		return wide
	}
	return n
}

// explainedItems returns the items that the terms explain, by a term's name or by a paragraph of the
// shape “名称（项）：…” in its text. They are read once for all rules.
func explainedItems(p *lint.Pass) []explained {
	kept, fresh := p.Kept("js7.terms", func() any { return new([]explained) })
	items := kept.(*[]explained)
	if fresh {
		*items = readItems(p, (*items)[:0])
	}
	return *items
}

func readItems(p *lint.Pass, out []explained) []explained {
	var path [4]catalog.Code // the code met last at each level
	read := func(el int, t *report.Text, from, end int, code catalog.Code, address func() string) {
		s := t.S[:end]
		at := end - len(name.TrimOrdinal(strings.TrimLeft(s[from:], " 　")))
		for {
			m, ok := nextMarked(s, at)
			if !ok {
				return
			}
			n := strings.TrimSpace(s[m.from:m.to])
			m.from += name.Index(s[m.from:m.to], n)
			if n == "" || hasStop(n) {
				return // a sentence that mentions a level
			}
			item := explained{el: el, text: t, from: m.from, to: m.from + len(n), name: n, level: m.level, address: address()}
			if _, more := nextMarked(s, m.next); !more && code != 0 {
				item.code, item.stated = code, true
			} else {
				item.code = resolve(p, n, m.level, path[m.level-1])
			}
			path[m.level] = item.code
			clear(path[m.level+1:])
			out = append(out, item)
			at = m.next
		}
	}
	list := p.ParagraphList()
	next := 0
	for el := range p.Report.Elements {
		e := &p.Report.Elements[el]
		if e.Kind != report.Term {
			continue
		}
		code, _ := catalog.ParseCode(e.Code.S)
		read(el, &e.Name, 0, len(e.Name.S), code, func() string { return p.TextAddress(el, lint.OwnText, 0) })
		for ; next < len(list) && list[next].Element <= el; next++ {
			if q := &list[next]; q.Element == el && shaped(q.S()) {
				read(el, q.Text, q.Start, q.End, 0, func() string { return p.ParagraphAddress(q) })
			}
		}
	}
	return out
}

// shaped: the paragraph begins with a name, its level and a colon.
func shaped(s string) bool {
	at := 0
	for {
		m, ok := nextMarked(s, at)
		if !ok || hasStop(s[at:m.to]) {
			return false
		}
		if at = m.next; strings.HasPrefix(s[at:], "：") || strings.HasPrefix(s[at:], ":") {
			return true
		}
	}
}

// hasStop: a sentence, or a part of one, ends in s.
func hasStop(s string) bool {
	for _, mark := range [...]string{"，", "：", "。", "；", ",", ":", ";"} {
		if name.Contains(s, mark) {
			return true
		}
	}
	return false
}

// resolve finds the code that a name of a level stands for, below a code if one is given: one that the
// tables use, else the catalogue's only one; 0 where it cannot be told.
func resolve(p *lint.Pass, n string, level int, below catalog.Code) catalog.Code {
	year := p.Report.Year
	near := catalog.Code(0)
	for ti := range p.Report.Tables {
		t := &p.Report.Tables[ti]
		if t.Form == nil || t.Form.Axis != form.Function {
			continue
		}
		for ri := range t.Rows {
			c := t.Rows[ri].Code
			if c.Level() != level || below != 0 && !c.Under(below) {
				continue
			}
			switch f := catalog.CheckName(catalog.Function, c, year, n); f.Verdict {
			case catalog.Same, catalog.Variant, catalog.OldName, catalog.NewName:
				return c
			case catalog.Prefix:
				if near == 0 {
					near = c
				}
			case catalog.Different:
				if near == 0 && f.Other.Code == c {
					near = c
				}
			}
		}
	}
	found := catalog.Code(0)
	for e := range catalog.ByName(catalog.Function, n, year) {
		if e.Code.Level() != level || below != 0 && !e.Code.Under(below) {
			continue
		}
		if found != 0 {
			return near
		}
		found = e.Code
	}
	switch {
	case found != 0:
		return found
	case near != 0:
		return near
	}
	return formerly(n, level, below)
}

// formerly finds the only code that had the name in any year.
func formerly(n string, level int, below catalog.Code) catalog.Code {
	found := catalog.Code(0)
	for year := catalog.FirstYear; year <= catalog.LastYear; year++ {
		for e := range catalog.ByName(catalog.Function, n, year) {
			if e.Code.Level() != level || below != 0 && !e.Code.Under(below) || e.Code == found {
				continue
			}
			if found != 0 {
				return 0
			}
			found = e.Code
		}
	}
	return found
}

// place is the name in the file.
func (x *explained) place(p *lint.Pass) source.Span {
	return p.Eval.TextPlace(*x.text, source.Span{Start: int32(x.from), End: int32(x.to)})
}

// isUsed reports whether some table shows money under the code, or may.
func isUsed(p *lint.Pass, code catalog.Code) bool {
	for ti := range p.Report.Tables {
		t := &p.Report.Tables[ti]
		if t.Form == nil || t.Form.Axis != form.Function {
			continue
		}
		if ri := t.RowByCode(code); ri >= 0 && mayHaveMoney(p, &t.Rows[ri]) {
			return true
		}
	}
	return false
}

// mayHaveMoney: some amount of the row is not known to be zero.
func mayHaveMoney(p *lint.Pass, row *report.Row) bool {
	for i := range row.N {
		if v := p.Eval.Value(row.First + report.CellID(i)); v.State != eval.Known || !v.V.IsZero() {
			return true
		}
	}
	return row.Broken
}

// termsPart is the place of 名词解释: its part's title, else the first term's name.
func termsPart(p *lint.Pass) (place source.Span, terms int) {
	for el := range p.Report.Elements {
		e := &p.Report.Elements[el]
		switch {
		case e.Kind == report.Part && name.Contains(e.Title.S, "名词"):
			place = e.Title.Span
		case e.Kind == report.Term:
			if terms++; place.End == 0 {
				place = e.Name.Span
			}
		}
	}
	return place, terms
}

// known is short for the state of an amount that is known.
const known = eval.Known

func join(names []string) string { return strings.Join(names, "、") }

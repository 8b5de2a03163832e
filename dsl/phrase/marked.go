package phrase

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

// marker reads （类）, （款） or （项）.
func marker(s string, i int) (level, n int) {
	n = 1
	if s[i] != '(' {
		if !strings.HasPrefix(s[i:], "（") {
			return 0, 0
		}
		n = len("（")
	}
	for l, w := range [...]string{"类", "款", "项"} {
		if strings.HasPrefix(s[i+n:], w) {
			n += len(w)
			for _, close := range [...]string{"）", ")"} {
				if strings.HasPrefix(s[i+n:], close) {
					return l + 1, n + len(close)
				}
			}
		}
	}
	return 0, 0
}

// marked turns the name before a marker into a code.
func (r *Reader) marked(s string, at, n, level int) int {
	end := at + n
	code, start, tail := r.codeBefore(s, at, end, level)
	for len(r.tokens) > 0 && int(r.tokens[len(r.tokens)-1].end) > max(start, 0) && start >= 0 {
		last := len(r.tokens) - 1
		if int(r.tokens[last].start) < start {
			if r.tokens[last].mask == 1<<symOther {
				r.tokens[last].end = int32(start)
				break
			}
			code = 0 // a word reaches into the name: not the name
		}
		r.tokens = r.tokens[:last]
	}
	if code == 0 {
		r.other(at, end)
		return end
	}
	end += tail
	if k := len(r.tokens); k > 0 && r.tokens[k-1].code != 0 && int(r.tokens[k-1].end) == start {
		if !code.Under(r.tokens[k-1].code) {
			r.tokens[k-1].mask, r.tokens[k-1].code = 1<<symOther, 0
			return end
		}
		r.tokens[k-1].code, r.tokens[k-1].end = code, int32(end)
		return end
	}
	r.tokens = append(r.tokens, token{mask: 1 << symSubject, start: int32(start), end: int32(end), entry: -1, figure: -1, code: code})
	return end
}

// codeBefore finds the row of the scope's table whose name ends before the marker; tail is the length
// of a 支出 after it that belongs to the name.
func (r *Reader) codeBefore(s string, at, end, level int) (code catalog.Code, start, tail int) {
	start = -1
	t := r.codeTable()
	if t == nil {
		return 0, -1, 0
	}
	const spending = "支出"
	follows := strings.HasPrefix(s[min(skipSpaces(s, end), len(s)):], spending)
	twice := false
	for i := range t.Rows {
		row := &t.Rows[i]
		if row.Code == 0 || row.Code.Level() != level {
			continue
		}
		rowName := r.rowName(t, row)
		if rowName == "" {
			continue
		}
		st, tl := suffixStart(s, at, rowName), 0
		if st < 0 {
			if short, ok := strings.CutSuffix(rowName, spending); ok && short != "" {
				if st = suffixStart(s, at, short); st >= 0 && follows {
					tl = skipSpaces(s, end) - end + len(spending)
				}
			}
		}
		if st < 0 || start >= 0 && st > start {
			continue
		}
		better := start < 0 || st < start
		if !better {
			// Two rows of one name: the one under what was named before.
			a, b := r.underCurrent(code, st), r.underCurrent(row.Code, st)
			if a == b {
				twice = true
				continue
			}
			better = b
		}
		if better {
			code, start, tail, twice = row.Code, st, tl, false
		}
	}
	if twice {
		return 0, start, 0
	}
	return code, start, tail
}

// underCurrent: the code is part of the one that the text named last.
func (r *Reader) underCurrent(c catalog.Code, start int) bool {
	if k := len(r.tokens); k > 0 {
		for i := k - 1; i >= 0; i-- {
			if r.tokens[i].code != 0 {
				return c.Under(r.tokens[i].code) || r.tokens[i].code.Class() == c.Class() && r.tokens[i].code.Level() >= c.Level() && sameParent(c, r.tokens[i].code)
			}
		}
	}
	return r.itemCode != 0 && (c == r.itemCode || c.Under(r.itemCode))
}

// sameParent: both are 项 of one 款.
func sameParent(a, b catalog.Code) bool { return a.Level() == 3 && b.Level() == 3 && a/100 == b/100 }

func (r *Reader) rowName(t *report.Table, row *report.Row) string {
	switch {
	case row.Name.Set:
		return row.Name.S
	case row.Def >= 0:
		return t.Form.Rows[row.Def].Label
	}
	if e, ok := catalog.Lookup(t.Form.CatalogAxis(), row.Code, r.report.Year); ok {
		return e.Name
	}
	return ""
}

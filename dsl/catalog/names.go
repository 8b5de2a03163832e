package catalog

import (
	"iter"
	"strings"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/name"
)

// named returns the rows of a name as positions lo ≤ i < hi of t.names.
func (t *table) named(s string) (lo, hi int) {
	lo, hi = 0, len(t.names)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if name.Compare(t.rows[t.names[mid]].Name, s) < 0 {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	for hi < len(t.names) && name.Equal(t.rows[t.names[hi]].Name, s) {
		hi++
	}
	return lo, hi
}

// short returns the row of a year whose name is that of a 类 without the final 支出, as text prints
// it (社会保障和就业), or -1.
func (t *table) short(s string, year int) int {
	lo, _ := t.named(s)
	for _, i := range t.names[lo:] {
		e := &t.rows[i]
		if !name.HasPrefix(e.Name, s) {
			break
		}
		if e.Code.Level() == 1 && t.answers(int(i), year) && name.Equal(strings.TrimSuffix(e.Name, "支出"), s) {
			return int(i)
		}
	}
	return -1
}

// ByName yields the rows of a year that have the name, in print order; many 项 share one, such as
// 行政运行. Names are compared as package name does. A level printed after the name, “抚恤（款）”, selects
// the rows of that level. Last comes the 类 that has the name but for its final 支出, if there is one.
func ByName(axis Axis, printed string, year int) iter.Seq[Entry] {
	return func(yield func(Entry) bool) {
		t := axis.table()
		text, level := unmarked(printed)
		if blank(text) {
			return
		}
		lo, hi := t.named(text)
		for _, i := range t.names[lo:hi] {
			if level != 0 && t.rows[i].Code.Level() != level {
				continue
			}
			if t.answers(int(i), year) && !yield(t.rows[i]) {
				return
			}
		}
		if i := t.short(text, year); i >= 0 && level <= 1 && !name.Equal(t.rows[i].Name, text) {
			yield(t.rows[i])
		}
	}
}

var levels = [...]string{"类", "款", "项"}

// unmarked returns the name without the level that text prints after it: “教育支出（类）”, “抚恤(款)”, and
// of “教育（类）支出” the part before the level; and the level, 0 if none is printed.
func unmarked(s string) (text string, level int) {
	for i, r := range s {
		if r != '（' && r != '(' {
			continue
		}
		rest := s[i+utf8.RuneLen(r):]
		for l, mark := range levels {
			tail, ok := strings.CutPrefix(rest, mark)
			if !ok {
				continue
			}
			after, wide := strings.CutPrefix(tail, "）")
			if !wide {
				after, ok = strings.CutPrefix(tail, ")")
			}
			if ok && (blank(after) || name.Equal(after, "支出")) {
				return s[:i], l + 1
			}
		}
	}
	return s, 0
}

// blank reports whether nothing of s counts.
func blank(s string) bool { return name.Equal(s, "") }

// Nearest returns the row of a year whose name is nearly the printed one, the nearest first and of
// equally near ones the first in print order. Nearly is an edit distance, in characters, of at most two
// or a fifth of the longer name; of a name of fewer than six characters at most one. Only rows below
// within are tried (0 for all), and none of Low confidence.
func Nearest(axis Axis, printed string, year int, within Code) (Entry, bool) {
	var query folded
	if !query.set(printed) {
		return Entry{}, false
	}
	var found Entry
	best := -1
	for e := range ByPrefix(axis, within, year) {
		if e.Confidence == Low {
			continue
		}
		var candidate folded
		if !candidate.set(e.Name) {
			continue
		}
		limit := allowed(query.n, candidate.n)
		if best >= 0 {
			limit = min(limit, best-1)
		}
		if d := query.distance(&candidate, limit); d <= limit {
			found, best = e, d
		}
		if best == 0 {
			break
		}
	}
	return found, best >= 0
}

// near reports whether a and b are nearly one name.
func near(a, b string) bool {
	var x, y folded
	if !x.set(a) || !y.set(b) {
		return false
	}
	limit := allowed(x.n, y.n)
	return x.distance(&y, limit) <= limit
}

// allowed returns the largest edit distance of two names that are nearly one.
func allowed(a, b int) int {
	n := max(a, b)
	if n < 6 {
		return 1
	}
	return max(2, n/5)
}

// maxName is the length of the longest name that is searched for; the catalogue's longest has 30 characters.
const maxName = 60

// folded is a name as the runes by which names are compared.
type folded struct {
	runes [maxName]rune
	n     int
}

// set folds s into f and reports whether it has a comparable length.
func (f *folded) set(s string) bool {
	for _, r := range s {
		if r = name.Fold(r); r == 0 {
			continue
		}
		if f.n == maxName {
			return false
		}
		f.runes[f.n] = r
		f.n++
	}
	return f.n > 0
}

// distance returns the number of characters to insert, drop or replace to make f of g, or limit+1
// where it is more than limit.
func (f *folded) distance(g *folded, limit int) int {
	if limit < 0 || f.n-g.n > limit || g.n-f.n > limit {
		return limit + 1
	}
	var row [maxName + 1]int
	for j := range g.n + 1 {
		row[j] = j
	}
	for i := range f.n {
		diagonal, least := row[0], i+1
		row[0] = i + 1
		for j := range g.n {
			d := diagonal
			if f.runes[i] != g.runes[j] {
				d = min(diagonal, row[j], row[j+1]) + 1
			}
			diagonal, row[j+1] = row[j+1], d
			least = min(least, d)
		}
		if least > limit {
			return limit + 1
		}
	}
	return row[g.n]
}

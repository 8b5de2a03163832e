package recognize

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
)

// candidate is a table with what may be its heading.
type candidate struct {
	item int
	// title is the heading, "" for none; titleAt the item that it is, or the last one of several.
	title          string
	titleFrom, end int
	number         int
	texts          map[string]bool // of its cells, normalized
}

// candidate looks at what stands above a table.
func (r *reader) candidate(i int) candidate {
	c := candidate{item: i, titleFrom: i, end: i, texts: textsOf(r.items[i].table)}
	j := i - 1
	for ; j >= 0 && r.items[j].table == nil && r.items[j].role == unknown && (isAround(r.items[j].text) || r.items[j].lifted && r.items[i].at.Sheet == r.items[j].at.Sheet && !isTableTitle(r.items[j].text)); j-- {
		if n := tagNumber(r.items[j].text); n > 0 && c.number == 0 {
			c.number = n
		}
	}
	c.end = j + 1 // around: from here to the table
	if j >= 0 && r.items[j].table == nil && r.items[j].role == unknown && isTableTitle(r.items[j].text) {
		c.title, c.titleFrom = tidy(r.items[j].text), j
		if j > 0 && r.items[j-1].table == nil && r.items[j-1].role == unknown && isTableStart(r.items[j-1].text, c.title) {
			c.title, c.titleFrom = tidy(r.items[j-1].text+c.title), j-1
		}
	} else if c.titleFrom = c.end; r.items[i].table.Name != "" {
		c.title = r.items[i].table.Name // of the sheet
	}
	if n := tagNumber(c.title); n > 0 {
		c.number = n
	}
	return c
}

// isTableTitle reports the heading of a table.
func isTableTitle(s string) bool {
	if isPart(s) {
		return false // 第二部分 某某局部门决算表 is that of them all
	}
	s = withoutTag(name.Normalize(s))
	return utf8.RuneCountInString(s) <= 80 && !strings.ContainsAny(s, "。;") && (strings.HasSuffix(s, "表") || strings.HasSuffix(s, "(续)"))
}

// isTableStart: a line above a heading is its first half: 2022年度, or what ends in no sign.
func isTableStart(s, rest string) bool {
	s, rest = name.Normalize(s), withoutTag(name.Normalize(rest))
	return utf8.RuneCountInString(s) < 40 && utf8.RuneCountInString(rest) < 12 && yearIn(s) > 0 && yearIn(rest) == 0 && !strings.ContainsAny(s, "。;:,") && ordinalLevel(s) == 0 && !isPart(s)
}

// tagNumber finds N of （表 N） or 公开NN表.
func tagNumber(s string) int {
	s = name.Normalize(s)
	for _, start := range [...]string{"公开", "表"} {
		for rest := s; ; {
			_, after, found := strings.Cut(rest, start)
			if !found {
				break
			}
			n := 0
			for n < len(after) && after[n] >= '0' && after[n] <= '9' {
				n++
			}
			if v, err := strconv.Atoi(after[:n]); err == nil && v > 0 && v < 100 && (start == "表" || strings.HasPrefix(after[n:], "表")) {
				return v
			}
			rest = after
		}
	}
	return 0
}

// withoutTag drops （表 N） and the like at the end of a normalized heading.
func withoutTag(s string) string {
	for _, open := range [...]string{"(表", "(公开", "(附表", "公开"} {
		if i := strings.LastIndex(s, open); i > 0 && tagNumber(s[i:]) > 0 {
			s = s[:i]
		}
	}
	return s
}

// titleFits: a heading names the form.
func (r *reader) titleFits(f *form.Form, title string) bool {
	if title == "" {
		return false
	}
	s := withoutTag(name.Normalize(title))
	for _, n := range append([]string{f.Name}, f.Aliases...) {
		before, found := strings.CutSuffix(s, name.Normalize(n))
		if !found {
			continue
		}
		if before = name.TrimOrdinal(before); before == "" || r.isLead(before) {
			return true
		}
	}
	return false
}

// isLead reports what may stand before a form's name in a heading: the year, the unit, the table's number.
func (r *reader) isLead(s string) bool {
	if year := yearIn(s); year > 0 {
		s = strings.Replace(strings.Replace(s, itoa(year)+"年度", "", 1), itoa(year)+"年", "", 1)
	}
	if unit := name.Normalize(r.head.unit); unit != "" {
		s = strings.Replace(s, unit, "", 1)
		if s != "" && strings.HasSuffix(unit, s) {
			s = ""
		}
	}
	for _, word := range [...]string{"部门", "单位", "本级", "公开", "附件", "附表", "表"} {
		s = strings.ReplaceAll(s, word, "")
	}
	return strings.Trim(s, "0123456789Z.、-_:()") == ""
}

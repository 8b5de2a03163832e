package recognize

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

// head is what [report] says.
type head struct {
	unit, kind string // kind is 部门决算 or 单位决算
	unitAt     convert.Place
	kindAt     convert.Place
	year       int
	yearAt     convert.Place
	date       string // as TOML writes it
	dateAt     convert.Place
	contents   []string
	contentsAt []convert.Place
}

// cover reads the title page and the contents, and sets where the body begins.
func (r *reader) cover() {
	r.contents()
	first := r.body
	if len(r.head.contents) == 0 {
		for first < len(r.items) && r.items[first].table == nil && first < 12 && !isPart(r.items[first].text) && ordinalLevel(r.items[first].text) == 0 {
			first++
		}
	} else {
		first = r.coverEnd()
	}
	var title string
	for i := range first {
		it := &r.items[i]
		s := name.Normalize(it.text)
		switch date := dateIn(s); {
		case isContents(s):
			it.role = taken
		case date != "" && strings.Trim(s, "0123456789年月日-./公开布发时间期:二〇一三四五六七八九十") == "":
			it.role = taken
			r.head.date, r.head.dateAt = date, it.at
		case isTitle(s):
			it.role = taken
			if unit, _, year := parseTitle(title); unit != "" && year > 0 {
				if again, _, _ := parseTitle(s); !name.Equal(again, unit) {
					r.remark(it.at, convert.LeftOut, "前面已有标题，“"+it.text+"”没有取。", "there is a title above; “"+it.text+"” is left out.")
				}
				break
			}
			title += it.text
			if r.head.unitAt == (convert.Place{}) {
				r.head.unitAt, r.head.kindAt = it.at, it.at
			}
		case title == "" && i < 3 && utf8.RuneCountInString(s) <= 40 && !strings.ContainsAny(s, ":。;,") && r.nextIsTitle(i, first):
			it.role = taken
			title = it.text
			r.head.unitAt, r.head.kindAt = it.at, it.at
		}
	}
	if title == "" && r.doc.Title != "" && isTitle(name.Normalize(r.doc.Title)) {
		title = r.doc.Title
	}
	r.readTitle(title)
	r.fromTables()
	r.yearFromText()
	r.body = max(r.body, 0)
}

// coverEnd is where the contents begin.
func (r *reader) coverEnd() int {
	for i := range r.items {
		if r.items[i].at == r.head.contentsAt[0] && r.items[i].role == taken {
			return i
		}
	}
	return 0
}

// nextIsTitle: a line of the cover after i is a title that lacks its unit.
func (r *reader) nextIsTitle(i, end int) bool {
	for j := i + 1; j < min(end, i+3); j++ {
		if s := name.Normalize(r.items[j].text); isTitle(s) {
			unit, _, _ := parseTitle(s)
			return unit == ""
		}
	}
	return false
}

// levelOf is the level of government that a unit's name tells: 武汉市汉阳区… is 区; "" where it tells none.
func levelOf(unit string) string {
	level, since := "", 0 // since: characters after the last name of a place
	for _, c := range unit {
		since++
		word := string(c)
		switch {
		case !strings.ContainsRune("省市区县镇乡", c) || since < 3 && level != "" || since < 2 || since > 6:
		case level == "", strings.Index("省市区县乡", word) > strings.Index("省市区县乡", level), word == "镇":
			level, since = word, 0
		}
	}
	if level == "镇" {
		level = "乡"
	}
	if strings.Contains(unit, "社区") || strings.Contains(unit, "园区") || strings.Contains(unit, "开发区") || strings.Contains(unit, "新区") || strings.Contains(unit, "自治区") {
		return "" // these are of several levels
	}
	return level
}

// isTitle reports the title of a report: 2022年度某某局部门决算.
func isTitle(s string) bool {
	return strings.Contains(s, "决算") && utf8.RuneCountInString(s) <= 60 && !strings.ContainsAny(s, "。;:") && !strings.HasSuffix(withoutTag(s), "表") &&
		ordinalLevel(s) == 0 && !isPart(s) && (yearIn(s) > 0 || strings.HasSuffix(s, "部门决算") || strings.HasSuffix(s, "单位决算"))
}

// parseTitle takes a title apart.
func parseTitle(s string) (unit, kind string, year int) {
	s = name.Normalize(s)
	year = yearIn(s)
	if year > 0 {
		s = strings.Replace(s, strconv.Itoa(year)+"年度", "", 1)
		s = strings.Replace(s, strconv.Itoa(year)+"年", "", 1)
	}
	for _, word := range [...]string{"部门决算", "单位决算"} {
		if strings.Contains(s, word) {
			kind = word
			s, _, _ = strings.Cut(s, word)
			break
		}
	}
	s, _, _ = strings.Cut(s, "决算")
	s = strings.Trim(strings.ReplaceAll(s, "()", ""), "-") // brackets around the year
	s = strings.TrimSuffix(strings.TrimSuffix(strings.TrimPrefix(s, "关于"), "的"), "关于")
	s = strings.TrimSuffix(s, "(")
	if inner, found := strings.CutPrefix(s, "("); found && strings.Index(inner, ")") == len(inner)-1 {
		s = strings.TrimSuffix(inner, ")")
	}
	return s, kind, year
}

func (r *reader) readTitle(title string) {
	if title == "" {
		return
	}
	unit, kind, year := parseTitle(title)
	r.head.unit, r.head.kind = bracketsOf(title, unit), kind
	if year > 0 {
		r.head.year, r.head.yearAt = year, r.head.unitAt
	}
}

// bracketsOf gives a normalized name the brackets that are printed.
func bracketsOf(printed, normalized string) string {
	if strings.Contains(printed, "（") {
		return strings.NewReplacer("(", "（", ")", "）").Replace(normalized)
	}
	return normalized
}

// fromTables takes the unit from 部门：某某 above a table where the cover does not say it, and compares
// both where it does.
func (r *reader) fromTables() {
	for i := range r.items {
		it := &r.items[i]
		if it.table != nil || !isAround(it.text) {
			continue
		}
		unit := ""
		for part := range strings.FieldsFuncSeq(it.text, func(c rune) bool { return c == '\t' || c == 0x3000 }) {
			label, value, found := strings.Cut(name.Normalize(part), ":")
			if !found || !strings.Contains(label, "部门") && !strings.Contains(label, "单位") || strings.HasSuffix(label, "金额单位") {
				continue
			}
			if _, isUnit := unitIn(name.Normalize(part)); !isUnit && value != "" {
				unit = value
			}
		}
		switch {
		case unit == "":
			continue
		case r.head.unit == "":
			r.head.unit, r.head.unitAt = bracketsOf(it.text, unit), it.at
		case !name.Equal(r.head.unit, unit) && !strings.HasSuffix(r.head.unit, unit):
			r.remark(it.at, convert.Guessed, "封面上的单位是“"+r.head.unit+"”，这里是“"+unit+"”，按封面取了。",
				"the cover names “"+r.head.unit+"”, here stands “"+unit+"”; that of the cover was taken.")
		}
		return
	}
}

// yearFromText takes the year from the first heading that tells one.
func (r *reader) yearFromText() {
	if r.head.year == 0 {
		for i := range r.items {
			if it := &r.items[i]; it.table == nil && utf8.RuneCountInString(it.text) < 60 {
				if year := yearIn(name.Normalize(it.text)); year > 0 {
					r.head.year, r.head.yearAt = year, it.at
					r.remark(it.at, convert.Guessed, "封面上没有年度，从这里取了 "+itoa(year)+" 年。", "the cover tells no year; "+itoa(year)+" was taken from here.")
					break
				}
			}
		}
	}
	if r.Year != 0 && r.head.year != 0 && r.Year != r.head.year {
		r.remark(r.head.yearAt, convert.Changed, "原件是 "+itoa(r.head.year)+" 年的，按所选的 "+itoa(r.Year)+" 年写。", "the document is of "+itoa(r.head.year)+"; it was written as of "+itoa(r.Year)+", as told.")
	}
	if r.Year == 0 {
		r.Year = r.head.year
	}
}

// yearIn finds a year of reports in a normalized text: 2022年 or 2022年度.
func yearIn(s string) int {
	for i := 0; i+4 <= len(s); i++ {
		if s[i] < '1' || s[i] > '2' || i > 0 && s[i-1] >= '0' && s[i-1] <= '9' {
			continue
		}
		if n, err := strconv.Atoi(s[i : i+4]); err == nil && n >= report.FirstYear && n <= report.LastYear && strings.HasPrefix(s[i+4:], "年") {
			return n
		}
	}
	return 0
}

// dateIn reads a day in a normalized text, 2023年10月12日 or 2023-10-12, as TOML writes it; "" for none.
func dateIn(s string) string {
	var parts [3]int
	i, n := 0, 0
	for n < 3 {
		for i < len(s) && (s[i] < '0' || s[i] > '9') {
			i++
		}
		start := i
		for i < len(s) && s[i] >= '0' && s[i] <= '9' {
			i++
		}
		v, err := strconv.Atoi(s[start:i])
		if err != nil {
			return ""
		}
		parts[n] = v
		n++
	}
	if parts[0] < report.FirstYear || parts[0] > report.LastYear || parts[1] < 1 || parts[1] > 12 || parts[2] < 1 || parts[2] > 31 {
		return ""
	}
	two := func(n int) string { return string([]byte{'0' + byte(n/10), '0' + byte(n%10)}) }
	return itoa(parts[0]) + "-" + two(parts[1]) + "-" + two(parts[2])
}

func isContents(s string) bool { return s == "目录" || s == "目次" }

// contents finds the printed contents: the lines from the first part's heading to where the same heading
// stands again.
func (r *reader) contents() {
	for i := range r.items {
		if r.items[i].table != nil || !isPart(r.items[i].text) {
			continue
		}
		for j := i + 1; j < len(r.items); j++ {
			if r.items[j].table != nil {
				return
			}
			if name.Equal(contentsEntry(r.items[j].text), contentsEntry(r.items[i].text)) {
				r.takeContents(i, j)
				return
			}
		}
		return
	}
}

func (r *reader) takeContents(from, to int) {
	r.body = to
	for i := from; i < to; i++ {
		it := &r.items[i]
		it.role = taken
		text := contentsEntry(it.text)
		if n := len(r.head.contents); n > 0 && !isPart(text) && ordinalLevel(text) == 0 {
			r.head.contents[n-1] += text // a line that was wrapped
			continue
		}
		r.head.contents = append(r.head.contents, text)
		r.head.contentsAt = append(r.head.contentsAt, it.at)
	}
}

// contentsEntry is a line of the contents without the dots and the page number at its end.
func contentsEntry(s string) string {
	s = strings.TrimSpace(s)
	const leaders = ".…·•_\t 　-–—"
	if bare := strings.TrimRight(s, "0123456789"); bare != "" && strings.TrimRight(bare, leaders) != bare {
		s = strings.TrimRight(bare, leaders)
	}
	return headingText(s)
}

// headingText is a heading without the spaces that wrapping brings; the one behind 第一部分 stays.
func headingText(s string) string {
	s = strings.TrimSpace(s)
	if number, rest, found := strings.Cut(s, "部分"); found && isPart(s) {
		if title := strings.TrimLeftFunc(rest, isBlank); title != rest && title != "" {
			return tidy(number) + "部分 " + tidy(title)
		}
	}
	return tidy(s)
}

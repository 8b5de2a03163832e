// Package review is the work of a bureau that receives the reports of many units: who has handed in, who has
// not, who has twice, and how much is found in each (台账).
//
// It owns the roster, which report belongs to which unit of it, and the ledger as a document. It reads and
// writes no file, and checks nothing itself. Start with Roster (roster.go) and Match; the ledger is set in
// ledger.go.
package review

import (
	"path/filepath"
	"strings"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/lint"
)

// Report is what one file came to.
type Report struct {
	// File is its path as shown.
	File string
	// Unit and Aliases are what it calls its unit; Unit is "" where it does not.
	Unit    string
	Aliases []string
	// Year is 0 where it gives none.
	Year int
	// Errors, Warnings and Infos count its findings, rounding residues excepted.
	Errors, Warnings, Infos, Residues int
	// First are its gravest findings.
	First []string
	// Doubts are how many places were guessed or left out in reading another program's file.
	Doubts int
	// Unread says why it could not be checked; nil where it was.
	Unread *lint.Message
	// Named: another report names it, as last year's, the budget or a member.
	Named bool
}

// Status says how a line of the ledger stands.
type Status uint8

// How a line of the ledger stands.
const (
	Missing   Status = iota // 未报
	Received                // 已报
	Twice                   // 重复
	Uncertain               // 名称待核对
	Stranger                // 名册外
	OtherYear               // 其他年度
	Besides                 // 被引用
	Unread                  // 未能检查
)

// ID is the status in JSON.
func (s Status) ID() string {
	return [...]string{"missing", "received", "twice", "uncertain", "not-on-roster", "other-year", "named-by-others", "unread"}[s]
}

// Words are the status for people.
func (s Status) Words() lint.Text {
	return [...]lint.Text{
		{Zh: "未报", En: "missing"}, {Zh: "已报", En: "received"}, {Zh: "重复", En: "twice"}, {Zh: "名称待核对", En: "check the name"},
		{Zh: "名册外", En: "not on the roster"}, {Zh: "其他年度", En: "other year"}, {Zh: "供引用", En: "named by others"}, {Zh: "未能检查", En: "not checked"},
	}[s]
}

// Line is one line of the ledger: a unit with one file of its, or with none.
type Line struct {
	Unit   string
	Status Status
	// Report is nil where nothing was handed in.
	Report *Report
	Note   lint.Message
}

// Ledger is what has come in of what had to.
type Ledger struct {
	Year  int
	Due   int // units on the roster
	Lines []Line
}

// Count is how many units or files stand so.
func (l *Ledger) Count(s Status) int {
	seen := map[string]bool{}
	for i := range l.Lines {
		if x := &l.Lines[i]; x.Status == s {
			key := name.Normalize(x.Unit)
			if s >= Stranger {
				key = x.Report.File
			}
			seen[key] = true
		}
	}
	return len(seen)
}

// Settled reports that every unit has handed in once, and nothing is left to be asked.
func (l *Ledger) Settled() bool {
	for i := range l.Lines {
		if s := l.Lines[i].Status; s != Received && s != OtherYear && s != Besides {
			return false
		}
	}
	return true
}

// Match puts reports beside the units of a roster. Year 0 means that of most reports.
func Match(units []Unit, reports []Report, year int) *Ledger {
	if year == 0 {
		year = usualYear(reports)
	}
	m := matcher{units: units, of: make([][]matched, len(units))}
	var rest []Line
	var open []*Report
	for i := range reports {
		r := &reports[i]
		switch {
		case r.Unread != nil:
			rest = append(rest, Line{Unit: r.Unit, Status: Unread, Report: r, Note: *r.Unread})
		case r.Named:
			rest = append(rest, Line{Unit: r.Unit, Status: Besides, Report: r, Note: lint.Msg("别的报告引用它（上年、预算、元版或下级），不作为报送", "another report names it; it is not counted as handed in")})
		case r.Year != year && r.Year != 0:
			rest = append(rest, Line{Unit: r.Unit, Status: OtherYear, Report: r, Note: lint.Msg("不是 {0} 年度的", "not of {0}", year)})
		case !m.same(r):
			open = append(open, r)
		}
	}
	for _, r := range open {
		if note, ok := m.near(r); !ok {
			rest = append(rest, Line{Unit: r.Unit, Status: Stranger, Report: r, Note: note})
		}
	}
	l := &Ledger{Year: year, Due: len(units)}
	for i := range units {
		l.Lines = append(l.Lines, m.lines(i)...)
	}
	l.Lines = append(l.Lines, rest...)
	return l
}

// usualYear is the year of most reports, the later of two.
func usualYear(reports []Report) int {
	count := map[int]int{}
	best := 0
	for i := range reports {
		r := &reports[i]
		if r.Unread != nil || r.Named || r.Year == 0 {
			continue
		}
		count[r.Year]++
	}
	for year, n := range count {
		if n > count[best] || n == count[best] && year > best {
			best = year
		}
	}
	return best
}

// matched is a report of a unit, and what is to be said of the match.
type matched struct {
	report *Report
	// called is the name that is not the unit's, "" where it is.
	called string
}

type matcher struct {
	units []Unit
	of    [][]matched
}

// same gives a report to the unit that is called as it says.
func (m *matcher) same(r *Report) bool {
	for i := range m.units {
		for _, own := range m.units[i].names() {
			for _, called := range append([]string{r.Unit}, r.Aliases...) {
				if called != "" && name.Equal(own, called) {
					m.of[i] = append(m.of[i], matched{report: r})
					return true
				}
			}
		}
	}
	return false
}

// near gives a report to the one unit without a report whose name holds its name, or is held in it. That is
// uncertain. Where there is none, or more than one, the note says which names are near.
func (m *matcher) near(r *Report) (note lint.Message, ok bool) {
	if r.Unit == "" {
		return lint.Msg("文件里没有找到单位名称", "no unit was found in the file"), false
	}
	var free, all []int
	for i := range m.units {
		for _, own := range m.units[i].names() {
			if isNear(own, r.Unit) {
				all = append(all, i)
				if len(m.of[i]) == 0 || m.of[i][0].called != "" {
					free = append(free, i)
				}
				break
			}
		}
	}
	switch {
	case len(free) == 1:
		m.of[free[0]] = append(m.of[free[0]], matched{report: r, called: r.Unit})
		return note, true
	case len(all) > 0:
		var names []string
		for _, i := range all {
			names = append(names, m.units[i].Name)
		}
		return lint.Msg("与名册的“{0}”相近，请核对", "near to “{0}” on the roster, please check", strings.Join(names, "”、“")), false
	}
	return lint.Msg("", ""), false
}

// isNear reports that one name holds the other, which is no mere 局.
func isNear(a, b string) bool {
	a, b = name.Normalize(a), name.Normalize(b)
	if len(a) > len(b) {
		a, b = b, a
	}
	return utf8.RuneCountInString(a) >= 4 && strings.Contains(b, a)
}

// lines are those of one unit.
func (m *matcher) lines(i int) []Line {
	u := &m.units[i]
	list := m.of[i]
	if len(list) == 0 {
		return []Line{{Unit: u.Name, Status: Missing}}
	}
	twice := repeated(list)
	var out []Line
	for _, x := range list {
		l := Line{Unit: u.Name, Status: Received, Report: x.report}
		switch {
		case x.called != "":
			l.Status, l.Note = Uncertain, lint.Msg("报告里的单位名称是“{0}”", "the report calls its unit “{0}”", x.called)
		case twice:
			l.Status, l.Note = Twice, lint.Msg("共 {0} 份，请确认用哪一份", "{0} files: which one counts?", len(list))
		case x.report.Doubts > 0:
			l.Note = lint.Msg("取数有 {0} 处要对照原件", "{0} places were uncertain in reading it", x.report.Doubts)
		}
		out = append(out, l)
	}
	return out
}

// repeated: two files of one kind, or in two folders. One report may well be handed in as Word and as Excel.
func repeated(list []matched) bool {
	kinds, folders := map[string]bool{}, map[string]bool{}
	for _, x := range list {
		kind := strings.ToLower(filepath.Ext(x.report.File))
		if kinds[kind] {
			return true
		}
		kinds[kind] = true
		folders[filepath.Dir(x.report.File)] = true
	}
	return len(folders) > 1
}

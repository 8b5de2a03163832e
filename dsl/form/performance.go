package form

import (
	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/name"
)

// Performance is the printed form of the self-evaluation tables (绩效自评表): what stands in it as
// words to choose from, and how places word and grade it.
type Performance struct {
	// Edition it belongs to, "" for every one that has none of its own; From and To are its years, 0
	// is open.
	Edition  string
	From, To int
	// Classes are the 一级指标 with their 二级指标.
	Classes []NamedList
	// Options are the words to choose from, by key of the report: category, nature, kind.
	Options []NamedList
	// Unlikely are, for a 项目属性, the 项目类型 that hardly go with it; Excluded those that cannot.
	Unlikely, Excluded []NamedList
	// Vague are target values that nobody can measure.
	Vague []string
	// Rates are indicators that are the execution rate of the table itself.
	Rates []string
	// Grades by the score that each begins with, the best first.
	Grades []Grade
}

// NamedList is a list of words under a name.
type NamedList struct {
	Name   string
	Values []string
}

// Grade is a grade (等级) with the lowest score, of 100, that earns it.
type Grade struct {
	Name string
	From int
}

// Listed returns the words under a name.
func Listed(lists []NamedList, n string) []string {
	for i := range lists {
		if name.Equal(lists[i].Name, n) {
			return lists[i].Values
		}
	}
	return nil
}

// GradeOf returns the first grade, from the best down, that is earned; −1 where none is.
func (p *Performance) GradeOf(earned func(Grade) bool) int {
	for i := range p.Grades {
		if earned(p.Grades[i]) {
			return i
		}
	}
	return -1
}

// performanceFor chooses the form of an edition for a year: its own before the one for all.
func (l *Library) performanceFor(edition string, year int) *Performance {
	var best *Performance
	for _, p := range l.Performance {
		switch {
		case p.Edition != "" && p.Edition != edition || p.From > 0 && year < p.From || p.To > 0 && year > p.To:
		case best == nil || best.Edition == "" && p.Edition != "":
			best = p
		}
	}
	if best == nil {
		return new(Performance)
	}
	return best
}

var performanceKeys = []string{"edition", "years", "classes", "options", "unlikely", "excluded", "vague", "rates", "grades"}

func (l *loader) performance(id doc.ID) {
	p := &Performance{}
	for c := l.First(id); c != doc.None; c = l.Next(c) {
		switch l.Key(c) {
		case "edition":
			p.Edition = l.Text(c)
		case "years":
			p.From, p.To = l.years(c)
		case "classes":
			p.Classes = l.lists(c)
		case "options":
			p.Options = l.lists(c)
		case "unlikely":
			p.Unlikely = l.lists(c)
		case "excluded":
			p.Excluded = l.lists(c)
		case "vague":
			p.Vague = l.Texts(c)
		case "rates":
			p.Rates = l.Texts(c)
		case "grades":
			for g := l.First(c); g != doc.None; g = l.Next(g) {
				p.Grades = append(p.Grades, Grade{l.Key(g), l.Int(g)})
			}
		default:
			l.Unknown(c, performanceKeys...)
		}
	}
	l.out.Performance = append(l.out.Performance, p)
}

// lists reads a table of lists of words.
func (l *loader) lists(id doc.ID) (out []NamedList) {
	for c := l.First(id); c != doc.None; c = l.Next(c) {
		out = append(out, NamedList{l.Key(c), l.Texts(c)})
	}
	return out
}

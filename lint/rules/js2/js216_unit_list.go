package js2

import (
	"strings"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

var unitList = &lint.Rule{
	ID: "JS216", Name: "consolidated-units", Title: lint.Text{Zh: "单位名单不符", En: "lists of units disagree"},
	Severity: lint.Error, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "决算单位构成（units）、汇总的单位报告（members）和说明里的单位名单对不上：少了一家，多了一家，或一家出现两次。", En: "The units listed (units), the units' reports (members) and the roster in the text disagree: one is missing, too many, or there twice."},
		Why:   lint.Text{Zh: "名单漏一家，汇总就少一家的数；重复一家，就多算一遍。", En: "A unit left out or listed twice is left out of, or counted twice in, the sums."},
		Basis: lint.Text{Zh: "部门决算公开要求：写明纳入部门决算编制范围的单位构成。", En: "Disclosure rules: the units that the account covers are listed."},
		Bad:   unitListBad + "units = [\"示例区文化馆\", \"示例区图书馆\", \"示例区博物馆\"]\n" + unitListRest,
		Good:  unitListBad + "units = [\"示例区文化馆\", \"示例区图书馆\"]\n" + unitListRest,
	},
	Run: func(p *lint.Pass) {
		c := consolidated(p)
		if c != nil {
			twiceThere(p, c)
			membersAndUnits(p, c)
		}
		roster(p)
	},
}

const unitListBad = `[report]
unit = "示例区文化局"
year = 2022
type = "部门决算"
amount_unit = "万元"
edition = "wuhan"
members = ["a.juesuan.toml", "b.juesuan.toml"]
`

const unitListRest = `
# 文件：a.juesuan.toml
[report]
unit = "示例区文化馆"
year = 2022
amount_unit = "万元"
edition = "wuhan"

# 文件：b.juesuan.toml
[report]
unit = "示例区图书馆"
year = 2022
amount_unit = "万元"
edition = "wuhan"
`

// twiceThere reports units that members holds twice: one file, two files of one unit, or one that
// another member consolidates already.
func twiceThere(p *lint.Pass, c *consolidation) {
	found := func(span source.Span, key string, m lint.Message) {
		p.Found(lint.Diagnostic{Span: span, Relation: "members:" + key, Message: m})
	}
	for i := range c.units {
		u := &c.units[i]
		if u.Again.Set {
			found(u.Again.Span, u.title(), lint.Msg("members 里“{0}”（{1}）写了两次；汇总时只算一次。", "members names “{0}” ({1}) twice; it is counted once.", u.title(), u.Name))
		}
	}
	c.sameNames(func(u, again *unit) {
		found(again.Entry.Span, again.name, lint.Msg("members 里有两份“{0}”的报告：{1}、{2}，暂不核对汇总。", "members has two reports of “{0}”: {1} and {2}; sums are not checked.", again.name, u.Name, again.Name))
	})
	if inner, outer, ok := c.nested(); ok {
		found(inner.Entry.Span, inner.title(), lint.Msg("“{0}”已汇总在“{1}”里，又单列在 members，会重复计算，暂不核对汇总。", "“{0}” is part of “{1}” already and stands in members again; sums are not checked.", inner.title(), outer.title()))
	}
}

// membersAndUnits holds the list of units against the members' names.
func membersAndUnits(p *lint.Pass, c *consolidation) {
	r := p.Report
	if len(r.Units) == 0 || len(c.units) == 0 {
		return
	}
	listed := listOf(r.Units)
	matched := make([]bool, len(r.Units))
	for i := range c.units {
		u := &c.units[i]
		if !u.read || u.name == "" {
			return // some name is not known
		}
	}
	for i := range c.units {
		u := &c.units[i]
		if at := listed.find(append([]string{u.name}, u.aliases...)...); at >= 0 {
			matched[at] = true
			continue
		}
		// A department among the members may be listed by its own units.
		if all := listed.findAll(u.units); len(all) > 0 {
			for _, at := range all {
				matched[at] = true
			}
			continue
		}
		p.Found(lint.Diagnostic{Span: r.Units[0].Span, Address: "", Relation: "units:" + u.name,
			Message: lint.Msg("汇总了“{0}”（{1}），单位名单（units）里没有它。", "“{0}” ({1}) is consolidated, but units does not list it.", u.name, u.Name)})
	}
	for i, n := range listed.list {
		if listed.at[unitKey(n)] < i {
			p.Found(lint.Diagnostic{Span: r.Units[i].Span, Relation: "units:" + n, Message: lint.Msg("单位名单里“{0}”出现两次。", "units lists “{0}” twice.", n)})
		} else if !matched[i] {
			p.Found(lint.Diagnostic{Span: r.Units[i].Span, Relation: "units:" + n,
				Message: lint.Msg("单位名单里有“{0}”，汇总的单位报告（members）里没有它，疑漏汇总。", "units lists “{0}”, but no member is its report; it was probably left out.", n)})
		}
	}
}

// nameList finds names in a list of units.
type nameList struct {
	list []string
	at   map[string]int // the first of each name
}

func listOf(texts []report.Text) *nameList {
	l := &nameList{at: map[string]int{}}
	for i := range texts {
		l.add(texts[i].S)
	}
	return l
}

// add adds a name; again is false where it is the first of its kind.
func (l *nameList) add(n string) (again bool) {
	key := unitKey(n)
	if _, again = l.at[key]; !again {
		l.at[key] = len(l.list)
	}
	l.list = append(l.list, n)
	return again
}

// find returns the first of the list that one of names stands for, in full or as an end that no other
// has; −1 where there is none.
func (l *nameList) find(names ...string) int {
	for _, n := range names {
		if i, ok := l.at[unitKey(n)]; ok {
			return i
		}
	}
	found := -1
	for _, n := range names {
		for i := range l.list {
			if endsAlike(l.list[i], n) {
				if found >= 0 && found != i {
					return -1
				}
				found = i
			}
		}
	}
	return found
}

// findAll returns where all of names are listed, nil unless all are.
func (l *nameList) findAll(names []string) []int {
	var out []int
	for _, n := range names {
		at := l.find(n)
		if at < 0 {
			return nil
		}
		out = append(out, at)
	}
	return out
}

// endsAlike reports whether one name is the end of the other and long enough to stand for it.
func endsAlike(a, b string) bool {
	a, b = name.Normalize(withoutLevel(a)), name.Normalize(withoutLevel(b))
	return len(b) >= shortestName && strings.HasSuffix(a, b) || len(a) >= shortestName && strings.HasSuffix(b, a)
}

// rosterItem is a unit named in the text.
type rosterItem struct {
	name string
	span source.Span
}

// roster holds the numbered list in the section on 决算单位构成 against units.
func roster(p *lint.Pass) {
	r := p.Report
	if len(r.Units) < 2 {
		return
	}
	items := rosterOf(p)
	if len(items) < 2 {
		return
	}
	listed, printed := listOf(r.Units), listOf(nil)
	for _, it := range items {
		switch {
		case printed.add(it.name):
			p.Found(lint.Diagnostic{Span: it.span, Relation: "roster:" + it.name, Message: lint.Msg("单位构成里“{0}”出现两次。", "the roster names “{0}” twice.", it.name)})
		case listed.find(it.name) < 0:
			p.Found(lint.Diagnostic{Span: it.span, Relation: "roster:" + it.name, Message: lint.Msg("单位构成里写了“{0}”，单位名单（units）里没有它。", "the roster names “{0}”, which units does not list.", it.name)})
		}
	}
	for i, u := range listed.list {
		if printed.find(u) < 0 {
			p.Found(lint.Diagnostic{Span: r.Units[i].Span, Relation: "roster:" + u, Message: lint.Msg("单位名单里有“{0}”，说明的单位构成里没有写。", "units lists “{0}”, which the roster in the text lacks.", u)})
		}
	}
}

// rosterOf reads the numbered lines of the section on the units; nil where they are not plain names.
func rosterOf(p *lint.Pass) []rosterItem {
	var out []rosterItem
	plain := true
	p.Paragraphs(func(q lint.Paragraph) {
		el := &p.Report.Elements[q.Element]
		if el.Kind != report.Section || q.Attachment >= 0 || !name.Contains(name.Normalize(el.Title.S), "单位构成") {
			return
		}
		s := q.S()
		rest := name.TrimOrdinal(s)
		if len(rest) == len(s) {
			return // prose
		}
		n := strings.TrimRight(strings.TrimSpace(rest), "；;。，,、")
		if n == "" || utf8.RuneCountInString(n) > 40 || strings.ContainsAny(n, "，,；;。：:、{}0123456789") {
			plain = false
			return
		}
		start := q.Start + len(s) - len(rest)
		start += name.Index(rest, n)
		out = append(out, rosterItem{n, p.Eval.TextPlace(*q.Text, source.Span{Start: int32(start), End: int32(start + len(n))})})
	})
	if !plain {
		return nil
	}
	return out
}

package js7

import (
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

var numbering = &lint.Rule{
	ID: "JS706", Name: "numbering", Title: lint.Text{Zh: "编号不连续", En: "numbering"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "部分、标题、名词、附件、重点工作和段落的编号（一、（一）1. ①）跳号或重号；同级编号的写法不一致作提示，全角半角不算。",
			En: "The numbers of parts, headings, terms, attachments, works and paragraphs skip or repeat. Numbers of one level written in two styles are information; the width of brackets does not count.",
		},
		Why:   lint.Text{Zh: "跳号多半是删了一段或漏了一段，重号是插了一段没有顺延。", En: "A gap is mostly a section deleted or left out, a double one inserted without renumbering."},
		Basis: lint.Text{Zh: "公文格式（GB/T 9704）的层次序数；各地公开格式。", En: "Levels of numbering in official documents (GB/T 9704); the local format."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[section]]
title = "一、部门主要职能"

[[section]]
title = "三、部门决算单位构成"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[section]]
title = "一、部门主要职能"

[[section]]
title = "二、部门决算单位构成"
`,
	},
	Run: func(p *lint.Pass) {
		n := numberer{p: p}
		n.elements()
		n.styles()
		n.paragraphs()
	},
}

// number is the last number met in a sequence.
type number struct {
	style style
	n     int
}

type numberer struct {
	p *lint.Pass
	// last number by level of section, and of parts, attachments, terms by style, and works.
	sections         [5]number
	part, attachment number
	terms            [attachmentNumber + 1]int
	work             number
}

func (n *numberer) elements() {
	for el := range n.p.Report.Elements {
		e := &n.p.Report.Elements[el]
		title := e.Title
		switch e.Kind {
		case report.Part:
			n.sections, n.attachment, n.work, n.terms = [5]number{}, number{}, number{}, [attachmentNumber + 1]int{}
			n.follow(&n.part, el, title)
		case report.Attachment:
			n.sections = [5]number{}
			n.follow(&n.attachment, el, title)
		case report.Section:
			if title.S == "" {
				continue
			}
			level := min(max(e.Level, 1), 4)
			clear(n.sections[level+1:])
			n.follow(&n.sections[level], el, title)
		case report.Work:
			n.follow(&n.work, el, title)
		case report.Term:
			s, v := ordinal(e.Name.S)
			last := n.terms[s]
			if s == plain {
				continue
			}
			if last != 0 && v != last+1 && v != 1 {
				n.say(e.Name.Span, n.p.TextAddress(el, lint.OwnText, 0), s, last, v)
			}
			n.terms[s] = v
		}
	}
}

// follow holds the number of a heading against the one before it.
func (n *numberer) follow(last *number, el int, title report.Text) {
	s, v := ordinal(title.S)
	if s == plain {
		return
	}
	switch {
	case last.style == s && v != last.n+1:
		n.say(title.Span, n.p.TextAddress(el, lint.OwnText, 0), s, last.n, v)
	case last.style != plain && last.style != s:
		n.p.Found(lint.Diagnostic{
			Span: title.Span, Severity: lint.Info, Address: n.p.TextAddress(el, lint.OwnText, 0), Relation: "style",
			Message: lint.Msg("编号写作“{0}”，与上一条的“{1}”写法不一致。", "numbered “{0}”, the one before it “{1}”.", s.shape(), last.style.shape()),
		})
	}
	*last = number{s, v}
}

func (n *numberer) say(place source.Span, address string, s style, last, v int) {
	m := lint.Msg("编号跳号：上一条是第 {0}，这里是第 {1}，缺 {2}。", "a number is skipped: after {0} comes {1}; {2} is missing.", last, v, last+1)
	switch {
	case v == last:
		m = lint.Msg("编号重号：上一条也是第 {0}。", "the number {0} stands twice.", v)
	case v < last:
		m = lint.Msg("编号倒退：上一条是第 {0}，这里是第 {1}。", "numbers run back: after {0} comes {1}.", last, v)
	}
	n.p.Found(lint.Diagnostic{Span: place, Address: address, Relation: s.shape(), Message: m})
}

// styles looks for groups of headings numbered in another style than those of their level elsewhere
// in the same part or attachment.
func (n *numberer) styles() {
	var groups []group
	flush := func() {
		var count [5][attachmentNumber + 1]int
		for _, g := range groups {
			count[g.level][g.style]++
		}
		for _, g := range groups {
			usual := g.style
			for s, c := range count[g.level] {
				if c > count[g.level][usual] {
					usual = style(s)
				}
			}
			if count[g.level][usual] < count[g.level][g.style]+2 {
				continue
			}
			e := &n.p.Report.Elements[g.el]
			n.p.Found(lint.Diagnostic{
				Span: e.Title.Span, Severity: lint.Info, Address: n.p.TextAddress(g.el, lint.OwnText, 0), Relation: "usual",
				Message: lint.Msg("编号写作“{0}”，同级各处写作“{1}”。", "numbered “{0}”, elsewhere at this level “{1}”.", g.style.shape(), usual.shape()),
			})
		}
		groups = groups[:0]
	}
	var open [5]bool
	for el := range n.p.Report.Elements {
		e := &n.p.Report.Elements[el]
		switch e.Kind {
		case report.Part, report.Attachment:
			flush()
			open = [5]bool{}
		case report.Section:
			if e.Title.S == "" {
				continue
			}
			level := min(max(e.Level, 1), 4)
			clear(open[level+1:])
			if s, _ := ordinal(e.Title.S); s != plain && !open[level] {
				open[level] = true
				groups = append(groups, group{el, level, s})
			}
		}
	}
	flush()
}

// group is a run of headings of one level under one heading.
type group struct {
	el, level int
	style     style
}

// paragraphs holds the numbers at the head of paragraphs of one text, and of the items of one
// section, against each other. A number may begin again at 1.
func (n *numberer) paragraphs() {
	list := n.p.ParagraphList()
	element, item := -1, lint.OwnText
	var last [attachmentNumber + 1]int
	for i := range list {
		q := &list[i]
		if q.Element != element || q.Item < 0 || item < 0 {
			if q.Element != element || q.Item != item {
				last = [attachmentNumber + 1]int{}
			}
			element, item = q.Element, q.Item
		}
		s, v := ordinal(q.S())
		if s == plain || s == partNumber || s == attachmentNumber {
			continue
		}
		if last[s] != 0 && v != last[s]+1 && v != 1 {
			n.say(n.p.Place(q, 0, min(len(q.S()), 9)), n.p.ParagraphAddress(q), s, last[s], v)
		}
		last[s] = v
		if s < digitDot { // a new 一、 or （一） begins those below it anew
			clear(last[s+1 : partNumber])
		}
	}
}

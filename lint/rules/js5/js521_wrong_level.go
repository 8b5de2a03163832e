package js5

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

var wrongLevel = &lint.Rule{
	ID: "JS521", Name: "wrong-level", Title: lint.Text{Zh: "级次用语不符", En: "words of another level of government"},
	Severity: lint.Warning, Fix: lint.Ask,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "名词解释和标题用了别一级政府的措辞：区级单位写“指市级财政……拨付的资金”“市直部门”“市委市政府布置的重点工作”。按 [report] 的 level 判断；没有写 level 的不查。区、县单位写“处室”的作提示。",
			En: "Definitions and headings use the words of another level of government than the level of [report]: 市级财政, 市直部门, 市委市政府. Without a level nothing is checked. 处室 in a district's report is information.",
		},
		Why:   lint.Text{Zh: "多是照抄上级样张，财政拨款的来源就说错了。", En: "Copied from a higher level's template, it names the wrong payer."},
		Basis: lint.Text{Zh: "财政拨款是本级财政当年拨付的资金。", En: "Appropriations come from the unit's own level."},
		Bad: `[report]
unit = "示例市示例区示例中心"
year = 2022
level = "区"
amount_unit = "万元"

[[term]]
name = "（一）一般公共预算财政拨款收入"
text = "指市级财政一般公共预算当年拨付的资金。"
`,
		Good: `[report]
unit = "示例市示例区示例中心"
year = 2022
level = "区"
amount_unit = "万元"

[[term]]
name = "（一）一般公共预算财政拨款收入"
text = "指区级财政一般公共预算当年拨付的资金。"
`,
	},
	Run: func(p *lint.Pass) {
		own := p.Report.Level.S
		if own == "" {
			return
		}
		list := p.ParagraphList()
		for i := range list {
			q := &list[i]
			switch p.Report.Elements[q.Element].Kind {
			case report.Term:
				s := q.S()
				for _, w := range [...]string{"级财政", "直部门", "直单位"} {
					for at := 0; ; {
						n := name.Index(s[at:], w)
						if n < 0 {
							break
						}
						at += n
						levelBefore(p, q, at, own, w)
						at += len(w)
					}
				}
			case report.Section:
				if own == "区" || own == "县" || own == "乡" {
					offices(p, q)
				}
			}
		}
		for el := range p.Report.Elements {
			if e := &p.Report.Elements[el]; e.Kind == report.Section || e.Kind == report.Attachment {
				committeeInTitle(p, el, &e.Title, own)
			}
		}
	},
}

var levels = [...]string{"省", "市", "区", "县", "乡"}

// levelBefore looks at the level before byte i of a definition. One of several levels (省、市级财政) and
// one that the text calls above the unit's own is right.
func levelBefore(p *lint.Pass, q *lint.Paragraph, i int, own, word string) {
	s := q.S()
	for _, level := range levels {
		if level == own || !strings.HasSuffix(s[:i], level) {
			continue
		}
		from := i - len(level)
		before := s[:from]
		for _, w := range [...]string{"、", "和", "及", "或", "省", "市", "县", "上级", "含", "（", "("} {
			if strings.HasSuffix(before, w) {
				return
			}
		}
		if !strings.HasSuffix(before, "指") {
			return
		}
		at := p.Place(q, from, i)
		p.Found(lint.Diagnostic{
			Span: p.Place(q, from, i+len(word)), Address: p.ParagraphAddress(q), Relation: level + word,
			Fixes: []lint.Fix{{
				Title: lint.Text{Zh: "改为“" + own + word + "”", En: "change to “" + own + word + "”"}, Kind: lint.Ask,
				Edits: []source.Edit{{Span: at, New: own}},
			}},
			Message: lint.Msg("本单位是{0}级，这里写的是“{1}{2}”。", "the unit is of level {0}, but the text says “{1}{2}”.", own, level, word),
		})
	}
}

// committeeInTitle: 市委市政府 in a heading of a district's report.
func committeeInTitle(p *lint.Pass, el int, t *report.Text, own string) {
	i := name.Index(t.S, "委")
	if i < 0 || own == "中央" {
		return
	}
	for _, level := range levels {
		word := level + "委" + level + "政府"
		with := level + "委、" + level + "政府"
		if level == own {
			continue
		}
		for _, w := range [...]string{word, with} {
			if n := name.Index(t.S, w); n >= 0 {
				p.Found(lint.Diagnostic{
					Span: p.Eval.TextPlace(*t, span(n, n+len(w))), Address: p.TextAddress(el, lint.OwnText, 0), Relation: w,
					Fixes: []lint.Fix{{
						Title: lint.Text{Zh: "改为“" + strings.ReplaceAll(w, level, own) + "”", En: "change to “" + strings.ReplaceAll(w, level, own) + "”"}, Kind: lint.Ask,
						Edits: []source.Edit{{Span: p.Eval.TextPlace(*t, span(n, n+len(w))), New: strings.ReplaceAll(w, level, own)}},
					}},
					Message: lint.Msg("本单位是{0}级，标题写的是“{1}”。", "the unit is of level {0}, but the heading says “{1}”.", own, w),
				})
			}
		}
	}
}

// offices: the departments of a district's bureaus are 科室.
func offices(p *lint.Pass, q *lint.Paragraph) {
	const word = "处室"
	if q.Attachment < 0 {
		return // on its own organisation a unit knows best
	}
	if n := name.Index(q.S(), word); n >= 0 {
		p.Found(lint.Diagnostic{
			Severity: lint.Info, Span: p.Place(q, n, n+len(word)), Address: p.ParagraphAddress(q), Relation: word,
			Message: lint.Msg("“处室”多是上级模板的用语，{0}级单位一般称科室，请核对。", "“处室” is the word of a higher level's template; units of level {0} usually say 科室.", p.Report.Level.S),
		})
	}
}

package js8

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

var spaces = &lint.Rule{
	ID: "JS803", Name: "spaces", Title: lint.Text{Zh: "空格不一致", En: "spaces"},
	Severity: lint.Info, Fix: lint.Safe,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "中文标点后面有多余的空格；数字与“万元”之间有的空格、有的不空。各提一次。", En: "A space stands after a Chinese mark, or some amounts have a space before 万元 and some not. Each said once a report."},
		Why:   lint.Text{Zh: "多余的空格多半是拼接文件或断行留下的。", En: "Such spaces mostly come from joining drafts or wrapped lines."},
		Basis: lint.Text{Zh: "GB/T 15834 标点符号用法。", En: "GB/T 15834, punctuation."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[section]]
title = "一、部门主要职能"
text = "为企业服务， 协助招商。"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[section]]
title = "一、部门主要职能"
text = "为企业服务，协助招商。"
`,
	},
	Run: func(p *lint.Pass) {
		var stray, spaced, tight once
		list := p.ParagraphList()
		figures := figuresOf(p)
		for i := range list {
			var own []placed
			own, figures = cut(figures, i)
			q := &list[i]
			s := q.S()
			eachStray(s, func(from, to int) {
				place := p.Place(q, from, to)
				stray.add(place, i, &source.Edit{Span: place})
			})
			if q.Topic == lint.NoTopic {
				continue
			}
			for k := range own {
				switch f := &own[k]; {
				case f.unit == "":
				case f.spaced:
					if spaced.n++; spaced.n == 1 {
						spaced.n = 0
						spaced.add(p.Place(q, f.from, f.to), i, nil)
					}
				default:
					if tight.n++; tight.n == 1 {
						tight.n = 0
						tight.add(p.Place(q, f.from, f.to), i, nil)
					}
				}
			}
		}
		if stray.n > 0 {
			p.Found(lint.Diagnostic{
				Span: stray.place, Address: stray.where(func(i int) string { return p.ParagraphAddress(&list[i]) }), Relation: "stray",
				Message: lint.Msg("标点后面有多余的空格，{0} 处。", "spaces after punctuation in {0} places.", stray.n),
				Fixes:   stray.fix(lint.Text{Zh: "删去多余的空格", En: "remove the spaces"}),
			})
		}
		if spaced.n > 0 && tight.n > 0 {
			fewer := &spaced
			if tight.n < spaced.n {
				fewer = &tight
			}
			p.Found(lint.Diagnostic{
				Span: fewer.place, Address: "正文", Relation: "unit",
				Message: lint.Msg("数字与“元”“万元”之间有的空格（{0} 处）、有的不空（{1} 处）。", "some amounts have a space before the unit ({0}), some not ({1}).", spaced.n, tight.n),
			})
		}
	},
}

// eachStray calls f for the spaces between a full-width mark and a Chinese character.
func eachStray(s string, f func(from, to int)) {
	for at := 0; ; {
		n := strings.IndexByte(s[at:], ' ')
		if n < 0 {
			return
		}
		from := at + n
		to := from
		for to < len(s) && s[to] == ' ' {
			to++
		}
		at = to
		if !endsInMark(s[:from]) {
			continue
		}
		after, _ := utf8.DecodeRuneInString(s[to:])
		if (unicode.Is(unicode.Han, after) || after == '“') && !insideBrace(s, from) {
			f(from, to)
		}
	}
}

// endsInMark: the last character is ， 。 ； ： or 、.
func endsInMark(s string) bool {
	if len(s) < len("，") {
		return false
	}
	switch s[len(s)-len("，"):] {
	case "，", "。", "；", "：", "、":
		return true
	}
	return false
}

func insideBrace(s string, i int) bool {
	return strings.LastIndexByte(s[:i], '{') > strings.LastIndexByte(s[:i], '}')
}

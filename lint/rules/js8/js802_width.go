package js8

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

var width = &lint.Rule{
	ID: "JS802", Name: "width", Title: lint.Text{Zh: "全角半角混用", En: "width of punctuation"},
	Severity: lint.Info, Fix: lint.Safe,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "中文后面的逗号、冒号、分号、括号有全角也有半角；数字用了全角（全角的数读不出来，不参与核对）。一种一份报告只提一次。", En: "Commas, colons, semicolons or brackets after Chinese characters are partly full-width, partly half-width; numbers are in full-width digits, which no rule reads. Said once a report and kind."},
		Why:   lint.Text{Zh: "混用多半是从不同文件拼来的，排版也不齐。", En: "A mixture mostly comes from several drafts, and looks uneven."},
		Basis: lint.Text{Zh: "GB/T 15834 标点符号用法。", En: "GB/T 15834, punctuation."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[section]]
title = "一、部门主要职能"
text = "为企业服务，协助招商,落实政策。"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[section]]
title = "一、部门主要职能"
text = "为企业服务，协助招商，落实政策。"
`,
	},
	Run: func(p *lint.Pass) {
		var found [len(marks) + 1]once
		any := false
		look := func(s string, in int, place func(from, to int) source.Span) {
			eachHalf(s, func(mark, from, to int, new string) {
				any = true
				span := place(from, to)
				found[mark].add(span, in, &source.Edit{Span: span, New: new})
			})
		}
		list := p.ParagraphList()
		for i := range list {
			q := &list[i]
			look(q.S(), i, func(from, to int) source.Span { return p.Place(q, from, to) })
		}
		for el := range p.Report.Elements {
			e := &p.Report.Elements[el]
			t := &e.Title
			if e.Kind == report.Term {
				t = &e.Name
			} else if e.Kind == report.PerformanceTable {
				continue
			}
			look(t.S, len(list)+el, func(from, to int) source.Span {
				return p.Eval.TextPlace(*t, source.Span{Start: int32(from), End: int32(to)})
			})
		}
		if !any {
			return
		}
		name := func(in int) string { // of a paragraph, or of the title of an element
			if in < len(list) {
				return p.ParagraphAddress(&list[in])
			}
			return p.TextAddress(in-len(list), lint.OwnText, 0)
		}
		if wide := &found[wideNumber]; wide.n > 0 {
			p.Found(lint.Diagnostic{
				Span: wide.place, Address: wide.where(name), Relation: "digits",
				Message: lint.Msg("数字用了全角，{0} 处；全角的数不参与核对。", "full-width digits in {0} places; such numbers are not checked.", wide.n),
				Fixes:   wide.fix(lint.Text{Zh: "改为半角数字", En: "make them half-width"}),
			})
		}
		for i := range marks {
			if found[i].n == 0 || !hasFull(p, marks[i].full) {
				continue
			}
			p.Found(lint.Diagnostic{
				Span: found[i].place, Address: found[i].where(name), Relation: marks[i].name.En,
				Message: lint.Msg("{0}全角半角混用，半角 {1} 处。", "{0} in both widths, {1} of them half-width.", marks[i].name, found[i].n),
				Fixes:   found[i].fix(lint.Text{Zh: "改为全角" + marks[i].name.Zh, En: "make them full-width"}),
			})
		}
	},
}

// hasFull: the text has the full-width mark somewhere.
func hasFull(p *lint.Pass, mark string) bool {
	list := p.ParagraphList()
	for i := range list {
		if name.Contains(list[i].S(), mark) {
			return true
		}
	}
	for el := range p.Report.Elements {
		if e := &p.Report.Elements[el]; name.Contains(e.Title.S, mark) || name.Contains(e.Name.S, mark) {
			return true
		}
	}
	return false
}

// marks are the kinds of punctuation; a bracket has two characters.
var marks = [...]struct {
	name       lint.Text
	half, full string
}{
	{lint.Text{Zh: "逗号", En: "commas"}, ",", "，"},
	{lint.Text{Zh: "冒号", En: "colons"}, ":", "："},
	{lint.Text{Zh: "分号", En: "semicolons"}, ";", "；"},
	{lint.Text{Zh: "括号", En: "brackets"}, "(", "（"},
}

// bracket is the place of brackets in marks; wideNumber is behind them all.
const (
	bracket    = 3
	wideNumber = len(marks)
)

// eachHalf calls f for every half-width mark that stands in Chinese text, and every number in full-width
// digits, outside figures in braces.
func eachHalf(s string, f func(mark, from, to int, new string)) {
	for at := 0; at < len(s); at++ {
		switch c := s[at]; {
		case c == wideLead && wideDigit(s, at) > 0:
			from, new := at, ""
			at, new = wideRun(s, at)
			f(wideNumber, from, at, new)
			at--
			continue
		case c >= 0xE0:
			at += 2 // most are Chinese characters
			continue
		case c != ',' && c != ':' && c != ';' && c != '(' && c != '{':
			continue
		}
		switch s[at] {
		case '{':
			end := strings.IndexByte(s[at:], '}')
			if end < 0 {
				return
			}
			at += end
		case '(':
			end := closing(s, at+1)
			if end < 0 || !hasHan(s[at+1:end]) {
				continue
			}
			f(bracket, at, at+1, "（")
			f(bracket, end, end+1, "）")
		default:
			if !closesChinese(s, at) {
				continue
			}
			for i := range marks[:bracket] {
				if marks[i].half[0] == s[at] {
					f(i, at, at+1, marks[i].full)
				}
			}
		}
	}
}

// wideLead is the first byte of a full-width digit, EF BC 90 to EF BC 99.
const wideLead = 0xEF

// wideDigit is the digit, as half-width, that stands full-width at byte i; 0 for none.
func wideDigit(s string, i int) byte {
	if i+2 < len(s) && s[i] == wideLead && s[i+1] == 0xBC && s[i+2] >= 0x90 && s[i+2] <= 0x99 {
		return '0' + s[i+2] - 0x90
	}
	return 0
}

// wideRun reads the number in full-width digits at byte i: where it ends, and what it is half-width.
func wideRun(s string, i int) (end int, new string) {
	var b []byte
	for {
		switch {
		case wideDigit(s, i) > 0:
			b = append(b, wideDigit(s, i))
		case strings.HasPrefix(s[i:], "．") && wideDigit(s, i+len("．")) > 0:
			b = append(b, '.')
		default:
			return i, string(b)
		}
		i += len("０")
	}
}

// closing is where the half-width bracket closes that opens before byte i, −1 where another bracket, or a
// figure, comes first.
func closing(s string, i int) int {
	for ; i < len(s); i++ {
		switch c := s[i]; {
		case c == ')':
			return i
		case c == '(' || c == '{' || c == "（"[0] && (strings.HasPrefix(s[i:], "（") || strings.HasPrefix(s[i:], "）")):
			return -1
		}
	}
	return -1
}

// closesChinese: what stands before byte i belongs to Chinese text.
func closesChinese(s string, i int) bool {
	if isHan(s, i) {
		return true
	}
	for _, w := range [...]string{"”", "）", "》", "%", "}", ")"} {
		if strings.HasSuffix(s[:i], w) {
			return true
		}
	}
	return false
}

func hasHan(s string) bool {
	for i, r := range s {
		if r >= 0x4E00 && isHan(s, i+len(string(r))) {
			return true
		}
	}
	return false
}

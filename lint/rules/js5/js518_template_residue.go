package js5

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var templateResidue = &lint.Rule{
	ID: "JS518", Name: "template-residue", Title: lint.Text{Zh: "模板残留", En: "left over from the template"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "标题和正文里留有样张的占位符和填写说明：XX、××、____、〔 〕，“（不涉及的不列）”“（如持平作持平表述）”“增加（减少）”“请依据……填写”“按上述格式”，以及没有换成内容的“项目名称”“重点工作事项标题”。",
			En: "Placeholders and filling notes of the template stand in headings or text: XX, ××, ____, 〔 〕, notes such as “leave out what does not apply”, pairs of words to choose from, and names of fields in place of their content.",
		},
		Why:   lint.Text{Zh: "公开后一眼可见，也说明这一段没有人核对过。", En: "Every reader sees them, and they show that nobody read the passage."},
		Basis: lint.Text{Zh: "部门决算公开样张的填写说明不公开。", En: "The filling notes of the template are not for print."},
		Bad: `[report]
unit = "示例局"
year = 2024
amount_unit = "万元"

[[section]]
title = "一、收入支出决算总体情况说明"
text = "示例局 2024 年度收入支出总计 XXX 万元。"
`,
		Good: `[report]
unit = "示例局"
year = 2024
amount_unit = "万元"

[[section]]
title = "一、收入支出决算总体情况说明"
text = "示例局 2024 年度收入支出总计 624.81 万元。"
`,
	},
	Run: func(p *lint.Pass) {
		for el := range p.Report.Elements {
			e := &p.Report.Elements[el]
			residueInTitle(p, el, &e.Title)
			residueInTitle(p, el, &e.Name)
		}
		list := p.ParagraphList()
		for i := range list {
			q := &list[i]
			if q.Marks&(lint.HasLetter|lint.HasBlank|lint.HasNote) == 0 {
				continue
			}
			s := q.S()
			if q.Marks&(lint.HasLetter|lint.HasBlank) != 0 {
				eachPlaceholder(s, func(from, to int) {
					if !insideBraces(s, from) {
						foundPlaceholder(p, *q.Text, q.Start+from, q.Start+to, p.ParagraphAddress(q))
					}
				})
			}
			if q.Marks&lint.HasNote != 0 {
				fillingNotes(p, q)
				fieldNames(p, q)
			}
		}
	},
}

func residueInTitle(p *lint.Pass, el int, t *report.Text) {
	if t.S == "" {
		return
	}
	eachPlaceholder(t.S, func(from, to int) {
		foundPlaceholder(p, *t, from, to, p.TextAddress(el, lint.OwnText, 0))
	})
	if strings.HasSuffix(t.S, "标题") && p.Report.Elements[el].Kind == report.Section {
		p.Found(lint.Diagnostic{
			Span: t.Span, Address: p.TextAddress(el, lint.OwnText, 0), Relation: "标题",
			Message: lint.Msg("标题“{0}”是样张的占位文字，没有换成内容。", "the heading “{0}” is a placeholder of the template.", t.S),
		})
	}
}

func foundPlaceholder(p *lint.Pass, t report.Text, from, to int, address string) {
	p.Found(lint.Diagnostic{
		Span: p.Eval.TextPlace(t, span(from, to)), Address: address, Relation: t.S[from:to],
		Message: lint.Msg("留有样张的“{0}”。", "“{0}” is left over from the template.", around(t.S, from, to)),
	})
}

// placeholders are signs that stand for something to fill in; as many of them in a row as said.
var placeholders = [...]struct {
	sign  string
	least int
}{{"X", 2}, {"Ｘ", 2}, {"×", 2}, {"_", 2}, {"＿", 2}, {"□", 2}, {"△", 2}, {"○", 2}, {"＊", 2}}

// eachPlaceholder calls f for every run of placeholders in s. Letters beside one make it a name: XXL.
func eachPlaceholder(s string, f func(from, to int)) {
	for i := 0; i < len(s); {
		c := s[i]
		if c >= 0xE4 && c < 0xEF || c < 'X' || c > '_' && c < "×"[0] { // most characters
			i++
			if c >= 0xE4 {
				i = min(i+2, len(s))
			}
			continue
		}
		from, sign := i, ""
		n := 0
		for _, ph := range placeholders {
			if c == ph.sign[0] && strings.HasPrefix(s[i:], ph.sign) {
				sign, n = ph.sign, ph.least
				break
			}
		}
		if sign == "" {
			if c == "〔"[0] && strings.HasPrefix(s[i:], "〔") {
				if rest := trimLeft(s[i+len("〔"):]); strings.HasPrefix(rest, "〕") {
					f(i, len(s)-len(rest)+len("〕"))
				}
			}
			i++
			continue
		}
		count := 0
		for strings.HasPrefix(s[i:], sign) {
			i += len(sign)
			count++
		}
		if count >= n && !(sign == "X" && (from > 0 && isWord(s[from-1]) || i < len(s) && isWord(s[i]))) {
			f(from, i)
		}
	}
}

func isWord(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_'
}

// notes are what the template says to those who fill it in.
var notes = [...]string{
	"请依据", "请根据", "请按", "请填", "请如实", "不涉及的不列", "按上述格式", "下述说明", "如持平作", "作持平表述", "据实填", "如实填", "填写说明",
	"增加（减少）", "减少（增加）", "增长（下降）", "下降（增长）", "大于（小于）", "小于（大于）", "增加(减少)", "减少(增加)", "增长(下降)", "下降(增长)", "大于(小于)", "小于(大于)",
}

// fillingNotes reports the first note of a paragraph, with the brackets that it stands in.
func fillingNotes(p *lint.Pass, q *lint.Paragraph) {
	s := q.S()
	first, size := -1, 0
	for _, n := range notes {
		if i := name.Index(s, n); i >= 0 && (first < 0 || i < first) {
			first, size = i, len(n)
		}
	}
	if first < 0 || strings.HasPrefix(s[first:], "请") && !inNote(s, first) {
		return
	}
	from, to := bracketed(s, first, first+size)
	p.Found(lint.Diagnostic{
		Span: p.Place(q, from, to), Address: p.ParagraphAddress(q), Relation: s[first : first+size],
		Message: lint.Msg("留有样张的填写说明“{0}”。", "“{0}” is a filling note of the template.", clip(s[from:to])),
	})
}

// inNote: words with 请 are a note in brackets only, or with 填 after them.
func inNote(s string, i int) bool {
	from, _ := bracketed(s, i, i)
	return from < i || name.Contains(s[i:sentenceEnd(s, i)], "填")
}

// bracketed widens from..to to the brackets around it, if any.
func bracketed(s string, from, to int) (int, int) {
	for _, b := range [...][2]string{{"（", "）"}, {"(", ")"}} {
		open := strings.LastIndex(s[:from], b[0])
		if open < 0 || strings.LastIndex(s[:from], b[1]) > open {
			continue
		}
		if n := name.Index(s[to:], b[1]); n >= 0 {
			return open, to + n + len(b[1])
		}
	}
	return from, to
}

// fieldNames: the name of a field stands before its content: 用于项目名称改制企业工作经费.
func fieldNames(p *lint.Pass, q *lint.Paragraph) {
	const field = "项目名称"
	s := q.S()
	for at := 0; ; {
		i := name.Index(s[at:], field)
		if i < 0 {
			return
		}
		i += at
		at = i + len(field)
		if !strings.HasSuffix(strings.TrimRight(s[:i], " "), "用于") && !isProject(p, s[at:]) {
			continue
		}
		p.Found(lint.Diagnostic{
			Span: p.Place(q, i, at), Address: p.ParagraphAddress(q), Relation: field,
			Message: lint.Msg("留有样张的“{0}”字样：“{1}”。", "“{0}” is left over from the template: “{1}”.", field, around(s, i, at)),
		})
	}
}

// isProject: s begins with the name of a project that has a self-evaluation table.
func isProject(p *lint.Pass, s string) bool {
	for i := range p.Report.Elements {
		e := &p.Report.Elements[i]
		if e.Kind == report.PerformanceTable && e.Name.S != "" && strings.HasPrefix(s, e.Name.S) {
			return true
		}
	}
	return false
}

package js5

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

var missingUnit = &lint.Rule{
	ID: "JS520", Name: "missing-unit", Title: lint.Text{Zh: "缺单位", En: "unit missing"},
	Severity: lint.Warning, Fix: lint.Ask,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "说的是钱而“万”字后面没有“元”；“年初预算为”“支出决算为”后面的金额没有单位；“占……的”“完成……预算的”“增长”“下降”后面的数没有百分号。",
			En: "Money in 万 without 元; a budget or final figure with no unit; a share, a completion or growth rate with no percent sign.",
		},
		Why:   lint.Text{Zh: "元和万元差一万倍，比例和金额也不能混。", En: "元 and 万元 differ ten thousandfold, and a share is no amount."},
		Basis: lint.Text{Zh: "说明中的金额应写明单位。", En: "Amounts in the notes carry their unit."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[section]]
title = "三、支出决算情况说明"
text = "支出合计 624.81 万元。其中：基本支出 392.43 万元，占本年支出 62.81；项目支出 232.38 万元。"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[section]]
title = "三、支出决算情况说明"
text = "支出合计 624.81 万元。其中：基本支出 392.43 万元，占本年支出 62.81%；项目支出 232.38 万元。"
`,
	},
	Run: func(p *lint.Pass) {
		r := readerOf(p)
		list := p.ParagraphList()
		for i := range list {
			q := &list[i]
			if q.Marks&lint.HasBareNumber == 0 || q.Marks&(lint.HasDigit|lint.HasBrace) == 0 {
				continue
			}
			unitsOf(r, q)
		}
		for i := range p.Report.Elements {
			if e := &p.Report.Elements[i]; e.Kind == report.PerformanceTable {
				fieldsWithoutYuan(p, i, e)
			}
		}
	},
}

// wanted are the units that a number may lack.
var wanted = [...]string{"元", "万元", "%"}

// unitsOf reports the numbers of a paragraph that lack a unit, once for each unit.
func unitsOf(r *reader, q *lint.Paragraph) {
	s, at := q.S(), 0
	notes := speaksOfYear(q.Topic) || q.Topic == lint.Procurement
	var lack [len(wanted)][]number
	for _, n := range r.read(q) {
		words := s[at:n.from]
		at = n.end
		u := wantedUnit(words, s, n, notes)
		if u == "" || n.unit == noUnit && sharesUnit(s[n.end:]) {
			continue
		}
		for i := range wanted {
			if wanted[i] == u {
				lack[i] = append(lack[i], n)
			}
		}
	}
	for i := range lack {
		if len(lack[i]) > 0 {
			foundMissingUnit(r.p, q, lack[i], wanted[i])
		}
	}
}

// moneyNouns speak of money where a 万 stands without 元.
var moneyNouns = [...]string{"资金", "贷款", "经费", "金额", "预算", "决算", "支出", "收入", "投资", "拨款", "采购", "补贴", "补助", "款项", "发放"}

// wantedUnit is the unit that the words around a number want and that is not there, "" for none. notes:
// the paragraph belongs to the notes on figures.
func wantedUnit(words, s string, n number, notes bool) string {
	rest := trimLeft(s[n.end:])
	if !endsClause(rest) || n.percent {
		return ""
	}
	clause := words
	if i := strings.LastIndexAny(clause, "，。；：,;"); i >= 0 {
		clause = clause[i:]
	}
	switch {
	case n.unit == wan:
		if containsAny(words, moneyNouns[:]) {
			return "元"
		}
	case n.unit != noUnit || !notes || !n.known || n.value.Scale() == 0:
	case name.Contains(clause, "占") || name.Contains(clause, "完成") && name.Contains(clause, "预算"):
		return "%"
	case endsWithAny(clause, "增长", "下降"):
		return "%"
	case endsWithAny(clause, "预算为", "预算数为", "决算为", "决算数为", "合计", "总计", "支出", "收入"):
		return "万元"
	}
	return ""
}

// endsClause: nothing but a mark follows.
func endsClause(rest string) bool {
	return rest == "" || startsWithAny(rest, []string{"，", "。", "；", "）", ",", ";", ")", "\n"})
}

func endsWithAny(s string, words ...string) bool {
	s = strings.TrimRight(s, " \u3000了")
	for _, w := range words {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// sharesUnit: the sentence goes on to another number, whose unit both may share; a percentage has none to share.
func sharesUnit(rest string) bool {
	rest = rest[:sentenceEnd(rest, 0)]
	if i := name.Index(rest, "；"); i >= 0 {
		rest = rest[:i]
	}
	i := strings.IndexAny(rest, "0123456789{")
	if i < 0 || rest[i] == '{' {
		return i >= 0
	}
	_, percent, _ := unitAfter(rest[digits(rest, i):])
	return !percent
}

func foundMissingUnit(p *lint.Pass, q *lint.Paragraph, lack []number, unit string) {
	first := lack[0]
	fix := lint.Fix{Title: lint.Text{Zh: "补上“" + unit + "”", En: "add “" + unit + "”"}, Kind: lint.Ask}
	for _, n := range lack {
		fix.Edits = append(fix.Edits, source.Edit{Span: p.Place(q, n.end, n.end), New: unit})
	}
	d := lint.Diagnostic{
		Span: p.Place(q, first.from, first.end), Address: p.ParagraphAddress(q), Relation: unit, Fixes: []lint.Fix{fix},
		Message: lint.Msg("“{0}”缺“{1}”。", "“{0}” lacks “{1}”.", quote(q.S(), first.from, first.end), unit),
	}
	if len(lack) > 1 {
		d.Message = lint.Msg("“{0}”等 {2} 处缺“{1}”。", "“{0}” and others, {2} in all, lack “{1}”.", quote(q.S(), first.from, first.end), unit, len(lack))
	}
	p.Found(d)
}

// fieldsWithoutYuan looks for 2000万 in the values of indicators.
func fieldsWithoutYuan(p *lint.Pass, el int, e *report.Element) {
	for g := range e.Performance.Goals {
		goal := &e.Performance.Goals[g]
		for i := range goal.Indicators {
			in := &goal.Indicators[i]
			for k := 3; k < len(in.Fields) && k < 5; k++ {
				s := in.Fields[k].S
				at := name.Index(s, "万")
				if at <= 0 || !endsClause(s[at+len("万"):]) || !containsAny(s[:at], moneyNouns[:]) {
					continue
				}
				before := strings.TrimRight(s[:at], " ")
				if before == "" || before[len(before)-1] < '0' || before[len(before)-1] > '9' {
					continue
				}
				p.Found(lint.Diagnostic{
					Span: in.Fields[k].Span, Address: p.TextAddress(el, lint.OwnText, 0) + ".指标." + quoted(in.Fields[2].S) + "." + goal.Column(k), Relation: "元",
					Message: lint.Msg("“{0}”缺“元”。", "“{0}” lacks 元.", clip(s)),
				})
			}
		}
	}
}

package js5

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

var wrongYear = &lint.Rule{
	ID: "JS522", Name: "wrong-year", Title: lint.Text{Zh: "年份不符", En: "wrong year"},
	Severity: lint.Warning, Fix: lint.Ask,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "本年报告的标题、表名、空表说明写了别的年度（第三部分……2023年度部门决算情况说明），国有资产“截至”的不是本年 12 月 31 日，或者一段开头说的是别的年度。“与上年相比”不算；但说“与某年度相比”而写的就是本年或以后的年度，或者比上年还早而文中没有写与上年相比（提示），也在此列。",
			En: "Headings, titles of tables and the sentence under an empty table name another year than the report's; the assets are as of another year's end; a paragraph begins with another year. Comparisons with last year do not count; one with the report's own year, or a later one, does, and so does one with an earlier year in a paragraph that makes none with last year (information).",
		},
		Why:   lint.Text{Zh: "沿用上年文稿最容易漏改的地方。", En: "What is forgotten first when last year's text is reused."},
		Basis: lint.Text{Zh: "[report] 的 year。", En: "The year of [report]."},
		Bad: `[report]
unit = "示例局"
year = 2024
amount_unit = "万元"

[[part]]
title = "第三部分 示例局2023年度部门决算情况说明"
`,
		Good: `[report]
unit = "示例局"
year = 2024
amount_unit = "万元"

[[part]]
title = "第三部分 示例局2024年度部门决算情况说明"
`,
	},
	Run: func(p *lint.Pass) {
		if p.Report.Year == 0 {
			return
		}
		for el := range p.Report.Elements {
			e := &p.Report.Elements[el]
			if t := &e.Title; e.Kind == report.Part || e.Kind == report.Section && p.Report.Elements[el].Level <= 1 || e.Kind == report.Attachment {
				if y := yearIn(t.S, 0); y.from >= 0 && y.year != p.Report.Year && !compares(t.S) {
					foundYear(p, *t, y, p.TextAddress(el, lint.OwnText, 0))
				}
			}
		}
		for i := range p.Report.Tables {
			t := &p.Report.Tables[i]
			for _, text := range [...]*report.Text{&t.Title, &t.Empty} {
				if y := yearIn(text.S, 0); y.from >= 0 && y.year != p.Report.Year {
					foundYear(p, *text, y, "表"+strconv.Itoa(t.N))
				}
			}
		}
		list := p.ParagraphList()
		for i := range list {
			q := &list[i]
			if q.Topic == lint.NoTopic || q.Marks&lint.HasDigit == 0 {
				continue
			}
			s := q.S()
			y := yearIn(s, 0)
			if q.Topic == lint.Assets {
				if n := name.Index(s, "截至"); n >= 0 {
					y = yearIn(s, n)
				}
				otherDay(p, q, y)
			}
			if y.from >= 0 && y.year != p.Report.Year && (asOf(s, y) || leads(p, s, y)) {
				y.from, y.to = y.from+q.Start, y.to+q.Start
				foundYear(p, *q.Text, y, p.ParagraphAddress(q))
			}
			comparedYear(p, q)
		}
	},
}

// printedYear is a year in a text: 2024 of 2024年; from is −1 for none.
type printedYear struct{ from, to, year int }

// yearIn finds the first year in s from byte at on: four digits before 年.
func yearIn(s string, at int) printedYear {
	for i := at; i+4 <= len(s); i++ {
		if s[i] != '1' && s[i] != '2' || i > 0 && isWord(s[i-1]) {
			continue
		}
		n, ok := 0, true
		for _, c := range s[i : i+4] {
			ok = ok && c >= '0' && c <= '9'
			n = n*10 + int(c-'0')
		}
		if ok && n >= 1990 && n < 2100 && strings.HasPrefix(trimLeft(s[i+4:]), "年") {
			return printedYear{i, i + 4, n}
		}
	}
	return printedYear{from: -1}
}

// compares: a heading that speaks of several years is not the report's own year gone wrong.
func compares(s string) bool {
	return containsAny(s, []string{"相比", "上年", "与", "至", "比"}) || name.Contains(s, "〔")
}

// comparedYear reports “与 Y 年度相比” of a year that a report of the year is not compared with.
func comparedYear(p *lint.Pass, q *lint.Paragraph) {
	s := q.S()
	if !name.Contains(s, "相比") || containsAny(s, []string{"上年", "去年"}) || hasYear(s, p.Report.Year-1) || hasYear(s, p.Report.Year+1) {
		return
	}
	for y := yearIn(s, 0); y.from >= 0; y = yearIn(s, y.to) {
		before := strings.TrimRight(s[:y.from], " \u3000")
		rest := strings.TrimPrefix(trimLeft(strings.TrimPrefix(trimLeft(s[y.to:]), "年")), "度")
		if !endsWithAny(before, "与", "同", "和") || !strings.HasPrefix(trimLeft(rest), "相比") {
			continue
		}
		at := p.Eval.TextPlace(*q.Text, span(q.Start+y.from, q.Start+y.to))
		last := strconv.Itoa(p.Report.Year - 1)
		d := lint.Diagnostic{
			Span: at, Address: p.ParagraphAddress(q), Relation: "比" + s[y.from:y.to],
			Message: lint.Msg("“{0}”：本报告是 {1} 年度，上年是 {2} 年。", "“{0}”: the report is of {1}, the year before is {2}.", around(s, y.from, y.to), p.Report.Year, last),
			Fixes: []lint.Fix{{
				Title: lint.Text{Zh: "改为 " + last, En: "change to " + last}, Kind: lint.Ask,
				Edits: []source.Edit{{Span: at, New: last}},
			}},
		}
		if y.year < p.Report.Year {
			d.Severity = lint.Info
		}
		p.Found(d)
	}
}

// hasYear: s speaks of the year.
func hasYear(s string, year int) bool {
	for y := yearIn(s, 0); y.from >= 0; y = yearIn(s, y.to) {
		if y.year == year {
			return true
		}
	}
	return false
}

// asOf: 截至 Y 年 12 月 31 日.
func asOf(s string, y printedYear) bool {
	rest := strings.ReplaceAll(s[y.to:min(len(s), y.to+40)], " ", "")
	return strings.HasSuffix(strings.TrimRight(s[:y.from], " "), "截至") && strings.HasPrefix(rest, "年12月31日")
}

// otherDay reports assets as of another day of the report's year than its last: 截至 2023 年 6 月 30 日.
func otherDay(p *lint.Pass, q *lint.Paragraph, y printedYear) {
	s := q.S()
	if y.from < 0 || y.year != p.Report.Year || !strings.HasSuffix(strings.TrimRight(s[:y.from], " "), "截至") {
		return
	}
	end := name.Index(s[y.to:], "日")
	if end < 0 || end > len(" 年 12 月 31 ") {
		return
	}
	day := strings.ReplaceAll(s[y.to:y.to+end], " ", "")
	if day == "年12月31" || strings.Trim(day, "年月0123456789") != "" {
		return
	}
	p.Found(lint.Diagnostic{
		Span: p.Place(q, y.from, y.to+end+len("日")), Address: p.ParagraphAddress(q), Relation: "截至",
		Message: lint.Msg("“{0}”：国有资产应截至 {1} 年 12 月 31 日。", "“{0}”: the assets should be as of 31 December {1}.", around(s, y.from, y.to+end+len("日")), strconv.Itoa(p.Report.Year)),
	})
}

// leads: the paragraph begins with the year, or with the unit and the year, and goes on to this year's
// figures.
func leads(p *lint.Pass, s string, y printedYear) bool {
	rest := trimLeft(s[y.to:])
	if !strings.HasPrefix(rest, "年度") {
		return false
	}
	rest = trimLeft(rest[len("年度"):])
	if containsAny(rest[:sentenceEnd(rest, 0)], []string{strconv.Itoa(p.Report.Year)}) {
		return false
	}
	before := strings.TrimSpace(s[:y.from])
	switch before {
	case "", "本单位", "我单位", "本部门", "我部门", "我局", "我中心", p.Report.Unit.S:
		return startsWithAny(rest, []string{"收入", "支出", "收、支", "收支", "财政拨款", "一般公共预算", "政府性基金", "国有资本", "“三公”", "机关运行", "政府采购", "本年", p.Report.Unit.S})
	}
	return false
}

func foundYear(p *lint.Pass, t report.Text, y printedYear, address string) {
	at := p.Eval.TextPlace(t, span(y.from, y.to))
	want := strconv.Itoa(p.Report.Year)
	p.Found(lint.Diagnostic{
		Span: at, Address: address, Relation: t.S[y.from:y.to],
		Fixes: []lint.Fix{{
			Title: lint.Text{Zh: "改为 " + want, En: "change to " + want}, Kind: lint.Ask,
			Edits: []source.Edit{{Span: at, New: want}},
		}},
		Message: lint.Msg("“{0}”：本报告是 {1} 年度。", "“{0}”: the report is of {1}.", around(t.S, y.from, y.to), p.Report.Year),
	})
}

package js5

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var wrongUnit = &lint.Rule{
	ID: "JS523", Name: "wrong-unit", Title: lint.Text{Zh: "单位名称不符", En: "another unit's name"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "各部分标题、段首的“××单位 2024 年度”“2024 年度××单位”和“××单位共有车辆”写的不是本单位。单位全称、aliases 里的简称、它们的后一截、units 里的所属单位都算本单位。",
			En: "A heading, the head of a paragraph, or the sentence on vehicles names another unit. The unit's name, its aliases, the tail of either and the units it consolidates are its own.",
		},
		Why:   lint.Text{Zh: "借用别的单位的文稿，名称没有改全。", En: "The text was borrowed and not changed throughout."},
		Basis: lint.Text{Zh: "[report] 的 unit、aliases、units。", En: "unit, aliases and units of [report]."},
		Bad: `[report]
unit = "示例市示例区企业服务中心"
year = 2022
amount_unit = "万元"

[[part]]
title = "第三部分 示例市示例区文化馆 2022 年度部门决算情况说明"
`,
		Good: `[report]
unit = "示例市示例区企业服务中心"
year = 2022
amount_unit = "万元"

[[part]]
title = "第三部分 企业服务中心 2022 年度部门决算情况说明"
`,
	},
	Run: func(p *lint.Pass) {
		if p.Report.Unit.S == "" {
			return
		}
		for el := range p.Report.Elements {
			e := &p.Report.Elements[el]
			if e.Kind != report.Part {
				continue
			}
			if from, to := unitInPart(e.Title.S); from < to {
				checkUnit(p, e.Title, from, to, func() string { return p.TextAddress(el, lint.OwnText, 0) })
			}
		}
		list := p.ParagraphList()
		for i := range list {
			q := &list[i]
			if q.Topic == lint.NoTopic || q.Marks&lint.HasDigit == 0 {
				continue
			}
			s := q.S()
			address := func() string { return p.ParagraphAddress(q) }
			if y := yearIn(s, 0); y.from > 0 && strings.HasPrefix(trimLeft(s[y.to:]), "年度") {
				checkUnit(p, *q.Text, q.Start, q.Start+y.from, address)
			} else if from, to := unitAfterYear(s, y); to > from {
				checkUnit(p, *q.Text, q.Start+from, q.Start+to, address)
			}
			if q.Topic != lint.Assets {
				continue
			}
			if n := name.Index(s, "共有车辆"); n >= 0 {
				from := 0
				if m := strings.LastIndex(s[:n], "，"); m >= 0 {
					from = m + len("，")
				}
				checkUnit(p, *q.Text, q.Start+from, q.Start+n, address)
			}
		}
	},
}

// longestUnit is how many bytes a unit's name may have, with the word behind it.
const longestUnit = 180

// unitAfterYear bounds the name in “2022 年度 X 政府采购支出总额”, which begins a paragraph.
func unitAfterYear(s string, y printedYear) (from, to int) {
	rest, ok := strings.CutPrefix(trimLeft(s[max(y.to, 0):]), "年度")
	if y.from != 0 || !ok {
		return 0, 0
	}
	from, to = len(s)-len(rest), -1
	rest = rest[:min(len(rest), longestUnit)]
	for _, w := range [...]string{"政府采购", "机关运行", "收入", "支出", "收、支", "收支", "财政拨款", "一般公共预算", "“三公”", "共有车辆", "，"} {
		if n := name.Index(rest, w); n >= 0 && (to < 0 || from+n < to) {
			to = from + n
		}
	}
	return from, to
}

// unitInPart bounds the name in “第三部分 X 2022 年度部门决算情况说明” and “第一部分 X概况”.
func unitInPart(title string) (from, to int) {
	const part = "部分"
	from = name.Index(title, part)
	if from < 0 {
		return 0, 0
	}
	from += len(part)
	to = -1
	if y := yearIn(title, from); y.from >= 0 {
		to = y.from
	}
	for _, w := range [...]string{"部门决算", "单位决算", "概况"} {
		if n := name.Index(title[from:], w); n >= 0 && (to < 0 || from+n < to) {
			to = from + n
		}
	}
	if to < 0 {
		return 0, 0
	}
	return from, to
}

// unitEnds are the characters that names of units end with.
var unitEnds = [...]string{"局", "委", "办", "厅", "院", "所", "站", "队", "会", "校", "园", "馆", "署", "中心", "学校", "委员会", "办公室", "政府", "街道", "办事处", "公司", "部", "处", "社", "镇", "乡"}

// placeWords are in the full name of a unit, sentenceWords in what is more than a name.
var (
	placeWords    = [...]string{"省", "市", "区", "县", "州", "旗", "镇", "乡"}
	sentenceWords = [...]string{"与", "本", "我", "上年", "各", "全", "根据", "按照", "依据", "经", "由", "关于", "《", "对", "向", "的", "了", "和", "及"}
)

// checkUnit reports t.S[from:to] if it is the name of a unit, and not of this one.
func checkUnit(p *lint.Pass, t report.Text, from, to int, address func() string) {
	text := strings.TrimSpace(t.S[from:to])
	if len(text) < len("某某某局") || strings.ContainsAny(text, "，。；：、,;{“”") || strings.Contains(text, "XX") || name.Contains(text, "××") || isOwnUnit(p.Report, text) {
		return
	}
	if !endsWithAny(text, unitEnds[:]...) || !containsAny(text, placeWords[:]) || containsAny(text, sentenceWords[:]) {
		return
	}
	from += name.Index(t.S[from:to], text)
	p.Found(lint.Diagnostic{
		Span: p.Eval.TextPlace(t, span(from, from+len(text))), Address: address(), Relation: text,
		Message: lint.Msg("“{0}”不是本单位（{1}）；是本单位简称的，请写入 aliases。", "“{0}” is not this unit, {1}; if it is a short name, list it under aliases.", text, p.Report.Unit.S),
	})
}

// isOwnUnit: the text is the unit, one that it consolidates, an alias, the tail of one of them, or an
// abbreviation that only leaves characters out.
func isOwnUnit(r *report.Report, text string) bool {
	text = name.Normalize(text)
	for _, w := range [...]string{"(本级)", "本级", "部门", "单位"} {
		text = strings.TrimSuffix(text, w)
	}
	if text == "" || isTailOf(r.Unit.S, text) {
		return true
	}
	for _, list := range [...][]report.Text{r.Aliases, r.Units} {
		for i := range list {
			if isTailOf(list[i].S, text) {
				return true
			}
		}
	}
	return false
}

// isTailOf: text is name, or name with characters left out or a place put before it.
func isTailOf(full, text string) bool {
	full = name.Normalize(full)
	if full == "" {
		return false
	}
	if strings.HasSuffix(text, full) {
		return true
	}
	rest := full
	for _, c := range text {
		i := strings.IndexRune(rest, c)
		if i < 0 {
			return false
		}
		rest = rest[i:]
		rest = rest[len(string(c)):]
	}
	return true
}

package js5

import (
	"strings"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

var punctuation = &lint.Rule{
	ID: "JS519", Name: "punctuation", Title: lint.Text{Zh: "标点重复或缺失", En: "punctuation doubled or missing"},
	Severity: lint.Warning, Fix: lint.Safe,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "标点重复（、、 。。 ，，）或两个不同的连在一起（，。）；列举的两个科目之间少顿号；段末是逗号、分号而后面没有内容；段末没有标点；多一个“的”字；“主要原因：”后另起一段，“主要原因是。”没有写下去；金额里的千分位逗号不在三位上（1,0150.00）、有两个小数点，或者单位重复（万万元）；同类标题有的有句号、有的没有。重复的标点可自动改。",
			En: "A mark stands twice, or two that cannot follow one another; two listed items touch; a paragraph ends with a comma or semicolon and nothing follows, or with no mark; 的 stands twice; a reason begins a new paragraph after its colon, or is not given at all (主要原因是。); an amount has its comma in the wrong place (1,0150.00), two points, or its unit twice (万万元); of like headings one lacks the full stop. Doubled marks are fixed automatically.",
		},
		Why:   lint.Text{Zh: "多是删改文字时留下的，也可能漏掉了内容。", En: "Left over from an edit, and sometimes something is missing."},
		Basis: lint.Text{Zh: "GB/T 15834 标点符号用法。", En: "GB/T 15834, the use of punctuation."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[term]]
name = "一、财政拨款收入"
text = "指单位本年度从本级财政部门取得的财政拨款。。"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[term]]
name = "一、财政拨款收入"
text = "指单位本年度从本级财政部门取得的财政拨款。"
`,
	},
	Run: func(p *lint.Pass) {
		list := p.ParagraphList()
		for i := range list {
			q := &list[i]
			if q.Marks&lint.HasTwoMarks != 0 {
				doubledMarks(p, *q.Text, q.Start, q.S(), q.Element, q.Item, q.N)
				doubledParticle(p, q)
			}
			last := i+1 == len(list) || list[i+1].Text != q.Text
			paragraphEnd(p, q, last)
			if q.Topic != lint.NoTopic {
				emptyReason(p, q)
				marksInNumbers(p, q)
			}
		}
		eachList(p, func(l *itemList) { touchingNames(p, l) })
		for el := range p.Report.Elements {
			if t := &p.Report.Elements[el].Title; t.S != "" && p.Report.Elements[el].Kind != report.Chart {
				doubledMarks(p, *t, 0, t.S, el, lint.OwnText, 0)
			}
		}
		headingEnds(p)
	},
}

// marks that cannot follow one another. ！ and ？ may.
var marks = [...]string{"，", "、", "。", "；", "：", ",", ";", ":"}

func markAt(s string, i int) string {
	if c := s[i]; c != "、"[0] && c != "，"[0] && c != ',' && c != ';' && c != ':' {
		return ""
	}
	for _, m := range marks {
		if strings.HasPrefix(s[i:], m) {
			return m
		}
	}
	return ""
}

// doubledMarks reports runs of marks in s, which stands at byte start of a text.
func doubledMarks(p *lint.Pass, t report.Text, start int, s string, el, item, para int) {
	for i := 0; i < len(s); {
		first := markAt(s, i)
		if first == "" {
			if i++; s[i-1] >= 0xE4 && s[i-1] < 0xEF { // a Chinese character
				i += 2
			}
			continue
		}
		from, n, same := i, 0, true
		lastMark := first
		for i < len(s) {
			m := markAt(s, i)
			if m == "" {
				break
			}
			same = same && m == first
			lastMark = m
			i += len(m)
			n++
		}
		if n < 2 || insideBraces(s, from) {
			continue
		}
		keep, kind := first, lint.Safe
		switch {
		case same && n > 2: // 。。。 may stand for …
			kind = lint.Ask
		case !same:
			kind = lint.Ask
			if lastMark == "。" {
				keep = lastMark
			}
		}
		at := p.Eval.TextPlace(t, span(start+from, start+i))
		d := lint.Diagnostic{
			Span: at, Address: p.TextAddress(el, item, para), Relation: s[from:i],
			Fixes: []lint.Fix{{
				Title: lint.Text{Zh: "改为“" + keep + "”", En: "change to “" + keep + "”"}, Kind: kind,
				Edits: []source.Edit{{Span: at, New: keep}},
			}},
			Message: lint.Msg("标点重复：“{0}”。", "doubled punctuation: “{0}”.", strings.TrimSpace(s[widen(s, from, -3):widen(s, i, 3)])),
		}
		if !same {
			d.Message = lint.Msg("两个标点连在一起：“{0}”。", "two marks in a row: “{0}”.", strings.TrimSpace(s[widen(s, from, -3):widen(s, i, 3)]))
		}
		p.Found(d)
	}
}

// doubledParticle reports 的的, but not 目的的 and 的的确确.
func doubledParticle(p *lint.Pass, q *lint.Paragraph) {
	const one, two = "的", "的的"
	s := q.S()
	for at := 0; ; {
		i := name.Index(s[at:], two)
		if i < 0 {
			return
		}
		i += at
		at = i + len(two)
		if strings.HasSuffix(s[:i], "目") && !strings.HasSuffix(s[:i], "项目") || strings.HasPrefix(s[at:], "确") || insideBraces(s, i) {
			continue
		}
		extra := p.Place(q, i, i+len(one))
		p.Found(lint.Diagnostic{
			Severity: lint.Info, Span: p.Place(q, i, at), Address: p.ParagraphAddress(q), Relation: two,
			Fixes: []lint.Fix{{
				Title: lint.Text{Zh: "删去一个“的”", En: "leave out one 的"}, Kind: lint.Ask,
				Edits: []source.Edit{{Span: extra}},
			}},
			Message: lint.Msg("多一个“的”字：“{0}”。", "a 的 too many: “{0}”.", around(s, i, at)),
		})
	}
}

// emptyReason reports “主要原因是。”, where the template's sentence was kept and the reason forgotten.
func emptyReason(p *lint.Pass, q *lint.Paragraph) {
	const reason = "原因"
	s := q.S()
	for at := 0; ; {
		i := name.Index(s[at:], reason)
		if i < 0 {
			return
		}
		i += at
		at = i + len(reason)
		verb := ""
		for _, w := range [...]string{"是", "为", "系"} {
			if strings.HasPrefix(s[at:], w) {
				verb = w
			}
		}
		end := at + len(verb)
		if verb == "" || !startsWithAny(trimLeft(s[end:]), []string{"。", "；", ";"}) || insideBraces(s, i) {
			continue
		}
		p.Found(lint.Diagnostic{
			Span: p.Place(q, i, end), Address: p.ParagraphAddress(q), Relation: "原因",
			Message: lint.Msg("“{0}”后没有内容。", "nothing follows “{0}”.", s[i:end]),
		})
	}
}

var unitsTwice = [...]string{"万万元", "元元", "%%", "％％", "万元万元"}

// marksInNumbers reports amounts that no rule can read: 1,0150.00 万元, 1.015.00 万元, 1015.00 万万元.
func marksInNumbers(p *lint.Pass, q *lint.Paragraph) {
	s := q.S()
	for i := 0; i < len(s); {
		if s[i] < '0' || s[i] > '9' {
			i++
			continue
		}
		from, points, commas := i, 0, 0
		for i < len(s) && (s[i] >= '0' && s[i] <= '9' || (s[i] == '.' || s[i] == ',') && i+1 < len(s) && s[i+1] >= '0' && s[i+1] <= '9') {
			switch s[i] {
			case '.':
				points++
			case ',':
				commas++
			}
			i++
		}
		rest := trimLeft(s[i:])
		twice := startsWithAny(rest, unitsTwice[:])
		if !twice && points < 2 && commas == 0 {
			continue
		}
		if !twice && !startsWithAny(rest, []string{"万元", "元", "亿元", "%", "％"}) || insideBraces(s, from) || from > 0 && isWord(s[from-1]) {
			continue
		}
		what := lint.Text{}
		switch {
		case twice:
			what = lint.Text{Zh: "单位重复", En: "has its unit twice"}
		case points > 1 && commas == 0:
			what = lint.Text{Zh: "有两个小数点", En: "has two points"}
		case commaMisplaced(s[from:i]):
			what = lint.Text{Zh: "千分位的逗号不在三位上", En: "has its comma in the wrong place"}
		default:
			continue
		}
		p.Found(lint.Diagnostic{
			Span: p.Place(q, from, i), Address: p.ParagraphAddress(q), Relation: s[from:i],
			Message: lint.Msg("“{0}”{1}，读不出是多少，请核对。", "“{0}” {1}, so that it cannot be read.", quote(s, from, i), what),
		})
	}
}

// commaMisplaced: 1,0150.00; 50,80 may be a list.
func commaMisplaced(number string) bool {
	whole, decimals, ok := strings.Cut(number, ".")
	groups := strings.Split(whole, ",")
	if !ok || len(groups) < 2 || strings.ContainsAny(decimals, ",.") {
		return false
	}
	for i, g := range groups {
		if len(g) > 3 || i > 0 && len(g) != 3 {
			return true
		}
	}
	return false
}

// touchingNames reports two names of a list that nothing parts.
func touchingNames(p *lint.Pass, l *itemList) {
	for i := range l.items {
		it := &l.items[i]
		if it.touching == 0 {
			continue
		}
		cut := it.from + it.touching
		p.Found(lint.Diagnostic{
			Span: p.Place(l.q, it.from, it.to), Address: p.ParagraphAddress(l.q), Relation: it.text,
			Fixes: []lint.Fix{{
				Title: lint.Text{Zh: "补上顿号", En: "add 、"}, Kind: lint.Ask,
				Edits: []source.Edit{{Span: p.Place(l.q, cut, cut), New: "、"}},
			}},
			Message: lint.Msg("“{0}”与“{1}”之间少顿号。", "“{0}” and “{1}” lack a 、 between them.", it.text[:it.touching], it.text[it.touching:]),
		})
	}
}

// paragraphEnd looks at the end of a paragraph; last: no other follows in its text.
func paragraphEnd(p *lint.Pass, q *lint.Paragraph, last bool) {
	s := q.S()
	r, size := utf8.DecodeLastRuneInString(s)
	end := len(s) - size
	switch r {
	case '。', '.', '！', '？', '”', '"', '’', '）', ')', '…', '}', '】', '》':
		return
	case '，', '、', '；', ',', ';':
		if last && !goesOn(p, q) {
			foundEnd(p, q, end, lint.Diagnostic{
				Fixes: []lint.Fix{{
					Title: lint.Text{Zh: "改为句号", En: "change to a full stop"}, Kind: lint.Ask,
					Edits: []source.Edit{{Span: p.Place(q, end, len(s)), New: "。"}},
				}},
				Message: lint.Msg("段末是“{0}”，后面没有内容。", "the paragraph ends with “{0}”, and nothing follows.", s[end:]),
			})
		}
		return
	case '：', ':':
		if strings.HasSuffix(strings.TrimRight(s[:end], " "), "原因") {
			foundEnd(p, q, end, lint.Diagnostic{
				Severity: lint.Info,
				Message:  lint.Msg("“原因”后没有内容，或者一句断成了两段。", "no reason follows in this paragraph, or the sentence is cut in two."),
			})
		}
		return
	}
	if q.Topic == lint.NoTopic || !name.Contains(s, "。") && !name.Contains(s, "，") || q.Item < lint.OwnText {
		return
	}
	foundEnd(p, q, end, lint.Diagnostic{
		Severity: lint.Info,
		Fixes: []lint.Fix{{
			Title: lint.Text{Zh: "补上句号", En: "add a full stop"}, Kind: lint.Ask,
			Edits: []source.Edit{{Span: p.Place(q, len(s), len(s)), New: "。"}},
		}},
		Message: lint.Msg("段末没有标点。", "the paragraph ends without a mark."),
	})
}

func foundEnd(p *lint.Pass, q *lint.Paragraph, from int, d lint.Diagnostic) {
	d.Span, d.Address, d.Relation = p.Place(q, from, len(q.S())), p.ParagraphAddress(q), "段末"
	p.Found(d)
}

// goesOn: the sentence may go on in an item, a table or a section below.
func goesOn(p *lint.Pass, q *lint.Paragraph) bool {
	els := p.Report.Elements
	e := &els[q.Element]
	if e.Kind != report.Section {
		return false
	}
	if q.Item+1 < len(e.Items) {
		return true
	}
	if q.Element+1 == len(els) {
		return false
	}
	next := &els[q.Element+1]
	return next.Kind == report.Section && (next.Level > e.Level || next.Title.S == "")
}

// headingEnds: of the headings of the works, all but one end with a full stop.
func headingEnds(p *lint.Pass) {
	with, without, odd := 0, 0, -1
	for i := range p.Report.Elements {
		e := &p.Report.Elements[i]
		if e.Kind != report.Work || e.Title.S == "" {
			continue
		}
		if strings.HasSuffix(e.Title.S, "。") {
			with++
		} else {
			without, odd = without+1, i
		}
	}
	if with < 2 || without != 1 {
		return
	}
	t := &p.Report.Elements[odd].Title
	end := p.Eval.TextPlace(*t, span(len(t.S), len(t.S)))
	p.Found(lint.Diagnostic{
		Severity: lint.Info, Span: t.Span, Address: p.TextAddress(odd, lint.OwnText, 0), Relation: "句号",
		Fixes: []lint.Fix{{
			Title: lint.Text{Zh: "补上句号", En: "add a full stop"}, Kind: lint.Ask,
			Edits: []source.Edit{{Span: end, New: "。"}},
		}},
		Message: lint.Msg("“{0}”末尾没有句号，其余 {1} 条都有。", "“{0}” lacks the full stop that the other {1} have.", clip(t.S), with),
	})
}

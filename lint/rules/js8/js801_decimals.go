package js8

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

var decimals = &lint.Rule{
	ID: "JS801", Name: "decimals", Title: lint.Text{Zh: "小数位不一致", En: "decimals"},
	Severity: lint.Info, Fix: lint.Safe,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "表里的金额都是两位小数，个别金额少写了零（24.0、26.5 万元、0 万元），占比有两位也有整数（100%）；以万元为单位的金额多于两位小数。一张表、一段各提一次，补零不改变金额；整数的占比只给 0%、100% 补零，5% 可能是 4.55% 进位而来，须自己核对。",
			En: "Amounts of the tables have two decimals, and some are written with fewer (24.0, 26.5), percentages with two or none; amounts in 万元 have more than two. Said once a table or paragraph; padding does not change an amount. Of whole percentages only 0% and 100% are padded: 5% may be 4.55%, rounded.",
		},
		Why:   lint.Text{Zh: "写法不一，读者会以为精度不同，审核时也难对数。", En: "Different decimals suggest different precision and are hard to compare."},
		Basis: lint.Text{Zh: "部门决算公开格式：金额以万元为单位，保留两位小数。", En: "The format: amounts in 万元 with two decimals."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = ["=", 72.00]
2080505 = ["=", 24.0]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = ["=", 72.00]
2080505 = ["=", 24.00]
`,
	},
	Run: func(p *lint.Pass) {
		two := false // some table has amounts with two decimals
		for ti := range p.Report.Tables {
			two = tableDecimals(p, ti) || two
		}
		textDecimals(p, two)
	},
}

// usual is the number of decimals of an amount.
const usual = 2

// tableDecimals looks at the amounts of a table and reports whether some have two decimals.
func tableDecimals(p *lint.Pass, ti int) (two bool) {
	t := &p.Report.Tables[ti]
	if t.Form == nil || t.Scale < usual {
		return false
	}
	var short, long once
	for id := t.First; id < t.End; id++ {
		c := &p.Report.Cells[id]
		if c.Kind != report.Stated {
			continue
		}
		switch n := c.Value.Scale(); {
		case n == usual:
			two = true
		case n > usual && p.Report.UnitOf(t) == report.WanYuan:
			long.add(c.Span, int(id), nil)
		case n < usual && !c.Value.IsZero():
			s := p.File.Text[c.Span.Start:c.Span.End]
			short.add(c.Span, int(id), &source.Edit{Span: source.Span{Start: c.Span.End, End: c.Span.End}, New: padding(s, n)})
		}
	}
	if short.n > 0 && two {
		p.Found(lint.Diagnostic{
			Span: short.place, Address: p.Eval.Address(report.CellID(short.at[0])), Relation: "short",
			Message: lint.Msg("表{0} 有 {1} 个金额少于两位小数（{2}），其余是两位。", "table {0}: {1} amounts have fewer than two decimals ({2}), the others two.",
				t.N, short.n, p.File.Text[short.place.Start:short.place.End]),
			Fixes: short.fix(lint.Text{Zh: "补足两位小数", En: "pad to two decimals"}),
		})
	}
	if long.n > 0 {
		p.Found(lint.Diagnostic{
			Span: long.place, Address: p.Eval.Address(report.CellID(long.at[0])), Relation: "long",
			Message: lint.Msg("表{0} 有 {1} 个金额多于两位小数（{2}）；万元保留两位。", "table {0}: {1} amounts have more than two decimals ({2}); 万元 has two.",
				t.N, long.n, p.File.Text[long.place.Start:long.place.End]),
		})
	}
	return two
}

// padding is what makes a number with n decimals one with two.
func padding(s string, n int) string {
	zeros := "00"[n:]
	if n == 0 && !strings.Contains(s, ".") {
		return "." + zeros
	}
	return zeros
}

// textDecimals looks at amounts and percentages of the notes. Elsewhere whole numbers are usual, so
// only an amount with one decimal and an execution rate count.
func textDecimals(p *lint.Pass, two bool) {
	unit := p.Report.AmountUnit.String()
	list := p.ParagraphList()
	precise, rough := 0, 0 // percentages with two decimals, and with fewer
	var late [][]placed    // the numbers of paragraphs with rough percentages
	for figures := figuresOf(p); len(figures) > 0; {
		i := figures[0].paragraph
		q := &list[i]
		s := q.S()
		var own []placed
		own, figures = cut(figures, i)
		var amounts shown
		found := false
		for k := range own {
			switch f := own[k].figure; {
			case f.percent && f.decimals == usual:
				precise++
			case f.percent && isRate(q, s, f):
				rough++
				found = true
			case two && f.unit == unit && f.decimals < usual && isAmount(q, s, f):
				amounts.add(p, q, f)
			}
		}
		if found {
			late = append(late, own)
		}
		amounts.say(p, q, "amount", lint.Text{Zh: "金额", En: "amounts"})
	}
	if precise < rough || rough == 0 {
		return
	}
	for _, own := range late {
		q := &list[own[0].paragraph]
		s := q.S()
		var rates shown
		for k := range own {
			if f := own[k].figure; f.percent && f.decimals < usual && isRate(q, s, f) {
				rates.add(p, q, f)
			}
		}
		rates.say(p, q, "percentage", lint.Text{Zh: "占比、比率", En: "percentages"})
	}
}

// shown are the numbers of a paragraph that want zeros.
type shown struct {
	once
	texts []string
}

func (x *shown) add(p *lint.Pass, q *lint.Paragraph, f figure) {
	s := q.S()
	place := p.Place(q, f.from, f.to)
	text := s[f.from:f.to]
	edit := &source.Edit{Span: source.Span{Start: place.End, End: place.End}, New: padding(text, f.decimals)}
	if f.percent {
		// 4.5% has lost a zero; 5% may be 4.55%, rounded, and 5.00% would be wrong.
		if v, err := amount.Parse(text); err != nil || f.decimals == 0 && !v.IsZero() && !v.Equal(amount.FromInt(100)) {
			edit = nil
		}
		text += "%"
	}
	x.once.add(place, q.Index, edit)
	x.texts = append(x.texts, text)
}

func (x *shown) say(p *lint.Pass, q *lint.Paragraph, relation string, what lint.Text) {
	if x.n == 0 {
		return
	}
	p.Found(lint.Diagnostic{
		Span: x.place, Address: p.ParagraphAddress(q), Relation: relation,
		Message: lint.Msg("{0}“{1}”不是两位小数，其余是两位（{2} 处）。", "{0} “{1}” without two decimals, which the others have ({2} places).", what, strings.Join(x.texts, "、"), strconv.Itoa(x.n)),
		Fixes:   x.fix(lint.Text{Zh: "补足两位小数", En: "pad to two decimals"}),
	})
}

// isAmount: the number is an amount of the account, not a threshold or a round figure of speech.
func isAmount(q *lint.Paragraph, s string, f figure) bool {
	if q.Topic == lint.NoTopic && f.decimals == 0 {
		return false
	}
	before := s[max(0, f.from-len("单位价值 ")):f.from]
	if name.Contains(before, "单价") || name.Contains(before, "价值") || isRough(before) {
		return false
	}
	after := strings.TrimLeft(s[f.to:], " ")
	if end := name.Index(after, f.unit); end >= 0 {
		after = after[end+len(f.unit):]
	}
	for _, w := range [...]string{"（含", "(含", "以上", "以下", "以内", "左右", "余", "多", "（不含", "(不含"} {
		if strings.HasPrefix(after, w) {
			return false
		}
	}
	return true
}

// isRough: the number that follows is a round one: 约 1050 万元, 近 5%.
func isRough(before string) bool {
	before = strings.TrimRight(before, " ")
	for _, w := range [...]string{"约", "近", "逾", "超", "超过"} {
		if strings.HasSuffix(before, w) {
			return true
		}
	}
	return false
}

// isRate: the number is a share or rate of the notes, or an execution rate anywhere.
func isRate(q *lint.Paragraph, s string, f figure) bool {
	before := s[max(0, f.from-len("≥执行率为")):f.from]
	if name.Contains(before, "≥") || name.Contains(before, "≤") || isRough(before) {
		return false
	}
	return q.Topic != lint.NoTopic || name.Contains(before, "执行率")
}

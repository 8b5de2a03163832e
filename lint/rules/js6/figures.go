package js6

import (
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

// figure is a number as it stands in a paragraph.
type figure struct {
	// from and to bound it in the paragraph, braces included; end is after its unit or percent sign.
	from, to, end int
	value         amount.Amount
	percent       bool
	// braced: it stands in braces with its source, so that other rules hold it to that.
	braced bool
	// unit is 元, 万元, 亿元, or the one character that follows.
	unit string
}

// reader reads paragraphs.
type reader struct {
	p       *lint.Pass
	at      int // index of the last figure in braces that was looked up
	figures []figure
}

// read returns the figures of a paragraph in order.
func (r *reader) read(q *lint.Paragraph) []figure {
	if q.Marks&(lint.HasDigit|lint.HasBrace) == 0 {
		return nil
	}
	first := len(r.figures)
	s := q.S()
	for i := 0; i < len(s); {
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			f := figure{from: i, to: digits(s, i)}
			v, err := amount.Parse(strings.ReplaceAll(s[i:f.to], ",", ""))
			f.value = v
			i = f.unitIn(s)
			if err == nil {
				r.figures = append(r.figures, f)
			}
		case c == '{' && strings.HasPrefix(s[i:], "{{"):
			i += 2
		case c == '{':
			i = r.brace(q, s, i)
		case c >= 0xE0:
			i += 3 // most are Chinese characters
		default:
			i++
		}
	}
	return r.figures[first:len(r.figures):len(r.figures)]
}

// brace reads the figure in braces at byte i, and returns where to go on.
func (r *reader) brace(q *lint.Paragraph, s string, i int) int {
	all := r.p.Eval.TextFigures()
	for n := range all {
		k := r.at + n
		if k >= len(all) {
			k -= len(all)
		}
		f := &all[k]
		if f.Text.ID != q.Text.ID || int(f.Span.Start) != q.Start+i {
			continue
		}
		r.at = k
		g := figure{from: i, to: min(int(f.Span.End)-q.Start, len(s)), value: f.Value, percent: f.Percent, braced: true}
		ok := len(f.Errors) == 0 && f.Kind != formula.List
		if f.Kind == formula.Derived && ok {
			n := r.p.Eval.Source(f)
			g.value, g.percent, ok = n.V, n.Percent, n.Status == eval.OK
		}
		end := max(g.unitIn(s), i+1)
		if ok {
			r.figures = append(r.figures, g)
		}
		return end
	}
	return i + 1
}

// unitIn reads what follows the number, and returns its end.
func (f *figure) unitIn(s string) int {
	rest := trimLeft(s[f.to:])
	f.end = len(s) - len(rest)
	switch {
	case strings.HasPrefix(rest, "%"):
		f.percent = true
		f.end++
		return f.end
	case strings.HasPrefix(rest, "％"):
		f.percent = true
		f.end += len("％")
		return f.end
	}
	for _, u := range [...]string{"万元", "亿元", "元", "余", "多"} {
		if strings.HasPrefix(rest, u) {
			f.unit = u
			f.end += len(u)
			return f.end
		}
	}
	r, n := utf8.DecodeRuneInString(rest)
	if r < 0x4E00 || r > 0x9FFF {
		f.end = f.to
		return f.end
	}
	f.unit = rest[:n]
	f.end += n
	return f.end
}

// digits returns the end of the number that begins at s[i]: digits, thousands commas, decimals.
func digits(s string, i int) int {
	isDigit := func(i int) bool { return i < len(s) && s[i] >= '0' && s[i] <= '9' }
	for isDigit(i) {
		i++
	}
	for i < len(s) && s[i] == ',' && isDigit(i+1) && isDigit(i+2) && isDigit(i+3) && !isDigit(i+4) {
		i += 4
	}
	if i < len(s) && s[i] == '.' && isDigit(i+1) {
		for i++; isDigit(i); {
			i++
		}
	}
	return i
}

// money is an amount in the report's unit; missing where no unit of money follows, or the report's is not known.
func (f *figure) money(p *lint.Pass) eval.Num {
	if p.Report.AmountUnit == report.UnitUnknown {
		return missing
	}
	shift := 0
	switch f.unit {
	case "元":
	case "万元":
		shift = 4
	case "亿元":
		shift = 8
	default:
		return missing
	}
	if p.Report.AmountUnit == report.WanYuan {
		shift -= 4
	}
	half := amount.HalfUnit(f.value.Scale())
	if f.unit == "元" && f.value.Scale() >= 2 {
		half = amount.Amount{}
	}
	return around(f.value.Shift(shift), half.Shift(shift))
}

// inUnit turns an amount in the report's unit into one in the unit of the figure.
func (f *figure) inUnit(p *lint.Pass, v amount.Amount) amount.Amount {
	shift := 0
	switch f.unit {
	case "万元":
		shift = -4
	case "亿元":
		shift = -8
	}
	if p.Report.AmountUnit == report.WanYuan {
		shift += 4
	}
	return v.Shift(shift)
}

// plain is the value as a percentage, a score or a count, rounded where it has decimals or is a share.
func (f *figure) plain() eval.Num {
	half := amount.Amount{}
	if f.percent || f.value.Scale() > 0 {
		half = amount.HalfUnit(f.value.Scale())
	}
	n := around(f.value, half)
	n.Percent = f.percent
	return n
}

// marks end a clause, stops a sentence.
var (
	marks = signs{list: []string{"，", "。", "；", "：", ",", ";", ":", "（", "(", "）", ")", "、", "？", "！"}}
	stops = signs{list: []string{"。", "；", ";", "？", "！"}}
)

// signs are single characters, or words; lastByte holds the bytes that they end with, so that most others are passed
// over at once.
type signs struct {
	list     []string
	once     sync.Once
	lastByte [256]bool
}

// head is what the clause says before byte i, without the spaces around it; from is no further back
// than after.
func head(s string, after, i int) string {
	return strings.Trim(s[max(clause(s, i), min(after, i)):i], " \u3000")
}

// clause is where the clause around byte i begins; a mark in a quoted name ends none.
func clause(s string, i int) int {
	start := lastAfter(s, i, &marks)
	for {
		closing := name.Index(s[start:i], "”")
		if opening := name.Index(s[start:i], "“"); closing < 0 || opening >= 0 && opening < closing {
			return start
		}
		opening := strings.LastIndex(s[:start], "“")
		if opening < 0 {
			return start
		}
		start = lastAfter(s, opening, &marks)
	}
}

// sentence is the sentence around byte i.
func sentence(s string, i int) string {
	end := len(s)
	for _, m := range stops.list {
		if n := name.Index(s[i:], m); n >= 0 {
			end = min(end, i+n)
		}
	}
	return s[lastAfter(s, i, &stops):end]
}

// lastAfter returns the byte after the last of the signs in s[:i], 0 where there is none.
func lastAfter(s string, i int, signs *signs) int {
	signs.once.Do(func() {
		for _, sign := range signs.list {
			signs.lastByte[sign[len(sign)-1]] = true
		}
	})
	for ; i > 0; i-- {
		if !signs.lastByte[s[i-1]] {
			continue
		}
		for _, sign := range signs.list {
			if strings.HasSuffix(s[:i], sign) {
				return i
			}
		}
	}
	return 0
}

// quoted is what a message quotes of a paragraph: the clause up to the end of a figure, without the
// name of a project before it.
func quoted(s string, f *figure) string {
	if f.braced {
		return f.value.String()
	}
	from := clause(s, f.from)
	if i := strings.LastIndex(s[from:f.from], "”"); i >= 0 {
		from += i + len("”")
	}
	text := strings.Trim(s[from:f.end], " \u3000")
	if r := []rune(text); len(r) > 30 {
		return "…" + string(r[len(r)-30:])
	}
	return text
}

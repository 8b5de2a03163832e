package js5

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

// number is a figure as it stands in a paragraph: 624.81, {624.81 = 表3.合计.1栏}, {= 表3.合计.1栏}.
type number struct {
	// from and to bound it in the paragraph, braces included; end is after its unit or percent sign.
	from, to, end int
	value         amount.Amount
	// known is false for a figure in braces without a value: a list, a computed one that rests on
	// something unknown.
	known, percent bool
	unit           unit
}

// unit is what stands after a number.
type unit uint8

const (
	noUnit unit = iota
	yuan        // 元
	wanYuan
	yiYuan // 亿元
	wan    // 万 alone
)

var units = [...]struct {
	word  string
	unit  unit
	shift int // power of ten to 元
}{{"万元", wanYuan, 4}, {"元", yuan, 0}, {"亿元", yiYuan, 8}, {"万", wan, 4}}

// unitAfter reads the unit or percent sign at the head of s, spaces before it allowed; n is how far it
// reaches.
func unitAfter(s string) (u unit, percent bool, n int) {
	rest := trimLeft(s)
	n = len(s) - len(rest)
	switch {
	case strings.HasPrefix(rest, "%"):
		return noUnit, true, n + 1
	case strings.HasPrefix(rest, "％"):
		return noUnit, true, n + len("％")
	}
	for _, w := range units {
		if strings.HasPrefix(rest, w.word) {
			return w.unit, false, n + len(w.word)
		}
	}
	return noUnit, false, 0
}

// trimLeft is s without the spaces before it.
func trimLeft(s string) string {
	const wide = "\u3000"
	for {
		switch {
		case s != "" && s[0] == ' ':
			s = s[1:]
		case strings.HasPrefix(s, wide):
			s = s[len(wide):]
		default:
			return s
		}
	}
}

func (u unit) isMoney() bool { return u != noUnit }

// shift is the power of ten that brings an amount in u into the report's unit; 0 where that is unknown.
func (u unit) shift(to report.Unit) int {
	if to == report.UnitUnknown {
		return 0
	}
	n := 0
	for _, w := range units {
		if w.unit == u {
			n = w.shift
		}
	}
	if to == report.WanYuan {
		n -= 4
	}
	return n
}

// reader reads the numbers of paragraphs, each once for all rules.
type reader struct {
	p       *lint.Pass
	at      int // index of the last figure in braces that was looked up
	numbers []number
	// known holds where the numbers of a paragraph stand in numbers, by its index; {0, −1} before it is read.
	known [][2]int32
}

// readerOf returns the reader of a report.
func readerOf(p *lint.Pass) *reader {
	v, fresh := p.Kept("js5.numbers", func() any { return &reader{numbers: make([]number, 0, 192)} })
	r := v.(*reader)
	if fresh {
		r.p, r.at, r.numbers, r.known = p, 0, r.numbers[:0], r.known[:0]
		for range p.ParagraphList() {
			r.known = append(r.known, [2]int32{0, -1})
		}
	}
	return r
}

// read returns the numbers of a paragraph in order.
func (r *reader) read(q *lint.Paragraph) []number {
	at := &r.known[q.Index]
	if at[1] < 0 {
		from := len(r.numbers)
		r.readAll(q)
		*at = [2]int32{int32(from), int32(len(r.numbers))}
	}
	return r.numbers[at[0]:at[1]:at[1]]
}

func (r *reader) readAll(q *lint.Paragraph) {
	s := q.S()
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= 0xE0:
			i += 2 // most are Chinese characters
		case c >= '0' && c <= '9':
			n := number{from: i, known: true}
			n.to = digits(s, i)
			v, err := amount.Parse(strings.ReplaceAll(s[i:n.to], ",", ""))
			n.value, n.known = v, err == nil
			i = r.finish(s, n) - 1
		case c == '{' && i+1 < len(s) && s[i+1] == '{':
			i++
		case c == '{':
			f := r.figure(q, i)
			if f == nil {
				continue
			}
			n := number{from: i, to: min(int(f.Span.End)-q.Start, len(s))}
			n.value, n.percent, n.known = r.valueOf(f)
			i = max(r.finish(s, n)-1, i)
		}
	}
}

// finish adds the unit after a number and keeps it.
func (r *reader) finish(s string, n number) int {
	u, percent, length := unitAfter(s[n.to:])
	n.unit, n.end = u, n.to+length
	n.percent = n.percent || percent
	r.numbers = append(r.numbers, n)
	return n.end
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

// figure returns the figure in braces that begins at byte i of a paragraph.
func (r *reader) figure(q *lint.Paragraph, i int) *eval.TextFigure {
	all := r.p.Eval.TextFigures()
	for n := range all {
		j := r.at + n
		if j >= len(all) {
			j -= len(all)
		}
		if f := &all[j]; f.Text.ID == q.Text.ID && int(f.Span.Start) == q.Start+i {
			r.at = j
			return f
		}
	}
	return nil
}

// valueOf is what a figure in braces prints.
func (r *reader) valueOf(f *eval.TextFigure) (v amount.Amount, percent, ok bool) {
	if len(f.Errors) > 0 {
		return v, false, false
	}
	switch f.Kind {
	case formula.Stated, formula.Defined:
		return f.Value, f.Percent, true
	case formula.Derived:
		n := r.p.Eval.Source(f)
		return n.V, n.Percent, n.Status == eval.OK
	}
	return v, false, false
}

// money is an amount in the report's unit with what rounding allows for.
func (n *number) money(p *lint.Pass) eval.Num {
	shift := n.unit.shift(p.Report.AmountUnit)
	v := n.value.Shift(shift)
	slack := amount.HalfUnit(n.value.Scale()).Shift(shift)
	if n.unit == yuan && n.value.Scale() >= 2 {
		slack = amount.Amount{}
	}
	return eval.Num{V: v, Lo: v.Sub(slack), Hi: v.Add(slack)}
}

// share is a percentage with what rounding allows for.
func share(v amount.Amount) eval.Num {
	slack := amount.HalfUnit(v.Scale())
	return eval.Num{V: v, Lo: v.Sub(slack), Hi: v.Add(slack), Percent: true}
}

func negative(n eval.Num) eval.Num {
	n.V, n.Lo, n.Hi = n.V.Neg(), n.Hi.Neg(), n.Lo.Neg()
	return n
}

func (u unit) String() string { return [...]string{"", "元", "万元", "亿元", "万元"}[u] }

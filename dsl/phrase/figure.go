package phrase

import (
	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

// Unit is what a figure counts.
type Unit uint8

const (
	// NoUnit: a bare number.
	NoUnit  Unit = iota
	Yuan         // 元
	WanYuan      // 万元, or 万 alone
	YiYuan       // 亿元
	Percent      // %
	Count        // with a measure word
)

// Figure is a number as it stands in a paragraph.
type Figure struct {
	// Start and End bound the number with its unit, To is the end of the number alone; bytes of the
	// paragraph.
	Start, To, End int
	Value          amount.Amount
	Unit           Unit
	// Measure is the measure word of a count.
	Measure string
	// Bound: it stands in braces, so its source is named and it is checked elsewhere. Known is false
	// for one without a value.
	Bound, Known bool
	// Read: a clause that a phrase fits holds it.
	Read bool
}

var amountUnits = [...]struct {
	word string
	unit Unit
}{{"万元", WanYuan}, {"亿元", YiYuan}, {"元", Yuan}, {"万", WanYuan}, {"%", Percent}, {"％", Percent}}

// bound reads the figure in braces that begins at byte i of the paragraph.
func (r *Reader) bound(i int) (Figure, int) {
	all := r.eval.TextFigures()
	for n := range all {
		j := r.boundAt + n
		if j >= len(all) {
			j -= len(all)
		}
		f := &all[j]
		if f.Text.ID != r.text.ID || int(f.Span.Start) != r.start+i {
			continue
		}
		r.boundAt = j
		out := Figure{Start: i, To: int(f.Span.End) - r.start, Bound: true}
		switch f.Kind {
		case formula.Stated, formula.Defined:
			out.Value, out.Known = f.Value, len(f.Errors) == 0
			if f.Percent {
				out.Unit = Percent
			}
		case formula.Derived:
			if n := r.eval.Source(f); n.Status == eval.OK {
				out.Value, out.Known = n.V, true
				if n.Percent {
					out.Unit = Percent
				}
			}
		case formula.List:
			return Figure{}, -1
		}
		return out, out.To
	}
	return Figure{}, -1
}

// Amount is a figure in the report's unit with what rounding allows for; a percentage or count as it
// stands.
func (r *Reader) Amount(f *Figure) eval.Num {
	shift := 0
	switch f.Unit {
	case WanYuan:
		shift = 4
	case YiYuan:
		shift = 8
	}
	money := f.Unit == Yuan || f.Unit == WanYuan || f.Unit == YiYuan
	if money && r.report.AmountUnit == report.WanYuan {
		shift -= 4
	}
	v := f.Value.Shift(shift)
	slack := amount.HalfUnit(f.Value.Scale()).Shift(shift)
	if f.Unit == Yuan && f.Value.Scale() >= 2 || f.Unit == Count && f.Value.Scale() == 0 {
		slack = amount.Amount{}
	}
	return eval.Num{V: v, Lo: v.Sub(slack), Hi: v.Add(slack), Percent: f.Unit == Percent}
}

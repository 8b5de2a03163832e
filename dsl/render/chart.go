package render

import (
	"math"
	"strconv"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/width"
)

// Series is one series of a chart: a name and its value.
type Series struct {
	Name  string
	Value amount.Amount
	Known bool
}

// The size of a chart and of the area that its figure is drawn in.
const (
	chartWidth  = 640
	chartHeight = 280
	plotTop     = 28
	plotBottom  = 236
	colours     = 8 // as many as the style sheet has
)

// chart writes a chart, or a line in its stead where the original leaves it out or nothing can be drawn.
func (w *writer) chart(el *report.Element) {
	w.raw(`<figure class="js-chart"`)
	w.place(Place{ID: w.block.ID + "-head", Span: el.Span, Cell: report.NoCell})
	w.raw(">")
	data := chartData(w.e, el)
	missing := 0
	for i := range data {
		if !data[i].Known {
			missing++
		}
	}
	switch {
	case el.Omitted:
		w.placeholder(pick(w.o.English, "（图略）", "(chart omitted)"))
	case len(data) == 0:
		w.placeholder(pick(w.o.English, "（没有写图的数据）", "(no data given for the chart)"))
	case missing == len(data):
		w.placeholder(pick(w.o.English, "（图的数据算不出来）", "(the data of the chart cannot be computed)"))
	case el.ChartKind.S == "饼":
		w.pie(el, data)
	case el.ChartKind.S == "线":
		w.plot(el, data, w.line)
	default:
		w.plot(el, data, w.bars)
	}
	if el.Title.Set {
		w.raw("<figcaption>")
		w.text(el.Title.S)
		w.raw("</figcaption>")
	}
	w.raw("</figure>")
}

func (w *writer) placeholder(s string) {
	w.raw(`<p class="js-placeholder">`)
	w.text(s)
	w.raw("</p>")
}

// chartData computes the series of a chart.
func chartData(e *eval.Eval, el *report.Element) []Series {
	out := make([]Series, len(el.Series))
	for i := range el.Series {
		out[i].Name = el.Series[i].Name.S
		x, errs := formula.ParseExpr(el.Series[i].Formula.S)
		if x == nil || len(errs) > 0 {
			continue
		}
		if n := e.Expr(x, -1); n.Status == eval.OK {
			out[i].Value, out[i].Known = n.V, true
			if n.V.Scale() > report.UsualPlaces {
				out[i].Value = n.V.Round(report.UsualPlaces)
			}
		}
	}
	return out
}

// svg opens a drawing that says to a screen reader what it shows.
func (w *writer) svg(el *report.Element, data []Series, height int) {
	w.raw(`<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 `)
	w.int(chartWidth)
	w.raw(" ")
	w.int(height)
	w.raw(`"><title>`)
	w.text(el.Title.S)
	w.raw(`</title><desc>`)
	for i := range data {
		if i > 0 {
			w.raw("；")
		}
		w.text(data[i].Name)
		w.raw(" ")
		w.text(data[i].Label())
	}
	w.raw(`</desc>`)
}

// Label is the value as the chart prints it.
func (d *Series) Label() string {
	if !d.Known {
		return unknownText
	}
	return d.Value.Format()
}

// parts is how many ten thousandths v is of whole; drawing needs no more.
func parts(v, whole amount.Amount) int {
	q, ok := v.Div(whole, 4)
	if !ok {
		return 0
	}
	n, ok := q.Shift(4).Int()
	if !ok {
		return 0
	}
	return min(max(n, -10000), 10000)
}

// plot draws bars or a line over an axis at zero.
func (w *writer) plot(el *report.Element, data []Series, draw func(data []Series, x, y func(i int) int, zero, slot int)) {
	high, low := amount.Amount{}, amount.Amount{}
	for i := range data {
		if v := data[i].Value; v.Cmp(high) > 0 {
			high = v
		} else if v.Cmp(low) < 0 {
			low = v
		}
	}
	span := high.Sub(low)
	const height = plotBottom - plotTop
	y := func(v amount.Amount) int { return plotTop + height*(10000-parts(v.Sub(low), span))/10000 }
	zero := y(amount.Amount{})
	if span.IsZero() {
		zero = plotBottom
	}
	slot := (chartWidth - 40) / len(data)
	x := func(i int) int { return 20 + slot*i + slot/2 }
	w.svg(el, data, chartHeight)
	w.raw(`<line class="js-axis" x1="20" x2="620" y1="`)
	w.int(zero)
	w.raw(`" y2="`)
	w.int(zero)
	w.raw(`"/>`)
	draw(data, x, func(i int) int {
		if span.IsZero() || !data[i].Known {
			return zero
		}
		return y(data[i].Value)
	}, zero, slot)
	for i := range data {
		w.words(data[i].Name, x(i), plotBottom+22, slot)
	}
	w.raw("</svg>")
}

func (w *writer) bars(data []Series, x, y func(i int) int, zero, slot int) {
	half := min(slot*3/10, 44)
	for i := range data {
		top, bottom := min(y(i), zero), max(y(i), zero)
		w.raw(`<rect class="js-c`)
		w.int(i % colours)
		w.raw(`" x="`)
		w.int(x(i) - half)
		w.raw(`" y="`)
		w.int(top)
		w.raw(`" width="`)
		w.int(2 * half)
		w.raw(`" height="`)
		w.int(bottom - top)
		w.raw(`"/>`)
		at := top - 7
		if y(i) > zero {
			at = bottom + 17
		}
		w.label(data[i].Label(), x(i), at, "middle")
	}
}

func (w *writer) line(data []Series, x, y func(i int) int, _, _ int) {
	w.raw(`<polyline class="js-line" points="`)
	for i := range data {
		if data[i].Known {
			w.int(x(i))
			w.raw(",")
			w.int(y(i))
			w.raw(" ")
		}
	}
	w.raw(`"/>`)
	for i := range data {
		if data[i].Known {
			w.raw(`<circle class="js-c0" r="4" cx="`)
			w.int(x(i))
			w.raw(`" cy="`)
			w.int(y(i))
			w.raw(`"/>`)
		}
		w.label(data[i].Label(), x(i), y(i)-10, "middle")
	}
}

// pie draws what is above zero as parts of a whole, with a legend that has everything.
func (w *writer) pie(el *report.Element, data []Series) {
	whole := amount.Amount{}
	for i := range data {
		if data[i].Value.Sign() > 0 {
			whole = whole.Add(data[i].Value)
		}
	}
	const cx, cy, radius, row = 150, 140, 110, 26
	height := max(280, 40+row*len(data))
	w.svg(el, data, height)
	sum := amount.Amount{}
	for i := range data {
		if data[i].Value.Sign() > 0 {
			from := parts(sum, whole)
			sum = sum.Add(data[i].Value)
			w.slice(cx, cy, radius, from, parts(sum, whole), i)
		}
	}
	if whole.IsZero() {
		w.raw(`<circle class="js-none" cx="150" cy="140" r="110"/>`)
	}
	for i := range data {
		y := height/2 - row*len(data)/2 + row*i + row/2
		w.raw(`<rect class="js-c`)
		w.int(i % colours)
		w.raw(`" x="300" width="14" height="14" y="`)
		w.int(y - 11)
		w.raw(`"/>`)
		text := data[i].Name + "　" + data[i].Label()
		if data[i].Known && !whole.IsZero() && data[i].Value.Sign() >= 0 {
			if share, ok := data[i].Value.Shift(2).Div(whole, report.UsualPlaces); ok {
				text += "（" + share.Format() + "%）"
			}
		}
		w.label(text, 322, y+1, "start")
	}
	w.raw("</svg>")
}

// slice draws a sector between two ten thousandths of the circle, from the top clockwise.
func (w *writer) slice(cx, cy, radius, from, to, i int) {
	switch {
	case to <= from:
		return
	case to-from >= 9999:
		w.raw(`<circle class="js-c`)
		w.int(i % colours)
		w.raw(`" cx="`)
		w.int(cx)
		w.raw(`" cy="`)
		w.int(cy)
		w.raw(`" r="`)
		w.int(radius)
		w.raw(`"/>`)
		return
	}
	point := func(at int) string {
		angle := float64(at) / 10000 * 2 * math.Pi
		return fixed(float64(cx)+float64(radius)*math.Sin(angle)) + " " + fixed(float64(cy)-float64(radius)*math.Cos(angle))
	}
	large := "0"
	if to-from > 5000 {
		large = "1"
	}
	r := strconv.Itoa(radius)
	w.raw(`<path class="js-c`)
	w.int(i % colours)
	w.raw(`" d="M`, strconv.Itoa(cx), " ", strconv.Itoa(cy), "L", point(from), "A", r, " ", r, " 0 ", large, " 1 ", point(to), `Z"/>`)
}

func fixed(x float64) string { return strconv.FormatFloat(x, 'f', 1, 64) }

// label writes a text in a drawing.
func (w *writer) label(s string, x, y int, anchor string) {
	w.raw(`<text text-anchor="`, anchor, `" x="`)
	w.int(x)
	w.raw(`" y="`)
	w.int(y)
	w.raw(`">`)
	w.text(s)
	w.raw("</text>")
}

// words writes a name below the axis, in as many lines as its slot needs, at most three.
func (w *writer) words(s string, x, y, slot int) {
	columns := max(slot/8, 4) // a column is half a Chinese character of 14
	for range 3 {
		n, used := len(s), 0
		for i, r := range s {
			if used += width.Rune(r); used > columns {
				n = i
				break
			}
		}
		w.label(s[:n], x, y, "middle")
		if s, y = s[n:], y+18; s == "" {
			return
		}
	}
}

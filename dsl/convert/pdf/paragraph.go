package pdf

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert"
)

// column is where the running text of pages of one width begins and ends.
type column struct{ left, right float64 }

// columns returns the column of text for each width of a page.
func columns(sheets []*sheet) map[int]column {
	starts, ends := map[int][]float64{}, map[int][]float64{}
	for _, s := range sheets {
		for _, i := range s.items {
			if w := int(s.box.width()); i.grid == nil && i.width() > 0.4*s.box.width() {
				starts[w], ends[w] = append(starts[w], i.x0), append(ends[w], i.x1)
			}
		}
	}
	out := map[int]column{}
	for _, s := range sheets {
		w := int(s.box.width())
		out[w] = column{0, s.box.width()}
	}
	for w := range starts {
		slices.Sort(starts[w])
		slices.Sort(ends[w])
		n := len(starts[w])
		if n < 4 {
			continue
		}
		out[w] = column{starts[w][n/10], ends[w][n-1-n/50]}
	}
	return out
}

// sizes returns the sizes of headings, the largest first: those that are clearly larger than the size in
// which most is set.
func sizes(sheets []*sheet) []float64 {
	count := map[float64]int{}
	for _, s := range sheets {
		for _, i := range s.items {
			if i.grid == nil && i.isChinese() {
				count[math.Round(2*i.em())/2] += len(i.glyphs)
			}
		}
	}
	var body float64
	for size, n := range count {
		if n > count[body] || n == count[body] && size < body {
			body = size
		}
	}
	var list []float64
	for size := range count {
		if size > 1.12*body {
			list = append(list, size)
		}
	}
	slices.SortFunc(list, func(a, b float64) int { return cmp.Compare(b, a) })
	list = slices.CompactFunc(list, func(a, b float64) bool { return math.Abs(a-b) < 0.9 })
	return list[:min(len(list), 6)]
}

// paragraph is lines that belong together.
type paragraph struct {
	// page is where it begins, sheet where it ends.
	page  int
	sheet *sheet
	lines []line
}

// takes reports whether a line of the sheet goes on with the paragraph: it begins where the lines of its
// page begin, and there was no room for its beginning at the end of the last line.
func (p *paragraph) takes(l line, s *sheet, at column) bool {
	last := p.lines[len(p.lines)-1]
	em := max(last.em(), l.em())
	if last.x1+l.first() < at.right-0.8*em || math.Abs(last.em()-l.em()) > 0.3*em {
		return false
	}
	if below := l.base() - last.base(); s == p.sheet && (below < 0.5*em || below > p.pitch(em)) {
		return false
	}
	return l.x0 < at.left+0.3*em || last.x1 > at.right-em && l.isCentred(at)
}

// pitch returns how far below the last line the next may stand.
func (p *paragraph) pitch(em float64) float64 {
	if n := len(p.lines); n > 1 && p.lines[n-1].base() > p.lines[n-2].base() {
		return 1.5 * (p.lines[n-1].base() - p.lines[n-2].base())
	}
	return 2.5 * em
}

// first returns the width of what stands at the beginning of a line and is not divided: a number or a
// word, or a character with the marks that stay with it.
func (l line) first() float64 {
	for i, g := range l.glyphs {
		if i == 0 || strings.ContainsRune("（《“‘〔【(", l.glyphs[i-1].r) ||
			!isWide(g.r) && !isWide(l.glyphs[i-1].r) || strings.ContainsRune("，。、；：）》”’〕】！？,.;:)%", g.r) {
			continue
		}
		return g.x0 - l.x0
	}
	return l.width()
}

func (l line) base() float64 { return l.glyphs[0].base }

// isCentred reports a line that stands in the middle of the column. An indented line that fills it does not.
func (l line) isCentred(at column) bool {
	em := l.em()
	indent, room := l.x0-at.left, at.right-l.x1
	return indent > 0.8*em && math.Abs(indent-2*em) > 0.2*em && math.Abs(indent-room) < 0.1*(indent+room)
}

func (p *paragraph) block(sizes []float64, at column) convert.Block {
	l := p.lines[0]
	b := convert.Block{At: convert.Place{Page: p.page}, Text: joinLines(p.lines)}
	for i, size := range sizes {
		if l.isChinese() && l.em() > size-0.6 {
			b.Level = i + 1
			break
		}
	}
	switch {
	case l.isCentred(at) && (len(p.lines) == 1 || p.lines[1].isCentred(at)):
		b.Align = convert.Center
	case len(p.lines) == 1 && l.x0 > p.sheet.box.centre() && l.x1 > 0.75*p.sheet.box.width():
		b.Align = convert.Right
	}
	return b
}

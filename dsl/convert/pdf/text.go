package pdf

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
)

// line is glyphs that stand beside each other, from left to right.
type line struct {
	rect
	glyphs []glyph
}

// lines sorts glyphs into lines, from top to bottom.
func lines(glyphs []glyph) []line {
	glyphs = slices.Clone(glyphs)
	slices.SortStableFunc(glyphs, func(a, b glyph) int { return cmp.Compare(a.base, b.base) })
	var list []line
	for len(glyphs) > 0 {
		l := line{rect: glyphs[0].rect}
		n, sum := 0, 0.0
		for n < len(glyphs) {
			g := glyphs[n]
			if n > 0 && g.base-sum/float64(n) > 0.4*min(l.height(), g.height()) {
				break
			}
			sum += g.base
			l.rect = l.union(g.rect)
			n++
		}
		l.glyphs = glyphs[:n:n]
		slices.SortStableFunc(l.glyphs, func(a, b glyph) int { return cmp.Compare(a.x0, b.x0) })
		l.glyphs = once(l.glyphs)
		list = append(list, l)
		glyphs = glyphs[n:]
	}
	return list
}

// once leaves out glyphs that are printed over themselves to look bold.
func once(glyphs []glyph) []glyph {
	out := glyphs[:1]
	for _, g := range glyphs[1:] {
		last := out[len(out)-1]
		if g.r == last.r && g.x0-last.x0 < 0.3*last.width() {
			continue
		}
		out = append(out, g)
	}
	return out
}

// em is the width of a Chinese character in the line, or what it would be.
func (l line) em() float64 {
	var widest float64
	for _, g := range l.glyphs {
		if isWide(g.r) {
			widest = max(widest, g.width())
		}
	}
	if widest > 0 {
		return widest
	}
	return 0.85 * l.glyphs[0].height()
}

// isChinese reports a line that has Chinese characters, whose width tells its size.
func (l line) isChinese() bool {
	return slices.ContainsFunc(l.glyphs, func(g glyph) bool { return isWide(g.r) })
}

// text returns what the line says. A space is where the glyphs stand apart; Chinese that is spread over
// the line is written without.
func (l line) text() string {
	em, spread := l.em(), l.isSpread()
	var b strings.Builder
	for i, g := range l.glyphs {
		if i > 0 && !spread && isApart(l.glyphs[i-1], g, em) {
			b.WriteByte(' ')
		}
		b.WriteRune(g.r)
	}
	return b.String()
}

func isApart(a, b glyph, em float64) bool {
	gap := b.x0 - a.x1
	if isWide(a.r) || isWide(b.r) {
		return gap > 0.4*em
	}
	return gap > 0.2*em
}

// isSpread reports Chinese characters that stand at one distance, as a name that fills its cell.
func (l line) isSpread() bool {
	if len(l.glyphs) < 3 {
		return false
	}
	least, most := 1e9, 0.0
	for i, g := range l.glyphs {
		if !isWide(g.r) {
			return false
		}
		if i > 0 {
			gap := g.x0 - l.glyphs[i-1].x1
			least, most = min(least, gap), max(most, gap)
		}
	}
	return least > 0 && most < 1.5*least
}

// split splits a line where its glyphs stand further apart than some characters are wide.
func (l line) split(characters float64) []line {
	apart := characters * l.em()
	var list []line
	start := 0
	for i := 1; i <= len(l.glyphs); i++ {
		if i < len(l.glyphs) && l.glyphs[i].x0-l.glyphs[i-1].x1 < apart {
			continue
		}
		part := line{rect: l.glyphs[start].rect, glyphs: l.glyphs[start:i:i]}
		for _, g := range part.glyphs {
			part.rect = part.union(g.rect)
		}
		list = append(list, part)
		start = i
	}
	return list
}

// parts splits a line as a unit stands at the right of what it belongs to. A heading that is spread over
// the line stays one.
func (l line) parts() []line {
	list := l.split(2.5)
	for _, p := range list {
		if len(p.glyphs) > 1 {
			return list
		}
	}
	return []line{l}
}

// joinLines returns what lines below each other say together.
func joinLines(list []line) string {
	var b strings.Builder
	var last rune
	for _, l := range list {
		s := strings.TrimSpace(l.text())
		first, _ := utf8.DecodeRuneInString(s)
		if s == "" {
			continue
		}
		if b.Len() > 0 && !isWide(last) && !isWide(first) && !(isFigure(last) && isFigure(first)) && last != '-' {
			b.WriteByte(' ')
		}
		b.WriteString(s)
		last, _ = utf8.DecodeLastRuneInString(s)
	}
	return b.String()
}

func isFigure(r rune) bool { return r >= '0' && r <= '9' || r == '.' || r == ',' || r == '%' }

// text returns what stands in a cell.
func (b *box) text() string { return joinLines(lines(b.glyphs)) }

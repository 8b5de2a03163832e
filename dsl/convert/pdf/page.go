package pdf

import (
	"math"
	"unicode"
)

// page is what stands on a page: glyphs and rules with their places, in points from the upper left corner
// of the page as it is read.
type page struct {
	number     int
	box        rect
	glyphs     []glyph
	horizontal []rule
	vertical   []rule
	// pictures is the area that pictures cover.
	pictures float64
}

// glyph is one printed character; its box is as wide as it advances and as high as its font, and it stands
// on the base at x, base.
type glyph struct {
	r rune
	rect
	x, base float64
}

// unreadable stands for a glyph whose font does not tell its character.
const unreadable = '\uFFFD'

// readable returns the character that is printed, of what PDFium gives for a glyph.
func readable(r rune) rune {
	switch {
	case r == 2 || r == 0xFFFE: // a hyphen at the end of a line
		return '-'
	case r < ' ' || r >= 0xE000 && r <= 0xF8FF:
		return unreadable
	}
	return r
}

// isWide reports a character that is as wide as it is high.
func isWide(r rune) bool {
	return r >= 0x2E80 && !(r >= 0xFF61 && r <= 0xFFDC) && r != unreadable || unicode.In(r, unicode.Han)
}

// rule is a straight line that runs along an axis: at is where it stands, from and to its ends.
type rule struct{ at, from, to float64 }

// rect is a box; y grows downwards once a page is turned, x0 ≤ x1 and y0 ≤ y1.
type rect struct{ x0, y0, x1, y1 float64 }

func upright(x0, y0, x1, y1 float32) rect {
	return boxOf(float64(x0), float64(y0), float64(x1), float64(y1))
}

func boxOf(x0, y0, x1, y1 float64) rect {
	return rect{min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)}
}

func (r rect) width() float64  { return r.x1 - r.x0 }
func (r rect) height() float64 { return r.y1 - r.y0 }
func (r rect) area() float64   { return r.width() * r.height() }
func (r rect) middle() float64 { return (r.y0 + r.y1) / 2 }
func (r rect) centre() float64 { return (r.x0 + r.x1) / 2 }
func (r rect) isPlain() bool   { return !math.IsNaN(r.area()) && !math.IsInf(r.area(), 0) }
func (r rect) has(b rect) bool { return r.hasPoint(b.centre(), b.middle()) }
func (r rect) hasPoint(x, y float64) bool {
	return x >= r.x0 && x <= r.x1 && y >= r.y0 && y <= r.y1
}

func (r rect) union(b rect) rect {
	return rect{min(r.x0, b.x0), min(r.y0, b.y0), max(r.x1, b.x1), max(r.y1, b.y1)}
}

// matrix places one coordinate system in another, as PDF writes it.
type matrix struct{ a, b, c, d, e, f float64 }

func identity() matrix { return matrix{a: 1, d: 1} }

// then returns the matrix that places by m first and by n after it.
func (m matrix) then(n matrix) matrix {
	return matrix{
		m.a*n.a + m.b*n.c, m.a*n.b + m.b*n.d,
		m.c*n.a + m.d*n.c, m.c*n.b + m.d*n.d,
		m.e*n.a + m.f*n.c + n.e, m.e*n.b + m.f*n.d + n.f,
	}
}

func (m matrix) point(x, y float64) (float64, float64) {
	return m.a*x + m.c*y + m.e, m.b*x + m.d*y + m.f
}

func (m matrix) box(r rect) rect {
	x0, y0 := m.point(r.x0, r.y0)
	x1, y1 := m.point(r.x1, r.y1)
	x2, y2 := m.point(r.x0, r.y1)
	x3, y3 := m.point(r.x1, r.y0)
	return boxOf(x0, y0, x1, y1).union(boxOf(x2, y2, x3, y3))
}

const (
	// thick is the thickest a rule is, short the shortest, in points.
	thick = 3
	short = 4
)

// rule takes a thin box as a rule; it reports whether the box was thin.
func (p *page) rule(b rect) bool {
	if !b.isPlain() || min(b.width(), b.height()) > thick {
		return !b.isPlain()
	}
	switch {
	case b.width() >= short && b.width() > b.height():
		p.horizontal = append(p.horizontal, rule{b.middle(), b.x0, b.x1})
	case b.height() >= short:
		p.vertical = append(p.vertical, rule{b.centre(), b.y0, b.y1})
	}
	return true
}

// outline takes the rules of one outline of a path: all of it where it is thin, else its strokes that run
// along an axis.
func (p *page) outline(points []point, at matrix, stroked bool) {
	var all rect
	for i := range points {
		x, y := at.point(points[i].x, points[i].y)
		points[i].x, points[i].y = x, y
		if i == 0 {
			all = rect{x, y, x, y}
		}
		all = all.union(rect{x, y, x, y})
	}
	if p.rule(all) || !stroked {
		return
	}
	for i, to := range points {
		from := points[(i+len(points)-1)%len(points)]
		if i == 0 && len(points) < 4 || to.curve { // an outline of a table closes
			continue
		}
		if b := boxOf(from.x, from.y, to.x, to.y); min(b.width(), b.height()) < 0.5 {
			p.rule(b)
		}
	}
}

// quarter returns the quarters by which a text of an angle must be turned clockwise.
func quarter(radians float32) int {
	q := math.Round(float64(radians) / (math.Pi / 2))
	if math.IsNaN(q) || math.Abs(q) > 4 {
		return 0
	}
	return (4 - int(q)) % 4
}

// turn turns the page clockwise by quarters, lets y grow downwards and begins at 0.
func (p *page) turn(quarters int) {
	box := p.box
	at := func(x, y float64) (float64, float64) {
		switch quarters {
		case 1:
			return y - box.y0, x - box.x0
		case 2:
			return box.x1 - x, y - box.y0
		case 3:
			return box.y1 - y, box.x1 - x
		}
		return x - box.x0, box.y1 - y
	}
	turned := func(r rect) rect {
		x0, y0 := at(r.x0, r.y0)
		x1, y1 := at(r.x1, r.y1)
		return boxOf(x0, y0, x1, y1)
	}
	p.box = turned(box)
	inside := p.glyphs[:0]
	for _, g := range p.glyphs {
		g.rect = turned(g.rect)
		g.x, g.base = at(g.x, g.base)
		if g.isPlain() && p.box.has(g.rect) {
			inside = append(inside, g)
		}
	}
	p.glyphs = inside
	rules := [2][]rule{p.horizontal, p.vertical}
	p.horizontal, p.vertical = nil, nil
	for _, r := range rules[0] {
		p.rule(turned(rect{r.from, r.at, r.to, r.at}))
	}
	for _, r := range rules[1] {
		p.rule(turned(rect{r.at, r.from, r.at, r.to}))
	}
}

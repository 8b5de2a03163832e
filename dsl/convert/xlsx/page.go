package xlsx

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/width"
)

// Widths are in characters of the font, heights in points.
const (
	proseWidth  = 80
	narrowest   = 5.0
	widestName  = 36.0 // longer names wrap
	widestText  = 44.0
	widestHead  = 14.0 // longer heads wrap
	pageWidth   = 100.0
	titleScale  = 1.8 // of a character of the heading
	turnedShape = 4.2 // characters to a line on a page turned sideways
	lineHeight  = 14.0
	padding     = 4.0 // of a row
	titleHeight = 30.0
	tallest     = 400.0 // Excel allows 409
)

// page is a table with the measures that it is printed with.
type page struct {
	*convert.Table
	widths, heights []float64
}

func newPage(t *convert.Table) *page {
	p := &page{Table: t, heights: make([]float64, len(t.Rows))}
	columns := 1
	for i := range t.Rows {
		columns = max(columns, len(t.Rows[i].Cells))
	}
	p.widths = make([]float64, columns)
	for i := range p.widths {
		p.widths[i] = narrowest
	}
	for r := range t.Rows {
		for c := range t.Rows[r].Cells {
			if cell := &t.Rows[r].Cells[c]; cell.Cols < 2 && !cell.Covered {
				p.widths[c] = max(p.widths[c], p.wanted(r, cell))
			}
		}
	}
	for r := range t.Rows {
		for c := range t.Rows[r].Cells {
			p.widen(r, c)
		}
	}
	p.fit()
	for r := range p.heights {
		p.heights[r] = lineHeight + padding
	}
	for r := range t.Rows {
		p.raise(r)
	}
	return p
}

// wanted is how wide a column is to be for a cell.
func (p *page) wanted(r int, c *convert.Cell) float64 {
	w := 0.0
	for line := range strings.SplitSeq(c.Text, "\n") {
		w = max(w, float64(width.String(line))+1.5)
	}
	switch {
	case r < p.Head:
		return min(w, widestHead)
	case c.Kind == convert.Number || c.Kind == convert.Total || c.Kind == convert.Code:
		return w
	case c.Kind == convert.Name:
		if c.Indent {
			w += indentWidth
		}
		return min(w, widestName)
	}
	return min(w, widestText)
}

const indentWidth = 2

// widen makes the columns below a merged head wide enough for its longest part that does not wrap.
func (p *page) widen(r, c int) {
	cell := &p.Rows[r].Cells[c]
	if cell.Cols < 2 || cell.Covered {
		return
	}
	have := 0.0
	cols, _ := p.extent(r, c)
	for i := range cols {
		have += p.widths[c+i]
	}
	if want := p.wanted(r, cell); want > have {
		for i := range cols {
			p.widths[c+i] += (want - have) / float64(cols)
		}
	}
}

// extent is how many columns and rows of the table a cell covers.
func (p *page) extent(r, c int) (cols, rows int) {
	cell := &p.Rows[r].Cells[c]
	return min(max(cell.Cols, 1), len(p.widths)-c), min(max(cell.Rows, 1), len(p.Rows)-r)
}

// fit makes the columns together wide enough for the heading, and those of a table of much text narrow
// enough for the page.
func (p *page) fit() {
	for i := range p.Above {
		if l := &p.Above[i]; l.Title {
			if want := titleScale * float64(width.String(l.Center)); p.total() < want {
				p.scale(want / p.total())
			}
		}
	}
	if p.total() > pageWidth && p.wraps() {
		p.narrow()
	}
}

// narrow takes from the wide columns what makes the table wider than the page.
func (p *page) narrow() {
	wide, n := 0.0, 0
	for _, w := range p.widths {
		if w > widestHead {
			wide, n = wide+w, n+1
		}
	}
	factor := max(pageWidth-(p.total()-wide), float64(n)*widestHead) / wide
	for i, w := range p.widths {
		if w > widestHead && factor < 1 {
			p.widths[i] *= factor
		}
	}
}

// turned reports a table that is wider than it is high.
func (p *page) turned() bool {
	high := 0.0
	for _, h := range p.heights {
		high += h / (lineHeight + padding)
	}
	return p.total() >= pageWidth && p.total() > turnedShape*high
}

// wraps reports a table of texts, whose columns may be narrower than their longest.
func (p *page) wraps() bool {
	for r := range p.Rows {
		for c := range p.Rows[r].Cells {
			if cell := &p.Rows[r].Cells[c]; cell.Kind == convert.Prose && float64(width.String(cell.Text)) > widestHead {
				return true
			}
		}
	}
	return false
}

func (p *page) scale(factor float64) {
	for i := range p.widths {
		p.widths[i] *= factor
	}
}

// total is the width of the table.
func (p *page) total() float64 {
	sum := 0.0
	for _, w := range p.widths {
		sum += w
	}
	return sum
}

// raise makes a row high enough for what wraps in it. A cell merged over several rows asks each for its
// part.
func (p *page) raise(r int) {
	for c := range p.Rows[r].Cells {
		cell := &p.Rows[r].Cells[c]
		if cell.Covered || cell.Text == "" {
			continue
		}
		room := 0.0
		cols, rows := p.extent(r, c)
		for i := range cols {
			room += p.widths[c+i]
		}
		if cell.Indent {
			room -= indentWidth
		}
		h := heightOf(cell.Text, room) / float64(rows)
		for i := range rows {
			p.heights[r+i] = min(max(p.heights[r+i], h), tallest)
		}
	}
}

// heightOf is how high a text is in a column of some width.
func heightOf(text string, room float64) float64 {
	lines := 0
	for line := range strings.SplitSeq(text, "\n") {
		lines += max(1, int((float64(width.String(line))+room-1.5)/max(room-1, 1)))
	}
	return min(float64(lines)*lineHeight+padding, tallest)
}

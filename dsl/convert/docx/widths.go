package docx

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/width"
)

// size is a size of letters in a table, in twips: half the width of a Chinese character and a line.
type size struct{ half, line int }

var (
	small   = size{90, 240} // 小五
	smaller = size{75, 200} // 六号
)

// padding is the space at the sides of a cell and its rules, in twips.
const padding = 140

// Heights of a row, in twips: roomy where the table does not fill its page, close where it would not fit
// otherwise, usual where it takes several pages anyway.
const (
	roomy = 400
	close = 20 // above its line
	usual = 320
)

// grid is how a table is set: the widths of its columns, the least height of its rows, the letters.
type grid struct {
	widths []int
	height int
	size   size
}

// layOut finds the widths of columns that fill a line, and rows and letters with which the table fits
// into the rest of the page, if it can.
func layOut(t *convert.Table, across, down int) grid {
	least, want := needs(t)
	for _, z := range [...]size{small, smaller} {
		g := grid{widths: share(least, want, z.half, across), size: z}
		if height := (down - g.wrapped(t)*z.line) / max(len(t.Rows), 1); height >= z.line+close && z.fits(least, across) {
			g.height = min(height, roomy)
			return g
		}
	}
	g := grid{size: small, height: usual}
	if !small.fits(least, across) {
		g.size = smaller
	}
	g.widths = share(least, want, g.size.half, across)
	return g
}

// needs returns how wide columns have to be and how wide they would like to be, in half characters.
func needs(t *convert.Table) (least, want []int) {
	columns := 0
	for i := range t.Rows {
		columns = max(columns, len(t.Rows[i].Cells))
	}
	least, want = make([]int, columns), make([]int, columns)
	for i := range columns {
		least[i], want[i] = 4, 4
	}
	for r := range t.Rows {
		for c := range t.Rows[r].Cells {
			cell := &t.Rows[r].Cells[c]
			if cell.Covered || cell.Cols > 1 {
				continue
			}
			n := 0
			for line := range strings.SplitSeq(cell.Text, "\n") {
				n = max(n, width.String(line))
			}
			low, high := 8, 36 // texts break into lines
			switch cell.Kind {
			case convert.Number, convert.Total:
				low, high = 24, 24
				want[c] = max(want[c], 10)
			case convert.Code:
				low, high = 24, 24
			case convert.Heading:
				low, high = 8, 14
				if r < t.Head {
					low, high = 6, 8
				}
			}
			least[c] = max(least[c], min(n, low))
			want[c] = max(want[c], min(n, high))
		}
	}
	return least, want
}

// fits reports whether the columns have what they need at a size.
func (z size) fits(least []int, across int) bool {
	return sum(least)*z.half+len(least)*padding <= across
}

// share divides a line between columns: what each needs, then what each would like, then in proportion.
func share(least, want []int, half, across int) []int {
	out := make([]int, len(least))
	if len(out) == 0 {
		return out
	}
	rest := across - len(out)*padding
	need, wish := sum(least)*half, sum(want)*half
	for i := range out {
		l, w := least[i]*half, want[i]*half
		switch {
		case need >= rest:
			out[i] = max(l*rest/need, 1)
		case wish >= rest:
			out[i] = l + (w-l)*(rest-need)/max(wish-need, 1)
		default:
			out[i] = w + w*(rest-wish)/wish
		}
		out[i] += padding
	}
	out[len(out)-1] = max(out[len(out)-1]+across-sum(out), 1)
	return out
}

// wrapped is how many lines the rows take above one each.
func (g *grid) wrapped(t *convert.Table) (lines int) {
	for r := range t.Rows {
		most := 1
		cells := t.Rows[r].Cells
		for c := range cells {
			if cell := &cells[c]; !cell.Covered && cell.Rows <= 1 {
				end := min(c+max(cell.Cols, 1), len(cells))
				most = max(most, linesOf(cell.Text, (sum(g.widths[c:end])-padding)/g.size.half))
			}
		}
		lines += most - 1
	}
	return lines
}

// linesOf is how many lines a text takes in room half characters.
func linesOf(text string, room int) (n int) {
	room = max(room, 2)
	for line := range strings.SplitSeq(text, "\n") {
		n += max(1, (width.String(line)+room-1)/room)
	}
	return n
}

func sum(list []int) (n int) {
	for _, x := range list {
		n += x
	}
	return n
}

package pdf

import (
	"cmp"
	"slices"
)

// sheet is a page's content in order: texts of one line, and tables.
type sheet struct {
	*page
	items []item
	// amounts is how many lines outside tables have an amount apart from their other text.
	amounts int
}

// item is a line of text, or a table.
type item struct {
	line
	grid *grid
}

// isBlank reports a table in which nothing stands: what is left of one at the end of a page.
func (i item) isBlank() bool {
	return i.grid != nil && !slices.ContainsFunc(i.grid.cells, func(b box) bool { return len(b.glyphs) > 0 })
}

// layout finds the tables of a page and puts what stands around them into lines.
func layout(p *page) *sheet {
	s := &sheet{page: p}
	rest := p.glyphs
	for _, g := range grids(p) {
		rest = g.fill(rest)
		s.items = append(s.items, item{line: line{rect: g.bounds()}, grid: g})
	}
	list := lines(rest)
	for i := 0; i < len(list); {
		if g, n := aligned(list, i); n > 0 {
			s.items = append(s.items, item{line: line{rect: g.bounds()}, grid: g})
			i += n
			continue
		}
		if hasAmount(list[i]) {
			s.amounts++
		}
		for _, part := range list[i].parts() {
			s.items = append(s.items, item{line: part})
		}
		i++
	}
	s.items = slices.DeleteFunc(s.items, item.isBlank)
	slices.SortStableFunc(s.items, func(a, b item) int {
		if a.grid == nil && b.grid == nil {
			return 0 // lines are in order
		}
		return cmp.Compare(a.middle(), b.middle())
	})
	return s
}

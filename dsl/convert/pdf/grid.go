package pdf

import (
	"cmp"
	"slices"
)

// grid is a table between rules: lines across at ys, lines down at xs, and the cells between them.
type grid struct {
	xs, ys []float64
	cells  []box
	// aligned: no rules are drawn, it was found by how its text stands.
	aligned bool
}

// box is a cell of a grid: its first row and column, how many it covers, and what stands in it.
type box struct {
	row, col, rows, cols int
	glyphs               []glyph
}

const (
	// near is how far two rules may stand apart and be one line of a table.
	near = 3
	// maxRules and maxCells bound what is looked for on one page and in one table.
	maxRules = 10_000
	maxCells = 20_000
)

func (g *grid) bounds() rect {
	return rect{g.xs[0], g.ys[0], g.xs[len(g.xs)-1], g.ys[len(g.ys)-1]}
}

// grids finds the tables of a page. A frame around a text is none.
func grids(p *page) []*grid {
	across, down := joined(p.horizontal), joined(p.vertical)
	if len(across)+len(down) > maxRules {
		return nil // a drawing
	}
	var list []*grid
	for _, g := range crossing(across, down) {
		if t := newGrid(g.across, g.down); t != nil && len(t.cells) > 1 {
			list = append(list, t)
		}
	}
	slices.SortFunc(list, func(a, b *grid) int { return cmp.Compare(b.bounds().area(), a.bounds().area()) })
	var outer []*grid
	for _, g := range list {
		if !slices.ContainsFunc(outer, func(o *grid) bool { return o.bounds().has(g.bounds()) }) {
			outer = append(outer, g)
		}
	}
	slices.SortFunc(outer, func(a, b *grid) int { return cmp.Compare(a.ys[0], b.ys[0]) })
	return outer
}

// joined joins rules that go on one another, as tables are drawn cell by cell.
func joined(rules []rule) []rule {
	rules = slices.Clone(rules)
	slices.SortFunc(rules, func(a, b rule) int { return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.from, b.from)) })
	var out []rule
	for len(rules) > 0 {
		n := 1
		for n < len(rules) && rules[n].at-rules[0].at <= 1 {
			n++
		}
		level := rules[:n]
		slices.SortFunc(level, func(a, b rule) int { return cmp.Compare(a.from, b.from) })
		last := level[0]
		for _, r := range level[1:] {
			if r.from-last.to > near {
				out = append(out, last)
				last = r
			}
			last.to = max(last.to, r.to)
		}
		out = append(out, last)
		rules = rules[n:]
	}
	return out
}

// lattice is rules that hang together.
type lattice struct{ across, down []rule }

// crossing groups rules that meet.
func crossing(across, down []rule) []lattice {
	group := make([]int, len(across)+len(down))
	for i := range group {
		group[i] = i
	}
	root := func(i int) int {
		for group[i] != i {
			group[i] = group[group[i]]
			i = group[i]
		}
		return i
	}
	for i, h := range across {
		for j, v := range down {
			if v.at >= h.from-near && v.at <= h.to+near && h.at >= v.from-near && h.at <= v.to+near {
				group[root(i)] = root(len(across) + j)
			}
		}
	}
	place := map[int]int{}
	var list []lattice
	at := func(i int) *lattice {
		r := root(i)
		n, ok := place[r]
		if !ok {
			n = len(list)
			place[r] = n
			list = append(list, lattice{})
		}
		return &list[n]
	}
	for i, h := range across {
		l := at(i)
		l.across = append(l.across, h)
	}
	for j, v := range down {
		l := at(len(across) + j)
		l.down = append(l.down, v)
	}
	return list
}

// newGrid makes a table of rules that hang together, nil where they enclose nothing.
func newGrid(across, down []rule) *grid {
	if len(across) < 2 || len(down) < 1 {
		return nil
	}
	// Many tables are open at their sides: they end where the rules across end.
	left, right := across[0].from, across[0].to
	for _, h := range across {
		left, right = min(left, h.from), max(right, h.to)
	}
	g := &grid{xs: levels(down, left, right), ys: levels(across)}
	cols, rows := len(g.xs)-1, len(g.ys)-1
	if cols < 1 || rows < 1 || cols*rows > maxCells {
		return nil
	}
	g.divide(borders(across, g.ys, g.xs), borders(down, g.xs, g.ys))
	return g
}

// levels returns where the rules stand, and the ends of the table where no rule stands near.
func levels(rules []rule, ends ...float64) []float64 {
	var all []float64
	for _, r := range rules {
		all = append(all, r.at)
	}
	all = append(all, ends...)
	slices.Sort(all)
	var out []float64
	for len(all) > 0 {
		n, sum := 0, 0.0
		for n < len(all) && all[n]-all[0] <= near {
			sum += all[n]
			n++
		}
		out = append(out, sum/float64(n))
		all = all[n:]
	}
	return out
}

// borders tells of each line and each piece of it between two crossing lines whether a rule is drawn there.
func borders(rules []rule, lines, crossings []float64) [][]bool {
	drawn := make([][]bool, len(lines))
	covered := make([][]float64, len(lines))
	for i := range lines {
		drawn[i] = make([]bool, len(crossings)-1)
		covered[i] = make([]float64, len(crossings)-1)
	}
	for _, r := range rules {
		line := nearest(lines, r.at)
		for k := range covered[line] {
			covered[line][k] += max(0, min(r.to, crossings[k+1])-max(r.from, crossings[k]))
		}
	}
	for i := range lines {
		for k := range drawn[i] {
			drawn[i][k] = covered[i][k] > 0.6*(crossings[k+1]-crossings[k])
		}
	}
	return drawn
}

func nearest(list []float64, x float64) int {
	i, _ := slices.BinarySearch(list, x)
	if i == len(list) || i > 0 && x-list[i-1] < list[i]-x {
		i--
	}
	return i
}

// divide makes the cells: each as wide, then as high, as no rule divides it.
func (g *grid) divide(across, down [][]bool) {
	cols, rows := len(g.xs)-1, len(g.ys)-1
	taken := make([]bool, cols*rows)
	for row := range rows {
		for col := range cols {
			if taken[row*cols+col] {
				continue
			}
			b := box{row: row, col: col, rows: 1, cols: 1}
			for next := col + 1; next < cols && !down[next][row] && !taken[row*cols+next]; next++ {
				b.cols++
			}
			for next := row + 1; next < rows && isOpen(across[next][col:col+b.cols]) && isWhole(down, b, next) && !slices.Contains(taken[next*cols+col:next*cols+col+b.cols], true); next++ {
				b.rows++
			}
			for r := row; r < row+b.rows; r++ {
				for c := col; c < col+b.cols; c++ {
					taken[r*cols+c] = true
				}
			}
			g.cells = append(g.cells, b)
		}
	}
}

// isOpen reports that no rule is drawn.
func isOpen(pieces []bool) bool { return !slices.Contains(pieces, true) }

// isWhole reports that a row has no rule within the cell's columns.
func isWhole(down [][]bool, b box, row int) bool {
	for line := b.col + 1; line < b.col+b.cols; line++ {
		if down[line][row] {
			return false
		}
	}
	return true
}

// fill takes the glyphs that stand in the table into its cells and returns the others.
func (g *grid) fill(glyphs []glyph) []glyph {
	bounds := g.bounds()
	cols := len(g.xs) - 1
	owner := make([]int, cols*(len(g.ys)-1))
	for i, b := range g.cells {
		for r := b.row; r < b.row+b.rows; r++ {
			for c := b.col; c < b.col+b.cols; c++ {
				owner[r*cols+c] = i
			}
		}
	}
	var rest []glyph
	for _, gl := range glyphs {
		if !bounds.has(gl.rect) {
			rest = append(rest, gl)
			continue
		}
		b := &g.cells[owner[between(g.ys, gl.middle())*cols+between(g.xs, gl.centre())]]
		b.glyphs = append(b.glyphs, gl)
	}
	return rest
}

// between returns the number of the space between two lines in which x stands.
func between(lines []float64, x float64) int {
	i, _ := slices.BinarySearch(lines, x)
	return min(max(i-1, 0), len(lines)-2)
}

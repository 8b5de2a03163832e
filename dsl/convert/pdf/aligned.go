package pdf

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// Tables without rules are found by how their figures stand below each other. They are taken for tables
// only where that is certain: three lines of amounts or more, in columns that agree.
const (
	leastLines = 3
	mostLines  = 300
	headLines  = 4
)

// aligned finds a table that begins at line i and returns how many lines it takes, nil for none.
func aligned(list []line, i int) (*grid, int) {
	first := i
	for first < len(list) && first-i < headLines && !hasAmount(list[first]) {
		first++
	}
	end := first
	amounts := 0
	for n := first; n < min(len(list), first+mostLines) && goesOn(list, first, n); n++ {
		if hasAmount(list[n]) {
			amounts++
			end = n + 1
		}
	}
	if amounts < leastLines {
		return nil, 0
	}
	for n := i; n < first; n++ { // headings, each over its columns
		if len(list[n].split(1)) < 2 || list[n+1].base()-list[n].base() > 3*list[n].height() {
			return nil, 0
		}
	}
	xs := gutters(list[first:end])
	if len(xs) < 3 || !agree(list[first:end], xs) {
		return nil, 0
	}
	return alignedGrid(list[i:end], xs), end - i
}

// goesOn reports a line that may belong to the table whose amounts begin at line first.
func goesOn(list []line, first, n int) bool {
	if n > first && list[n].base()-list[n-1].base() > 2.5*list[n].height() {
		return false
	}
	return hasAmount(list[n]) || list[n].width() < 0.5*list[first].width()
}

// hasAmount reports a line that has an amount apart from what stands before it.
func hasAmount(l line) bool {
	parts := l.split(1)
	return len(parts) > 1 && slices.ContainsFunc(parts[1:], isAmount)
}

// isAmount reports a figure with decimals.
func isAmount(l line) bool {
	s := strings.Trim(l.text(), "-−－()（）")
	return strings.Trim(s, "0123456789,.") == "" && strings.Contains(s, ".") && len(s) > 2
}

// gutters returns the edges of the columns: where nothing stands in any line.
func gutters(list []line) []float64 {
	type span struct{ from, to float64 }
	var spans []span
	for _, l := range list {
		for _, p := range l.split(1) {
			spans = append(spans, span{p.x0, p.x1})
		}
	}
	slices.SortFunc(spans, func(a, b span) int { return cmp.Compare(a.from, b.from) })
	em := list[0].em()
	xs := []float64{spans[0].from}
	to := spans[0].to
	for _, s := range spans[1:] {
		if s.from > to+0.5*em {
			xs = append(xs, (to+s.from)/2)
		}
		to = max(to, s.to)
	}
	return append(xs, to)
}

// agree reports that the amounts of each column end or stand in the middle below each other, and that
// most of what stands in the columns after the first are amounts.
func agree(list []line, xs []float64) bool {
	amounts, others, longest := 0, 0, 0
	for c := 1; c < len(xs)-1; c++ {
		var ends, middles []float64
		for _, l := range list {
			for _, p := range l.split(1) {
				switch {
				case between(xs, p.centre()) != c:
				case isAmount(p):
					ends, middles = append(ends, p.x1), append(middles, p.centre())
				default:
					others++
				}
			}
		}
		amounts += len(ends)
		longest = max(longest, len(ends))
		if em := list[0].em(); len(ends) > 0 && spread(ends) > 0.6*em && spread(middles) > 0.6*em {
			return false
		}
	}
	return longest >= leastLines && others <= amounts
}

func spread(list []float64) float64 { return slices.Max(list) - slices.Min(list) }

// alignedGrid makes a table of lines: each part of a line in the column that it stands in, or over all
// those that it stands over.
func alignedGrid(list []line, xs []float64) *grid {
	g := &grid{xs: slices.Clone(xs), aligned: true}
	for r, l := range list {
		if r == 0 {
			g.ys = append(g.ys, l.y0)
		} else {
			g.ys = append(g.ys, (list[r-1].y1+l.y0)/2)
		}
		g.xs[0], g.xs[len(xs)-1] = min(g.xs[0], l.x0), max(g.xs[len(xs)-1], l.x1)
		taken := 0
		for _, p := range l.split(1) {
			from, to := between(xs, p.x0), between(xs, p.x1)
			if from < taken { // a second part in one column
				last := &g.cells[len(g.cells)-1]
				last.glyphs = append(last.glyphs, p.glyphs...)
				continue
			}
			for ; taken < from; taken++ {
				g.cells = append(g.cells, box{row: r, col: taken, rows: 1, cols: 1})
			}
			g.cells = append(g.cells, box{row: r, col: from, rows: 1, cols: to - from + 1, glyphs: p.glyphs})
			taken = to + 1
		}
		for ; taken < len(xs)-1; taken++ {
			g.cells = append(g.cells, box{row: r, col: taken, rows: 1, cols: 1})
		}
	}
	g.ys = append(g.ys, list[len(list)-1].y1)
	for i := 1; i < len(g.ys); i++ {
		g.ys[i] = math.Max(g.ys[i], g.ys[i-1])
	}
	return g
}

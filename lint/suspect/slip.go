package suspect

import (
	"cmp"
	"slices"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

const (
	// maxSlips bounds the blocks of one report that are tried out.
	maxSlips = 16
	// minSlip is how many amounts must be found one row off their place, and have to move.
	minSlip = 2
)

// block is a run of rows of one column whose amounts belong one row further up (by −1) or down (+1).
type block struct {
	table, col int
	rows       []int // of the table, from the first to the last
	by         int
	matches    int
}

// slips looks for blocks of amounts that slipped by a row against their labels.
func (r *round) slips() {
	if len(r.graph.violated) < minSlip {
		return
	}
	var tries []*candidate
	for ti := range r.graph.e.Report.Tables {
		if t := &r.graph.e.Report.Tables[ti]; t.Form != nil && t.HasStated {
			for bi := range t.Form.Blocks {
				tries = r.slipsIn(tries, ti, bi)
			}
		}
	}
	for _, c := range tries {
		r.try(c)
	}
	slices.SortStableFunc(tries, compare)
	for _, c := range tries {
		if c.tried && c.broken == 0 && c.unsettled == 0 && c.settled >= minSlip && !r.isTouched(c) {
			r.explain(c, true)
			r.sure = append(r.sure, finding{c, true, 1})
		}
	}
}

// slipsIn appends the blocks of one part of a table: of a single column, or of all columns where the
// amounts of several have slipped.
func (r *round) slipsIn(tries []*candidate, table, part int) []*candidate {
	t := &r.graph.e.Report.Tables[table]
	b := t.Form.Blocks[part]
	rows := r.rowsOf(t, part)
	var found []block
	columns := 0
	for col := b.ColFrom; col < b.ColTo; col++ {
		if in := r.blocks(table, col, rows); len(in) > 0 {
			found = append(found, in...)
			columns++
		}
	}
	slices.SortStableFunc(found, func(a, b block) int { return cmp.Compare(b.matches, a.matches) })
	for _, f := range found {
		from, to := f.col, f.col+1
		if columns > 1 {
			from, to = b.ColFrom, b.ColTo
		}
		for _, keep := range [...]bool{true, false} {
			c := r.blockCandidate(f, from, to, keep)
			known := func(d *candidate) bool { return slices.EqualFunc(c.changes, d.changes, change.equal) }
			if len(c.changes) >= minSlip && len(tries) < maxSlips && !slices.ContainsFunc(tries, known) {
				tries = append(tries, c)
			}
		}
	}
	return tries
}

func (r *round) isTouched(c *candidate) bool {
	for _, ch := range c.changes {
		for _, ed := range r.graph.violatedEdges(ch.cell) {
			if r.touched[ed.relation] {
				return true
			}
		}
	}
	return false
}

// rowsOf returns the rows of a block that state their own amounts, in printed order.
func (r *round) rowsOf(t *report.Table, block int) []int {
	var rows []int
	for ri := range t.Rows {
		if row := &t.Rows[ri]; row.Block == block && row.N > 0 && !row.Broken && row.Origin != report.Implied {
			rows = append(rows, ri)
		}
	}
	return rows
}

// blocks finds the runs of rows in one column in which the violated relations expect of each row what
// stands in the next, or in the one before.
func (r *round) blocks(table, col int, rows []int) []block {
	g := r.graph
	t := &g.e.Report.Tables[table]
	violated := 0
	var cells []report.CellID
	var at []int
	for _, ri := range rows {
		id := t.Cell(ri, col)
		if id == report.NoCell || isComputed(g.e, id) || !g.e.Report.Cells[id].Known() {
			continue
		}
		cells, at = append(cells, id), append(at, ri)
		if g.node(id) != nil {
			violated++
		}
	}
	if violated < minSlip {
		return nil
	}
	want := make([][]expected, len(cells))
	for i, id := range cells {
		if n := g.node(id); n != nil {
			want[i] = g.expected(nil, n)
			r.budget.steps -= int(n.bad - n.from)
		}
	}
	var out []block
	for _, by := range [...]int{-1, 1} {
		for i := 0; i < len(cells); i++ {
			end, matches := g.runFrom(cells, want, i, by)
			if matches < minSlip {
				continue
			}
			out = append(out, block{table, col, at[i : end+1], by, matches})
			i = end
		}
	}
	return out
}

// runFrom follows a run that begins at row i; matches counts the amounts, other than zero, found one
// row off.
func (g *graph) runFrom(cells []report.CellID, want [][]expected, i, by int) (end, matches int) {
	value := func(k int) amount.Amount { return g.e.Values[cells[k]].V }
	end = i
walk:
	for k := i; k+1 < len(cells); k++ {
		to, from := k, k+1
		if by > 0 {
			to, from = k+1, k
		}
		switch {
		case expects(want[to], value(from)):
			if !value(from).IsZero() {
				matches++
			}
			end = k + 1
		case k == i || !value(to).Equal(value(from)): // two rows with one amount say nothing
			break walk
		}
	}
	// The amount pushed out at one end may have come in at the other: two rows changed places.
	if end > i && (by < 0 && expects(want[end], value(i)) || by > 0 && expects(want[i], value(end))) {
		matches++
	}
	return end, matches
}

func expects(want []expected, v amount.Amount) bool {
	for i := range want {
		if want[i].value.Sub(v).Abs().Cmp(want[i].slack) <= 0 {
			return true
		}
	}
	return false
}

// blockCandidate moves the amounts of a block back, in columns from up to to. The row that is left
// over keeps what it states, or gets what the relations expect of it, nothing where they expect nothing.
func (r *round) blockCandidate(b block, from, to int, keep bool) *candidate {
	g := r.graph
	t := &g.e.Report.Tables[b.table]
	c := &candidate{other: report.NoCell, mechanism: mechanism{kind: lint.SuspectSlipped, rank: telling}}
	for col := from; col < to; col++ {
		for i, ri := range b.rows {
			id := t.Cell(ri, col)
			if id == report.NoCell || isComputed(g.e, id) {
				continue
			}
			own := g.e.Report.Cells[id].Value
			v := own
			if k := i - b.by; k >= 0 && k < len(b.rows) {
				v = amount.Amount{}
				if source := t.Cell(b.rows[k], col); source != report.NoCell {
					v = g.e.Report.Cells[source].Value
				}
			} else if n := g.node(id); n != nil && !keep {
				v = amount.Amount{}
				if want := g.expected(nil, n); len(want) > 0 {
					v = g.asWritten(id, want[0].value, want[0].slack)
				}
			}
			if !v.Equal(own) {
				c.changes = append(c.changes, change{id, v})
			}
		}
	}
	slices.SortFunc(c.changes, func(a, b change) int { return int(a.cell) - int(b.cell) })
	return c
}

package suspect

import (
	"cmp"
	"slices"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

// change is what would be corrected: a cell, and what it would state, in its table's unit.
type change struct {
	cell report.CellID
	to   amount.Amount
}

func (c change) equal(d change) bool { return c.cell == d.cell && c.to.Equal(d.to) }

// candidate is a correction with what speaks for and against it.
type candidate struct {
	// changes are one, but for a block of amounts that slipped.
	changes []change
	mechanism
	// other is the operand that a sum left out or counted twice; NoCell for none.
	other report.CellID
	// settled, broken and unsettled count the relations that the changed cells stand in: violated ones
	// that would hold, holding ones that would not, violated ones that would stay so.
	settled, broken, unsettled int
	// elsewhere is how many violated relations fewer there would be that the cells do not stand in, fresh
	// how many there are not now among those there would be; holds is how many relations more would hold.
	elsewhere, fresh, holds int
	// off is what is left of the differences that it settles.
	off amount.Amount
	// tried: the counts come from a trial, not from the relations as they were evaluated.
	tried bool
	// holdsThen tells, after a trial, which of the violated relations hold, by their place in
	// graph.violated.
	holdsThen []bool
}

func (c *candidate) cell() report.CellID { return c.changes[0].cell }

// gain is how many relations more would hold, of those that the cells stand in.
func (c *candidate) gain() int { return c.settled - c.broken }

// tells reports whether the explanation alone convinces. Of the many amounts that rounding lets pass in
// a single sum, one or the other always looks telling.
func (c *candidate) tells() bool {
	return c.rank <= telling && (c.settled > 1 || c.off.IsZero())
}

// compare puts the likelier candidate first.
func compare(a, b *candidate) int {
	return cmp.Or(
		cmp.Compare(b.gain(), a.gain()), cmp.Compare(a.unsettled, b.unsettled), cmp.Compare(b.elsewhere, a.elsewhere),
		cmp.Compare(a.rank, b.rank), cmp.Compare(b.holds, a.holds), a.off.Cmp(b.off), cmp.Compare(a.cell(), b.cell()))
}

// same reports whether the relations tell a no better than b.
func same(a, b *candidate) bool {
	return a.gain() == b.gain() && a.unsettled == b.unsettled && a.elsewhere == b.elsewhere
}

// maxValues bounds the amounts that are tried for one cell.
const maxValues = 24

// candidates returns the corrections of single cells that would settle more relations than they
// break, the likeliest first.
func (g *graph) candidates(b *budget) []*candidate {
	var out []*candidate
	var values []amount.Amount
	var want []expected
	for i := range g.nodes {
		n := &g.nodes[i]
		if c := &g.e.Report.Cells[n.cell]; c.Kind != report.Stated && !c.IsZeroByForm() || b.steps <= 0 {
			continue
		}
		want = g.expected(want[:0], n)
		values = g.values(values[:0], n, want)
		first := len(out)
		for _, to := range values {
			if c := g.candidate(n, to); g.judge(c, n) {
				out = append(out, c)
			}
			b.steps -= int(n.to - n.from)
		}
		// The amounts that do best; values stand in order of trust.
		mine := out[first:]
		slices.SortStableFunc(mine, compare)
		mine = exactFirst(mine)
		keep := min(len(mine), 2)
		if keep == 2 && !same(mine[0], mine[1]) {
			keep = 1
		}
		out = out[:first+keep]
	}
	slices.SortStableFunc(out, compare)
	return out
}

// exactFirst leaves out, of corrections of one cell, those that rely on rounding where one that does equally
// well leaves no difference, however telling they look.
func exactFirst(mine []*candidate) []*candidate {
	for i, c := range mine {
		if c.off.IsZero() && same(c, mine[0]) {
			return append(mine[:0], mine[i:]...)
		}
	}
	return mine
}

// values appends the amounts worth trying for a cell, as written: what the violated equalities make
// of it, and what it may have meant to state if that is near.
func (g *graph) values(out []amount.Amount, n *node, want []expected) []amount.Amount {
	from := g.e.Report.Cells[n.cell].Value
	ti, _, _ := g.e.Report.Locate(n.cell)
	decimals := max(g.places[ti], report.UsualPlaces)
	add := func(v amount.Amount) {
		if len(out) == maxValues || v.Equal(from) || v.Scale() > decimals {
			return
		}
		for _, known := range out {
			if known.Equal(v) {
				return
			}
		}
		out = append(out, v)
	}
	for i := range want {
		add(g.asWritten(n.cell, want[i].value, want[i].slack))
	}
	by := shift(g.e.Report, ti)
	near := func(v amount.Amount) {
		value := v.Shift(by)
		for i := range want {
			if value.Sub(want[i].value).Abs().Cmp(want[i].slack) <= 0 {
				add(g.asWritten(n.cell, value, amount.Amount{}))
				return
			}
		}
	}
	if len(want) == 0 && g.bounds(n) {
		near = func(v amount.Amount) { add(g.asWritten(n.cell, v.Shift(by), amount.Amount{})) }
	}
	variants(from, near)
	if !from.IsZero() && len(want) > 0 {
		for p := 1; p <= 3; p++ {
			near(unrounded(from, g.asWritten(n.cell, want[0].value, want[0].slack), p))
		}
	}
	return out
}

// bounds: the cell stands in a violated ≤ or ≥, which says what it may not be, not what it is.
func (g *graph) bounds(n *node) bool {
	for _, ed := range g.edges[n.from:n.bad] {
		if g.e.Relations[ed.relation].Op != formula.Eq {
			return true
		}
	}
	return false
}

// candidate is the correction of one cell, with how the mistake may have come about.
func (g *graph) candidate(n *node, to amount.Amount) *candidate {
	c := &candidate{changes: []change{{n.cell, to}}, other: report.NoCell}
	g.explain(c, n)
	return c
}

// judge counts what c would do to the relations that its cell stands in; false where it would settle
// no more than it breaks.
func (g *graph) judge(c *candidate, n *node) bool {
	for _, ed := range g.edges[n.from:n.to] {
		r := &g.e.Relations[ed.relation]
		left := r.Difference().Add(g.delta(c, ed))
		holds := eval.Judge(r.Op, left, r.Slack) != eval.Violated
		if holds && r.Op == formula.Eq {
			c.off = c.off.Add(left.Abs())
		}
		switch {
		case r.Verdict != eval.Violated && !holds:
			c.broken++
		case r.Verdict == eval.Violated && holds:
			c.settled++
		case r.Verdict == eval.Violated:
			c.unsettled++
		}
	}
	return c.gain() > 0
}

// delta is how much c changes Left − Right of a relation.
func (g *graph) delta(c *candidate, ed edge) amount.Amount {
	ch := c.changes[0]
	d := inReport(g.e.Report, ch.cell, ch.to).Sub(g.e.Values[ch.cell].V)
	switch ed.factor {
	case 1:
		return d
	case -1:
		return d.Neg()
	}
	return d.Mul(amount.FromInt(int(ed.factor)))
}

// explain says how the mistake may have come about.
func (g *graph) explain(c *candidate, n *node) {
	ch := c.changes[0]
	cell := &g.e.Report.Cells[ch.cell]
	c.mechanism = explain(cell.Value, ch.to)
	if c.rank == left && cell.Kind == report.Omitted {
		c.rank = absent
	}
	if c.rank <= likely || cell.IsZeroByForm() {
		return
	}
	if ch.to.IsZero() && g.leavesNothing(n) {
		c.rank = absurd
		return
	}
	short := inReport(g.e.Report, ch.cell, ch.to).Sub(g.e.Values[ch.cell].V)
	for _, ed := range g.edges[n.from:n.bad] {
		r := &g.e.Relations[ed.relation]
		if !g.isTarget(r, ch.cell) {
			continue
		}
		for _, o := range g.e.Operands[r.First+1 : r.First+r.N] {
			v := g.e.Values[o.Cell].V
			if o.Neg {
				v = v.Neg()
			}
			switch {
			case v.IsZero():
			case v.Equal(short):
				c.mechanism, c.other = mechanism{kind: lint.SuspectOmitted, rank: likely}, o.Cell
				return
			case v.Equal(short.Neg()):
				c.mechanism, c.other = mechanism{kind: lint.SuspectTwice, rank: likely}, o.Cell
				return
			}
		}
	}
}

// leavesNothing: the violated relations that the cell stands in have nothing on their other side. To
// take the amount out would settle them, and explain nothing.
func (g *graph) leavesNothing(n *node) bool {
	for _, ed := range g.edges[n.from:n.bad] {
		if r := &g.e.Relations[ed.relation]; !r.Left.IsZero() && !r.Right.IsZero() {
			return false
		}
	}
	return true
}

package suspect

import (
	"slices"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

const (
	// maxGroup bounds the candidates for one group of relations that are tried out.
	maxGroup = 8
	// maxUnexplained bounds the cells that are named where only the relations speak for them,
	// maxLeft the blank cells of which one may be the one left out.
	maxUnexplained, maxLeft = 3, 32
)

// round is one look at the report.
type round struct {
	*search
	graph *graph
	keys  map[relationKey]int32
	// explained are relations that a finding of this round explains; touched, those that a cell stands
	// in that is put right: what else is wrong with them shows in the next round.
	explained, touched []bool
	sure, unsure       []finding
}

// settlesAll reports whether trials have shown that nothing would be left to explain.
func (r *round) settlesAll() bool {
	holds := make([]bool, len(r.graph.violated))
	for _, f := range r.sure {
		if f.broken > 0 || f.fresh > 0 {
			return false
		}
		for i, h := range f.holdsThen {
			holds[i] = holds[i] || h
		}
	}
	return !slices.Contains(holds, false)
}

// try evaluates the report with c's changes, if the budget allows.
func (r *round) try(c *candidate) {
	if r.affordable(r.graph) {
		r.spend(r.graph)
		r.bench.try(r.graph, r.keys, c)
	}
}

// cells looks for single cells.
func (r *round) cells() {
	g := r.graph
	all := g.candidates(&r.budget)
	stamp := make([]int32, len(g.e.Relations))
	for i, c := range all {
		if r.changed[c.cell()] || !r.isOpen(c) {
			continue
		}
		rivals := r.rivals(all[i:], stamp, int32(i)+1)
		best, tried := r.prove(rivals)
		if best.gain() > 0 && isSure(best, rivals, tried) {
			r.explain(best, true)
			r.sure = append(r.sure, finding{best, true, 1})
			continue
		}
		if r.pair(rivals) {
			continue
		}
		slices.SortStableFunc(rivals[:tried], compare)
		r.list(rivals)
	}
}

// pair looks for two mistakes in one sum: two cells that settle together what neither does alone, and
// one relation more.
func (r *round) pair(rivals []*candidate) bool {
	near := rivals[:min(len(rivals), maxGroup)]
	for i, a := range near {
		for _, b := range near[i+1:] {
			if a.cell() == b.cell() || a.unsettled == 0 || b.unsettled == 0 || !r.graph.together(a, b) {
				continue
			}
			both := *a
			both.changes = []change{a.changes[0], b.changes[0]}
			r.try(&both)
			if !both.tried || both.broken > 0 || both.unsettled > 0 || both.settled < 3 {
				continue
			}
			for _, c := range [...]*candidate{a, b} {
				other := a
				if c == a {
					other = b
				}
				c.holdsThen = slices.Clone(both.holdsThen)
				r.graph.set(c.holdsThen, other.cell(), false)
				r.graph.set(c.holdsThen, c.cell(), true)
				c.tried, c.fresh, c.settled = true, both.fresh, len(r.graph.violatedEdges(c.cell()))
				c.broken, c.unsettled, c.elsewhere = 0, 0, 0
				r.explain(c, true)
				r.sure = append(r.sure, finding{c, true, 1})
			}
			return true
		}
	}
	return false
}

// set gives the violated relations that a cell stands in a value in a list by place in g.violated.
func (g *graph) set(list []bool, id report.CellID, to bool) {
	for _, ed := range g.violatedEdges(id) {
		if i, ok := slices.BinarySearch(g.violated, ed.relation); ok {
			list[i] = to
		}
	}
}

// together reports whether a and b settle a violated relation that both stand in.
func (g *graph) together(a, b *candidate) bool {
	for _, x := range g.violatedEdges(a.cell()) {
		for _, y := range g.violatedEdges(b.cell()) {
			if x.relation == y.relation {
				r := &g.e.Relations[x.relation]
				left := r.Difference().Add(g.delta(a, x)).Add(g.delta(b, y))
				return eval.Judge(r.Op, left, r.Slack) != eval.Violated
			}
		}
	}
	return false
}

// prove tries candidates, the likeliest first, until none is left that promises as much as the best
// has proved to do. It returns the best and how many were tried.
func (r *round) prove(rivals []*candidate) (best *candidate, tried int) {
	for _, c := range rivals[:min(len(rivals), maxGroup)] {
		if best != nil && best.outdoes(c) {
			break
		}
		r.try(c)
		tried++
		if best == nil || compare(c, best) < 0 {
			best = c
		}
	}
	return best, tried
}

// outdoes reports whether c does all that d promises, with the better explanation where it does no
// more.
func (c *candidate) outdoes(d *candidate) bool {
	if c.gain() != d.gain() {
		return c.gain() > d.gain()
	}
	if c.unsettled != d.unsettled {
		return c.unsettled < d.unsettled
	}
	return c.rank < d.rank && c.tells()
}

// isOpen reports whether a candidate would settle a relation that nothing explains yet, and stands in
// none that is being put right.
func (r *round) isOpen(c *candidate) bool {
	open := false
	for _, ed := range r.graph.violatedEdges(c.cell()) {
		if r.touched[ed.relation] {
			return false
		}
		open = open || !r.explained[ed.relation]
	}
	return open
}

// rivals returns the candidates that share a violated relation with the first, which come near it;
// the first is the first of them.
func (r *round) rivals(all []*candidate, stamp []int32, mark int32) []*candidate {
	first := all[0]
	for _, ed := range r.graph.violatedEdges(first.cell()) {
		stamp[ed.relation] = mark
	}
	var out []*candidate
next:
	for _, c := range all {
		if c.gain() < first.gain()-1 || r.budget.steps <= 0 && c != first {
			break
		}
		edges := r.graph.violatedEdges(c.cell())
		r.budget.steps -= len(edges)
		for _, ed := range edges {
			if stamp[ed.relation] == mark {
				out = append(out, c)
				continue next
			}
		}
	}
	return out
}

// isSure reports whether the best of candidates stands alone: convincing in itself, or without a rival
// that explains as much.
func isSure(best *candidate, rivals []*candidate, tried int) bool {
	for i, c := range rivals {
		if c.cell() == best.cell() || best.outdoes(c) {
			continue
		}
		if i >= tried || same(best, c) {
			return false
		}
	}
	return best.rank <= likely || best.rank < absurd && best.unsettled == 0
}

// explain marks the relations that a finding explains.
func (r *round) explain(c *candidate, sure bool) {
	for _, ch := range c.changes {
		for _, ed := range r.graph.violatedEdges(ch.cell) {
			r.explained[ed.relation] = true
			r.touched[ed.relation] = r.touched[ed.relation] || sure
		}
	}
	for i, held := range c.holdsThen {
		if held && sure {
			r.explained[r.graph.violated[i]] = true
		}
	}
}

// list keeps those of candidates that explain as much as the first and can be told by their kind; of
// many that cannot, none.
func (r *round) list(cs []*candidate) {
	best := cs[0]
	if best.gain() <= 0 {
		return
	}
	var out []finding
	rank := best.rank
	if rank < left {
		rank = left // a blank cell is always worth a look
	}
	for _, c := range cs {
		if c.rank > rank || !same(best, c) && c.tried == best.tried || c.gain() <= 0 {
			continue
		}
		if !slices.ContainsFunc(out, func(f finding) bool { return f.cell() == c.cell() }) {
			out = append(out, finding{candidate: c})
		}
	}
	switch {
	case rank == absurd, rank == absent && len(out) > maxSuspects, rank == unexplained && len(out) > maxUnexplained:
		out = nil
	case len(out) > maxLeft:
		out = out[:maxLeft]
	}
	for _, c := range cs {
		r.explain(c, false)
	}
	for i := range out {
		for _, f := range out {
			if f.rank == out[i].rank {
				out[i].among++
			}
		}
	}
	r.unsure = append(r.unsure, out...)
}

// violatedEdges are the violated relations that a cell stands in.
func (g *graph) violatedEdges(id report.CellID) []edge {
	n := g.node(id)
	if n == nil {
		return nil
	}
	return g.edges[n.from:n.bad]
}

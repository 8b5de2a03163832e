package suspect

import (
	"slices"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

const (
	// maxSteps and maxTrials bound the work on one report, in relations judged and evaluated anew.
	maxSteps, maxTrials = 1_500_000, 500_000
	// maxGroup bounds the candidates for one group of relations that are tried out.
	maxGroup = 8
	// maxRounds bounds how often the report is looked at again with what was found put right.
	maxRounds = 8
	// maxUnexplained bounds the cells that are named where only the relations speak for them,
	// maxLeft the blank cells of which one may be the one left out.
	maxUnexplained, maxLeft = 3, 32
)

// finding is a correction that the search settled on, or one of several that explain as much.
type finding struct {
	*candidate
	// sure: nothing else explains as much.
	sure bool
	// among counts the cells that explain as much, this one too.
	among int
}

// search looks for the fewest corrections that settle what is violated.
type search struct {
	e      *eval.Eval
	graph  *graph
	bench  *bench
	budget budget
	found  []finding
	// of lists, for a violated relation of e, the findings that concern it.
	of map[int32][]int32
	// keys finds the violated relations of e by name.
	keys map[relationKey]int32
	// changed are the cells that were put right, each once.
	changed map[report.CellID]bool
}

// budget bounds the work on one report.
type budget struct {
	// steps are relations judged for a candidate, trials relations evaluated anew.
	steps, trials int
}

// run looks at the report, puts right what is sure, and looks again.
func (s *search) run() {
	s.graph = newGraph(s.e)
	if len(s.graph.violated) == 0 {
		return
	}
	s.budget = budget{maxSteps, maxTrials}
	s.of = map[int32][]int32{}
	s.changed = map[report.CellID]bool{}
	s.keys = map[relationKey]int32{}
	for _, ri := range s.graph.violated {
		s.keys[keyOf(s.e, &s.e.Relations[ri])] = ri
	}
	var strays []report.CellID
	s.bench, strays = newBench(s.e.Report)
	g := s.graph
	var evaluator eval.Evaluator
	if len(strays) > 0 {
		g = newGraph(evaluator.Run(&s.bench.report))
	}
	for n := 1; len(g.violated) > 0; n++ {
		r := round{search: s, graph: g, keys: g.keys(), explained: make([]bool, len(g.e.Relations)), touched: make([]bool, len(g.e.Relations))}
		r.slips()
		r.cells()
		for _, f := range r.sure {
			s.add(g, f)
		}
		if len(r.sure) == 0 || n == maxRounds || !s.affordable(g) {
			for _, f := range r.unsure {
				s.add(g, f)
			}
			break
		}
		for _, f := range r.sure {
			s.bench.set(f.changes)
			for _, ch := range f.changes {
				s.changed[ch.cell] = true
			}
		}
		s.budget.trials -= len(g.e.Relations)
		g = newGraph(evaluator.Run(&s.bench.report))
	}
	for _, id := range strays {
		s.stray(id)
	}
}

// stray names a cell with stray decimals as the cause of what is violated in its table only because of
// them.
func (s *search) stray(id report.CellID) {
	ti, _, _ := s.e.Report.Locate(id)
	t := &s.e.Report.Tables[ti]
	n := slices.IndexFunc(s.found, func(f finding) bool { return f.cell() == id })
	if n < 0 {
		short := s.e.Report.Cells[id].Value.Round(places(s.e.Report, t))
		c := &candidate{changes: []change{{id, short}}, other: report.NoCell, mechanism: mechanism{kind: lint.SuspectDigit, rank: likely}}
		n = len(s.found)
		s.found = append(s.found, finding{c, true, 1})
	}
	f := &s.found[n]
	for _, ri := range s.graph.violated {
		r := &s.e.Relations[ri]
		inTable := func(o eval.Operand) bool { return o.Cell >= t.First && o.Cell < t.End }
		if len(s.of[ri]) == 0 && slices.ContainsFunc(s.e.Operands[r.First:r.First+r.N], inTable) {
			s.of[ri] = append(s.of[ri], int32(n))
			f.settled++
		}
	}
}

func (s *search) affordable(g *graph) bool { return s.budget.trials >= len(g.e.Relations) }

// add keeps a finding for every violated relation of the report that its cells stand in or that it
// settles.
func (s *search) add(g *graph, f finding) {
	n := int32(len(s.found))
	s.found = append(s.found, f)
	concerns := func(ri int32) {
		if list := s.of[ri]; len(list) == 0 || list[len(list)-1] != n {
			s.of[ri] = append(list, n)
		}
	}
	for _, ch := range f.changes {
		for _, ed := range s.graph.violatedEdges(ch.cell) {
			concerns(ed.relation)
		}
	}
	for i, held := range f.holdsThen {
		if !held {
			continue
		}
		if ri, ok := s.keys[keyOf(g.e, &g.e.Relations[g.violated[i]])]; ok {
			concerns(ri)
		}
	}
}

// keys finds the violated relations by name, as places in g.violated.
func (g *graph) keys() map[relationKey]int32 {
	keys := make(map[relationKey]int32, len(g.violated))
	for i, ri := range g.violated {
		keys[keyOf(g.e, &g.e.Relations[ri])] = int32(i)
	}
	return keys
}

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

// try evaluates the report with c's changes, if the budget allows.
func (r *round) try(c *candidate) {
	if r.affordable(r.graph) {
		r.budget.trials -= len(r.graph.e.Relations)
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
		tried := slices.Clone(rivals[:min(len(rivals), maxGroup)])
		for _, t := range tried {
			r.try(t)
		}
		slices.SortStableFunc(tried, compare)
		if best := tried[0]; best.gain() > 0 && isSure(tried) {
			r.explain(best, true)
			r.sure = append(r.sure, finding{best, true, 1})
			continue
		}
		r.list(append(tried, rivals[len(tried):]...))
	}
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

// isSure reports whether the first of candidates, the likeliest first, stands alone.
func isSure(cs []*candidate) bool {
	best := cs[0]
	for _, c := range cs[1:] {
		if c.cell() == best.cell() || !same(best, c) {
			continue
		}
		return best.rank < c.rank && best.tells()
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
	case rank == absurd, rank == unexplained && len(out) > maxUnexplained:
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

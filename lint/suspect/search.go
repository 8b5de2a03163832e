package suspect

import (
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

const (
	// maxSteps, maxTrials and maxEvaluated bound the work on one report: relations judged for a
	// candidate, evaluations of the report, and relations evaluated in them.
	maxSteps, maxTrials, maxEvaluated = 500_000, 80, 50_000
	// maxRounds bounds how often the report is looked at again with what was found put right.
	maxRounds = 8
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
	steps, trials, evaluated int
}

// run looks at the report, puts right what is sure, and looks again.
func (s *search) run() {
	s.graph = newGraph(s.e)
	if len(s.graph.violated) == 0 {
		return
	}
	s.budget = budget{maxSteps, maxTrials, maxEvaluated}
	s.of = map[int32][]int32{}
	s.changed = map[report.CellID]bool{}
	s.keys = map[relationKey]int32{}
	for _, ri := range s.graph.violated {
		s.keys[keyOf(s.e, &s.e.Relations[ri])] = ri
	}
	s.bench = newBench(s.e)
	defer s.bench.done()
	g := s.graph
	var evaluator eval.Evaluator
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
		if r.settlesAll() {
			break
		}
		for _, f := range r.sure {
			s.bench.set(f.changes)
			for _, ch := range f.changes {
				s.changed[ch.cell] = true
			}
		}
		s.spend(g)
		g = newGraph(evaluator.Run(&s.bench.report))
	}
}

// affordable reports whether the report may be evaluated once more.
func (s *search) affordable(g *graph) bool {
	return s.budget.trials > 0 && s.budget.evaluated >= len(g.e.Relations)
}

func (s *search) spend(g *graph) {
	s.budget.trials--
	s.budget.evaluated -= len(g.e.Relations)
}

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

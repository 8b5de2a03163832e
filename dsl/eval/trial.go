package eval

import (
	"slices"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

// Trials computes one report again and again, with other amounts in its cells. Which relations it has and
// between which cells is looked for once, and only those are judged again whose cells have changed.
type Trials struct {
	e Eval
	// conditions are those of relations, each with the relations that it holds for: those of e from its own
	// first to the next one's.
	conditions []condition
	// of[from[c]:from[c+1]] are the relations that cell c stands in.
	from, of []int32
	before   []unitValue // of the last run
	printed  []bool      // the cells in which something was
	counted  []bool      // the relations that were
	run      int32
	judged   []int32 // the run in which a relation was
}

type condition struct {
	holds func() bool
	first int
	held  bool
}

// NewTrials prepares trials of r, which has what e computed: from then on only what the cells of r state, and
// how exact its tables are, may differ.
func NewTrials(e *Eval, r *report.Report) *Trials {
	t := &Trials{e: Eval{
		Report: r, Values: make([]Value, len(r.Cells)), Notes: e.Notes, Authors: slices.Clone(e.Authors), Formulas: e.Formulas,
		single: e.single, findPrior: e.findPrior,
	}}
	own := &t.e
	n := len(e.Relations)
	for _, blank := range e.Blank {
		n += blank
	}
	relations, operands := make([]Relation, 0, n+n/8), make([]Operand, 0, 3*n)
	own.visit = func(rel Relation) {
		first := len(operands)
		operands = append(operands, own.Operands[rel.First:rel.First+rel.N]...)
		rel.First = first
		relations = append(relations, rel)
	}
	under := func(holds func() bool) {
		t.conditions = append(t.conditions, condition{holds: holds, first: len(relations)})
	}
	for ti := range r.Tables {
		if table := &r.Tables[ti]; table.Form != nil {
			under(func() bool { return table.HasStated })
			own.inTable(ti, table)
		}
	}
	for i := range r.Set.Relations {
		c := &r.Set.Relations[i]
		under(func() bool { return own.applies(c) })
		own.between(Between, i, c)
	}
	for i := range own.Notes {
		under(func() bool { return r.Tables[own.Notes[i].Table].HasStated })
		own.printed(i)
	}
	for i := range own.Authors {
		a := &own.Authors[i]
		if !a.isMeant() {
			continue
		}
		var c form.Compiled
		if c, a.Linear = own.linear(a); a.Linear {
			under(func() bool { return own.when(r.Relations[a.Index].When) })
			own.between(OwnRelation, a.Index, &c)
		}
	}
	own.visit, own.Relations, own.Operands = nil, relations, operands
	t.index()
	return t
}

// index notes which relations each cell stands in.
func (t *Trials) index() {
	e := &t.e
	n := len(e.Report.Cells)
	t.printed, t.counted, t.judged = make([]bool, n), make([]bool, len(e.Relations)), make([]int32, len(e.Relations))
	t.from, t.of = make([]int32, n+1), make([]int32, len(e.Operands))
	for i := range e.Operands {
		t.from[e.Operands[i].Cell]++
	}
	for c, sum := 0, int32(0); c <= n; c++ {
		sum += t.from[c]
		t.from[c] = sum
	}
	for i := len(e.Relations) - 1; i >= 0; i-- {
		r := &e.Relations[i]
		for _, o := range e.Operands[r.First : r.First+r.N] {
			t.from[o.Cell]--
			t.of[t.from[o.Cell]] = int32(i)
		}
	}
}

// Run computes the report as it is now. Its relations are all that some amounts bring into play; those that
// say nothing now are Unknown. What it returns is valid until the next Run.
func (t *Trials) Run() *Eval {
	e := &t.e
	clear(e.Values)
	e.Cycles, e.half, e.shift = nil, e.half[:0], e.shift[:0]
	for _, f := range e.figureFormulas {
		f.computed = false
	}
	clear(e.sources)
	e.units()
	e.cells()
	last := e.inUnits
	t.before, e.inUnits.cells = last.cells, t.before
	e.countUnits()
	t.run++
	all := !last.usable || !e.inUnits.usable || last.scale != e.inUnits.scale
	for i := range t.conditions {
		c := &t.conditions[i]
		if held := c.held; c.set() != held || all {
			for r := c.first; r < t.end(i); r++ {
				t.judge(r, c.held)
			}
		}
	}
	for id := range e.Report.Cells {
		printed := !e.Report.Cells[id].IsZeroByForm()
		if !all && (printed != t.printed[id] || e.inUnits.cells[id] != t.before[id]) {
			for _, r := range t.of[t.from[id]:t.from[id+1]] {
				at, _ := slices.BinarySearchFunc(t.conditions, int(r)+1, func(c condition, r int) int { return c.first - r })
				t.judge(int(r), t.conditions[at-1].held)
			}
		}
		t.printed[id] = printed
	}
	t.compareSides()
	return e
}

// set finds out whether the condition holds.
func (c *condition) set() bool {
	c.held = c.holds()
	return c.held
}

// end is where the relations of condition i end.
func (t *Trials) end(i int) int {
	if i+1 < len(t.conditions) {
		return t.conditions[i+1].first
	}
	return len(t.e.Relations)
}

// judge judges a relation again, once a run.
func (t *Trials) judge(i int, applies bool) {
	if t.judged[i] == t.run {
		return
	}
	t.judged[i] = t.run
	e := &t.e
	r := &e.Relations[i]
	if t.counted[i] {
		e.Counts[r.Kind][r.Verdict]--
	}
	r.Verdict, r.Left, r.Right, r.Slack = Unknown, amount.Amount{}, amount.Amount{}, amount.Amount{}
	if t.counted[i] = applies && e.isPrinted(r); t.counted[i] {
		e.judge(r)
		e.Counts[r.Kind][r.Verdict]++
	}
}

// compareSides judges the author's relations that are no sums.
func (t *Trials) compareSides() {
	e := &t.e
	for i := range e.Authors {
		a := &e.Authors[i]
		if !a.isMeant() || a.Linear {
			continue
		}
		if a.compared {
			e.Counts[OwnRelation][a.Verdict]--
		}
		a.Left, a.Right, a.Verdict = Num{}, Num{}, Unknown
		if a.compared = e.when(e.Report.Relations[a.Index].When); a.compared {
			e.compareSides(a)
		}
	}
}

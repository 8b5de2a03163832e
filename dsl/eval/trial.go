package eval

import (
	"slices"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

// Trials computes one report again and again, with other amounts in its cells. Which relations it has and
// between which cells is looked for once, and only those are judged again whose cells have changed. Begin with
// Prepare.
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

// Prepare prepares trials of r, which has what e computed: from then on only what the cells of r state, and how
// exact its tables are, may differ. The memory of earlier trials serves again.
func (t *Trials) Prepare(e *Eval, r *report.Report) {
	own := &t.e
	*own = Eval{
		Report: r, Values: sized(own.Values, len(r.Cells)), Relations: own.Relations[:0], Operands: own.Operands[:0],
		Notes: e.Notes, Authors: append(own.Authors[:0], e.Authors...), Formulas: e.Formulas, single: e.single, findPrior: e.findPrior,
		half: own.half[:0], shift: own.shift[:0], scratch: own.scratch[:0], codes: own.codes[:0], inUnits: units{cells: own.inUnits.cells},
	}
	own.visit = func(rel Relation) bool {
		own.Relations = append(own.Relations, rel)
		return true
	}
	t.conditions = t.conditions[:0]
	under := func(holds func() bool) {
		t.conditions = append(t.conditions, condition{holds: holds, first: len(own.Relations)})
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
	own.visit = nil
	t.index()
}

// sized is a slice of n zeroes, in the memory of s if that has room.
func sized[T any](s []T, n int) []T {
	s = slices.Grow(s[:0], n)[:n]
	clear(s)
	return s
}

// index notes which relations each cell stands in.
func (t *Trials) index() {
	e := &t.e
	n := len(e.Report.Cells)
	t.printed, t.counted, t.judged = sized(t.printed, n), sized(t.counted, len(e.Relations)), sized(t.judged, len(e.Relations))
	t.from, t.of, t.run = sized(t.from, n+1), sized(t.of, len(e.Operands)), 0
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

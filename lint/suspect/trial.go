package suspect

import (
	"slices"
	"sync"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

// relationKey tells a relation from all others, in each evaluation of one report.
type relationKey struct {
	kind         eval.Kind
	table, index int
	code         catalog.Code
	col          int
	first        report.CellID
}

func keyOf(e *eval.Eval, r *eval.Relation) relationKey {
	k := relationKey{kind: r.Kind, table: r.Table, index: r.Index, code: r.Code, col: r.Col, first: report.NoCell}
	if r.N > 0 {
		k.first = e.Operands[r.First].Cell
	}
	return k
}

// bench evaluates a report with cells changed. A correction can bring relations into play that the
// mistake had kept out (they speak of one fund only, or of cells where something is printed), so the
// relations that were evaluated do not tell all of it.
type bench struct {
	e      *eval.Eval // of the report as it is
	report report.Report
	trials *eval.Trials // nil before the first
}

// newBench copies what trials change of a report.
func newBench(e *eval.Eval) *bench {
	r := e.Report
	b := &bench{e: e, report: *r}
	b.report.Cells = slices.Clone(r.Cells)
	b.report.Tables = slices.Clone(r.Tables)
	return b
}

// spare are trials that are done with: their memory serves the next report.
var spare = sync.Pool{New: func() any { return new(eval.Trials) }}

// done ends the trials.
func (b *bench) done() {
	if b.trials != nil {
		spare.Put(b.trials)
		b.trials = nil
	}
}

// set states amounts in cells; undo puts back what stood there.
func (b *bench) set(changes []change) (undo func()) {
	old := make([]report.Cell, len(changes))
	for i, ch := range changes {
		c := &b.report.Cells[ch.cell]
		old[i] = *c
		c.Kind, c.Value = report.Stated, ch.to
		if ch.to.IsZero() {
			c.Kind, c.Value = report.Blank, amount.Amount{}
		}
		b.rescale(ch.cell)
	}
	return func() {
		for i, ch := range changes {
			b.report.Cells[ch.cell] = old[i]
			b.rescale(ch.cell)
		}
	}
}

// rescale finds anew how exact the table of a cell is.
func (b *bench) rescale(id report.CellID) {
	ti, _, _ := b.report.Locate(id)
	b.report.Measure(&b.report.Tables[ti])
}

// try evaluates the report with c's changes and counts again; keys finds the violated relations.
func (b *bench) try(g *graph, keys map[relationKey]int32, c *candidate) {
	undo := b.set(c.changes)
	if b.trials == nil {
		b.trials = spare.Get().(*eval.Trials)
		b.trials.Prepare(b.e, &b.report)
	}
	e := b.trials.Run()
	undo()
	for _, ch := range c.changes {
		g.changed[ch.cell] = true
	}
	c.holdsThen = make([]bool, len(g.violated))
	for i := range c.holdsThen {
		c.holdsThen[i] = true
	}
	c.tried, c.settled, c.broken, c.unsettled, c.elsewhere, c.fresh = true, 0, 0, 0, 0, 0
	for i := range e.Relations {
		r := &e.Relations[i]
		if r.Verdict != eval.Violated || !isEvidence(e, r) {
			continue
		}
		if at, ok := keys[keyOf(e, r)]; ok {
			c.holdsThen[at] = false
		} else if g.standsIn(e.Operands[r.First : r.First+r.N]) {
			c.broken++
		} else {
			c.fresh++
			c.elsewhere--
		}
	}
	for i, ri := range g.violated {
		r := &g.e.Relations[ri]
		own := g.standsIn(g.e.Operands[r.First : r.First+r.N])
		switch {
		case own && c.holdsThen[i]:
			c.settled++
		case own:
			c.unsettled++
		case c.holdsThen[i]:
			c.elsewhere++
		}
	}
	for _, ch := range c.changes {
		g.changed[ch.cell] = false
	}
	c.holds = holding(e) - holding(g.e)
}

// standsIn reports whether a changed cell counts in one of the operands.
func (g *graph) standsIn(ops []eval.Operand) bool {
	for _, o := range ops {
		if g.changed[o.Cell] {
			return true
		}
		if isComputed(g.e, o.Cell) {
			for _, l := range g.leaves(o.Cell) {
				if g.changed[l.cell] {
					return true
				}
			}
		}
	}
	return false
}

func holding(e *eval.Eval) int {
	n := 0
	for kind := range e.Counts {
		n += e.Counts[kind][eval.Holds] + e.Counts[kind][eval.Rounding]
	}
	return n
}

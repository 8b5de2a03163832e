package suspect

import (
	"cmp"
	"slices"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

const (
	// maxLeaves bounds the cells that all computed cells of a report are traced to.
	maxLeaves = 1 << 20
	// maxFactor bounds how often one cell may count in another.
	maxFactor = 1000
)

// graph says which relations the cells of violated relations stand in, through computed cells too.
type graph struct {
	e *eval.Eval
	// violated are the indexes of the violated relations.
	violated []int32
	// nodes are the cells that stand in them and state their own value, in order; index finds them.
	nodes []node
	index []int32
	edges []edge
	// changed marks the cells of the candidate that is being tried.
	changed []bool
	// places are the decimals that each table is printed with.
	places []int
	// traced holds the leaves of computed cells: pool[from:to], to 0 where not traced yet.
	traced []segment
	pool   []leaf
}

// node is a cell with the relations it stands in: edges[from:to], the violated ones edges[from:bad].
type node struct {
	cell          report.CellID
	from, bad, to int32
}

// edge is a relation that a cell stands in: Left − Right contains factor times the cell.
type edge struct {
	relation int32
	factor   int32
}

type segment struct{ from, to int32 }

// leaf is a cell that states its own value, with how often it counts.
type leaf struct {
	cell   report.CellID
	factor int32
}

func newGraph(e *eval.Eval) *graph {
	g := &graph{e: e}
	for i := range e.Relations {
		if isEvidence(e, &e.Relations[i]) && e.Relations[i].Verdict == eval.Violated {
			g.violated = append(g.violated, int32(i))
		}
	}
	if len(g.violated) == 0 {
		return g
	}
	g.index = make([]int32, len(e.Report.Cells))
	g.traced = make([]segment, len(e.Report.Cells))
	g.changed = make([]bool, len(e.Report.Cells))
	for _, ri := range g.violated {
		g.each(&e.Relations[ri], func(l leaf) { g.index[l.cell] = 1 })
	}
	for id, marked := range g.index {
		if marked != 0 {
			g.nodes = append(g.nodes, node{cell: report.CellID(id)})
			g.index[id] = int32(len(g.nodes))
		}
	}
	g.connect()
	for ti := range e.Report.Tables {
		g.places = append(g.places, e.Report.Tables[ti].Scale)
	}
	return g
}

// isEvidence: a footnote that is itself misprinted (the form has the same sum under another target)
// says nothing about amounts.
func isEvidence(e *eval.Eval, r *eval.Relation) bool {
	return r.Verdict != eval.Unknown && (r.Kind != eval.Printed || e.Notes[r.Index].SameTerms < 0)
}

// connect fills the edges of the nodes.
func (g *graph) connect() {
	type link struct{ node, relation, factor int32 }
	var links []link
	count := make([]int32, len(g.nodes)+1)
	for i := range g.e.Relations {
		r := &g.e.Relations[i]
		if !isEvidence(g.e, r) {
			continue
		}
		g.each(r, func(l leaf) {
			if n := g.index[l.cell]; n > 0 {
				links = append(links, link{n - 1, int32(i), l.factor})
				count[n]++
			}
		})
	}
	for i := 1; i < len(count); i++ {
		count[i] += count[i-1]
	}
	g.edges = make([]edge, len(links))
	at := slices.Clone(count)
	for _, l := range links {
		g.edges[at[l.node]] = edge{l.relation, l.factor}
		at[l.node]++
	}
	for i := range g.nodes {
		n := &g.nodes[i]
		n.from, n.to = g.merge(count[i], count[i+1])
		mine := g.edges[n.from:n.to]
		slices.SortStableFunc(mine, func(a, b edge) int { return cmp.Compare(g.holds(a), g.holds(b)) })
		for n.bad = n.from; n.bad < n.to && g.holds(g.edges[n.bad]) == 0; n.bad++ {
		}
	}
}

func (g *graph) holds(e edge) int {
	if g.e.Relations[e.relation].Verdict == eval.Violated {
		return 0
	}
	return 1
}

// merge adds up the edges of one node to the same relation, and drops those that cancel out.
func (g *graph) merge(from, to int32) (int32, int32) {
	out := from
	for i := from; i < to; i++ {
		if out > from && g.edges[out-1].relation == g.edges[i].relation {
			g.edges[out-1].factor += g.edges[i].factor
			continue
		}
		if out > from && g.edges[out-1].factor == 0 {
			out--
		}
		g.edges[out] = g.edges[i]
		out++
	}
	if out > from && g.edges[out-1].factor == 0 {
		out--
	}
	return from, out
}

// each calls f for every leaf of a relation, as it counts in Left − Right.
func (g *graph) each(r *eval.Relation, f func(leaf)) {
	for i, o := range g.e.Operands[r.First : r.First+r.N] {
		sign := int32(1)
		if o.Neg != (i >= r.LeftN) {
			sign = -1
		}
		if !isComputed(g.e, o.Cell) {
			f(leaf{o.Cell, sign})
			continue
		}
		for _, l := range g.leaves(o.Cell) {
			f(leaf{l.cell, sign * l.factor})
		}
	}
}

func isComputed(e *eval.Eval, id report.CellID) bool {
	k := e.Report.Cells[id].Kind
	return k == report.Derived || k == report.Formula
}

// leaves returns the cells that a computed cell is the sum of; none where it is no plain sum.
func (g *graph) leaves(id report.CellID) []leaf {
	if s := g.traced[id]; s.to > 0 {
		return g.pool[s.from-1 : s.to-1]
	}
	var out []leaf
	if terms, ok := g.e.Terms(id); ok && len(g.pool) < maxLeaves {
		for _, o := range terms {
			sign := int32(1)
			if o.Neg {
				sign = -1
			}
			if !isComputed(g.e, o.Cell) {
				out = append(out, leaf{o.Cell, sign})
				continue
			}
			for _, l := range g.leaves(o.Cell) {
				out = append(out, leaf{l.cell, sign * l.factor})
			}
		}
		out = addUp(out)
	}
	from := int32(len(g.pool)) + 1
	g.pool = append(g.pool, out...)
	g.traced[id] = segment{from, int32(len(g.pool)) + 1}
	return g.pool[from-1:]
}

// addUp brings leaves into order, each once; none where one counts too often to be believed.
func addUp(ls []leaf) []leaf {
	slices.SortFunc(ls, func(a, b leaf) int { return cmp.Compare(a.cell, b.cell) })
	out := ls[:0]
	for _, l := range ls {
		if n := len(out); n > 0 && out[n-1].cell == l.cell {
			l.factor += out[n-1].factor
			out = out[:n-1]
		}
		if l.factor > maxFactor || l.factor < -maxFactor {
			return nil
		}
		if l.factor != 0 {
			out = append(out, l)
		}
	}
	return out
}

// node returns the node of a cell, nil where it stands in no violated relation.
func (g *graph) node(id report.CellID) *node {
	if n := g.index[id]; n > 0 {
		return &g.nodes[n-1]
	}
	return nil
}

// expected is what one violated equality makes of a cell: value ± slack.
type expected struct {
	value, slack amount.Amount
	relation     int32
}

// maxExpected bounds the violated equalities that a cell is judged by.
const maxExpected = 16

// expected appends what the violated equalities that a node stands in make of it, the most exact
// first.
func (g *graph) expected(out []expected, n *node) []expected {
	from := g.e.Values[n.cell].V
	for _, ed := range g.edges[n.from:n.bad] {
		r := &g.e.Relations[ed.relation]
		if r.Op != formula.Eq {
			continue
		}
		change, ok := divide(r.Difference(), ed.factor)
		if !ok {
			continue
		}
		slack, _ := divide(r.Slack, max(ed.factor, -ed.factor))
		out = append(out, expected{from.Sub(change), slack, ed.relation})
		if len(out) == maxExpected {
			break
		}
	}
	slices.SortStableFunc(out, func(a, b expected) int { return a.slack.Cmp(b.slack) })
	return out
}

// divide returns a ÷ n where that is a decimal.
func divide(a amount.Amount, n int32) (amount.Amount, bool) {
	switch n {
	case 1:
		return a, true
	case -1:
		return a.Neg(), true
	}
	d := amount.FromInt(int(n))
	q, ok := a.Div(d, a.Scale()+3)
	return q, ok && q.Mul(d).Equal(a)
}

// shift is the power of ten from the unit of a cell's table to the report's.
func shift(r *report.Report, table int) int {
	return r.UnitOf(&r.Tables[table]).Shift(r.AmountUnit)
}

// asWritten brings an amount in the report's unit to how a cell would state it: in its table's unit,
// with the table's decimals if that is within slack.
func (g *graph) asWritten(id report.CellID, v, slack amount.Amount) amount.Amount {
	r := g.e.Report
	ti, _, _ := r.Locate(id)
	by := shift(r, ti)
	w := v.Shift(-by)
	if rounded := w.Round(g.places[ti]); rounded.Sub(w).Abs().Cmp(slack.Shift(-by)) <= 0 {
		return rounded
	}
	return w
}

// inReport brings what a cell states into the report's unit.
func inReport(r *report.Report, id report.CellID, v amount.Amount) amount.Amount {
	ti, _, _ := r.Locate(id)
	return v.Shift(shift(r, ti))
}

// isTarget: the cell is the sum that a relation inside a table speaks of.
func (g *graph) isTarget(r *eval.Relation, id report.CellID) bool {
	switch r.Kind {
	case eval.LineSum, eval.ColumnSum, eval.Hierarchy, eval.Printed:
		return r.LeftN == 1 && r.N > 2 && g.e.Operands[r.First].Cell == id
	}
	return false
}

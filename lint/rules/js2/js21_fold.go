package js2

import (
	"slices"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

// difference is what a cell has more than its members together.
type difference struct {
	own, d, slack amount.Amount
	state         differenceState
	// byRounding: rounding could explain it, but one figure should not be rounded in two ways.
	byRounding bool
}

type differenceState uint8

const (
	notKnown differenceState = iota
	agrees
	differs   // beyond what rounding explains
	explained // differs, and other differences that add up to it say so already
)

// root is a difference that speaks for those that follow from it.
type root struct {
	at int // index of its sum
	// same are cells of other tables with the same difference.
	same []int
	// adjusted is what is declared for it.
	adjusted amount.Amount
}

// compare finds the differences and which of them are roots.
//
// Where both the report and its members keep an identity, the differences keep it too: that of a total
// is the sum of its parts' and says nothing new. Of one quantity in two tables the one with codes speaks.
func (c *consolidation) compare() {
	c.diffs = make([]difference, len(c.sums))
	for ti := range c.e.Report.Tables {
		t := &c.e.Report.Tables[ti]
		whole := isWhole(c.e, t)
		for id := t.First; id < t.End; id++ {
			c.differ(int(id), whole || !restsOnOthers(c.e.Report.Cells[id].Kind))
		}
	}
	for i := range c.extras {
		c.differExtra(&c.extras[i])
	}
	for i := range c.diffs {
		if c.diffs[i].state == differs {
			c.bad = append(c.bad, i)
		}
	}
	c.declare()
	if len(c.bad) > 0 {
		c.fold()
	}
}

// differ holds a cell against its sum; sure is false where its value may rest on what was lost.
func (c *consolidation) differ(id int, sure bool) {
	own, s, out := c.e.Values[id], &c.sums[id], &c.diffs[id]
	if c.exact != nil {
		if v, cell := c.exact.at(report.CellID(id)); v.State == eval.Known && cell != report.NoCell {
			own, sure = v, true
		}
	}
	if !sure || own.State != eval.Known || s.unknown {
		return
	}
	slack := own.Slack.Add(s.slack)
	if c.single() {
		out.judge(own.V, s.v, amount.Amount{})
		out.byRounding = out.d.Abs().Cmp(slack) <= 0
		return
	}
	out.judge(own.V, s.v, slack)
}

// single reports whether the report has one unit and must be the same as its, figure by figure.
func (c *consolidation) single() bool {
	return len(c.units) == 1 && c.units[0].amountUnit == c.e.Report.AmountUnit
}

func (d *difference) judge(own, sum, slack amount.Amount) {
	d.own, d.d, d.slack, d.state = own, own.Sub(sum), slack, agrees
	if d.d.Abs().Cmp(slack) > 0 {
		d.state = differs
	}
}

// differExtra holds a code that the report lacks against nothing, unless the report gives the amount of
// what stands above it alone.
func (c *consolidation) differExtra(x *extraRow) {
	t := &c.e.Report.Tables[x.table]
	if !isWhole(c.e, t) {
		return
	}
	if above := ancestorRow(t, x.code); above >= 0 && t.Rows[above].Origin == report.Written && t.Rows[above].Code != 0 && !hasDetail(t, above) {
		return
	}
	for i := range x.n {
		if s := &c.sums[x.first+i]; !s.unknown {
			c.diffs[x.first+i].judge(amount.Amount{}, s.v, s.slack)
		}
	}
}

// fold marks the differences that follow from others.
func (c *consolidation) fold() {
	g := graph{c: c, from: map[int][]int{}}
	for _, i := range c.bad {
		if i < len(c.e.Report.Cells) {
			g.total(i)
		} else {
			g.extra(i)
		}
	}
	g.pairs()
	for _, i := range g.roots() {
		c.roots = append(c.roots, root{at: i, same: g.same[i], adjusted: c.adjustedAt(i, g.same[i])})
	}
}

// graph says which differences follow from which.
type graph struct {
	c    *consolidation
	from map[int][]int // by difference, those that explain it
	same map[int][]int // by difference, cells of other tables with the same
}

// explain records that parts explain a difference if they add up to it.
func (g *graph) explain(i int, parts []int, sum amount.Amount) {
	d := &g.c.diffs[i]
	if len(parts) > 0 && d.d.Sub(sum).Abs().Cmp(d.slack) <= 0 {
		g.from[i] = append(g.from[i], parts...)
	}
}

// total looks at what a cell is the total of.
func (g *graph) total(i int) {
	c, r := g.c, g.c.e.Report
	c.e.Sums(report.CellID(i), func(terms []eval.Operand) bool {
		var sum amount.Amount
		var parts []int
		for _, o := range terms {
			d := &c.diffs[o.Cell]
			switch d.state {
			case notKnown:
				return false
			case differs:
				parts = append(parts, int(o.Cell))
			}
			if o.Neg {
				sum = sum.Sub(d.d)
			} else {
				sum = sum.Add(d.d)
			}
		}
		g.explain(i, parts, sum)
		return false
	})
	if len(c.extras) == 0 {
		return
	}
	ti, ri, col := r.Locate(report.CellID(i))
	t := &r.Tables[ti]
	var sum amount.Amount
	var parts []int
	found := false
	for k := range c.extras {
		x := &c.extras[k]
		if x.table != ti || ancestorRow(t, x.code) != ri || !c.topmost(x) {
			continue
		}
		found = true
		at := x.first + col - t.Form.Blocks[t.Rows[ri].Block].ColFrom
		sum = sum.Add(c.diffs[at].d)
		if c.diffs[at].state == differs {
			parts = append(parts, at)
		}
	}
	if !found {
		return
	}
	for child := t.Rows[ri].FirstChild; child >= 0; child = t.Rows[child].NextSibling {
		if cell := t.Cell(child, col); cell != report.NoCell {
			sum = sum.Add(c.diffs[cell].d)
			if c.diffs[cell].state == differs {
				parts = append(parts, int(cell))
			}
		}
	}
	g.explain(i, parts, sum)
}

// topmost reports whether nothing of what stands above an extra row is an extra row too.
func (c *consolidation) topmost(x *extraRow) bool {
	for i := range c.extras {
		if y := &c.extras[i]; y.table == x.table && x.code.Under(y.code) {
			return false
		}
	}
	return true
}

// extra lets the first cell of the lowest extra row speak for the row and what stands above it.
func (g *graph) extra(i int) {
	c := g.c
	x := c.extraAt(i)
	for k := range c.extras {
		y := &c.extras[k]
		if at := y.first + i - x.first; y.table == x.table && y.code.Under(x.code) && c.diffs[at].state == differs {
			g.from[i] = append(g.from[i], at)
			return
		}
		// The same code is missing in a table before this one.
		if y.table < x.table && y.code == x.code && c.diffs[y.first].state == differs && c.diffs[y.first].d.Equal(c.diffs[x.first].d) {
			g.from[i] = append(g.from[i], y.first)
			return
		}
	}
	for k := x.first; k < i; k++ {
		if c.diffs[k].state == differs {
			g.from[i] = append(g.from[i], k)
			return
		}
	}
}

func (c *consolidation) extraAt(i int) *extraRow {
	for k := range c.extras {
		if x := &c.extras[k]; i >= x.first && i < x.first+x.n {
			return x
		}
	}
	return nil
}

// pairs looks at quantities that stand in two tables.
func (g *graph) pairs() {
	c := g.c
	g.same = map[int][]int{}
	c.e.Betweens(func(op formula.Rel, left, right []eval.Operand) {
		if op != formula.Eq {
			return
		}
		a, oneLeft := c.onlyBad(left)
		b, oneRight := c.onlyBad(right)
		if !oneLeft || !oneRight || a == b {
			return
		}
		if c.rank(b) < c.rank(a) {
			a, b = b, a
		}
		d := &c.diffs[b]
		if d.d.Sub(c.diffs[a].d).Abs().Cmp(d.slack) <= 0 {
			g.from[b] = append(g.from[b], a)
			g.same[a] = append(g.same[a], b)
		}
	})
}

// onlyBad returns the one operand that differs; ok is false where there is none, several, or one that
// is subtracted.
func (c *consolidation) onlyBad(ops []eval.Operand) (at int, ok bool) {
	at = -1
	for _, o := range ops {
		if c.diffs[o.Cell].state == differs {
			if at >= 0 || o.Neg {
				return at, false
			}
			at = int(o.Cell)
		}
	}
	return at, at >= 0
}

// rank orders the tables by how much they tell: those with codes first, each in print order.
func (c *consolidation) rank(cell int) int {
	ti, _, _ := c.e.Report.Locate(report.CellID(cell))
	if c.e.Report.Tables[ti].Form.Coded() {
		return ti
	}
	return ti + len(c.e.Report.Tables)
}

// roots returns the differences that speak: those that nothing explains, and of those that explain each
// other in a circle the first.
func (g *graph) roots() []int {
	var out []int
	grounded := map[int]bool{}
	ground := func() {
		for again := true; again; {
			again = false
			for _, i := range g.c.bad {
				if !grounded[i] && slices.ContainsFunc(g.from[i], func(j int) bool { return grounded[j] }) {
					grounded[i], again = true, true
				}
			}
		}
	}
	for _, i := range g.c.bad {
		if len(g.from[i]) == 0 {
			grounded[i] = true
			out = append(out, i)
		}
	}
	ground()
	for _, i := range g.c.bad {
		if !grounded[i] {
			grounded[i] = true
			out = append(out, i)
			ground()
		}
	}
	slices.Sort(out)
	return out
}

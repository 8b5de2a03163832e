package diff

import (
	"slices"
	"strconv"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

func itoa(n int) string { return strconv.Itoa(n) }

// follower tells which amounts are causes, and which are totals that moved with them: one that differs by as
// much as what it is the sum of, or as what it must agree with in another table.
type follower struct {
	c            *Changes
	pairs        []pairOf
	byOld, byNew map[report.CellID]int
	// sources of each pair are the changed pairs that it followed.
	sources [][]int
}

func (f *follower) add(p pairOf) {
	if p.old != report.NoCell {
		f.byOld[p.old] = len(f.pairs)
	}
	if p.now != report.NoCell {
		f.byNew[p.now] = len(f.pairs)
	}
	f.pairs = append(f.pairs, p)
}

// moved is how much an amount differs; ok is false where it is not known.
func (f *follower) moved(i int) (d amount.Amount, ok bool) {
	var old, now amount.Amount
	p := &f.pairs[i]
	if p.old != report.NoCell {
		v := f.c.Old.Values[p.old]
		if v.State != eval.Known {
			return d, false
		}
		old = v.V
	}
	if p.now != report.NoCell {
		v := f.c.New.Values[p.now]
		if v.State != eval.Known {
			return d, false
		}
		now = v.V
	}
	return f.c.difference(old, now, f.c.New.Report.AmountUnit), true
}

// group finds the sources of every changed amount, and puts what hangs together into groups.
func (f *follower) group() {
	f.sources = make([][]int, len(f.pairs))
	mirrors := f.mirrors()
	for i := range f.pairs {
		p := &f.pairs[i]
		d, ok := f.moved(i)
		if p.cell < 0 || p.old == report.NoCell || p.now == report.NoCell || !ok || d.IsZero() {
			continue
		}
		sums, olds := sumsOf(f.c.New, p.now), sumsOf(f.c.Old, p.old)
		for k := 0; k < len(sums) && f.sources[i] == nil; k++ {
			var old []eval.Operand
			if k < len(olds) {
				old = olds[k]
			}
			f.sources[i] = f.explain(d, sums[k], old)
		}
		for _, right := range mirrors[p.now] {
			if f.sources[i] == nil {
				f.sources[i] = f.explain(d, right, nil)
			}
		}
	}
	f.gather()
}

// sumsOf are the sums that an amount is to agree with: the form's, or its own formula.
func sumsOf(e *eval.Eval, id report.CellID) [][]eval.Operand {
	var out [][]eval.Operand
	if e.Report.Cells[id].Kind == report.Formula {
		if terms, ok := e.Terms(id); ok {
			return append(out, terms)
		}
	}
	e.Sums(id, func(terms []eval.Operand) bool {
		out = append(out, terms)
		return false
	})
	return out
}

// mirrors are the right sides of the equations between tables, by the one amount on their left.
func (f *follower) mirrors() map[report.CellID][][]eval.Operand {
	out := map[report.CellID][][]eval.Operand{}
	e := f.c.New
	for i := range e.Relations {
		r := &e.Relations[i]
		if r.Kind == eval.Between && r.Op == formula.Eq && r.LeftN == 1 {
			left, right := e.Sides(r)
			out[left[0].Cell] = append(out[left[0].Cell], right)
		}
	}
	return out
}

// explain returns the changed amounts among the terms, now or before, whose differences add up to d; none
// where they do not.
func (f *follower) explain(d amount.Amount, now, old []eval.Operand) []int {
	seen := map[int]bool{}
	var sum amount.Amount
	var out []int
	take := func(terms []eval.Operand, by map[report.CellID]int) bool {
		for _, o := range terms {
			i, ok := by[o.Cell]
			if !ok || seen[i] {
				continue
			}
			seen[i] = true
			m, known := f.moved(i)
			if !known {
				return false
			}
			if m.IsZero() {
				continue
			}
			if o.Neg {
				m = m.Neg()
			}
			sum = sum.Add(m)
			out = append(out, i)
		}
		return true
	}
	if !take(now, f.byNew) || !take(old, f.byOld) || !sum.Equal(d) {
		return nil
	}
	return out
}

// gather makes groups of amounts that follow one another, in the order of print.
func (f *follower) gather() {
	root := make([]int, len(f.pairs))
	for i := range root {
		root[i] = i
	}
	top := func(i int) int {
		for root[i] != i {
			root[i] = root[root[i]]
			i = root[i]
		}
		return i
	}
	for i, list := range f.sources {
		for _, s := range list {
			root[top(i)] = top(s)
		}
	}
	last := -1
	for i := range f.pairs { // a row comes and goes as a whole
		if f.pairs[i].row >= 0 {
			if last >= 0 && f.pairs[last].row == f.pairs[i].row {
				root[top(i)] = top(last)
			}
			last = i
		}
	}
	at := map[int]int{}
	rows := map[int]bool{}
	c := f.c
	for i := range f.pairs {
		p := &f.pairs[i]
		if p.cell < 0 && p.row < 0 {
			continue
		}
		g, ok := at[top(i)]
		if !ok {
			g = len(c.Groups)
			at[top(i)] = g
			c.Groups = append(c.Groups, Group{})
		}
		switch {
		case p.row >= 0:
			if !rows[p.row] {
				c.Groups[g].Rows = append(c.Groups[g].Rows, p.row)
			}
			rows[p.row] = true
		case f.sources[i] != nil:
			c.Groups[g].Followers = append(c.Groups[g].Followers, p.cell)
		default:
			c.Groups[g].Causes = append(c.Groups[g].Causes, p.cell)
		}
	}
	c.Groups = slices.DeleteFunc(c.Groups, func(g Group) bool { return len(g.Causes)+len(g.Followers) == 0 })
	for g := range c.Groups { // two amounts that must agree with one another cannot both have followed
		k := &c.Groups[g]
		if len(k.Causes)+len(k.Rows) == 0 && len(k.Followers) > 0 {
			k.Causes, k.Followers = k.Followers[:1:1], k.Followers[1:]
		}
	}
}

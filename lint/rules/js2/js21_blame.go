package js2

import (
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

// blame is what is known of who may have caused a difference.
type blame struct {
	// holders are the units with an amount in the cell; some are the first of them.
	holders []int
	some    []accused
	// who is the unit that it is pinned on, with unit −1 for none; why says how.
	who accused
	why blameKind
	// others are as good as who: then nobody is named.
	others int
}

// accused is a unit with its cell.
type accused struct {
	unit int
	lint.Related
}

type blameKind uint8

// Reasons to name a unit, the stronger first.
const (
	notPinned blameKind = iota
	ownSums             // its own sums are out by as much
	leftOut             // the difference is its amount, missing
	twice               // the difference is its amount, once too often
	onlyOne             // nobody else has an amount there
	elsewhere           // it is to blame for the same difference elsewhere
)

// maxNamed is how many units are named where several may be meant.
const maxNamed = 5

// blames reads the members once more and looks, for every root, who may have caused it. whole is a unit
// that all differences (at least two) are exactly the amounts of, missing or counted twice; −1 where there is
// none, or several.
func (c *consolidation) blames(roots []root) (out []blame, whole int, wholeWhy blameKind) {
	out = make([]blame, len(roots))
	for i := range out {
		out[i].who.unit = -1
	}
	whole = -1
	at, fitting := -1, 0
	c.p.Others.Members(func(m lint.Member) bool {
		at++
		if m.Eval == nil || at >= len(c.units) {
			return true
		}
		w := pair(c.e, m.Eval)
		if w == nil {
			return true
		}
		missing, doubled := len(roots) > 1, len(roots) > 1
		for i := range roots {
			v, cell := c.inUnit(w, roots[i].at)
			rest := c.rest(&roots[i])
			known := v.State == eval.Known && !v.V.IsZero()
			missing = missing && known && near(rest.Neg(), v)
			doubled = doubled && known && near(rest, v)
			if v.State == eval.Known {
				out[i].consider(c, w, at, v, cell, rest)
			}
		}
		if missing || doubled {
			fitting++
			whole, wholeWhy = at, leftOut
			if doubled {
				wholeWhy = twice
			}
		}
		return true
	})
	if fitting > 1 {
		whole = -1 // one of them, and nobody knows which
	}
	for i := range out {
		b := &out[i]
		if b.others > 0 {
			b.who.unit, b.why = -1, notPinned
		}
		if b.who.unit < 0 && len(b.holders) == 1 {
			b.who, b.why = b.some[0], onlyOne
		}
	}
	for i := range out {
		if out[i].who.unit < 0 {
			c.elsewhere(roots, out, i)
		}
	}
	return out, whole, wholeWhy
}

// elsewhere names, for a difference that is pinned on nobody, the unit that the same difference of
// another cell is pinned on, if it has an amount here too and no other unit would do as well.
func (c *consolidation) elsewhere(roots []root, all []blame, i int) {
	b := &all[i]
	for k := range all {
		other := &all[k]
		if other.who.unit < 0 || other.why == elsewhere || !slices.Contains(b.holders, other.who.unit) ||
			!c.rest(&roots[k]).Equal(c.rest(&roots[i])) {
			continue
		}
		if b.why == elsewhere && b.who.unit != other.who.unit {
			b.who.unit, b.why = -1, notPinned
			return
		}
		b.who, b.why = other.who, elsewhere
	}
}

// near reports whether a is the value v, as exactly as v is known.
func near(a amount.Amount, v eval.Value) bool { return a.Sub(v.V).Abs().Cmp(v.Slack) <= 0 }

// rest is what of a root's difference is not declared.
func (c *consolidation) rest(r *root) amount.Amount { return c.diffs[r.at].d.Sub(r.adjusted) }

// inUnit returns what a member has where a sum is.
func (c *consolidation) inUnit(w *twin, at int) (eval.Value, report.CellID) {
	if at < len(c.e.Report.Cells) {
		return w.at(report.CellID(at))
	}
	x := c.extraAt(at)
	t := &w.tables[x.table]
	if t.other == nil {
		return eval.Value{}, report.NoCell
	}
	from := t.own.Form.Blocks[x.block].ColFrom
	return w.in(t, t.other.RowByCode(x.code), from+at-x.first, true)
}

// consider looks whether a member may have caused a difference.
func (b *blame) consider(c *consolidation, w *twin, at int, v eval.Value, cell report.CellID, rest amount.Amount) {
	place := accused{at, lint.Related{Role: "other", Label: both(c.units[at].title()), File: w.other.Report.File, Value: v.V, Known: true}}
	if cell != report.NoCell {
		place.Address, place.Span = w.other.Address(cell), w.other.Report.Cells[cell].Span
	}
	if !v.V.IsZero() {
		if b.holders = append(b.holders, at); len(b.some) < maxNamed {
			b.some = append(b.some, place)
		}
	}
	why := notPinned
	switch {
	case cell != report.NoCell && settles(w.other, cell, rest.Shift(-w.shift)):
		why = ownSums
	case v.V.IsZero():
	case near(rest.Neg(), v):
		why = leftOut
	case near(rest, v):
		why = twice
	}
	switch {
	case why == notPinned:
	case b.who.unit < 0 || why < b.why:
		b.who, b.why, b.others = place, why, 0
	case why == b.why:
		b.others++
	}
}

// settles reports whether a cell with so much more would satisfy a violated relation that it stands in,
// and violate none that holds.
func settles(e *eval.Eval, cell report.CellID, more amount.Amount) bool {
	e.Relate()
	done, violated := 0, 0
	for kind := range e.Counts {
		violated += e.Counts[kind][eval.Violated]
	}
	if violated == 0 {
		return false
	}
	for i := range e.Relations {
		r := &e.Relations[i]
		if r.Verdict == eval.Unknown {
			continue
		}
		before, after := r.Difference(), r.Difference()
		for k, o := range e.Operands[r.First : r.First+r.N] {
			if o.Cell != cell {
				continue
			}
			if o.Neg == (k < r.LeftN) {
				after = after.Sub(more)
			} else {
				after = after.Add(more)
			}
		}
		if after.Equal(before) {
			continue
		}
		switch verdict := eval.Judge(r.Op, after, r.Slack); {
		case r.Verdict == eval.Violated && verdict != eval.Violated:
			done++
		case r.Verdict != eval.Violated && verdict == eval.Violated:
			done--
		}
	}
	return done > 0
}

// title is how a member is called: its unit, else its file.
func (u *unit) title() string {
	if u.name != "" {
		return u.name
	}
	return u.Name
}

// both is a text that is the same in both languages.
func both(s string) lint.Text { return lint.Text{Zh: s, En: s} }

// names joins the units of places.
func names(list []accused) string {
	var b strings.Builder
	for i := range list {
		if i > 0 {
			b.WriteString("、")
		}
		b.WriteString(list[i].Label.Zh)
	}
	return b.String()
}

package eval

import (
	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/formula"
)

// units are the values of all cells as whole numbers of one small unit, so that the sums of hundreds of
// relations are sums of integers. A report whose amounts are too fine or too large has none, and is
// summed as amounts.
type units struct {
	cells  []unitValue
	scale  uint8 // decimals of the unit
	usable bool
}

// unitValue is a cell's value and slack in units, with the decimals of its value.
type unitValue struct {
	v     int64
	slack int32
	scale uint8
	known bool
}

const (
	maxUnitScale = 6
	maxUnits     = 1 << 50 // a thousand such values do not overflow
	maxUnitTerms = 1 << 10
)

var unitPow = [maxUnitScale + 1]int64{1, 10, 100, 1000, 10_000, 100_000, 1_000_000}

// countUnits works out the units of all cells, once their values are known.
func (e *Eval) countUnits() {
	u := &e.inUnits
	u.usable, u.scale = false, 0
	scale := 0
	for i := range e.Values {
		if v := &e.Values[i]; v.State == Known {
			scale = max(scale, v.V.Scale(), v.Slack.Scale())
		}
	}
	if scale > maxUnitScale {
		return
	}
	u.scale = uint8(scale)
	if cap(u.cells) < len(e.Values) {
		u.cells = make([]unitValue, len(e.Values), len(e.Values)+len(e.Values)/4)
	}
	u.cells = u.cells[:len(e.Values)]
	for i := range e.Values {
		v, out := &e.Values[i], &u.cells[i]
		if *out = (unitValue{}); v.State != Known {
			continue
		}
		c, s, ok := v.V.Coefficient()
		d, t, fine := v.Slack.Coefficient()
		if !ok || !fine || c > maxUnits/unitPow[scale-s] || c < -maxUnits/unitPow[scale-s] || d > 1<<20 || d*unitPow[scale-t] > 1<<20 {
			return
		}
		*out = unitValue{v: c * unitPow[scale-s], slack: int32(d * unitPow[scale-t]), scale: uint8(s), known: true}
	}
	u.usable = true
}

// unitSum is a sum in units.
type unitSum struct {
	v, slack int64
	scale    uint8
}

// sum adds operands; ok is false where one is not known.
func (u *units) sum(terms []Operand) (s unitSum, ok bool) {
	for i := range terms {
		c := &u.cells[terms[i].Cell]
		if !c.known {
			return s, false
		}
		if terms[i].Neg {
			s.v -= c.v
		} else {
			s.v += c.v
		}
		s.slack += int64(c.slack)
		s.scale = max(s.scale, c.scale)
	}
	return s, true
}

// amount is v units with as many decimals as the finest of what it is the sum of.
func (u *units) amount(s *unitSum) amount.Amount {
	return amount.New(s.v/unitPow[u.scale-s.scale], int(s.scale))
}

// judge gives the verdict on a relation without constants.
func (u *units) judge(r *Relation, ops []Operand) {
	left, ok := u.sum(ops[:r.LeftN])
	if !ok {
		return
	}
	right, ok := u.sum(ops[r.LeftN:])
	if !ok {
		return
	}
	r.Left, r.Right = u.amount(&left), u.amount(&right)
	slack := left.slack + right.slack
	r.Slack = amount.New(slack, int(u.scale))
	d := left.v - right.v
	switch {
	case d == 0, r.Op == formula.Le && d < 0, r.Op == formula.Ge && d > 0:
		r.Verdict = Holds
	case max(d, -d) <= slack:
		r.Verdict = Rounding
	default:
		r.Verdict = Violated
	}
}

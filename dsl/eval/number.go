package eval

import (
	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/formula"
)

// divPlaces is the precision of a quotient: far beyond any printed percentage.
const divPlaces = 16

// Num is the value of a formula: V within Lo..Hi, for all true amounts behind the printed ones.
type Num struct {
	V, Lo, Hi amount.Amount
	// Percent: V counts hundredths (占比, 增长率, 62.81%).
	Percent bool
	// Status says whether V is known, and if not why.
	Status Status
}

// Status says why a formula has or has no value.
type Status uint8

const (
	// OK: there is a value.
	OK Status = iota
	// Unresolved: a name in it is unknown, or it does not parse.
	Unresolved
	// Missing: it rests on a figure that is broken, withheld or not there.
	Missing
	// DividedByZero: a share of zero, growth on zero.
	DividedByZero
	// External: it rests on another report that is not loaded.
	External
)

func exact(v amount.Amount) Num { return Num{V: v, Lo: v, Hi: v} }

// around is v ± slack.
func around(v, slack amount.Amount) Num { return Num{V: v, Lo: v.Sub(slack), Hi: v.Add(slack)} }

func failed(s Status) Num { return Num{Status: s} }

// fraction turns percent into a plain number.
func (n Num) fraction() Num {
	if !n.Percent {
		return n
	}
	return Num{V: n.V.Shift(-2), Lo: n.Lo.Shift(-2), Hi: n.Hi.Shift(-2), Status: n.Status}
}

func (n Num) percent() Num {
	return Num{V: n.V.Shift(2), Lo: n.Lo.Shift(2), Hi: n.Hi.Shift(2), Percent: true, Status: n.Status}
}

// alike brings two numbers to one unit where only one of them is a percentage.
func alike(a, b Num) (Num, Num) {
	if a.Percent == b.Percent {
		return a, b
	}
	return a.fraction(), b.fraction()
}

func worse(a, b Num) (Status, bool) {
	if s := max(a.Status, b.Status); s != OK {
		return s, true
	}
	return OK, false
}

func (n Num) add(m Num) Num {
	if s, bad := worse(n, m); bad {
		return failed(s)
	}
	n, m = alike(n, m)
	return Num{V: n.V.Add(m.V), Lo: n.Lo.Add(m.Lo), Hi: n.Hi.Add(m.Hi), Percent: n.Percent}
}

func (n Num) neg() Num {
	return Num{V: n.V.Neg(), Lo: n.Hi.Neg(), Hi: n.Lo.Neg(), Percent: n.Percent, Status: n.Status}
}

func (n Num) mul(m Num) Num {
	if s, bad := worse(n, m); bad {
		return failed(s)
	}
	n, m = n.fraction(), m.fraction()
	return hull(n.V.Mul(m.V), n.Lo.Mul(m.Lo), n.Lo.Mul(m.Hi), n.Hi.Mul(m.Lo), n.Hi.Mul(m.Hi))
}

func (n Num) div(m Num) Num {
	if s, bad := worse(n, m); bad {
		return failed(s)
	}
	n, m = n.fraction(), m.fraction()
	v, ok := n.V.Div(m.V, divPlaces)
	if !ok {
		return failed(DividedByZero)
	}
	if m.Lo.Sign() <= 0 && m.Hi.Sign() >= 0 {
		return exact(v) // the divisor may itself be zero: nothing bounds the quotient
	}
	a, _ := n.Lo.Div(m.Lo, divPlaces)
	b, _ := n.Lo.Div(m.Hi, divPlaces)
	c, _ := n.Hi.Div(m.Lo, divPlaces)
	d, _ := n.Hi.Div(m.Hi, divPlaces)
	return hull(v, a, b, c, d)
}

func hull(v amount.Amount, ends ...amount.Amount) Num {
	out := Num{V: v, Lo: v, Hi: v}
	for _, e := range ends {
		if e.Cmp(out.Lo) < 0 {
			out.Lo = e
		}
		if e.Cmp(out.Hi) > 0 {
			out.Hi = e
		}
	}
	return out
}

func (n Num) abs() Num {
	if n.Status != OK || n.Lo.Sign() >= 0 {
		return n
	}
	if n.Hi.Sign() <= 0 {
		return n.neg()
	}
	hi := n.Hi
	if lo := n.Lo.Neg(); lo.Cmp(hi) > 0 {
		hi = lo
	}
	return Num{V: n.V.Abs(), Hi: hi, Percent: n.Percent}
}

func (n Num) round(places int) Num {
	return Num{V: n.V.Round(places), Lo: n.Lo.Round(places), Hi: n.Hi.Round(places), Percent: n.Percent, Status: n.Status}
}

// Share returns a as a percentage of b, DividedByZero where b is 0.
func Share(a, b Num) Num { return a.div(b).percent() }

// Compare gives the verdict on a op b.
func Compare(op formula.Rel, a, b Num) Verdict {
	if _, bad := worse(a, b); bad {
		return Unknown
	}
	a, b = alike(a, b)
	slack := a.Hi.Sub(b.Lo).Sub(a.V.Sub(b.V)) // how far the true difference may lie above …
	if low := a.V.Sub(b.V).Sub(a.Lo.Sub(b.Hi)); a.V.Cmp(b.V) > 0 {
		slack = low // … or below the printed one
	}
	return Judge(op, a.V.Sub(b.V), slack)
}

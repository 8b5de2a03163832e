package suspect

import (
	"bytes"
	"strconv"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/lint"
)

// rank orders explanations of how one amount became another, the most telling first.
type rank uint8

const (
	// obvious: a negative amount where a positive one is due.
	obvious rank = iota
	// telling: hardly ever true by chance: swapped digits, a slipped point, another unit, a sign.
	telling
	// likely: a digit dropped or added, a cell left out of a sum or counted twice.
	likely
	// left: nothing is printed where an amount is due.
	left
	// possible: one digit mistyped, an amount where nothing is due.
	possible
	// absent: nothing is written at all where an amount is due.
	absent
	// unexplained: only the relations speak for it.
	unexplained
	// absurd: the cell would have to become negative.
	absurd
)

// mechanism is how one amount came to stand for another.
type mechanism struct {
	kind lint.SuspectKind
	rank rank
	// power of ten that the stated amount is too large by, for a slipped point or another unit.
	power int
}

// explain says how to came to be stated as from; both are as written.
func explain(from, to amount.Amount) mechanism {
	switch {
	case from.IsZero() && to.Sign() < 0:
		return mechanism{kind: lint.SuspectCell, rank: absurd}
	case from.IsZero():
		return mechanism{kind: lint.SuspectOmitted, rank: left}
	case to.IsZero():
		return mechanism{kind: lint.SuspectTwice, rank: possible}
	case from.Equal(to.Neg()):
		if from.Sign() < 0 {
			return mechanism{kind: lint.SuspectSign, rank: obvious}
		}
		return mechanism{kind: lint.SuspectSign, rank: absurd}
	case to.Sign() < 0 && from.Sign() > 0:
		return mechanism{kind: lint.SuspectCell, rank: absurd}
	case to.Sign() != from.Sign():
		return mechanism{kind: lint.SuspectCell, rank: unexplained}
	}
	exact, rounded := power(from, to)
	if exact != 0 {
		return moved(exact, telling)
	}
	if x, y := from.Abs().String(), to.Abs().String(); dropped(x, y) || dropped(y, x) {
		return mechanism{kind: lint.SuspectDigit, rank: likely}
	}
	if rounded != 0 {
		if len(digits(nil, from)) < 2 {
			return moved(rounded, likely) // one digit is soon like another
		}
		return moved(rounded, telling)
	}
	var bufA, bufB [32]byte
	scale := max(from.Scale(), to.Scale())
	a, b := digits(bufA[:0], from.Round(scale)), digits(bufB[:0], to.Round(scale))
	a, b = pad(a, len(b)), pad(b, len(a))
	switch n, swapped := differing(a, b); {
	case swapped:
		return mechanism{kind: lint.SuspectSwap, rank: telling}
	case n == 1 && a[0] != '0' && b[0] != '0':
		return mechanism{kind: lint.SuspectDigit, rank: possible}
	}
	return mechanism{kind: lint.SuspectCell, rank: unexplained}
}

// moved is a point moved by p places, or another unit.
func moved(p int, r rank) mechanism {
	if p == 4 || p == -4 {
		return mechanism{kind: lint.SuspectUnit, rank: r, power: p}
	}
	return mechanism{kind: lint.SuspectPoint, rank: r, power: p}
}

// power returns the power of ten that from is too large by, exactly or but for decimals that were
// rounded off; 0 for none.
func power(from, to amount.Amount) (exact, rounded int) {
	for p := 1; p <= 4; p++ {
		switch {
		case from.Equal(to.Shift(p)):
			return p, 0
		case from.Equal(to.Shift(-p)):
			return -p, 0
		case rounded != 0:
		case p == 4 && isRounded(to, from.Shift(-p)):
			rounded = p
		case isRounded(from, to.Shift(-p)):
			rounded = -p
		}
	}
	return 0, rounded
}

// isRounded: short is long with decimals rounded off.
func isRounded(short, long amount.Amount) bool {
	return short.Scale() < long.Scale() && long.Round(short.Scale()).Equal(short)
}

// digits appends the digits of |a| without leading zeros; none for a number too large for int64.
func digits(buf []byte, a amount.Amount) []byte {
	c, _, ok := a.Abs().Coefficient()
	if !ok || c == 0 {
		return buf
	}
	return strconv.AppendInt(buf, c, 10)
}

func pad(a []byte, n int) []byte {
	if len(a) >= n {
		return a
	}
	return append(bytes.Repeat([]byte{'0'}, n-len(a)), a...)
}

// dropped: short is long without one of its digits. Of short numbers that is true too often.
func dropped(short, long string) bool {
	if len(long) != len(short)+1 || len(short) < 3 {
		return false
	}
	i := 0
	for i < len(short) && short[i] == long[i] {
		i++
	}
	return long[i] != '.' && short[i:] == long[i+1:]
}

// differing counts the places where a and b, of one length, differ; swapped: in two that have
// changed places.
func differing(a, b []byte) (n int, swapped bool) {
	var at [2]int
	for i := range a {
		if a[i] != b[i] {
			if n < 2 {
				at[n] = i
			}
			n++
		}
	}
	return n, n == 2 && a[at[0]] == b[at[1]] && a[at[1]] == b[at[0]]
}

// unrounded returns the amount nearest to want that, with its point moved p places to the left and
// rounded, is from.
func unrounded(from, want amount.Amount, p int) amount.Amount {
	half := amount.HalfUnit(from.Scale()).Shift(p)
	v := from.Shift(p)
	if low := v.Sub(half); want.Cmp(low) < 0 {
		return low
	}
	if high := v.Add(half); want.Cmp(high) > 0 {
		return high
	}
	return want
}

// variants calls f with what a cell may have meant to state: digits swapped back, the point moved,
// the sign turned.
func variants(from amount.Amount, f func(amount.Amount)) {
	c, scale, ok := from.Coefficient()
	if !ok || c == 0 {
		return
	}
	f(from.Neg())
	for p := 1; p <= 4; p++ {
		f(from.Shift(-p))
		f(from.Shift(p))
	}
	var buf [24]byte
	d := pad(digits(buf[:0], from), scale+1)
	for i := range d {
		for j := i + 1; j < len(d); j++ {
			if d[i] == d[j] {
				continue
			}
			d[i], d[j] = d[j], d[i]
			if n, err := strconv.ParseInt(string(d), 10, 64); err == nil && n != 0 {
				if c < 0 {
					n = -n
				}
				f(amount.New(n, scale))
			}
			d[i], d[j] = d[j], d[i]
		}
	}
}

// Package amount holds the money (and share, score, count) values of a report: exact decimals that
// remember how many decimals were written.
//
// Nearly every figure of a report fits an int64 coefficient with a small scale, so that is what an
// Amount is; beyond it the value moves to a decimal.Decimal. Nothing above this package imports
// decimal. The package knows no units: 元 and 万元 belong to the report. Start with Parse.
package amount

import (
	"errors"
	"math"
	"math/bits"
	"strings"

	"github.com/shopspring/decimal"
)

// Amount is an exact decimal, coef × 10^-scale, or big where coef would overflow. The scale is the
// number of decimals it was written with, so 24.0 and 24.00 are equal amounts of two scales. The
// zero Amount is 0 with no decimals.
type Amount struct {
	coef  int64
	scale uint8
	big   *decimal.Decimal
}

// MaxScale is the largest number of decimals an Amount keeps exactly as int64; a literal with more
// is held as a big decimal.
const MaxScale = 18

// ErrSyntax reports a text that is not a plain decimal number.
var ErrSyntax = errors.New("not a plain decimal number")

var pow10 = [MaxScale + 1]int64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18}

// New returns coef × 10^-scale; scale lies in 0..MaxScale.
func New(coef int64, scale int) Amount { return Amount{coef: coef, scale: uint8(scale)} }

// FromInt returns n with no decimals.
func FromInt(n int) Amount { return Amount{coef: int64(n)} }

// Parse reads a plain decimal as our lexers approve it: an optional sign, digits with single
// underscores between them, an optional fraction. No exponent, no leading dot.
func Parse(s string) (Amount, error) {
	i, neg := 0, false
	if i < len(s) && (s[i] == '+' || s[i] == '-') {
		neg = s[i] == '-'
		i++
	}
	var coef uint64
	digits, scale, dot, overflow := 0, 0, false, false
	prev := byte('_') // an underscore needs a digit on both sides
	for ; i < len(s); i++ {
		c := s[i]
		switch {
		case c >= '0' && c <= '9':
			hi, lo := bits.Mul64(coef, 10)
			sum, carry := bits.Add64(lo, uint64(c-'0'), 0)
			if hi != 0 || carry != 0 || sum > math.MaxInt64 {
				overflow = true
			}
			coef = sum
			digits++
			if dot {
				scale++
			}
		case c == '_' && prev >= '0' && prev <= '9':
		case c == '.' && !dot && prev >= '0' && prev <= '9':
			dot = true
		default:
			return Amount{}, ErrSyntax
		}
		prev = c
	}
	if digits == 0 || prev == '_' || prev == '.' {
		return Amount{}, ErrSyntax
	}
	if overflow || scale > MaxScale {
		return parseBig(s)
	}
	v := int64(coef)
	if neg {
		v = -v
	}
	return Amount{coef: v, scale: uint8(scale)}, nil
}

func parseBig(s string) (Amount, error) {
	d, err := decimal.NewFromString(strings.ReplaceAll(strings.TrimPrefix(s, "+"), "_", ""))
	if err != nil {
		return Amount{}, ErrSyntax
	}
	return fromBig(d), nil
}

// fromBig keeps d small where it fits.
func fromBig(d decimal.Decimal) Amount {
	if e := d.Exponent(); e > 0 {
		d = d.Add(decimal.New(0, 0))
		if d.Exponent() > 0 {
			d = d.Truncate(0)
		}
	} else if e < -math.MaxUint8 {
		d = d.Round(math.MaxUint8)
	}
	scale := -d.Exponent()
	if scale >= 0 && scale <= MaxScale {
		if c := d.Coefficient(); c.IsInt64() {
			return Amount{coef: c.Int64(), scale: uint8(scale)}
		}
	}
	return Amount{scale: uint8(max(scale, 0)), big: &d}
}

func (a Amount) decimal() decimal.Decimal {
	if a.big != nil {
		return *a.big
	}
	return decimal.New(a.coef, -int32(a.scale))
}

// Scale is the number of decimals a was written, or computed, with.
func (a Amount) Scale() int { return int(a.scale) }

// align brings a and b to one scale; ok is false where int64 does not hold them.
func align(a, b Amount) (x, y int64, scale uint8, ok bool) {
	if a.big != nil || b.big != nil {
		return 0, 0, 0, false
	}
	if a.scale == b.scale {
		return a.coef, b.coef, a.scale, true
	}
	x, y, scale = a.coef, b.coef, max(a.scale, b.scale)
	var ok1, ok2 bool
	x, ok1 = mul(x, pow10[scale-a.scale])
	y, ok2 = mul(y, pow10[scale-b.scale])
	return x, y, scale, ok1 && ok2
}

func mul(a, b int64) (int64, bool) {
	if a == 0 || b == 0 {
		return 0, true
	}
	c := a * b
	if c/b != a || a == math.MinInt64 || b == math.MinInt64 {
		return 0, false
	}
	return c, true
}

// Add returns a + b with the larger scale.
func (a Amount) Add(b Amount) Amount {
	if x, y, scale, ok := align(a, b); ok {
		if c := x + y; (c > x) == (y > 0) {
			return Amount{coef: c, scale: scale}
		}
	}
	return fromBig(a.decimal().Add(b.decimal()))
}

// Neg returns −a.
func (a Amount) Neg() Amount {
	if a.big == nil && a.coef != math.MinInt64 {
		return Amount{coef: -a.coef, scale: a.scale}
	}
	return fromBig(a.decimal().Neg())
}

// Sub returns a − b with the larger scale.
func (a Amount) Sub(b Amount) Amount { return a.Add(b.Neg()) }

// Abs returns |a|.
func (a Amount) Abs() Amount {
	if a.Sign() < 0 {
		return a.Neg()
	}
	return a
}

// Mul returns a × b, exactly, with the scales added.
func (a Amount) Mul(b Amount) Amount {
	if a.big == nil && b.big == nil && int(a.scale)+int(b.scale) <= MaxScale {
		if c, ok := mul(a.coef, b.coef); ok {
			return Amount{coef: c, scale: a.scale + b.scale}
		}
	}
	return fromBig(a.decimal().Mul(b.decimal()))
}

// Div returns a ÷ b rounded half up (away from zero) to places decimals; ok is false where b is 0.
func (a Amount) Div(b Amount, places int) (q Amount, ok bool) {
	if b.IsZero() {
		return Amount{}, false
	}
	return fromBig(a.decimal().DivRound(b.decimal(), int32(places))).rescale(places), true
}

// Round returns a rounded half up (away from zero) to places decimals, written with that many.
func (a Amount) Round(places int) Amount {
	if a.big == nil {
		drop := int(a.scale) - places
		if drop <= 0 {
			return a.rescale(places)
		}
		unit := pow10[drop]
		q, r := a.coef/unit, a.coef%unit
		if r < 0 {
			r = -r
		}
		if r >= unit-r {
			if a.coef < 0 {
				q--
			} else {
				q++
			}
		}
		return Amount{coef: q, scale: uint8(places)}
	}
	return fromBig(a.decimal().Round(int32(places))).rescale(places)
}

// rescale widens a to places decimals; it never drops any.
func (a Amount) rescale(places int) Amount {
	if a.big != nil || int(a.scale) >= places || places > MaxScale {
		return a
	}
	if c, ok := mul(a.coef, pow10[places-int(a.scale)]); ok {
		return Amount{coef: c, scale: uint8(places)}
	}
	return a
}

// Shift returns a × 10^n, exactly: Shift(4) turns 万元 into 元.
func (a Amount) Shift(n int) Amount {
	if a.big == nil {
		if s := int(a.scale) - n; s >= 0 && s <= MaxScale {
			return Amount{coef: a.coef, scale: uint8(s)}
		}
	}
	return fromBig(a.decimal().Shift(int32(n)))
}

// Cmp compares values: 24.0 and 24.00 are equal.
func (a Amount) Cmp(b Amount) int {
	if x, y, _, ok := align(a, b); ok {
		switch {
		case x < y:
			return -1
		case x > y:
			return 1
		}
		return 0
	}
	return a.decimal().Cmp(b.decimal())
}

// Equal reports whether the values are equal, whatever their scales.
func (a Amount) Equal(b Amount) bool { return a.Cmp(b) == 0 }

// Sign returns −1, 0 or 1.
func (a Amount) Sign() int {
	if a.big != nil {
		return a.big.Sign()
	}
	switch {
	case a.coef < 0:
		return -1
	case a.coef > 0:
		return 1
	}
	return 0
}

// IsZero reports a value of 0 at any scale.
func (a Amount) IsZero() bool { return a.Sign() == 0 }

// Int returns the value as an int; ok is false where it is no whole number or too large.
func (a Amount) Int() (n int, ok bool) {
	r := a.Round(0)
	if r.big != nil || !r.Equal(a) {
		return 0, false
	}
	return int(r.coef), true
}

// HalfUnit returns half a unit of the given decimal place: 0.005 for 2. A printed figure stands for
// all values within it (language reference, §3).
func HalfUnit(places int) Amount { return Amount{coef: 5, scale: uint8(min(places+1, MaxScale))} }

// Coefficient returns the digits of a as int64 with its scale; ok is false for a big amount.
func (a Amount) Coefficient() (coef int64, scale int, ok bool) {
	return a.coef, int(a.scale), a.big == nil
}

// String writes a with its own scale and no separators: -20323.21.
func (a Amount) String() string { return string(a.append(nil, false)) }

// Format writes a as it is printed, with thousands commas: 20,323.21.
func (a Amount) Format() string { return string(a.append(nil, true)) }

func (a Amount) append(b []byte, commas bool) []byte {
	var digits string
	neg := a.Sign() < 0
	if a.big != nil {
		digits = a.big.Abs().StringFixed(int32(a.scale))
	} else {
		digits = fixed(a.coef, int(a.scale))
	}
	if neg {
		b = append(b, '-')
	}
	whole, frac, hasFrac := strings.Cut(digits, ".")
	for i := range len(whole) {
		if commas && i > 0 && (len(whole)-i)%3 == 0 {
			b = append(b, ',')
		}
		b = append(b, whole[i])
	}
	if hasFrac {
		b = append(append(b, '.'), frac...)
	}
	return b
}

// fixed writes |coef| with scale decimals.
func fixed(coef int64, scale int) string {
	u := uint64(coef)
	if coef < 0 {
		u = -u
	}
	var buf [24]byte
	i := len(buf)
	for n := 0; u > 0 || n <= scale; n++ {
		if n == scale && scale > 0 {
			i--
			buf[i] = '.'
		}
		i--
		buf[i] = byte('0' + u%10)
		u /= 10
	}
	return string(buf[i:])
}

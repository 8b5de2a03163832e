// Package amount holds the money (and share, score, count) values of a report: exact decimals that
// remember how many decimals were written.
//
// Nearly every figure of a report fits an int64 coefficient with a small scale, so that is what an
// Amount is; beyond it the value moves to a decimal.Decimal. Nothing above this package imports
// decimal. The package knows no units: 元 and 万元 belong to the report. Start with Parse.
package amount

import (
	"bytes"
	"errors"
	"math"
	"math/bits"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
)

// Amount is an exact decimal, coef × 10^-scale, or big where coef would overflow. The scale is the
// number of decimals it was written with, so 24.0 and 24.00 are equal amounts of two scales. The
// zero Amount is 0 with no decimals.
type Amount struct {
	coef int64
	form *form
}

// form is what an Amount has besides its coefficient. Amounts of one scale share one, so that an Amount
// takes two words: a report has thousands. nil is the form of whole numbers.
type form struct {
	scale uint8
	big   *decimal.Decimal
}

// MaxScale is the largest number of decimals an Amount keeps as int64; one with more is held as a
// big decimal.
const MaxScale = 18

// maxBigScale is the largest number of decimals at all; products and quotients are rounded to it.
const maxBigScale = math.MaxUint8

// ErrSyntax reports a text that is not a plain decimal number.
var ErrSyntax = errors.New("not a plain decimal number")

// forms are those of amounts that int64 holds, by their scale.
var forms = [MaxScale + 1]form{{scale: 0}, {scale: 1}, {scale: 2}, {scale: 3}, {scale: 4}, {scale: 5}, {scale: 6}, {scale: 7}, {scale: 8}, {scale: 9},
	{scale: 10}, {scale: 11}, {scale: 12}, {scale: 13}, {scale: 14}, {scale: 15}, {scale: 16}, {scale: 17}, {scale: 18}}

// small returns coef × 10^-scale, for a scale of at most MaxScale.
func small(coef int64, scale uint8) Amount {
	if scale == 0 {
		return Amount{coef: coef}
	}
	return Amount{coef, &forms[scale]}
}

func (a Amount) scale() uint8 {
	if a.form == nil {
		return 0
	}
	return a.form.scale
}

// big is the value where int64 does not hold it, else nil.
func (a Amount) big() *decimal.Decimal {
	if a.form == nil {
		return nil
	}
	return a.form.big
}

var pow10 = [MaxScale + 1]int64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18}

// New returns coef × 10^-scale.
func New(coef int64, scale int) Amount {
	if scale < 0 || scale > MaxScale {
		return fromBig(decimal.New(coef, -int32(scale)))
	}
	return small(coef, uint8(scale))
}

// FromInt returns n with no decimals.
func FromInt(n int) Amount { return Amount{coef: int64(n)} }

// Parse reads a plain decimal: an optional sign, digits with single underscores between them, an
// optional fraction of at most 255 decimals. No exponent, no leading dot. The error is ErrSyntax.
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
	if scale > maxBigScale {
		return Amount{}, ErrSyntax
	}
	if overflow || scale > MaxScale {
		return parseBig(s)
	}
	v := int64(coef)
	if neg {
		v = -v
	}
	return small(v, uint8(scale)), nil
}

func parseBig(s string) (Amount, error) {
	d, err := decimal.NewFromString(strings.ReplaceAll(strings.TrimPrefix(s, "+"), "_", ""))
	if err != nil {
		return Amount{}, ErrSyntax
	}
	return fromBig(d), nil
}

// fromBig returns d as int64 where it fits, else as it is; its scale is that of d, within
// 0..maxBigScale.
func fromBig(d decimal.Decimal) Amount {
	if d.Exponent() > 0 {
		d = d.Add(decimal.Zero) // brings the exponent to 0
	} else if d.Exponent() < -maxBigScale {
		d = d.Round(maxBigScale)
	}
	scale := uint8(-d.Exponent())
	if scale <= MaxScale {
		if c := d.Coefficient(); c.IsInt64() {
			return small(c.Int64(), scale)
		}
	}
	return Amount{form: &form{scale, &d}}
}

func (a Amount) decimal() decimal.Decimal {
	if big := a.big(); big != nil {
		return *big
	}
	return decimal.New(a.coef, -int32(a.scale()))
}

// Scale is the number of decimals a was written, or computed, with.
func (a Amount) Scale() int { return int(a.scale()) }

// align brings a and b to one scale; ok is false where int64 does not hold them.
func align(a, b Amount) (x, y int64, scale uint8, ok bool) {
	if a.big() != nil || b.big() != nil {
		return 0, 0, 0, false
	}
	if a.form == b.form {
		return a.coef, b.coef, a.scale(), true
	}
	m, n := a.scale(), b.scale()
	x, y, scale = a.coef, b.coef, max(m, n)
	var ok1, ok2 bool
	x, ok1 = mul(x, pow10[scale-m])
	y, ok2 = mul(y, pow10[scale-n])
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
	if a.form == b.form && a.big() == nil { // as nearly always
		if c := a.coef + b.coef; (c > a.coef) == (b.coef > 0) {
			return Amount{c, a.form}
		}
	} else if x, y, scale, ok := align(a, b); ok {
		if c := x + y; (c > x) == (y > 0) {
			return small(c, scale)
		}
	}
	return fromBig(a.decimal().Add(b.decimal()))
}

// Neg returns −a.
func (a Amount) Neg() Amount {
	if a.big() == nil && a.coef != math.MinInt64 {
		return Amount{-a.coef, a.form}
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

// Mul returns a × b, exactly (to 255 decimals), with the scales added.
func (a Amount) Mul(b Amount) Amount {
	if scale := int(a.scale()) + int(b.scale()); a.big() == nil && b.big() == nil && scale <= MaxScale {
		if c, ok := mul(a.coef, b.coef); ok {
			return small(c, uint8(scale))
		}
	}
	return fromBig(a.decimal().Mul(b.decimal()))
}

// Div returns a ÷ b rounded half up (away from zero) to places decimals, written with that many; ok
// is false where b is 0.
func (a Amount) Div(b Amount, places int) (q Amount, ok bool) {
	if b.IsZero() {
		return Amount{}, false
	}
	if q, ok := divSmall(a, b, places); ok {
		return q, true
	}
	return fromBig(a.decimal().DivRound(b.decimal(), clamp(places))).rescale(places), true
}

// divSmall divides in 128 bits; ok is false where they do not hold it.
func divSmall(a, b Amount, places int) (q Amount, ok bool) {
	shift := places + int(b.scale()) - int(a.scale())
	if a.big() != nil || b.big() != nil || places < 0 || places > MaxScale || shift < 0 || shift > MaxScale {
		return Amount{}, false
	}
	divisor := magnitude(b.coef)
	hi, lo := bits.Mul64(magnitude(a.coef), uint64(pow10[shift]))
	if hi >= divisor {
		return Amount{}, false
	}
	c, r := bits.Div64(hi, lo, divisor)
	if c >= math.MaxInt64 {
		return Amount{}, false
	}
	if r >= divisor-r {
		c++
	}
	q = small(int64(c), uint8(places))
	if (a.coef < 0) != (b.coef < 0) {
		q.coef = -q.coef
	}
	return q, true
}

// clamp keeps places where decimal can follow in reasonable time.
func clamp(places int) int32 { return int32(max(-maxBigScale, min(places, maxBigScale))) }

// magnitude returns |n|, of math.MinInt64 too.
func magnitude(n int64) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}

// Round returns a rounded half up (away from zero) to places decimals, written with that many;
// places below 0 round to tens, hundreds and so on.
func (a Amount) Round(places int) Amount {
	drop := int(a.scale()) - places
	if drop <= 0 {
		return a.rescale(places)
	}
	if a.big() != nil || drop > MaxScale || places < 0 {
		return fromBig(a.decimal().Round(clamp(places))).rescale(places)
	}
	unit := pow10[drop]
	q, r := a.coef/unit, a.coef%unit
	switch {
	case r >= unit-r:
		q++
	case -r >= unit+r:
		q--
	}
	return small(q, uint8(places))
}

// rescale widens a to places decimals; it never drops any.
func (a Amount) rescale(places int) Amount {
	add := min(places, maxBigScale) - int(a.scale())
	if add <= 0 {
		return a
	}
	if a.big() == nil && places <= MaxScale {
		if c, ok := mul(a.coef, pow10[add]); ok {
			return small(c, uint8(places))
		}
	}
	// A sum has the larger scale of its operands.
	return fromBig(a.decimal().Add(decimal.New(0, -int32(int(a.scale())+add))))
}

// Shift returns a × 10^n, exactly: Shift(4) turns 万元 into 元.
func (a Amount) Shift(n int) Amount {
	if a.big() == nil {
		s := int(a.scale()) - n
		if s >= 0 && s <= MaxScale {
			return small(a.coef, uint8(s))
		}
		if s < 0 && s >= -MaxScale {
			if c, ok := mul(a.coef, pow10[-s]); ok {
				return Amount{coef: c}
			}
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
	if big := a.big(); big != nil {
		return big.Sign()
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
	n = int(r.coef)
	return n, r.big() == nil && int64(n) == r.coef && r.Equal(a)
}

// HalfUnit returns half a unit of the given decimal place: 0.005 for 2. A printed figure stands for
// all values within it (language reference, §3).
func HalfUnit(places int) Amount { return New(5, places+1) }

// Coefficient returns the digits of a as int64 with its scale; ok is false for a big amount.
func (a Amount) Coefficient() (coef int64, scale int, ok bool) {
	return a.coef, int(a.scale()), a.big() == nil
}

// String writes a with its own scale and no separators: -20323.21.
func (a Amount) String() string {
	var buf [32]byte
	return string(a.append(buf[:0], false))
}

// Format writes a as it is printed, with thousands commas: 20,323.21.
func (a Amount) Format() string {
	var buf [32]byte
	return string(a.append(buf[:0], true))
}

// Append appends what Format writes.
func (a Amount) Append(b []byte) []byte { return a.append(b, true) }

func (a Amount) append(b []byte, commas bool) []byte {
	if a.Sign() < 0 {
		b = append(b, '-')
	}
	var buf [24]byte
	digits := buf[:0]
	if big := a.big(); big != nil {
		digits = big.Coefficient().Append(digits, 10)
		digits = bytes.TrimPrefix(digits, []byte{'-'})
	} else {
		digits = strconv.AppendUint(digits, magnitude(a.coef), 10)
	}
	whole := len(digits) - int(a.scale())
	if whole <= 0 {
		b = append(b, '0')
	}
	for i := min(whole, 0); i < len(digits); i++ {
		if i == whole {
			b = append(b, '.')
		} else if commas && 0 < i && i < whole && (whole-i)%3 == 0 {
			b = append(b, ',')
		}
		if i < 0 {
			b = append(b, '0')
		} else {
			b = append(b, digits[i])
		}
	}
	return b
}

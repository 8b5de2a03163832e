package amount

import (
	"errors"
	"math"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"
)

// rat is the value that math/big reads in the amount's own print.
func rat(t testing.TB, a Amount) *big.Rat {
	t.Helper()
	r, ok := new(big.Rat).SetString(a.String())
	if !ok {
		t.Fatalf("math/big does not read %q", a.String())
	}
	return r
}

func pow(n int) *big.Rat {
	p := new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(max(n, -n))), nil))
	if n < 0 {
		p.Inv(p)
	}
	return p
}

// halfUp rounds r to places decimals, halves away from zero.
func halfUp(r *big.Rat, places int) *big.Rat {
	scaled := new(big.Rat).Mul(new(big.Rat).Abs(r), pow(places))
	scaled.Add(scaled, big.NewRat(1, 2))
	whole := new(big.Int).Quo(scaled.Num(), scaled.Denom())
	out := new(big.Rat).Mul(new(big.Rat).SetInt(whole), pow(-places))
	if r.Sign() < 0 {
		out.Neg(out)
	}
	return out
}

// random amounts are small, or at the edge of int64, or beyond it.
func random(rnd *rand.Rand) Amount {
	scale := rnd.IntN(MaxScale + 1)
	switch rnd.IntN(6) {
	case 0:
		return New(rnd.Int64N(2001)-1000, scale)
	case 1:
		return New(math.MaxInt64-rnd.Int64N(3), scale)
	case 2:
		return New(math.MinInt64+rnd.Int64N(3), scale)
	case 3:
		return New(rnd.Int64()-rnd.Int64(), scale).Mul(New(rnd.Int64(), rnd.IntN(MaxScale+1)))
	case 4:
		return New((rnd.Int64N(2001)-1000)*5, rnd.IntN(4))
	}
	return New(rnd.Int64N(2e9)-1e9, 2)
}

func TestArithmetic(t *testing.T) {
	rnd := rand.New(rand.NewPCG(2022, 624_81))
	for range 20_000 {
		a, b := random(rnd), random(rnd)
		x, y := rat(t, a), rat(t, b)
		places := rnd.IntN(24) - 3
		check := func(op string, got Amount, want *big.Rat, scale int) {
			t.Helper()
			if rat(t, got).Cmp(want) != 0 {
				t.Errorf("%v %s %v (places %d) = %v, want %v", a, op, b, places, got, want.FloatString(6))
			}
			if scale >= 0 && got.Scale() != scale {
				t.Errorf("%v %s %v (places %d) = %v with scale %d, want %d", a, op, b, places, got, got.Scale(), scale)
			}
		}
		wide := max(a.Scale(), b.Scale())
		check("+", a.Add(b), new(big.Rat).Add(x, y), wide)
		check("-", a.Sub(b), new(big.Rat).Sub(x, y), wide)
		check("*", a.Mul(b), new(big.Rat).Mul(x, y), a.Scale()+b.Scale())
		check("neg", a.Neg(), new(big.Rat).Neg(x), a.Scale())
		check("abs", a.Abs(), new(big.Rat).Abs(x), a.Scale())
		check("round", a.Round(places), halfUp(x, places), max(places, 0))
		check("shift", a.Shift(places), new(big.Rat).Mul(x, pow(places)), max(a.Scale()-places, 0))
		q, ok := a.Div(b, places)
		if ok != (y.Sign() != 0) {
			t.Errorf("%v / %v is ok: %v", a, b, ok)
		} else if ok {
			check("/", q, halfUp(new(big.Rat).Quo(x, y), places), max(places, 0))
		}
		if a.Cmp(b) != x.Cmp(y) || a.Equal(b) != (x.Cmp(y) == 0) || a.Sign() != x.Sign() || a.IsZero() != (x.Sign() == 0) {
			t.Errorf("%v and %v do not compare as math/big says", a, b)
		}
		n, ok := a.Int()
		if whole := x.IsInt() && x.Num().IsInt64(); ok != whole || ok && int64(n) != x.Num().Int64() {
			t.Errorf("%v.Int() = %d, %v", a, n, ok)
		}
		back, err := Parse(a.String())
		if err != nil || !back.Equal(a) || back.Scale() != a.Scale() {
			t.Errorf("%v is read back as %v, %v", a, back, err)
		}
		if plain := strings.ReplaceAll(a.Format(), ",", ""); plain != a.String() {
			t.Errorf("Format %s, String %s", a.Format(), a.String())
		}
	}
}

// What leaves int64 comes back to it.
func TestBeyondInt64(t *testing.T) {
	limit := New(math.MaxInt64, 2)
	more := limit.Add(New(1, 2))
	if _, _, ok := more.Coefficient(); ok || more.String() != "92233720368547758.08" {
		t.Errorf("MaxInt64 + 1 = %v, int64 %v", more, ok)
	}
	back := more.Sub(New(1, 2))
	if coef, scale, ok := back.Coefficient(); !ok || coef != math.MaxInt64 || scale != 2 {
		t.Errorf("back at MaxInt64: %d, %d, %v", coef, scale, ok)
	}
	if got := New(math.MinInt64, 0).Neg(); got.String() != "9223372036854775808" {
		t.Errorf("-MinInt64 = %v", got)
	}
}

func TestParse(t *testing.T) {
	for _, c := range []struct {
		in, out string
		scale   int
	}{
		{"0", "0", 0}, {"0.00", "0.00", 2}, {"-0", "0", 0}, {"-0.0", "0.0", 1},
		{"624.81", "624.81", 2}, {"+624.81", "624.81", 2}, {"-624.80", "-624.80", 2},
		{"20_323.21", "20323.21", 2}, {"1_2_3", "123", 0}, {"0.0_5", "0.05", 2}, {"007.5", "7.5", 1},
		{"0.000000000000000001", "0.000000000000000001", 18},
		{"0.0000000000000000001", "0.0000000000000000001", 19},
		{"9223372036854775807", "9223372036854775807", 0},
		{"-9223372036854775808", "-9223372036854775808", 0},
		{"9223372036854775808", "9223372036854775808", 0},
		{"18446744073709551616", "18446744073709551616", 0},
		{"-123_456_789_012_345_678_901.50", "-123456789012345678901.50", 2},
		{"0000000000000000000000001", "1", 0},
		{"0." + strings.Repeat("0", 255), "0." + strings.Repeat("0", 255), 255},
	} {
		a, err := Parse(c.in)
		if err != nil || a.String() != c.out || a.Scale() != c.scale {
			t.Errorf("Parse(%q) = %v with scale %d, %v; want %s, %d", c.in, a, a.Scale(), err, c.out, c.scale)
		}
	}
	for _, in := range []string{
		"", "-", "+", ".", ".5", "5.", "-.5", "1..2", "1.2.3", "1e5", "1E5", "0x10", "inf", "nan", " 1", "1 ", "1 2",
		"1,000", "_1", "1_", "1__0", "1_.5", "1._5", "--1", "+-1", "１", "1%", "12a", "0." + strings.Repeat("0", 256),
	} {
		if a, err := Parse(in); !errors.Is(err, ErrSyntax) {
			t.Errorf("Parse(%q) = %v, %v; want ErrSyntax", in, a, err)
		}
	}
}

func TestFormat(t *testing.T) {
	for in, want := range map[string]string{
		"0": "0", "0.5": "0.5", "-0.05": "-0.05", "999": "999", "1000": "1,000", "-1000.00": "-1,000.00",
		"20323.21": "20,323.21", "123456.7": "123,456.7", "1234567": "1,234,567",
		"-123456789012345678901.50": "-123,456,789,012,345,678,901.50",
	} {
		a, err := Parse(in)
		if err != nil || a.Format() != want {
			t.Errorf("Format(%s) = %s, %v; want %s", in, a.Format(), err, want)
		}
	}
}

func TestRound(t *testing.T) {
	for _, c := range []struct {
		in     string
		places int
		want   string
	}{
		{"0.005", 2, "0.01"}, {"-0.005", 2, "-0.01"}, {"0.0049", 2, "0.00"}, {"-0.0049", 2, "0.00"},
		{"2.5", 0, "3"}, {"-2.5", 0, "-3"}, {"62.8078", 2, "62.81"}, {"1", 2, "1.00"}, {"1.005", 2, "1.01"},
		{"1250", -2, "1300"}, {"-1250", -2, "-1300"}, {"1249", -2, "1200"}, {"49", -2, "0"}, {"1", -30, "0"},
		{"9223372036854775807", 2, "9223372036854775807.00"}, {"9223372036854775807", -1, "9223372036854775810"},
		{"0.123456789012345678", 0, "0"}, {"1.5", 20, "1.50000000000000000000"},
	} {
		a, err := Parse(c.in)
		if got := a.Round(c.places).String(); err != nil || got != c.want {
			t.Errorf("Round(%s, %d) = %s, %v; want %s", c.in, c.places, got, err, c.want)
		}
	}
}

func TestDiv(t *testing.T) {
	for _, c := range []struct {
		a, b   string
		places int
		want   string
	}{
		{"392.43", "624.81", 4, "0.6281"}, // 基本支出 of 本年支出合计: 62.81 %
		{"-179.14", "803.95", 4, "-0.2228"},
		{"1", "8", 2, "0.13"}, {"-1", "8", 2, "-0.13"}, {"1", "-8", 2, "-0.13"}, {"-1", "-8", 2, "0.13"},
		{"0", "3", 2, "0.00"}, {"0.000000000000000001", "9223372036854775807", 2, "0.00"},
		{"9223372036854775807", "0.000000000000000001", 0, "9223372036854775807000000000000000000"},
		{"1250", "1", -2, "1300"},
	} {
		a, _ := Parse(c.a)
		b, _ := Parse(c.b)
		if q, ok := a.Div(b, c.places); !ok || q.String() != c.want {
			t.Errorf("%s / %s = %v, %v; want %s", c.a, c.b, q, ok, c.want)
		}
	}
	if q, ok := FromInt(1).Div(New(0, 2), 2); ok {
		t.Errorf("1 / 0.00 = %v", q)
	}
}

// Products keep 255 decimals: 10^-200 squared is 0 there, 10^-127 squared is not.
func TestManyDecimals(t *testing.T) {
	tiny := func(n int) Amount {
		a, err := Parse("0." + strings.Repeat("0", n-1) + "1")
		if err != nil {
			t.Fatal(err)
		}
		return a
	}
	if got := tiny(200).Mul(tiny(200)); !got.IsZero() || got.Scale() != 255 {
		t.Errorf("10^-200 squared = %v", got)
	}
	if got := tiny(127).Mul(tiny(127)); rat(t, got).Cmp(pow(-254)) != 0 || got.Scale() != 254 {
		t.Errorf("10^-127 squared = %v", got)
	}
}

func TestScales(t *testing.T) {
	if a, b := New(240, 1), New(2400, 2); !a.Equal(b) || a.String() == b.String() {
		t.Errorf("%v and %v are one amount of two scales", a, b)
	}
	for places, want := range map[int]string{2: "0.005", 0: "0.5", 6: "0.0000005", -1: "5", -3: "500"} {
		if got := HalfUnit(places).String(); got != want {
			t.Errorf("HalfUnit(%d) = %s, want %s", places, got, want)
		}
	}
	if got := New(62481, 2).Shift(4).String(); got != "6248100" {
		t.Errorf("624.81 万元 = %s 元", got)
	}
	if got := New(624_812_345, 2).Shift(-4).String(); got != "624.812345" {
		t.Errorf("6248123.45 元 = %s 万元", got)
	}
	if got := New(7, 20).String(); got != "0.00000000000000000007" {
		t.Errorf("New(7, 20) = %s", got)
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"624.81", "-20_323.21", "9223372036854775808.00", "0.0000000000000000001", "1__0", "."} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a, err := Parse(s)
		want, ok := new(big.Rat).SetString(strings.ReplaceAll(s, "_", ""))
		if err != nil {
			return
		}
		if !ok || rat(t, a).Cmp(want) != 0 {
			t.Fatalf("Parse(%q) = %v", s, a)
		}
		if b, err := Parse(a.String()); err != nil || b.String() != a.String() {
			t.Fatalf("%q prints as %q, read back as %v, %v", s, a.String(), b, err)
		}
	})
}

func BenchmarkParse(b *testing.B) {
	for b.Loop() {
		if _, err := Parse("20_323.21"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAdd(b *testing.B) {
	sum, x := New(0, 2), New(62481, 2)
	for b.Loop() {
		sum = sum.Add(x)
	}
	if sum.Sign() <= 0 {
		b.Fatal(sum)
	}
}

func BenchmarkDiv(b *testing.B) {
	x, y := New(39243, 2), New(62481, 2)
	for b.Loop() {
		if _, ok := x.Div(y, 6); !ok {
			b.Fatal("no quotient")
		}
	}
}

func BenchmarkFormat(b *testing.B) {
	x := New(2032321, 2)
	for b.Loop() {
		if x.Format() == "" {
			b.Fatal("empty")
		}
	}
}

package eval_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
)

// short is an amount without the zeros at the end of its decimals.
func short(a amount.Amount) string {
	s := a.String()
	if strings.Contains(s, ".") {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	return s
}

// A computed value carries the interval of the printed figures that it rests on, each half a unit of the last
// place either way: 0.03 is 0.025 to 0.035.
func TestIntervals(t *testing.T) {
	e := evaluate("t.juesuan.toml", file("万元", "[figures]\n\"整\" = 4\n\"估\" = 0.5\n",
		table(3, "支出决算表", "201 = [3.00, 0.03, 2.97]", "205 = [-0.50, -0.50]", "208 = [2.00, 1.99, 0.01]", "210 = [\"\", 0.01, -0.01]", "213 = [\"某\", \"1.2.3\", 1.00]")))
	for _, c := range []struct{ text, want string }{
		{"表3.201.2栏", "0.03 in 0.025 to 0.035"},
		{"数据.整", "4 in 4 to 4"},
		{"数据.估", "0.5 in 0.45 to 0.55"},
		{"-表3.201.2栏", "-0.03 in -0.035 to -0.025"},
		{"表3.201.2栏 × 2", "0.06 in 0.05 to 0.07"},
		// −0.505 × 0.035 and −0.495 × 0.025
		{"表3.205.1栏 × 表3.201.2栏", "-0.015 in -0.017675 to -0.012375"},
		// 0.025 ÷ 2 and 0.035 ÷ 2
		{"表3.201.2栏 / 2", "0.015 in 0.0125 to 0.0175"},
		// 2.995 ÷ 0.505 = 5.9307, 3.005 ÷ 0.495 = 6.0707
		{"四舍五入(表3.201.1栏 / 表3.205.1栏, 4)", "-6 in -6.0707 to -5.9307"},
		// 2.00 − 1.99 may be 0: nothing bounds what is divided by it
		{"1 / (表3.208.1栏 - 表3.208.2栏)", "100 in 100 to 100"},
		{"1 / (表3.208.2栏 - 表3.208.1栏)", "-100 in -100 to -100"},
		{"1 / 表3.210.1栏", "status 3"},
		{"绝对值(表3.205.1栏)", "0.5 in 0.495 to 0.505"},
		{"绝对值(表3.208.2栏 - 表3.208.1栏)", "0.01 in 0 to 0.02"},
		// 0.01 − 0.03 + 0.01 = −0.01 ± 0.015
		{"绝对值(表3.210.2栏 - 表3.201.2栏 + 表3.208.3栏)", "0.01 in 0 to 0.025"},
		{"绝对值(表3.201.2栏 - 表3.210.2栏 - 表3.208.3栏)", "0.01 in 0 to 0.025"},
		// 3 − 0.5 over 0.5; 2.995 ÷ 0.505 is printed nowhere, but bounds it from below by 4.9307
		{"四舍五入(增长率(表3.201.1栏, -表3.205.1栏), 2)", "500% in 493.07% to 507.07%"},
		// 3 + 0.5 over the amount of −0.5: 3.49 ÷ 0.505 = 6.9109, 3.51 ÷ 0.495 = 7.0909
		{"四舍五入(增长率(表3.201.1栏, 表3.205.1栏), 2)", "700% in 691.09% to 709.09%"},
		// 0.025 ÷ 3.005 = 0.00832 and 0.035 ÷ 2.995 = 0.01169, less 1: both ends share the base
		{"四舍五入(增长率(表3.201.2栏, 表3.201.1栏), 2)", "-99% in -99.17% to -98.83%"},
		{"增长率(表3.201.1栏, 表3.210.1栏)", "status 3"},
		{"占比(表3.201.2栏, 2)", "1.5% in 1.25% to 1.75%"},
		{"50% + 25%", "75% in 75% to 75%"},
		{"50% + 1", "1.5 in 1.5 to 1.5"},
		{"50% × 50%", "0.25 in 0.25 to 0.25"},
		{"四舍五入(表3.201.2栏, 2)", "0.03 in 0.03 to 0.04"},
		{"四舍五入(2.5, 0)", "3 in 3 to 3"},
		{"个数(表3.201.1栏, 表3.208.1栏, 表3.210.1栏, 数据.整)", "3 in 3 to 3"},
		{"个数(1)", "status 1"},
		{"合计(1, 2, 数据.整)", "7 in 7 to 7"},
		{"表3.213.1栏", "status 2"},
		{"表3.213.1栏 + 1", "status 2"},
		{"表3.213.1栏 + 1 / 表3.210.1栏", "status 3"}, // the graver of two reasons
		{"27 行", "status 1"},
	} {
		n := value(t, e, c.text)
		percent := ""
		if n.Percent {
			percent = "%"
		}
		got := fmt.Sprintf("%s%s in %s%s to %s%s", short(n.V), percent, short(n.Lo), percent, short(n.Hi), percent)
		if n.Status != eval.OK {
			got = fmt.Sprintf("status %d", n.Status)
		}
		if got != c.want {
			t.Errorf("%s: %s, want %s", c.text, got, c.want)
		}
	}
}

// What a figure may be above or below itself counts on the side on which the other one lies.
func TestCompareOfUnevenIntervals(t *testing.T) {
	num := func(v, lo, hi string) (n eval.Num) {
		for to, s := range map[*amount.Amount]string{&n.V: v, &n.Lo: lo, &n.Hi: hi} {
			var err error
			if *to, err = amount.Parse(s); err != nil {
				t.Fatal(err)
			}
		}
		return n
	}
	for _, c := range []struct {
		a, b eval.Num
		want eval.Verdict
	}{
		{num("10", "9", "10"), num("9.5", "9.5", "9.5"), eval.Rounding}, // the first may be 9.5
		{num("10", "10", "11"), num("9.5", "9.5", "9.5"), eval.Violated},
		{num("9.5", "9.5", "9.5"), num("10", "9", "10"), eval.Rounding},
		{num("9.5", "9.5", "9.5"), num("10", "10", "11"), eval.Violated},
		{num("9.5", "9.5", "9.5"), num("9.5", "9", "11"), eval.Holds},
	} {
		if got := eval.Compare(formula.Eq, c.a, c.b); got != c.want {
			t.Errorf("%s in %s to %s and %s in %s to %s: %s, want %s", c.a.V, c.a.Lo, c.a.Hi, c.b.V, c.b.Lo, c.b.Hi, got, c.want)
		}
	}
}

package align

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestTexts(t *testing.T) {
	for _, c := range []struct{ a, b, want string }{
		{"", "", "[]"},
		{"abc", "abc", "[0 1 2]"},
		{"abc", "axc", "[0 -1 2]"},
		{"abc", "xyz", "[-1 -1 -1]"},
		{"abc", "bcabc", "[2 3 4]"},
		{"abxcd", "xabcd", "[1 2 -1 3 4]"}, // x has moved
		{"aaa", "aa", "[0 1 -1]"},
		{"abab", "baba", "[-1 0 1 2]"}, // nothing occurs once
	} {
		got := Texts(strings.Split(c.a, "")[:len(c.a)], strings.Split(c.b, "")[:len(c.b)])
		if fmt.Sprint(got) != c.want {
			t.Errorf("%s %s: %v, want %s", c.a, c.b, got, c.want)
		}
	}
}

func TestGaps(t *testing.T) {
	for _, c := range []struct {
		to   []int
		n    int
		want string
	}{
		{nil, 0, "[{0 0 0 0}]"},
		{nil, 2, "[{0 0 0 2}]"},
		{[]int{0, 1}, 2, "[{0 0 0 0} {1 1 1 1} {2 2 2 2}]"},
		{[]int{None, 1, None, None, 2}, 5, "[{0 1 0 1} {2 4 2 2} {5 5 3 5}]"},
	} {
		if got := fmt.Sprint(slices.Collect(Gaps(c.to, c.n))); got != c.want {
			t.Errorf("%v %d: %s, want %s", c.to, c.n, got, c.want)
		}
		for g := range Gaps(c.to, c.n) { // and whoever has seen enough may stop
			if g.A0 != 0 || g.B0 != 0 {
				t.Fatal(g)
			}
			break
		}
	}
}

// Partners are equal, stand in order, and whoever inserts or drops at random keeps all the rest.
func TestTextsProperties(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		var a, b []string
		kept := 0
		for i := range r.IntN(40) {
			s := fmt.Sprint("line ", i)
			in := r.IntN(4)
			if in != 0 {
				a = append(a, s)
			}
			if in != 1 {
				b = append(b, s)
			}
			if in > 1 {
				kept++
			}
		}
		out, last, n := Texts(a, b), -1, 0
		for i, j := range out {
			if j == None {
				continue
			}
			if a[i] != b[j] || j <= last {
				t.Fatalf("%v %v: %v", a, b, out)
			}
			last, n = j, n+1
		}
		if n != kept {
			t.Fatalf("%d of %d kept", n, kept)
		}
	}
}

func TestBounded(t *testing.T) {
	a, b := make([]string, 100_000), make([]string, 100_000)
	for i := range a {
		a[i], b[i] = fmt.Sprint(i%7), fmt.Sprint(i%5+1)
	}
	start := time.Now()
	Texts(a, b)
	Similar(len(a), len(b), func(i, j int) int { return 1 })
	if d := time.Since(start); d > 5*time.Second {
		t.Errorf("took %v", d)
	}
}

func TestSimilar(t *testing.T) {
	a := []string{"基本支出 352.59", "项目支出 214.87"}
	b := []string{"上年结转 1.00", "基本支出 352.60", "项目支出 214.87 万元"}
	like := func(i, j int) int {
		if l := Likeness(a[i], b[j]); l >= 50 {
			return l
		}
		return 0
	}
	if got := Similar(len(a), len(b), like); !slices.Equal(got, []int{1, 2}) {
		t.Error(got)
	}
	if got := Similar(2, 0, like); !slices.Equal(got, []int{None, None}) {
		t.Error(got)
	}
}

func TestRising(t *testing.T) {
	if got := Rising([]int{3, 0, 1, 4, 2}); !slices.Equal(got, []int{1, 2, 4}) {
		t.Error(got)
	}
}

func TestLikeness(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{{"", "", 100}, {"合计", "合计", 100}, {"合计", "小结", 0}, {"合计", "合并", 50}} {
		if got := Likeness(c.a, c.b); got != c.want {
			t.Errorf("%s %s: %d", c.a, c.b, got)
		}
	}
}

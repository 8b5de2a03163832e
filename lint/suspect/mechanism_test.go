package suspect

import (
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/lint"
)

func parse(t *testing.T, s string) amount.Amount {
	t.Helper()
	a, err := amount.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestExplain(t *testing.T) {
	for _, c := range []struct {
		from, to string
		kind     lint.SuspectKind
		rank     rank
	}{
		{"187.78", "178.78", lint.SuspectSwap, telling},
		{"187.8", "178.80", lint.SuspectSwap, telling},
		{"871.78", "178.78", lint.SuspectSwap, telling},
		{"781.78", "178.78", lint.SuspectCell, unexplained}, // three digits moved
		{"0.97", "0.79", lint.SuspectSwap, telling},
		{"-5.00", "5.00", lint.SuspectSign, obvious},
		{"5.00", "-5.00", lint.SuspectSign, absurd},
		{"3267.10", "326.71", lint.SuspectPoint, telling},
		{"32.671", "326.71", lint.SuspectPoint, telling},
		{"32.67", "326.71", lint.SuspectPoint, telling}, // rounded: 32.671
		{"0.33", "326.71", lint.SuspectPoint, telling},  // rounded: 0.32671
		{"0.03", "0.28", lint.SuspectPoint, likely},     // one digit is left
		{"3267100.00", "326.71", lint.SuspectUnit, telling},
		{"3267112.34", "326.71", lint.SuspectUnit, telling},
		{"0.032671", "326.71", lint.SuspectUnit, telling},
		{"18.78", "187.78", lint.SuspectDigit, likely},
		{"1877.78", "187.78", lint.SuspectDigit, likely},
		{"187.7", "187.78", lint.SuspectDigit, likely},
		{"2.00", "24.00", lint.SuspectDigit, likely},
		{"5", "25", lint.SuspectCell, unexplained}, // too short to tell
		{"187.78", "187.98", lint.SuspectDigit, possible},
		{"187.78", "291.40", lint.SuspectCell, unexplained},
		{"0", "178.78", lint.SuspectOmitted, left},
		{"0", "-178.78", lint.SuspectCell, absurd},
		{"178.78", "0", lint.SuspectTwice, possible},
		{"178.78", "-12.00", lint.SuspectCell, absurd},
		{"123456789012345678901234567890.12", "123456789012345678901234567809.12", lint.SuspectCell, unexplained},
	} {
		if m := explain(parse(t, c.from), parse(t, c.to)); m.kind != c.kind || m.rank != c.rank {
			t.Errorf("%s for %s: %s, rank %d; want %s, %d", c.from, c.to, m.kind, m.rank, c.kind, c.rank)
		}
	}
}

func TestVariants(t *testing.T) {
	got := map[string]bool{}
	variants(parse(t, "10.25"), func(a amount.Amount) { got[a.String()] = true })
	// the sign, four places either way, and six pairs of digits, all different
	for _, want := range []string{"-10.25", "1.025", "102.5", "102500", "0.001025", "1.25", "20.15", "50.21", "12.05", "15.20", "10.52"} {
		want := parse(t, want)
		found := false
		for s := range got {
			found = found || parse(t, s).Equal(want)
		}
		if !found {
			t.Errorf("%s is no variant of 10.25; variants are %v", want, got)
		}
	}
	if len(got) != 15 {
		t.Errorf("%d variants, want 15: %v", len(got), got)
	}
	variants(amount.Amount{}, func(a amount.Amount) { t.Errorf("%s is a variant of nothing", a) })
}

func TestUnrounded(t *testing.T) {
	for _, c := range []struct {
		from, want string
		p          int
		out        string
	}{
		{"16.08", "160.74", 1, "160.75"}, // 16.08 stands for 16.075 to 16.085
		{"16.08", "160.80", 1, "160.80"},
		{"16.08", "170.00", 1, "160.85"},
		{"0.33", "326.71", 3, "326.71"},
	} {
		if got := unrounded(parse(t, c.from), parse(t, c.want), c.p); !got.Equal(parse(t, c.out)) {
			t.Errorf("unrounded(%s, %s, %d) = %s, want %s", c.from, c.want, c.p, got, c.out)
		}
	}
}

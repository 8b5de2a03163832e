package doc

import "testing"

func TestNearest(t *testing.T) {
	known := []string{"unit", "units", "unit_kind", "executed", "支出决算表", "收入决算表", "柱"}
	for _, test := range []struct{ s, want string }{
		{"untis", "units"},      // two letters swapped
		{"excuted", "executed"}, // one left out
		{"unit", "unit"},
		{"支出结算表", "支出决算表"},
		{"year", ""},
		{"", ""},
		{"条", ""}, // one rune replaced is another word
	} {
		if got := Nearest(test.s, known); got != test.want {
			t.Errorf("Nearest(%q) = %q, want %q", test.s, got, test.want)
		}
	}
}

func TestDistance(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want int
	}{
		{"", "", 0}, {"", "合计", 2}, {"合计", "", 2}, {"合计", "计合", 1},
		{"kitten", "sitting", 3}, {"ca", "abc", 3}, {"abcd", "acbd", 1},
	} {
		if got := distance(test.a, test.b); got != test.want {
			t.Errorf("distance(%q, %q) = %d, want %d", test.a, test.b, got, test.want)
		}
	}
}

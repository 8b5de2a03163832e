package lint

import "testing"

func TestNamed(t *testing.T) {
	rules := []*Rule{
		{ID: "JS101", Name: "row-identity", Title: Text{Zh: "行间勾稽不平"}},
		{ID: "JS201", Name: "total-differs", Title: Text{Zh: "“三公”经费不符"}},
		{ID: "JS202", Name: "sum-differs", Title: Text{Zh: "汇总不平"}},
	}
	tests := []struct {
		in   string
		want []string
	}{
		{"JS201", []string{"JS201"}}, {"js201", []string{"JS201"}}, {"ＪＳ２０１", []string{"JS201"}},
		{"total-differs", []string{"JS201"}}, {"Total-Differs", nil}, {"汇总不平", []string{"JS202"}},
		{"「三公」 经费不符", []string{"JS201"}},
		{"JS2", []string{"JS201", "JS202"}}, {"js2XX", []string{"JS201", "JS202"}}, {"JS3", nil},
		{"JS", nil}, {"JS20", nil}, {"JSX", nil}, {"", nil}, {"JS999", nil},
	}
	for _, test := range tests {
		got := Named(rules, test.in)
		ok := len(got) == len(test.want)
		for i := range got {
			ok = ok && got[i].ID == test.want[i]
		}
		if !ok {
			t.Errorf("Named(%q) gives %d rules, want %v", test.in, len(got), test.want)
		}
	}
	for in, want := range map[string]string{"汇总不乎": "汇总不平", "sum-difers": "sum-differs", "JS203": "", "没有这条": ""} {
		if got := NearestName(rules, in); got != want {
			t.Errorf("NearestName(%q) = %q, want %q", in, got, want)
		}
	}
}

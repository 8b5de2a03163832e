package js9

import "testing"

func TestLacks(t *testing.T) {
	both := []string{"收入", "支出"}
	for _, c := range []struct {
		s    string
		want []string
		lack string
	}{
		{"无政府性基金收入、支出。", both, ""}, {"无政府性基金支出。", both, "收入"}, {"无政府性基金收入。", both, "支出"}, {"无政府性基金收支。", both, ""},
		{"无年初结转和结余。", both, "收入、支出"}, {"无年末结余。", both, "收入、支出"}, {"无。", both, ""}, {"无收入 1 万元。", both, ""},
		{"无支出。", []string{"支出"}, ""}, {"无收入。", []string{"支出"}, "支出"},
	} {
		if got := lacks(c.s, c.want); got != c.lack {
			t.Errorf("%s: %q, want %q", c.s, got, c.lack)
		}
	}
}

func TestClause(t *testing.T) {
	for s, want := range map[string]string{
		"本单位无支出，也无收入。": "无支出", "2022 年没有收入。": "没有收入", "未发生支出；": "未发生支出", "本单位无收入,支出": "无收入", "没有支出，年末也无结余。": "没有支出", "支出": "支出",
	} {
		if got := clause(s); got != want {
			t.Errorf("%s: %s, want %s", s, got, want)
		}
	}
}

package diff

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/name"
)

// shown writes pieces as git's word diff does.
func shown(list []Piece) string {
	var b strings.Builder
	for _, p := range list {
		b.WriteString([...]string{"", "[-", "{+"}[p.Kind] + p.Text + [...]string{"", "-]", "+}"}[p.Kind])
	}
	return b.String()
}

func TestWords(t *testing.T) {
	for _, c := range []struct{ old, now, want string }{
		{"支出 26.5 万元", "支出 26.50 万元", "支出 [-26.5-]{+26.50+} 万元"},
		{"1,234.50 元", "1,234.60 元", "[-1,234.50-]{+1,234.60+} 元"},
		{"占 9%，少", "占 10%，少", "占 [-9%-]{+10%+}，少"},
		{"（一)收入", "（一）收入", "（一）收入"},
		{"共 8 个", "共8个，另有", "共8个{+，另有+}"},
		{"市级财政", "区级财政", "[-市-]{+区+}级财政"},
		{"强加监管", "加强监管", "[-强加-]{+加强+}监管"}, // one change, not two around 加
		{"", "全新", "{+全新+}"},
		{"全旧", "", "[-全旧-]"},
		{"较好的完成了", "较好地完成了", "较好[-的-]{+地+}完成了"},
	} {
		if got := shown(Words(c.old, c.now)); got != c.want {
			t.Errorf("%q %q: %s, want %s", c.old, c.now, got, c.want)
		}
	}
}

// What was kept and came is the new text; what was kept and went the old one, blanks and widths aside.
func FuzzWords(f *testing.F) {
	f.Add("支出 26.5 万元，", "支出26.50万元, 另 3 项")
	f.Add("a\xff b", "\u3000 \u0301")
	f.Fuzz(func(t *testing.T, old, now string) {
		var a, b strings.Builder
		for _, p := range Words(old, now) {
			if p.Kind != Come {
				a.WriteString(p.Text)
			}
			if p.Kind != Gone {
				b.WriteString(p.Text)
			}
		}
		if b.String() != now {
			t.Errorf("%q, want %q", b.String(), now)
		}
		if utf8.ValidString(old) && !name.Equal(a.String(), old) {
			t.Errorf("%q, want %q", a.String(), old)
		}
	})
}

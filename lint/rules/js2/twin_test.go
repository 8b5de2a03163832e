package js2

import (
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/form"
)

// A line that mirrors a 类 is paired with the line of the other edition that mirrors the same one.
func TestLinesOfTwoEditions(t *testing.T) {
	wuhan, shanghai := form.Builtin().Set("wuhan", 2022), form.Builtin().Set("shanghai", 2024)
	for _, name := range []string{"收入支出决算总表", "财政拨款收入支出决算总表"} {
		a, b := wuhan.Forms[wuhan.FormIndex(name)], shanghai.Forms[shanghai.FormIndex(name)]
		n := 0
		for i := range a.Rows {
			code := a.Rows[i].Code
			if code == 0 {
				continue
			}
			if j := counterpart(a, b, i); j < 0 || b.Rows[j].Code != code {
				t.Errorf("%s: line %d, %s, is paired with row %d", name, a.Rows[i].No, code, j)
			}
			n++
		}
		if n < 20 {
			t.Errorf("%s mirrors %d 类", name, n)
		}
	}
}

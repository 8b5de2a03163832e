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
		for _, label := range []string{"本年收入合计", "本年支出合计"} {
			i, _ := a.RowByLabel(label)
			if j := counterpart(a, b, i); j < 0 || b.Rows[j].Label != label {
				t.Errorf("%s: %s is paired with row %d", name, label, j)
			}
		}
	}
}

// Columns are paired by their names, the first like any other.
func TestColumnsOfTwoEditions(t *testing.T) {
	wuhan, shanghai := form.Builtin().Set("wuhan", 2022), form.Builtin().Set("shanghai", 2024)
	for _, name := range []string{"收入决算表", "支出决算表"} {
		a, b := wuhan.Forms[wuhan.FormIndex(name)], shanghai.Forms[shanghai.FormIndex(name)]
		if len(a.Columns) != 6 && len(a.Columns) != 7 {
			t.Fatalf("%s has %d columns", name, len(a.Columns))
		}
		for i := range a.Columns {
			if j := columnOf(a, b, i); j < 0 || b.Columns[j].Name != a.Columns[i].Name {
				t.Errorf("%s: column %s is paired with column %d", name, a.Columns[i].Name, j)
			}
		}
	}
}

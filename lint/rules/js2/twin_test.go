package js2

import (
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/source"
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

// Forms of one's own: columns of one name are paired within their groups, wherever these are printed, and rows by
// label only where neither or both stand for one code.
func TestOwnForms(t *testing.T) {
	load := func(lines string) *form.Form {
		f := form.Load(source.New("own.toml", "[form]\nname = \"自用表\"\nnumber = 20\nyears = \"2020..\"\nedition = \"wuhan\"\n"+lines))
		if len(f.Problems) > 0 || len(f.Forms) != 1 {
			t.Fatalf("%s: %v", lines, f.Problems)
		}
		return f.Forms[0]
	}
	const budget, final = `group = "预算数", name = "合计" }`, `group = "决算数", name = "合计" }`
	columns := func(list ...string) *form.Form {
		text := "axis = \"single\"\n[[form.block]]\ncolumns = [\n"
		for i, c := range list {
			text += "{ no = " + string(rune('1'+i)) + ", " + c + ",\n"
		}
		return load(text + "]\n")
	}
	a, b := columns(budget, final), columns(`name = "人数" }`, final, budget)
	for i, want := range []int{2, 1} {
		if got := columnOf(a, b, i); got != want {
			t.Errorf("column %d is paired with column %d, want %d", i, got, want)
		}
	}
	if got := columnOf(a, columns(budget, `name = "合计" }`), 0); got != 0 {
		t.Errorf("the first of a group is paired with column %d", got)
	}
	two := load("axis = \"single\"\n[[form.block]]\ncolumns = [{ name = \"甲\" }]\n[[form.block]]\ncolumns = [{ name = \"乙\" }]\n")
	if got := columnOf(two, columns(`name = "乙" }`), 1); got != -1 {
		t.Errorf("a block that the other has not is paired with column %d", got)
	}
	if got := columnOf(b, a, 0); got != -1 {
		t.Errorf("人数 is paired with column %d", got)
	}
	// the only column of both, whatever it is called, but not of one alone
	one := columns(`name = "金额" }`)
	for _, c := range []struct {
		a, b *form.Form
		want int
	}{{one, columns(`name = "决算数" }`), 0}, {one, a, -1}, {columns(`name = "甲" }`, `name = "乙" }`), one, -1}} {
		if got := columnOf(c.a, c.b, 0); got != c.want {
			t.Errorf("%s is paired with column %d, want %d", c.a.Columns[0].Name, got, c.want)
		}
	}
	rows := func(rows string) *form.Form {
		return load("axis = \"line\"\n[[form.block]]\ncolumns = [{ name = \"金额\" }]\nrows = [\n" + rows + "]\n")
	}
	a = rows(`{ no = 1, label = "一、教育支出", code = 205 }, { no = 2, label = "二、其他" }, { no = 3, label = "外交支出" }, { no = 4, label = "其中：甲", parent = 2 }, { no = 5, label = "" },`)
	b = rows(`{ no = 1, label = "" }, { no = 2, label = "教育支出" }, { no = 3, label = "丙" }, { no = 4, label = "其中：甲", parent = 3 }, { no = 5, label = "一、其他" }, { no = 6, label = "其中：甲", parent = 5 }, { no = 7, label = "外交支出", code = 202 }, { no = 8, label = "教育", code = 205 },`)
	for i, want := range []int{7, 4, -1, 5, -1} {
		if got := counterpart(a, b, i); got != want {
			t.Errorf("row %d is paired with row %d, want %d", i, got, want)
		}
	}
	first := rows(`{ no = 1, label = "其他" }, { no = 2, label = "其中：甲", parent = 1 },`)
	if got := counterpart(first, b, 1); got != 5 {
		t.Errorf("a part of the first row is paired with row %d", got)
	}
}

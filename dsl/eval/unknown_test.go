package eval_test

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

// A total that is to be computed is not known where one of its parts is not: what cannot be read is not zero.
func TestDerivedOfUnknown(t *testing.T) {
	e := evaluate("t.juesuan.toml", file("万元",
		table(3, "支出决算表", `2010350 = ["事业运行", "=", "1.2.3", 36.09]`, `2010399 = ["=", "", 5.00]`, `2080505 = ["=", "= 表3.2080505.项目支出", "= 表3.2080505.基本支出"]`)))
	for address, want := range map[string]eval.State{
		"表3.2010350.本年支出合计": eval.NotKnown, "表3.20103.基本支出": eval.NotKnown, "表3.合计.基本支出": eval.NotKnown, "表3.合计.本年支出合计": eval.NotKnown,
		"表3.2010399.本年支出合计": eval.Known, "表3.20103.项目支出": eval.Known, "表3.2080505.基本支出": eval.Circular, "表3.208.基本支出": eval.NotKnown,
	} {
		x, _ := formula.ParseExpr(address)
		target, _ := e.Resolve(x.Path, -1)
		if v := e.Value(target.Cells[0].Cell); v.State != want {
			t.Errorf("%s: state %d, want %d", address, v.State, want)
		}
	}
}

// Figures in braces are found in every text of the report that may hold some.
func TestTextsWithFigures(t *testing.T) {
	e := evaluate("t.juesuan.toml", file("万元", `
[[section]]
title = "一、{1 := 数据.标题}"
text = "{2 := 数据.正文}"
[[section.item]]
title = "{3 := 数据.条目标题}"
text = "{4 := 数据.条目}，没有别的。"
[[section]]
title = "二、没有"
text = "没有 5"
[[performance]]
scope = "整体"
deviation = "{6 := 数据.偏差}"
improvement = "{7 := 数据.改进}"
`))
	var got []string
	for _, f := range e.TextFigures() {
		got = append(got, f.Printed)
	}
	if s := strings.Join(got, " "); s != "1 2 3 4 6 7" {
		t.Errorf("found %s", s)
	}
	for name, want := range map[string]string{"标题": "1", "正文": "2", "条目标题": "3", "条目": "4", "偏差": "6", "改进": "7"} {
		if got := named(e, "数据."+name); got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
}

// Two cells wait for one another until another identity gives one of them its value: 20103 is what 201 is, 201 is
// the sum of 20103, but also 5.00 and 4.00.
func TestValueThatHasToWait(t *testing.T) {
	e := evaluate("t.juesuan.toml", file("万元", table(3, "支出决算表", `201 = ["=", 5.00, 4.00]`, `20103 = ["= 表3.201.1栏", 5.00, 4.00]`)))
	for _, address := range []string{"表3.201.1栏", "表3.20103.1栏", "表3.合计.1栏"} {
		id, _ := e.Cell(address)
		if v := e.Value(id); v.State != eval.Known || v.V.String() != "9.00" {
			t.Errorf("%s: %s, state %d", address, v.V, v.State)
		}
	}
	if len(e.Cycles) > 0 {
		t.Errorf("cycles %v", e.Cycles)
	}
}

// Last year's report is looked for once, however many formulas ask for it.
func TestPriorIsAskedForOnce(t *testing.T) {
	asked := 0
	with := eval.Evaluator{Prior: func(*report.Report) *eval.Eval { asked++; return nil }}
	e := with.Run(evaluate("t.juesuan.toml", file("万元", table(3, "支出决算表", `201 = ["=", "= 上年.表3.201.基本支出", "= 上年.表3.201.项目支出"]`))).Report)
	if e.Prior() != nil || asked != 1 {
		t.Errorf("asked for %d times", asked)
	}
}

// A total of nothing is nothing, not unknown.
func TestTotalOfNoRows(t *testing.T) {
	e := evaluate("t.juesuan.toml", file("万元", table(3, "支出决算表", `"合计" = ["=", "="]`)))
	for _, column := range []string{"本年支出合计", "基本支出"} {
		id, _ := e.Cell("表3.合计." + column)
		if v := e.Value(id); v.State != eval.Known || !v.V.IsZero() {
			t.Errorf("%s: %s, state %d", column, v.V, v.State)
		}
	}
}

// A code that a table does not have may stand in what the table keeps out, or in rows that could not be read: what
// other tables say of it is not wrong. A table of which nothing is unknown has no such code.
func TestCodesOfUnknownTables(t *testing.T) {
	revenue := table(2, "收入决算表", `2010350 = ["事业运行", "=", 5.00]`)
	total := table(1, "收入支出决算总表", `1 = [5.00]`, `31 = [5.00]`)
	row := `2010350 = ["事业运行", "=", 5.00]`
	for _, c := range []struct {
		name, expenditure string
		violated          bool
	}{
		{"no such code", table(3, "支出决算表", `2010399 = ["=", 5.00]`), true},
		{"withheld", "[table.3]\nform = \"支出决算表\"\nwithheld = \"依法不予公开\"\n", false},
		{"withheld above", table(3, "支出决算表", `20103 = [{ withheld = "依法不予公开" }]`), false},
		{"withheld elsewhere", table(3, "支出决算表", `208 = [{ withheld = "依法不予公开" }]`), true},
		{"rows misspelt", "[table.3]\nform = \"支出决算表\"\n[table.3.row]\n" + row + "\n", false},
		{"no header of the rows", "[table.3]\nform = \"支出决算表\"\n" + row + "\n", false},
		{"rows that are none", "[table.3]\nform = \"支出决算表\"\nrows = 5\n", false},
		{"a list of rows", "[table.3]\nform = \"支出决算表\"\n[[table.3.rows]]\n" + row + "\n", false},
		{"the dot left out", "[table.3]\nform = \"支出决算表\"\n[table3.rows]\n" + row + "\n", false},
		{"another word for table", "[table.3]\nform = \"支出决算表\"\n[tabel.3.rows]\n" + row + "\n", false},
		{"the same of another table", "[table.3]\nform = \"支出决算表\"\n[table4.rows]\n" + row + "\n[tabel.5.rows]\n" + row + "\n", true},
		{"no rows", "[table.3]\nform = \"支出决算表\"\n", true},
		{"another key that is unknown", "[table.3]\nform = \"支出决算表\"\nremark = \"\"\n", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := evaluate("t.juesuan.toml", file("万元", total, revenue, c.expenditure))
			if n := e.Counts[eval.Between][eval.Violated]; n > 0 != c.violated {
				t.Errorf("%d violated", n)
			}
		})
	}
}

// A row is broken, not left out, where its key is no code but shows which is meant: nothing that the code stands in
// is wrong. What the rest states is judged as ever.
func TestRowsUnderNoCode(t *testing.T) {
	for _, c := range []struct {
		name     string
		rows     []string
		violated int
	}{
		{"left out", []string{`20808 = ["抚恤", 5.00, 5.00]`, `2080802 = ["伤残抚恤", 2.00, 2.00]`}, 2},
		{"full-width digits", []string{`20808 = ["抚恤", 5.00, 5.00]`, `"２０８０８０１" = ["死亡抚恤", 3.00, 3.00]`, `2080802 = ["伤残抚恤", 2.00, 2.00]`}, 0},
		{"letters", []string{`20808 = ["抚恤", 5.00, 5.00]`, `2O8080l = ["死亡抚恤", 3.00, 3.00]`, `2080802 = ["伤残抚恤", 2.00, 2.00]`}, 0},
		{"the name", []string{`20808 = ["抚恤", 5.00, 5.00]`, `"死亡抚恤" = [3.00, 3.00]`, `2080802 = ["伤残抚恤", 2.00, 2.00]`}, 0},
		{"a name that many have, below its 款", []string{`20103 = [5.00, 5.00]`, `"事业运行" = [3.00, 3.00]`, `2010399 = [2.00, 2.00]`}, 0},
		{"the same beside another of its 款", []string{`20103 = [5.00, 5.00]`, `2010399 = [2.00, 2.00]`, `"事业运行" = [3.00, 3.00]`}, 0},
		{"a name that nothing has", []string{`20103 = [5.00, 5.00]`, `"别的运行" = [3.00, 3.00]`, `2010399 = [2.00, 2.00]`}, 2},
		{"another mistake", []string{`208 = [6.00, 5.00]`, `20808 = ["抚恤", 5.00, 5.00]`, `"死亡抚恤" = [3.00, 3.00]`}, 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := evaluate("t.juesuan.toml", file("万元", table(3, "支出决算表", c.rows...)))
			violated := 0
			for kind := range e.Counts {
				violated += e.Counts[kind][eval.Violated]
			}
			if violated != c.violated {
				t.Errorf("%d violated, want %d: %s", violated, c.violated, verdicts(e))
			}
		})
	}
}

// A line as it comes from a spreadsheet is no row, but begins with the code or line number of one: that row is broken,
// and nothing that rests on it is wrong.
func TestPastedRows(t *testing.T) {
	revenue := table(2, "收入决算表", `208 = [5.00, 5.00]`, `20808 = [5.00, 5.00]`, `2080801 = ["死亡抚恤", 3.00, 3.00]`, `2080802 = ["伤残抚恤", 2.00, 2.00]`)
	total := func(line string) string {
		return table(1, "收入支出决算总表", `1 = [5.00]`, `27 = [5.00]`, line, `57 = [5.00]`)
	}
	expenditure := func(line string) string {
		return table(3, "支出决算表", `208 = [5.00, 5.00]`, `20808 = [5.00, 5.00]`, line, `2080802 = ["伤残抚恤", 2.00, 2.00]`)
	}
	economic := func(line string) string {
		return table(6, "一般公共预算财政拨款基本支出决算表", `301 = [5.00]`, `30101 = [2.00]`, line)
	}
	const row, item, wages = `2080801 = ["死亡抚恤", 3.00, 3.00]`, `38 = [5.00]`, `30102 = [3.00]`
	for _, c := range []struct {
		name, total, expenditure, economic string
		violated                           bool
	}{
		{"rows", item, row, wages, false},
		{"by function", item, "2080801\t死亡抚恤\t3.00\t3.00", wages, false},
		{"by line", "38\t八、社会保障和就业支出\t5.00", row, wages, false},
		{"by economic code", item, row, "30102\t津贴补贴\t3.00", false},
		{"left out", item, "", wages, true},
		{"another row is meant", item, "2080803\t在乡复员\t0.00\t0.00", wages, true},
		{"words", item, "死亡抚恤 见附表", wages, true},
		{"a number that is none of a row", item, "3 人", wages, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := evaluate("t.juesuan.toml", file("万元", total(c.total), revenue, expenditure(c.expenditure), economic(c.economic)))
			n := 0
			for _, by := range e.Counts {
				n += by[eval.Violated]
			}
			if n > 0 != c.violated {
				t.Errorf("%d violated", n)
			}
		})
	}
}

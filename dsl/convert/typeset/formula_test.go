package typeset_test

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/convert/typeset"
	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/render"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

const head = `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"
`

func evaluated(tables string) *eval.Eval {
	return eval.Run(report.Bind(doc.Build(syntax.Parse(source.New("t.juesuan.toml", head+tables))), report.Options{Library: form.Builtin()}))
}

// cell finds a cell by its name on the sheet of table n.
func cell(t *testing.T, d *convert.Document, n, name string) convert.Cell {
	t.Helper()
	for _, b := range d.Blocks {
		if b.Table == nil || !strings.HasPrefix(b.Table.Name, "表"+n+" ") {
			continue
		}
		for r := range b.Table.Rows {
			for c := range b.Table.Rows[r].Cells {
				if convert.ColumnName(c+1)+itoa(len(b.Table.Above)+r+1) == name {
					return b.Table.Rows[r].Cells[c]
				}
			}
		}
	}
	t.Fatalf("no cell %s in table %s", name, n)
	return convert.Cell{}
}

func itoa(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + itoa(n%10)
}

// In table 1 lines 1 to 30 stand in column C and 31 to 60 in F; above them are the heading, the unit and
// three rows of heads, so that line 1 is C6. In table 5 the first row is E6.
func TestFormulas(t *testing.T) {
	for _, c := range []struct {
		name, tables string
		table, cell  string
		formula      string
		number       string
	}{
		{"derived", "[table.1]\nform = \"收入支出决算总表\"\n[table.1.rows]\n1 = [82.00]\n", "1", "C32", "SUM(C6:C13)", "82"},
		{"derived from blank cells", "[table.1]\nform = \"收入支出决算总表\"\n[table.1.rows]\n1 = [82.00]\n", "1", "F32", "SUM(F6:F31)", "0"},
		{"leaf", "[table.1]\nform = \"收入支出决算总表\"\n[table.1.rows]\n1 = [82.10]\n", "1", "C6", "", "82.10"},
		{"stated and right", "[table.1]\nform = \"收入支出决算总表\"\n[table.1.rows]\n1 = [82.00]\n27 = [82.00]\n", "1", "C32", "SUM(C6:C13)", "82.00"},
		{"stated and wrong", "[table.1]\nform = \"收入支出决算总表\"\n[table.1.rows]\n1 = [82.00]\n27 = [83.00]\n", "1", "C32", "", "83.00"},
		{"stated and rounded", "[table.1]\nform = \"收入支出决算总表\"\n[table.1.rows]\n1 = [82.00]\n27 = [82.01]\n", "1", "C32", "", "82.01"},
		{"misprint", "[table.1]\nform = \"收入支出决算总表\"\n[table.1.rows]\n1 = [82.00]\n2 = [\"甲\", \"l2.00\"]\n27 = [82.00]\n", "1", "C32", "", "82.00"},
		{"author's sum", "[table.1]\nform = \"收入支出决算总表\"\n[table.1.rows]\n1 = [82.00]\n4 = [\"= 表1.1行 - 合计(表1.5行, 表1.6行) + 3 - (-表1.7行)\"]\n5 = [1.00]\n", "1", "C9", "C6-(C10+C11)+3-(-C12)", "84"},
		{"author's share", "[table.1]\nform = \"收入支出决算总表\"\n[table.1.rows]\n1 = [82.00]\n4 = [\"= 表1.1行 * 四舍五入(占比(表1.1行, 表1.31行), 2)\"]\n31 = [328.00]\n", "1", "C9", "C6*(ROUND(100*(C6/F6),2)/100)", "20.5"},
		{"author's growth", "[table.1]\nform = \"收入支出决算总表\"\n[table.1.rows]\n1 = [82.00]\n4 = [\"= 增长率(表1.1行, 表1.31行)\"]\n31 = [80.00]\n", "1", "C9", "((C6-F6)/ABS(F6))", "0.025"},
		{"figure outside the tables", "[figures]\n\"年初预算\" = 12.50\n[table.1]\nform = \"收入支出决算总表\"\n[table.1.rows]\n1 = [82.00]\n4 = [\"= 表1.1行 - 数据.年初预算\"]\n", "1", "C9", "C6-12.50", "69.5"},
		{"count", "[table.1]\nform = \"收入支出决算总表\"\n[table.1.rows]\n1 = [82.00]\n4 = [\"= 个数(表1.1行)\"]\n", "1", "C9", "", "1"},
		{"circle", "[table.1]\nform = \"收入支出决算总表\"\n[table.1.rows]\n1 = [\"= 表1.27行\"]\n27 = [82.00]\n", "1", "C32", "", "82.00"},
		{"half of a circle", "[table.1]\nform = \"收入支出决算总表\"\n[table.1.rows]\n1 = [\"= 表1.27行\"]\n27 = [82.00]\n", "1", "C6", "C32", "82"},
		{"more digits than are kept", "[table.1]\nform = \"收入支出决算总表\"\n[table.1.rows]\n1 = [12345678901234.56]\n27 = [12345678901234.56]\n", "1", "C32", "", "12345678901234.56"},
		{"dash", "[table.5]\nform = \"一般公共预算财政拨款支出决算表\"\n[table.5.rows]\n2010350 = [72.00, 72.00, \"—\"]\n", "5", "E9", "F9+N(G9)", "72.00"},
		{"one part", "[table.5]\nform = \"一般公共预算财政拨款支出决算表\"\n[table.5.rows]\n2010350 = [72.00, 72.00]\n", "5", "F7", "F8", "72"},
		{"another unit", "[table.1]\nform = \"收入支出决算总表\"\n[table.1.rows]\n1 = [82.00]\n[table.4]\nform = \"财政拨款收入支出决算总表\"\namount_unit = \"元\"\n[table.4.rows]\n1 = [820000.00]\n", "1", "C6", "('表4 财政拨款收入支出决算总表'!C6)/10000", "82.00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := cell(t, typeset.Workbook(evaluated(c.tables), typeset.Options{}), c.table, c.cell)
			if got.Formula != c.formula || got.Number != c.number {
				t.Errorf("=%s is %q, want =%s, %q", got.Formula, got.Number, c.formula, c.number)
			}
		})
	}
}

func TestMarks(t *testing.T) {
	e := evaluated("[table.1]\nform = \"收入支出决算总表\"\n[table.1.rows]\n1 = [82.00]\n27 = [83.00]\n31 = [5.00]\n57 = [5.01]\n")
	d := typeset.Workbook(e, typeset.Options{Marks: render.Marks(e)})
	for name, want := range map[string]convert.Mark{"C32": convert.Violated, "F32": convert.Rounding, "C6": convert.Plain} {
		if got := cell(t, d, "1", name).Mark; got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}

// A number twice is two sheets, whatever else is wrong with that.
func TestSheetNames(t *testing.T) {
	d := typeset.Workbook(evaluated("[table.1]\nform = \"收入支出决算总表\"\n[table.1.rows]\n1 = [1.00]\n[table.10]\nform = \"收入支出决算总表\"\n[table.10.rows]\n1 = [1.00]\n"), typeset.Options{})
	seen := map[string]bool{}
	for _, b := range d.Blocks {
		if b.Table != nil {
			if seen[b.Table.Name] || b.Table.Name == "" {
				t.Errorf("%q", b.Table.Name)
			}
			seen[b.Table.Name] = true
		}
	}
	for text, want := range map[string]string{
		"":           "表",
		"a/b:c*[d]?": "abcd",
		"'引号'":       "引号",
		"一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二": "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一",
	} {
		if got := convert.SheetName(text, map[string]bool{}); got != want {
			t.Errorf("%q: %q", text, got)
		}
	}
	taken := map[string]bool{}
	convert.SheetName("Sheet", taken)
	if got := convert.SheetName("sheet", taken); got != "sheet (2)" {
		t.Errorf("taken: %q", got)
	}
}

package report_test

import (
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// An amount split by thousands commas is found where nothing else can be meant.
func TestSplitAmounts(t *testing.T) {
	for _, test := range []struct {
		row  string
		code doc.Code // 0: nothing is wrong
		want string
	}{
		{`["事业运行", 20,323.21, 20,323.21, "", "", "", ""]`, doc.ThousandsComma, "20_323.21"},
		{`["事业运行", 1,120,323.21, 1, 2, 3, 4, 5]`, doc.ThousandsComma, "1_120_323.21"},
		{`["事业运行", 1, 2, 3, 4, 5, 6, 7]`, doc.TooManyCells, "6"},
		{`["事业运行", "=", 20,323.21]`, doc.SplitAmount, "20_323.21"},
		{`["事业运行", "=", -1,120,323.21]`, doc.SplitAmount, "-1_120_323.21"},
		{`["事业运行","=",20,323.21]`, 0, ""},      // no comma is followed by space
		{`["事业运行", "=", 20, 323.21]`, 0, ""},   // nor is this one tight
		{`["事业运行", "=", 20,323]`, 0, ""},       // no decimals
		{`["事业运行", "=", 2022,323.21]`, 0, ""},  // four digits before the comma
		{`["事业运行", "=", 20,32.21]`, 0, ""},     // two after it
		{`["事业运行", "=", 20.00,323.21]`, 0, ""}, // decimals before it
	} {
		tree := syntax.Parse(source.New("test.juesuan.toml", `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = `+test.row+"\n"))
		r := report.Bind(doc.Build(tree), report.Options{Library: form.Builtin()})
		switch {
		case test.code == 0:
			if len(r.Problems) != 0 {
				t.Errorf("%s: %v", test.row, r.Problems)
			}
		case len(r.Problems) != 1 || r.Problems[0].Code != test.code || r.Problems[0].Want != test.want:
			t.Errorf("%s: %v, want code %d, %q", test.row, r.Problems, test.code, test.want)
		}
	}
}

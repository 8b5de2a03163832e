package eval_test

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

func TestTerms(t *testing.T) {
	text := `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.1]
form = "收入支出决算总表"

[table.1.rows]
1  = [82.00]
4  = ["= 表1.1行 - 合计(表1.5行, 表1.6行) + 3 - (-表1.7行)"]
8  = ["= 表1.1行 * 2"]
27 = ["="]
31 = [82.00]
`
	e := eval.Run(report.Bind(doc.Build(syntax.Parse(source.New("t.juesuan.toml", text))), report.Options{Library: form.Builtin()}))
	cell := func(line int) report.CellID { return e.Report.Tables[0].Rows[e.Report.Tables[0].Form.Line(line)].First }
	for _, c := range []struct {
		line int
		want string // "" where the cell is no sum of others
	}{
		{1, ""},
		{4, "+表1.1行 -表1.5行 -表1.6行 +表1.7行"},
		{8, ""}, // a product
		{27, "+表1.1行 +表1.2行 +表1.3行 +表1.4行 +表1.5行 +表1.6行 +表1.7行 +表1.8行"},
		{60, "+表1.57行 +表1.58行 +表1.59行"},
	} {
		terms, ok := e.Terms(cell(c.line))
		var got []string
		for _, o := range terms {
			sign := "+"
			if o.Neg {
				sign = "-"
			}
			got = append(got, sign+e.Address(o.Cell))
		}
		if ok != (c.want != "") || ok && strings.Join(got, " ") != c.want {
			t.Errorf("line %d: %v %v, want %q", c.line, got, ok, c.want)
		}
	}
}

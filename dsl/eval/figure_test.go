package eval_test

import (
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

func run(text string) *eval.Eval {
	tree := syntax.Parse(source.New("test.juesuan.toml", text))
	return eval.Run(report.Bind(doc.Build(tree), report.Options{Library: form.Builtin()}))
}

func value(t *testing.T, e *eval.Eval, text string) eval.Num {
	t.Helper()
	x, errs := formula.ParseExpr(text)
	if len(errs) > 0 {
		t.Fatalf("%s: %v", text, errs)
	}
	return e.Expr(x, -1)
}

const figures = `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[figures]
"总数"   = "= 数据.甲 + 数据.乙 + 数据.乙"
"甲"     = 10.00
"乙"     = "= 表3.合计.基本支出 + 数据.甲"
"自己"   = "= 数据.自己 + 数据.自己"
"圈一"   = "= 数据.圈二 + 数据.圈二"
"圈二"   = "= 数据.圈一 + 数据.圈一"

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = ["=", 72.00]
2010399 = ["=", "", "= 数据.总数"]
`

func TestFigureFormulas(t *testing.T) {
	e := run(figures)
	// 乙 = 72 + 10, 总数 = 10 + 82 + 82; the cell reads it before 合计 is computed.
	for _, test := range []struct{ formula, want string }{
		{"数据.乙", "82.00"},
		{"数据.总数", "174.00"},
		{"表3.2010399.项目支出", "174.00"},
		{"表3.合计.1栏", "246.00"},
	} {
		n := value(t, e, test.formula)
		want, _ := amount.Parse(test.want)
		if n.Status != eval.OK || !n.V.Equal(want) {
			t.Errorf("%s = %v (status %d), want %s", test.formula, n.V, n.Status, test.want)
		}
	}
	for _, circular := range []string{"数据.自己", "数据.圈一", "数据.圈二"} {
		if n := value(t, e, circular); n.Status != eval.Missing {
			t.Errorf("%s has the status %d, want missing", circular, n.Status)
		}
	}
}

// A cell and a figure that rest on each other are a cycle of the cell.
func TestCycleThroughFigure(t *testing.T) {
	e := run(`[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[figures]
"甲" = "= 表3.2010350.基本支出"

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = ["=", "= 数据.甲"]
`)
	if len(e.Cycles) != 1 || len(e.Cycles[0]) != 1 || e.Address(e.Cycles[0][0]) != "表3.2010350.基本支出" {
		t.Errorf("cycles: %v", e.Cycles)
	}
}

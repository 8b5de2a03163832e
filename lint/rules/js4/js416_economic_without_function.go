package js4

import (
	"strconv"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/lint"
)

var economicWithoutFunction = &lint.Rule{
	ID: "JS416", Name: "economic-without-function", Title: lint.Text{Zh: "功能科目缺对应支出", En: "economic item without its functional one"},
	Severity: lint.Info, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "基本支出明细表有养老保险、职业年金、医疗保险、住房公积金、抚恤金，功能分类表没有对应的科目（2080505、2080506、21011、2210201、20808）。",
			En: "The economic table has pension, annuity, medical insurance, housing fund or compensation payments, and the functional table lacks the items for them.",
		},
		Why:   lint.Text{Zh: "小单位常把这些缴费并在行政运行、事业运行列支，可以不改；若是漏列或误列，应当调整。", En: "Small units often book them under the operating item, which may stay; a misbooking should not."},
		Basis: lint.Text{Zh: "政府收支分类科目说明：这些缴费设有专门的功能科目。", En: "Explanations of the items: these payments have functional items of their own."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.5]
form = "一般公共预算财政拨款支出决算表"

[table.5.rows]
2010350 = ["事业运行", 32.22, 32.22]

[table.6]
form = "基本支出表"

[table.6.rows]
30113 = ["住房公积金", 32.22]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.5]
form = "一般公共预算财政拨款支出决算表"

[table.5.rows]
2210201 = ["住房公积金", 32.22, 32.22]

[table.6]
form = "基本支出表"

[table.6.rows]
30113 = ["住房公积金", 32.22]
`,
	},
	Run: func(p *lint.Pass) {
		b, ok := basicTables(p)
		if !ok {
			return
		}
		t := &p.Report.Tables[b.function]
		pairs := catalog.Pairs()
		for i := range pairs {
			pair := &pairs[i]
			e := total(p, b.economic, -1, pair.Economic)
			if e.n == 0 || e.unknown || e.v.Sign() <= 0 || isUsed(t, pair.Function) || !isDetailed(t, pair.Function) || isPaidBeside(p, &b, i, &e) {
				continue
			}
			d := lint.Diagnostic{
				Span: p.Report.Cells[e.first].Span, Address: p.Eval.Address(e.first),
				Related: []lint.Related{{Role: "other", Label: lint.Text{Zh: "功能分类表", En: "the functional table"}, File: p.File, Span: t.HeadSpan}},
				Message: lint.Msg("{0}{1}，表{2} 未列{3}，可能并在行政运行或事业运行列支，请核对。", "{0}: {1}; table {2} has no {3}. It may be booked under an operating item.",
					cellNames(p, &e), lint.Money{Amount: e.v, Unit: p.Report.AmountUnit}, strconv.Itoa(t.N), codeNames(catalog.Function, pair.Function, p.Report.Year)),
			}
			p.Found(d)
		}
	},
}

// isPaidBeside: another pair of the same 款 shows so much more than it pays itself that e is in it.
func isPaidBeside(p *lint.Pass, b *basics, own int, e *sum) bool {
	beside := false
	eachSharing(own, func(other *catalog.Pair) {
		if !isUsed(&p.Report.Tables[b.function], other.Function) {
			return
		}
		f, paid := total(p, b.function, b.column, other.Function), total(p, b.economic, -1, other.Economic)
		paid = paid.with(*e)
		beside = beside || f.unknown || paid.unknown || eval.Judge(formula.Ge, f.v.Sub(paid.v), f.slack.Add(paid.slack)) != eval.Violated
	})
	return beside
}

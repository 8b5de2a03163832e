package js4

import (
	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var functionEconomic = &lint.Rule{
	ID: "JS413", Name: "function-economic", Title: lint.Text{Zh: "功能与经济科目对应", En: "functional and economic items do not match"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "同一笔基本支出按功能和按经济分类各列一次，有几对科目应当对得上：养老保险缴费 2080505 与 30108，职业年金 2080506 与 30109，住房公积金 2210201 与 30113，医疗 21011 与 30110、30111，抚恤 20808 与 30304 等。只有支出决算表可比时，只看功能科目是否偏小。四舍五入能解释的不报。",
			En: "The same basic expenditure stands once by function and once by economic class; some items must agree: 2080505 and 30108, 2080506 and 30109, 2210201 and 30113, 21011 and 30110/30111, 20808 and 30304. Nothing is said where rounding explains the difference.",
		},
		Why:   lint.Text{Zh: "两边差一截，多半是补缴往年、或者误列了科目，报告应当说得出原因。", En: "A gap mostly means arrears paid or an item misbooked; there should be a reason."},
		Basis: lint.Text{Zh: "政府收支分类科目说明：功能科目与经济科目反映同一项缴费。", En: "Explanations of the items: the functional and the economic item show the same payment."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.5]
form = "一般公共预算财政拨款支出决算表"

[table.5.rows]
2080505 = ["机关事业单位基本养老保险缴费支出", 24.00, 24.00]

[table.6]
form = "基本支出表"

[table.6.rows]
30108 = ["机关事业单位基本养老保险缴费", 22.31]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.5]
form = "一般公共预算财政拨款支出决算表"

[table.5.rows]
2080505 = ["机关事业单位基本养老保险缴费支出", 24.00, 24.00]

[table.6]
form = "基本支出表"

[table.6.rows]
30108 = ["机关事业单位基本养老保险缴费", 24.00]
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
			if !isUsed(t, pair.Function) {
				continue
			}
			f, e := total(p, b.function, b.column, pair.Function), total(p, b.economic, -1, pair.Economic)
			if f.unknown || e.unknown {
				continue
			}
			if eval.Judge(formula.Ge, f.v.Sub(e.v), f.slack.Add(e.slack)) == eval.Violated {
				mismatch(p, &f, &e)
				continue
			}
			most := e.with(total(p, b.economic, -1, pair.Also))
			eachSharing(i, func(other *catalog.Pair) {
				if !isUsed(t, other.Function) {
					most = most.with(total(p, b.economic, -1, other.Economic))
				}
			})
			if b.exact && !most.unknown && eval.Judge(formula.Le, f.v.Sub(most.v), f.slack.Add(most.slack)) == eval.Violated {
				mismatch(p, &f, &most)
			}
		}
	},
}

// mismatch reports that f is less than e, or more than all that could be paid under it.
func mismatch(p *lint.Pass, f, e *sum) {
	difference := f.v.Sub(e.v)
	d := lint.Diagnostic{
		Span: p.Report.Cells[f.first].Span, Address: p.Eval.Address(f.first),
		HasAmounts: true, Stated: f.v, Expected: e.v, Difference: difference, Unit: p.Report.AmountUnit,
	}
	for _, cell := range f.cells[min(1, f.n):f.n] {
		d.Related = append(d.Related, operand(p, "other", cell))
	}
	for _, cell := range e.cells[:e.n] {
		d.Related = append(d.Related, operand(p, "operand", cell))
	}
	if e.n == 0 {
		paid := lint.Text{Zh: "经济分类", En: "the economic table"}
		if e.first != report.NoCell {
			paid = cellNames(p, e)
		}
		d.Message = lint.Msg("{0}基本支出 {1}，{2}没有数，请核对是否误列科目。", "{0}: basic expenditure {1}; {2} has none. Is an item misbooked?",
			cellNames(p, f), lint.Money{Amount: f.v, Unit: d.Unit}, paid)
		p.Found(d)
		return
	}
	d.Message = lint.Msg("{0}基本支出 {1}，{2}为 {3}，{4}，请核对是否有补缴或误列科目。", "{0}: basic expenditure {1}; {2}: {3}, {4}. Arrears, or an item misbooked?",
		cellNames(p, f), lint.Money{Amount: f.v, Unit: d.Unit}, cellNames(p, e), e.v, lint.Difference{Amount: difference, Unit: d.Unit})
	p.Found(d)
}

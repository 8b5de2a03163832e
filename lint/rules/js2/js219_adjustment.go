package js2

import (
	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var idleAdjustment = &lint.Rule{
	ID: "JS219", Name: "idle-adjustment", Title: lint.Text{Zh: "调整没有用上", En: "adjustment without effect"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "[[adjustment]] 声明的调整找不到对应的数，那个数没有差额，或者没有上年报告、没有汇总的单位。", En: "An [[adjustment]] names no figure, one that does not differ, or there is no report of last year or no member to differ from."},
		Why:   lint.Text{Zh: "用不上的调整说明数或位置写错了，真正的差额反而没有说明。", En: "An adjustment without effect names the wrong figure, and the real difference stays unexplained."},
		Basis: lint.Text{Zh: "语言参考第 2 节：[[adjustment]]。", En: "Language reference, section 2: [[adjustment]]."},
		Bad: adjustmentBad + `[[adjustment]]
for = "汇总"
cell = "表3.2010399.项目支出"
amount = -10.00
reason = "抵销内部往来"
` + adjustmentRest,
		Good: adjustmentBad + adjustmentRest,
	},
	Run: func(p *lint.Pass) {
		if len(p.Report.Adjustments) == 0 {
			return
		}
		priorAdjustments(p)
		memberAdjustments(p)
	},
}

const adjustmentBad = `[report]
unit = "示例区文化局"
year = 2022
type = "部门决算"
amount_unit = "万元"
edition = "wuhan"
members = ["a.juesuan.toml", "b.juesuan.toml"]

`

const adjustmentRest = `
[table.3]
form = "支出决算表"

[table.3.rows]
2010399 = ["", 1_198.40]
` + consolidationUnits

func idle(p *lint.Pass, a *declared, m lint.Message) {
	span := a.Cell.Span
	d := lint.Diagnostic{Span: span, Relation: "adjustment:" + a.For.S, Message: m}
	if a.cell != report.NoCell {
		d.Address = p.Eval.Address(a.cell)
	}
	p.Found(d)
}

// priorAdjustments looks at what is declared for relations to last year.
func priorAdjustments(p *lint.Pass) {
	list := declaredFor(p, "上年")
	if len(list) == 0 {
		return
	}
	if !p.Report.Prior.Set {
		idle(p, &list[0], lint.Msg("声明了对上年的调整，[report] 没有写 prior（上年的报告），无从核对。", "an adjustment to last year is declared, but [report] gives no prior to check it against."))
		return
	}
	open := openings(p)
	for i := range list {
		a := &list[i]
		if a.Amount.Kind != report.Stated || earlier(list[:i], a.cell) {
			continue
		}
		if a.cell == report.NoCell {
			notACell(p, a)
			continue
		}
		if o := openingAt(open, a.cell); o == nil {
			if p.Others != nil && p.Others.Prior() != nil && !isOpening(p, a.cell) {
				idle(p, a, lint.Msg("对上年的调整应写在年初结转和结余上，“{0}”不是，没有用上。", "an adjustment to last year belongs to an opening carry-over; “{0}” is none, and it has no effect.", a.Cell.S))
			}
		} else if !o.differs {
			idle(p, a, lint.Msg("声明调整 {0}，但“{1}”与上年年末没有差额，不需要调整。", "an adjustment of {0} is declared, but “{1}” is what last year closed with.", money(p, sumOf(list, a.cell)), a.Cell.S))
		}
	}
}

func notACell(p *lint.Pass, a *declared) {
	idle(p, a, lint.Msg("“{0}”没有指到表里的一个数，这条调整没有用上。", "“{0}” names no one figure of a table; the adjustment has no effect.", a.Cell.S))
}

func openingAt(list []opening, cell report.CellID) *opening {
	for i := range list {
		if list[i].cell == cell {
			return &list[i]
		}
	}
	return nil
}

// isOpening reports whether a cell is one of the opening carry-overs, compared or not.
func isOpening(p *lint.Pass, cell report.CellID) bool {
	for _, c := range carryOvers {
		if id, ok := p.Eval.Cell(c.opening); ok && id == cell {
			return true
		}
	}
	return false
}

// memberAdjustments looks at what is declared for the consolidation.
func memberAdjustments(p *lint.Pass) {
	list := declaredFor(p, "汇总")
	if len(list) == 0 {
		return
	}
	if len(p.Report.Members) == 0 {
		idle(p, &list[0], lint.Msg("声明了汇总的调整，[report] 没有写 members（汇总的单位报告），无从核对。", "an adjustment for the consolidation is declared, but [report] names no members."))
		return
	}
	c := consolidated(p)
	if c == nil || c.diffs == nil {
		return
	}
	for i := range list {
		a := &list[i]
		if a.Amount.Kind != report.Stated || earlier(list[:i], a.cell) {
			continue
		}
		if a.cell == report.NoCell {
			notACell(p, a)
			continue
		}
		if d := &c.diffs[a.cell]; d.state == agrees {
			idle(p, a, lint.Msg("声明调整 {0}，但“{1}”与各单位相加没有差额，不需要调整。", "an adjustment of {0} is declared, but “{1}” is the sum of the units.", money(p, sumOf(list, a.cell)), a.Cell.S))
		}
	}
}

// earlier reports whether an adjustment before speaks for the same cell.
func earlier(list []declared, cell report.CellID) bool {
	_, any := sumAt(list, cell)
	return any && cell != report.NoCell
}

func sumOf(list []declared, cell report.CellID) amount.Amount {
	sum, _ := sumAt(list, cell)
	return sum
}

func money(p *lint.Pass, a amount.Amount) lint.Money {
	return lint.Money{Amount: a, Unit: p.Report.AmountUnit}
}

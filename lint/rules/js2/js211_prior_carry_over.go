package js2

import (
	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

var priorCarryOver = &lint.Rule{
	ID: "JS211", Name: "prior-carry-over", Title: lint.Text{Zh: "年初结转与上年年末不符", En: "opening carry-over differs from last year's closing"},
	Severity: lint.Error, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "本年的年初结转和结余不等于上年报告（prior）的年末结转和结余，加上声明的年初调整（[[adjustment]] for = \"上年\"）。总表、财政拨款总表分资金、政府性基金表分科目逐一核对。", En: "An opening carry-over is not last year's closing one (prior) with the adjustments declared; in the summaries, by fund and by code of the fund table."},
		Why:   lint.Text{Zh: "上年末剩下的钱就是今年初的钱；收回、调整要有文件，写进 [[adjustment]]。", En: "What was left last year is what this year opens with; a correction needs its document and is declared."},
		Basis: lint.Text{Zh: "部门决算编制要求：年初结转和结余与上年决算年末数衔接，年初调整须说明。", En: "Rules on final accounts: opening balances continue last year's closing ones; corrections are explained."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"
prior = "2021.juesuan.toml"

[table.1]
form = "收入支出决算总表"

[table.1.rows]
1  = [100.00]
29 = [21.30]
31 = [121.30]
` + carryOverPrior,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"
prior = "2021.juesuan.toml"

[[adjustment]]
for = "上年"
cell = "表1.年初结转和结余"
amount = -2.00
reason = "收回存量资金，区财政〔2022〕8 号"

[table.1]
form = "收入支出决算总表"

[table.1.rows]
1  = [100.00]
29 = [10.30]
31 = [110.30]
` + carryOverPrior,
	},
	Run: func(p *lint.Pass) {
		for _, o := range openings(p) {
			if o.follows || o.verdict != eval.Violated && o.verdict != eval.Rounding {
				continue
			}
			reportOpening(p, &o)
		}
	},
}

const carryOverPrior = `
# 文件：2021.juesuan.toml
[report]
unit = "示例中心"
year = 2021
amount_unit = "万元"
edition = "wuhan"

[table.1]
form = "收入支出决算总表"

[table.1.rows]
1  = [90.00]
31 = [77.70]
59 = [12.30]
`

// carryOvers are the cells that hold what was carried over, in this year's report and in last year's.
// What follows from a part says nothing new: within is the cell that this one is a part of.
var carryOvers = [...]struct{ opening, closing, within string }{
	{"财政拨款收入支出决算总表.「年初财政拨款结转和结余.一般公共预算财政拨款」", "财政拨款收入支出决算总表.年末财政拨款结转和结余.一般公共预算财政拨款", "财政拨款收入支出决算总表.年初财政拨款结转和结余"},
	{"财政拨款收入支出决算总表.「年初财政拨款结转和结余.政府性基金预算财政拨款」", "财政拨款收入支出决算总表.年末财政拨款结转和结余.政府性基金预算财政拨款", "财政拨款收入支出决算总表.年初财政拨款结转和结余"},
	{"财政拨款收入支出决算总表.「年初财政拨款结转和结余.国有资本经营预算财政拨款」", "财政拨款收入支出决算总表.年末财政拨款结转和结余.国有资本经营预算财政拨款", "财政拨款收入支出决算总表.年初财政拨款结转和结余"},
	{"财政拨款收入支出决算总表.年初财政拨款结转和结余", "财政拨款收入支出决算总表.年末财政拨款结转和结余.合计", "收入支出决算总表.年初结转和结余"},
	{"收入支出决算总表.年初结转和结余", "收入支出决算总表.年末结转和结余", ""},
	{"政府性基金预算财政拨款收入支出决算表.合计.年初结转和结余", "政府性基金预算财政拨款收入支出决算表.合计.年末结转和结余", "财政拨款收入支出决算总表.「年初财政拨款结转和结余.政府性基金预算财政拨款」"},
	{"国有资本经营预算表.合计.年初结转和结余", "国有资本经营预算表.合计.年末结转和结余", "财政拨款收入支出决算总表.「年初财政拨款结转和结余.国有资本经营预算财政拨款」"},
}

// opening is an opening carry-over held against last year's closing one.
type opening struct {
	cell report.CellID
	// code and span are set for one that this year's table lacks.
	code              catalog.Code
	span              source.Span
	address           string
	label             lint.Text
	own, last, change amount.Amount
	slack             amount.Amount
	// change is what is declared; adjusted tells that something is.
	adjusted bool
	verdict  eval.Verdict
	// differs: the report and last year's do, whatever is declared.
	differs bool
	within  report.CellID
	prior   lint.Related
	// follows: the difference is that of its parts.
	follows bool
	// renumbered: the code may have been another last year.
	renumbered bool
}

func (o *opening) difference() amount.Amount { return o.own.Sub(o.last) }

func (o *opening) rest() amount.Amount { return o.difference().Sub(o.change) }

// openings holds this year's opening carry-overs against last year's closing ones, once for all rules.
func openings(p *lint.Pass) []opening {
	if p.Others == nil || !p.Report.Prior.Set {
		return nil
	}
	kept, fresh := p.Kept("openings", func() any { return new(opener) })
	b := kept.(*opener)
	if fresh {
		*b = opener{}
		prior := p.Others.Prior()
		if prior == nil || prior.Report.Year != p.Report.Year-1 {
			return nil
		}
		if shift, ok := shiftOf(prior.Report.AmountUnit, p.Report.AmountUnit); ok {
			*b = opener{p: p, prior: prior, shift: shift, declared: declaredFor(p, "上年")}
			b.compare()
		}
	}
	return b.list
}

type opener struct {
	p        *lint.Pass
	prior    *eval.Eval
	shift    int
	declared []declared
	list     []opening
}

// compare makes the list.
func (b *opener) compare() {
	for _, c := range carryOvers {
		b.add(c.opening, c.closing, c.within)
	}
	for _, form := range [...]string{"政府性基金预算财政拨款收入支出决算表", "国有资本经营预算表"} {
		b.codes(form)
	}
	b.settle()
}

// add holds one cell against one of last year's report, where both have it.
func (b *opener) add(own, last, within string) {
	cell, ok := b.p.Eval.Cell(own)
	if !ok {
		return
	}
	closing, ok := b.prior.Cell(last)
	if !ok {
		return
	}
	o := opening{cell: cell, within: report.NoCell}
	if within != "" {
		if id, ok := b.p.Eval.Cell(within); ok {
			o.within = id
		}
	}
	b.push(o, b.p.Eval.Values[cell], closing)
}

// push adds a pair of cells whose amounts are both known.
func (b *opener) push(o opening, own eval.Value, closing report.CellID) {
	last := eval.Value{State: eval.Known}
	if closing != report.NoCell {
		last = b.prior.Values[closing]
	}
	if own.State != eval.Known || last.State != eval.Known {
		return
	}
	if o.cell != report.NoCell {
		o.span, o.address, o.label = b.p.Report.Cells[o.cell].Span, b.p.Eval.Address(o.cell), b.p.Label(o.cell)
	}
	o.own, o.last = own.V, last.V.Shift(b.shift)
	if closing != report.NoCell {
		o.prior = lint.Related{Role: "other", Address: "上年." + b.prior.Address(closing), Label: lint.CellLabel(b.prior.Report, closing),
			File: b.prior.Report.File, Span: b.prior.Report.Cells[closing].Span, Value: o.last, Known: true}
	}
	o.slack = own.Slack.Add(last.Slack.Shift(b.shift))
	o.verdict = eval.Judge(formula.Eq, o.difference(), o.slack)
	if o.verdict == eval.Rounding && b.shift != 0 {
		o.verdict = eval.Holds // one of them is in 元
	}
	o.differs = o.verdict != eval.Holds
	b.list = append(b.list, o)
}

// codes holds the codes of a fund's table against last year's: a code that one of them lacks has
// carried nothing over.
func (b *opener) codes(name string) {
	own, last := tableOf(b.p.Report, name), tableOf(b.prior.Report, name)
	if own == nil || last == nil || !isWhole(b.p.Eval, own) || !isWhole(b.prior, last) {
		return
	}
	open, shut := own.Form.ColumnByName(-1, "年初结转和结余"), last.Form.ColumnByName(-1, "年末结转和结余")
	if open < 0 || shut < 0 {
		return
	}
	total := own.Cell(0, open)
	for ri := range last.Rows {
		code := last.Rows[ri].Code
		if code.Level() != 3 {
			continue
		}
		o, v := opening{cell: report.NoCell, code: code, within: total}, eval.Value{State: eval.Known}
		if at := own.RowByCode(code); at >= 0 {
			o.cell = own.Cell(at, open)
			v = b.p.Eval.Values[o.cell]
		} else {
			n := amount.FromInt(own.N).String()
			o.span, o.address = own.KeySpan, "表"+n+"."+code.String()
			row := lint.RowName(b.prior.Report, tableIndex(b.prior.Report, last), ri)
			o.label = lint.Text{Zh: "表" + n + " " + row + "（" + code.String() + "）年初结转和结余", En: "table " + n + ", " + code.String() + " " + row + ", opening carry-over"}
		}
		b.push(o, v, last.Cell(ri, shut))
	}
	for ri := range own.Rows {
		if code := own.Rows[ri].Code; code.Level() == 3 && last.RowByCode(code) < 0 {
			cell := own.Cell(ri, open)
			b.push(opening{cell: cell, code: code, within: total}, b.p.Eval.Values[cell], report.NoCell)
		}
	}
}

func tableOf(r *report.Report, name string) *report.Table {
	fi := r.Set.FormIndex(name)
	if fi < 0 {
		return nil
	}
	ti := r.TableOf(fi)
	if ti < 0 || r.Tables[ti].Form == nil || r.Tables[ti].Form.Axis != form.Function {
		return nil
	}
	return &r.Tables[ti]
}

// settle takes off what is declared, and marks what follows from a part of it.
func (b *opener) settle() {
	for i := range b.list {
		o := &b.list[i]
		if sum, any := sumAt(b.declared, o.cell); any && o.cell != report.NoCell {
			o.change, o.adjusted = sum, true
			o.judge()
		}
	}
	// One declaration speaks for the same money in every table it stands in.
	for i := range b.list {
		o := &b.list[i]
		if o.adjusted || o.difference().IsZero() {
			continue
		}
		var parts amount.Amount
		for k := range b.list {
			part := &b.list[k]
			if !part.adjusted {
				continue
			}
			if part.within == o.cell && o.cell != report.NoCell {
				parts = parts.Add(part.change)
			}
			if part.change.Equal(o.difference()) {
				o.change = part.change
			}
		}
		if o.change.IsZero() {
			o.change = parts
		}
		o.judge()
	}
	for i := range b.list {
		o := &b.list[i]
		if o.cell == report.NoCell || o.verdict != eval.Violated {
			continue
		}
		var parts amount.Amount
		for k := range b.list {
			if part := &b.list[k]; part.within == o.cell && part.verdict == eval.Violated {
				parts = parts.Add(part.rest())
			}
		}
		o.follows = !parts.IsZero() && parts.Equal(o.rest())
	}
	// Codes may be renumbered from year to year: where their total goes on, ask only.
	for i := range b.list {
		if o := &b.list[i]; o.code != 0 {
			for k := range b.list {
				if total := &b.list[k]; total.cell == o.within && total.cell != report.NoCell && total.verdict != eval.Violated {
					o.renumbered = true
				}
			}
		}
	}
}

// judge gives the verdict anew, on what is not declared.
func (o *opening) judge() {
	if !o.change.IsZero() && o.rest().Abs().Cmp(o.slack) <= 0 {
		o.verdict = eval.Holds
	}
}

func reportOpening(p *lint.Pass, o *opening) {
	d := lint.Diagnostic{
		Span: o.span, Address: o.address, Relation: "prior", Verdict: o.verdict,
		HasAmounts: true, Stated: o.own, Expected: o.last.Add(o.change), Difference: o.rest(), Unit: p.Report.AmountUnit,
	}
	if o.prior.File != nil {
		d.Related = []lint.Related{o.prior}
	}
	if o.renumbered {
		d.Severity = lint.Warning
	}
	declared := lint.Message{}
	if o.adjusted || !o.change.IsZero() {
		declared = lint.Msg("，声明的年初调整 {0}", ", adjustments declared {0}", o.change)
	}
	difference := lint.Difference{Amount: d.Difference, Unit: d.Unit}
	if o.verdict == eval.Rounding {
		d.Severity = lint.Warning
		d.Message = lint.Msg("{0} {1}，上年年末 {2}{3}，{4}，同一数据前后不一致，疑舍位不同，请统一。", "{0} {1}, last year's closing {2}{3}, {4}: one figure rounded in two ways.",
			o.label, lint.Money{Amount: o.own, Unit: d.Unit}, o.last, declared, difference)
	} else {
		d.Message = lint.Msg("{0} {1}，上年年末 {2}{3}，{4}。", "{0} {1}, last year's closing {2}{3}, {4}.",
			o.label, lint.Money{Amount: o.own, Unit: d.Unit}, o.last, declared, difference)
	}
	p.Found(d)
}

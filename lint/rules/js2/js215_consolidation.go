package js2

import (
	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var consolidationSum = &lint.Rule{
	ID: "JS215", Name: "consolidation", Title: lint.Text{Zh: "汇总不平", En: "consolidation does not add up"},
	Severity: lint.Error, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "部门决算的一个数不等于所属各单位（members）同一个数之和，减去声明的抵销和调整（[[adjustment]] for = \"汇总\"）。由它带出来的合计不再重复报。", En: "A figure of a department's account is not the sum of its units' (members), less the eliminations and adjustments declared. Totals that follow from it are not told again."},
		Why:   lint.Text{Zh: "部门决算由单位决算汇总而成；汇总之后单位改了数而没有重新汇总，或者漏了、重了一家，就不平。", En: "A department's account collects its units'; a unit changed afterwards, left out or counted twice makes it disagree."},
		Basis: lint.Text{Zh: "部门决算管理办法：主管部门审核汇总所属单位决算，编制本部门决算。", En: "Rules on departmental final accounts: the department collects its units' accounts."},
		Bad:   consolidationBad + "2010399 = [\"\", 1_203.40]\n" + consolidationUnits,
		Good:  consolidationBad + "2010399 = [\"\", 1_198.40]\n" + consolidationUnits,
	},
	Run: func(p *lint.Pass) {
		c := consolidated(p)
		if c == nil || len(c.units) < 2 || len(c.roots) == 0 {
			return
		}
		c.report(func(c *consolidation, d *lint.Diagnostic, w words) {
			who := lint.Msg("{0} 家单位相加 {1}{2}", "the {0} units together {1}{2}", len(c.units), w.sum, w.adjusted)
			if w.missing {
				d.Message = lint.Msg("汇总不平：{0}部门没有这一科目，{1}。{2}", "Does not add up: {0}: the department has no such code; {1}. {2}", w.label, who, w.clause)
				return
			}
			d.Message = lint.Msg("汇总不平：{0} 部门 {1}，{2}，{3}。{4}", "Does not add up: {0}: the department {1}, {2}, {3}. {4}", w.label, w.stated, who, w.difference, w.clause)
		})
	},
}

const consolidationBad = `[report]
unit = "示例区文化局"
year = 2022
type = "部门决算"
amount_unit = "万元"
edition = "wuhan"
members = ["a.juesuan.toml", "b.juesuan.toml"]

[table.3]
form = "支出决算表"

[table.3.rows]
`

const consolidationUnits = `
# 文件：a.juesuan.toml
[report]
unit = "示例区文化馆"
year = 2022
type = "单位决算"
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010399 = ["", 800.00]

# 文件：b.juesuan.toml
[report]
unit = "示例区图书馆"
year = 2022
type = "单位决算"
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010399 = ["", 398.40]
`

// words are what a message on a difference is made of.
type words struct {
	label                 lint.Text
	stated, sum, adjusted any
	difference            lint.Difference
	clause                lint.Message
	missing               bool // the report has no such code
	byRounding            bool
}

// report records a finding for every difference that is not declared; say words it.
func (c *consolidation) report(say func(c *consolidation, d *lint.Diagnostic, w words)) {
	var roots []root
	for _, r := range c.roots {
		if c.rest(&r).Abs().Cmp(c.diffs[r.at].slack) > 0 {
			roots = append(roots, r)
		}
	}
	if len(roots) == 0 {
		return
	}
	blames, whole, why := c.blames(roots)
	for i := range roots {
		if whole >= 0 && i > 0 {
			break // one unit explains them all
		}
		d, w := c.finding(&roots[i])
		switch {
		case whole >= 0:
			w.clause = c.wholeClause(whole, why, len(roots))
			for k := range roots[1:min(len(roots), maxNamed)] {
				d.Related = append(d.Related, c.place(roots[k+1].at))
			}
		case len(c.units) > 1:
			w.clause = c.clause(&roots[i], &blames[i], &d)
		}
		for _, at := range roots[i].same {
			d.Related = append(d.Related, c.place(at))
		}
		say(c, &d, w)
		c.p.Found(d)
	}
}

// finding is the finding on a root without its message, and the words for that.
func (c *consolidation) finding(r *root) (lint.Diagnostic, words) {
	diff, s := &c.diffs[r.at], &c.sums[r.at]
	d := lint.Diagnostic{Verdict: eval.Violated, Relation: "members", HasAmounts: true}
	w := words{byRounding: diff.byRounding}
	ti := c.locate(r.at, &d, &w)
	t := &c.e.Report.Tables[ti]
	show := func(a amount.Amount) amount.Amount { return a.Round(t.Scale) }
	d.Unit = c.e.Report.AmountUnit
	if c.exact != nil && d.Unit == report.WanYuan {
		d.Unit = report.Yuan
		show = func(a amount.Amount) amount.Amount { return a.Shift(4).Round(2) }
	}
	d.Stated, d.Expected = show(diff.own), show(s.v.Add(r.adjusted))
	d.Difference = d.Stated.Sub(d.Expected)
	w.stated, w.sum = lint.Money{Amount: d.Stated, Unit: d.Unit}, show(s.v)
	w.difference = lint.Difference{Amount: d.Difference, Unit: d.Unit}
	w.adjusted = ""
	if !r.adjusted.IsZero() {
		w.adjusted = lint.Msg("，声明的调整 {0}", ", adjustments declared {0}", show(r.adjusted))
	}
	if w.missing {
		w.sum = lint.Money{Amount: d.Expected, Unit: d.Unit}
	}
	return d, w
}

// locate gives a finding its place and name, and returns the table.
func (c *consolidation) locate(at int, d *lint.Diagnostic, w *words) (table int) {
	if at >= len(c.e.Report.Cells) {
		x := c.extraAt(at)
		t := &c.e.Report.Tables[x.table]
		d.Span, d.Address = t.KeySpan, c.extraAddress(x)
		w.label, w.missing = c.extraLabel(x), true
		return x.table
	}
	id := report.CellID(at)
	table, _, _ = c.e.Report.Locate(id)
	d.Span, d.Address, w.label = c.e.Report.Cells[id].Span, c.e.Address(id), c.p.Label(id)
	return table
}

func (c *consolidation) extraAddress(x *extraRow) string {
	return "表" + amount.FromInt(c.e.Report.Tables[x.table].N).String() + "." + x.code.String()
}

func (c *consolidation) extraLabel(x *extraRow) lint.Text {
	n, code := amount.FromInt(c.e.Report.Tables[x.table].N).String(), x.code.String()
	return lint.Text{Zh: "表" + n + " " + x.name + "（" + code + "）", En: "table " + n + ", " + code + " " + x.name}
}

// place is a cell of the report that differs too.
func (c *consolidation) place(at int) lint.Related {
	var d lint.Diagnostic
	var w words
	c.locate(at, &d, &w)
	return lint.Related{Role: "other", Address: d.Address, Label: w.label, File: c.p.File, Span: d.Span, Value: c.diffs[at].own, Known: true}
}

func (c *consolidation) wholeClause(who int, why blameKind, n int) lint.Message {
	name := c.units[who].title()
	if why == twice {
		return lint.Msg("疑重复汇总了“{0}”：有差额的 {1} 处，差额都正好是该单位的数。", "“{0}” was probably counted twice: all {1} differences are exactly its figures.", name, n)
	}
	return lint.Msg("疑漏汇总了“{0}”：有差额的 {1} 处，差额都正好是该单位的数。", "“{0}” was probably left out: all {1} differences are exactly its figures.", name, n)
}

// clause names who should be asked first, and adds their cells to the finding.
func (c *consolidation) clause(r *root, b *blame, d *lint.Diagnostic) lint.Message {
	if r.at < len(c.e.Report.Cells) && settles(c.e, report.CellID(r.at), c.rest(r).Neg()) {
		return lint.Msg("部门本表自身也差这个数，疑部门此数有误，应为 {0}。", "The department's own sums are out by as much: its figure should probably be {0}.", d.Expected)
	}
	if b.who.unit < 0 {
		for i := range b.some {
			d.Related = append(d.Related, b.some[i].Related)
		}
		switch {
		case len(b.holders) == 0:
			return lint.Msg("各单位都没有这个数，请核对。", "No unit has an amount there.")
		case len(b.holders) > len(b.some):
			return lint.Msg("有此数的单位：{0}等 {1} 家，请逐家核对。", "Units with an amount there: {0} and others, {1} in all.", names(b.some), len(b.holders))
		}
		return lint.Msg("有此数的单位：{0}，请逐家核对。", "Units with an amount there: {0}.", names(b.some))
	}
	d.Related = append(d.Related, b.who.Related)
	name := c.units[b.who.unit].title()
	difference := lint.Difference{Amount: d.Difference, Unit: d.Unit}
	switch b.why {
	case ownSums:
		return lint.Msg("请先核对“{0}”：该单位报表自身也差这个数，疑应为 {1}。", "Look at “{0}” first: its own sums are out by as much; its figure should probably be {1}.",
			name, b.who.Value.Add(d.Difference))
	case leftOut:
		return lint.Msg("请先核对“{0}”：差额正好是该单位的数，疑漏汇总。", "Look at “{0}” first: the difference is exactly its figure, probably left out.", name)
	case twice:
		return lint.Msg("请先核对“{0}”：差额正好是该单位的数，疑重复汇总。", "Look at “{0}” first: the difference is exactly its figure, probably counted twice.", name)
	}
	if b.why == elsewhere {
		return lint.Msg("请先核对“{0}”：与 {1} 的差额相同。", "Look at “{0}” first: {1} differs by as much.", name, b.who.Address)
	}
	return lint.Msg("请先核对“{0}”：只有该单位有此数，汇总数比单位报表正好{1}。", "Look at “{0}” first: no other unit has an amount there; the consolidated figure is exactly {1}.", name, difference)
}

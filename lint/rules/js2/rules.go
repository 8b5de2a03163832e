// Package js2 holds the rules on identities between tables (表间勾稽), and between a report and others: last
// year, the budget, the figures in 元, the units it consolidates (js21…).
//
// The relations are data (dsl/form/data/relations.toml); each names the rule that speaks for it.
// Start with js201_between_tables.go.
package js2

import (
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/lint"
)

// Rules returns the rules of the family, in order of id.
func Rules() []*lint.Rule {
	return []*lint.Rule{
		betweenTables, partOf, sameCodes, basicEconomic, threePublic, revenueExpenditure, inconsistentRounding,
		priorCarryOver, lastYearFigure, budgetFigure, sourceRounding, consolidationSum, unitList, singleUnit, otherReport, idleAdjustment,
	}
}

// own are the rules that a relation may name; a relation that names none of them is JS201's.
var own = [...]string{"between-tables", "part-of", "same-codes", "basic-economic", "three-public", "revenue-expenditure-by-code", "fund-balance"}

// each calls f for every relation between forms with the given verdict that rule speaks for; in a report
// that is not filled in none counts.
func each(p *lint.Pass, verdict eval.Verdict, rule string, f func(r *eval.Relation, c *form.Compiled)) {
	if p.Eval.Counts[eval.Between][verdict] == 0 || p.Unfilled() {
		return
	}
	for i := range p.Eval.Relations {
		r := &p.Eval.Relations[i]
		if r.Kind != eval.Between || r.Verdict != verdict {
			continue
		}
		c := &p.Report.Set.Relations[r.Index]
		if rule == "" || speaker(c.Rule) == rule {
			f(r, c)
		}
	}
}

func speaker(rule string) string {
	for _, o := range own {
		if o == rule {
			return rule
		}
	}
	return own[0]
}

// violation reports every violated relation that the rule speaks for, each naming both sides.
func violation(p *lint.Pass) {
	each(p, eval.Violated, p.Rule.Name, func(r *eval.Relation, c *form.Compiled) {
		d := p.Violation(r)
		d.Severity, _ = lint.ParseSeverity(levelOf(c.Level))
		d.Basis = lint.Text{Zh: c.Reason}
		left, right := p.Eval.Sides(r)
		leftLabel, rightLabel := side(p, left), side(p, right)
		money, diff := lint.Money{Amount: r.Left, Unit: p.Report.AmountUnit}, lint.Difference{Amount: r.Difference(), Unit: d.Unit}
		what := lint.RelationText(p.Eval, r)
		switch r.Op {
		case formula.Le:
			d.Message = lint.Msg("{0}：{1} {2}，大于 {3} {4}，{5}。", "{0}: {1} {2} exceeds {3} {4}, {5}.", what, leftLabel, money, rightLabel, r.Right, diff)
		case formula.Ge:
			d.Message = lint.Msg("{0}：{1} {2}，小于 {3} {4}，{5}。", "{0}: {1} {2} is below {3} {4}, {5}.", what, leftLabel, money, rightLabel, r.Right, diff)
		default:
			d.Message = lint.Msg("{0}：{1} {2}，{3} {4}，{5}。", "{0}: {1} {2}, {3} {4}, {5}.", what, leftLabel, money, rightLabel, r.Right, diff)
		}
		p.Found(d)
	})
}

func levelOf(level string) string {
	if level == "" {
		return "off" // the rule's own
	}
	return level
}

// side is how one side of a relation is called: its cell, or the first of several.
func side(p *lint.Pass, ops []eval.Operand) lint.Text {
	switch len(ops) {
	case 0:
		return lint.Text{Zh: "对应科目", En: "the other side"}
	case 1:
		return p.Label(ops[0].Cell)
	}
	first := p.Label(ops[0].Cell)
	return lint.Text{Zh: first.Zh + "等相加", En: first.En + " and others together"}
}

// Package js2 holds the rules on identities between tables (表间勾稽), and between a report and others: last
// year, the budget, the figures in 元, the units it consolidates (js21…).
//
// The relations are data (dsl/form/data/relations.toml); each names the rule that speaks for it.
// Start with js201_between_tables.go.
package js2

import (
	"slices"
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
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
//
// A code that one side does not have at all is told once, not for every column. Where nothing but 款 and 类 that no
// table writes disagree, it is their 项 that do, and they are told.
func violation(p *lint.Pass) {
	type lacking struct {
		relation int
		code     catalog.Code
	}
	var told []lacking
	each(p, eval.Violated, p.Rule.Name, func(r *eval.Relation, c *form.Compiled) {
		if c.Each == form.AllLevels && isImplied(p, r) {
			return
		}
		if r.LacksCode() {
			l := lacking{r.Index, r.Code}
			if slices.Contains(told, l) {
				return
			}
			told = append(told, l)
		}
		d := p.Violation(r)
		d.Severity, _ = lint.ParseSeverity(levelOf(c.Level))
		d.Basis = lint.Text{Zh: c.Reason}
		left, right := p.Eval.Sides(r)
		first, second := lint.Text{}, lint.Text{}
		v, w, diff, op := r.Left, r.Right, r.Difference(), r.Op
		if lint.StatedSide(p.Eval, r) < r.LeftN {
			first, second = side(p, left, c.Left, r.Code), side(p, right, c.Right, r.Code)
		} else { // 多 and 少 are said of the side that the finding stands at
			first, second = side(p, right, c.Right, r.Code), side(p, left, c.Left, r.Code)
			v, w, diff, op = w, v, diff.Neg(), reversed(op)
		}
		what, money, difference := lint.RelationText(p.Eval, r), lint.Money{Amount: v, Unit: p.Report.AmountUnit}, lint.Difference{Amount: diff, Unit: d.Unit}
		switch {
		case len(left) == 0 || len(right) == 0:
			d.Message = lint.Msg("{0}：{1} {2}，{3}，{4}。", "{0}: {1} {2}, {3}, {4}.", what, first, money, second, difference)
		case op == formula.Le:
			d.Message = lint.Msg("{0}：{1} {2}，大于 {3} {4}，{5}。", "{0}: {1} {2} exceeds {3} {4}, {5}.", what, first, money, second, w, difference)
		case op == formula.Ge:
			d.Message = lint.Msg("{0}：{1} {2}，小于 {3} {4}，{5}。", "{0}: {1} {2} is below {3} {4}, {5}.", what, first, money, second, w, difference)
		default:
			d.Message = lint.Msg("{0}：{1} {2}，{3} {4}，{5}。", "{0}: {1} {2}, {3} {4}, {5}.", what, first, money, second, w, difference)
		}
		p.Found(d)
	})
}

// isImplied: no cell of a relation stands in a row that is written.
func isImplied(p *lint.Pass, r *eval.Relation) bool {
	for _, o := range p.Eval.Operands[r.First : r.First+r.N] {
		if ti, ri, _ := p.Report.Locate(o.Cell); ti < 0 || p.Report.Tables[ti].Rows[ri].Origin != report.Implied {
			return false
		}
	}
	return true
}

func levelOf(level string) string {
	if level == "" {
		return "off" // the rule's own
	}
	return level
}

// reversed is the relation as its right side sees it.
func reversed(op formula.Rel) formula.Rel {
	switch op {
	case formula.Le:
		return formula.Ge
	case formula.Ge:
		return formula.Le
	}
	return op
}

// side is how one side of a relation is called: its cell, or the first of several; where its tables do not have the
// code, that they do not.
func side(p *lint.Pass, ops []eval.Operand, of []form.Operand, code catalog.Code) lint.Text {
	switch len(ops) {
	case 0:
		return lacks(p, of, code)
	case 1:
		return p.Label(ops[0].Cell)
	}
	first := p.Label(ops[0].Cell)
	return lint.Text{Zh: first.Zh + "等相加", En: first.En + " and others together"}
}

// lacks says that the tables of one side do not have a code.
func lacks(p *lint.Pass, of []form.Operand, code catalog.Code) lint.Text {
	var tables []string
	for i := range of {
		if ti := p.Report.TableOf(of[i].Form); ti >= 0 {
			tables = append(tables, strconv.Itoa(p.Report.Tables[ti].N))
		}
	}
	return lint.Text{Zh: "表" + strings.Join(tables, "、表") + " 没有 " + code.String(), En: "no " + code.String() + " in table " + strings.Join(tables, " and table ")}
}

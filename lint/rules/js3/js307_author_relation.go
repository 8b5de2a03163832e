package js3

import (
	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var authorRelation = &lint.Rule{
	ID: "JS307", Name: "author-relation", Title: lint.Text{Zh: "自定勾稽不符", En: "author's relation violated"},
	Severity: lint.Error, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "报告里自己写的 [[relation]] 不成立。级别按它的 level，没有写的为错误；when 不成立的不核对。", En: "A [[relation]] of the report's own does not hold. Its level counts; without one it is an error. Where its when is false it is not checked."},
		Why:   lint.Text{Zh: "写下的关系就是编报人自己要求的口径。", En: "What the author wrote down is what the author requires."},
		Basis: lint.Text{Zh: "[[relation]] 的 reason。", En: "The relation's reason."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[relation]]
formula = "数据.年初预算 = 数据.年初预算.201 + 数据.年初预算.208"

[figures]
"年初预算" = 82.00
"年初预算.201" = 60.00
"年初预算.208" = 20.00
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[relation]]
formula = "数据.年初预算 = 数据.年初预算.201 + 数据.年初预算.208"

[figures]
"年初预算" = 82.00
"年初预算.201" = 62.00
"年初预算.208" = 20.00
`,
	},
	Run: func(p *lint.Pass) {
		if p.Eval.Counts[eval.OwnRelation][eval.Violated] == 0 {
			return
		}
		for i := range p.Eval.Relations {
			if r := &p.Eval.Relations[i]; r.Kind == eval.OwnRelation && r.Verdict == eval.Violated {
				own := &p.Report.Relations[r.Index]
				d := p.Violation(r)
				d.Related = append(d.Related, lint.Related{Role: "definition", Label: lint.Text{Zh: "自定勾稽", En: "the relation"}, File: p.File, Span: own.Formula.Span})
				violated(p, own, lint.RelationText(p.Eval, r), side{amount: r.Left, unit: p.Report.AmountUnit}, side{amount: r.Right, unit: p.Report.AmountUnit}, d)
			}
		}
		for i := range p.Eval.Authors {
			if a := &p.Eval.Authors[i]; !a.Linear && a.Verdict == eval.Violated {
				computed(p, a)
			}
		}
	},
}

// side is one side of a relation as it is shown.
type side struct {
	amount  amount.Amount
	unit    report.Unit
	percent bool
}

func (s side) shown() any {
	if s.percent {
		return lint.Percent{Amount: s.amount}
	}
	return lint.Money{Amount: s.amount, Unit: s.unit}
}

func violated(p *lint.Pass, own *report.AuthorRelation, text lint.Text, left, right side, d lint.Diagnostic) {
	difference := left.amount.Sub(right.amount)
	d.Message = lint.Msg("自定勾稽“{0}”不符：左边 {1}，右边 {2}，{3}。", "the relation “{0}” does not hold: left {1}, right {2}, {3}.",
		text, left.shown(), right.shown(), lint.Difference{Amount: difference, Unit: d.Unit})
	d.Basis = lint.Text{Zh: own.Reason.S, En: own.Reason.S}
	d.Severity, _ = lint.ParseSeverity(own.Level.S)
	p.Found(d)
}

// computed reports a relation that is no plain sum of cells; it stands at its formula.
func computed(p *lint.Pass, a *eval.Author) {
	own := &p.Report.Relations[a.Index]
	d := lint.Diagnostic{Span: own.Formula.Span, Relation: "relation:" + own.Formula.S, Verdict: a.Verdict}
	for _, id := range a.Cells {
		v := p.Eval.Values[id]
		d.Related = append(d.Related, lint.Related{
			Role: "operand", Address: p.Eval.Address(id), Label: p.Label(id), File: p.File, Span: p.Report.Cells[id].Span,
			Value: v.V, Known: v.State == eval.Known,
		})
	}
	for _, x := range [...]*formula.Expr{a.Relation.Left, a.Relation.Right} {
		formula.Walk(x, func(x *formula.Expr) bool {
			if x.Kind != formula.Ref {
				return true
			}
			if t, _ := p.Eval.Resolve(x.Path, -1); len(t.Figures) > 0 {
				name := x.String()
				for _, f := range t.Figures {
					d.Related = append(d.Related, lint.Related{
						Role: "operand", Address: name, Label: lint.Text{Zh: name}, File: p.File, Span: f.Span,
						Value: f.Cell.Value, Known: f.Cell.Kind == report.Stated,
					})
				}
			}
			return true
		})
	}
	percent := a.Left.Percent || a.Right.Percent
	left, right := shown(p, a.Left, percent), shown(p, a.Right, percent)
	d.HasAmounts, d.Stated, d.Expected, d.Difference = true, left.amount, right.amount, left.amount.Sub(right.amount)
	text := own.Formula.S
	if own.Name.S != "" {
		text = own.Name.S + "：" + text
	}
	violated(p, own, lint.Text{Zh: text, En: text}, left, right, d)
}

// places is how many decimals of a quotient are shown; stated figures keep their own.
const places = 4

func shown(p *lint.Pass, n eval.Num, percent bool) side {
	v := n.V
	if percent && !n.Percent {
		v = v.Shift(2)
	}
	if v.Scale() > places {
		v = v.Round(places)
	}
	s := side{amount: v, percent: percent}
	if !percent && hasAmounts(n) {
		s.unit = p.Report.AmountUnit
	}
	return s
}

// hasAmounts: a value with decimals is money; a whole number may be a count.
func hasAmounts(n eval.Num) bool { return n.V.Scale() > 0 }

package js5

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/lint"
)

var shareOfZero = &lint.Rule{
	ID: "JS510", Name: "share-of-zero", Title: lint.Text{Zh: "基数为零的比例", En: "share of zero"},
	Severity: lint.Info, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "写了占比、完成预算的比例或增长率，而基数是零：{数 = 占比(…)}、{= 增长率(…)}，“三公”经费各项完成预算的比例，采购各项占该项支出的比例。",
			En: "A share, a completion rate or a growth rate is given on a base of zero: of a figure in braces, of a part of 三公 without budget, of a kind of procurement without spending.",
		},
		Why:   lint.Text{Zh: "基数为零时比例没有意义，写 0% 或 100% 都会让人误解。", En: "A percentage of nothing means nothing, be it 0% or 100%."},
		Basis: lint.Text{Zh: "编报习惯：写“无可比性”，或不写。", En: "Practice: say that it cannot be compared, or leave it out."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[section]]
title = "十一、政府采购支出情况"
text = "政府采购支出总额 3.73 万元，其中：政府采购货物支出 3.73 万元、政府采购工程支出 0.00 万元、政府采购服务支出 0.00 万元。工程采购授予中小企业合同金额占工程支出金额的 0%。"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[section]]
title = "十一、政府采购支出情况"
text = "政府采购支出总额 3.73 万元，其中：政府采购货物支出 3.73 万元、政府采购工程支出 0.00 万元、政府采购服务支出 0.00 万元。货物采购授予中小企业合同金额占货物支出金额的 100%。"
`,
	},
	Run: func(p *lint.Pass) {
		if p.Unfilled() {
			return
		}
		figures := p.Eval.TextFigures()
		for i := range figures {
			f := &figures[i]
			if f.Kind > formula.Stated || f.Expr == nil || f.Expr.Kind == formula.Ref || len(f.Errors) > 0 || p.Eval.Source(f).Status == eval.OK {
				continue
			}
			if dividesByZero(p, f.Expr) {
				address, _ := addressOf(p, &f.Text, int(f.Span.Start))
				p.Found(lint.Diagnostic{
					Span: p.Eval.TextPlace(f.Text, f.Span), Address: address, Relation: f.Expr.String(),
					Message: lint.Msg("{0} 的基数是零，比例没有意义；可写“无可比性”，或不写。", "{0} has a base of zero and no value; say that it cannot be compared, or leave it out.", f.Expr.String()),
				})
			}
		}
		r := readerOf(p)
		var purchases procurement
		list := p.ParagraphList()
		for i := range list {
			q := &list[i]
			switch q.Topic {
			case lint.Procurement:
				purchases.read(r, q)
				for _, s := range purchases.shares {
					if s.ofPart >= 0 && purchases.parts[s.ofPart].known && purchases.parts[s.ofPart].V.IsZero() {
						foundShareOfZero(p, q, s.number, partNames[s.ofPart])
					}
				}
			case lint.ThreePublic:
				completionOfNothing(r, q)
			}
		}
	},
}

// dividesByZero: some divisor in a formula is zero.
func dividesByZero(p *lint.Pass, x *formula.Expr) bool {
	found := false
	formula.Walk(x, func(x *formula.Expr) bool {
		var divisor *formula.Expr
		switch {
		case x.Kind == formula.Binary && x.Op == '/':
			divisor = x.Args[1]
		case x.Kind == formula.Call && len(x.Args) == 2 && (x.Name == "占比" || x.Name == "增长率"):
			divisor = x.Args[1]
		}
		if divisor != nil {
			n := p.Eval.Expr(divisor, -1)
			found = found || n.Status == eval.OK && n.V.IsZero()
		}
		return !found
	})
	return found
}

func foundShareOfZero(p *lint.Pass, q *lint.Paragraph, n number, of lint.Text) {
	p.Found(lint.Diagnostic{
		Span: p.Place(q, n.from, n.end), Address: p.ParagraphAddress(q), Relation: of.Zh,
		Message: lint.Msg("“{0}”：{1}为零，比例没有意义；可写“无可比性”，或不写。", "“{0}”: {1} is zero, so the percentage means nothing; say that it cannot be compared, or leave it out.",
			quote(q.S(), n.from, n.end), of),
	})
}

// completionOfNothing looks for “完成预算的 P” of a part of 三公 that had no budget.
func completionOfNothing(r *reader, q *lint.Paragraph) {
	s := q.S()
	if !name.Contains(s, "完成") {
		return
	}
	t := threePublicTable(r.p)
	if t == nil {
		return
	}
	for _, n := range r.read(q) {
		if !n.percent || !n.known {
			continue
		}
		clause := s[clauseStart(s, n.from):n.from]
		done := strings.LastIndex(clause, "完成")
		if done < 0 || !name.Contains(clause[done:], "预算") || hasOtherBudget(clause[:done]) {
			continue
		}
		for i := range threePublicParts {
			part := &threePublicParts[i]
			if !part.isNamed(clause) {
				continue
			}
			if budget, ok := t.amount("预算数." + part.column); ok && budget.IsZero() {
				foundShareOfZero(r.p, q, n, part.budget)
			}
			break
		}
	}
}

// hasOtherBudget: the clause gives a budget, and it is not zero.
func hasOtherBudget(clause string) bool {
	for _, w := range [...]string{"预算为", "预算数为"} {
		i := name.Index(clause, w)
		if i < 0 {
			continue
		}
		rest := trimLeft(clause[i+len(w):])
		v, err := amount.Parse(rest[:digits(rest, 0)])
		return err != nil || !v.IsZero()
	}
	return false
}

// clauseStart is where the clause of a list that holds byte i begins: after the last ；。： or bracket.
func clauseStart(s string, i int) int {
	start := 0
	for _, mark := range [...]string{"；", "。", "：", ";", ":", "其中"} {
		if n := strings.LastIndex(s[:i], mark); n >= 0 && n+len(mark) > start {
			start = n + len(mark)
		}
	}
	return start
}

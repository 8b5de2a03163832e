package js6

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

var budgetConfused = &lint.Rule{
	ID: "JS612", Name: "budget-confused", Title: lint.Text{Zh: "年初与调整后预算混淆", En: "initial and adjusted budget confused"},
	Severity: lint.Warning, Fix: lint.Ask,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "自评表的预算数是调整后预算数，偏差原因或附件把同一个数写成年初预算数（或者相反）。表头或文字只写“预算数”，而别处把这个数叫调整后预算数的，作提示。",
			En: "The table's budget is the adjusted one, and text calls the same amount the initial one, or the other way round. A plain “budget” for an amount that is called adjusted elsewhere is information.",
		},
		Why:   lint.Text{Zh: "执行率的分母不同，结论就不同。", En: "The rate depends on which budget it is of."},
		Basis: lint.Text{Zh: "自评表表头：调整后预算数（A）。", En: "Head of the table: adjusted budget (A)."},
		Bad: docHead + docProject + `budget = { "调整后" = 10.00 }
executed = 8.00
deviation = "年初预算数 10.00 万元，实际支出 8.00 万元。"
`,
		Good: docHead + docProject + `budget = { "调整后" = 10.00 }
executed = 8.00
deviation = "调整后预算数 10.00 万元，实际支出 8.00 万元。"
`,
	},
	Run: func(p *lint.Pass) {
		var adjusted, plain []*statement // where text calls a table's budget adjusted, or just budget
		look := func(x *statement) {
			b := x.table.budget()
			if b == nil || x.quantity != qInitial && x.quantity != qAdjusted && x.quantity != qBudget {
				return
			}
			same := !differ(x.num(p), x.table.budgetNum)
			switch {
			case !same:
			case x.quantity == qInitial && isAdjusted(b.Name) && x.table.initial() == nil:
				calledOtherwise(x, "调整后预算数", lint.Warning)
			case x.quantity == qAdjusted && x.table.initial() == b:
				calledOtherwise(x, "年初预算数", lint.Warning)
			case x.quantity == qAdjusted && b.Name == "":
				adjusted = append(adjusted, x)
			case x.quantity == qBudget && x.word == "预算数" && !x.braced:
				plain = append(plain, x)
			}
		}
		eachDeviation(p, look)
		eachSaid(p, look)
		for _, x := range plain {
			if of(adjusted, x.table) != nil {
				calledOtherwise(x, "调整后预算数", lint.Info)
			}
		}
		for i, x := range adjusted {
			t := x.table
			if of(adjusted[:i], t) != nil {
				continue
			}
			b := t.budget()
			p.Found(lint.Diagnostic{
				Severity: lint.Info, Span: b.Span, Address: t.address("预算数"),
				Message: lint.Msg("{0}表头是预算数，文字把 {1}叫调整后预算数，请在表头写明。", "{0}: the heading says budget, text calls {1} the adjusted budget.",
					t.label(), money(p, t.budgetNum.V)),
				Related: []lint.Related{{Role: "other", Address: p.ParagraphAddress(x.q), Label: t.label(), File: p.File, Span: p.Place(x.q, x.from, x.to)}},
				Fixes: []lint.Fix{{
					Title: lint.Text{Zh: "写明是调整后预算数", En: "say that it is the adjusted budget"}, Kind: lint.Ask,
					Edits: edit(b.Span, `{ "调整后" = `+p.File.Slice(b.Span)+" }"),
				}},
			})
		}
	},
}

// of is the first statement on a table, nil for none.
func of(list []*statement, t *table) *statement {
	for _, x := range list {
		if x.table.el == t.el {
			return x
		}
	}
	return nil
}

// calledOtherwise reports words for a budget that are not the table's.
func calledOtherwise(x *statement, want string, severity lint.Severity) {
	p := x.p
	s := x.q.S()
	i := strings.LastIndex(s[:x.from], x.word)
	if i < 0 {
		return
	}
	span := p.Place(x.q, i, i+len(x.word))
	p.Found(lint.Diagnostic{
		Severity: severity, Span: span, Address: p.ParagraphAddress(x.q), Relation: x.word,
		Message: lint.Msg("“{0}”：{1}的同一个数是{2}，请核实。", "“{0}”: the same amount is called {2} in {1}.", quoted(s, x.figure), x.table.label(), want),
		Related: []lint.Related{{Role: "other", Address: x.table.address("预算数"), Label: x.table.label(), File: p.File, Span: x.table.budget().Span}},
		Fixes: []lint.Fix{{
			Title: lint.Text{Zh: "改为“" + want + "”", En: "change to “" + want + "”"}, Kind: lint.Ask,
			Edits: []source.Edit{{Span: span, New: want}},
		}},
	})
}

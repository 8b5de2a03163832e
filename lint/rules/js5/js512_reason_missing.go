package js5

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/lint"
)

var reasonMissing = &lint.Rule{
	ID: "JS512", Name: "reason-missing", Title: lint.Text{Zh: "预决算差异未说明原因", En: "difference without a reason"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "年初预算与决算、本年与上年相差较大，同一段、同一节的文字里没有写原因。只看写明“年初预算为 … 万元，支出决算为 … 万元”和“与上年相比……增加（减少）……%”的句子。",
			En: "Budget and final figure, or this year and last, lie far apart, and the text of the section or item gives no reason. Only sentences that state both figures, or the change on last year in percent, are looked at.",
		},
		Why:   lint.Text{Zh: "增减变化的原因是公开的必备内容。", En: "The reasons of changes must be published."},
		Basis: lint.Text{Zh: "部门决算公开样张：决算数大于（小于）预算数的主要原因；与上年相比增加（减少）的主要原因。", En: "The official template asks for the main reasons."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[section]]
title = "五、一般公共预算财政拨款支出决算情况说明"

[[section.item]]
code = 208
text = "社会保障和就业支出（类）。年初预算为 26.50 万元，支出决算为 57.35 万元。"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[section]]
title = "五、一般公共预算财政拨款支出决算情况说明"

[[section.item]]
code = 208
text = "社会保障和就业支出（类）。年初预算为 26.50 万元，支出决算为 57.35 万元，主要原因是年中追加死亡抚恤。"
`,
		Config: lint.Text{
			Zh: "percent：相差百分之几起须说明，默认 10。amount：相差多少元以下不问，默认 1000。",
			En: "percent: the difference, in percent, that needs a reason; 10 by default. amount: a difference of less, in yuan, is not asked about; 1000 by default.",
		},
	},
	Run: func(p *lint.Pass) {
		r := readerOf(p)
		list := p.ParagraphList()
		for i := range list {
			q := &list[i]
			if q.Marks&lint.HasComparison == 0 || !speaksOfYear(q.Topic) || q.Marks&(lint.HasDigit|lint.HasBrace) == 0 {
				continue
			}
			if explained(list, i) {
				continue
			}
			s := q.S()
			budget, change := name.Contains(s, "年初预算"), comparison(s)
			if !budget && change < 0 {
				continue
			}
			numbers := r.read(q)
			if !budget || !budgetUnexplained(p, q, numbers) {
				changeUnexplained(p, q, numbers, change)
			}
		}
	},
}

// explained: some paragraph of the text that paragraph i belongs to gives a reason.
func explained(list []lint.Paragraph, i int) bool {
	for n := i; n >= 0 && list[n].Text == list[i].Text; n-- {
		if explains(&list[n]) {
			return true
		}
	}
	for n := i + 1; n < len(list) && list[n].Text == list[i].Text; n++ {
		if explains(&list[n]) {
			return true
		}
	}
	return false
}

// comparison returns where s begins to compare with last year, −1 where it does not.
func comparison(s string) int {
	for _, w := range [...]string{"年度相比", "年相比", "上年相比", "比上年", "较上年", "比上一年", "同比"} {
		if i := name.Index(s, w); i >= 0 {
			return i
		}
	}
	return -1
}

// limits are the options of the rule.
func limits(p *lint.Pass) (percent, floor amount.Amount) {
	percent = amount.FromInt(p.Options.Int("percent", 10))
	floor = amount.FromInt(p.Options.Int("amount", 1000)).Shift(yuan.shift(p.Report.AmountUnit))
	return percent, floor
}

// budgetUnexplained looks at the first pair of budget and final figure; it reports whether it found
// one to report.
func budgetUnexplained(p *lint.Pass, q *lint.Paragraph, numbers []number) bool {
	s := q.S()
	percent, floor := limits(p)
	at := 0
	for i := 0; i+1 < len(numbers); i++ {
		a, b := numbers[i], numbers[i+1]
		words, between := s[at:a.from], s[a.end:b.from]
		at = a.end
		if !name.Contains(words, "年初预算") || name.Contains(words, "完成") || !name.Contains(between, "决算") || name.Contains(between, "。") {
			continue
		}
		if a.unit == noUnit {
			a.unit = b.unit
		}
		if !a.known || !b.known || !b.unit.isMoney() || a.percent || b.percent {
			continue
		}
		budget, final := a.money(p).V, b.money(p).V
		difference := final.Sub(budget)
		if difference.Abs().Cmp(floor) < 0 {
			continue
		}
		rate, ok := difference.Shift(2).Div(budget, 2)
		if ok && rate.Abs().Cmp(percent) < 0 {
			continue
		}
		foundUnexplained(p, q, a.from, b.end, lint.Msg("年初预算 {0}、决算 {1}，{2}{3}", "budget {0}, final figure {1}, {2}{3}",
			budget, lint.Money{Amount: final, Unit: p.Report.AmountUnit}, lint.Difference{Amount: difference}, inBrackets(rate, ok)))
		return true
	}
	return false
}

func inBrackets(rate amount.Amount, ok bool) any {
	if !ok {
		return ""
	}
	return lint.Msg("（{0}）", " ({0})", lint.Percent{Amount: rate.Abs()})
}

// changeUnexplained looks at the first change on last year that is given in percent.
func changeUnexplained(p *lint.Pass, q *lint.Paragraph, numbers []number, from int) {
	if from < 0 {
		return
	}
	s := q.S()
	percent, floor := limits(p)
	at := from
	small := false // the change in money is below the limit
	for _, n := range numbers {
		if n.from < from {
			continue
		}
		words := s[at:n.from]
		at = n.end
		changes := name.Contains(words, "增") || name.Contains(words, "减") || name.Contains(words, "降") || name.Contains(words, "升")
		switch {
		case name.Contains(words, "。"):
			return
		case !n.known || !changes:
		case n.unit.isMoney():
			small = n.money(p).V.Abs().Cmp(floor) < 0
		case n.percent:
			if !small && n.value.Abs().Cmp(percent) >= 0 {
				foundUnexplained(p, q, n.from, n.end, lint.Msg("与上年相比“{0}”", "the change on last year, “{0}”,", quote(s, n.from, n.end)))
				return
			}
			small = false
		}
	}
}

func foundUnexplained(p *lint.Pass, q *lint.Paragraph, from, to int, what lint.Message) {
	p.Found(lint.Diagnostic{
		Span: p.Place(q, from, to), Address: p.ParagraphAddress(q),
		Message: lint.Msg("{0} {1}，未说明原因。", "{0}: {1} has no reason given.", subject(p, q), what),
	})
}

// subject is what a paragraph speaks of: the code of its item, else its heading.
func subject(p *lint.Pass, q *lint.Paragraph) string {
	el := &p.Report.Elements[q.Element]
	if q.Item >= 0 {
		if code := el.Items[q.Item].Code.S; code != "" {
			return code
		}
	}
	return "“" + strings.TrimSpace(name.TrimOrdinal(el.Title.S)) + "”"
}

package js5

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

var procurementRule = &lint.Rule{
	ID: "JS517", Name: "procurement", Title: lint.Text{Zh: "政府采购不平", En: "procurement does not add up"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "政府采购情况：货物、工程、服务相加不等于总额；授予中小企业的大于总额，授予小微企业的大于授予中小企业的；占比与金额不符。四舍五入能解释的差额不算。总额前后称呼不一的作提示。",
			En: "Procurement: goods, works and services do not add up to the total; small and medium enterprises get more than the total, micro enterprises more than those; shares that do not follow from the amounts. What rounding explains does not count. A total called by two names is information.",
		},
		Why:   lint.Text{Zh: "采购数不在九张表里，只能在说明里自己核对。", En: "No table holds these figures; the sentence must agree with itself."},
		Basis: lint.Text{Zh: "政府采购支出情况说明；小微企业包括在中小企业内。", En: "The section on procurement; micro enterprises are among the small and medium ones."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[section]]
title = "十一、政府采购支出情况"
text = "政府采购支出总额 4.73 万元，其中：政府采购货物支出 3.73 万元、政府采购工程支出 0.00 万元、政府采购服务支出 2.00 万元。授予中小企业合同金额 4.73 万元，占政府采购支出总额的 100.00%。"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[section]]
title = "十一、政府采购支出情况"
text = "政府采购支出总额 4.73 万元，其中：政府采购货物支出 3.73 万元、政府采购工程支出 0.00 万元、政府采购服务支出 1.00 万元。授予中小企业合同金额 4.73 万元，占政府采购支出总额的 100.00%。"
`,
	},
	Run: func(p *lint.Pass) {
		r := readerOf(p)
		var t procurement
		list := p.ParagraphList()
		for i := range list {
			q := &list[i]
			if q.Topic != lint.Procurement {
				continue
			}
			t.read(r, q)
			if t.checkSum(p, q) {
				t.total.known = false // what is held against it would be found wrong as well
			}
			t.checkPart(p, q, &t.sme, &t.total, lint.Text{Zh: "授予中小企业合同金额", En: "small and medium enterprises"}, lint.Text{Zh: "采购总额", En: "the total"})
			t.checkPart(p, q, &t.small, &t.sme, lint.Text{Zh: "授予小微企业合同金额", En: "micro enterprises"}, lint.Text{Zh: "授予中小企业合同金额", En: "small and medium enterprises"})
			for j := range t.shares {
				checkShare(p, q, &t.shares[j])
			}
			calledTwice(p, q)
		}
	},
}

// checkSum: 货物 + 工程 + 服务 = 总额. Kinds that the text leaves out are zero or unknown, so that they
// can only make the sum too small. It returns whether they differ.
func (t *procurement) checkSum(p *lint.Pass, q *lint.Paragraph) bool {
	if !t.total.known {
		return false
	}
	sum, all, last := eval.Num{}, true, t.total.number
	for i := range t.parts {
		part := &t.parts[i]
		if !part.known {
			all = false
			continue
		}
		sum = eval.Num{V: sum.V.Add(part.V), Lo: sum.Lo.Add(part.Lo), Hi: sum.Hi.Add(part.Hi)}
		if part.end > last.end {
			last = part.number
		}
	}
	op := formula.Eq
	if !all {
		op = formula.Ge
	}
	if eval.Compare(op, t.total.Num, sum) != eval.Violated || last.end == t.total.end {
		return false
	}
	difference := t.total.V.Sub(sum.V)
	p.Found(lint.Diagnostic{
		Span: p.Place(q, t.total.from, t.total.end), Address: p.ParagraphAddress(q), Relation: "货物+工程+服务", Verdict: eval.Violated,
		HasAmounts: true, Stated: t.total.V, Expected: sum.V, Difference: difference, Unit: p.Report.AmountUnit,
		Message: lint.Msg("采购总额 {0}，货物、工程、服务相加 {1}，{2}。", "procurement {0}, its kinds together {1}, {2}.",
			lint.Money{Amount: t.total.V, Unit: p.Report.AmountUnit}, lint.Money{Amount: sum.V, Unit: p.Report.AmountUnit}, lint.Difference{Amount: difference}),
	})
	return true
}

// checkPart: part ≤ whole.
func (t *procurement) checkPart(p *lint.Pass, q *lint.Paragraph, part, whole *purchase, partName, wholeName lint.Text) {
	if !part.known || !whole.known || eval.Compare(formula.Le, part.Num, whole.Num) != eval.Violated {
		return
	}
	p.Found(lint.Diagnostic{
		Span: p.Place(q, part.from, part.end), Address: p.ParagraphAddress(q), Relation: partName.Zh, Verdict: eval.Violated,
		HasAmounts: true, Stated: part.V, Expected: whole.V, Difference: part.V.Sub(whole.V), Unit: p.Report.AmountUnit,
		Message: lint.Msg("{0} {1}，大于{2} {3}。", "{0}, {1}, get more than {2}, {3}.", partName, lint.Money{Amount: part.V, Unit: p.Report.AmountUnit},
			wholeName, lint.Money{Amount: whole.V, Unit: p.Report.AmountUnit}),
	})
}

func checkShare(p *lint.Pass, q *lint.Paragraph, s *procurementShare) {
	if s.part == nil || s.whole == nil || !s.part.known || !s.whole.known || s.part == s.whole {
		return
	}
	want := eval.Share(s.part.Num, s.whole.Num)
	said := share(s.value)
	if eval.Compare(formula.Eq, said, want) != eval.Violated {
		return
	}
	right := want.V.Round(s.value.Scale())
	at := p.Place(q, s.from, s.to)
	d := lint.Diagnostic{
		Span: at, Address: p.ParagraphAddress(q), Relation: "占比", Verdict: eval.Violated,
		Message: lint.Msg("“{0}”应为 {1}（{2} ÷ {3}）。", "“{0}” should be {1} ({2} ÷ {3}).", quote(q.S(), s.from, s.end), lint.Percent{Amount: right},
			s.part.V, s.whole.V),
	}
	if q.S()[s.from] != '{' {
		d.Fixes = []lint.Fix{numberFix(at, right)}
	}
	p.Found(d)
}

// numberFix offers another number at the place of one.
func numberFix(at source.Span, v amount.Amount) lint.Fix {
	return lint.Fix{
		Title: lint.Text{Zh: "改为 " + v.String(), En: "change to " + v.String()}, Kind: lint.Ask,
		Edits: []source.Edit{{Span: at, New: v.String()}},
	}
}

// calledTwice: the total is called 采购支出总额 once and 政府采购支出总额 in the same paragraph.
func calledTwice(p *lint.Pass, q *lint.Paragraph) {
	const short, full = "采购支出总额", "政府采购支出总额"
	s := q.S()
	if !name.Contains(s, full) {
		return
	}
	for at := 0; ; {
		i := name.Index(s[at:], short)
		if i < 0 {
			return
		}
		if i += at; !strings.HasSuffix(s[:i], "政府") {
			place := p.Place(q, i, i+len(short))
			p.Found(lint.Diagnostic{
				Severity: lint.Info, Span: place, Address: p.ParagraphAddress(q), Relation: short,
				Message: lint.Msg("“{0}”少“政府”二字，同段另一处作“{1}”。", "“{0}” is called “{1}” elsewhere in the paragraph.", short, full),
				Fixes: []lint.Fix{{
					Title: lint.Text{Zh: "改为“" + full + "”", En: "change to “" + full + "”"}, Kind: lint.Ask,
					Edits: []source.Edit{{Span: place, New: full}},
				}},
			})
		}
		at = i + len(short)
	}
}

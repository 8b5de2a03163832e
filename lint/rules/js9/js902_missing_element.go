package js9

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var missingElement = &lint.Rule{
	ID: "JS902", Name: "missing-element", Title: lint.Text{Zh: "缺公开要素", En: "missing element"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "说明的一节没有写到该写的要素：年初预算及完成比例，人员、公用经费的内容，“三公”经费各项的预算、决算、增减和团组、辆数、批次、人次，采购各项和授予中小企业的金额、占比，车辆、设备数，自评的项目数和资金。公开稿里该写的一节只有标题、没有内容的，也在此列。",
			En: "A section does not say what it must: initial budget and completion, what personnel and operating costs were, budget, final figure, change and counts of every part of 三公, procurement by kind with the amount and share of small and medium enterprises, vehicles and equipment, projects evaluated. In a report to be published, a required section with nothing under its heading is found too.",
		},
		Why:   lint.Text{Zh: "公开检查逐项对照要素打分，漏项比写错更常见。", En: "Inspections go through these elements one by one, and an omission is commoner than a mistake."},
		Basis: lint.Text{Zh: "预算法第十四条；财预〔2016〕143 号；财库〔2020〕46 号；各地公开格式。", En: "Budget Law, article 14; 财预〔2016〕143 号; 财库〔2020〕46 号; the local format."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"
stage = "公开稿"

[[section]]
title = "七、一般公共预算财政拨款“三公”经费支出决算情况说明"
text = "2022 年度“三公”经费财政拨款年初预算数为 2.00 万元，支出决算为 1.00 万元，比预算减少 1.00 万元，主要原因是厉行节约。"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"
stage = "公开稿"

[[section]]
title = "七、一般公共预算财政拨款“三公”经费支出决算情况说明"
text = "2022 年度“三公”经费财政拨款年初预算数为 2.00 万元，支出决算为 1.00 万元，比预算减少 1.00 万元，主要原因是厉行节约。其中：因公出国（境）费预算为 0.00 万元，支出决算为 0.00 万元；公务用车购置及运行费预算为 0.00 万元，支出决算为 0.00 万元；公务接待费预算为 2.00 万元，支出决算为 1.00 万元，接待 12 批次 90 人次。"
`,
	},
	Run: func(p *lint.Pass) {
		if len(p.Report.Elements) == 0 {
			return
		}
		level := severity(p)
		for i, el := range assign(p) {
			r := p.Report.Set.Required[i]
			if el < 0 || r.Kind != form.RequiredSection || len(r.Elements) == 0 || p.Report.Elements[el].Withheld.Set {
				continue
			}
			list := scope(p, el)
			if len(list) == 0 {
				continue // emptySections says so, or it cannot be read
			}
			lacking := map[*lint.Paragraph][]string(nil)
			var order []*lint.Paragraph
			for j := range r.Elements {
				e := &r.Elements[j]
				eachLack(p, e, list, func(q *lint.Paragraph) {
					if lacking == nil {
						lacking = map[*lint.Paragraph][]string{}
					}
					if lacking[q] == nil {
						order = append(order, q)
					}
					lacking[q] = append(lacking[q], e.Name)
				})
			}
			for _, q := range order {
				p.Found(lint.Diagnostic{
					Span: p.Place(q, 0, q.End-q.Start), Severity: level, Address: p.ParagraphAddress(q), Relation: r.Title,
					Message: lint.Msg("漏项：未写{0}。", "not said: {0}.", strings.Join(lacking[q], "；")),
					Basis:   lint.Text{Zh: r.Basis},
				})
			}
		}
		if level == lint.Warning && isWhole(p) {
			emptySections(p)
		}
	},
}

// emptySections reports required sections of a report to be published under whose heading nothing stands.
func emptySections(p *lint.Pass) {
	for i, el := range assign(p) {
		r := p.Report.Set.Required[i]
		if el < 0 || r.Kind != form.RequiredSection || p.Report.Elements[el].Withheld.Set || len(scope(p, el)) > 0 {
			continue
		}
		if next := el + 1; next < len(p.Report.Elements) {
			// A table of performance, a chart or a section below it is content of another kind.
			if e := &p.Report.Elements[next]; e.Kind != report.Part && e.Kind != report.Attachment && (e.Kind != report.Section || e.Level > p.Report.Elements[el].Level || e.Title.S == "") {
				continue
			}
		}
		p.Found(lint.Diagnostic{
			Span: p.Report.Elements[el].Title.Span, Severity: lint.Warning, Address: p.TextAddress(el, lint.OwnText, 0), Relation: "空",
			Message: lint.Msg("“{0}”标题下没有内容；没有发生的也应写明没有。", "nothing stands under “{0}”; what did not happen is said too.", p.Report.Elements[el].Title.S),
			Basis:   lint.Text{Zh: r.Basis},
		})
	}
}

// eachLack calls f with every paragraph that should say the element and does not.
func eachLack(p *lint.Pass, e *form.Element, list []lint.Paragraph, f func(*lint.Paragraph)) {
	if e.Each != "" {
		for k := range list {
			if s := list[k].S(); follows(s, e.Each) && !says(s, e.Words) {
				f(&list[k])
			}
		}
		return
	}
	if anySays(list, e.Words) || anySays(list, e.Unless) || !isDue(p, e.When) {
		return
	}
	at := &list[0]
	for k := range list {
		if e.At != "" && follows(list[k].S(), e.At) {
			at = &list[k]
			break
		}
	}
	f(at)
}

// anySays: some paragraph says one of the wordings.
func anySays(list []lint.Paragraph, wordings []string) bool {
	for k := range list {
		if says(list[k].S(), wordings) {
			return true
		}
	}
	return false
}

// isDue reports whether the amount that makes an element necessary is there.
func isDue(p *lint.Pass, when string) bool {
	if when == "" {
		return true
	}
	x, errs := formula.ParseExpr(when)
	if len(errs) > 0 {
		return false
	}
	n := p.Eval.Expr(x, -1)
	return n.Status == eval.OK && !n.V.IsZero()
}

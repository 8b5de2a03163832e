package js5

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

// Kinds of procurement.
const (
	goods = iota
	works
	services
)

var partNames = [...]lint.Text{
	{Zh: "货物采购", En: "goods"}, {Zh: "工程采购", En: "works"}, {Zh: "服务采购", En: "services"},
}

// purchase is an amount of a procurement paragraph.
type purchase struct {
	eval.Num
	number
	known bool
}

// procurement is what a paragraph says of 政府采购.
type procurement struct {
	total  purchase
	parts  [3]purchase
	sme    purchase // 授予中小企业合同金额
	small  purchase // 授予小微企业合同金额
	shares []procurementShare
}

// procurementShare is a percentage: part of a whole that the paragraph names.
type procurementShare struct {
	number
	// part and whole are what it is of what, nil where that is not said with an amount; ofPart is the
	// kind of procurement that it is a share of, −1 for none.
	part, whole *purchase
	ofPart      int
}

// read reads a paragraph. One on amounts set aside (预留) is left alone: it speaks of budgets.
func (t *procurement) read(r *reader, q *lint.Paragraph) {
	*t = procurement{shares: t.shares[:0]}
	s := q.S()
	if name.Contains(s, "预留") {
		return
	}
	var last *purchase
	at := 0
	for _, n := range r.read(q) {
		words := s[at:n.from]
		at = n.end
		switch {
		case !n.known:
			last = nil
		case n.percent:
			t.share(n, words, last)
		case n.unit.isMoney():
			if last = t.role(withoutUnit(r.p.Report, words)); last != nil && !last.known {
				*last = purchase{n.money(r.p), n, true}
			} else {
				last = nil
			}
		}
	}
}

// withoutUnit is words without the name of the unit, which may hold 服务 or 中小企业 itself.
func withoutUnit(rep *report.Report, words string) string {
	for _, n := range append([]report.Text{rep.Unit}, rep.Aliases...) {
		if n.S != "" {
			words = strings.ReplaceAll(words, n.S, "")
		}
	}
	return words
}

// role is what the amount after words is.
func (t *procurement) role(words string) *purchase {
	has := func(w string) bool { return name.Contains(words, w) }
	switch {
	case has("预算金额") || has("采购预算"):
		return nil
	case has("小微企业"):
		return &t.small
	case has("中小企业"):
		return &t.sme
	case has("货物"):
		return &t.parts[goods]
	case has("工程"):
		return &t.parts[works]
	case has("服务"):
		return &t.parts[services]
	case has("采购") && (has("总额") || has("金额") || has("总计") || has("合计")):
		return &t.total
	}
	return nil
}

// share reads “占政府采购支出总额的 P”: of the amount before it.
func (t *procurement) share(n number, words string, part *purchase) {
	i := strings.LastIndex(words, "占")
	if i < 0 {
		return
	}
	out := procurementShare{number: n, ofPart: -1}
	if !strings.ContainsAny(words[:i], "。；") && len(strings.TrimLeft(words[:i], " ，,（(\u3000")) == 0 {
		out.part = part
	}
	switch whole := words[i:]; {
	case name.Contains(whole, "小微"):
	case name.Contains(whole, "中小"):
		out.whole = &t.sme
	case name.Contains(whole, "货物"):
		out.ofPart = goods
	case name.Contains(whole, "工程"):
		out.ofPart = works
	case name.Contains(whole, "服务"):
		out.ofPart = services
	case name.Contains(whole, "采购"):
		out.whole = &t.total
	}
	t.shares = append(t.shares, out)
}

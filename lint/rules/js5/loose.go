package js5

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/phrase"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

// loose is what the sentences of a report claim, read once for JS502 to JS509, and what is wrong with
// it.
type loose struct {
	p      *lint.Pass
	reader phrase.Reader
	claims []claim
	found  []looseFinding
	// scope of the heading above, by element.
	element, scope int
}

// claim is a claim with the figure it states.
type claim struct {
	phrase.Claim
	figure phrase.Figure
	num    eval.Num
	para   int
	// turned: its direction was found wrong.
	turned bool
}

type looseFinding struct {
	rule string
	d    lint.Diagnostic
}

// looseOf returns what the report's sentences claim.
func looseOf(p *lint.Pass) *loose {
	v, fresh := p.Kept("js5.loose", func() any { return &loose{claims: make([]claim, 0, 48)} })
	l := v.(*loose)
	if fresh {
		l.p = p
		l.claims, l.found = l.claims[:0], l.found[:0]
		l.read(nil)
		l.judge()
	}
	return l
}

// runLoose says what was found for one rule.
func runLoose(p *lint.Pass) {
	l := looseOf(p)
	for i := range l.found {
		if l.found[i].rule == p.Rule.ID {
			p.Found(l.found[i].d)
		}
	}
}

// read reads all paragraphs that may hold a loose figure; unread is called for every figure that no
// phrase fits.
func (l *loose) read(unread func(q *lint.Paragraph, f *phrase.Figure)) {
	list := l.p.ParagraphList()
	notes := l.hasNotes()
	begun := false
	l.element, l.scope = -1, phrase.NoScope
	for i := range list {
		q := &list[i]
		if q.Marks&lint.HasDigit == 0 || q.Attachment >= 0 || q.Item < lint.OwnText || notes && (q.Part < 0 || !isNotes(&l.p.Report.Elements[q.Part])) || !hasLooseDigit(q) {
			continue
		}
		if !begun {
			begun = true
			l.reader.Reset(l.p.Eval)
		}
		scope := l.scopeOf(q)
		if scope == phrase.NoScope && unread == nil {
			continue
		}
		l.reader.Read(q.Text, q.Start, q.End, scope, itemCode(l.p, q))
		wrongYear := wrongYearAhead(l.p, q)
		for j := range l.reader.Claims {
			c := claim{Claim: l.reader.Claims[j], para: i}
			if wrongYear != 0 && c.When.Year == wrongYear {
				c.When.Year = 0 // JS522 finds it; the figures are this year's
			}
			if c.Figure >= 0 {
				c.figure = l.reader.Figures[c.Figure]
				if !c.figure.Known {
					continue
				}
				c.num = l.reader.Amount(&c.figure)
				if c.Kind != phrase.Value && c.Kind != phrase.Change && !c.num.Percent {
					c.num.Percent = true // 占 43.89, without the sign
				}
			}
			l.claims = append(l.claims, c)
		}
		if unread != nil {
			for j := range l.reader.Figures {
				if f := &l.reader.Figures[j]; !f.Read && !f.Bound {
					unread(q, f)
				}
			}
		}
	}
}

// wrongYearAhead is how far the year that a paragraph begins with is from the report's, if it should be
// that; else 0.
func wrongYearAhead(p *lint.Pass, q *lint.Paragraph) int8 {
	s := q.S()
	y := yearIn(s, 0)
	if off := y.year - p.Report.Year; y.from >= 0 && off != 0 && off >= -100 && off <= 100 && q.Topic != lint.NoTopic && leads(p, s, y) {
		return int8(off)
	}
	return 0
}

// isNotes: the part is one of the notes (情况说明).
func isNotes(el *report.Element) bool {
	return el.Kind == report.Part && name.Contains(el.Title.S, "说明")
}

// hasNotes: the report has such a part, so that only there tables are spoken of.
func (l *loose) hasNotes() bool {
	for i := range l.p.Report.Elements {
		if isNotes(&l.p.Report.Elements[i]) {
			return true
		}
	}
	return false
}

// hasLooseDigit: a digit stands outside braces, or there are none.
func hasLooseDigit(q *lint.Paragraph) bool {
	if q.Marks&lint.HasBrace == 0 {
		return true
	}
	s, depth := q.S(), 0
	for i := range len(s) {
		switch c := s[i]; {
		case c == '{':
			depth++
		case c == '}' && depth > 0:
			depth--
		case c >= '0' && c <= '9' && depth == 0:
			return true
		}
	}
	return false
}

// scopeOf is the scope of a paragraph's section: of its own heading, else of the section above it.
func (l *loose) scopeOf(q *lint.Paragraph) int {
	if q.Element == l.element {
		return l.scope
	}
	l.element, l.scope = q.Element, phrase.NoScope
	els := l.p.Report.Elements
	for i := q.Element; i >= 0; i-- {
		el := &els[i]
		if el.Kind == report.Part || el.Kind == report.Attachment {
			break
		}
		if el.Kind != report.Section || i != q.Element && el.Level > 1 || el.Title.S == "" {
			continue
		}
		if l.scope = l.reader.Grammar().ScopeOf(el.Title.S); l.scope != phrase.NoScope || el.Level <= 1 {
			break
		}
	}
	return l.scope
}

func itemCode(p *lint.Pass, q *lint.Paragraph) catalog.Code {
	el := &p.Report.Elements[q.Element]
	if q.Item < 0 || q.Item >= len(el.Items) || !el.Items[q.Item].Code.Set {
		return 0
	}
	c, _ := catalog.ParseCode(el.Items[q.Item].Code.S)
	return c
}

// value is what the report holds of a quantity, else what the text says of it, the same paragraph
// first. src is nil for the text's.
func (l *loose) value(ref phrase.Ref, when phrase.When, para int) (n eval.Num, src *phrase.Source, ok bool) {
	if n, src, ok = l.reader.Known(ref, when); ok {
		return n, src, true
	}
	best := -1
	for i := range l.claims {
		c := &l.claims[i]
		if c.states(ref, when) && (best < 0 || c.para == para && l.claims[best].para != para) {
			best = i
		}
	}
	if best < 0 {
		return n, nil, false
	}
	return l.claims[best].num, nil, true
}

// printed is what a paragraph says of a quantity.
func (l *loose) printed(ref phrase.Ref, when phrase.When, para int) (eval.Num, bool) {
	for i := range l.claims {
		if c := &l.claims[i]; c.para == para && c.states(ref, when) {
			return c.num, true
		}
	}
	return eval.Num{}, false
}

// states: the claim gives the quantity's figure.
func (c *claim) states(ref phrase.Ref, when phrase.When) bool {
	return c.Kind == phrase.Value && c.N == 1 && c.Subject() == ref && sameWhen(c.When, when)
}

// sameWhen: a budget that is not said which is the opening one.
func sameWhen(a, b phrase.When) bool {
	if a.Aspect == phrase.Budget {
		a.Aspect = phrase.Opening
	}
	if b.Aspect == phrase.Budget {
		b.Aspect = phrase.Opening
	}
	return a == b
}

// subject is the value of what a claim speaks of.
func (l *loose) subject(c *claim, when phrase.When) (eval.Num, *phrase.Source, bool) {
	if c.N == 1 {
		return l.value(c.Subject(), when, c.para)
	}
	var sum eval.Num
	for _, ref := range c.Subjects[:c.N] {
		n, _, ok := l.value(ref, when, c.para)
		if !ok {
			return sum, nil, false
		}
		sum = plus(sum, n)
	}
	return sum, nil, true
}

func plus(a, b eval.Num) eval.Num {
	a.V, a.Lo, a.Hi = a.V.Add(b.V), a.Lo.Add(b.Lo), a.Hi.Add(b.Hi)
	return a
}

func minus(a, b eval.Num) eval.Num { return plus(a, negative(b)) }

// grown is by how many percent now is more than before, which is above zero.
func grown(now, before eval.Num) (eval.Num, bool) {
	if before.Lo.Sign() <= 0 {
		return eval.Num{}, false
	}
	n := eval.Share(now, before)
	if n.Status != eval.OK {
		return n, false
	}
	hundred := amount.FromInt(100)
	n.V, n.Lo, n.Hi = n.V.Sub(hundred), n.Lo.Sub(hundred), n.Hi.Sub(hundred)
	return n, true
}

func differs(a, b eval.Num) bool { return eval.Compare(formula.Eq, a, b) == eval.Violated }

// judge holds every claim against what the report holds.
func (l *loose) judge() {
	for i := range l.claims {
		c := &l.claims[i]
		switch c.Kind {
		case phrase.Value:
			l.judgeValue(c)
		case phrase.Nothing:
			l.judgeNothing(c)
		case phrase.Share:
			l.judgeShare(c)
		case phrase.Change, phrase.Growth:
			l.judgeChange(i)
		case phrase.Completion:
			l.judgeCompletion(c)
		case phrase.Direction:
			l.judgeDirection(c)
		}
	}
	if len(l.claims) > 0 {
		l.judgeParts()
		l.judgeTwice()
		l.judgeLastYear()
	}
}

// diagnostic is a finding at a claim.
func (l *loose) diagnostic(c *claim, from, to int) lint.Diagnostic {
	q := l.paragraph(c)
	return lint.Diagnostic{
		Span: l.p.Place(q, from, to), Address: l.p.ParagraphAddress(q), Verdict: eval.Violated,
		Relation: "loose:" + l.name(c.Subject(), c.When) + ":" + kindNames[c.Kind],
		NotMoney: c.num.Percent || c.figure.Unit == phrase.Count,
	}
}

var kindNames = [...]string{"value", "nothing", "change", "growth", "direction", "share", "completion"}

func (l *loose) paragraph(c *claim) *lint.Paragraph { return &l.p.ParagraphList()[c.para] }

// said is the clause of a claim as it stands.
func (l *loose) said(c *claim) string {
	s := l.paragraph(c).S()
	return quote(s, c.Start, c.End)
}

// add keeps a finding of a rule for when the rule runs; what is said in a reason is no error.
func (l *loose) add(rule string, c *claim, d lint.Diagnostic) {
	if c.Soft && d.Severity == lint.Off {
		d.Severity = lint.Warning
	}
	l.found = append(l.found, looseFinding{rule, d})
}

// name is what a quantity is called in messages and keys.
func (l *loose) name(ref phrase.Ref, when phrase.When) string {
	n := ""
	if ref.Quantity >= 0 {
		n = l.reader.Grammar().Quantities[ref.Quantity].Name
		if i := strings.IndexByte(n, '.'); i >= 0 && n[i+1:] != "合计" {
			n = n[i+1:]
		} else if i >= 0 {
			n = "“" + n[:i] + "”"
			if n == "“三公”" {
				n += "经费"
			}
			n = strings.ReplaceAll(n, "“政府采购”", "政府采购")
		}
	} else {
		n = ref.Code.String()
		if ti := l.p.Report.TableOf(int(ref.Form)); ti >= 0 {
			if ri := l.p.Report.Tables[ti].RowByCode(ref.Code); ri >= 0 {
				n = lint.RowName(l.p.Report, ti, ri) + "（" + n + "）"
			}
		}
	}
	return whenNames[min(int(-when.Year), 2)] + n + aspectNames[when.Aspect]
}

var (
	whenNames   = [...]string{"", "上年", "前年"}
	aspectNames = [...]string{"", "年初预算", "全年预算", "预算", "（同口径）"}
)

// sourceLabel is how the place of a known value is called: 表4 …, [figures] 的“年初预算”.
func (l *loose) sourceLabel(ref phrase.Ref, when phrase.When, src *phrase.Source) lint.Text {
	switch {
	case src == nil:
	case len(src.Cells) == 1:
		return l.p.Label(src.Cells[0])
	case len(src.Cells) > 1:
		n := l.name(ref, when)
		return lint.Text{Zh: n, En: n}
	case src.Prior:
		n := l.name(ref, when)
		return lint.Text{Zh: "上年报告" + n, En: n + " in last year's report"}
	case src.Label != "":
		return lint.Text{Zh: "“数据”所列" + src.Label, En: src.Label + " in [figures]"}
	}
	n := l.name(ref, when)
	return lint.Text{Zh: "文中" + n, En: n + " in the text"}
}

func (l *loose) related(ref phrase.Ref, when phrase.When, role string, src *phrase.Source, n eval.Num) lint.Related {
	r := lint.Related{Role: role, Label: l.sourceLabel(ref, when, src), File: l.p.File, Value: n.V, Known: true}
	switch {
	case src == nil:
	case len(src.Cells) > 0:
		r.Address, r.Span = l.p.Eval.Address(src.Cells[0]), l.p.Report.Cells[src.Cells[0]].Span
	case !src.Prior:
		r.Address, r.Span = "数据."+src.Label, src.Span
	}
	return r
}

package js6

import (
	"strings"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

var attachmentFigure = &lint.Rule{
	ID: "JS617", Name: "attachment-figure", Title: lint.Text{Zh: "附件与自评表不符", En: "attachment differs from the table"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "绩效评价报告（附件，of 写明是整体还是哪个项目）里的预算、执行数、执行率、得分、总分、各类指标得分、点明的指标的完成值和得分，与自评表不一致。只看话里说全了是什么的数；写成 {数 = 出处} 的由引用数不符管。",
			En: "In an attachment that belongs to a table, budget, executed amount, rate, scores, and the values of indicators that it names differ from the table. Only figures whose words say fully what they are; figures in braces are JS501's.",
		},
		Why:   lint.Text{Zh: "同一项目在附表和报告里是两个数。", En: "One project has two figures."},
		Basis: lint.Text{Zh: "绩效评价报告以自评表为依据。", En: "The report rests on the table."},
		Bad: docHead + docProject + docFigures + docGoal + `
[[attachment]]
title = "企业服务活动经费项目绩效评价报告"
of = "企业服务活动经费"
text = "预算金额为 12 万元，预算执行率为 80.00%。"
`,
		Good: docHead + docProject + docFigures + docGoal + `
[[attachment]]
title = "企业服务活动经费项目绩效评价报告"
of = "企业服务活动经费"
text = "预算金额为 10 万元，预算执行率为 80.00%。"
`,
	},
	Run: func(p *lint.Pass) {
		eachSaid(p, compare)
		about := topicOf{}
		attached(p, func(l *link) {
			if in := about.next(l.q, l.t); in != nil {
				indicatorParagraph(p, l.q, l.figures, in, about.heading)
				return
			}
			if l.q.Marks&lint.HasDigit != 0 {
				classParagraph(p, l)
			}
		})
	},
}

// topicOf follows which indicator the paragraphs of a text are about.
type topicOf struct {
	text    source.Span
	in      *indicator
	heading bool
}

// next returns the indicator that a paragraph names as its heading, or that the one before it named.
func (o *topicOf) next(q *lint.Paragraph, t *table) *indicator {
	if q.Text.Span != o.text {
		o.text, o.in = q.Text.Span, nil
	}
	s := q.S()
	if in := t.headed(s); in != nil {
		o.in, o.heading = in, true
		return in
	}
	if o.in != nil && !o.heading || numbered(s) {
		o.in = nil // one paragraph is about it, unless another heading comes first
	}
	o.heading = false
	return o.in
}

// headed is the indicator that a heading such as “① 引进数字类企业数（4 分）” names.
func (t *table) headed(s string) *indicator {
	if len(s) > 300 {
		return nil
	}
	if strings.HasSuffix(strings.TrimRight(s, "）) "), "分") {
		if i := strings.LastIndexAny(s, "（("); i > 0 {
			s = s[:i]
		}
	}
	if s = trimNumber(s); s == "" {
		return nil
	}
	for i := range t.rows {
		if in := &t.rows[i]; name.Equal(s, in.text(third)) {
			return in
		}
	}
	return nil
}

// trimNumber drops ①, (1), 1. and the like.
func trimNumber(s string) string {
	s = trimLeft(s)
	if r, n := utf8.DecodeRuneInString(s); r >= '①' && r <= '⑳' {
		return trimLeft(s[n:])
	}
	return trimLeft(name.TrimOrdinal(s))
}

func numbered(s string) bool { return trimNumber(s) != trimLeft(s) }

// trimLeft is s without the spaces before it.
func trimLeft(s string) string {
	if s == "" || s[0] != ' ' && !strings.HasPrefix(s, "\u3000") {
		return s
	}
	return strings.TrimLeft(s, " \u3000")
}

// indicatorParagraph holds what a paragraph says of an indicator against its row.
func indicatorParagraph(p *lint.Pass, q *lint.Paragraph, figures []figure, in *indicator, heading bool) {
	if len(figures) == 0 {
		return
	}
	s := q.S()
	actual, counts := in.actual()
	matching, at := 0, -1
	for i := range figures {
		f := &figures[i]
		switch {
		case f.braced:
			if counts && (f.unit == firstRune(actual.unit) || f.percent && actual.unit == "%") {
				matching++
			}
		case f.unit == "分" && heading:
			want := in.figure(pointColumn)
			if !known(want) {
				want = in.figure(scoreColumn)
			}
			if full, ok := in.full(); ok && full || known(in.figure(pointColumn)) {
				indicatorFigure(p, q, f, in, want, scoreColumn)
			}
		case f.unit == "分" && name.Contains(head(s, 0, f.from), "得分"):
			indicatorFigure(p, q, f, in, in.figure(scoreColumn), scoreColumn)
		case heading || otherYear(s, f.from, p.Report.Year):
		case counts && (f.percent && actual.unit == "%" || !f.percent && f.unit != "" && f.unit == actual.unit):
			matching++
			at = i
		}
	}
	// A paragraph with several figures of the unit speaks of more than the indicator.
	if matching == 1 && at >= 0 {
		indicatorFigure(p, q, &figures[at], in, exact(actual.number), actualValue)
	}
}

func firstRune(s string) string {
	for _, r := range s {
		return string(r)
	}
	return ""
}

// indicatorFigure reports a figure that differs from an indicator's.
func indicatorFigure(p *lint.Pass, q *lint.Paragraph, f *figure, in *indicator, want eval.Num, col string) {
	stated := f.plain()
	want.Percent = f.percent
	if !known(want) || !differ(stated, want) {
		return
	}
	printed := in.text(col)
	if col == scoreColumn {
		printed = want.V.String() + " 分"
	}
	p.Found(lint.Diagnostic{
		Span: p.Place(q, f.from, f.to), Address: p.ParagraphAddress(q), Relation: in.address(col), Verdict: eval.Violated,
		Message: lint.Msg("“{0}”与{1}“{2}”的{3} {4}不符，{5}。", "“{0}” differs from {3} of “{2}” in {1}, {4}: {5}.",
			quoted(q.S(), f), in.label(), in.text(third), col, printed, lint.Difference{Amount: f.value.Sub(want.V)}),
		Related: []lint.Related{{Role: "other", Address: in.address(col), Label: lint.Text{Zh: col, En: col}, File: p.File, Span: in.place(col), Value: want.V, Known: true}},
		Fixes:   replaceNumber(p, q, f, want.V),
	})
}

// classParagraph holds scores of whole classes, and what “设置 n 个三级指标：…” says of the only
// indicator of a class, against the table.
func classParagraph(p *lint.Pass, l *link) {
	q, t, listed := l.q, l.t, l.listed
	s := q.S()
	inClass := listed != nil && listed.class != nil && !listed.second
	for i := range l.figures {
		f := &l.figures[i]
		ofOnly := inClass && len(listed.class.rows) == 1 && f.from > listed.list && f.from < listed.end
		if f.braced || f.unit != "分" && !ofOnly {
			continue
		}
		h := head(s, 0, f.from)
		h = strings.TrimSuffix(strings.TrimSuffix(h, "为"), "得分")
		switch {
		case f.unit == "分" && strings.HasSuffix(h, "该指标"):
			if inClass {
				classScore(p, q, f, t, listed.class)
			}
		case f.unit == "分":
			if n := classBefore(strings.TrimPrefix(h, "其中")); n != "" {
				if c := t.class(n); c != nil {
					classScore(p, q, f, t, c)
				}
			}
		default:
			in := listed.class.rows[0]
			col := actualValue
			if strings.HasSuffix(h, "目标值") || !name.Contains(h, "实际完成值") && name.Contains(s[f.end:listed.end], "实际完成值") {
				col = targetValue
			}
			want, ok := parseValue(in.text(col))
			if !ok || f.percent != (want.unit == "%") || !f.percent && !countUnits(f.unit, want.unit) {
				continue
			}
			indicatorFigure(p, q, f, in, exact(want.number), col)
		}
	}
}

// countUnits: both units count things, so that 2 个 and 5 家 are one kind of figure.
func countUnits(a, b string) bool {
	const things = "个家户人名次笔场件项条处所"
	return a != "" && b != "" && name.Contains(things, a) && (a == b || len(b) == len("个") && name.Contains(things, b))
}

func classScore(p *lint.Pass, q *lint.Paragraph, f *figure, t *table, c *class) {
	want := c.scores()
	if !known(want) || !differ(f.plain(), want) {
		return
	}
	first := c.rows[0]
	p.Found(lint.Diagnostic{
		Span: p.Place(q, f.from, f.to), Address: p.ParagraphAddress(q), Relation: c.name, Verdict: eval.Violated,
		Message: lint.Msg("“{0}”与{1}{2}的得分合计 {3}不符，{4}。", "“{0}” differs from the scores of {2} in {1}, {3}: {4}.",
			quoted(q.S(), f), t.label(), c.name, points(want.V), pointDifference(f.value, want.V)),
		Related: []lint.Related{{Role: "other", Address: first.address(scoreColumn), Label: lint.Text{Zh: c.name, En: c.name}, File: p.File, Span: first.place(scoreColumn), Value: want.V, Known: true}},
		Fixes:   replaceNumber(p, q, f, want.V),
	})
}

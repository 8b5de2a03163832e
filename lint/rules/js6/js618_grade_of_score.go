package js6

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/lint"
)

var gradeOfScore = &lint.Rule{
	ID: "JS618", Name: "grade-of-score", Title: lint.Text{Zh: "等级与得分不符", En: "grade does not fit the score"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "附件写的评价等级与同一段的得分或自评表的总分不符。默认 90 分以上为优，80 至 90 为良，60 至 80 为中，60 以下为差；各地不同的，由表样或配置给出。",
			En: "The grade in an attachment does not fit the score beside it or the table's total. 优 from 90, 良 from 80, 中 from 60, 差 below, unless the form or the configuration says otherwise.",
		},
		Why:    lint.Text{Zh: "等级由得分决定。", En: "The grade follows from the score."},
		Basis:  lint.Text{Zh: "财预〔2020〕10号：90（含）至100分为优、80（含）至90分为良、60（含）至80分为中、60分以下为差。", En: "财预〔2020〕10号: 优 from 90, 良 from 80, 中 from 60, 差 below."},
		Config: lint.Text{Zh: "以等级名称为键、最低分为值，例如 \"良\" = 75。", En: "The lowest score by the name of the grade, such as \"良\" = 75."},
		Bad: docHead + docProject + docFigures + docGoal + `
[[attachment]]
title = "企业服务活动经费项目绩效评价报告"
of = "企业服务活动经费"
text = "项目自评总分 96.00 分，评价等级为“良”。"
`,
		Good: docHead + docProject + docFigures + docGoal + `
[[attachment]]
title = "企业服务活动经费项目绩效评价报告"
of = "企业服务活动经费"
text = "项目自评总分 96.00 分，评价等级为“优”。"
`,
	},
	Run: func(p *lint.Pass) {
		grades := performanceForm(p).Grades
		attached(p, func(l *link) {
			q, t := l.q, l.t
			if q.Marks&lint.HasGrade == 0 {
				return
			}
			s := q.S()
			g, from, to := gradeIn(p, s)
			if g < 0 || name.Contains(sentence(s, from), "上年") || otherYear(s, from, p.Report.Year) {
				return
			}
			score := t.totalNum
			eachSaid(p, func(x *statement) {
				if x.q == q && x.quantity == qTotal {
					score = x.plain()
				}
			})
			if !known(score) {
				return
			}
			want := performanceForm(p).GradeOf(func(g form.Grade) bool {
				return score.V.Cmp(amount.FromInt(p.Options.Int(g.Name, g.From))) >= 0
			})
			if want < 0 || want == g {
				return
			}
			span := p.Place(q, from, to)
			p.Found(lint.Diagnostic{
				Span: span, Address: p.ParagraphAddress(q), Relation: "等级", Verdict: eval.Violated,
				Message: lint.Msg("等级写“{0}”，得分 {1}应为“{2}”。", "The grade is “{0}”, a score of {1} is “{2}”.", grades[g].Name, points(score.V), grades[want].Name),
				Related: []lint.Related{{Role: "other", Address: t.address("总分"), Label: t.label(), File: p.File, Span: placeOf(t, &t.Total), Value: score.V, Known: true}},
				Fixes: []lint.Fix{{
					Title: lint.Text{Zh: "改为“" + grades[want].Name + "”", En: "change to “" + grades[want].Name + "”"}, Kind: lint.Ask, Edits: edit(span, grades[want].Name),
				}},
			})
		})
	},
}

// gradeIn finds the grade that a paragraph gives, −1 where it gives none. A paragraph with one of its words
// has lint.HasGrade.
func gradeIn(p *lint.Pass, s string) (grade, from, to int) {
	for _, w := range [...]string{"评价等级为", "评价等级是", "绩效等级为", "绩效评级为", "自评等级为", "等级为", "等次为", "评级为", "评价结果为", "自评结果为", "评价结果等级为"} {
		i := name.Index(s, w)
		if i < 0 {
			continue
		}
		from = i + len(w)
		for _, quote := range [...]string{" ", "“", "\"", "「"} {
			if strings.HasPrefix(s[from:], quote) {
				from += len(quote)
			}
		}
		grades := performanceForm(p).Grades
		best := -1
		for k := range grades {
			if n := grades[k].Name; strings.HasPrefix(s[from:], n) && (best < 0 || len(n) > len(grades[best].Name)) {
				best = k
			}
		}
		if best < 0 {
			return -1, 0, 0
		}
		to = from + len(grades[best].Name)
		rest := s[to:]
		for _, more := range [...]string{"秀", "好", "等", "”", "\"", "」"} {
			rest = strings.TrimPrefix(rest, more)
		}
		if rest != "" && !startsWithMark(rest) {
			return -1, 0, 0
		}
		return best, from, to
	}
	return -1, 0, 0
}

func startsWithMark(s string) bool {
	for _, m := range marks.list {
		if strings.HasPrefix(s, m) {
			return true
		}
	}
	return strings.HasPrefix(s, " ")
}

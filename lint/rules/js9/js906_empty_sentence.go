package js9

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var emptySentence = &lint.Rule{
	ID: "JS906", Name: "empty-sentence", Title: lint.Text{Zh: "空表说明不全", En: "incomplete sentence on an empty table"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "政府性基金、国有资本经营预算表是空表，表下的说明或情况说明只说没有支出（或结转结余），没有说收入，与表名不相当。",
			En: "A table of government funds or state capital is empty, and the sentence under it or in the text denies only a part of what the table shows: spending and not income, for example.",
		},
		Why:   lint.Text{Zh: "收入支出表没有数据，是收入和支出都没有；只说一样，读者会以为另一样有。", En: "Such a table is empty because there was neither income nor spending; denying one suggests the other."},
		Basis: lint.Text{Zh: "各地公开格式中空表的说明。", En: "The sentence of the local format for an empty table."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.8]
form = "政府性基金预算财政拨款收入支出决算表"
empty = "2022 年我单位无政府性基金预算财政拨款支出。"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.8]
form = "政府性基金预算财政拨款收入支出决算表"
empty = "2022 年我单位无政府性基金预算财政拨款收入支出。"
`,
	},
	Run: func(p *lint.Pass) {
		for ti := range p.Report.Tables {
			t := &p.Report.Tables[ti]
			if t.Form == nil || !t.Empty.Set || t.HasStated {
				continue
			}
			topic := lint.TopicOf(t.Form.Name)
			if topic != lint.Fund && topic != lint.StateCapital {
				continue
			}
			want := denied(t)
			if lacking := lacks(t.Empty.S, want); lacking != "" && denies(t.Empty.S) {
				p.Found(lint.Diagnostic{
					Span: t.Empty.Span, Severity: severity(p), Address: "表" + strconv.Itoa(t.N),
					Message: lint.Msg("表{0} 是{1}，表下只说“{2}”，没有说{3}。", "table {0} is {1}; the sentence under it says “{2}” and nothing of {3}.",
						t.N, t.Form.Name, clause(t.Empty.S), lint.Text{Zh: lacking, En: english(lacking)}),
				})
			}
			list := p.ParagraphList()
			for i := range list {
				q := &list[i]
				if q.Topic != topic || q.Attachment >= 0 || !denies(q.S()) {
					continue
				}
				if lacking := lacks(q.S(), want); lacking != "" && !saysRest(list, i, topic, want) {
					p.Found(lint.Diagnostic{
						Span: p.Place(q, 0, q.End-q.Start), Severity: severity(p), Address: p.ParagraphAddress(q),
						Message: lint.Msg("表{0} 无数据，这里只说“{2}”，没有说{3}，与表{0} 的说明不一致。", "table {0} is empty; the text says “{2}” and nothing of {3}, unlike the sentence under the table.",
							t.N, t.Form.Name, clause(q.S()), lint.Text{Zh: lacking, En: english(lacking)}),
					})
				}
			}
		}
	},
}

// denied are the words that the sentence on an empty table must hold, by the table's name.
func denied(t *report.Table) []string {
	if name.Contains(t.Form.Name, "收入支出") {
		return []string{"收入", "支出"}
	}
	return []string{"支出"}
}

// denies: the sentence says that there is none of something.
func denies(s string) bool {
	return name.Contains(s, "无") || name.Contains(s, "没有") || name.Contains(s, "未")
}

// lacks returns the first wanted word that a sentence leaves out although it names others of its
// kind; a sentence that names none denies everything.
func lacks(s string, want []string) string {
	if name.Contains(s, "收支") || name.Contains(s, "万元") {
		return ""
	}
	names := name.Contains(s, "结转") || name.Contains(s, "结余")
	first := ""
	for _, w := range [...]string{"收入", "支出"} {
		has := name.Contains(s, w)
		names = names || has
		for _, x := range want {
			if x == w && !has {
				first += w + "、"
			}
		}
	}
	if !names {
		return ""
	}
	return strings.TrimSuffix(first, "、")
}

// saysRest: another paragraph of the section denies what this one leaves out.
func saysRest(list []lint.Paragraph, i int, topic lint.Topic, want []string) bool {
	for k := range list {
		if k != i && list[k].Topic == topic && list[k].Attachment < 0 && denies(list[k].S()) && lacks(list[k].S(), want) == "" {
			return true
		}
	}
	return false
}

// clause is the first clause of a sentence that denies something.
func clause(s string) string {
	from := len(s)
	for _, w := range [...]string{"无", "没有", "未"} {
		if i := name.Index(s, w); i >= 0 {
			from = min(from, i)
		}
	}
	if from < len(s) {
		s = s[from:]
	}
	for _, mark := range [...]string{"，", "。", ",", "；"} {
		if i := name.Index(s, mark); i > 0 {
			s = s[:i]
		}
	}
	return s
}

func english(lacking string) string {
	return strings.NewReplacer("收入", "income", "支出", "spending", "、", " and ").Replace(lacking)
}

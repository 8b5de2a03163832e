package js7

import (
	"strconv"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/lint"
)

var termName = &lint.Rule{
	ID: "JS701", Name: "term-name", Title: lint.Text{Zh: "名词与科目名称不符", En: "term is not the item's name"},
	Severity: lint.Warning, Fix: lint.Ask,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "名词解释里的科目（类、款、项）印的是旧称、错名或别的科目的名称；类名省了“支出”的只作提示。",
			En: "An item (class, section, item) among the terms carries an old name, a wrong one or another item's; a class without its final 支出 is information.",
		},
		Why:   lint.Text{Zh: "名词解释多从往年抄来，科目改名后最容易忘了改。", En: "Terms are copied from year to year, and renamed items keep their old names there."},
		Basis: lint.Text{Zh: "当年政府收支分类科目。", En: "The year's Classification of Government Revenue and Expenditure."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[term]]
name = "行政事业单位离退休（款）"
code = 20805
text = "反映用于行政事业单位离退休方面的支出。"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[[term]]
name = "行政事业单位养老支出（款）"
code = 20805
text = "反映用于行政事业单位养老方面的支出。"
`,
	},
	Run: func(p *lint.Pass) {
		year := p.Report.Year
		if year == 0 {
			return
		}
		for _, x := range explainedItems(p) {
			if x.code == 0 {
				continue
			}
			f := catalog.CheckName(catalog.Function, x.code, year, x.name)
			if f.Confidence == catalog.Low {
				continue
			}
			official := f.Entry.Name
			severity := lint.Warning
			var m lint.Message
			switch f.Verdict {
			case catalog.OldName:
				severity = sure(f.Confidence, year-int(f.Entry.Since)+1)
				m = lint.Msg("{0}“{1}”是旧称，{2} 年起称“{3}”。", "{0} “{1}” is an old name; since {2} it is “{3}”.", x.code.String(), x.name, int(f.Entry.Since), official)
			case catalog.NewName:
				severity = sure(f.Confidence, int(f.Other.Since)-year)
				m = lint.Msg("{0}“{1}”是 {2} 年才用的名称，{3} 年称“{4}”。", "{0} “{1}” is a name used since {2}; in {3} it was “{4}”.", x.code.String(), x.name, int(f.Other.Since), year, official)
			case catalog.Prefix:
				severity = lint.Info
				m = lint.Msg("{0}“{1}”不是全称，科目名称为“{2}”。", "{0} “{1}” is cut; the name is “{2}”.", x.code.String(), x.name, official)
			case catalog.OtherCode:
				if !x.stated {
					continue
				}
				m = lint.Msg("{0} 的名称是“{1}”，这里的“{2}”是 {3} 的名称。", "{0} is “{1}”; “{2}” is the name of {3}.", x.code.String(), official, x.name, f.Other.Code.String())
			case catalog.Different:
				if !x.stated && f.Other.Code != x.code {
					continue
				}
				m = lint.Msg("{0} 的名称是“{1}”，这里作“{2}”。", "{0} is “{1}”; here it is “{2}”.", x.code.String(), official, x.name)
			default:
				continue
			}
			place := x.place(p)
			y := strconv.Itoa(year)
			p.Found(lint.Diagnostic{
				Span: place, Severity: severity, Address: x.address, Relation: x.code.String(), Message: m,
				Fixes: []lint.Fix{{
					Title: lint.Text{Zh: "名称改为“" + official + "”", En: "change the name to “" + official + "”"}, Kind: lint.Ask,
					Edits: []source.Edit{{Span: place, New: syntax.Escape(official, false)}},
				}},
				Basis: lint.Text{Zh: y + " 年政府收支分类科目", En: "Classification of Government Revenue and Expenditure " + y},
			})
		}
	},
}

// sure is a warning, or information where the year of the change may be one or two editions off.
func sure(c catalog.Confidence, editions int) lint.Severity {
	if c < catalog.High && editions <= 2 {
		return lint.Info
	}
	return lint.Warning
}

package js9

import (
	"strconv"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

var withheldShown = &lint.Rule{
	ID: "JS909", Name: "withheld-shown", Title: lint.Text{Zh: "不予公开内容另处出现", En: "withheld item shown elsewhere"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "一处科目写明依法不予公开（withheld），它的编码或名称却在别的表、说明或名词解释里出现。许多科目共用的名称（如行政运行）只看编码。",
			En: "An item is withheld in one place, and its code or name stands in another table, in the text or among the terms. Names that many items share count by code alone.",
		},
		Why:   lint.Text{Zh: "涉密事项一处不公开，处处都不能公开。", En: "What is secret in one place must not be shown in another."},
		Basis: lint.Text{Zh: "预算法第十四条：涉及国家秘密的除外；保守国家秘密法。", En: "Budget Law, article 14, except what concerns state secrets."},
		Bad: `[report]
unit = "示例局"
year = 2022
amount_unit = "万元"

[table.3]
form = "支出决算表"

[table.3.rows]
2040219 = [{ withheld = "依法不予公开" }]

[table.5]
form = "一般公共预算财政拨款支出决算表"

[table.5.rows]
2040219 = ["信息化建设", 3.00, 3.00]
`,
		Good: `[report]
unit = "示例局"
year = 2022
amount_unit = "万元"

[table.3]
form = "支出决算表"

[table.3.rows]
2040219 = [{ withheld = "依法不予公开" }]

[table.5]
form = "一般公共预算财政拨款支出决算表"

[table.5.rows]
2040219 = [{ withheld = "依法不予公开" }]
`,
	},
	Run: func(p *lint.Pass) {
		for ti := range p.Report.Tables {
			t := &p.Report.Tables[ti]
			for ri := range t.Rows {
				if row := &t.Rows[ri]; row.Withheld.Set && row.Code != 0 {
					leaks(p, ti, row)
				}
			}
		}
	},
}

// leaks looks for a withheld code in other tables and in text.
func leaks(p *lint.Pass, from int, row *report.Row) {
	code := row.Code.String()
	related := []lint.Related{{Role: "definition", Label: lint.Text{Zh: "不予公开", En: "withheld"}, File: p.File, Span: row.Withheld.Span}}
	found := func(span source.Span, address string, shown string) {
		p.Found(lint.Diagnostic{
			Span: span, Address: address, Relation: code, Related: related,
			Message: lint.Msg("{0} 在表{1} 写明不予公开，这里却出现“{2}”。", "{0} is withheld in table {1}, and “{2}” stands here.", code, p.Report.Tables[from].N, shown),
		})
	}
	for ti := range p.Report.Tables {
		t := &p.Report.Tables[ti]
		if ri := t.RowByCode(row.Code); ri >= 0 {
			if other := &t.Rows[ri]; other.Origin == report.Written && !other.Withheld.Set && !other.Broken {
				found(other.KeySpan, "表"+strconv.Itoa(t.N)+"."+eval.RowAddress(t, ri), code)
			}
		}
	}
	words := []string{code}
	if n := ownName(row, p.Report.Year); n != "" {
		words = append(words, n)
	}
	list := p.ParagraphList()
	for i := range list {
		q := &list[i]
		for _, w := range words {
			if at := shownAt(q.S(), w, w == code); at >= 0 {
				found(p.Place(q, at, at+len(w)), p.ParagraphAddress(q), w)
				break
			}
		}
	}
	for el := range p.Report.Elements {
		e := &p.Report.Elements[el]
		if e.Kind != report.Term {
			continue
		}
		for _, w := range words {
			if e.Code.S == code || name.Contains(e.Name.S, w) {
				found(e.Name.Span, p.TextAddress(el, lint.OwnText, 0), e.Name.S)
				break
			}
		}
	}
}

// ownName is the name of a withheld item if no other item has it.
func ownName(row *report.Row, year int) string {
	e, ok := catalog.Lookup(catalog.Function, row.Code, year)
	if !ok {
		return ""
	}
	n := 0
	for range catalog.ByName(catalog.Function, e.Name, year) {
		n++
	}
	if n != 1 {
		return ""
	}
	return e.Name
}

// shownAt is where a text shows a name or a code, −1 for nowhere. A part of a longer number is no code.
func shownAt(s, word string, isCode bool) int {
	for from := 0; ; from += len(word) {
		at := name.Index(s[from:], word)
		if at < 0 {
			return -1
		}
		if from += at; !isCode || !besideDigit(s, from, len(word)) {
			return from
		}
	}
}

func besideDigit(s string, at, n int) bool {
	digit := func(i int) bool { return i >= 0 && i < len(s) && s[i] >= '0' && s[i] <= '9' }
	return digit(at-1) || digit(at+n)
}

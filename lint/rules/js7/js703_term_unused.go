package js7

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var termUnused = &lint.Rule{
	ID: "JS703", Name: "term-unused", Title: lint.Text{Zh: "解释了没有用到的科目", En: "term of an unused item"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "名词解释里的科目，本年各表都没有金额，说明也没有提到，疑沿用上年的名词解释。", En: "An item among the terms has no money in any table and is not mentioned in the text: the terms are probably last year's."},
		Why:   lint.Text{Zh: "没有用到的科目会让读者以为漏了支出。", En: "A term of an unused item makes readers look for spending that is not there."},
		Basis: lint.Text{Zh: "各地公开格式“本部门使用的支出功能分类科目（到项级）”。", En: "The local format: “functional items that the department uses”."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = ["=", 72.00]

[[term]]
name = "公共卫生（款）"
code = 21004
text = "反映公共卫生支出。"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = ["=", 72.00]

[[term]]
name = "事业运行（项）"
code = 2010350
text = "反映事业单位的基本支出。"
`,
	},
	Run: func(p *lint.Pass) {
		if len(p.Tree.Errors) > 0 || p.Report.Partial() || !hasSpending(p) {
			return // a table may be unread
		}
		var unused []explained
		for _, x := range explainedItems(p) {
			if x.code != 0 && !isUsed(p, x.code) {
				unused = append(unused, x)
			}
		}
		mentioned := mentions(p, unused)
		for i, x := range unused {
			if mentioned[i] {
				continue
			}
			p.Found(lint.Diagnostic{
				Span: x.place(p), Address: x.address, Relation: x.code.String(),
				Message: lint.Msg("“{0}”（{1}）本年各表没有金额，疑沿用上年的名词解释。", "“{0}” ({1}) has no money in any table; the terms are probably last year's.", x.name, x.code.String()),
			})
		}
	},
}

// hasSpending: some table of spending by function has money.
func hasSpending(p *lint.Pass) bool {
	for ti := range p.Report.Tables {
		t := &p.Report.Tables[ti]
		if t.Form == nil || t.Form.Name != "支出决算表" && !name.Contains(t.Form.Name, "一般公共预算财政拨款支出决算表") {
			continue
		}
		for ri := range t.Rows {
			if t.Rows[ri].Code != 0 && hasMoney(p, &t.Rows[ri]) {
				return true
			}
		}
	}
	return false
}

// mentions tells which items have their names in a paragraph outside the terms.
func mentions(p *lint.Pass, items []explained) []bool {
	found := make([]bool, len(items))
	if len(items) == 0 {
		return found
	}
	var ending [256][]int // items by the last byte of their names
	var ends uint64       // of its six lowest bits, so that most characters are passed over at once
	for i := range items {
		last := items[i].name[len(items[i].name)-1]
		ending[last] = append(ending[last], i)
		ends |= 1 << (last & 0x3F)
	}
	list := p.ParagraphList()
	for i := range list {
		if p.Report.Elements[list[i].Element].Kind == report.Term {
			continue
		}
		s := list[i].S()
		for at := 0; at < len(s); {
			if at++; s[at-1] >= 0xE0 {
				at = min(at+2, len(s))
			}
			if ends&(1<<(s[at-1]&0x3F)) == 0 {
				continue
			}
			for _, k := range ending[s[at-1]] {
				found[k] = found[k] || strings.HasSuffix(s[:at], items[k].name)
			}
		}
	}
	return found
}

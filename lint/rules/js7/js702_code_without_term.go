package js7

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var codeWithoutTerm = &lint.Rule{
	ID: "JS702", Name: "code-without-term", Title: lint.Text{Zh: "科目未作解释", En: "item without a term"},
	Severity: lint.Warning, Fix: lint.NoFix,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "名词解释逐个解释了本单位使用的功能科目，却漏了表里有支出的科目。只看名词解释写到的级次：只解释到项的，不要求类、款。",
			En: "The terms explain the functional items that the unit uses and leave out one that the tables show money for. Only levels that the terms explain are looked at.",
		},
		Why:   lint.Text{Zh: "新用的科目最容易漏，沿用的旧解释又对不上。", En: "An item used for the first time is easily left out where last year's terms are copied."},
		Basis: lint.Text{Zh: "财预〔2016〕143 号；各地公开格式“本部门使用的支出功能分类科目（到项级）”。", En: "财预〔2016〕143 号; the local format: “functional items that the department uses”."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = ["=", 72.00]
2080505 = ["=", 24.00]

[[term]]
name = "事业运行（项）"
code = 2010350
text = "反映事业单位的基本支出。"
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
		items := explainedItems(p)
		if len(items) == 0 {
			return
		}
		var level [4]bool
		for i := range items {
			level[items[i].level] = true
		}
		var missing []string
		var seen []catalog.Code
		for ti := range p.Report.Tables {
			t := &p.Report.Tables[ti]
			if t.Form == nil || t.Form.Axis != form.Function {
				continue
			}
			for ri := range t.Rows {
				row := &t.Rows[ri]
				if l := row.Code.Level(); l == 0 || !level[l] || row.Broken || row.Withheld.Set || contains(seen, row.Code) || !hasMoney(p, row) {
					continue
				}
				seen = append(seen, row.Code)
				n := lint.RowName(p.Report, ti, ri)
				if !isExplained(items, row.Code, n) {
					missing = append(missing, n+"（"+row.Code.String()+"）")
				}
			}
		}
		if len(missing) == 0 {
			return
		}
		el := groupOf(p, items[0].el)
		p.Found(lint.Diagnostic{
			Span: p.Report.Elements[el].Name.Span, Address: p.TextAddress(el, lint.OwnText, 0),
			Message: lint.Msg("表里有支出的 {0} 个科目没有解释：{1}。", "{0} items with spending are not explained: {1}.", len(missing), join(missing)),
		})
	},
}

func contains(list []catalog.Code, c catalog.Code) bool {
	for _, x := range list {
		if x == c {
			return true
		}
	}
	return false
}

// isExplained: a term has the code, or the same name at the same level, as 行政运行 has for many codes.
func isExplained(items []explained, c catalog.Code, n string) bool {
	for i := range items {
		if x := &items[i]; x.code == c || x.level == c.Level() && (name.Equal(x.name, n) || x.level == 1 && name.HasPrefix(n, x.name)) {
			return true
		}
	}
	return false
}

// groupOf is the term that heads the group of items: the last one before el that has no text.
func groupOf(p *lint.Pass, el int) int {
	for i := el; i >= 0; i-- {
		e := &p.Report.Elements[i]
		if e.Kind != report.Term {
			break
		}
		if strings.TrimSpace(e.Text.S) == "" {
			return i
		}
	}
	return el
}

// hasMoney: some amount of the row is known and not zero.
func hasMoney(p *lint.Pass, row *report.Row) bool {
	for i := range row.N {
		if v := p.Eval.Value(row.First + report.CellID(i)); v.State == known && !v.V.IsZero() {
			return true
		}
	}
	return false
}

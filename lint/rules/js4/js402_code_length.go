package js4

import (
	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var codeLength = &lint.Rule{
	ID: "JS402", Name: "code-length", Title: lint.Text{Zh: "科目位数不对", En: "code of a wrong length"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "科目编码的位数不对：功能分类是三位（类）、五位（款）、七位（项），经济分类是三位（类）、五位（款）。",
			En: "A code has a wrong number of digits: function codes have three (class), five (section) or seven (item), economic codes three or five.",
		},
		Why:   lint.Text{Zh: "少一位或多一位的编码找不到上级，名称和合计都无从核对。", En: "A code with a digit too few or too many has no parent: neither name nor sums can be checked."},
		Basis: lint.Text{Zh: "政府收支分类科目的编码规则：类 3 位，款 2 位，项 2 位。", En: "Classification of Government Revenue and Expenditure: class 3 digits, section 2, item 2."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
201035 = ["事业运行", "=", 352.59]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = ["事业运行", "=", 352.59]
`,
	},
	Run: func(p *lint.Pass) {
		eachCode(p, func(ti, ri int, t *report.Table, row *report.Row) {
			own := t.Form.CatalogAxis()
			if axis, ok := axisOf(row.Code); ok && axis != own || hasLength(own, row.Code) {
				return // JS401 speaks, or there is nothing to say
			}
			lengths := lint.Text{Zh: "三位、五位、七位", En: "three, five or seven"}
			if own == catalog.EconomicDepartment {
				lengths = lint.Text{Zh: "三位、五位", En: "three or five"}
			}
			d := lint.Diagnostic{Span: row.KeySpan, Address: rowAddress(t, ri), Basis: classification(p.Report.Year)}
			near, ok := nearCode(own, row, p.Report.Year)
			if !ok {
				d.Message = lint.Msg("表{0} 科目编码 {1} 不是{2}的编码，请核对。", "table {0}: {1} is no code of {2} digits. Check it.", t.N, row.Code.String(), lengths)
			} else {
				d.Message = lint.Msg("表{0} 科目编码 {1} 不是{2}的编码，疑为 {3}（{4}）。", "table {0}: {1} is no code of {2} digits, perhaps {3} ({4}) is meant.",
					t.N, row.Code.String(), lengths, near.Code.String(), near.Name)
				d.Fixes = recode(t, row, near)
			}
			p.Found(d)
		})
	},
}

// nearCode returns the only code of the year that is one digit off the row's and has its name, if it
// prints one.
func nearCode(axis catalog.Axis, row *report.Row, year int) (found catalog.Entry, ok bool) {
	if year == 0 {
		return found, false
	}
	code := row.Code.String()
	n := 0
	for e := range catalog.ByPrefix(axis, 0, year) {
		if e.Confidence > catalog.Low && isOneDigitOff(code, e.Code.String()) && (!row.Name.Set || name.HasPrefix(e.Name, row.Name.S)) {
			found = e
			n++
		}
	}
	return found, n == 1
}

// isOneDigitOff: one of the numbers is the other with a digit more.
func isOneDigitOff(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b) != len(a)+1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	return a[i:] == b[i+1:]
}

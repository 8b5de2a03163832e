package js9

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/lint"
)

var tableNotes = &lint.Rule{
	ID: "JS907", Name: "table-notes", Title: lint.Text{Zh: "表下无注", En: "table without its note"},
	Severity: lint.Info, Fix: lint.NoFix,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "表样在表下印有“注：本表反映……”，公开稿没有印。一份报告只提一次。", En: "The form prints a note under the table (“注：本表反映…”), and the report for publication does not. Said once a report."},
		Why:   lint.Text{Zh: "注说明表的口径，也是勾稽关系的出处。", En: "The note says what the table covers, and its identities."},
		Basis: lint.Text{Zh: "各地公开格式的表样。", En: "The forms of the local format."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"
stage = "公开稿"

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = ["=", 72.00]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"
stage = "公开稿"

[table.3]
form = "支出决算表"
note = "注：本表反映部门本年度各项支出情况。"

[table.3.rows]
2010350 = ["=", 72.00]
`,
	},
	Run: func(p *lint.Pass) {
		if p.Report.Stage.S != "公开稿" {
			return
		}
		var numbers []int
		first, onlyEmpty := -1, true
		for ti := range p.Report.Tables {
			t := &p.Report.Tables[ti]
			if t.Form == nil || t.Form.Note == "" || t.Note.Set || t.Withheld.Set {
				continue
			}
			if first < 0 {
				first = ti
			}
			onlyEmpty = onlyEmpty && t.Empty.Set
			numbers = append(numbers, t.N)
		}
		if len(numbers) == 0 || onlyEmpty {
			return // under an empty table its sentence stands
		}
		which := tableNames(numbers)
		p.Found(lint.Diagnostic{
			Span: p.Report.Tables[first].HeadSpan, Address: which,
			Message: lint.Msg("{0} 没有印表下的注（“注：本表反映……”）。", "the note under the table is not printed: {0}.", which),
		})
	},
}

// tableNames writes 表1 至 表9 for most tables of a report, else 表1、表3.
func tableNames(numbers []int) string {
	last := numbers[len(numbers)-1]
	if len(numbers) >= 7 { // those between have no note on the form
		return "表" + strconv.Itoa(numbers[0]) + " 至 表" + strconv.Itoa(last)
	}
	var b strings.Builder
	for i, n := range numbers {
		if i > 0 {
			b.WriteString("、")
		}
		b.WriteString("表" + strconv.Itoa(n))
	}
	return b.String()
}

package js4

import (
	"strings"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/lint"
)

var nameVariant = &lint.Rule{
	ID: "JS406", Name: "name-variant", Title: lint.Text{Zh: "科目名称括号引号", En: "brackets or quotes of a name"},
	Severity: lint.Info, Fix: lint.Safe,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "印出的名称与科目目录只差括号、引号或横线的形状（半角、全角）。名称中的空格和换行是排版，不报。",
			En: "The printed name differs from the official one in the shape of brackets, quotes or dashes only. Spaces and line breaks are layout and not reported.",
		},
		Why:   lint.Text{Zh: "同一科目在各表、各年写法一致，便于查找和比较。", En: "One spelling in all tables and years can be searched and compared."},
		Basis: lint.Text{Zh: "政府收支分类科目用全角括号和引号。", En: "The classification prints full-width brackets and quotes."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
20103 = ["政府办公厅(室)及相关机构事务", "=", 567.46]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
20103 = ["政府办公厅（室）及相关机构事务", "=", 567.46]
`,
	},
	Run: func(p *lint.Pass) {
		eachName(p, func(n *printedName, c catalog.NameFinding) {
			if c.Verdict != catalog.Variant || c.Entry.Confidence == catalog.Low {
				return
			}
			want := n.ordinal + inShapeOf(n.text, c.Entry.Name)
			if want == n.row.Name.S {
				return
			}
			n.found(p, lint.Info, lint.Msg("{0}名称“{1}”的括号、引号与科目目录不同，目录作“{2}”。", "{0}: “{1}” has other brackets or quotes than the catalogue's “{2}”.", n.label(), n.text, c.Entry.Name),
				rename(lint.Safe, n.row.Name, want))
		})
	},
}

// inShapeOf writes a printed name with the brackets, quotes and dashes of the official one, and keeps
// its spaces and whatever follows the name.
func inShapeOf(printed, official string) string {
	var b strings.Builder
	for i, r := range printed {
		if name.Fold(r) == 0 {
			b.WriteRune(r)
			continue
		}
		if official == "" {
			b.WriteString(printed[i:])
			break
		}
		o, size := utf8.DecodeRuneInString(official)
		b.WriteRune(o)
		official = official[size:]
	}
	return b.String()
}

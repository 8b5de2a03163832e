package js4

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var labelDiffers = &lint.Rule{
	ID: "JS415", Name: "label-differs", Title: lint.Text{Zh: "项目名称与表式不符", En: "label differs from the form"},
	Severity: lint.Info, Fix: lint.Ask,
	Doc: lint.Doc{
		What: lint.Text{
			Zh: "表上印出的项目名称、栏目名称与表式不同：写在行里的，或者在 [table.N.labels] 里声明的。空格、换行和括号形状不算，名称印得不全不算。",
			En: "A label or heading is printed otherwise than on the form, in a row or declared under [table.N.labels]. Spaces, brackets and names cut short do not count.",
		},
		Why:   lint.Text{Zh: "公开表应按统一表式，项目名称改了，读者无法与其他单位比较。", En: "All units publish the same form; a label of one's own cannot be compared."},
		Basis: lint.Text{Zh: "当年部门决算公开表式。", En: "The year's official forms."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.4]
form = "财政拨款收入支出决算总表"

[table.4.rows]
3 = ["三、国有资本经营财政拨款", ""]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.4]
form = "财政拨款收入支出决算总表"

[table.4.rows]
3 = ["三、国有资本经营预算财政拨款", ""]
`,
	},
	Run: func(p *lint.Pass) {
		for ti := range p.Report.Tables {
			t := &p.Report.Tables[ti]
			if t.Form == nil {
				continue
			}
			for i := range t.Labels {
				if l := &t.Labels[i]; l.Printed.Set && !name.Equal(l.Official, l.Printed.S) && prints(t.Form, l.Official) {
					declared(p, t, l)
				}
			}
			if t.Form.Axis == form.Line {
				for ri := range t.Rows {
					rowLabelDiffers(p, t, ri)
				}
			}
		}
	},
}

// declared reports a label of [table.N.labels]; its fix changes the rows that print it too.
func declared(p *lint.Pass, t *report.Table, l *report.Label) {
	fix := rename(lint.Ask, l.Printed, l.Official)
	for ri := range t.Rows {
		row := &t.Rows[ri]
		if row.Name.Set && row.Def >= 0 && isCalled(row.Name.S, l.Printed.S) {
			fix.Edits = append(fix.Edits, rename(lint.Ask, row.Name, labelFor(t, row)).Edits...)
		}
	}
	p.Found(lint.Diagnostic{
		Span: l.Printed.Span, Address: labelAddress(t, l.Official), Fixes: []lint.Fix{fix}, Basis: formBasis(t),
		Message: lint.Msg("表{0} “{1}”印作“{2}”，与表式不同。", "table {0}: “{1}” is printed as “{2}”, unlike the form.", t.N, l.Official, l.Printed.S),
	})
}

// rowLabelDiffers looks at the printed name of a line. Lines that mirror a 类 are the catalogue's
// (JS404, JS405).
func rowLabelDiffers(p *lint.Pass, t *report.Table, ri int) {
	row := &t.Rows[ri]
	if !row.Name.Set || row.Broken || row.Def < 0 || mirrored(t, row) != 0 || isOfForm(t, row) || isDeclared(t, row.Name.S) {
		return
	}
	label := name.TrimOrdinal(t.Form.Rows[row.Def].Label)
	text := name.TrimOrdinal(row.Name.S)
	if label == "" || name.HasPrefix(label, text) {
		return
	}
	p.Found(lint.Diagnostic{
		Span: row.Name.Span, Address: rowAddress(t, ri), Fixes: []lint.Fix{rename(lint.Ask, row.Name, labelFor(t, row))}, Basis: formBasis(t),
		Message: lint.Msg("表{0} {1} 行“{2}”印作“{3}”，与表式不同。", "table {0}, line {1}: “{2}” is printed as “{3}”, unlike the form.",
			t.N, t.Form.Rows[row.Def].No, label, text),
	})
}

// labelFor is the form's label for a row, with its number if the row prints one.
func labelFor(t *report.Table, row *report.Row) string {
	label := t.Form.Rows[row.Def].Label
	if name.TrimOrdinal(row.Name.S) == row.Name.S {
		return name.TrimOrdinal(label)
	}
	return label
}

// isDeclared: the table declares the printed name under [table.N.labels], where it is reported.
func isDeclared(t *report.Table, printed string) bool {
	for i := range t.Labels {
		if isCalled(t.Labels[i].Printed.S, printed) {
			return true
		}
	}
	return false
}

// isCalled: two labels are one but for the numbers before them.
func isCalled(a, b string) bool { return name.Equal(name.TrimOrdinal(a), name.TrimOrdinal(b)) }

func labelAddress(t *report.Table, label string) string {
	return "表" + strconv.Itoa(t.N) + ".「" + label + "」"
}

func formBasis(t *report.Table) lint.Text {
	return lint.Text{Zh: t.Form.Name + "表式", En: "the form “" + t.Form.Name + "”"}
}

// prints reports whether a form has a word as label or heading; JS007 reports one that it has not.
func prints(f *form.Form, word string) bool {
	if _, m := f.RowByLabel(word); m != form.NoRow {
		return true
	}
	for i := range f.Columns {
		c := &f.Columns[i]
		for _, w := range append(strings.Split(c.Group, "/"), c.Name) {
			if w != "" && name.Equal(w, word) {
				return true
			}
		}
	}
	return false
}

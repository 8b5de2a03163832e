package js4

import (
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
					p.Found(lint.Diagnostic{
						Span: l.Printed.Span, Address: rowlessAddress(t, l.Official), Fixes: []lint.Fix{rename(lint.Ask, l.Printed, l.Official)},
						Message: lint.Msg("表{0} “{1}”印作“{2}”，与表式不同。", "table {0}: “{1}” is printed as “{2}”, unlike the form.", t.N, l.Official, l.Printed.S),
						Basis:   lint.Text{Zh: t.Form.Name + "表式", En: "the form “" + t.Form.Name + "”"},
					})
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

// rowLabelDiffers looks at the printed name of a line. Lines that mirror a 类 are the catalogue's
// (JS404, JS405).
func rowLabelDiffers(p *lint.Pass, t *report.Table, ri int) {
	row := &t.Rows[ri]
	if !row.Name.Set || row.Code != 0 || row.Broken || row.Def < 0 || isOfForm(t, row) || isDeclared(t, row.Name.S) {
		return
	}
	label := t.Form.Rows[row.Def].Label
	text := name.TrimOrdinal(row.Name.S)
	if label == "" || name.HasPrefix(name.TrimOrdinal(label), text) {
		return
	}
	want := label
	if text == row.Name.S {
		want = name.TrimOrdinal(label)
	}
	p.Found(lint.Diagnostic{
		Span: row.Name.Span, Address: rowAddress(t, ri), Fixes: []lint.Fix{rename(lint.Ask, row.Name, want)},
		Message: lint.Msg("表{0} {1} 行“{2}”印作“{3}”，与表式不同。", "table {0}, line {1}: “{2}” is printed as “{3}”, unlike the form.",
			t.N, t.Form.Rows[row.Def].No, name.TrimOrdinal(label), text),
		Basis: lint.Text{Zh: t.Form.Name + "表式", En: "the form “" + t.Form.Name + "”"},
	})
}

// isDeclared: the table declares the printed name under [table.N.labels], where it is reported.
func isDeclared(t *report.Table, printed string) bool {
	for i := range t.Labels {
		if name.Equal(name.TrimOrdinal(t.Labels[i].Printed.S), name.TrimOrdinal(printed)) {
			return true
		}
	}
	return false
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

package js0

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

var unknownRow = &lint.Rule{
	ID: "JS007", Name: "unknown-row", Title: lint.Text{Zh: "行不认识", En: "unknown row"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "表式里没有这一行：行名写错、行次超出本表、同名的行没有说明是哪一行、不印项目的行次上有金额，或 [table.N.labels] 里的文字不是本表的。", En: "The form has no such row: a misspelt label, a line outside the form, a label that several rows share, an amount on a line that prints nothing, or a heading in [table.N.labels] that is not the form's."},
		Why:   lint.Text{Zh: "不认识的一行不参与任何勾稽，合计里就少了它；看得出是哪个科目的，它的各级合计和对应的表暂不核对。", En: "A row that is not known takes part in no sum; where its code can be told, what rests on it is left unjudged."},
		Basis: lint.Text{Zh: "部门决算公开表式的行次和项目。", En: "Lines and items of the official forms."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
"总合计" = [82.00, 72.00, 10.00]
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
"合计" = [82.00, 72.00, 10.00]
`,
	},
	Run: func(p *lint.Pass) {
		problems(p, func(pr *doc.Problem) {
			if ti := tableOf(p.Report, pr.Span); ti >= 0 && p.Report.Tables[ti].Form != nil {
				row(p, pr, &p.Report.Tables[ti])
			} else {
				p.Found(lint.Diagnostic{Span: pr.Span, Relation: pr.Key, Message: lint.Msg("没有“{0}”这一行。", "there is no row “{0}”.", pr.Key)})
			}
		})
		for ti := range p.Report.Tables {
			t := &p.Report.Tables[ti]
			if t.Form == nil {
				continue
			}
			if t.Form.Axis == form.Line {
				unnamedLines(p, t)
			}
			for i := range t.Labels {
				label(p, t, &t.Labels[i])
			}
		}
	},
}

// tableOf returns the index of the table that a place lies in, −1 for none.
func tableOf(r *report.Report, s source.Span) int {
	for i := range r.Tables {
		if t := &r.Tables[i]; t.Span.Start <= s.Start && s.End <= t.Span.End {
			return i
		}
	}
	return -1
}

func row(p *lint.Pass, pr *doc.Problem, t *report.Table) {
	d := lint.Diagnostic{Span: pr.Span, Relation: strconv.Itoa(t.N) + ":" + pr.Key}
	switch pr.Code {
	case doc.LineOutsideForm:
		d.Message = lint.Msg("{0}没有第 {1} 行，行次为 {2}；本行没有检查。", "{0} has no line {1}: its lines are {2}; the row is not checked.", t.Form.Name, pr.Key, pr.Want)
	case doc.AmbiguousRow:
		names := sameLabel(t.Form, pr.Key)
		d.Message = lint.Msg("{0}有几行都叫“{1}”，应写 {2}。", "{0} has several rows “{1}”: write {2}.", t.Form.Name, pr.Key, quotedList(names))
		for _, n := range names {
			d.Fixes = append(d.Fixes, becomes(lint.Ask, pr.Span, "\""+n+"\"")...)
		}
	default:
		if pr.Want == "" {
			d.Message = lint.Msg("{0}没有“{1}”这一行，本行没有检查。", "{0} has no row “{1}”, so it is not checked.", t.Form.Name, pr.Key)
			break
		}
		d.Message = lint.Msg("{0}没有“{1}”这一行，疑为“{2}”；本行没有检查。", "{0} has no row “{1}”; did you mean “{2}”? It is not checked.", t.Form.Name, pr.Key, pr.Want)
		want := "\"" + pr.Want + "\""
		if _, isCode := catalog.ParseCode(pr.Want); isCode {
			want = pr.Want
		}
		d.Fixes = becomes(lint.Ask, pr.Span, want)
	}
	p.Found(d)
}

// sameLabel returns the rows called label, each under a name that no other has.
func sameLabel(f *form.Form, label string) []string {
	var out []string
	for i := range f.Rows {
		r := &f.Rows[i]
		if !name.Equal(r.Label, label) && !name.Equal(name.TrimOrdinal(r.Label), name.TrimOrdinal(label)) {
			continue
		}
		for _, before := range [...]string{f.Blocks[r.Block].Title, parentLabel(f, r)} {
			full := before + "." + r.Label
			if j, m := f.RowByLabel(full); before != "" && m == form.OneRow && j == i {
				out = append(out, full)
				break
			}
		}
	}
	return out
}

func parentLabel(f *form.Form, r *form.Row) string {
	if r.Parent < 0 {
		return ""
	}
	return f.Rows[r.Parent].Label
}

func quotedList(names []string) lint.Text {
	q := make([]string, len(names))
	for i, n := range names {
		q[i] = "\"" + n + "\""
	}
	return lint.Text{Zh: strings.Join(q, " 或 "), En: strings.Join(q, " or ")}
}

// unnamedLines reports amounts on lines where the form prints no item.
func unnamedLines(p *lint.Pass, t *report.Table) {
	for ri := range t.Rows {
		r := &t.Rows[ri]
		if r.Origin != report.Written || r.Def < 0 || t.Form.Rows[r.Def].Label != "" {
			continue
		}
		for i := range r.N {
			c := &p.Report.Cells[r.First+report.CellID(i)]
			if c.Kind != report.Stated || c.Value.IsZero() {
				continue
			}
			d := lint.Diagnostic{
				Span: r.KeySpan, Address: "表" + strconv.Itoa(t.N) + "." + eval.RowAddress(t, ri),
				Message: lint.Msg("{0}第 {1} 行不印项目，却有金额 {2}，请核实行次。", "line {1} of {0} prints no item, yet holds {2}: check the line number.",
					t.Form.Name, t.Form.Rows[r.Def].No, lint.Money{Amount: c.Value, Unit: p.Report.UnitOf(t)}),
			}
			if r.Name.Set {
				d.Severity = lint.Warning // another place's form may print it
			}
			p.Found(d)
			break
		}
	}
}

// label reports a word of [table.N.labels] that the form does not print.
func label(p *lint.Pass, t *report.Table, l *report.Label) {
	known, ok := formWords(t.Form, l.Official)
	if ok {
		return
	}
	d := lint.Diagnostic{Span: l.OfficialSpan, Relation: strconv.Itoa(t.N) + ":" + l.Official}
	if want := doc.Nearest(l.Official, known); want != "" {
		d.Message = lint.Msg("{0}的表头和项目里没有“{1}”，疑为“{2}”。", "{0} prints no “{1}”; did you mean “{2}”?", t.Form.Name, l.Official, want)
		d.Fixes = becomes(lint.Ask, l.OfficialSpan, "\""+want+"\"")
	} else {
		d.Severity = lint.Warning // headings that are no column's are not part of a form's data
		d.Message = lint.Msg("{0}的表头和项目里没有“{1}”，等号左边应是表式原来的文字。", "{0} prints no “{1}”: left of = stand the form's own words.", t.Form.Name, l.Official)
	}
	p.Found(d)
}

// formWords returns the words that a form prints, and whether word is one of them.
func formWords(f *form.Form, word string) (known []string, ok bool) {
	if _, isCode := catalog.ParseCode(word); isCode {
		return nil, true
	}
	add := func(s string) {
		if s == "" {
			return
		}
		known = append(known, s)
		ok = ok || name.Equal(s, word) || name.Equal(name.TrimOrdinal(s), name.TrimOrdinal(word))
	}
	for _, s := range [...]string{f.Name, form.TotalLabel, "项目", "行次", "栏次", "科目编码", "科目名称", "功能分类科目编码", "支出功能分类科目编码", "经济分类科目编码", "类", "款", "项", "金额", "决算数"} {
		add(s)
	}
	for i := range f.Blocks {
		add(f.Blocks[i].Title)
	}
	for i := range f.Columns {
		c := &f.Columns[i]
		add(c.Name)
		add(c.Title())
		for _, g := range strings.Split(c.Group, "/") {
			add(g)
		}
		for _, a := range c.Aliases {
			add(a)
		}
	}
	for i := range f.Rows {
		r := &f.Rows[i]
		add(r.Label)
		for _, a := range r.Aliases {
			add(a)
		}
	}
	_, m := f.RowByLabel(word)
	return known, ok || m != form.NoRow
}

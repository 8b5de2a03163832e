package js3

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

var unknownReference = &lint.Rule{
	ID: "JS302", Name: "unknown-reference", Title: lint.Text{Zh: "引用不存在", En: "unknown reference"},
	Severity: lint.Error, Fix: lint.Ask,
	Doc: lint.Doc{
		What:  lint.Text{Zh: "公式引用了没有的表、行、栏、数据或项目，同名的行没有说明是哪一行，或者引用上年而没有写 prior。", En: "A formula names a table, row, column, figure or project that does not exist, a label that several rows share, or last year where no prior is given."},
		Why:   lint.Text{Zh: "找不到出处的数没有核对；多半是改了名称而没有改引用。", En: "A figure without a source is not checked; usually the name was changed and the reference was not."},
		Basis: lint.Text{Zh: "语言参考第 3 节。", En: "Language reference, section 3."},
		Bad: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = ["=", 72.00]

[[section]]
title = "三、支出决算情况说明"
text = "2022 年度支出合计 {72.00 = 表3.总合计.1栏} 万元。"
`,
		Good: `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = ["=", 72.00]

[[section]]
title = "三、支出决算情况说明"
text = "2022 年度支出合计 {72.00 = 表3.合计.1栏} 万元。"
`,
	},
	Run: func(p *lint.Pass) {
		sites(p, func(s *site) {
			if s.inText && s.figure == formula.Defined {
				return // it gives the name its figure
			}
			for _, x := range s.exprs {
				formula.Walk(x, func(x *formula.Expr) bool {
					if x.Kind == formula.Ref {
						reference(p, s, x)
					}
					return true
				})
			}
		})
	},
}

func reference(p *lint.Pass, s *site, x *formula.Expr) {
	isList := s.inText && s.figure == formula.List
	if isList && namesBlock(p.Report, x.Path) {
		return
	}
	t, err := p.Eval.Resolve(x.Path, s.table)
	switch {
	case isList && err.Code == form.ColumnNeeded:
		return // a row names its item
	case err.Code == form.NoSuchTable && isUnread(p.Report, err.Arg), err.Code == form.NoSuchRow && isHidden(p.Report, s.table, x.Path[0].Text, err.Arg):
		return // other rules say what is the matter with the table
	case err.Code != form.RefOK:
	case t.External && !p.Report.Prior.Set:
		p.Found(lint.Diagnostic{
			Span: s.place(x.Path[0].Span), Relation: "ref:" + x.String(),
			Message: lint.Msg("[report] 没有写 prior（上年的报告），不知道上年的数。", "[report] gives no prior, so last year's figures are not known."),
		})
		return
	default:
		return
	}
	seg := min(err.Seg, len(x.Path)-1)
	span := x.Path[seg].Span
	if err.Code == form.NoSuchFigure && x.Path[0].Text == "数据" {
		span.End = x.Path[len(x.Path)-1].Span.End // the whole dotted name
	}
	d := lint.Diagnostic{Span: s.place(span), Relation: "ref:" + x.String()}
	if s.cell != report.NoCell {
		d.Address = p.Eval.Address(s.cell)
	}
	d.Message = refMessage(p.Report, x.Path[0].Text, &err)
	if err.Code == form.NoSuchTable && isDue(p.Report, err.Arg) {
		d.Severity = lint.Info // JS013 says that the table is still missing; no other is meant
	} else {
		for _, want := range wanted(p.Report, x.Path[0].Text, &err) {
			d.Fixes = append(d.Fixes, replace(d.Span, want)...)
		}
	}
	p.Found(d)
}

// namesBlock accepts what only {列举 …} may name: a block of a table, 表6.人员经费.
func namesBlock(r *report.Report, path []formula.Segment) bool {
	f := formOf(r, path[0].Text)
	if f == nil || len(path) != 2 {
		return false
	}
	for i := range f.Blocks {
		if name.Equal(f.Blocks[i].Title, path[1].Text) {
			return true
		}
	}
	return false
}

// formOf is the form of the table that the head of a path names, nil where there is none.
func formOf(r *report.Report, head string) *form.Form {
	for i := range r.Tables {
		if t := &r.Tables[i]; t.Form != nil && (t.Form.Is(head) || name.Equal(head, "表"+strconv.Itoa(t.N))) {
			return t.Form
		}
	}
	return nil
}

// isUnread reports whether the table that the head of a path names stands in the report, under no form that is known.
func isUnread(r *report.Report, head string) bool {
	for i := range r.Tables {
		if t := &r.Tables[i]; t.Form == nil && (name.Equal(head, "表"+strconv.Itoa(t.N)) || t.FormName.Set && name.Equal(head, t.FormName.S)) {
			return true
		}
	}
	return false
}

// isHidden reports whether a row may stand in what the table keeps out, or what could not be read of it.
func isHidden(r *report.Report, own int, head, row string) bool {
	code, ok := catalog.ParseCode(row)
	if !ok {
		return false
	}
	f := formOf(r, head)
	for i := range r.Tables {
		if t := &r.Tables[i]; t.Form != nil && (t.Form == f || head == "本表" && i == own) {
			return t.Hides(code)
		}
	}
	return false
}

// isDue reports whether the head of a path names a table that the edition has and the report has not.
func isDue(r *report.Report, head string) bool {
	if r.Set.FormIndex(head) >= 0 {
		return true
	}
	n, err := strconv.Atoi(strings.TrimPrefix(head, "表"))
	return err == nil && r.Set.FormByNumber(n) >= 0
}

// refMessage says why a name means nothing; head is the first segment of the path.
func refMessage(r *report.Report, head string, err *form.RefError) lint.Message {
	var m lint.Message
	switch err.Code {
	case form.NoSuchTable:
		switch {
		case r.Set.FormIndex(err.Arg) >= 0:
			return lint.Msg("报告里没有{0}。", "the report has no {0}.", err.Arg)
		case strings.HasPrefix(err.Arg, "表") && strings.Trim(err.Arg[len("表"):], "0123456789") == "" && err.Arg != "表":
			return lint.Msg("报告里没有{0}。", "the report has no table {1}.", "表 "+err.Arg[len("表"):], err.Arg[len("表"):])
		case err.Arg == "本表":
			return lint.Msg("“本表”只能写在表里。", "本表 can stand inside a table only.")
		}
		m = lint.Msg("没有“{0}”这张表", "there is no table “{0}”", err.Arg)
	case form.NoSuchRow:
		if err.Arg == "" {
			return lint.Msg("“{0}”后面应写明哪一行、哪一栏。", "a row and a column must follow “{0}”.", head)
		}
		m = lint.Msg("{0} 没有“{1}”这一行", "{0} has no row “{1}”", head, err.Arg)
	case form.AmbiguousRow:
		return lint.Msg("{0} 有几行都叫“{1}”，应写明是哪一行。", "{0} has several rows “{1}”: say which.", head, err.Arg)
	case form.NoSuchColumn:
		m = lint.Msg("{0} 没有“{1}”这一栏", "{0} has no column “{1}”", head, err.Arg)
	case form.ColumnNeeded:
		return lint.Msg("{0} 的“{1}”有几栏，应写明哪一栏{2}。", "row “{1}” of {0} has several columns: say which{2}.", head, err.Arg, columns(formOf(r, head)))
	case form.TooLong:
		return lint.Msg("“{0}”多余，前面已经是一个数。", "“{0}” is too much: what stands before it already is one figure.", err.Arg)
	default:
		switch {
		case head == "数据" && err.Arg == "数据", head == "绩效" && err.Arg == "绩效":
			return lint.Msg("“{0}”后面应写明是哪一个数。", "a name must follow “{0}”.", head)
		case head == "数据":
			m = lint.Msg("[figures] 里没有“{0}”", "[figures] has no “{0}”", err.Arg)
		default:
			m = lint.Msg("自评表里没有“{0}”", "the self-evaluations have no “{0}”", err.Arg)
		}
	}
	if err.Want == "" {
		return lint.Msg("{0}。", "{0}.", m)
	}
	return lint.Msg("{0}，疑为“{1}”。", "{0}; did you mean “{1}”?", m, err.Want)
}

func columns(f *form.Form) lint.Text {
	if f == nil {
		return lint.Text{}
	}
	var names []string
	for i := range f.Columns {
		names = append(names, f.Columns[i].Name)
	}
	return lint.Text{Zh: "（" + strings.Join(names, "、") + "）", En: " (" + strings.Join(names, ", ") + ")"}
}

// wanted returns what could be written instead.
func wanted(r *report.Report, head string, err *form.RefError) []string {
	if err.Code == form.AmbiguousRow {
		return qualified(formOf(r, head), err.Arg)
	}
	if err.Want == "" {
		return nil
	}
	if err.Code == form.NoSuchFigure && head == "数据" {
		parts := strings.Split(err.Want, ".")
		for i := range parts {
			parts[i] = formula.Label(parts[i])
		}
		return []string{strings.Join(parts, ".")}
	}
	return []string{formula.Label(err.Want)}
}

// qualified returns the rows of one label, each as a name that no other has.
func qualified(f *form.Form, label string) []string {
	if f == nil {
		return nil
	}
	var out []string
	for i := range f.Rows {
		row := &f.Rows[i]
		if !name.Equal(name.TrimOrdinal(row.Label), name.TrimOrdinal(label)) {
			continue
		}
		before := f.Blocks[row.Block].Title
		if row.Parent >= 0 {
			before = f.Rows[row.Parent].Label
		}
		full := before + "." + row.Label
		if j, m := f.RowByLabel(full); before != "" && m == form.OneRow && j == i {
			out = append(out, formula.Label(full))
		}
	}
	return out
}

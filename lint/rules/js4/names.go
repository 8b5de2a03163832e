package js4

import (
	"strconv"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

// printedName is a name that a report prints beside a code, or on a line that mirrors a 类.
type printedName struct {
	ti, ri int
	t      *report.Table
	row    *report.Row
	axis   catalog.Axis
	code   catalog.Code
	// ordinal is the number printed before the name on a line (“一、”), text the rest.
	ordinal, text string
}

// eachName calls f for every printed name that the catalogue may be asked about, with what it says;
// n is valid during the call. A name that is the form's own is right by definition.
func eachName(p *lint.Pass, f func(n *printedName, c catalog.NameFinding)) {
	if p.Report.Year == 0 {
		return
	}
	var n printedName
	for ti := range p.Report.Tables {
		t := &p.Report.Tables[ti]
		if t.Form == nil || t.Form.Axis == form.Single || t.Form.Axis == form.Label {
			continue
		}
		for ri := range t.Rows {
			row := &t.Rows[ri]
			if !row.Name.Set || row.Broken || isOfForm(t, row) {
				continue
			}
			n = printedName{ti: ti, ri: ri, t: t, row: row, code: row.Code, text: row.Name.S}
			switch {
			case t.Form.Axis == form.Line:
				if n.code = mirrored(t, row); n.code == 0 {
					continue
				}
				n.axis = catalog.Function
				n.text = name.TrimOrdinal(row.Name.S)
				n.ordinal = row.Name.S[:len(row.Name.S)-len(n.text)]
			case isSound(t.Form, row.Code):
				n.axis = t.Form.CatalogAxis()
			default:
				continue
			}
			c := catalog.CheckName(n.axis, n.code, p.Report.Year, n.text)
			if c.Verdict != catalog.Same {
				f(&n, c)
			}
		}
	}
}

// mirrored is the 类 that a line mirrors, 0 for none.
func mirrored(t *report.Table, row *report.Row) catalog.Code {
	if row.Def < 0 {
		return 0
	}
	return t.Form.Rows[row.Def].Code
}

// isOfForm: the printed name is the form's own for the row, or one of its aliases. On a line the
// number before it does not count, nor do the shapes of brackets.
func isOfForm(t *report.Table, row *report.Row) bool {
	if row.Def < 0 {
		return false
	}
	def := &t.Form.Rows[row.Def]
	if row.Name.S == def.Label {
		return true
	}
	if t.Form.Axis != form.Line {
		return false
	}
	text := name.TrimOrdinal(row.Name.S)
	if name.Equal(text, name.TrimOrdinal(def.Label)) {
		return true
	}
	for _, a := range def.Aliases {
		if name.Equal(text, name.TrimOrdinal(a)) {
			return true
		}
	}
	return false
}

// label is how a row with a doubtful name is called: by its code, or line and code, alone.
func (n *printedName) label() lint.Text {
	table, code := strconv.Itoa(n.t.N), n.code.String()
	if n.t.Form.Axis == form.Line {
		no := strconv.Itoa(n.t.Form.Rows[n.row.Def].No)
		return lint.Text{Zh: "表" + table + " " + no + " 行（" + code + "）", En: "table " + table + ", line " + no + " (" + code + ")"}
	}
	return lint.Text{Zh: "表" + table + " " + code + " ", En: "table " + table + ", " + code}
}

// found records a finding on a printed name.
func (n *printedName) found(p *lint.Pass, severity lint.Severity, m lint.Message, fixes ...lint.Fix) {
	p.Found(lint.Diagnostic{
		Span: n.row.Name.Span, Severity: severity, Address: rowAddress(n.t, n.ri), Message: m, Fixes: fixes,
		Basis: classification(p.Report.Year),
	})
}

// rename offers the official name instead of the printed one.
func (n *printedName) rename(official string) lint.Fix {
	return rename(lint.Ask, n.row.Name, n.ordinal+official)
}

// classification is the basis of the rules on codes and names.
func classification(year int) lint.Text {
	if year == 0 {
		return lint.Text{Zh: "政府收支分类科目", En: "Classification of Government Revenue and Expenditure"}
	}
	y := strconv.Itoa(year)
	return lint.Text{Zh: y + " 年政府收支分类科目", En: "Classification of Government Revenue and Expenditure " + y}
}

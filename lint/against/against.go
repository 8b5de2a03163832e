// Package against proves that what was typed into another program's file is what the report says: it makes
// findings (JS024) of the differences between the two.
//
// It owns which differences count, since such a file prints less than a report says, and their words. It reads
// no file: both sides are computed reports, one of them imported. Start with Compare; fields are in fields.go, texts in texts.go.
package against

import (
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/diff"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// ID is the rule that speaks of differences.
const ID = "JS024"

// Compare returns how a file that was imported differs from the report that it was made of. What the file has
// nothing of at all (a workbook has no texts) is said once.
func Compare(rule *lint.Rule, level lint.Severity, said, file *eval.Eval) []lint.Diagnostic {
	c := &comparer{rule: rule, level: level, changes: diff.Reports(said, file), report: said, file: file, absent: map[string]bool{}}
	c.tables()
	c.rows()
	c.unwritten()
	c.cells()
	c.fields()
	c.texts()
	return c.out
}

type comparer struct {
	rule         *lint.Rule
	level        lint.Severity
	changes      *diff.Changes
	report, file *eval.Eval
	// absent are the tables of the report that the file does not have, by how their addresses begin.
	absent map[string]bool
	out    []lint.Diagnostic
}

// found adds a difference: where the file has it, and where the report does.
func (c *comparer) found(at, in source.Span, address string, m lint.Message) *lint.Diagnostic {
	c.out = append(c.out, lint.Diagnostic{
		Rule: c.rule, Severity: c.level, File: c.file.Report.File, Span: at, Address: address, Relation: "against", Message: m,
		Related: []lint.Related{{Role: "other", Address: address, Label: lint.Text{Zh: "源文件", En: "the source"}, File: c.report.Report.File, Span: in}},
	})
	return &c.out[len(c.out)-1]
}

// unseen says that the file has nothing of a kind, so that nothing of it was compared.
func (c *comparer) unseen(zh, en string, in source.Span) {
	d := c.found(source.Span{}, in, "", lint.Msg("本文件里没有认出"+zh+"，没有比。", "no "+en+" were recognised in this file, so none were compared."))
	d.Severity, d.Relation = min(c.level, lint.Warning), "against "+en
}

// tables notes the tables that the file does not have.
func (c *comparer) tables() {
	has := map[string]bool{}
	for i := range c.file.Report.Tables {
		if f := c.file.Report.Tables[i].Form; f != nil {
			has[f.Name] = true
		}
	}
	for i := range c.report.Report.Tables {
		t := &c.report.Report.Tables[i]
		if t.Form == nil || has[t.Form.Name] {
			continue
		}
		c.absent[prefix(t.N)] = true
		if len(has) > 0 {
			c.found(source.Span{}, t.HeadSpan, strings.TrimSuffix(prefix(t.N), "."), lint.Msg("表{0}“{1}”：源文件有，本文件里没有认出。",
				"table {0}, “{1}”, of the source was not recognised in this file.", t.N, t.Form.Name))
		}
	}
	if len(has) == 0 && len(c.absent) > 0 {
		c.unseen("决算的表", "tables", c.report.Report.Tables[0].HeadSpan)
	}
}

// without reports an address in a table that the file does not have.
func (c *comparer) without(address string) bool {
	head, _, ok := strings.Cut(address, ".")
	return c.absent[head+"."] || !ok && c.absent[address+"."]
}

// rows tells of rows that are missing, additional, elsewhere, or called otherwise.
func (c *comparer) rows() {
	for i := range c.changes.Rows {
		r := &c.changes.Rows[i]
		label := r.Address
		in, at := c.rowSpan(c.report, r.OldAt, r.Address), c.rowSpan(c.file, r.NewAt, r.Address)
		switch r.Change {
		case diff.RowAdded:
			c.found(at, source.Span{}, r.Address, lint.Msg("{0}“{1}”：本文件多这一行（{2}），源文件没有。", "{0} “{1}”: this row ({2}) is not in the source.",
				label, r.NewName, amounts(r.Amounts))).Related = nil
		case diff.RowRemoved:
			if !c.without(r.Address) {
				c.found(at, in, r.Address, lint.Msg("{0}“{1}”：源文件有这一行（{2}），本文件里没有认出。",
					"{0} “{1}”: this row of the source ({2}) was not recognised in this file.", label, r.OldName, amounts(r.Amounts)))
			}
		case diff.RowRecoded:
			c.found(at, in, r.Address, lint.Msg("{0}：本文件是“{1} {2}”，源文件是“{3} {4}”。", "{0}: “{1} {2}” in this file, “{3} {4}” in the source.",
				label, r.NewKey, r.NewName, r.OldKey, r.OldName))
		case diff.RowRenamed:
			if r.NewAt == (source.Span{}) {
				continue // the file's own name of the row was not read, for it has no figures
			}
			c.found(at, in, r.Address, lint.Msg("{0}：本文件的名称是“{1}”，源文件是“{2}”。", "{0} is called “{1}” in this file, “{2}” in the source.",
				label, r.NewName, r.OldName))
		case diff.RowMoved:
			c.found(at, in, r.Address, lint.Msg("{0}“{1}”：这一行的次序与源文件不同。", "{0} “{1}”: this row stands in another order than in the source.", label, r.NewName))
		}
	}
}

// unwritten tells of rows that the file does not have, though its other rows imply them and would give their amounts.
func (c *comparer) unwritten() {
	r := c.file.Report
	for ti := range r.Tables {
		t := &r.Tables[ti]
		for ri := range t.Rows {
			row := &t.Rows[ri]
			if row.Origin == report.Written || !slices.ContainsFunc(c.file.Values[row.First:row.First+report.CellID(row.N)], func(v eval.Value) bool {
				return v.State == eval.Known && !v.V.IsZero()
			}) {
				continue
			}
			address := prefix(t.N) + eval.RowAddress(t, ri)
			c.found(t.HeadSpan, c.rowSpan(c.report, source.Span{}, address), address,
				lint.Msg("{0}：源文件有这一行，本文件里没有认出。", "{0}: this row of the source was not recognised in this file.", lint.RowLabel(r, ti, ri)))
		}
	}
}

// rowSpan is where a row is written, else the heading of its table.
func (c *comparer) rowSpan(e *eval.Eval, at source.Span, address string) source.Span {
	if at != (source.Span{}) {
		return at
	}
	for i := range e.Report.Tables {
		if t := &e.Report.Tables[i]; strings.HasPrefix(address, prefix(t.N)) {
			return t.HeadSpan
		}
	}
	return source.Span{}
}

func amounts(list []string) string {
	var out []string
	for _, s := range list {
		out = append(out, orBlank(s))
	}
	return strings.Join(out, "、")
}

func orBlank(s string) string {
	if s == "" {
		return "空白"
	}
	return s
}

// cells tells of amounts that are printed otherwise.
func (c *comparer) cells() {
	for i := range c.changes.Cells {
		x := &c.changes.Cells[i]
		label := lint.CellLabel(c.file.Report, x.NewCell)
		d := c.found(c.file.Report.Cells[x.NewCell].Span, c.report.Report.Cells[x.OldCell].Span, x.Address,
			lint.Msg("{0}：本文件是 {1}，源文件是 {2}。", "{0} is {1} in this file, {2} in the source.", label, orBlank(x.New), orBlank(x.Old)))
		if x.HasDifference && !x.Difference.IsZero() {
			now, old := c.file.Values[x.NewCell].V, c.report.Values[x.OldCell].V
			d.HasAmounts, d.Stated, d.Difference, d.Unit = true, now, x.Difference, x.Unit
			d.Expected = now.Sub(x.Difference)
			d.Related[0].Value, d.Related[0].Known = old, true
		}
	}
}

func prefix(n int) string { return "表" + itoa(n) + "." }

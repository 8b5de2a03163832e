package suspect

import (
	"strconv"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
)

// maxMissing bounds the reports in which a row left out is looked for, by violated relations.
const maxMissing = 500

// missingRow looks for a code that a table leaves out: another table has it, and the sum above it
// lacks just that amount.
func (s *search) missingRow(r *eval.Relation) []lint.Suspect {
	if len(s.graph.violated) > maxMissing {
		return nil
	}
	switch {
	case r.Kind == eval.Hierarchy:
		t := &s.e.Report.Tables[r.Table]
		parent := t.Rows[r.Index].Code
		for _, other := range s.tablesLike(r.Table) {
			o := &s.e.Report.Tables[other]
			for ri := range o.Rows {
				if c := o.Rows[ri].Code; c != 0 && c.Parent() == parent && t.RowByCode(c) < 0 && s.states(o, ri, r.Difference()) {
					return []lint.Suspect{s.missing(r.Table, r.Index, r.Col, c, other, ri, r.Difference())}
				}
			}
		}
	case r.Kind == eval.Between && r.Code != 0:
		for _, o := range s.e.Operands[r.First : r.First+r.N] {
			has, ri, col := s.e.Report.Locate(o.Cell)
			for _, ti := range s.tablesLike(has) {
				if s.e.Report.Tables[ti].RowByCode(r.Code) >= 0 || !s.reads(r, ti) {
					continue
				}
				if short := s.shortOf(ti, r.Code, has, ri, col); short != nil {
					return []lint.Suspect{s.missing(ti, short.Index, short.Col, r.Code, has, ri, short.Difference())}
				}
			}
		}
	}
	return nil
}

// shortOf finds the sum above a code in a table that lacks what another table states of the code, in
// the column of that name if there is one.
func (s *search) shortOf(table int, code catalog.Code, other, row, col int) *eval.Relation {
	t, o := &s.e.Report.Tables[table], &s.e.Report.Tables[other]
	var found *eval.Relation
	for _, vi := range s.graph.violated {
		r := &s.e.Relations[vi]
		if r.Kind != eval.Hierarchy || r.Table != table || t.Rows[r.Index].Code != code.Parent() || !s.states(o, row, r.Difference()) {
			continue
		}
		if found == nil || t.Form.Columns[r.Col].Name == o.Form.Columns[col].Name {
			found = r
		}
	}
	return found
}

// tablesLike returns the other tables of functional codes.
func (s *search) tablesLike(table int) []int {
	var out []int
	for i := range s.e.Report.Tables {
		if f := s.e.Report.Tables[i].Form; i != table && f != nil && f.Axis == form.Function {
			out = append(out, i)
		}
	}
	return out
}

// reads reports whether a relation between forms speaks of a table.
func (s *search) reads(r *eval.Relation, table int) bool {
	c := &s.e.Report.Set.Relations[r.Index]
	for _, side := range [...][]form.Operand{c.Left, c.Right} {
		for i := range side {
			if side[i].Form >= 0 && s.e.Report.TableOf(side[i].Form) == table {
				return true
			}
		}
	}
	return false
}

// states reports whether one of the amounts of a row is v.
func (s *search) states(t *report.Table, row int, v amount.Amount) bool {
	r := &t.Rows[row]
	for i := range r.N {
		if x := s.e.Values[r.First+report.CellID(i)]; x.State == eval.Known && !v.IsZero() && x.V.Equal(v) {
			return true
		}
	}
	return false
}

// missing says that a table leaves out a code under a row, in one column.
func (s *search) missing(table, parent, col int, code catalog.Code, other, row int, v amount.Amount) lint.Suspect {
	t := &s.e.Report.Tables[table]
	v = v.Shift(-shift(s.e.Report, table))
	n := strconv.Itoa(t.N)
	name := lint.RowName(s.e.Report, other, row)
	address := "表" + n + "." + code.String()
	label := lint.Text{Zh: "表" + n + " " + name + "（" + code.String() + "）", En: "table " + n + ", " + code.String() + " " + name}
	if b := t.Form.Blocks[t.Rows[parent].Block]; b.ColTo-b.ColFrom > 1 {
		c := t.Form.Columns[col].Title()
		address += "." + c
		label.Zh += c
		label.En += ", " + c
	}
	return lint.Suspect{
		Kind: lint.SuspectOmitted, Cell: report.NoCell, Address: address, Label: label, Span: t.Rows[parent].KeySpan, To: v, Settles: 1,
		Clause: lint.Msg("疑表{0}漏列 {1} {2} {3}（表{4}有此科目），补上后即平", "suspect that table {0} leaves out {1} {2}, {3} (table {4} has it); with it, it agrees",
			n, code.String(), name, v, strconv.Itoa(s.e.Report.Tables[other].N)),
	}
}

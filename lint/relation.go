package lint

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
)

// Violation returns the finding on a relation, without its words: the stated side with its place and
// address, what it states and what the rest of the relation gives, the operands, and what an
// accountant would suspect. Amounts are in the unit that all operands are printed in, else in the
// report's. The caller adds Message and Basis.
func (p *Pass) Violation(r *eval.Relation) Diagnostic {
	e := p.Eval
	stated := StatedSide(e, r)
	d := Diagnostic{Verdict: r.Verdict, Relation: RelationKey(e, r)}
	if stated < 0 {
		d.Span = p.Report.HeadSpan
		return d
	}
	ops := e.Operands[r.First : r.First+r.N]
	cell := ops[stated].Cell
	unit := commonUnit(p.Report, ops)
	d.Span, d.Address, d.Unit = p.Report.Cells[cell].Span, e.Address(cell), unit
	if v := e.Values[cell]; v.State == eval.Known && r.Verdict != eval.Unknown {
		d.HasAmounts = true
		difference := r.Difference()
		if ops[stated].Neg != (stated >= r.LeftN) {
			difference = difference.Neg()
		}
		d.Stated = inUnit(p.Report, v.V, unit)
		d.Difference = inUnit(p.Report, difference, unit)
		d.Expected = d.Stated.Sub(d.Difference)
	}
	for i, o := range ops {
		if i == stated || p.Report.Cells[o.Cell].Kind == report.Omitted {
			continue
		}
		role := "operand"
		switch {
		case i == 0 && r.LeftN == 1:
			role = "target"
		case o.Neg:
			role = "subtrahend"
		}
		v := e.Values[o.Cell]
		d.Related = append(d.Related, Related{
			Role: role, Address: e.Address(o.Cell), Label: p.Label(o.Cell), File: p.File, Span: p.Report.Cells[o.Cell].Span,
			Value: inUnit(p.Report, v.V, unit), Known: v.State == eval.Known,
		})
	}
	if p.Suspects != nil {
		d.Suspects = p.Suspects(r)
	}
	if r.Verdict == eval.Violated {
		p.offer(&d, r, cell)
	}
	return d
}

// maxRepairs is how many suspects' repairs are offered; more would be guessing.
const maxRepairs = 3

// offer adds the repairs that a person may choose: what the suspects should say, and for the stated
// side itself what the rest of the relation gives. A block that slipped is moved back whole, which no change
// of one cell does. Where the other side does not have the code at all, no amount is in question.
func (p *Pass) offer(d *Diagnostic, r *eval.Relation, stated report.CellID) {
	add := func(cell report.CellID, to amount.Amount, address string) {
		c := &p.Report.Cells[cell]
		if c.Kind != report.Stated && c.Kind != report.Blank || len(d.Fixes) > maxRepairs {
			return
		}
		edit := source.Edit{Span: c.Span, New: AmountText(to, p.File.Slice(c.Span))}
		for _, f := range d.Fixes {
			if f.Edits[0] == edit {
				return
			}
		}
		d.Fixes = append(d.Fixes, Fix{
			Title: Text{"把 " + address + " 改为 " + to.Format(), "change " + address + " to " + to.Format()},
			Kind:  Ask, Edits: []source.Edit{edit},
		})
	}
	for i := range d.Suspects[:min(len(d.Suspects), maxRepairs)] {
		if s := &d.Suspects[i]; s.Cell != report.NoCell && s.Kind != SuspectSlipped {
			add(s.Cell, s.To, s.Address)
		}
	}
	if d.HasAmounts && !r.LacksCode() {
		add(stated, d.Expected, d.Address)
	}
}

// AmountText writes an amount as a cell, with thousands underscores where old has them.
func AmountText(a amount.Amount, old string) string {
	if strings.Contains(old, "_") {
		return strings.ReplaceAll(a.Format(), ",", "_")
	}
	return a.String()
}

// StatedSide returns the index, among a relation's operands, of the one that a finding speaks of: the
// target if something is printed there, else the first that states a number, else the first; −1 where
// there are no operands.
func StatedSide(e *eval.Eval, r *eval.Relation) int {
	ops := e.Operands[r.First : r.First+r.N]
	if len(ops) == 0 {
		return -1
	}
	if r.LeftN == 1 && isPrinted(e.Report, ops[0].Cell) {
		return 0
	}
	for i := range ops {
		if e.Report.Cells[ops[i].Cell].Kind == report.Stated {
			return i
		}
	}
	return 0
}

// isPrinted: the file itself says what stands there, a number, nothing, or —.
func isPrinted(r *report.Report, id report.CellID) bool {
	c := &r.Cells[id]
	if c.Kind == report.Omitted {
		ti, ri, _ := r.Locate(id)
		return ti >= 0 && r.Tables[ti].Rows[ri].Origin == report.Written
	}
	return c.Kind == report.Stated || c.IsZeroByForm()
}

// commonUnit is the unit that all operands are printed in, else the report's.
func commonUnit(r *report.Report, ops []eval.Operand) report.Unit {
	unit := report.UnitUnknown
	for i, o := range ops {
		ti, _, _ := r.Locate(o.Cell)
		if ti < 0 {
			return r.AmountUnit
		}
		u := r.UnitOf(&r.Tables[ti])
		if i > 0 && u != unit {
			return r.AmountUnit
		}
		unit = u
	}
	return unit
}

// inUnit brings an amount of the report's unit into another.
func inUnit(r *report.Report, a amount.Amount, u report.Unit) amount.Amount {
	if n := r.AmountUnit.Shift(u); n != 0 {
		return a.Shift(n)
	}
	return a
}

// RelationKey names a relation among those of its stated side's address, with no amounts and no
// prose, so that baselines outlive both.
func RelationKey(e *eval.Eval, r *eval.Relation) string {
	switch r.Kind {
	case eval.LineSum, eval.ColumnSum, eval.BalanceSum:
		return identityText(e, r)
	case eval.Hierarchy:
		return "hierarchy"
	case eval.Between:
		key := e.Report.Set.Relations[r.Index].ID
		if r.Code != 0 {
			key += ":" + r.Code.String()
		}
		return key
	case eval.Printed:
		return "note:" + identityText(e, r)
	}
	key := "relation:" + identityText(e, r)
	if r.Code != 0 {
		key += ":" + r.Code.String()
	}
	return key
}

// identityText is the relation as its form, footnote or author writes it.
func identityText(e *eval.Eval, r *eval.Relation) string {
	switch r.Kind {
	case eval.LineSum, eval.ColumnSum, eval.BalanceSum:
		return e.Report.Tables[r.Table].Form.Identities[r.Index].Text
	case eval.Printed:
		return e.Notes[r.Index].Item.Relation.String()
	case eval.Between:
		return e.Report.Set.Relations[r.Index].Formula
	case eval.OwnRelation:
		return e.Report.Relations[r.Index].Formula.S
	}
	return ""
}

// IdentityText is an identity within a table as a person would say it: which table it is about goes without saying.
func IdentityText(formula string) string { return strings.ReplaceAll(formula, "本表.", "") }

// RelationText is a relation as a person would say it: “27 行 = (1+2+...+8) 行，1 栏”, “2010350 1 栏 =
// (2+3) 栏”, “201 = 下级之和，2 栏”.
func RelationText(e *eval.Eval, r *eval.Relation) Text {
	text := IdentityText(identityText(e, r))
	switch r.Kind {
	case eval.LineSum, eval.Hierarchy, eval.Printed, eval.ColumnSum:
	case eval.Between:
		c := &e.Report.Set.Relations[r.Index]
		out := Text{c.Name, c.NameEn}
		if c.Name == "" {
			out = Text{text, text}
		}
		return withCode(out, r)
	case eval.OwnRelation:
		if name := e.Report.Relations[r.Index].Name; name.Set && name.S != "" {
			text = name.S + "：" + text
		}
		return withCode(Text{text, text}, r)
	default:
		return Text{text, text}
	}
	t := &e.Report.Tables[r.Table]
	if name.Contains(text, "栏") {
		ri := rowOf(e, r)
		row := eval.RowAddress(t, ri) + " "
		text = strings.ReplaceAll(text, "各行", "")
		return Text{row + text, row + text}
	}
	col := itoa(t.Form.Columns[r.Col].No)
	if r.Kind == eval.Hierarchy {
		row := eval.RowAddress(t, r.Index)
		return Text{row + " = 下级之和，" + col + " 栏", row + " = sum of what is under it, column " + col}
	}
	return Text{text + "，" + col + " 栏", text + ", column " + col}
}

func withCode(t Text, r *eval.Relation) Text {
	if r.Code == 0 {
		return t
	}
	code := "（" + r.Code.String() + "）"
	t.Zh += code
	if t.En != "" {
		t.En += code
	}
	return t
}

// rowOf is the row that a column identity was evaluated in.
func rowOf(e *eval.Eval, r *eval.Relation) int {
	_, ri, _ := e.Report.Locate(e.Operands[r.First].Cell)
	return ri
}

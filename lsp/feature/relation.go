package feature

import (
	"context"
	"strings"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/output"
)

// MethodRelations is a request of our own: all relations of a report.
const MethodRelations = "juesuan/relations"

// RelationsParams ask for the relations of a report: all, or those with a verdict, or those that a cell
// stands in.
type RelationsParams struct {
	TextDocument protocol.TextDocumentIdentifier `json:"textDocument"`
	Verdict      string                          `json:"verdict,omitempty"`
	Position     *protocol.Position              `json:"position,omitempty"`
}

// Relation is one relation (勾稽关系) as an editor shows it.
type Relation struct {
	// Kind is line-sum, column-sum, hierarchy, balance, between-tables, footnote or own; Verdict holds,
	// rounding, violated or unknown.
	Kind    string `json:"kind"`
	Verdict string `json:"verdict"`
	// Text is the relation as a person says it; Table the table it lies in, 0 between tables.
	Text  string `json:"text"`
	Table int    `json:"table,omitempty"`
	// Left, Right and Difference are the sums of both sides, in the report's unit.
	Left       string `json:"left,omitempty"`
	Right      string `json:"right,omitempty"`
	Difference string `json:"difference,omitempty"`
	// Suspicion is what would explain a violation.
	Suspicion string `json:"suspicion,omitempty"`
	// Operands are its cells; the first is the one that a finding speaks of.
	Operands []Operand `json:"operands"`
}

// Operand is one cell of a relation.
type Operand struct {
	// Side is left or right, Sign + or -.
	Side    string `json:"side"`
	Sign    string `json:"sign"`
	Address string `json:"address"`
	Label   string `json:"label"`
	// Value is in the report's unit; absent where it is not known.
	Value string         `json:"value,omitempty"`
	Range protocol.Range `json:"range"`
	// Absent: its row does not stand in the file; the range is where it would stand.
	Absent bool `json:"absent,omitempty"`
}

// RelationList answers juesuan/relations.
type RelationList struct {
	Unit      string     `json:"unit,omitempty"`
	Relations []Relation `json:"relations"`
}

func relations() Feature { return on(MethodRelations, Relations, nil) }

// Relations answers juesuan/relations.
func Relations(_ context.Context, s *Snapshot, p *RelationsParams) (*RelationList, error) {
	d := s.Document(p.TextDocument.URI)
	if d == nil {
		return nil, nil
	}
	out := &RelationList{Relations: []Relation{}}
	if d.Report.AmountUnit != report.UnitUnknown {
		out.Unit = d.Report.AmountUnit.String()
	}
	cell := report.NoCell
	if p.Position != nil {
		if cell = d.Cell(d.Offset(*p.Position)); cell == report.NoCell {
			return out, nil
		}
	}
	for i := range d.Eval.Relations {
		r := &d.Eval.Relations[i]
		if p.Verdict != "" && r.Verdict.String() != p.Verdict || cell != report.NoCell && !d.standsIn(cell, r) {
			continue
		}
		out.Relations = append(out.Relations, d.relation(r))
	}
	return out, nil
}

// relation describes a relation.
func (d *Document) relation(r *eval.Relation) Relation {
	kind, _ := output.Kind(r.Kind)
	out := Relation{Kind: kind, Verdict: r.Verdict.String(), Text: lint.RelationText(d.Eval, r).In(d.client.Lang), Operands: []Operand{}}
	if r.Table >= 0 {
		out.Table = d.Report.Tables[r.Table].N
	}
	if r.Verdict != eval.Unknown {
		out.Left, out.Right, out.Difference = r.Left.String(), r.Right.String(), r.Difference().String()
	}
	out.Suspicion = d.suspicion(r)
	for i, o := range d.Eval.Operands[r.First : r.First+r.N] {
		op := Operand{Side: "left", Sign: "+", Address: d.Eval.Address(o.Cell), Label: d.label(o.Cell), Range: d.Range(d.Report.Cells[o.Cell].Span)}
		if ti, ri, _ := d.Report.Locate(o.Cell); ti >= 0 && ri >= 0 {
			op.Absent = d.Report.Tables[ti].Rows[ri].Origin != report.Written
		}
		if i >= r.LeftN {
			op.Side = "right"
		}
		if o.Neg {
			op.Sign = "-"
		}
		if v := d.Eval.Values[o.Cell]; v.State == eval.Known {
			op.Value = v.V.String()
		}
		out.Operands = append(out.Operands, op)
	}
	return out
}

// standsIn reports whether a cell is an operand of a relation.
func (d *Document) standsIn(cell report.CellID, r *eval.Relation) bool {
	for _, o := range d.Eval.Operands[r.First : r.First+r.N] {
		if o.Cell == cell {
			return true
		}
	}
	return false
}

// finding returns the finding on a relation, nil where there is none.
func (d *Document) finding(r *eval.Relation) *lint.Diagnostic {
	i := lint.StatedSide(d.Eval, r)
	if i < 0 || r.Verdict == eval.Holds {
		return nil
	}
	key, address := lint.RelationKey(d.Eval, r), d.Eval.Address(d.Eval.Operands[r.First+i].Cell)
	for i := range d.Diagnostics {
		if f := &d.Diagnostics[i]; f.Relation == key && f.Address == address {
			return f
		}
	}
	return nil
}

// suspicion is what would explain that a relation is violated.
func (d *Document) suspicion(r *eval.Relation) string {
	if f := d.finding(r); f != nil && len(f.Suspects) > 0 {
		return output.Clean(f.Suspects[0].Clause.In(d.client.Lang))
	}
	return ""
}

// label is how a cell is called.
func (d *Document) label(id report.CellID) string {
	return output.Clean(strings.TrimSpace(lint.CellLabel(d.Report, id).In(d.client.Lang)))
}

// shown is an amount of the report's unit in that of a cell's table.
func (d *Document) shown(id report.CellID, a amount.Amount) lint.Money {
	ti, _, _ := d.Report.Locate(id)
	unit := d.Report.AmountUnit
	if ti >= 0 {
		unit = d.Report.UnitOf(&d.Report.Tables[ti])
	}
	if n := d.Report.AmountUnit.Shift(unit); n != 0 {
		a = a.Shift(n)
	}
	return lint.Money{Amount: a, Unit: unit}
}

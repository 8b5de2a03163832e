package feature

import (
	"context"
	"slices"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
)

// Use is a place at which a thing is named, or shown once more.
type Use struct {
	In *Document
	At source.Span
	// Ref is the name in a formula; nil for other uses.
	Ref *Ref
}

// uses calls f for the uses of a thing: in its own report, and in those that rest on it. The thing itself
// is none of them.
func (s *Snapshot) uses(ctx context.Context, t *Thing, f func(Use)) {
	s.usesIn(t.In, t, f)
	for _, path := range s.Dependents(t.In.Real) {
		if ctx.Err() != nil {
			return
		}
		d := s.report(path)
		if d == nil {
			continue
		}
		if prior := s.prior(d); prior != nil && prior.Real == t.In.Real {
			s.usesIn(d, t, f)
		}
		if t.Kind == CellThing && slices.Contains(d.Document.Members(), t.In.Real) {
			if id, ok := t.In.sameIn(d, t.Cell); ok {
				f(Use{In: d, At: d.Report.Cells[id].Span})
			}
		}
	}
}

// usesIn calls f for the uses of a thing within one report.
func (s *Snapshot) usesIn(d *Document, t *Thing, f func(Use)) {
	d.Refs(func(r *Ref) bool {
		if (d.Real == t.In.Real) == (r.Path[0].Text == "上年") {
			return true // what last year's report says is in another report, and nothing else is
		}
		for _, p := range s.Parts(d, r.Path, r.Table) {
			if p.Thing.Same(t) {
				at := source.Span{Start: r.Segment(p.First).Start, End: r.Segment(p.Last).End}
				f(Use{In: d, At: at, Ref: r})
				break
			}
		}
		return true
	})
	if d.Real != t.In.Real {
		return
	}
	switch t.Kind {
	case CellThing:
		d.counterparts(t.Cell, func(id report.CellID) { f(Use{In: d, At: d.Report.Cells[id].Span}) })
	case RowThing:
		d.rowUses(t, f)
	case ProjectThing:
		for i := range d.Report.Elements {
			el := &d.Report.Elements[i]
			if el.Kind == report.Attachment && el.Of.Set && d.project(el.Of.S) == t.Element {
				f(Use{In: d, At: el.Of.Span})
			}
		}
	}
}

// rowUses calls f for the other rows of a row's code, and for where the code stands outside the tables.
func (d *Document) rowUses(t *Thing, f func(Use)) {
	code := t.code()
	if code == 0 {
		return
	}
	axis := d.Report.Tables[t.Table].Form.CatalogAxis()
	for ti := range d.Report.Tables {
		table := &d.Report.Tables[ti]
		if table.Form == nil || !table.Form.Coded() || table.Form.CatalogAxis() != axis || ti == t.Table {
			continue
		}
		if ri := table.RowByCode(code); ri >= 0 && table.Rows[ri].Origin == report.Written {
			f(Use{In: d, At: table.Rows[ri].KeySpan})
		}
	}
	d.codes(func(c catalog.Code, at source.Span) {
		if c == code {
			f(Use{In: d, At: at})
		}
	})
}

// counterparts calls f for the cells that must show the same as a cell: relations between two cells.
func (d *Document) counterparts(cell report.CellID, f func(report.CellID)) {
	seen := map[report.CellID]bool{cell: true}
	for i := range d.Eval.Relations {
		r := &d.Eval.Relations[i]
		if r.N != 2 || r.LeftN != 1 || r.Op.String() != "=" {
			continue
		}
		a, b := d.Eval.Operands[r.First].Cell, d.Eval.Operands[r.First+1].Cell
		if b == cell {
			a, b = b, a
		}
		if a == cell && !seen[b] {
			seen[b] = true
			f(b)
		}
	}
}

// sameIn returns the cell of another report that a cell of d corresponds to: of the same form, row and
// column.
func (d *Document) sameIn(o *Document, id report.CellID) (report.CellID, bool) {
	ti, ri, col := d.Report.Locate(id)
	if ti < 0 {
		return report.NoCell, false
	}
	t := &d.Report.Tables[ti]
	fi := o.Report.Set.FormIndex(t.Form.Name)
	if fi < 0 {
		return report.NoCell, false
	}
	tj := o.Report.TableOf(fi)
	if tj < 0 {
		return report.NoCell, false
	}
	row := t.Form.Name + "." + eval.RowAddress(t, ri)
	if cell, ok := o.Eval.Cell(row + "." + itoa(t.Form.Columns[col].No) + "栏"); ok {
		return cell, true
	}
	return o.Eval.Cell(row)
}

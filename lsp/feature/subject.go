package feature

import (
	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
)

// SubjectKind is the kind of what stands at a place.
type SubjectKind uint8

// Kinds of subjects.
const (
	// NoSubject: nothing that has a meaning of its own.
	NoSubject SubjectKind = iota
	// CellSubject: a cell of a table; Cell, Table, Row.
	CellSubject
	// RowSubject: the key or the name of a row; Table, Row.
	RowSubject
	// TableSubject: the header or the form of a table; Table.
	TableSubject
	// RefSubject: a segment of a name in a formula; Ref, Segment.
	RefSubject
	// TextFigureSubject: a figure in braces in a text; TextFigure.
	TextFigureSubject
	// FigureSubject: a figure of [figures]; Figure.
	FigureSubject
	// PerformanceSubject: a figure of a performance table; Performance, Word.
	PerformanceSubject
	// KeySubject: a key; Key.
	KeySubject
)

// Subject is what stands at a place of a report.
type Subject struct {
	Kind SubjectKind
	// Span is the place that it takes.
	Span        source.Span
	Table, Row  int
	Cell        report.CellID
	Ref         *Ref
	Segment     int
	TextFigure  *eval.TextFigure
	Figure      *report.Figure
	Performance *report.PerformanceFigure
	Word        string
	// Key is a key as a path of the file: report.unit, table.rows, section.title.
	Key string
}

// At returns what stands at a byte offset, the smallest first: a name in a formula before the figure in
// braces that it stands in, a cell before its row. The end of a thing counts as in it, because a cursor
// stands there after typing.
func (d *Document) At(off int) Subject {
	if s, ok := d.refAt(off); ok {
		return s
	}
	figures := d.Eval.TextFigures()
	for i := range figures {
		if span := d.Eval.TextPlace(figures[i].Text, figures[i].Span); touches(span, off) {
			return Subject{Kind: TextFigureSubject, Span: span, TextFigure: &figures[i]}
		}
	}
	if id := d.Cell(off); id != report.NoCell {
		ti, ri, _ := d.Report.Locate(id)
		return Subject{Kind: CellSubject, Span: d.Report.Cells[id].Span, Cell: id, Table: ti, Row: ri}
	}
	for ti := range d.Report.Tables {
		if s, ok := d.tableAt(ti, off); ok {
			return s
		}
	}
	for i := range d.Report.Figures {
		if f := &d.Report.Figures[i]; touches(f.Key, off) || touches(f.Cell.Span, off) {
			return Subject{Kind: FigureSubject, Span: f.Key, Figure: f}
		}
	}
	if s, ok := d.performanceAt(off); ok {
		return s
	}
	return d.keyAt(off)
}

// touches reports whether off lies in the span or at its end.
func touches(s source.Span, off int) bool {
	return int(s.Start) <= off && off <= int(s.End) && !s.Empty()
}

func (d *Document) refAt(off int) (s Subject, ok bool) {
	d.Refs(func(r *Ref) bool {
		if !touches(r.Span(), off) {
			return true
		}
		ref := *r
		for i := len(r.Path) - 1; i >= 0; i-- {
			if span := r.Segment(i); touches(span, off) {
				s, ok = Subject{Kind: RefSubject, Span: span, Ref: &ref, Segment: i}, true
				return false
			}
		}
		return true
	})
	return s, ok
}

func (d *Document) tableAt(ti, off int) (Subject, bool) {
	t := &d.Report.Tables[ti]
	if touches(t.HeadSpan, off) || touches(t.FormName.Span, off) {
		return Subject{Kind: TableSubject, Span: t.HeadSpan, Table: ti}, true
	}
	if !touches(t.Span, off) {
		return Subject{}, false
	}
	for ri := range t.Rows {
		row := &t.Rows[ri]
		if row.Origin != report.Written {
			continue
		}
		switch {
		case touches(row.KeySpan, off):
			return Subject{Kind: RowSubject, Span: row.KeySpan, Table: ti, Row: ri}, true
		case row.Name.Set && touches(row.Name.Span, off):
			return Subject{Kind: RowSubject, Span: row.Name.Span, Table: ti, Row: ri}, true
		}
	}
	return Subject{}, false
}

func (d *Document) performanceAt(off int) (s Subject, ok bool) {
	for i := range d.Report.Elements {
		el := &d.Report.Elements[i]
		if el.Performance == nil || !touches(el.Span, off) {
			continue
		}
		PerformanceFigures(el.Performance, func(word string, f *report.PerformanceFigure) {
			if !ok && touches(f.Span, off) {
				s, ok = Subject{Kind: PerformanceSubject, Span: f.Span, Performance: f, Word: word}, true
			}
		})
	}
	return s, ok
}

// keyAt finds the key at a byte offset.
func (d *Document) keyAt(off int) Subject {
	s := Subject{}
	var find func(id doc.ID, path string)
	find = func(id doc.ID, path string) {
		for c := d.Doc.First(id); c != doc.None && s.Kind == NoSubject; c = d.Doc.Next(c) {
			at := path
			if key := d.Doc.Key(c); key != "" {
				if at != "" {
					at += "."
				}
				at += key
			}
			if span := d.Doc.KeySpan(c); touches(span, off) {
				s = Subject{Kind: KeySubject, Span: span, Key: at}
				return
			}
			if d.Doc.Kind(c) != doc.Value {
				find(c, at)
			}
		}
	}
	find(doc.Root, "")
	return s
}

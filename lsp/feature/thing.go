package feature

import (
	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
)

// ThingKind is the kind of a thing.
type ThingKind uint8

// Kinds of things.
const (
	// CellThing is a cell of a table; Cell.
	CellThing ThingKind = iota
	// RowThing is a row of a table; Table, Row. Rows of one code in several tables are one thing.
	RowThing
	// TableThing is a table; Table.
	TableThing
	// FigureThing is a figure of [figures], or one that a text defines; Name.
	FigureThing
	// ProjectThing is a performance table; Element.
	ProjectThing
	// PlaceThing is a figure that has no name of its own: of a performance table, in a text.
	PlaceThing
	// FileThing is a whole report.
	FileThing
)

// Thing is what can be gone to, found again and renamed: a part of a report that others may name.
type Thing struct {
	Kind ThingKind
	// In is the report it stands in, At where.
	In         *Document
	At         source.Span
	Cell       report.CellID
	Table, Row int
	Name       string
	Element    *report.Element
}

// Same reports whether two things are one. Rows are one where they have the same code.
func (t *Thing) Same(o *Thing) bool {
	if t.Kind != o.Kind || t.In.Real != o.In.Real {
		return false
	}
	switch t.Kind {
	case CellThing:
		return t.Cell == o.Cell
	case RowThing:
		a, b := t.code(), o.code()
		return a != 0 && a == b || t.Table == o.Table && t.Row == o.Row
	case TableThing:
		return t.Table == o.Table
	case FigureThing:
		return name.Equal(t.Name, o.Name)
	case ProjectThing:
		return t.Element.Span == o.Element.Span
	}
	return t.At == o.At
}

// code is the code of a row on a coded form, 0 for none.
func (t *Thing) code() catalog.Code {
	table := &t.In.Report.Tables[t.Table]
	if !table.Form.Coded() {
		return 0
	}
	return table.Rows[t.Row].Code
}

// report returns the report at a path: the open document, else its file; nil where there is none.
func (s *Snapshot) report(path string) *Document {
	if d, ok := s.others[path]; ok {
		return d
	}
	var out *Document
	if d := s.Snapshot.Read(path); d != nil {
		out = s.document(URIOf(d.Path), d)
	}
	if s.others == nil {
		s.others = map[string]*Document{}
	}
	s.others[path] = out
	return out
}

// prior returns last year's report, nil where it is not named or cannot be read.
func (s *Snapshot) prior(d *Document) *Document { return s.named(d, d.Report.Prior) }

// named returns the report that a text of another names.
func (s *Snapshot) named(d *Document, t report.Text) *Document {
	if !t.Set {
		return nil
	}
	path, ok := d.Document.Beside(t.S)
	if !ok {
		return nil
	}
	return s.report(path)
}

func (d *Document) cellThing(id report.CellID) Thing {
	return Thing{Kind: CellThing, In: d, Cell: id, At: d.Report.Cells[id].Span}
}

func (d *Document) rowThing(ti, ri int) Thing {
	return Thing{Kind: RowThing, In: d, Table: ti, Row: ri, At: d.rowPlace(ti, ri)}
}

// rowPlace is where a row stands, or would stand.
func (d *Document) rowPlace(ti, ri int) source.Span {
	t := &d.Report.Tables[ti]
	row := &t.Rows[ri]
	switch {
	case row.Origin == report.Written:
		return row.KeySpan
	case row.N > 0:
		return d.Report.Cells[row.First].Span
	}
	return t.KeySpan
}

func (d *Document) tableThing(ti int) Thing {
	return Thing{Kind: TableThing, In: d, Table: ti, At: d.Report.Tables[ti].KeySpan}
}

func (d *Document) figureThing(n string, at source.Span) Thing {
	return Thing{Kind: FigureThing, In: d, Name: n, At: at}
}

func (d *Document) projectThing(el *report.Element) Thing {
	at := el.Name.Span
	if !el.Name.Set {
		at = el.Performance.Scope.Span
	}
	return Thing{Kind: ProjectThing, In: d, Element: el, At: at}
}

// Part is a segment of a name in a formula, with what it means.
type Part struct {
	// First and Last are the segments that together mean it.
	First, Last int
	Thing       Thing
}

// Parts returns what the segments of a name mean, from the left: 表3.2010350.基本支出 is a table, a row and
// a cell; several cells where the name means a sum.
func (s *Snapshot) Parts(d *Document, path []formula.Segment, table int) []Part {
	first := 0
	var out []Part
	if path[0].Text == "上年" {
		prior := s.prior(d)
		if prior == nil || prior.Real == d.Real {
			return nil
		}
		out = append(out, Part{0, 0, Thing{Kind: FileThing, In: prior}})
		if len(path) == 1 {
			return out
		}
		first, d, table = 1, prior, -1
	}
	target, bad := d.Eval.Resolve(path[first:], table)
	last := len(path) - 1
	switch path[first].Text {
	case "数据":
		for _, f := range target.Figures {
			n := joinNames(path[first+1:])
			out = append(out, Part{min(first+1, last), last, d.figureThing(n, f.Span)})
		}
		return out
	case "绩效":
		if last > first {
			if el := d.project(path[first+1].Text); el != nil {
				out = append(out, Part{first + 1, first + 1, d.projectThing(el)})
			}
		}
		for _, f := range target.Figures {
			out = append(out, Part{last, last, Thing{Kind: PlaceThing, In: d, At: f.Span}})
		}
		return out
	}
	if bad.Code != form.RefOK && bad.Seg == 0 {
		return out
	}
	ti := d.tableNamed(path[first].Text, table)
	if ti < 0 {
		return out
	}
	out = append(out, Part{first, first, d.tableThing(ti)})
	if len(target.Cells) == 0 {
		return out
	}
	if row, ok := d.oneRow(target.Cells[0].Cell, target.Cells[len(target.Cells)-1].Cell); ok && last > first+1 {
		out = append(out, Part{first + 1, last - 1, d.rowThing(ti, row)})
	}
	for _, o := range target.Cells {
		out = append(out, Part{last, last, d.cellThing(o.Cell)})
	}
	return out
}

// oneRow reports whether two cells stand in one row.
func (d *Document) oneRow(a, b report.CellID) (row int, ok bool) {
	ti, ri, _ := d.Report.Locate(a)
	tj, rj, _ := d.Report.Locate(b)
	return ri, ti == tj && ri == rj && ti >= 0
}

// tableNamed returns the table that the head of a name means, −1 for none.
func (d *Document) tableNamed(head string, own int) int {
	if head == "本表" {
		return own
	}
	for ti := range d.Report.Tables {
		if t := &d.Report.Tables[ti]; "表"+itoa(t.N) == head {
			return ti
		}
	}
	if fi := d.Report.Set.FormIndex(head); fi >= 0 {
		return d.Report.TableOf(fi)
	}
	return -1
}

// project returns the performance table of a name, nil for none.
func (d *Document) project(n string) *report.Element {
	for i := range d.Report.Elements {
		el := &d.Report.Elements[i]
		if el.Performance != nil && (el.Name.Set && name.Equal(el.Name.S, n) || n == "整体" && el.Performance.Scope.S == n) {
			return el
		}
	}
	return nil
}

func joinNames(path []formula.Segment) string {
	text := ""
	for i := range path {
		if i > 0 {
			text += "."
		}
		text += path[i].Text
	}
	return text
}

// Things returns what the thing at a subject is: a name in a formula is what it names.
func (s *Snapshot) Things(d *Document, at Subject) []Thing {
	var out []Thing
	switch at.Kind {
	case CellSubject:
		return []Thing{d.cellThing(at.Cell)}
	case RowSubject:
		return []Thing{d.rowThing(at.Table, at.Row)}
	case TableSubject:
		return []Thing{d.tableThing(at.Table)}
	case FigureSubject:
		return []Thing{d.figureThing(at.Figure.Name, at.Figure.Key)}
	case PerformanceSubject:
		return []Thing{{Kind: PlaceThing, In: d, At: at.Performance.Span}}
	case RefSubject:
		for _, p := range s.Parts(d, at.Ref.Path, at.Ref.Table) {
			if p.First <= at.Segment && at.Segment <= p.Last {
				out = append(out, p.Thing)
			}
		}
	case TextFigureSubject:
		if at.TextFigure.Kind == formula.Defined && at.TextFigure.Expr != nil && at.TextFigure.Expr.Kind == formula.Ref {
			if path := at.TextFigure.Expr.Path; len(path) > 1 {
				return []Thing{d.figureThing(joinNames(path[1:]), at.Span)}
			}
		}
		return []Thing{{Kind: PlaceThing, In: d, At: at.Span}}
	case KeySubject:
		for i := range d.Report.Elements {
			if el := &d.Report.Elements[i]; el.Performance != nil && el.Span.Contains(int(at.Span.Start)) && at.Key == "performance" {
				return []Thing{d.projectThing(el)}
			}
		}
	}
	return out
}

// ThingsAt returns the things at a byte offset. Beside what At knows it finds the names of performance
// tables where they stand.
func (s *Snapshot) ThingsAt(d *Document, off int) (Subject, []Thing) {
	for i := range d.Report.Elements {
		el := &d.Report.Elements[i]
		switch {
		case el.Performance != nil && el.Name.Set && touches(el.Name.Span, off):
			return Subject{Kind: KeySubject, Span: el.Name.Span}, []Thing{d.projectThing(el)}
		case el.Kind == report.Attachment && el.Of.Set && touches(el.Of.Span, off):
			if of := d.project(el.Of.S); of != nil {
				return Subject{Kind: KeySubject, Span: el.Of.Span}, []Thing{d.projectThing(of)}
			}
		}
	}
	if c, span, ok := d.codeAt(off); ok {
		for ti := range d.Report.Tables {
			t := &d.Report.Tables[ti]
			if t.Form == nil || !t.Form.Coded() {
				continue
			}
			if ri := t.RowByCode(c); ri >= 0 {
				return Subject{Kind: KeySubject, Span: span}, []Thing{d.rowThing(ti, ri)}
			}
		}
	}
	at := d.At(off)
	return at, s.Things(d, at)
}

// codes calls f for every code that stands outside the tables: of items, terms and performance tables.
func (d *Document) codes(f func(c catalog.Code, at source.Span)) {
	say := func(t report.Text) {
		if c, ok := catalog.ParseCode(t.S); ok && t.Set {
			f(c, t.Span)
		}
	}
	for i := range d.Report.Elements {
		el := &d.Report.Elements[i]
		say(el.Code)
		for j := range el.Items {
			say(el.Items[j].Code)
		}
		if el.Performance != nil {
			for j := range el.Performance.Functions {
				say(el.Performance.Functions[j].Text)
			}
		}
	}
}

func (d *Document) codeAt(off int) (code catalog.Code, at source.Span, ok bool) {
	d.codes(func(c catalog.Code, span source.Span) {
		if touches(span, off) {
			code, at, ok = c, span, true
		}
	})
	return code, at, ok
}

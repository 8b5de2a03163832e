package feature

import (
	"context"
	"strings"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/output"
	"github.com/juesuan/juesuan-lint/lsp/protocol317"
)

// The call hierarchy is what Excel calls 追踪引用单元格 and 追踪从属单元格: outgoing calls are what a
// figure is computed from, incoming ones the figures that use it.

// callData finds a figure again.
type callData struct {
	URI protocol.DocumentUri `json:"uri"`
	// Address names a cell or a figure; of one without an address Offset is its place.
	Address string `json:"address,omitempty"`
	Offset  int    `json:"offset"`
}

// callItem is a protocol.CallHierarchyItem as it comes back.
type callItem struct {
	Data callData `json:"data"`
}

// callParams ask for the calls of an item.
type callParams struct {
	Item callItem `json:"item"`
}

func prepareCallHierarchy() Feature {
	return on(protocol.MethodTextDocumentPrepareCallHierarchy, PrepareCallHierarchy, func(c *protocol317.ServerCapabilities) { c.CallHierarchyProvider = true })
}

func incomingCalls() Feature {
	return on(protocol.MethodCallHierarchyIncomingCalls, func(ctx context.Context, s *Snapshot, p *callParams) ([]protocol.CallHierarchyIncomingCall, error) {
		return s.incoming(ctx, p.Item.Data), nil
	}, nil)
}

func outgoingCalls() Feature {
	return on(protocol.MethodCallHierarchyOutgoingCalls, func(ctx context.Context, s *Snapshot, p *callParams) ([]protocol.CallHierarchyOutgoingCall, error) {
		return s.outgoing(p.Item.Data), nil
	}, nil)
}

// PrepareCallHierarchy answers textDocument/prepareCallHierarchy.
func PrepareCallHierarchy(_ context.Context, s *Snapshot, p *protocol.CallHierarchyPrepareParams) ([]protocol.CallHierarchyItem, error) {
	d := s.Document(p.TextDocument.URI)
	if d == nil {
		return nil, nil
	}
	_, things := s.ThingsAt(d, d.Offset(p.Position))
	var out []protocol.CallHierarchyItem
	for i := range things {
		switch things[i].Kind {
		case CellThing, FigureThing, PlaceThing:
			out = append(out, s.callItem(&things[i]))
		}
	}
	return out, nil
}

// callItem describes a thing.
func (s *Snapshot) callItem(t *Thing) protocol.CallHierarchyItem {
	d := t.In
	item := protocol.CallHierarchyItem{Kind: protocol.SymbolKindField, URI: d.URI, Range: d.Range(t.At), SelectionRange: d.Range(t.At)}
	data := callData{URI: d.URI, Offset: int(t.At.Start)}
	detail := ""
	m := &markup{Client: s.Client}
	switch t.Kind {
	case CellThing:
		data.Address = d.Eval.Address(t.Cell)
		item.Name = d.label(t.Cell)
		detail = data.Address + "  " + m.amount(d, t.Cell)
	case FigureThing:
		data.Address = "数据." + t.Name
		item.Name, item.Kind = data.Address, protocol.SymbolKindNumber
		if target, bad := d.Eval.Resolve(namePath(t.Name), -1); bad.Code == form.RefOK && len(target.Figures) == 1 {
			detail = m.figureValue(d.Eval, target.Figures[0].Cell, target.Figures[0].Percent)
		}
	default:
		item.Kind = protocol.SymbolKindString
		item.Name, detail = s.placeName(d, t.At)
	}
	if year := d.Report.Year; year > 0 {
		detail = strings.TrimSpace(detail + "  " + itoa(year))
	}
	if item.Name == "" {
		item.Name = "—"
	}
	item.Detail, item.Data = &detail, data
	return item
}

// namePath is the path that names a figure of [figures].
func namePath(n string) []formula.Segment { return []formula.Segment{{Text: "数据"}, {Text: n}} }

// placeName says what a figure without an address is: its formula or its text, and where it stands.
func (s *Snapshot) placeName(d *Document, at source.Span) (name, detail string) {
	sub := d.At(int(at.Start))
	switch sub.Kind {
	case TextFigureSubject, RefSubject:
		name = output.Clean(d.Result.File.Slice(at))
	case PerformanceSubject:
		name, detail = sub.Word, sub.Performance.Text
	default:
		name = output.Clean(d.Result.File.Slice(at))
	}
	for i := range d.Report.Elements {
		if el := &d.Report.Elements[i]; el.Span.Contains(int(at.Start)) {
			title := el.Title.S
			if el.Performance != nil || title == "" {
				title = el.Name.S
			}
			detail = strings.TrimSpace(output.Clean(title) + "  " + detail)
		}
	}
	return name, detail
}

// call finds the thing of an item again.
func (s *Snapshot) call(data callData) (t Thing, ok bool) {
	d := s.Document(data.URI)
	if d == nil {
		if d = s.report(PathOf(data.URI)); d == nil {
			return t, false
		}
	}
	if id, found := d.Eval.Cell(data.Address); found {
		return d.cellThing(id), true
	}
	_, things := s.ThingsAt(d, data.Offset)
	if len(things) == 0 {
		return t, false
	}
	return things[len(things)-1], true
}

// outgoing returns what a figure is computed from.
func (s *Snapshot) outgoing(data callData) []protocol.CallHierarchyOutgoingCall {
	out := []protocol.CallHierarchyOutgoingCall{}
	t, ok := s.call(data)
	if !ok {
		return out
	}
	add := func(to Thing, at source.Span) {
		item := s.callItem(&to)
		for i := range out {
			if out[i].To.URI == item.URI && out[i].To.Range == item.Range && out[i].To.Name == item.Name {
				return
			}
		}
		out = append(out, protocol.CallHierarchyOutgoingCall{To: item, FromRanges: []protocol.Range{t.In.Range(at)}})
	}
	d := t.In
	d.Refs(func(r *Ref) bool {
		if span := r.Span(); t.At.Start <= span.Start && span.End <= t.At.End && (t.Kind != CellThing || r.Cell == t.Cell) || t.Kind == FigureThing && d.figureHolds(t.Name, span) {
			for _, p := range s.Parts(d, r.Path, r.Table) {
				if p.Last == len(r.Path)-1 {
					add(p.Thing, span)
				}
			}
		}
		return true
	})
	if t.Kind != CellThing {
		return out
	}
	cells := func(terms []eval.Operand) {
		for _, o := range terms {
			if o.Cell != t.Cell && d.Report.Cells[o.Cell].Kind != report.Omitted {
				add(d.cellThing(o.Cell), t.At)
			}
		}
	}
	d.Eval.Sums(t.Cell, func(terms []eval.Operand) bool {
		cells(terms)
		return false
	})
	for i := range d.Eval.Relations {
		if target, parts := d.sides(&d.Eval.Relations[i]); target == t.Cell {
			cells(parts)
		}
	}
	d.counterparts(t.Cell, func(id report.CellID) { add(d.cellThing(id), t.At) })
	for _, path := range d.Document.Members() {
		if m := s.report(path); m != nil {
			if id, ok := d.sameIn(m, t.Cell); ok {
				add(m.cellThing(id), t.At)
			}
		}
	}
	return out
}

// figureHolds reports whether a place lies in the value of a figure of [figures].
func (d *Document) figureHolds(n string, at source.Span) bool {
	for i := range d.Report.Figures {
		if f := &d.Report.Figures[i]; f.Name == n {
			return f.Cell.Span.Start <= at.Start && at.End <= f.Cell.Span.End
		}
	}
	return false
}

// sides returns the sum of a relation between tables, and its parts; report.NoCell where neither side is a
// single cell, or both are.
func (d *Document) sides(r *eval.Relation) (target report.CellID, parts []eval.Operand) {
	left, right := d.Eval.Sides(r)
	switch {
	case len(left) == 1 && len(right) > 1:
		return left[0].Cell, right
	case len(right) == 1 && len(left) > 1:
		return right[0].Cell, left
	}
	return report.NoCell, nil
}

// incoming returns the figures that use one: in formulas and texts, sums, other tables, last year's figure
// in a later report, a unit's in the department's.
func (s *Snapshot) incoming(ctx context.Context, data callData) []protocol.CallHierarchyIncomingCall {
	out := []protocol.CallHierarchyIncomingCall{}
	t, ok := s.call(data)
	if !ok {
		return out
	}
	add := func(item protocol.CallHierarchyItem, in *Document, at source.Span) {
		r := in.Range(at)
		for i := range out {
			if o := &out[i]; o.From.URI == item.URI && o.From.Range == item.Range && o.From.Name == item.Name {
				o.FromRanges = append(o.FromRanges, r)
				return
			}
		}
		out = append(out, protocol.CallHierarchyIncomingCall{From: item, FromRanges: []protocol.Range{r}})
	}
	d := t.In
	if t.Kind == CellThing {
		for id := range d.Report.Cells {
			id := report.CellID(id)
			if k := d.Report.Cells[id].Kind; id == t.Cell || k != report.Derived {
				continue
			}
			if terms, ok := d.Eval.Terms(id); ok && hasCell(terms, t.Cell) {
				from := d.cellThing(id)
				add(s.callItem(&from), d, from.At)
			}
		}
		for i := range d.Eval.Relations {
			if target, parts := d.sides(&d.Eval.Relations[i]); target != report.NoCell && target != t.Cell && hasCell(parts, t.Cell) && d.Report.Cells[target].Kind != report.Derived {
				from := d.cellThing(target)
				add(s.callItem(&from), d, from.At)
			}
		}
	}
	s.uses(ctx, &t, func(u Use) {
		add(s.user(&u), u.In, u.At)
	})
	return out
}

func hasCell(terms []eval.Operand, id report.CellID) bool {
	for _, o := range terms {
		if o.Cell == id {
			return true
		}
	}
	return false
}

// user describes what uses something at a place: the cell or figure whose formula names it, the relation,
// the figure in the text.
func (s *Snapshot) user(u *Use) protocol.CallHierarchyItem {
	d := u.In
	if u.Ref == nil {
		if id := d.Cell(int(u.At.Start)); id != report.NoCell {
			t := d.cellThing(id)
			return s.callItem(&t)
		}
		t := Thing{Kind: PlaceThing, In: d, At: u.At}
		return s.callItem(&t)
	}
	if u.Ref.Cell != report.NoCell {
		t := d.cellThing(u.Ref.Cell)
		return s.callItem(&t)
	}
	figures := d.Eval.TextFigures()
	for i := range figures {
		if at := d.Eval.TextPlace(figures[i].Text, figures[i].Span); at.Start <= u.At.Start && u.At.End <= at.End {
			t := Thing{Kind: PlaceThing, In: d, At: at}
			return s.callItem(&t)
		}
	}
	for i := range d.Report.Figures {
		if f := &d.Report.Figures[i]; f.Cell.Span.Start <= u.At.Start && u.At.End <= f.Cell.Span.End {
			t := d.figureThing(f.Name, f.Key)
			return s.callItem(&t)
		}
	}
	for i := range d.Report.Relations {
		if r := &d.Report.Relations[i]; r.Span.Start <= u.At.Start && u.At.End <= r.Span.End {
			t := Thing{Kind: PlaceThing, In: d, At: r.Formula.Span}
			item := s.callItem(&t)
			item.Name = d.client.say("自定的勾稽关系 {0}", "own relation {0}", lint.Text{Zh: r.Formula.S, En: r.Formula.S})
			return item
		}
	}
	t := Thing{Kind: PlaceThing, In: d, At: u.At}
	return s.callItem(&t)
}

package feature

import (
	"cmp"
	"context"
	"slices"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/formula"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lsp/protocol317"
)

func definition() Feature {
	return on(protocol.MethodTextDocumentDefinition, Definition, func(c *protocol317.ServerCapabilities) { c.DefinitionProvider = true })
}

// Definition answers textDocument/definition: from a name in a formula to what it names, in this report or
// last year's; from a computed cell to the cells that it is computed from; from a figure in a text to its
// sources; from anything else to itself.
func Definition(_ context.Context, s *Snapshot, p *protocol.DefinitionParams) ([]protocol.Location, error) {
	d := s.Document(p.TextDocument.URI)
	if d == nil {
		return nil, nil
	}
	if path, ok := d.pathAt(d.Offset(p.Position)); ok {
		return []protocol.Location{{URI: URIOf(path)}}, nil
	}
	at, things := s.ThingsAt(d, d.Offset(p.Position))
	switch {
	case at.Kind == CellSubject:
		if from := s.sources(d, at.Cell); len(from) > 0 && d.Report.Cells[at.Cell].Kind != report.Stated {
			things = from
		}
	case at.Kind == TextFigureSubject && at.TextFigure.Kind != formula.Defined && at.TextFigure.Expr != nil:
		things = things[:0]
		formula.Walk(at.TextFigure.Expr, func(x *formula.Expr) bool {
			if x.Kind == formula.Ref {
				parts := s.Parts(d, x.Path, -1)
				for _, part := range parts {
					if part.Last == len(x.Path)-1 {
						things = append(things, part.Thing)
					}
				}
			}
			return true
		})
	}
	out := locations{}
	for i := range things {
		out.add(things[i].In, things[i].At)
	}
	return out.sorted(), nil
}

// sources returns what a computed cell is computed from, as far as it stands in the file.
func (s *Snapshot) sources(d *Document, id report.CellID) []Thing {
	var out []Thing
	seen := map[report.CellID]bool{id: true}
	add := func(terms []eval.Operand) {
		for _, o := range terms {
			if !seen[o.Cell] && d.Report.Cells[o.Cell].Kind != report.Omitted {
				seen[o.Cell] = true
				out = append(out, d.cellThing(o.Cell))
			}
		}
	}
	if terms, ok := d.Eval.Terms(id); ok {
		add(terms)
	}
	d.Refs(func(r *Ref) bool {
		if r.Cell != id {
			return true
		}
		for _, p := range s.Parts(d, r.Path, r.Table) {
			if p.Last == len(r.Path)-1 && (p.Thing.Kind != CellThing || p.Thing.In != d || !seen[p.Thing.Cell]) {
				out = append(out, p.Thing)
			}
		}
		return true
	})
	return out
}

// locations are places in files, each once.
type locations struct{ list []protocol.Location }

func (l *locations) add(d *Document, at source.Span) {
	loc := protocol.Location{URI: d.URI, Range: d.Range(at)}
	if !slices.Contains(l.list, loc) {
		l.list = append(l.list, loc)
	}
}

// sorted returns the places, those of a file together and in its order; never nil.
func (l *locations) sorted() []protocol.Location {
	slices.SortStableFunc(l.list, func(a, b protocol.Location) int {
		return cmp.Or(cmp.Compare(a.URI, b.URI), comparePositions(a.Range.Start, b.Range.Start))
	})
	if l.list == nil {
		return []protocol.Location{}
	}
	return l.list
}

func comparePositions(a, b protocol.Position) int {
	return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Character, b.Character))
}

package feature

import (
	"cmp"
	"context"
	"slices"
	"strings"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lsp/protocol317"
)

func documentSymbols() Feature {
	return on(protocol.MethodTextDocumentDocumentSymbol, DocumentSymbols, func(c *protocol317.ServerCapabilities) { c.DocumentSymbolProvider = true })
}

// DocumentSymbols answers textDocument/documentSymbol: the outline of the report, tables with their totals,
// in print order. A client that shows no tree gets the same as a list.
func DocumentSymbols(_ context.Context, s *Snapshot, p *protocol.DocumentSymbolParams) (any, error) {
	d := s.Document(p.TextDocument.URI)
	if d == nil {
		return nil, nil
	}
	tree := d.outline()
	if s.HierarchicalSymbols {
		return tree, nil
	}
	return flatten(d, []protocol.SymbolInformation{}, tree, nil), nil
}

func flatten(d *Document, out []protocol.SymbolInformation, list []protocol.DocumentSymbol, container *string) []protocol.SymbolInformation {
	for i := range list {
		s := &list[i]
		out = append(out, protocol.SymbolInformation{Name: s.Name, Kind: s.Kind, Location: protocol.Location{URI: d.URI, Range: s.Range}, ContainerName: container})
		out = flatten(d, out, s.Children, &s.Name)
	}
	return out
}

// entry is one entry of the outline before it is nested.
type entry struct {
	level  int // 0 contains 1
	symbol protocol.DocumentSymbol
	span   source.Span
}

// outline returns the outline: parts contain sections, sections those below them, tables their rows.
func (d *Document) outline() []protocol.DocumentSymbol {
	var entries []entry
	add := func(level int, kind protocol.SymbolKind, name, detail string, span, name2 source.Span, children []protocol.DocumentSymbol) {
		if strings.TrimSpace(name) == "" {
			name = "—"
		}
		if name2.Empty() || name2.Start < span.Start || name2.End > span.End {
			name2 = source.Span{Start: span.Start, End: min(span.End, span.Start+1)}
		}
		e := entry{level, protocol.DocumentSymbol{Name: name, Kind: kind, Range: d.Range(span), SelectionRange: d.Range(name2), Children: children}, span}
		if detail != "" {
			e.symbol.Detail = &detail
		}
		entries = append(entries, e)
	}
	if d.Report.HasHead {
		add(1, protocol.SymbolKindModule, d.client.say("表头", "Head"), strings.TrimSpace(d.Report.Unit.S+" "+itoa(d.Report.Year)), d.Report.HeadSpan, d.Report.HeadSpan, nil)
	}
	for ti := range d.Report.Tables {
		t := &d.Report.Tables[ti]
		name := d.client.say("表{0} {1}", "Table {0} {1}", t.N, t.FormName.S)
		add(1, protocol.SymbolKindClass, name, d.total(ti), t.Span, t.KeySpan, d.rowSymbols(ti))
	}
	if n := len(d.Report.Figures); n > 0 {
		var children []protocol.DocumentSymbol
		span := d.Report.Figures[0].Key
		for i := range d.Report.Figures {
			f := &d.Report.Figures[i]
			all := source.Span{Start: f.Key.Start, End: max(f.Key.End, f.Cell.Span.End)}
			span.Start, span.End = min(span.Start, all.Start), max(span.End, all.End)
			value := d.Result.File.Slice(f.Cell.Span)
			children = append(children, protocol.DocumentSymbol{Name: f.Name, Detail: &value, Kind: protocol.SymbolKindNumber, Range: d.Range(all), SelectionRange: d.Range(f.Key)})
		}
		add(1, protocol.SymbolKindModule, d.client.say("表外的数", "Figures"), itoa(n), span, d.Report.Figures[0].Key, children)
	}
	for i := range d.Report.Elements {
		el := &d.Report.Elements[i]
		level, kind, name, at := 1, protocol.SymbolKindString, el.Title.S, el.Title.Span
		detail := ""
		switch el.Kind {
		case report.Part:
			level, kind = 0, protocol.SymbolKindNamespace
		case report.Section:
			level = max(1, el.Level)
		case report.Term:
			name, at, kind = el.Name.S, el.Name.Span, protocol.SymbolKindConstant
		case report.PerformanceTable:
			kind = protocol.SymbolKindInterface
			if name = el.Name.S; name == "" {
				name = el.Performance.Scope.S
			}
			name, at = d.client.say("自评表 {0}", "Self-evaluation {0}", name), el.Name.Span
			if f := &el.Performance.Total; f.Set {
				detail = f.Text
			}
		}
		add(level, kind, name, detail, el.Span, at, nil)
	}
	return nest(d, entries)
}

// total is the value of a table's total, or of its last line that is a sum.
func (d *Document) total(ti int) string {
	t := &d.Report.Tables[ti]
	if t.Form == nil {
		return ""
	}
	for ri := range t.Rows {
		row := &t.Rows[ri]
		if row.Def < 0 || row.N == 0 || !t.Form.Rows[row.Def].Total {
			continue
		}
		if v := d.Eval.Values[row.First]; v.State == eval.Known {
			return d.client.say("{0} {1}", "{0} {1}", strings.TrimSpace(lint.RowName(d.Report, ti, ri)), d.shown(row.First, v.V))
		}
	}
	return ""
}

func (d *Document) rowSymbols(ti int) []protocol.DocumentSymbol {
	t := &d.Report.Tables[ti]
	var out []protocol.DocumentSymbol
	for ri := range t.Rows {
		row := &t.Rows[ri]
		if row.Origin != report.Written {
			continue
		}
		name := row.Key
		if n := lint.RowName(d.Report, ti, ri); n != "" && n != name {
			name += " " + n
		}
		detail := ""
		if row.N > 0 {
			if v := d.Eval.Values[row.First]; v.State == eval.Known {
				detail = d.shown(row.First, v.V).Amount.Format()
			}
		}
		span := source.Span{Start: min(row.Span.Start, row.KeySpan.Start), End: max(row.Span.End, row.KeySpan.End)}
		out = append(out, protocol.DocumentSymbol{Name: name, Detail: &detail, Kind: protocol.SymbolKindField, Range: d.Range(span), SelectionRange: d.Range(row.KeySpan)})
	}
	return out
}

// nest makes a tree of entries in the order of the file.
func nest(d *Document, entries []entry) []protocol.DocumentSymbol {
	sortEntries(entries)
	out := []protocol.DocumentSymbol{}
	for len(entries) > 0 {
		n := 1
		for n < len(entries) && entries[n].level > entries[0].level {
			n++
		}
		first := entries[0]
		if n > 1 {
			first.symbol.Children = append(first.symbol.Children, nest(d, entries[1:n])...)
			first.symbol.Range = d.Range(source.Span{Start: first.span.Start, End: max(first.span.End, lastEnd(entries[1:n]))})
		}
		out = append(out, first.symbol)
		entries = entries[n:]
	}
	return out
}

func lastEnd(entries []entry) int32 {
	end := int32(0)
	for i := range entries {
		end = max(end, entries[i].span.End)
	}
	return end
}

func sortEntries(entries []entry) {
	slices.SortStableFunc(entries, func(a, b entry) int { return cmp.Compare(a.span.Start, b.span.Start) })
}

package feature

import (
	"context"
	"strings"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lsp/protocol317"
)

// CommandShowRelations is a command of the client: it shows the relations of a table, as juesuan/relations
// gives them. Its argument is {uri, table}.
const CommandShowRelations = "juesuan.showRelations"

// relationsArgument is the argument of juesuan.showRelations.
type relationsArgument struct {
	URI   protocol.DocumentUri `json:"uri"`
	Table int                  `json:"table"`
}

func codeLens() Feature {
	return on(protocol.MethodTextDocumentCodeLens, CodeLenses, func(c *protocol317.ServerCapabilities) { c.CodeLensProvider = &protocol.CodeLensOptions{} })
}

// CodeLenses answers textDocument/codeLens: above each table how its relations stand, above its first row the
// titles of its columns, above each section how many of its figures are bound.
func CodeLenses(_ context.Context, s *Snapshot, p *protocol.CodeLensParams) ([]protocol.CodeLens, error) {
	d := s.Document(p.TextDocument.URI)
	if d == nil {
		return nil, nil
	}
	show := &s.Settings.CodeLens
	out := []protocol.CodeLens{}
	add := func(at source.Span, title, command string, args ...any) {
		out = append(out, protocol.CodeLens{Range: d.Range(at), Command: &protocol.Command{Title: title, Command: command, Arguments: args}})
	}
	for ti := range d.Report.Tables {
		t := &d.Report.Tables[ti]
		if t.Form == nil {
			continue
		}
		if show.Relations {
			if text := s.counts(d, ti); !strings.HasSuffix(text, "：") && !strings.HasSuffix(text, ": ") {
				add(t.HeadSpan, text, CommandShowRelations, relationsArgument{d.URI, t.N})
			}
		}
		if show.Columns {
			if ri := firstRow(t); ri >= 0 {
				add(t.Rows[ri].KeySpan, columnTitles(t, t.Rows[ri].Block), "")
			}
		}
	}
	if show.Figures {
		d.sectionLenses(func(at source.Span, bound, loose int) {
			add(at, s.say("已绑定 {0} 个数 · 未绑定 {1} 个", "{0} figures bound · {1} loose", bound, loose), "")
		})
	}
	return out, nil
}

// firstRow is the written row of a table that stands first in the file, −1 for none.
func firstRow(t *report.Table) int {
	best := -1
	for ri := range t.Rows {
		if row := &t.Rows[ri]; row.Origin == report.Written && (best < 0 || row.KeySpan.Start < t.Rows[best].KeySpan.Start) {
			best = ri
		}
	}
	return best
}

// columnTitles are the titles of a block's columns: 1 本年支出合计 · 2 基本支出.
func columnTitles(t *report.Table, block int) string {
	var titles []string
	cols := t.Form.BlockColumns(block)
	for i := range cols {
		titles = append(titles, itoa(cols[i].No)+" "+cols[i].Title())
	}
	return strings.Join(titles, " · ")
}

// sectionLenses calls f for every section that has figures: those in braces, and plain amounts.
func (d *Document) sectionLenses(f func(at source.Span, bound, loose int)) {
	figures := d.Eval.TextFigures()
	for i := range d.Report.Elements {
		el := &d.Report.Elements[i]
		if el.Kind != report.Section {
			continue
		}
		bound, loose := 0, 0
		for j := range figures {
			if at := d.Eval.TextPlace(figures[j].Text, figures[j].Span); el.Span.Contains(int(at.Start)) {
				bound++
			}
		}
		d.texts(func(in *report.Element, t report.Text) {
			if in == el {
				loose += len(plainNumbers(t.S))
			}
		})
		if bound+loose > 0 {
			f(source.Span{Start: el.Span.Start, End: el.Span.Start}, bound, loose)
		}
	}
}

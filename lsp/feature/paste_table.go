package feature

import (
	"context"
	"strconv"
	"strings"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/grid"
	"github.com/juesuan/juesuan-lint/dsl/render"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lsp/rpc"
)

// Requests of our own: tables from and to Excel or WPS.
const (
	MethodPasteTable = "juesuan/pasteTable"
	MethodCopyTable  = "juesuan/copyTable"
)

// TableParams name a table: by its number, or by a place in it.
type TableParams struct {
	TextDocument protocol.TextDocumentIdentifier `json:"textDocument"`
	Table        int                             `json:"table,omitempty"`
	Position     *protocol.Position              `json:"position,omitempty"`
}

// PasteTableParams bring a range of cells into a table: what the clipboard holds, as HTML or as text.
type PasteTableParams struct {
	TableParams
	HTML string `json:"html,omitempty"`
	Text string `json:"text,omitempty"`
	// Unit is 元 or 万元, where the range does not say it itself.
	Unit string `json:"unit,omitempty"`
}

// Pasted answers juesuan/pasteTable.
type Pasted struct {
	// Edits bring the rows into the table: those that it has are replaced, others come in their places.
	Edits []protocol.TextEdit `json:"edits"`
	// Text is the rows in our language, and Rows how many there are.
	Text string `json:"text"`
	Rows int    `json:"rows"`
	// Unit is the unit that the range was in, where it was told.
	Unit string `json:"unit,omitempty"`
	// Remarks are what was not understood, left out or converted.
	Remarks []PasteRemark `json:"remarks"`
}

// PasteRemark says something of a cell of the range; row and column count from 1, 0 is all of it.
type PasteRemark struct {
	Row     int    `json:"row"`
	Column  int    `json:"column"`
	Message string `json:"message"`
}

// Copied answers juesuan/copyTable.
type Copied struct {
	TSV  string `json:"tsv"`
	HTML string `json:"html"`
}

func pasteTable() Feature { return on(MethodPasteTable, PasteTable, nil) }
func copyTable() Feature  { return on(MethodCopyTable, CopyTable, nil) }

// table returns the index of the table that is named.
func (p *TableParams) table(s *Snapshot, d *Document) (int, error) {
	if p.Position != nil {
		off := d.Offset(*p.Position)
		for ti := range d.Report.Tables {
			if touches(d.Report.Tables[ti].Span, off) {
				return ti, nil
			}
		}
	}
	if ti := d.Report.TableByNumber(p.Table); ti >= 0 {
		return ti, nil
	}
	return -1, rpc.Errorf(rpc.InvalidParams, "%s", s.say("请先把光标放到一张表里", "put the cursor into a table first"))
}

// CopyTable answers juesuan/copyTable.
func CopyTable(_ context.Context, s *Snapshot, p *TableParams) (*Copied, error) {
	d := s.Document(p.TextDocument.URI)
	if d == nil {
		return nil, nil
	}
	ti, err := p.table(s, d)
	if err != nil {
		return nil, err
	}
	sheet := render.Lay(d.Eval, ti)
	return &Copied{TSV: grid.TSV(sheet), HTML: grid.HTML(sheet)}, nil
}

// PasteTable answers juesuan/pasteTable.
func PasteTable(_ context.Context, s *Snapshot, p *PasteTableParams) (*Pasted, error) {
	d := s.Document(p.TextDocument.URI)
	if d == nil {
		return nil, nil
	}
	ti, err := p.table(s, d)
	if err != nil {
		return nil, err
	}
	g, ok := grid.ReadHTML(p.HTML)
	if !ok {
		g = grid.ReadTSV(p.Text)
	}
	var o grid.Options
	for _, u := range [...]report.Unit{report.Yuan, report.WanYuan} {
		if p.Unit == u.String() {
			o.Unit = u
		}
	}
	t := &d.Report.Tables[ti]
	result := grid.Rows(d.Report, t, g, o)
	out := &Pasted{Text: result.Text(), Rows: len(result.Rows), Unit: result.Unit.String(), Remarks: []PasteRemark{}, Edits: []protocol.TextEdit{}}
	for _, r := range result.Remarks {
		out.Remarks = append(out.Remarks, PasteRemark{r.Row + 1, r.Col + 1, lint.Text{Zh: r.Zh, En: r.En}.In(s.Lang)})
	}
	if len(result.Rows) > 0 {
		out.Edits = d.textEdits(d.paste(t, result))
	}
	return out, nil
}

// paste returns the edits that bring rows into a table.
func (d *Document) paste(t *report.Table, result *grid.Result) []source.Edit {
	text := d.Result.File.Text
	nl := lineBreak(text)
	lines := strings.Split(strings.TrimSuffix(result.Text(), "\n"), "\n")
	if !t.HasRows {
		at := int32(lineEnd(text, int(t.Span.End)))
		rows := nl + nl + "[table." + itoa(t.N) + ".rows]" + nl + strings.Join(lines, nl)
		return []source.Edit{{Span: source.Span{Start: at, End: at}, New: rows}}
	}
	var out []source.Edit
	var more []newRow
	last := int64(0)
	for i := range result.Rows {
		row := &result.Rows[i]
		if old := d.rowWithKey(t, row.Key); old != nil {
			span := source.Span{Start: old.KeySpan.Start, End: max(old.Span.End, old.KeySpan.End)}
			if d.Result.File.Slice(span) != lines[i] {
				out = append(out, source.Edit{Span: span, New: lines[i]})
			}
			continue
		}
		if key, ok := orderOf(t, row.Key); ok {
			last = key
		}
		more = append(more, newRow{last, lines[i]}) // one whose place is not known stays behind the one before it
	}
	return append(out, d.insertRows(t, more)...)
}

// rowWithKey returns the written row that a key means, nil for none.
func (d *Document) rowWithKey(t *report.Table, key string) *report.Row {
	order, known := orderOf(t, key)
	for i := range t.Rows {
		row := &t.Rows[i]
		if row.Origin != report.Written {
			continue
		}
		if o, ok := rowOrder(t, row); row.Key == key || known && ok && o == order {
			return row
		}
	}
	return nil
}

// orderOf is the order of the row that a key means.
func orderOf(t *report.Table, key string) (order int64, ok bool) {
	key = strings.Trim(key, `"`)
	row := report.Row{Def: -1}
	if code, ok := catalog.ParseCode(key); ok && t.Form.Coded() {
		row.Code = code
		if i := t.Form.RowByCode(code); i >= 0 {
			row.Def = i
		}
	} else if n, err := strconv.Atoi(key); err == nil && t.Form.Axis == form.Line {
		row.Def = t.Form.Line(n)
	} else if i, m := t.Form.RowByLabel(key); m == form.OneRow {
		row.Def = i
	}
	return rowOrder(t, &row)
}

package feature

import (
	"encoding/json"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/project"
)

// Snapshot is what a request sees: all reports as they were when it arrived, and how this client wants
// its answers.
type Snapshot struct {
	*project.Snapshot
	*Client
	// Progress tells the client, by the token that it gave, how far a request has come; nil tells nothing.
	Progress func(token json.RawMessage, value any)
	// others are the reports that the request has looked at beside its own, by path.
	others map[string]*Document
}

// Client is what a client can do and wants. It is immutable.
type Client struct {
	Lang     lint.Lang
	Encoding source.Encoding
	Settings Settings
	// Rules are all rules.
	Rules []*lint.Rule
	// Getenv is the environment of the server.
	Getenv func(string) string
	// Markdown: hovers and documentation may be Markdown.
	Markdown bool
	// RelatedInformation, CodeDescription and Deprecated tell what a diagnostic may carry.
	RelatedInformation, CodeDescription, Deprecated bool
	// HierarchicalSymbols: document symbols may be a tree.
	HierarchicalSymbols bool
	// LineFolding: only whole lines are folded.
	LineFolding bool
	// Can is what else it can do.
	Can Abilities
}

// Document is a report as features see it.
type Document struct {
	*project.Document
	URI protocol.DocumentUri
	// Result is the report with its values and findings: see lint.Result. Report and Eval are never nil.
	*lint.Result
	client *Client
}

// Document returns the open report of a URI, nil where it is not open or holds no text that can be read
// as a report.
func (s *Snapshot) Document(uri protocol.DocumentUri) *Document {
	d := s.Snapshot.Document(PathOf(uri))
	if d == nil {
		return nil
	}
	return s.document(uri, d)
}

func (s *Snapshot) document(uri protocol.DocumentUri, d *project.Document) *Document {
	r := d.Result()
	if r.Report == nil {
		return nil
	}
	return &Document{Document: d, URI: uri, Result: r, client: s.Client}
}

// Offset returns the byte offset of a position.
func (d *Document) Offset(p protocol.Position) int { return d.client.Offset(d.Result.File, p) }

// Range returns the range of a span.
func (d *Document) Range(span source.Span) protocol.Range { return d.client.Range(d.Result.File, span) }

// Offset returns the byte offset of a position in a file, clamped into it.
func (c *Client) Offset(f *source.File, p protocol.Position) int {
	return c.Encoding.Offset(f, int(min(p.Line, 1<<30)), int(min(p.Character, 1<<30)))
}

// Position returns the position of a byte offset of a file.
func (c *Client) Position(f *source.File, off int) protocol.Position {
	line, char := c.Encoding.Place(f, off)
	return protocol.Position{Line: uint32(line), Character: uint32(char)}
}

// Range returns the range of a span of a file.
func (c *Client) Range(f *source.File, s source.Span) protocol.Range {
	line, char, endLine, endChar := c.Encoding.Places(f, s)
	return protocol.Range{
		Start: protocol.Position{Line: uint32(line), Character: uint32(char)},
		End:   protocol.Position{Line: uint32(endLine), Character: uint32(endChar)},
	}
}

// Span returns the span of a range of a file; one that runs backwards is turned around.
func (c *Client) Span(f *source.File, r protocol.Range) source.Span {
	start, end := c.Offset(f, r.Start), c.Offset(f, r.End)
	return source.Span{Start: int32(min(start, end)), End: int32(max(start, end))}
}

// Cell returns the cell that stands at a byte offset, report.NoCell where none does. The end of a cell
// counts as in it, because a cursor stands there after typing.
func (d *Document) Cell(off int) report.CellID {
	for ti := range d.Report.Tables {
		t := &d.Report.Tables[ti]
		if off < int(t.Span.Start) || off > int(t.Span.End) {
			continue
		}
		for ri := range t.Rows {
			row := &t.Rows[ri]
			if row.Origin != report.Written || off < int(row.Span.Start) || off > int(row.Span.End) {
				continue
			}
			for id := row.First; id < row.First+report.CellID(row.N); id++ {
				if touches(d.Report.Cells[id].Span, off) {
					return id
				}
			}
		}
	}
	return report.NoCell
}

// Value returns the value of a cell.
func (d *Document) Value(id report.CellID) eval.Value { return d.Eval.Values[id] }

package feature

import (
	"context"
	"strconv"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/render"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lsp/rpc"
)

// MethodRender is a request of our own: the report as it will be printed.
const MethodRender = "juesuan/render"

// RenderParams ask for a report, or one table of it, as HTML.
type RenderParams struct {
	TextDocument protocol.TextDocumentIdentifier `json:"textDocument"`
	// Table is the number of a table; 0 asks for the whole report.
	Table int `json:"table,omitempty"`
	// Known are the blocks that the client shows, hashes by id: of those that are the same no HTML is sent.
	Known map[string]string `json:"known,omitempty"`
	// Clean leaves out marks and places, as for publication.
	Clean bool `json:"clean,omitempty"`
}

// Rendered answers juesuan/render.
type Rendered struct {
	Title string `json:"title"`
	// Style is the style sheet; it is sent to a client that knows no blocks.
	Style  string          `json:"style,omitempty"`
	Blocks []RenderedBlock `json:"blocks"`
	// Places tie elements of the page, by id, to the file; the smallest that holds a place comes last of
	// those that do.
	Places []RenderedPlace `json:"places"`
}

// RenderedBlock is a part of the page that can be replaced on its own.
type RenderedBlock struct {
	ID   string `json:"id"`
	Hash string `json:"hash"`
	// HTML is absent where the client has it.
	HTML  *string        `json:"html,omitempty"`
	Range protocol.Range `json:"range"`
	Table int            `json:"table,omitempty"`
}

// RenderedPlace ties an element to the file.
type RenderedPlace struct {
	ID      string         `json:"id"`
	Range   protocol.Range `json:"range"`
	Address string         `json:"address,omitempty"`
	// Absent: nothing in the file says it; the range is where it would stand.
	Absent bool `json:"absent,omitempty"`
}

func rendering() Feature { return on(MethodRender, Render, nil) }

// Render answers juesuan/render.
func Render(_ context.Context, s *Snapshot, p *RenderParams) (*Rendered, error) {
	d := s.Document(p.TextDocument.URI)
	if d == nil {
		return nil, nil
	}
	o := render.Options{English: s.Lang == lint.English, Clean: p.Clean}
	if !p.Clean {
		o.Marks = render.Marks(d.Eval)
	}
	var page *render.Document
	if p.Table == 0 {
		page = render.Report(d.Eval, o)
	} else {
		ti := d.Report.TableByNumber(p.Table)
		if ti < 0 {
			return nil, rpc.Errorf(rpc.InvalidParams, "%s", s.say("没有表{0}", "there is no table {0}", p.Table))
		}
		page = render.Table(d.Eval, ti, o)
	}
	out := &Rendered{Title: page.Title, Blocks: []RenderedBlock{}, Places: []RenderedPlace{}}
	if len(p.Known) == 0 {
		out.Style = render.Style()
	}
	for i := range page.Blocks {
		b := &page.Blocks[i]
		block := RenderedBlock{ID: b.ID, Hash: strconv.FormatUint(b.Hash, 36), Range: d.Range(b.Span), Table: b.Table}
		if p.Known[b.ID] != block.Hash {
			block.HTML = &b.HTML
		}
		out.Blocks = append(out.Blocks, block)
	}
	for i := range page.Places {
		at := &page.Places[i]
		out.Places = append(out.Places, RenderedPlace{ID: at.ID, Range: d.Range(at.Span), Address: at.Address, Absent: at.Absent})
	}
	return out, nil
}

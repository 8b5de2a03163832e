package feature

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lsp/protocol317"
)

// completionTriggers are the characters after which an editor asks by itself. A quote begins a value, a dot
// the next part of a name, = a value or a formula, [ a header or a row's cells, { a figure in a text, a bracket
// an argument, 「 a name. Codes begin with 1, 2, 3 or 5; the digits after that ask again because the list
// is incomplete.
const completionTriggers = "\".=[{(「1235"

// maxCodes is how many codes are offered at once; more typing finds the others.
const maxCodes = 60

// completionData finds again what a completion is about.
type completionData struct {
	URI     protocol.DocumentUri `json:"uri"`
	Code    string               `json:"code,omitempty"`
	Axis    catalog.Axis         `json:"axis,omitempty"`
	Key     string               `json:"key,omitempty"`
	Address string               `json:"address,omitempty"`
	Piece   string               `json:"piece,omitempty"`
	Table   int                  `json:"table,omitempty"`
}

func completion() Feature {
	return on(protocol.MethodTextDocumentCompletion, Completion, func(c *protocol317.ServerCapabilities) {
		yes := true
		c.CompletionProvider = &protocol.CompletionOptions{TriggerCharacters: strings.Split(completionTriggers, ""), ResolveProvider: &yes}
	})
}

func completionResolve() Feature {
	return on(protocol.MethodCompletionItemResolve, ResolveCompletion, nil)
}

// Completion answers textDocument/completion.
func Completion(_ context.Context, s *Snapshot, p *protocol.CompletionParams) (*protocol.CompletionList, error) {
	d := s.Document(p.TextDocument.URI)
	if d == nil {
		return nil, nil
	}
	off := d.Offset(p.Position)
	c := &completer{s: s, d: d, at: d.contextAt(off), list: protocol.CompletionList{Items: []protocol.CompletionItem{}}}
	c.collect()
	return &c.list, nil
}

// ResolveCompletion answers completionItem/resolve: the item with its documentation. It keeps what the client
// sent as it is.
func ResolveCompletion(_ context.Context, s *Snapshot, item *map[string]json.RawMessage) (any, error) {
	var about completionData
	if json.Unmarshal((*item)["data"], &about) != nil {
		return item, nil
	}
	d := s.Document(about.URI)
	if d == nil {
		return item, nil
	}
	client := *s.Client
	client.Markdown = client.Can.CompletionMarkdown
	m := &markup{Client: &client}
	switch data := &about; {
	case data.Code != "":
		if code, ok := catalog.ParseCode(data.Code); ok {
			m.code(d, data.Axis, code)
		}
	case data.Key != "":
		m.key(data.Key)
	case data.Address != "":
		if id, ok := d.Eval.Cell(data.Address); ok {
			m.cell(d, id)
		}
	case data.Table != 0:
		if ti := d.Report.TableByNumber(data.Table); ti >= 0 {
			m.formOf(d, ti)
		}
	case data.Piece != "":
		for _, p := range d.pieces() {
			if p.label() == data.Piece {
				m.listing(p.text)
			}
		}
	}
	if m.b.Len() > 0 {
		if documentation, err := json.Marshal(m.content()); err == nil {
			(*item)["documentation"] = documentation
		}
	}
	return item, nil
}

// listing writes a text as code.
func (m *markup) listing(text string) {
	if m.Markdown {
		text = "```toml\n" + strings.ReplaceAll(text, "```", "'''") + "```\n"
	}
	m.b.WriteString(text)
}

// completer collects the completions at a place.
type completer struct {
	s    *Snapshot
	d    *Document
	at   typing
	list protocol.CompletionList
}

func (c *completer) collect() {
	t := &c.at
	if before, _, comment := strings.Cut(t.line, "#"); comment && t.str < 0 && strings.Count(before, `"`)%2 == 0 {
		return
	}
	if from, ok := t.formula(); ok {
		c.formula(from)
		return
	}
	trimmed := strings.TrimLeft(t.line, " \t")
	switch {
	case t.key == "" && t.inRows() && !strings.HasPrefix(trimmed, "["):
		c.rowsOf(trimmed)
		if trimmed == "" {
			c.blocks(trimmed)
		}
	case t.key == "" && !strings.ContainsAny(trimmed, "="):
		c.keys(trimmed)
		c.blocks(trimmed)
	case t.key != "":
		c.value()
	case strings.Contains(trimmed, "="): // a line that is no row yet
		key, _, _ := strings.Cut(trimmed, "=")
		t.key = strings.TrimSpace(key)
		c.value()
	}
}

// choice is one completion.
type choice struct {
	label, detail string
	kind          protocol.CompletionItemKind
	// insert replaces what was typed; snippet is the same with places to fill in.
	insert, snippet string
	// filter is what the editor matches with what was typed; the label where it is "".
	filter string
	// rank orders them.
	rank int
	data completionData
}

// add adds a choice that replaces the text from an offset up to another.
func (c *completer) add(from, to int, x choice) {
	item := protocol.CompletionItem{Label: x.label, Kind: &x.kind}
	if x.detail != "" {
		item.Detail = &x.detail
	}
	if x.filter != "" {
		item.FilterText = &x.filter
	}
	sort := fmt.Sprintf("%05d", x.rank*1000+len(c.list.Items)%1000)
	item.SortText = &sort
	text := x.insert
	if x.snippet != "" && c.s.Can.Snippets {
		text = x.snippet
		format := protocol.InsertTextFormatSnippet
		item.InsertTextFormat = &format
	}
	item.TextEdit = protocol.TextEdit{Range: c.d.Range(source.Span{Start: int32(from), End: int32(to)}), NewText: text}
	x.data.URI = c.d.URI
	item.Data = x.data
	c.list.Items = append(c.list.Items, item)
}

// snippetText is a text as it stands in a snippet.
func snippetText(s string) string {
	return strings.NewReplacer(`\`, `\\`, `$`, `\$`, `}`, `\}`).Replace(s)
}

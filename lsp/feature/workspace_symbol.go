package feature

import (
	"context"
	"path/filepath"
	"strings"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/catalog"
	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/lsp/protocol317"
)

// maxSymbols is how many symbols are answered at most; a longer list is of no use to anybody.
const maxSymbols = 300

func workspaceSymbols() Feature {
	return on(protocol.MethodWorkspaceSymbol, WorkspaceSymbols, func(c *protocol317.ServerCapabilities) { c.WorkspaceSymbolProvider = true })
}

// WorkspaceSymbols answers workspace/symbol: units, tables, sections, terms, performance tables and, for a
// query, rows of all reports. Names of codes are found by pinyin too.
func WorkspaceSymbols(ctx context.Context, s *Snapshot, p *protocol.WorkspaceSymbolParams) ([]protocol.SymbolInformation, error) {
	w := &symbolSearch{Client: s.Client, query: name.Normalize(p.Query), out: []protocol.SymbolInformation{}, codes: map[string]bool{}}
	if w.query != "" {
		for _, hit := range catalog.Search(p.Query, 0) {
			w.codes[hit.Code.String()] = true
		}
	}
	for _, path := range s.Reports() {
		if ctx.Err() != nil || len(w.out) >= maxSymbols {
			break
		}
		if f := s.Text(path); f != nil {
			w.report(path, f)
		}
	}
	return w.out, nil
}

// symbolSearch looks through reports in reused memory. It reads them as keys and values only, which is fast
// enough for thousands.
type symbolSearch struct {
	*Client
	parser syntax.Parser
	docs   doc.Builder
	query  string
	codes  map[string]bool
	out    []protocol.SymbolInformation
}

func (w *symbolSearch) report(path string, f *source.File) {
	if len(f.Text) > 1<<20 {
		return
	}
	d := w.docs.Build(w.parser.Parse(f))
	head := d.Get(doc.Root, "report")
	if head == doc.None {
		return
	}
	r := doc.Reader{Doc: d}
	text := func(id doc.ID, key string) (string, source.Span) {
		c := d.Get(id, key)
		if c == doc.None || !r.Is(c, syntax.String) {
			return "", d.HeadSpan(id)
		}
		return r.Text(c), d.Span(c)
	}
	unit, at := text(head, "unit")
	if unit == "" {
		unit = filepath.Base(path)
	}
	add := func(kind protocol.SymbolKind, title string, at source.Span) {
		if title == "" || len(w.out) >= maxSymbols {
			return
		}
		w.out = append(w.out, protocol.SymbolInformation{
			Name: title, Kind: kind, ContainerName: &unit, Location: protocol.Location{URI: URIOf(path), Range: w.Range(f, at)},
		})
	}
	if year := d.Get(head, "year"); w.has(unit) && year != doc.None && d.Kind(year) == doc.Value {
		add(protocol.SymbolKindModule, unit+" "+f.Slice(d.Span(year)), at)
	}
	for id := d.First(doc.Root); id != doc.None; id = d.Next(id) {
		switch key := d.Key(id); key {
		case "table":
			for t := d.First(id); t != doc.None; t = d.Next(t) {
				formName, _ := text(t, "form")
				if title := "表" + d.Key(t) + " " + formName; w.has(title) {
					add(protocol.SymbolKindClass, title, d.KeySpan(t))
				}
				w.rows(&r, t, "表"+d.Key(t), add)
			}
		case "part", "section", "chart", "work", "attachment":
			for el := d.First(id); el != doc.None; el = d.Next(el) {
				if title, at := text(el, "title"); w.has(title) {
					add(protocol.SymbolKindString, title, at)
				}
			}
		case "term", "performance":
			for el := d.First(id); el != doc.None; el = d.Next(el) {
				if title, at := text(el, "name"); w.has(title) {
					add(protocol.SymbolKindInterface, title, at)
				}
			}
		}
	}
}

// rows adds the rows of a table that a query finds: by key, printed name, or the catalogue's name of a code.
func (w *symbolSearch) rows(r *doc.Reader, t doc.ID, table string, add func(protocol.SymbolKind, string, source.Span)) {
	rows := r.Get(t, "rows")
	if w.query == "" || rows == doc.None {
		return
	}
	for row := r.First(rows); row != doc.None; row = r.Next(row) {
		key, printed := r.Key(row), ""
		if r.Kind(row) == doc.Value && r.Tree.Kind(r.Node(row)) == syntax.Array {
			if first := r.Tree.First(r.Node(row)); first != syntax.None && r.Tree.Kind(first) == syntax.String {
				printed = r.Tree.Str(first)
			}
		}
		if printed == "" || printed[0] == '=' {
			if code, ok := catalog.ParseCode(key); ok && code.Level() > 0 {
				for axis := catalog.Function; axis <= catalog.Revenue; axis++ {
					if h := catalog.History(axis, code); len(h) > 0 {
						printed = h[len(h)-1].Name
						break
					}
				}
			}
		}
		if w.codes[key] || w.has(key) || w.has(printed) {
			add(protocol.SymbolKindField, strings.TrimSpace(table+" "+key+" "+printed), r.KeySpan(row))
		}
	}
}

// has reports whether a title answers the query.
func (w *symbolSearch) has(title string) bool {
	return title != "" && (w.query == "" || strings.Contains(name.Normalize(title), w.query))
}

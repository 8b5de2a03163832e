package feature

import (
	"context"
	"os"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/lsp/protocol317"
)

func documentLinks() Feature {
	return on(protocol.MethodTextDocumentDocumentLink, DocumentLinks, func(c *protocol317.ServerCapabilities) {
		c.DocumentLinkProvider = &protocol.DocumentLinkOptions{}
	})
}

// DocumentLinks answers textDocument/documentLink: the files that a report names.
func DocumentLinks(_ context.Context, s *Snapshot, p *protocol.DocumentLinkParams) ([]protocol.DocumentLink, error) {
	d := s.Document(p.TextDocument.URI)
	if d == nil {
		return nil, nil
	}
	out := []protocol.DocumentLink{}
	d.paths(func(t report.Text, path string) {
		target := URIOf(path)
		out = append(out, protocol.DocumentLink{Range: d.Range(t.Span), Target: &target})
	})
	return out, nil
}

// paths calls f for every text that names a file that is there.
func (d *Document) paths(f func(t report.Text, path string)) {
	r := d.Report
	say := func(t report.Text) {
		if !t.Set {
			return
		}
		if path, ok := d.Document.Beside(t.S); ok {
			if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() {
				f(t, path)
			}
		}
	}
	for _, t := range [...]report.Text{r.Prior, r.Budget, r.Source} {
		say(t)
	}
	for _, t := range r.Members {
		say(t)
	}
	for i := range r.Includes {
		say(r.Includes[i].Text)
	}
}

// pathAt returns the file that is named at an offset.
func (d *Document) pathAt(off int) (path string, ok bool) {
	d.paths(func(t report.Text, p string) {
		if touches(t.Span, off) {
			path, ok = p, true
		}
	})
	return path, ok
}

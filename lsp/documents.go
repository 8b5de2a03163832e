package lsp

import (
	"fmt"
	"slices"

	"github.com/tliron/glsp"
	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lsp/feature"
)

func (s *Server) didOpen(_ *glsp.Context, p *protocol.DidOpenTextDocumentParams) error {
	d := &p.TextDocument
	s.setText(d.URI, d.Version, d.Text)
	s.diagnoser.task(s.diagnoser.projects) // it may be the first of its project
	return nil
}

func (s *Server) didChange(_ *glsp.Context, p *protocol.DidChangeTextDocumentParams) error {
	uri := p.TextDocument.URI
	d := s.session.Snapshot().Document(feature.PathOf(uri))
	if d == nil {
		return fmt.Errorf("%s is not open", uri)
	}
	s.setText(uri, p.TextDocument.Version, applyChanges(s.client.Load(), d.File, p.ContentChanges))
	return nil
}

// setText gives a document its text.
func (s *Server) setText(uri protocol.DocumentUri, version int32, text string) {
	path := feature.PathOf(uri)
	s.diagnoser.named(path, uri)
	affected := s.session.Open(path, version, text)
	s.diagnoser.affected(affected)
	snapshot := s.session.Snapshot()
	if slices.ContainsFunc(affected[1:], func(real string) bool { return snapshot.Document(real) != nil }) {
		s.refreshHints() // what is shown in another document has changed too
	}
}

// applyChanges returns the text of f after changes, each of which refers to the text that the one before
// it left.
func applyChanges(c *feature.Client, f *source.File, changes []any) string {
	text := f.Text
	for _, change := range changes {
		switch change := change.(type) {
		case protocol.TextDocumentContentChangeEventWhole:
			text = change.Text
		case protocol.TextDocumentContentChangeEvent:
			if f.Text != text {
				f = source.New(f.Name, text)
			}
			at := c.Span(f, *change.Range)
			text = text[:at.Start] + change.Text + text[at.End:]
		}
	}
	return text
}

// didSave needs nothing: the text is known, and the file is watched.
func (s *Server) didSave(*glsp.Context, *protocol.DidSaveTextDocumentParams) error { return nil }

func (s *Server) didClose(_ *glsp.Context, p *protocol.DidCloseTextDocumentParams) error {
	s.diagnoser.affected(s.session.Close(feature.PathOf(p.TextDocument.URI)))
	s.diagnoser.task(s.diagnoser.projects) // it may be the last
	return nil
}

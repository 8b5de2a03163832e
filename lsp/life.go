package lsp

import (
	"context"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"github.com/tliron/glsp"
	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lsp/feature"
	"github.com/juesuan/juesuan-lint/lsp/protocol317"
)

// capabilities are what the client can do beside what feature.Client says.
type capabilities struct {
	// pull: it asks for diagnostics, and again when told to.
	pull                             bool
	refreshHints                     bool
	configuration, progress, watches bool
	// versions: published diagnostics may carry the version.
	versions bool
}

func (s *Server) initialize(c *glsp.Context, p *protocol.InitializeParams) (any, error) {
	var more struct {
		Capabilities          protocol317.ClientCapabilities `json:"capabilities"`
		InitializationOptions json.RawMessage                `json:"initializationOptions"`
	}
	if err := json.Unmarshal(c.Params, &more); err != nil {
		return nil, err
	}
	s.state = running
	if p.Locale != nil {
		s.locale = *p.Locale
	}
	if p.Trace != nil {
		s.tracing.Store(*p.Trace != protocol.TraceValueOff)
	}
	s.folders = foldersOf(p)
	s.session.Expect(s.folders)
	if p.ProcessID != nil {
		go watchParent(int(*p.ProcessID), s.conn.Close)
	}

	client, can := clientOf(&p.Capabilities, &more.Capabilities)
	s.can = can
	client.Rules, client.Getenv = s.Rules, s.Getenv
	client.Settings = feature.DefaultSettings()
	if len(more.InitializationOptions) > 0 {
		client.Settings = feature.ReadSettings(more.InitializationOptions)
	}
	client.Lang = client.Settings.Lang(s.locale, s.Lang)
	s.client.Store(client)

	result := &protocol317.InitializeResult{
		Capabilities: s.capabilities(client),
		ServerInfo:   &protocol.InitializeResultServerInfo{Name: "juesuan-lint"},
	}
	if s.Version != "" {
		result.ServerInfo.Version = &s.Version
	}
	return result, nil
}

// capabilities are what the server can do for this client.
func (s *Server) capabilities(client *feature.Client) protocol317.ServerCapabilities {
	yes, change := true, protocol.TextDocumentSyncKindIncremental
	var out protocol317.ServerCapabilities
	out.TextDocumentSync = protocol.TextDocumentSyncOptions{OpenClose: &yes, Change: &change, Save: protocol.SaveOptions{}}
	out.PositionEncoding = [...]protocol317.PositionEncodingKind{
		source.UTF16: protocol317.PositionEncodingUTF16,
		source.UTF8:  protocol317.PositionEncodingUTF8,
		source.UTF32: protocol317.PositionEncodingUTF32,
	}[client.Encoding]
	out.Workspace = &protocol.ServerCapabilitiesWorkspace{
		WorkspaceFolders: &protocol.WorkspaceFoldersServerCapabilities{Supported: &yes, ChangeNotifications: &protocol.BoolOrString{Value: true}},
	}
	if s.can.pull {
		out.DiagnosticProvider = &protocol317.DiagnosticOptions{Identifier: feature.Source, InterFileDependencies: true, WorkspaceDiagnostics: true}
	}
	for _, f := range s.Features {
		if f.Advertise != nil {
			f.Advertise(&out)
		}
	}
	return out
}

// clientOf reads what the client can do.
func clientOf(c *protocol.ClientCapabilities, more *protocol317.ClientCapabilities) (*feature.Client, capabilities) {
	is := func(b *bool) bool { return b != nil && *b }
	client, can := &feature.Client{Can: feature.AbilitiesOf(c)}, capabilities{}
	for _, kind := range more.General.PositionEncodings {
		// The client's order is its preference; UTF-8 costs us least, but all are counted exactly.
		if e, ok := encodingOf(kind); ok {
			client.Encoding = e
			break
		}
	}
	can.pull = more.TextDocument.Diagnostic != nil && more.Workspace.Diagnostics.RefreshSupport
	can.refreshHints = more.Workspace.InlayHint.RefreshSupport
	if w := c.Workspace; w != nil {
		can.configuration = is(w.Configuration)
		can.watches = w.DidChangeWatchedFiles != nil && is(w.DidChangeWatchedFiles.DynamicRegistration)
	}
	if w := c.Window; w != nil {
		can.progress = is(w.WorkDoneProgress)
	}
	t := c.TextDocument
	if t == nil {
		return client, can
	}
	if d := t.PublishDiagnostics; d != nil {
		client.RelatedInformation, client.CodeDescription = is(d.RelatedInformation), is(d.CodeDescriptionSupport)
		client.Deprecated = d.TagSupport != nil && slices.Contains(d.TagSupport.ValueSet, protocol.DiagnosticTagDeprecated)
		can.versions = is(d.VersionSupport)
	}
	client.Markdown = t.Hover != nil && slices.Contains(t.Hover.ContentFormat, protocol.MarkupKindMarkdown)
	client.HierarchicalSymbols = t.DocumentSymbol != nil && is(t.DocumentSymbol.HierarchicalDocumentSymbolSupport)
	client.LineFolding = t.FoldingRange != nil && is(t.FoldingRange.LineFoldingOnly)
	return client, can
}

func encodingOf(kind protocol317.PositionEncodingKind) (source.Encoding, bool) {
	switch kind {
	case protocol317.PositionEncodingUTF8:
		return source.UTF8, true
	case protocol317.PositionEncodingUTF16:
		return source.UTF16, true
	case protocol317.PositionEncodingUTF32:
		return source.UTF32, true
	}
	return 0, false
}

// foldersOf returns the folders that the client has open.
func foldersOf(p *protocol.InitializeParams) []string {
	var out []string
	for _, f := range p.WorkspaceFolders {
		if strings.HasPrefix(f.URI, "file:") {
			out = append(out, feature.PathOf(f.URI))
		}
	}
	switch {
	case len(out) > 0:
	case p.RootURI != nil && *p.RootURI != "":
		out = append(out, feature.PathOf(*p.RootURI))
	case p.RootPath != nil && *p.RootPath != "":
		out = append(out, *p.RootPath)
	}
	return out
}

// settle is how long the client is left to open its documents before it hears anything that it has not asked
// for: see rpc.Conn.
const settle = 100 * time.Millisecond

func (s *Server) initialized(*glsp.Context, *protocol.InitializedParams) error {
	s.diagnoser.start()
	s.diagnoser.task(func() { time.Sleep(settle) })
	if !s.can.watches { // before they are read: no change is missed
		s.watchFolders(s.folders)
	}
	s.diagnoser.look()
	can := s.can
	go func() { // the client answers only once this notification is done
		time.Sleep(settle)
		if can.watches {
			s.watch()
		}
		s.configure()
	}()
	return nil
}

// watch asks the client to tell of files that change.
func (s *Server) watch() {
	watchers := []any{}
	for _, glob := range [...]string{"**/*.toml", "**/.gitignore"} {
		watchers = append(watchers, map[string]string{"globPattern": glob})
	}
	err := s.conn.Call(context.Background(), "client/registerCapability", map[string]any{"registrations": []any{map[string]any{
		"id": "files", "method": "workspace/didChangeWatchedFiles", "registerOptions": map[string]any{"watchers": watchers},
	}}}, nil)
	if err != nil {
		s.log("client/registerCapability: " + err.Error())
	}
}

func (s *Server) shutdown(*glsp.Context) error {
	s.state = shut
	return nil
}

func (s *Server) setTrace(_ *glsp.Context, p *protocol.SetTraceParams) error {
	s.tracing.Store(p.Value != protocol.TraceValueOff)
	return nil
}

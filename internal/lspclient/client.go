// Package lspclient is a small client of the language server, for tests and measurements: it opens and
// edits documents, asks, and keeps what the server publishes. Start with Start.
package lspclient

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sync"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lsp/feature"
	"github.com/juesuan/juesuan-lint/lsp/rpc"
)

// Client is a client of one server.
type Client struct {
	// Encoding is what the server counts characters in.
	Encoding source.Encoding
	// Capabilities are what the server said it can do.
	Capabilities json.RawMessage
	// Settings answer workspace/configuration.
	Settings any
	// OnNotification is called with every notification, in order; nil for none.
	OnNotification func(method string, params json.RawMessage)

	conn *rpc.Conn
	done chan struct{}

	mu        sync.Mutex
	texts     map[string]*source.File // by path
	versions  map[string]int32
	published map[string]json.RawMessage
	calls     []string
}

// Start starts a client that writes to out and reads from in.
func Start(in io.Reader, out io.Writer) *Client {
	c := &Client{done: make(chan struct{}), texts: map[string]*source.File{}, versions: map[string]int32{}, published: map[string]json.RawMessage{}}
	c.conn = rpc.New(in, out, c)
	go func() {
		defer close(c.done)
		_ = c.conn.Run() // the server's end is seen by those who wait for answers
	}()
	return c
}

// Notification implements rpc.Handler.
func (c *Client) Notification(method string, params json.RawMessage) {
	if method == protocol.ServerTextDocumentPublishDiagnostics {
		var p struct {
			URI         string          `json:"uri"`
			Diagnostics json.RawMessage `json:"diagnostics"`
		}
		if json.Unmarshal(params, &p) == nil {
			c.mu.Lock()
			c.published[feature.PathOf(p.URI)] = p.Diagnostics
			c.mu.Unlock()
		}
	}
	if c.OnNotification != nil {
		c.OnNotification(method, params)
	}
}

// Request implements rpc.Handler.
func (c *Client) Request(method string, _ json.RawMessage) func(context.Context) (any, error) {
	c.mu.Lock()
	c.calls = append(c.calls, method)
	c.mu.Unlock()
	if method == protocol.ServerWorkspaceConfiguration {
		return func(context.Context) (any, error) { return []any{c.Settings}, nil }
	}
	return func(context.Context) (any, error) { return nil, nil }
}

// Calls returns the methods that the server has called.
func (c *Client) Calls() []string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.calls
}

// Initialize opens the session with these parameters of initialize.
func (c *Client) Initialize(params map[string]any) error {
	var result struct {
		Capabilities json.RawMessage `json:"capabilities"`
	}
	if err := c.Call(protocol.MethodInitialize, params, &result); err != nil {
		return err
	}
	c.Capabilities = result.Capabilities
	var encoding struct {
		PositionEncoding string `json:"positionEncoding"`
	}
	if err := json.Unmarshal(result.Capabilities, &encoding); err != nil {
		return fmt.Errorf("capabilities: %w", err)
	}
	switch encoding.PositionEncoding {
	case "utf-8":
		c.Encoding = source.UTF8
	case "utf-32":
		c.Encoding = source.UTF32
	}
	c.Notify(protocol.MethodInitialized, struct{}{})
	return nil
}

// Call calls the server and waits for its answer.
func (c *Client) Call(method string, params, result any) error {
	return c.conn.Call(context.Background(), method, params, result)
}

// CallContext is Call until the context ends; then the request is cancelled.
func (c *Client) CallContext(ctx context.Context, method string, params, result any) error {
	return c.conn.Call(ctx, method, params, result)
}

// Notify sends a notification.
func (c *Client) Notify(method string, params any) { c.conn.Notify(method, params) }

// Open opens a document with a text.
func (c *Client) Open(path, text string) {
	c.texts[path], c.versions[path] = source.New(path, text), 1
	c.Notify(protocol.MethodTextDocumentDidOpen, protocol.DidOpenTextDocumentParams{TextDocument: protocol.TextDocumentItem{
		URI: feature.URIOf(path), LanguageID: "juesuan", Version: 1, Text: text,
	}})
}

// OpenFile opens a file as it is on disk.
func (c *Client) OpenFile(path string) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("open: %w", err)
	}
	abs, err := filepath.Abs(path)
	if err != nil {
		return err
	}
	c.Open(abs, string(text))
	return nil
}

// Edit replaces a span of a document.
func (c *Client) Edit(path string, span source.Span, text string) {
	f := c.texts[path]
	r := protocol.Range{Start: c.Position(path, int(span.Start)), End: c.Position(path, int(span.End))}
	c.Change(path, []any{map[string]any{"range": r, "text": text}}, f.Text[:span.Start]+text+f.Text[span.End:])
}

// Change sends changes of a document as they are. text is what they make of it.
func (c *Client) Change(path string, changes []any, text string) {
	c.texts[path] = source.New(path, text)
	c.versions[path]++
	c.Notify(protocol.MethodTextDocumentDidChange, map[string]any{
		"textDocument":   map[string]any{"uri": feature.URIOf(path), "version": c.versions[path]},
		"contentChanges": changes,
	})
}

// Close closes a document.
func (c *Client) Close(path string) {
	delete(c.texts, path)
	c.Notify(protocol.MethodTextDocumentDidClose, map[string]any{"textDocument": map[string]any{"uri": feature.URIOf(path)}})
}

// Opened returns the paths of the open documents, sorted.
func (c *Client) Opened() []string { return slices.Sorted(maps.Keys(c.texts)) }

// Text returns the text of an open document.
func (c *Client) Text(path string) string { return c.texts[path].Text }

// File returns an open document.
func (c *Client) File(path string) *source.File { return c.texts[path] }

// Position returns the position of a byte offset of an open document.
func (c *Client) Position(path string, off int) protocol.Position {
	line, char := c.Encoding.Place(c.texts[path], off)
	return protocol.Position{Line: uint32(line), Character: uint32(char)}
}

// At returns the parameters of a request about a place.
func (c *Client) At(path string, off int) map[string]any {
	return map[string]any{"textDocument": map[string]any{"uri": feature.URIOf(path)}, "position": c.Position(path, off)}
}

// Wait waits until the server has checked everything. It works with at least one document open.
func (c *Client) Wait() error {
	err := c.Call("workspace/diagnostic", map[string]any{"previousResultIds": []any{}}, nil)
	c.conn.Settle()
	return err
}

// Published returns what the server has published of a file, decoded; nil where it has published nothing.
func (c *Client) Published(path string) []Diagnostic {
	c.mu.Lock()
	raw := c.published[path]
	c.mu.Unlock()
	var out []Diagnostic
	if raw != nil && json.Unmarshal(raw, &out) != nil {
		return nil
	}
	return out
}

// Files returns the paths of all files of which the server has published findings.
func (c *Client) Files() []string {
	c.mu.Lock()
	defer c.mu.Unlock()
	var out []string
	for path, raw := range c.published {
		if string(raw) != "[]" {
			out = append(out, path)
		}
	}
	return out
}

// Shutdown ends the session as an editor does, and waits for the end of the connection.
func (c *Client) Shutdown() error {
	if err := c.Call(protocol.MethodShutdown, nil, nil); err != nil {
		return err
	}
	c.Notify(protocol.MethodExit, nil)
	return nil
}

// Diagnostic is protocol.Diagnostic as a client reads it: glsp's loses the code.
type Diagnostic struct {
	Range           protocol.Range `json:"range"`
	Severity        int            `json:"severity"`
	Code            string         `json:"code"`
	CodeDescription *struct {
		HRef string `json:"href"`
	} `json:"codeDescription"`
	Source             string                                  `json:"source"`
	Message            string                                  `json:"message"`
	Tags               []int                                   `json:"tags"`
	RelatedInformation []protocol.DiagnosticRelatedInformation `json:"relatedInformation"`
	Data               feature.DiagnosticData                  `json:"data"`
}

package main

import (
	"context"
	"encoding/json"
	"os"

	"github.com/juesuan/juesuan-lint/lsp/rpc"
)

// echo is a server that does nothing but answer: what the transport alone costs.
type echo struct{ conn *rpc.Conn }

func serveEcho() {
	e := &echo{}
	e.conn = rpc.New(os.Stdin, os.Stdout, e)
	_ = e.conn.Run() // the client ends it
}

// Notification implements rpc.Handler.
func (e *echo) Notification(method string, params json.RawMessage) {
	switch method {
	case "exit":
		e.conn.Close()
	case "textDocument/didChange":
		var p struct {
			TextDocument struct {
				URI string `json:"uri"`
			} `json:"textDocument"`
		}
		if json.Unmarshal(params, &p) == nil {
			e.conn.Notify("textDocument/publishDiagnostics", map[string]any{"uri": p.TextDocument.URI, "diagnostics": []any{}})
		}
	}
}

// Request implements rpc.Handler.
func (e *echo) Request(method string, _ json.RawMessage) func(context.Context) (any, error) {
	return func(context.Context) (any, error) {
		if method == "initialize" {
			return map[string]any{"capabilities": map[string]any{}}, nil
		}
		return nil, nil
	}
}

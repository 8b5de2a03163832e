// Package feature answers the requests of editors: one file for each method of the Language Server
// Protocol, each a pure function of a Snapshot and the parameters.
//
// It owns what an accountant sees in an editor, and the conversion between byte offsets and the places of
// editors. It knows no connection and changes nothing: what a client may ask for, a Feature says, and the
// server calls it. Start with All; hover.go is a feature to start from.
package feature

import (
	"context"
	"encoding/json"

	"github.com/juesuan/juesuan-lint/lsp/protocol317"
	"github.com/juesuan/juesuan-lint/lsp/rpc"
)

// Feature is one method that clients may call.
type Feature struct {
	Method string
	// Answer decodes the parameters and answers.
	Answer func(ctx context.Context, s *Snapshot, params json.RawMessage) (any, error)
	// Advertise tells the client of it; nil where another feature does.
	Advertise func(c *protocol317.ServerCapabilities)
}

// All returns all features.
func All() []Feature {
	return []Feature{
		choices(),
		codeActions(),
		codeActionResolve(),
		codeLens(),
		comparing(),
		completion(),
		completionResolve(),
		copyTable(),
		definition(),
		documentDiagnostic(),
		documentHighlight(),
		documentLinks(),
		documentSymbols(),
		exporting(),
		foldingRanges(),
		formatting(),
		rangeFormatting(),
		hover(),
		importing(),
		inlayHints(),
		inlayHintResolve(),
		linkedEditing(),
		onTypeFormatting(),
		pasteTable(),
		prepareCallHierarchy(),
		incomingCalls(),
		outgoingCalls(),
		prepareRename(),
		references(),
		relations(),
		rename(),
		rendering(),
		selectionRanges(),
		semanticTokens(),
		semanticTokensDelta(),
		semanticTokensRange(),
		signatureHelp(),
		workspaceSymbols(),
	}
}

// on returns the feature that answers a method with f.
func on[P, R any](method string, f func(context.Context, *Snapshot, *P) (R, error), advertise func(c *protocol317.ServerCapabilities)) Feature {
	return Feature{method, func(ctx context.Context, s *Snapshot, params json.RawMessage) (any, error) {
		p := new(P)
		if err := json.Unmarshal(params, p); err != nil {
			return nil, rpc.Errorf(rpc.InvalidParams, "%s: %v", method, err)
		}
		return f(ctx, s, p)
	}, advertise}
}

// Package protocol317 holds what version 3.17 of the Language Server Protocol added to 3.16, whose types
// glsp has, as far as the server uses it: inlay hints, diagnostics that the client asks for, and the
// encoding of positions. It holds data only. The names are those of the specification.
package protocol317

import (
	"encoding/json"

	protocol "github.com/tliron/glsp/protocol_3_16"
)

// Methods of 3.17.
const (
	MethodTextDocumentDiagnostic = "textDocument/diagnostic"
	MethodWorkspaceDiagnostic    = "workspace/diagnostic"
	MethodInlayHint              = "textDocument/inlayHint"
	MethodInlayHintResolve       = "inlayHint/resolve"

	ServerDiagnosticRefresh = "workspace/diagnostic/refresh"
	ServerInlayHintRefresh  = "workspace/inlayHint/refresh"
)

// ServerCapabilities are those of 3.16 and of 3.17.
type ServerCapabilities struct {
	protocol.ServerCapabilities
	PositionEncoding   PositionEncodingKind `json:"positionEncoding,omitempty"`
	DiagnosticProvider *DiagnosticOptions   `json:"diagnosticProvider,omitempty"`
	InlayHintProvider  *InlayHintOptions    `json:"inlayHintProvider,omitempty"`
}

// InitializeResult answers initialize.
type InitializeResult struct {
	Capabilities ServerCapabilities                   `json:"capabilities"`
	ServerInfo   *protocol.InitializeResultServerInfo `json:"serverInfo,omitempty"`
}

// ClientCapabilities are the parts of the client's capabilities that 3.17 added.
type ClientCapabilities struct {
	General struct {
		PositionEncodings []PositionEncodingKind `json:"positionEncodings"`
	} `json:"general"`
	TextDocument struct {
		Diagnostic *struct {
			RelatedDocumentSupport bool `json:"relatedDocumentSupport"`
		} `json:"diagnostic"`
	} `json:"textDocument"`
	Workspace struct {
		Diagnostics Refresh `json:"diagnostics"`
		InlayHint   Refresh `json:"inlayHint"`
	} `json:"workspace"`
}

// Refresh tells whether the client asks again when it is told to.
type Refresh struct {
	RefreshSupport bool `json:"refreshSupport"`
}

// PositionEncodingKind is what the characters of a line are counted in.
type PositionEncodingKind string

// Encodings of positions.
const (
	PositionEncodingUTF8  PositionEncodingKind = "utf-8"
	PositionEncodingUTF16 PositionEncodingKind = "utf-16"
	PositionEncodingUTF32 PositionEncodingKind = "utf-32"
)

// DiagnosticOptions tell how diagnostics can be asked for.
type DiagnosticOptions struct {
	Identifier            string `json:"identifier,omitempty"`
	InterFileDependencies bool   `json:"interFileDependencies"`
	WorkspaceDiagnostics  bool   `json:"workspaceDiagnostics"`
}

// DocumentDiagnosticParams ask for the diagnostics of a document.
type DocumentDiagnosticParams struct {
	TextDocument     protocol.TextDocumentIdentifier `json:"textDocument"`
	PreviousResultID string                          `json:"previousResultId,omitempty"`
}

// Kinds of diagnostic reports.
const (
	ReportFull      = "full"
	ReportUnchanged = "unchanged"
)

// DocumentDiagnosticReport answers it: all items, or that nothing has changed. Items is encoded as a
// list of protocol.Diagnostic.
type DocumentDiagnosticReport struct {
	Kind     string          `json:"kind"`
	ResultID string          `json:"resultId,omitempty"`
	Items    json.RawMessage `json:"items,omitempty"`
}

// WorkspaceDiagnosticParams ask for the diagnostics of all files.
type WorkspaceDiagnosticParams struct {
	PreviousResultIDs  []PreviousResultID `json:"previousResultIds"`
	PartialResultToken json.RawMessage    `json:"partialResultToken,omitempty"`
	WorkDoneToken      json.RawMessage    `json:"workDoneToken,omitempty"`
}

// PreviousResultID is what the client holds of a document.
type PreviousResultID struct {
	URI   protocol.DocumentUri `json:"uri"`
	Value string               `json:"value"`
}

// WorkspaceDiagnosticReport answers it.
type WorkspaceDiagnosticReport struct {
	Items []WorkspaceDocumentDiagnosticReport `json:"items"`
}

// WorkspaceDocumentDiagnosticReport is the part of one file. Version is null where it is not open.
type WorkspaceDocumentDiagnosticReport struct {
	DocumentDiagnosticReport
	URI     protocol.DocumentUri `json:"uri"`
	Version *int32               `json:"version"`
}

// InlayHintOptions tell what inlay hints can do.
type InlayHintOptions struct {
	ResolveProvider bool `json:"resolveProvider,omitempty"`
}

// InlayHintParams ask for the hints of a range.
type InlayHintParams struct {
	TextDocument protocol.TextDocumentIdentifier `json:"textDocument"`
	Range        protocol.Range                  `json:"range"`
}

// InlayHint is a text that an editor shows between the document's own characters.
type InlayHint struct {
	Position     protocol.Position       `json:"position"`
	Label        string                  `json:"label"`
	Kind         InlayHintKind           `json:"kind,omitempty"`
	Tooltip      *protocol.MarkupContent `json:"tooltip,omitempty"`
	PaddingLeft  bool                    `json:"paddingLeft,omitempty"`
	PaddingRight bool                    `json:"paddingRight,omitempty"`
	Data         any                     `json:"data,omitempty"`
}

// InlayHintKind is the kind of a hint.
type InlayHintKind int

// Kinds of hints.
const (
	InlayHintType      InlayHintKind = 1
	InlayHintParameter InlayHintKind = 2
)

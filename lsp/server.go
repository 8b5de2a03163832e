// Package lsp is the language server: it follows what an editor does with its documents, says what is
// wrong with them, and lets package feature answer what is asked.
//
// It owns the life of a connection, the documents, and the diagnostics; glsp's types and its dispatch of the
// notifications and the requests of life (protocol.Handler) serve for that, on a connection of our own
// (package rpc). What version 3.17 of the protocol added is in protocol317. It knows no rule and no form.
// Start with Run, then Server.Request.
package lsp

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"sync"
	"sync/atomic"

	"github.com/tliron/glsp"
	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/project"
	"github.com/juesuan/juesuan-lint/lsp/feature"
	"github.com/juesuan/juesuan-lint/lsp/protocol317"
	"github.com/juesuan/juesuan-lint/lsp/rpc"
)

// Server serves one editor.
type Server struct {
	// Rules are all rules, Features what clients may ask for, Version the program's.
	Rules    []*lint.Rule
	Features []feature.Feature
	Version  string
	// Lang is the language of a person whose editor says none.
	Lang lint.Lang
	// Getenv is the environment, in which programs are looked for; nil is that of the process.
	Getenv func(string) string
	// Log takes what concerns us: one entry a call.
	Log io.Writer

	conn      *rpc.Conn
	life      protocol.Handler
	answers   map[string]feature.Feature
	session   *project.Session
	diagnoser *diagnoser
	baselines baselines
	logging   sync.Mutex
	asking    sync.Mutex
	asked     map[string]bool // what the client is being asked, and whether to ask it again

	// What follows belongs to the goroutine that handles messages.
	state   state
	clean   bool // exit came after shutdown
	locale  string
	can     capabilities
	folders []string
	watcher *watcher // nil where the client tells of changes

	tracing atomic.Bool // the client wants $/logTrace
	// client is replaced as a whole when settings change.
	client atomic.Pointer[feature.Client]
}

// state is how far the life of a connection has come.
type state uint8

const (
	fresh state = iota
	running
	shut
)

// Run serves the editor at the other end until it says exit or goes; clean tells that it said goodbye as it
// should.
func (s *Server) Run(in io.Reader, out io.Writer) (clean bool) {
	s.conn = rpc.New(in, out, s)
	s.conn.Log = s.log
	s.session = project.NewSession(s.Rules)
	s.session.Complete = func(p *project.Project, c *lint.Checker) { c.Baseline = s.baselines.hide(p) }
	s.diagnoser = newDiagnoser(s)
	s.asked, s.answers = map[string]bool{}, map[string]feature.Feature{}
	for _, f := range s.Features {
		s.answers[f.Method] = f
	}
	if s.Getenv == nil {
		s.Getenv = os.Getenv
	}
	s.client.Store(&feature.Client{Rules: s.Rules, Getenv: s.Getenv, Settings: feature.DefaultSettings()})
	s.life = protocol.Handler{
		Initialize:  s.initialize,
		Initialized: s.initialized,
		Shutdown:    s.shutdown,
		SetTrace:    s.setTrace,

		TextDocumentDidOpen:   s.didOpen,
		TextDocumentDidChange: s.didChange,
		TextDocumentDidSave:   s.didSave,
		TextDocumentDidClose:  s.didClose,

		WorkspaceDidChangeWorkspaceFolders: s.didChangeWorkspaceFolders,
		WorkspaceDidChangeConfiguration:    s.didChangeConfiguration,
		WorkspaceDidChangeWatchedFiles:     s.didChangeWatchedFiles,
		WindowWorkDoneProgressCancel:       func(*glsp.Context, *protocol.WorkDoneProgressCancelParams) error { return nil },
	}
	err := s.conn.Run()
	s.diagnoser.stop()
	s.watcher.close()
	if err != nil && err != io.EOF {
		s.log(err.Error())
	}
	return s.clean
}

// Notification implements rpc.Handler.
func (s *Server) Notification(method string, params json.RawMessage) {
	if method == protocol.MethodExit { // which glsp takes for one before initialize, once it has been shut down
		s.clean = s.state == shut
		s.conn.Close()
	}
	if s.state != running {
		return
	}
	_, known, valid, err := s.life.Handle(s.context(method, params))
	if known && (err != nil || !valid) {
		s.log(fmt.Sprintf("%s: %v", method, err))
	}
}

// Request implements rpc.Handler. A feature answers on the state of now; life is led at once.
func (s *Server) Request(method string, params json.RawMessage) func(context.Context) (any, error) {
	switch {
	case s.state == fresh && method != protocol.MethodInitialize:
		return fail(rpc.ServerNotInitialized, "initialize comes first")
	case s.state == shut:
		return fail(rpc.InvalidRequest, "the server has been shut down")
	case s.state == running && method == protocol.MethodInitialize:
		return fail(rpc.InvalidRequest, "initialize comes once")
	}
	if f, ok := s.answers[method]; ok {
		snapshot := s.snapshot()
		return func(ctx context.Context) (any, error) { return f.Answer(ctx, snapshot, params) }
	}
	if method == protocol317.MethodWorkspaceDiagnostic {
		return func(ctx context.Context) (any, error) { return s.diagnoser.workspace(ctx, params) }
	}
	result, known, valid, err := s.life.Handle(s.context(method, params))
	switch {
	case !known:
		return fail(rpc.MethodNotFound, "unknown method "+method)
	case !valid:
		return fail(rpc.InvalidParams, fmt.Sprintf("%s: %v", method, err))
	}
	return func(context.Context) (any, error) { return result, err }
}

func fail(code int, message string) func(context.Context) (any, error) {
	return func(context.Context) (any, error) { return nil, rpc.Errorf(code, "%s", message) }
}

// snapshot is the state of now.
func (s *Server) snapshot() *feature.Snapshot {
	return &feature.Snapshot{Snapshot: s.session.Snapshot(), Client: s.client.Load(), Progress: func(token json.RawMessage, value any) {
		s.conn.Notify(protocol.MethodProgress, map[string]any{"token": token, "value": value})
	}}
}

// context is what glsp hands to its functions.
func (s *Server) context(method string, params json.RawMessage) *glsp.Context {
	return &glsp.Context{
		Method: method,
		Params: params,
		Notify: s.conn.Notify,
		Call: func(method string, params, result any) {
			if err := s.conn.Call(context.Background(), method, params, result); err != nil {
				s.log(fmt.Sprintf("%s: %v", method, err))
			}
		},
	}
}

// log writes an entry for us, and sends it to an editor that traces.
func (s *Server) log(text string) {
	if s.Log != nil {
		s.logging.Lock()
		fmt.Fprintf(s.Log, "juesuan-lint lsp: %s\n", text)
		s.logging.Unlock()
	}
	if s.tracing.Load() {
		s.conn.Notify(protocol.MethodLogTrace, protocol.LogTraceParams{Message: text})
	}
}

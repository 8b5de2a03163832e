package lsp

import (
	"context"
	"encoding/json"
	"slices"

	"github.com/tliron/glsp"
	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/lsp/feature"
	"github.com/juesuan/juesuan-lint/lsp/protocol317"
)

func (s *Server) didChangeWorkspaceFolders(_ *glsp.Context, p *protocol.DidChangeWorkspaceFoldersParams) error {
	for _, f := range p.Event.Removed {
		s.folders = slices.DeleteFunc(s.folders, func(folder string) bool { return folder == feature.PathOf(f.URI) })
	}
	for _, f := range p.Event.Added {
		if path := feature.PathOf(f.URI); !slices.Contains(s.folders, path) {
			s.folders = append(s.folders, path)
		}
	}
	if s.watcher != nil { // before they are read: no change is missed
		s.watcher.close()
		s.watchFolders(s.folders)
	}
	s.session.Expect(s.folders)
	s.diagnoser.everything() // a folder may have been here before, and has changed since
	return nil
}

func (s *Server) didChangeWatchedFiles(_ *glsp.Context, p *protocol.DidChangeWatchedFilesParams) error {
	var paths []string
	for _, change := range p.Changes {
		paths = append(paths, feature.PathOf(change.URI))
	}
	s.diagnoser.changed(paths)
	return nil
}

func (s *Server) didChangeConfiguration(_ *glsp.Context, p *protocol.DidChangeConfigurationParams) error {
	if s.can.configuration {
		go s.configure()
		return nil
	}
	raw, err := json.Marshal(p.Settings)
	if err != nil {
		return err
	}
	var all map[string]json.RawMessage
	if json.Unmarshal(raw, &all) == nil && all[feature.Source] != nil {
		s.set(feature.ReadSettings(all[feature.Source]))
	}
	return nil
}

// configure asks the client for the settings.
func (s *Server) configure() {
	if !s.can.configuration {
		return
	}
	section := feature.Source
	var answer []json.RawMessage
	err := s.conn.Call(context.Background(), protocol.ServerWorkspaceConfiguration,
		protocol.ConfigurationParams{Items: []protocol.ConfigurationItem{{Section: &section}}}, &answer)
	if err != nil {
		s.log("workspace/configuration: " + err.Error())
		return
	}
	if len(answer) == 1 && string(answer[0]) != "null" {
		s.set(feature.ReadSettings(answer[0]))
	}
}

// set takes settings over, and says everything anew if they differ.
func (s *Server) set(settings feature.Settings) {
	before := s.client.Load()
	if before.Settings == settings {
		return
	}
	after := *before
	after.Settings = settings
	after.Lang = settings.Lang(s.locale, s.Lang)
	s.client.Store(&after)
	if after.Lang != before.Lang {
		s.diagnoser.again()
	}
	s.refresh()
}

// refresh asks the client to ask again for what it shows.
func (s *Server) refresh() {
	if s.can.pull {
		s.ask(protocol317.ServerDiagnosticRefresh)
	}
	s.refreshHints()
}

// refreshHints asks the client to ask again for inlay hints.
func (s *Server) refreshHints() {
	if s.can.refreshHints {
		s.ask(protocol317.ServerInlayHintRefresh)
	}
}

// ask calls the client without waiting for its answer. What is asked again before the client has answered is
// asked once more then, however often it was.
func (s *Server) ask(method string) {
	s.asking.Lock()
	defer s.asking.Unlock()
	if _, asked := s.asked[method]; asked {
		s.asked[method] = true
		return
	}
	s.asked[method] = false
	go func() {
		for again := true; again; {
			if err := s.conn.Call(context.Background(), method, nil, nil); err != nil {
				s.log(method + ": " + err.Error())
			}
			s.asking.Lock()
			again = s.asked[method]
			if again {
				s.asked[method] = false
			} else {
				delete(s.asked, method)
			}
			s.asking.Unlock()
		}
	}()
}

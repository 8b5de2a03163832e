package feature

import (
	"context"
	"encoding/json"
	"strings"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/output"
	"github.com/juesuan/juesuan-lint/lsp/protocol317"
)

// Kinds of actions that are ours.
const (
	kindFixAll   = protocol.CodeActionKindSource + ".fixAll.juesuan"
	kindOrganize = protocol.CodeActionKindSource + ".organizeRows"
)

// codeActionParams are protocol.CodeActionParams as far as they count; glsp loses the codes of diagnostics.
type codeActionParams struct {
	TextDocument protocol.TextDocumentIdentifier `json:"textDocument"`
	Range        protocol.Range                  `json:"range"`
	Context      struct {
		Only []string `json:"only"`
	} `json:"context"`
}

// actionData finds an action again whose edit is asked for when it is chosen.
type actionData struct {
	URI   protocol.DocumentUri `json:"uri"`
	Kind  string               `json:"kind"`
	Range protocol.Range       `json:"range"`
}

func codeActions() Feature {
	return on(protocol.MethodTextDocumentCodeAction, CodeActions, func(c *protocol317.ServerCapabilities) {
		yes := true
		c.CodeActionProvider = &protocol.CodeActionOptions{
			CodeActionKinds: []protocol.CodeActionKind{protocol.CodeActionKindQuickFix, protocol.CodeActionKindRefactorRewrite, kindFixAll, kindOrganize},
			ResolveProvider: &yes,
		}
	})
}

func codeActionResolve() Feature {
	return on(protocol.MethodCodeActionResolve, ResolveCodeAction, nil)
}

// CodeActions answers textDocument/codeAction: what can be done about the findings of a range, with the
// cell, row, table or figure at its start, and with the whole report.
func CodeActions(_ context.Context, s *Snapshot, p *codeActionParams) ([]protocol.CodeAction, error) {
	d := s.Document(p.TextDocument.URI)
	if d == nil {
		return nil, nil
	}
	a := &actions{s: s, d: d, p: p, at: s.Span(d.Result.File, p.Range), out: []protocol.CodeAction{}}
	a.collect()
	return a.out, nil
}

// ResolveCodeAction answers codeAction/resolve: the edit of an action.
func ResolveCodeAction(_ context.Context, s *Snapshot, raw *json.RawMessage) (any, error) {
	var action struct {
		Title string     `json:"title"`
		Data  actionData `json:"data"`
	}
	if err := json.Unmarshal(*raw, &action); err != nil || action.Data.Kind == "" {
		return raw, nil // it has its edit
	}
	d := s.Document(action.Data.URI)
	if d == nil {
		return raw, nil
	}
	p := &codeActionParams{Range: action.Data.Range}
	p.TextDocument.URI, p.Context.Only = action.Data.URI, []string{action.Data.Kind}
	a := &actions{s: s, d: d, p: p, at: s.Span(d.Result.File, p.Range), resolved: true}
	a.collect()
	for i := range a.out {
		if a.out[i].Title == action.Title {
			return &a.out[i], nil
		}
	}
	return raw, nil
}

// actions collects the actions at a place.
type actions struct {
	s   *Snapshot
	d   *Document
	p   *codeActionParams
	at  source.Span
	out []protocol.CodeAction
	// resolved: edits are wanted at once.
	resolved bool
}

func (a *actions) collect() {
	if a.wants(protocol.CodeActionKindQuickFix) {
		a.fixes()
		a.missingTables()
		a.suppressions()
	}
	if a.wants(protocol.CodeActionKindRefactorRewrite) {
		at := a.d.At(int(a.at.Start))
		switch at.Kind {
		case CellSubject:
			a.cell(at.Cell)
			a.rows(at.Table)
		case RowSubject, TableSubject:
			a.rows(at.Table)
		}
		if f, span := a.d.textFigureAt(int(a.at.Start)); f != nil {
			a.textFigure(f, span)
		} else {
			a.bind()
		}
	}
	// What fixes everything takes its time: it is worked out when it is asked for.
	if a.wants(kindFixAll) && (a.s.Can.ResolveActionEdits || len(a.p.Context.Only) > 0) {
		a.later(kindFixAll, a.d.client.say("juesuan：改好所有可以放心改的", "juesuan: fix all that is safe to fix"), a.fixAll)
	}
	if a.wants(kindOrganize) {
		a.later(kindOrganize, a.d.client.say("juesuan：各表的行按行次、编码排列", "juesuan: order the rows of all tables by line and code"), a.d.organizeRows)
	}
}

// wants reports whether the client asks for a kind.
func (a *actions) wants(kind string) bool {
	if len(a.p.Context.Only) == 0 {
		return true
	}
	for _, only := range a.p.Context.Only {
		if kind == only || strings.HasPrefix(kind, only+".") {
			return true
		}
	}
	return false
}

// add adds an action.
func (a *actions) add(kind, title string, preferred bool, of *lint.Diagnostic, edits []source.Edit) *protocol.CodeAction {
	k := kind
	action := protocol.CodeAction{Title: output.Clean(title), Kind: &k, Edit: a.d.workspaceEdit(edits)}
	if preferred {
		action.IsPreferred = &preferred
	}
	if of != nil {
		action.Diagnostics = []protocol.Diagnostic{a.s.Diagnostic(a.d.URI, a.d.Document.Project(), a.d.Result.File, of)}
	}
	a.out = append(a.out, action)
	return &a.out[len(a.out)-1]
}

// later adds an action whose edit costs something: a client that can ask for it later does.
func (a *actions) later(kind, title string, edits func() []source.Edit) {
	if a.s.Can.ResolveActionEdits && !a.resolved {
		k := kind
		a.out = append(a.out, protocol.CodeAction{Title: title, Kind: &k, Data: actionData{URI: a.d.URI, Kind: kind, Range: a.p.Range}})
		return
	}
	if e := edits(); len(e) > 0 {
		a.add(kind, title, false, nil, e)
	}
}

// findings calls f for the findings of the report that the range touches.
func (a *actions) findings(f func(*lint.Diagnostic)) {
	found := a.s.found(a.d.Document)
	for i := range found {
		if d := &found[i]; d.Span.Start <= a.at.End && a.at.Start <= d.Span.End {
			f(d)
		}
	}
}

// fixes adds the fixes of the findings. The only safe fix of a finding is the preferred one.
func (a *actions) fixes() {
	a.findings(func(d *lint.Diagnostic) {
		for i := range d.Fixes {
			fix := &d.Fixes[i]
			if len(fix.Edits) == 0 {
				continue
			}
			if a.merge(d, fix.Edits) {
				continue
			}
			a.add(protocol.CodeActionKindQuickFix, fix.Title.In(a.s.Lang), fix.Kind == lint.Safe, d, fix.Edits)
		}
	})
}

// merge adds a finding to an action that has the same edits already: a suspect's repair settles several.
func (a *actions) merge(d *lint.Diagnostic, edits []source.Edit) bool {
	want := a.d.textEdits(edits)
	for i := range a.out {
		o := &a.out[i]
		have := o.Edit.Changes[a.d.URI]
		if len(have) != len(want) {
			continue
		}
		same := true
		for j := range have {
			same = same && have[j] == want[j]
		}
		if same {
			o.Diagnostics = append(o.Diagnostics, a.s.Diagnostic(a.d.URI, a.d.Document.Project(), a.d.Result.File, d))
			return true
		}
	}
	return false
}

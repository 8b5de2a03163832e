package lsp_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lsp/feature"
)

// chosen does the commands that choose an answer and carry it out, as an editor does for its user:
//
//	actions NAME "place" [{context}]   the titles of the actions there, with their kinds; * is preferred
//	act NAME "place" "title"           carries out the action whose title holds this, shows the lines changed
//	calls in|out NAME "place"          the call hierarchy at the place
//	complete NAME "place" [N]          the first N (8) completions there
//	accept NAME "place" "label"        takes a completion, shows the lines changed
//	rename NAME "place" "new"          renames, shows the lines changed
//	apply-paste NAME {params}          juesuan/pasteTable, shows the lines changed
//	tokens NAME ["place"]              the semantic tokens: their text, type and modifiers
//	apply METHOD NAME "place" [{more}] carries out the edits that a request answers
func (s *script) chosen(command string, args []string) (answer string, ok bool) {
	switch command {
	case "actions":
		var b strings.Builder
		for _, a := range s.actions(args[0], args[1], append(args, "{}")[2]) {
			star := ""
			if a.IsPreferred {
				star = " *"
			}
			fmt.Fprintf(&b, "%s%s  %s\n", a.Kind, star, a.Title)
		}
		return b.String(), true
	case "act":
		return s.act(args[0], args[1], args[2], append(args, "{}")[3]), true
	case "calls":
		return s.calls(args[0], args[1], args[2]), true
	case "complete":
		n := 8
		if len(args) > 2 {
			fmt.Sscan(args[2], &n)
		}
		return s.complete(args[0], args[1], n), true
	case "accept":
		return s.accept(args[0], args[1], args[2]), true
	case "rename":
		params := s.params(args[0], args[1])
		params["newName"] = args[2]
		var edit workspaceEdit
		if err := s.client.Call("textDocument/rename", params, &edit); err != nil {
			return "error: " + err.Error(), true
		}
		return s.apply(&edit), true
	case "tokens":
		return s.tokens(args), true
	case "apply-paste":
		params := map[string]any{"textDocument": map[string]any{"uri": feature.URIOf(s.path(args[0]))}}
		s.decode(args[1], &params)
		var pasted struct{ Edits []protocol.TextEdit }
		if err := s.client.Call(feature.MethodPasteTable, params, &pasted); err != nil {
			return "error: " + err.Error(), true
		}
		return s.apply(&workspaceEdit{Changes: map[string][]protocol.TextEdit{feature.URIOf(s.path(args[0])): pasted.Edits}}), true
	case "apply":
		params := s.params(args[1], args[2])
		if len(args) > 3 {
			s.decode(args[3], &params)
		}
		var edits []protocol.TextEdit
		if err := s.client.Call(args[0], params, &edits); err != nil {
			return "error: " + err.Error(), true
		}
		return s.apply(&workspaceEdit{Changes: map[string][]protocol.TextEdit{feature.URIOf(s.path(args[1])): edits}}), true
	}
	return "", false
}

// workspaceEdit is protocol.WorkspaceEdit as far as the server uses it.
type workspaceEdit struct {
	Changes map[string][]protocol.TextEdit `json:"changes"`
}

type codeAction struct {
	Title       string                           `json:"title"`
	Kind        string                           `json:"kind"`
	IsPreferred bool                             `json:"isPreferred"`
	Edit        *workspaceEdit                   `json:"edit"`
	Command     *protocol.Command                `json:"command"`
	Data        json.RawMessage                  `json:"data,omitempty"`
	Diagnostics []struct{ Range protocol.Range } `json:"diagnostics"`
	raw         json.RawMessage
}

// params are those of a request about a place.
func (s *script) params(name, text string) map[string]any {
	at, path := s.find(name, text), s.path(name)
	start, end := s.client.Position(path, int(at.Start)), s.client.Position(path, int(at.End))
	return map[string]any{
		"textDocument": map[string]any{"uri": feature.URIOf(path)}, "position": start, "range": map[string]any{"start": start, "end": end},
	}
}

func (s *script) actions(name, text, context string) []codeAction {
	params := s.params(name, text)
	var c map[string]any
	s.decode(context, &c)
	c["diagnostics"] = []any{}
	params["context"] = c
	var raw []json.RawMessage
	if err := s.client.Call("textDocument/codeAction", params, &raw); err != nil {
		s.Fatal(err)
	}
	out := make([]codeAction, len(raw))
	for i := range raw {
		s.decode(string(raw[i]), &out[i])
		out[i].raw = raw[i]
	}
	return out
}

func (s *script) act(name, text, title, context string) string {
	for _, a := range s.actions(name, text, context) {
		if !strings.Contains(a.Title, title) {
			continue
		}
		if a.Edit == nil {
			if err := s.client.Call("codeAction/resolve", a.raw, &a); err != nil {
				s.Fatal(err)
			}
		}
		if a.Edit == nil {
			return "no edit"
		}
		out := s.apply(a.Edit)
		if a.Command != nil {
			out += s.show(map[string]any{"command": a.Command.Command, "arguments": roundTrip(a.Command.Arguments)})
		}
		return out
	}
	return "no such action"
}

func roundTrip(v any) (out any) {
	b, err := json.Marshal(v)
	if err == nil {
		err = json.Unmarshal(b, &out)
	}
	if err != nil {
		return err.Error()
	}
	return out
}

// apply carries out an edit and shows the lines that it removes and adds.
func (s *script) apply(edit *workspaceEdit) string {
	var b strings.Builder
	uris := []string{}
	for uri := range edit.Changes {
		uris = append(uris, uri)
	}
	slices.Sort(uris)
	for _, uri := range uris {
		path := feature.PathOf(uri)
		f := s.client.File(path)
		open := f != nil
		if !open {
			data, err := os.ReadFile(path)
			if err != nil {
				s.Fatal(err)
			}
			f = source.New(path, string(data))
		}
		var edits []source.Edit
		for _, e := range edit.Changes[uri] {
			edits = append(edits, source.Edit{New: e.NewText, Span: source.Span{
				Start: int32(s.client.Encoding.Offset(f, int(e.Range.Start.Line), int(e.Range.Start.Character))),
				End:   int32(s.client.Encoding.Offset(f, int(e.Range.End.Line), int(e.Range.End.Character))),
			}})
		}
		text, err := source.Apply(f.Text, edits)
		if err != nil {
			s.Fatal(err)
		}
		if name, _ := filepath.Rel(s.dir, path); len(uris) > 1 || !open {
			b.WriteString(name + "\n")
		}
		b.WriteString(changed(f.Text, text))
		if open {
			s.client.Edit(path, source.Span{Start: 0, End: int32(len(f.Text))}, text)
		}
	}
	if b.Len() == 0 {
		return "nothing changes"
	}
	return b.String()
}

// changed shows the lines of a text that differ from another's: - before, + after.
func changed(before, after string) string {
	a, b := strings.Split(before, "\n"), strings.Split(after, "\n")
	// The longest common subsequence, after what both begin and end with.
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	length := make([][]int, len(a)+1)
	for i := range length {
		length[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				length[i][j] = length[i+1][j+1] + 1
			} else {
				length[i][j] = max(length[i+1][j], length[i][j+1])
			}
		}
	}
	var out strings.Builder
	for i, j := 0, 0; i < len(a) || j < len(b); {
		switch {
		case i < len(a) && j < len(b) && a[i] == b[j]:
			i++
			j++
		case j == len(b) || i < len(a) && length[i+1][j] >= length[i][j+1]:
			out.WriteString("- " + a[i] + "\n")
			i++
		default:
			out.WriteString("+ " + b[j] + "\n")
			j++
		}
	}
	return out.String()
}

func (s *script) calls(direction, name, text string) string {
	var items []json.RawMessage
	if err := s.client.Call("textDocument/prepareCallHierarchy", s.params(name, text), &items); err != nil {
		s.Fatal(err)
	}
	type item struct {
		Name   string         `json:"name"`
		Detail string         `json:"detail"`
		URI    string         `json:"uri"`
		Range  protocol.Range `json:"range"`
	}
	var b strings.Builder
	line := func(indent string, i *item) {
		file, _ := filepath.Rel(s.dir, feature.PathOf(i.URI))
		fmt.Fprintf(&b, "%s%s  (%s)  %s:%d:%d\n", indent, strings.TrimSpace(i.Name), i.Detail, file, i.Range.Start.Line+1, i.Range.Start.Character+1)
	}
	for _, raw := range items {
		var head item
		s.decode(string(raw), &head)
		line("", &head)
		var calls []struct {
			From, To   *item
			FromRanges []protocol.Range
		}
		method := map[string]string{"in": "callHierarchy/incomingCalls", "out": "callHierarchy/outgoingCalls"}[direction]
		if err := s.client.Call(method, map[string]any{"item": raw}, &calls); err != nil {
			s.Fatal(err)
		}
		for _, c := range calls {
			if c.From != nil {
				line("  <- ", c.From)
			} else {
				line("  -> ", c.To)
			}
		}
	}
	return b.String()
}

type completionList struct {
	IsIncomplete bool              `json:"isIncomplete"`
	Items        []json.RawMessage `json:"items"`
}

type completionItem struct {
	Label      string              `json:"label"`
	Detail     string              `json:"detail"`
	FilterText string              `json:"filterText"`
	SortText   string              `json:"sortText"`
	TextEdit   *protocol.TextEdit  `json:"textEdit"`
	Additional []protocol.TextEdit `json:"additionalTextEdits"`
}

// completions returns the completions at a place as an editor shows them that filters them itself: those
// whose filter text holds the typed characters in their order, sorted.
func (s *script) completions(name, text string) (list completionList, items []completionItem) {
	at := s.find(name, text)
	f := s.client.File(s.path(name))
	if err := s.client.Call("textDocument/completion", s.params(name, text), &list); err != nil {
		s.Fatal(err)
	}
	for _, raw := range list.Items {
		var i completionItem
		s.decode(string(raw), &i)
		filter := i.FilterText
		if filter == "" {
			filter = i.Label
		}
		from := s.client.Encoding.Offset(f, int(i.TextEdit.Range.Start.Line), int(i.TextEdit.Range.Start.Character))
		if holds(filter, f.Text[from:at.Start]) {
			items = append(items, i)
		}
	}
	slices.SortStableFunc(items, func(a, b completionItem) int { return strings.Compare(a.SortText, b.SortText) })
	return list, items
}

// holds reports whether s has the characters of typed in their order.
func holds(s, typed string) bool {
	for _, r := range typed {
		i := strings.IndexRune(s, r)
		if i < 0 {
			return false
		}
		s = s[i+len(string(r)):]
	}
	return true
}

func (s *script) complete(name, text string, n int) string {
	list, items := s.completions(name, text)
	var b strings.Builder
	for _, i := range items[:min(n, len(items))] {
		b.WriteString(strings.TrimRight(i.Label+"  "+i.Detail, " ") + "\n")
	}
	if len(items) > n {
		fmt.Fprintf(&b, "and %d more\n", len(items)-n)
	}
	if list.IsIncomplete {
		b.WriteString("incomplete\n")
	}
	if b.Len() == 0 {
		return "nothing"
	}
	return b.String()
}

func (s *script) accept(name, text, label string) string {
	_, items := s.completions(name, text)
	for _, i := range items {
		if i.Label == label {
			edits := append([]protocol.TextEdit{*i.TextEdit}, i.Additional...)
			return s.apply(&workspaceEdit{Changes: map[string][]protocol.TextEdit{feature.URIOf(s.path(name)): edits}})
		}
	}
	return "no such completion"
}

// tokens shows the semantic tokens of a document, or of the line of a place.
func (s *script) tokens(args []string) string {
	path := s.path(args[0])
	params, method := map[string]any{"textDocument": map[string]any{"uri": feature.URIOf(path)}}, "textDocument/semanticTokens/full"
	if len(args) > 1 {
		params, method = s.params(args[0], args[1]), "textDocument/semanticTokens/range"
		at := params["position"].(protocol.Position)
		params["range"] = protocol.Range{Start: at, End: protocol.Position{Line: at.Line + 1}}
	}
	var legend struct {
		SemanticTokensProvider struct {
			Legend struct{ TokenTypes, TokenModifiers []string }
		}
	}
	s.decode(string(s.client.Capabilities), &legend)
	var tokens struct{ Data []uint32 }
	if err := s.client.Call(method, params, &tokens); err != nil {
		s.Fatal(err)
	}
	f, l := s.client.File(path), legend.SemanticTokensProvider.Legend
	var b strings.Builder
	line, char := 0, 0
	for d := tokens.Data; len(d) >= 5; d = d[5:] {
		if d[0] > 0 {
			line, char = line+int(d[0]), 0
		}
		char += int(d[1])
		from := s.client.Encoding.Offset(f, line, char)
		to := s.client.Encoding.Offset(f, line, char+int(d[2]))
		fmt.Fprintf(&b, "%d:%d %s  %s", line+1, char+1, f.Text[from:to], l.TokenTypes[d[3]])
		for i, m := range l.TokenModifiers {
			if d[4]&(1<<i) != 0 {
				b.WriteString(" " + m)
			}
		}
		b.WriteString("\n")
	}
	return b.String()
}

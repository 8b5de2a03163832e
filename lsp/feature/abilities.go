package feature

import (
	"encoding/json"
	"slices"

	protocol "github.com/tliron/glsp/protocol_3_16"
)

// Abilities are what a client can do with the answers of completion, code actions and the like.
type Abilities struct {
	// Snippets: completions may hold places to fill in.
	Snippets bool
	// CompletionMarkdown: the documentation of completions may be Markdown.
	CompletionMarkdown bool
	// ResolveActionEdits: the edit of a code action may be asked for when it is chosen.
	ResolveActionEdits bool
	// PutCursor: it has the command juesuan.putCursor.
	PutCursor bool
}

// AbilitiesOf reads them.
func AbilitiesOf(c *protocol.ClientCapabilities) Abilities {
	is := func(b *bool) bool { return b != nil && *b }
	var out Abilities
	if t := c.TextDocument; t != nil {
		if k := t.Completion; k != nil && k.CompletionItem != nil {
			out.Snippets = is(k.CompletionItem.SnippetSupport)
			out.CompletionMarkdown = slices.Contains(k.CompletionItem.DocumentationFormat, protocol.MarkupKindMarkdown)
		}
		if k := t.CodeAction; k != nil && k.ResolveSupport != nil && is(k.DataSupport) {
			out.ResolveActionEdits = slices.Contains(k.ResolveSupport.Properties, "edit")
		}
	}
	var own struct {
		Juesuan struct {
			Commands []string `json:"commands"`
		} `json:"juesuan"`
	}
	if raw, err := json.Marshal(c.Experimental); err == nil && json.Unmarshal(raw, &own) == nil {
		out.PutCursor = slices.Contains(own.Juesuan.Commands, CommandPutCursor)
	}
	return out
}

package feature

import (
	"context"
	"strings"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/lsp/protocol317"
)

func signatureHelp() Feature {
	return on(protocol.MethodTextDocumentSignatureHelp, SignatureHelp, func(c *protocol317.ServerCapabilities) {
		c.SignatureHelpProvider = &protocol.SignatureHelpOptions{TriggerCharacters: []string{"(", "（", ",", "，"}}
	})
}

// SignatureHelp answers textDocument/signatureHelp: the function whose bracket the cursor is in, and which of
// its terms is being typed.
func SignatureHelp(_ context.Context, s *Snapshot, p *protocol.SignatureHelpParams) (*protocol.SignatureHelp, error) {
	d := s.Document(p.TextDocument.URI)
	if d == nil {
		return nil, nil
	}
	t := d.contextAt(d.Offset(p.Position))
	from, ok := t.formula()
	if !ok {
		return nil, nil
	}
	called, argument := openCall(t.text[from:t.off])
	for _, f := range functions() {
		if f.name != called {
			continue
		}
		label := f.name + "("
		sig := protocol.SignatureInformation{Documentation: f.text.In(s.Lang)}
		for i, param := range f.params {
			if i > 0 {
				label += ", "
			}
			label += param.In(s.Lang)
			sig.Parameters = append(sig.Parameters, protocol.ParameterInformation{Label: param.In(s.Lang)})
		}
		if f.more {
			label += ", …"
			argument = min(argument, len(f.params)-1)
		}
		sig.Label = label + ")"
		active, which := uint32(0), uint32(argument)
		return &protocol.SignatureHelp{Signatures: []protocol.SignatureInformation{sig}, ActiveSignature: &active, ActiveParameter: &which}, nil
	}
	return nil, nil
}

// openCall returns the word before the innermost bracket that is open at the end of a formula, and how many
// commas stand behind the bracket.
func openCall(text string) (called string, commas int) {
	type call struct {
		word   string
		commas int
	}
	var open []call
	quoted, word := false, 0
	for i, r := range text {
		switch {
		case r == '「' || r == '」':
			quoted = r == '「'
		case quoted:
		case r == '(' || r == '（':
			open = append(open, call{word: strings.TrimSpace(text[word:i])})
			word = i + len(string(r))
		case r == ')' || r == '）':
			if len(open) > 0 {
				open = open[:len(open)-1]
			}
			word = i + len(string(r))
		case strings.ContainsRune(",，", r):
			if len(open) > 0 {
				open[len(open)-1].commas++
			}
			word = i + len(string(r))
		case strings.ContainsRune("+-*/＋－×÷=＝≤≥ .", r):
			word = i + len(string(r))
		}
	}
	if len(open) == 0 {
		return "", 0
	}
	last := open[len(open)-1]
	return last.word, last.commas
}

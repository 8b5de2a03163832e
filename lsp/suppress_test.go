package lsp_test

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/project"
	"github.com/juesuan/juesuan-lint/lint/rules"
	"github.com/juesuan/juesuan-lint/lsp/feature"
)

// TestSuppressions: the comment that a code action writes, with a reason behind it, answers its finding
// at its place, and brings up no other.
func TestSuppressions(t *testing.T) {
	for _, name := range []string{"hanyang-2022/as-published", "putuo-finance-2024/published", "years/faulty/2022"} {
		path, err := filepath.Abs(filepath.Join("../samples", filepath.FromSlash(name)+".juesuan.toml"))
		if err != nil {
			t.Fatal(err)
		}
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		findings := check(path, string(text))
		for i := range findings {
			d := &findings[i]
			for _, action := range actionsAt(t, path, string(text), d) {
				if !strings.HasPrefix(action.Title, d.Rule.ID) || !strings.Contains(action.Title, "作核实说明") || action.of(path, string(text)) != d.Span {
					continue
				}
				after := withReason(t, path, string(text), action.Edit.Changes[feature.URIOf(path)][0])
				start := d.Span.Start
				if !strings.HasPrefix(after, string(text[:start])) {
					start += int32(len(after) - len(text))
				}
				left := check(path, after)
				if len(left) > len(findings) {
					t.Errorf("%s: %s at %s: the comment brings up another finding", name, d.Rule.ID, d.Address)
				}
				for j := range left { // one that speaks of several places moves on to the next
					if left[j].Key() == d.Key() && left[j].Span.Start == start {
						t.Errorf("%s: %s at %s is still there", name, d.Rule.ID, d.Address)
					}
				}
				break
			}
		}
	}
}

func check(path, text string) []lint.Diagnostic {
	session := project.NewSession(rules.All())
	session.Open(path, 1, text)
	return session.Snapshot().Document(path).Result().Diagnostics
}

func actionsAt(t *testing.T, path, text string, d *lint.Diagnostic) []codeAction {
	s := newSweep(t, path, text, source.UTF16)
	params := s.params(int(d.Span.Start))
	params["range"] = map[string]any{"start": s.position(int(d.Span.Start)), "end": s.position(int(d.Span.End))}
	params["context"] = map[string]any{"only": []string{"quickfix"}}
	raw, err := json.Marshal(params)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range s.features {
		if f.Method != "textDocument/codeAction" {
			continue
		}
		result, err := f.Answer(context.Background(), s.snapshot, raw)
		if err != nil {
			t.Fatal(err)
		}
		var out []codeAction
		encoded, err := json.Marshal(result)
		if err == nil {
			err = json.Unmarshal(encoded, &out)
		}
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	return nil
}

// withReason carries out the edit with a reason where the cursor waits for it.
func withReason(t *testing.T, path, text string, e protocol.TextEdit) string {
	f := source.New(path, text)
	at := source.UTF16.Offset(f, int(e.Range.Start.Line), int(e.Range.Start.Character))
	comment := strings.TrimRight(e.NewText, "\n")
	after, err := source.Apply(text, []source.Edit{{
		Span: source.Span{Start: int32(at), End: int32(at)}, New: comment + "经核实无误" + e.NewText[len(comment):],
	}})
	if err != nil {
		t.Fatal(err)
	}
	return after
}

// of is the place of the finding that an action is for.
func (a *codeAction) of(path, text string) source.Span {
	f, r := source.New(path, text), a.Diagnostics[0].Range
	return source.Span{
		Start: int32(source.UTF16.Offset(f, int(r.Start.Line), int(r.Start.Character))),
		End:   int32(source.UTF16.Offset(f, int(r.End.Line), int(r.End.Character))),
	}
}

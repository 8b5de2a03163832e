package lsp_test

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	protocol "github.com/tliron/glsp/protocol_3_16"

	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lsp/feature"
)

// answer asks a feature, and decodes what it answers.
func (s *sweep) answer(method string, params map[string]any, into any) error {
	raw, err := json.Marshal(params)
	if err != nil {
		s.Fatal(err)
	}
	i := slices.IndexFunc(s.features, func(f feature.Feature) bool { return f.Method == method })
	result, err := s.features[i].Answer(context.Background(), s.snapshot, raw)
	if err != nil {
		return err
	}
	encoded, err := json.Marshal(result)
	if err == nil {
		err = json.Unmarshal(encoded, into)
	}
	return err
}

// applied is the text with edits of this file.
func (s *sweep) applied(edits []protocol.TextEdit) string {
	var out []source.Edit
	for _, e := range edits {
		out = append(out, source.Edit{New: e.NewText, Span: source.Span{
			Start: int32(s.snapshot.Encoding.Offset(s.file, int(e.Range.Start.Line), int(e.Range.Start.Character))),
			End:   int32(s.snapshot.Encoding.Offset(s.file, int(e.Range.End.Line), int(e.Range.End.Character))),
		}})
	}
	text, err := source.Apply(s.file.Text, out)
	if err != nil {
		s.Fatal(err)
	}
	return text
}

func sample(t *testing.T, name string) (path, text string) {
	data, err := os.ReadFile(filepath.Join("../samples", filepath.FromSlash(name)+".juesuan.toml"))
	if err != nil {
		t.Fatal(err)
	}
	return filepath.Join(t.TempDir(), "a.juesuan.toml"), string(data)
}

// TestRenameKeepsMeaning: after a rename every formula still names what it named: its value is the same, and
// no name in a formula has lost what it meant.
func TestRenameKeepsMeaning(t *testing.T) {
	for _, name := range []string{"minimal/minimal", "hanyang-2022/corrected", "putuo-finance-2024/edited"} {
		path, text := sample(t, name)
		s := newSweep(t, path, text, source.UTF16)
		r := s.snapshot.Snapshot.Document(path).Result().Report
		before := lost(path, text)
		try := func(what string, at source.Span, to string) {
			params := s.params(int(at.Start))
			params["position"], params["newName"] = s.position(int(at.Start)+1), to
			var edit workspaceEdit
			if err := s.answer("textDocument/rename", params, &edit); err != nil {
				t.Errorf("%s: %s: %v", name, what, err)
				return
			}
			after := s.applied(edit.Changes[s.uri])
			if after == text {
				t.Errorf("%s: %s: nothing changes", name, what)
			}
			if got := lost(path, after); !slices.Equal(got, before) {
				t.Errorf("%s: %s to %s: names that mean nothing: %v, before %v", name, what, to, got, before)
			}
		}
		for i := range r.Figures {
			try("figure "+r.Figures[i].Name, r.Figures[i].Key, "改（名）."+r.Figures[i].Name)
		}
		for i := range r.Tables {
			at := r.Tables[i].KeySpan
			at.Start-- // the number may have one digit
			try("table", at, "9"+text[r.Tables[i].KeySpan.Start:r.Tables[i].KeySpan.End])
		}
		for i := range r.Elements {
			if el := &r.Elements[i]; el.Kind == report.PerformanceTable && el.Name.Set {
				try("project "+el.Name.S, el.Name.Span, "项目（"+el.Title.S+"）甲")
			}
		}
	}
}

// lost are the rules that find names without a meaning in formulas, once for each finding.
func lost(path, text string) []string {
	var out []string
	for _, d := range check(path, text) {
		if d.Rule.Family() == "JS3" {
			out = append(out, d.Rule.ID)
		}
	}
	return out
}

// TestOrganizeRows: rows in reverse order come back into the order in which the samples have them, and
// nothing else changes.
func TestOrganizeRows(t *testing.T) {
	for _, name := range []string{"minimal/minimal", "hanyang-2022/corrected", "members/right/bureau"} {
		path, text := sample(t, name)
		lines := strings.SplitAfter(text, "\n")
		moved := false
		for i := 0; i < len(lines); i++ {
			if !strings.Contains(lines[i], ".rows]") {
				continue
			}
			from := i + 1
			for from < len(lines) && strings.HasPrefix(lines[from], "#") {
				from++
			}
			to := from
			for to < len(lines) && strings.Contains(lines[to], "= [") && strings.HasSuffix(strings.TrimSpace(lines[to]), "]") {
				to++
			}
			slices.Reverse(lines[from:to])
			moved = moved || to-from > 1
		}
		if !moved {
			t.Fatalf("%s: nothing to order", name)
		}
		s := newSweep(t, path, strings.Join(lines, ""), source.UTF8)
		params := s.params(0)
		params["context"] = map[string]any{"only": []string{"source.organizeRows"}}
		var actions []codeAction
		if err := s.answer("textDocument/codeAction", params, &actions); err != nil || len(actions) != 1 {
			t.Fatalf("%s: %d actions, %v", name, len(actions), err)
		}
		if got := s.applied(actions[0].Edit.Changes[s.uri]); got != text {
			t.Errorf("%s: %s", name, changed(text, got))
		}
	}
}

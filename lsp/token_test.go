package lsp_test

import (
	"context"
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/source"
)

// tokensAnswer is a full answer, or a delta.
type tokensAnswer struct {
	ResultID string `json:"resultId"`
	Data     []uint32
	Edits    []struct {
		Start, DeleteCount int
		Data               []uint32
	}
}

func (s *sweep) tokens(method, previous string) (out tokensAnswer) {
	raw, err := json.Marshal(map[string]any{"textDocument": map[string]any{"uri": s.uri}, "previousResultId": previous})
	if err != nil {
		s.Fatal(err)
	}
	for _, f := range s.features {
		if f.Method == method {
			result, err := f.Answer(context.Background(), s.snapshot, raw)
			if err != nil {
				s.Fatal(err)
			}
			encoded, err := json.Marshal(result)
			if err == nil {
				err = json.Unmarshal(encoded, &out)
			}
			if err != nil {
				s.Fatal(err)
			}
		}
	}
	return out
}

// TestTokenDeltas: what a client has after a delta is what a full answer would have given it.
func TestTokenDeltas(t *testing.T) {
	text, err := os.ReadFile("../samples/hanyang-2022/as-published.juesuan.toml")
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "a.juesuan.toml")
	random := rand.New(rand.NewPCG(1, 2))
	now := string(text)
	held := newSweep(t, path, now, source.UTF16).tokens("textDocument/semanticTokens/full", "")
	sent := 0
	for range 60 {
		at := random.IntN(len(now))
		for at > 0 && now[at]&0xC0 == 0x80 {
			at--
		}
		end := min(len(now), at+random.IntN(40))
		for end < len(now) && now[end]&0xC0 == 0x80 {
			end++
		}
		insert := []string{"", "1", "\n", "\n2010399 = [1.00, \"=\"]\n", "{= 表3.合计.1栏}"}[random.IntN(5)]
		now = now[:at] + insert + now[end:]
		s := newSweep(t, path, now, source.UTF16)
		full := s.tokens("textDocument/semanticTokens/full", "")
		delta := s.tokens("textDocument/semanticTokens/full/delta", held.ResultID)
		got := slices.Clone(held.Data)
		for _, e := range delta.Edits {
			got = slices.Replace(got, e.Start, e.Start+e.DeleteCount, e.Data...)
			sent += len(e.Data)
		}
		if delta.Data != nil {
			t.Fatal("no delta")
		}
		if !slices.Equal(got, full.Data) || delta.ResultID != full.ResultID {
			t.Fatalf("after %q at %d: %d numbers, want %d", insert, at, len(got), len(full.Data))
		}
		held = full
	}
	if sent > 60*len(held.Data)/2 {
		t.Errorf("deltas of %d numbers on average are no deltas", sent/60)
	}
}

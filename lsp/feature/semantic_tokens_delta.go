package feature

import (
	"context"
	"hash/fnv"
	"strconv"
	"strings"

	protocol "github.com/tliron/glsp/protocol_3_16"
)

func semanticTokensDelta() Feature {
	return on(protocol.MethodTextDocumentSemanticTokensFullDelta, SemanticTokensDelta, nil)
}

// SemanticTokensDelta answers textDocument/semanticTokens/full/delta. No state is kept: the result id of the
// tokens that the client holds tells what they were, chunk by chunk, so that what both begin and end with need
// not be sent.
func SemanticTokensDelta(_ context.Context, s *Snapshot, p *protocol.SemanticTokensDeltaParams) (any, error) {
	d := s.Document(p.TextDocument.URI)
	if d == nil {
		return nil, nil
	}
	data := d.encode(d.tokens())
	id := tokensID(data)
	was, ok := readTokensID(p.PreviousResultID)
	if !ok {
		return &protocol.SemanticTokens{ResultID: &id, Data: data}, nil
	}
	is, _ := readTokensID(id)
	out := &protocol.SemanticTokensDelta{ResultId: &id, Edits: []protocol.SemanticTokensEdit{}}
	if id == p.PreviousResultID {
		return out, nil
	}
	limit := min(was.n, is.n)
	head := chunkTokens * equal(was.head, is.head)
	tail := chunkTokens * equal(was.tail, is.tail)
	tail = min(tail, (limit-head)/chunkTokens*chunkTokens)
	out.Edits = append(out.Edits, protocol.SemanticTokensEdit{
		Start: uint32(5 * head), DeleteCount: uint32(5 * (was.n - head - tail)), Data: data[5*head : 5*(is.n-tail)],
	})
	return out, nil
}

// chunkTokens is how many tokens have one fingerprint.
const chunkTokens = 32

// fingerprints are what a result id says: how many tokens there are, and the fingerprints of all whole chunks
// from the first on and from the last back.
type fingerprints struct {
	n          int
	head, tail []string
}

// equal is how many of the first fingerprints are the same.
func equal(a, b []string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

// tokensID is the result id of tokens.
func tokensID(data []uint32) string {
	n := len(data) / 5
	var b strings.Builder
	b.WriteString(strconv.Itoa(n))
	for i := 0; i+chunkTokens <= n; i += chunkTokens {
		b.WriteString(" " + fingerprint(data[5*i:5*(i+chunkTokens)]))
	}
	b.WriteString(" /")
	for i := n; i >= chunkTokens; i -= chunkTokens {
		b.WriteString(" " + fingerprint(data[5*(i-chunkTokens):5*i]))
	}
	b.WriteString(" / " + fingerprint(data))
	return b.String()
}

func fingerprint(data []uint32) string {
	h := fnv.New64a()
	var b [4]byte
	for _, n := range data {
		b[0], b[1], b[2], b[3] = byte(n), byte(n>>8), byte(n>>16), byte(n>>24)
		h.Write(b[:])
	}
	return strconv.FormatUint(h.Sum64(), 36)
}

// readTokensID reads a result id.
func readTokensID(id string) (f fingerprints, ok bool) {
	parts := strings.Split(id, " /")
	if len(parts) != 3 {
		return f, false
	}
	head := strings.Fields(parts[0])
	if len(head) == 0 {
		return f, false
	}
	n, err := strconv.Atoi(head[0])
	if err != nil || n < 0 {
		return f, false
	}
	f = fingerprints{n, head[1:], strings.Fields(parts[1])}
	return f, len(f.head) == n/chunkTokens && len(f.tail) == n/chunkTokens
}

package lsp_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/juesuan/juesuan-lint/internal/lspclient"
	"github.com/juesuan/juesuan-lint/lsp/feature"
	"github.com/juesuan/juesuan-lint/lsp/protocol317"
)

// question is one request that both servers answer.
type question struct {
	name, method string
	params       any
}

// agree holds what the server says against what a fresh one says.
func (y *session) agree() {
	y.Helper()
	y.tell()
	y.asked.Wait()
	y.comparisons++
	fresh, end := y.begin()
	defer end()
	for _, path := range y.Opened() {
		fresh.Open(path, y.Text(path))
	}
	questions := y.questions()
	want := y.says(fresh, questions)
	got := y.says(y.Client, questions)
	if !y.can("tells") { // a change of a file takes its time to be noticed
		for end := time.Now().Add(10 * time.Second); !maps.Equal(got, want) && time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
			got = y.says(y.Client, questions)
		}
	}
	if maps.Equal(got, want) {
		y.note("agree")
		return
	}
	var b strings.Builder
	for _, name := range slices.Sorted(maps.Keys(merged(got, want))) {
		if got[name] != want[name] {
			g, w := apart(got[name], want[name])
			fmt.Fprintf(&b, "%s\n    says  %s\n    fresh %s\n", strings.ReplaceAll(name, y.dir, ""), g, w)
		}
	}
	y.fatalf("the server differs from a fresh one\n%s", b.String())
}

func merged(a, b map[string]string) map[string]string {
	out := maps.Clone(a)
	maps.Copy(out, b)
	return out
}

// questions ask every feature in one document, and for the findings in all.
func (y *session) questions() []question {
	y.choose()
	var out []question
	for _, f := range feature.All() {
		out = append(out, question{"answer to " + f.Method, f.Method, y.about(f.Method)})
	}
	for _, path := range y.Opened() {
		uri := feature.URIOf(path)
		out = append(out, question{"findings asked for " + path, "textDocument/diagnostic", map[string]any{"textDocument": map[string]any{"uri": uri}}})
	}
	return out
}

// says is all that a server says, once it has checked everything.
func (y *session) says(c *lspclient.Client, questions []question) map[string]string {
	if err := c.Wait(); err != nil {
		y.fatalf("%v", err)
	}
	out := map[string]string{}
	for _, path := range c.Files() {
		out["findings published of "+path] = text(c.Published(path))
	}
	for _, q := range questions {
		var answer any
		err := c.Call(q.method, q.params, &answer)
		if report, ok := answer.(map[string]any); ok && q.method == protocol317.MethodTextDocumentDiagnostic {
			delete(report, "resultId") // means nothing to another process
		}
		out[q.name] = text(answer)
		if err != nil {
			out[q.name] = err.Error()
		}
	}
	if y.can("pull") {
		var report struct {
			Items []struct {
				URI   string
				Items json.RawMessage
			}
		}
		if err := c.Call("workspace/diagnostic", map[string]any{"previousResultIds": []any{}}, &report); err != nil {
			y.fatalf("%v", err)
		}
		for _, item := range report.Items {
			if string(item.Items) != "[]" {
				out["findings in the workspace of "+feature.PathOf(item.URI)] = string(item.Items)
			}
		}
	}
	return out
}

// apart leaves out what is the same at the beginning of two texts, but for some of it, and what is too long.
func apart(a, b string) (string, string) {
	same := 0
	for same < min(len(a), len(b)) && a[same] == b[same] {
		same++
	}
	cut := func(s string) string {
		from, to := max(0, same-150), min(len(s), same+350)
		return strings.ToValidUTF8(s[from:to], "")
	}
	return cut(a), cut(b)
}

func text(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		return err.Error()
	}
	return string(b)
}

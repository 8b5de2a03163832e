package lsp_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint/project"
	"github.com/juesuan/juesuan-lint/lint/rules"
	"github.com/juesuan/juesuan-lint/lsp"
	"github.com/juesuan/juesuan-lint/lsp/feature"
	"github.com/juesuan/juesuan-lint/lsp/rpc"
)

// fuzzed is the report that the fuzz targets ask about.
const fuzzed = `[report]
unit = "示例中心𠮷"
year = 2022
amount_unit = "万元"
edition = "wuhan"

[table.3]
form = "支出决算表"

[table.3.rows]
"合计"  = [82.00, 72.00, "="]
2010350 = ["事业运行", 72.00, 72.00]

[[section]]
title = "三、支出决算情况说明"
text = "2022 年度支出合计 {80.00 = 表3.合计.1栏} 万元。"
`

const fuzzedURI = "file:///nowhere/a.juesuan.toml"

// FuzzParams: whatever the parameters of a request are, it is answered, or refused with an error of the protocol.
func FuzzParams(f *testing.F) {
	features := feature.All()
	file := source.New("a", fuzzed)
	for i := range features {
		for _, at := range [...]string{"unit", "合计", "72.00]", "表3"} {
			raw, err := json.Marshal(params(source.UTF16, file, fuzzedURI, strings.Index(fuzzed, at)))
			if err != nil {
				f.Fatal(err)
			}
			f.Add(uint8(i), string(raw))
		}
		f.Add(uint8(i), `{"textDocument":{"uri":"`+fuzzedURI+`"},"position":{"line":4294967295,"character":4294967295},"range":{"start":{"line":9,"character":1},"end":{"line":0,"character":0}}}`)
		f.Add(uint8(i), `null`)
	}
	f.Fuzz(func(t *testing.T, which uint8, raw string) {
		if outside(json.RawMessage(raw)) {
			t.Skip()
		}
		session := project.NewSession(rules.All())
		session.Open(feature.PathOf(fuzzedURI), 1, fuzzed)
		client := &feature.Client{Rules: rules.All(), Getenv: func(string) string { return "" }, Settings: feature.DefaultSettings(), Markdown: true, RelatedInformation: true, HierarchicalSymbols: true}
		about := features[int(which)%len(features)]
		result, err := about.Answer(context.Background(), &feature.Snapshot{Snapshot: session.Snapshot(), Client: client}, json.RawMessage(raw))
		if known := (*rpc.Error)(nil); err != nil && !errors.As(err, &known) {
			t.Errorf("%s: %v", about.Method, err)
		}
		if _, err := json.Marshal(result); err != nil {
			t.Errorf("%s: %v", about.Method, err)
		}
	})
}

// FuzzMessages: whatever a client says once the session is open, message by message, each request is answered
// once, nothing panics, and the session can be ended.
func FuzzMessages(f *testing.F) {
	file := source.New("a", fuzzed)
	all, err := json.Marshal(params(source.UTF16, file, fuzzedURI, strings.Index(fuzzed, "合计")))
	if err != nil {
		f.Fatal(err)
	}
	for i, about := range feature.All() {
		f.Add(fmt.Sprintf(`{"id":%d,"method":"%s","params":%s}`, i, about.Method, all))
	}
	document := `"textDocument":{"uri":"` + fuzzedURI + `","version":2}`
	for _, message := range [...]string{
		`{"id":"x","method":"workspace/diagnostic","params":{"previousResultIds":[{"uri":"` + fuzzedURI + `","value":"x"}]}}`,
		`{"method":"textDocument/didChange","params":{` + document + `,"contentChanges":[{"range":{"start":{"line":1,"character":9},"end":{"line":99,"character":0}},"text":"x"},{"text":"[report]"}]}}` + "\n" +
			`{"id":1,"method":"textDocument/diagnostic","params":{` + document + `}}`,
		`{"method":"textDocument/didClose","params":{` + document + `}}`,
		`{"method":"textDocument/didSave","params":{` + document + `,"text":""}}`,
		`{"method":"textDocument/didOpen","params":{"textDocument":{"uri":"untitled:a","languageId":"juesuan","version":1,"text":"[report]\n"}}}`,
		`{"method":"workspace/didChangeConfiguration","params":{"settings":{"juesuan":{"language":"en","codeLens":{"columns":true}}}}}`,
		`{"method":"workspace/didChangeWatchedFiles","params":{"changes":[{"uri":"` + fuzzedURI + `","type":2}]}}`,
		`{"method":"workspace/didChangeWorkspaceFolders","params":{"event":{"added":[{"uri":"file:///nowhere","name":"n"}],"removed":[]}}}`,
		`{"method":"$/setTrace","params":{"value":"verbose"}}` + "\n" + `{"method":"$/cancelRequest","params":{"id":1}}`,
		`{"method":"window/workDoneProgress/cancel","params":{"token":"juesuan-1"}}`,
		`{"id":1,"method":"initialize","params":{"capabilities":{}}}` + "\n" + `{"method":"initialized","params":{}}`,
		`{"id":2,"result":null}` + "\n" + `{"id":null,"error":{"code":1,"message":""}}`,
		`{"id":1,"method":"shutdown"}` + "\n" + `{"id":2,"method":"textDocument/hover","params":{}}`,
	} {
		f.Add(message)
	}
	f.Fuzz(func(t *testing.T, messages string) {
		lines := strings.Split(messages, "\n")
		asked := map[string]int{} // requests by id
		var in bytes.Buffer
		send := func(body string) { fmt.Fprintf(&in, "Content-Length: %d\r\n\r\n%s", len(body), body) }
		send(`{"id":"first","method":"initialize","params":{"capabilities":{}}}`)
		send(`{"method":"initialized","params":{}}`)
		open, err := json.Marshal(fuzzed)
		if err != nil {
			t.Fatal(err)
		}
		send(`{"method":"textDocument/didOpen","params":{"textDocument":{"uri":"` + fuzzedURI + `","languageId":"juesuan","version":1,"text":` + string(open) + `}}}`)
		for _, line := range lines {
			var m struct {
				ID     json.RawMessage
				Method string
				Params json.RawMessage
			}
			if json.Unmarshal([]byte(line), &m) == nil {
				if m.Method == "exit" || outside(m.Params) {
					t.Skip()
				}
				if m.Method != "" && m.ID != nil && string(m.ID) != "null" {
					asked[string(m.ID)]++
				}
			}
			send(line)
		}
		send(`{"id":"last","method":"shutdown"}`)
		asked[`"first"`]++
		asked[`"last"`]++

		toServer, fromTest := io.Pipe()
		toTest, fromServer := io.Pipe()
		log := &strings.Builder{}
		ended := make(chan bool)
		go func() {
			s := &lsp.Server{Rules: rules.All(), Features: feature.All(), Getenv: func(string) string { return "" }, Log: log}
			s.Run(toServer, fromServer)
			fromServer.Close()
			close(ended)
		}()
		go func() { // it ends when the server does
			_, _ = fromTest.Write(in.Bytes())
		}()
		late := time.AfterFunc(30*time.Second, func() { fromServer.Close() })
		answered := map[string]int{}
		for r := bufio.NewReader(toTest); len(answered) < len(asked); {
			var length int
			if _, err := fmt.Fscanf(r, "Content-Length: %d\r\n\r\n", &length); err != nil {
				t.Fatalf("asked %v, answered %v: %v", asked, answered, err)
			}
			body := make([]byte, length)
			if _, err := io.ReadFull(r, body); err != nil {
				t.Fatal(err)
			}
			var m struct {
				ID     json.RawMessage
				Method string
			}
			if err := json.Unmarshal(body, &m); err != nil {
				t.Fatalf("%s: %v", body, err)
			}
			if m.Method == "" && string(m.ID) != "null" {
				answered[string(m.ID)]++
			}
		}
		late.Stop()
		fromTest.Close()
		toTest.Close()
		<-ended
		if strings.Contains(log.String(), "panic") {
			t.Error(log.String())
		}
	})
}

// outside reports whether parameters name a file to write or folders to look through, which are no business of a
// fuzz target.
func outside(raw json.RawMessage) bool {
	var p struct {
		Target any
		Event  struct{ Added []struct{ URI string } }
	}
	if json.Unmarshal(raw, &p) != nil {
		return false
	}
	return p.Target != nil || slices.ContainsFunc(p.Event.Added, func(f struct{ URI string }) bool {
		return !strings.HasPrefix(feature.PathOf(f.URI), "/nowhere")
	})
}

package rpc

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// echo is a handler for tests.
type echo struct {
	conn *Conn
	mu   sync.Mutex
	seen []string
	hold chan struct{}
}

func (e *echo) Notification(method string, params json.RawMessage) {
	if method == "panic" {
		panic("notification")
	}
	if method == "exit" {
		e.conn.Close()
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	e.seen = append(e.seen, method+string(params))
}

func (e *echo) Request(method string, params json.RawMessage) func(context.Context) (any, error) {
	e.mu.Lock()
	state := len(e.seen)
	e.mu.Unlock()
	switch method {
	case "prepare panic":
		panic("prepare")
	case "state":
		return func(context.Context) (any, error) { return state, nil }
	case "panic":
		return func(context.Context) (any, error) { panic("request") }
	case "hold":
		return func(ctx context.Context) (any, error) {
			select {
			case <-e.hold:
				return "held", nil
			case <-ctx.Done():
				return nil, ctx.Err()
			}
		}
	case "deaf": // does not look whether it has been cancelled
		return func(context.Context) (any, error) { <-e.hold; return "late", nil }
	case "call":
		return func(ctx context.Context) (any, error) {
			var answer string
			err := e.conn.Call(ctx, "ask", nil, &answer)
			return answer, err
		}
	case "wrong":
		return func(context.Context) (any, error) { return nil, Errorf(InvalidParams, "no") }
	case "failed":
		return func(context.Context) (any, error) { return nil, errors.New("broken") }
	}
	return func(context.Context) (any, error) { return params, nil }
}

// peer is the other side of a connection, byte by byte.
type peer struct {
	*testing.T
	out   io.Writer
	in    *bufio.Reader
	echo  *echo
	ended chan error
}

func connect(t *testing.T) *peer {
	t.Helper()
	toServer, out := io.Pipe()
	in, fromServer := io.Pipe()
	e := &echo{hold: make(chan struct{})}
	c := New(toServer, fromServer, e)
	e.conn = c
	p := &peer{t, out, bufio.NewReader(in), e, make(chan error, 1)}
	go func() {
		p.ended <- c.Run()
		fromServer.Close()
	}()
	t.Cleanup(func() { out.Close() })
	return p
}

func (p *peer) raw(s string) {
	p.Helper()
	if _, err := io.WriteString(p.out, s); err != nil {
		p.Fatal(err)
	}
}

func (p *peer) send(body string) { p.raw(fmt.Sprintf("Content-Length: %d\r\n\r\n%s", len(body), body)) }

// receive returns the next message.
func (p *peer) receive() string {
	p.Helper()
	got := make(chan string, 1)
	go func() {
		body, err := readFrame(p.in)
		if err != nil {
			got <- err.Error()
			return
		}
		got <- string(body)
	}()
	select {
	case s := <-got:
		return s
	case <-time.After(10 * time.Second):
		p.Fatal("no answer")
		return ""
	}
}

func (p *peer) want(want string) {
	p.Helper()
	if got := p.receive(); got != want {
		p.Errorf("received %s\nwant     %s", got, want)
	}
}

func TestRequestsAndNotifications(t *testing.T) {
	p := connect(t)
	p.send(`{"jsonrpc":"2.0","id":1,"method":"x","params":{"a":[1]}}`)
	p.want(`{"jsonrpc":"2.0","id":1,"result":{"a":[1]}}`)
	p.send(`{"jsonrpc":"2.0","id":"s","method":"wrong"}`)
	p.want(`{"jsonrpc":"2.0","id":"s","error":{"code":-32602,"message":"no"}}`)
	p.send(`{"jsonrpc":"2.0","id":2,"method":"failed"}`)
	p.want(`{"jsonrpc":"2.0","id":2,"error":{"code":-32803,"message":"broken"}}`)
	// A request sees the state that the notifications before it left, however many follow.
	for range 3 {
		p.send(`{"jsonrpc":"2.0","method":"n"}`)
	}
	p.send(`{"jsonrpc":"2.0","id":3,"method":"state"}`)
	p.send(`{"jsonrpc":"2.0","method":"n"}`)
	p.want(`{"jsonrpc":"2.0","id":3,"result":3}`)
}

// A frame that is wrong costs itself only.
func TestMalformed(t *testing.T) {
	p := connect(t)
	p.send(`{"jsonrpc":`)
	p.want(`{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"not JSON: unexpected end of JSON input"}}`)
	p.send(`[]`)
	if got := p.receive(); !strings.Contains(got, `"id":null,"error":{"code":-32600`) {
		t.Error(got)
	}
	p.send(`{"jsonrpc":"2.0"}`)
	p.want(`{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"neither method nor id"}}`)
	p.raw("\r\n\r\nnonsense\r\nContent-Length: many\r\n\r\nContent-Length: -5\r\n\r\nContent-Length: 99999999999\r\n\r\n")
	p.raw("content-length:2\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n{}")
	p.want(`{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"neither method nor id"}}`)
	p.send(`{"jsonrpc":"2.0","id":99,"result":"nobody asked"}`)
	p.send(`{"jsonrpc":"2.0","method":"$/cancelRequest","params":7}`)
	p.send(`{"jsonrpc":"2.0","id":1,"method":"x"}`)
	p.want(`{"jsonrpc":"2.0","id":1,"result":null}`)
}

func TestCancel(t *testing.T) {
	p := connect(t)
	p.send(`{"jsonrpc":"2.0","id":1,"method":"hold"}`)
	p.send(`{"jsonrpc":"2.0","id":"b","method":"deaf"}`)
	p.send(`{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":1}}`)
	p.want(`{"jsonrpc":"2.0","id":1,"error":{"code":-32800,"message":"cancelled"}}`)
	p.send(`{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":"b"}}`)
	p.want(`{"jsonrpc":"2.0","id":"b","error":{"code":-32800,"message":"cancelled"}}`)
	close(p.echo.hold)
	p.send(`{"jsonrpc":"2.0","id":3,"method":"x"}`)
	p.want(`{"jsonrpc":"2.0","id":3,"result":null}`) // and no late answer
}

// More requests than are carried out at once, all cancelled: each is answered once.
func TestCancelStorm(t *testing.T) {
	p := connect(t)
	const n = 500
	go func() {
		for i := range n {
			p.send(fmt.Sprintf(`{"jsonrpc":"2.0","id":%d,"method":"hold"}`, i))
		}
		for i := range n {
			p.send(fmt.Sprintf(`{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":%d}}`, i))
		}
		p.send(`{"jsonrpc":"2.0","id":"last","method":"x"}`)
	}()
	seen := map[string]bool{}
	for range n + 1 {
		var m message
		if err := json.Unmarshal([]byte(p.receive()), &m); err != nil {
			t.Fatal(err)
		}
		if seen[string(m.ID)] {
			t.Errorf("%s is answered twice", m.ID)
		}
		seen[string(m.ID)] = true
		if last := string(m.ID) == `"last"`; last != (m.Error == nil) || !last && m.Error.Code != RequestCancelled {
			t.Errorf("%s: %v", m.ID, m.Error)
		}
	}
}

func TestPanic(t *testing.T) {
	p := connect(t)
	var logged []string
	p.echo.conn.Log = func(s string) { logged = append(logged, s) }
	p.send(`{"jsonrpc":"2.0","method":"panic"}`)
	p.send(`{"jsonrpc":"2.0","id":1,"method":"prepare panic"}`)
	p.want(`{"jsonrpc":"2.0","id":1,"error":{"code":-32603,"message":"internal error in prepare panic"}}`)
	p.send(`{"jsonrpc":"2.0","id":2,"method":"panic"}`)
	p.want(`{"jsonrpc":"2.0","id":2,"error":{"code":-32603,"message":"internal error in panic"}}`)
	p.send(`{"jsonrpc":"2.0","id":3,"method":"x"}`)
	p.want(`{"jsonrpc":"2.0","id":3,"result":null}`)
	if len(logged) != 3 || !strings.Contains(logged[2], "panic: request") || !strings.Contains(logged[2], "conn_test.go") {
		t.Errorf("logged %q", logged)
	}
}

// A handler may ask the client while the client asks on.
func TestCallInsideRequest(t *testing.T) {
	p := connect(t)
	p.send(`{"jsonrpc":"2.0","id":7,"method":"call"}`)
	p.want(`{"jsonrpc":"2.0","id":1,"method":"ask"}`)
	p.send(`{"jsonrpc":"2.0","id":8,"method":"x"}`)
	p.want(`{"jsonrpc":"2.0","id":8,"result":null}`)
	p.send(`{"jsonrpc":"2.0","id":1,"result":"yes"}`)
	p.want(`{"jsonrpc":"2.0","id":7,"result":"yes"}`)
	p.send(`{"jsonrpc":"2.0","id":9,"method":"call"}`)
	p.want(`{"jsonrpc":"2.0","id":2,"method":"ask"}`)
	p.send(`{"jsonrpc":"2.0","id":2,"error":{"code":-32601,"message":"cannot"}}`)
	p.want(`{"jsonrpc":"2.0","id":9,"error":{"code":-32601,"message":"cannot"}}`)
}

// A call that nobody waits for any more is cancelled.
func TestCallIsCancelled(t *testing.T) {
	p := connect(t)
	p.send(`{"jsonrpc":"2.0","id":7,"method":"call"}`)
	p.want(`{"jsonrpc":"2.0","id":1,"method":"ask"}`)
	p.send(`{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":7}}`)
	got := []string{p.receive(), p.receive()}
	slices.Sort(got)
	if want := `{"jsonrpc":"2.0","id":7,"error":{"code":-32800,"message":"cancelled"}}`; got[0] != want {
		t.Error(got)
	}
	if want := `{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":1}}`; got[1] != want {
		t.Error(got)
	}
}

func TestEnd(t *testing.T) {
	p := connect(t)
	p.send(`{"jsonrpc":"2.0","method":"exit"}`)
	if err := <-p.ended; err != nil {
		t.Error(err)
	}
	p = connect(t)
	p.out.(io.Closer).Close()
	if err := <-p.ended; !errors.Is(err, io.EOF) {
		t.Error(err)
	}
}

func FuzzReadFrame(f *testing.F) {
	f.Add("Content-Length: 2\r\n\r\n{}")
	f.Add("Content-Length: 2\r\n\r\n{}x\nContent-Length: 9")
	f.Fuzz(func(t *testing.T, s string) {
		r := bufio.NewReader(strings.NewReader(s))
		for {
			body, err := readFrame(r)
			if err != nil {
				return
			}
			if m, bad := decode(body); bad == nil && m.Method == "" && m.ID == nil {
				t.Errorf("%q is no message", body)
			}
		}
	})
}

// Nothing is sent into the middle of a message that is arriving.
func TestSendsBetweenMessages(t *testing.T) {
	p := connect(t)
	body := `{"jsonrpc":"2.0","id":1,"method":"x"}`
	p.raw(fmt.Sprintf("Content-Length: %d\r\n\r\n%s", len(body), body[:10]))
	for p.echo.conn.arriving.Load() == nil {
		time.Sleep(time.Millisecond)
	}
	sent := make(chan bool)
	go func() {
		p.echo.conn.Notify("told", nil)
		close(sent)
	}()
	select {
	case <-sent:
		t.Error("sent while a message was arriving")
	case <-time.After(50 * time.Millisecond):
	}
	p.raw(body[10:])
	got := []string{p.receive(), p.receive()}
	<-sent
	if !strings.Contains(got[0]+got[1], `"method":"told"`) || !strings.Contains(got[0]+got[1], `"id":1`) {
		t.Error(got)
	}
}

// readFrame reads the next message's bytes.
func readFrame(r *bufio.Reader) ([]byte, error) {
	length, err := readLength(r)
	if err != nil {
		return nil, err
	}
	body := make([]byte, length)
	_, err = io.ReadFull(r, body)
	return body, err
}

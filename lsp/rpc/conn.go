// Package rpc is the connection to an editor: JSON-RPC 2.0 in frames with a Content-Length, as the
// Language Server Protocol lays down.
//
// Whatever the handler does, the reader never waits for it, so a cancellation or an answer to a call of
// ours always gets through. Notifications are handled one by one in the order of their arrival; a request
// is prepared in that order too, and carried out beside others. A panic costs the one request. The package
// knows no method but $/cancelRequest. Start with Conn.Run.
package rpc

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"runtime/debug"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
	"time"
)

// Handler handles what arrives.
type Handler interface {
	// Notification handles a notification. The next message waits for it.
	Notification(method string, params json.RawMessage)
	// Request prepares the answer to a request, for instance by taking hold of the state of now. The
	// next message waits for it, but not for the function that it returns.
	Request(method string, params json.RawMessage) func(context.Context) (any, error)
}

// Conn is one connection.
type Conn struct {
	// Log takes what concerns nobody but us; nil drops it.
	Log func(text string)

	in      *bufio.Reader
	handler Handler
	running chan struct{} // bounds the requests carried out at once

	writing sync.Mutex
	out     io.Writer
	frame   []byte // of the message sent last: its memory serves the next one
	// arriving, if not nil, is closed once the message has arrived of which only the beginning is here.
	arriving atomic.Pointer[chan struct{}]

	mu       sync.Mutex
	requests map[string]context.CancelFunc // being answered, by id
	calls    map[string]chan message       // of ours, by id
	lastCall int
	closed   bool
	queue    []message
	arrived  *sync.Cond
}

// maxRunning is how many requests are carried out at once.
const maxRunning = 8

// New returns a connection; nothing happens before Run.
func New(in io.Reader, out io.Writer, h Handler) *Conn {
	c := &Conn{in: bufio.NewReaderSize(in, 64<<10), out: out, handler: h, running: make(chan struct{}, maxRunning),
		requests: map[string]context.CancelFunc{}, calls: map[string]chan message{}}
	c.arrived = sync.NewCond(&c.mu)
	return c
}

// Run handles messages until Close is called or the other side goes; then err says why.
func (c *Conn) Run() (err error) {
	go func() {
		readErr := c.read()
		c.mu.Lock()
		defer c.mu.Unlock()
		if !c.closed {
			err = readErr
		}
		c.closed = true
		c.arrived.Broadcast()
	}()
	for {
		m, ok := c.next()
		if !ok {
			break
		}
		c.handle(m)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, cancel := range c.requests {
		cancel()
	}
	for id, call := range c.calls {
		delete(c.calls, id)
		close(call)
	}
	return err
}

// Close ends Run once the message now handled is done.
func (c *Conn) Close() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.closed = true
	c.queue = slices.DeleteFunc(c.queue, func(m message) bool { return m.settled == nil })
	c.arrived.Broadcast()
}

// next waits for the next message.
func (c *Conn) next() (m message, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for len(c.queue) == 0 && !c.closed {
		c.arrived.Wait()
	}
	if len(c.queue) == 0 {
		return m, false
	}
	m = c.queue[0]
	c.queue = c.queue[1:]
	return m, true
}

// read reads until the other side goes.
func (c *Conn) read() error {
	for {
		body, err := c.readBody()
		if err != nil {
			if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
				return io.EOF
			}
			return fmt.Errorf("read: %w", err)
		}
		m, bad := decode(body)
		if bad != nil {
			m = message{bad: bad} // answered in its turn
		}
		c.mu.Lock()
		switch {
		case m.Method == "$/cancelRequest":
			var p struct{ ID json.RawMessage }
			if json.Unmarshal(m.Params, &p) == nil {
				if cancel := c.requests[string(p.ID)]; cancel != nil {
					cancel()
				}
			}
		case m.Method == "" && m.ID != nil:
			if call := c.calls[string(m.ID)]; call != nil {
				delete(c.calls, string(m.ID))
				call <- m // has room for one
			}
		default:
			if m.ID != nil {
				m = c.begin(m)
			}
			c.queue = append(c.queue, m)
			c.arrived.Signal()
		}
		c.mu.Unlock()
	}
}

// readBody reads the next message's bytes.
func (c *Conn) readBody() ([]byte, error) {
	length, err := readLength(c.in)
	if err != nil {
		return nil, err
	}
	if c.in.Buffered() < length {
		whole := make(chan struct{})
		c.arriving.Store(&whole)
		defer func() {
			c.arriving.Store(nil)
			close(whole)
		}()
	}
	body := make([]byte, length)
	_, err = io.ReadFull(c.in, body)
	return body, err
}

// begin makes a request one that can be cancelled.
func (c *Conn) begin(m message) message {
	ctx, cancel := context.WithCancel(context.Background())
	m.ctx = ctx
	c.requests[string(m.ID)] = cancel
	return m
}

// Settle waits until everything that has arrived has been handled, requests as far as they are prepared.
// It is not for handlers.
func (c *Conn) Settle() {
	done := make(chan struct{})
	c.mu.Lock()
	if c.closed {
		c.mu.Unlock()
		return
	}
	c.queue = append(c.queue, message{settled: done})
	c.arrived.Signal()
	c.mu.Unlock()
	<-done
}

// handle handles one message.
func (c *Conn) handle(m message) {
	switch {
	case m.settled != nil:
		close(m.settled)
	case m.bad != nil:
		c.send(&message{ID: json.RawMessage("null"), Error: m.bad})
	case m.ID == nil:
		c.guard(m.Method, func() { c.handler.Notification(m.Method, m.Params) })
	default:
		c.request(m)
	}
}

// request answers a request, by the time it is cancelled if not earlier.
func (c *Conn) request(m message) {
	var once sync.Once
	answer := func(result any, err error) {
		once.Do(func() {
			c.mu.Lock()
			cancel := c.requests[string(m.ID)]
			delete(c.requests, string(m.ID))
			c.mu.Unlock()
			if cancel != nil {
				defer cancel()
			}
			c.answer(m, result, err)
		})
	}
	failed := Errorf(InternalError, "internal error in %s", m.Method)
	var carryOut func(context.Context) (any, error)
	if !c.guard(m.Method, func() { carryOut = c.handler.Request(m.Method, m.Params) }) {
		answer(nil, failed)
		return
	}
	cancelled := Errorf(RequestCancelled, "cancelled")
	stop := context.AfterFunc(m.ctx, func() { answer(nil, cancelled) })
	go func() {
		defer stop()
		select {
		case c.running <- struct{}{}:
			defer func() { <-c.running }()
		case <-m.ctx.Done():
			answer(nil, cancelled) // stop may come before AfterFunc
			return
		}
		var result any
		var err error
		if !c.guard(m.Method, func() { result, err = carryOut(m.ctx) }) {
			err = failed
		}
		if m.ctx.Err() != nil {
			result, err = nil, cancelled
		}
		answer(result, err)
	}()
}

// guard runs f; ok is false where it panicked, which is logged.
func (c *Conn) guard(method string, f func()) (ok bool) {
	defer func() {
		if v := recover(); v != nil {
			c.log(fmt.Sprintf("%s: panic: %v\n%s", method, v, debug.Stack()))
			ok = false
		}
	}()
	f()
	return true
}

func (c *Conn) log(text string) {
	if c.Log != nil {
		c.Log(text)
	}
}

// answer sends the answer to a request.
func (c *Conn) answer(m message, result any, err error) {
	reply := &message{ID: m.ID}
	if err == nil {
		reply.Result, err = json.Marshal(result)
	}
	if err != nil {
		reply.Result = nil
		if !errors.As(err, &reply.Error) {
			reply.Error = Errorf(RequestFailed, "%v", err)
		}
	}
	c.send(reply)
}

// Notify sends a notification.
func (c *Conn) Notify(method string, params any) {
	if pieces, ok := params.(Pieces); ok {
		c.send(&message{Method: method, pieces: pieces})
		return
	}
	raw, err := encodeParams(params)
	if err != nil {
		c.log(fmt.Sprintf("%s: %v", method, err))
		return
	}
	c.send(&message{Method: method, Params: raw})
}

// encodeParams leaves out parameters that are nil, and takes those that are encoded already as they are.
func encodeParams(params any) (json.RawMessage, error) {
	switch params := params.(type) {
	case nil:
		return nil, nil
	case json.RawMessage:
		return params, nil
	}
	return json.Marshal(params)
}

// Call sends a request and waits for its answer; when the context ends, the other side is told that nobody
// waits any more. A handler may call from the function that carries out
// a request, not while it prepares one or handles a notification for long: later messages wait for that.
func (c *Conn) Call(ctx context.Context, method string, params, result any) error {
	raw, err := encodeParams(params)
	if err != nil {
		return fmt.Errorf("%s: %w", method, err)
	}
	reply := make(chan message, 1)
	c.mu.Lock()
	if c.closed {
		c.mu.Unlock()
		return io.EOF
	}
	c.lastCall++
	id := strconv.Itoa(c.lastCall)
	c.calls[id] = reply
	c.mu.Unlock()
	c.send(&message{ID: json.RawMessage(id), Method: method, Params: raw})
	select {
	case m, ok := <-reply:
		switch {
		case !ok:
			return io.EOF
		case m.Error != nil:
			return m.Error
		case result == nil || m.Result == nil:
			return nil
		}
		if err := json.Unmarshal(m.Result, result); err != nil {
			return fmt.Errorf("%s: %w", method, err)
		}
		return nil
	case <-ctx.Done():
		c.mu.Lock()
		delete(c.calls, id)
		c.mu.Unlock()
		c.Notify("$/cancelRequest", map[string]json.RawMessage{"id": json.RawMessage(id)})
		return ctx.Err()
	}
}

// maxKept bounds the memory that is kept for the next message.
const maxKept = 1 << 20

// patience is how long a message of ours waits for one that is just arriving.
const patience = time.Second

// send writes a message, but not into the middle of one of the other side's: Emacs loses the rest of what it
// is sending when it reads something in between. Whether the other side is still there, the reader tells.
func (c *Conn) send(m *message) {
	if whole := c.arriving.Load(); whole != nil {
		select {
		case <-*whole:
		case <-time.After(patience):
		}
	}
	c.writing.Lock()
	defer c.writing.Unlock()
	frame, err := appendFrame(c.frame[:0], m)
	if err != nil {
		c.log(fmt.Sprintf("%s: %v", m.Method, err))
		return
	}
	if c.frame = frame; cap(frame) > maxKept {
		c.frame = nil
	}
	if _, err := c.out.Write(frame); err != nil {
		c.Close()
	}
}

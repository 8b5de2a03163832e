package rpc

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Codes of JSON-RPC and of the Language Server Protocol.
const (
	ParseError           = -32700
	InvalidRequest       = -32600
	MethodNotFound       = -32601
	InvalidParams        = -32602
	InternalError        = -32603
	ServerNotInitialized = -32002
	RequestFailed        = -32803
	ServerCancelled      = -32802
	ContentModified      = -32801
	RequestCancelled     = -32800
)

// Error is an error that the other side is told with its code.
type Error struct {
	Code    int             `json:"code"`
	Message string          `json:"message"`
	Data    json.RawMessage `json:"data,omitempty"`
}

func (e *Error) Error() string { return e.Message }

// Errorf returns an error with a code.
func Errorf(code int, format string, args ...any) *Error {
	return &Error{Code: code, Message: fmt.Sprintf(format, args...)}
}

// message is a request (ID and Method), a notification (Method) or an answer (ID).
type message struct {
	ID     json.RawMessage `json:"id,omitempty"`
	Method string          `json:"method,omitempty"`
	Params json.RawMessage `json:"params,omitempty"`
	Result json.RawMessage `json:"result,omitempty"`
	Error  *Error          `json:"error,omitempty"`

	// ctx is that of a request that has arrived; bad says why what has arrived is no message; settled is
	// closed when all before it has been handled.
	ctx     context.Context
	bad     *Error
	settled chan struct{}
	// pieces stand for Params.
	pieces Pieces
}

// maxLength bounds one message; a longer one is no message of an editor's.
const maxLength = 256 << 20

// readLength reads the next message's header. Lines that are none are passed over, so that one frame gone
// wrong costs no other.
func readLength(r *bufio.Reader) (int, error) {
	length := -1
	for {
		line, err := r.ReadString('\n')
		if err != nil {
			return 0, err
		}
		line = strings.TrimRight(line, "\r\n")
		name, value, header := strings.Cut(line, ":")
		switch {
		case header && strings.EqualFold(strings.TrimSpace(name), "Content-Length"):
			length = -1
			if n, err := strconv.Atoi(strings.TrimSpace(value)); err == nil && n >= 0 && n <= maxLength {
				length = n
			}
		case line == "" && length >= 0:
			return length, nil
		}
	}
}

// decode reads a message; err is what the sender is told.
func decode(body []byte) (message, *Error) {
	var m message
	if err := json.Unmarshal(body, &m); err != nil {
		var syntax *json.SyntaxError
		if errors.As(err, &syntax) {
			return message{}, Errorf(ParseError, "not JSON: %v", err)
		}
		return message{}, Errorf(InvalidRequest, "no message of JSON-RPC: %v", err)
	}
	if string(m.ID) == "null" {
		m.ID = nil
	}
	if m.Method == "" && m.ID == nil {
		return message{}, Errorf(InvalidRequest, "neither method nor id")
	}
	return m, nil
}

// Pieces are parameters that are encoded already, in pieces that follow one another.
type Pieces [][]byte

// appendFrame appends a message with its header. What is in it is encoded already, and may be hundreds of KB:
// encoding/json would read through it once more.
func appendFrame(out []byte, m *message) ([]byte, error) {
	var method, failure []byte
	var err error
	if m.Method != "" {
		if method, err = json.Marshal(m.Method); err != nil {
			return out, err
		}
	}
	if m.Error != nil {
		if failure, err = json.Marshal(m.Error); err != nil {
			return out, err
		}
	}
	params := m.pieces
	if params == nil {
		params = Pieces{m.Params}
	}
	members := [...]struct {
		name  string
		value Pieces
	}{{"id", Pieces{m.ID}}, {"method", Pieces{method}}, {"params", params}, {"result", Pieces{m.Result}}, {"error", Pieces{failure}}}
	const opening = `{"jsonrpc":"2.0"`
	length := len(opening) + len("}")
	for _, member := range members {
		if n := member.value.len(); n > 0 {
			length += len(`,"":`) + len(member.name) + n
		}
	}
	out = slices.Grow(out, len("Content-Length: 1234567890\r\n\r\n")+length)
	out = strconv.AppendInt(append(out, "Content-Length: "...), int64(length), 10)
	out = append(append(out, "\r\n\r\n"...), opening...)
	for _, member := range members {
		if member.value.len() == 0 {
			continue
		}
		out = append(append(append(out, `,"`...), member.name...), `":`...)
		for _, piece := range member.value {
			out = append(out, piece...)
		}
	}
	return append(out, '}'), nil
}

func (p Pieces) len() (n int) {
	for _, piece := range p {
		n += len(piece)
	}
	return n
}

package lsp_test

import (
	"io"
	"path/filepath"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/internal/lspclient"
	"github.com/juesuan/juesuan-lint/lint/rules"
	"github.com/juesuan/juesuan-lint/lsp"
	"github.com/juesuan/juesuan-lint/lsp/feature"
)

// logged sends what the server logs to the test, as long as that runs. A panic is no matter of logging.
type logged struct{ t *testing.T }

func (l logged) Write(b []byte) (int, error) {
	if l.t.Context().Err() != nil {
		return len(b), nil
	}
	if text := string(b); strings.Contains(text, "panic") || strings.Contains(text, ": rule ") {
		l.t.Errorf("%s", b)
	} else {
		l.t.Logf("%s", b)
	}
	return len(b), nil
}

// start starts a server in this process, and returns a client of it, and what Run returns in the end.
func start(t *testing.T, s *lsp.Server) (*lspclient.Client, chan bool) {
	t.Helper()
	toServer, fromClient := io.Pipe()
	toClient, fromServer := io.Pipe()
	ended := make(chan bool, 1)
	go func() {
		ended <- s.Run(toServer, fromServer)
		fromServer.Close()
	}()
	c := lspclient.Start(toClient, fromClient)
	t.Cleanup(func() { fromClient.Close() })
	return c, ended
}

func newServer(t *testing.T) *lsp.Server {
	return &lsp.Server{Rules: rules.All(), Features: feature.All(), Version: "test", Log: logged{t}}
}

func TestFirstFindings(t *testing.T) {
	c, ended := start(t, newServer(t))
	if err := c.Initialize(map[string]any{"capabilities": map[string]any{}}); err != nil {
		t.Fatal(err)
	}
	sample, err := filepath.Abs("../samples/hanyang-2022/as-published.juesuan.toml")
	if err != nil {
		t.Fatal(err)
	}
	if err := c.OpenFile(sample); err != nil {
		t.Fatal(err)
	}
	if err := c.Wait(); err != nil {
		t.Fatal(err)
	}
	for _, d := range c.Published(sample) {
		t.Log(d.Code, d.Range, d.Message)
	}
	if err := c.Shutdown(); err != nil {
		t.Fatal(err)
	}
	if !<-ended {
		t.Error("not clean")
	}
}

package lsp_test

import (
	"runtime"
	"testing"
	"time"

	"github.com/juesuan/juesuan-lint/dsl/source"
)

// Memory is cleared up between the edits of somebody who types, not while an edit is checked.
func TestClearedUpWhileIdle(t *testing.T) {
	c, _ := start(t, newServer(t))
	if err := c.Initialize(map[string]any{"capabilities": map[string]any{}}); err != nil {
		t.Fatal(err)
	}
	const path = "/reports/a.juesuan.toml"
	c.Open(path, "[report]\nunit = \"甲\"\nyear = 2022\n")
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for end := time.Now().Add(20 * time.Second); after.NumForcedGC == before.NumForcedGC; runtime.ReadMemStats(&after) {
		if time.Now().After(end) {
			t.Fatal("never cleared up while nothing is asked")
		}
		at := int32(len(c.Text(path)))
		c.Edit(path, source.Span{Start: at, End: at}, "# 一行\n")
		if err := c.Wait(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(5 * time.Millisecond)
	}
}

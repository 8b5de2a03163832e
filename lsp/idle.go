package lsp

import (
	"runtime"
	"time"
)

// pause is how long nothing has to be checked before memory is cleared up: the editor's questions after an edit
// come first.
const pause = 3 * time.Millisecond

// clearUp clears memory up while nobody waits, before it would be done in the middle of a check: an edit needs
// a few MB, less than what is then left.
func (d *diagnoser) clearUp() {
	d.mu.Lock()
	idle := len(d.dirty) == 0 && len(d.busy) == 0 && !d.working && !d.stopped
	d.mu.Unlock()
	if !idle {
		return
	}
	var m runtime.MemStats
	if runtime.ReadMemStats(&m); m.HeapAlloc > m.NextGC/2 {
		runtime.GC()
	}
}

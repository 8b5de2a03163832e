package lint

import (
	"sync/atomic"
	"testing"
	"time"
)

// What is given to a companion is done once before wait returns: by it, awake or asleep, else by who waits.
func TestCompanion(t *testing.T) {
	w := &Worker{Processors: 2}
	c := w.call()
	defer c.dismiss()
	var done atomic.Int32
	for i := range 200 {
		if i%50 == 49 {
			time.Sleep(2 * patience)
		}
		wait := c.do(func() { done.Add(1) })
		if i%3 == 0 {
			time.Sleep(10 * time.Microsecond)
		}
		wait()
		if got := done.Load(); got != int32(i+1) {
			t.Fatalf("after %d tasks, %d done", i+1, got)
		}
	}
	absent := &companion{wake: make(chan struct{}, 1)} // never comes
	absent.do(func() { done.Add(1) })()
	if got := done.Load(); got != 201 {
		t.Errorf("without a companion %d done", got)
	}
	if c := (&Worker{}).call(); c != nil {
		t.Error("one processor has a companion")
	}
}

package lint

import (
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

// companion is another processor that is at hand during one check. It waits awake for a while: one that has to be
// woken comes late for what takes a millisecond. The nil companion does nothing.
type companion struct {
	given atomic.Pointer[task] // to do next
	wake  chan struct{}        // has a token where something was given
}

// task is what a companion does; without run it goes.
type task struct {
	run  func()
	done sync.WaitGroup
}

// patience is how long a companion waits awake.
const patience = time.Millisecond

// call calls a companion up, where there is to be one.
func (w *Worker) call() *companion {
	if w.Processors < 2 {
		return nil
	}
	c := &companion{wake: make(chan struct{}, 1)}
	go c.serve()
	return c
}

// do has the companion do f at once; wait returns when it is done, by who waits if the companion has not come.
func (c *companion) do(f func()) (wait func()) {
	if c == nil {
		return func() {}
	}
	t := &task{run: f}
	t.done.Add(1)
	c.given.Store(t)
	select {
	case c.wake <- struct{}{}:
	default:
	}
	return func() {
		if c.given.CompareAndSwap(t, nil) {
			f()
			return
		}
		t.done.Wait()
	}
}

// dismiss lets the companion go.
func (c *companion) dismiss() { c.do(nil) }

func (c *companion) serve() {
	idle := time.Now()
	for n := 0; ; n++ {
		t := c.given.Swap(nil)
		switch {
		case t == nil && (n%32 != 0 || time.Since(idle) < patience):
			runtime.Gosched()
		case t == nil:
			<-c.wake
		case t.run == nil:
			return
		default:
			t.run()
			t.done.Done()
			idle = time.Now()
		}
	}
}

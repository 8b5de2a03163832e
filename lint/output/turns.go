package output

import "sync"

// Turns takes what parallel workers make, and hands it on in order. It holds no more than a few at a time: a
// worker too far ahead waits.
type Turns[T any] struct {
	take func(*T)

	mu     sync.Mutex
	moved  sync.Cond
	next   int  // the number that is handed on next
	window []*T // those that wait for their turn, by number modulo the window
}

// NewTurns begins with number 0, for at least the given number of workers. take is called for one at a time.
func NewTurns[T any](workers int, take func(*T)) *Turns[T] {
	t := &Turns[T]{take: take, window: make([]*T, 8*max(workers, 1))}
	t.moved.L = &t.mu
	return t
}

// Put takes number i, which is not nil. Every number must be put exactly once, and numbers must be handed out
// in order, or Put waits for ever.
func (t *Turns[T]) Put(i int, made *T) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for i >= t.next+len(t.window) {
		t.moved.Wait()
	}
	t.window[i%len(t.window)] = made
	for {
		at := t.next % len(t.window)
		made := t.window[at]
		if made == nil {
			return
		}
		t.window[at] = nil
		t.next++
		t.take(made)
		t.moved.Broadcast()
	}
}

package output

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
)

// Whatever the workers' speed, the output is in order, and few chunks are alive.
func TestStreamOrder(t *testing.T) {
	const files, workers = 500, 4
	var out, want strings.Builder
	s := NewStream(&out, &Text{}, workers)
	moved := 0
	s.Moved = func(done int) {
		if done != moved+1 {
			t.Errorf("%d after %d", done, moved)
		}
		moved = done
	}
	var mu sync.Mutex
	next := 0
	chunks := map[*Chunk]bool{}
	var wait sync.WaitGroup
	for range workers {
		wait.Go(func() {
			for {
				mu.Lock()
				i := next
				next++
				mu.Unlock()
				if i >= files {
					return
				}
				c := s.Chunk()
				mu.Lock()
				chunks[c] = true
				mu.Unlock()
				if len(c.Body) != 0 || c.Tally != (Tally{}) || len(c.Panics) != 0 {
					t.Error("a chunk is used again with something in it")
				}
				for range rand.IntN(2000) {
					c.Body = append(c.Body, 'x')
				}
				c.Body = fmt.Appendf(c.Body[:0], "%d\n", i)
				c.Tally.Checked = 1
				if i%100 == 0 {
					c.Panics = append(c.Panics, Panic{File: fmt.Sprint(i)})
				}
				s.Put(i, c)
			}
		})
	}
	wait.Wait()
	tally, panics, err := s.Close()
	if err != nil || tally.Checked != files || moved != files || len(panics) != 5 || panics[4].File != "400" {
		t.Errorf("%v %v %+v, %d moves", err, panics, tally, moved)
	}
	for i := range files {
		fmt.Fprintln(&want, i)
	}
	if got := out.String(); !strings.HasPrefix(got, want.String()) {
		t.Error("out of order")
	}
	if most := 8*workers + workers; len(chunks) > most {
		t.Errorf("%d chunks for a window of %d", len(chunks), 8*workers)
	}
}

type broken struct{ writes int }

func (b *broken) Write([]byte) (int, error) { b.writes++; return 0, errors.New("disk full") }

func TestStreamBrokenOutput(t *testing.T) {
	out := new(broken)
	s := NewStream(out, &JSON{}, 1)
	s.Put(0, s.Chunk())
	if _, _, err := s.Close(); err == nil || out.writes != 1 {
		t.Errorf("%v after %d writes", err, out.writes)
	}
}

func TestTally(t *testing.T) {
	var tally Tally
	tally.Add(&Tally{Findings: [4]int{lint.Warning: 2}})
	for level, want := range map[lint.Severity]bool{lint.Off: false, lint.Info: true, lint.Warning: true, lint.Error: false} {
		if tally.Reaches(level) != want {
			t.Errorf("Reaches(%v) = %v", level, !want)
		}
	}
}

// What a rule's panic says reaches the caller with its rule and file.
func TestPanics(t *testing.T) {
	rule := &lint.Rule{ID: "JS999", Name: "broken", Severity: lint.Error, Run: func(*lint.Pass) { panic("line\nbreak") }}
	r := (&lint.Checker{Rules: []*lint.Rule{rule}, Library: form.Builtin()}).Check(source.New("a", ""))
	for _, f := range []Format{&Text{}, &JSON{}} {
		var c Chunk
		f.Result(&c, r)
		if len(c.Panics) != 1 || c.Panics[0] != (Panic{"a", "JS999", "line␊break"}) {
			t.Errorf("%+v", c.Panics)
		}
	}
}

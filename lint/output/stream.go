package output

import (
	"bytes"
	"io"
	"sync"

	"github.com/juesuan/juesuan-lint/lint"
)

// Stream writes the chunks of parallel workers in the order of their files, and holds no more than a
// few of them: a worker too far ahead waits.
type Stream struct {
	// Moved, if set, is told how many files are done whenever that changes.
	Moved func(done int)
	// Prompt, if set, writes every file's findings as soon as its turn has come, for a person who
	// looks on; otherwise they leave in large pieces.
	Prompt bool

	format Format
	out    io.Writer
	err    error
	piece  []byte // what waits to be written

	turns *Turns[Chunk]
	mu    sync.Mutex
	done  int // files whose chunks have been written
	spare []*Chunk
	empty bool // no body has been written yet

	rest Rest
}

// NewStream begins a stream on out for at least the given number of workers.
func NewStream(out io.Writer, format Format, workers int) *Stream {
	s := &Stream{format: format, out: out, empty: true}
	s.turns = NewTurns(workers, s.take)
	s.write(format.Begin(nil))
	return s
}

// Chunk returns an empty chunk to fill for Put.
func (s *Stream) Chunk() *Chunk {
	s.mu.Lock()
	defer s.mu.Unlock()
	if n := len(s.spare); n > 0 {
		c := s.spare[n-1]
		s.spare = s.spare[:n-1]
		return c
	}
	return new(Chunk)
}

// Render writes the findings of one file into its chunk.
func (s *Stream) Render(c *Chunk, r *lint.Result) { s.format.Result(c, r) }

// Put takes the chunk of file number i, from 0, and takes c over. Every number must be put exactly
// once, and files must be handed out in order of their numbers, or Put waits for ever.
func (s *Stream) Put(i int, c *Chunk) { s.turns.Put(i, c) }

func (s *Stream) take(c *Chunk) {
	s.mu.Lock()
	defer s.mu.Unlock()
	body := c.Body
	if s.empty {
		body = bytes.TrimPrefix(body, []byte(s.format.Separator()))
	}
	s.empty = s.empty && len(body) == 0
	s.write(body)
	s.rest.Tails = append(s.rest.Tails, c.Tail...)
	s.rest.Unbound = append(s.rest.Unbound, c.Unbound...)
	s.rest.Panics = append(s.rest.Panics, c.Panics...)
	s.rest.Tally.Add(&c.Tally)
	const keep = 64 << 10 // one report with thousands of findings must not be paid for ever after
	if cap(c.Body) <= keep {
		c.Reset()
		s.spare = append(s.spare, c)
	}
	if s.done++; s.Moved != nil {
		s.Moved(s.done)
	}
}

// pieceSize is how much output waits where nobody looks on.
const pieceSize = 32 << 10

func (s *Stream) write(b []byte) {
	if s.piece = append(s.piece, b...); s.Prompt || len(s.piece) > pieceSize {
		s.flush()
	}
}

func (s *Stream) flush() {
	if len(s.piece) > 0 && s.err == nil {
		_, s.err = s.out.Write(s.piece)
	}
	s.piece = s.piece[:0]
}

// Count adds to what has been counted what concerns no single file.
func (s *Stream) Count(t *Tally) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.rest.Tally.Add(t)
}

// Close writes the end. It returns what was counted, the defects that were met, and the first error
// in writing.
func (s *Stream) Close() (Tally, []Panic, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.write(s.format.End(nil, &s.rest))
	s.flush()
	return s.rest.Tally, s.rest.Panics, s.err
}

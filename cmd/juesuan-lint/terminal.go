package main

import (
	"io"
	"os"
	"strings"
	"time"
)

// isTerminal reports whether f is a terminal, or at least a device that somebody may look at: not the
// null device.
func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return false
	}
	null, err := os.Stat(os.DevNull)
	return err != nil || !os.SameFile(info, null)
}

const (
	progressFrom  = 200                    // files: fewer are done before anybody looks
	progressEvery = 100 * time.Millisecond // between two drawings
)

// progress writes output through and, in a long run on a terminal, shows on
// the standard error how far it is. Its methods are called by one goroutine at a time.
type progress struct {
	*program
	to    io.Writer
	total int // 0 shows nothing
	drawn time.Time
	shown bool
}

func newProgress(p *program, to io.Writer, files int) *progress {
	b := &progress{program: p, to: to, drawn: time.Now()}
	if files > progressFrom && isTerminal(p.stderr) {
		b.total = files
	}
	return b
}

// Write writes output, out of the way of the line of progress.
func (b *progress) Write(text []byte) (int, error) {
	b.clear()
	return b.to.Write(text)
}

// update shows that done files are finished.
func (b *progress) update(done int) {
	if b.total == 0 || time.Since(b.drawn) < progressEvery {
		return
	}
	b.drawn, b.shown = time.Now(), true
	io.WriteString(b.stderr, "\r"+b.say("正在检查 {0}/{1}", "checking {0}/{1}", done, b.total))
}

// clear takes the line of progress away.
func (b *progress) clear() {
	if b.shown {
		io.WriteString(b.stderr, "\r"+strings.Repeat(" ", 40)+"\r")
		b.shown = false
	}
}

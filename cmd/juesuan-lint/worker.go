package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/output"
	"github.com/juesuan/juesuan-lint/lint/project"
)

// checkAll runs all jobs on as many workers as there are processors. failed tells whether something
// was found at the level that its project fails on.
func (c *checking) checkAll(format output.Format) (stream *output.Stream, failed bool) {
	workers := min(runtime.GOMAXPROCS(0), len(c.jobs))
	bar := newProgress(c.program, c.writer(), len(c.jobs))
	stream = output.NewStream(bar, format, workers)
	stream.Moved, stream.Prompt = bar.update, isTerminal(c.stdout)
	var anyFailed atomic.Bool
	c.inParallel(func() func(i int) {
		var w worker
		return func(i int) {
			chunk := stream.Chunk()
			chunk.FailOn = c.jobs[i].scope.failOn
			w.do(c, &c.jobs[i], stream, chunk)
			if chunk.Tally.Reaches(c.jobs[i].scope.failOn) {
				anyFailed.Store(true)
			}
			stream.Put(i, chunk)
		}
	})
	bar.clear()
	return stream, anyFailed.Load()
}

// inParallel does all jobs, by their number and in any order, on as many workers as there are processors;
// begin gives each worker what it does.
func (c *checking) inParallel(begin func() func(i int)) {
	var next atomic.Int64
	var wait sync.WaitGroup
	work := func() {
		do := begin()
		for {
			i := int(next.Add(1)) - 1
			if i >= len(c.jobs) {
				return
			}
			do(i)
		}
	}
	for range min(runtime.GOMAXPROCS(0), len(c.jobs)) - 1 {
		wait.Go(work)
	}
	work() // itself a worker: one file costs no thread
	wait.Wait()
}

// worker checks one file after another in its own memory.
type worker struct{ lint.Worker }

// do checks one file and renders what it comes to.
func (w *worker) do(c *checking, j *job, stream *output.Stream, chunk *output.Chunk) {
	defer func() {
		if v := recover(); v != nil {
			// The memory of the worker may be in any state: begin anew.
			w.Worker = lint.Worker{}
			chunk.Reset()
			chunk.Tally.Skipped = 1
			chunk.Panics = append(chunk.Panics, output.Panic{File: j.file.Path(), Detail: fmt.Sprint(v)})
		}
	}()
	if j.ready != nil {
		stream.Render(chunk, j.ready)
		return
	}
	file, checker, unreadable := c.toCheck(j)
	if unreadable != nil {
		chunk.Tally.Skipped = 1
		result := &lint.Result{File: unreadable.File}
		if d, ok := unreadable.Finding(j.scope.checker); ok {
			result.Diagnostics = []lint.Diagnostic{d}
		}
		stream.Render(chunk, result)
		return
	}
	w.Checker = checker
	stream.Render(chunk, w.Check(file))
	chunk.Tally.Checked = 1
}

// toCheck reads the file of a job, and returns what is to check it.
func (c *checking) toCheck(j *job) (*source.File, *lint.Checker, *project.Unreadable) {
	if !j.foreign {
		file, bad := c.read(j)
		return file, j.scope.checker, bad
	}
	f, bad := c.readForeign(j)
	if bad != nil {
		return nil, nil, bad
	}
	checker := f.checker(j.scope.checker)
	if c.source != nil {
		checker = c.source.checker(checker)
	}
	return f.file, checker, nil
}

func (c *checking) read(j *job) (*source.File, *project.Unreadable) {
	if j.stdin {
		return project.ReadFrom(j.file.Path(), c.stdin, project.Limit)
	}
	return j.file.Read()
}

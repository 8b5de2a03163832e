//go:build linux || darwin || freebsd

package main

import (
	"fmt"
	"os/exec"
	"runtime"
	"slices"
	"syscall"
	"time"
)

// figures are what a run of a program took.
type figures struct {
	wall, cpu time.Duration
	peak      int64 // KiB
}

// run starts a program and waits for it. An exit code is no failure: what it is worth, the caller knows.
func run(cmd *exec.Cmd) figures {
	start := time.Now()
	err := cmd.Run()
	f := figures{wall: time.Since(start)}
	if cmd.ProcessState == nil || !cmd.ProcessState.Exited() {
		check(err)
	}
	f.cpu = cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
	if usage, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage); ok {
		f.peak = int64(usage.Maxrss)
		if runtime.GOOS == "darwin" { // counts bytes
			f.peak /= 1024
		}
	}
	return f
}

// patience is how long the runs of one thing may take together before no further one is begun.
const patience = 30 * time.Second

// rounds is how often a thing is run: benchstat asks for six.
const rounds = 6

// repeat measures the rounds, fewer where patience ends.
func repeat(measure func() figures) (list []figures) {
	for len(list) < rounds && spent(list) < patience {
		list = append(list, measure())
	}
	return list
}

func spent(list []figures) (sum time.Duration) {
	for _, f := range list {
		sum += f.wall
	}
	return sum
}

func median(list []figures) figures {
	pick := func(f func(figures) int64) int64 {
		values := make([]int64, len(list))
		for i := range list {
			values[i] = f(list[i])
		}
		slices.Sort(values)
		return values[len(values)/2]
	}
	return figures{
		wall: time.Duration(pick(func(f figures) int64 { return int64(f.wall) })),
		cpu:  time.Duration(pick(func(f figures) int64 { return int64(f.cpu) })),
		peak: pick(func(f figures) int64 { return f.peak }),
	}
}

func ratio(a, b time.Duration) float64 { return float64(a) / float64(b) }

func perSecond(reports int, f figures) float64 { return float64(reports) / f.wall.Seconds() }

// show prints runs: their median under a name for people, each of them under one for benchstat.
func (b *bench) show(name, benchmark string, reports int, list []figures) {
	m := median(list)
	b.text("  %-20s wall %8.2f ms  CPU %8.2f ms  peak %5.1f MiB\n", name, milliseconds(m.wall), milliseconds(m.cpu), float64(m.peak)/1024)
	b.runs(benchmark, reports, list)
}

// runs prints runs over so many reports for benchstat.
func (b *bench) runs(benchmark string, reports int, list []figures) {
	for _, f := range list {
		b.line("Benchmark%s-%d 1 %d ns/op %d cpu-ns/op %d peak-B %.1f reports/s\n", benchmark, runtime.NumCPU(), f.wall, f.cpu, f.peak*1024, perSecond(reports, f))
	}
}

func milliseconds(d time.Duration) float64 { return d.Seconds() * 1000 }

// text prints for people.
func (b *bench) text(format string, args ...any) {
	if !b.lines {
		fmt.Printf(format, args...)
	}
}

// line prints for benchstat.
func (b *bench) line(format string, args ...any) {
	if b.lines {
		fmt.Printf(format, args...)
	}
}

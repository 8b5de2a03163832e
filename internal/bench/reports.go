//go:build linux || darwin || freebsd

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"syscall"

	"github.com/juesuan/juesuan-lint/internal/generate"
)

// chunk is how many reports stand in one folder.
const chunk = 1000

// set is reports on the disk.
type set struct {
	folders        []string
	reports, bytes int
}

// write writes n different reports, on all processors.
func (b *bench) write(name string, n int, report func(seed uint64) string) set {
	b.roomFor(n)
	s := set{folders: make([]string, (n+chunk-1)/chunk), reports: n}
	sizes, errs := make([]int, len(s.folders)), make([]error, len(s.folders))
	var workers sync.WaitGroup
	next := make(chan int)
	for range runtime.NumCPU() {
		workers.Go(func() {
			for i := range next {
				s.folders[i] = filepath.Join(b.dir, name, fmt.Sprintf("%03d", i))
				sizes[i], errs[i] = writeFolder(s.folders[i], i*chunk, min(n, (i+1)*chunk), report)
			}
		})
	}
	for i := range s.folders {
		next <- i
	}
	close(next)
	workers.Wait()
	for i := range s.folders {
		check(errs[i])
		s.bytes += sizes[i]
	}
	return s
}

// writeFolder writes the reports of the seeds from from to below to.
func writeFolder(dir string, from, to int, report func(seed uint64) string) (bytes int, err error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return 0, err
	}
	for seed := from; seed < to; seed++ {
		text := report(uint64(seed))
		bytes += len(text)
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%04d.juesuan.toml", seed)), []byte(text), 0o644); err != nil {
			return 0, err
		}
	}
	return bytes, nil
}

// roomFor fails where n reports would fill the disk.
func (b *bench) roomFor(n int) {
	var disk syscall.Statfs_t
	check(syscall.Statfs(b.dir, &disk))
	const each = 40_000 // 30 KB in blocks of the disk
	if free, need := uint64(disk.Bavail)*uint64(disk.Bsize), uint64(n)*each; free < 2*need {
		check(fmt.Errorf("%d reports take %d MB, and %s has %d MB free, less than twice as many", n, need/1_000_000, b.dir, free/1_000_000))
	}
}

// linear measures ten times as many reports from line to line.
func (b *bench) linear(most int) {
	s := b.write("linear", most, generate.Report)
	b.text("growth with reports, %d KB on average (median of up to %d)\n", s.bytes/s.reports/1000, rounds)
	for n := chunk; n <= most; n *= 10 {
		list := repeat(func() figures { return run(b.check(s.folders[:n/chunk]...)) })
		b.show(fmt.Sprintf("%d reports", n), fmt.Sprintf("Linear/n=%d", n), n, list)
		b.text("  %20s %.1f µs for a report, %.0f reports/s\n", "", median(list).wall.Seconds()*1e6/float64(n), perSecond(n, median(list)))
	}
	b.text("\n")
}

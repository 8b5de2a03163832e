package rules_test

import (
	"fmt"
	"os"
	"runtime"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/internal/generate"
	"github.com/juesuan/juesuan-lint/lint"
)

// BenchmarkCheck checks different reports one after another, clean and with faults, by one worker.
func BenchmarkCheck(b *testing.B) {
	for _, c := range []struct {
		name string
		make func(uint64) string
	}{{"clean", generate.Report}, {"faulty", generate.Faulty}} {
		b.Run(c.name, func(b *testing.B) {
			files := make([]*source.File, 100)
			size := 0
			for i := range files {
				text := c.make(uint64(i))
				size += len(text)
				files[i] = source.New("x.juesuan.toml", text)
			}
			w := &lint.Worker{Checker: checker()}
			b.SetBytes(int64(size / len(files)))
			b.ReportAllocs()
			i := 0
			for b.Loop() {
				w.Check(files[i%len(files)])
				i++
			}
		})
	}
}

// BenchmarkSample checks the published report of Hanyang, which is full of findings, by one processor and by all.
func BenchmarkSample(b *testing.B) {
	text, err := os.ReadFile("../../samples/hanyang-2022/as-published.juesuan.toml")
	if err != nil {
		b.Fatal(err)
	}
	f := source.New("as-published.juesuan.toml", string(text))
	for _, n := range []int{1, runtime.GOMAXPROCS(0)} {
		b.Run(fmt.Sprintf("processors=%d", n), func(b *testing.B) {
			w := &lint.Worker{Checker: checker(), Processors: n}
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				w.Check(f)
			}
		})
	}
}

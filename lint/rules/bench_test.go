package rules_test

import (
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

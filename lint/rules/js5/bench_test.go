package js5

import (
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/internal/generate"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
)

// What the family costs on reports with nothing wrong is the difference between the two.
func BenchmarkClean(b *testing.B) {
	var files []*source.File
	for seed := range uint64(20) {
		files = append(files, source.New("a.juesuan.toml", generate.Report(seed)))
	}
	for name, rules := range map[string][]*lint.Rule{"none": nil, "js5": Rules()} {
		b.Run(name, func(b *testing.B) {
			w := &lint.Worker{Checker: linttest.Checker(rules...)}
			b.ReportAllocs()
			for i := range b.N {
				w.Check(files[i%len(files)])
			}
		})
	}
}

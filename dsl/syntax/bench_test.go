package syntax

import (
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/source"
)

func BenchmarkParse(b *testing.B) {
	f := source.New("report.juesuan.toml", sampleReport(200_000))
	if errors := Parse(f).Errors; len(errors) > 0 {
		b.Fatalf("the sample has errors: %+v", errors[0])
	}
	b.Run("reused", func(b *testing.B) {
		b.SetBytes(int64(len(f.Text)))
		b.ReportAllocs()
		var p Parser
		for b.Loop() {
			p.Parse(f)
		}
	})
	b.Run("fresh", func(b *testing.B) {
		b.SetBytes(int64(len(f.Text)))
		b.ReportAllocs()
		for b.Loop() {
			Parse(f)
		}
	})
}

package js5

import (
	"slices"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/internal/generate"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
)

// What the family costs on reports with nothing wrong, with and without the rules on loose figures, is
// the difference to none. Figures in braces are parsed once for all families.
func BenchmarkClean(b *testing.B) {
	var files []*source.File
	for seed := range uint64(20) {
		files = append(files, source.New("a.juesuan.toml", generate.Report(seed)))
	}
	figures := &lint.Rule{ID: "JS599", Run: func(p *lint.Pass) { p.Eval.TextFigures() }}
	plain := slices.DeleteFunc(Rules(), func(r *lint.Rule) bool { return "JS502" <= r.ID && r.ID <= "JS509" })
	for _, c := range []struct {
		name  string
		rules []*lint.Rule
	}{{"none", []*lint.Rule{figures}}, {"plain", append(plain, figures)}, {"all", append(Rules(), figures)}} {
		b.Run(c.name, func(b *testing.B) {
			w := &lint.Worker{Checker: linttest.Checker(c.rules...)}
			b.ReportAllocs()
			for i := range b.N {
				w.Check(files[i%len(files)])
			}
		})
	}
}

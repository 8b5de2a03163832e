package eval_test

import (
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

// FuzzRun computes any report: every cell comes to an end, every verdict follows from the sums beside
// it, and what was judged rests on figures that are known.
func FuzzRun(f *testing.F) {
	for _, path := range samples(f) {
		if text := read(f, path); len(text) < 8<<10 {
			f.Add(text)
		}
	}
	f.Add(file("万元", table(3, "支出决算表", `2010350 = ["=", "= 表3.2010399.基本支出", 1.00]`, `2010399 = ["=", "= 表3.2010350.基本支出 + 1"]`)))
	f.Add(file("元", table(1, "收入支出决算总表", "1 = [1]", "30 = [\"= 上年.表1.60行\"]"), "[[relation]]\nformula = \"表1.1行 = 数据.x\"\n[figures]\nx = \"= 数据.x + 1\"\n"))
	f.Fuzz(func(t *testing.T, text string) {
		e := evaluate("fuzz.juesuan.toml", text)
		for id, v := range e.Values {
			switch v.State {
			case eval.Known, eval.NotKnown, eval.Circular, eval.Underivable:
			default:
				t.Fatalf("cell %s was left in state %d", e.Address(report.CellID(id)), v.State)
			}
		}
		for i := range e.Relations {
			r := &e.Relations[i]
			if r.First < 0 || r.LeftN < 0 || r.LeftN > r.N || r.First+r.N > len(e.Operands) {
				t.Fatalf("relation %d has operands %d+%d of %d", i, r.First, r.N, len(e.Operands))
			}
			known := true
			for _, o := range e.Operands[r.First : r.First+r.N] {
				known = known && e.Values[o.Cell].State == eval.Known
			}
			if known == (r.Verdict == eval.Unknown) {
				t.Fatalf("relation %d: verdict %s, operands known: %v", i, r.Verdict, known)
			}
			if known && eval.Judge(r.Op, r.Difference(), r.Slack) != r.Verdict {
				t.Fatalf("relation %d: %s, difference %s, slack %s", i, r.Verdict, r.Difference(), r.Slack)
			}
		}
		for i := range e.Report.Relations {
			_ = e.Authors[i].Verdict
		}
	})
}

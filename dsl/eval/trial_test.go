package eval_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/doc"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/form"
	"github.com/juesuan/juesuan-lint/dsl/report"
	"github.com/juesuan/juesuan-lint/dsl/source"
	"github.com/juesuan/juesuan-lint/dsl/syntax"
)

// authored has relations of the author's of every sort: sums, a share, under a condition, misspelt.
const authored = `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"

[table.3]
form = "支出决算表"

[table.3.rows]
2010350 = [72.00, 70.00, 2.00]
2080505 = ["=", 5.00, 1.00]

[table.9]
form = "国有资本经营预算财政拨款支出决算表"

[figures]
"人数" = 12
"人均" = "= 表3.2010350.基本支出 / 数据.人数"

[[relation]]
formula = "表3.2010350.基本支出 = 表3.2080505.基本支出 + 65"

[[relation]]
formula = "表3.2010350.基本支出 / 表3.2080505.基本支出 <= 14"

[[relation]]
formula = "表3.2010350.项目支出 = 2 × 表3.2080505.项目支出"
when = "表3.2080505.项目支出 = 1"

[[relation]]
formula = "表3.2010350.项目支出 = 表3.2080505.项目支出 + 1"
when = "表3.2080505.项目支出 = 1"

[[relation]]
formula = "数据.人均 <= 表3.2010350.项目支出 × 3"

[[relation]]
formula = "表3.9999999.项目支出 = 1"
`

// What Trials makes of a report with other amounts is what computing it anew makes of it.
func TestTrials(t *testing.T) {
	texts := map[string]string{"authored": authored}
	for _, path := range samples(t) {
		texts[path] = read(t, path)
	}
	var trials eval.Trials
	for name, text := range texts {
		random := rand.New(rand.NewPCG(1, 2))
		r := report.Bind(doc.Build(syntax.Parse(source.New("x.juesuan.toml", text))), report.Options{Library: form.Builtin()})
		var cells []int
		for i := range r.Cells {
			if c := &r.Cells[i]; c.Kind == report.Stated || c.Kind == report.Blank {
				cells = append(cells, i)
			}
		}
		if len(cells) == 0 {
			continue
		}
		trials.Prepare(eval.Run(r), r)
		for n := range 32 {
			var old []report.Cell
			var at []int
			for range n % 4 {
				i := cells[random.IntN(len(cells))]
				old, at = append(old, r.Cells[i]), append(at, i)
				r.Cells[i].Kind, r.Cells[i].Value = report.Stated, amount.New(random.Int64N(100000)-1000, random.IntN(4))
				if random.IntN(3) == 0 {
					r.Cells[i].Kind, r.Cells[i].Value = report.Blank, amount.Amount{}
				}
			}
			for k := 0; n >= 20 && k < len(cells); k++ { // every cell that states something, once another amount than its own
				if i := cells[(n*7+k)%len(cells)]; r.Cells[i].Kind == report.Stated && k%12 == n-20 {
					old, at = append(old, r.Cells[i]), append(at, i)
					r.Cells[i].Value = amount.New(int64(n*100+k), 2)
				}
			}
			if n == 7 { // a table without anything stated
				for i := r.Tables[0].First; i < r.Tables[0].End; i++ {
					if r.Cells[i].Kind == report.Stated {
						old, at = append(old, r.Cells[i]), append(at, int(i))
						r.Cells[i].Kind, r.Cells[i].Value = report.Blank, amount.Amount{}
					}
				}
			}
			measure(r)
			if want, got := inWords(eval.Run(r)), inWords(trials.Run()); !slices.Equal(want, got) {
				for i := range min(len(want), len(got)) {
					if want[i] != got[i] {
						t.Errorf("%s, trial %d: %s, anew: %s", name, n, got[i], want[i])
					}
				}
				t.Fatalf("%s, trial %d: %d words, anew %d", name, n, len(got), len(want))
			}
			for i := len(at) - 1; i >= 0; i-- {
				r.Cells[at[i]] = old[i]
			}
			measure(r)
		}
	}
}

func measure(r *report.Report) {
	for i := range r.Tables {
		r.Measure(&r.Tables[i])
	}
}

// inWords are the values and relations of a computed report in words.
func inWords(e *eval.Eval) (out []string) {
	for i := range e.Values {
		out = append(out, fmt.Sprint(e.Values[i].State, e.Values[i].V, e.Values[i].Slack))
	}
	for i := range e.Relations {
		r := e.Relations[i]
		if r.Verdict == eval.Unknown {
			continue
		}
		ops := e.Operands[r.First : r.First+r.N]
		r.First = 0
		out = append(out, fmt.Sprint(r, ops))
	}
	for i := range e.Authors {
		if a := &e.Authors[i]; a.Verdict != eval.Unknown { // those that say nothing may not have been looked at
			out = append(out, fmt.Sprint(a.Index, a.Verdict, a.Left, a.Right))
		}
	}
	return append(out, fmt.Sprint(e.Counts, e.Cycles))
}

package eval_test

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/internal/generate"
)

// sumOf adds operands as amounts.
func sumOf(e *eval.Eval, ops []eval.Operand) (v, slack amount.Amount, known bool) {
	for _, o := range ops {
		c := e.Value(o.Cell)
		if c.State != eval.Known {
			return v, slack, false
		}
		if slack = slack.Add(c.Slack); o.Neg {
			v = v.Sub(c.V)
		} else {
			v = v.Add(c.V)
		}
	}
	return v, slack, true
}

// Relations are judged in whole numbers where they fit; that says what sums of amounts say, to the
// decimals.
func TestSumsInUnits(t *testing.T) {
	for seed := range uint64(30) {
		text := generate.Report(seed)
		if seed%2 == 1 {
			text = generate.Faulty(seed)
		}
		for name, text := range map[string]string{
			"as it is": text, "too fine": strings.ReplaceAll(text, ".5", ".50000001"),
			"too large": strings.ReplaceAll(text, ", 1", ", 100000000000000"), "in 元": strings.ReplaceAll(text, "万元", "元"),
			"mixed": strings.ReplaceAll(text, "0, ", ", "), "broken": strings.ReplaceAll(text, "0.", "0。"),
		} {
			e := run(text)
			for i := range e.Relations {
				r := &e.Relations[i]
				ops, more := e.Sides(r)
				left, slackLeft, ok1 := sumOf(e, ops)
				right, slackRight, ok2 := sumOf(e, more)
				if !ok1 || !ok2 {
					if r.Verdict != eval.Unknown {
						t.Errorf("%d %s: relation %d is %v", seed, name, i, r.Verdict)
					}
					continue
				}
				left = left.Add(r.Const)
				slack := slackLeft.Add(slackRight)
				want := eval.Judge(r.Op, left.Sub(right), slack)
				if r.Verdict != want || r.Left.String() != left.String() || r.Right.String() != right.String() || !r.Slack.Equal(slack) {
					t.Errorf("%d %s: relation %d: %v %v = %v ± %v, want %v %v = %v ± %v", seed, name, i, r.Verdict, r.Left, r.Right, r.Slack, want, left, right, slack)
				}
			}
		}
	}
}

package lint_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
)

const relationHead = `[report]
unit = "示例中心"
year = 2022
amount_unit = "万元"
edition = "wuhan"

`

// describe prints the violated relations of a report: relation, address, stated, expected and
// difference with their unit, key, and the operands with role and value.
func describe(t *testing.T, text string) string {
	t.Helper()
	var b strings.Builder
	linttest.Alone(t, relationHead+text, &lint.Rule{ID: "JS999", Severity: lint.Error, Run: func(p *lint.Pass) {
		for i := range p.Eval.Relations {
			r := &p.Eval.Relations[i]
			if r.Verdict != eval.Violated {
				continue
			}
			d := p.Violation(r)
			fmt.Fprintf(&b, "%s | %s %q | %s %s %s %s | %s\n", lint.RelationText(p.Eval, r).Zh, d.Address, p.File.Slice(d.Span), d.Stated, d.Expected, d.Difference, d.Unit, d.Relation)
			for _, o := range d.Related {
				fmt.Fprintf(&b, "  %s %s %s %q\n", o.Role, o.Address, o.Value, p.File.Slice(o.Span))
			}
			if !d.HasAmounts || d.Verdict != eval.Violated || !d.Stated.Sub(d.Expected).Equal(d.Difference) {
				t.Errorf("%s: has amounts %v, verdict %v", d.Address, d.HasAmounts, d.Verdict)
			}
		}
	}})
	return b.String()
}

func TestViolation(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{
			"a total that is stated", // 600.00 + 24.81 = 624.81
			"[table.1]\nform = \"收入支出决算总表\"\n[table.1.rows]\n1 = [600.00]\n8 = [24.81]\n27 = [624.18]\n30 = [624.18]\n31 = [624.18]\n",
			`27 行 = (1+2+3+4+5+6+7+8) 行，1 栏 | 表1.27行 "624.18" | 624.18 624.81 -0.63 万元 | 27 行 = (1+2+3+4+5+6+7+8) 行
  operand 表1.1行 600.00 "600.00"
  operand 表1.8行 24.81 "24.81"
`,
		}, {
			"a total left out of its row counts as blank: it is the stated side all the same",
			"[table.5]\nform = \"一般公共预算财政拨款支出决算表\"\n[table.5.rows]\n2010350 = [\"\", 5.00]\n",
			`2010350 1 栏 = (2+3) 栏 | 表5.2010350.小计 "\"\"" |  0 5.00 -5.00 万元 | 1 栏各行 = (2+3) 栏各行
  operand 表5.2010350.基本支出 5.00 "5.00"
`,
		}, {
			"a computed total on the left: the finding is on the one that is stated", // 82.00 computed against 80.00
			"[table.1]\nform = \"收入支出决算总表\"\n[table.1.rows]\n1 = [82.00]\n31 = [80.00]\n60 = [80.00]\n",
			`30 行 = 60 行 | 表1.60行 "80.00" | 80.00 82.00 -2.00 万元 | 30 行 = 60 行
  target 表1.30行 82.00 "1"
`,
		}, {
			"a subtrahend", // 81.00 + 10.00 − x = 80.00: x is 11.00, and 10.00 is 1.00 too little
			"[[relation]]\nformula = \"表1.30行 - 表1.29行 = 80.00\"\n[table.1]\nform = \"收入支出决算总表\"\n[table.1.rows]\n1 = [81.00]\n29 = [10.00]\n31 = [91.00]\n",
			`表1.30行 - 表1.29行 = 80.00 | 表1.29行 "10.00" | 10.00 11.00 -1.00 万元 | relation:表1.30行 - 表1.29行 = 80.00
  operand 表1.30行 91.00 "1"
`,
		}, {
			"a table in 元 speaks 元",
			"[table.5]\nform = \"一般公共预算财政拨款支出决算表\"\namount_unit = \"元\"\n[table.5.rows]\n2010350 = [50000.00, 40000.00]\n",
			`2010350 1 栏 = (2+3) 栏 | 表5.2010350.小计 "50000.00" | 50000.00 40000.00 10000.00 元 | 1 栏各行 = (2+3) 栏各行
  operand 表5.2010350.基本支出 40000.00 "40000.00"
`,
		}, {
			"tables of both units speak the report's",
			"[table.1]\nform = \"收入支出决算总表\"\namount_unit = \"元\"\n[table.1.rows]\n31 = [72000.00]\n[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n201 = [7.10, 7.10]\n",
			`各类支出：收入支出决算总表 = 支出决算表（201） | 表1.31行 "72000.00" | 7.200000 7.100000 0.100000 万元 | total-expenditure-class:201
  operand 表3.201.本年支出合计 7.10 "7.10"
`,
		},
	} {
		got := describe(t, test.text)
		// Other relations of the sample may be violated too; the first is meant, unless the case wants more.
		if !strings.Contains(strings.ReplaceAll(got, "|  ", "| "), strings.ReplaceAll(test.want, "|  ", "| ")) {
			t.Errorf("%s: got\n%s\nwant\n%s", test.name, got, test.want)
		}
	}
}

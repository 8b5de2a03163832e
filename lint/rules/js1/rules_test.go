package js1

import (
	"fmt"
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/lint"
	"github.com/juesuan/juesuan-lint/lint/linttest"
)

func TestDocs(t *testing.T) { linttest.Docs(t, Rules()) }

const head = "[report]\nunit = \"示例中心\"\nyear = 2022\namount_unit = \"万元\"\nedition = \"wuhan\"\n"

func table(n int, form string, rows ...string) string {
	return fmt.Sprintf("[table.%d]\nform = %q\n[table.%d.rows]\n%s\n", n, form, n, strings.Join(rows, "\n"))
}

// found lists rules and places, with what is stated, what it should be and the difference.
func found(r *lint.Result) string {
	var out []string
	for i := range r.Diagnostics {
		d := &r.Diagnostics[i]
		s := d.Rule.ID + " " + d.Address
		if d.HasAmounts {
			s += fmt.Sprintf(" %v %v %v", d.Stated, d.Expected, d.Difference)
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}

func TestFindings(t *testing.T) {
	const general = "一般公共预算财政拨款支出决算表"
	for _, c := range []struct{ name, text, want string }{
		// 600.00 + 24.81 = 624.81
		{"a line", table(1, "收入支出决算总表", "1 = [600.00]", "8 = [24.81]", "27 = [624.18]", "31 = [624.81]"), "JS105 表1.30行 624.18 624.81 -0.63; JS101 表1.27行 624.18 624.81 -0.63"},
		{"a line that rounding explains", table(1, "收入支出决算总表", "1 = [600.00]", "8 = [24.81]", "27 = [624.82]", "31 = [624.82]"), "JS107 表1.27行 624.82 624.81 0.01"},
		{"the first line that a number is due in", table(1, "收入支出决算总表", "1 = [1.00]", "27 = [2.00]", "31 = [2.00]"), "JS101 表1.27行 2.00 1.00 1.00"},
		// 0.80 + 1.45 = 2.25, and the classes 302 and 310 are 2.25 + 1.00
		{"an economic class", table(6, "基本支出表", "302 = [\"商品和服务支出\", 2.45]", "30201 = [1.45]", "30228 = [0.80]"), "JS104 表6.302 2.45 2.25 0.20"},
		{"an economic total", table(6, "基本支出表", "30201 = [1.45]", "30228 = [0.80]", "310 = [1.00]", "31002 = [1.00]", "\"公用经费合计\" = [4.25]"), "JS104 表6.公用经费合计 4.25 3.25 1.00"},
		{"a hierarchy", table(5, general, "20103 = [5.00, 5.00]", "2010350 = [3.00, 3.00]", "2010399 = [1.00, 1.00]"),
			"JS103 表5.20103.小计 5.00 4.00 1.00; JS103 表5.20103.基本支出 5.00 4.00 1.00"},
		{"a column", table(5, general, "2010350 = [5.00, 3.00, 1.00]"), "JS102 表5.2010350.小计 5.00 4.00 1.00"},
		{"其中 rows do not count", table(5, general, "2010350 = [5.00, 5.00]", `"其中：甲" = [5.00, 5.00]`, `"其中：乙" = [2.00, 2.00]`), ""},
		{"the row before the first 其中 is the whole", table(5, general, "2010350 = [5.00, 5.00]", `"其中：甲" = [1.00, 1.00]`, `"其中：乙" = [6.00, 5.00, 1.00]`),
			"JS109 表5.「其中：乙」.小计 6.00 5.00 1.00; JS109 表5.「其中：乙」.项目支出 1.00 0 1.00"},
		{"the nearest row is the whole", table(5, general, "2010350 = [9.00, 9.00]", "2010399 = [1.00, 1.00]", `"其中：乙" = [2.00, 2.00]`),
			"JS109 表5.「其中：乙」.小计 2.00 1.00 1.00; JS109 表5.「其中：乙」.基本支出 2.00 1.00 1.00"},
		// Each within 0.005: 0.01 may be nothing, 0.02 not.
		{"a part above its whole by rounding", table(5, general, "2010350 = [5.00, 5.00]", `"其中：甲" = [5.01, 5.01]`), ""},
		{"a part above its whole by more", table(5, general, "2010350 = [5.00, 5.00]", `"其中：甲" = [5.02, 5.02]`),
			"JS109 表5.「其中：甲」.小计 5.02 5.00 0.02; JS109 表5.「其中：甲」.基本支出 5.02 5.00 0.02"},
		{"what is below nothing", table(5, general, "2010350 = [-1.00, -1.00]"), "JS108 表5.2010350.小计; JS108 表5.2010350.基本支出"},
		{"no amount is no negative one", table(5, general, "2010350 = [1.00, 1.00, 0.00]"), ""},
		{"balances may be negative", table(1, "收入支出决算总表", "1 = [10.00]", "29 = [-1.00]", "31 = [9.00]"), ""},
		{"columns of balances may be negative", table(8, "政府性基金预算财政拨款收入支出决算表", "2120801 = [-1.00, 1.00]"), ""},
		{"two sides", table(1, "收入支出决算总表", "1 = [10.00]", "31 = [9.00]"), "JS105 表1.30行 10.00 9.00 1.00"},
		{"blank", table(8, "政府性基金预算财政拨款收入支出决算表"), "JS111 表8"},
		{"only zeros", table(8, "政府性基金预算财政拨款收入支出决算表", "2120801 = [0.00]"), "JS111 表8"},
		{"one figure is known to be wrong only", table(8, "政府性基金预算财政拨款收入支出决算表", "2120801 = [\"甲\", \"1.2.3\"]"), ""},
		{"a report that is being written", strings.Replace(head, "[report]\n", "[report]\nstage = \"编制\"\n", 1) + table(8, "政府性基金预算财政拨款收入支出决算表"), ""},
		{"nothing printed in two ways", table(5, general, "2010350 = [5.00, 5.00, 0.00]", "2010399 = [1.00, 1.00, \"\"]"), "JS112 表5.2010350.项目支出"},
	} {
		text := c.text
		if !strings.HasPrefix(text, "[report]") {
			text = head + text
		}
		if got := found(linttest.Check(t, text, Rules()...)); got != c.want {
			t.Errorf("%s: found\n%s\nwant\n%s", c.name, got, c.want)
		}
	}
}

package js3

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/lint/linttest"
)

// Reports below the head and all that is found in them, each finding whole.
func TestWholeFindings(t *testing.T) {
	const table3 = "[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n"
	for _, c := range [][2]string{
		// a line without its table, in a cell, a figure and a text
		{table3 + "2010350 = [\"= 27 行\", 1.00]\n",
			"error JS301 表3.2010350.本年支出合计 ⟦27 行⟧ “27 行”没有说是哪张表，应写成 表1.27行 这样。"},
		{"[figures]\n\"甲\" = \"= 27 行\"\n",
			"error JS301  ⟦27 行⟧ “27 行”没有说是哪张表，应写成 表1.27行 这样。"},
		// what is wrong stands behind what is right
		{table3 + "2010350 = [1.00, 1.00]\n[[section]]\ntext = \"{1.00 = 表3.合计.1栏}{1 = 数据.丙}\"\n",
			"error JS302  ⟦丙⟧ [figures] 里没有“丙”。"},
		// the first of a circle is where it is told, the others are beside it
		{"[figures]\n\"甲\" = \"= 数据.乙\"\n\"乙\" = \"= 数据.丙\"\n\"丙\" = \"= 数据.甲\"\n",
			"error JS303 数据.甲 ⟦\"= 数据.乙\"⟧ 循环引用，算不出来：数据.甲 → 数据.乙 → 数据.丙 → 数据.甲。 | operand 数据.乙 ⟦\"= 数据.丙\"⟧ | operand 数据.丙 ⟦\"= 数据.甲\"⟧"},
		// nothing written is nothing wrong
		{"[[relation]]\nname = \"空\"\nformula = \"\"\n", ""},
		{"[[relation]]\nname = \"空\"\nformula = \"1 = 1\"\nwhen = \"\"\n", ""},
		{"[[relation]]\nname = \"错\"\nformula = \"1 = 1\"\nwhen = \"1\"\n",
			"error JS301  ⟦1⟧ 公式有误：漏了等号（=、≤ 或 ≥）。"},
	} {
		if got := strings.TrimSpace(linttest.Whole(linttest.Check(t, head+c[0], Rules()...))); got != c[1] {
			t.Errorf("%s\ngot\n%s\nwant\n%s", c[0], got, c[1])
		}
	}
}

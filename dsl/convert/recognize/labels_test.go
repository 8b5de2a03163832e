package recognize_test

import (
	"strings"
	"testing"

	"github.com/juesuan/juesuan-lint/dsl/convert/recognize"
)

// Headings in other words than the form's are kept as labels; those in the form's words, and a heading over
// all of the table, are not.
func TestLabels(t *testing.T) {
	r, result := imported(t, "report.html", `<p>某某局 2024 年度部门决算</p>
<p>财政拨款“三公”经费支出决算表</p><p>单位：万元</p>
<table>
<tr><td colspan="12">财政拨款“三公”经费</td></tr>
<tr><td colspan="2" rowspan="2">合计</td><td colspan="2" rowspan="2">因公出国(境)费</td><td colspan="6">公务用车购置及运行费</td><td colspan="2" rowspan="2">公务接待费</td></tr>
<tr><td colspan="2">小计</td><td colspan="2">公务用车购置费</td><td colspan="2">公务用车运行费</td></tr>
<tr>`+strings.Repeat("<td>预算数</td><td>决算数</td>", 6)+`</tr>
<tr>`+strings.Repeat("<td>2.00</td><td>1.00</td>", 6)+`</tr>
</table>`, recognize.Options{Edition: "shanghai"})
	if len(r.Tables) != 1 || len(r.Tables[0].Labels) != 2 {
		t.Fatalf("no two labels in\n%s", result.Text)
	}
	for i, want := range [][2]string{
		{"公务用车购置及运行维护费", "公务用车购置及运行费"},
		{"公务用车运行维护费", "公务用车运行费"},
	} {
		if l := &r.Tables[0].Labels[i]; l.Official != want[0] || l.Printed.S != want[1] {
			t.Errorf("label %d: %s = %s, want %s = %s", i, l.Official, l.Printed.S, want[0], want[1])
		}
	}
}

package js4

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/juesuan/juesuan-lint/lint/linttest"
)

// A table of very many rows takes its time once, not once a row: looked through for each, 60,000 rows would take
// the better part of a minute, and they take less than a second.
func TestManyRows(t *testing.T) {
	var b strings.Builder
	b.WriteString("[report]\nunit = \"示例中心\"\nyear = 2022\namount_unit = \"万元\"\nedition = \"wuhan\"\n[table.3]\nform = \"支出决算表\"\n[table.3.rows]\n")
	for i := range 60_000 {
		fmt.Fprintf(&b, "%d = [1.00, 1.00]\n", 2010101+i)
	}
	start := time.Now()
	linttest.Alone(t, b.String(), orphanCode)
	if took := time.Since(start); took > 10*time.Second {
		t.Errorf("%v", took)
	}
}

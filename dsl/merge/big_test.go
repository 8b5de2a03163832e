package merge

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// A text of many lines costs a few seconds at most, whatever has become of them.
func TestBounded(t *testing.T) {
	make := func(line func(i int) string) string {
		var b strings.Builder
		b.WriteString("[table.3.rows]\n")
		for i := range 15_000 {
			b.WriteString(line(i))
		}
		return b.String()
	}
	rows := make(func(i int) string { return fmt.Sprintf("%d = [1.00, 2.00]\n", i) })
	changed := make(func(i int) string { return fmt.Sprintf("%d = [1.00, %d.00]\n", i, i%7) })
	others := make(func(i int) string { return fmt.Sprintf("%d = [1.00, 2.00]\n", i+100_000) })
	comments := make(func(i int) string { return fmt.Sprintf("# %d\n", i) })
	backwards := make(func(i int) string { return fmt.Sprintf("%d = [1.00, 2.00]\n", 15_000-i) })
	same := make(func(int) string { return "# x\n" })
	junk := make(func(i int) string { return fmt.Sprintf("，%d\n", i*7%1000) })
	for _, c := range [][3]string{{rows, changed, others}, {rows, comments, junk}, {comments, rows, junk}, {rows, backwards, changed}, {same, junk, comments}, {junk, same, comments}} {
		start := time.Now()
		Texts(c[0], c[1], c[2], Options{})
		if d := time.Since(start); d > 5*time.Second {
			t.Errorf("took %v", d)
		} else {
			t.Log(d)
		}
	}
	if testing.Short() {
		return
	}
	headers := strings.Repeat("[a]\n", 100_000) + strings.Repeat("[]\n", 20_000)
	Texts(headers, headers+"x = 1\n", "y = 1\n"+headers, Options{})
}

package grid

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/syntax"
	"github.com/juesuan/juesuan-lint/dsl/width"
)

func itoa(n int) string { return strconv.Itoa(n) }

// Text writes the rows in our language, one on each line: keys, names to the left, amounts to the right.
// Empty cells at a row's end are left out.
func (r *Result) Text() string {
	type line struct {
		key   string
		cells []string
	}
	list := make([]line, len(r.Rows))
	keys, wide := 0, []int(nil)
	named := false
	for i := range r.Rows {
		named = named || r.Rows[i].Name != ""
	}
	for i := range r.Rows {
		row := &r.Rows[i]
		l := line{key: row.Key}
		if !isBare(row.Key) {
			l.key = syntax.Quote(row.Key)
		}
		keys = max(keys, width.String(l.key))
		if named {
			l.cells = append(l.cells, "")
			if row.Name != "" {
				l.cells[0] = syntax.Quote(row.Name) + ","
			}
		}
		n := len(row.Cells)
		for n > 1 && row.Cells[n-1] == `""` {
			n--
		}
		for k, c := range row.Cells[:n] {
			if k < n-1 {
				c += ","
			}
			l.cells = append(l.cells, c)
		}
		for k, c := range l.cells {
			if k == len(wide) {
				wide = append(wide, 0)
			}
			w := width.String(c)
			if k == len(l.cells)-1 {
				w++ // where others have a comma
			}
			wide[k] = max(wide[k], w)
		}
		list[i] = l
	}
	var b strings.Builder
	for _, l := range list {
		b.WriteString(l.key)
		pad(&b, keys-width.String(l.key))
		b.WriteString(" = [")
		for k, c := range l.cells {
			n := wide[k] - width.String(c)
			if k == len(l.cells)-1 {
				n--
			}
			if k > 0 {
				b.WriteByte(' ')
			}
			if named && k == 0 {
				b.WriteString(c)
				pad(&b, n)
			} else {
				pad(&b, n)
				b.WriteString(c)
			}
		}
		b.WriteString("]\n")
	}
	return b.String()
}

func pad(b *strings.Builder, n int) {
	for range n {
		b.WriteByte(' ')
	}
}

// isBare reports a key that needs no quotes.
func isBare(s string) bool { return digits(s) }

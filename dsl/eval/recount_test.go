package eval_test

import (
	"math"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"

	"github.com/juesuan/juesuan-lint/dsl/eval"
)

// The identities inside the coded tables and the line tables of the published sample, counted again by
// other means: another TOML reader, integers of 0.01 万元, and the identities of the forms written out
// by hand. Only identities with a figure in at least one cell count, as in Eval.Counts.
func TestRecount(t *testing.T) {
	path := "../../samples/hanyang-2022/as-published.juesuan.toml"
	var file struct {
		Table map[string]struct{ Rows map[string][]any }
	}
	if _, err := toml.DecodeFile(path, &file); err != nil {
		t.Fatal(err)
	}
	// cells[table][row] are the amounts, nil where nothing is printed.
	cells := map[string]map[string][]*int{}
	for n, table := range file.Table {
		cells[n] = map[string][]*int{}
		for key, row := range table.Rows {
			if len(row) > 0 {
				if s, ok := row[0].(string); ok && s != "" && n != "7" {
					row = row[1:]
				}
			}
			var out []*int
			for _, v := range row {
				switch v := v.(type) {
				case float64:
					c := int(math.Round(v * 100))
					out = append(out, &c)
				case int64:
					c := int(v) * 100
					out = append(out, &c)
				default:
					out = append(out, nil)
				}
			}
			cells[n][key] = out
		}
	}
	at := func(table, row string, col int) (int, bool) {
		r := cells[table][row]
		if col >= len(r) || r[col] == nil {
			return 0, false
		}
		return *r[col], true
	}
	var got [eval.KindCount]int
	holds := func(kind eval.Kind, table, target string, col int, parts func(yield func(row string, col int))) {
		want, printed := at(table, target, col)
		sum := 0
		parts(func(row string, c int) {
			v, ok := at(table, row, c)
			sum += v
			printed = printed || ok
		})
		if !printed {
			return
		}
		if sum != want {
			t.Errorf("table %s, %s, column %d: %d, parts %d", table, target, col, want, sum)
		}
		got[kind]++
	}
	for n, columns := range map[string]int{"2": 7, "3": 6, "5": 3} {
		for row := range cells[n] {
			holds(eval.ColumnSum, n, row, 0, func(yield func(string, int)) {
				for c := 1; c < columns; c++ {
					yield(row, c)
				}
			})
			var children []string
			for other := range cells[n] {
				if row == "合计" && len(other) == 3 || len(other) == len(row)+2 && strings.HasPrefix(other, row) {
					children = append(children, other)
				}
			}
			for c := 0; c < columns && children != nil; c++ {
				holds(eval.Hierarchy, n, row, c, func(yield func(string, int)) {
					for _, child := range children {
						yield(child, c)
					}
				})
			}
		}
	}
	for class, items := range map[string]string{"301": "301", "302": "302", "303": "303", "310": "310"} {
		holds(eval.Hierarchy, "6", class, 0, func(yield func(string, int)) {
			for row := range cells["6"] {
				if len(row) == 5 && strings.HasPrefix(row, items) {
					yield(row, 0)
				}
			}
		})
	}
	sum := func(table, target string, col int, rows ...string) {
		holds(eval.LineSum, table, target, col, func(yield func(string, int)) {
			for _, r := range rows {
				yield(r, col)
			}
		})
	}
	lines := func(from, to int) (out []string) {
		for n := from; n <= to; n++ {
			out = append(out, itoa(n))
		}
		return out
	}
	sum("1", "27", 0, lines(1, 8)...)
	sum("1", "30", 0, "27", "28", "29")
	sum("1", "57", 0, lines(31, 56)...)
	sum("1", "60", 0, "57", "58", "59")
	sum("4", "27", 0, "1", "2", "3")
	sum("4", "32", 0, "27", "28") // 28 行 is left out of the file: derived, not checked
	for c := range 4 {
		sum("4", "59", c, lines(33, 58)...)
		sum("4", "64", c, "59", "60")
	}
	sum("6", "人员经费合计", 0, "301", "303")
	sum("6", "公用经费合计", 0, "302", "310")
	for row := range cells["4"] {
		if len(cells["4"][row]) > 1 {
			holds(eval.ColumnSum, "4", row, 0, func(yield func(string, int)) {
				for c := 1; c < 4; c++ {
					yield(row, c)
				}
			})
		}
	}
	for target, parts := range map[int][]int{0: {1, 2, 5}, 2: {3, 4}, 6: {7, 8, 11}, 8: {9, 10}} {
		holds(eval.ColumnSum, "7", "1", target, func(yield func(string, int)) {
			for _, c := range parts {
				yield("1", c)
			}
		})
	}
	got[eval.BalanceSum] = 2 // 表1 30 行 = 60 行, 表4 32 行 = 64 行

	e := evaluate(path, read(t, path))
	for kind := eval.LineSum; kind <= eval.BalanceSum; kind++ {
		if n := e.Counts[kind]; n[eval.Holds] != got[kind] || n[eval.Violated]+n[eval.Rounding]+n[eval.Unknown] > 0 {
			t.Errorf("kind %d: %v, counted by hand %d", kind, n, got[kind])
		}
	}
	// Between tables, listed in the README of the sample: 2 + 3 + 3 + 1 + 7 + 28 + 11 + 1 + 3; printed otherwise than on
	// the form: 57 行 in the two columns that hold figures.
	between, printed := [4]int{}, [4]int{}
	between[eval.Holds], printed[eval.Violated] = 59, 2
	if e.Counts[eval.Between] != between || e.Counts[eval.Printed] != printed {
		t.Errorf("between tables %v, printed %v", e.Counts[eval.Between], e.Counts[eval.Printed])
	}
	t.Logf("by hand: %v", got)
}

func itoa(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + itoa(n%10)
}

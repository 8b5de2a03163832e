package diff

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/align"
	"github.com/juesuan/juesuan-lint/dsl/amount"
	"github.com/juesuan/juesuan-lint/dsl/eval"
	"github.com/juesuan/juesuan-lint/dsl/name"
	"github.com/juesuan/juesuan-lint/dsl/report"
)

// pairOf is one amount in both versions; report.NoCell where one has none.
type pairOf struct {
	old, now report.CellID
	// cell is its index in Changes.Cells, row that in Changes.Rows of a row that came or went; −1 for none.
	cell, row int
}

// cells compares the amounts.
func (c *Changes) cells(a, b *Listing) {
	f := follower{c: c, byOld: map[report.CellID]int{}, byNew: map[report.CellID]int{}}
	used := make([]bool, len(a.tables))
	for i := range b.tables {
		t := &b.tables[i]
		if j := find(a.tables, used, t); j >= 0 {
			used[j] = true
			c.table(&a.tables[j], t, &f)
		} else {
			c.table(&table{form: t.form, n: t.n, coded: t.coded}, t, &f)
		}
	}
	for j := range a.tables {
		if t := &a.tables[j]; !used[j] {
			c.table(t, &table{form: t.form, n: t.n, coded: t.coded}, &f)
		}
	}
	f.group()
}

// find is the table of the same form, else of the same number; −1 where there is none.
func find(list []table, used []bool, t *table) int {
	at := -1
	for j := range list {
		switch {
		case used[j]:
		case list[j].form == t.form && t.form != "":
			return j
		case list[j].n == t.n:
			at = j
		}
	}
	return at
}

// table compares the rows of one table, then their amounts.
func (c *Changes) table(a, b *table, f *follower) {
	to := rowsOf(a, b)
	from := align.Inverse(to, len(b.rows))
	moved := movedRows(from)
	i := 0
	gone := func(until int) { // old rows without a partner, in their place
		for ; i < until; i++ {
			if to[i] == align.None && (b.coded || printed(&a.rows[i])) {
				c.wholeRow(RowRemoved, b, &a.rows[i], f)
			}
		}
	}
	for j := range b.rows {
		row := &b.rows[j]
		if from[j] == align.None {
			if b.coded || printed(row) {
				c.wholeRow(RowAdded, b, row, f)
			}
			continue
		}
		if from[j] >= i {
			gone(from[j])
		}
		old := &a.rows[from[j]]
		r := Row{Address: "表" + itoa(b.n) + "." + row.key, OldKey: old.key, NewKey: row.key, OldName: old.name, NewName: row.name, OldAt: old.at, NewAt: row.at}
		switch {
		case isLine(old.key) != isLine(row.key) && name.Equal(name.TrimOrdinal(old.name), name.TrimOrdinal(row.name)): // of an edition without line numbers
		case old.key != row.key:
			r.Change = RowRecoded
			c.Rows = append(c.Rows, r)
		case !name.Equal(old.name, row.name):
			r.Change = RowRenamed
			c.Rows = append(c.Rows, r)
		case old.name != row.name:
			c.Widths++
		}
		if moved[j] && b.coded {
			r.Change = RowMoved
			c.Rows = append(c.Rows, r)
		}
		c.row(b, old, row, f)
	}
	gone(len(a.rows))
}

// isLine reports the key of a row by its line number: 27行.
func isLine(key string) bool {
	number, found := strings.CutSuffix(key, "行")
	return found && number != "" && strings.Trim(number, "0123456789") == ""
}

// rowsOf pairs the rows of two versions of a table: by key, then those that have another key and the same name
// or the same amounts.
func rowsOf(a, b *table) []int {
	at := map[string]int{}
	for j := range b.rows {
		at[b.rows[j].key] = j
	}
	to, taken := make([]int, len(a.rows)), make([]bool, len(b.rows))
	for i := range a.rows {
		to[i] = align.None
		if j, ok := at[a.rows[i].key]; ok && !taken[j] {
			to[i], taken[j] = j, true
		}
	}
	// Those left: first of the same name, then of the same amounts.
	for _, sign := range [...]func(*tableRow) string{nameOf, amountsOf} {
		left := map[string][]int{}
		for j := range b.rows {
			if k := sign(&b.rows[j]); !taken[j] && k != "" {
				left[k] = append(left[k], j)
			}
		}
		for i := range a.rows {
			if to[i] != align.None {
				continue
			}
			k := sign(&a.rows[i])
			if list := left[k]; len(list) > 0 {
				to[i], taken[list[0]] = list[0], true
				left[k] = list[1:]
			}
		}
	}
	return to
}

func nameOf(r *tableRow) string { return name.Normalize(name.TrimOrdinal(r.name)) }

// amountsOf are the amounts of a row, "" where none is printed but zeros.
func amountsOf(r *tableRow) string {
	var b strings.Builder
	some := false
	for i := range r.cells {
		b.WriteString(r.cells[i].text + "\x00")
		some = some || strings.Trim(r.cells[i].text, "0.") != ""
	}
	if !some {
		return ""
	}
	return b.String()
}

// movedRows tells which of the new rows stand in another order than before: as few as possible.
func movedRows(from []int) []bool {
	moved := make([]bool, len(from))
	var at, order []int
	for j, i := range from {
		if i != align.None {
			at, order = append(at, j), append(order, i)
			moved[j] = true
		}
	}
	for _, k := range align.Rising(order) {
		moved[at[k]] = false
	}
	return moved
}

func printed(r *tableRow) bool {
	for i := range r.cells {
		if r.cells[i].text != "" {
			return true
		}
	}
	return false
}

// wholeRow notes a row that came or went.
func (c *Changes) wholeRow(change RowChange, t *table, row *tableRow, f *follower) {
	r := Row{Change: change, Address: "表" + itoa(t.n) + "." + row.key}
	if change == RowAdded {
		r.NewKey, r.NewName, r.NewAt = row.key, row.name, row.at
	} else {
		r.OldKey, r.OldName, r.OldAt = row.key, row.name, row.at
	}
	for i := range row.cells {
		r.Amounts = append(r.Amounts, row.cells[i].text)
		p := pairOf{old: report.NoCell, now: row.cells[i].id, cell: -1, row: len(c.Rows)}
		if change == RowRemoved {
			p.old, p.now = p.now, p.old
		}
		f.add(p)
	}
	c.Rows = append(c.Rows, r)
}

// row compares the amounts of one row, column by column.
func (c *Changes) row(t *table, a, b *tableRow, f *follower) {
	at := map[string]int{}
	for i := range a.cells {
		at[a.cells[i].key] = i
	}
	for j := range b.cells {
		now := &b.cells[j]
		i, ok := at[now.key]
		if !ok {
			if i = j; len(a.cells) != len(b.cells) {
				continue
			}
		}
		old := &a.cells[i]
		p := pairOf{old: old.id, now: now.id, cell: -1, row: -1}
		if old.text != now.text {
			p.cell = len(c.Cells)
			cell := Cell{Address: now.address, OldCell: old.id, NewCell: now.id, Row: b.name, Column: now.column, Old: old.text, New: now.text, Unit: t.unit}
			k := c.New.Report.Cells[now.id].Kind
			cell.Computed = k == report.Derived || k == report.Formula
			if x, y := c.Old.Values[old.id], c.New.Values[now.id]; x.State == eval.Known && y.State == eval.Known {
				cell.Difference, cell.HasDifference = c.difference(x.V, y.V, t.unit), true
			}
			c.Cells = append(c.Cells, cell)
		}
		f.add(p)
	}
}

// difference is new − old in a unit. The amounts are in those of their reports.
func (c *Changes) difference(old, now amount.Amount, unit report.Unit) amount.Amount {
	return now.Shift(c.New.Report.AmountUnit.Shift(unit)).Sub(old.Shift(c.Old.Report.AmountUnit.Shift(unit)))
}

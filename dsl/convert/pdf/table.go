package pdf

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert"
)

// table is a table with the parts of it that stand on the pages that follow.
type table struct {
	xs    []float64
	parts []part
}

// part is what of a table stands on one page.
type part struct {
	*grid
	at convert.Place
}

// takes joins a grid that goes on with the table: it begins and ends where the table does, all lines of the
// one are lines of the other, and it does not begin as the table began, unless it repeats the table's head.
// titled says that the table's title is printed over the grid again.
func (t *table) takes(g *grid, at convert.Place, titled bool) bool {
	xs, few := t.xs, g.xs
	if len(few) > len(xs) {
		xs, few = few, xs
	}
	if !isSame(xs[0], few[0]) || !isSame(xs[len(xs)-1], few[len(few)-1]) {
		return false
	}
	for _, x := range few {
		if !isSame(x, xs[nearest(xs, x)]) {
			return false
		}
	}
	joined := &table{xs: xs, parts: t.parts}
	head, rows := joined.rows(t.parts[0]), joined.rows(part{grid: g, at: at})
	n := repeated(head, rows)
	first := rows[0].Cells[0]
	if n == 0 && first.Text != "" && first.Text == head[0].Cells[0].Text || n > 0 && first.Cols == len(xs)-1 || titled && n < 2 {
		return false
	}
	t.xs = xs
	t.parts = append(t.parts, part{grid: g, at: at})
	return true
}

func isSame(a, b float64) bool { return math.Abs(a-b) <= 5 }

// rows returns the rows of a part, in the table's columns.
func (t *table) rows(p part) []convert.Row {
	cols := len(t.xs) - 1
	rows := make([]convert.Row, len(p.ys)-1)
	for r := range rows {
		at := p.at
		at.Row = r + 1
		rows[r] = convert.Row{At: at, Cells: make([]convert.Cell, cols)}
		for c := range cols {
			rows[r].Cells[c].Covered = true
		}
	}
	for i := range p.cells {
		b := &p.cells[i]
		col, end := nearest(t.xs, p.xs[b.col]), nearest(t.xs, p.xs[b.col+b.cols])
		cell := convert.Cell{Text: b.text()}
		if end-col > 1 {
			cell.Cols = end - col
		}
		if b.rows > 1 {
			cell.Rows = b.rows
		}
		rows[b.row].Cells[col] = cell
	}
	return rows
}

// block makes a document's table, and says which head rows it left out because they stood there before.
func (t *table) block() (convert.Block, []convert.Remark) {
	first := t.parts[0]
	out := &convert.Table{Rows: t.rows(first)}
	var remarks []convert.Remark
	if first.aligned {
		remarks = append(remarks, convert.Remark{At: first.at, Kind: convert.Guessed,
			Zh: "这张表没有框线，按文字的位置分了栏，请核对。",
			En: "the table has no rules; its columns were told by how the text stands, please check."})
	}
	for _, p := range t.parts[1:] {
		rows := t.rows(p)
		n := repeated(out.Rows, rows)
		if n > 0 {
			out.Head = n
			remarks = append(remarks, leftOut(p.at,
				fmt.Sprintf("续表重复的表头 %d 行没有取。", n),
				fmt.Sprintf("%d heading rows that the table repeats on this page were left out.", n)))
		}
		out.Rows = append(out.Rows, rows[n:]...)
	}
	return convert.Block{At: first.at, Table: out}, remarks
}

// repeated returns how many rows at the top of a page's part are the table's head again.
func repeated(table, rows []convert.Row) int {
	n := 0
	for n < len(table) && n < len(rows) && slices.Equal(table[n].Cells, rows[n].Cells) && isHead(rows[n]) {
		n++
	}
	return n
}

// isHead reports a row that has words and no amounts.
func isHead(row convert.Row) bool {
	words := false
	for _, c := range row.Cells {
		words = words || c.Text != ""
		if strings.ContainsAny(c.Text, "0123456789") && strings.Trim(c.Text, "0123456789.,-%") == "" && len(c.Text) > 2 {
			return false // neither words nor the number of a column
		}
	}
	return words
}

func leftOut(at convert.Place, zh, en string) convert.Remark {
	return convert.Remark{At: at, Kind: convert.LeftOut, Zh: zh, En: en}
}

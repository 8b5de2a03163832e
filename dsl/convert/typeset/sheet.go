package typeset

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/render"
)

// table sets a laid-out table with the lines around it.
func (s *setter) table(sheet *render.Sheet) *convert.Table {
	t := &convert.Table{Head: len(sheet.Head)}
	if sheet.Heading != "" {
		t.Above = append(t.Above, convert.Line{Center: sheet.Heading, Title: true})
	}
	if sheet.Tag != "" {
		t.Above = append(t.Above, convert.Line{Right: sheet.Tag})
	}
	if sheet.Unit != "" || sheet.Amounts != "" {
		t.Above = append(t.Above, convert.Line{Left: sheet.Unit, Right: sheet.Amounts})
	}
	for i := range sheet.Notes {
		for line := range strings.Lines(sheet.Notes[i].Text) {
			if line = strings.TrimSpace(line); line != "" {
				t.Below = append(t.Below, convert.Line{Left: line})
			}
		}
	}
	s.lines(t, sheet.Head, sheet.Columns)
	s.lines(t, sheet.Body, sheet.Columns)
	return t
}

// lines appends lines to a table; what a merged box covers becomes covered cells.
func (s *setter) lines(t *convert.Table, list []render.Line, columns int) {
	first := len(t.Rows)
	cells := make([]convert.Cell, columns*len(list))
	for i := range list {
		t.Rows = append(t.Rows, convert.Row{Cells: cells[i*columns : (i+1)*columns : (i+1)*columns]})
	}
	rows := t.Rows[first:]
	for r, line := range list {
		c := 0
		for i := range line {
			for c < columns && rows[r].Cells[c].Covered {
				c++
			}
			if c == columns {
				break
			}
			b := &line[i]
			wide, high := min(max(b.Cols, 1), columns-c), min(max(b.Rows, 1), len(rows)-r)
			for y := range high {
				for x := range wide {
					rows[r+y].Cells[c+x].Covered = x+y > 0
				}
			}
			cell := &rows[r].Cells[c]
			cell.Text, cell.Kind, cell.Indent = strings.TrimSpace(b.Text), kindOfBox(b), b.Indent
			if wide > 1 {
				cell.Cols = wide
			}
			if high > 1 {
				cell.Rows = high
			}
			if b.Kind == render.Value {
				cell.Mark = s.marks[b.Cell]
			}
			if s.placed != nil {
				s.placed(t, first+r, c, b)
			}
			c += wide
		}
	}
}

func kindOfBox(b *render.Box) convert.Kind {
	switch b.Kind {
	case render.Title:
		return convert.Heading
	case render.Number, render.Code:
		return convert.Code
	case render.Name:
		if b.Total {
			return convert.Heading
		}
		return convert.Name
	case render.Value, render.Datum:
		if b.Total {
			return convert.Total
		}
		return convert.Number
	}
	return convert.Prose
}

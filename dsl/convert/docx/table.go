package docx

import (
	"encoding/xml"
	"strconv"

	"github.com/juesuan/juesuan-lint/dsl/convert"
)

// cell is a cell as the file has it.
type cell struct {
	text    string
	columns int
	merge   merge
}

// merge is how a cell is merged with the one above.
type merge uint8

const (
	alone merge = iota
	begins
	continues
)

// row is a row as the file has it.
type row struct {
	cells []cell
	head  bool
	gone  bool // deleted
}

// table reads the table that was begun last.
func (r *reader) table(s *stream, at convert.Place) (*convert.Table, error) {
	t := &convert.Table{}
	var rows []row
	var inside func(e xml.StartElement) error
	inside = func(e xml.StartElement) error {
		if e.Name.Local == "tr" {
			at.Row = len(rows) + 1
			w, err := r.row(s, at)
			if err == nil && !w.gone {
				rows = append(rows, w)
			}
			return err
		}
		if r.opens(e) {
			return s.each(inside)
		}
		return s.skip()
	}
	if err := s.each(inside); err != nil {
		return nil, err
	}
	columns := 0
	for i := range rows {
		n := 0
		for k := range rows[i].cells {
			n += rows[i].cells[k].columns
		}
		columns = max(columns, n)
		if rows[i].head && t.Head == i {
			t.Head = i + 1
		}
	}
	if len(rows)*columns > maxCells {
		return nil, tooMany()
	}
	at.Row = 0
	r.lay(t, rows, columns, at)
	return t, nil
}

func tooMany() error {
	return fault("表格太大：单元格超过 20 万个，没有读。决算报告不会这么大，请检查文件。",
		"the tables have more than 200,000 cells, and the file was not read. No report has.")
}

// lay spreads rows over a grid. A cell that continues one above is covered by it.
func (r *reader) lay(t *convert.Table, rows []row, columns int, at convert.Place) {
	cells := make([]convert.Cell, len(rows)*columns)
	open := make([]*convert.Cell, columns) // the merged cell that began in a column and has not ended
	for i := range rows {
		at.Row = i + 1
		line := cells[i*columns : (i+1)*columns : (i+1)*columns]
		t.Rows = append(t.Rows, convert.Row{At: at, Cells: line})
		c := 0
		for k := range rows[i].cells {
			raw := &rows[i].cells[k]
			for x := range raw.columns {
				line[c+x].Covered = x > 0
			}
			if top := open[c]; raw.merge == continues && top != nil {
				line[c].Covered = true
				top.Rows = max(top.Rows, 1) + 1
				if raw.text != "" {
					r.at = at
					r.at.Col = c + 1
					r.remark(covered, raw.text)
				}
			} else {
				cell := &line[c]
				cell.Text = raw.text
				if raw.columns > 1 {
					cell.Cols = raw.columns
				}
				clear(open[c : c+raw.columns])
				if raw.merge != alone {
					open[c] = cell
				}
			}
			c += raw.columns
		}
		clear(open[c:])
	}
}

// row reads a row.
func (r *reader) row(s *stream, at convert.Place) (row, error) {
	var out row
	width, after := 0, 0
	add := func(c cell) error {
		c.columns = max(c.columns, 1)
		if width += c.columns; width > maxWidth {
			return fault("表格超过 1000 栏，没有读。请检查文件。", "a table has more than 1000 columns, and the file was not read.")
		}
		if r.cells++; r.cells > maxCells {
			return tooMany()
		}
		out.cells = append(out.cells, c)
		return nil
	}
	skip := func(n int) error { // columns that a row leaves out
		for range n {
			if err := add(cell{}); err != nil {
				return err
			}
		}
		return nil
	}
	var inside func(e xml.StartElement) error
	inside = func(e xml.StartElement) error {
		switch e.Name.Local {
		case "trPr":
			return s.each(func(e xml.StartElement) error {
				n, _ := strconv.Atoi(attr(e, "val"))
				switch e.Name.Local {
				case "gridBefore":
					if err := skip(n); err != nil {
						return err
					}
				case "gridAfter":
					after = n
				case "tblHeader":
					out.head = on(e)
				default:
					if changed, stays := r.change(e); changed && !stays {
						out.gone = true
					}
				}
				return s.skip()
			})
		case "tc":
			at.Col = width + 1
			r.at = at
			c, err := r.cell(s)
			if err != nil {
				return err
			}
			return add(c)
		}
		if r.opens(e) {
			return s.each(inside)
		}
		return s.skip()
	}
	err := s.each(inside)
	if err == nil {
		err = skip(after)
	}
	return out, err
}

// cell reads a cell.
func (r *reader) cell(s *stream) (cell, error) {
	c := cell{columns: 1}
	text := &story{}
	err := s.each(func(e xml.StartElement) error {
		if e.Name.Local != "tcPr" {
			return r.element(s, text, e)
		}
		return s.each(func(e xml.StartElement) error {
			switch e.Name.Local {
			case "gridSpan":
				c.columns, _ = strconv.Atoi(attr(e, "val"))
			case "vMerge":
				c.merge = continues
				if attr(e, "val") == "restart" {
					c.merge = begins
				}
			}
			return s.skip()
		})
	})
	c.text = text.text()
	return c, err
}

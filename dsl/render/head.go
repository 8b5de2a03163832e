package render

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/name"
)

// heads are the heads of some columns: each column has a path of merged heads, from the top, that ends
// in its own name.
type heads struct {
	paths [][]string
	depth int // rows that the longest path needs
	rows  int // rows that there are
	boxes []Line
}

// columnHeads returns the heads of the columns from..to of the form.
func (l *layout) columnHeads(from, to int) *heads {
	h := &heads{}
	for i := from; i < to; i++ {
		c := &l.t.Form.Columns[i]
		var path []string
		if c.Group != "" {
			for _, g := range strings.Split(c.Group, "/") {
				path = append(path, l.label(g))
			}
		}
		path = append(path, l.label(c.Name))
		h.paths = append(h.paths, path)
		h.depth = max(h.depth, len(path))
	}
	return h
}

// stretch sets how many rows the heads have, at least as many as they need.
func (h *heads) stretch(rows int) {
	h.rows = rows
	h.boxes = make([]Line, rows)
	h.add(0, 0, 0, len(h.paths))
}

// add sets the heads of columns from..to, of which those before at are set, from a row on. Where paths
// are shorter than others, the lowest merged head stretches if all under it are alike, else the name.
func (h *heads) add(row, at, from, to int) {
	for i := from; i < to; {
		path := h.paths[i]
		if len(path) == at+1 {
			h.boxes[row] = append(h.boxes[row], Box{Kind: Title, Text: path[at], Rows: h.rows - row})
			i++
			continue
		}
		j, alike := i, true
		for j < to && len(h.paths[j]) > at+1 && h.paths[j][at] == path[at] {
			alike = alike && len(h.paths[j]) == len(path)
			j++
		}
		n := 1
		if alike && len(path) == at+2 {
			n = h.rows - row - 1
		}
		h.boxes[row] = append(h.boxes[row], Box{Kind: Title, Text: path[at], Cols: j - i, Rows: n})
		h.add(row+n, at+1, i, j)
		i = j
	}
}

// appendTo appends the heads to the rows of a table's head.
func (h *heads) appendTo(lines []Line) {
	for i := range h.boxes {
		lines[i] = append(lines[i], h.boxes[i]...)
	}
}

// columnNumbers appends the 栏次 of columns from..to to a line.
func (l *layout) columnNumbers(line Line, from, to int) Line {
	for i := from; i < to; i++ {
		line = append(line, Box{Kind: Number, Text: strconv.Itoa(l.t.Form.Columns[i].No)})
	}
	return line
}

// label returns a heading or label as the report prints it.
func (l *layout) label(official string) string {
	for i := range l.t.Labels {
		if name.Equal(l.t.Labels[i].Official, official) {
			return l.t.Labels[i].Printed.S
		}
	}
	return official
}

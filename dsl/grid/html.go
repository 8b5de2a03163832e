package grid

import (
	"html"
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/markup"
)

// ReadHTML reads the tables of a text in HTML, one below the other; ok is false where there is none. It
// follows the tags of tables, as Excel, WPS, browsers and word processors write them, with end tags left
// out, and passes over everything else.
func ReadHTML(text string) (g *Grid, ok bool) {
	r := reader{g: &Grid{}, row: -1}
	tags := markup.New(text)
	for t, more := tags.Next(); more && !r.g.Cut; t, more = tags.Next() {
		switch {
		case t.Name == "":
			r.say(t.Text)
		case t.Close:
			r.close(t.Name)
		default:
			r.open(t.Name, attributesOf(&t))
		}
	}
	r.endTable()
	if len(r.g.Rows) == 0 {
		return nil, false
	}
	r.g.square()
	return r.g, true
}

// reader follows the tags of tables.
type reader struct {
	g *Grid
	n int // cells so far

	depth   int // of tables
	row     int // the row of the grid being filled, −1 outside
	col     int
	inCell  bool
	cell    Cell
	spans   [2]int // columns and rows of the cell
	text    strings.Builder
	hidden  bool
	carried []carried
}

// carried is a column into which a merged cell of a row above reaches.
type carried struct {
	cell Cell
	rows int
}

// say adds a text of the page to the cell that it stands in.
func (r *reader) say(s string) {
	if r.inCell {
		r.text.WriteString(s)
	}
}

// attributes are those that count here.
type attributes struct {
	colspan, rowspan int
	number           string
	hidden           bool
}

// The largest numbers of columns and rows that a merged cell may have, as browsers have it.
const (
	mostColumns = 1000
	mostRows    = 65534
)

func attributesOf(t *markup.Token) attributes {
	a := attributes{colspan: 1, rowspan: 1}
	for _, at := range t.Attributes {
		switch at.Name {
		case "colspan":
			a.colspan = span(at.Value, mostColumns)
		case "rowspan":
			a.rowspan = span(at.Value, mostRows)
		case "x:num":
			a.number = html.UnescapeString(at.Value)
		case "style":
			a.hidden = strings.Contains(strings.ReplaceAll(strings.ToLower(at.Value), " ", ""), "display:none")
		}
	}
	return a
}

func span(s string, most int) int {
	n, err := strconv.Atoi(strings.TrimSpace(s))
	if err != nil || n < 1 {
		return 1
	}
	return min(n, most)
}

func (r *reader) open(name string, a attributes) {
	switch name {
	case "table":
		if r.depth++; r.depth == 1 {
			r.endTable()
			r.depth = 1
		}
	case "tr":
		if r.depth <= 1 {
			r.endCell()
			r.startRow(a.hidden)
		}
	case "td", "th":
		if r.depth > 1 {
			break
		}
		r.endCell()
		if r.row < 0 {
			r.startRow(false)
		}
		r.inCell, r.cell, r.spans = true, Cell{Number: a.number}, [2]int{a.colspan, a.rowspan}
	case "br", "p", "div":
		if r.inCell {
			r.text.WriteByte(' ')
		}
	}
}

func (r *reader) close(name string) {
	switch name {
	case "table":
		if r.depth > 0 {
			r.depth--
		}
		if r.depth == 0 {
			r.endTable()
		}
	case "tr":
		if r.depth <= 1 {
			r.endRow()
		}
	case "td", "th":
		if r.depth <= 1 {
			r.endCell()
		}
	}
}

func (r *reader) startRow(hidden bool) {
	r.endRow()
	r.g.Rows = append(r.g.Rows, nil)
	r.row, r.col, r.hidden = len(r.g.Rows)-1, 0, hidden
}

// endCell puts the cell that is being read into its place, right of what merged cells above reach into.
func (r *reader) endCell() {
	if !r.inCell {
		return
	}
	r.inCell = false
	r.cell.Text = tidy(collapse(r.text.String()))
	r.cell.Hidden = r.hidden
	r.text.Reset()
	r.fill()
	for i := range r.spans[0] {
		c := r.cell
		c.Merged = i > 0
		if r.put(c); r.g.Cut {
			return
		}
		if c.Merged = true; r.spans[1] > 1 {
			for len(r.carried) < r.col {
				r.carried = append(r.carried, carried{})
			}
			r.carried[r.col-1] = carried{c, r.spans[1] - 1}
		}
	}
}

// fill puts what merged cells above reach into, from the present column on.
func (r *reader) fill() {
	for r.col < len(r.carried) && r.carried[r.col].rows > 0 && !r.g.Cut {
		r.carried[r.col].rows--
		r.put(r.carried[r.col].cell)
	}
}

func (r *reader) put(c Cell) {
	if r.n++; r.n > Limit {
		r.g.Cut = true
		return
	}
	r.g.Rows[r.row] = append(r.g.Rows[r.row], c)
	r.col++
}

func (r *reader) endRow() {
	r.endCell()
	if r.row < 0 {
		return
	}
	for r.col < len(r.carried) && !r.g.Cut {
		if r.fill(); r.col < len(r.carried) && r.reaches() {
			r.put(Cell{})
		} else {
			break
		}
	}
	r.row = -1
}

// reaches tells whether a merged cell above reaches into a later column of this row.
func (r *reader) reaches() bool {
	for _, c := range r.carried[r.col:] {
		if c.rows > 0 {
			return true
		}
	}
	return false
}

// endTable ends a table, and keeps a row that its end tag is missing from.
func (r *reader) endTable() {
	r.endRow()
	r.carried, r.depth = nil, 0
}

// collapse makes one space of every run of them, as HTML prints it; a no-break space stays.
func collapse(s string) string {
	var b strings.Builder
	space := false
	for i := range len(s) {
		switch s[i] {
		case ' ', '\t', '\n', '\r', '\f':
			space = true
			continue
		}
		if space && b.Len() > 0 {
			b.WriteByte(' ')
		}
		space = false
		b.WriteByte(s[i])
	}
	return b.String()
}

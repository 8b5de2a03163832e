package grid

import (
	"html"
	"strconv"
	"strings"
)

// ReadHTML reads the tables of a text in HTML, one below the other; ok is false where there is none. It
// is no parser of HTML: it follows the tags of tables, as Excel, WPS, browsers and word processors write
// them, with end tags left out, and passes over everything else.
//
// golang.org/x/net/html would do, but builds its maps at every start of the program; the tests hold this
// reader against it.
func ReadHTML(text string) (g *Grid, ok bool) {
	r := reader{rest: text, g: &Grid{}, row: -1}
	for r.next() {
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
	rest string
	g    *Grid
	n    int // cells so far

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

// raw are elements whose content is no text of the page.
func isRaw(name string) bool {
	switch name {
	case "style", "script", "title", "xml", "noscript", "template", "textarea":
		return true
	}
	return false
}

// next reads up to and with the next tag.
func (r *reader) next() bool {
	i := strings.IndexByte(r.rest, '<')
	if i < 0 {
		r.say(r.rest)
		return false
	}
	r.say(r.rest[:i])
	r.rest = r.rest[i:]
	switch {
	case strings.HasPrefix(r.rest, "<!--"):
		r.skipPast("-->")
	case strings.HasPrefix(r.rest, "<!"), strings.HasPrefix(r.rest, "<?"):
		r.skipPast(">")
	case len(r.rest) > 1 && (r.rest[1] == '/' && len(r.rest) > 2 && isLetter(r.rest[2]) || isLetter(r.rest[1])):
		r.tag()
	default:
		r.say("<")
		r.rest = r.rest[1:]
	}
	return r.rest != "" && !r.g.Cut
}

func (r *reader) skipPast(end string) {
	if _, after, found := strings.Cut(r.rest, end); found {
		r.rest = after
	} else {
		r.rest = ""
	}
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// say adds a text of the page to the cell that it stands in.
func (r *reader) say(s string) {
	if r.inCell && s != "" {
		r.text.WriteString(html.UnescapeString(s))
	}
}

// tag reads a tag.
func (r *reader) tag() {
	s := r.rest[1:]
	closing := s[0] == '/'
	if closing {
		s = s[1:]
	}
	n := strings.IndexFunc(s, func(c rune) bool { return strings.ContainsRune(" \t\r\n\f/>", c) })
	if n < 0 {
		r.rest = ""
		return
	}
	name := strings.ToLower(s[:n])
	attributes, rest, closed := readAttributes(s[n:])
	r.rest = rest
	if !closed {
		r.rest = ""
		return
	}
	if closing {
		r.close(name)
		return
	}
	if isRaw(name) {
		r.skipRaw(name)
		return
	}
	r.open(name, attributes)
}

// skipRaw passes over the content of an element, up to its end tag.
func (r *reader) skipRaw(name string) {
	for {
		i := strings.Index(r.rest, "</")
		if i < 0 {
			r.rest = ""
			return
		}
		r.rest = r.rest[i+2:]
		if len(r.rest) >= len(name) && strings.EqualFold(r.rest[:len(name)], name) {
			r.skipPast(">")
			return
		}
	}
}

// attributes are those that count here.
type attributes struct {
	colspan, rowspan int
	number           string
	hasNumber        bool
	hidden           bool
}

// readAttributes reads the attributes of a tag and what ends it.
func readAttributes(s string) (a attributes, rest string, closed bool) {
	a.colspan, a.rowspan = 1, 1
	for {
		s = strings.TrimLeft(s, " \t\r\n\f/")
		if s == "" {
			return a, "", false
		}
		if s[0] == '>' {
			return a, s[1:], true
		}
		n := 1 // a sign at the start belongs to the name
		for n < len(s) && strings.IndexByte(" \t\r\n\f/>=", s[n]) < 0 {
			n++
		}
		name, value := strings.ToLower(s[:n]), ""
		s = strings.TrimLeft(s[n:], " \t\r\n\f")
		if strings.HasPrefix(s, "=") {
			value, s = readValue(strings.TrimLeft(s[1:], " \t\r\n\f"))
		}
		a.set(name, value)
	}
}

func readValue(s string) (value, rest string) {
	if s != "" && (s[0] == '"' || s[0] == '\'') {
		end := strings.IndexByte(s[1:], s[0])
		if end < 0 {
			return "", ""
		}
		return s[1 : 1+end], s[end+2:]
	}
	n := 0
	for n < len(s) && strings.IndexByte(" \t\r\n\f>", s[n]) < 0 {
		n++
	}
	return s[:n], s[n:]
}

// The largest numbers of columns and rows that a merged cell may have, as browsers have it.
const (
	mostColumns = 1000
	mostRows    = 65534
)

func (a *attributes) set(name, value string) {
	switch name {
	case "colspan":
		a.colspan = span(value, mostColumns)
	case "rowspan":
		a.rowspan = span(value, mostRows)
	case "x:num":
		a.number, a.hasNumber = html.UnescapeString(value), true
	case "style":
		a.hidden = strings.Contains(strings.ReplaceAll(strings.ToLower(value), " ", ""), "display:none")
	}
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

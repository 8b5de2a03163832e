// Package grid takes ranges of cells from the clipboard of Excel or WPS into tables of a report, and
// gives tables back in the same form.
//
// It owns the two formats of the clipboard (TSV and HTML), the recognition of rows and columns of a
// form in a range, and the rows written in our language. It never guesses in silence: what it does not
// understand, leaves out or converts is a Remark with its place. It knows no file and no editor. Start
// with ReadTSV and ReadHTML, then Rows; the way back is TSV and HTML.
package grid

import (
	"strings"
	"unicode/utf8"
)

// Grid is a range of cells, row by row; its rows are of one length.
type Grid struct {
	Rows [][]Cell
	// Cut is set where the range was larger than Limit, and the rest of it was not read.
	Cut bool
}

// Cell is one cell of a range.
type Cell struct {
	// Text is what the cell shows, without spaces around it.
	Text string
	// Number is the number behind the text, where the clipboard tells it apart from the text.
	Number string
	// Merged: the cell belongs to a merged one that begins to the left or above; Text is that one's.
	Merged bool
	// Hidden: it stands in a hidden row.
	Hidden bool
}

// Limit is how many cells are read of a range. The largest form has some hundreds.
const Limit = 50_000

// ReadTSV reads a range as text: tabs between cells, line ends between rows, quotes around cells that
// hold either, as spreadsheets write it.
func ReadTSV(text string) *Grid {
	g := &Grid{}
	text = strings.TrimPrefix(text, "\ufeff")
	n := 0
	for len(text) > 0 && !g.Cut {
		var row []Cell
		for more := true; more; {
			var cell string
			cell, text, more = nextTSV(text)
			row = append(row, Cell{Text: tidy(cell)})
			if n++; n >= Limit {
				g.Cut = len(text) > 0
				break
			}
		}
		g.Rows = append(g.Rows, row)
	}
	g.square()
	return g
}

// nextTSV cuts the first cell off a text; more tells that another follows in its row.
func nextTSV(text string) (cell, rest string, more bool) {
	if strings.HasPrefix(text, `"`) {
		var b strings.Builder
		for i := 1; i < len(text); i++ {
			if text[i] != '"' {
				b.WriteByte(text[i])
				continue
			}
			if i++; i < len(text) && text[i] == '"' {
				b.WriteByte('"')
				continue
			}
			if i == len(text) || strings.IndexByte("\t\r\n", text[i]) >= 0 {
				rest, more = endCell(text[i:])
				return b.String(), rest, more
			}
			break // a quote inside a cell that is not quoted
		}
	}
	i := strings.IndexAny(text, "\t\r\n")
	if i < 0 {
		return text, "", false
	}
	rest, more = endCell(text[i:])
	return text[:i], rest, more
}

// endCell cuts off what ends a cell: a tab, or a line end.
func endCell(s string) (rest string, more bool) {
	switch {
	case s == "":
		return "", false
	case s[0] == '\t':
		return s[1:], true
	case strings.HasPrefix(s, "\r\n"):
		return s[2:], false
	}
	return s[1:], false
}

// tidy takes the spaces off the ends of a text, of every width, and joins the lines in it.
func tidy(s string) string {
	s = strings.TrimFunc(s, isSpace)
	if !strings.ContainsAny(s, "\r\n\u00a0") && utf8.ValidString(s) {
		return s
	}
	s = strings.ToValidUTF8(s, "\ufffd")
	s = strings.NewReplacer("\r\n", "", "\n", "", "\r", "", "\u00a0", " ").Replace(s)
	return s
}

func isSpace(r rune) bool {
	switch r {
	case ' ', '\t', '\r', '\n', '\v', '\f', 0x85, 0xa0, 0x3000, 0x200b, 0xfeff:
		return true
	}
	return r >= 0x2000 && r <= 0x200a
}

// square makes all rows equally long.
func (g *Grid) square() {
	width := 0
	for _, row := range g.Rows {
		width = max(width, len(row))
	}
	if width*len(g.Rows) > 4*Limit { // one long row among very many short ones
		width, g.Cut = 4*Limit/len(g.Rows), true
	}
	for i, row := range g.Rows {
		if len(row) > width {
			g.Rows[i] = row[:width]
		}
		for len(g.Rows[i]) < width {
			g.Rows[i] = append(g.Rows[i], Cell{})
		}
	}
}

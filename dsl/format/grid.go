package format

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/width"
)

// widest is the width beyond which a text does not count for the alignment of others. A key may be two
// names with a dot between.
const (
	widest    = 40
	widestKey = 2 * widest
)

// farthest is the column beyond which no heading draws amounts.
const farthest = 400

// grid is a block of arrays, one on a line, whose elements stand under one another.
type grid struct {
	// origin is the column after the bracket.
	origin  int
	rows    []gridRow
	columns []column
}

type gridRow struct {
	line  *line
	open  int // the token that is the bracket
	cells []cell
	skip  int // columns that the row leaves out at its head
}

// cell is an element of an array.
type cell struct {
	at    int // its first token
	width int
	long  bool // does not count for alignment
	text  bool // words, not an amount nor a mark that stands for one
}

// column is a column of a grid.
type column struct {
	left    bool // texts stand left, amounts right
	heading word
	width   int
	edge    int // where texts begin, amounts end
}

// word is one word of a heading, and the columns it takes.
type word struct{ start, end int }

// lay sets the blanks before the cells.
func (g *grid) lay() {
	for _, r := range g.rows {
		for i, x := range r.cells {
			if c := &g.columns[r.skip+i]; !x.long {
				c.width = max(c.width, x.width)
			}
		}
	}
	at := g.origin
	for i := range g.columns {
		c := &g.columns[i]
		if c.left {
			if i > 0 { // its quotes stand before the heading
				at = max(at, c.heading.start-1)
			}
			c.edge = at
			at += c.width
		} else {
			at = max(at+c.width, c.heading.end)
			c.edge = at
		}
		at += len(", ")
	}
	for _, r := range g.rows {
		at := r.line.column(r.open)
		for i := range r.cells {
			x, c := &r.cells[i], &g.columns[r.skip+i]
			tok := &r.line.tokens[x.at]
			want := c.edge - at
			if !c.left {
				want -= x.width
			}
			if tok.gap = max(want, 0); i > 0 {
				tok.gap = max(want, 1)
			}
			at += tok.gap + x.width + len(",")
		}
	}
}

// head takes headings over the columns. There is one for every column, or they are not what they seem.
func (g *grid) head(words []word) {
	if len(words) < len(g.columns) || len(words) > 0 && words[len(words)-1].end > farthest {
		return
	}
	for c := range g.columns {
		g.columns[c].heading = words[c]
	}
}

// words returns the words of a comment that is a line of headings, nil for any other: at least two words,
// parted by two blanks or more. at is the column that the comment begins in.
func words(comment string, at int) []word {
	var out []word
	rest := comment[1:] // the number sign
	at++
	for {
		trimmed := strings.TrimLeft(rest, " ")
		at += len(rest) - len(trimmed)
		if trimmed == "" {
			break
		}
		text, after, more := strings.Cut(trimmed, "  ")
		end := at + width.String(text)
		out = append(out, word{at, end})
		if !more {
			break
		}
		at, rest = end+2, after
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

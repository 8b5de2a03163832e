package text

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/markup"
)

// page reads a page.
type page struct {
	*builder
	text string
	at   int // up to where lines are counted
	line int

	words strings.Builder // of the paragraph or cell that is being read
	begun int             // the line on which it begins
	level int

	depth   int // of tables
	tables  int // so far
	rows    int // of the table, so far
	counted bool

	inPicture bool
	inRow     bool
	cells     []convert.Cell
	rowLine   int
	inCell    bool
	cell      convert.Cell
	// above are how many rows merged cells above still cover, by column.
	above []int
}

// html reads a text in HTML whose first line has the number first. With counted set, it is a page of its
// own, where one counts tables and rows and sees no lines.
func (b *builder) html(s string, first int, counted bool) {
	p := &page{builder: b, text: s, line: first, counted: counted}
	tags := markup.New(s)
	for t, more := tags.Next(); more && !b.full; t, more = tags.Next() {
		p.token(&t)
	}
	p.endCell()
	p.endRow()
	p.endParagraph()
}

// lineOf is the line of an offset, which does not run backwards.
func (p *page) lineOf(offset int) int {
	p.line += strings.Count(p.text[p.at:offset], "\n")
	p.at = offset
	return p.line
}

func (p *page) token(t *markup.Token) {
	line := p.lineOf(t.Offset)
	switch {
	case t.Name == "svg" || t.Name == "img":
		p.picture(t, line)
	case p.inPicture: // its words are a part of the drawing
	case t.Name == "":
		p.say(t.Text, line)
	case t.Name == "table", t.Name == "tr", t.Name == "td", t.Name == "th", t.Name == "caption":
		p.tableTag(t, line)
	case p.depth > 0:
		p.words.WriteString(textOf(t))
	case isBlock(t.Name):
		p.endParagraph()
		if level := headingLevel(t.Name); level > 0 && !t.Close {
			p.level = level
		}
	default:
		p.say(textOf(t), line)
	}
}

// picture passes over a picture or a drawing.
func (p *page) picture(t *markup.Token, line int) {
	if t.Name == "svg" {
		p.inPicture = !t.Close
	}
	if !t.Close {
		p.remark(convert.Place{Line: line}, convert.LeftOut, "图片没有取。", "a picture was left out.")
	}
}

// say adds a text. Spaces and line ends of the page are one space.
func (p *page) say(s string, line int) {
	if p.words.Len() == 0 {
		if strings.TrimFunc(s, isSpace) == "" {
			return
		}
		p.begun = line
	}
	space := false
	for _, r := range s {
		switch r {
		case ' ', '\t', '\n', '\r', '\f':
			space = true
			continue
		}
		if space && p.words.Len() > 0 {
			p.words.WriteByte(' ')
		}
		space = false
		p.words.WriteRune(r)
	}
	if space {
		p.words.WriteByte(' ')
	}
}

// isBlock reports the elements that a paragraph does not reach into.
func isBlock(name string) bool {
	switch name {
	case "p", "div", "br", "li", "ul", "ol", "section", "article", "main", "header", "footer", "nav", "body", "html",
		"head", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "blockquote", "pre", "figure", "figcaption", "dl", "dt", "dd":
		return true
	}
	return false
}

func headingLevel(name string) int {
	if len(name) == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6' {
		return int(name[1] - '0')
	}
	return 0
}

func (p *page) endParagraph() {
	if p.depth == 0 && p.words.Len() > 0 {
		p.paragraph(p.words.String(), p.level, p.begun)
		p.words.Reset()
	}
	p.level = 0
}

// tableTag follows the tags of tables. A table within a cell is a part of the cell's text.
func (p *page) tableTag(t *markup.Token, line int) {
	switch {
	case t.Name == "table" && !t.Close:
		if p.depth == 0 {
			p.endParagraph()
			p.endTable()
			p.above, p.rows = nil, 0
			p.tables++
		}
		p.depth++
	case t.Name == "table":
		if p.depth == 1 {
			p.endCell()
			p.endRow()
			p.endTable()
			p.words.Reset()
		}
		p.depth = max(p.depth-1, 0)
	case p.depth != 1:
		p.words.WriteByte(' ')
	case t.Name == "caption":
		if t.Close {
			p.paragraph(p.words.String(), 0, line)
		}
		p.words.Reset()
	case t.Name == "tr":
		p.endCell()
		p.endRow()
		p.inRow, p.rowLine = !t.Close, line
	case t.Close:
		p.endCell()
	default:
		p.endCell()
		if !p.inRow {
			p.inRow, p.rowLine = true, line
		}
		p.words.Reset()
		p.inCell = true
		p.cell = convert.Cell{Cols: spanOf(t, "colspan", 1000), Rows: spanOf(t, "rowspan", 65534)}
	}
}

// spanOf is how many columns or rows a cell covers, at most as many as browsers have it; 0 for one.
func spanOf(t *markup.Token, name string, most int) int {
	value, _ := t.Attribute(name)
	n, err := strconv.Atoi(strings.TrimSpace(value))
	if err != nil || n < 2 {
		return 0
	}
	return min(n, most)
}

// endCell puts the cell that is being read right of what merged cells above cover.
func (p *page) endCell() {
	if !p.inCell {
		return
	}
	p.inCell = false
	c := p.cell
	c.Text = strings.TrimFunc(p.words.String(), isSpace)
	p.words.Reset()
	p.cover()
	for i := range max(c.Cols, 1) {
		if p.builder.cells+len(p.cells) > Limit {
			break
		}
		for len(p.above) <= len(p.cells) {
			p.above = append(p.above, 0)
		}
		p.above[len(p.cells)] = max(c.Rows, 1) - 1
		if i == 0 {
			p.cells = append(p.cells, c)
		} else {
			p.cells = append(p.cells, convert.Cell{Covered: true})
		}
	}
}

// cover adds the cells that merged ones above cover, from the present column on.
func (p *page) cover() {
	for len(p.cells) < len(p.above) && p.above[len(p.cells)] > 0 {
		p.above[len(p.cells)]--
		p.cells = append(p.cells, convert.Cell{Covered: true})
	}
}

func (p *page) endRow() {
	if !p.inRow {
		return
	}
	p.inRow = false
	for p.cover(); len(p.cells) < len(p.above); p.cover() {
		p.cells = append(p.cells, convert.Cell{})
	}
	p.rows++
	at := convert.Place{Line: p.rowLine}
	if p.counted {
		at = convert.Place{Table: p.tables, Row: p.rows}
	}
	p.row(p.cells, at)
	p.cells = nil
}

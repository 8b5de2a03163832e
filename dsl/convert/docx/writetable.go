package docx

import "github.com/juesuan/juesuan-lint/dsl/convert"

// Heights of what may stand above and below a table on its page, in twips.
const (
	headingHeight = 1160
	titleHeight   = 600
	aboveHeight   = 300
	slack         = 240 // what the last paragraph of a section and borders take
)

// room is how much of a page is left to the rows of the table at s.blocks[i].
func room(s *section, i int) int {
	t := s.blocks[i].Table
	down := s.page.down() - slack
	for k := i; k > 0 && !s.blocks[k].Break; k-- {
		down -= headingHeight
	}
	for _, line := range t.Above {
		if line.Title {
			down -= titleHeight
		} else {
			down -= aboveHeight
		}
	}
	for _, line := range t.Below {
		down -= small.line*linesOf(line.Left, s.page.across()/small.half) + 20
	}
	return down
}

// table writes the table at s.blocks[i] with the lines around it.
func (w *writer) table(s *section, i int, turn bool) {
	t := s.blocks[i].Table
	direct := ""
	if turn {
		direct = `<w:pageBreakBefore/>`
	}
	if len(t.Above) == 0 {
		w.paragraph("TableNote", direct, "") // two tables without a paragraph between them would be one
	}
	for _, line := range t.Above {
		w.line(line, s.page.across(), direct)
		direct = ""
	}
	if g := layOut(t, s.page.across(), room(s, i)); len(g.widths) > 0 {
		w.raw(`<w:tbl><w:tblPr><w:tblW w:w="`)
		w.int(s.page.across())
		w.raw(`" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>`)
		for _, side := range [...]string{"top", "left", "bottom", "right", "insideH", "insideV"} {
			w.raw(`<w:`, side, ` w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
		}
		w.raw(`</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>`)
		for _, n := range g.widths {
			w.raw(`<w:gridCol w:w="`)
			w.int(n)
			w.raw(`"/>`)
		}
		w.raw(`</w:tblGrid>`)
		w.small = g.size == smaller
		for r := range t.Rows {
			w.row(t, r, &g)
		}
		w.small = false
		w.raw(`</w:tbl>`)
	}
	for _, line := range t.Below {
		w.line(line, s.page.across(), "")
	}
}

// line writes a line above or below a table: its heading, or texts at the left and the right.
func (w *writer) line(l convert.Line, across int, direct string) {
	switch {
	case l.Title:
		w.paragraph("TableHeading", direct, l.Center)
	case l.Right == "" && l.Center == "":
		w.paragraph("TableNote", direct, l.Left)
	case l.Left == "" && l.Center == "":
		w.paragraph("TableLine", direct+`<w:jc w:val="right"/>`, l.Right)
	case l.Left == "" && l.Right == "":
		w.paragraph("TableLine", direct+`<w:jc w:val="center"/>`, l.Center)
	default:
		text := l.Left
		w.raw(`<w:p><w:pPr><w:pStyle w:val="TableLine"/>`, direct, `<w:tabs>`)
		if l.Center != "" {
			w.raw(`<w:tab w:val="center" w:pos="`)
			w.int(across / 2)
			w.raw(`"/>`)
			text += "\t" + l.Center
		}
		w.raw(`<w:tab w:val="right" w:pos="`)
		w.int(across)
		w.raw(`"/></w:tabs></w:pPr>`)
		w.run(text + "\t" + l.Right)
		w.raw(`</w:p>`)
	}
}

func (w *writer) row(t *convert.Table, r int, g *grid) {
	w.raw(`<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="`)
	w.int(g.height)
	w.raw(`" w:hRule="atLeast"/>`)
	if r < t.Head {
		w.raw(`<w:tblHeader/>`)
	}
	w.raw(`</w:trPr>`)
	cells := t.Rows[r].Cells
	for c := 0; c < len(cells); {
		cell, above := &cells[c], false
		if cell.Covered {
			if top := covering(t, r, c); top != nil {
				cell, above = top, true
			}
		}
		n := min(max(cell.Cols, 1), len(cells)-c)
		w.cell(cell, above, sum(g.widths[c:c+n]), n)
		c += n
	}
	w.raw(`</w:tr>`)
}

// covering is the cell of a row above whose merged column begins at c.
func covering(t *convert.Table, r, c int) *convert.Cell {
	for up := r - 1; up >= 0 && c < len(t.Rows[up].Cells); up-- {
		if cell := &t.Rows[up].Cells[c]; !cell.Covered {
			if cell.Rows > r-up {
				return cell
			}
			return nil
		}
	}
	return nil
}

func (w *writer) cell(cell *convert.Cell, above bool, width, columns int) {
	w.raw(`<w:tc><w:tcPr><w:tcW w:w="`)
	w.int(width)
	w.raw(`" w:type="dxa"/>`)
	if columns > 1 {
		w.raw(`<w:gridSpan w:val="`)
		w.int(columns)
		w.raw(`"/>`)
	}
	switch {
	case above:
		w.raw(`<w:vMerge/>`)
	case cell.Rows > 1:
		w.raw(`<w:vMerge w:val="restart"/>`)
	}
	switch cell.Mark {
	case convert.Violated:
		w.raw(`<w:shd w:val="clear" w:color="auto" w:fill="FDE7E5"/>`)
	case convert.Rounding:
		w.raw(`<w:shd w:val="clear" w:color="auto" w:fill="FFF2D6"/>`)
	}
	w.raw(`<w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/>`)
	if w.small {
		w.raw(`<w:spacing w:line="200" w:lineRule="exact"/>`)
	}
	switch cell.Kind {
	case convert.Heading, convert.Code:
		w.raw(`<w:jc w:val="center"/>`)
	case convert.Number, convert.Total:
		w.raw(`<w:jc w:val="right"/>`)
	default:
		if cell.Indent {
			w.raw(`<w:ind w:firstLineChars="200" w:firstLine="360"/>`)
		}
	}
	w.raw(`</w:pPr>`)
	if !above {
		w.run(cell.Text)
	}
	w.raw(`</w:p></w:tc>`)
}

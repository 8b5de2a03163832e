package xlsx

import (
	"strings"

	"github.com/xuri/excelize/v2"

	"github.com/juesuan/juesuan-lint/dsl/convert"
)

// look is how a cell looks.
type look struct {
	format       string // of a number
	align        convert.Align
	mark         convert.Mark
	bordered     bool
	bold, title  bool
	wrap, indent bool
}

// look returns how a cell of the table looks.
func (p *page) look(r, c int) look {
	cell := &p.Rows[r].Cells[c]
	l := look{bordered: true, mark: cell.Mark}
	switch {
	case r < p.Head || cell.Kind == convert.Heading:
		l.align, l.wrap = convert.Center, true
	case cell.Kind == convert.Code:
		l.align = convert.Center
	case cell.Kind == convert.Number || cell.Kind == convert.Total:
		l.align = convert.Right
	default:
		l.wrap, l.indent = true, cell.Indent
	}
	if cell.Number != "" || cell.Formula != "" {
		l.format = numberFormat(cell.Text)
	}
	return l
}

// numberFormat is the format in which a number shows as a text does: 1,234.50, 1234.5, 86.40%, 0. Where
// nothing is shown it is one that shows zero as nothing.
func numberFormat(text string) string {
	if text == "" {
		return "#,##0.00;-#,##0.00;"
	}
	digits, percent := strings.CutSuffix(text, "%")
	whole, fraction, point := strings.Cut(digits, ".")
	format := "#,##0"
	if !strings.Contains(whole, ",") && len(strings.TrimLeft(whole, "-")) > 3 {
		format = "0"
	}
	if point {
		format += "." + strings.Repeat("0", len(fraction))
	}
	if percent {
		format += "%"
	}
	return format
}

// Fills of cells that are pointed out.
const (
	red   = "FFC7CE"
	amber = "FFEB9C"
	blue  = "DDEBF7"
)

// style returns the number of a style, which the workbook has once.
func (b *book) style(l look) int {
	if id, ok := b.styles[l]; ok {
		return id
	}
	s := &excelize.Style{
		Font:      &excelize.Font{Family: "宋体", Size: 10, Bold: l.bold},
		Alignment: &excelize.Alignment{Vertical: "center", Horizontal: "left", WrapText: l.wrap},
	}
	switch l.align {
	case convert.Center:
		s.Alignment.Horizontal = "center"
	case convert.Right:
		s.Alignment.Horizontal = "right"
	}
	if l.title {
		s.Font.Size, s.Font.Bold = 16, true
	}
	if l.indent {
		s.Alignment.Indent = 1
	}
	if l.format != "" {
		s.CustomNumFmt = &l.format
	}
	if l.bordered {
		for _, side := range [...]string{"left", "right", "top", "bottom"} {
			s.Border = append(s.Border, excelize.Border{Type: side, Color: "000000", Style: 1})
		}
	}
	fill := map[convert.Mark]string{convert.Violated: red, convert.Rounding: amber, convert.Derived: blue}[l.mark]
	if fill != "" {
		s.Fill = excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{fill}}
	}
	id, err := b.f.NewStyle(s)
	b.try(err)
	b.styles[l] = id
	return id
}

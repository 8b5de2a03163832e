package xlsx

import (
	"io"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"github.com/juesuan/juesuan-lint/dsl/convert"
)

// Write writes a document as a workbook: a sheet for each table, and one for the paragraphs between two of
// them.
func Write(d *convert.Document, w io.Writer) error {
	f := excelize.NewFile()
	defer f.Close()
	b := &book{f: f, styles: map[look]int{}, taken: map[string]bool{}}
	for i := range d.Blocks {
		if t := d.Blocks[i].Table; t != nil && t.Name != "" {
			b.taken[strings.ToLower(t.Name)] = true // formulas call it so
		}
	}
	for i := 0; i < len(d.Blocks); {
		if t := d.Blocks[i].Table; t != nil {
			b.table(t, d.Blocks[i].Landscape)
			i++
			continue
		}
		n := i
		for n < len(d.Blocks) && d.Blocks[n].Table == nil {
			n++
		}
		b.prose(d.Blocks[i:n])
		i = n
	}
	if b.err == nil && b.sheets == 0 {
		b.prose(nil)
	}
	if b.err != nil {
		return &convert.Error{Zh: "工作簿写不出来：" + b.err.Error(), En: "the workbook cannot be written: " + b.err.Error()}
	}
	b.try(f.SetDocProps(&excelize.DocProperties{Title: d.Title}))
	b.try(f.SetCalcProps(&excelize.CalcPropsOptions{FullCalcOnLoad: new(true)}))
	_, err := f.WriteTo(w)
	return err
}

// book is a workbook being written. Its first error stands.
type book struct {
	f      *excelize.File
	styles map[look]int
	taken  map[string]bool
	sheets int
	err    error
}

func (b *book) try(err error) {
	if b.err == nil {
		b.err = err
	}
}

// begin adds a sheet with its page, as wide as the paper. Codes are texts, 02 for one, and Excel is told that
// this is no mistake in area.
func (b *book) begin(name string, landscape bool, area string) *excelize.StreamWriter {
	if b.sheets++; b.sheets == 1 {
		b.try(b.f.SetSheetName("Sheet1", name))
	} else {
		_, err := b.f.NewSheet(name)
		b.try(err)
	}
	if b.err != nil {
		return nil
	}
	orientation := "portrait"
	if landscape {
		orientation = "landscape"
	}
	b.try(b.f.SetSheetProps(name, &excelize.SheetPropsOptions{FitToPage: new(true)}))
	b.try(b.f.SetPageLayout(name, &excelize.PageLayoutOptions{
		Size: new(paperA4), Orientation: &orientation, FitToWidth: new(1), FitToHeight: new(0),
	}))
	b.try(b.f.SetPageMargins(name, &excelize.PageLayoutMarginsOptions{
		Left: new(0.6), Right: new(0.6), Top: new(0.8), Bottom: new(0.8), Header: new(0.4), Footer: new(0.4), Horizontally: new(true),
	}))
	b.try(b.f.SetHeaderFooter(name, &excelize.HeaderFooterOptions{OddFooter: "&C第 &P 页"}))
	b.try(b.f.AddIgnoredErrors(name, area, excelize.IgnoredErrorsNumberStoredAsText))
	w, err := b.f.NewStreamWriter(name)
	b.try(err)
	return w
}

const paperA4 = 9

// table writes a table on a sheet of its own.
func (b *book) table(t *convert.Table, landscape bool) {
	name := t.Name
	if name == "" {
		name = convert.SheetName(firstOf(t.Above), b.taken)
	}
	p := newPage(t)
	w := b.begin(name, landscape || p.turned(), "A1:"+ref(len(t.Above)+len(t.Rows)+1, len(p.widths)))
	if b.err != nil {
		return
	}
	b.try(b.f.SetSheetVisible(name, !t.Hidden || b.sheets == 1))
	for i, width := range p.widths {
		b.try(w.SetColWidth(i+1, i+1, width))
	}
	if top := len(t.Above) + t.Head; t.Head > 0 && top < len(t.Above)+len(t.Rows) {
		b.try(w.SetPanes(&excelize.Panes{Freeze: true, YSplit: top, TopLeftCell: "A" + strconv.Itoa(top+1), ActivePane: "bottomLeft"}))
		b.try(b.f.SetDefinedName(&excelize.DefinedName{
			Name: "_xlnm.Print_Titles", Scope: name,
			RefersTo: quote(name) + "!$1:$" + strconv.Itoa(top),
		}))
	}
	no := 0
	for i := range t.Above {
		no++
		b.line(w, p, no, &t.Above[i])
	}
	first := no
	for i := range t.Rows {
		no++
		b.row(w, p, no, i)
	}
	for i := range t.Below {
		no++
		b.line(w, p, no, &t.Below[i])
	}
	for r := range t.Rows {
		for c := range t.Rows[r].Cells {
			if !t.Rows[r].Cells[c].Covered {
				cols, rows := p.extent(r, c)
				b.merge(w, first+r+1, c+1, first+r+rows, c+cols)
			}
		}
	}
	b.try(w.Flush())
}

// firstOf is the heading of a table without a name.
func firstOf(above []convert.Line) string {
	for i := range above {
		if above[i].Title {
			return above[i].Center
		}
	}
	return ""
}

func quote(name string) string { return "'" + strings.ReplaceAll(name, "'", "''") + "'" }

func ref(row, col int) string { return convert.ColumnName(col) + strconv.Itoa(row) }

func (b *book) merge(w *excelize.StreamWriter, top, left, bottom, right int) {
	if bottom > top || right > left {
		b.try(w.MergeCell(ref(top, left), ref(bottom, right)))
	}
}

// row writes a row of a table.
func (b *book) row(w *excelize.StreamWriter, p *page, no, r int) {
	row := &p.Rows[r]
	values := make([]any, len(row.Cells))
	for c := range row.Cells {
		own := &row.Cells[c]
		value := excelize.Cell{StyleID: b.style(p.look(r, c))}
		if !own.Covered {
			value.Formula, value.Value = own.Formula, valueOf(own)
		}
		values[c] = value
	}
	b.try(w.SetRow(ref(no, 1), values, excelize.RowOpts{Height: p.heights[r], Hidden: row.Hidden}))
}

// valueOf is what is kept in a cell: its number where it has one that a spreadsheet keeps exactly, else its
// text.
func valueOf(c *convert.Cell) any {
	if c.Number != "" {
		// A number of fifteen digits is the same after it has been a binary fraction.
		if f, err := strconv.ParseFloat(c.Number, 64); err == nil && convert.Exact(c.Number) {
			return f
		}
	}
	if c.Text == "" {
		return nil
	}
	return c.Text
}

// line writes a line above or below a table.
func (b *book) line(w *excelize.StreamWriter, p *page, no int, l *convert.Line) {
	width := len(p.widths)
	values := make([]any, width)
	kind := look{align: convert.Left}
	if l.Title {
		kind = look{align: convert.Center, title: true}
	}
	height := lineHeight + padding
	switch {
	case l.Center != "":
		kind.align = convert.Center
		values[0] = excelize.Cell{StyleID: b.style(kind), Value: l.Center}
		b.merge(w, no, 1, no, width)
		if l.Title {
			height = titleHeight
		}
	case l.Left != "" && l.Right == "":
		kind.wrap = true
		values[0] = excelize.Cell{StyleID: b.style(kind), Value: l.Left}
		b.merge(w, no, 1, no, width)
		height = heightOf(l.Left, p.total())
	default:
		if l.Left != "" {
			values[0] = excelize.Cell{StyleID: b.style(kind), Value: l.Left}
		}
		if l.Right != "" {
			kind.align = convert.Right
			values[width-1] = excelize.Cell{StyleID: b.style(kind), Value: l.Right}
		}
	}
	b.try(w.SetRow(ref(no, 1), values, excelize.RowOpts{Height: height}))
}

// nameOf is the name of a sheet of paragraphs: its first heading.
func nameOf(blocks []convert.Block) string {
	for i := range blocks {
		switch {
		case blocks[i].Role == convert.Cover:
			return "封面"
		case blocks[i].Level > 0 && blocks[i].Role == convert.Running:
			return blocks[i].Text
		}
	}
	return "说明"
}

// prose writes paragraphs on a sheet, below one another.
func (b *book) prose(blocks []convert.Block) {
	w := b.begin(convert.SheetName(nameOf(blocks), b.taken), false, "A:A")
	if b.err != nil {
		return
	}
	b.try(w.SetColWidth(1, 1, proseWidth))
	for i := range blocks {
		p := &blocks[i]
		l := look{align: p.Align, wrap: true, bold: p.Level > 0}
		height := heightOf(p.Text, proseWidth)
		switch {
		case p.Role == convert.Contents:
			l.bold, l.indent = false, p.Level > 1
		case p.Role == convert.Cover, p.Level == 1:
			l.title, height = true, max(height, titleHeight)
		}
		b.try(w.SetRow(ref(i+1, 1), []any{excelize.Cell{StyleID: b.style(l), Value: p.Text}}, excelize.RowOpts{Height: height}))
	}
	b.try(w.Flush())
}

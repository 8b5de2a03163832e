package xlsx

import (
	"sort"
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert"
)

const (
	// gap is how many empty columns may stand between cells of one table. What is further to the right is
	// no part of it: remarks of a clerk, traces of a mistake.
	gap = 30
	// areaLimit is how many cells a table may have, empty ones counted.
	areaLimit = 500_000
)

// addTo adds the sheet to a document: as a table, or as paragraphs where it is prose.
func (s *sheet) addTo(d *convert.Document) {
	s.dropEmpty()
	width := s.width()
	s.cut(d, width)
	if len(s.rows) == 0 {
		return
	}
	for _, c := range s.hiddenColumns {
		if c <= width {
			d.Remarks = append(d.Remarks, convert.Remark{
				At: convert.Place{Sheet: s.name}, Kind: convert.Guessed,
				Zh: convert.ColumnName(c) + " 列是隐藏的，照样读了。",
				En: "column " + convert.ColumnName(c) + " is hidden; it was read all the same.",
			})
		}
	}
	if n := s.uncomputed; n > 0 && !s.hidden {
		d.Remarks = append(d.Remarks, convert.Remark{
			At: s.firstUncomputed, Kind: convert.LeftOut,
			Zh: "从这一格起有 " + strconv.Itoa(n) + " 个公式还没有算出数来，取作空白：用 Excel 或 WPS 打开，保存一次再导入。",
			En: "from here on " + strconv.Itoa(n) + " formulas have not been computed and were taken as blank: open the workbook in Excel or WPS, save it, and import that.",
		})
	}
	if !s.hidden && s.isProse() {
		s.paragraphs(d)
		return
	}
	merges := s.inside(width)
	numbers := s.kept(merges)
	if len(numbers)*width > areaLimit {
		d.Remarks = append(d.Remarks, convert.Remark{
			At: convert.Place{Sheet: s.name}, Kind: convert.LeftOut,
			Zh: "这张工作表太大（" + strconv.Itoa(len(numbers)) + " 行 " + strconv.Itoa(width) + " 列），没有读。",
			En: "this sheet is too large (" + strconv.Itoa(len(numbers)) + " rows, " + strconv.Itoa(width) + " columns) and was not read.",
		})
		return
	}
	d.Blocks = append(d.Blocks, convert.Block{At: convert.Place{Sheet: s.name}, Table: s.table(width, numbers, merges)})
}

// dropEmpty drops cells and rows that hold nothing but spaces.
func (s *sheet) dropEmpty() {
	rows := s.rows[:0]
	for _, r := range s.rows {
		cells := r.cells[:0]
		for _, c := range r.cells {
			if c.text != "" || c.number != "" || c.formula != "" {
				cells = append(cells, c)
			}
		}
		if r.cells = cells; len(cells) > 0 {
			rows = append(rows, r)
		}
	}
	s.rows = rows
}

// width is how many columns the sheet has up to the first wide gap.
func (s *sheet) width() int {
	columns := map[int]bool{}
	for i := range s.rows {
		for _, c := range s.rows[i].cells {
			columns[c.col] = true
		}
	}
	used := make([]int, 0, len(columns))
	for c := range columns {
		used = append(used, c)
	}
	sort.Ints(used)
	width := 0
	for i, c := range used {
		if i > 0 && c > width+gap {
			break
		}
		width = c
	}
	return width
}

// cut drops what stands to the right of the table, and says so.
func (s *sheet) cut(d *convert.Document, width int) {
	var first convert.Place
	n := 0
	for i := range s.rows {
		r := &s.rows[i]
		for k, c := range r.cells {
			if c.col > width {
				if n == 0 {
					first = convert.Place{Sheet: s.name, Row: r.no, Col: c.col}
				}
				n += len(r.cells) - k
				r.cells = r.cells[:k]
				break
			}
		}
	}
	if n > 0 {
		d.Remarks = append(d.Remarks, convert.Remark{
			At: first, Kind: convert.LeftOut,
			Zh: "表格右边隔了 " + strconv.Itoa(gap) + " 多列，还有 " + strconv.Itoa(n) + " 个单元格，没有取。",
			En: strconv.Itoa(n) + " cells stand more than " + strconv.Itoa(gap) + " columns to the right of the table and were left out.",
		})
	}
	s.dropEmpty()
}

// kept returns the numbers of the rows that the table has. Of empty rows that follow one another one is kept,
// unless a merged cell reaches over them.
func (s *sheet) kept(merges []merge) []int {
	var out []int
	spanned := s.spanned(merges)
	at := s.rows[0].no
	for i := range s.rows {
		for empty := false; at < s.rows[i].no; at++ {
			if spanned[at] || !empty {
				out = append(out, at)
				empty = !spanned[at]
			}
		}
		out = append(out, s.rows[i].no)
		at++
	}
	return out
}

// table makes a table of the sheet, from column A to width.
func (s *sheet) table(width int, numbers []int, merges []merge) *convert.Table {
	t := &convert.Table{Name: s.name, Hidden: s.hidden, Rows: make([]convert.Row, len(numbers))}
	index := map[int]int{} // rows of the table, by number
	next := 0
	for i, no := range numbers {
		index[no] = i
		t.Rows[i] = convert.Row{At: convert.Place{Sheet: s.name, Row: no, Col: 1}, Cells: make([]convert.Cell, width)}
		if s.rows[next].no != no {
			continue
		}
		t.Rows[i].Hidden = s.rows[next].hidden
		for _, c := range s.rows[next].cells {
			t.Rows[i].Cells[c.col-1] = convert.Cell{Text: c.text, Number: c.number, Formula: c.formula}
		}
		next++
	}
	for _, m := range merges {
		top, ok := index[m.top]
		if !ok {
			continue
		}
		bottom := index[m.bottom]
		merged := &t.Rows[top].Cells[m.left-1]
		if merged.Covered {
			continue // merged cells that overlap are a damaged file
		}
		merged.Cols, merged.Rows = span(m.right-m.left), span(bottom-top)
		for y := top; y <= bottom; y++ {
			for x := m.left - 1; x < m.right; x++ {
				if c := &t.Rows[y].Cells[x]; y > top || x >= m.left {
					*c = convert.Cell{Covered: true}
				}
			}
		}
	}
	return t
}

func span(more int) int {
	if more == 0 {
		return 0
	}
	return more + 1
}

// inside returns the merged cells that hold something, cut to the table.
func (s *sheet) inside(width int) []merge {
	var out []merge
	last := s.rows[len(s.rows)-1].no
	for _, m := range s.merges {
		if m.left > width || m.top > last || !s.holds(m.top, m.left) {
			continue
		}
		m.right, m.bottom = min(m.right, width), min(m.bottom, last)
		if m.right > m.left || m.bottom > m.top {
			out = append(out, m)
		}
	}
	return out
}

// holds reports whether something stands in a cell.
func (s *sheet) holds(no, col int) bool {
	i := sort.Search(len(s.rows), func(i int) bool { return s.rows[i].no >= no })
	if i == len(s.rows) || s.rows[i].no != no {
		return false
	}
	cells := s.rows[i].cells
	k := sort.Search(len(cells), func(k int) bool { return cells[k].col >= col })
	return k < len(cells) && cells[k].col == col
}

// spanned are the rows that merged cells reach over.
func (s *sheet) spanned(merges []merge) map[int]bool {
	out := map[int]bool{}
	for _, m := range merges {
		for no := m.top; no <= m.bottom && m.bottom > m.top && len(out) < cellLimit; no++ {
			out[no] = true
		}
	}
	return out
}

// isProse reports a sheet of paragraphs: nearly every row is one text, and none of them is a number.
func (s *sheet) isProse() bool {
	single := 0
	for i := range s.rows {
		cells := s.rows[i].cells
		if len(cells) > 2 || cells[0].number != "" {
			return false
		}
		if len(cells) == 1 {
			single++
		}
	}
	return single*10 >= len(s.rows)*9
}

// paragraphs adds the sheet as paragraphs, one for each line of a cell.
func (s *sheet) paragraphs(d *convert.Document) {
	for i := range s.rows {
		for _, c := range s.rows[i].cells {
			for line := range strings.SplitSeq(c.text, "\n") {
				if line = tidy(line); line != "" {
					d.Blocks = append(d.Blocks, convert.Block{At: convert.Place{Sheet: s.name, Row: s.rows[i].no, Col: c.col}, Text: line})
				}
			}
		}
	}
}

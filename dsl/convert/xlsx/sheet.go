package xlsx

import (
	"strings"

	"github.com/xuri/excelize/v2"

	"github.com/juesuan/juesuan-lint/dsl/convert"
)

// sheet is one sheet of a workbook while it is read. Only cells that hold something are kept.
type sheet struct {
	name   string
	hidden bool
	rows   []row
	merges []merge
	// hiddenColumns are numbers of columns, from 1.
	hiddenColumns []int
	shared        bool // there are formulas that stand for several cells
	cells, spread int  // kept so far, and with the empty ones before them
	right, bottom int  // of all cells in the file, empty ones too
	// uncomputed counts formulas that no program has computed: such a file is written by one that cannot.
	uncomputed      int
	firstUncomputed convert.Place
}

type row struct {
	no     int
	hidden bool
	cells  []cell // by column
}

type cell struct {
	col             int
	text            string
	number, formula string
	style           int
	shared          bool
}

// merge is a merged cell.
type merge struct{ top, left, bottom, right int }

// spreadLimit is how many cells there may be from column A to the last that holds something, over all rows:
// the library passes over the empty ones one by one.
const spreadLimit = 10_000_000

// cellLimit is how many cells that hold something are read of a sheet.
const cellLimit = 200_000

func tooManyCells() error {
	return tooLarge("一张工作表有 20 万个以上的单元格", "a sheet has more than 200,000 cells")
}

// texts sets what the cells show: numbers by their formats, everything else from the library.
func (s *sheet) texts(f *excelize.File, formats formats) error {
	rows, err := f.Rows(s.name)
	if err != nil {
		return damaged(err.Error())
	}
	defer rows.Close()
	next := 0
	for no := 1; next < len(s.rows) && rows.Next(); no++ {
		shown, err := rows.Columns()
		if err != nil {
			return damaged(err.Error())
		}
		if s.rows[next].no != no {
			continue
		}
		for i := range s.rows[next].cells {
			c := &s.rows[next].cells[i]
			text, known := "", false
			if c.number != "" {
				text, known = formats.show(c.style, c.number)
			}
			if !known && c.col <= len(shown) {
				text = shown[c.col-1]
			}
			c.text = tidy(text)
		}
		next++
	}
	if !s.shared || s.right*s.bottom > cellLimit {
		return nil
	}
	for i := range s.rows {
		for k := range s.rows[i].cells {
			if c := &s.rows[i].cells[k]; c.shared {
				if ref, err := excelize.CoordinatesToCellName(c.col, s.rows[i].no); err == nil {
					c.formula, _ = f.GetCellFormula(s.name, ref)
				}
			}
		}
	}
	return nil
}

// tidy takes the spaces off both ends of a text, of every width, and makes its line ends plain ones.
func tidy(s string) string {
	s = strings.ToValidUTF8(strings.ReplaceAll(s, "_x000D_", ""), "\ufffd")
	s = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u00a0", " ").Replace(s)
	return strings.Trim(s, " \t\n\u3000\u200b\ufeff")
}

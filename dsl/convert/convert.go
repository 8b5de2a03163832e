// Package convert is the document that stands between a report and other programs' files: paragraphs and
// tables in the order of print, each with its place.
//
// A reader of a format (xlsx, docx, pdf, text) makes a Document and knows nothing of final accounts; what
// recognises a report in it knows no format. The way out is the same: a report is set as a Document, and a
// writer makes a file of it. Document has a form as JSON, because the readers and writers that need large
// libraries are another program (cmd/juesuan-convert). Start with Document.
package convert

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/source"
)

// Document is what stands in a file.
type Document struct {
	// Title is the document's title, "" where it has none.
	Title string `json:"title,omitempty"`
	// Blocks in printed order.
	Blocks []Block `json:"blocks"`
	// Remarks are what the reader left out or could not read.
	Remarks []Remark `json:"remarks,omitempty"`
}

// Block is a paragraph, a table or a chart.
type Block struct {
	At Place `json:"at,omitzero"`
	// Text is a paragraph's text, without the spaces around it; Level is that of a heading, from 1, where
	// the file tells it, else 0.
	Text  string `json:"text,omitempty"`
	Level int    `json:"level,omitempty"`
	Align Align  `json:"align,omitempty"`
	// Role tells a writer what a paragraph is, beside running text and headings.
	Role Role `json:"role,omitempty"`
	// Table is a table, Chart a chart; both are nil of a paragraph. Readers know no charts.
	Table *Table `json:"table,omitempty"`
	Chart *Chart `json:"chart,omitempty"`
	// Break: a new page begins before the block.
	Break bool `json:"break,omitempty"`
	// Landscape: the block's page is turned.
	Landscape bool `json:"landscape,omitempty"`
}

// Role is what a paragraph is for.
type Role string

const (
	Running  Role = ""         // 正文、标题
	Cover    Role = "cover"    // 封面上的标题
	Imprint  Role = "imprint"  // 封面下方的日期
	Contents Role = "contents" // 目录的一行
	Caption  Role = "caption"  // 图的名称
)

// Align says where a text stands.
type Align string

const (
	Left   Align = "" // 左对齐
	Center Align = "center"
	Right  Align = "right"
)

// Place is where something stands in a file.
type Place = source.Place

// ColumnName is the name of a sheet's column, from 1: A, Z, AA.
func ColumnName(col int) string { return source.ColumnName(col) }

// SheetName makes a sheet's name of any text: no longer than Excel allows, without the characters that it
// forbids, and none of those taken, to which it is added.
func SheetName(text string, taken map[string]bool) string {
	base := strings.Trim(strings.Map(func(r rune) rune {
		if r < ' ' || strings.ContainsRune(`[]:*?/\`, r) {
			return -1
		}
		return r
	}, text), "' ")
	if base == "" {
		base = "表"
	}
	for n := 1; ; n++ {
		suffix := ""
		if n > 1 {
			suffix = " (" + strconv.Itoa(n) + ")"
		}
		name := shorten(base, mostUnits-len(suffix)) + suffix
		if key := strings.ToLower(name); !taken[key] {
			taken[key] = true
			return name
		}
	}
}

// mostUnits is how long the name of a sheet may be, in units of UTF-16.
const mostUnits = 31

// shorten cuts a text to so many units of UTF-16.
func shorten(s string, most int) string {
	n := 0
	for i, r := range s {
		if n++; r > 0xffff {
			n++
		}
		if n > most {
			return strings.TrimRight(s[:i], "' ")
		}
	}
	return s
}

// Exact reports a number that a spreadsheet keeps as it is: one of fifteen digits at most.
func Exact(number string) bool {
	return len(strings.TrimLeft(strings.NewReplacer("-", "", "+", "", ".", "").Replace(number), "0")) <= 15
}

// Table is a table. Readers leave its heading, unit and notes where they stand, in its rows or in the
// paragraphs around it.
type Table struct {
	// Name is a sheet's name, "" of other tables.
	Name string `json:"name,omitempty"`
	// Above and Below are lines of a sheet over and under the table: heading, number of the form, unit;
	// footnotes. Writers only.
	Above []Line `json:"above,omitempty"`
	Below []Line `json:"below,omitempty"`
	// Head is how many rows at the top are headings, 0 where it is not known.
	Head int   `json:"head,omitempty"`
	Rows []Row `json:"rows"`
	// Hidden: the sheet is hidden.
	Hidden bool `json:"hidden,omitempty"`
}

// In sets the file that all places of the document are in.
func (d *Document) In(file string) {
	for i := range d.Blocks {
		d.Blocks[i].At.File = file
		if t := d.Blocks[i].Table; t != nil {
			for k := range t.Rows {
				t.Rows[k].At.File = file
			}
		}
	}
	for i := range d.Remarks {
		d.Remarks[i].At.File = file
	}
}

// Chart is a chart of one series. Its name is a paragraph below it.
type Chart struct {
	Shape  Shape   `json:"shape,omitempty"`
	Points []Point `json:"points"`
}

// Shape is how a chart is drawn.
type Shape string

const (
	Bars  Shape = "" // 柱
	Curve Shape = "line"
	Pie   Shape = "pie"
)

// Point is a value of a chart: Text as it is printed, Number in digits, "" where it is not known.
type Point struct {
	Name   string `json:"name"`
	Text   string `json:"text,omitempty"`
	Number string `json:"number,omitempty"`
}

// Line is a line across a table's whole width.
type Line struct {
	Left   string `json:"left,omitempty"`
	Center string `json:"center,omitempty"`
	Right  string `json:"right,omitempty"`
	// Title: it is the table's heading.
	Title bool `json:"title,omitempty"`
}

// Row is a row of a table. A cell that a merged one covers has Covered set, so all rows are of one length.
type Row struct {
	// At is the place of the row; a cell's is At with Col set, see Table.Place.
	At     Place  `json:"at,omitzero"`
	Cells  []Cell `json:"cells"`
	Hidden bool   `json:"hidden,omitempty"`
}

// Cell is one cell of a table.
type Cell struct {
	// Text is what the cell shows, without the spaces around it.
	Text string `json:"text,omitempty"`
	// Number is the number behind the text, in digits, where the file tells it apart: 1234.5 of a cell
	// that shows 1,234.50. "" of a text.
	Number string `json:"number,omitempty"`
	// Formula is a spreadsheet's formula without its =, "" where there is none. It counts the rows of the
	// sheet: those of Above, then Rows; and names other sheets by Table.Name.
	Formula string `json:"formula,omitempty"`
	// Cols and Rows are how many columns and rows a merged cell covers, 0 for one.
	Cols int `json:"cols,omitempty"`
	Rows int `json:"rows,omitempty"`
	// Covered: a merged cell to the left or above covers it.
	Covered bool `json:"covered,omitempty"`
	// Indent: the row is a part of the one above. For writers, as are Kind and Mark.
	Indent bool `json:"indent,omitempty"`
	Kind   Kind `json:"kind,omitempty"`
	Mark   Mark `json:"mark,omitempty"`
}

// Kind says how a cell is to look.
type Kind string

const (
	Prose   Kind = "" // 文字
	Heading Kind = "heading"
	Number  Kind = "number" // 金额、数
	Code    Kind = "code"   // 科目编码、行次
	Name    Kind = "name"   // 科目名称、项目
	Total   Kind = "total"  // 合计行的金额
)

// Mark points a cell out.
type Mark string

const (
	Plain    Mark = ""
	Violated Mark = "violated" // 不符
	Rounding Mark = "rounding" // 尾差
	Derived  Mark = "derived"  // 算出来的
)

// Place returns the place of a cell: that of its row, with the column counted from the row's first.
func (t *Table) Place(row, col int) Place {
	p := t.Rows[row].At
	p.Col = max(p.Col, 1) + col
	return p
}

// Remark says something about a place of a file, in both languages.
type Remark struct {
	At   Place      `json:"at,omitzero"`
	Kind RemarkKind `json:"kind"`
	Zh   string     `json:"zh"`
	En   string     `json:"en"`
}

// RemarkKind is what became of the thing that a Remark speaks of.
type RemarkKind string

const (
	Recognized RemarkKind = "recognized" // 认出来的
	Guessed    RemarkKind = "guessed"    // 猜的，请核对
	Changed    RemarkKind = "changed"    // 换算过的
	LeftOut    RemarkKind = "left-out"   // 没有取的
	Proposed   RemarkKind = "proposed"   // 建议，没有做
)

// Error is why a file could not be read or written, in words for its user, in both languages.
type Error struct {
	Zh string `json:"zh"`
	En string `json:"en"`
}

func (e *Error) Error() string { return e.Zh }

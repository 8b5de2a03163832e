// Package text reads Markdown, HTML and plain text into documents: paragraphs with their lines, tables
// with the lines of their rows.
//
// It knows no final account. Markdown is what reports are published in and converted to: headings, tables
// of GitHub's kind, tables whose cells are separated by tabs, HTML in between. Start with Read.
package text

import (
	"bytes"
	"path/filepath"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/juesuan/juesuan-lint/dsl/convert"
)

// Limit is how many cells are read at most; what comes after is left out, with a remark.
const Limit = 200_000

// Extensions are the endings of the names of files that Read takes.
func Extensions() []string { return []string{".md", ".markdown", ".html", ".htm", ".tsv", ".txt"} }

// Read reads a file; its name tells the format.
func Read(name string, data []byte) (*convert.Document, error) {
	s, err := decode(data)
	if err != nil {
		return nil, err
	}
	b := &builder{doc: &convert.Document{}}
	switch ext := strings.ToLower(filepath.Ext(name)); ext {
	case ".html", ".htm":
		b.html(s, 1, true)
	case ".md", ".markdown":
		b.lines(s, true)
	default:
		b.lines(s, false)
	}
	b.endTable()
	return b.doc, nil
}

// IsUnicode reports whether a file is in an encoding that Read knows.
func IsUnicode(data []byte) bool { return isUTF16(data) || utf8.Valid(data) }

func isUTF16(data []byte) bool {
	return bytes.HasPrefix(data, []byte("\xff\xfe")) || bytes.HasPrefix(data, []byte("\xfe\xff"))
}

// decode returns a file's text: UTF-8, or UTF-16 as Excel's “Unicode text” has it.
func decode(data []byte) (string, error) {
	s := string(data)
	switch {
	case isUTF16(data):
		big := s[0] == 0xfe
		var units []uint16
		for i := 2; i+1 < len(s); i += 2 {
			u := uint16(s[i]) | uint16(s[i+1])<<8
			if big {
				u = u>>8 | u<<8
			}
			units = append(units, u)
		}
		s = string(utf16.Decode(units))
	case !utf8.Valid(data):
		return "", &convert.Error{
			Zh: "文字不是 UTF-8 编码（可能是 GBK）。请用记事本打开，另存为，编码选 UTF-8。",
			En: "the text is not UTF-8 (GBK, perhaps). Open it in an editor and save it as UTF-8.",
		}
	}
	s = strings.TrimPrefix(s, "\ufeff")
	return strings.NewReplacer("\r\n", "\n", "\r", "\n", "\x00", "").Replace(s), nil
}

// builder puts a document together.
type builder struct {
	doc *convert.Document
	// table is the one that is being read, nil outside.
	table *convert.Table
	cells int
	full  bool // Limit is reached
}

func (b *builder) remark(at convert.Place, kind convert.RemarkKind, zh, en string) {
	b.doc.Remarks = append(b.doc.Remarks, convert.Remark{At: at, Kind: kind, Zh: zh, En: en})
}

// paragraph adds a paragraph; level is that of a heading, 0 for none.
func (b *builder) paragraph(text string, level, line int) {
	b.endTable()
	if text = strings.TrimFunc(text, isSpace); text != "" {
		b.doc.Blocks = append(b.doc.Blocks, convert.Block{At: convert.Place{Line: line}, Text: text, Level: level})
	}
}

// row adds a row to the table that is being read, and begins one where there is none.
func (b *builder) row(cells []convert.Cell, at convert.Place) {
	if b.cells += len(cells); b.cells > Limit {
		if !b.full {
			b.remark(at, convert.LeftOut, "表格太大，从这里起没有读。", "the tables are too large; from here on nothing was read.")
		}
		b.full = true
		return
	}
	if b.table == nil {
		b.table = &convert.Table{}
		b.doc.Blocks = append(b.doc.Blocks, convert.Block{At: convert.Place{Table: at.Table, Line: at.Line}, Table: b.table})
	}
	b.table.Rows = append(b.table.Rows, convert.Row{At: at, Cells: cells})
}

// endTable makes the rows of the table equally long.
func (b *builder) endTable() {
	if b.table == nil {
		return
	}
	width := 0
	for _, r := range b.table.Rows {
		width = max(width, len(r.Cells))
	}
	if width*len(b.table.Rows) > 4*Limit { // one long row among very many short ones
		width = 4 * Limit / len(b.table.Rows)
		b.remark(b.table.Rows[0].At, convert.LeftOut, "有的行太长，后面的格没有读。", "some rows are too long; their last cells were not read.")
	}
	for i := range b.table.Rows {
		r := &b.table.Rows[i]
		r.Cells = r.Cells[:min(len(r.Cells), width)]
		for len(r.Cells) < width {
			r.Cells = append(r.Cells, convert.Cell{})
		}
	}
	b.table = nil
}

func isSpace(r rune) bool {
	switch r {
	case ' ', '\t', '\r', '\n', '\v', '\f', 0x85, 0xa0, 0x3000, 0x200b, 0xfeff:
		return true
	}
	return r >= 0x2000 && r <= 0x200a
}

package source

import "strconv"

// Place is where something stands in another program's file, in its user's words. What does not apply is 0 or "".
type Place struct {
	// File is the file's name, where several make one document.
	File string `json:"file,omitempty"`
	// Sheet is the name of a workbook's sheet.
	Sheet string `json:"sheet,omitempty"`
	// Page is the number of a page, Table that of a table in a text document, Line that of a line of text:
	// all from 1.
	Page  int `json:"page,omitempty"`
	Table int `json:"table,omitempty"`
	Line  int `json:"line,omitempty"`
	// Row and Col are a cell's, from 1; of a sheet they are the sheet's.
	Row int `json:"row,omitempty"`
	Col int `json:"col,omitempty"`
	// Paragraph is the number of a paragraph that is not empty, from 1, where lines and pages are not known.
	Paragraph int `json:"paragraph,omitempty"`
}

// In returns the place in words: 工作表“表1”C5，第 3 页表 2 第 4 行第 2 列，第 12 行.
func (p Place) In(english bool) string {
	zh := !english
	var s string
	add := func(zhText, enText string) {
		if zh {
			s += zhText
			return
		}
		if s != "" {
			s += ", "
		}
		s += enText
	}
	n := strconv.Itoa
	if p.File != "" {
		add("“"+p.File+"”", "“"+p.File+"”")
	}
	if p.Sheet != "" {
		add("工作表“"+p.Sheet+"”", "sheet “"+p.Sheet+"”")
		if p.Row > 0 && p.Col > 0 {
			ref := ColumnName(p.Col) + n(p.Row)
			add(ref, ref)
		} else if p.Row > 0 {
			add("第 "+n(p.Row)+" 行", "row "+n(p.Row))
		}
		return s
	}
	if p.Page > 0 {
		add("第 "+n(p.Page)+" 页", "page "+n(p.Page))
	}
	if p.Table > 0 {
		add("第 "+n(p.Table)+" 个表格", "table "+n(p.Table))
	}
	if p.Paragraph > 0 {
		add("第 "+n(p.Paragraph)+" 段", "paragraph "+n(p.Paragraph))
	}
	if p.Line > 0 {
		add("第 "+n(p.Line)+" 行", "line "+n(p.Line))
	}
	if p.Row > 0 {
		add("第 "+n(p.Row)+" 行", "row "+n(p.Row))
	}
	if p.Col > 0 {
		add("第 "+n(p.Col)+" 列", "column "+n(p.Col))
	}
	return s
}

// ColumnName is the name of a sheet's column, from 1: A, Z, AA.
func ColumnName(col int) string {
	var b []byte
	for ; col > 0; col = (col - 1) / 26 {
		b = append([]byte{byte('A' + (col-1)%26)}, b...)
	}
	return string(b)
}

package xlsx

import (
	"encoding/csv"
	"errors"
	"io"
	"path/filepath"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/convert"
	"github.com/juesuan/juesuan-lint/dsl/convert/charset"
	"github.com/juesuan/juesuan-lint/dsl/convert/text"
)

// readText reads what systems call a workbook and is text: HTML or separated values, in UTF-8, UTF-16 or
// GBK.
func readText(name string, data []byte) (*convert.Document, error) {
	s, err := decode(data)
	if err != nil {
		return nil, err
	}
	start := strings.TrimSpace(s[:min(len(s), 2048)])
	switch lower := strings.ToLower(start); {
	case strings.Contains(start, "urn:schemas-microsoft-com:office:spreadsheet"):
		return throughOffice(data) // XML Spreadsheet 2003
	case strings.HasPrefix(lower, "mime-version:"):
		return nil, &convert.Error{
			Zh: "这是存成“单个文件网页”（mht）的工作簿。用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”再导入。",
			En: "this is a workbook saved as a single file web page (mht). Open it in Excel or WPS, save it as “Excel Workbook (*.xlsx)” and import that.",
		}
	case strings.HasPrefix(lower, "<"):
		return text.Read(name+".html", []byte(s))
	}
	return readCSV(strings.TrimSuffix(filepath.Base(name), filepath.Ext(name)), s)
}

// decode returns a file's text.
func decode(data []byte) (string, error) {
	s, ok := charset.Decode(data)
	if !ok {
		return "", &convert.Error{
			Zh: "这不是工作簿，也不是文字文件；或者文件坏了。用 Excel 或 WPS 打得开的话，另存为“Excel 工作簿（*.xlsx）”再导入。",
			En: "this is neither a workbook nor a text file, or it is damaged. If Excel or WPS opens it, save it as “Excel Workbook (*.xlsx)” and import that.",
		}
	}
	return s, nil
}

// readCSV reads separated values: commas, tabs or semicolons, whichever the first lines have most of.
func readCSV(name, s string) (*convert.Document, error) {
	r := csv.NewReader(strings.NewReader(s))
	r.Comma, r.FieldsPerRecord, r.LazyQuotes = separator(s), -1, true
	t := &convert.Table{Name: name}
	width, cells := 0, 0
	for {
		record, err := r.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, damaged(err.Error())
		}
		line, _ := r.FieldPos(0)
		row := convert.Row{At: convert.Place{Line: line}}
		for i, field := range record {
			c := convert.Cell{Text: tidy(field)}
			if c.Text != "" {
				width = max(width, i+1)
			}
			row.Cells = append(row.Cells, c)
		}
		t.Rows = append(t.Rows, row)
		cells += len(row.Cells)
		if cells > cellLimit {
			return nil, tooManyCells()
		}
	}
	if len(t.Rows)*width > areaLimit {
		return nil, tooManyCells()
	}
	for i := range t.Rows {
		row := &t.Rows[i]
		for len(row.Cells) < width {
			row.Cells = append(row.Cells, convert.Cell{})
		}
		row.Cells = row.Cells[:width]
	}
	return &convert.Document{Blocks: []convert.Block{{Table: t}}}, nil
}

func separator(s string) rune {
	first := s[:min(len(s), 4096)]
	best, most := ',', 0
	for _, c := range ",\t;" {
		if n := strings.Count(first, string(c)); n > most {
			best, most = c, n
		}
	}
	return best
}

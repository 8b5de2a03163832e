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
	var split splitAmounts
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
		if r.Comma == ',' {
			split.row(row)
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
	return &convert.Document{Blocks: []convert.Block{{Table: t}}, Remarks: split.remarks()}, nil
}

// splitAmounts looks for amounts that their own commas have cut in two: 1,234.50 without quotes. Such rows are
// longer than all others.
type splitAmounts struct {
	others int // how long a row without them is
	rows   []splitRow
}

type splitRow struct {
	at    convert.Place
	a, b  string // the first amount's parts
	width int
}

func (s *splitAmounts) row(row convert.Row) {
	used, at := 0, -1
	for j := range row.Cells {
		if row.Cells[j].Text != "" {
			used = j + 1
		}
		if at < 0 && j > 0 && isThousands(row.Cells[j-1].Text, row.Cells[j].Text) {
			at = j - 1
		}
	}
	if at < 0 {
		s.others = max(s.others, used)
		return
	}
	s.rows = append(s.rows, splitRow{convert.Place{Line: row.At.Line, Col: at + 1}, row.Cells[at].Text, row.Cells[at+1].Text, used})
}

// isThousands: two cells are 1 and 234.50.
func isThousands(a, b string) bool {
	whole, _, point := strings.Cut(b, ".")
	return point && len(whole) == 3 && strings.Trim(whole, "0123456789") == "" && strings.Trim(a, "0123456789-") == "" && a != "" && len(strings.TrimPrefix(a, "-")) <= 3
}

func (s *splitAmounts) remarks() []convert.Remark {
	for _, row := range s.rows {
		if row.width > s.others {
			a, b := row.a, row.b
			return []convert.Remark{{
				At: row.at, Kind: convert.LeftOut,
				Zh: "“" + a + "”和“" + b + "”像是一个金额被它的逗号分成了两格，这样的行比别的行长，金额都会错：请在 csv 里给 " + a + "," + b + " 加引号或去掉逗号，或者导入 xlsx。",
				En: "“" + a + "” and “" + b + "” seem to be one amount cut in two by its comma; such rows are longer than the others, and their amounts are wrong: quote " + a + "," + b + ", take the comma out, or import the xlsx.",
			}}
		}
	}
	return nil
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

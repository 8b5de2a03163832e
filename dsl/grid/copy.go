package grid

import (
	"strconv"
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/render"
)

// TSV writes a table for the clipboard as text. What is merged stands in the first of its cells; amounts
// have no commas, so that a spreadsheet of any country reads them as numbers.
func TSV(s *render.Sheet) string {
	var b strings.Builder
	rows := append(append([]render.Line(nil), s.Head...), s.Body...)
	busy := make([]int, s.Columns) // rows that a merged cell above still covers, by column
	for _, line := range rows {
		next, col := 0, 0
		first := true
		write := func(text string) {
			if !first {
				b.WriteByte('\t')
			}
			first = false
			b.WriteString(text)
			col++
		}
		for col < s.Columns {
			switch {
			case busy[col] > 0:
				busy[col]--
				write("")
			case next < len(line):
				box := &line[next]
				next++
				text := tsvText(box)
				for range max(box.Cols, 1) {
					if col < s.Columns {
						busy[col] = max(box.Rows, 1) - 1
						write(text)
						text = ""
					}
				}
			default:
				write("")
			}
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func tsvText(box *render.Box) string {
	if isAmount(box) {
		return strings.ReplaceAll(box.Text, ",", "")
	}
	if strings.ContainsAny(box.Text, "\t\r\n\"") {
		return `"` + strings.ReplaceAll(box.Text, `"`, `""`) + `"`
	}
	return box.Text
}

func isAmount(box *render.Box) bool {
	return (box.Kind == render.Value || box.Kind == render.Datum) && box.State != render.Misprint
}

// HTML writes a table for the clipboard with its merged heads. Codes are marked as text and amounts as
// numbers with their decimals, so that a spreadsheet keeps both as they are.
func HTML(s *render.Sheet) string {
	b := []byte(`<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body><!--StartFragment--><table border="1">` + "\n")
	for _, line := range append(append([]render.Line(nil), s.Head...), s.Body...) {
		b = append(b, "<tr>"...)
		for i := range line {
			b = htmlCell(b, &line[i])
		}
		b = append(b, "</tr>\n"...)
	}
	return string(append(b, "</table><!--EndFragment--></body></html>\n"...))
}

func htmlCell(b []byte, box *render.Box) []byte {
	b = append(b, "<td"...)
	if box.Cols > 1 {
		b = strconv.AppendInt(append(b, ` colspan="`...), int64(box.Cols), 10)
		b = append(b, '"')
	}
	if box.Rows > 1 {
		b = strconv.AppendInt(append(b, ` rowspan="`...), int64(box.Rows), 10)
		b = append(b, '"')
	}
	switch v := (&Cell{Text: box.Text}).read(); {
	case isAmount(box) && v.kind == number:
		_, fraction, _ := strings.Cut(v.amount, ".")
		format := `\#\,\#\#0`
		if fraction != "" {
			format += `\.` + strings.Repeat("0", len(fraction))
		}
		b = append(b, ` align="right" style="mso-number-format:'`+format+`'" x:num="`+v.amount+`"`...)
	case box.Kind != render.Void:
		b = append(b, ` style="mso-number-format:'\@'"`...)
	}
	b = render.Escape(append(b, '>'), box.Text)
	return append(b, "</td>"...)
}

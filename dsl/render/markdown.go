package render

import (
	"strings"

	"github.com/juesuan/juesuan-lint/dsl/eval"
)

// Markdown renders a report as text with tables of Markdown (GitHub's). Markdown has no merged cells:
// heads that stand over one another are joined, and what is merged stands in the first cell.
func Markdown(e *eval.Eval) string {
	m := &markdown{e: e}
	m.heading(1, TitleOf(e.Report))
	for _, c := range e.Report.Contents {
		m.paragraph(c.S)
	}
	for p := range Printed(e) {
		switch p.Kind {
		case Header:
			m.heading(1+p.Level, p.Text)
		case Running:
			m.paragraph(p.Text)
		case Nine, Evaluation:
			m.sheet(p.Sheet)
		case Chart:
			m.chart(&p)
		}
	}
	return m.b.String()
}

type markdown struct {
	e *eval.Eval
	b strings.Builder
}

func (m *markdown) heading(level int, s string) {
	m.b.WriteString(strings.Repeat("#", level) + " " + markdownText(s) + "\n\n")
}

func (m *markdown) paragraph(s string) {
	for line := range lines(s) {
		m.b.WriteString(markdownText(strings.TrimSpace(line.text)) + "\n\n")
	}
}

// chart lists the data of a chart.
func (m *markdown) chart(p *Piece) {
	m.paragraph(p.Text)
	if p.Omitted {
		m.paragraph("（图略）")
		return
	}
	for i := range p.Data {
		m.b.WriteString("- " + markdownText(p.Data[i].Name) + "：" + markdownText(p.Data[i].Label()) + "\n")
	}
	if len(p.Data) > 0 {
		m.b.WriteByte('\n')
	}
}

func (m *markdown) sheet(s *Sheet) {
	m.heading(3, s.Heading)
	around := strings.TrimSpace(s.Tag + "　" + s.Unit + "　" + s.Amounts)
	if around = strings.Trim(around, "　"); around != "" {
		m.paragraph(around)
	}
	if len(s.Body) > 0 {
		head := spreadText(s, s.Head, true)
		joined := make([]string, s.Columns)
		for _, row := range head {
			for c, text := range row {
				if text != "" && !strings.HasSuffix(joined[c], text) {
					joined[c] = strings.TrimSpace(joined[c] + " " + text)
				}
			}
		}
		m.row(joined)
		m.b.WriteByte('|')
		for c := range joined {
			if amountColumn(s, c) {
				m.b.WriteString(" ---: |")
			} else {
				m.b.WriteString(" --- |")
			}
		}
		m.b.WriteByte('\n')
		for _, row := range spreadText(s, s.Body, false) {
			m.row(row)
		}
		m.b.WriteByte('\n')
	}
	for _, n := range s.Notes {
		m.paragraph(n.Text)
	}
}

func (m *markdown) row(cells []string) {
	m.b.WriteByte('|')
	for _, c := range cells {
		m.b.WriteByte(' ')
		m.b.WriteString(strings.ReplaceAll(markdownText(c), "\n", "<br>"))
		m.b.WriteString(" |")
	}
	m.b.WriteByte('\n')
}

// spreadText lays lines into rows of texts. A merged box stands in its first cell, or in all of them.
func spreadText(s *Sheet, list []Line, all bool) [][]string {
	out := make([][]string, len(list))
	busy := make([][]bool, len(list))
	for r := range out {
		out[r], busy[r] = make([]string, s.Columns), make([]bool, s.Columns)
	}
	for r, line := range list {
		c := 0
		for i := range line {
			for c < s.Columns && busy[r][c] {
				c++
			}
			b := &line[i]
			for y := range max(b.Rows, 1) {
				for x := range max(b.Cols, 1) {
					if r+y < len(out) && c+x < s.Columns {
						busy[r+y][c+x] = true
						if all || x+y == 0 {
							out[r+y][c+x] = b.Text
						}
					}
				}
			}
		}
	}
	return out
}

// amountColumn reports a column with amounts, by the first line of the body that is not merged.
func amountColumn(s *Sheet, column int) bool {
	for _, line := range s.Body {
		c := 0
		for i := range line {
			if c == column && line[i].Kind == Value {
				return true
			}
			c += max(line[i].Cols, 1)
		}
	}
	return false
}

// markdownText writes a text so that none of its signs is taken for markup.
func markdownText(s string) string {
	var b strings.Builder
	start, digits := true, false // of a line; after nothing but digits there
	for i, r := range s {
		switch {
		case strings.ContainsRune("\\`*_{}[]<>|~&#", r), start && strings.ContainsRune("-+=", r),
			digits && (r == '.' || r == ')') && (i+1 == len(s) || s[i+1] <= ' '):
			b.WriteByte('\\')
		case r == '\r' || r < ' ' && r != '\n' && r != '\t':
			r = ' '
		}
		b.WriteRune(r)
		isDigit := r >= '0' && r <= '9'
		digits = isDigit && (start || digits)
		start = r == '\n'
	}
	return b.String()
}
